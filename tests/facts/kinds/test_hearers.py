"""To whom something was said or given."""

from __future__ import annotations

import pytest

from facts.asking.hearers import find_hearers
from facts.kinds.hearers import find_told
from facts.model import Kind
from tests.stories import story_of


def told(*texts: str) -> list[tuple[str, list[str]]]:
    """The key of every question with its answers, in order of source and text."""
    found = find_told(story_of({"ABCDEF"[n]: text for n, text in enumerate(texts)}))
    assert all(c.kind is Kind.ENTITY for c in found)
    return [(c.key, [a.value for a in c.answers]) for c in found]


@pytest.mark.parametrize(
    ("a", "b", "question"),
    [
        (
            "Lund apologized to the neighbours on Monday for the noise of the mill.",
            "On Monday Lund offered an apology to reporters for the noise of the mill.",
            ("hearer:apology", ["the neighbours", "reporters"]),
        ),
        (
            "The mayor apologized to his driver for the crash.",
            "The mayor apologized to his drivers for the crash.",
            ("hearer:apology", ["his driver", "his drivers"]),
        ),
        (
            "Ida Brandt told her sister on Friday that the mill would close.",
            "Ida Brandt told her mother on Friday that the mill would close.",
            ("hearer:telling", ["her sister", "her mother"]),
        ),
        (
            "Lund sold the painting to a dealer in March for 200 crowns.",
            "In March Lund sold the painting to a museum for 200 crowns.",
            ("hearer:sale", ["a dealer", "a museum"]),
        ),
        (
            "Workers were told on Friday that the old mill would close.",
            "Reporters were told on Friday that the old mill would close.",
            ("hearer:telling", ["Workers", "Reporters"]),
        ),
        (
            "Ida Brandt warned Mayor Otto Lund on Friday that the dam would break.",
            "Ida Brandt warned lawmakers Friday that the dam would break.",
            ("hearer:warning", ["Otto Lund", "lawmakers"]),
        ),
        (
            "Ida Brandt said that the dam would break in her letter to Mayor Otto Lund.",
            "Ida Brandt said that the dam would break in her letter to local leaders.",
            ("hearer:writing", ["Otto Lund", "local leaders"]),
        ),
    ],
)
def test_two_sources_name_different_hearers(a: str, b: str, question: tuple[str, list[str]]) -> None:
    assert told(a, b) == [question]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The driver gave police a false name after the crash.",
            "The driver gave officers a false name after the crash.",
        ),
        (
            "Lund apologized to her family for the noise of the mill.",
            "Lund apologized to her mother for the noise of the mill.",
        ),
        ("Lund wrote a letter to a judge about the dam.", "Reed sold an old ferry to a collector in March."),
        (
            "Lund apologized to workers and later apologized to reporters for the noise.",
            "Lund apologized to reporters for the noise.",
        ),
        (
            "Ida Brandt warned Mayor Otto Lund on Friday that the dam would break.",
            "Ida Brandt warned the mayor on Friday that the dam would break.",
        ),
        (
            "Ida Brandt warned Officer Otto Lund on Friday that the dam would break.",
            "Ida Brandt warned police on Friday that the dam would break.",
        ),
        (
            "Ida Brandt warned Mayor Otto Lund and others on Friday that the dam would break.",
            "Ida Brandt warned lawmakers on Friday that the dam would break.",
        ),
        (
            "Ida Brandt told Mayor Otto Lund on Friday that the dam would break.",
            "Ida Brandt told villagers and lawmakers on Friday that the dam would break.",
        ),
        ("Lund went to the doctor on Monday.", "Lund went to the lawyer on Monday."),
    ],
)
def test_what_may_be_one_or_is_told_of_other_deeds_is_not_asked(a: str, b: str) -> None:
    assert told(a, b) == []


def test_all_that_a_source_tells_of_its_hearer_is_answered_once() -> None:
    found = told(
        "Lund gave a letter of apology to the pastor. The apology to the pastor came on Monday.",
        "Lund gave a letter of apology to the police on Monday.",
    )
    assert found == [("hearer:apology", ["the pastor", "the pastor", "the police"])]


def test_a_hearer_is_read_with_what_it_is_told() -> None:
    found = find_hearers(story_of({"A": "Lund gave the assistant teacher a note of complaint."}))
    assert [(h.family, h.noun, h.is_one) for h in found] == [("complaint", "teacher", True)]


def test_what_was_told_is_the_nearest_word_for_it() -> None:
    text = "The clerk read out a confession by Lund and a note of apology he had written to the teacher."
    found = find_hearers(story_of({"A": text}))
    assert [(h.family, h.noun) for h in found] == [("apology", "teacher")]
