"""Extents: how much of something a source means, and words that mean no share."""

from __future__ import annotations

import pytest

from facts.asking.extents import find_extents
from tests.stories import story_of


def extents(text: str) -> list[tuple[str, str, str]]:
    return [(e.head, e.value, e.text) for e in find_extents(story_of({"A": text}))]


@pytest.mark.parametrize(
    ("text", "head", "value"),
    [
        ("All schools in the county will close.", "school", "all"),
        ("Every window in the hall was broken.", "window", "all"),
        ("Arden will rent the entire harbour.", "harbor", "whole"),
        ("They leased the full capacity of the plant.", "capac", "whole"),
        ("The flood took almost the entire harbour.", "harbor", "nearly"),
        ("Most bridges were closed.", "bridg", "most"),
        ("Some bridges were closed.", "bridg", "some"),
        ("Several bridges were closed.", "bridg", "several"),
        ("Part of the harbour was flooded.", "harbor", "part"),
        ("No bridges were closed.", "bridg", "none"),
        ("It is the only bridge in the valley.", "bridg", "only"),
        ("Their only bridge fell.", "bridg", "only"),
        ("Another bridge fell.", "bridg", "further"),
        ("The storm closed 30 bridges.", "bridg", "count"),
    ],
)
def test_extents(text: str, head: str, value: str) -> None:
    assert (head, value) in [(h, v) for h, v, _ in extents(text)]


@pytest.mark.parametrize(
    "text",
    [
        "He ran for only 30 yards.",
        "Only thieves come here.",
        "It was the first time in years.",
        "One in every 500 users was hit.",
        "It was the only time that it rained.",
        "The ferry also carries mail.",
        "The bridge fell.",
    ],
)
def test_measures_times_and_limits_are_no_shares(text: str) -> None:
    assert [(h, v) for h, v, _ in extents(text) if v != "count"] == []


def test_a_number_within_all_is_no_extent_of_its_own() -> None:
    assert [v for _, v, _ in extents("Almost all of the 30 candidates were loyal.")] == ["nearly"]


def test_the_words_beside_the_head() -> None:
    (extent,) = find_extents(story_of({"A": "Arden bought several old river mills."}))
    assert extent.inner == {"old", "river"}
    assert extent.source == 0


@pytest.mark.parametrize(
    ("text", "value", "called"),
    [
        ("Everyone in Selby was warned.", "all", "people"),
        ("Nobody in Selby was warned.", "none", "people"),
        ("Most adults in Selby were warned.", "most", "adult"),
        ("Nearly all residents of Selby were warned.", "nearly", "people"),
    ],
)
def test_whoever_is_meant_is_people(text: str, value: str, called: str) -> None:
    (extent,) = [e for e in find_extents(story_of({"A": text})) if e.value != "count"]
    assert (extent.head, extent.value, extent.called) == ("people", value, called)
