"""Nationality: one person said to be of different countries ("an Irish pilot", "the Welsh-born pilot")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.meeting import meeting_pairs
from facts.asking.sided import Sided
from facts.asking.target_likeness import said_of_same
from facts.lexicons.nationalities import ALONE, COUNTRIES, PERSONS
from facts.model import Kind, Mention, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.model import Claim, Token
    from facts.story import Story

_FLOOR = 0.2  # two must be this likely to be one person
_REACH = 3  # tokens from the word to the noun for a person
_MOST = 40  # mentions of a source that are looked at, earliest first
_NATIONS = frozenset(COUNTRIES.values())
_ANYBODY = frozenset({"man", "woman", "citizen", "national", "victim", "suspect", "boy", "girl"})


def find_nationality(story: Story) -> list[Candidate]:
    """The person whom sources give to different countries; a source that tells of both may speak of two people."""
    items = [item for source in range(len(story.readings)) for item in list(_of_source(story, source))[:_MOST]]
    told: dict[int, set[str]] = {}
    for item in items:
        told.setdefault(item.source, set()).add(item.side)
    scores = {
        (i, j): score
        for i, j, a, b in ((i, j, items[i], items[j]) for i, j in meeting_pairs([m.context.near.keys() for m in items]))
        if a.source != b.source
        and a.side not in told[b.source]
        and b.side not in told[a.source]
        and (not a.target or not b.target or a.target & b.target)
        and (score := said_of_same(story, a, b)) >= _FLOOR
    }
    if not scores:
        return []
    best = min(scores, key=lambda p: (-_support(told, items[p[0]].side, items[p[1]].side), -scores[p], p))
    kept = list(best)
    sides = {items[k].side for k in best}
    for i, j in sorted(scores, key=lambda p: (-scores[p], p)):
        for one, other in ((i, j), (j, i)):
            if other in best and items[one].side in sides and all(items[k].source != items[one].source for k in kept):
                kept.append(one)
    members = [items[k] for k in sorted(kept)]
    answers = tuple(make_answer(story, m.context, m.context.mention.text, f"nation:{m.side}") for m in members)
    person = next((w for m in members for w in sorted(m.target)), "person")
    why = "the sources give one person to different countries"
    return [
        Candidate(
            Kind.ENTITY,
            Severity.CONTRADICTION,
            "Of what nationality is the person?",
            f"nationality:{person}",
            answers,
            why,
            scores[best],
        )
    ]


def _support(told: Mapping[int, set[str]], *sides: str) -> int:
    """The sources that tell of one of two countries."""
    return sum(not countries.isdisjoint(sides) for countries in told.values())


def _of_source(story: Story, source: int) -> Iterator[Sided]:
    for claim in story.readings[source].claims:
        for first, last, country, person in nationalities_in(claim.tokens):
            target = frozenset() if person in _ANYBODY or not person else frozenset({concept(person)})
            yield Sided(story.context(source, claim, _mention(claim, first, last)), "nationality", country, target)


def _mention(claim: Claim, first: int, last: int) -> Mention:
    start, end = claim.tokens[first].start, claim.tokens[last].end
    return Mention(start, end, claim.text[start - claim.start : end - claim.start])


def nationalities_in(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str, str]]:
    """The words for one person's country: first and last token with the noun, the country, and the noun ("" for none)."""
    for i, token in enumerate(tokens):
        if not token.text[:1].isupper():
            continue
        for size in (2, 1):
            words = " ".join(t.lower for t in tokens[i : i + size])
            bare = words.removesuffix("-born")
            country = COUNTRIES.get(words, "")
            end = i + size
            if not country and bare in _NATIONS and (bare != words or (end := _born(tokens, i + size))):
                country = bare
            if not country:
                continue
            person = next((k for k in range(end, min(len(tokens), end + _REACH)) if tokens[k].lower in PERSONS), -1)
            if person >= 0 and all(t.tag.startswith(("JJ", "NN", "VB", "HY")) for t in tokens[end:person]):
                yield i, person, country, tokens[person].lower
            elif words.replace(" ", "_") in ALONE:
                yield i, i + size - 1, country, ""
            break


def _born(tokens: Sequence[Token], at: int) -> int:
    """The place after "-born" or "born" that follows a country, 0 where it does not."""
    after = [t.lower for t in tokens[at : at + 2]]
    if after[:1] in (["born"], ["-born"]):
        return at + 1
    return at + 2 if len(after) == 2 and after[0] in {"-", "‐", "–"} and after[1] == "born" else 0
