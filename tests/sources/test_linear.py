"""Twice the text takes about twice the time, whatever the text: every reader at 1, 2 and 4 times hostile input."""

from __future__ import annotations

import contextlib
import json
import time
from typing import TYPE_CHECKING

import pytest

from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS
from sources.readers import READERS
from sources.readers.pdf.layout import Word, ordered
from sources.readers.pdf.paragraphs import paragraphs
from tests.sources.making import docx, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

ALLOWED = {2: 3.6, 4: 9.0}  # of the time, for so many times the input: a square would take 4 and 16
LEAST = 0.004  # seconds under which nothing is measured

HOSTILE: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "open comments": (".html", lambda n: b"<!-" * 1800 * n + b"<!--" + b"<!-- " * 1800 * n),
    "open tags": (".html", lambda n: b"<div " * 1800 * n),
    "deep elements": (".html", lambda n: b"<div>x" * 800 * n),
    "mixed ends": (".html", lambda n: b"<b><i></b></i><table><tr><td>x</p>" * 300 * n),
    "nested tables": (".html", lambda n: b"<table><tr><td>a<td>b" * 400 * n),
    "open quotes": (".html", lambda n: b"<a b=\"<a b='" * 1800 * n),
    "entities": (".html", lambda n: b"&" * 12000 * n),
    "notes": (".html", lambda n: b"1<sup>2</sup>" * 800 * n),
    "breaks": (".html", lambda n: b"x<br>\n \n" * 1200 * n),
    "one long paragraph": (".html", lambda n: b"word, " * 12000 * n),
    "JSON-LD": (".html", lambda n: b"<script type=application/ld+json>" + b'{"@graph":[' * 180 * n + b"</script>x" * 180 * n),
    "runs": (".docx", lambda n: docx("<w:p>" + "<w:r><w:t>a1</w:t></w:r>" * 1000 * n + "</w:p>")),
    "paragraphs": (".docx", lambda n: docx("".join(paragraph(f"Line {m}.") for m in range(400 * n)))),
    "forward marks": (".eml", lambda n: b"From: a\n\n" + b"---------- Forwarded message ---------\n" * 400 * n),
    "quotes": (".eml", lambda n: b"From: a\n\n" + b">" * 12000 * n + b"\n> x" * 800 * n),
    "signatures": (".eml", lambda n: b"From: a\n\nword" + b"\n-- " * 4000 * n),
    "boundaries": (".eml", lambda n: b"From: a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\n" + b"-- a\n--" * 1800 * n),
    "brackets": (".json", lambda n: json.dumps({"text": "<p <div " * 1800 * n}).encode()),
    "lines": (".jsonl", lambda n: b'{"text": "A line."}\n' * 300 * n),
}  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    """The least of two runs, in processor time."""
    best = float("inf")
    for _ in range(2):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def check_linear(work: Callable[[int], Callable[[], object]]) -> None:
    once = max(seconds(work(1)), LEAST)
    for times, allowed in ALLOWED.items():
        assert seconds(work(times)) <= allowed * once


@pytest.mark.parametrize("row", HOSTILE)
def test_readers_are_linear(row: str) -> None:
    suffix, make = HOSTILE[row]

    def work(times: int) -> Callable[[], object]:
        raw = make(times)

        def read() -> None:
            with contextlib.suppress(SourceError):
                READERS[suffix](raw, "x", DEFAULT_LIMITS)

        return read

    check_linear(work)


@pytest.mark.parametrize("columns", [1, 2, 40])
def test_the_layout_of_a_page_is_linear(columns: int) -> None:
    def work(times: int) -> Callable[[], object]:
        words = [
            Word("word-", 600 * (n % columns) / columns, 600 * (n % columns) / columns + 9, 800 - n // columns * 0.9, 9)
            for n in range(600 * times)
        ]
        return lambda: paragraphs(ordered(words))

    check_linear(work)
