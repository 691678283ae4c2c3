"""Every verdict with every choice of parts: exactly the sensible ones go together."""

from __future__ import annotations

from itertools import product

import pytest

from facts.resolving.model import Reason, Verdict
from facts.resolving.verdicts import verdict_fault

FINE = {
    (Verdict.ACCEPT, True, False, False),
    (Verdict.ACCEPT, False, True, False),
    (Verdict.BOTH, False, False, False),
    (Verdict.DISMISS, False, False, True),
    (Verdict.DEFER, False, False, False),
}


@pytest.mark.parametrize(("verdict", "source", "value", "reason"), [*product(Verdict, *[[False, True]] * 3)])
def test_parts_go_together_or_the_fault_names_the_verdict(
    verdict: Verdict, source: bool, value: bool, reason: bool
) -> None:
    fault = verdict_fault(
        verdict, "a.txt" if source else None, "12" if value else None, Reason.OTHER_DATE if reason else None
    )
    if (verdict, source, value, reason) in FINE:
        assert fault is None
    else:
        assert fault is not None
        assert fault.startswith(f"verdict {verdict.value} ")


@pytest.mark.parametrize("reason", list(Reason))
def test_any_reason_dismisses(reason: Reason) -> None:
    assert verdict_fault(Verdict.DISMISS, None, None, reason) is None


def test_an_empty_value_is_a_value() -> None:
    assert verdict_fault(Verdict.ACCEPT, None, "", None) is None
    assert verdict_fault(Verdict.BOTH, None, "", None) == "verdict both takes no source and no value"
