"""Whether two amounts agree.

Rules, in order:

1. Amounts of different things are "other": units of different dimensions, two currencies, different counted nouns,
   shares of different wholes, a rank against an amount, "one of the ..." against a count. A figure without a noun
   compares with any count.
2. Equal figures are "same" under one modifier and "bound" under two ("over 300", "roughly 300", "300"). Figures in
   two units are equal where either lies within half a unit of the other's last significant place, at most 10 % (58
   km is 36 miles).
3. Otherwise every amount spans what it allows: a bound an open side (with 2 % of slack), a hedge half a unit of its
   last significant place, at least 2 % and at most 15 %, a range its ends, a vague word the numbers it is used for
   ("dozens" 20 to 200). Spans that admit the other amount are "compatible", the rest is "conflict".
4. Two plain figures are "compatible" where the coarser one is the finer one rounded (5,000 and 4,983), within 5 %;
   counts under 100 are never taken as rounded: 10 against 12, 19 against 20 conflict.

The last significant place is read from the figure as written: 6.0 is exact to a tenth, 300 to a hundred, 1.5
billion to 100 million.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf, isclose
from typing import TYPE_CHECKING

from facts.invisible import INVISIBLE
from facts.reading.quantities.unit_index import convert
from facts.reading.quantities.words import word_set

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.model import Quantity

_WRITTEN = re.compile(r"\d[\d,]*(?:\.(\d+))?|\.(\d+)")
_DROP = dict.fromkeys(map(ord, INVISIBLE))
_GENERIC = frozenset({"", "other", "more"})
PEOPLE = word_set(
    """
    people person human individual life dead wounded injured missing victim casualty man
    """
)
# Nouns of people that "people" can stand for.
PERSONS = word_set(
    """
    militant fighter insurgent soldier troop civilian villager resident worker employee student child woman
    passenger officer policeman police protester migrant refugee hostage patient survivor inhabitant citizen
    guest member attendee visitor tourist prisoner detainee rebel gunman attacker customer user voter
    parishioner pilgrim player engineer staff personnel founder executive researcher scientist teacher
    journalist driver firefighter crew adult teenager
    """
)
_SPANS: dict[str, tuple[float, float]] = {
    "few": (2, 12), "several": (3, 20), "many": (5, inf), "tens": (20, 200), "dozens": (20, 200), "scores": (35,
    300), "hundreds": (150, 2000),
    "thousands": (1500, 2e4), "millions": (1.5e6, 2e7), "billions": (1.5e9, 2e10), "trillions": (1.5e12, 2e13),
    "lakhs": (1.5e5, 2e6),
    "crores": (1.5e7, 2e8),
}  # fmt: skip
_TIMES = {
    "dozens": 12.0, "hundreds": 1e2, "hundred": 1e2, "thousands": 1e3, "thousand": 1e3, "millions": 1e6,
    "million": 1e6, "billions": 1e9,
    "billion": 1e9, "trillions": 1e12, "trillion": 1e12, "dozen": 12.0,
}  # fmt: skip
_SHARES = {"most": (0.5, 1.0), "all": (1.0, 1.0)}
_BARE_DEGREES = ({"degree", "celsius"}, {"degree", "fahrenheit"})  # of which scale is not said
_SIDES = {">": ">", ">=": ">", "<": "<", "<=": "<", "~": "~", "=": "="}


@dataclass(frozen=True, slots=True)
class _Span:
    """A figure in base units: its ends, half of its last significant place, and the side that is left open."""

    low: float
    high: float
    half: float
    side: str
    small: bool  # a count that nobody rounds

    @property
    def point(self) -> bool:
        return self.low == self.high


def compare_quantities(a: Quantity, b: Quantity, same_noun: Callable[[str, str], bool] | None = None) -> str:
    """Return how `a` and `b` stand to each other: "same", "compatible", "bound", "conflict" or "other".

    The order does not matter. `same_noun` says whether two different counted nouns, in lower case, name one thing
    ("militant", "fighter"); without it only equal lemmas do, and "people" for any kind of person.
    """
    if a.role in {"ordinal", "score"} or b.role in {"ordinal", "score"}:
        return _compare_ranks(a, b)
    if not _comparable(a, b, same_noun):
        return "other"
    if {a.unit, b.unit} in _BARE_DEGREES:
        return "same" if a.value == b.value and a.modifier == b.modifier else "other"
    if a.value is None or b.value is None:
        return _compare_vague(a, b)
    return _compare_figures(a, b)


def _compare_figures(a: Quantity, b: Quantity) -> str:
    one, two = _span(a), _span(b)
    if not _equal(one, two, converted=_converted(a, b)):
        return "compatible" if _agree(one, two) else "conflict"
    if one.side != two.side and not (_converted(a, b) and {one.side, two.side} == {"=", "~"}):
        return "bound"  # of two units one is rough by itself
    return "same" if a.modifier == b.modifier else "compatible"


def _compare_ranks(a: Quantity, b: Quantity) -> str:
    if a.role != b.role or (a.role == "ordinal" and a.unit and b.unit and a.unit != b.unit):
        return "other"
    if a.vague == b.vague:
        return "same"
    if a.role == "score" and sorted(a.vague.split("-")) == sorted(b.vague.split("-")):
        return "compatible"
    return "conflict"


def _comparable(a: Quantity, b: Quantity, same_noun: Callable[[str, str], bool] | None) -> bool:
    if _picks_one(a) or _picks_one(b) or (a.role == "age") != (b.role == "age"):
        return False
    known_a, known_b = convert(1.0, _plain(a.unit)), convert(1.0, _plain(b.unit))
    if known_a and known_b:
        shares = known_a[0] == known_b[0] == "share"
        if shares and a.base and b.base and not _same_noun(a.base, b.base, same_noun):
            return False
        return known_a[0] == known_b[0] or {known_a[0], known_b[0]} == {"angle", "temperature"}
    if known_a or known_b:
        return _share_of_people(a, b)
    return _same_noun(a.unit, b.unit, same_noun)


def _share_of_people(a: Quantity, b: Quantity) -> bool:
    """Read "Most" or "all" against a percentage of the same thing."""
    share, other = (a, b) if a.unit in {"percentage", "fraction"} else (b, a)
    return (
        share.unit in {"percentage", "fraction"}
        and other.vague in _SHARES
        and (not share.base or share.base == other.unit)
    )


def _same_noun(a: str, b: str, same_noun: Callable[[str, str], bool] | None) -> bool:
    one, two = a.lower(), b.lower()
    if one == two or one in _GENERIC or two in _GENERIC:
        return True
    if one in PEOPLE and two in PEOPLE:
        return one in {"people", "person"} or two in {"people", "person"}
    if (one in {"people", "person"} and two in PERSONS) or (two in {"people", "person"} and one in PERSONS):
        return True
    return same_noun is not None and same_noun(one, two)


def _picks_one(q: Quantity) -> bool:
    return q.value == 1 and " of " in q.text.lower() and q.text.lower().startswith("one of")


def _plain(unit: str) -> str:
    return unit.removesuffix(" of age")


def _converted(a: Quantity, b: Quantity) -> bool:
    return a.unit != b.unit and bool(a.unit) and bool(b.unit)


def _span(q: Quantity) -> _Span:
    unit = _plain(q.unit)
    ends = q.value if isinstance(q.value, tuple) else (q.value or 0.0, q.value or 0.0)
    place = _place(q, max(map(abs, ends)))
    low, high, step = (_base(value, unit) for value in (*sorted(ends), max(ends) + place / 2))
    whole = all(float(v).is_integer() and abs(v) < 100 for v in ends)
    small = q.role in {"count", "bare", "age"} and whole
    return _Span(low, high, abs(step - high), _SIDES[q.modifier], small)


def _base(value: float, unit: str) -> float:
    found = convert(value, unit)
    return found[1] if found else value


def _place(q: Quantity, value: float) -> float:
    """Return the last significant place of a figure, in its own unit."""
    if q.unit == "fraction":
        return 0.02
    if ":" in q.text:
        return 1.0  # a clock is read to the second
    written = _WRITTEN.search(q.text.translate(_DROP))
    if written is None:
        return _zeros(value)
    if q.unit == "percentage" and q.modifier == "=":
        return min(1.0, 10.0 ** -len(written.group(1) or written.group(2) or ""))  # nobody rounds shares to tens
    figure = float(written.group().rstrip(",").replace(",", ""))
    decimals = written.group(1) or written.group(2) or ""
    times = value / figure if figure and not isinstance(q.value, tuple) else 1.0
    return abs(times) * (10.0 ** -len(decimals) if decimals else _zeros(figure))


def _zeros(value: float) -> float:
    place, number = 1.0, abs(float(value))
    if not number.is_integer():
        return 0.1
    while number and number % (place * 10) == 0 and place < 1e15:
        place *= 10
    return place


def _equal(one: _Span, two: _Span, *, converted: bool) -> bool:
    if not converted:
        return isclose(one.low, two.low, rel_tol=1e-9) and isclose(one.high, two.high, rel_tol=1e-9)
    slack = [min(s.half, 0.1 * abs(s.high)) for s in (one, two)]
    return all(abs(x - y) <= max(slack) * (1 + 1e-9) for x, y in ((one.low, two.low), (one.high, two.high)))


def _agree(one: _Span, two: _Span) -> bool:
    """Whether two different figures can both be true."""
    if one.side == two.side == "=" and one.point and two.point:
        return _rounded(one, two)
    if not one.point and not two.point and one.side == two.side == "=":
        return _inside(one, two) or _inside(two, one)
    if {one.side, two.side} <= {"=", "~"}:
        return _admits(one, two) or _admits(two, one)
    low, high = _allowed(one)
    other_low, other_high = _allowed(two)
    return low <= other_high and other_low <= high


def _rounded(one: _Span, two: _Span) -> bool:
    if one.small and two.small:
        return False
    apart = abs(one.low - two.low)
    return apart <= max(one.half, two.half) * (1 + 1e-9) and apart <= 0.05 * max(abs(one.low), abs(two.low))


def _inside(inner: _Span, outer: _Span) -> bool:
    return outer.low <= inner.low and inner.high <= outer.high


def _admits(span: _Span, other: _Span) -> bool:
    low, high = _allowed(span)
    return low <= other.low and other.high <= high


def _allowed(span: _Span) -> tuple[float, float]:
    """Return what a figure with its modifier allows."""
    slack = 0.02 * abs(span.high)
    if span.side == ">":
        return span.low - slack, inf
    if span.side == "<":
        return -inf, span.high + slack
    if span.side == "~":
        size = abs(span.high)
        width = max(min(span.half, 0.15 * size), 0.02 * size) * (1 + 1e-9)
        return span.low - width, span.high + width
    return span.low, span.high


def _compare_vague(a: Quantity, b: Quantity) -> str:
    if a.vague and a.vague == b.vague:
        return "same"
    shared = [q.vague in _SHARES for q in (a, b)]
    if any(shared):
        return _compare_share(*((a, b) if shared[0] else (b, a)))
    spans = [_vague_span(q) for q in (a, b)]
    if None in spans:
        return "other"
    (low, high), (other_low, other_high) = (s for s in spans if s is not None)
    return "compatible" if low <= other_high and other_low <= high else "conflict"


def _compare_share(share: Quantity, other: Quantity) -> str:
    low, high = _SHARES[share.vague]
    if other.vague in _SHARES:
        return "conflict"
    if other.vague:
        return (
            "compatible"
            if other.vague == "many" and share.vague == "most"
            else "conflict"
            if other.vague in {"few", "several"}
            else "other"
        )
    if other.unit not in {"percentage", "fraction"}:
        return "other"
    span = _span(other)
    return "compatible" if low <= span.high and span.low <= high else "conflict"


def _vague_span(q: Quantity) -> tuple[float, float] | None:
    """Return the numbers that a vague amount, or a figure with its modifier, stands for."""
    if q.value is not None:
        return _allowed(_span(q))
    first, *rest = q.vague.split(" of ") if " of " in q.vague else q.vague.split(" ")
    span = _SPANS.get(first)
    if span is None or any(word not in _TIMES for word in rest):
        return None
    times = 1.0
    for word in rest:
        times *= _TIMES[word]
    unit = _plain(q.unit)
    return _base(span[0] * times, unit), _base(span[1] * times, unit)
