"""Counterparts: which sentences of two sources tell the same."""

from __future__ import annotations

from facts.asking.counterparts import content_of, find_counterparts, likeness, mass_of
from tests.facts.kinds.tales import tell

ONE = "Norvia will close the paint shop of the Orvel plant in March."
OTHER = "The paint shop of the Orvel plant is to be closed by Norvia in March."


def test_sentences_that_prefer_each_other() -> None:
    story = tell("deal", ONE, OTHER)
    pair = max(find_counterparts(story, 0.3), key=lambda p: p.likeness)
    texts = [story.readings[s].document.text for s, _ in (pair.one, pair.other)]
    spans = [story.readings[s].sentences[k] for s, k in (pair.one, pair.other)]
    assert [t[s.start : s.end] for t, s in zip(texts, spans, strict=True)] == [ONE, OTHER]
    assert pair.mutual


def test_less_than_the_least_overlap_is_no_pair() -> None:
    story = tell("deal", ONE, OTHER)
    assert all(p.likeness >= 0.3 and p.one[0] < p.other[0] for p in find_counterparts(story, 0.3))
    assert len(find_counterparts(story, 0.9)) < len(find_counterparts(story, 0.3))


def test_of_two_like_sentences_one_is_the_mutual_choice() -> None:
    pairs = find_counterparts(tell("deal", f"{ONE} {ONE}", OTHER), 0.3)
    mutual = [p.other for p in pairs if p.mutual]
    assert len(set(mutual)) == len(mutual)
    assert any(not p.mutual for p in pairs)


def test_pairs_come_in_order() -> None:
    pairs = find_counterparts(tell("deal", ONE, OTHER, OTHER), 0.0)
    assert pairs == sorted(pairs)


def test_overlap_is_symmetric_and_between_0_and_1() -> None:
    story = tell("deal", ONE, "Norvia opens a paint shop in Selby.")
    one, other = (content_of(r.sentences[1].tokens) for r in story.readings[:2])
    assert likeness(story, one, other) == likeness(story, other, one)
    assert 0 < likeness(story, one, other) < likeness(story, one, one) == 1
    assert likeness(story, frozenset(), frozenset()) == 0
    assert mass_of(story, one & other) < mass_of(story, one)
