"""Capitals: one country each, in the form in which names are compared."""

from __future__ import annotations

from facts.lexicons.capitals import CAPITALS, is_seat_of


def test_a_capital_and_its_country() -> None:
    assert is_seat_of("Oslo", "Norway")
    assert is_seat_of("Washington", "United States")
    assert not is_seat_of("Oslo", "Sweden")
    assert not is_seat_of("Norway", "Oslo")


def test_the_names_are_plain() -> None:
    assert all(c == c.strip().lower() and n == n.strip().lower() for c, n in CAPITALS.items())
    assert not set(CAPITALS) & set(CAPITALS.values())
