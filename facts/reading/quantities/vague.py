"""Vague amounts: "several", "dozens", "tens of thousands", "most"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.quantities.line import WORD
from facts.reading.quantities.noun_words import FUNCTION, LOOSE
from facts.reading.quantities.nouns import is_plural
from facts.reading.quantities.words import HEAPS, SCALES, VAGUE

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

_NOT_AFTER: dict[str, frozenset[str]] = {
    "most": frozenset({"the", "its", "their", "his", "her", "our", "my", "your", "at", "second", "third", "a", "who",
    "whose", "'s"}),
    "many": frozenset({"how", "as", "so", "too", "not"}),
    "few": frozenset({"as", "so", "too", "how", "quite", "very", "last", "next", "past", "first"}),
    "all": frozenset({"at", "of", "after", "above", "not", "in", "first", "for"}),
    "tens": frozenset(),
    "scores": frozenset({"the", "test", "their", "his", "credit", "high", "box", "its", "these", "those"}),
}  # fmt: skip
_AFTER_MOST = frozenset({"more", "other", "different"})  # "most recent" is one word of degree
_NEEDS_OF = frozenset({"scores", "tens"})


def vague_at(line: Line, i: int) -> tuple[str, int] | None:
    """Return the class of the vague amount at piece `i` and the piece after its words, None where none starts there."""
    low = line.low[i]
    if low in HEAPS:
        return _heap(line, i)
    for words, name in VAGUE.get(low, ()):
        if tuple(line.low[i : i + len(words)]) == words:
            return _determiner(line, i, i + len(words), name)
    return None


def _heap(line: Line, i: int) -> tuple[str, int] | None:
    low = line.low[i]
    if (
        line.low[i - 1] in _NOT_AFTER.get(low, frozenset())
        or line.low[i - 1] in SCALES
        or (line.raw[i][0].isupper() and i > line.first)
    ):
        return None
    j, name = i + 1, low
    while line.low[j] == "of" and (line.low[j + 1] in HEAPS or line.low[j + 1] in SCALES):
        name = f"{name} of {line.low[j + 1]}"
        j += 2
    if low in _NEEDS_OF and j == i + 1 and (line.low[j] != "of" or low == "tens"):
        return None
    return name, j


def _determiner(line: Line, i: int, end: int, name: str) -> tuple[str, int] | None:
    low = line.low[end - 1]
    if line.low[i - 1] in _NOT_AFTER.get(low, frozenset()) and not (low == "few" and line.low[i] == "a"):
        return None
    if low in {"several", "few", "many"} and (line.low[end] in SCALES or line.low[end] in HEAPS):
        return f"{name} {line.low[end]}", end + 1
    if low in {"several", "many", "few", "most", "multiple", "numerous", "countless", "all"} and not _counts(
        line, end, low
    ):
        return None
    return name, end


def _counts(line: Line, j: int, low: str) -> bool:
    """Whether what follows a determiner is counted: a plural within three words, or "of"."""
    if line.low[j] == "of":
        return True
    if low == "all" and line.low[j] in {"the", "its", "their", "his", "her", "these", "those", "our"}:
        j += 1
    loose = _AFTER_MOST if low == "most" else LOOSE
    for k in range(j, j + 4):
        if line.kind[k] != WORD and line.raw[k] != "-":
            return False
        if line.low[k] in FUNCTION and (k > j or line.low[k] not in loose):
            return False
        if is_plural(line.low[k]):
            return True
    return False
