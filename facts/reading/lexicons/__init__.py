"""Lexicons: words as data, beside the code that reads them."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a text, which are separated by white space."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of a text, one a line or separated by semicolons."""
    return frozenset(phrase.strip() for line in text.splitlines() for phrase in line.split(";") if phrase.strip())
