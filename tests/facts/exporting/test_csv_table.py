"""The table: RFC 4180, one row per answer, no formulas, the same values when read back."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given, settings

from facts.exporting.csv_table import COLUMNS, render
from sources.display import UNSAFE, visible
from tests.facts.exporting.exported import TEXT, prepared_reports, sample_report, steered, toy_report

GUARDED = re.compile(r"'+\s*[=+\-@\t\r＝＋－＠]")


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def plain(cell: str) -> str:
    """The cell as it was: without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if GUARDED.match(cell) else cell


def test_every_answer_is_a_row_with_its_place_and_decision() -> None:
    report = sample_report()
    rows = rows_of(render(report))
    evidence = [(f, a) for f in report.findings for a in f.disagreement.evidence]
    agreed = [a for f in report.examination.facts if f.agreement != "disagree" for a in f.answers]
    assert len(rows) == len(evidence) + len(agreed)
    for row, (finding, answer) in zip(rows, evidence, strict=False):
        document = report.documents[answer.source]
        assert (row["fact"], row["state"], row["kind"]) == (
            finding.disagreement.id, finding.state, finding.disagreement.kind
        )  # fmt: skip
        assert plain(row["quote"]) == document.text[int(row["start"]) : int(row["end"])]
        assert (int(row["line"]), int(row["column"])) == document.line_column(answer.start)
        assert bool(row["verdict"]) is (finding.resolution is not None)
    assert {r["state"] for r in rows[len(evidence) :]} <= {"agree", "single"}


def test_the_bytes_are_those_that_spreadsheets_expect() -> None:
    text = render(sample_report())
    assert text.startswith("\ufefffact,question,kind,")
    assert text.endswith("\r\n")
    assert "\n" not in re.sub(r'"[^"]*"', "", text).replace("\r\n", "")


@pytest.mark.parametrize("start", [*list("=+-@＝＋－＠"), "  =", "\n=", "'=", "''+"])
def test_no_cell_is_a_formula_and_none_is_lost(start: str) -> None:
    words = f"{start}HYPERLINK(1)"
    row = rows_of(render(toy_report({"a.txt": "12 boats", "b.txt": "15 boats"}, words=words)))[0]
    assert row["note"] == f"'{words}"
    assert plain(row["note"]) == words


@given(TEXT)
@settings(deadline=None, max_examples=40)
def test_any_words_come_back_as_they_are_shown(words: str) -> None:
    text = render(steered(words))
    rows = rows_of(text)
    assert all(set(r) == set(COLUMNS) for r in rows)
    assert not any(re.match(r"\s*[=+\-@\t\r＝＋－＠]", cell) for r in rows for cell in r.values())
    assert {plain(r["note"]) for r in rows if r["note"]} <= {visible((words or "x").replace("\r\n", "\n"), keep="\n")}
    assert UNSAFE.search(text.removeprefix("\ufeff").replace("\r\n", "").replace("\n", "")) is None


@pytest.mark.parametrize("number", range(3))
def test_prepared_dossiers_make_tables(number: int) -> None:
    reports = prepared_reports()
    if number >= len(reports):
        pytest.skip("the dossier is not at hand")
    name, report = reports[number]
    assert len(rows_of(render(report))) > 10, name
