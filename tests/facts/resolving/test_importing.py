"""Decisions from elsewhere: what fits is taken, what differs stays, what no longer fits says why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from facts.model import State
from facts.resolving.importing import Fate, Import, plan_import
from facts.resolving.model import Resolution, Verdict
from facts.resolving.states import judge
from facts.resolving.store import make_resolution
from tests.factories import make_dossier, toy_examine

if TYPE_CHECKING:
    from facts.examine import Examination

TEXTS = {
    "a.txt": "The harbour opened at dawn and the master counted 12 boats at the quay.",
    "b.txt": "It was a rough night for the pilots, who counted 15 boats in all, and 9 nets.",
    "c.txt": "The union keeps its own list, and that has 12 boats and 7 nets in it.",
}


def examine(texts: dict[str, str]) -> Examination:
    return toy_examine(make_dossier(texts))


def decide(texts: dict[str, str], question: str = "How many boats?", **more: Any) -> Resolution:
    examination = examine(texts)
    found = next(d for d in examination.disagreements if d.question == question)
    parts: dict[str, Any] = {"verdict": Verdict.ACCEPT, "source": "a.txt", "note": "his own count"} | more
    made = make_resolution(found, examination.dossier.documents, time="2026-03-01T12:00:00Z", **parts)
    return replace(made, digest="elsewhere")


def plan(decision: Resolution, texts: dict[str, str], *existing: Resolution, over: bool = False) -> Import:
    standing = {r.id: r for r in existing}
    (found,) = plan_import([decision], examine(texts), standing, replace_others=over)
    return found


def assert_settled(found: Import, texts: dict[str, str]) -> None:
    """What is saved settles the point at once, as if it had been decided here."""
    assert found.resolution is not None
    findings = judge(examine(texts), {found.resolution.id: found.resolution})
    assert [f.state for f in findings if f.resolution] == [State.SETTLED]


def test_the_same_sources_take_a_decision_as_it_is() -> None:
    decision = decide(TEXTS)
    found = plan(decision, TEXTS)
    assert (found.fate, found.digest) == (Fate.TAKEN, None)
    assert found.resolution == decision
    assert_settled(found, TEXTS)


def test_a_decision_that_stands_here_is_left_alone() -> None:
    decision = decide(TEXTS)
    here = replace(decision, reviewer="Ada", time="2026-01-01T00:00:00Z", digest="mine")
    assert plan(decision, TEXTS, here).fate is Fate.EXISTS
    assert plan(decision, TEXTS, here, over=True).resolution is None


@pytest.mark.parametrize(
    "more",
    [
        {"source": "b.txt"},
        {"verdict": Verdict.BOTH, "source": None},
        {"note": "otherwise"},
        {"value": "a dozen", "source": None},
    ],
)
def test_another_decision_here_is_replaced_only_when_asked(more: dict[str, Any]) -> None:
    decision, here = decide(TEXTS), replace(decide(TEXTS, **more), digest="mine")
    kept = plan(decision, TEXTS, here)
    assert (kept.fate, kept.resolution, kept.rival) == (Fate.DIFFERS, None, here)
    found = plan(decision, TEXTS, here, over=True)
    assert (found.fate, found.digest, found.rival) == (Fate.REPLACES, "mine", here)
    assert found.resolution is not None
    assert found.resolution.source == "a.txt"


def test_renamed_moved_and_reworded_passages_are_written_as_they_are_here() -> None:
    texts = {
        "zero.txt": f"A word before.\n\n{TEXTS['a.txt']}",
        "b.txt": TEXTS["b.txt"].replace("It was a rough night", "The night was hard"),
        "c.txt": TEXTS["c.txt"],
    }
    found = plan(decide(TEXTS), texts)
    assert found.fate is Fate.TAKEN
    assert_settled(found, texts)
    assert found.resolution is not None
    assert found.resolution.source == "zero.txt"
    assert {s.source for s in found.resolution.sides} == set(texts)
    for side in found.resolution.sides:
        assert texts[side.source][side.start : side.end] == side.exact


@pytest.mark.parametrize(
    ("name", "old", "new", "reason"),
    [
        ("b.txt", "15 boats", "16 boats", "b.txt said “15 boats” and now says “16 boats”."),
        ("b.txt", "counted 15 boats in all", "counted nothing", "b.txt no longer has the passage “15 boats”"),
    ],
)
def test_what_the_sources_no_longer_say_is_not_taken(name: str, old: str, new: str, reason: str) -> None:
    found = plan(decide(TEXTS), TEXTS | {name: TEXTS[name].replace(old, new)})
    assert (found.fate, found.resolution) == (Fate.UNFIT, None)
    assert found.reason.startswith(reason)


def test_a_source_that_is_not_here_or_that_is_new_and_disagrees_keeps_a_decision_out() -> None:
    gone = plan(decide(TEXTS), {k: v for k, v in TEXTS.items() if k != "c.txt"})
    assert (gone.fate, "c.txt is no longer among the sources" in gone.reason) == (Fate.UNFIT, True)
    new = plan(decide(TEXTS), TEXTS | {"d.txt": "The port itself counted 19 boats that day."})
    assert (new.fate, "says “19 boats”" in new.reason) == (Fate.UNFIT, True)


def test_a_decision_without_surroundings_is_placed_where_its_words_stand() -> None:
    decision = decide(TEXTS)
    bare = replace(decision, sides=tuple(replace(s, prefix="", suffix="") for s in decision.sides))
    assert plan(bare, TEXTS).resolution == decision
    adrift = replace(decision, sides=tuple(replace(s, prefix="", suffix="", start=0) for s in decision.sides))
    assert plan(adrift, TEXTS).resolution == decision


def test_a_question_that_is_named_otherwise_is_found_by_its_passages() -> None:
    decision = decide(TEXTS)
    strange = replace(decision, id="a" * 12, key="elsewhere")
    found = plan(strange, TEXTS)
    assert found.fate is Fate.TAKEN
    assert found.resolution == decision
    both = plan_import([decision, strange], examine(TEXTS), {})
    assert next(p.fate for p in both) is Fate.TAKEN


def test_several_decisions_are_told_in_their_order() -> None:
    nets = decide(TEXTS, "How many nets?", verdict=Verdict.DEFER, source=None)
    found = plan_import([nets, decide(TEXTS)], examine(TEXTS), {})
    assert [(p.incoming.question, p.fate) for p in found] == [
        ("How many nets?", Fate.TAKEN),
        ("How many boats?", Fate.TAKEN),
    ]
