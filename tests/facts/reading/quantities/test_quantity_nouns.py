"""What a figure counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.noun_words import IRREGULAR, SINGULAR_S
from facts.reading.quantities.nouns import base_noun, counted_noun, is_acronym, is_plural, lemma
from tests.facts.reading.quantities.cut_lines import read, spot


def counted(text: str, *, single: bool = False, whole: bool = True) -> tuple[str, str] | None:
    """Head and phrase of what the first piece of the text counts."""
    line, i = spot(text)
    found = counted_noun(line, i + 1, single=single, whole=whole)
    return (found.head, found.phrase) if found else None


@pytest.mark.parametrize(
    ("text", "head", "phrase"),
    [
        ("5 boats sank", "boat", "boat"),
        ("5 small boats sank", "boat", "small boat"),
        ("5 more boats sank", "boat", "boat"),
        ("5 other fishing boats sank", "boat", "fishing boat"),
        ("5 of the boats sank", "boat", "boat"),
        ("5 of its boats sank", "boat", "boat"),
        ("5 of them sank", None, None),
        ("5 of the", None, None),
        ("5 GPUs failed", "GPU", "gpu"),
        ("5 fishing-boats sank", "fishing-boat", "fishing-boat"),
        ("5 dead", "dead", "dead"),
        ("5 wounded", "wounded", "wounded"),
        ("5 women came", "woman", "woman"),
        ("5 aircraft came", "aircraft", "aircraft"),
        ("5 in all", None, None),
        ("5 to go", None, None),
        ("5.", None, None),
        ("5", None, None),
        ("5, boats", None, None),
        ("5 and boats", None, None),
        ("5 came", None, None),
        ("5 red and blue boats sank", "boat", "red and blue boat"),
        ("5\nboats sank", "boat", "boat"),
        ("5 people’s boats sank", "boat", "people's boat"),
        ("5boats", None, None),
    ],
)
def test_counted_nouns(text: str, head: str | None, phrase: str | None) -> None:
    assert counted(text) == ((head, phrase) if head else None)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("one boat sank.", "boat"),
        ("one old boat sank.", "boat"),
        ("one of the boats sank", "boat"),
        ("one came", None),
        ("one of them came", None),
        ("one, they said", None),
    ],
)
def test_one_thing(text: str, head: str | None) -> None:
    found = counted(text, single=True)
    assert (found[0] if found else None) == head


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("5-boat fleet", "boat"),
        ("5-page letter", "page"),
        ("5-way race", None),
        ("5-sided tile", None),
        ("5-fold rise", None),
        ("5-legged stool", None),
        ("5-a day", None),
        ("5 - boat", None),
    ],
)
def test_nouns_after_a_hyphen(text: str, head: str | None) -> None:
    found = counted(text)
    assert (found[0] if found else None) == head


@pytest.mark.parametrize(
    ("text", "whole", "head"),
    [
        ("12 page letter", True, "page"),
        ("12 GPU racks", True, "rack"),
        ("12 GPU", True, "GPU"),
        ("12 red", True, None),
        ("1.5 page letter", False, None),
        ("1.5 GPU", False, "GPU"),
        ("12 page", True, None),
        ("12 quickly", True, None),
    ],
)
def test_singulars_after_a_figure(text: str, whole: bool, head: str | None) -> None:
    found = counted(text, whole=whole)
    assert (found[0] if found else None) == head


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("of the boats", "boat"),
        ("of its old boats", "boat"),
        ("of the harbour", "harbour"),
        ("the boats", "boat"),
        ("of boats", "boat"),
        ("of all boats", "boat"),
        ("of", None),
        ("of 5", None),
        ("boats", None),
        ("in the harbour", None),
        ("of the", None),
        ("", None),
    ],
)
def test_what_a_share_is_of(text: str, head: str | None) -> None:
    line, i = spot(text)
    found = base_noun(line, i)
    assert (found.head if found else None) == head


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("boats", "boat"),
        ("Boats", "boat"),
        ("ferries", "ferry"),
        ("ties", "tie"),
        ("pies", "pie"),
        ("benches", "bench"),
        ("dishes", "dish"),
        ("foxes", "fox"),
        ("classes", "class"),
        ("potatoes", "potato"),
        ("horses", "horse"),
        ("TVs", "TV"),
        ("USB", "USB"),
        ("crew's", "crew"),
        ("crew’s", "crew"),
        ("glass", "glass"),
        ("virus", "virus"),
        ("oasis", "oasis"),
        ("news", "news"),
        ("as", "as"),
        ("", ""),
        ("a", "a"),
        ("é", "é"),
    ],
)
def test_lemmas(word: str, base: str) -> None:
    assert lemma(word) == base


@pytest.mark.parametrize("word", sorted(SINGULAR_S - {"plus"}))
def test_singulars_in_s_are_no_plurals(word: str) -> None:
    assert not is_plural(word)
    assert lemma(word) == word


@pytest.mark.parametrize(("plural", "singular"), sorted(IRREGULAR.items()))
def test_irregular_plurals(plural: str, singular: str) -> None:
    assert is_plural(plural)
    assert lemma(plural) == lemma(plural.title()) == singular


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("GPU", True),
        ("GPUs", True),
        ("TVs", True),
        ("A", False),
        ("Is", False),
        ("boat", False),
        ("", False),
        ("s", False),
        ("B2B", True),
    ],
)
def test_acronyms(word: str, expected: bool) -> None:
    assert is_acronym(word) is expected


@given(st.text(max_size=20))
def test_lemmas_never_fail_and_grow_no_longer(word: str) -> None:
    assert len(lemma(word)) <= len(word.lower()) + 1


@given(st.text(alphabet="bcdfghjklmnprtvw", min_size=2, max_size=8))
def test_regular_plurals_lose_their_s(word: str) -> None:
    assert lemma(f"{word}e{word}ts") == f"{word}e{word}t"


@given(
    st.lists(
        st.sampled_from(["old", "boats", "of", "the", "and", "-", ",", "GPUs", "sank", "5", "Red", "more"]), max_size=12
    )
)
def test_phrases_lie_in_the_line(words: list[str]) -> None:
    line, i = spot(" ".join(["5", *words]))
    for single in (True, False):
        found = counted_noun(line, i + 1, single=single)
        assert found is None or (i < found.start < found.end <= line.last and found.head and found.phrase)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("They lost 5 boats and 7 ferries.", ["boat", "ferry"]),
        ("They lost 5 boats, 7 ferries.", ["boat", "ferry"]),
        ("Five boats", ["boat"]),
        ("They hired 40 full-time workers.", ["full-time worker"]),
        ("They hired 40 new, young workers.", ["new young worker"]),
        ("They own five houses that stood empty.", ["house"]),
        ("They own five.", [""]),
    ],
)
def test_nouns_in_sentences(text: str, nouns: list[str]) -> None:
    assert [q.noun.replace(" ,", "") for q in read(text)] == [n.lower() for n in nouns]
