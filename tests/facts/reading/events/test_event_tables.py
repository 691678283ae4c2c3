"""The look-up forms of the lexicons: what they hold, and that they fit together."""

from __future__ import annotations

import pytest

from facts.model import Status
from facts.reading.events.government import NOTHING, PLAIN, Government
from facts.reading.events.morphology import noun_lemma, verb_lemma
from facts.reading.events.tables import (
    ADJECTIVE_GOVERNORS,
    AUXILIARIES,
    BARE_CLAUSE,
    BRINGING,
    COPULAS,
    DIRECTIONAL,
    FAILING,
    NOUN_GOVERNORS,
    OBJECT_PREPOSITIONS,
    PARTICLE_VERBS,
    PREPOSITIONS,
    RELUCTANT,
    ROLES,
    SAYING,
    SHORT_ADVERBS,
    SUBJECT_PRONOUNS,
    TAG_ROLES,
    TOLD,
    VERB_GOVERNORS,
    VERBS,
    Role,
)
from facts.reading.events.words import ADVERBS, CONDITIONS, EVENT_NOUNS, MODALS, NEGATIONS
from facts.reading.tags import TENSED


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("may", Role.MODAL),
        ("will", Role.MODAL),
        ("’ll", Role.MODAL),
        ("'d", Role.WOULD),
        ("not", Role.NEGATION),
        ("n’t", Role.NEGATION),
        ("no", Role.NO),
        ("neither", Role.NO),
        ("any", Role.ANY),
        ("she", Role.PRONOUN),
        ("instead", Role.WITHOUT),
        ("reportedly", Role.ADVERB),
        ("to", Role.TO),
        ("unless", Role.CONDITION),
        ("while", Role.SUBORDINATOR),
        ("whom", Role.RELATIVE),
        ("that", Role.THAT),
        ("&", Role.COORDINATION),
        ("—", Role.COMMA),
        (";", Role.SEMICOLON),
        ("”", Role.QUOTE),
        ("according", Role.ACCORDING),
        ("been", Role.AUXILIARY),
        ("’ve", Role.AUXILIARY),
        ("ll", Role.CLITIC),
    ],
)
def test_role_of_a_word(word: str, role: Role) -> None:
    assert ROLES[word] is role


@pytest.mark.parametrize("word", ["plant", "sell", "said", "the", "of", ".", "?", "", "May", "NOT"])
def test_words_without_a_role_of_their_own(word: str) -> None:
    assert word not in ROLES


@pytest.mark.parametrize(
    ("tag", "role"),
    [
        ("VB", Role.VERB),
        ("VBN", Role.VERB),
        ("JJR", Role.ADJECTIVE),
        ("NNS", Role.NOUN),
        ("IN", Role.PREPOSITION),
        ("RP", Role.PREPOSITION),
    ],
)
def test_role_of_a_tag(tag: str, role: Role) -> None:
    assert TAG_ROLES[tag] is role


@pytest.mark.parametrize("tag", ["NNP", "DT", "MD", "CD", ".", "RB"])
def test_tags_without_a_role(tag: str) -> None:
    assert tag not in TAG_ROLES


def test_every_role_belongs_to_some_word_or_tag() -> None:
    assert {*ROLES.values(), *TAG_ROLES.values()} == set(Role)


@pytest.mark.parametrize("straight", ["'s", "'m", "'re", "'ve", "'ll", "'d", "n't"])
def test_straight_and_curly_apostrophes_are_alike(straight: str) -> None:
    curly = straight.replace("'", "’")
    assert ROLES[straight] is ROLES[curly]
    assert AUXILIARIES.get(straight) == AUXILIARIES.get(curly)


@pytest.mark.parametrize(
    ("word", "kind"),
    [("is", "be"), ("’re", "be"), ("'s", "be"), ("had", "have"), ("'ve", "have"), ("doing", "do"), ("done", "do")],
)
def test_auxiliaries_by_their_verb(word: str, kind: str) -> None:
    assert AUXILIARIES[word] == kind


@pytest.mark.parametrize(
    ("words", "role"), [(MODALS, Role.MODAL), (ADVERBS, Role.ADVERB), (CONDITIONS, Role.CONDITION)]
)
def test_lexicons_have_their_role(words: dict[str, object], role: Role) -> None:
    assert {ROLES[word] for word in words} == {role}


def test_negations_have_a_role_that_denies() -> None:
    assert {ROLES[word] for word in NEGATIONS} == {Role.NEGATION, Role.NO, Role.WITHOUT}


@pytest.mark.parametrize(
    ("table", "word", "kind", "status"),
    [
        (VERB_GOVERNORS, "plan", "infinitive", Status.EXPECTED),
        (VERB_GOVERNORS, "say", "clause", Status.REPORTED),
        (VERB_GOVERNORS, "consider", "gerund", Status.POSSIBLE),
        (VERB_GOVERNORS, "cancel", "noun", Status.DENIED),
        (VERB_GOVERNORS, "manage", "infinitive", Status.ASSERTED),
        (VERB_GOVERNORS, "manage", "clause", None),
        (NOUN_GOVERNORS, "rumour", "clause", Status.SPECULATED),
        (NOUN_GOVERNORS, "lack", "noun", Status.DENIED),
        (NOUN_GOVERNORS, "announcement", "clause", Status.ANNOUNCED),
        (ADJECTIVE_GOVERNORS, "likely", "infinitive", Status.EXPECTED),
        (ADJECTIVE_GOVERNORS, "unable", "infinitive", Status.DENIED),
        (ADJECTIVE_GOVERNORS, "aware", "clause", Status.ASSERTED),
    ],
)
def test_governors_by_base_form(table: dict[str, Government], word: str, kind: str, status: Status | None) -> None:
    assert getattr(table[word], kind) is status


@pytest.mark.parametrize(
    ("verb", "particle", "status"),
    [
        ("call", "for", Status.POSSIBLE),
        ("call", "off", Status.DENIED),
        ("rule", "out", Status.DENIED),
        ("warn", "of", Status.POSSIBLE),
        ("suspect", "of", Status.SPECULATED),
    ],
)
def test_governors_with_a_particle(verb: str, particle: str, status: Status) -> None:
    assert PARTICLE_VERBS[verb][particle].noun is status


def test_particles_stand_apart_from_the_plain_verbs() -> None:
    assert "call" not in VERB_GOVERNORS
    assert not [word for word in VERB_GOVERNORS if " " in word]
    assert all(particles for particles in PARTICLE_VERBS.values())


def test_entries_that_repeat_a_verb_for_another_example_make_no_particle() -> None:
    assert "" not in {particle for particles in PARTICLE_VERBS.values() for particle in particles}
    assert "say" not in PARTICLE_VERBS


def test_no_verb_stands_in_two_groups() -> None:
    entries = [entry for _, examples in VERBS for entry in examples]
    assert sorted(entries) == sorted(set(entries))


@pytest.mark.parametrize("table", [VERB_GOVERNORS, NOUN_GOVERNORS, ADJECTIVE_GOVERNORS])
def test_governors_govern_something(table: dict[str, Government]) -> None:
    assert [word for word, government in table.items() if government == NOTHING] == []
    assert [word for word in table if word != word.lower() or not word.isalpha()] == []


@pytest.mark.parametrize("words", [BRINGING, SAYING, TOLD, COPULAS])
def test_verbs_are_listed_by_base_form(words: frozenset[str]) -> None:
    assert {word: verb_lemma(word) for word in words} == {word: word for word in words}


def test_governing_nouns_are_listed_by_singular() -> None:
    assert {word: noun_lemma(word) for word in NOUN_GOVERNORS} == {word: word for word in NOUN_GOVERNORS}


def test_verbs_of_saying_can_do_without_that() -> None:
    assert SAYING < BARE_CLAUSE
    assert VERB_GOVERNORS.keys() >= TOLD


def test_directional_verbs_and_adjectives_govern_infinitives() -> None:
    known = VERB_GOVERNORS | ADJECTIVE_GOVERNORS
    assert {word for word in DIRECTIONAL if word in known and known[word].infinitive is None} == set()


def test_failing_governors_deny() -> None:
    known = VERB_GOVERNORS | NOUN_GOVERNORS
    assert {word: known[word].infinitive for word in FAILING} == dict.fromkeys(FAILING, Status.DENIED)


def test_reluctance_is_no_denial() -> None:
    known = VERB_GOVERNORS | ADJECTIVE_GOVERNORS
    given = {known[word].infinitive for word in RELUCTANT if word in known}
    assert given
    assert Status.DENIED not in given
    assert not RELUCTANT & FAILING


def test_prepositions_before_objects_are_prepositions() -> None:
    assert OBJECT_PREPOSITIONS <= PREPOSITIONS
    assert not PREPOSITIONS & SHORT_ADVERBS


def test_forms_with_a_tense_have_the_role_of_verbs() -> None:
    assert {TAG_ROLES[tag] for tag in TENSED} == {Role.VERB}


def test_subject_pronouns_are_pronouns() -> None:
    assert {ROLES[word] for word in SUBJECT_PRONOUNS} == {Role.PRONOUN}


def test_government_says_nothing_by_default() -> None:
    assert Government() == NOTHING == (None, None, None, None)


def test_plain_government_makes_a_purpose() -> None:
    assert PLAIN == (Status.POSSIBLE, None, None, None)


def test_governing_nouns_and_event_nouns_overlap() -> None:
    both = EVENT_NOUNS & NOUN_GOVERNORS.keys()
    assert {"threat", "agreement", "deal", "proposal"} <= both
