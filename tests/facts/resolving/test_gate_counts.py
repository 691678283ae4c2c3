"""The gate over every state, severity and choice."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Severity, State
from facts.resolving.gate import Gate, judge_gate, stops
from facts.resolving.model import Finding
from tests.factories import make_answer, make_disagreement, make_document

ONE = make_document("The master counted 12 boats.", "a.txt", "A")
STOPPING = {State.OPEN, State.STALE, State.ORPHANED, State.REOPENED}


def finding(state: State, severity: Severity = Severity.TENSION) -> Finding:
    return Finding(make_disagreement([make_answer(ONE, "12 boats")], severity=severity), state)


FINDINGS = st.lists(st.builds(finding, st.sampled_from(list(State)), st.sampled_from(list(Severity))), max_size=12)


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("allow", [False, True])
def test_a_state_stops_the_merge_or_it_does_not(state: State, allow: bool) -> None:
    expected = state in STOPPING or (state is State.DEFERRED and not allow)
    assert stops(finding(state), Severity.TENSION, allow_deferred=allow) is expected


@pytest.mark.parametrize(
    ("severity", "fail_on", "expected"),
    [
        (Severity.CONTRADICTION, Severity.CONTRADICTION, True),
        (Severity.CONTRADICTION, Severity.TENSION, True),
        (Severity.CONTRADICTION, Severity.NUANCE, True),
        (Severity.TENSION, Severity.CONTRADICTION, False),
        (Severity.TENSION, Severity.TENSION, True),
        (Severity.TENSION, Severity.NUANCE, True),
        (Severity.NUANCE, Severity.CONTRADICTION, False),
        (Severity.NUANCE, Severity.TENSION, False),
        (Severity.NUANCE, Severity.NUANCE, True),
    ],
)
def test_a_severity_is_grave_enough_or_it_is_not(severity: Severity, fail_on: Severity, expected: bool) -> None:
    assert stops(finding(State.STALE, severity), fail_on) is expected


def test_nothing_found_passes_with_every_count_named() -> None:
    gate = judge_gate([], Severity.NUANCE)
    assert dict(gate.counts) == dict.fromkeys(["open", "stale", "orphaned", "reopened", "deferred", "draft"], 0)
    assert not gate.failed


def test_each_state_is_counted_under_its_name() -> None:
    gate = judge_gate([finding(state) for state in State], Severity.TENSION)
    assert {state for state, count in gate.counts.items() if count} == {s.value for s in STOPPING} | {"deferred"}
    assert set(gate.counts.values()) == {0, 1}


def test_any_count_fails_a_gate() -> None:
    assert Gate({"open": 0, "draft": 1}).failed
    assert not Gate({"open": 0, "draft": 0}).failed
    assert not Gate({}).failed


@given(FINDINGS, st.sampled_from(list(Severity)), st.booleans())
def test_the_counts_are_of_what_stops(findings: list[Finding], fail_on: Severity, allow: bool) -> None:
    gate = judge_gate(findings, fail_on, allow_deferred=allow)
    stopping = [f for f in findings if stops(f, fail_on, allow_deferred=allow)]
    assert sum(gate.counts.values()) == len(stopping)
    assert gate.failed is bool(stopping)
    assert gate == judge_gate(findings[::-1], fail_on, allow_deferred=allow)


@given(FINDINGS)
def test_a_stricter_gate_never_passes_what_a_laxer_one_stops(findings: list[Finding]) -> None:
    lax, middle, strict = (judge_gate(findings, s).counts for s in Severity)
    for state in lax:
        assert lax[state] <= middle[state] <= strict[state]
    for allow, other in product([True], [False]):
        allowed, counted = (judge_gate(findings, Severity.NUANCE, allow_deferred=a).counts for a in (allow, other))
        assert allowed["deferred"] == 0
        assert {k: v for k, v in allowed.items() if k != "deferred"} == {
            k: v for k, v in counted.items() if k != "deferred"
        }
