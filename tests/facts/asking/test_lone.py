"""Facts without quarrel: figures and dates that sources share, and those that one alone gives."""

from __future__ import annotations

import pytest

from facts.asking import lone
from facts.asking.lone import find_lone
from tests.stories import story_of

TALE = {
    "A": "The ferry Aurora sank off the harbour of Lindvik on Monday. It carried 48 passengers and 12 tonnes of cargo.",
    "B": "The ferry Aurora sank off the harbour of Lindvik. It carried passengers and 12 tonnes of cargo, said the harbour master.",
}


def told(texts: dict[str, str]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(f.agreement, [(a.source, a.value) for a in f.answers]) for f in find_lone(story_of(texts), frozenset())]


def test_a_figure_that_one_source_alone_gives_of_what_both_tell_is_single() -> None:
    assert ("single", [("A", "48 passengers")]) in told(TALE)


def test_a_figure_that_both_give_is_agreed_on() -> None:
    assert ("agree", [("A", "12 tonnes"), ("B", "12 tonnes")]) in told(TALE)


def test_a_date_that_the_other_leaves_out_is_single() -> None:
    dated = {**TALE, "A": TALE["A"].replace("on Monday", "on May 4, 2021")}
    assert ("single", [("A", "May 4, 2021")]) in told(dated)


def test_a_sentence_that_nobody_else_tells_gives_no_fact() -> None:
    apart = {
        "A": "The ferry Aurora sank off the harbour of Lindvik. Its cook had baked 300 loaves for the fair.",
        "B": "The ferry Aurora sank off the harbour of Lindvik. Insurers meet the owner next spring.",
    }
    assert told(apart) == []


@pytest.mark.parametrize("words", ["one reason", "two sides", "many ways"])
def test_manners_of_speaking_are_no_figures(words: str) -> None:
    texts = {
        "A": f"The mayor of Lindvik gave {words} for the closing of the harbour bridge.",
        "B": "The mayor of Lindvik explained the closing of the harbour bridge.",
    }
    assert told(texts) == []


def test_what_is_asked_elsewhere_is_left_out() -> None:
    story = story_of(TALE)
    asked = frozenset((a.source, a.mark_start) for f in find_lone(story, frozenset()) for a in f.answers)
    assert asked
    assert find_lone(story, asked) == []


def test_no_matrix_is_so_wide_that_silence_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(TALE)
    monkeypatch.setattr(lone, "MOST", 1)
    assert told(TALE) == []
