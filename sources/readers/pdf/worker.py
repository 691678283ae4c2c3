"""Read a PDF's words with their places on the page; run as a program of its own, never imported by Crossread.

PDFium is a large library that reads what anyone may have sent: it runs in a process with bounds on its time and
memory, which the system keeps. Arguments: the folder of PDFium's bindings, and the bounds. Standard input: the file.
Standard output: one JSON object, `{"error": …}` or `{"title", "author", "pages": [[width, height, [word, …]], …]}`,
a word being `[text, left, right, baseline, size, angle]` in points from the page's lower left corner, in the file's order.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from contextlib import suppress
from functools import cache
from typing import Any

_RAISED = 1.5  # points by which a figure stands above the one before it: a power or a note's mark
_ERRORS = {4: "encrypted", 3: "damaged", 2: "damaged", 5: "encrypted"}
_SPACES = frozenset((0x20, 0xA0, 0x0D, 0x0A, 0x09, 0x3000, *range(0x2000, 0x200B)))
_HYPHENS = {0xFFFE: 0xAD}  # how PDFium tells a hyphen that it takes to be soft


def bound(seconds: int, memory: int) -> None:
    """Have the system end this process at these bounds, where it can."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  not on Windows, where the caller's clock alone holds

        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))


def read(raw: bytes, most_pages: int, most_characters: int) -> dict[str, Any]:
    """Read a PDF's bytes to the object that standard output gets."""
    import pypdfium2_raw as pdfium  # noqa: PLC0415

    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(raw, len(raw), None)
    if not document:
        return {"error": _ERRORS.get(pdfium.FPDF_GetLastError(), "damaged")}
    count = pdfium.FPDF_GetPageCount(document)
    if count > most_pages:
        return {"error": "pages", "count": count}
    pages = []
    left = most_characters
    for number in range(count):
        page = pdfium.FPDF_LoadPage(document, number)
        if not page:
            return {"error": "page", "count": number + 1}
        text = pdfium.FPDFText_LoadPage(page)
        size = pdfium.FPDFText_CountChars(text)
        left -= size
        if left < 0:
            return {"error": "characters"}
        width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
        pages.append([round(width, 1), round(height, 1), _words(pdfium, text, size)])
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)
    return {"title": _meta(pdfium, document, b"Title"), "author": _meta(pdfium, document, b"Author"), "pages": pages}


def _meta(pdfium: Any, document: Any, key: bytes) -> str:  # noqa: ANN401  the bindings have no types
    size = min(4000, pdfium.FPDF_GetMetaText(document, key, None, 0))
    buffer = ctypes.create_string_buffer(max(2, size))
    pdfium.FPDF_GetMetaText(document, key, buffer, size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "ignore")


def _words(pdfium: Any, text: Any, size: int) -> list[list[Any]]:  # noqa: ANN401
    """Cut a page's characters into words: at white space, where the size of figures changes, at breaks PDFium sees."""
    words: list[list[Any]] = []
    letters: list[int] = []
    first = 0
    base = 0.0
    unicode_of = pdfium.FPDFText_GetUnicode
    for at in range(size + 1):
        code = unicode_of(text, at) if at < size else 0x20
        if code in _SPACES or code == 0:
            if letters:
                words.append(_word(pdfium, text, letters, first, at - 1))
                letters = []
            continue
        if not letters:
            first = at
        if 0x30 <= code <= 0x39:
            if not letters or not 0x30 <= letters[-1] <= 0x39:
                base = _height(pdfium, text, at)
            elif abs(_height(pdfium, text, at) - base) > _RAISED:
                letters.append(0x5E)
                base = _height(pdfium, text, at)
        letters.append(
            0xAD if code == 0x02 else code if code < 0xD800 else _HYPHENS.get(code, code if code < 0x110000 else 0xFFFD)
        )
    return words


def _height(pdfium: Any, text: Any, at: int) -> float:  # noqa: ANN401
    x, y = _BOX[4:]
    pdfium.FPDFText_GetCharOrigin(text, at, x, y)
    return float(y.value)


_BOX = tuple(ctypes.c_double() for _ in range(6))


def _word(pdfium: Any, text: Any, letters: list[int], first: int, last: int) -> list[Any]:  # noqa: ANN401
    left, right, bottom, top, x, y = _BOX
    pdfium.FPDFText_GetCharOrigin(text, first, x, y)
    start, baseline = x.value, y.value
    pdfium.FPDFText_GetCharBox(text, last, left, right, bottom, top)
    size, angle = _size(pdfium, text, first)
    if angle == 0:
        low, high, line = start, right.value, baseline
    elif angle == 1:  # the text runs down the page
        low, high, line = -baseline, -bottom.value, start
    elif angle == 2:
        low, high, line = -start, -left.value, -baseline
    else:
        low, high, line = baseline, top.value, -start
    words = "".join(map(chr, letters))
    if not words.isascii():
        words = words.encode("utf-8", "ignore").decode()  # half characters are none
    return [words, round(low, 1), round(max(low, high), 1), round(line, 1), round(size, 1), angle]


def _size(pdfium: Any, text: Any, at: int) -> tuple[float, int]:  # noqa: ANN401
    """The size in points as drawn (a font of one point scaled twelvefold is twelve), and the quarter turns clockwise."""
    matrix = _matrix(pdfium)
    size = float(pdfium.FPDFText_GetFontSize(text, at))
    if not pdfium.FPDFText_GetMatrix(text, at, matrix):
        return size, 0
    if matrix.b == matrix.c == 0 and matrix.d > 0:
        return size * matrix.d, 0
    turns = round(math.atan2(matrix.c, matrix.a) / (math.pi / 2)) % 4
    return size * (math.hypot(matrix.c, matrix.d) or 1.0), turns


@cache
def _matrix(pdfium: Any) -> Any:  # noqa: ANN401
    return pdfium.FS_MATRIX()


def main() -> None:
    """Read standard input, write standard output."""
    bindings, seconds, memory, pages, characters = sys.argv[1:6]
    sys.path.append(bindings)
    bound(int(seconds), int(memory))
    try:
        found = read(sys.stdin.buffer.read(), int(pages), int(characters))
    except MemoryError:
        found = {"error": "memory"}
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
