"""Amounts of a story in context: every figure that may answer a question."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.anchors import Anchor, anchor_of, is_general
from facts.asking.contexts import OUTCOMES
from facts.asking.durations import read_durations
from facts.asking.holders import find_holders, holder_of, people_of
from facts.asking.spelled import read_spelled
from facts.asking.unasked import is_size_label, is_unasked, size_labels
from facts.asking.wholes import is_window, read_parts
from facts.quantities_compare import PEOPLE, PERSONS
from facts.reading.quantities.unit_index import convert
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.contexts import Context
    from facts.asking.holders import Holders
    from facts.model import Claim, Quantity, Token
    from facts.story import Story

ROLES = frozenset({"count", "measure", "money", "percentage", "age", "bare"})
_LEAD = 4  # sentences at the head of a source
_BETWEEN = frozenset({"after", "before", "later", "earlier", "ago", "since", "from", "until", "prior"})
_CLOSING = frozenset({"", ",", ".", ":", ";"})
_RISEN = frozenset(
    {"rose", "risen", "climbed", "raised", "jumped", "grew", "increased", "revised", "updated", "lowered"}
)
_PARENTS = frozenset(
    {"mother", "father", "mum", "mom", "dad", "parent", "grandmother", "grandfather", "widow", "mother-of", "father-of"}
)
_CROWDS = frozenset(
    {"crowd", "audience", "staff", "crew", "workforce", "gathering", "congregation", "membership", "throng", "mob",
     "population", "turnout", "attendance"}
)  # fmt: skip
_NUMBER_OF = re.compile(r" the (?:total )?number of (?:[a-z]+ )??([A-Za-z]+s)\b")
_FARED = 5  # tokens after a count within which a participle tells what became of the counted
_AUXILIARIES = frozenset({"was", "were", "are", "is", "been", "be", "have", "had", "has", "got", "people", "others"})
_BOUNDED = 4  # tokens before a figure within which "maximum" bounds it
_LIMITS = {"maximum": "<=", "limit": "<=", "minimum": ">="}
_GAME = 4  # sentences through which a source goes on about the game whose result it told
_TO = 6  # tokens before a figure within which "rose to" speaks of it
AGENTS = ("er", "or", "ist", "ian", "ant")  # endings of nouns for people by what they do
_JABS = frozenset(map(concept, ("shot", "jab", "injection", "inoculation", "vaccination")))  # doses by other words
_VACCINES = ("vaccin", "covid", "immuni", "measles", "polio", "flu ")
STATES = frozenset({"die", "injure", "miss"})  # "80 hurt" counts people


class Amount(NamedTuple):
    """An amount in context.

    `unit` is the concept of what it counts or measures, `plain` the quantity as it is compared.
    """

    context: Context
    quantity: Quantity
    unit: str
    plain: Quantity
    anchor: Anchor
    lead: bool  # stands at the head of its source
    holder: str = ""  # the person whose doing or property the figure is, as far as the words tell
    result: frozenset[str] = frozenset()  # the final score that its sentence tells of, its two sides
    rivals: int = 0  # how many different figures of its unit its source gives; 0 where not counted

    @property
    def told(self) -> Quantity:
        """The figure as a question words it: with what it counts by the words before it, else as its source tells it."""
        return self.plain if self.plain.noun != self.quantity.noun else self.quantity


def collect(story: Story) -> list[Amount]:
    """Every amount of a story that may answer a question, in order of source and text."""
    return list(story.once(_collect))


def _collect(story: Story) -> tuple[Amount, ...]:
    labels, people = size_labels(story), people_of(story)
    found = [
        make_amount(story, source, claim, quantity, holders)
        for source, reading in enumerate(story.readings)
        for holders in (find_holders(reading, people),)
        for claim in reading.claims
        for quantity in candidates_in(claim)
        if quantity.role in ROLES
        and not is_general(claim, quantity)
        and not is_window(claim, quantity)
        and not is_unasked(claim, quantity)
        and not ((quantity.value, quantity.unit) in labels and ("-" in quantity.text or is_size_label(claim, quantity)))
    ]
    return tuple(_with_rivals(_with_results(story, found)))


def _with_results(story: Story, amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts, those of sentences without a result with that of the game told of shortly before, where a name goes on."""
    told: dict[int, list[tuple[int, frozenset[str], frozenset[str]]]] = {}
    for source, reading in enumerate(story.readings):
        text = reading.document.text
        for sentence in reading.sentences if _RESULT.search(text) else ():
            if sides := result_in(sentence.tokens):
                names = frozenset(n.name for c in reading.claims if c.sentence == sentence.index for n in c.names)
                told.setdefault(source, []).append((sentence.index, sides, names))
    if not told:
        return list(amounts)
    return [a if a.result else a._replace(result=_result_before(a, told.get(a.context.source, ()))) for a in amounts]


def _result_before(amount: Amount, told: Sequence[tuple[int, frozenset[str], frozenset[str]]]) -> frozenset[str]:
    """The last result told of a name of the figure's sentence, a few sentences before at most; empty for none."""
    here = amount.context.claim.sentence
    near = [r for r in told if 0 < here - r[0] <= _GAME]
    return next((sides for _, sides, names in reversed(near) if names & amount.context.names), frozenset())


def candidates_in(claim: Claim) -> list[Quantity]:
    """The figures of a claim, with those that only more words than one tell; what is read as a part is no bare figure."""
    parts, spelled = read_parts(claim), read_spelled(claim)
    told = [q for q in claim.quantities if not any(p.start <= q.start and q.end <= p.end for p in (*parts, *spelled))]
    return [*told, *read_durations(claim), *spelled, *parts]


def _with_rivals(amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts, each with how many different figures of its unit its source gives."""
    figures: dict[tuple[int, str], set[str]] = {}
    for amount in amounts:
        figures.setdefault(_unit_in(amount), set()).add(norm_of(replace(amount.plain, modifier="=")))
    return [a._replace(rivals=len(figures[_unit_in(a)])) for a in amounts]


def _unit_in(amount: Amount) -> tuple[int, str]:
    """The source of an amount, and the dimension that it measures or the noun that it counts."""
    unit = amount.plain.unit
    known = convert(1.0, unit) if unit else None
    return amount.context.source, known[0] if known else amount.unit


def make_amount(story: Story, source: int, claim: Claim, quantity: Quantity, holders: Holders | None = None) -> Amount:
    """Put a quantity in context. `holders` tell of whom its source speaks."""
    context = story.context(source, claim, quantity)
    if fared := told_after(claim, quantity):
        context = replace(context, governors=(fared, *(g for g in context.governors if g != fared)))
    unit = concept(quantity.unit.lower()) if quantity.unit else ""
    plain = quantity
    if quantity.role == "bare" and is_update(claim, quantity):
        unit = max(sorted(STATES & context.near.keys()), key=lambda w: context.near[w], default="")
    if noun := _named_after(claim, quantity):
        unit, plain = concept(noun), replace(quantity, unit=noun, noun=noun, role="count")
    elif unit in STATES:
        context = replace(context, governors=(unit, *(g for g in context.governors if g != unit)))
        unit, plain = "people", replace(quantity, unit="people")
    elif quantity.role == "bare" and quantity.vague and (noun := _whole(claim, quantity)):
        unit, plain = concept(noun), replace(quantity, unit=noun)
    elif quantity.role == "count" and quantity.unit.endswith(AGENTS) and "-" not in quantity.text and _harmed(context):
        unit, plain = "people", replace(quantity, unit="people")
    elif unit in _JABS and any(word in claim.text.lower() for word in _VACCINES):
        unit, plain = "dose", replace(quantity, unit="dose")
    plain = replace(plain, modifier=bound_before(claim, quantity) or plain.modifier)
    anchor = anchor_of(story.background, source, claim, quantity)
    tokens = story.sentence(source, claim).tokens
    holder = holder_of(holders, claim, tokens, quantity) if holders and not _is_label(quantity) else ""
    return Amount(context, quantity, unit, plain, anchor, claim.sentence < _LEAD, holder, result_in(tokens))


def _is_label(quantity: Quantity) -> bool:
    """Whether a figure is one word with what it measures ("a 12-point effort"), which need not be the subject's."""
    return "-" in _PLUS.sub("", quantity.text)


_PLUS = re.compile(r"-plus\b", re.IGNORECASE)


def _named_after(claim: Claim, quantity: Quantity) -> str:
    """What a figure counts by the words before it: the children of "a mother of 12", the sailors of "brought to 10 the number of sailors"."""
    if quantity.role not in {"count", "bare"} or not isinstance(quantity.value, float):
        return ""
    if quantity.unit == "strong":
        return "people"  # "a 300-strong crowd"
    before = [t.lower for t in claim.tokens if t.end <= quantity.start][-2:]
    if len(before) == 2 and before[1] == "of" and before[0] in _PARENTS and _of_nobody(quantity):
        return "child"
    if len(before) == 2 and before[1] == "of" and before[0] in _CROWDS and _of_nobody(quantity):
        return "people"
    told = _NUMBER_OF.match(claim.text, quantity.end - claim.start) if quantity.role == "bare" else None
    return told[1].lower() if told else ""


def _of_nobody(quantity: Quantity) -> bool:
    """Whether what a figure is read to count is no noun of its own: "a mother of 12 killed in a crash"."""
    return quantity.role == "bare" or concept(quantity.unit.lower()) in OUTCOMES


def bound_before(claim: Claim, quantity: Quantity) -> str:
    """The bound that the noun before an exact figure sets ("a maximum sentence of 15 years"), "" for none."""
    before = [t.lower for t in claim.tokens if t.end <= quantity.start][-_BOUNDED:]
    if quantity.modifier != "=" or before[-1:] != ["of"]:
        return ""
    return next((_LIMITS[w] for w in before if w in _LIMITS), "")


def result_in(tokens: Sequence[Token]) -> frozenset[str]:
    """The sides of the one final score of a game that a sentence tells ("beat Orvel 91-73"); empty for none or several.

    Records stand in brackets; a run, a lead or a start is no result.
    """
    found = {
        frozenset(token.text.split("-"))
        for before, token, after in zip(tokens, tokens[1:], (*tokens[2:], None), strict=False)
        if _RESULT.fullmatch(token.text) and before.text != "(" and (after is None or after.lower not in _PARTIAL)
    }
    return found.pop() if len(found) == 1 else frozenset()


_RESULT = re.compile(r"\d{2,3}-\d{2,3}")
_PARTIAL = frozenset(
    {
        "run",
        "lead",
        "start",
        "record",
        "mark",
        "burst",
        "spurt",
        "advantage",
        "deficit",
        "halftime",
        "edge",
        "rebounding",
    }
)


def told_after(claim: Claim, quantity: Quantity) -> str:
    """What a participle right after a count tells of the counted: "dozens of others were seriously injured"; "" where none does."""
    for token in [t for t in claim.tokens if t.start >= quantity.end][:_FARED]:
        if token.tag in {"VBN", "JJ", "VBD"} and concept(token.lower) in OUTCOMES:
            return concept(token.lower)
        if token.lower not in _AUXILIARIES and not token.tag.startswith("RB"):
            return ""
    return ""


def _harmed(context: Context) -> bool:
    """Whether the counted were killed, injured, missed or arrested."""
    return any(g in STATES or g == "arrest" for g in context.governors[:2])


def is_update(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure is told as what another one became: "rose to 10"."""
    before = [t.lower for t in claim.tokens if t.end <= quantity.start][-_TO:]
    return "to" in before[-2:] and not _RISEN.isdisjoint(before)


def _whole(claim: Claim, quantity: Quantity) -> str:
    """The plural noun that "most of", "several of" and the like are of, "" where none follows."""
    after = [t for t in claim.tokens if t.start >= quantity.end][:5]
    if not after or after[0].lower != "of":
        return ""
    return next((t.lower for t in after[1:] if t.tag in {"NNS", "NNPS"}), "")


def outcome(amount: Amount) -> str:
    """What became of the counted: the first outcome among the two likeliest governors, "" where there is none."""
    return next((g for g in amount.context.governors[:2] if g in OUTCOMES), "")


def is_person(noun: str) -> bool:
    """Whether a noun is for people: one of those in news, or one for who does something."""
    return noun in PEOPLE or noun in PERSONS or noun.endswith(AGENTS)


def is_interval(amount: Amount) -> bool:
    """Whether a length of time lies between two events: "two minutes after", "three years ago", "after five days, he"."""
    tokens = amount.context.claim.tokens
    after = next((t.lower for t in tokens if t.start >= amount.quantity.end), "")
    before = [t.lower for t in tokens if t.end <= amount.quantity.start][-1:]
    return after in _BETWEEN or (before == ["after"] and after in _CLOSING)


def norm_of(quantity: Quantity) -> str:
    """The normalised value that decisions record: figure, modifier and unit."""
    value = quantity.value
    if value is None:
        figure = quantity.vague
    elif isinstance(value, tuple):
        figure = "-".join(f"{v:g}" for v in value)
    else:
        figure = f"{value:.12g}"
    return f"{figure}|{quantity.modifier}|{quantity.unit}"


def lasts(amount: Amount) -> bool:
    """Whether an amount is a length of time."""
    known = convert(1.0, amount.quantity.unit) if amount.quantity.unit else None
    return known is not None and known[0] == "time" and amount.quantity.role == "measure"
