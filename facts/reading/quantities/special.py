"""Readings that a figure's neighbours decide: scores, magnitudes, ordinals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.quantities.amounts import Amount
from facts.reading.quantities.line import HYPHENS, NUM, WORD
from facts.reading.quantities.modifiers import modifier_after, modifier_before
from facts.reading.quantities.nouns import counted_noun
from facts.reading.quantities.numbers import number_at
from facts.reading.quantities.words import ORDINALS, TENS, word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

_ENDS = frozenset({"st", "nd", "rd", "th"})
_SCORED = word_set(
    """
    win wins won winning beat beats beaten beating lost lose losing lead leads led leading trail trails trailed
    tie tied ties draw drew drawn draws score scored scoring victory victories defeat defeats defeated loss
    losses final finished ended ends end series vote voted votes ruling decision record aggregate up down at
    halftime advantage shutout comeback triumph rout thrashing game match sets set
    """
)
_CLOSING = frozenset(",.;:)]!?'\"”’")
_OPENING = frozenset("([\"'“‘")
_MAGNITUDES = frozenset({"magnitude", "magnitudes"})


def magnitude_at(line: Line, i: int) -> Amount | None:
    """Read "6.1-magnitude", "magnitude 6.1", "magnitude of 6.1", "6.1 on the Richter scale"."""
    number = number_at(line, i)
    if number is None or not 0 <= number.value < 12 or number.scaled:
        return None
    j, start = number.end, i
    if line.raw[j] in HYPHENS and line.low[j + 1] in _MAGNITUDES:
        j += 2
    elif line.low[j] in _MAGNITUDES:
        j += 1
    elif line.low[j : j + 3] == ["on", "the", "richter"] or line.low[j : j + 2] == ["richter", "scale"]:
        j += 4 if line.low[j] == "on" else 2
    else:
        start = _magnitude_before(line, i)
        if start == i:
            return None
    at = i if start == i else start
    modifier, begin = modifier_before(line, i, "magnitude")
    after = modifier_after(line, j)
    return Amount(number.value, min(begin, at), max(j, after[1]), "magnitude", "measure", modifier or after[0] or "=")


def _magnitude_before(line: Line, i: int) -> int:
    j = modifier_before(line, i, "magnitude")[1]
    if line.low[j - 1] in {"of", "at", "a", "-"}:
        j -= 1
    if line.low[j - 1] == "preliminary":
        j -= 1
    if line.low[j - 1] in _MAGNITUDES:
        return j - 1
    return i


def score_at(line: Line, i: int) -> Amount | None:
    """Read "won 2-1", "a 5-4 ruling": two figures that are no range."""
    j = i + 1
    if line.raw[j] not in {"-", "–"} or line.kind[j + 1] != NUM or not (line.glued(j) and line.glued(j + 1)):
        return None
    one, two = line.raw[i], line.raw[j + 1]
    if (line.glued(i) and line.raw[i - 1] not in _OPENING) or (line.glued(j + 2) and line.raw[j + 2] not in _CLOSING):
        return None
    if not all(side.isdecimal() and len(side) <= 3 for side in (one, two)):
        return None
    told = any(line.low[k] in _SCORED for k in (*range(i - 5, i), *range(j + 2, j + 5)))
    if not told and (int(one) < int(two) or counted_noun(line, j + 2, single=False)):
        return None
    return Amount(None, i, j + 2, role="score", vague=f"{int(one)}-{int(two)}")


def ordinal_at(line: Line, i: int) -> Amount | None:
    """Read "third", "22nd", "thirty-first": a rank, with the ranked noun."""
    if line.kind[i] == NUM:
        if not (
            line.low[i + 1] in _ENDS and line.glued(i + 1) and line.raw[i].replace(",", "").isdecimal()
        ) or line.glued(i):
            return None
        rank, end = int(line.raw[i].replace(",", "")), i + 2
    else:
        tens = TENS.get(line.low[i], 0)
        at = i + 2 if tens and line.raw[i + 1] in HYPHENS else i
        if line.low[at] not in ORDINALS or (tens and at == i):
            return None
        rank, end = tens + ORDINALS[line.low[at]], at + 1
    if line.low[end] in {"century", "centuries", "quarter"} or (line.kind[i] == WORD and not _ranks(line, i, end)):
        return None
    suffix = "th" if rank % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    noun = counted_noun(line, end, single=True) if line.kind[end] == WORD else None
    return Amount(
        None, i, noun.end if noun else end, noun.head if noun else "", "ordinal", "=", noun, "", f"{rank}{suffix}"
    )


def _ranks(line: Line, i: int, end: int) -> bool:
    if line.raw[end] in HYPHENS:
        return line.low[end + 1].endswith("est") or line.low[end + 1] in {"most", "ranked", "placed", "place"}
    before = line.low[i - 1]
    determined = before in {
        "the",
        "a",
        "its",
        "their",
        "his",
        "her",
        "in",
        "our",
        "my",
        "this",
        "that",
    } or before.endswith("'s")
    return (
        determined and line.kind[end] == WORD and line.low[end] not in {"of", "to", "in", "and", "time"}
    ) or before in {"ranked", "placed", "finished"}
