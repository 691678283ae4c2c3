"""Marks by offset, roles of states, and the words that a point rests on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Answer, Kind, Severity, State, Status
from facts.resolving.model import Finding, Resolution, Verdict
from tests.tui.review.factories import answer, disagreement, document, dossier, findings
from tui.review.glyphs import ASCII, UNICODE, state_glyph, state_word
from tui.review.marks import Mark, Marks, all_words, core_words, state_role

TEXT = "The ferry sank on Monday with 40 people aboard, the board said."
A, B = document(0, TEXT), document(1, "Calm seas.")


def words(start: int, end: int, value: str = "x", source: str = "A") -> Answer:
    return Answer(source, start, end, TEXT[start:end], value, value, Status.ASSERTED, None)


def point(*answers: Answer, severity: Severity = Severity.TENSION, number: int = 0) -> Finding:
    return Finding(disagreement(number, Kind.NUMBER, severity, "How many?", *answers), State.OPEN)


def decided(finding: Finding, state: State, verdict: Verdict = Verdict.BOTH) -> Finding:
    return replace(finding, state=state, resolution=Resolution(finding.disagreement.id, "number", "?", verdict))


@pytest.mark.parametrize(
    ("state", "role", "glyph", "word"),
    [
        (State.OPEN, "text", " ", "open"),
        (State.SETTLED, "settled", "=", "both stand"),
        (State.MOVED, "settled", "=", "moved"),
        (State.DEFERRED, "deferred", "=", "deferred"),
        (State.STALE, "error", "~", "stale"),
        (State.ORPHANED, "error", "?", "orphaned"),
        (State.REOPENED, "error", "+", "reopened"),
    ],
)
def test_every_state_has_a_role_a_glyph_and_a_word(state: State, role: str, glyph: str, word: str) -> None:
    finding = decided(point(words(0, 3)), state)
    assert (state_role(finding), state_glyph(UNICODE, finding), state_word(finding)) == (role, glyph, word)


@pytest.mark.parametrize(
    ("verdict", "glyph", "plain", "word"),
    [
        (Verdict.ACCEPT, "✓", "v", "settled"),
        (Verdict.BOTH, "=", "=", "both stand"),
        (Verdict.DISMISS, "×", "-", "dismissed"),
        (Verdict.DEFER, "»", ">", "deferred"),
    ],
)
def test_every_verdict_has_a_glyph_and_a_word(verdict: Verdict, glyph: str, plain: str, word: str) -> None:
    finding = decided(point(words(0, 3)), State.SETTLED, verdict)
    assert (state_glyph(UNICODE, finding), state_glyph(ASCII, finding), state_word(finding)) == (glyph, plain, word)


@pytest.mark.parametrize("state", [State.SETTLED, State.MOVED, State.DEFERRED])
def test_a_decided_state_without_its_decision_is_marked_as_unsure(state: State) -> None:
    finding = replace(point(words(0, 3)), state=state)
    assert state_glyph(UNICODE, finding) == "?"
    assert state_word(finding) == state.value


@pytest.mark.parametrize("severity", list(Severity))
def test_an_open_mark_bears_its_severity(severity: Severity) -> None:
    (mark,) = Marks([point(words(4, 9), severity=severity)], [A], UNICODE).of(0)
    assert (mark.glyph, mark.role) == (UNICODE.severity[severity], severity.value)
    assert mark.open


@pytest.mark.parametrize("state", [State.STALE, State.ORPHANED, State.REOPENED])
def test_what_must_be_looked_at_again_is_marked_like_an_open_point(state: State) -> None:
    (mark,) = Marks([decided(point(words(4, 9)), state)], [A], UNICODE).of(0)
    assert mark.open
    assert mark.glyph == "!"


def test_decided_marks_rank_after_every_open_one() -> None:
    nuance = point(words(0, 3), severity=Severity.NUANCE)
    settled = decided(point(words(0, 3), severity=Severity.CONTRADICTION, number=1), State.SETTLED)
    ranks = {mark.id: mark.rank for mark in Marks([settled, nuance], [A], UNICODE).of(0)}
    assert ranks[nuance.disagreement.id] < ranks[settled.disagreement.id]


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        (0, 1, True),
        (0, len(TEXT), True),
        (len(TEXT) - 1, len(TEXT), True),
        (5, 5, False),
        (6, 5, False),
        (-1, 5, False),
        (0, len(TEXT) + 1, False),
        (len(TEXT), len(TEXT) + 1, False),
    ],
)
def test_only_spans_that_lie_in_the_text_are_marked(start: int, end: int, kept: bool) -> None:
    finding = point(replace(words(0, 1), start=start, end=end))
    assert bool(Marks([finding], [A], UNICODE).of(0)) is kept
    assert bool(all_words(finding.disagreement, [A])) is kept


def test_answers_of_unknown_sources_are_passed_over() -> None:
    finding = point(words(0, 3, source="Z"), words(4, 9))
    assert len(Marks([finding], [A, B], UNICODE).of(0)) == 1
    assert all_words(finding.disagreement, [A, B]) == {0: [(4, 9)]}
    assert core_words(point(words(0, 9, "ferry", "Z")).disagreement, [A, B]) == {}


def test_marks_without_findings_or_documents_are_empty() -> None:
    assert Marks((), [A, B], UNICODE).over(1, 0, 99) == []
    assert Marks(findings(dossier("/d")), [A], UNICODE).over(0, 0, 0) == []


SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 60)), max_size=12)


@given(SPANS, st.integers(0, 63), st.integers(0, 63))
def test_marks_over_a_span_are_those_that_a_full_search_finds(
    spans: list[tuple[int, int]], start: int, long: int
) -> None:
    found = [point(words(low, min(low + size, len(TEXT))), number=n) for n, (low, size) in enumerate(spans)]
    marks = Marks(found, [A], UNICODE)
    end = start + long
    expected: list[Mark] = [mark for mark in marks.of(0) if mark.start < end and mark.end > start]
    assert marks.over(0, start, end) == expected
    assert list(marks.of(0)) == sorted(marks.of(0))


@pytest.mark.parametrize(
    ("passage", "value", "core"),
    [
        ("with 40 people aboard", "40", "40"),
        ("with 40 people aboard", "40 People", "40 people"),
        ("with 40 people aboard", "forty", None),
        ("with 40 people aboard", "with 40 people aboard", None),
        ("with 40 people aboard", "WITH 40 people aboard", None),
        ("with 40 people aboard", "", None),
        ("with 40 people aboard", ".", None),
        ("with 40 people aboard", "(40", None),
        ("aboard, the board said.", "board", "board"),
        ("said.", ".", "."),
    ],
)
def test_the_core_is_the_value_where_it_stands_inside_the_passage(passage: str, value: str, core: str | None) -> None:
    given_answer = answer(A, passage)
    found = core_words(point(replace(given_answer, value=value)).disagreement, [A])
    assert [TEXT[start:end] for start, end in found.get(0, [])] == ([core] if core else [])
    assert all(given_answer.start <= start < end <= given_answer.end for start, end in found.get(0, []))


def test_the_words_of_every_column_come_in_order() -> None:
    finding = point(words(18, 24), words(4, 9), replace(words(0, 4), source="B"))
    assert all_words(finding.disagreement, [A, B]) == {0: [(4, 9), (18, 24)], 1: [(0, 4)]}
