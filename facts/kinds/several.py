"""Several: one source tells of one thing where another, in a sentence that tells the same, has several of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.groups import with_others
from facts.asking.meeting import meeting_pairs
from facts.asking.plurals import plural
from facts.lexicons.countables import COUNTABLES
from facts.lexicons.offences import SAME
from facts.model import Kind, Mention, Polarity, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.asking.frames import Phrase
    from facts.model import Claim, Token
    from facts.story import Story

_LINKED = 0.3  # alignment of two sentences of which one has a thing and the other several of it
_DESCRIBED = 0.2  # the same where both are described in two words or more ("a prior fraud conviction")
_ALIKE = 0.2  # likeness of their surroundings
_ONE = frozenset({"a", "an", "one", "another"})
_ALONE = frozenset({"only", "sole", "lone", "single"})
_MANY = frozenset("two three four five six seven eight nine ten several multiple".split())
_AND = frozenset({"and", "or", ","})
_DIGITS = 4  # of a year
_KNOWN = frozenset({"the", "this", "that", "its", "his", "her", "their"})  # told of before: no word of how many


class Told(NamedTuple):
    """A countable thing in context: its noun, whether it is one or several, "" where that is not told, and the words beside it."""

    context: Context
    noun: str
    number: str  # "one", "several", ""
    words: frozenset[str]
    years: frozenset[str] = frozenset()  # that tell it apart ("the 2014 budget", "the 2014 and 2015 budgets")


def find_several(story: Story) -> list[Candidate]:
    """The things of which one source has one and another several."""
    by_noun: dict[str, list[Told]] = {}
    for told in _find_told(story):
        by_noun.setdefault(told.noun, []).append(told)
    return [c for noun in sorted(by_noun) if (c := _of_noun(story, by_noun[noun])) is not None]


def _find_told(story: Story) -> Iterator[Told]:
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            if not any(
                _is_year(t) or (t.tag in {"NN", "NNS"} and concept(t.lower) in COUNTABLES) for t in claim.tokens
            ):
                continue
            parsed = story.parsed(source, claim.sentence)
            for phrase in parsed.phrases:
                told = _in_phrase(story, source, claim, parsed.tokens, phrase)
                if told is not None:
                    yield told


def _in_phrase(story: Story, source: int, claim: Claim, tokens: Sequence[Token], phrase: Phrase) -> Told | None:
    begin, years = _years(tokens, phrase)
    head, first = tokens[phrase.head], tokens[begin]
    noun = concept(head.lower)
    if (noun not in COUNTABLES and not years) or not (claim.start <= first.start and head.end <= claim.end):
        return None
    number = _number(tokens, phrase, years)
    if number is None:
        return None
    found = (concept(t.lower) for t in tokens[phrase.first : phrase.head] if is_content(t.lower) and t.tag != "CD")
    words = frozenset(SAME.get(w, w) for w in found)
    text = claim.text[first.start - claim.start : head.end - claim.start]
    mention = Mention(first.start, head.end, text)
    return Told(story.context(source, claim, mention), noun, number, words, years)


def _number(tokens: Sequence[Token], phrase: Phrase, years: frozenset[str]) -> str | None:
    """Whether a noun group is of one thing or several, "" where that is not told, None where it is of no thing that counts."""
    head, first = tokens[phrase.head], tokens[phrase.first].lower
    if years:
        number = {"NN": "one", "NNS": "several"}.get(head.tag)
        return number if (number == "one") == (len(years) == 1) else None
    if head.tag == "NNS" or (head.tag == "NN" and first in _MANY):
        return "several"
    if head.tag != "NN" or first not in _ONE | _KNOWN:
        return None
    alone = any(t.lower in _ALONE for t in tokens[phrase.first : phrase.head])
    return "one" if first in _ONE or alone else ""


def _years(tokens: Sequence[Token], phrase: Phrase) -> tuple[int, frozenset[str]]:
    """Where a noun group begins with the years that are joined before it, and the years before its head."""
    begin = phrase.first
    while begin > 1 and _is_year(tokens[begin]) and tokens[begin - 1].lower in _AND and _is_year(tokens[begin - 2]):
        begin -= 2
    return begin, frozenset(t.text for t in tokens[begin : phrase.head] if _is_year(t))


def _is_year(token: Token) -> bool:
    return len(token.text) == _DIGITS and token.text.isdecimal() and token.text[:2] in {"19", "20"}


def _of_noun(story: Story, told: Sequence[Told]) -> Candidate | None:
    """The question of one noun: the likeliest pair of which one is one and the other several, and what other sources have."""
    if {t.number for t in told} < {"one", "several"} or len({t.context.source for t in told}) < 2:
        return None
    scores = {
        (i, j): score
        for i, j in meeting_pairs([t.context.near.keys() | t.words for t in told])
        if told[i].context.source != told[j].context.source and (score := _likeness(story, told[i], told[j])) >= _ALIKE
    }
    by_source: dict[int, list[Told]] = {}
    for one in told:
        by_source.setdefault(one.context.source, []).append(one)
    at_odds = [p for p in scores if _clash(story, by_source, told[p[0]], told[p[1]])]
    if not at_odds:
        return None
    best = max(at_odds, key=lambda p: (scores[p], -p[0], -p[1]))
    kept = with_others([t.context.source for t in told], scores, best, _ALIKE)
    answers = tuple(
        make_answer(story, told[k].context, told[k].context.mention.text, told[k].number or "one") for k in kept
    )
    noun = next(told[k].context.mention.text.split()[-1].lower() for k in best if told[k].number == "one")
    question = f"One {noun}, or several {plural(noun)}?"
    why = "one source tells of one where another tells of several"
    key = f"several:{told[0].noun}"
    return Candidate(Kind.SCOPE, Severity.TENSION, question, key, answers, why, min(1.0, scores[best]))


def _same_years(one: Told, other: Told) -> bool:
    """Whether neither thing is told apart by years, or the years of the several hold that of the one."""
    few, many = sorted((one.years, other.years), key=len)
    return few == many or (bool(few) and few < many)


def _likeness(story: Story, one: Told, other: Told) -> float:
    """How alike the surroundings of two things are, or, where both are described alike, their sentences, 0..1."""
    near = nearness(one.context, other.context, story.weights)
    described = one.years or len(one.words & other.words) > 1
    return max(near, story.link(one.context.sentence, other.context.sentence)) if described else near


def _clash(story: Story, told: Mapping[int, Sequence[Told]], one: Told, other: Told) -> bool:
    """Whether one thing stands against several in two sentences that tell the same, and neither source has it both ways."""
    shared = one.words & other.words
    least = _DESCRIBED if len(shared) > 1 else _LINKED
    if {one.number, other.number} != {"one", "several"} or not _same_years(one, other):
        return False
    if story.link(one.context.sentence, other.context.sentence) < least:
        return False
    if Polarity.NEGATIVE in {one.context.claim.polarity, other.context.claim.polarity}:
        return False  # "no threat" and "no threats" are none
    governed = {*one.context.governors[:2]} & {*other.context.governors[:2]}
    if not shared and not governed:
        return False
    return all(
        t.number in {"", mine.number}
        for mine in (one, other)
        for t in told[mine.context.source]
        if not shared or t.words & shared
    )
