"""Records: the wins and losses that sources give one player or team, "(45-1)" and "(43-1)"."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.model import Kind, Mention, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.story import Story

# Wins, losses and draws in brackets or between commas right behind a name, or in a sentence of which it is the subject.
_RECORD = re.compile(
    r"(?: \(|, )(\d{1,3}-\d{1,3}(?:-\d{1,3})?)(?=[),;])|"
    r" (?:(?:are|is) (?:now )?|(?:improve[ds]?|rose|fell|dropped|moved) to |(?:have|has|had|own|owns)? ?an? (?:overall )?)"
    r"(\d{1,3}-\d{1,3})(?= (?:record|season|mark)\b|[.,;])"
)
_APART = 2  # bouts or games that the records of one story may lie apart; more are of another time
_MOST_LOST = 200  # what is more is no number of bouts


class Record(NamedTuple):
    """What a source gives somebody as a record: wins, losses and perhaps draws."""

    context: Context
    owner: str
    counts: tuple[int, ...]


def find_records(story: Story) -> list[Candidate]:
    """The records of one owner that two sources give differently, by a bout or two."""
    owned: dict[str, list[Record]] = {}
    records = list(_collect(story))
    full = _full_names(records)
    for record in records:
        owned.setdefault(full.get(record.owner, record.owner), []).append(record)
    return [_candidate(story, owner, found) for owner in sorted(owned) if (found := _quarrel(owned[owner]))]


def _full_names(records: Sequence[Record]) -> dict[str, str]:
    """The names of one word that are the last word of one longer name alone: "Rovers" of "Harrow Rovers"."""
    owners = {r.owner for r in records}
    longer = {o: sorted(f for f in owners if f.endswith(f" {o}")) for o in owners if " " not in o}
    return {short: found[0] for short, found in longer.items() if len(found) == 1}


def _collect(story: Story) -> Iterator[Record]:
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for name in claim.names:
                found = _RECORD.match(claim.text, name.end - claim.start)
                told = (found[1] or found[2]) if found else ""
                counts = tuple(map(int, told.split("-"))) if told else ()
                if found and max(counts) < _MOST_LOST:
                    start = claim.start + found.start(1 if found[1] else 2)
                    mention = Mention(start, start + len(told), told)
                    yield Record(story.context(source, claim, mention), name.name, counts)


def _quarrel(records: Sequence[Record]) -> list[Record]:
    """The first record of each source, where two of them differ by little; [] where they do not."""
    first: dict[int, Record] = {}
    for record in records:
        first.setdefault(record.context.source, record)
    told = [first[source] for source in sorted(first)]
    at_odds = [(a, b) for a, b in combinations(told, 2) if 0 < _apart(a, b) <= _APART]
    beside = {id(r) for pair in at_odds for r in pair}
    return [r for r in told if id(r) in beside or any(_apart(r, x) == 0 for pair in at_odds for x in pair)]


def _apart(one: Record, other: Record) -> int:
    """How many bouts lie between two records; draws count where both tell them."""
    return sum(abs(a - b) for a, b in zip(one.counts, other.counts, strict=False))


def _candidate(story: Story, owner: str, records: Sequence[Record]) -> Candidate:
    return Candidate(
        Kind.NUMBER,
        Severity.CONTRADICTION,
        f"What is the record of {owner}?",
        f"record:{owner.lower()}",
        tuple(make_answer(story, r.context, r.context.mention.text, "-".join(map(str, r.counts))) for r in records),
        "the records exclude each other",
    )
