"""Lighter and heavier words, names of loaded things, and the tables of reports: small stories that ask, and near ones that do not."""

from __future__ import annotations

import pytest

from facts.kinds.framing import find_framing, scale_candidates
from facts.model import Kind, Severity
from tests.stories import story_of


def framing_keys(a: str, b: str) -> list[str]:
    return [c.key for c in find_framing(story_of({"A": a, "B": b}))]


@pytest.mark.parametrize(
    ("a", "b", "key"),
    [
        (
            "The smell of gas caused concern among the clerks of the Selby archive.",
            "The smell of gas caused panic among the clerks of the Selby archive.",
            "weight:fear",
        ),
        (
            "The verdict was a setback for the miners of Harrow, who had hoped for a new trial.",
            "The verdict devastated the miners of Harrow, who had hoped for a new trial.",
            "weight:blow",
        ),
        (
            "Shares in the Arden brewery slipped on Monday after the fire in Selby.",
            "Shares in the Arden brewery plunged on Monday after the fire in Selby.",
            "weight:fall by degrees",
        ),
        (
            "The brigade occupied the town of Selby on Monday after a week of shelling.",
            "The brigade liberated the town of Selby on Monday after a week of shelling.",
            "naming:taking",
        ),
        (
            "The story of the bear in the Selby library was a prank, the mayor said.",
            "The story of the bear in the Selby library was a fabrication, the mayor said.",
            "naming:falsehood",
        ),
    ],
)
def test_what_is_told_in_words_of_other_weight_is_asked_about(a: str, b: str, key: str) -> None:
    assert key in framing_keys(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The smell of gas caused concern among the clerks of the Selby archive.",
            "Spectators left the Harrow stadium in panic when the storm broke.",
        ),
        (
            "Shares in the Arden brewery slipped on Monday after the fire in Selby.",
            "The toll bridge lost visitors, and its income plunged.",
        ),
        (
            "The verdict was a setback for the miners of Harrow, who had hoped for a new trial.",
            "The verdict was a hurdle for the miners of Harrow, who had hoped for a new trial.",
        ),
    ],
)
def test_words_of_other_things_or_of_one_weight_are_not(a: str, b: str) -> None:
    assert not [k for k in framing_keys(a, b) if k.startswith("weight:")]


@pytest.mark.parametrize(
    ("kind", "a", "b", "key"),
    [
        (
            Kind.STATUS,
            "The concert of the Selby choir was cancelled on Monday.",
            "The concert of the Selby choir was postponed on Monday.",
            "scale:put off",
        ),
        (
            Kind.POLARITY,
            "The climber Otto Lund slipped from the Harrow bridge on Monday.",
            "The climber Otto Lund jumped from the Harrow bridge on Monday.",
            "scale:fall",
        ),
        (
            Kind.STATUS,
            "Mayor Ida Brandt is considering building a new pier in Selby.",
            "Mayor Ida Brandt ruled out building a new pier in Selby.",
            "scale:resolve",
        ),
        (
            Kind.ENTITY,
            "A suicide bomber struck the Selby market, and the blast hurt ten.",
            "A car bomb struck the Selby market, and the blast hurt ten.",
            "scale:kind of bomb",
        ),
        (
            Kind.PURPOSE,
            "The Harrow bus crash was put down to black ice on the road.",
            "The Harrow bus crash was put down to excessive speed.",
            "scale:cause of the crash",
        ),
    ],
)
def test_two_reports_of_one_event(kind: Kind, a: str, b: str, key: str) -> None:
    assert key in [c.key for c in scale_candidates(story_of({"A": a, "B": b}), kind, Severity.TENSION)]


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        (
            Kind.STATUS,
            "Mayor Ida Brandt plans to sell the Selby mill.",
            "Mayor Ida Brandt vowed to mend the Selby roads.",
        ),
        (
            Kind.STATUS,
            "The concert of the Selby choir was cancelled on Monday.",
            "The vote on the Harrow dam was postponed in spring.",
        ),
        (
            Kind.STATUS,
            "The Selby clerk was arrested on Monday.",
            "The fire chief of Harrow died of cardiac arrest.",
        ),
    ],
)
def test_words_of_two_events_are_no_disagreement(kind: Kind, a: str, b: str) -> None:
    assert scale_candidates(story_of({"A": a, "B": b}), kind, Severity.TENSION) == []
