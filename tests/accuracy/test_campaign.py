"""The edit campaign, every edit for all decisions at once: the sample always, small development dossiers where they lie beside."""

from __future__ import annotations

import pytest

from facts.examine import examine
from facts.model import State
from sources.dossier import open_dossier, open_sample
from tests.accuracy.campaign import SHARED, Tally, run_at_once
from tests.accuracy.edits import CHANGES, HARMLESS

KEPT = (State.SETTLED, State.MOVED)
LEAST = {
    "a fifth replaced": 0.75
}  # for all decisions at once a fifth of whole paragraphs is gone; else nearly all hold


@pytest.fixture(scope="module")
def sample() -> Tally:
    tally = Tally()
    run_at_once(examine(open_sample()), tally)
    return tally


def test_every_edit_was_made(sample: Tally) -> None:
    assert set(sample.states) == {*HARMLESS, *CHANGES, "deleted", "files renamed"}
    assert sum(c.total() for c in sample.states.values()) > 150


@pytest.mark.parametrize("edit", [*HARMLESS, "files renamed"])
def test_harmless_edits_keep_decisions(sample: Tally, edit: str) -> None:
    assert sample.share(edit, *KEPT) >= LEAST.get(edit, 0.95), sample.odd


@pytest.mark.parametrize("edit", CHANGES)
def test_what_is_said_otherwise_is_stale(sample: Tally, edit: str) -> None:
    assert sample.share(edit, State.STALE) >= 0.98, sample.odd


def test_what_is_deleted_is_anchored_nowhere(sample: Tally) -> None:
    assert sample.share("deleted", *KEPT) <= 0.01, sample.odd
    assert sample.share("deleted", State.ORPHANED) >= 0.9


@pytest.mark.parametrize("name", ["palin-church-fire-2008"])
def test_the_same_holds_on_real_stories(name: str) -> None:
    folder = SHARED / "bench" / "dossiers" / name
    if not folder.is_dir():
        pytest.skip("the development dossiers are not here")
    tally = Tally()
    run_at_once(examine(open_dossier([str(folder)])), tally)
    for edit in (*HARMLESS, "files renamed"):
        assert tally.share(edit, *KEPT) >= LEAST.get(edit, 0.9), tally.odd
    for edit in CHANGES:
        assert edit not in tally.states or tally.share(edit, State.STALE) >= 0.98, tally.odd
    assert tally.share("deleted", *KEPT) <= 0.01, tally.odd
