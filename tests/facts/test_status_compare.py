"""Comparing how settled two statements are."""

from __future__ import annotations

from itertools import product

import pytest

from facts.model import Event, Status
from facts.status_compare import compare_status, is_denial, is_hearsay, is_hedge, status_class

S = Status


@pytest.mark.parametrize("status", list(Status))
def test_equal_statuses_are_the_same(status: Status) -> None:
    assert compare_status(status, status) == "same"


@pytest.mark.parametrize(("a", "b"), list(product(Status, Status)))
def test_order_does_not_matter(a: Status, b: Status) -> None:
    assert compare_status(a, b) == compare_status(b, a)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (S.ASSERTED, S.ANNOUNCED, "near"),
        (S.CONFIRMED, S.ANNOUNCED, "near"),
        (S.CONFIRMED, S.ASSERTED, "near"),
        (S.REPORTED, S.ALLEGED, "near"),
        (S.EXPECTED, S.POSSIBLE, "near"),
        (S.SPECULATED, S.CONDITIONAL, "near"),
        (S.ANNOUNCED, S.REPORTED, "tension"),
        (S.CONFIRMED, S.REPORTED, "tension"),
        (S.ASSERTED, S.REPORTED, "tension"),
        (S.ANNOUNCED, S.POSSIBLE, "tension"),
        (S.ANNOUNCED, S.SPECULATED, "tension"),
        (S.ASSERTED, S.EXPECTED, "tension"),
        (S.ASSERTED, S.CONDITIONAL, "tension"),
        (S.REPORTED, S.POSSIBLE, "tension"),
        (S.DENIED, S.ASSERTED, "conflict"),
        (S.DENIED, S.CONFIRMED, "conflict"),
        (S.DENIED, S.ANNOUNCED, "conflict"),
        (S.DENIED, S.REPORTED, "conflict"),
        (S.DENIED, S.ALLEGED, "conflict"),
        (S.DENIED, S.EXPECTED, "tension"),
        (S.DENIED, S.POSSIBLE, "tension"),
        (S.DENIED, S.SPECULATED, "tension"),
    ],
)
def test_pairs(a: Status, b: Status, expected: str) -> None:
    assert compare_status(a, b) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [(Status.CONFIRMED, "settled"), (Status.ALLEGED, "reported"), (Status.EXPECTED, "open"), (Status.DENIED, "denied")],
)
def test_status_class(status: Status, expected: str) -> None:
    assert status_class(status) == expected


def event(status: Status, cue: str) -> Event:
    return Event(0, 4, "left", status, "leave", cue=cue)


@pytest.mark.parametrize(
    ("found", "hedge", "hearsay", "denial"),
    [
        (event(Status.POSSIBLE, "may"), True, False, False),
        (event(Status.POSSIBLE, "lets"), False, False, False),
        (event(Status.CONDITIONAL, "if"), False, False, False),
        (event(Status.EXPECTED, "in talks"), True, False, False),
        (event(Status.REPORTED, "reportedly"), False, True, False),
        (event(Status.REPORTED, "said"), False, False, False),
        (event(Status.ALLEGED, "accused"), False, True, False),
        (event(Status.DENIED, "never"), False, False, True),
        (event(Status.DENIED, "hardly"), False, False, False),
    ],
)
def test_cues(found: Event, hedge: bool, hearsay: bool, denial: bool) -> None:
    assert (is_hedge(found), is_hearsay(found), is_denial(found)) == (hedge, hearsay, denial)
