"""Twice the text takes about twice the time, whatever the text: every reader at 1, 2 and 4 times hostile input."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest

from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS
from sources.readers import READERS
from sources.readers.pdf.layout import Word, ordered, stretches
from sources.readers.pdf.paragraphs import paragraphs
from tests.sources.making import docx, paragraph

ALLOWED = 3.2  # of the time, for twice the input: more than noise, less than the fourfold of a square
LEAST = 0.02  # seconds under which nothing is measured

HOSTILE: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "open comments": (".html", lambda n: b"<!-" * 9000 * n + b"<!--" + b"<!-- " * 9000 * n),
    "open tags": (".html", lambda n: b"<div " * 9000 * n),
    "deep elements": (".html", lambda n: b"<div>x" * 4000 * n),
    "mixed ends": (".html", lambda n: b"<b><i></b></i><table><tr><td>x</p>" * 1500 * n),
    "nested tables": (".html", lambda n: b"<table><tr><td>a<td>b" * 2000 * n),
    "open quotes": (".html", lambda n: b"<a b=\"<a b='" * 9000 * n),
    "entities": (".html", lambda n: b"&" * 60000 * n),
    "notes": (".html", lambda n: b"1<sup>2</sup>" * 4000 * n),
    "breaks": (".html", lambda n: b"x<br>\n \n" * 6000 * n),
    "one long paragraph": (".html", lambda n: b"word, " * 60000 * n),
    "JSON-LD": (".html", lambda n: b"<script type=application/ld+json>" + b'{"@graph":[' * 900 * n + b"</script>x" * 900 * n),
    "runs": (".docx", lambda n: docx("<w:p>" + "<w:r><w:t>a1</w:t></w:r>" * 5000 * n + "</w:p>")),
    "paragraphs": (".docx", lambda n: docx("".join(paragraph(f"Line {m}.") for m in range(2000 * n)))),
    "forward marks": (".eml", lambda n: b"From: a\n\n" + b"---------- Forwarded message ---------\n" * 2000 * n),
    "quotes": (".eml", lambda n: b"From: a\n\n" + b">" * 60000 * n + b"\n> x" * 4000 * n),
    "signatures": (".eml", lambda n: b"From: a\n\nword" + b"\n-- " * 20000 * n),
    "boundaries": (".eml", lambda n: b"From: a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\n" + b"-- a\n--" * 9000 * n),
    "brackets": (".json", lambda n: json.dumps({"text": "<p <div " * 9000 * n}).encode()),
    "lines": (".jsonl", lambda n: b'{"text": "A line."}\n' * 1500 * n),
}  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    """The least of three runs, in processor time."""
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        work()
        best = min(best, time.process_time() - started)
    return best


def check_linear(work: Callable[[int], Callable[[], object]]) -> None:
    once, four = seconds(work(1)), seconds(work(4))
    assert four <= max(ALLOWED**2 * max(once, LEAST / 4), LEAST), (once, four)
    assert seconds(work(2)) <= max(ALLOWED * max(once, LEAST / 2), LEAST)


@pytest.mark.parametrize("row", HOSTILE)
def test_readers_are_linear(row: str) -> None:
    suffix, make = HOSTILE[row]

    def work(times: int) -> Callable[[], object]:
        raw = make(times)

        def read() -> None:
            try:
                READERS[suffix](raw, "x", DEFAULT_LIMITS)
            except SourceError as error:
                assert error.message.startswith("x")

        return read

    check_linear(work)


@pytest.mark.parametrize("columns", [1, 2, 40])
def test_the_layout_of_a_page_is_linear(columns: int) -> None:
    def work(times: int) -> Callable[[], object]:
        words = [
            Word("word-", 600 * (n % columns) / columns, 600 * (n % columns) / columns + 9, 800 - n // columns * 0.9, 9)
            for n in range(1500 * times)
        ]
        return lambda: paragraphs(ordered(stretches(words)))

    check_linear(work)
