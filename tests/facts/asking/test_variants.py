"""Variants: one quotation in different words, set side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.quotes import Quote, quotes_of
from facts.asking.variants import Alignment, align, grade
from facts.model import Severity
from facts.reading import read_source
from tests.stories import document_of


def quote(text: str) -> Quote:
    """The only quoted sentence of a text, given without its marks."""
    (found,) = quotes_of(0, read_source(document_of("A", f"“{text}”")))
    return found


def differences(one: str, other: str) -> list[tuple[str, str]] | None:
    """The words in which two quotes differ, None where they are not one quotation."""
    a, b = quote(one), quote(other)
    found = align(a, b)
    if found is None:
        return None
    return [
        (" ".join(w.form for w in a.words[d.one]), " ".join(w.form for w in b.words[d.other]))
        for d in found.differences
    ]


SAID = "The captain waited at the old harbour for his crew."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("The captain waited at the new harbour for his crew.", [("old", "new")]),
        ("The captain waited at the harbour for his crew.", [("old", "")]),
        ("The captain waited patiently at the old harbour for his crew.", [("", "patiently")]),
        ("The captain did not wait at the old harbour for his crew.", [("waited", "did not wait")]),
        ("A captain waited at the old harbor for her crew.", [("the", "a"), ("his", "her")]),
    ],
)
def test_what_differs(other: str, expected: list[tuple[str, str]]) -> None:
    assert differences(SAID, other) == expected
    assert differences(other, SAID) == [(b, a) for a, b in expected]


@pytest.mark.parametrize(
    "other",
    [
        SAID,
        "the captain waited at the old harbor",
        "waited, at the old harbour, for his crew",
        "I know that the captain waited at the old harbour for his crew",
        "The captain waited at the (very) old harbour for his crew.",
        "The captain waited at [the] old harbour for his crew.",
    ],
)
def test_what_does_not_count(other: str) -> None:
    assert differences(SAID, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It's the oldest boat in the harbour.", "It is the oldest boat in the harbour."),
        ("We can't leave the old boat here.", "We cannot leave the old boat here."),
        ("They'd leave the old boat in the harbour.", "They would leave the old boat in the harbour."),
        ("We need two boats in the old harbour.", "We need 2 boats in the old harbour."),
        ("The eight-year-old boat sank in the harbour.", "The 8-year-old boat sank in the harbour."),
        ("The well-known boat sank in the harbour.", "The well known boat sank in the harbour."),
    ],
)
def test_spelling_does_not_count(one: str, other: str) -> None:
    assert differences(one, other) == []


@pytest.mark.parametrize(
    "other",
    [
        "The mayor opened a school in the valley.",
        "The captain and the crew like the old songs of the sea.",
        "The harbour was old.",
    ],
)
def test_other_quotations(other: str) -> None:
    assert differences(SAID, other) is None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (SAID, "The captain waited in the old harbour for his crew.", Severity.TENSION),
        (SAID, "The captain waits at the old harbour for his crew.", Severity.TENSION),
        (SAID, "The captain waited at the new harbour for his crew.", Severity.TENSION),
        (SAID, "The captain waited at the harbour for his crew.", Severity.TENSION),
        (SAID, "The captain never waited at the old harbour for his crew.", Severity.CONTRADICTION),
        (
            "He didn't think that they were ready for the storm there.",
            "He thought that they weren't ready for the storm there.",
            Severity.TENSION,
        ),
        (
            "We lost three boats in the storm last night.",
            "We lost seven boats in the storm last night.",
            Severity.CONTRADICTION,
        ),
        (
            "We waited for Ann Reed in the old harbour.",
            "We waited for Omar Diaz in the old harbour.",
            Severity.CONTRADICTION,
        ),
        (
            "Brine got into the engine of the old boat.",
            "Slime got into the engine of the old boat.",
            Severity.TENSION,
        ),
        (
            "They were skulking in the old harbour all night.",
            "They were sculking in the old harbour all night.",
            Severity.NUANCE,
        ),
    ],
)
def test_grade(one: str, other: str, expected: Severity) -> None:
    a, b = quote(one), quote(other)
    forth, back = align(a, b), align(b, a)
    assert forth is not None
    assert back is not None
    assert grade(a.words, b.words, forth) is expected
    assert grade(b.words, a.words, back) is expected


WORDS = st.lists(
    st.sampled_from(["captain", "boat", "the", "not", "waited", "harbour", "at", "three"]), min_size=3, max_size=12
)


@given(WORDS, WORDS)
def test_any_two(one: list[str], other: list[str]) -> None:
    a, b = quote(" ".join(one)), quote(" ".join(other))
    found = align(a, b)
    if found is not None:
        assert 0.6 <= found.score <= 1
        assert list(found.shared) == sorted(set(found.shared))
        assert all(a.words[i].form == b.words[j].form for i, j in found.shared)
    if one == other and len(set(one) - {"the", "not", "at"}) > 1 and len(one) > 3:
        assert isinstance(found, Alignment)
        assert (found.score, found.differences) == (1, ())
