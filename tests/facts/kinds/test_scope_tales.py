"""Scope in eight stories: shares of one thing, the only one and one of more, one thing and two."""

from __future__ import annotations

import pytest

from facts.kinds.scope import find_scope
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

CONTRADICTIONS = [
    ("deal", "Norvia gets the entire roof of the plant.", "Norvia gets part of the roof of the plant."),
    ("disaster", "The whole harbour of Tilden is under water.", "Part of the harbour of Tilden is under water."),
    ("crime", "All of the cellar of the bank was searched.", "Part of the cellar of the bank was searched."),
    ("politics", "The entire route of the tram was drawn anew.", "Part of the route of the tram was drawn anew."),
    ("sport", "The whole game was played in the rain.", "Part of the game was played in the rain."),
    ("celebrity", "Mira Solveig sold her entire collection of boats.", "Mira Solveig sold part of her collection of boats."),
    ("product", "The entire body of the Kestrel is steel.", "Part of the body of the Kestrel is steel."),
    ("science", "The whole tail of the comet is ice.", "Part of the tail of the comet is ice."),
]  # fmt: skip
TENSIONS = [
    ("deal", "All engineers of the plant in Orvel will stay.", "Most engineers of the plant in Orvel will stay."),
    ("disaster", "All bridges in Tilden are closed.", "Several bridges in Tilden are closed."),
    ("crime", "All customers of the bank were set free.", "Most customers of the bank were set free."),
    ("politics", "All members of the council were for the tram.", "Most members of the council were for the tram."),
    ("sport", "All players of Calder Town were booked.", "Several players of Calder Town were booked."),
    ("celebrity", "All songs of Mira Solveig are about love.", "Most songs of Mira Solveig are about love."),
    ("product", "All buttons of the Kestrel are lit.", "Most buttons of the Kestrel are lit."),
    ("science", "All telescopes of the Tarn observatory are old.", "Several telescopes of the Tarn observatory are old."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), CONTRADICTIONS)
def test_all_of_it_against_a_part(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_scope, story) if c.key.startswith("scope:")]
    assert [(c.kind, c.severity) for c in found] == [(Kind.SCOPE, Severity.CONTRADICTION)]
    assert {a.norm for a in found[0].answers} == {"all", "part"}
    assert sources_of(found[0]) == {"A", "B"}
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "one", "other"), TENSIONS)
def test_all_against_most_or_several(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_scope, story) if c.key.startswith("scope:")]
    assert [(c.kind, c.severity) for c in found] == [(Kind.SCOPE, Severity.TENSION)]
    assert found[0].question.startswith("How many of the ")
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "one", "other"), CONTRADICTIONS + TENSIONS)
def test_the_same_share_in_both(subject: str, one: str, other: str) -> None:
    assert flagged(find_scope, tell(subject, one, one)) == []
    assert flagged(find_scope, tell(subject, other, other)) == []


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        # other words for one share
        ("deal", "Norvia gets the entire roof of the plant.", "Norvia gets the whole roof of the plant."),
        ("politics", "All members of the council were for the tram.", "Every member of the council was for the tram."),
        # shares of other things
        ("disaster", "The whole harbour of Tilden is under water.", "Part of the road to Arden is blocked."),
        ("crime", "All of the cellar of the bank was searched.", "Part of the loot was found."),
        ("science", "The whole tail of the comet is ice.", "Most telescopes are old."),
        # no share in one
        ("sport", "All players of Calder Town were booked.", "Players of Calder Town were booked."),
        (
            "celebrity",
            "Mira Solveig sold her collection of boats.",
            "Mira Solveig sold part of her collection of boats.",
        ),
        ("product", "", "Most buttons of the Kestrel are lit."),
    ],
)
def test_shares_that_go_together(subject: str, one: str, other: str) -> None:
    assert flagged(find_scope, tell(subject, one, other)) == []


JOINED = [
    ("deal", "Norvia keeps the lab and the canteen of the plant in Orvel.", "Norvia keeps the lab of the plant in Orvel.", "canteen"),
    ("disaster", "The flood in Tilden hit the school and the chapel on the hill.", "The flood in Tilden hit the school on the hill.", "chapel"),
    ("crime", "The robbers took the diamonds and the coins from the vault.", "The robbers took the diamonds from the vault.", "coin"),
    ("politics", "The council debated the depot and the fares of the tram line.", "The council debated the depot of the tram line.", "fare"),
    ("sport", "The keeper and the captain of Calder Town were sent off.", "The keeper of Calder Town was sent off.", "captain"),
    ("celebrity", "Mira Solveig plays the harp and the flute on the new record.", "Mira Solveig plays the harp on the new record.", "flute"),
    ("product", "The Kestrel comes with a strap and a case for the lens.", "The Kestrel comes with a strap for the lens.", "case"),
    ("science", "The comet has a core and a ring of dust.", "The comet has a core of dust.", "ring"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other", "left_out"), JOINED)
def test_one_of_two_things(subject: str, one: str, other: str, left_out: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_scope, story) if c.key.startswith("joined:")]
    assert [left_out in c.key for c in found] == [True]
    assert found[0].severity is Severity.TENSION
    assert found[0].question.endswith(" alone?")
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "one", "other", "left_out"), JOINED)
def test_two_things_in_both_or_told_elsewhere_in_the_sentence(
    subject: str, one: str, other: str, left_out: str
) -> None:
    told = f"{other[:-1]}, and the {left_out}s too."
    for story in (tell(subject, one, one), tell(subject, other, other), tell(subject, one, told)):
        assert not [c for c in find_scope(story) if c.key.startswith("joined:")]
