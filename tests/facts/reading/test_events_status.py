"""Combining what a context gives an event with its own words."""

from __future__ import annotations

import pytest

from facts.model import Status
from facts.reading.events.status import HEDGED, VOICED, Verdict, governed_status, modal_status

S = Status


def test_verdict_is_a_plain_statement_by_default() -> None:
    assert Verdict() == (S.ASSERTED, "", False)


def test_voices_and_hedges_are_apart() -> None:
    assert not VOICED & HEDGED
    assert S.ASSERTED not in VOICED | HEDGED
    assert S.DENIED not in VOICED | HEDGED


@pytest.mark.parametrize(
    ("modal", "context", "expected"),
    [
        ("may", S.ASSERTED, S.POSSIBLE),
        ("may", S.REPORTED, S.POSSIBLE),
        ("may", S.CONDITIONAL, S.CONDITIONAL),
        ("may", S.DENIED, S.DENIED),
        ("would", S.ASSERTED, S.POSSIBLE),
        ("would", S.REPORTED, S.EXPECTED),
        ("would", S.ANNOUNCED, S.EXPECTED),
        ("would", S.SPECULATED, S.SPECULATED),
        ("would", S.DENIED, S.DENIED),
    ],
)
def test_modal_in_context(modal: str, context: Status, expected: Status) -> None:
    assert modal_status(modal, context) is expected


@pytest.mark.parametrize(
    ("given", "governor", "negated", "expected"),
    [
        (S.EXPECTED, S.ASSERTED, False, S.EXPECTED),
        (S.EXPECTED, S.DENIED, True, S.EXPECTED),
        (S.DENIED, S.ASSERTED, False, S.DENIED),
        (S.DENIED, S.DENIED, True, S.ASSERTED),
        (S.SPECULATED, S.DENIED, True, S.DENIED),
        (S.ASSERTED, S.ASSERTED, False, S.ASSERTED),
        (S.ASSERTED, S.POSSIBLE, False, S.POSSIBLE),
        (S.ASSERTED, S.REPORTED, False, S.ASSERTED),
        (S.ASSERTED, S.DENIED, True, S.DENIED),
    ],
)
def test_governor_uncertain_or_negated(given: Status, governor: Status, negated: bool, expected: Status) -> None:
    assert governed_status(given, governor=governor, negated=negated) is expected
