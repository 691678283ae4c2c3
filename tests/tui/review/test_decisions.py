"""Decisions in files as the review sees them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from facts.resolving.model import Reason, Verdict
from sources.errors import CrossreadError, ResolutionError
from tests.tui.review.factories import dossier, examine
from tui.review.decisions import FileDecisions

if TYPE_CHECKING:
    from pathlib import Path

    from facts.resolving.model import Resolution

SOURCE = dossier("/d")
POINTS = examine(SOURCE).disagreements


def made(store: FileDecisions, verdict: Verdict = Verdict.BOTH, number: int = 0, **parts: str) -> Resolution:
    return store.make(POINTS[number], SOURCE.documents, verdict, **parts)  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "resolutions"


@pytest.fixture
def store(folder: Path) -> FileDecisions:
    return FileDecisions(str(folder), "Tess")


def test_no_folder_is_no_decisions(store: FileDecisions, folder: Path) -> None:
    assert store.load() == {}
    assert not folder.exists()


@pytest.mark.parametrize(
    ("verdict", "parts"),
    [
        (Verdict.ACCEPT, {"source": "b.txt"}),
        (Verdict.ACCEPT, {"value": "about 50"}),
        (Verdict.ACCEPT, {"value": "語 “50”", "note": "two\nlines"}),
        (Verdict.BOTH, {"note": "[bold]\x1b[31m\u202e"}),
        (Verdict.DISMISS, {"reason": Reason.OTHER_SCOPE}),
        (Verdict.DEFER, {}),
    ],
)
def test_every_decision_reads_back(store: FileDecisions, verdict: Verdict, parts: dict[str, str]) -> None:
    kept = store.make(POINTS[0], SOURCE.documents, verdict, **parts)  # type: ignore[arg-type]
    store.save(kept)
    (found,) = store.load().values()
    assert replace(found, key=kept.key) == kept
    assert found.reviewer == "Tess"


def test_each_point_has_a_file_of_its_own(store: FileDecisions, folder: Path) -> None:
    for number in range(3):
        store.save(made(store, number=number))
    assert sorted(path.stem for path in folder.glob("*.json")) == sorted(point.id for point in POINTS)
    assert all(json.loads(path.read_text("utf-8"))["verdict"] == "both" for path in folder.glob("*.json"))


def test_a_decision_can_be_changed_and_taken_back_by_who_made_it(store: FileDecisions) -> None:
    store.save(made(store))
    store.save(made(store, Verdict.DEFER))
    assert [r.verdict for r in store.load().values()] == [Verdict.DEFER]
    store.remove(POINTS[0].id)
    store.remove(POINTS[0].id)
    assert store.load() == {}
    store.save(made(store))
    assert len(store.load()) == 1


def test_what_this_review_never_saw_is_not_removed(store: FileDecisions, folder: Path) -> None:
    other = FileDecisions(str(folder), "Otto")
    other.save(made(other))
    store.remove(POINTS[0].id)
    assert len(other.load()) == 1


@pytest.mark.parametrize("first", [Verdict.BOTH, Verdict.DEFER])
def test_a_change_by_someone_else_is_neither_overwritten_nor_removed(
    store: FileDecisions, folder: Path, first: Verdict
) -> None:
    store.save(made(store, first))
    other = FileDecisions(str(folder), "Otto")
    other.load()
    other.save(made(other, Verdict.ACCEPT, value="six"))
    with pytest.raises(ResolutionError, match="meanwhile"):
        store.save(made(store, Verdict.DISMISS, reason=Reason.OTHER_DATE))
    with pytest.raises(ResolutionError, match="meanwhile"):
        store.remove(POINTS[0].id)
    (found,) = store.load().values()
    assert (found.reviewer, found.value) == ("Otto", "six")
    store.save(made(store, Verdict.BOTH))
    assert [r.reviewer for r in store.load().values()] == ["Tess"]


def test_a_file_that_vanished_is_told(store: FileDecisions, folder: Path) -> None:
    store.save(made(store))
    (folder / f"{POINTS[0].id}.json").unlink()
    with pytest.raises(ResolutionError, match="removed meanwhile"):
        store.save(made(store, Verdict.DEFER))


@pytest.mark.parametrize("identifier", ["", "../x", "a/b", "x" * 300, "\x1b[31m", "UPPER"])
def test_what_is_no_id_is_never_a_file_name(store: FileDecisions, folder: Path, identifier: str) -> None:
    with pytest.raises(CrossreadError, match="no id"):
        store.save(replace(made(store), id=identifier))
    assert not list(folder.parent.rglob("*.json"))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", '{"verdict": "both"}'])
def test_a_wrong_file_is_named(store: FileDecisions, folder: Path, text: str) -> None:
    folder.mkdir()
    (folder / "aaaaaaaaaaaa.json").write_text(text, "utf-8")
    with pytest.raises(ResolutionError, match=r"aaaaaaaaaaaa\.json"):
        store.load()
