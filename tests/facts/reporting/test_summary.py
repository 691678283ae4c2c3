"""What every format tells of a run as a whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facts.examine import Examination
from facts.model import Fact, Severity, State
from facts.reporting.summary import (
    compared_line,
    count,
    count_rows,
    draft_standing,
    gate_line,
    notices,
    standing,
    stopping,
    why,
)
from tests.facts.reporting.reports import states_report


@pytest.mark.parametrize(
    ("state", "severity", "words"),
    [
        (State.OPEN, Severity.TENSION, "stops the gate (open): Nobody has decided yet."),
        (State.STALE, Severity.TENSION, "stops the gate (stale): b.txt said 14."),
        (State.ORPHANED, Severity.CONTRADICTION, "stops the gate (orphaned): c.txt is gone."),
        (State.REOPENED, Severity.CONTRADICTION, "stops the gate (reopened): c.txt is new."),
        (State.DEFERRED, Severity.TENSION, "does not stop the gate (deferred, which is allowed)"),
        (State.OPEN, Severity.NUANCE, "does not stop the gate (open, but a nuance is below tension): Nobody has decided yet."),
        (State.DEFERRED, Severity.NUANCE, "does not stop the gate (deferred, but a nuance is below tension)"),
        (State.SETTLED, Severity.CONTRADICTION, "settled"),
        (State.MOVED, Severity.NUANCE, "moved"),
    ],
)  # fmt: skip
def test_how_a_finding_stands_and_why(state: State, severity: Severity, words: str) -> None:
    report = states_report([state], severity, allow_deferred=True)
    assert standing(report.findings[0], report) == words
    assert (report.findings[0] in stopping(report)) is words.startswith("stops")


def test_a_deferred_finding_stops_unless_that_is_allowed() -> None:
    report = states_report([State.DEFERRED])
    assert standing(report.findings[0], report) == "stops the gate (deferred)"
    assert why(report.findings[0]) == ""


@pytest.mark.parametrize("fail_on", Severity)
def test_how_a_finding_in_the_draft_stands(fail_on: Severity) -> None:
    report = replace(states_report([]), fail_on=fail_on)
    stops = fail_on is not Severity.CONTRADICTION
    words = "stops the gate (draft)" if stops else "does not stop the gate (a tension is below contradiction)"
    assert (draft_standing(report.draft[0], report), report.stops_draft(report.draft[0])) == (words, stops)


def test_the_gate_s_line_counts_the_draft_and_what_was_put_off() -> None:
    report = states_report([State.OPEN, State.DEFERRED], allow_deferred=True)
    whole = replace(
        report, examination=replace(report.examination, dossier=replace(report.examination.dossier, problems=()))
    )
    assert gate_line(whole) == "gate: fails with 1 open, 1 in the draft at or above tension; 1 deferred"
    assert notices(whole)[1:] == ("only what changed since main: 7 of 9 disagreements", gate_line(whole))


def test_a_run_that_compared_nothing_says_so() -> None:
    report = states_report([])
    assert compared_line(report) == (
        "2 sources, 0 facts compared (no two sources speak of the same thing), 0 disagreements, 1 finding in the draft"
    )
    facts = (Fact("a", "?", (), "agree"), Fact("b", "?", (), "single"))
    bare = Examination(report.examination.dossier, (), facts, ())
    assert compared_line(replace(report, examination=bare, draft=())) == "2 sources, 1 fact compared, 0 disagreements"


def test_counts_by_kind_and_state_add_up() -> None:
    head, number, total = count_rows(states_report([State.OPEN, State.OPEN, State.STALE]))
    assert head == ["kind", "open", "stale", "all"]
    assert number == ["number", "2", "1", "3"]
    assert total == ["all", "2", "1", "3"]
    assert count_rows(states_report([])) == []


@pytest.mark.parametrize(("number", "words"), [(0, "0 sources"), (1, "1 source"), (2, "2 sources")])
def test_a_number_with_its_noun(number: int, words: str) -> None:
    assert count(number, "source") == words
