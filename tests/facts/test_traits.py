"""What else is asked about the passages of a question, and how much sources repeat each other."""

from __future__ import annotations

from dataclasses import replace
from math import log1p

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.candidates import Candidate
from facts.model import Answer, Kind, Polarity, Severity, Status
from facts.traits import TRAITS, USUAL, Beside, besides, detector, traits
from tests.stories import story_of


def answer(source: str, start: int, end: int, speaker: str | None = None, norm: str = "x") -> Answer:
    return Answer(source, start, end, "q", "v", norm, Status.ASSERTED, speaker, Polarity.POSITIVE, 0, start, end)


def question(kind: Kind, key: str, *answers: Answer) -> Candidate:
    return Candidate(kind, Severity.TENSION, "?", key, answers, "")


ONE = question(Kind.NUMBER, "number:a", answer("A", 0, 50), answer("B", 10, 60))


def test_other_rules_at_the_same_passages_are_counted_once_each() -> None:
    others = [
        question(Kind.STATUS, "event:a", answer("A", 40, 90), answer("B", 0, 20)),
        question(Kind.STATUS, "event:b", answer("A", 0, 10), answer("B", 50, 70)),
        question(Kind.DATE, "when:c", answer("A", 10, 20), answer("B", 10, 20)),
    ]
    assert besides([ONE, *others])[0] == Beside(2, 1)


def test_questions_of_its_kind_are_counted_wherever_they_stand() -> None:
    again = question(Kind.NUMBER, "number:b", answer("A", 0, 50), answer("B", 10, 60))
    far = question(Kind.NUMBER, "fate:c", answer("A", 9000, 9050), answer("B", 9000, 9050))
    assert besides([ONE, again, far]) == [Beside(0, 3), Beside(0, 3), Beside(0, 3)]


@pytest.mark.parametrize(
    "answers",
    [
        (answer("A", 0, 50), answer("B", 60, 90)),  # meets in one source
        (answer("A", 0, 20), answer("A", 20, 40)),  # twice in one
        (answer("C", 0, 50), answer("D", 10, 60)),  # other sources
    ],
)
def test_passages_meet_in_two_sources_or_not_at_all(answers: tuple[Answer, ...]) -> None:
    assert besides([ONE, question(Kind.DATE, "when:c", *answers)])[0] == Beside(0, 1)


def test_far_passages_of_one_source_do_not_meet() -> None:
    far = question(Kind.DATE, "when:c", answer("A", 9000, 9050), answer("B", 9000, 9050))
    assert besides([ONE, far]) == [Beside(0, 1), Beside(0, 1)]


SPANS = st.tuples(st.sampled_from("ABC"), st.integers(0, 700), st.integers(1, 300))
RULES = st.sampled_from([(Kind.DATE, "when:a"), (Kind.NUMBER, "number:a"), (Kind.NUMBER, "number:b")])


@given(st.lists(st.tuples(RULES, st.lists(SPANS, min_size=1, max_size=4)), max_size=5))
def test_what_is_counted_is_what_asking_every_pair_gives(
    made: list[tuple[tuple[Kind, str], list[tuple[str, int, int]]]],
) -> None:
    found = [question(*rule, *(answer(s, start, start + size) for s, start, size in spans)) for rule, spans in made]

    def meet(one: Candidate, other: Candidate) -> bool:
        pairs = ((a, b) for a in one.answers for b in other.answers if a.source == b.source)
        return len({a.source for a, b in pairs if a.start < b.end and b.start < a.end}) > 1

    for one, beside in zip(found, besides(found), strict=True):
        met = [c for c in found if c is not one and meet(one, c)]
        rules = {detector(c) for c in met}
        assert beside == Beside(len(rules - {detector(one)}), sum(c.kind == one.kind for c in found))


def test_nothing_gives_nothing() -> None:
    assert besides([]) == []


STORY = story_of(
    {
        "A": "The ferry Aurora sank off the harbour of Lindvik on Monday. It carried 48 passengers and a cargo of timber.",
        "B": "The ferry Aurora sank off the harbour of Lindvik on Monday. It carried 51 passengers and a cargo of timber.",
        "C": "Bakers of Hornsund want a market hall. The council votes in autumn.",
    }
)


def value(name: str, candidate: Candidate, beside: Beside | None = None) -> float:
    return traits(STORY, candidate, beside)[TRAITS.index(name)]


def asked(*answers: Answer) -> Candidate:
    return question(Kind.NUMBER, "number:a", *answers)


def test_traits_of_the_surroundings() -> None:
    found = asked(answer("A", 0, 50, "the harbour master", "1"), answer("B", 0, 50, None, "2"))
    assert value("beside", found, Beside(3, 1)) == pytest.approx(log1p(3))
    assert value("asked", found, Beside(3, 4)) == pytest.approx(log1p(4))
    assert value("asked", found) == pytest.approx(log1p(USUAL.asked))
    assert value("beside", found) == pytest.approx(log1p(USUAL.rules))
    assert value("answering", found) == pytest.approx(log1p(2))
    assert value("length", found) == pytest.approx(log1p(1))
    assert value("values", found) == pytest.approx(log1p(2))
    same = asked(*(replace(a, norm="1") for a in found.answers))
    assert value("values", same) == pytest.approx(log1p(1))


def test_denials_are_counted() -> None:
    found = asked(answer("A", 0, 50), replace(answer("B", 0, 50), status=Status.DENIED))
    assert value("denied", found) == 0.5


def test_clauses_that_answer_differently_may_share_names_and_a_verb() -> None:
    differ = asked(answer("A", 0, 50, norm="1"), answer("B", 0, 50, norm="2"))
    assert value("names", differ) == 2  # the ferry and the harbour
    assert value("verb", differ) == 1
    strange = asked(answer("A", 0, 50, norm="1"), answer("C", 0, 50, norm="2"))
    assert [value(n, strange) for n in ("names", "verb")] == [0, 0]
    agree = asked(answer("A", 0, 50, norm="1"), answer("B", 0, 50, norm="1"))
    assert [value(n, agree) for n in ("names", "verb")] == [0, 0]


def test_how_much_of_the_evidence_opens_its_source() -> None:
    body = next(c for c in STORY.readings[1].claims if c.sentence == 1)
    later = replace(answer("B", body.start, body.end, norm="2"), claim=body.index)
    assert value("head", asked(answer("A", 0, 50, norm="1"), later)) == 0.5
    assert value("head", asked(later)) == 0


def test_how_much_sources_repeat_each_other() -> None:
    assert 0 < STORY.alike < 1
    assert story_of({"A": "The mill burned down at dawn.", "B": "Rain is due at the coast."}).alike == 0
    assert value("alike", asked(answer("A", 0, 50), answer("B", 0, 50))) == STORY.alike
