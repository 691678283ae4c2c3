"""Limits and how messages word them."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from sources.limits import DEFAULT_LIMITS, Limits, megabytes


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (1, "1 bytes"),
        (99_999, "99999 bytes"),
        (100_000, "0.1 MB"),
        (1_500_000, "1.5 MB"),
        (20_000_000, "20 MB"),
    ],
)
def test_sizes_are_worded_for_people(count: int, words: str) -> None:
    assert megabytes(count) == words


def test_limits_are_positive_fixed_and_fit_into_each_other() -> None:
    assert all(getattr(DEFAULT_LIMITS, field.name) > 0 for field in fields(Limits))
    assert Limits() == DEFAULT_LIMITS
    assert DEFAULT_LIMITS.file_bytes <= DEFAULT_LIMITS.total_bytes
    with pytest.raises(FrozenInstanceError):
        DEFAULT_LIMITS.lines = 1  # type: ignore[misc]
