from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from facts.examine import Examination
from facts.model import Kind, Severity, State, Status
from facts.resolving.gate import judge_gate
from facts.resolving.model import Finding, Reason, Resolution, Verdict
from facts.resolving.states import judge
from facts.resolving.store import make_resolution
from tests.factories import make_dossier, toy_examine

BEFORE = {
    "a.txt": (
        "The harbour opened at dawn. On Monday the master counted 12 boats at the quay. Nobody was hurt in the storm."
    ),
    "b.txt": (
        "It was a rough night for the pilots. They counted 15 boats in all, one of them told this paper on Tuesday."
    ),
    "c.txt": "The fishermen's union, which keeps its own list, counted 12 boats before the storm reached the coast.",
}


def decide(texts: dict[str, str] = BEFORE, **more: Any) -> dict[str, Resolution]:
    """A decision on every disagreement of these sources."""
    fields: dict[str, Any] = {"verdict": Verdict.BOTH, "time": "2026-03-01T12:00:00Z"} | more
    dossier = make_dossier(texts)
    verdict = fields.pop("verdict")
    found = toy_examine(dossier).disagreements
    return {d.id: make_resolution(d, dossier.documents, verdict, **fields) for d in found}


def states(after: dict[str, str], decisions: dict[str, Resolution] | None = None) -> list[State]:
    return [f.state for f in judge(toy_examine(make_dossier(after)), decide() if decisions is None else decisions)]


def only(after: dict[str, str], decisions: dict[str, Resolution] | None = None) -> Finding:
    (finding,) = judge(toy_examine(make_dossier(after)), decide() if decisions is None else decisions)
    return finding


def edited(key: str, old: str, new: str) -> dict[str, str]:
    assert old in BEFORE[key]
    return BEFORE | {key: BEFORE[key].replace(old, new)}


def test_without_a_decision_a_disagreement_is_open() -> None:
    assert states(BEFORE, {}) == [State.OPEN]


def test_a_decision_on_unchanged_sources_is_settled() -> None:
    finding = only(BEFORE)
    assert (finding.state, finding.reason) == (State.SETTLED, "")
    assert finding.resolution is not None


@pytest.mark.parametrize(
    "after",
    [
        BEFORE | {"a.txt": "Correction: a name was misspelt.\n\n" + BEFORE["a.txt"]},
        edited("a.txt", "Nobody was hurt in the storm.", "Everyone came home."),
        edited("b.txt", "It was a rough night for the pilots.", "The night had been long."),
        {k: BEFORE[k] for k in ("c.txt", "a.txt", "b.txt")},
        BEFORE | {"d.txt": "The union's clerk also counted 12 boats."},
        BEFORE | {"d.txt": "Nothing is said of any count here."},
        {k: v + "\n" for k, v in BEFORE.items()},
    ],
    ids=[
        "text above",
        "text below",
        "text beside",
        "other order",
        "a new source that agrees",
        "a silent new source",
        "newlines",
    ],
)
def test_unrelated_edits_keep_a_decision_settled(after: dict[str, str]) -> None:
    assert states(after) == [State.SETTLED]


@pytest.mark.parametrize(
    "after",
    [
        edited("a.txt", "On Monday the master counted 12 boats at the quay. ", "") | {
            "a.txt": "The harbour opened at dawn. Nobody was hurt in the storm. "
            "On Monday the master counted 12 boats at the quay, it turned out later in the week."
        },
        edited("b.txt", "They counted 15 boats in all", "They had seen about 15 boats in all"),
        {("renamed.txt" if k == "b.txt" else k): v for k, v in BEFORE.items()},
    ],
    ids=["elsewhere in the source", "reworded with the same value", "source renamed"],
)  # fmt: skip
def test_moved_words_keep_a_decision_and_say_so(after: dict[str, str]) -> None:
    finding = only(after)
    assert finding.state in {State.MOVED, State.SETTLED}
    assert judge_gate([finding], Severity.NUANCE).failed is False


def test_a_renamed_source_is_named() -> None:
    finding = only({("renamed.txt" if k == "b.txt" else k): v for k, v in BEFORE.items()})
    assert (finding.state, finding.reason) == (State.MOVED, "b.txt is now renamed.txt.")


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (edited("a.txt", "12 boats", "14 boats"), "a.txt said “12 boats” and now says “14 boats”."),
        (edited("b.txt", "15 boats", "5 boats"), "b.txt said “15 boats” and now says “5 boats”."),
        (
            edited("b.txt", "counted 15 boats", "counted maybe 15 boats"),
            "b.txt was read as asserted and is now possible: “maybe 15 boats”.",
        ),
        (
            edited("b.txt", "counted 15 boats", "did not sell 15 boats"),
            "b.txt now says the opposite: “did not sell 15 boats”.",
        ),
        (
            edited("b.txt", "told this paper", "told this paper; others counted 99 boats"),
            "b.txt now also says “99 boats”.",
        ),
    ],
    ids=["figure", "shorter figure", "certainty", "negation", "a second answer"],
)
def test_a_changed_reading_makes_a_decision_stale(after: dict[str, str], words: str) -> None:
    finding = only(after)
    assert (finding.state, finding.reason) == (State.STALE, words)


def test_a_value_that_now_agrees_is_stale_and_shown_with_what_is_left() -> None:
    after = {"a.txt": BEFORE["a.txt"], "b.txt": BEFORE["b.txt"].replace("15", "12")}
    finding = only(after, decide({k: BEFORE[k] for k in ("a.txt", "b.txt")}))
    assert finding.state is State.STALE
    assert "raise no such disagreement" in finding.reason
    assert [a.quote for a in finding.disagreement.evidence] == ["12 boats", "12 boats"]
    assert finding.disagreement.question == "How many boats?"


def test_a_source_that_is_gone_orphans_a_decision() -> None:
    finding = only({k: BEFORE[k] for k in ("a.txt", "b.txt")})
    assert (finding.state, finding.reason) == (
        State.ORPHANED,
        "c.txt is no longer among the sources; it said “12 boats”.",
    )


def test_a_passage_that_is_gone_orphans_a_decision() -> None:
    finding = only(BEFORE | {"c.txt": "The union keeps its own list and says nothing of the storm."})
    assert finding.state is State.ORPHANED
    assert finding.reason == "c.txt no longer has the passage “12 boats”."


def test_an_unraised_decision_whose_passages_are_gone_is_orphaned_and_shown() -> None:
    finding = only({"a.txt": "Nothing.", "b.txt": BEFORE["b.txt"], "c.txt": BEFORE["c.txt"].replace("12", "15")})
    assert finding.state in {State.STALE, State.ORPHANED}
    assert finding.disagreement.severity is Severity.CONTRADICTION
    assert all(a.source in {"B", "C"} for a in finding.disagreement.evidence)


def test_a_new_source_that_disagrees_reopens() -> None:
    finding = only(BEFORE | {"d.txt": "The insurers counted 19 boats."})
    assert (finding.state, finding.reason) == (
        State.REOPENED,
        "d.txt had no answer when this was decided and says “19 boats”.",
    )


def test_a_new_source_that_says_what_was_accepted_does_not_reopen() -> None:
    decisions = decide(verdict=Verdict.ACCEPT, value="19 boats")
    assert states(BEFORE | {"d.txt": "The insurers counted 19 boats."}, decisions) == [State.SETTLED]


def how_certain(texts: dict[str, str], norms: dict[str, str]) -> Examination:
    """The question of these sources as one of status: how certain each answer is, by its first word."""
    examination = toy_examine(make_dossier(texts))
    (found,) = examination.disagreements
    told = tuple(
        replace(a, norm=norms[a.value.split()[0]], status=Status.REPORTED if a.source == "D" else a.status)
        for a in found.evidence
    )
    return replace(examination, disagreements=(replace(found, kind=Kind.STATUS, evidence=told),))


@pytest.mark.parametrize(("norm", "state"), [("possible", State.SETTLED), ("denied", State.REOPENED)])
def test_a_new_source_reopens_a_point_of_status_only_where_it_is_otherwise_certain(norm: str, state: State) -> None:
    norms = {"12": "asserted", "15": "possible", "19": norm}
    before = how_certain(BEFORE, norms)
    (found,) = before.disagreements
    decisions = {found.id: make_resolution(found, before.dossier.documents, Verdict.BOTH, time="2026-03-01T12:00:00Z")}
    after = how_certain(BEFORE | {"d.txt": "The insurers counted 19 boats."}, norms)
    assert [f.state for f in judge(after, decisions)] == [state]


def test_a_deferred_point_stays_deferred_until_a_source_changes() -> None:
    decisions = decide(verdict=Verdict.DEFER)
    assert states(BEFORE, decisions) == [State.DEFERRED]
    assert states(edited("a.txt", "12 boats", "14 boats"), decisions) == [State.STALE]


def test_a_deferred_point_that_is_no_longer_raised_says_what_to_do() -> None:
    examination = replace(toy_examine(make_dossier(BEFORE)), disagreements=())
    (finding,) = judge(examination, decide(verdict=Verdict.DEFER))
    assert finding.state is State.DEFERRED
    assert finding.reason.endswith("raise no such disagreement: decide it, or remove the decision.")


@pytest.mark.parametrize(
    "more", [{"verdict": Verdict.DISMISS, "reason": Reason.OTHER_REFERENT}, {"verdict": Verdict.ACCEPT, "source": "B"}]
)
def test_every_verdict_settles(more: dict[str, Any]) -> None:
    assert states(BEFORE, decide(**more)) == [State.SETTLED]


def test_a_question_that_is_named_otherwise_now_keeps_its_decision() -> None:
    examination = toy_examine(make_dossier(BEFORE))
    (found,) = examination.disagreements
    renamed = replace(examination, disagreements=(replace(found, id="zzzzzzzzzzzz", key="number:vessels"),))
    (finding,) = judge(renamed, decide())
    assert (finding.state, finding.disagreement.id) == (State.SETTLED, "zzzzzzzzzzzz")


def test_findings_stand_in_order_of_severity_then_place() -> None:
    texts = {"a.txt": "4 gulls, 3 nets, 2 boats.", "b.txt": "5 gulls, 6 nets, 7 boats."}
    questions = [f.disagreement.question for f in judge(toy_examine(make_dossier(texts)), {})]
    assert questions == ["How many nets?", "How many boats?", "How many gulls?"]


def test_the_order_of_sources_changes_no_state() -> None:
    after = edited("a.txt", "12 boats", "14 boats") | {"d.txt": "The insurers counted 19 boats."}
    backward = dict(reversed(after.items()))
    assert states(after) == states(backward) == [State.STALE]


@pytest.mark.parametrize("fail_on", list(Severity))
def test_the_gate_counts_what_is_grave_enough(fail_on: Severity) -> None:
    texts = {"a.txt": "4 gulls, 2 boats.", "b.txt": "5 gulls, 7 boats."}
    gate = judge_gate(judge(toy_examine(make_dossier(texts)), {}), fail_on)
    assert gate.counts["open"] == (2 if fail_on is Severity.NUANCE else 1)
    assert gate.failed


def test_the_gate_passes_deferred_points_on_request_only() -> None:
    findings = judge(toy_examine(make_dossier(BEFORE)), decide(verdict=Verdict.DEFER))
    assert judge_gate(findings, Severity.TENSION).counts["deferred"] == 1
    assert not judge_gate(findings, Severity.TENSION, allow_deferred=True).failed


def test_a_decision_of_another_kind_is_no_namesake() -> None:
    decisions = {k: replace(r, id="aaaaaaaaaaaa", kind=Kind.DATE.value) for k, r in decide().items()}
    findings = judge(toy_examine(make_dossier(BEFORE)), {r.id: r for r in decisions.values()})
    assert sorted(f.state for f in findings) == [State.OPEN, State.SETTLED]


def test_an_empty_examination_has_no_findings() -> None:
    assert judge(Examination(make_dossier({}), (), (), ()), {}) == ()
