"""Lines of a text: where they begin and end, and what they show about themselves."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.lines import (
    BULLET,
    HASHES,
    ORDERED,
    Line,
    ends_sentence,
    is_rule,
    is_separator,
    is_table_row,
    line_starts,
    row_span,
    split_lines,
)

TEXTS = st.text(st.sampled_from("ab |-\t\r\n\u200b\u2028é"), max_size=80)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", (0,)),
        ("a", (0,)),
        ("a\n", (0, 2)),
        ("a\nb\nc", (0, 2, 4)),
        ("a\r\nb", (0, 3)),
        ("a\rb", (0, 2)),
        ("a\n\rb", (0, 2, 3)),
        ("\r\n\r\n", (0, 2, 4)),
        ("a\u2028b\x85c\x0bd", (0,)),
    ],
)
def test_lines_start_where_editors_say(text: str, starts: tuple[int, ...]) -> None:
    assert line_starts(text) == starts


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [Line(0, 0, 0, "")]),
        ("  a b ", [Line(2, 5, 2, "a b")]),
        ("\ta", [Line(1, 2, 4, "a")]),
        (" \ta", [Line(2, 3, 4, "a")]),
        ("   ", [Line(3, 3, 3, "")]),
        ("a\r\nb", [Line(0, 1, 0, "a"), Line(3, 4, 0, "b")]),
        ("a\rb", [Line(0, 1, 0, "a"), Line(2, 3, 0, "b")]),
    ],
)
def test_lines_hold_their_words_without_white_space(text: str, lines: list[Line]) -> None:
    assert split_lines(text) == lines


@given(TEXTS)
def test_lines_are_in_order_and_their_words_stand_in_the_text(text: str) -> None:
    lines = split_lines(text)
    assert all(text[line.start : line.end] == line.text for line in lines)
    assert all(line.text == line.text.strip() for line in lines)
    assert all(a.end <= b.start for a, b in itertools.pairwise(lines))


@given(TEXTS)
def test_there_are_as_many_lines_as_starts(text: str) -> None:
    starts = line_starts(text)
    assert starts == tuple(sorted(set(starts)))
    assert len(split_lines(text)) == len(starts)


@given(TEXTS)
def test_other_line_ends_give_the_same_words(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    words = [line.text for line in split_lines(plain)]
    assert [line.text for line in split_lines(plain.replace("\n", "\r\n"))] == words
    assert [line.text for line in split_lines(plain.replace("\n", "\r"))] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank.", True), ("Did it?", True), ("It did!", True), ("and so…", True), ("as follows:", True),
        ("“It sank.”", True), ("(It sank.)", True), ("“It sank.”)", True), ("*It sank.*", True),
        ("It sank", False), ("", False), (".", True), ("It sank. ", False), ("Harbour news", False), ("sank,", False),
        ("x" * 10_000 + ".", True), ("x" * 10_000, False),
    ],
)  # fmt: skip
def test_a_sentence_is_known_by_its_end(text: str, expected: bool) -> None:
    assert ends_sentence(text) is expected


@pytest.mark.parametrize(
    ("text", "rule", "row", "separator"),
    [
        ("---", True, False, True),
        ("***", True, False, False),
        ("=====", True, False, False),
        ("* * *", True, False, False),
        ("|---|:--:|", True, True, True),
        ("| a | b |", False, True, False),
        ("| a", False, False, False),
        ("||", True, True, False),
        ("a | b", False, False, False),
        ("- a", False, False, False),
        ("", False, False, False),
        ("1", False, False, False),
        ("—", True, False, False),
        ("-- a --", False, False, False),
    ],
)
def test_dividers_rows_and_separators(text: str, rule: bool, row: bool, separator: bool) -> None:
    assert (is_rule(text), is_table_row(text), is_separator(text)) == (rule, row, separator)


@pytest.mark.parametrize(
    ("text", "cells"),
    [("| a | b |", "a | b"), ("|a|", "a"), ("||", "||"), ("|  |", "|  |"), ("| a | | ", "a"), ("|a|b", "a|b")],
)
def test_a_row_spans_its_cells(text: str, cells: str) -> None:
    (line,) = split_lines("  " + text)
    start, end = row_span(line)
    assert ("  " + text)[start:end] == cells.strip() or cells == line.text


@pytest.mark.parametrize(
    ("text", "bullet"),
    [
        ("- a", True), ("* a", True), ("• a", True), ("1. a", True), ("(2) a", True), ("a) b", True), ("– a", True),
        ("-a", False), ("1.a", False), ("2021. a", False), ("- ", False), ("--- a", False), ("ab) c", False), ("", False),
    ],
)  # fmt: skip
def test_bullets_stand_before_words(text: str, bullet: bool) -> None:
    assert (BULLET.match(text) is not None) is bullet


@pytest.mark.parametrize(("text", "is_it"), [("1. a", True), ("(a) b", True), ("- a", False), ("12) ", True)])
def test_numbers_and_letters_order_a_list(text: str, is_it: bool) -> None:
    assert (ORDERED.match(text) is not None) is is_it


@pytest.mark.parametrize(
    ("text", "is_it"),
    [("# Boats", True), ("###### Boats", True), ("####### Boats", False), ("# 1 in sales", False), ("#boats", False)],
)
def test_hashes_mark_a_heading_only_before_a_letter(text: str, is_it: bool) -> None:
    assert (HASHES.match(text) is not None) is is_it
