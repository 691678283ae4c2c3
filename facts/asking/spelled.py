"""Amounts told in words of their own: "a single shell", "twice", "about a mile", "a mile and a half", "with 7:42 left"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.model import Quantity
from facts.reading.quantities.nouns import is_plural, lemma
from facts.reading.quantities.unit_index import convert

if TYPE_CHECKING:
    from facts.model import Claim

_CLOCK = re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d)(?= (?:left|remaining|remained|to go|to play|on the clock)\b)")
_HALF = re.compile(
    r"\b(?:(about|around|roughly|nearly|almost|over) )?(?:a|an|one) ([a-z]+) and a half\b", re.IGNORECASE
)
_TIMES = re.compile(
    r"\b(?:(twice|thrice)(?! (?:as|the|that|what|his|her|its|their|more|a|an|over)\b)(?!-)"
    r"|(several|many|numerous|countless|multiple|a few|a couple of|dozens of|hundreds of|scores of) times"
    r"(?! (?:as|more|larger|bigger|higher|greater|longer|faster|the)\b))",
    re.IGNORECASE,
)
_GROUPS = {"pair": 2.0, "duo": 2.0, "trio": 3.0, "threesome": 3.0, "quartet": 4.0, "foursome": 4.0, "quintet": 5.0}
_GROUP = re.compile(
    r"\b(?:a|the|another) (pair|duo|trio|threesome|quartet|foursome|quintet) of (?:[a-z-]+ )??([a-z]+(?:s|men))\b",
    re.IGNORECASE,
)
_PAIRED = frozenset(
    {"shoes", "boots", "trainers", "sneakers", "socks", "gloves", "glasses", "sunglasses", "trousers", "pants", "jeans",
     "shorts", "tights", "scissors", "pliers", "binoculars", "handcuffs", "eyes", "hands", "legs", "wings", "skis",
     "headphones", "earrings", "pyjamas", "pajamas", "tweezers", "goggles", "slippers", "sandals", "heels"}
)  # fmt: skip
_FOLD = {"double": 2.0, "triple": 3.0, "quadruple": 4.0, "quintuple": 5.0}
_CRIME = re.compile(
    r"\b(double|triple|quadruple|quintuple)[ -](murder|homicide|killing|slaying|drowning|shooting|stabbing)\b",
    re.IGNORECASE,
)
_OFTEN = {"twice": 2.0, "thrice": 3.0, "a couple of": 2.0}
_VAGUELY = {
    "numerous": "many", "countless": "many", "multiple": "several", "a few": "few", "dozens of": "dozens",
    "hundreds of": "hundreds", "scores of": "scores",
}  # fmt: skip
_ONE = re.compile(
    r"\ban? (block|mile|kilomet(?:re|er)|met(?:re|er)|foot|yard|inch|ton|tonne|gallon|lit(?:re|er)|acre|hectare|pound|ounce)\b"
    r"(?! and a half)(?= (away|from|off|apart|wide|long|deep|high|north|south|east|west))?",
    re.IGNORECASE,
)
_BEFORE_ONE = 12  # characters before an article within which its bound stands
_BOUNDS = {
    "about": "~", "around": "~", "roughly": "~", "some": "~", "nearly": "~", "almost": "~", "over": ">",
    "more than": ">", "less than": "<", "under": "<", "at least": ">=", "at most": "<=", "up to": "<=", "within": "<=",
}  # fmt: skip
_ROUGH = {"about": "~", "around": "~", "roughly": "~", "nearly": "~", "almost": "~", "over": ">"}


def read_spelled(claim: Claim) -> list[Quantity]:
    """The amounts of a claim that its quantities leave out, by way of telling and then in order.

    Of "a mile and a half" they hold no more than the half.
    """
    found = (
        *read_singles(claim),
        *read_clocks(claim),
        *read_times(claim),
        *read_ones(claim),
        *read_groups(claim),
        *read_victims(claim),
    )
    free = [q for q in found if not any(k.start < q.end and q.start < k.end for k in claim.quantities)]
    return [*free, *read_halves(claim)]


def read_singles(claim: Claim) -> list[Quantity]:
    """The things told of as one only ("a single shell"), as counts, in order."""
    return [
        Quantity(
            one.start,
            noun.end,
            claim.text[one.start - claim.start : noun.end - claim.start],
            1.0,
            noun.lower,
            role="count",
            noun=noun.lower,
        )
        for before, one, noun, after in zip(
            claim.tokens, claim.tokens[1:], claim.tokens[2:], (*claim.tokens[3:], None), strict=False
        )
        if one.lower == "single"
        and before.lower in {"a", "one", "only"}
        and noun.tag == "NN"
        and not (after is not None and after.tag.startswith("NN"))
        and convert(1.0, noun.lower) is None
    ]


def read_clocks(claim: Claim) -> list[Quantity]:
    """The time that is left to play, as measures in seconds: "with 7:42 left"."""
    return [
        Quantity(
            claim.start + m.start(),
            claim.start + m.end(),
            m[0],
            60.0 * int(m[1]) + int(m[2]),
            "second",
            role="measure",
        )
        for m in _CLOCK.finditer(claim.text)
    ]


def read_times(claim: Claim) -> list[Quantity]:
    """How often something happened: "twice", "several times"; what compares sizes ("twice as big") is none."""
    out: list[Quantity] = []
    if not any(word in claim.text for word in ("wice", "hrice", " times")):
        return out
    for m in _TIMES.finditer(claim.text):
        word = (m[1] or m[2]).lower()
        value = _OFTEN.get(word)
        vague = "" if value is not None else _VAGUELY.get(word, word)
        start, end = claim.start + m.start(), claim.start + m.end()
        out.append(Quantity(start, end, m[0], value, "count", role="measure", vague=vague))
    return out


def read_groups(claim: Claim) -> list[Quantity]:
    """The counts that the name of a group tells: "a trio of gunmen", "a pair of brothers"; things sold in pairs are none."""
    out: list[Quantity] = []
    if not any(f"{word} of " in claim.text for word in _GROUPS):
        return out
    for m in _GROUP.finditer(claim.text):
        noun = lemma(m[2])
        if is_plural(m[2].lower()) and m[2].lower() not in _PAIRED:
            start, end = claim.start + m.start(), claim.start + m.end()
            out.append(Quantity(start, end, m[0], _GROUPS[m[1].lower()], noun, role="count", noun=noun))
    return out


def read_victims(claim: Claim) -> list[Quantity]:
    """The dead or shot that the name of a crime counts: "a double murder", "the triple shooting"."""
    out: list[Quantity] = []
    if not any(word in claim.text.lower() for word in _FOLD):
        return out
    for m in _CRIME.finditer(claim.text):
        start, end = claim.start + m.start(), claim.start + m.end()
        unit = "injured" if m[2].lower() in {"shooting", "stabbing"} else "dead"
        out.append(Quantity(start, end, m[0], _FOLD[m[1].lower()], unit, role="count", noun=unit))
    return out


def read_ones(claim: Claim) -> list[Quantity]:
    """The one of a unit that an article tells of: "about a mile", "more than a block", "a mile away", in order."""
    out = []
    for m in _ONE.finditer(claim.text):
        before = claim.text[max(0, m.start() - _BEFORE_ONE) : m.start()].lower().rstrip()
        bound = next((b for b in _BOUNDS if before.endswith(b) and before[: -len(b)][-1:] in {"", " "}), "")
        if bound or m[2]:
            first = m.start() - len(bound) - 1 if bound else m.start()
            known = convert(1.0, m[1].lower())
            role, noun = ("measure", "") if known else ("count", m[1].lower())
            start, end = claim.start + first, claim.start + m.end(1)
            text = claim.text[first : m.end(1)]
            out.append(Quantity(start, end, text, 1.0, m[1].lower(), _BOUNDS.get(bound, "="), role, noun=noun))
    return out


def read_halves(claim: Claim) -> list[Quantity]:
    """One and a half of a unit other than of time: "a mile and a half"; times are read as durations."""
    out = []
    for m in _HALF.finditer(claim.text):
        unit = m[2].lower()
        known = convert(1.0, unit)
        if known is not None and known[0] != "time":
            modifier = _ROUGH.get((m[1] or "").lower(), "=")
            out.append(Quantity(claim.start + m.start(), claim.start + m.end(), m[0], 1.5, unit, modifier, "measure"))
    return out
