"""Authority: one figure, and different speakers whose word it rests on."""

from __future__ import annotations

import re
from itertools import combinations, dropwhile
from typing import TYPE_CHECKING

from facts.asking.amount_wording import amount_question, figure_by_question
from facts.asking.anchors import speaker_at
from facts.asking.candidates import Candidate
from facts.asking.figures import amount_answer
from facts.asking.parties import camps_of, described, is_described_as
from facts.asking.quotes import is_copy
from facts.asking.shared_topic import common, topic
from facts.asking.voices import make_voice
from facts.model import Kind, Severity
from facts.reading.lexicons import words
from facts.reading.lexicons.places import COUNTRIES
from facts.reading.lexicons.scope_words import TIME_UNITS
from facts.reading.quantities.unit_index import convert
from facts.words import concept

if TYPE_CHECKING:
    from facts.asking.amount_groups import Amounts
    from facts.asking.amounts import Amount
    from facts.asking.parties import Described
    from facts.story import Story

_SURE = 0.45  # two figures must be this likely to answer one question for their speakers to be set side by side
_NEAR = 1.1  # how many times one figure may be another that it is said to repeat
_COUNTED = 3  # what is fewer anybody can count: nobody's word is needed for two officers in a car
# Speakers who may be anyone, or are no speakers: they name no authority of their own.
_NOBODY = words("it he she they we i who this that some others many one report reports sources people")
# Last words of what is no name of a speaker.
_CUT_OFF = words("a an the of in by to and that said")
# Stems in the names of media.
_MEDIA = words(
    "journal time news post televis tv media agenc press tribun newspap radio herald gazett telegraph report magazin"
)
_NAMED = r"(?:the )?([A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3})"
# "a Dow Jones survey", "the consensus of Oak Data", "analysts polled by Elm"
_ASKED = re.compile(
    rf"\b{_NAMED} (?:survey|poll|consensus)s?\b"
    rf"|\b(?:polled|surveyed|compiled|forecast) by {_NAMED}"
    rf"|\b(?:consensus|estimates?|survey|poll) (?:of|by|from|on) {_NAMED}"
)
_NO_NAMES = words(
    "in on at by for from most recent new one this that our their his its her last earlier "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_OPENING = re.compile(r"(?:seemed|appeared|seem|appear|is|was|are|were) ")
_ARTICLES = words("the a an")
_PAIR = 2  # words of "health officials"
# What a speaker may be called who may be anyone of his sort.
_SORTS = frozenset(
    concept(w)
    for w in words(
        "company firm official authority police investigator expert analyst author spokesman source government agency "
        "group operator maker manufacturer airline ministry prosecutor rescuer economist forecaster doctor medic "
        "researcher scientist regulator lawmaker aide adviser bureau department office institute "
        "indictment complaint lawsuit filing study survey research estimate data new recent local senior"
    )
)
_OFFICES = frozenset(
    concept(w) for w in words("secretary minister president premier chancellor ambassador envoy spokesman spokeswoman")
)


def find_authority(story: Story) -> list[Candidate]:
    """The figures for which two sources name different authorities."""
    return [c for group in story.amounts if (c := _authorities(story, group)) is not None]


def rests_on_word(amount: Amount) -> bool:
    """Whether it matters whose word an amount rests on: not for an age, a length of time, a handful, a figure of nothing named."""
    quantity = amount.plain
    if quantity.role == "age" or not quantity.unit or not amount.quantity.unit or quantity.unit in TIME_UNITS:
        return False
    value = quantity.value[1] if isinstance(quantity.value, tuple) else quantity.value
    return value is None or value >= _COUNTED or quantity.role not in {"count", "bare"}


def speaker_of(amount: Amount) -> str:
    """Whose word a figure rests on, "" where nobody is named."""
    claim, at = amount.context.claim, amount.quantity.start
    if (asked := _ASKED.search(claim.text)) and (pollster := _pollster(asked)):
        return pollster
    around = [s for s in claim.speakers if s.content_start <= at < s.content_end]
    said = sorted((s.content_end - s.content_start, s.start, s.name) for s in around if make_voice(s) is not None)
    speaker = said[0][2] if said else "" if around else speaker_at(claim, amount.quantity) or ""
    parts = speaker.lower().split()
    if not parts or speaker.lower() in _NOBODY or parts[-1] in _CUT_OFF or not _names_somebody(speaker):
        return ""
    return speaker


def _pollster(asked: re.Match[str]) -> str:
    """Who asked those whose forecasts or answers a figure sums up; "" where no name is told."""
    told = asked[asked.lastindex or 0].rstrip(".,").split()
    return " ".join(dropwhile(lambda w: w.lower() in _ARTICLES | _NO_NAMES, told))


def _names_somebody(speaker: str) -> bool:
    """Whether what is read as a speaker may be one: no figure, and no verb before all else ("seemed sympathetic to us")."""
    first, *others = speaker.split()
    verb = first.islower() and first.endswith("ed") and bool(others) and not others[-1].endswith("s")
    return not any(c.isdigit() for c in speaker) and not (verb or _OPENING.match(speaker))


def same_authority(one: str, other: str) -> bool:
    """Whether two speakers may be the same: one is named by words of the other, or may be anyone of his sort."""
    a, b = (frozenset(w.lower() for w in s.split()) - _ARTICLES for s in (one, other))
    mine, theirs = ({concept(w) for w in words} - {"of"} for words in (a, b))
    if not mine or not theirs or mine <= theirs or theirs <= mine:
        return True
    if _of_other_camps(a, b):
        return False
    if _MEDIA.isdisjoint(mine | theirs) and (_is_anybody(one) or _is_anybody(other)):
        return True
    return bool(mine & theirs) and any(_adds_no_name(s, mine & theirs) for s in (one, other))


def _of_other_camps(one: frozenset[str], other: frozenset[str]) -> bool:
    mine, theirs = camps_of(one), camps_of(other)
    return bool(mine) and bool(theirs) and not mine & theirs


def _is_anybody(speaker: str) -> bool:
    """Whether a speaker is told by words for his sort alone, or with one small word before ("health officials", "the study")."""
    told = [w for w in speaker.split() if w.lower() not in _ARTICLES]
    sorts = [concept(w.lower()) in _SORTS for w in told]
    return all(sorts) or (len(told) == _PAIR and sorts[-1] and told[0].islower() and told[1].endswith("s"))


def _adds_no_name(speaker: str, shared: set[str]) -> bool:
    """Whether a speaker has no name besides words that he shares: "a new study", "Republican lawmakers"."""
    return all(w.islower() for w in speaker.split() if w.lower() not in _ARTICLES and concept(w.lower()) not in shared)


def _differ(group: Amounts, i: int, j: int) -> bool:
    """Whether two figures exclude each other, or leave each other open only by their bounds ("over 10", "some 30")."""
    ends = zip(_ends(group.members[i]), _ends(group.members[j]), strict=True)
    return group.relations[i, j] == "conflict" or any(min(e) > 0 and max(e) > _NEAR * min(e) for e in ends)


def _ends(amount: Amount) -> tuple[float, float]:
    """The ends of the figure of an amount in base units, both the same where it is no range, 0 where it has none."""
    value = amount.plain.value
    low, high = value if isinstance(value, tuple) else (value or 0.0, value or 0.0)
    known = [convert(v, amount.plain.unit) if amount.plain.unit else None for v in (low, high)]
    first, last = (abs(k[1] if k else v) for k, v in zip(known, (low, high), strict=True))
    return first, last


def _may_be_officer(one: str, other: str, known: Described) -> bool:
    """Whether the story describes one by all words of the other ("the doctor", "Ada Holm, a doctor in Elmford").

    A country speaks by those who hold its offices.
    """
    if any(a in COUNTRIES and not _OFFICES.isdisjoint(known.get(b, ())) for a, b in ((one, other), (other, one))):
        return True
    return is_described_as(one, other, known) or is_described_as(other, one, known)


def _authorities(story: Story, group: Amounts) -> Candidate | None:
    heard = {n: name for n, m in enumerate(group.members) if rests_on_word(m) and (name := speaker_of(m))}
    pairs = [
        (group.scores[i, j], i, j)
        for i, j in combinations(heard, 2)
        if group.scores.get((i, j), 0.0) >= _SURE
        and not _differ(group, i, j)  # then the figure itself is the question
        and not same_authority(heard[i], heard[j])
        and not is_copy(group.members[i].context.claim, group.members[j].context.claim)  # "she said", of one copy
    ]
    known = described(story) if pairs else {}
    pairs = [p for p in pairs if not _may_be_officer(heard[p[1]], heard[p[2]], known)]
    if not pairs:
        return None
    chosen = sorted({n for _, i, j in pairs for n in (i, j)})
    amounts = [group.members[n] for n in chosen]
    answers = tuple(
        amount_answer(story, m, f"{heard[n]}: {m.quantity.text}", f"speaker:{heard[n]}")
        for n, m in zip(chosen, amounts, strict=True)
    )
    question = amount_question([a.told for a in amounts], [a.context for a in amounts])
    return Candidate(
        Kind.ATTRIBUTION,
        Severity.TENSION,
        figure_by_question(question),
        f"figure-by:{common(a.unit for a in amounts)}:{topic([a.context for a in amounts])[0]}",
        answers,
        "the sources name different authorities for the figure",
        max(pairs)[0],
    )
