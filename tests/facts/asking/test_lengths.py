"""Extents: along which way a length is measured."""

from __future__ import annotations

import pytest

from facts.asking.lengths import extent_of
from tests.stories import story_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quake struck at a depth of 35 kilometres.", ["depth"]),
        ("The lake is 30 metres deep.", ["depth"]),
        ("The mast is 30 metres tall.", ["height"]),
        ("The canal is 40 miles long.", ["length"]),
        ("The hall is 30 metres wide.", ["width"]),
        ("The ship lay 75 kilometres (47 miles) west of Orvel.", ["distance", "distance"]),
        ("The ship lay 75 kilometres from Orvel.", ["distance"]),
        ("She lived three miles away.", ["distance"]),
        ("He walked 30 miles.", [""]),
        ("The bag weighs 30 pounds.", [""]),
        ("They sold 30 deep pans.", [""]),
    ],
)
def test_the_way_of_a_length(text: str, expected: list[str]) -> None:
    claims = story_of({"A": text}).readings[0].claims
    assert [extent_of(c, q) for c in claims for q in c.quantities] == expected
