"""Figures that are no amounts: years, days of a month, times of day, versions, product names, numbers of things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.quantities.line import NUM, WORD
from facts.reading.quantities.noun_words import FUNCTION, LOOSE
from facts.reading.quantities.nouns import is_plural
from facts.reading.quantities.words import ONES, word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line
    from facts.reading.quantities.numbers import Number

MONTHS: frozenset[str] = word_set(
    """
    january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec
    """
)
# Nouns that take a number as a name: "Chapter 11", "page 5", "Game 7".
_NUMBERED: frozenset[str] = word_set(
    """
    no nos number numbers chapter section article figure fig table page room gate flight route highway
    interstate apartment apt suite channel phase type category class grade level unit game week day step part
    volume vol episode season version v verse line item rule title act amendment proposition prop platform pier
    lane exit terminal district ward precinct zone area sector block lot bus train tier layer group pool heat
    round set match race stage hole lap quarter period model mark mk series generation gen formula division
    league form schedule appendix exhibit annex point paragraph clause question q top world war super bowl
    planet pick seed hall
    """
)
# Some of those also stand before figures that count ("top 40 hits", "in part 300 men").
_ALSO_COUNTED = word_set("top world bus set part area group point race formula mark form act line")
# Capitalised at the start of a sentence or headline, before a figure that counts.
_OPENING = word_set("some more about nearly approximately roughly at all top estimated police these another")
_ABBREVIATED = frozenset({"no", "nos", "fig", "vol", "op", "sec"})
_ROADS = word_set(
    """
    street st avenue ave road rd drive dr boulevard blvd lane ln highway parkway way
    """
)
_CLOCK = word_set(
    """
    am pm a.m. p.m. o'clock gmt utc est edt pst pdt et pt hrs bst cet
    """
)
_COUNTING = word_set(
    "than over about around some least to nearly almost roughly approximately under exceeding estimated"
)
_BOUNDING = word_set("than least some")


def is_label(line: Line, i: int, number: Number, *, measured: bool, marked: bool) -> bool:
    """Whether the figure at piece `i` names or dates something.

    `measured`: a unit or currency stands with it. `marked`: a currency, or the lower end of a range, stands before it.
    """
    if number.digits and line.kind[i] == NUM:
        if (
            (line.low[number.end] == "s" and line.glued(number.end))
            or (len(line.raw[i]) > 9 and line.raw[i].isdecimal())
            or (not marked and _inside_a_name(line, i))
            or _ticker(line, number)
            or _clock(line, number)
            or _telephone(line, i)
        ):
            return True
        if measured:
            return False
        if line.kind[number.end] == WORD and line.glued(number.end):
            return True
        return (
            _after_name(line, i, number) or _year(line, i, number) or _day_of_month(line, i) or _address(line, number)
        )
    if measured:
        return False
    return (
        _word_in_name(line, i, number)
        or _numbered(line, i)
        or (_stands_for(line, i) and not counts_plural(line, number.end))
    )


def _inside_a_name(line: Line, i: int) -> bool:
    """Whether the figure hangs on what stands before it: "S23", "COVID-19", "ID.3", "3888-2", "#1"."""
    if not line.glued(i):
        return False
    before = i - 1
    mark = line.raw[before]
    if line.kind[before] == WORD or mark == "#":
        return True
    if not line.glued(before):
        return False
    if mark in {":", "@", "_", ".", "/"}:
        return line.kind[before - 1] in {WORD, NUM}
    joined = mark in {"-", "‑"} and line.kind[before - 1] == WORD
    return joined and line.low[before - 1] not in {"minus", "plus"} and line.low[before - 1] not in ONES


def _ticker(line: Line, number: Number) -> bool:
    """Whether a point and letters hang on the figure ("6758.T")."""
    return (
        line.raw[number.end] == "."
        and line.glued(number.end)
        and line.glued(number.end + 1)
        and line.kind[number.end + 1] == WORD
    )


def _clock(line: Line, number: Number) -> bool:
    """Whether the figure is a time of day ("4:39", "11 a.m.")."""
    j = number.end
    if line.raw[j] == ":" and line.glued(j) and line.kind[j + 1] == NUM and line.glued(j + 1):
        return True
    return number.value < 25 and (
        line.low[j] in _CLOCK or (line.low[j] in {"a", "p"} and line.raw[j + 1] == "." and line.low[j + 2] == "m")
    )


def _telephone(line: Line, i: int) -> bool:
    """Whether a figure has leading zeros or is one group of a number in groups ("555-0123")."""
    raw = line.raw[i]
    return (len(raw) > 1 and raw[0] == "0" and raw.isdecimal()) or _chained(line, i)


def _chained(line: Line, i: int) -> bool:
    """Whether three or more groups of digits are joined by hyphens, or two as in a telephone number ("555-0123")."""
    low, high = i, i + 1
    while line.raw[low - 1] == "-" and line.kind[low - 2] == NUM and line.glued(low) and line.glued(low - 1):
        low -= 2
    while line.raw[high] == "-" and line.kind[high + 1] == NUM and line.glued(high) and line.glued(high + 1):
        high += 2
    groups = [line.raw[k] for k in range(low, high, 2)]
    if len(groups) > 2:
        return True
    return len(groups) == 2 and all(g.isdecimal() for g in groups) and len(groups[0]) == 3 and len(groups[1]) == 4


def _numbered(line: Line, i: int) -> bool:
    """Whether a noun that takes a number as its name stands before the figure ("Chapter 11", "No. 3")."""
    before = line.low[i - 1]
    if before == ".":
        return line.low[i - 2] in _ABBREVIATED
    if before == "top":
        return line.low[i - 2] not in {"the", "of"}
    return before in _NUMBERED


def _after_name(line: Line, i: int, number: Number) -> bool:
    """Whether the figure belongs to a capitalised word before it, as in names of products ("iPhone 5")."""
    low, before = line.low[i - 1], line.raw[i - 1]
    if _numbered(line, i) and low not in _ALSO_COUNTED:
        return True
    if line.kind[i - 1] != WORD or before.islower() or low in FUNCTION or low in MONTHS or low in _OPENING:
        return False
    if not line.raw[i].isdecimal() or number.scaled or number.value > 9999:
        return False
    return i - 1 > line.first or not counts_plural(line, number.end)


def counts_plural(line: Line, i: int) -> bool:
    """Whether a plural noun stands at piece `i` or a word further on."""
    return line.kind[i] == WORD and (line.low[i] not in FUNCTION or line.low[i] in LOOSE) and (
        is_plural(line.low[i]) or (line.low[i + 1] not in FUNCTION and is_plural(line.low[i + 1]))
    )  # fmt: skip


def _year(line: Line, i: int, number: Number) -> bool:
    if not number.plain or not 1000 <= number.value <= 2199 or len(line.raw[i]) != 4:
        return False
    if line.raw[number.end] == "s" and line.glued(number.end):
        return True
    before = line.low[i - 1]
    counts = counts_plural(line, number.end) and line.raw[number.end].islower()
    if number.value < 1500:
        return before in {"a.d.", "ad", "circa"} or (not counts and before in {"in", "since", "by"})
    return not (counts and (before in _BOUNDING or (before in _COUNTING and number.value < 1900)))


def _day_of_month(line: Line, i: int) -> bool:
    """Whether a month stands beside the figure ("Aug. 14", "14 August")."""
    at = i - 2 if line.raw[i - 1] == "." else i - 1
    if not line.raw[i].isdecimal() or int(line.raw[i]) > 31:
        return False
    named = [line.raw[k] for k in (at, i + 1) if line.low[k] in MONTHS]
    return any(name[0].isupper() for name in named)


def _address(line: Line, number: Number) -> bool:
    """Whether the figure is a house number, postal code or index ("20 Main Street", "90049 ZIP code")."""
    if not number.plain:
        return False
    if line.low[number.end] in {"zip", "block", "index"}:
        return True
    if not line.raw[number.end][:1].isupper():
        return False
    return any(line.low[k] in _ROADS and line.raw[k][0].isupper() for k in range(number.end, number.end + 4))


def _word_in_name(line: Line, i: int, number: Number) -> bool:
    """Capitalised inside a sentence beside another capital: "Big Ten", "Three Mile Island", "Formula One"."""
    raw = line.raw[i]
    if not raw[0].isupper() or i == line.first or line.raw[i - 1] in {"“", '"', "‘", "'", ":", "—", "–"}:
        return False
    before, after = line.raw[i - 1], line.raw[number.end]
    return before[:1].isupper() or after[:1].isupper()


def _stands_for(line: Line, i: int) -> bool:
    """Whether a number in letters stands for its things rather than counts any ("the bottom three", "all four")."""
    return line.low[i - 1] in {
        "bottom",
        "top",
        "the",
        "all",
        "these",
        "those",
        "first",
        "last",
        "other",
        "final",
        "between",
        "any",
        "no",
    }
