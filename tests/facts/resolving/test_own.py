"""A reviewer's own acts: questions raised, split and rid of answers, over edits of the sources and on disk."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Kind, Severity, State
from facts.resolving.correcting import apply_own
from facts.resolving.gate import judge_gate
from facts.resolving.model import Finding, Resolution, Verdict
from facts.resolving.own import LONGEST, Act, Own, Passage, move_out, raise_point, split_question
from facts.resolving.own_store import load_own, own_path, remove_own, save_own
from facts.resolving.record import resolution_schema
from facts.resolving.states import judge
from facts.resolving.store import make_resolution
from sources.errors import ResolutionError
from tests.factories import make_dossier, toy_examine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from facts.model import Disagreement

TEXTS = {
    "a.txt": "The keeper calls the lamp a relic. On Monday the master counted 12 boats at the quay.",
    "b.txt": "For the pilots the lamp is indispensable. They counted 15 boats in all.",
    "c.txt": "The union counted 12 boats. Of the lamp it says nothing.",
    "d.txt": "The office sold 9 boats last year, it says here.",
}
NOW = "2026-03-01T12:00:00Z"


def lamp(texts: dict[str, str] = TEXTS, question: str = "Is the lamp of use?") -> Own:
    words = {"A": "a relic", "B": "indispensable"}
    documents = make_dossier(texts).documents
    found = [
        Passage(d.id, d.text.index(words[d.id]), d.text.index(words[d.id]) + len(words[d.id])) for d in documents[:2]
    ]
    return raise_point(
        found, toy_examine(make_dossier(texts)).readings, Kind.FRAMING, question, reviewer="Ida", time=NOW
    )


def boats(texts: dict[str, str] = TEXTS) -> Disagreement:
    return toy_examine(make_dossier(texts)).disagreements[0]


def split() -> Own:
    found = boats()
    parts = [a for a in found.evidence if a.source in "CD"]
    return split_question(found, parts, make_dossier(TEXTS).documents, "How many were sold?", time=NOW)


def judged(texts: dict[str, str], acts: Sequence[Own], *decided: Resolution) -> dict[str, Finding]:
    resolutions = {r.id: r for r in decided}
    examination = apply_own(toy_examine(make_dossier(texts)), {own.id: own for own in acts}, resolutions)
    return {f.disagreement.id: f for f in judge(examination, resolutions)}


def decide(finding: Finding, texts: dict[str, str] = TEXTS) -> Resolution:
    return make_resolution(finding.disagreement, make_dossier(texts).documents, Verdict.BOTH, time=NOW)


def edited(key: str, old: str, new: str) -> dict[str, str]:
    assert old in TEXTS[key]
    return TEXTS | {key: TEXTS[key].replace(old, new)}


def test_a_raised_question_is_open_and_stops_the_gate() -> None:
    own = lamp()
    finding = judged(TEXTS, [own])[own.id]
    assert finding.state is State.OPEN
    assert [(a.source, a.value) for a in finding.disagreement.evidence] == [("A", "a relic"), ("B", "indispensable")]
    assert finding.disagreement.severity is Severity.TENSION
    assert judge_gate([finding], Severity.TENSION).failed


def test_it_is_settled_by_a_decision_like_any_other() -> None:
    own = lamp()
    decision = decide(judged(TEXTS, [own])[own.id])
    assert judged(TEXTS, [own], decision)[own.id].state is State.SETTLED


@pytest.mark.parametrize("decided", [False, True])
@pytest.mark.parametrize(
    ("after", "open_state", "decided_state", "reason"),
    [
        (edited("a.txt", "a relic", "a treasure"), State.STALE, State.STALE, "“a treasure”"),
        (edited("a.txt", "calls the lamp", "never calls the lamp"), State.STALE, State.STALE, "a.txt"),
        (edited("b.txt", "For the pilots the lamp is indispensable. ", ""), State.ORPHANED, State.ORPHANED, "b.txt"),
        (TEXTS | {"a.txt": "A late edition.\n\n" + TEXTS["a.txt"]}, State.OPEN, State.SETTLED, ""),
        ({k: v for k, v in TEXTS.items() if k != "a.txt"}, State.ORPHANED, State.ORPHANED, "a.txt"),
    ],
    ids=["other words", "negated", "gone", "text above", "no source"],
)
def test_it_follows_its_words_through_edits(
    after: dict[str, str], open_state: State, decided_state: State, reason: str, decided: bool
) -> None:
    own = lamp()
    decisions = [decide(judged(TEXTS, [own])[own.id])] if decided else []
    finding = judged(after, [own], *decisions)[own.id]
    assert finding.state is (decided_state if decided else open_state)
    assert reason in finding.reason


def test_a_stale_question_is_settled_again_by_the_words_as_they_are() -> None:
    own, after = lamp(), edited("a.txt", "a relic", "a treasure")
    again = decide(judged(after, [own])[own.id], after)
    assert judged(after, [own], again)[own.id].state is State.SETTLED
    later = {k: v.replace("a treasure", "a burden") for k, v in after.items()}
    assert judged(later, [own], again)[own.id].state is State.STALE


def test_two_reviewers_who_raise_the_same_write_the_same_file() -> None:
    moved = TEXTS | {"a.txt": "Above.\n\n" + TEXTS["a.txt"]}
    assert lamp().id == lamp(moved).id
    assert lamp(question="  Is the\nlamp of use? ").id == lamp().id
    assert lamp(question="What of the lamp?").id != lamp().id


def test_a_question_needs_words_of_two_sources_and_a_line() -> None:
    readings = toy_examine(make_dossier(TEXTS)).readings
    for passages, words in [
        ([Passage("A", 0, 5), Passage("A", 8, 12)], "two sources"),
        ([Passage("A", 0, 5), Passage("B", 3, 4)], "select 1 to"),
        ([Passage("A", 0, 5), Passage("B", 0, 0)], "select 1 to"),
    ]:
        with pytest.raises(ResolutionError, match=words):
            raise_point(passages, readings, Kind.NUMBER, "What?", time=NOW)
    with pytest.raises(ResolutionError, match="no question"):
        lamp(question=" \n")
    long = make_dossier({"a.txt": "word " * 100, "b.txt": "other words"})
    with pytest.raises(ResolutionError, match=str(LONGEST)):
        raise_point(
            [Passage("A", 0, 400), Passage("B", 0, 5)], toy_examine(long).readings, Kind.NUMBER, "What?", time=NOW
        )


@given(st.integers(-5, 120), st.integers(-5, 120), st.integers(-5, 120), st.integers(-5, 120))
def test_any_selection_gives_trimmed_words_of_the_text_or_a_reason(a: int, b: int, c: int, d: int) -> None:
    dossier = make_dossier({"a.txt": TEXTS["a.txt"], "b.txt": TEXTS["b.txt"]})
    try:
        own = raise_point(
            [Passage("A", a, b), Passage("B", c, d)], toy_examine(dossier).readings, Kind.FRAMING, "What?", time=NOW
        )
    except ResolutionError:
        return
    texts = {document.key: document.text for document in dossier.documents}
    for side in own.sides:
        assert texts[side.source][side.start : side.end] == side.exact == side.exact.strip() != ""


def test_a_split_makes_a_question_of_some_answers_and_leaves_the_rest() -> None:
    own = split()
    found = judged(TEXTS, [own])
    assert {a.source for a in found[own.id].disagreement.evidence} == {"C", "D"}
    assert {a.source for a in found[boats().id].disagreement.evidence} == {"A", "B"}
    assert found[own.id].disagreement.question == "How many were sold?"
    assert "9" not in found[boats().id].disagreement.explanation
    facts = apply_own(toy_examine(make_dossier(TEXTS)), {own.id: own}).facts
    assert [f.question for f in facts if f.agreement == "disagree"] == ["How many boats?", "How many were sold?"]


def test_decisions_hold_on_both_sides_of_a_split() -> None:
    own = split()
    decisions = [decide(finding) for finding in judged(TEXTS, [own]).values()]
    assert [f.state for f in judged(TEXTS, [own], *decisions).values()] == [State.SETTLED] * 2
    after = judged(edited("d.txt", "9 boats", "8 boats"), [own], *decisions)
    assert after[own.id].state is State.STALE
    assert after[boats().id].state is State.SETTLED


def test_a_split_whose_question_is_no_longer_raised_keeps_its_answers() -> None:
    own = replace(split(), of="a" * 12)
    assert len(judged(TEXTS, [own])[own.id].disagreement.evidence) == 2


def test_moving_an_answer_out_leaves_the_rest_and_may_end_the_disagreement() -> None:
    found, documents = boats(), make_dossier(TEXTS).documents
    (nine,) = [a for a in found.evidence if a.source == "D"]
    (fifteen,) = [a for a in found.evidence if a.source == "B"]
    one, two = (move_out(found, [a], documents, time=NOW) for a in (nine, fifteen))
    left = judged(TEXTS, [one])
    assert {a.source for a in left[found.id].disagreement.evidence} == {"A", "B", "C"}
    assert judged(TEXTS, [one, two]) == {}
    changed = judged(edited("c.txt", "12 boats", "13 boats"), [one, two])
    assert {a.source for a in changed[found.id].disagreement.evidence} == {"A", "C"}


def test_a_question_that_was_made_can_be_corrected_in_turn() -> None:
    first = split()
    made = judged(TEXTS, [first])[first.id].disagreement
    second = move_out(made, made.evidence[:1], make_dossier(TEXTS).documents, time=NOW)
    found = judged(TEXTS, [second, first])
    assert first.id not in found
    assert found[boats().id].state is State.OPEN


def test_a_part_must_be_some_answers_but_not_all() -> None:
    found, documents = boats(), make_dossier(TEXTS).documents
    with pytest.raises(ResolutionError, match="no answer"):
        move_out(found, [], documents, time=NOW)
    with pytest.raises(ResolutionError, match="dismiss"):
        split_question(found, found.evidence, documents, "What?", time=NOW)
    with pytest.raises(ResolutionError, match="move a single answer out"):
        split_question(found, found.evidence[:1], documents, "What?", time=NOW)


def test_an_act_reads_back_as_it_was_saved_and_keeps_unknown_keys(tmp_path: Path) -> None:
    folder = str(tmp_path)
    own = save_own(folder, lamp(), None)
    path = tmp_path / "own" / f"{own.id}.json"
    assert load_own(folder) == {own.id: own}
    data = json.loads(path.read_text("utf-8"))
    assert (data["schema"], data["act"], data["of"]) == ("crossread/own/1", "raise", None)
    data["colour"] = "red"
    data["sides"][0]["weight"] = 3
    path.write_text(json.dumps(data), "utf-8")
    (read,) = load_own(folder).values()
    save_own(folder, replace(lamp(), note="seen"), read.digest)
    again = json.loads(path.read_text("utf-8"))
    assert (again["colour"], again["sides"][0]["weight"], again["note"]) == ("red", 3, "seen")


def test_an_act_is_never_overwritten_unseen(tmp_path: Path) -> None:
    own = save_own(str(tmp_path), lamp(), None)
    with pytest.raises(ResolutionError, match="someone else"):
        save_own(str(tmp_path), lamp(), None)
    with pytest.raises(ResolutionError, match="changed on disk"):
        remove_own(str(tmp_path), own.id, "0" * 64)
    assert own.digest is not None
    remove_own(str(tmp_path), own.id, own.digest)
    assert load_own(str(tmp_path)) == {}
    with pytest.raises(ResolutionError, match="removed meanwhile"):
        save_own(str(tmp_path), lamp(), own.digest)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"act": "split"}, "needs `of`"),
        ({"of": "a" * 12}, "takes no `of`"),
        ({"question": ""}, "needs a question"),
        ({"schema": "crossread/own/2"}, "newer"),
        ({"schema": "crossread/resolution/1"}, "not a decision"),
        ({"sides": []}, "sides"),
        ({"id": "b" * 12}, "named for"),
    ],
)
def test_a_wrong_file_is_refused_with_its_name_and_line(tmp_path: Path, change: dict[str, object], words: str) -> None:
    own = save_own(str(tmp_path), lamp(), None)
    path = tmp_path / "own" / f"{own.id}.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | change), "utf-8")
    with pytest.raises(ResolutionError, match=words) as error:
        load_own(str(tmp_path))
    assert f"{own.id}.json:1" in error.value.message


def test_only_ids_name_files(tmp_path: Path) -> None:
    with pytest.raises(ResolutionError, match="no id"):
        own_path(str(tmp_path), "../../etc")


def test_the_schema_of_decisions_holds_that_of_acts() -> None:
    own = resolution_schema()["$defs"]["OwnRecord"]
    assert own["properties"]["schema"]["const"] == "crossread/own/1"
    assert set(resolution_schema()["$defs"]["Act"]["enum"]) == set(Act)
