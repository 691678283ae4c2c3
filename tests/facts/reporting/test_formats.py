"""Every format against its golden file.

`CROSSREAD_UPDATE_GOLDEN=1` writes them anew: look at the difference before it goes in.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facts.jsontext import to_json
from facts.model import Claim, DateMention, Event, Name, Polarity, Quantity, Severity, Speaker, State, Status
from facts.reporting.claims import claim_record, claim_text
from facts.reporting.formats import CHECK_FORMATS, EXPORT_FORMATS, render, render_export
from facts.reporting.pairs import pair_record, pair_text
from facts.reporting.report import Report
from facts.reporting.schema import ReportRecord, report_schema
from facts.resolving.gate import judge_gate
from facts.resolving.model import Reason, Resolution, Verdict
from facts.resolving.states import judge
from facts.resolving.store import make_resolution
from sources.document import BlockKind, Document, Dossier
from tests.factories import make_document, make_dossier, toy_examine
from tests.facts.reporting.reports import states_report

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parents[2] / "golden"
TEXTS = {
    "a.txt": (
        "The harbour opened at dawn.\nOn Monday the master counted 12 boats at the quay, 3 tugs, 8 buoys "
        "and 40 crates. 4 gulls watched.\n"
    ),
    "b.txt": (
        "It was a rough night for the pilots. They counted 15 boats in all, maybe 3 tugs, 9 buoys and 41 "
        "crates, and 5 gulls.\n"
    ),
    "c.txt": "The union, which keeps its own list, counted 12 boats, 7 buoys and 2 nets.\n",
}
DECIDED: dict[str, dict[str, Any]] = {
    "How many boats?": {"verdict": Verdict.ACCEPT, "source": "a.txt", "note": "the master's own count"},
    "How many tugs?": {"verdict": Verdict.DISMISS, "reason": Reason.QUOTED_OPINION},
    "How many buoys?": {"verdict": Verdict.ACCEPT, "value": "between 7 and 9", "reviewer": ""},
    "How many crates?": {"verdict": Verdict.BOTH},
}


def decide(dossier: Dossier) -> dict[str, Resolution]:
    out = {}
    for found in toy_examine(dossier).disagreements:
        if found.question in DECIDED:
            fields: dict[str, Any] = {"reviewer": "Ida", "time": "2026-03-01T12:00:00Z"} | DECIDED[found.question]
            verdict = fields.pop("verdict")
            out[found.id] = make_resolution(found, dossier.documents, verdict, **fields)
    return out


def make_report(texts: dict[str, str], decisions: dict[str, Resolution] | None = None, **more: Any) -> Report:
    dossier = make_dossier(texts, ".", problems=more.pop("problems", ()))
    examination = toy_examine(dossier)
    findings = judge(examination, decisions or {})
    gate = judge_gate(findings, Severity.TENSION)
    return Report(examination, findings, gate, Severity.TENSION, int(gate.failed), **more)


@pytest.fixture(scope="module")
def report() -> Report:
    """One finding in every state that a report can show: settled, stale, orphaned and open ones."""
    after = TEXTS | {
        "b.txt": TEXTS["b.txt"].replace("41 crates", "44 crates"),
        "c.txt": TEXTS["c.txt"].replace(", 7 buoys", ""),
    }
    return make_report(after, decide(make_dossier(TEXTS)), problems=["d.txt: is empty"])


def compare(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("CROSSREAD_UPDATE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="")
    assert text == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_a_report_looks_as_it_did(report: Report, form: str) -> None:
    compare(f"report.{form}", render(report, form))


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_a_report_on_a_draft_looks_as_it_did(form: str) -> None:
    compare(f"draft.{form}", render(states_report([State.OPEN, State.DEFERRED], allow_deferred=True), form))


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_an_export_looks_as_it_did(report: Report, form: str) -> None:
    compare(f"export.{form}", render_export(report, form))


@pytest.mark.parametrize("form", ["text", "sarif"])
def test_a_report_with_settled_points_looks_as_it_did(report: Report, form: str) -> None:
    compare(f"report-settled.{form}", render(replace(report, show_settled=True), form))


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_a_report_without_disagreements_says_so(form: str) -> None:
    compare(f"empty.{form}", render(make_report({"a.txt": "Nothing here.", "b.txt": "Nor here."}), form))


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_an_export_without_disagreements_says_so(form: str) -> None:
    compare(f"empty-export.{form}", render_export(make_report({"a.txt": "Nothing here.", "b.txt": "Nor here."}), form))


def test_json_goes_through_the_published_models(report: Report) -> None:
    data = json.loads(render(report, "json"))
    assert ReportRecord.model_validate(data).model_dump(mode="json", by_alias=True) == data
    assert set(report_schema()["required"]) == set(data)


def claims() -> tuple[Document, list[Claim]]:
    text = "On May 10 the port said it may hire more than 20 pilots. It did not name them, nor “several” others."
    document = replace(make_document(text), published=date(2026, 5, 11))
    first = Claim(
        "A", 0, 0, 0, 56, text[:56], Status.ANNOUNCED, "the port", Polarity.POSITIVE, BlockKind.PARAGRAPH,
        dates=(DateMention(3, 9, "May 10", "DATE", "2026-05-10"),),
        quantities=(
            Quantity(36, 55, "more than 20 pilots", 20.0, "pilot", ">"),
            Quantity(46, 48, "20", (18.5, 20.0), "pilot", "~"),
        ),
        names=(Name(14, 18, "port", "Port"),),
        speakers=(Speaker(10, 18, "the port", "the port", "said", 24, 55),),
        events=(Event(31, 35, "hire", Status.POSSIBLE, "hire"),),
    )  # fmt: skip
    second = Claim(
        "A", 1, 1, 57, 99, text[57:99], Status.ASSERTED, None, Polarity.NEGATIVE, BlockKind.PARAGRAPH,
        quantities=(Quantity(83, 92, "“several”", None, "other", "=", vague="several"),),
    )  # fmt: skip
    return document, [first, second]


def test_claims_look_as_they_did() -> None:
    document, found = claims()
    compare("claims.jsonl", "".join(to_json(claim_record(c, document)) + "\n" for c in found))
    compare("claims.text", "".join(claim_text(c, document) + "\n" for c in found))


def test_pairs_look_as_they_did() -> None:
    document, (a, b) = claims()
    compare("align.jsonl", to_json(pair_record(a, b, 0.83, {"A": document})) + "\n")
    compare("align.text", pair_text(a, b, 0.83, {"A": document}) + "\n")


HOSTILE = "\x1b]52;c;aGk=\x07 \x9b2J \u202e \u200b \r <script>alert(1)</script> [x](javascript:y) `c` |p| 1. [/b] ::error:: \\<b> \\[l](x) &lt; $x$ ~~y~~ "


@pytest.fixture(scope="module")
def hostile() -> Report:
    """Sources, names and decisions full of what terminals, Markdown and HTML obey."""
    texts = {
        f"a{HOSTILE}.txt": f"{HOSTILE} 12 boats {HOSTILE}",
        "b.txt": f"{HOSTILE} 15 boats {HOSTILE}, 3 nets",
        "c.txt": "4 nets",
    }
    dossier = replace(make_dossier(texts), title=HOSTILE)
    examination = toy_examine(dossier)
    boats = next(d for d in examination.disagreements if d.question == "How many boats?")
    decision = make_resolution(
        boats, dossier.documents, Verdict.ACCEPT, value=HOSTILE, note=HOSTILE, reviewer=HOSTILE, time=""
    )
    findings = judge(examination, {boats.id: decision})
    return Report(examination, findings, judge_gate(findings, Severity.TENSION), Severity.TENSION, 1, show_settled=True)


@pytest.mark.parametrize(
    ("write", "form"),
    [*((render, form) for form in CHECK_FORMATS), *((render_export, form) for form in EXPORT_FORMATS)],
)
def test_nothing_from_a_source_reaches_a_terminal_as_a_command(
    hostile: Report, write: Callable[[Report, str], str], form: str
) -> None:
    text = write(hostile, form).replace("\r\n", "\n")  # CSV ends its lines so
    assert not set("\x1b\x07\x9b\u202e\u200b\r\x7f") & set(text)


def test_the_fact_sheet_makes_no_markup_of_what_sources_say(hostile: Report) -> None:
    text = render_export(hostile, "markdown")
    bare = re.sub(r"\\.", "", text)  # a backslash and what it makes harmless
    assert "alert" in text
    assert not set("<>[]~&$") & set(bare)
    assert "`" not in re.sub(r"\(`[a-z2-7]{12}`\)", "", bare)  # ids are ours


def test_json_keeps_the_true_text(hostile: Report) -> None:
    data = json.loads(render(hostile, "json"))
    assert data["title"] == HOSTILE
    assert next(d for d in data["disagreements"] if d["resolution"])["resolution"]["note"] == HOSTILE


@pytest.mark.parametrize(
    "text",
    ["plain", "“quotes” and ünïcode", "\x1b\x9b\x7f", "\u202e\u200b\ufeff", "\ud800", "\U000e0041", "a\nb", "\u2028"],
)
def test_json_text_reads_back_equal_and_is_utf_8(text: str) -> None:
    for indent in (None, 2):
        written = to_json({"x": text}, indent=indent)
        assert json.loads(written.encode("utf-8")) == {"x": text}


def test_json_text_leaves_letters_readable() -> None:
    assert to_json("Zürich – “ja”") == '"Zürich – “ja”"'
