"""Unasked: figures that answer no question by themselves, for they only add to, are part of, or set off another one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.reading.quantities.unit_index import convert
from facts.words import concept

if TYPE_CHECKING:
    from facts.model import Claim, Quantity
    from facts.story import Story

_FORMER = frozenset(
    [("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), ("rather", "than"), ("instead", "of")]
)
_ADDING = frozenset({"another", "additional", "further", "extra"})
_POLLS = frozenset({"poll", "survey", "sample", "polling"})
_ASKED = frozenset({"polled", "surveyed", "interviewed", "canvassed", "questioned", "sampled"})
_ERROR = re.compile(
    r"\b(?:margin of (?:sampling )?error|plus or minus|plus-or-minus|give or take)\b[^,;]{0,40}\Z|[±]\s?\Z",
    re.IGNORECASE,
)
_LIKE = re.compile(r" (?:like|such as) [^.;]{1,60}? or ", re.IGNORECASE)
_INCLUDING = frozenset({"including", "included", "whom", "which", "them", "these", "those"})
_SINGLED_OUT = 3  # tokens before a figure within which "including" or "of whom" makes it a part
_FATES = frozenset({"die", "injure", "miss", "arrest", "rescu", "surviv"})
_FATED = 4  # tokens between a count and the word that tells what became of the counted


def is_unasked(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure says nothing of its own: a part, a step, what was before, a sample, part of a date or record."""
    return (
        is_part(claim, quantity)
        or is_in_code(claim, quantity)
        or is_step(claim, quantity)
        or is_former(claim, quantity)
        or is_sample(claim, quantity)
        or is_any(claim, quantity)
    )


def is_part(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure is only a part of another one: "30 of the 80", "nine of the dead"; a share is of something."""
    if quantity.role == "percentage":
        return False
    after = [t for t in claim.tokens if t.start >= quantity.end][:3]
    if quantity.value is not None and _OF_WHOLE.search(quantity.text.lower()):
        return True
    if _is_included(claim, quantity) or _COMING.match(claim.text, quantity.end - claim.start):
        return True
    counted = quantity.role == "count" and quantity.head_start < 0  # what it is part of is its noun
    return not counted and bool(after) and after[0].lower == "of" and any(t.tag == "CD" for t in after)


def _is_included(claim: Claim, quantity: Quantity) -> bool:
    """Whether a count is singled out of a greater one of the same noun: "842 tremors, including 54 strong tremors"."""
    before = {t.lower for t in [t for t in claim.tokens if t.end <= quantity.start][-_SINGLED_OUT:]}
    if quantity.role != "count" or _INCLUDING.isdisjoint(before) or not isinstance(quantity.value, float):
        return False
    return any(
        q.end <= quantity.start and q.unit == quantity.unit and isinstance(q.value, float) and q.value > quantity.value
        for q in claim.quantities
    )


_COMING = re.compile(r" (?:[a-z]+ )?(?:coming|all coming|most coming) (?:by|from|in|inside|on|via|after)\b")
_OF_WHOLE = re.compile(r" of (?:the|his|her|its|their|our|my|your|these|those) ")


def is_step(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure only adds to another ("two more", "another 2,000") or is part of a word ("three-tiered")."""
    words = quantity.text.lower().split()
    before = [t.lower for t in claim.tokens if t.end <= quantity.start][-1:]
    added = "more" in words[1:] or not _ADDING.isdisjoint([*words, *before])
    follows = claim.text[quantity.end - claim.start :][:1]
    if quantity.role == "bare" and follows == "-":
        return True
    return added and "than" not in words and not _fared_otherwise(claim, quantity)


def _fared_otherwise(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure adds people whose fate is another than that of those counted before: "killed 4 and hurt another 9"."""
    fate = _fate_of(claim, quantity)
    before = [q for q in claim.quantities if q.end <= quantity.start]
    return bool(fate and before) and _fate_of(claim, before[-1]) not in {"", fate}


def _fate_of(claim: Claim, quantity: Quantity) -> str:
    """What became of the counted, by the word in the figure, right after or right before it; "" where none tells."""
    inside = [t for t in claim.tokens if quantity.start <= t.start < quantity.end]
    after = [t for t in claim.tokens if t.start >= quantity.end][:_FATED]
    before = [t for t in claim.tokens if t.end <= quantity.start][-_FATED:]
    for tokens in (inside, after, before[::-1]):
        for token in tokens:
            if token.tag == "CC" or token.text == ",":
                break
            if concept(token.lower) in _FATES:
                return concept(token.lower)
    return ""


def is_former(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure is what another one is set against: "up from 48 percent", "compared with 95"."""
    before = tuple(t.lower for t in claim.tokens if t.end <= quantity.start)[-3:]
    before = before[:-1] if before[-1:] == ("a",) else before[-2:]
    return before[-2:] in _FORMER


def is_sample(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure is how many were asked, or how far their answers may err: "a poll of 1,000 people", "plus or minus 3 points"."""
    before = [t.lower for t in claim.tokens if t.end <= quantity.start][-2:]
    if len(before) == 2 and before[0] in _POLLS and before[1] in {"of", "among"}:
        return True
    if before and before[-1] in _ASKED and any(t.lower in _POLLS for t in claim.tokens):
        return True
    return _ERROR.search(claim.text, 0, quantity.start - claim.start) is not None


def is_any(claim: Claim, quantity: Quantity) -> bool:
    """Whether "one" means any of several that are only examples: "relies on one supplier like Alder or Norvia"."""
    return quantity.value == 1 and _LIKE.match(claim.text, quantity.end - claim.start) is not None


_RECORD = re.compile(r"\d+-\d+,\s?\d")


def is_in_code(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure is part of a date, a time or a record: "12/23", "6:11p", "45-1,33 KOs"."""
    start, end = quantity.start - claim.start, quantity.end - claim.start
    around = claim.text[:start].rstrip()[-1:] + claim.text[end:].lstrip()[:1]
    return bool(_RECORD.match(quantity.text)) or (quantity.role == "bare" and not {"/", ":"}.isdisjoint(around))


def is_size_label(claim: Claim, quantity: Quantity) -> bool:
    """Whether a length stands before a noun, as in "17-inch laptop"."""
    dimension = convert(1.0, quantity.unit)
    after = next((t for t in claim.tokens if t.start >= quantity.end), None)
    return (
        dimension is not None and dimension[0] == "length" and after is not None and after.tag.startswith(("NN", "JJ"))
    )


def size_labels(story: Story) -> frozenset[tuple[object, str]]:
    """Lengths that name a thing rather than tell of it.

    They stand before a noun and after "the", "its" or a superlative, or before a name: "the 13-inch tablet".
    """
    out = set()
    for reading in story.readings:
        for claim in reading.claims:
            for quantity in claim.quantities:
                if is_size_label(claim, quantity):
                    after = next(t for t in claim.tokens if t.start >= quantity.end)
                    before = [t for t in claim.tokens if t.end <= quantity.start][-2:]
                    definite = any(t.lower == "the" or t.tag in {"PRP$", "POS", "JJS"} for t in before)
                    if definite or after.tag.startswith("NNP"):
                        out.add((quantity.value, quantity.unit))
    return frozenset(out)
