"""Framing: names and evaluations of one thing from different sides; scales of the other kinds."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.framing import find_framing, scale_candidates
from facts.model import Kind, Severity
from tests.stories import story_of


def test_what_sources_call_one_deal() -> None:
    a = "Arden and Harrow announced a partnership on Monday for the mill in Selby."
    b = "Arden announced on Monday a lease with Harrow for the mill in Selby."
    found = find_framing(story_of({"A": a, "B": b}))
    assert [(c.key, c.question) for c in found] == [("naming:deal", "What is the deal called?")]
    assert {x.value for x in found[0].answers} == {"partnership", "lease"}
    assert "“partnership”" in by_value(found[0].answers)


def test_names_of_one_shade_agree() -> None:
    a = "Arden and Harrow announced a partnership on Monday."
    b = "Arden and Harrow announced an alliance on Monday."
    assert find_framing(story_of({"A": a, "B": b})) == []


@pytest.mark.parametrize(
    ("kind", "a", "b", "key"),
    [
        (
            Kind.STATUS,
            "The closure of the Harrow mill is permanent.",
            "The closure of the Harrow mill is only temporary.",
            "scale:permanence",
        ),
        (
            Kind.STATUS,
            "Driver Otto Lund is in critical condition.",
            "Driver Otto Lund is in stable condition.",
            "scale:condition",
        ),
        (
            Kind.STATUS,
            "The Selby clinic is licensed by the state.",
            "The Selby clinic is not licensed by the state.",
            "scale:legality",
        ),
        (
            Kind.POLARITY,
            "Coach Otto Lund resigned from Selby on Monday.",
            "Coach Otto Lund was sacked by Selby on Monday.",
            "scale:departure",
        ),
        (
            Kind.POLARITY,
            "The Selby letter is genuine, the archive said.",
            "The Selby letter is a hoax, the archive said.",
            "scale:truth",
        ),
        (
            Kind.SCOPE,
            "The storm destroyed the Selby pier.",
            "The storm caused minor damage to the Selby pier.",
            "scale:damage",
        ),
        (
            Kind.ENTITY,
            "Arden paid for the Selby brewery in cash.",
            "Arden paid for the Selby brewery in shares.",
            "scale:payment",
        ),
        (
            Kind.FRAMING,
            "Critics praised the Selby play on Monday.",
            "Critics panned the Selby play on Monday.",
            "scale:reception",
        ),
    ],
)
def test_scales_of_every_kind(kind: Kind, a: str, b: str, key: str) -> None:
    found = scale_candidates(story_of({"A": a, "B": b}), kind, Severity.TENSION)
    assert key in [c.key for c in found]
    candidate = next(c for c in found if c.key == key)
    assert candidate.severity is Severity.TENSION
    assert candidate.question.endswith("?")
    assert {x.source for x in candidate.answers} == {"A", "B"}


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        (Kind.STATUS, "The closure of the mill is permanent.", "The closure of the mill is not temporary."),
        (Kind.POLARITY, "Profit at the brewery rose.", "Profit at the brewery climbed."),
        (Kind.SCOPE, "The storm destroyed the pier.", "The storm razed the pier."),
    ],
)
def test_one_side_is_no_disagreement(kind: Kind, a: str, b: str) -> None:
    assert scale_candidates(story_of({"A": a, "B": b}), kind, Severity.TENSION) == []


def test_one_source_is_no_disagreement() -> None:
    story = story_of({"A": "Critics praised the play. Others panned the play.", "B": "The play opened on Monday."})
    assert find_framing(story) == []
