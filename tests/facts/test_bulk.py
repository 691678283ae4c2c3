"""Reading many sources, here and on workers: the same readings in the same order, and one error where a worker dies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facts import bulk, workers
from facts.bulk import Work, count_workers, iter_readings, processors, read_sources
from facts.caching.store import Cache
from facts.reading import read_source
from sources.errors import CrossreadError
from tests.factories import make_document

if TYPE_CHECKING:
    from sources.document import Document

ROOT = Path(__file__).parents[2]
DOCUMENTS = [make_document(f"Ship {n} left on Monday with {n + 10} crew.", f"{n}.txt", f"S{n}") for n in range(9)]


@pytest.mark.parametrize(
    ("lengths", "jobs", "expected"),
    [
        ([10**9] * 4, 1, 1),
        ([10, 10], 2, 2),
        ([10, 10], 7, 2),
        ([10**9], 7, 1),
        ([], 0, 1),
        ([10] * 50, 0, 1),
        ([bulk.PAYS, 1, 1], 0, 3),
        ([bulk.PAYS] * 50, 0, 6),
    ],
)
def test_as_many_workers_as_are_asked_for_or_as_pay(
    lengths: list[int], jobs: int, expected: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "processors", lambda: 6)
    assert count_workers(lengths, jobs) == expected


def test_a_worker_of_somebody_elses_pool_starts_no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("multiprocessing.parent_process", object)
    assert count_workers([bulk.PAYS] * 3, 0) == 1
    assert count_workers([10] * 3, 3) == 3


def test_there_is_a_processor() -> None:
    assert 1 <= processors() <= (os.cpu_count() or 1)


def test_workers_read_the_same_in_the_same_order_and_keep_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_PARCEL", 40)
    expected = tuple(map(read_source, DOCUMENTS))
    assert read_sources(DOCUMENTS, Work(jobs=2, cache=Cache(tmp_path))) == expected
    monkeypatch.setattr(bulk, "_read_here", lambda _document: pytest.fail("read again"))
    assert read_sources(DOCUMENTS, Work(jobs=1, cache=Cache(tmp_path))) == expected


def test_readings_come_one_by_one() -> None:
    read: list[int] = []
    work = Work(jobs=1, progress=lambda _phase, done, _total: read.append(done))
    found = iter_readings(DOCUMENTS, work)
    next(found)
    assert read == [1]
    next(found)
    assert read == [1, 2]


def test_a_source_that_a_worker_cannot_send_back_is_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([b"[null,null]"])

    class Connection:
        def send(self, _documents: list[Document]) -> None: ...

        def recv_bytes(self) -> bytes:
            return next(answers)

    monkeypatch.setattr(workers, "wait", lambda connections: connections)
    worker = workers._Worker(None, Connection())  # type: ignore[arg-type]
    assert list(workers._deal([DOCUMENTS[:2]], [worker])) == [read_source(d) for d in DOCUMENTS[:2]]


def test_a_worker_that_dies_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Any] = []
    start = workers._start

    def start_and_kill() -> Any:
        worker = start()
        worker.process.kill()
        worker.process.join()
        started.append(worker)
        return worker

    monkeypatch.setattr(workers, "_start", start_and_kill)
    with pytest.raises(CrossreadError, match="ended before it was done") as caught:
        list(workers.read_on_workers(DOCUMENTS, 1))
    assert "--jobs 1" in (caught.value.hint or "")
    assert not any(w.process.is_alive() for w in started)


def test_parcels_hold_all_sources_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_PARCEL", 100)
    parcels = workers._parcels(DOCUMENTS)
    assert [d for parcel in parcels for d in parcel] == DOCUMENTS
    assert 1 < len(parcels) < len(DOCUMENTS)
    assert workers._parcels([]) == []


@pytest.mark.parametrize("command", [["claims", "--format", "jsonl"], ["check", "--format", "json"]])
def test_the_program_writes_the_same_with_any_number_of_workers_and_any_cache(
    command: list[str], tmp_path: Path
) -> None:
    for document in DOCUMENTS[:4]:
        (tmp_path / document.key).write_text(document.text, "utf-8")
    kept = ["--cache", str(tmp_path / "cache")]
    runs = [["--jobs", "1", "--cache", "off"], ["--jobs", "2", *kept], kept]
    outputs = [
        subprocess.run(
            [sys.executable, "-m", "tui", *command, str(tmp_path), *run], cwd=ROOT, capture_output=True, check=False
        )
        for run in runs
    ]
    assert [o.stderr for o in outputs] == [b""] * 3
    assert len({(o.returncode, o.stdout) for o in outputs}) == 1
    assert outputs[0].stdout
