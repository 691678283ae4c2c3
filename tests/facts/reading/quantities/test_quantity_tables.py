"""The tables of words, units and currencies hold together."""

from __future__ import annotations

from collections import Counter

import pytest

from facts.reading.quantities.currency_table import AFTER_ONLY, CURRENCIES, PARTS_OF, POUND_MONEY
from facts.reading.quantities.noun_words import DETERMINERS, FUNCTION, IRREGULAR, LOOSE, SINGULAR_S, SKIPPED, STATES
from facts.reading.quantities.unit_table import GLUED_ONLY, PLAIN, PREFIXED, PREFIXES
from facts.reading.quantities.words import (
    ARTICLE_OPENERS,
    HEAPS,
    LETTER_SCALES,
    ONES,
    OPENERS,
    ORDINALS,
    PARTS,
    SCALES,
    TENS,
    TRIGGERS,
    VAGUE,
    VULGAR,
    word_set,
)

_WORD_SETS = {
    "POUND_MONEY": POUND_MONEY, "FUNCTION": FUNCTION, "SKIPPED": SKIPPED, "LOOSE": LOOSE, "DETERMINERS": DETERMINERS,
    "STATES": STATES, "SINGULAR_S": SINGULAR_S, "HEAPS": HEAPS, "OPENERS": OPENERS, "TRIGGERS": TRIGGERS,
    "ARTICLE_OPENERS": ARTICLE_OPENERS,
}  # fmt: skip


@pytest.mark.parametrize(("text", "words"), [("", set()), ("a b", {"a", "b"}), (" a\n a\t b ", {"a", "b"})])
def test_word_sets(text: str, words: set[str]) -> None:
    assert word_set(text) == words


@pytest.mark.parametrize("name", sorted(_WORD_SETS))
def test_lexicons_are_in_lower_case(name: str) -> None:
    assert all(word == word.lower() and word.strip() == word != "" for word in _WORD_SETS[name])


def test_numbers_in_words_are_in_order() -> None:
    assert sorted(ONES.values()) == list(range(20))
    assert set(TENS.values()) == set(range(20, 100, 10))
    assert not set(ONES) & set(TENS)


@pytest.mark.parametrize(
    ("ordinal", "rank"),
    [("first", 1), ("twelfth", 12), ("nineteenth", 19), ("twentieth", 20), ("hundredth", 100), ("millionth", 10**6)],
)
def test_ordinals(ordinal: str, rank: int) -> None:
    assert ORDINALS[ordinal] == rank


@pytest.mark.parametrize(("word", "value"), sorted(ONES.items(), key=lambda item: item[1])[4:])
def test_every_cardinal_above_three_has_its_ordinal(word: str, value: int) -> None:
    stem = {"five": "fif", "eight": "eigh", "nine": "nin", "twelve": "twelf"}.get(word, word)
    assert ORDINALS[f"{stem}th"] == value


def test_parts_come_with_their_plurals() -> None:
    for word, parts in PARTS.items():
        if not word.endswith(("s", "half")):
            assert PARTS[f"{word}s"] == parts
    assert PARTS["half"] == PARTS["halves"] == 2


def test_vulgar_fractions_are_those_of_unicode() -> None:
    import unicodedata

    assert all(unicodedata.numeric(char) == pytest.approx(value) for char, value in VULGAR.items())


def test_letters_stand_for_scales() -> None:
    assert set(LETTER_SCALES.values()) <= {*SCALES.values(), 1e3}
    assert all(LETTER_SCALES[letter.swapcase()] == factor for letter, factor in LETTER_SCALES.items())


def test_what_opens_an_amount_wakes_the_reader() -> None:
    for words in (OPENERS, set(ORDINALS), set(PARTS), HEAPS, set(SCALES)):
        assert words <= TRIGGERS
    assert {"a", "the"}.isdisjoint(TRIGGERS)


@pytest.mark.parametrize("phrase", [words for entries in VAGUE.values() for words, _ in entries], ids=" ".join)
def test_every_vague_phrase_holds_a_word_that_wakes_the_reader(phrase: tuple[str, ...]) -> None:
    assert not TRIGGERS.isdisjoint(phrase)


def test_longer_vague_phrases_stand_before_their_beginnings() -> None:
    for entries in VAGUE.values():
        phrases = [words for words, _ in entries]
        for at, words in enumerate(phrases):
            assert not any(later[: len(words)] == words for later in phrases[at + 1 :])


def test_units_have_a_name_and_a_positive_factor() -> None:
    for name, dimension, factor, _, _ in (*PREFIXED, *PLAIN):
        assert name
        assert dimension
        assert factor > 0


def test_prefixes_are_powers_of_ten() -> None:
    factors = [factor for _, _, factor in PREFIXES]
    assert len(set(factors)) == len(factors)
    assert all(f"{factor:e}".startswith("1.000000e") for factor in factors)


def test_rows_of_one_name_agree() -> None:
    factors: dict[str, set[tuple[str, float]]] = {}
    for name, dimension, factor, _, _ in (*PREFIXED, *PLAIN):
        factors.setdefault(name, set()).add((dimension, factor))
    assert all(len(rows) == 1 for rows in factors.values())


def test_symbols_name_one_unit() -> None:
    shared = {"bps"}  # bits per second, straight after digits; basis points
    seen = Counter(symbol for row in PLAIN for symbol in set(row[3].split()))
    assert {symbol for symbol, times in seen.items() if times > 1} <= shared


def test_glued_symbols_are_symbols() -> None:
    known = {symbol for row in (*PREFIXED, *PLAIN) for symbol in row[3].split()}
    assert known >= GLUED_ONLY - {"pc", "P"}


def test_currencies_are_named_once() -> None:
    names = [name for name, _, _ in CURRENCIES]
    assert len(set(names)) == len(names)


def test_marks_of_money_mean_one_currency() -> None:
    marks = [mark for _, written, _ in CURRENCIES for mark in written.split()]
    assert [mark for mark, times in Counter(marks).items() if times > 1] == []
    assert set(marks) >= AFTER_ONLY


def test_names_of_money_mean_one_currency() -> None:
    names = [name for _, _, written in CURRENCIES for name in written.split("|")]
    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_parts_belong_to_a_currency_of_the_table() -> None:
    wholes = {name for name, _, _ in CURRENCIES}
    for part, (whole, parts) in PARTS_OF.items():
        assert part in wholes
        assert whole in wholes
        assert parts == 100


def test_words_of_nouns_do_not_contradict_each_other() -> None:
    assert not SINGULAR_S & set(IRREGULAR)
    assert SKIPPED <= LOOSE
    assert DETERMINERS - {"all"} <= FUNCTION
    assert not STATES & DETERMINERS


@pytest.mark.parametrize(("plural", "singular"), sorted(IRREGULAR.items()))
def test_irregular_plurals_lead_to_a_singular(plural: str, singular: str) -> None:
    assert IRREGULAR.get(singular, singular) == singular
    assert plural[0] == singular[0]
