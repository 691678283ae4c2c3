"""What belongs to the page, and what only looks like it."""

from __future__ import annotations

import time

import pytest

from sources.boilerplate import RULES, is_boilerplate
from sources.bylines import is_meta, published_date, read_date


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.example)
def test_each_rule_matches_its_example(rule: object) -> None:
    example = rule.example  # type: ignore[attr-defined]
    assert is_boilerplate(example)
    assert is_boilerplate(example.upper())


def test_examples_are_distinct() -> None:
    assert len({rule.example for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    "line",
    [
        "Readers subscribe to the theory that the bridge was never safe.",
        "Share prices fell on Monday.",
        "Like this bridge, the tower is closed.",
        "The company shares this view on most of the points.",
        "Back in March, the council had promised repairs.",
        "Print runs were cut to 5,000 copies.",
        "The report does not constitute a safety clearance, the council said.",
        "The lawyer said the letter was not legal advice.",
        "She was told to sign up for the trial by May.",
        "Comments by the mayor angered residents.",
        "Save on energy bills",
        "Follow the money",
        "The rights to the song are reserved for the estate.",
        "Newsletters lost 12 per cent of their readers in 2019.",
        "It took 4 minutes.",
        "No comment.",
    ],
)
def test_sentences_of_the_story_stay(line: str) -> None:
    assert not is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Lovelace",
        "By Ada Lovelace and Mary O'Neill, Staff Writers",
        "BY ADA LOVELACE",
        "Written by Ada Lovelace | March 9, 2021",
        "Published: March 9, 2021",
        "Posted 09/03/2021 7:21 AM",
        "Published on 2021-03-09 at 10:15 GMT",
        "Last updated: Tuesday, 9 March 2021, 02:24 GMT",
        "Updated 4:08 p.m. ET",
        "March 9, 2021",
        "Tue 9 Mar 2021",
        "Tue 9 Mar 2021 | By Ada Lovelace",
        "PORT ELLEN, Scotland (Reuters) -",
        "OSLO (AP) --",
        "Source: The Lantern",
        "Photo: Ada Lovelace",
    ],
)
def test_meta_lines(line: str) -> None:
    assert is_meta(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday",
        "By March 2021 the bridge had closed",
        "By Ada Lovelace's account, the bridge was shut.",
        "By midnight Tuesday",
        "March 9, 2021, was the day the bridge closed.",
        "Published figures show a fall of 9 percent.",
        "Posted to Berlin in 2021",
        "OSLO, March 9 (AP) -",
        "In May 2021",
        "The bridge closed on March 9, 2021",
        "2021",
        "May",
        "1,200",
    ],
)
def test_lines_that_say_more_stay(line: str) -> None:
    assert not is_meta(line)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2021-03-09", "2021-03-09"),
        ("2021-03-09T10:00:00Z", "2021-03-09"),
        ("March 9, 2021", "2021-03-09"),
        ("Sept. 3rd, 2021", "2021-09-03"),
        ("9 March 2021", "2021-03-09"),
        ("MARCH 9,2021 AT 1:10PM", "2021-03-09"),
        ("9th of March 2021", "2021-03-09"),
        ("11/27/2005 7:21 AM", "2005-11-27"),
        ("27/11/2005", "2005-11-27"),
        ("9.3.2021", "2021-03-09"),
        ("3/4/2020", None),
        ("March 2021", None),
        ("February 30, 2021", None),
        ("March 9, 2021 or March 10, 2021", None),
        ("", None),
    ],
)
def test_read_date(words: str, day: str | None) -> None:
    found = read_date(words)
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Published: March 9, 2021", "Updated: March 11, 2021"], "2021-03-09"),
        (["By Ada Lovelace | March 9, 2021"], "2021-03-09"),
        (["Updated: March 11, 2021"], None),
        (["March 9, 2021", "March 10, 2021"], None),
        (["March 9, 2021", "Posted March 10, 2021"], "2021-03-10"),
        ([], None),
    ],
)
def test_published_date(lines: list[str], day: str | None) -> None:
    found = published_date(lines)
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(
    "piece", ["share ", "a ", "facebook|", "terms of use | ", "by A ", "does not constitute ", "1", "|", "A.", " - "]
)
def test_long_lines_cost_linear_time(piece: str) -> None:
    def cost(size: int) -> float:
        line = piece * (size // len(piece))
        best = 1.0
        for _ in range(3):
            start = time.process_time()
            is_boilerplate(line)
            is_meta(line)
            best = min(best, time.process_time() - start)
        return best

    assert max(cost(size) for size in (80, 160, 300, 3000)) < 0.02
