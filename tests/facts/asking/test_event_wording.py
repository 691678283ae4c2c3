"""Events are worded so that a reviewer sees what is asked about."""

from __future__ import annotations

import pytest

from facts.asking.event_wording import deed_words, event_words
from facts.asking.occurrences import Occurrence, find_occurrences
from tests.stories import story_of


def occurrences(word: str, *texts: str) -> list[Occurrence]:
    story = story_of({chr(ord("A") + n): text for n, text in enumerate(texts)})
    return [o for o in find_occurrences(story) if o.event.text == word]


@pytest.mark.parametrize(
    ("word", "text", "told"),
    [
        ("departure", "The departure of two founders shook the mill.", "The departure of two founders"),
        ("effect", "The rule had an effect on the herd.", "an effect on the herd"),
        ("opened", "They opened the dam.", "opened the dam"),
    ],
)
def test_an_event_with_what_belongs_to_it(word: str, text: str, told: str) -> None:
    assert event_words(occurrences(word, text)) == told


def test_an_event_alone_has_the_words_after_it() -> None:
    found = occurrences("left", "She left quickly in the evening.")
    assert found
    assert event_words(found).startswith("left ")


def test_a_passive_event_stands_after_what_it_is_done_to() -> None:
    assert event_words(occurrences("announced", "The start of the race will be announced.")) == (
        "The start of the race will be announced"
    )


def test_a_deed_without_whom_it_is_done_to() -> None:
    assert deed_words(occurrences("hired", "The mill hired Ada Lund.")) == "The mill hired …"
    assert deed_words(occurrences("hired", "Ada Lund was hired.")) == "… was hired"
