"""What alignment knows of a sentence, and how much a word weighs."""

from __future__ import annotations

from math import log

import pytest

from facts.aligning.profiles import Profile, make_profiles, word_weights
from facts.reading import read_source
from facts.words import concept
from tests.stories import document_of


def profiles_of(*texts: str) -> list[Profile]:
    return make_profiles([read_source(document_of(chr(65 + n), text)) for n, text in enumerate(texts)])


def test_a_sentence_gives_its_content_as_concepts() -> None:
    (profile,) = profiles_of("The mayor of Larvik closed the old bridge on 12 May.")
    assert (profile.source, profile.sentence) == (0, 0)
    assert {concept(w) for w in ("mayor", "larvik", "bridge", "12")} <= profile.words
    assert not profile.words & {"the", "of", "on", "."}
    assert concept("larvik") in profile.names
    assert concept("mayor") not in profile.names
    assert profile.figures == {"12"}
    assert profile.verbs <= profile.words
    assert len(profile.verbs) == 1  # to close


def test_words_of_one_class_are_one_concept() -> None:
    first, second = profiles_of("The quake shook the harbour.", "The earthquake shook the harbour.")
    assert first.words == second.words


def test_neighbouring_words_are_pairs_in_their_order() -> None:
    (profile,) = profiles_of("Divers searched the harbour basin.")
    harbour, basin = concept("harbour"), concept("basin")
    assert (harbour, basin) in profile.pairs
    assert (basin, harbour) not in profile.pairs
    assert len(profile.pairs) == 3


def test_what_stands_around_is_of_the_same_source() -> None:
    first, second, third, other = profiles_of("Boats sank. Divers came. Nobody drowned.", "Gulls watched.")
    assert (first.around, third.around) == (second.words, second.words)
    assert second.around == first.words | third.words
    assert other.around == frozenset()


def test_clauses_are_parts_of_the_sentence() -> None:
    (profile,) = profiles_of("The crew left the harbour at dawn, but the pilot stayed aboard until the evening.")
    assert len(profile.clauses) == len(profile.claims)
    assert all(clause <= profile.words for clause in profile.clauses)
    assert frozenset().union(*profile.clauses) == profile.words


@pytest.mark.parametrize("text", ["…", "It was so."])
def test_a_sentence_without_content_has_no_profile(text: str) -> None:
    assert profiles_of(text) == []


def test_profiles_stand_in_order_of_source_and_text() -> None:
    found = profiles_of("One boat sank. Two boats sank.", "Three boats sank. Four boats sank.")
    assert [(p.source, p.sentence) for p in found] == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    profiles = profiles_of("The harbour froze. The harbour thawed.", "The harbour burned.")
    weights = word_weights(profiles)
    assert weights[concept("harbour")] == pytest.approx(log(4 / 3.5))
    assert weights[concept("burned")] == pytest.approx(log(4 / 1.5))
    assert set(weights) == frozenset().union(*(p.words for p in profiles))
    assert all(w > 0 for w in weights.values())


def test_no_profiles_weigh_nothing() -> None:
    assert word_weights([]) == {}
