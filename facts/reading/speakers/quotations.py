"""Stretches in quotation marks, paired inside one block."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"[“”\"]|''|``|[‘'](?<![\w’][‘'])(?=\w)|[’'](?!\w)")  # each branch starts with a mark: fast to scan
_UNDIRECTED = frozenset({'"', "''", "‘", "'"})
_CLOSERS = frozenset(".,!?…;:’'”")


class Quotation(NamedTuple):
    """A quotation with its marks. `closed` is false where the block ends before it does."""

    start: int
    end: int
    closed: bool


def find_quotations(text: str, low: int, high: int) -> list[Quotation]:
    """Return the outermost quotations of `text[low:high]`, in order. Linear in its length."""
    out: list[Quotation] = []
    start, kind = -1, ""
    for match in _MARK.finditer(text, low, high):
        mark, at = match.group(), match.start()
        opens = mark in _UNDIRECTED and _opens(text, match.span(), low, high)
        if start < 0:
            if opens or mark in ("“", "``") or (mark == "”" and at == low):
                start, kind = at, "“" if mark == "”" else mark
        elif (mark in "’'" and _ends_single(text, at, mark)) if kind in "‘'" else _closes(kind, mark, opens=opens):
            out.append(Quotation(start, match.end(), closed=True))
            start = -1
        elif mark == kind:  # a new one opens: the last was never closed
            start = at
    if start >= 0 and kind not in "‘'":
        out.append(Quotation(start, high, closed=False))
    return out


def _opens(text: str, span: tuple[int, int], low: int, high: int) -> bool:
    """Whether an undirected mark opens: nothing, a space or a bracket before it, no space after it."""
    before = text[span[0] - 1] if span[0] > low else " "
    after = text[span[1]] if span[1] < high else " "
    return (before.isspace() or before in "([—–-") and not after.isspace()


def _ends_single(text: str, at: int, mark: str) -> bool:
    """Whether a single mark closes a quotation rather than standing for a letter or a genitive."""
    return text[at - 1] in _CLOSERS or (mark == "’" and text[at - 1] != "s")


def _closes(kind: str, mark: str, *, opens: bool) -> bool:
    """Whether a double mark closes a quotation that `kind` opened."""
    if kind == "“":
        return mark in ("”", '"')
    if kind == "``":
        return mark == "''"
    return (mark == kind and not opens) or mark == "”"
