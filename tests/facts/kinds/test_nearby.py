"""In a place, or near it."""

from __future__ import annotations

import pytest

from facts.kinds.nearby import find_nearby
from facts.model import Kind
from tests.stories import story_of


def nearby(*texts: str) -> list[tuple[str, list[str]]]:
    """Key and answers of every question."""
    found = find_nearby(story_of({"ABCDEF"[n]: text for n, text in enumerate(texts)}))
    assert all(c.kind is Kind.PLACE for c in found)
    return [(c.key, [a.value for a in c.answers]) for c in found]


@pytest.mark.parametrize(
    ("a", "b", "question"),
    [
        (
            "A fire broke out in a warehouse in Elmford on Monday.",
            "On Monday a fire broke out in a warehouse just outside Elmford.",
            ("nearby:warehous:elmford", ["in Elmford", "just outside Elmford"]),
        ),
        (
            "Lund was taken to a hospital in Leeds.",
            "Lund was taken to a hospital on the outskirts of Leeds.",
            ("nearby:hospit:leeds", ["in Leeds", "on the outskirts of Leeds"]),
        ),
        (
            "The plane crashed in the town of Oakham at noon.",
            "The plane crashed near Oakham at noon.",
            ("nearby:crash:oakham", ["in the town of Oakham", "near Oakham"]),
        ),
    ],
)
def test_in_one_source_and_near_in_another(a: str, b: str, question: tuple[str, list[str]]) -> None:
    assert nearby(a, b) == [question]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The plane crashed near Oakham.", "The plane crashed just outside Oakham."),
        ("The crowd ran outside in Oakham.", "The crowd ran in Oakham."),
        ("The plane crashed near Oakham.", "A choir sang for the mayor in Oakham."),
        (
            "The plane crashed in Oakham. The plane crashed near Oakham, Lund said.",
            "The plane crashed near Oakham.",
        ),  # one source tells both
        ("The plane crashed near Oakham.", "The plane crashed near Oakham, and the pilot lives in Oakham."),
    ],
)
def test_no_question_where_all_go_together(a: str, b: str) -> None:
    assert nearby(a, b) == []
