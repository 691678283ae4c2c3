"""From sentences to quantities."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from facts.model import Quantity
from facts.reading.quantities.ages import age_at
from facts.reading.quantities.amounts import HARMED, Amount, amount_at
from facts.reading.quantities.line import MARK, NUM, WORD, Line, cut_line, unclean
from facts.reading.quantities.nouns import counted_noun
from facts.reading.quantities.numbers import Number
from facts.reading.quantities.special import magnitude_at, ordinal_at, score_at
from facts.reading.quantities.unit_index import convert
from facts.reading.quantities.units import unit_at
from facts.reading.quantities.vague import vague_at
from facts.reading.quantities.words import (
    ARTICLE_OPENERS,
    HEAPS,
    OPENERS,
    ORDINALS,
    TENS,
    TRIGGERS,
    VAGUE,
    VULGAR,
    word_set,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from facts.model import DateMention, Sentence

_DIGIT = re.compile(r"[\d½⅓⅔¼¾⅕⅛]")
_SPAN_UNITS = word_set(
    """
    second minute hour day week fortnight month year decade century quarter season
    """
)
_FIGURES = OPENERS | frozenset({"a", "an", "quarter", "minus"}) | frozenset(VULGAR)
_SIGNS = frozenset("$£€¥￥￡")
_DETERMINERS = frozenset({"all", "most", "many", "few", "several"})
_VAGUE = HEAPS | frozenset(VAGUE)
_WORDS = _FIGURES | _VAGUE | frozenset(ORDINALS) | frozenset(TENS)


def find_quantities(text: str, sentences: Sequence[Sentence], dates: Sequence[DateMention]) -> tuple[Quantity, ...]:
    """Return the amounts of a source, in order of the text.

    Offsets are those of `text`. Figures inside dates are left out, save the lengths of time they tell.
    """
    dirty = not text.isascii() and unclean(text)
    starts = [d.start for d in dates]
    out: list[Quantity] = []
    for sentence in sentences:
        if not _may_count(text, sentence, dirty=dirty):
            continue
        line = cut_line(text, sentence)
        for amount in _amounts(line):
            quantity = _quantity(text, line, amount)
            if not _dated(quantity, dates, starts):
                out.append(quantity)
    return tuple(out)


def _may_count(text: str, sentence: Sentence, *, dirty: bool) -> bool:
    if _DIGIT.search(text, sentence.start, sentence.end):
        return True
    if dirty and unclean(text[sentence.start : sentence.end]):
        return True
    lows = [token.lower for token in sentence.tokens]
    if not TRIGGERS.isdisjoint(lows):
        return True
    return any("-" in low and not TRIGGERS.isdisjoint(low.split("-")) for low in lows)


def _amounts(line: Line) -> list[Amount]:
    """Return the amounts of a line; parts of one figure in two units ("5 feet 10 inches") are one amount."""
    out: list[Amount] = []
    for amount in _single_amounts(line):
        whole = _added(line, out[-1], amount) if out else None
        if whole is None:
            out.append(amount)
        else:
            out[-1] = whole
    return out


def _added(line: Line, upper: Amount, lower: Amount) -> Amount | None:
    """Return both amounts as one where the second counts smaller parts of the first one's unit, else None."""
    gap = line.low[upper.end : lower.start]
    if (
        gap not in ([], ["and"])
        or lower.modifier != "="
        or upper.role != lower.role
        or upper.role not in {"measure", "money"}
    ):
        return None
    if upper.unit == lower.unit or not isinstance(upper.value, float) or not isinstance(lower.value, float):
        return None
    one, part = convert(1.0, upper.unit), convert(lower.value, lower.unit)
    if one is None or part is None or one[0] != part[0] or one[0] == "temperature" or not 0 < part[1] < one[1]:
        return None
    return replace(upper, value=upper.value + round(part[1] / one[1], 9), end=lower.end)


def _single_amounts(line: Line) -> Iterator[Amount]:
    i = line.first
    kind, low = line.kind, line.low
    before: Amount | None = None
    while i < line.last:
        if kind[i] == WORD and kind[i + 1] == WORD and low[i] not in _WORDS:  # most words: none opens an amount
            i += 1
            continue
        found = _read(line, i)
        if found is None:
            i = _past(line, i)
            continue
        if before is not None:
            found = _inherit(line, before, found)
            if found.start < before.end:
                found = replace(found, start=max(i, before.end))
        yield found
        before = found
        i = max(found.end, i + 1)


def _past(line: Line, i: int) -> int:
    """Return the next piece to look at; what is joined to digits that are a label is passed with it ("3888-2")."""
    j = i + 1
    if line.kind[i] == NUM:
        while line.glued(j) and (line.kind[j] != MARK or (line.raw[j] in "-–/:.+" and line.glued(j + 1))):
            j += 1
    return j


def _read(line: Line, i: int) -> Amount | None:
    """Read the amount that starts at piece `i`, None where none does."""
    low, kind = line.low[i], line.kind[i]
    if kind == NUM:
        return _first(line, i, magnitude_at, score_at, age_at, ordinal_at, amount_at)
    if line.raw[i + 1] in _SIGNS and kind == WORD:  # "US$5", "A$5"
        return amount_at(line, i)
    if low in _WORDS:
        if low in {"a", "an"} and line.low[i + 1] not in ARTICLE_OPENERS:
            return _vague(line, i) if low == "a" else None
        return _read_word(line, i, low)
    following = line.kind[i + 1]
    if kind == WORD:  # a currency's letters: "EUR 5", "Rs. 5"
        return amount_at(line, i) if following == NUM or line.raw[i + 1] in {"=", "."} else None
    return amount_at(line, i) if NUM in {following, line.kind[i + 2]} else None


def _first(line: Line, i: int, *readers: Callable[[Line, int], Amount | None]) -> Amount | None:
    return next((found for reader in readers if (found := reader(line, i)) is not None), None)


def _read_word(line: Line, i: int, low: str) -> Amount | None:
    found = None
    if low in ORDINALS or low in TENS:
        found = ordinal_at(line, i)
    if found is None and low in _FIGURES:
        found = _first(line, i, magnitude_at, age_at, amount_at)
    return _vague(line, i) if found is None and low in _VAGUE else found


def _vague(line: Line, i: int) -> Amount | None:
    """Read a vague amount with what it counts; bare determiners ("all", "most") are no amounts."""
    found = vague_at(line, i)
    if found is None:
        return None
    name, end = found
    unit = unit_at(line, end + 1 if line.low[end] == "of" else end, Number(2.0, end, digits=False))
    if unit:
        return Amount(None, i, unit.end, unit.name, unit.role, vague=name)
    noun = counted_noun(line, end, single=False)
    if noun:
        base = noun.head if name in {"most", "all"} else ""
        return Amount(None, i, noun.end, noun.head, "count", noun=noun, base=base, vague=name)
    if name in _DETERMINERS and (line.low[end] != "of" or name == "all"):
        return None
    if line.low[i - 1] in HARMED:
        return Amount(None, i, end, "people", "count", vague=name)
    return Amount(None, i, end, vague=name)


def _inherit(line: Line, before: Amount, found: Amount) -> Amount:
    """Give a conversion in parentheses the modifier of what it converts: "more than 100 km (60 miles)"."""
    opened = line.raw[found.start - 1] == "(" and found.start - 1 == before.end
    if opened and found.modifier == "=" and found.role == before.role and found.role in {"measure", "money"}:
        return replace(found, modifier=before.modifier)
    return found


def _quantity(text: str, line: Line, amount: Amount) -> Quantity:
    start, end = line.source_span(amount.start, amount.end)
    head_start = head_end = -1
    noun = ""
    if amount.noun:
        head_start, head_end = line.source_span(amount.noun.start, amount.noun.end)
        noun = amount.noun.phrase
    return Quantity(
        start,
        end,
        text[start:end],
        amount.value,
        amount.unit,
        amount.modifier,
        amount.role,
        head_start,
        head_end,
        noun,
        amount.base,
        amount.vague,
    )


def _dated(quantity: Quantity, dates: Sequence[DateMention], starts: Sequence[int]) -> bool:
    """Whether a date covers the figure, and it is no length of time."""
    at = bisect_left(starts, quantity.end) - 1
    if at < 0 or dates[at].end <= quantity.start:
        return False
    length = quantity.unit.split(" ")[0] in _SPAN_UNITS and quantity.role != "ordinal" and dates[at].type != "TIME"
    return quantity.role != "age" and not length
