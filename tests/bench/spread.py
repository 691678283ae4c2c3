"""Many dossiers on Dask's workers: `python -m tests.bench.spread [DOSSIERS] [WORKERS]`, with dask and distributed installed.

Prints dossiers per second in this process and on the workers, and checks that both find the same. See docs/scale.md.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from facts.examine import examine
from sources.dossier import open_dossier
from tests.bench.made import write_dossier


def find(folder: str) -> list[tuple[str, str, str]]:
    """What a worker does with one dossier: kind, severity and id of every disagreement."""
    found = examine(open_dossier([folder]))
    return [(d.kind.value, d.severity.value, d.id) for d in found.disagreements]


def main(dossiers: int, workers: int) -> None:
    """Examine dossiers here, then on workers."""
    distributed = import_module("distributed")
    with TemporaryDirectory(prefix="crossread-spread-") as temporary:
        folders = [str(Path(temporary) / f"{n:04}") for n in range(dossiers)]
        for number, folder in enumerate(folders):
            write_dossier(Path(folder), 5, seed=number + 1)
        find(folders[0])
        start = perf_counter()
        here = [find(folder) for folder in folders]
        alone = perf_counter() - start
        with distributed.Client(n_workers=workers, threads_per_worker=1, dashboard_address=None) as client:
            client.gather(client.map(find, folders[:workers], pure=False))  # every worker has loaded its word lists
            start = perf_counter()
            there = client.gather(client.map(find, folders, pure=False))
            spread = perf_counter() - start
    assert here == there, "the workers find something else"
    count = sum(map(len, here))
    print(f"{dossiers} dossiers of 5 sources, {count} disagreements, the same on both ways")
    print(f"one process: {dossiers / alone:.1f} dossiers/s; {workers} workers: {dossiers / spread:.1f} dossiers/s")


if __name__ == "__main__":
    main(*(int(a) for a in sys.argv[1:3]) if len(sys.argv) > 2 else (300, 2))
