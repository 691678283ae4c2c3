"""Examinations with a cache: the same findings, without reading what has not changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from facts import bulk
from facts.bulk import Work, read_sources
from facts.caching.examined import examine as examined
from facts.caching.findings import findings_key, pack_findings, unpack_findings
from facts.caching.rules import rules_digest
from facts.caching.store import Cache
from facts.examine import examine
from sources.dossier import open_sample
from tests.factories import make_document, make_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from sources.document import Document, Dossier

TEXTS = {
    "a.txt": "The harbour master said on Monday that 12 boats were lost in the storm off Oslo.",
    "b.txt": "The harbour master said on Tuesday that 15 boats were lost in the storm off Oslo.",
}


@pytest.fixture
def dossier() -> Dossier:
    return make_dossier(TEXTS)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the sources that are really read."""
    keys: list[str] = []
    original = bulk._read_here

    def spy(document: Document) -> Any:
        keys.append(document.key)
        return original(document)

    monkeypatch.setattr(bulk, "_read_here", spy)
    return keys


def test_findings_come_back_equal() -> None:
    sample = open_sample()
    found = examine(sample)
    back = unpack_findings(pack_findings(found), sample)
    assert back is not None
    assert (back.disagreements, back.facts) == (found.disagreements, found.facts)
    assert found.disagreements
    assert (back.readings, back.links) == ((), ())


def test_an_unchanged_dossier_is_neither_read_nor_compared(dossier: Dossier, tmp_path: Path, read: list[str]) -> None:
    work = Work(cache=Cache(tmp_path))
    first = examined(dossier, work, findings_only=True)
    assert read == ["a.txt", "b.txt"]
    second = examined(dossier, work, findings_only=True)
    assert read == ["a.txt", "b.txt"]
    assert first == second
    plain = examine(dossier)
    assert (first.disagreements, first.facts) == (plain.disagreements, plain.facts)
    assert first.disagreements


def test_after_an_edit_only_the_changed_source_is_read(dossier: Dossier, tmp_path: Path, read: list[str]) -> None:
    work = Work(cache=Cache(tmp_path))
    assert examined(dossier, work) == examine(dossier)
    read.clear()
    edited = make_dossier(TEXTS | {"b.txt": TEXTS["b.txt"].replace("15", "12")})
    again = examined(edited, work)
    assert read == ["b.txt"]
    read.clear()
    assert again == examine(edited)


def test_an_entry_that_lies_about_its_text_is_read_again(dossier: Dossier, tmp_path: Path, read: list[str]) -> None:
    cache = Cache(tmp_path)
    first = read_sources(dossier.documents, Work(cache=cache))
    for path in tmp_path.glob("??/*"):
        cache.save(path.name, [[[0, "paragraph", 0, 10**6, [0, 1], "NN", {}]], []])
    read.clear()
    assert read_sources(dossier.documents, Work(cache=cache)) == first
    assert read == ["a.txt", "b.txt"]
    read.clear()
    assert read_sources(dossier.documents, Work(cache=cache)) == first
    assert read == []


def test_damaged_findings_are_made_again(dossier: Dossier, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = examined(dossier, Work(cache=cache), findings_only=True)
    cache.save(findings_key(dossier), [[], [["k", "q", "maybe", []]]])
    assert examined(dossier, Work(cache=cache), findings_only=True) == first


@pytest.mark.parametrize(
    "packed", [None, [], [[], [1]], [[[1, 2]], []], 3, [[["i", "number", "grave", "", "", "", "", []]], []]]
)
def test_what_are_no_findings_is_refused(packed: object, dossier: Dossier) -> None:
    assert unpack_findings(packed, dossier) is None


def test_answers_outside_their_text_are_refused(dossier: Dossier) -> None:
    packed = pack_findings(examine(dossier))
    packed[0][0][7][0][2] = 10**6
    assert unpack_findings(packed, dossier) is None


def test_the_key_of_findings_knows_ids_order_and_texts(dossier: Dossier) -> None:
    a, b = dossier.documents
    others = [(b, a), (replace(a, id="X"), b), (a,), (a, replace(b, text="Else."))]
    keys = {findings_key(replace(dossier, documents=d)) for d in [(a, b), *others]}
    assert len(keys) == 5
    assert findings_key(replace(dossier, title="Other", root="/elsewhere")) in keys


def test_without_rules_nothing_is_kept(dossier: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facts.caching.readings.rules_digest", lambda: "")
    found = examined(dossier, Work(cache=Cache(tmp_path)), findings_only=True)
    assert found.disagreements == examine(dossier).disagreements
    assert list(tmp_path.iterdir()) == []


def test_the_rules_have_one_digest_and_missing_files_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    digest = rules_digest()
    assert len(digest) == 64
    rules_digest.cache_clear()
    assert rules_digest() == digest
    rules_digest.cache_clear()
    monkeypatch.setattr("facts.caching.rules.__file__", str(tmp_path / "x" / "y" / "rules.py"))
    assert rules_digest() == ""
    rules_digest.cache_clear()


def test_progress_is_told_of_every_source_and_step(dossier: Dossier) -> None:
    told: list[tuple[str, int, int]] = []
    examine(dossier, Work(progress=lambda *step: told.append(step)))
    assert told[:3] == [("reading", 1, 2), ("reading", 2, 2), ("aligning", 0, 0)]
    assert told[-1] == ("judging", 0, 0)
    assert {phase for phase, _, _ in told} == {"reading", "aligning", "comparing", "judging"}


def test_a_source_whose_reading_cannot_be_told_is_read_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_reading: object) -> object:
        raise ValueError

    monkeypatch.setattr("facts.caching.readings.pack_reading", refuse)
    document = make_document(TEXTS["a.txt"])
    work = Work(cache=Cache(tmp_path))
    assert read_sources([document], work) == read_sources([document], work)
    assert list(tmp_path.glob("??/*")) == []
