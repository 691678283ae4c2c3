"""The story: linked names, aligned sentences, weighed words."""

from __future__ import annotations

from itertools import combinations

import pytest

from facts.aligning import align_claims
from facts.aligning.fitted import THRESHOLD
from facts.asking.targets import parse
from facts.reading import read_source
from facts.story import Story, make_story, with_linked_names
from facts.words import concept
from tests.facts.shipyard import TEXTS
from tests.stories import document_of, story_of


@pytest.fixture(scope="module")
def story() -> Story:
    return story_of(TEXTS)


def test_a_link_reads_the_same_both_ways(story: Story) -> None:
    assert len(story.links) > 3
    for (s, i, t, j), score in story.links.items():
        assert s < t
        assert story.link((s, i), (t, j)) == story.link((t, j), (s, i)) == score


def test_what_is_no_candidate_has_no_link(story: Story) -> None:
    assert story.link((0, 0), (0, 1)) == 0
    assert story.link((0, 0), (1, 99)) == 0
    every = [(n, s.index) for n, r in enumerate(story.readings) for s in r.sentences]
    assert sum(story.link(a, b) > 0 for a, b in combinations(every, 2)) == len(story.links)


def test_a_sentence_is_parsed_once_and_as_it_stands(story: Story) -> None:
    parsed = story.parsed(1, 0)
    assert parsed is story.parsed(1, 0)
    assert parsed == parse(story.readings[1].sentences[0].tokens)
    assert parsed != story.parsed(0, 0)


def test_what_is_found_once_is_found_for_this_story_alone(story: Story) -> None:
    asked = []

    def titles(told: Story) -> tuple[str, ...]:
        asked.append(told)
        return tuple(r.document.id for r in told.readings)

    assert story.once(titles) == story.once(titles) == tuple(story.places)
    other = story_of({"X": "Norvia bought the mill.", "Y": "The mill was sold."})
    assert set(other.once(titles)) == {"X", "Y"}
    assert asked == [story, other]


def test_aligned_claims_are_those_above_the_threshold(story: Story) -> None:
    assert len(story.aligned) == sum(score >= THRESHOLD for score in story.links.values()) > 3
    expected = align_claims(story.readings)
    assert [(a.text, b.text, score) for a, b, score in story.aligned] == [(a.text, b.text, s) for a, b, s in expected]


def test_every_word_of_the_story_is_weighed(story: Story) -> None:
    words = frozenset().union(*(p.words for p in story.profiles))
    assert set(story.weights) == words
    union, yard, nordline = (story.weights[concept(w)] for w in ("union", "yard", "nordline"))
    assert union > yard > nordline


def test_a_claim_finds_its_sentence(story: Story) -> None:
    for source, reading in enumerate(story.readings):
        for at, claim in enumerate(reading.claims):
            assert claim.index == at
            sentence = story.sentence(source, claim)
            assert sentence.start <= claim.start < claim.end <= sentence.end


def test_a_mention_gets_its_context(story: Story) -> None:
    claim = next(c for c in story.readings[0].claims if any(q.value == 12 for q in c.quantities))
    mention = next(q for q in claim.quantities if q.value == 12)
    context = story.context(0, claim, mention)
    assert context.verb == concept("hurt")
    assert (context.source, context.mention) == (0, mention)
    assert concept("fire") in context.near
    assert all(0 < weight <= 1 for weight in context.near.values())


def test_names_take_the_form_that_the_whole_dossier_gives_them() -> None:
    texts = {
        "A": "Greta Holm opened the yard. Holm thanked the welders.",
        "B": "Holm opened the yard on Monday.",
    }
    readings = [read_source(document_of(name, text)) for name, text in texts.items()]
    linked = with_linked_names(readings)
    assert {n.name for r in linked for c in r.claims for n in c.names if "Holm" in n.text} == {"Greta Holm"}
    assert {n.text for n in linked[1].claims[0].names} == {n.text for n in readings[1].claims[0].names}
    assert [[c.text for c in r.claims] for r in linked] == [[c.text for c in r.claims] for r in readings]


def test_names_that_are_no_aliases_stay_as_they_are() -> None:
    readings = [read_source(document_of("A", "Greta Holm met Ivar Lund."))]
    assert with_linked_names(readings) == tuple(readings)


@pytest.mark.parametrize("texts", [{}, {"A": TEXTS["A"]}])
def test_one_source_is_aligned_with_nothing(texts: dict[str, str]) -> None:
    story = story_of(texts)
    assert (dict(story.links), story.aligned) == ({}, ())
    assert len(story.readings) == len(texts)


def test_a_story_is_the_same_each_time() -> None:
    one, other = story_of(TEXTS), story_of(TEXTS)
    assert one == other
    assert list(one.links) == list(other.links) == sorted(one.links)
    assert make_story(one.readings) == one
