"""What is said about a point, and how it is wrapped into the detail pane."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from facts.model import Kind, Severity, State, Status
from facts.resolving.model import Finding, Reason, Resolution, Verdict
from tests.tui.review.factories import answer, disagreement, document, dossier, findings
from tui.review.detail import wrap_runs
from tui.review.glyphs import ASCII, UNICODE
from tui.review.prose import LONG, REASONS, Line, describe, verdict_words
from tui.review.text import shown

SOURCE = dossier("/d")
FINDING = findings(SOURCE)[0]


def said(finding: Finding = FINDING, **parts: object) -> list[str]:
    lines = describe(finding, SOURCE.documents, UNICODE, **parts)  # type: ignore[arg-type]
    return ["".join(words for words, _ in line.runs) for line in lines]


def settled(verdict: Verdict, **parts: object) -> Finding:
    made = Resolution(FINDING.disagreement.id, "number", "?", verdict, **parts)  # type: ignore[arg-type]
    state = State.DEFERRED if verdict is Verdict.DEFER else State.SETTLED
    return replace(FINDING, state=state, resolution=made)


def test_an_open_point_in_full() -> None:
    assert said() == [
        "‼ contradiction · number · open",
        "1 A  “40 people”  40  asserted",
        "2 B  “About 60 people”  about 60  asserted",
        "3 C  “40 people”  40  asserted · witnesses",
        "",
        "The sources give 40, about 60, 40.",
        "Why contradiction: A test rule.",
    ]


def test_silence_is_named() -> None:
    assert said(findings(SOURCE)[1])[3] == "3 C  — silent"


def test_many_silent_sources_share_a_line_below_those_that_answer() -> None:
    many = [*SOURCE.documents, *(document(n, "Nothing of the kind.") for n in range(3, 12))]
    lines = ["".join(words for words, _ in line.runs) for line in describe(FINDING, many, UNICODE)]
    assert [line[:4] for line in lines[1:4]] == ["1 A ", "2 B ", "3 C "]
    assert lines[4] == "     — silent: D E F G H I J K L"
    assert lines[5] == ""


@pytest.mark.parametrize(
    ("resolution", "words"),
    [
        (Resolution("x", "k", "?", Verdict.ACCEPT, source="b.txt"), "accept B"),
        (Resolution("x", "k", "?", Verdict.ACCEPT, source="gone.txt"), "accept gone.txt"),
        (Resolution("x", "k", "?", Verdict.ACCEPT, value="6"), "accept the value 6"),
        (Resolution("x", "k", "?", Verdict.BOTH), "both stand"),
        (Resolution("x", "k", "?", Verdict.DEFER), "deferred"),
        (Resolution("x", "k", "?", Verdict.DISMISS), "not a disagreement"),
        *(
            (Resolution("x", "k", "?", Verdict.DISMISS, reason=reason), f"not a disagreement: {REASONS[reason]}")
            for reason in Reason
        ),
    ],
)
def test_verdicts_in_words(resolution: Resolution, words: str) -> None:
    assert verdict_words(resolution, SOURCE.documents) == words


def test_every_reason_has_words_of_its_own() -> None:
    assert list(REASONS) == list(Reason)
    assert len(set(REASONS.values())) == len(Reason)


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        ({}, "Decision: both stand"),
        ({"reviewer": "Tess"}, "Decision: both stand  Tess"),
        ({"time": "2026-01-02T03:04:05Z"}, "Decision: both stand  2026-01-02"),
        ({"reviewer": "Tess", "time": "2026-01-02T03:04:05Z"}, "Decision: both stand  Tess · 2026-01-02"),
    ],
)
def test_the_decision_names_reviewer_and_day_where_known(parts: dict[str, str], line: str) -> None:
    assert said(settled(Verdict.BOTH, **parts))[1] == line


def test_notes_failures_and_reasons_are_said_before_the_sources() -> None:
    finding = replace(settled(Verdict.BOTH, note="seen"), state=State.STALE, reason="The figure in A has changed.")
    lines = said(finding, note="ask again", unsaved=True)
    assert lines[:5] == [
        "‼ contradiction · number · stale  NOT SAVED: press w to try again",
        "The figure in A has changed.",
        "Decision: both stand",
        "Note: seen",
        "Note for your decision: ask again",
    ]


@pytest.mark.parametrize(("long", "lines"), [(LONG, 1), (LONG + 1, 2), (300, 2)])
def test_the_value_of_a_long_passage_stands_first_on_its_own_line(long: int, lines: int) -> None:
    text = "x" * long
    source = document(0, text)
    point = disagreement(0, Kind.DATE, Severity.TENSION, "When?", answer(source, text, "May 4"))
    drawn = describe(Finding(point, State.OPEN), [source], UNICODE)[1 : 1 + lines]
    assert len(drawn) == lines
    words = ["".join(w for w, _ in line.runs) for line in drawn]
    assert "May 4" in words[0]
    assert text in words[-1]
    assert (text in words[0]) is (lines == 1)


@pytest.mark.parametrize(("value", "twice"), [("40 people", False), ("40 PEOPLE", False), ("", False), ("40", True)])
def test_a_value_that_only_repeats_the_words_is_not_said_again(value: str, twice: bool) -> None:
    source = document(0, "With 40 people aboard.")
    point = disagreement(
        0, Kind.NUMBER, Severity.TENSION, "?", replace(answer(source, "40 people"), value=value, status=Status.REPORTED)
    )
    words = "".join(w for w, _ in describe(Finding(point, State.OPEN), [source], UNICODE)[1].runs)
    assert words == f"1 A  “40 people”{f'  {value}' if twice else ''}  reported"


@pytest.mark.parametrize(
    ("value", "after"),
    [("may sail (reported)", "may sail (reported)"), ("may sail (denied)", "may sail (denied)  reported")],
)
def test_a_status_that_the_value_names_is_not_said_again(value: str, after: str) -> None:
    source = document(0, "They say it may sail.")
    told = replace(answer(source, "They say it may sail."), value=value, status=Status.REPORTED)
    point = disagreement(0, Kind.STATUS, Severity.TENSION, "?", told)
    words = "".join(w for w, _ in describe(Finding(point, State.OPEN), [source], UNICODE)[1].runs)
    assert words == f"1 A  “They say it may sail.”  {after}"


@pytest.mark.parametrize(
    ("value", "speaker", "line"),
    [
        ("may sail (reported)", "", "1 A  may sail (reported)"),
        ("may sail (reported)", "Tess", "1 A  may sail (reported)  Tess"),
        ("may sail", "", "1 A  may sail  reported"),
        ("may sail", "Tess", "1 A  may sail  reported · Tess"),
    ],
)
def test_the_line_above_a_long_passage_ends_without_blanks(value: str, speaker: str, line: str) -> None:
    text = "x" * (LONG + 1)
    source = document(0, text)
    told = replace(answer(source, text), value=value, status=Status.REPORTED, speaker=speaker)
    point = disagreement(0, Kind.STATUS, Severity.TENSION, "?", told)
    first = describe(Finding(point, State.OPEN), [source], UNICODE)[1]
    assert "".join(words for words, _ in first.runs) == line


def test_several_answers_of_one_source_stand_under_one_another() -> None:
    source = document(0, "Six ships. Later, seven ships.")
    point = disagreement(0, Kind.NUMBER, Severity.NUANCE, "?", answer(source, "Six"), answer(source, "seven"))
    lines = describe(Finding(point, State.OPEN), [source], UNICODE)[1:3]
    assert [line.runs[0][0] for line in lines] == ["1 A  ", "     "]


def test_only_the_first_nine_sources_have_a_key() -> None:
    sources = [document(n, f"Text {n}.") for n in range(11)]
    point = disagreement(0, Kind.NUMBER, Severity.NUANCE, "?", *(answer(source, "Text") for source in sources))
    heads = [line.runs[0][0] for line in describe(Finding(point, State.OPEN), sources, UNICODE)[1:12]]
    assert heads == [*(f"{n + 1} {chr(65 + n)}  " for n in range(9)), "  J  ", "  K  "]


def test_plain_ascii_prose_is_ascii() -> None:
    for finding in (*findings(SOURCE), settled(Verdict.BOTH, reviewer="Tess", time="2026-01-02")):
        lines = describe(finding, SOURCE.documents, ASCII)
        assert "".join(words for line in lines for words, _ in line.runs).isascii()


# Wrapping


def wrapped(line: Line, width: int) -> list[str]:
    return ["".join(words for words, _ in runs) for runs in wrap_runs(line, width)]


@pytest.mark.parametrize(
    ("runs", "indent", "width", "lines"),
    [
        ((("", "text"),), 0, 12, [""]),
        ((("short", "text"),), 0, 12, ["short"]),
        ((("exactly12345", "text"),), 0, 12, ["exactly12345"]),
        ((("the ferry sank at noon", "text"),), 0, 12, ["the ferry", "sank at noon"]),
        ((("the ferry sank at noon", "text"),), 2, 12, ["the ferry", "  sank at", "  noon"]),
        ((("1 A  ", "heading"), ("“the ferry sank”", "text")), 5, 14, ["1 A  “the", "     ferry", "     sank”"]),
        ((("x" * 30, "text"),), 2, 12, ["x" * 12, "  " + "x" * 10, "  " + "x" * 8]),
        ((("two\nlines", "text"),), 0, 12, ["two lines"]),
        ((("a\tb", "text"),), 0, 12, ["a    b"]),
        ((("\x1b[31mred", "text"),), 0, 12, ["␛[31mred"]),
        ((("[bold]x[/]", "text"),), 0, 12, ["[bold]x[/]"]),
        ((("a\u202eb", "text"),), 0, 14, ["a⟨U+202E⟩b"]),
        ((("語" * 8, "text"),), 0, 12, ["語" * 6, "語" * 2]),
    ],
)
def test_lines_are_wrapped_and_set_in(
    runs: tuple[tuple[str, str], ...], indent: int, width: int, lines: list[str]
) -> None:
    assert wrapped(Line(runs, indent), width) == lines


RUNS = st.lists(
    st.tuples(st.text(st.sampled_from("ab c\n\t\x1b語e\u0301\u200b[]"), max_size=30), st.sampled_from(["text", "dim"])),
    max_size=5,
).map(tuple)


@given(RUNS, st.integers(0, 5), st.integers(13, 40))
def test_wrapped_lines_fit_and_keep_every_word_and_its_role(
    runs: tuple[tuple[str, str], ...], indent: int, width: int
) -> None:
    lines = list(wrap_runs(Line(runs, indent), width))
    assert all(cell_len("".join(words for words, _ in line)) <= width for line in lines)
    drawn = [(c, role) for line in lines for words, role in line for c in words if c != " "]
    assert drawn == [(c, role) for words, role in runs for c in shown(words) if c != " "]


def test_neighbouring_runs_of_one_role_become_one_segment() -> None:
    (line,) = wrap_runs(Line((("the ", "text"), ("ferry", "text"), (" sank", "dim"))), 40)
    assert line == [("the ferry", "text"), (" sank", "dim")]
