"""Reads numbers and ordinals, in figures and in words, that stand before a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.dates.words import ORDINALS, SCALES, SMALL, TENS, VAGUE_NUMBERS

if TYPE_CHECKING:
    from facts.reading.dates.line import Line


_LINKS = ("and", "to", "or")


def number_before(line: Line, index: int) -> tuple[float | str, int] | None:
    """Return the number whose last word stands just before `index`, and the index of its first word.

    "X" for vague ones ("a few", "several"). None where there is none. At most eight words are looked at.
    """
    last = index - 1
    first = last
    while first >= max(0, index - 8) and _numeric(line, first) and (first == last or _inside(line, first)):
        first -= 1
    first += 1
    for at in range(last, first, -1):  # an article opens a number, except in "one and a half"
        if line.words[at] in ("a", "an") and line.words[at - 1] not in ("and", "half"):
            first = at
            break
    while first <= last and (line.words[first] in _LINKS or line.words[first] == "of"):
        first += 1
    if first > last or not line.joined(last):
        return None
    return _value(line, first, last)


def _numeric(line: Line, index: int) -> bool:
    word = line.words[index]
    match word:
        case "of":
            return line.before(index) in ("couple", "dozens", "hundreds", "thousands")
        case "and":
            return line.before(index) in SCALES or line.after(index) in ("a", "half") or line.before(index) in TENS
        case "to" | "or":
            return line.before(index) in SMALL or line.before(index).isdigit() or line.before(index) in TENS
        case _:
            return (
                word.isdigit()
                or word in SMALL
                or word in TENS
                or word in SCALES
                or (word in VAGUE_NUMBERS and word != "recent")
                or word in ("a", "an", "half", "another")
            )


def _inside(line: Line, index: int) -> bool:
    """Tell whether a number may run on from the word at `index` to the next."""
    gap, word, following = line.gap(index), line.words[index], line.words[index + 1]
    if gap in (",", "."):
        return word.isdigit() and following.isdigit()
    if gap not in (" ", "-", "–", ""):
        return False
    if word.isdigit():
        return following in SCALES or following in _LINKS or (following.isdigit() and gap in ("-", "–"))
    return (not following.isdigit() or word in _LINKS) and not _begins_again(word, following)


def _begins_again(word: str, following: str) -> bool:
    """Tell whether two number words are two numbers: "two three-year terms", "twenty thirty-year loans"."""
    if word in TENS:
        return following in TENS or SMALL.get(following, 0) > 9
    return word in SMALL and (following in SMALL or following in TENS)


def _value(line: Line, first: int, last: int) -> tuple[float | str, int] | None:
    words = line.words[first : last + 1]
    if words[0] in ("a", "an", "another") and len(words) == 1:
        return 1, first
    if words[0] in ("a", "an") and (words[1] in SMALL or words[1] in TENS or words[1] == "several"):
        words, first = words[1:], first + 1
    if any(w in VAGUE_NUMBERS for w in words):
        return _vague(words, first, last)
    for cut, word in enumerate(words):
        if word in ("to", "or") or (cut and line.gap(first + cut - 1) in ("-", "–") and word.isdigit()):
            words = words[:cut]
            break
    digits = [w for w in words if w.isdigit()]
    if digits:
        return _figure(line, first, words)
    total = _spelled(words)
    return (total, first) if total else None


def _vague(words: list[str], first: int, last: int) -> tuple[float | str, int] | None:
    if "couple" in words:
        return 2, first + (0 if words[0] in ("a", "couple") else words.index("couple"))
    at = next(i for i, w in enumerate(words) if w in VAGUE_NUMBERS)
    start = at - 1 if at and words[at - 1] in ("a", "an") else at
    return ("X", first + start) if first + start <= last else None


def _figure(line: Line, first: int, words: list[str]) -> tuple[float | str, int] | None:
    skip = 0
    while skip < len(words) and not words[skip].isdigit():
        skip += 1
    figure = words[skip]
    for offset in range(skip + 1, len(words)):
        mark = line.gap(first + offset - 1)
        if mark not in (",", ".") or not words[offset].isdigit():
            break
        figure += words[offset] if mark == "," else "." + words[offset]
    start = line.starts[first + skip]
    if start and line.low[start - 1] in "$€£¥.":
        return None
    if len(figure) > 12 or figure.count(".") > 1:
        return None
    number = float(figure)
    if words[-1] in SCALES:
        number *= SCALES[words[-1]]
    return (int(number) if number.is_integer() else number), first + skip


def _spelled(words: list[str]) -> float:
    total: float = 0
    current: float = 0
    for word in words:
        if word in SMALL:
            current += SMALL[word]
        elif word in TENS:
            current += TENS[word]
        elif word in SCALES:
            current = (current or 1) * SCALES[word]
            if SCALES[word] >= 1000:
                total, current = total + current, 0
        elif word == "half":
            current += 0.5
    return total + current


def ordinal_at(line: Line, index: int) -> tuple[int, int] | None:
    """Return the ordinal that ends at the word `index` ("third", "28th" as two words), and where it begins."""
    word = line.word(index)
    if word in ORDINALS:
        tens = line.before(index)
        if tens in ("twenty", "thirty") and ORDINALS[word] < 10:
            return TENS[tens] + ORDINALS[word], index - 1
        return ORDINALS[word], index
    if word in ("st", "nd", "rd", "th") and index and line.gap(index - 1) == "" and line.words[index - 1].isdigit():
        return int(line.words[index - 1][:6]), index - 1
    return None
