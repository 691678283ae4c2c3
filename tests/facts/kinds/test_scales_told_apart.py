"""Scales of course and outcome: what they find by what a word is said of, and what they leave alone."""

from __future__ import annotations

import pytest

from facts.kinds.framing import scale_candidates
from facts.model import Kind, Severity
from tests.stories import story_of


def keys(kind: Kind, one: str, other: str) -> list[str]:
    return [c.key for c in scale_candidates(story_of({"A": one, "B": other}), kind, Severity.TENSION)]


@pytest.mark.parametrize(
    ("kind", "one", "other", "key"),
    [
        (
            Kind.STATUS,
            "Lund was replaced as coach on an interim basis by assistant manager Ida Brandt.",
            "Assistant manager Ida Brandt was appointed coach.",
            "scale:post",
        ),
        (
            Kind.POLARITY,
            "The club fired coach Nils Lund.",
            "The club parted ways with coach Nils Lund.",
            "scale:departure",
        ),
        (
            Kind.POLARITY,
            "Nora Field walked in and entered the museum in Selby at noon.",
            "Nora Field never set foot in the museum in Selby, a guard said.",
            "scale:entering",
        ),
        (
            Kind.STATUS,
            "The mill in Selby was fully engulfed when firefighters arrived.",
            "Smoke was showing at the mill in Selby, with fire coming from the mill, when firefighters arrived.",
            "scale:fire reach",
        ),
        (
            Kind.FRAMING,
            "Nora Field has completed her course at the Selby school.",
            "Nora Field dropped out of her course at the Selby school.",
            "scale:finishing",
        ),
        (
            Kind.POLARITY,
            "The mayor backs the toll bridge in Selby.",
            "The mayor opposes the toll bridge in Selby.",
            "scale:stance",
        ),
        (Kind.POLARITY, "Lund pledged to repay the $900 fine.", "Lund has not repaid the $900 fine.", "scale:debt"),
        (Kind.POLARITY, "Tents were handed out in the valley.", "The valley has not received any aid.", "scale:aid"),
        (
            Kind.POLARITY,
            "The relief work in the valley goes smoothly.",
            "The relief work in the valley is slow.",
            "scale:relief",
        ),
        (
            Kind.STATUS,
            "The mayor said the barn fire in Elmford was arson.",
            "The mayor has no idea what caused the barn fire in Elmford.",
            "scale:intent",
        ),
    ],
)
def test_words_of_one_scale(kind: Kind, one: str, other: str, key: str) -> None:
    assert key in keys(kind, one, other)


@pytest.mark.parametrize(
    ("kind", "one", "other", "key"),
    [
        (
            Kind.POLARITY,
            "The board backs lamps for old roads. The board voted against lamps for all roads.",
            "The board opposes lamps for all roads.",
            "scale:stance",
        ),
        (
            Kind.POLARITY,
            "At the Selby market on Monday, Ida Brandt said she had voted for lamps.",
            "At the Selby market on Monday, Ida Brandt met opponents of the salt tax.",
            "scale:stance",
        ),
        (
            Kind.POLARITY,
            "Nora Field checked into the clinic in Selby.",
            "Nora Field entered a plea of guilty and never spoke of the clinic.",
            "scale:entering",
        ),
        (
            Kind.POLARITY,
            "Mrs Nora Field checked out of the clinic in Selby after an hour.",
            "Mr Otto Lund never entered the clinic, a nurse said.",
            "scale:entering",
        ),
        (
            Kind.FRAMING,
            "Mrs Nora Field has completed her course at the Selby clinic.",
            "Mr Otto Lund has had enough of the Selby clinic.",
            "scale:finishing",
        ),
        (
            Kind.STATUS,
            "Crews found the Selby mill fully engulfed by the fire.",
            "The fire chief said that charges confined to the owner were dropped.",
            "scale:fire reach",
        ),
        (
            Kind.FRAMING,
            "Nora Field has completed her course at the Selby school.",
            "Nora Field has quit smoking at the Selby clinic.",
            "scale:finishing",
        ),
        (
            Kind.FRAMING,
            "The mayor of Selby should ask her allies in the council for help with the pier.",
            "The mayor of Selby faces rivals for the chair of the council and for the pier.",
            "scale:relation",
        ),
        (
            Kind.STATUS,
            "The clerk was formally charged with theft at the mill.",
            "The clerk reportedly worked at the mill.",
            "scale:official",
        ),
        (
            Kind.STATUS,
            "The council voted against approving the dam.",
            "The council rejected the dam.",
            "scale:approval",
        ),
        (
            Kind.STATUS,
            "Lund is expected to be indicted over theft.",
            "Lund is expected to be charged over theft.",
            "scale:legal stage",
        ),
    ],
)
def test_words_of_two_things_or_of_one_side(kind: Kind, one: str, other: str, key: str) -> None:
    assert key not in keys(kind, one, other)
