"""Limits: "only", "largely", "except" and what they are put on."""

from __future__ import annotations

import pytest

from facts.asking.limits import find_limits, is_shared
from tests.stories import story_of


def limits(text: str) -> list[tuple[str, str]]:
    tokens = story_of({"A": text}).readings[0].sentences[0].tokens
    return [(x.value, x.on) for x in find_limits(tokens)]


@pytest.mark.parametrize(
    ("text", "value", "on"),
    [
        ("Only ferries may use the pier.", "only", "ferri"),
        ("The pier is used solely by ferries.", "only", "ferri"),
        ("The damage in Selby alone was great.", "only", "selbi"),
        ("The talks dealt largely with fish.", "mostly", "fish"),
        ("The pier was partly closed.", "partly", "clos"),
        ("The pier was completely closed.", "wholly", "clos"),
        ("The pier is open to all boats except ferries.", "except", "ferri"),
        ("Apart from ferries, no boat may land.", "except", "ferri"),
    ],
)
def test_limits(text: str, value: str, on: str) -> None:
    assert limits(text) == [(value, on)]


@pytest.mark.parametrize(
    "text",
    [
        "Only 30 boats came.",
        "The pier opens only if it rains.",
        "Only months ago the pier was new.",
        "Visitors need only ask the keeper.",
        "She walked alone.",
        "It is no more than a boat, nothing except a boat.",
        "The pier is open.",
    ],
)
def test_measures_and_conditions_are_no_limits(text: str) -> None:
    assert limits(text) == []


def test_what_a_limit_shares() -> None:
    tokens = story_of({"A": "The talks dealt largely with fish."}).readings[0].sentences[0].tokens
    (limit,) = find_limits(tokens)
    assert is_shared(limit, {"fish"})
    assert not is_shared(limit, {"talk"})
