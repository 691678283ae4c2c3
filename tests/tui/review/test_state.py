"""The state of a review, without a screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Kind, Severity, State
from facts.resolving.model import Resolution, Verdict
from tests.tui.review.factories import dossier, findings
from tui.review.state import Filter, Review, group_of, is_open, parse_filter, settle


def review(**parts: object) -> Review:
    made = Review(**parts)  # type: ignore[arg-type]
    made.replace_findings(findings(dossier("/d")))
    return made


def decision(identifier: str, verdict: Verdict = Verdict.BOTH, note: str = "") -> Resolution:
    return Resolution(identifier, "number", "?", verdict, note=note)


IDS = [finding.disagreement.id for finding in findings(dossier("/d"))]


def test_the_first_open_point_is_chosen() -> None:
    assert review().chosen == IDS[0]
    assert review(chosen=IDS[2]).chosen == IDS[2]
    assert review(chosen="gone").chosen == IDS[0]


def test_steps_stop_at_the_ends() -> None:
    made = review()
    assert [made.step(1).disagreement.id for _ in range(3)] == [IDS[1], IDS[2], IDS[2]]  # type: ignore[union-attr]
    made.step(-99)
    assert made.chosen == IDS[0]


def test_the_next_open_point_goes_round() -> None:
    made = review()
    made.decide(IDS[1], decision(IDS[1]))
    assert made.chosen == IDS[1]
    made.choose(IDS[0])
    found = made.step_open(1)
    assert found is not None
    assert found.disagreement.id == IDS[2]
    made.step_open(1)
    assert made.chosen == IDS[0]
    made.step_open(-1)
    assert made.chosen == IDS[2]


def test_there_is_no_next_open_point_when_all_are_decided() -> None:
    made = review()
    for identifier in IDS:
        made.decide(identifier, decision(identifier))
    assert made.step_open(1) is None
    assert made.chosen == IDS[-1]
    assert made.progress().open == 0


def test_deferring_is_no_settling() -> None:
    made = review()
    made.decide(IDS[0], decision(IDS[0], Verdict.DEFER))
    made.decide(IDS[1], decision(IDS[1]))
    progress = made.progress()
    assert (progress.total, progress.settled, progress.deferred, progress.open) == (3, 1, 1, 1)


def test_a_decision_moves_on_under_a_filter_that_hides_it() -> None:
    made = review(filter=parse_filter("open"))
    made.decide(IDS[0], decision(IDS[0]))
    assert [f.disagreement.id for f in made.visible()] == IDS[1:]
    made.step_open(1)
    assert made.chosen == IDS[1]


def test_undo_and_redo() -> None:
    made = review()
    first, second = decision(IDS[0]), decision(IDS[0], Verdict.DEFER)
    made.decide(IDS[0], first)
    made.decide(IDS[0], second)
    (undone,) = made.undo()
    assert undone.after == first
    assert made.find(IDS[0]).resolution == first  # type: ignore[union-attr]
    made.undo()
    assert made.find(IDS[0]).state is State.OPEN  # type: ignore[union-attr]
    assert made.undo() == ()
    made.redo()
    made.redo()
    assert made.find(IDS[0]).state is State.DEFERRED  # type: ignore[union-attr]
    assert made.redo() == ()


def test_a_new_decision_ends_redo() -> None:
    made = review()
    made.decide(IDS[0], decision(IDS[0]))
    made.undo()
    made.decide(IDS[1], decision(IDS[1]))
    assert made.redo() == ()


@given(st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(list(Verdict)), st.booleans()), max_size=12))
def test_undoing_everything_brings_the_beginning_back(steps: list[tuple[str, Verdict, bool]]) -> None:
    made = review()
    before = made.findings
    for identifier, verdict, back in steps:
        made.decide(identifier, decision(identifier, verdict))
        if back:
            made.undo()
    while made.undo():
        pass
    assert made.findings == before
    while made.redo():
        pass
    after = made.findings
    while made.undo():
        pass
    while made.redo():
        pass
    assert made.findings == after


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("", IDS),
        ("all", IDS),
        ("date", [IDS[1]]),
        ("date number", IDS[:2]),
        ("nuance", [IDS[2]]),
        ("open contradiction", [IDS[0]]),
        ("settled", []),
        ("SAIL AGAIN", [IDS[2]]),
        ("witnesses", [IDS[0]]),
        ("date witnesses", []),
    ],
)
def test_filters(words: str, shown: list[str]) -> None:
    made = review(filter=parse_filter(words))
    assert [finding.disagreement.id for finding in made.visible()] == shown


@given(
    st.builds(
        Filter,
        st.frozensets(st.sampled_from(["open", "settled", "deferred"])),
        st.frozensets(st.sampled_from(list(Kind))),
        st.frozensets(st.sampled_from(list(Severity))),
        st.sampled_from(["", "ferry", "two words"]),
    )
)
def test_a_filter_reads_back_from_its_words(wanted: Filter) -> None:
    assert parse_filter(str(wanted)) == wanted


def test_stale_and_reopened_points_are_open() -> None:
    finding = findings(dossier("/d"))[0]
    for state in State:
        now = replace(finding, state=state)
        assert is_open(now) == (state in {State.OPEN, State.STALE, State.ORPHANED, State.REOPENED})
        assert (group_of(now) == "open") == is_open(now)


def test_clearing_opens_again() -> None:
    finding = settle(findings(dossier("/d"))[0], decision(IDS[0]))
    assert finding.state is State.SETTLED
    assert settle(finding, None).state is State.OPEN
