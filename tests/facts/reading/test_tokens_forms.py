"""Tokens and tags in detail: figures, marks, clitics, stops, addresses, odd characters. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.abbreviations import (
    ABBREVIATIONS,
    AMBIGUOUS,
    BEFORE_FIGURE,
    BETWEEN,
    CALENDAR,
    CLOSING,
    DAYS,
    MONTHS,
    STARTERS,
    TITLES,
    ZONES,
)
from facts.reading.stems import singular
from facts.reading.tag_model import load
from facts.reading.tagging import ending_tags, is_common_word, look_up, quote_tags
from facts.reading.tokens import cut_words, tokenize
from facts.reading.word_forms import dictionary_tags, figure_tag, shape, with_twins


def words(text: str) -> list[str]:
    return [word for _, _, word in cut_words(text)]


def tags(text: str) -> list[str]:
    return [token.tag for token in tokenize(text, 0, len(text))]


def tag_of(text: str, word: str) -> str:
    return next(token.tag for token in tokenize(text, 0, len(text)) if token.text == word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("220,000", ["220,000"]),
        ("6.1", ["6.1"]),
        ("6.1.", ["6.1", "."]),
        ("5-10", ["5-10"]),
        ("1990s", ["1990s"]),
        ("’90s", ["’90s"]),
        ("'90s", ["'90s"]),
        ("4th", ["4th"]),
        ("5am", ["5am"]),
        ("10:30", ["10:30"]),
        ("2026-05-10", ["2026-05-10"]),
        ("5/10/2026", ["5/10/2026"]),
        ("30-year-old", ["30-year-old"]),
        ("$3", ["$", "3"]),
        ("€3m", ["€", "3m"]),
        ("US$3bn", ["US$", "3bn"]),
        ("3%", ["3", "%"]),
        ("-3", ["-", "3"]),
        ("+3", ["+", "3"]),
        ("3+", ["3", "+"]),
        ("1/2", ["1/2"]),
        ("½", ["½"]),
        ("20°C", ["20", "°", "C"]),
        ("3,", ["3", ","]),
        ("(3)", ["(", "3", ")"]),
        ("100MW", ["100MW"]),
    ],
)
def test_figures(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("didn't", ["did", "n't"]),
        ("didn’t", ["did", "n’t"]),
        ("DIDN'T", ["DID", "N'T"]),
        ("can't", ["ca", "n't"]),
        ("cannot", ["can", "not"]),
        ("Cannot", ["Can", "not"]),
        ("gonna", ["gon", "na"]),
        ("she'd've", ["she", "'d", "'ve"]),
        ("they'll", ["they", "'ll"]),
        ("we're", ["we", "'re"]),
        ("I'm", ["I", "'m"]),
        ("Ana's", ["Ana", "'s"]),
        ("Ana’s", ["Ana", "’s"]),
        ("guards'", ["guards", "'"]),
        ("O'Kane's", ["O'Kane", "'s"]),
        ("rock'n'roll", ["rock'n'roll"]),
        ("U.S.'s", ["U.S.", "'s"]),
        ("2026's", ["2026", "'s"]),
    ],
)
def test_clitics(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Lund", ["Mr.", "Lund"]),
        ("He met Mr.", ["He", "met", "Mr."]),
        ("Inc.", ["Inc."]),
        ("It is so.", ["It", "is", "so", "."]),
        ("No. 5", ["No.", "5"]),
        ("No. Then", ["No", ".", "Then"]),
        ("Sat. Then", ["Sat.", "Then"]),
        ("it sat. Then", ["it", "sat", ".", "Then"]),
        ("J. Alder", ["J.", "Alder"]),
        ("Plan B.", ["Plan", "B", "."]),
        ("a.m.", ["a.m."]),
        ("e.g. rain", ["e.g.", "rain"]),
        ("U.S.-led", ["U.S.-led"]),
        ("wait...", ["wait", "..."]),
        ("wait…", ["wait", "…"]),
        ("wait....", ["wait", "...."]),
        ("one--two", ["one", "--", "two"]),
        ("one—two", ["one", "—", "two"]),
        ("and/or", ["and", "/", "or"]),
        ("x_y", ["x", "_", "y"]),
        ("#dam @ana", ["#dam", "@ana"]),
        ("?!", ["?", "!"]),
        ("``No''", ["``", "No", "''"]),
    ],
)
def test_stops_and_marks(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://example.org/a-b?c=1.", "https://example.org/a-b?c=1"),
        ("See www.example.org, then.", "www.example.org"),
        ("See example.org/news now.", "example.org/news"),
        ("Write to a.b+c@example.org.", "a.b+c@example.org"),
        ("(https://example.org)", "https://example.org"),
        ("“www.example.org”", "www.example.org"),
    ],
)
def test_addresses_are_one_token(text: str, address: str) -> None:
    assert address in words(text)


@pytest.mark.parametrize("name", ["Zephyr", "Quillon", "Vestra", "Orlo", "Rosdal"])
def test_an_unknown_name_is_no_address(name: str) -> None:
    assert tag_of(f"They like {name}.", name) != "ADD"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" ", []),
        ("\u200b", []),
        ("\ufeff\u00ad", []),
        ("a\u200bb", ["ab"]),
        ("a\u200b b", ["a", "b"]),
        ("can\u00adnot", ["can", "not"]),
        ("cafe\u0301 bar", ["caf\u00e9", "bar"]),
        ("Zoe\u0308’s", ["Zo\u00eb", "’s"]),
        ("x\u0301\u0302y", ["xy"]),
        ("\u0301 a", ["\u0301", "a"]),
        ("a \u0301", ["a", "\u0301"]),
        ("Zoë", ["Zoë"]),
        ("Łódź", ["Łódź"]),
        ("Москва", ["Москва"]),
        ("東京", ["東京"]),
        ("a\u00a0b", ["a", "b"]),
        ("a\u202fb", ["a", "b"]),
        ("a\n\tb", ["a", "b"]),
        ("👍 ok", ["👍", "ok"]),
    ],
)
def test_odd_characters(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Sources close to the talks said so.", "Sources", "NNS"),
        ("Witnesses near the harbor said so.", "Witnesses", "NNS"),
        ("Does it rain?", "Does", "VBZ"),
        ("Is it late?", "Is", "VBZ"),
        ("Says who?", "Says", "VBZ"),
        ("The talks close to the public.", "The", "DT"),
        ("She will run.", "run", "VB"),
        ("She has run.", "has", "VBZ"),
        ("Their dog ran.", "Their", "PRP$"),
        ("It is bigger.", "bigger", "JJR"),
        ("It is the biggest.", "biggest", "JJS"),
        ("They left quickly.", "quickly", "RB"),
        ("They left early.", "left", "VBD"),
        ("Two men left.", "men", "NNS"),
        ("It rained, and it snowed.", "and", "CC"),
        ("If it rains, stay.", "If", "IN"),
        ("What fell?", "What", "WP"),
    ],
)
def test_tags(text: str, word: str, tag: str) -> None:
    assert tag_of(text, word) == tag


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(no)", ["-LRB-", "-RRB-"]),
        ("[no]", ["-LRB-", "-RRB-"]),
        ("“no”", ["``", "''"]),
        ('"no"', ["``", "''"]),
        ("‘no’", ["``", "''"]),
    ],
)
def test_marks_around_a_word(text: str, expected: list[str]) -> None:
    found = tags(text)
    assert [found[0], found[-1]] == expected


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([], {}),
        (["no"], {}),
        (['"'], {0: "``"}),
        (['"', '"', '"'], {0: "``", 1: "''", 2: "``"}),
        (["'", "no", "'"], {0: "``", 2: "''"}),
        (["guards", "'", "pay"], {1: "POS"}),
        (["guard", "’", "pay"], {1: "''"}),
        (["’", "no"], {0: "''"}),
    ],
)
def test_quote_tags(pieces: list[str], expected: dict[int, str]) -> None:
    assert quote_tags(pieces) == expected


@pytest.mark.parametrize(
    ("ending", "tag"),
    [
        ("mw", "CD"),
        ("km", "CD"),
        ("m", "CD"),
        ("st", "JJ"),
        ("nd", "JJ"),
        ("rd", "JJ"),
        ("am", "NN"),
        ("pm", "NN"),
        ("xyz", ""),
    ],
)
def test_tags_of_figures(ending: str, tag: str) -> None:
    assert figure_tag(ending) == tag


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("dam", "a"),
        ("Dam", "A"),
        ("DAM", "X"),
        ("eDam", "c"),
        ("dam-like", "-"),
        ("Dam-Like", "H"),
        ("5", "0"),
        ("—", "."),
    ],
)
def test_looks(word: str, kind: str) -> None:
    assert shape(word, word.lower())[0] == kind


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("ran", {"VBD"}),
        ("carries", {"VBZ"}),
        ("carried", {"VBN", "VBD"}),
        ("making", {"VBG"}),
        ("happier", {"JJR"}),
        ("gladly", {"RB"}),
        ("oneness", {"NN"}),
        ("", set()),
    ],
)
def test_tags_by_the_dictionary(form: str, expected: set[str]) -> None:
    assert set(dictionary_tags({"carry": "v", "make": "v", "happy": "a"}, form)) >= expected
    assert bool(dictionary_tags({}, form)) == (form in {"ran", "gladly", "oneness"})


@given(
    st.sampled_from(["VB", "VBD", "VBN", "VBP", "NN", "JJ"]), st.sampled_from(["walk", "walked", "be", "ran", "run"])
)
def test_twins_are_added_once_and_at_the_end(tag: str, form: str) -> None:
    once = with_twins((tag,), form)
    assert once[0] == tag
    assert len(set(once)) == len(once)
    assert with_twins(once, form) == once


def test_an_entry_is_kept() -> None:
    model = load()
    assert look_up(model, "Quillonish", "quillonish") is look_up(model, "Quillonish", "quillonish")


def test_an_unknown_ending_may_be_anything_common() -> None:
    assert "NN" in ending_tags(load(), "a")
    assert ending_tags(load(), "aing")


@pytest.mark.parametrize(
    ("word", "common"), [("dam", True), ("walked", True), ("quillon", False), ("peru", False), ("", False)]
)
def test_common_words(word: str, common: bool) -> None:
    assert is_common_word(word) is common


GROUPS = [TITLES, BEFORE_FIGURE, BETWEEN, CLOSING, MONTHS, DAYS, AMBIGUOUS, CALENDAR, ZONES, STARTERS]


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: f"{len(group)} words")
def test_abbreviations_are_in_lower_case_without_their_stop(group: frozenset[str]) -> None:
    assert group
    assert all(word == word.lower() and not word.endswith(".") for word in group)


def test_ambiguous_abbreviations_are_not_certain() -> None:
    assert not ABBREVIATIONS & AMBIGUOUS
    assert {"mr", "inc", "e.g", "u.s"} <= ABBREVIATIONS
    assert {"no", "sat", "mar"} <= AMBIGUOUS


@pytest.mark.parametrize(
    ("plural", "base"),
    [
        ("dams", "dam"),
        ("women", "woman"),
        ("children", "child"),
        ("policemen", "policeman"),
        ("wolves", "wolf"),
        ("stories", "story"),
        ("movies", "movie"),
        ("dishes", "dish"),
        ("horses", "horse"),
        ("uses", "use"),
        ("shoes", "shoe"),
        ("heroes", "hero"),
        ("classes", "class"),
        ("series", "series"),
        ("news", "news"),
        ("glass", "glass"),
        ("virus", "virus"),
        ("dam", "dam"),
        ("s", "s"),
        ("", ""),
    ],
)
def test_singulars(plural: str, base: str) -> None:
    assert singular(plural) == base


@given(st.sampled_from("dam wall story box dish class use hero man wolf child person analysis".split()))
def test_a_singular_stays_as_it_is(word: str) -> None:
    assert singular(word) == word


@pytest.mark.parametrize(
    ("text", "span"), [("A cafe\u0301.", (2, 7)), ("A c\u200bafe\u0301\u200b.", (2, 8)), ("A can\u00adnot.", (2, 5))]
)
def test_spans_hold_accents_and_leave_out_what_is_invisible_at_the_ends(text: str, span: tuple[int, int]) -> None:
    token = tokenize(text, 0, len(text))[1]
    assert (token.start, token.end) == span


PIECES = st.sampled_from(
    ["The", "dam", "held", ",", "5.1", "$3", "didn’t", "Mr.", "U.S.", "“", "”", "cannot", "Ana's", "—"]
)


@given(st.lists(PIECES, max_size=15), st.integers(0, 5))
@settings(max_examples=100, deadline=None)
def test_where_a_stretch_stands_does_not_matter(pieces: list[str], by: int) -> None:
    text, lead = " ".join(pieces), "x" * by
    moved = [(t.start - by, t.end - by, t.text, t.tag) for t in tokenize(lead + text, by, by + len(text))]
    assert moved == [(t.start, t.end, t.text, t.tag) for t in tokenize(text, 0, len(text))]


@given(st.lists(PIECES, max_size=15))
@settings(max_examples=60, deadline=None)
def test_words_are_what_the_text_holds(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert all(text[low:high] == word for low, high, word in cut_words(text))


@given(st.lists(PIECES, max_size=10), st.integers(0, 60))
@settings(max_examples=60, deadline=None)
def test_a_zero_width_space_changes_no_word(pieces: list[str], at: int) -> None:
    text = " ".join(pieces)
    at = min(at, len(text))
    assert words(text[:at] + "\u200b" + text[at:]) == words(text)
