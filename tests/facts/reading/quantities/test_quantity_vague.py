"""Vague amounts at a place in a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.vague import vague_at
from facts.reading.quantities.words import HEAPS, VAGUE
from tests.facts.reading.quantities.cut_lines import line_of, read, spot


def vague(text: str, word: str = "") -> tuple[str, int] | None:
    line, i = spot(text, word)
    found = vague_at(line, i)
    return (found[0], found[1] - i) if found else None


@pytest.mark.parametrize(
    ("text", "name", "taken"),
    [
        ("several boats", "several", 1),
        ("SEVERAL boats", "several", 1),
        ("several old boats", "several", 1),
        ("several previous boats", "several", 1),
        ("few additional boats", "few", 1),
        ("many north-coast boats", "many", 1),
        ("most other boats", "most", 1),
        ("most recent boats", None, 0),
        ("several of them", "several", 1),
        ("several hundred boats", "several hundred", 2),
        ("several thousands", "several thousands", 2),
        ("few boats", "few", 1),
        ("a few boats", "few", 2),
        ("a few hundred boats", "few hundred", 3),
        ("a great many boats", "many", 3),
        ("a lot of boats", "many", 3),
        ("a handful came", "few", 2),
        ("a small number of boats", "few", 4),
        ("lots of boats", "many", 2),
        ("plenty of boats", "many", 2),
        ("many boats", "many", 1),
        ("multiple boats", "several", 1),
        ("countless boats", "many", 1),
        ("most boats", "most", 1),
        ("most of it", "most", 1),
        ("the bulk of it", "most", 3),
        ("all boats", "all", 1),
        ("all the boats", "all", 1),
        ("all of the boats", "all", 1),
        ("dozens of boats", "dozens", 1),
        ("dozens came", "dozens", 1),
        ("tens of thousands of boats", "tens of thousands", 3),
        ("hundreds of millions of boats", "hundreds of millions", 3),
        ("tens of millions", "tens of millions", 3),
        ("scores of boats", "scores", 1),
        ("crores of rupees", "crores", 1),
    ],
)
def test_vague_amounts(text: str, name: str | None, taken: int) -> None:
    assert vague(text) == ((name, taken) if name else None)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("several", ""),
        ("several came", ""),
        ("many a boat", "many"),
        ("how many boats", "many"),
        ("too many boats", "many"),
        ("so few boats", "few"),
        ("the last few boats", "few"),
        ("the most boats", "most"),
        ("at most boats", "most"),
        ("its most boats", "most"),
        ("most quickly", ""),
        ("most likely", ""),
        ("not all boats", ""),
        ("first of all boats", "all"),
        ("all came", ""),
        ("all in all", ""),
        ("tens came", ""),
        ("tens of boats", ""),
        ("scores came", ""),
        ("their scores of goals", "scores"),
        ("five thousand millions", "millions"),
        ("the Dozens of it", "Dozens"),
        ("a lot", ""),
        ("lots", ""),
        ("a number", ""),
        ("a boat", ""),
        ("boats", ""),
        ("", ""),
    ],
)
def test_nothing_vague(text: str, word: str) -> None:
    assert vague(text, word) is None


@pytest.mark.parametrize(
    ("text", "name", "unit", "role"),
    [
        ("They waited several days.", "several", "day", "measure"),
        ("They paid several euros.", "several", "euro", "money"),
        ("They ran dozens of miles.", "dozens", "mile", "measure"),
        ("They paid thousands of dollars.", "thousands", "dollar", "money"),
        ("They lost dozens.", "dozens", "", "bare"),
        ("The blast wounded dozens.", "dozens", "people", "count"),
        ("Most of the boats sank.", "most", "boat", "count"),
        ("MOST OF THE BOATS sank.", "most", "BOATS", "count"),
    ],
)
def test_what_is_vague_has_a_unit(text: str, name: str, unit: str, role: str) -> None:
    found = read(text)
    assert [(q.value, q.vague, q.role) for q in found] == [(None, name, role)]
    assert found[0].unit.lower() == unit.lower()


@pytest.mark.parametrize("heap", sorted(HEAPS - {"tens"}))
def test_every_heap(heap: str) -> None:
    assert [(q.vague, q.unit) for q in read(f"They lost {heap} of boats.")] == [(heap, "boat")]


@pytest.mark.parametrize("phrase", [words for entries in VAGUE.values() for words, _ in entries], ids=" ".join)
def test_every_phrase_counts_boats(phrase: tuple[str, ...]) -> None:
    names = {name for entries in VAGUE.values() for words, name in entries if words == phrase}
    found = read(f"Then {' '.join(phrase)} boats sank.")
    assert [(q.vague, q.unit) for q in found] == [(names.pop(), "boat")]


@given(st.lists(st.sampled_from([*sorted(HEAPS), "of", "a", "few", "the", "most", "boats", "-", "all"]), max_size=12))
def test_vague_amounts_end_within_the_line(words: list[str]) -> None:
    line = line_of(" ".join(words))
    for i in range(line.first, line.last):
        found = vague_at(line, i)
        assert found is None or (found[0] and i < found[1] <= line.last)
