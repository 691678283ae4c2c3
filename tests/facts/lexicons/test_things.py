"""Things: the classes are well made, and every word of every class is found where it stands."""

from __future__ import annotations

import pytest

from facts.asking.meant import excludes, in_claim
from facts.asking.targets import parse
from facts.lexicons.deeds import DEEDS, QUALITIES
from facts.lexicons.things import THINGS, Thing
from tests.stories import story_of

FRAMES = ("She spoke of the {} again.", "They saw two {}s on Monday.", "The {} was old.", "Her {} was there.")
NAMES = [t.name for t in (*THINGS, *QUALITIES, *DEEDS)]


def found(text: str) -> set[tuple[str, str]]:
    """The classes and paths of the nouns and adjectives in a sentence."""
    story = story_of({"A": text})
    (reading,) = story.readings
    return {
        (thing.name, meant.path)
        for claim in reading.claims
        for thing, meant in in_claim(story, 0, claim, parse(reading.sentences[claim.sentence].tokens))
    }


def test_classes_have_names_of_their_own() -> None:
    assert len(NAMES) == len(set(NAMES)) > 50


@pytest.mark.parametrize("thing", [*THINGS, *QUALITIES, *DEEDS], ids=lambda t: t.name)
def test_a_class_has_members_that_exclude_each_other(thing: Thing) -> None:
    assert thing.ask.endswith("?")
    assert any(excludes(one, other) for one in thing.members for other in thing.members)
    words = [w for words in thing.members.values() for w in words]
    assert len(words) == len(set(words))
    assert all(w == w.lower() == w.strip() != "" for w in words)


@pytest.mark.parametrize("thing", THINGS, ids=lambda t: t.name)
def test_every_noun_is_found(thing: Thing) -> None:
    for path, words in thing.members.items():
        for word in words:
            told = (frame.format(word) for frame in FRAMES)
            assert any((thing.name, path) in found(text) for text in told), word


@pytest.mark.parametrize("quality", QUALITIES, ids=lambda t: t.name)
def test_every_adjective_is_found_before_a_noun(quality: Thing) -> None:
    for path, words in quality.members.items():
        for word in words:
            assert (quality.name, path) in found(f"She spoke of the {word} copy again."), word


@pytest.mark.parametrize("deed", DEEDS, ids=lambda t: t.name)
def test_every_verb_is_found(deed: Thing) -> None:
    frames = ("The man {} it on Friday.", "The man was {} on Friday.", "The men {} there.", "They will {} it.")
    for path, words in deed.members.items():
        for word in words:
            assert any((deed.name, path) in found(frame.format(word)) for frame in frames), word


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("leg>knee", "leg>ankle", True),
        ("leg>knee", "leg", False),
        ("leg", "leg>knee>kneecap", False),
        ("leg", "leg", False),
        ("leg", "legal", True),
        ("car", "van", True),
    ],
)
def test_kinds_and_parts_go_together(one: str, other: str, expected: bool) -> None:
    assert excludes(one, other) is expected
    assert excludes(other, one) is expected
