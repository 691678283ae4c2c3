"""Decisions remember by which rules, and from which files, they were made."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from facts import RULES
from facts.model import State
from facts.resolving.making import make_resolution
from facts.resolving.model import Finding, Resolution, Verdict
from facts.resolving.record import resolution_schema
from facts.resolving.states import judge
from facts.resolving.store import load_resolutions, save_resolution
from tests.factories import make_answer, make_disagreement, make_dossier, toy_examine

if TYPE_CHECKING:
    from pathlib import Path

    from facts.examine import Examination

TEXTS = {
    "a.txt": "The harbour office counted 12 boats at the quay on Monday.",
    "b.txt": "The union counted 15 boats at the quay on Monday.",
    "c.txt": "Nobody has looked at the quay.",
}


def decided() -> tuple[Examination, Resolution]:
    examination = toy_examine(make_dossier(TEXTS))
    (found,) = examination.disagreements
    return examination, make_resolution(found, examination.dossier.documents, Verdict.BOTH, time="")


def read_otherwise(examination: Examination) -> Examination:
    """The same words, of which the rules now make another figure."""
    (found,) = examination.disagreements
    one, *others = found.evidence
    return replace(
        examination, disagreements=(replace(found, evidence=(replace(one, norm="12000|=|boats"), *others)),), facts=()
    )


def only(examination: Examination, decision: Resolution) -> Finding:
    (finding,) = judge(examination, {decision.id: decision})
    return finding


def test_a_decision_records_its_rules_and_every_source() -> None:
    examination, decision = decided()
    assert decision.rules == RULES
    assert decision.sources == {d.key: d.sha256 for d in examination.dossier.documents}


def test_both_are_kept_in_the_file_and_optional_in_it(tmp_path: Path) -> None:
    _, decision = decided()
    save_resolution(str(tmp_path), decision, None)
    path = tmp_path / f"{decision.id}.json"
    assert load_resolutions(str(tmp_path))[decision.id] == decision
    data = json.loads(path.read_text("utf-8"))
    assert list(data["sources"]) == ["a.txt", "b.txt", "c.txt"]
    older = {k: v for k, v in data.items() if k not in {"rules", "sources"}} | {"desk": "night"}
    path.write_text(json.dumps(older), "utf-8")
    read = load_resolutions(str(tmp_path))[decision.id]
    assert (read.rules, dict(read.sources), dict(read.extra)) == ("", {}, {"desk": "night"})
    properties = resolution_schema()["properties"]
    assert {"rules", "sources"} <= set(properties)


@pytest.mark.parametrize(("rules", "state"), [(RULES, State.STALE), ("0.0.1", State.SETTLED), ("", State.SETTLED)])
def test_another_reading_of_the_same_words_is_held_against_the_source_only_under_the_same_rules(
    rules: str, state: State
) -> None:
    """Under the same rules only something else can be the cause, as another day of publication in the manifest."""
    examination, decision = decided()
    found = only(read_otherwise(examination), replace(decision, rules=rules))
    assert found.state is state
    if state is State.SETTLED:
        assert found.reason == "Newer rules read “12 boats” in a.txt otherwise, its words unchanged."
    else:
        assert "read otherwise now" in found.reason


def test_changed_words_are_stale_under_any_rules() -> None:
    _, decision = decided()
    after = toy_examine(make_dossier(TEXTS | {"a.txt": TEXTS["a.txt"].replace("12", "13")}))
    assert only(after, replace(decision, rules="0.0.1")).state is State.STALE


def _with_third(texts: dict[str, str], decision: Resolution) -> Finding:
    """A third source is evidence now: it says 99 boats."""
    examination = toy_examine(make_dossier(texts))
    documents = examination.dossier.documents
    (found,) = [d for d in examination.disagreements if d.id == decision.id]
    evidence = [a for a in found.evidence if a.source != "C"]
    third = make_answer(documents[2], documents[2].text.split(".")[0], "99|=|boats")
    return only(replace(examination, disagreements=(make_disagreement([*evidence, third]),)), decision)


def test_a_source_that_has_not_changed_has_nothing_new_to_say() -> None:
    """Edits elsewhere, or newer rules, may make an answer of words that stood there all along."""
    _, decision = decided()
    assert _with_third(TEXTS, decision).state is State.SETTLED
    assert _with_third(TEXTS, replace(decision, sources={})).state is State.REOPENED


def test_a_source_that_has_changed_or_is_new_reopens() -> None:
    _, decision = decided()
    assert _with_third(TEXTS | {"c.txt": "The crew counted 99 boats. So it says."}, decision).state is State.REOPENED
    known = {k: v for k, v in decision.sources.items() if k != "c.txt"}
    assert _with_third(TEXTS, replace(decision, sources=known)).state is State.REOPENED


def test_a_syndicated_copy_and_a_new_source_that_agrees_change_nothing() -> None:
    _, decision = decided()
    for text in (TEXTS["a.txt"], f"From the wires. {TEXTS['b.txt']}", "At the quay, 12 boats were seen."):
        assert only(toy_examine(make_dossier(TEXTS | {"d.txt": text})), decision).state is State.SETTLED
    other = toy_examine(make_dossier(TEXTS | {"d.txt": "At the quay, 17 boats were seen."}))
    assert only(other, decision).state is State.REOPENED


def test_a_renamed_source_is_known_by_its_bytes_beside_a_copy_with_another_line() -> None:
    _, decision = decided()
    texts = {"copy.txt": f"From the wires.\n{TEXTS['a.txt']}", "renamed.txt": TEXTS["a.txt"]}
    kept = {k: t for k, t in TEXTS.items() if k != "a.txt"}
    found = only(toy_examine(make_dossier(texts | kept)), decision)
    assert (found.state, found.reason) == (State.MOVED, "a.txt is now renamed.txt.")
