"""The report for people, part by part."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Answer, Polarity, Severity, State, Status
from facts.reporting.report import Report
from facts.reporting.summary import gate_line
from facts.reporting.text import decision_text, finding_text, quote_in_context, render
from facts.resolving.gate import judge_gate
from facts.resolving.model import Finding, Reason, Resolution, Side, Verdict
from sources.display import UNSAFE
from tests.factories import make_answer, make_disagreement, make_document, make_dossier, toy_examine

TEXT = (
    "The harbour opened at dawn. On Monday the master counted 12 boats at the quay, he told the whole council later on."
)
ONE = make_document(TEXT, "a.txt", "A")
TWO = make_document("The pilots counted 15 boats.", "b.txt", "B")
BOTH = {"A": ONE, "B": TWO}
FOUND = make_disagreement([make_answer(ONE, "12 boats"), make_answer(TWO, "15 boats")])
SIDE = Side("a.txt", 57, 65, "12 boats", "", "", "12", "asserted", None, "positive")


def decision(**more: Any) -> Resolution:
    fields: dict[str, Any] = {"verdict": Verdict.BOTH, "time": "2026-03-01T12:00:00Z", "sides": (SIDE,)} | more
    return Resolution(FOUND.id, "number", "How many boats?", **fields)


def stretch(text: str, start: int, end: int, **more: Any) -> str:
    answer = Answer("A", start, end, text[start:end], "", "", Status.ASSERTED, None, Polarity.POSITIVE, **more)
    return quote_in_context(answer, text)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "both"),
        ({"verdict": Verdict.DEFER}, "defer"),
        ({"verdict": Verdict.ACCEPT, "source": "a.txt"}, "accept a.txt"),
        ({"verdict": Verdict.ACCEPT, "value": "about 12"}, "accept “about 12”"),
        ({"verdict": Verdict.ACCEPT, "value": ""}, "accept “”"),
        ({"verdict": Verdict.ACCEPT, "value": "1\n2\x1b[m"}, "accept “1 2␛[m”"),
        ({"verdict": Verdict.ACCEPT, "source": "\u202ea.txt"}, "accept ⟨U+202E⟩a.txt"),
        *[({"verdict": Verdict.DISMISS, "reason": r}, f"dismiss ({r.value})") for r in Reason],
    ],
)
def test_a_decision_in_a_few_words(more: dict[str, Any], words: str) -> None:
    assert decision_text(decision(**more)) == words


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("12 boats", 0, 8, "[12 boats]"),
        ("", 0, 0, "[]"),
        ("They saw 12 boats.", 9, 17, "They saw [12 boats]."),
        ("They saw 12\nboats.", 9, 17, "They saw [12 boats]."),
        ("Far off.\n\nThey saw 12 boats.\n\nNot more.", 19, 27, "They saw [12 boats]."),
        ("Far off.\n \t\r\nThey saw 12.\n\nNo.", 22, 24, "They saw [12]."),
        ("ab " * 40 + "12 boats" + " cd" * 40, 120, 128, "…" + "ab " * 19 + "[12 boats]" + " cd" * 19 + "…"),
        ("x" * 200, 100, 101, "…[x]…"),
        ("a \x1b[2J 12 \u202e b", 7, 9, "a ␛[2J [12] ⟨U+202E⟩ b"),
    ],
)
def test_a_quote_stands_in_a_little_of_its_text_on_one_line(text: str, start: int, end: int, expected: str) -> None:
    assert stretch(text, start, end) == expected


def test_the_very_words_are_marked_and_not_the_whole_answer() -> None:
    assert stretch(TEXT, 28, 77, mark_start=57, mark_end=59).count("[12]") == 1


@given(st.text(st.sampled_from("ab \n\r\t\x1b\u200b\ud800é"), max_size=150), st.data())
def test_any_quote_is_one_harmless_line_with_one_pair_of_brackets(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line = stretch(text, start, end)
    assert UNSAFE.search(line) is None
    assert (line.count("["), line.count("]")) == (1, 1)


def test_a_finding_in_full() -> None:
    assert finding_text(Finding(FOUND, State.OPEN), BOTH).splitlines() == [
        f"contradiction · number · open    {FOUND.id}",
        "How many boats?",
        "  The figures differ.",
        "  A  12 boats    asserted    a.txt:1:58",
        "     The harbour opened at dawn. On Monday the master counted [12 boats] at the quay, he told the whole council later on.",
        "  B  15 boats    asserted    b.txt:1:20",
        "     The pilots counted [15 boats].",
    ]


@pytest.mark.parametrize(
    ("state", "more", "lines"),
    [
        (State.SETTLED, {"reviewer": "Ida", "note": "seen"}, ["  decided: both by Ida, 2026-03-01: seen"]),
        (State.SETTLED, {"reviewer": "Ida"}, ["  decided: both by Ida, 2026-03-01"]),
        (State.SETTLED, {}, ["  decided: both, 2026-03-01"]),
        (State.MOVED, {"note": "a\nb"}, ["  decided: both, 2026-03-01: a b"]),
        (State.STALE, {}, ["  decided: both, 2026-03-01", "     then  a.txt  “12 boats”"]),
        (State.ORPHANED, {}, ["  decided: both, 2026-03-01", "     then  a.txt  “12 boats”"]),
        (State.REOPENED, {}, ["  decided: both, 2026-03-01"]),
        (State.SETTLED, {"reviewer": "I\x1b]0;x\x07da"}, ["  decided: both by I␛]0;x␇da, 2026-03-01"]),
        (State.SETTLED, {"reviewer": "I\ud800da"}, ["  decided: both by I⟨U+D800⟩da, 2026-03-01"]),
    ],
)
def test_a_decision_stands_below_its_evidence(state: State, more: dict[str, Any], lines: list[str]) -> None:
    text = finding_text(Finding(FOUND, state, decision(**more), "Because."), BOTH)
    assert text.splitlines()[-len(lines) :] == lines
    assert "  Because." in text.splitlines()


def test_a_speaker_stands_beside_the_status() -> None:
    answers = [make_answer(ONE, "12 boats", speaker="the master"), make_answer(TWO, "15 boats", status=Status.DENIED)]
    text = finding_text(Finding(make_disagreement(answers), State.OPEN), BOTH)
    assert "  A  12 boats    asserted, the master    a.txt:1:58" in text
    assert "  B  15 boats    denied    b.txt:1:20" in text


def report(*states: tuple[State, Severity], problems: tuple[str, ...] = (), **more: Any) -> Report:
    dossier = make_dossier({"a.txt": TEXT, "b.txt": TWO.text}, problems=problems)
    findings = tuple(Finding(replace(FOUND, severity=severity), state) for state, severity in states)
    fail_on = more.pop("fail_on", Severity.TENSION)
    gate = judge_gate(findings, fail_on)
    return Report(toy_examine(dossier), findings, gate, fail_on, int(gate.failed), **more)


C, T, N = Severity.CONTRADICTION, Severity.TENSION, Severity.NUANCE
OPEN, STALE, SETTLED = State.OPEN, State.STALE, State.SETTLED


@pytest.mark.parametrize(
    ("states", "more", "line"),
    [
        ([], {}, "gate: passes, nothing unsettled at or above tension"),
        ([(OPEN, C)], {}, "gate: fails with 1 open at or above tension"),
        ([(OPEN, C), (STALE, T)], {}, "gate: fails with 1 open, 1 stale at or above tension"),
        ([(OPEN, N)], {}, "gate: passes, nothing unsettled at or above tension; 1 open below tension"),
        ([(OPEN, C), (OPEN, N)], {}, "gate: fails with 1 open at or above tension; 1 open below tension"),
        ([(OPEN, T)], {"fail_on": C}, "gate: passes, nothing unsettled at or above contradiction; 1 open below contradiction"),
        ([(OPEN, N)], {"fail_on": N}, "gate: fails with 1 open at or above nuance"),
        ([(SETTLED, C), (State.MOVED, C)], {}, "gate: passes, nothing unsettled at or above tension"),
        ([], {"problems": ("c.txt: is empty",)}, "gate: incomplete, 1 source could not be read; nothing unsettled at or above tension"),
        ([(OPEN, C)], {"problems": ("c: x", "d: y")}, "gate: incomplete, 2 sources could not be read; 1 open at or above tension"),
    ],
)  # fmt: skip
def test_the_gate_s_answer_in_one_line(states: list[tuple[State, Severity]], more: dict[str, Any], line: str) -> None:
    assert gate_line(report(*states, **more)) == line


def test_the_summary_counts_kinds_and_states() -> None:
    lines = render(report((OPEN, C), (OPEN, N), (STALE, T), (SETTLED, T))).splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("kind"))
    assert [line.split() for line in lines[at : at + 3]] == [
        ["kind", "open", "settled", "stale", "all"],
        ["number", "2", "1", "1", "4"],
        ["all", "2", "1", "1", "4"],
    ]
    assert len({len(line) for line in lines[at : at + 3]}) == 1


def test_the_head_counts_and_names_what_was_not_read() -> None:
    assert render(report((OPEN, C))).startswith("The harbour: 2 sources, 1 fact compared, 1 disagreement\n\n")
    text = render(report(problems=("c\x1b[2J.txt: is empty",)))
    assert text.startswith(
        "The harbour: 2 sources, 1 fact compared, 0 disagreements\nnot read: c␛[2J.txt: is empty\n\n"
    )
    assert "\n\nNo disagreements found.\n\ngate: incomplete, 1 source could not be read" in text


@pytest.mark.parametrize("state", list(State))
def test_what_is_done_is_listed_on_request_only(state: State) -> None:
    hidden, shown = report((state, C)), report((state, C), show_settled=True)
    assert ("How many boats?" in render(hidden)) is (state not in {State.SETTLED, State.MOVED})
    assert "How many boats?" in render(shown)
