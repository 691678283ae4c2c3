"""Counting flags by kind."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from tests.accuracy.by_kind import Tally, tally

if TYPE_CHECKING:
    from pathlib import Path

TOLD = "The ferry company said that {} fishermen were killed in the crash off Orvel on Monday."


def test_flags_and_points_are_counted_by_kind(tmp_path: Path) -> None:
    for name, toll in (("a.txt", "12"), ("b.txt", "15")):
        (tmp_path / name).write_text(TOLD.format(toll), "utf-8")
    evidence = [{"doc": "a.txt", "quote": "12 fishermen"}, {"doc": "b.txt", "quote": "15 fishermen"}]
    missed = [{"doc": "a.txt", "quote": "Orvel"}, {"doc": "b.txt", "quote": "Orvel"}]
    points = [
        {"id": "toll", "kind": "number", "severity": 1, "evidence": evidence},
        {"id": "where", "kind": "place", "severity": 2, "evidence": missed},
        {"id": "glance", "kind": "framing", "severity": 3, "evidence": missed},
    ]
    (tmp_path / "gold.json").write_text(json.dumps({"disagreements": points}), "utf-8")
    counts = tally([tmp_path])
    assert (counts.found, counts.right, counts.flagged) == (
        Counter(number=1, place=0),
        Counter(number=1),
        Counter(number=1),
    )
    assert counts.annotated == Counter(number=1, place=1)


def test_rows() -> None:
    counts = Tally(Counter(date=3), Counter(date=1), Counter(date=2, place=1), Counter(date=1))
    assert counts.rows() == ["| date | 1/3 | 1/2 |", "| place | 0/0 | 0/1 |"]
