"""Hearers: to whom something was said, written, given or sold, where a common noun tells it ("apologized to the pastor", "gave police a note")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.lexicons.nationalities import PERSONS
from facts.model import Mention
from facts.reading.stems import singular
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.asking.targets import Parsed
    from facts.model import Claim
    from facts.story import Story

_CAMPS = (
    "police officer detective investigator authority official agent sheriff deputy trooper",
    "judge court jury juror magistrate",
    "reporter journalist media press newspaper",
    "mother father parent family relative widow widower brother sister husband wife son daughter uncle aunt grandmother grandfather cousin",
    "pastor priest minister bishop congregation church parishioner rabbi imam",
    "lawmaker senator parliament congress committee",
    "fan supporter crowd voter public customer client user reader viewer people audience",
    "employee staff worker colleague teammate coach player foreman driver secretary assistant aide",
    "boss employer manager owner director executive company",
    "regulator government administration agency department ministry president governor mayor",
    "friend neighbor neighbour roommate classmate",
    "teacher principal school student pupil university",
    "doctor nurse hospital paramedic medic",
    "victim survivor",
    "lawyer attorney prosecutor",
    "charity museum library foundation",
    "investor shareholder bank lender creditor",
    "stranger passer-by bystander passenger tourist",
    "collector buyer dealer bidder",
    "soldier army rebel militant guard",
)
_CAMP = dict.fromkeys(PERSONS, -1) | {word: number for number, words in enumerate(_CAMPS) for word in words.split()}
_CAMP |= dict.fromkeys(("leader", "member"), -1)  # of whatever body: they go with those of every camp
_WHOLE = frozenset(
    (
        "police court jury media press family relative parent authority official parliament congress crowd public people audience staff "
        "government administration congregation church school hospital company"
    ).split()
)  # of a camp those that any other of it may be
_DEEDS = {
    concept(word): family
    for family, words in {
        "apology": "apologize apologise apology apologies",
        "confession": "confess confession admit admission",
        "complaint": "complain complaint",
        "warning": "warn warning",
        "threat": "threaten threat",
        "writing": "write wrote written letter note email e-mail message text",
        "telling": "tell told inform notify explain describe",
        "call": "call phone telephone",
        "giving": "give gave given hand donate gift present donation",
        "sale": "sell sold sale",
        "return": "return restore",
        "asking": "ask appeal plead request",
        "surrender": "surrender",
        "report": "report",
        "showing": "show shown display",
        "payment": "pay paid payment",
        "testimony": "testify testimony",
        "delivery": "deliver send sent",
        "speech": "speak spoke spoken talk speech",
    }.items()
    for word in words.split()
}
OF_WHAT = frozenset({"apology", "confession", "complaint", "warning", "threat"})
"""What is told, whatever the verb."""
_TO_ONE = OF_WHAT | {"writing"}  # what is told to one by name in one source and to several in another
_GOES_ON = frozenset({"and", "&", "or"})
_DIRECT = frozenset(
    concept(w)
    for w in "tell told inform notify warn threaten ask call phone telephone give gave given hand show shown pay paid send sent sell sold".split()
)  # verbs whose object may be who hears


class Hearer(NamedTuple):
    """To whom something is told or given: the noun in the singular, or the name, and whether it is one."""

    context: Context
    family: str
    noun: str
    is_one: bool
    named: bool = False


def find_hearers(story: Story) -> list[Hearer]:
    """Every common noun for those to whom something is said or given, in order of source and text."""
    return [
        hearer
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        if (claim.names or any(singular(t.lower) in _CAMP for t in claim.tokens))
        and any(concept(t.lower) in _DEEDS for t in reading.sentences[claim.sentence].tokens)
        for hearer in _in_claim(story, source, claim, story.parsed(source, claim.sentence))
    ]


def _in_claim(story: Story, source: int, claim: Claim, sentence: Parsed) -> Iterator[Hearer]:
    tokens, phrases = sentence.tokens, sentence.phrases
    told = [(k, family) for k, t in enumerate(tokens) if (family := _DEEDS.get(concept(t.lower))) in OF_WHAT]
    met: set[int] = set()
    for frame in sentence.frames:
        family = _DEEDS.get(frame.lemma, "")
        numbers = [k for k in frame.others if phrases[k].prep == "to"]
        if frame.object >= 0 and frame.lemma in _DIRECT and not phrases[frame.object].prep:
            numbers.append(frame.object)
        for number in dict.fromkeys(numbers) if family else ():
            met.add(number)
            yield from _hearer(story, source, claim, sentence, (number, _what(told, phrases[number].head) or family))
    for number in range(1, len(phrases)):
        one, other = phrases[number - 1], phrases[number]
        family = _DEEDS.get(concept(tokens[one.head].lower), "")
        if family and number not in met and other.prep == "to" and one.last == other.first - 2:
            yield from _hearer(story, source, claim, sentence, (number, _what(told, phrases[number].head) or family))


def _what(told: Sequence[tuple[int, str]], at: int) -> str:
    """The family of the nearest word for what is told, an apology or a threat; "" where a sentence has none."""
    return min(((abs(k - at), family) for k, family in told), default=(0, ""))[1]


def _hearer(story: Story, source: int, claim: Claim, sentence: Parsed, told: tuple[int, str]) -> Iterator[Hearer]:
    """The noun that a phrase ends with, where it is one for people; `told`: the place of the phrase and the family of the deed."""
    tokens, phrase, family = sentence.tokens, sentence.phrases[told[0]], told[1]
    head = tokens[phrase.head]
    noun = singular(head.lower)
    if phrase.last + 1 < len(tokens) and tokens[phrase.last + 1].lower in _GOES_ON:
        person = None
    else:
        person = next((n for n in claim.names if n.type == "person" and n.start <= head.start < n.end), None)
    if person is not None and family in _TO_ONE:
        yield Hearer(story.context(source, claim, person), family, person.name, is_one=True, named=True)
        return
    if noun not in _CAMP or not (head.text.islower() or head is tokens[0]) or not claim.start <= head.start < claim.end:
        return
    start = max(tokens[phrase.first].start, claim.start)
    text = claim.text[start - claim.start : head.end - claim.start]
    is_one = head.tag in {"NN", "VB"} and noun not in _WHOLE
    yield Hearer(story.context(source, claim, Mention(start, head.end, text)), family, noun, is_one)


def differ(one: Hearer, other: Hearer) -> bool:
    """Whether two nouns name different hearers: of other camps, two of one camp neither of which is the whole, or one against several.

    A name goes with each noun for one and for a body, not with that for several ("warned Reed", "warned lawmakers").
    """
    if one.named or other.named:
        group = other if one.named else one
        return not group.named and not group.is_one and group.noun not in _WHOLE
    if one.noun == other.noun:
        return one.is_one != other.is_one and one.noun not in _WHOLE
    if _CAMP[one.noun] != _CAMP[other.noun]:
        return min(_CAMP[one.noun], _CAMP[other.noun]) >= 0
    return not {one.noun, other.noun} & _WHOLE
