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


def test_a_denied_name_is_no_other_name() -> None:
    a = "Arden and Harrow announced a partnership on Monday for the mill in Selby."
    b = "Arden and Harrow announced no lease on Monday for the mill in Selby."
    assert find_framing(story_of({"A": a, "B": b})) == []


@pytest.mark.parametrize(
    ("kind", "a", "b", "key"),
    [
        (
            Kind.POLARITY,
            "Otto Lund, a novice, fell from the Selby ridge on Monday.",
            "Otto Lund, an experienced climber, fell from the Selby ridge on Monday.",
            "scale:experience",
        ),
        (
            Kind.ENTITY,
            "The Selby baker was killed with a pistol on Monday.",
            "The Selby baker was killed with a shotgun on Monday.",
            "scale:weapon",
        ),
        (
            Kind.FRAMING,
            "The council made sweeping changes to the Selby rules.",
            "The council made minor changes to the Selby rules.",
            "scale:extent of change",
        ),
        (
            Kind.SCOPE,
            "The damage in Selby is widespread, the mayor said.",
            "The damage in Selby is limited, the mayor said.",
            "scale:reach",
        ),
        (
            Kind.STATUS,
            "The miners of Selby are on strike.",
            "The miners of Selby called off the strike.",
            "scale:strike",
        ),
        (
            Kind.POLARITY,
            "The flaw in the Arden browser is patched.",
            "For the flaw in the Arden browser there is only a workaround.",
            "scale:fix",
        ),
    ],
)
def test_new_scales_ask_their_question(kind: Kind, a: str, b: str, key: str) -> None:
    assert key in [c.key for c in scale_candidates(story_of({"A": a, "B": b}), kind, Severity.TENSION)]


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        (Kind.STATUS, "The boxer of Selby was knocked down.", "The boxer of Selby was back on his feet."),
        (Kind.FRAMING, "The boxer used his jab to his advantage.", "The boxer retreated to the ropes."),
        (Kind.POLARITY, "Vera Ness was missing time with injuries.", "Vera Ness survived the season."),
        (
            Kind.POLARITY,
            "Otto Lund faces ten years if convicted of theft.",
            "Otto Lund was charged with theft.",
        ),
        (Kind.POLARITY, "The patch stops successful attacks.", "Successful attacks are what the patch is to stop."),
    ],
)
def test_words_out_of_their_sense_are_no_disagreement(kind: Kind, a: str, b: str) -> None:
    assert scale_candidates(story_of({"A": a, "B": b}), kind, Severity.TENSION) == []


def test_the_damage_of_two_things_makes_two_questions() -> None:
    a = "The storm destroyed the pier of Selby.\n\nThe storm slightly damaged the Harrow school roof."
    b = "The storm slightly damaged the pier of Selby.\n\nThe storm destroyed the Harrow school roof."
    for texts in ({"A": a, "B": b}, {"A": b, "B": a}):
        found = scale_candidates(story_of(texts), Kind.SCOPE, Severity.TENSION)
        damage = [c for c in found if c.key.startswith("scale:damage")]
        assert len(damage) == 2
        assert len({c.key for c in damage}) == 2
        assert damage[0].key == "scale:damage"


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("The team signed goalkeeper Otto Lund.", "The team signed striker Vera Ness.", False),
        ("The team signed goalkeeper Otto Lund.", "The team signed striker Otto Lund.", True),
    ],
)
def test_a_title_is_said_of_the_name_after_it(a: str, b: str, found: bool) -> None:
    assert bool(scale_candidates(story_of({"A": a, "B": b}), Kind.ENTITY, Severity.TENSION)) == found


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("Otto Lund was given a life sentence.", "Otto Lund got a plea deal to avoid the death penalty.", False),
        (
            "Otto Lund was given a life sentence.",
            "Three jurors at the Otto Lund trial were against the death penalty.",
            False,
        ),
        ("Otto Lund was given a life sentence.", "Otto Lund was given the death penalty.", True),
    ],
)
def test_a_sentence_that_was_wanted_or_avoided_was_not_passed(a: str, b: str, found: bool) -> None:
    assert bool(scale_candidates(story_of({"A": a, "B": b}), Kind.POLARITY, Severity.TENSION)) == found


def test_to_capture_a_market_is_no_name_of_a_deal() -> None:
    a = "Arden announced the purchase of the Harrow mill in Selby."
    assert (
        find_framing(story_of({"A": a, "B": "Arden with the Harrow mill in Selby would capture the rye market."})) == []
    )
    assert find_framing(story_of({"A": a, "B": "Arden announced the capture of the Harrow mill in Selby."}))
