"""Polarity: one source says that it is so, another that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.absences import find_absences
from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import ask_about, event_value
from facts.asking.denials import ABLE, NO, YES, is_of_ability, side_of
from facts.asking.occurrences import find_occurrences
from facts.asking.opposition import opposed
from facts.asking.quarrels import FLOOR, quarrel, same_participants, same_place
from facts.asking.silences import Party, Register, find_parties, silent_groups
from facts.asking.voices import OFFICIALS
from facts.asking.wording import any_question
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.occurrences import Occurrence
    from facts.asking.sided import Sided
    from facts.story import Story


def find_polarity(story: Story) -> list[Candidate]:
    """The events that one source denies and another tells."""
    told: dict[str, list[Occurrence]] = {}
    for occurrence in story.once(find_occurrences):
        told.setdefault(occurrence.concept, []).append(occurrence)
    return [
        *(c for members in told.values() if (c := _denied(story, members)) is not None),
        *_absent(story),
        *_silent(story),
    ]


def _denied(story: Story, members: Sequence[Occurrence]) -> Candidate | None:
    told = _one_sided([(o, side) for o in members if (side := side_of(o))])
    if not any(side == NO for _, side in told) or all(side == NO for _, side in told):
        return None
    score, kept = quarrel(
        story,
        [o for o, _ in told],
        lambda i, j: _clash(told[i], told[j]) and _is_of_one(story, told[i][0], told[j][0]),
        FLOOR,
    )
    if not kept:
        return None
    denials = [told[k][0] for k in kept if told[k][1] == NO]
    unable = any(is_of_ability(d) for d in denials)
    found = [
        told[k] for k in kept if any(same_place(told[k][0], d) for d in denials) and (told[k][1] != ABLE or unable)
    ]
    answers = tuple(
        make_answer(story, o.context, f"{event_value(o)} ({'no' if side == NO else o.event.status.value})", side)
        for o, side in found
    )
    return Candidate(
        Kind.POLARITY,
        Severity.CONTRADICTION,
        ask_about([o for o, side in found if side != NO], "Is it so that “{}”?", "Is it so or not: “{}”?"),
        f"event:{members[0].concept}",
        answers,
        "one source denies what another states",
        score,
    )


def _clash(one: tuple[Occurrence, str], other: tuple[Occurrence, str]) -> bool:
    """Whether one of two tells what the other denies: that it was done, or where both ask whether it could be, that it could."""
    sides = {one[1], other[1]}
    if sides == {NO, ABLE}:
        return is_of_ability(one[0] if one[1] == NO else other[0])
    return sides == {NO, YES}


def _is_of_one(story: Story, one: Occurrence, other: Occurrence) -> bool:
    """Whether two event words may be of one event by who takes part; with no subject in common their sentences must be akin."""
    if not same_participants(one, other):
        return False
    a, b = one.context, other.context
    passive = not one.subject and not other.subject and bool(one.object & other.object)
    return passive or bool(one.subject & other.subject) or (story.link(a.sentence, b.sentence) > _AKIN)


def _one_sided(told: Sequence[tuple[Occurrence, str]]) -> list[tuple[Occurrence, str]]:
    """The occurrences of sentences that do not both deny the event and tell it ("usually I don't, this time I did")."""
    sides: dict[tuple[int, int], set[str]] = {}
    for occurrence, side in told:
        sides.setdefault((occurrence.context.source, occurrence.sentence.index), set()).add(side)
    return [(o, side) for o, side in told if len(sides[o.context.source, o.sentence.index]) == 1]


_AKIN = 0.2  # alignment score of sentences that may tell of one event though their subjects differ
_OPPOSED = 0.15
_LINKED = 0.45  # alignment score of an absence and of what stands against it


def _beside(story: Story, members: Sequence[Sided]) -> bool:
    """Whether a sentence that denies a thing and one that tells of it are aligned and share more than it: a word may be of two things."""
    none = [s.context for s in members if s.side == "none"]
    some = [s.context for s in members if s.side != "none"]
    return any(
        a.source != b.source and story.link(a.sentence, b.sentence) >= _LINKED and not a.near.keys().isdisjoint(b.near)
        for a in none
        for b in some
    )


def _absent(story: Story) -> Iterator[Candidate]:
    for score, members in opposed(story, find_absences(story), _OPPOSED):
        if not _beside(story, members):
            continue
        thing = next(s.context.mention.text.lower() for s in members if s.side == "none")
        answers = tuple(
            make_answer(
                story, s.context, f"no {s.context.mention.text}" if s.side == "none" else s.context.mention.text, s.side
            )
            for s in members
        )
        yield Candidate(
            Kind.POLARITY,
            Severity.TENSION,
            any_question(thing),
            f"absent:{members[0].scale}",
            answers,
            "one source has none of what another tells of",
            score,
        )


def _name(party: Party) -> str:
    """The word that names a party in keys: the first that is capitalised, else the last."""
    words = party.label.split()
    return next(
        (w for w in words[1:] if w[0].isupper() and w[-1] != "."), words[0] if len(words) < 2 else words[-1]
    ).lower()


_SPOKEN = 2  # passages of a source in which a party speaks that are shown


def _lowered(label: str) -> str:
    """A label as it stands inside a sentence."""
    label = " ".join(label.split()).partition(",")[0].strip()
    first, _, rest = label.partition(" ")
    return f"{first.lower()} {rest}".strip() if first in {"The", "A", "An"} or first.lower() in OFFICIALS else label


def _silent(story: Story) -> Iterator[Candidate]:
    """Those who would not comment by one source, and are quoted by another."""
    parties = find_parties(story)
    speaking: Register[int] = Register()
    for number, party in enumerate(parties):
        if not party.silent:
            speaking.add(party, number)
    for quiet in silent_groups(parties):
        sources = {p.context.source for p in quiet}
        heard: dict[int, list[Party]] = {}
        for number in sorted({n for q in quiet for n in speaking.of(q)}):
            party = parties[number]
            if party.context.source not in sources:
                heard.setdefault(party.context.source, []).append(party)
        found = [*quiet, *(p for told in heard.values() for p in told[:_SPOKEN])]
        if not heard:
            continue
        answers = tuple(
            make_answer(
                story, p.context, f"{p.label}: {'no comment' if p.silent else 'speaks'}", "no" if p.silent else "yes"
            )
            for p in found
        )
        yield Candidate(
            Kind.POLARITY,
            Severity.TENSION,
            f"Did {_lowered(quiet[0].label)} comment?",
            f"comment:{_name(quiet[0])}",
            answers,
            "one source has no comment from those whom another quotes",
            1.0,
        )
