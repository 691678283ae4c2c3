"""The records of machine formats: keys, order, and the true text."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from facts.model import DraftFinding, DraftKind, Fact, Kind, Polarity, Severity, State, Status
from facts.reporting import json_lines, json_object
from facts.reporting.formats import CHECK_FORMATS, EXPORT_FORMATS, render, render_export
from facts.reporting.records import (
    answer_record,
    decision_record,
    draft_record,
    fact_record,
    finding_record,
    source_record,
)
from facts.reporting.report import DONE, Report
from facts.reporting.schema import DisagreementRecord, Evidence, ReportRecord, report_schema
from facts.reporting.schema import DraftFinding as DraftRecord
from facts.resolving.gate import judge_gate
from facts.resolving.model import Finding, Reason, Resolution, Side, Verdict
from tests.factories import make_answer, make_disagreement, make_document, make_dossier, toy_examine

if TYPE_CHECKING:
    from collections.abc import Callable

ONE = make_document("First line.\nOn Monday the master\ncounted 12 boats.", "a.txt", "A", date(2021, 3, 9))
TWO = make_document("The pilots counted 15 boats.", "b.txt", "B")
BOTH = {"A": ONE, "B": TWO}
FOUND = make_disagreement([make_answer(ONE, "12 boats"), make_answer(TWO, "15 boats")], why="Two figures.")
SIDE = Side("a.txt", 41, 49, "12 boats", "", "", "12|=|boats", "asserted", None, "positive")
DECISION = Resolution(
    FOUND.id, "number", "How many boats?", Verdict.DISMISS, reason=Reason.OTHER_DATE, note="n", sides=(SIDE,)
)


def keys(record: dict[str, Any]) -> str:
    return " ".join(record)


def test_a_source() -> None:
    record = source_record(ONE)
    assert keys(record) == "id path title published sha256"
    assert (record["id"], record["published"], len(record["sha256"])) == ("A", "2021-03-09", 64)
    assert source_record(TWO)["published"] is None


@pytest.mark.parametrize(
    ("quote", "line", "column"), [("First", 1, 1), ("On Monday", 2, 1), ("12 boats", 3, 9), ("master\ncounted", 2, 15)]
)
def test_an_answer_has_its_place(quote: str, line: int, column: int) -> None:
    record = answer_record(make_answer(ONE, quote), BOTH)
    assert (record["line"], record["column"]) == (line, column)
    assert ONE.text[record["start"] : record["end"]] == record["quote"] == quote
    assert (record["mark_start"], record["mark_end"]) == (record["start"], record["end"])


def test_an_answer_has_the_very_words_that_carry_its_value() -> None:
    record = answer_record(make_answer(ONE, "counted 12 boats", mark_start=41, mark_end=43), BOTH)
    assert ONE.text[record["mark_start"] : record["mark_end"]] == "12"
    assert keys(record) == ("source path start end line column quote value status speaker polarity mark_start mark_end")


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("polarity", list(Polarity))
def test_words_of_the_reports_are_plain_strings(status: Status, polarity: Polarity) -> None:
    record = answer_record(make_answer(ONE, "12 boats", status=status, polarity=polarity), BOTH)
    assert (type(record["status"]), type(record["polarity"])) == (str, str)
    assert Evidence.model_validate(record).model_dump(mode="json") == record


@pytest.mark.parametrize("state", list(State))
def test_a_finding_has_its_state_reason_and_decision(state: State) -> None:
    record = finding_record(Finding(FOUND, state, DECISION, "Because."), BOTH)
    assert keys(record) == "id kind severity state reason question explanation why evidence resolution"
    assert (record["state"], record["reason"], record["why"]) == (state.value, "Because.", "Two figures.")
    assert DisagreementRecord.model_validate(record).model_dump(mode="json") == record
    assert finding_record(Finding(FOUND, state), BOTH)["resolution"] is None


def test_a_decision_has_what_each_source_said_then() -> None:
    record = decision_record(DECISION)
    assert keys(record) == "id verdict source value reason note reviewer time sides rules sources"
    assert (record["verdict"], record["reason"]) == ("dismiss", "other-date")
    assert record["sides"] == [
        {"source": "a.txt", "quote": "12 boats", "value": "12|=|boats", "status": "asserted", "speaker": None, "polarity": "positive"}
    ]  # fmt: skip
    assert decision_record(replace(DECISION, reason=None))["reason"] is None


def test_a_fact_has_an_answer_per_source_that_speaks() -> None:
    record = fact_record(Fact("k", "How many boats?", FOUND.evidence, "disagree"), BOTH)
    assert keys(record) == "question answers agreement"
    assert [a["source"] for a in record["answers"]] == ["A", "B"]


def test_a_draft_finding_stands_in_the_report_and_stops_the_gate() -> None:
    found = DraftFinding(
        DraftKind.CONTRADICTS_SOURCE,
        Kind.NUMBER,
        Severity.TENSION,
        "d.md",
        4,
        12,
        1,
        5,
        "12 boats",
        "Both say 15.",
        FOUND.evidence,
    )
    record = draft_record(found, BOTH)
    assert DraftRecord.model_validate(record).model_dump(mode="json") == record
    data = json.loads(json_object.render(replace(report(WEST), draft=(found,))))
    assert [{**f, "evidence": len(f["evidence"])} for f in data["draft"]] == [{**record, "evidence": 2, "stops": True}]
    assert judge_gate([], Severity.TENSION, draft=[found]).counts["draft"] == 1
    assert not judge_gate([], Severity.CONTRADICTION, draft=[found]).failed


def report(texts: dict[str, str]) -> Report:
    examination = toy_examine(make_dossier(texts))
    findings = tuple(Finding(d, State.OPEN) for d in examination.disagreements)
    gate = judge_gate(findings, Severity.TENSION)
    return Report(examination, findings, gate, Severity.TENSION, int(gate.failed))


WEST = {"a.txt": "12 boats and 3 nets", "b.txt": "15 boats and 4 nets"}


def test_lines_are_the_object_s_disagreements() -> None:
    made = report(WEST)
    data = json.loads(json_object.render(made))
    *lines, run = [json.loads(line) for line in json_lines.render(made).splitlines()]
    assert lines == data["disagreements"]
    assert run == {k: data[k] for k in ("problems", "notes", "summary", "gate", "exit")} | {"schema": "crossread/run/1"}
    assert keys(data) == "schema tool title sources problems notes summary disagreements facts draft gate exit"
    assert (data["gate"]["open"], data["exit"], data["draft"]) == (2, 1, [])


def test_unrelated_text_after_it_changes_no_evidence() -> None:
    more = {name: text + ". Nothing else was seen that night." for name, text in WEST.items()}
    assert (
        json.loads(json_object.render(report(more)))["disagreements"]
        == json.loads(json_object.render(report(WEST)))["disagreements"]
    )


def test_what_is_done_is_left_out_for_people_only() -> None:
    made = report(WEST)
    done = replace(made, findings=tuple(replace(f, state=State.SETTLED) for f in made.findings))
    assert {State.SETTLED, State.MOVED} == DONE
    assert (done.shown, replace(done, show_settled=True).shown) == ((), done.findings)
    assert len(json_lines.render(done).splitlines()) == 3


@pytest.mark.parametrize(
    ("write", "form"),
    [*((render, form) for form in CHECK_FORMATS), *((render_export, form) for form in EXPORT_FORMATS)],
)
def test_every_format_ends_with_one_newline_and_repeats_its_bytes(
    write: Callable[[Report, str], str], form: str
) -> None:
    text = write(report(WEST), form)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert write(report(WEST), form) == text


def test_an_unknown_format_is_no_format() -> None:
    with pytest.raises(KeyError):
        render(report(WEST), "telegram")
    with pytest.raises(KeyError):
        render_export(report(WEST), "sarif")


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("schema",), "crossread/report/2"),
        (("tool", "name"), "other"),
        (("sources", 0, "sha256"), "x"),
        (("disagreements", 0, "kind"), "colour"),
        (("disagreements", 0, "severity"), "grave"),
        (("disagreements", 0, "state"), "done"),
        (("disagreements", 0, "evidence", 0, "line"), 0),
        (("disagreements", 0, "evidence", 0, "start"), -1),
        (("facts", 0, "agreement"), "perhaps"),
        (("gate", "open"), "many"),
        (("exit",), 3),
    ],
)
def test_the_models_refuse_what_no_report_holds(path: tuple[Any, ...], wrong: object) -> None:
    data: Any = json.loads(json_object.render(report(WEST)))
    ReportRecord.model_validate(data)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = wrong
    with pytest.raises(ValidationError):
        ReportRecord.model_validate(data)


def test_the_schema_names_what_a_report_holds() -> None:
    schema = report_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(schema["properties"]) == set(json.loads(json_object.render(report(WEST))))
    assert schema["$defs"]["GateRecord"]["required"] == list(judge_gate([], Severity.NUANCE).counts)
