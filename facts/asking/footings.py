"""Footings: on what footing a figure is told: expected or reached, for each or in all, a change over a month or a year, cut from a sum or spent.

Two figures on different footings answer two questions, however alike the words around them are.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from facts.asking.amounts import Amount

_REACH = 90  # code points before and after a figure within which words tell its footing
_CACHED = 4096
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_HOPE = "(?:expect|forecast|predict|project|anticipat|estimat)"
_SEER = (
    "(?:economists?|analysts?|forecasters?|investors?|traders?|strategists?|pollsters?|bookmakers?|wall street|"
    "markets?|consensus|surveys?|polls?)"
)
_BESIDE = (
    "(?:more|less|fewer|higher|lower|better|worse|faster|slower|larger|smaller|greater|stronger|weaker|above|below|"
    "beat|beats|beating|topped|topping|exceeded|exceeding|missed|missing|surpassed|surpassing|short of|against|versus)"
)
_FORESEEN = re.compile(
    rf"\b{_SEER}\b[^;.]{{0,60}}\b(?:{_HOPE}\w*|look(?:ed|ing) for|call(?:ed|ing) for)\b[^;]{{0,60}}\Z"
    rf"|\bhad (?:been )?{_HOPE}\w*\b[^;]{{0,60}}\Z"
    rf"|\b{_BESIDE}(?: than)?(?: the| an?| its| their)?(?: \w+)? {_HOPE}\w*(?: of| for)?(?: an?| the)?(?: about| around)? ?\Z",
    re.IGNORECASE,
)
_FORESEEN_AFTER = re.compile(rf"\A(?: \w+){{0,2}} {_HOPE}\w*(?: (?:by|in)\b|[,.]|\Z)", re.IGNORECASE)
_BEFORE = "(?:from|over|on|than|against|versus|compared with|compared to)"
_THE = "(?:a |an |the |one )?(?:same |past |last |previous |prior |preceding )?"
_SPAN = re.compile(
    rf"\b(?:(?P<year>{_BEFORE} {_THE}(?:time |month |period |quarter |week )?(?:a |last |the )?(?:previous )?(?:year|12 months|twelve months)\b"
    r"|year[- ](?:over|on)[- ]year|annual(?:ly|i[sz]ed)?\b|year[- ](?:ago|earlier))"
    rf"|(?P<quarter>{_BEFORE} {_THE}quarter\b|quarter[- ](?:over|on)[- ]quarter|quarterly\b)"
    rf"|(?P<month>{_BEFORE} {_THE}month\b|month[- ](?:over|on)[- ]month|monthly\b|from (?:{_MONTHS})\b(?!,? \d{{4}}))"
    rf"|(?P<week>{_BEFORE} {_THE}week\b|week[- ](?:over|on)[- ]week|weekly\b)"
    rf"|(?P<day>{_BEFORE} {_THE}(?:day|session)\b|overnight\b)"
    rf"|(?P<decade>{_BEFORE} {_THE}decade\b))",
    re.IGNORECASE,
)
_EACH = re.compile(r"\A[^,;.]{0,32}?\b(?:each(?! other)|apiece)\b", re.IGNORECASE)
_EACH_BEFORE = re.compile(r"\beach\b(?! other)[^,;.]{0,32}\Z", re.IGNORECASE)
_ROUGHLY = "(?: (?:up to|as much as|more than|less than|about|nearly|over|around|roughly|almost|some|another|an additional|at least))?"
_CUT = re.compile(
    r"\b(?:slash|cut|trim|shav|knock|lop|strip|wip|shed|slic|carv|add|subtract|deduct|siphon|divert)\w{0,5}"
    + _ROUGHLY
    + r" \Z",
    re.IGNORECASE,
)
_CUT_FROM = re.compile(r"\A(?: [\w-]+)? (?:from|off|out of|to|onto)\b", re.IGNORECASE)
_BY = re.compile(
    r"\b(?:rose|risen|ris(?:e|es|ing)|rais\w+|fell|fall\w*|gr[eo]w\w*|increas\w*|reduc\w*|cut\w*|climb\w*|drop\w*|lower\w*|expand\w*|shr[aiu]nk\w*|"
    r"declin\w*|widen\w*|narrow\w*|up|down)\b[^,;.]{0,40} by" + _ROUGHLY + r" \Z",
    re.IGNORECASE,
)
_RUN = re.compile(
    r"\A of (?:its|their|his|her|the|our) (?:last|next|past|first|previous|final|opening)\b", re.IGNORECASE
)
_TALLIED = re.compile(
    r"\A of (?:all |the )?(?:expected )?(?:votes?|ballots?|precincts?|districts?|returns|results|polling (?:stations|places)|counties)"
    r"\b[^,;.]{0,12} (?:counted|reporting|in|tallied|reported|processed)\b",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"\b(?:need\w*|requir(?:es?|ed|ing)|short of|in order to (?:reach|pass|win))\b[^,;.]{0,30}\Z", re.IGNORECASE
)
_RATE = re.compile(r"(?:\b(?:that|which)|\A| and|,|“|\")\s*(?:for )?(?:each|every) [^,;.]{2,50}\Z", re.IGNORECASE)
_SUMS = frozenset({"money", "measure"})
_PER_HEAD = 1.5  # how far apart a figure for each and another must be to be of two things


class Footing(NamedTuple):
    """What the words beside a figure tell of its footing; "" and False where they tell nothing."""

    foreseen: bool  # as somebody expected it, set against what came
    span: str  # the time over which a change is measured
    each: bool  # for each of several
    change: bool  # what was cut from a sum or added to it
    run: bool  # out of the last or next so many
    tallied: bool  # how much had been counted
    needed: bool  # what it takes, not what there is
    rate: bool  # what each of many makes


def of_two_footings(one: Amount, other: Amount) -> bool:
    """Whether two different figures are told on different footings."""
    if one.plain.value == other.plain.value:
        return False
    a, b = footing_of(one), footing_of(other)
    if a == b:
        return False
    if (a.foreseen, a.run, a.tallied, a.needed, a.rate) != (b.foreseen, b.run, b.tallied, b.needed, b.rate):
        return True
    roles = {one.quantity.role, other.quantity.role}
    if roles == {"percentage"}:
        return bool(a.span and b.span) and a.span != b.span
    return _far(one, other) if a.each != b.each else a.change != b.change and roles <= _SUMS


def are_changes(one: Amount, other: Amount) -> bool:
    """Whether two shares of one source are changes over two times, so that what equals one is no answer of the other."""
    if not one.quantity.role == other.quantity.role == "percentage":
        return False
    return footing_of(one).span != footing_of(other).span


def _far(one: Amount, other: Amount) -> bool:
    """Whether two figures lie too far apart for one that merely lacks the word "each"."""
    x, y = one.plain.value, other.plain.value
    if not (isinstance(x, float) and isinstance(y, float)):
        return False
    return max(x, y) > _PER_HEAD * min(x, y)


def footing_of(amount: Amount) -> Footing:
    """The footing on which a figure is told."""
    claim, quantity = amount.context.claim, amount.quantity
    start, end = quantity.start - claim.start, quantity.end - claim.start
    return _read(claim.text[max(0, start - _REACH) : start], claim.text[end : end + _REACH], quantity.role)


@lru_cache(_CACHED)
def _read(before: str, after: str, role: str) -> Footing:
    """The footing that the words before and after a figure tell."""
    return Footing(
        _FORESEEN.search(before) is not None or _FORESEEN_AFTER.match(after) is not None,
        _span(before, after) if role == "percentage" else "",
        _EACH.match(after) is not None or _EACH_BEFORE.search(before) is not None,
        _BY.search(before) is not None or (_CUT.search(before) is not None and _CUT_FROM.match(after) is not None),
        _RUN.match(after) is not None,
        role == "percentage" and _TALLIED.match(after) is not None,
        _NEEDED.search(before) is not None,
        _RATE.search(before) is not None,
    )


def _span(before: str, after: str) -> str:
    """The time over which a change is measured: the first that is told after it, else the last before it."""
    found = _SPAN.search(after) or next(reversed(list(_SPAN.finditer(before))), None)
    return found.lastgroup or "" if found else ""
