"""Likeness of targets: which words are said of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.sided import Sided, find_sided, make_lexicon
from facts.asking.target_likeness import of_other_things, said_of_same, same_target, sided_features
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.story import Story

TWO = make_lexicon(
    [
        ("length", "lasting", ("permanent", "for good")),
        ("length", "passing", ("temporary",)),
    ]
)
PAIR = {
    "A": "The closure of the Harrow bridge is permanent, the county said.\n\nA bakery opened in Arden.",
    "B": "The closure of the Harrow bridge is only temporary, the county said.\n\nA choir sang in Arden.",
}


def found_in(story: Story, source: int) -> Sided:
    return next(s for s in find_sided(story, TWO) if s.source == source)


def test_likeness_of_surroundings_counts() -> None:
    story = story_of({**PAIR, "C": "For a month the tram in Selby had a temporary driver."})
    near, far = (
        said_of_same(story, a, b)
        for a, b in (
            (found_in(story, 0), found_in(story, 1)),
            (found_in(story, 0), found_in(story, 2)),
        )
    )
    assert near > far


def test_likeness_is_a_share_and_the_same_either_way() -> None:
    story = story_of(PAIR)
    one, other = found_in(story, 0), found_in(story, 1)
    assert 0 <= said_of_same(story, one, other) <= 1
    assert said_of_same(story, one, other) == pytest.approx(said_of_same(story, other, one))
    assert sided_features(story, one, other) == pytest.approx(sided_features(story, other, one))
    assert same_target(story, one.context, other.context) == pytest.approx(
        same_target(story, other.context, one.context)
    )


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        ("The closure of the Harrow bridge is temporary.", False),
        ("In Selby a temporary driver steers the tram.", True),
        ("It was temporary.", False),
    ],
)
def test_words_are_of_other_things_where_both_tell_of_what_and_little_is_alike(other: str, apart: bool) -> None:
    story = story_of({"A": "The closure of the Harrow bridge is permanent.", "B": other})
    assert of_other_things(story, found_in(story, 0), found_in(story, 1)) is apart
