"""How fast the reading layer reads, part by part, and how long the program takes to start.

`python -m tests.bench.reading [FILE]`: see the README beside this file.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import process_time
from typing import TYPE_CHECKING, TypeVar

from facts.jsontext import to_json
from facts.reading import read_source
from facts.reading.claims import make_claims
from facts.reading.dates import find_dates
from facts.reading.events import find_events
from facts.reading.names import find_names
from facts.reading.quantities import find_quantities
from facts.reading.scopes import find_scopes
from facts.reading.sentences import split_sentences
from facts.reading.speakers import find_speakers
from facts.reading.tag_model import WEIGHTS_FILE, unpack
from facts.reporting.claims import claim_record
from sources.dossier import open_dossier

if TYPE_CHECKING:
    from collections.abc import Callable

    from sources.document import Document

T = TypeVar("T")
ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sources" / "sample"
RUNS = 5
STARTS = {
    "python -c pass": ["-c", "pass"],
    "pydantic, one model, rapidfuzz": [
        "-c",
        "import rapidfuzz, pydantic\nclass M(pydantic.BaseModel):\n  a: int\nM(a=1)",
    ],
    "crossread --version": ["-m", "tui", "--version"],
    "crossread check --help": ["-m", "tui", "check", "--help"],
    "crossread check --sample": ["-m", "tui", "check", "--sample"],
}


def main(arguments: list[str]) -> None:
    """Print the speed of each part, of the whole, and the cost of starting."""
    documents = open_dossier(arguments or [str(SAMPLE)]).documents
    size = sum(len(document.text.encode()) for document in documents)
    read(documents, size)
    starts()


def read(documents: tuple[Document, ...], size: int) -> None:
    """Print kB/s of the parts; each is given what the parts before it found."""
    gc.set_threshold(1_000_000)  # as the command line does
    print(f"{size / 1e3:.0f} kB of text, processor time, best of {RUNS}")
    weights = (ROOT / "facts" / "reading" / WEIGHTS_FILE).read_bytes()
    print(f"{'weights':12}{1e3 * best(lambda: unpack(weights))[0]:8.0f} ms")
    for document in documents:
        read_source(document)  # fills the tables that are kept between sources
    totals: dict[str, float] = {}
    for document in documents:
        for part, seconds in parts(document).items():
            totals[part] = totals.get(part, 0.0) + seconds
    for part, seconds in totals.items():
        print(f"{part:12}{size / seconds / 1e3:8.0f} kB/s")


def parts(document: Document) -> dict[str, float]:
    """Seconds that each part takes with one document, the whole and its output last."""
    out: dict[str, float] = {}

    def timed(name: str, work: Callable[[], T]) -> T:
        out[name], result = best(work)
        return result

    text = document.text
    sentences = timed("sentences", lambda: split_sentences(document))
    dates = timed("dates", lambda: find_dates(text, sentences, document.published))
    names = timed("names", lambda: find_names(text, sentences))
    quantities = timed("quantities", lambda: find_quantities(text, sentences, dates))
    speakers = timed("speakers", lambda: find_speakers(text, sentences, names))
    events = timed("events", lambda: find_events(text, sentences, speakers))
    scopes = timed("scopes", lambda: find_scopes(text, sentences))
    timed("claims", lambda: make_claims(document, sentences, dates, quantities, names, speakers, events, scopes))
    claims = timed("reading", lambda: read_source(document)).claims
    timed("output", lambda: [to_json(claim_record(claim, document)) for claim in claims])
    out["both"] = out["reading"] + out["output"]
    return out


def best(work: Callable[[], T]) -> tuple[float, T]:
    """The least processor time of several runs, and what the work returned."""
    seconds = []
    for _ in range(RUNS):
        start = process_time()
        result = work()
        seconds.append(process_time() - start)
    return min(seconds), result


def starts() -> None:
    """Print the processor time of whole processes, beside those of bare Python and of the libraries."""
    for name, arguments in STARTS.items():
        seconds = [_start(arguments) for _ in range(RUNS)]
        print(f"{name:32}{1e3 * min(seconds):6.0f} ms")


def _start(arguments: list[str]) -> float:
    before = getrusage(RUSAGE_CHILDREN)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True, check=False)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main(sys.argv[1:])
