"""PDF files, by PDFium (the extra `pdf`), in a process of its own with bounds on time and memory."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS, megabytes, raising
from sources.readers.composing import compose
from sources.readers.pdf.furniture import furniture
from sources.readers.pdf.layout import lines_of, ordered, rows_of, upright
from sources.readers.pdf.paragraphs import paragraphs
from sources.readers.reading import Reading, headline, mark, publication

if TYPE_CHECKING:
    from sources.limits import Limits
    from sources.readers.pdf.layout import Line

_BINDINGS = "pypdfium2_raw"
_WORKER = os.path.join(os.path.dirname(__file__), "worker.py")
_HEAD = 1024  # bytes in which a PDF says that it is one
_SLACK = 4  # times the processor time: how long to wait by the clock
_MADE_BY = re.compile(
    r"(?:microsoft word - .*|untitled.*|.*\.(?:docx?|odt|html?|pdf|indd|qxd|tex)|about:blank|\S+://\S+)", re.IGNORECASE
)


def read(raw: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Read a PDF. Places give page and line, counted from 1 on each page. Raises `SourceError`."""
    if not raw:
        raise SourceError(f"{name}: is empty")
    if b"%PDF-" not in raw[:_HEAD]:
        raise SourceError(f"{name}: is no PDF", hint="Does its name end as it should?")
    found = _words(raw, name, limits)
    made = compose(paragraphs(_lines(found["pages"])))
    if not made.text:
        raise SourceError(f"{name}: holds no text", hint="A scan must go through text recognition (OCR) first.")
    blocks = mark(made.text, made.blocks)
    title = " ".join(str(found["title"]).split())
    return Reading(
        made.text,
        tuple(blocks),
        headline(made.text, blocks) or ("" if _MADE_BY.fullmatch(title) else title) or None,
        publication(made.text, blocks),
        format="pdf",
        author=" ".join(str(found["author"]).split()) or None,
        places=made.places,
    )


def _lines(pages: list[Any]) -> list[Line]:
    """Give all lines in reading order, numbered on each page, heads and feet left out."""
    rows = [rows_of(upright(words)) for _, _, words in pages]
    flags = furniture([lines_of(page) for page in rows], [height for _, height, _ in pages])
    found: list[Line] = []
    for number, (page, dropped) in enumerate(zip(rows, flags, strict=True), 1):
        words = [word for row, drop in zip(page, dropped, strict=True) if not drop for word in row]
        found += [replace(line, page=number, number=at) for at, line in enumerate(ordered(words), 1)]
    return found


def _words(raw: bytes, name: str, limits: Limits) -> dict[str, Any]:
    """Have the worker read the file. Raises `SourceError` for all that can go wrong."""
    spec = importlib.util.find_spec(_BINDINGS)
    if spec is None or spec.origin is None:
        raise SourceError(f"{name}: reading PDF needs an extra: pip install 'crossread[pdf]'")
    bindings = os.path.dirname(os.path.dirname(spec.origin))
    bounds = (limits.seconds, limits.memory_bytes, limits.pages, limits.characters)
    command = [sys.executable, "-I", _WORKER, bindings, *map(str, bounds)]
    try:
        done = subprocess.run(  # noqa: S603  our own program; the file goes in as its input
            command, input=raw, capture_output=True, timeout=_SLACK * limits.seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise _too_slow(name, limits) from None
    except OSError as error:
        raise SourceError(f"{name}: the PDF reader cannot be started: {error.strerror or error}") from error
    if done.returncode == -getattr(signal, "SIGXCPU", 0) != 0 or done.returncode == -getattr(signal, "SIGKILL", 0) != 0:
        raise _too_slow(name, limits)
    try:
        found: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        raise SourceError(
            f"{name}: is damaged, or needs more memory to read than the limit of {megabytes(limits.memory_bytes)}",
            hint=raising("memory_bytes", 2 * limits.memory_bytes),
        ) from None
    if "error" in found:
        raise _fault(found, name, limits)
    return found


def _too_slow(name: str, limits: Limits) -> SourceError:
    return SourceError(
        f"{name}: takes too long to read (the limit is {limits.seconds} s)",
        hint=raising("seconds", 5 * limits.seconds),
    )


def _fault(found: dict[str, Any], name: str, limits: Limits) -> SourceError:
    kind = found["error"]
    if kind == "encrypted":
        return SourceError(f"{name}: is encrypted", hint="Save it without a password.")
    if kind == "pages":
        count = int(found["count"])
        return SourceError(
            f"{name}: has too many pages ({count}; the limit is {limits.pages})", hint=raising("pages", count)
        )
    if kind == "characters":
        return SourceError(
            f"{name}: holds too much text (the limit is {limits.characters} characters)",
            hint=raising("characters", 2 * limits.characters),
        )
    if kind == "memory":
        return SourceError(
            f"{name}: needs more memory to read than the limit of {megabytes(limits.memory_bytes)}",
            hint=raising("memory_bytes", 2 * limits.memory_bytes),
        )
    where = f" (page {found['count']})" if kind == "page" else ""
    return SourceError(f"{name}: is truncated or damaged{where}")
