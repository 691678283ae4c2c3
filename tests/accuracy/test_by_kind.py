"""Counting flags by kind."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.accuracy.by_kind import Tally, hits, quote_spans

if TYPE_CHECKING:
    from pathlib import Path

POINT = {"kind": "number", "also": ["scope"]}
SPANS = [("a.txt", 10, 20), ("b.txt", 40, 50)]


def flag(kind: str, *places: tuple[str, int, int]) -> dict[str, Any]:
    return {"kind": kind, "evidence": [{"path": f"story/{d}", "start": s, "end": e} for d, s, e in places]}


@pytest.mark.parametrize(
    ("found", "right"),
    [
        (flag("number", ("a.txt", 15, 60), ("b.txt", 45, 46)), True),
        (flag("bound", ("a.txt", 15, 60), ("b.txt", 45, 46)), True),  # a neighbouring kind
        (flag("status", ("a.txt", 15, 60), ("b.txt", 45, 46)), False),
        (flag("number", ("a.txt", 15, 60), ("b.txt", 50, 60)), False),  # one document only
        (flag("number", ("a.txt", 15, 60), ("b.txt", 0, 600)), False),  # a whole page of evidence
    ],
)
def test_hits(found: dict[str, Any], right: bool) -> None:
    assert hits(found, POINT, SPANS) is right


def test_every_place_of_a_quote_counts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("12 boats, 12 boats", "utf-8")
    assert quote_spans(tmp_path, [{"doc": "a.txt", "quote": "12"}]) == [("a.txt", 0, 2), ("a.txt", 10, 12)]


def test_rows() -> None:
    counts = Tally(Counter(date=3), Counter(date=1), Counter(date=2, place=1), Counter(date=1))
    assert counts.rows() == ["| date | 1/3 | 1/2 |", "| place | 0/0 | 0/1 |"]
