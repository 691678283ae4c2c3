"""Offences: what somebody is charged with or convicted of, as each source lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.lexicons.offences import ENDS, OFFENCES, OPENINGS, SAME
from facts.model import Mention
from facts.reading.tags import FINITE
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

_BETWEEN = 6  # tokens within an opening ("sentenced to nine years in prison for")
_JOINTS = frozenset({",", "and", "or", "&", "plus"})
_MARKS = frozenset(".;:()\"“”'") | {"``", "''", "--", "—", "–"}
_OPENED_BY = {w for o in OPENINGS for w in o.first}


class Charge(NamedTuple):
    """A list of offences in context: the stage of the law, who is meant ("" where no name tells), the words of every offence."""

    context: Context
    stage: str
    person: str
    offences: tuple[frozenset[str], ...]

    def has(self, offence: frozenset[str]) -> bool:
        """Whether an offence is among those of the list."""
        return any(not mine.isdisjoint(offence) for mine in self.offences)


def find_charges(story: Story) -> list[Charge]:
    """Every list of offences, in order of source and text."""
    return [
        charge
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        if any(t.lower in _OPENED_BY for t in claim.tokens)
        for charge in _in_claim(story, source, claim)
    ]


def _in_claim(story: Story, source: int, claim: Claim) -> Iterator[Charge]:
    tokens, end = story.sentence(source, claim).tokens, 0  # a list may go on beyond the clause that opens it
    for at, stage in _openings(tokens):
        if at < end or not claim.start <= tokens[at - 1].start < claim.end:
            continue
        found = list(_listed(tokens, at))
        if not found:
            continue
        first, end = found[0][0], found[-1][1]
        within = [t for t in tokens[first:end] if t.end <= claim.end]
        while within and (within[-1].text == "," or within[-1].tag == "IN"):
            within.pop()
        if not within:
            continue
        start, stop = within[0].start, within[-1].end
        mention = Mention(start, stop, claim.text[start - claim.start : stop - claim.start])
        people = [n for n in claim.names if n.type == "person" and n.end <= start]
        person = max(people, key=lambda n: n.start).name if people else ""
        yield Charge(story.context(source, claim, mention), stage, person, tuple(words for _, _, words in found))


def _openings(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The tokens at which lists of offences may begin, with the stage of the law."""
    for at, token in enumerate(tokens):
        for opening in OPENINGS:
            if token.lower not in opening.first:
                continue
            for k in range(at + 1, min(len(tokens), at + 2 + _BETWEEN)):
                if tokens[k].lower in opening.last:
                    yield k + 1, opening.stage
                    break


def _listed(tokens: Sequence[Token], at: int) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The offences from a token on: the first token of each, the one behind it, and its words; the list ends where no offence is named."""
    first = at
    for k in range(at, len(tokens) + 1):
        over = k == len(tokens) or tokens[k].lower in ENDS or tokens[k].text in _MARKS
        if not over and tokens[k].lower not in _JOINTS:
            continue
        if k > first:
            words = _named(tokens[first:k])
            if not words:
                return
            yield first, k, words
        if over:
            return
        first = k + 1


def _named(tokens: Sequence[Token]) -> frozenset[str]:
    """The words of the offence that some tokens name, each by its one name; empty where they name none, or tell something."""
    if any(t.tag in FINITE for t in tokens):
        return frozenset()
    words = (concept(t.lower) for t in tokens if is_content(t.lower))
    return frozenset(SAME.get(w, w) for w in words if w in OFFENCES or w in SAME)
