"""The fact sheet in Markdown, part by part."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import Fact, Severity, State, Status
from facts.reporting.markdown import render
from facts.reporting.report import Report
from facts.resolving.gate import Gate
from facts.resolving.model import Finding, Reason, Resolution, Side, Verdict
from sources.display import UNSAFE
from tests.factories import make_answer, make_disagreement, make_document, make_dossier, toy_examine

ONE = make_document("The master counted 12 boats.", "a.txt", "A")
TWO = make_document("The pilots counted 15 boats.", "b.txt", "B")
FOUND = make_disagreement([make_answer(ONE, "12 boats"), make_answer(TWO, "15 boats")])
SIDE = Side("a.txt", 19, 27, "12 boats", "", "", "12", "asserted", None, "positive")


def decision(**more: Any) -> Resolution:
    fields: dict[str, Any] = {"verdict": Verdict.BOTH, "sides": (SIDE,)} | more
    return Resolution(FOUND.id, "number", "How many boats?", **fields)


def report(*findings: Finding, facts: tuple[Fact, ...] = (), title: str = "The harbour") -> Report:
    dossier = replace(make_dossier({"a.txt": ONE.text, "b.txt": TWO.text}), title=title)
    examination = replace(toy_examine(dossier), facts=facts)
    return Report(examination, findings, Gate({}), Severity.TENSION, 0)


def section(text: str, head: str) -> list[str]:
    """The lines of one section that are not blank."""
    body = text.split(f"## {head}\n", 1)[1]
    return [line for line in re.split(r"\n## ", body)[0].splitlines() if line]


def test_an_empty_sheet_says_so() -> None:
    text = render(report())
    assert text.startswith("# The harbour\n\n| | Source | Published | File |\n|---|---|---|---|\n")
    assert section(text, "Settled") == ["Nothing yet."]
    assert section(text, "Open points") == ["None."]
    assert "## Agreed" not in text


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        ({}, "**All answers stand.**"),
        ({"verdict": Verdict.DISMISS, "reason": Reason.OTHER_DATE}, "**No disagreement (other-date).**"),
        ({"verdict": Verdict.DISMISS}, "**No disagreement (no reason given).**"),
        ({"verdict": Verdict.ACCEPT, "value": "a *dozen*"}, r"**a \*dozen\***"),
        ({"verdict": Verdict.ACCEPT, "source": "a.txt"}, "**“12 boats” (a.txt)**"),
        ({"verdict": Verdict.ACCEPT, "source": "gone_by.txt"}, r"** (gone\_by.txt)**"),
    ],
)
def test_the_outcome_is_a_sentence(more: dict[str, Any], outcome: str) -> None:
    text = render(report(Finding(FOUND, State.SETTLED, decision(**more))))
    assert section(text, "Settled")[:2] == ["### How many boats?", outcome]


@pytest.mark.parametrize(
    ("more", "credit"),
    [
        ({"reviewer": "Ida", "time": "2026-03-01T12:00:00Z", "note": "seen"}, "Decided by Ida, 2026-03-01: seen"),
        ({"reviewer": "Ida", "time": "2026-03-01T12:00:00Z"}, "Decided by Ida, 2026-03-01"),
        ({"time": "2026-03-01T12:00:00Z"}, "Decided 2026-03-01"),
        ({"note": "seen\n# twice"}, r"Decided: seen \# twice"),
        ({}, None),
    ],
)
def test_who_decided_when_and_why(more: dict[str, Any], credit: str | None) -> None:
    lines = section(render(report(Finding(FOUND, State.SETTLED, decision(**more)))), "Settled")
    assert [line for line in lines if line.startswith("Decided")] == ([] if credit is None else [credit])


@pytest.mark.parametrize("state", list(State))
def test_every_finding_stands_in_one_section(state: State) -> None:
    text = render(report(Finding(FOUND, state, decision(), "Because.")))
    done = state in {State.SETTLED, State.MOVED}
    assert ("How many boats?" in "".join(section(text, "Settled"))) is done
    assert ("How many boats?" in "".join(section(text, "Open points"))) is not done


def test_an_open_point_has_its_id_explanation_and_evidence() -> None:
    made = decision(reviewer="Ida", note="seen")
    lines = section(render(report(Finding(FOUND, State.STALE, made, "It changed."))), "Open points")
    assert lines == [
        "### How many boats?",
        f"contradiction, number, stale (`{FOUND.id}`)",
        "The figures differ. It changed.",
        "Earlier decision: **All answers stand.** Decided by Ida: seen",
        "- A: “12 boats” (asserted; a.txt, line 1)",
        "- B: “15 boats” (asserted; b.txt, line 1)",
    ]


def test_a_deferred_point_says_who_put_it_off() -> None:
    made = decision(verdict=Verdict.DEFER, reviewer="Ida", time="2026-03-01T12:00:00Z", note="ask")
    assert "\nPut off by Ida, 2026-03-01: ask\n" in render(report(Finding(FOUND, State.DEFERRED, made)))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("see https://a.example/b", r"see https\://a.example/b"),
        ("HTTP://x ftp://y", r"HTTP\://x ftp\://y"),
        ("www.a.example", r"www\.a.example"),
        ("10:30, a.b", "10:30, a.b"),
    ],
)
def test_no_address_in_a_source_becomes_a_link(words: str, shown: str) -> None:
    assert f"# {shown}\n" in render(report(title=words))


def test_agreement_names_its_sources_once() -> None:
    answers = (make_answer(ONE, "12 boats"), make_answer(ONE, "12"), make_answer(TWO, "15 boats"))
    facts = (Fact("k", "How many boats?", answers, "agree"), Fact("l", "Where?", answers, "single"))
    assert section(render(report(facts=facts)), "Agreed") == ["- How many boats? 12 boats (A, B)"]


def test_a_speaker_and_a_status_stand_with_the_words() -> None:
    found = make_disagreement([make_answer(ONE, "12 boats", speaker="the *master*", status=Status.REPORTED)])
    assert r"- A: “12 boats” (reported, the \*master\*; a.txt, line 1)" in render(report(Finding(found, State.OPEN)))


def test_days_of_publication_stand_in_the_table() -> None:
    made = report()
    documents = (replace(ONE, published=date(2021, 3, 9), title="Boats | nets"), TWO)
    dossier = replace(made.examination.dossier, documents=documents)
    text = render(replace(made, examination=replace(made.examination, dossier=dossier)))
    assert r"| A | Boats \| nets | 2021-03-09 | a.txt |" in text
    assert "| B | Title of b.txt |  | b.txt |" in text


HOSTILE = st.text(st.sampled_from("a# -*_[]()<>&|`~$\\!\n\r\t\x1b\u202e\u200b\ud8001.:/"), min_size=1, max_size=20)


@given(HOSTILE, HOSTILE)
@settings(deadline=None)
def test_no_title_or_note_makes_markup_or_another_line(title: str, note: str) -> None:
    calm = render(report(Finding(FOUND, State.SETTLED, decision(note="n", reviewer="r")), title="t"))
    made = render(report(Finding(FOUND, State.SETTLED, decision(note=note, reviewer=note)), title=title))
    bare = re.sub(r"\\[\\`*_\[\]<>#|~&$]", "", made)
    assert UNSAFE.search(made.replace("\n", "")) is None
    assert made.count("\n") == calm.count("\n")
    assert bare.count("|") == calm.count("|")
    assert not set("<>[]`~&$\\") & set(bare)


def test_an_accepted_source_that_was_renamed_has_its_present_name() -> None:
    old = decision(verdict=Verdict.ACCEPT, source="old.txt", sides=(replace(SIDE, source="old.txt", norm="12 boats"),))
    sheet = render(report(Finding(FOUND, State.MOVED, old)))
    assert "old.txt" not in sheet
    assert "(a.txt)**" in sheet
