"""Scope words: what they limit, where they stand, and what changes nothing. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.scopes import find_scopes
from tests.facts.reading.speakers_case import read_paragraphs


def scopes(text: str) -> list[tuple[str, str, str]]:
    return [(scope.text, scope.value, scope.head) for scope in find_scopes(text, read_paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All boats left.", [("All boats", "all", "boat")]),
        ("All of the boats left.", [("All of the boats", "all", "boat")]),
        ("Most boats left.", [("Most boats", "most", "boat")]),
        ("Most of the town fled.", [("Most of the town", "most", "town")]),
        ("The entire old town fled.", [("entire old town", "all", "town")]),
        ("They sold part of the land.", [("part of the land", "part", "land")]),
        ("All boats and most cars left.", [("All boats", "all", "boat"), ("most cars", "most", "car")]),
        ("The boats left.", []),
        ("", []),
    ],
)
def test_scopes(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert scopes(text) == expected


@pytest.mark.parametrize("text", ["All day it rained.", "Every week it rained.", "Each month it rained."])
def test_times_are_not_limited(text: str) -> None:
    assert scopes(text) == []


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("All children left.", "child"),
        ("All of the firm's ships left.", "ship"),
        ("All of Ana Ruiz’s letters burned.", "letter"),
        ("All women left.", "woman"),
    ],
)
def test_the_head_is_the_singular_of_the_last_noun(text: str, head: str) -> None:
    ((_, value, found),) = scopes(text)
    assert (value, found) == ("all", head)


SENTENCES = st.sampled_from(
    ["All boats left.", "The boats left.", "Most of the town fled.", "They sold part of the land."]
)


@given(st.lists(SENTENCES, max_size=6))
@settings(max_examples=50, deadline=None)
def test_sentences_do_not_touch_each_other(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert scopes(text) == [scope for sentence in sentences for scope in scopes(sentence)]


@given(
    st.lists(
        st.sampled_from("all most part of the whole boats 's no only none every each town , . half".split()),
        max_size=20,
    )
)
@settings(max_examples=80, deadline=None)
def test_spans_hold_their_text_in_order(words: list[str]) -> None:
    text = " ".join(words)
    at = 0
    for scope in find_scopes(text, read_paragraphs(text)):
        assert at <= scope.start < scope.end <= len(text)
        assert text[scope.start : scope.end] == scope.text
        at = scope.start + 1
