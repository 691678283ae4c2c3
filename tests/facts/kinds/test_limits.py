"""Limits: what holds of one thing alone, mostly or with an exception in one source, and without that in another."""

from __future__ import annotations

import pytest

from facts.kinds.limits import find_limited
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, tell


def keys(a: str, b: str) -> list[str]:
    return [c.key for c in find_limited(tell("politics", a, b))]


def test_mostly_against_plainly() -> None:
    story = tell(
        "politics",
        "The inquiry in Selby will deal largely with the leases of the ferry company.",
        "The inquiry in Selby will deal with the leases of the ferry company.",
    )
    (found,) = find_limited(story)
    assert (found.kind, found.severity, found.key) == (Kind.SCOPE, Severity.TENSION, "limit:mostly:leas")
    assert found.question.startswith("Wholly, or mostly")
    assert [a.norm for a in found.answers] == ["mostly", "plain"]
    check_spans(story, found)


@pytest.mark.parametrize(
    ("a", "b", "key"),
    [
        (
            "Boats may land at the Selby pier unless the wind is strong, the harbour master said.",
            "Boats may land at the Selby pier, the harbour master said.",
            "limit:except:wind",
        ),
        (
            "The only ferry pilot at the Selby fair was Otto Lund.",
            "The first ferry pilot at the Selby fair was Otto Lund.",
            "limit:only:ferri",
        ),
    ],
)
def test_limits_that_another_source_leaves_out(a: str, b: str, key: str) -> None:
    assert keys(a, b) == [key]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # the same limit
        (
            "The inquiry in Selby will deal largely with the harbour leases.",
            "The inquiry in Selby will mainly deal with the harbour leases.",
        ),
        # the thing limited is not told of
        ("The inquiry in Selby will deal largely with the harbour leases.", "The inquiry in Selby begins in May."),
        # wholly is what is meant without it
        ("The harbour of Selby was completely closed by ice.", "The harbour of Selby was closed by ice."),
    ],
)
def test_no_limit_is_left_out(a: str, b: str) -> None:
    assert keys(a, b) == []
