"""Which findings a change concerns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import State
from facts.resolving.model import Finding, Verdict
from facts.resolving.store import make_resolution, resolution_path
from facts.resolving.touched import source_path, touched
from tests.factories import make_answer, make_disagreement, make_dossier

DOSSIER = make_dossier({"a.txt": "12 boats", "b/two.txt": "15 boats, 4 nets", "c.txt": "5 nets"}, "/root/dossier")
A, B, C = DOSSIER.documents
BOATS = make_disagreement([make_answer(A, "12 boats"), make_answer(B, "15 boats")], key="boats")
NETS = make_disagreement([make_answer(B, "4 nets"), make_answer(C, "5 nets")], key="nets")
DECIDED = Finding(NETS, State.SETTLED, make_resolution(NETS, DOSSIER.documents, Verdict.BOTH, time=""))
FINDINGS = (Finding(BOATS, State.OPEN), DECIDED)
FILES = ["crossread.toml", "a.txt", "b/two.txt", "c.txt"]


def ids(*changed: str) -> set[str]:
    paths = {source_path(DOSSIER, name) for name in changed}
    return {f.disagreement.key for f in touched(FINDINGS, DOSSIER, paths.__contains__)}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ((), set()),
        (("a.txt",), {"boats"}),
        (("b/two.txt",), {"boats", "nets"}),
        (("c.txt",), {"nets"}),
        (("crossread.toml",), {"boats", "nets"}),
        (("d.txt",), set()),
        ((f"resolutions/{BOATS.id}.json",), {"boats"}),
        ((f"resolutions/{NETS.id}.json",), {"nets"}),
    ],
)
def test_a_changed_file_concerns_what_comes_from_it(changed: tuple[str, ...], expected: set[str]) -> None:
    assert ids(*changed) == expected


def test_a_source_that_is_gone_concerns_the_decision_that_rests_on_it() -> None:
    orphan = Finding(replace(NETS, evidence=NETS.evidence[:1]), State.ORPHANED, DECIDED.resolution)
    assert touched([orphan], DOSSIER, source_path(DOSSIER, "c.txt").__eq__) == (orphan,)


def test_a_decision_under_another_id_concerns_it_too() -> None:
    assert DECIDED.resolution is not None
    other = replace(DECIDED, resolution=replace(DECIDED.resolution, id="a" * 12))
    assert touched([other], DOSSIER, resolution_path(DOSSIER.resolutions, "a" * 12).__eq__) == (other,)


@given(st.sets(st.sampled_from(FILES)), st.sets(st.sampled_from(FILES)))
def test_more_changes_concern_no_less(some: set[str], more: set[str]) -> None:
    assert ids(*some) <= ids(*(some | more))
    assert [f for f in FINDINGS if f.disagreement.key in ids(*some)] == list(
        touched(FINDINGS, DOSSIER, {source_path(DOSSIER, n) for n in some}.__contains__)
    )
