"""Keys as IRIs and back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.exporting.relative_iris import iri_to_key, key_to_iri


@pytest.mark.parametrize(
    ("key", "iri"),
    [
        ("a.txt", "a.txt"),
        ("../b c.md", "../b%20c.md"),
        ("x:y#z?.txt", "x%3Ay%23z%3F.txt"),
        ("Zürich.txt", "Z%C3%BCrich.txt"),
        ("100%.txt", "100%25.txt"),
        ("a\udcff.txt", "a%FF.txt"),
    ],
)
def test_keys_become_references_and_come_back(key: str, iri: str) -> None:
    assert key_to_iri(key) == iri
    assert iri_to_key(iri) == key


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_key_comes_back(key: str) -> None:
    iri = key_to_iri(key)
    assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*", iri)
    assert iri_to_key(iri) == key
