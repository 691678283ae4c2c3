"""Looking at the words around: what an auxiliary belongs to, which words were tagged wrongly."""

from __future__ import annotations

import pytest

from facts.reading.events.lookahead import (
    after_adverbs,
    bare_coordination,
    base_follows,
    ends_clause,
    ends_here,
    finite_verb_follows,
    fits,
    force_verb,
    is_adverb,
    is_mistaken_verb,
    is_participle,
    is_plural,
    is_verb_for_noun,
    mistaken_participle,
    next_lower,
    next_verb,
    noun_for_verb,
    verb_follows,
)
from facts.reading.events.state import Frame
from facts.reading.events.verbs import verb
from tests.facts.reading.events.hand_tagged import blank, tagged


@pytest.mark.parametrize(("at", "expected"), [(0, "sold"), (1, "it"), (2, ""), (3, "")])
def test_next_word_in_lower_case(at: int, expected: str) -> None:
    assert next_lower(blank("Acme SOLD/VBD IT/PRP"), at) == expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("is selling/VBG", 1),
        ("is not selling/VBG", 2),
        ("is not also quickly/RB selling/VBG", 4),
        ("is `` selling/VBG", 2),
        ("is he selling/VBG", 2),
        ("is there/EX selling/VBG", 2),
        ("is", None),
        ("is the plant selling/VBG", None),  # only a question turns subject and verb round
        ("is not he selling/VBG", None),
        ("is quickly/RB quickly/RB quickly/RB quickly/RB quickly/RB selling/VBG", None),  # too far off
        ("is , selling/VBG", None),
    ],
)
def test_next_verb(spec: str, expected: int | None) -> None:
    assert next_verb(blank(spec), 0) == expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("is the plant selling/VBG", 3),
        ("is Acme 's/POS plant selling/VBG", 4),
        ("is the old/JJ plant selling/VBG", 4),
        ("is it selling/VBG", 2),
        ("is the plant in London selling/VBG", None),
        ("is the very/RB old/JJ plant there/RB selling/VBG", None),
    ],
)
def test_next_verb_behind_the_subject_of_a_question(spec: str, expected: int | None) -> None:
    assert next_verb(blank(spec), 0, inverted=True) == expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("to sell/VB", True),
        ("to sell/VBP", True),
        ("to quickly/RB sell/VB", True),
        ("to selling/VBG", False),
        ("to sold/VBD", False),
        ("to London", False),
        ("to", False),
    ],
)
def test_base_form_follows(spec: str, expected: bool) -> None:
    assert base_follows(blank(spec), 0) is expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("that sold/VBD", True),
        ("that may sell/VB", True),
        ("that never sold/VBD", True),
        ("that is/NN", True),
        ("that Acme sold/VBD", False),
        ("that the", False),
        ("that", False),
    ],
)
def test_verb_group_follows(spec: str, expected: bool) -> None:
    assert verb_follows(blank(spec), 0) is expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("may sell/VB", 1),
        ("may quickly/RB sell/VB", 2),
        ("may not also quickly/RB sell/VB", 4),
        ("may here/RB sell/VB", 1),  # no word that stands between a modal and its verb
        ("may", 1),
        ("may not", 2),
        ("may not not not not not not sell/VB", 6),  # it looks no further than five words
    ],
)
def test_first_word_that_is_no_adverb(spec: str, expected: int) -> None:
    assert after_adverbs(blank(spec), 0) == expected


@pytest.mark.parametrize(
    ("spec", "forced"),
    [
        ("may discount/NN", 1),
        ("may quickly/RB discount/NN", 2),
        ("may open/JJ", 1),
        ("may Sell/NNP", 1),
        ("may sell/VB", -1),  # a verb already
        ("may of", -1),
        ("may in", -1),
        ("may ,", -1),
        ("may", -1),
    ],
)
def test_forcing_a_verb(spec: str, forced: int) -> None:
    state = blank(spec)
    force_verb(state, 0)
    assert state.forced == forced


@pytest.mark.parametrize(
    ("spec", "forced"),
    [
        ("may Acme sell/VB it ?", -1),
        ("could prices/NNS fall/VB ?", -1),
        ("who may discount/NN it ?", 2),
        ("to discount/NN it ?", 1),
        ("could prices/NNS fall/VB .", 1),
    ],
)
def test_subject_of_a_question_is_not_forced(spec: str, forced: int) -> None:
    state = blank(spec)
    force_verb(state, 1 if spec.startswith("who") else 0)
    assert state.forced == forced


@pytest.mark.parametrize(
    ("spec", "at", "lemma", "expected"),
    [
        ("Acme plans/VBZ to discount/NN it", 1, "plan", True),
        ("Acme plans/VBZ to quickly/RB discount/NN it", 1, "plan", True),
        ("Acme moved/VBD to court/NN .", 1, "move", False),  # a verb of direction
        ("Acme sold/VBD to bank/NN .", 1, "sell", False),  # governs no infinitive
        ("Acme plans/VBZ to London .", 1, "plan", False),  # a name, no noun
        ("Acme plans/VBZ it to discount/NN", 1, "plan", False),  # not next to "to"
    ],
)
def test_noun_for_a_verb_after_to(spec: str, at: int, lemma: str, expected: bool) -> None:
    state = blank(spec)
    verb(state, at, state.tokens[at], lemma)
    to = next(index for index, token in enumerate(state.tokens) if token.lower == "to")
    assert noun_for_verb(state, to) is expected


def test_nothing_governs_an_infinitive_at_the_start() -> None:
    assert not noun_for_verb(blank("to discount/NN it"), 0)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("paid/VBD on the stock fell/VBD", True),
        ("paid/VBD it may fall/VB", True),
        ("paid/VBD on the stock , it fell/VBD", False),
        ("paid/VBD on the stock and fell/VBD", False),
        ("paid/VBD which fell/VBD", False),
        ("paid/VBD on the stock", False),
        ("paid/VBD to sell/VB it", False),
        ("paid/VBD " + "stock " * 60 + "fell/VBD", False),
        ("paid/VBD", False),
    ],
)
def test_finite_verb_follows(spec: str, expected: bool) -> None:
    assert finite_verb_follows(blank(spec), 0) is expected


@pytest.mark.parametrize(
    ("spec", "at", "expected"),
    [
        ("Claims/VBZ rose/VBD", 0, True),
        ("Claims/VBZ of fraud", 0, True),
        ("Sells/VBZ the plant", 0, False),  # a headline without its subject
        ("The bank claims/VBZ rose/VBD", 2, True),
        ("The old/JJ claims/VBZ paid/VBN", 2, True),
        ("It claims/VBZ rose/VBD", 1, False),
        ("The bank claims/VBZ it", 2, False),
        ("The bank claims/VBZ", 2, False),
    ],
)
def test_plural_for_a_verb(spec: str, at: int, expected: bool) -> None:
    assert is_plural(tagged(spec), at) is expected


@pytest.mark.parametrize(
    ("spec", "at", "expected"),
    [
        ("Acme plans/NNS to sell/VB", 1, True),
        ("Acme expects/NNS that it falls/VBZ", 1, True),
        ("Acme expects/NNS a fall", 1, True),
        ("Acme expects/NNS of it", 1, False),
        ("The old/JJ plans/NNS to sell/VB", 2, False),
        ("Acme plants/NNS the trees/NNS", 1, False),  # no governor
        ("Shares/NNS rose/NN on Monday", 1, True),
        ("Shares/NNS soon/RB rose/NN on Monday", 2, True),
        ("The rose/NN on Monday", 1, False),
        ("A rose/NN in May", 1, False),
        ("This rose/NN on Monday", 1, True),
        ("Police/NNS suspect/NN that it left/VBD", 1, True),
        ("Police/NNS suspect/NN him/PRP", 1, True),
        ("Police/NNS suspect/NN in London", 1, False),
        ("Acme extended/JJ the loan", 1, True),
        ("Acme extended/JJ loans/NNS", 1, False),
        ("Acme large/JJ the loan", 1, False),
        ("rose/NN on Monday", 0, False),  # nothing before
        ("Shares/NNS rose/NN", 1, False),  # nothing behind
    ],
)
def test_noun_or_adjective_that_must_be_a_verb(spec: str, at: int, expected: bool) -> None:
    state = blank(spec)
    assert is_mistaken_verb(state, at, state.tokens[at]) is expected


def test_clause_that_has_its_verb_needs_no_other() -> None:
    state = blank("Shares/NNS rose/NN on Monday")
    state.frames[0].done = True
    assert not is_mistaken_verb(state, 1, state.tokens[1])


@pytest.mark.parametrize(
    ("spec", "kind", "expected"),
    [
        ("costs/NNS rise/NN ,", "a", True),
        ("costs/NNS rise/NN .", "c", True),
        ("costs/NNS rise/NN .", "m", False),
        ("costs/NNS rise/NN in May", "a", False),
        ("cost rise/NN ,", "a", False),
    ],
)
def test_noun_at_the_end_of_a_subordinate_clause(spec: str, kind: str, expected: bool) -> None:
    state = blank(spec)
    state.frames.append(Frame(kind))
    assert is_verb_for_noun(state, 1, state.tokens[1]) is expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("have not diversified/JJ", True),
        ("have n't yet/RB diversified/JJ", True),
        ("have not large/JJ", False),
        ("have not sold/VBN", False),
        ("have not", False),
    ],
)
def test_participle_tagged_as_an_adjective(spec: str, expected: bool) -> None:
    assert mistaken_participle(blank(spec), 0) is expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("sold/VBD and paid/VBD", True),
        ("sold/VBD and then paid/VBD", True),
        ("sold/VBD and has/VBZ paid/VBN", True),
        ("sold/VBD or may pay/VB", True),
        ("sold/VBD but , probably , paid/VBD", True),
        ("sold/VBD and Acme paid/VBD", False),
        ("sold/VBD and the bank paid/VBD", False),
        ("sold/VBD , paid/VBD", False),
        ("paid/VBD", False),
    ],
)
def test_bare_coordination(spec: str, expected: bool) -> None:
    state = blank(spec)
    assert bare_coordination(state, len(state.tokens) - 1) is expected


@pytest.mark.parametrize("mark", [",", ".", "?", ":", ";", "''", "``"])
def test_marks_end_a_clause(mark: str) -> None:
    assert ends_clause(blank(f"said {mark}"), 0)


def test_end_of_the_sentence_ends_a_clause_and_a_word_does_not() -> None:
    assert ends_clause(blank("it said"), 1)
    assert not ends_clause(blank("said Hart"), 0)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("said", True),
        ("said .", True),
        ("said Hart .", True),
        ("said on Monday , that it fell/VBD", True),
        ("said it fell/VBD", False),
        ("said it may fall/VB", False),
        ("said that it", False),
        ("said to them", False),
    ],
)
def test_no_clause_follows_a_verb_of_saying(spec: str, expected: bool) -> None:
    assert ends_here(tagged(spec), 0) is expected


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("quickly/RB", True),
        ("not/RB", True),
        ("better/RBR", True),
        ("here/RB", False),
        ("friendly/JJ", False),
        ("soon/NN", False),
    ],
)
def test_adverbs_inside_a_verb_group(spec: str, expected: bool) -> None:
    assert is_adverb(tagged(spec)[0]) is expected


@pytest.mark.parametrize(
    ("kind", "spec", "expected"),
    [
        ("be", "selling/VBG", True),
        ("be", "sold/VBN", True),
        ("be", "sold/VBD", True),
        ("be", "put/VB", True),  # a base form that is a participle too
        ("be", "sell/VB", False),
        ("be", "sells/VBZ", False),
        ("have", "sold/VBN", True),
        ("have", "sold/VBD", True),
        ("have", "cut/VBP", True),
        ("have", "selling/VBG", False),
        ("have", "sell/VB", False),
        ("do", "sell/VB", True),
        ("do", "sell/VBP", True),
        ("do", "sold/VBD", False),
        ("do", "selling/VBG", False),
    ],
)
def test_verb_fits_its_auxiliary(kind: str, spec: str, expected: bool) -> None:
    assert fits(kind, tagged(spec)[0]) is expected


@pytest.mark.parametrize("word", ["sold", "held", "put", "closed", "paid"])
def test_past_forms_that_are_participles(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize("word", ["took", "went", "rose", "undertook", "sell", ""])
def test_forms_that_are_none(word: str) -> None:
    assert not is_participle(word)
