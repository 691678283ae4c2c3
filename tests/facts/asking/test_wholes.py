"""Wholes: figures that only say out of how many others are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.amounts import collect
from facts.asking.wholes import is_window, read_parts
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.model import Claim


def claims_of(text: str) -> tuple[Claim, ...]:
    return story_of({"A": text}).readings[0].claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orvel won 18 of its next 23 games.", ["18"]),
        ("Orvel lost eight of its last 10 matches.", ["eight"]),
        ("Lund missed 10 of the Rangers' 16 games.", ["10"]),
        ("Orvel won 18 of 23 games.", ["18"]),
        ("Nine of the 40 vans were red.", []),
        ("One of the best of the last 10 games was lost.", []),
        ("Orvel won 18 games.", []),
    ],
)
def test_parts_of_a_run(text: str, expected: list[str]) -> None:
    parts = [q for c in claims_of(text) for q in read_parts(c)]
    assert [q.text for q in parts] == expected
    assert all(q.role == "count" and q.unit in {"game", "match"} and q.base for q in parts)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("Orvel had three wins in its last 10 games.", True),
        ("Lund ran 700 yards in 12 games.", True),
        ("Orvel won 18 of its next 23 games.", True),
        ("Orvel won 23 games.", False),
        ("Lund played in 12 games.", False),
        ("The bombs killed 30 people in two markets.", False),
        ("They fled in 12 boats.", False),
    ],
)
def test_runs_over_which_something_is_counted(text: str, window: bool) -> None:
    last = [(c, q) for c in claims_of(text) for q in c.quantities if q.role == "count"][-1]
    assert is_window(*last) is window


def test_a_part_counts_what_its_whole_is_of() -> None:
    found = collect(story_of({"A": "Orvel won 18 of its next 23 games."}))
    assert [(a.quantity.text, a.unit, a.plain.value) for a in found] == [("18", "game", 18.0)]
