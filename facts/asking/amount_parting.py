"""Parting: what tells that two figures are of two things, however alike the words around them are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.asking.amounts import lasts, outcome
from facts.asking.anchors import other_owner
from facts.asking.contexts import same_governor
from facts.asking.footings import of_two_footings
from facts.asking.lengths import extent_of
from facts.reading.lexicons import words
from facts.reading.lexicons.places import COUNTRIES
from facts.reading.quantities.unit_index import convert
from facts.words import concept

if TYPE_CHECKING:
    from facts.asking.amounts import Amount
    from facts.model import Claim, Quantity

_ONE_AGE = 1.3  # how many times the age that one source gives a person another may give
_ONE_LENGTH = 4.0  # how many times the length of time that one source tells another may tell
_DEGREE = 7  # tokens from a figure on within which a word tells how badly the counted were hurt
_GRAVE = words(
    "serious seriously critical critically grave gravely severe severely badly hospitalised hospitalized "
    "life-threatening intensive"
)
_LIGHT = words("minor slight slightly light lightly mild mildly superficial outpatient")
_WHILE = re.compile(
    r"[^,.;]{0,24}?\b(?:during|in|over|within|amid)\b[^,.;]{0,32}?"
    r"\b(?:run|stretch|spurt|burst|spree|half|quarter|period|innings?|minutes?|seconds?|overtime|possessions?)\b"
)
_PARTS = frozenset({"and", "but", "while", ",", ";"})
_WORLD = re.compile(r"\b(?:[Gg]lobal(?:ly)?|[Ww]orldwide|the world|world's|world’s)\b")
_COUNTED = 2  # from here on a count of others is one of a whole
_WHOLES = {concept(w): concept("turnout") for w in ("voter", "elector", "electorate")}  # what tells of a whole unnamed


def of_two_things(one: Amount, other: Amount) -> bool:
    """Whether two figures belong to different names, or one counts the dead, say, and the other the injured."""
    if other_owner(one.anchor, other.anchor) == 1 or _other_whole(one, other) or _other_holder(one, other):
        return True
    if _two_ages(one, other) or _two_lengths(one, other) or _two_extents(one, other):
        return True
    if one.result and other.result and one.result != other.result:
        return True
    if _two_degrees(one, other) or of_two_footings(one, other) or _two_realms(one, other):
        return True
    if _without_own(one, other) or _without_own(other, one):
        return True
    a, b = outcome(one), outcome(other)
    return bool(a and b) and a != b and one.context.verb != other.context.verb


def _two_degrees(one: Amount, other: Amount) -> bool:
    """Whether of two figures of the injured only one is of those badly hurt, or one of those hurt slightly."""
    return outcome(one) == outcome(other) == "injure" and degree_of(one) != degree_of(other)


def _two_realms(one: Amount, other: Amount) -> bool:
    """Whether one of two shares is the world's and the other a country's: growth of the globe, growth of Canada."""
    if one.quantity.role != "percentage" or one.plain.value == other.plain.value:
        return False
    a, b = (_realm(x.context.claim) for x in (one, other))
    return {a, b} == {"world", "country"}


def _realm(claim: Claim) -> str:
    """Whether a clause tells of the world or of a country, "" where of neither or both."""
    world = _WORLD.search(claim.text) is not None
    country = any(n.name in COUNTRIES for n in claim.names)
    return "" if world == country else "world" if world else "country"


def _without_own(one: Amount, other: Amount) -> bool:
    """Whether a count is of all others of the count that is one more: a pact with 11 states is one of 12, five drivers are one and four others."""
    x, y = one.plain.value, other.plain.value
    if not (isinstance(x, float) and isinstance(y, float)) or x + 1 != y or one.unit != other.unit or x < _COUNTED:
        return False
    return _of_others(one) and not _of_others(other)


def _of_others(amount: Amount) -> bool:
    """Whether a count leaves out the one that it is told beside: "with 11 states", "four other drivers"."""
    before = [t.lower for t in amount.context.claim.tokens if t.end <= amount.quantity.start][-1:]
    return before == ["with"] or not {"other", "others"}.isdisjoint(amount.quantity.text.lower().split())


def degree_of(amount: Amount) -> str:
    """How badly the counted were hurt: "grave", "light", "" where nothing near the figure tells."""
    for token in [t for t in amount.context.claim.tokens if t.end >= amount.quantity.end][:_DEGREE]:
        if token.lower in _GRAVE:
            return "grave"
        if token.lower in _LIGHT:
            return "light"
        if token.lower in _PARTS:
            return ""
    return ""


def _two_ages(one: Amount, other: Amount) -> bool:
    """Whether two ages are too far apart for one person, of whom no name says that both are hers."""
    if not one.quantity.role == other.quantity.role == "age" or (
        one.anchor.owner and one.anchor.owner == other.anchor.owner
    ):
        return False
    x, y = sorted((size_of(one.plain), size_of(other.plain)))
    return y > _ONE_AGE * x


def _two_lengths(one: Amount, other: Amount) -> bool:
    """Whether two lengths of time are too far apart for one thing: a week and two years."""
    if not (lasts(one) and lasts(other)):
        return False
    sizes = [found[1] for a in (one, other) if (found := convert(size_of(a.plain), a.plain.unit))]
    return max(sizes) > _ONE_LENGTH * min(sizes)


def told_of_others(one: Amount, other: Amount) -> bool:
    """Whether a figure that means nothing without its doing is told of another one than the figure it is set against.

    "Most" and "all" are, shares that no word says to be of one whole, and a number of times.
    """
    bound = not {"most", "all"}.isdisjoint({one.plain.vague, other.plain.vague}) or one.unit == other.unit == "count"
    if one.quantity.role == other.quantity.role == "percentage":
        wholes = {one.quantity.base, other.quantity.base}
        bound = bound or wholes == {""} or len(wholes - {""}) > 1
    return (bound and not same_governor(one.context, other.context)) or _of_a_part(one) != _of_a_part(other)


def _of_a_part(amount: Amount) -> bool:
    """Whether a count is only of what remained, or of a part of a game or while: "nine points during a 15-2 run"."""
    if amount.quantity.role not in {"count", "bare"}:
        return False
    claim, quantity = amount.context.claim, amount.quantity
    inside = {t.lower for t in claim.tokens if quantity.start <= t.start < quantity.end}
    return "remaining" in inside or _WHILE.match(claim.text, quantity.end - claim.start) is not None


def _two_extents(one: Amount, other: Amount) -> bool:
    """Whether two lengths are measured along different ways: a depth and a distance."""
    a, b = (extent_of(x.context.claim, x.quantity) for x in (one, other))
    return bool(a and b) and a != b


def _other_holder(one: Amount, other: Amount) -> bool:
    """Whether two figures are two people's ("Lund scored 20 points", "Dahl added 16").

    A length of time is one where the sentence of either tells of both people.
    """
    a, b = one.holder, other.holder
    if lasts(one) and lasts(other) and (a in other.context.names or b in one.context.names):
        return False
    return bool(a and b) and {w.lower() for w in a.split()}.isdisjoint(w.lower() for w in b.split())


def _other_whole(one: Amount, other: Amount) -> bool:
    """Whether only one of two shares says what it is of, and the other's sentence does not name that."""
    wholes = [concept(a.quantity.base.rpartition(" ")[2]) if a.quantity.base else "" for a in (one, other)]
    if bool(wholes[0]) == bool(wholes[1]) or one.quantity.role != "percentage":
        return False
    whole, near = next(filter(None, wholes)), (other if wholes[0] else one).context.near
    return whole not in near and _WHOLES.get(whole) not in near


def size_of(quantity: Quantity) -> float:
    """The figure of an amount without its sign, the higher end of a range; 0 where it has none."""
    value = quantity.value
    if value is None:
        return 0.0
    return abs(value[1] if isinstance(value, tuple) else value)
