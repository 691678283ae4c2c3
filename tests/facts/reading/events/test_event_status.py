"""All pairs of a context and what stands in it: which of the two prevails."""

from __future__ import annotations

from itertools import product

import pytest

from facts.model import Status
from facts.reading.events.status import HEDGED, VOICED, Verdict, governed_status, modal_status
from facts.reading.events.words import MODALS

S = Status
PAIRS = list(product(Status, Status))


@pytest.mark.parametrize(("modal", "context"), list(product(sorted(MODALS), Status)))
def test_modal_never_settles_anything(modal: str, context: Status) -> None:
    assert modal_status(modal, context) in HEDGED | {S.DENIED}


@pytest.mark.parametrize("modal", sorted(MODALS))
def test_modal_leaves_denials_and_conditions(modal: str) -> None:
    assert modal_status(modal, S.DENIED) is S.DENIED
    assert modal_status(modal, S.CONDITIONAL) is S.CONDITIONAL


@pytest.mark.parametrize("context", sorted(VOICED))
def test_would_in_a_report_is_the_future_of_the_past(context: Status) -> None:
    assert modal_status("would", context) is S.EXPECTED
    assert modal_status("might", context) is S.POSSIBLE


@pytest.mark.parametrize("context", sorted(HEDGED))
def test_would_after_a_hedge_adds_nothing(context: Status) -> None:
    assert modal_status("would", context) is context


@pytest.mark.parametrize(("given", "governor"), PAIRS)
def test_governor_that_holds_gives_what_it_gives(given: Status, governor: Status) -> None:
    found = governed_status(given, governor=governor, negated=False)
    if given is not S.ASSERTED:
        assert found is given
    else:
        assert found is (governor if governor in HEDGED | {S.DENIED} else S.ASSERTED)


@pytest.mark.parametrize("governor", list(Status))
@pytest.mark.parametrize(
    ("given", "expected"), [(S.ASSERTED, S.DENIED), (S.DENIED, S.ASSERTED), (S.SPECULATED, S.DENIED)]
)
def test_negated_governor_turns_implications_round(given: Status, expected: Status, governor: Status) -> None:
    assert governed_status(given, governor=governor, negated=True) is expected


@pytest.mark.parametrize("given", sorted(set(Status) - {S.ASSERTED, S.DENIED, S.SPECULATED}))
def test_negated_governor_leaves_the_rest(given: Status) -> None:
    assert governed_status(given, governor=S.DENIED, negated=True) is given


@pytest.mark.parametrize("status", list(Status))
def test_verdict_keeps_its_parts(status: Status) -> None:
    found = Verdict(status, "cue", negative=True)
    assert (found.status, found.cue, found.negative) == (status, "cue", True)
    assert found._replace(cue="") == (status, "", True)
