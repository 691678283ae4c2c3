"""Judging: traits, probability, what becomes of a candidate, and which candidates repeat another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts import judging
from facts import judging_weights as fitted
from facts.asking.candidates import Candidate, make_answer
from facts.judging import in_turn, in_unison, is_double, judge, probability, without_doubles
from facts.kinds import KINDS
from facts.model import Answer, Kind, Mention, Severity
from facts.traits import TRAITS, detector, traits
from tests.facts.shipyard import TEXTS
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.story import Story


@pytest.fixture(scope="module")
def story() -> Story:
    return story_of(TEXTS)


def answer(story: Story, source: int, words: str) -> Answer:
    """The answer that the first mention of these words in a source gives."""
    text = story.readings[source].document.text
    start = text.index(words)
    claim = next(c for c in story.readings[source].claims if c.start <= start < c.end)
    mention = Mention(start, start + len(words), words)
    return make_answer(story, story.context(source, claim, mention), words, words)


def candidate(
    story: Story, kind: Kind, *words: tuple[int, str], key: str = "number:welder", score: float = 1.0
) -> Candidate:
    answers = tuple(answer(story, source, w) for source, w in words)
    return Candidate(kind, Severity.TENSION, "How many?", key, answers, "Two figures.", score)


def trait(story: Story, found: Candidate, name: str) -> float:
    return traits(story, found)[TRAITS.index(name)]


def test_there_is_a_weight_for_every_trait() -> None:
    assert len(fitted.WEIGHTS) == len(TRAITS) == len(set(TRAITS))
    assert 0 < fitted.NUANCE < fitted.GATE < 1


def test_a_detector_is_named_by_kind_and_rule(story: Story) -> None:
    figures = ((0, "400"), (1, "400"))
    assert detector(candidate(story, Kind.NUMBER, *figures, key="number:welder:employ")) == "number/number"
    assert detector(candidate(story, Kind.DATE, *figures, key="when:arriv")) == "date/when"
    assert detector(candidate(story, Kind.FRAMING, *figures, key="naming")) == "framing/naming"


def test_every_fitted_detector_names_a_kind() -> None:
    kinds = {k.value for k in Kind}
    assert len(fitted.DETECTORS) > 10
    for name in fitted.DETECTORS:
        kind, _, rule = name.partition("/")
        assert kind in kinds
        assert rule
        assert ":" not in rule


def test_every_kind_has_a_weight() -> None:
    assert set(fitted.KINDS) == {k.value for k in Kind}


def test_every_proposal_has_bounded_traits_and_a_probability(story: Story) -> None:
    found = [c for find in KINDS for c in find(story)]
    assert len(found) > 5
    for each in found:
        values = traits(story, each)
        assert len(values) == len(TRAITS)
        assert 0 < probability(story, each) < 1
        for name in ("score", "sources", "link", "verb", "head", "denied"):
            assert 0 <= values[TRAITS.index(name)] <= 1, name
        assert values[TRAITS.index("figures")] in {0, 1}


def test_traits_tell_how_many_sources_answer(story: Story) -> None:
    two = candidate(story, Kind.NUMBER, (0, "400"), (1, "400"))
    three = candidate(story, Kind.NUMBER, (0, "400"), (1, "400"), (2, "400"))
    assert trait(story, two, "sources") == pytest.approx(2 / 3)
    assert trait(story, three, "sources") == 1
    assert trait(story, two, "figures") == 1


def test_traits_tell_how_near_the_passages_are(story: Story) -> None:
    near = candidate(story, Kind.NUMBER, (0, "400"), (1, "400"))
    far = candidate(story, Kind.NUMBER, (0, "bought"), (1, "dry dock"))
    assert trait(story, near, "link") > trait(story, far, "link")


def test_answers_of_one_source_alone_are_not_compared(story: Story) -> None:
    alone = candidate(story, Kind.NUMBER, (0, "400"), (0, "12"))
    assert [trait(story, alone, n) for n in ("link", "names", "verb")] == [0, 0, 0]
    assert 0 < probability(story, alone) < 1


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_answers_does_not_matter(story: Story, order: tuple[int, ...]) -> None:
    found = candidate(story, Kind.NUMBER, (0, "400"), (1, "400"), (2, "400"))
    turned = replace(found, answers=tuple(found.answers[n] for n in order))
    assert traits(story, turned) == pytest.approx(traits(story, found))


def test_a_surer_question_is_likelier(story: Story) -> None:
    sure, unsure = (candidate(story, Kind.NUMBER, (0, "400"), (1, "400"), score=s) for s in (1.0, 0.1))
    assert probability(story, sure) > probability(story, unsure)


def test_what_agrees_is_never_flagged(story: Story) -> None:
    agreeing = replace(candidate(story, Kind.NUMBER, (0, "400"), (1, "400")), severity=None)
    assert judge(story, agreeing) is None


@pytest.mark.parametrize("severity", list(Severity))
@pytest.mark.parametrize(
    ("chance", "expected"),
    [(0.99, "kept"), (fitted.GATE, "kept"), (fitted.GATE - 1e-6, "nuance"), (fitted.NUANCE, "nuance"), (0.0, "fact")],
)
def test_the_gates(
    story: Story, monkeypatch: pytest.MonkeyPatch, chance: float, expected: str, severity: Severity
) -> None:
    monkeypatch.setattr(judging, "probability", lambda *_: chance)
    found = replace(candidate(story, Kind.NUMBER, (0, "400"), (1, "400")), severity=severity)
    assert judge(story, found) == {"kept": severity, "nuance": Severity.NUANCE, "fact": None}[expected]


def test_sources_that_say_the_same_two_things_do_not_quarrel(story: Story) -> None:
    both = candidate(story, Kind.NUMBER, (0, "400"), (0, "12"), (2, "400"), (2, "12"))
    same = tuple(replace(a, status=both.answers[0].status) for a in both.answers)
    assert in_unison(replace(both, answers=same))
    assert not in_unison(replace(both, answers=same[:3]))
    assert not in_unison(candidate(story, Kind.NUMBER, (0, "12"), (1, "15")))
    assert not in_unison(replace(both, answers=(same[0], replace(same[2], speaker="the union"))))


def test_figures_of_one_clause_stay_apart(story: Story) -> None:
    staff = candidate(story, Kind.NUMBER, (0, "400 welders"), (1, "400 welders"))
    hurt = candidate(story, Kind.NUMBER, (0, "12"), (1, "15"))
    assert {(a.start, a.end) for a in staff.answers} == {(a.start, a.end) for a in hurt.answers}
    assert not is_double(hurt, staff)
    assert without_doubles([staff, hurt]) == [staff, hurt]


def test_the_same_figures_are_one_question(story: Story) -> None:
    staff = candidate(story, Kind.NUMBER, (0, "400 welders"), (1, "400 welders"))
    again = candidate(story, Kind.NUMBER, (0, "more than 400"), (1, "roughly 400"), key="number:welder:employ")
    assert is_double(again, staff)
    assert without_doubles([staff, again]) == [staff]


def test_statuses_of_one_passage_are_one_question(story: Story) -> None:
    first = candidate(story, Kind.STATUS, (0, "bought"), (1, "may buy"))
    other = candidate(story, Kind.STATUS, (0, "shipyard"), (1, "shipyard"))
    assert is_double(other, first)
    assert is_double(replace(other, kind=Kind.ATTRIBUTION), first)


def test_unlike_kinds_are_never_doubles(story: Story) -> None:
    first = candidate(story, Kind.STATUS, (0, "bought"), (1, "may buy"))
    assert not is_double(replace(first, kind=Kind.PLACE), first)
    assert not is_double(replace(first, kind=Kind.NUMBER), first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((Kind.PLACE, "hurt:knee"), (Kind.ENTITY, "thing:body:knee")),
        ((Kind.SCOPE, "rank:largest"), (Kind.ATTRIBUTION, "superlative:larg")),
        ((Kind.SCOPE, "scale:damage"), (Kind.POLARITY, "absent:damage")),
    ],
)
def test_two_rules_that_ask_one_matter_of_the_same_words_are_one_question(
    story: Story, first: tuple[Kind, str], second: tuple[Kind, str]
) -> None:
    asked, again = (candidate(story, kind, (0, "bought"), (1, "may buy"), key=key) for kind, key in (first, second))
    assert is_double(again, asked)
    assert is_double(asked, again)
    other_words = candidate(story, second[0], (0, "shipyard"), (1, "shipyard"), key=second[1])
    assert not is_double(other_words, asked)
    assert not is_double(replace(again, key="scene:dock"), asked)


def test_meeting_in_one_source_is_not_enough(story: Story) -> None:
    first = candidate(story, Kind.STATUS, (0, "bought"), (1, "may buy"))
    other = candidate(story, Kind.STATUS, (0, "shipyard"), (1, "dry dock"))
    assert not is_double(other, first)
    assert without_doubles([first, other, other]) == [first, other]


@pytest.mark.parametrize(("met", "double"), [(1, False), (2, False), (3, True), (4, True)])
def test_questions_of_four_sources_are_one_where_most_meet(story: Story, met: int, *, double: bool) -> None:
    here, there = answer(story, 0, "bought"), answer(story, 0, "The sale is final")

    def asked(*answers: Answer) -> Candidate:
        return Candidate(Kind.STATUS, Severity.TENSION, "?", "event:x", answers, "")

    one = asked(*(replace(here, source=s) for s in "ABCD"))
    other = asked(*(replace(here if n < met else there, source=s) for n, s in enumerate("ABCD")))
    assert is_double(one, other) is is_double(other, one) is double


@given(st.lists(st.sampled_from([(s, w) for s in range(3) for w in ("400", "Larvik", "dry dock")]), max_size=6))
def test_nothing_repeats_what_is_kept(marks: list[tuple[int, str]]) -> None:
    tale = _TALE
    found = [candidate(tale, Kind.SCOPE, marks[n], marks[n - 1], key=f"scope:{n}") for n in range(len(marks))]
    kept = without_doubles(found)
    assert all(not is_double(b, a) for n, b in enumerate(kept) for a in kept[:n])
    assert all(c in kept or any(is_double(c, k) for k in kept) for c in found)


_TALE = story_of(TEXTS)


def test_who_names_an_event_comes_before_who_asks_of_sentences(story: Story) -> None:
    event, strength = (
        candidate(story, Kind.STATUS, (0, "bought"), (1, "may buy"), key=k) for k in ("event:buy", "strength:dock+yard")
    )
    chances = {id(event): fitted.GATE + 0.1, id(strength): fitted.GATE + 0.2}
    assert in_turn([strength, event], chances) == [event, strength]
    chances[id(event)] = fitted.GATE - 0.1
    assert in_turn([event, strength], chances) == [strength, event]
    date = candidate(story, Kind.DATE, (0, "400"), (1, "400"), key="when:a")
    assert in_turn([event, date], {id(event): 0.7, id(date): 0.8}) == [date, event]
