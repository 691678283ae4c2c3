"""Sides: how opposed words are written out, and that every word of every side is found on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.sided import find_sided, make_lexicon
from facts.lexicons.grades import GRADES
from facts.lexicons.namings import FAMILIES
from facts.lexicons.scales import SCALES
from facts.lexicons.scales_affairs import AFFAIRS
from facts.lexicons.scales_course import COURSE
from facts.lexicons.scales_fields import FIELDS
from facts.lexicons.scales_opposites import OPPOSITES
from facts.lexicons.scales_people import PEOPLE
from facts.lexicons.scales_reports import REPORTS
from facts.lexicons.scales_stages import STAGES
from facts.lexicons.scales_things import THINGS
from facts.lexicons.scales_tone import TONE
from facts.lexicons.sides import expand
from tests.stories import story_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.lexicons.sides import Side

TABLES = {**{s.name: s.sides for s in SCALES}, **{f"naming {f.name}": f.shades for f in (*FAMILIES, *GRADES)}}


@pytest.mark.parametrize(
    ("written", "forms"),
    [
        ("pass+", ("pass", "passes", "passed", "passing")),
        ("push+ on", ("push on", "pushes on", "pushed on", "pushing on")),
        ("fix+", ("fix", "fixes", "fixed", "fixing")),
        ("play+", ("play", "plays", "played", "playing")),
        ("carry+", ("carry", "carries", "carried", "carrying")),
        ("hope+/V", ("hope/V", "hopes/V", "hoped/V", "hoping/V")),
        (" a ;; b;", ("a", "b")),
        ("a b", ("a b",)),
        (";", ()),
    ],
)
def test_forms(written: str, forms: tuple[str, ...]) -> None:
    assert expand(written) == forms


@given(st.lists(st.text(alphabet="abcdefgh", min_size=2, max_size=6), max_size=8))
def test_words_without_an_ending_stay_as_they_are(words: list[str]) -> None:
    assert expand("; ".join(words)) == tuple(dict.fromkeys(words))


@given(st.lists(st.text(alphabet="abcdesy", min_size=2, max_size=6), min_size=1, max_size=5))
def test_every_entry_is_written_out_once(words: list[str]) -> None:
    found = expand("; ".join(f"{w}+" for w in words))
    assert len(found) == len(set(found))
    assert set(words) <= set(found)
    assert len(found) <= 4 * len(set(words))


@pytest.mark.parametrize("name", TABLES)
def test_every_word_of_a_side_is_found_on_it(name: str) -> None:
    sides: Sequence[Side] = TABLES[name]
    lexicon = make_lexicon((name, side.name, expand(side.words)) for side in sides)
    for side in sides:
        plain = [w for w in expand(side.words) if "/" not in w]
        story = story_of({"A": "\n\n".join(f"People heard of it: {w} in town." for w in plain) or "Rain fell."})
        found = {s.context.mention.text.lower() for s in find_sided(story, lexicon)}
        assert [w for w in plain if w not in found and not any(w in f for f in found)] == []


@pytest.mark.parametrize("name", TABLES)
def test_words_are_lower_case_and_tags_are_tags(name: str) -> None:
    for side in TABLES[name]:
        for entry in expand(side.words):
            words, slash, tag = entry.partition("/")
            assert words == words.lower().strip()
            assert bool(slash) == bool(tag)
            assert not tag or tag.rstrip("SZBGDNPVJR") == ""
            assert side.example.endswith(".")


def test_the_tables_make_up_the_scales() -> None:
    tables = (AFFAIRS, PEOPLE, COURSE, TONE, THINGS, OPPOSITES, STAGES, FIELDS, REPORTS)
    assert [s.name for s in SCALES] == [s.name for table in tables for s in table]
    assert len({s.name for s in SCALES}) == len(SCALES)


def test_scales_of_people_are_personal() -> None:
    personal = {s.name for s in SCALES if s.personal}
    assert {s.name for s in PEOPLE} <= personal
    assert personal.isdisjoint(s.name for s in AFFAIRS)


def test_families_have_names_of_their_own() -> None:
    assert len({f.name for f in FAMILIES}) == len(FAMILIES)
    assert all(f.ask.endswith("?") for f in FAMILIES)
    assert all(len(f.shades) > 1 for f in FAMILIES)


@pytest.mark.parametrize("word", ["union", "marriage"])
def test_words_that_mostly_name_something_else_are_no_names_of_a_deal(word: str) -> None:
    family = next(f for f in FAMILIES if f.name == "deal")
    assert word not in {w for s in family.shades for w in expand(s.words)}
