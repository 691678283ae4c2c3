"""Names are linked by look-up: with the same result as comparing each name with all."""

from __future__ import annotations

from collections import Counter
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.names import linking
from facts.reading.names.canon import initials_of, is_acronym_of
from tests.stories import story_of

WORDS = [
    "Ada",
    "Erik",
    "Eric",
    "Lund",
    "Lundt",
    "Bank",
    "Fjord",
    "FB",
    "Zephyr",
    "1",
    "2",
    "Bill",
    "William",
    "of",
    "Oslo",
]
NAMES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=12)
TYPES = ["person", "organisation", "place", "other"]


def _all(index: linking.Index, _name: str) -> list[str]:
    return list(index._names)


@settings(max_examples=150, deadline=None)
@given(NAMES, st.data())
def test_looking_up_links_as_comparing_all_does(names: list[str], data: st.DataObject) -> None:
    counts = Counter(names)
    kinds = {name: data.draw(st.sampled_from(TYPES)) for name in counts}
    sources = {name: {data.draw(st.sampled_from("ABC"))} for name in counts}
    collected = counts, kinds, {name: {name} for name in counts}, sources
    with patch.object(linking, "_collect", lambda _readings: collected):
        quick = linking.link_names([])
        with patch.object(linking.Index, "longer", _all), patch.object(linking.Index, "alike", _all):
            slow = linking.link_names([])
    assert quick == slow


def test_initials_tell_what_an_acronym_stands_for() -> None:
    assert initials_of("Fjord Bank of Oslo") == ("fboo", "fbo")
    assert initials_of("Oslo") == ()
    assert is_acronym_of("FBO", "Fjord Bank of Oslo")
    assert not is_acronym_of("Fbo", "Fjord Bank of Oslo")


def test_names_of_sources_are_linked() -> None:
    story = story_of({"A": "Ada Lund left Oslo on Monday.", "B": "Lund left the town on Monday."})
    assert {n.name for r in story.readings for c in r.claims for n in c.names if "Lund" in n.text} == {"Ada Lund"}
