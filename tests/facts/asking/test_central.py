"""Central: the event that the heads of most sources tell."""

from __future__ import annotations

import pytest

from facts.asking.central import HAPPENING, central_event
from facts.words import concept
from tests.stories import story_of


@pytest.mark.parametrize(
    ("texts", "event"),
    [
        (["A fire gutted the hall.", "A blaze gutted the hall.", "The hall burnt in a fire."], "fire"),
        (["An earthquake shook Orvel.", "A quake shook Orvel."], "quake"),
        (["The mayor resigned.", "The mayor resigned on Friday."], "resign"),
        (["An explosion shook the mill.", "A blast shook the mill."], "bomb"),
        # only one source has it at its head
        (["A fire gutted the hall.", "The mayor resigned.", "A choir sang."], ""),
        # told too late in the second
        (["A fire gutted the hall.", "The mayor wept. A choir sang. Rain came. Snow came. A fire went out."], ""),
        # nothing happens
        (["He said so.", "She said so."], ""),
        (["A fire gutted the hall."], ""),
    ],
)
def test_what_the_heads_share(texts: list[str], event: str) -> None:
    story = story_of({chr(65 + n): t for n, t in enumerate(texts)})
    assert central_event(story) == event


def test_order_of_sources_does_not_matter() -> None:
    texts = ["A fire gutted the hall. The mayor wept.", "The mayor wept after the fire.", "A blaze took the hall."]
    found = {
        central_event(story_of(dict(zip("ABC", order, strict=True))))
        for order in (texts, texts[::-1], texts[1:] + texts[:1])
    }
    assert len(found) == 1
    assert found != {""}


def test_what_became_of_people_is_no_event_of_its_own() -> None:
    assert central_event(story_of({"A": "Nine people died.", "B": "Nine people were killed."})) == ""


@pytest.mark.parametrize("word", ["struck", "broke", "erupted", "exploded", "hit", "began"])
def test_verbs_of_happening(word: str) -> None:
    assert concept(word) in HAPPENING


@pytest.mark.parametrize("word", ["said", "bought", "resigned", "fire"])
def test_other_words_are_none(word: str) -> None:
    assert concept(word) not in HAPPENING
