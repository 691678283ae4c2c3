"""Offences: one source lists a charge that another, which lists others of them, leaves out."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.offences import find_charges
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from facts.asking.offences import Charge
    from facts.story import Story

_ASKS = {"charged": "Which charges are there", "verdict": "Which offences is it about"}
_SURE = 0.5  # what a question of the same person is worth at least


def find_offences(story: Story) -> list[Candidate]:
    """The lists of offences of one person that do not name the same."""
    charges = find_charges(story)
    out: list[Candidate] = []
    for stage in sorted({c.stage for c in charges}):
        mine = [c for c in charges if c.stage == stage]
        charged: dict[int, set[str]] = {}
        for charge in mine:
            charged.setdefault(charge.context.source, set()).add(charge.person)
        for person in sorted({c.person for c in mine}, key=lambda p: (not p, p)):
            of_person = [c for c in mine if _may_be(c, person, charged[c.context.source])]
            found = _of_person(story, of_person, charges)
            if found and not any(c.key == found.key for c in out):
                out.append(found)
                break
    return out


def _may_be(charge: Charge, person: str, charged: Collection[str]) -> bool:
    """Whether a list may be that of a person: it names nobody else, and nobody where its source charges several.

    `charged`: whom its source charges, "" for one without a name.
    """
    if charge.person:
        return charge.person == person
    return {*charged} <= {person, ""}


def _of_person(story: Story, charges: Sequence[Charge], every: Sequence[Charge]) -> Candidate | None:
    """The question of one person's offences: the longest list of every source, where one holds what another source never names."""
    longest: dict[int, Charge] = {}
    for charge in charges:
        known = longest.get(charge.context.source)
        if known is None or len(charge.offences) > len(known.offences):
            longest[charge.context.source] = charge
    told: dict[int, list[Charge]] = {}
    for charge in every:
        told.setdefault(charge.context.source, []).append(charge)
    best: tuple[float, Charge, Charge] | None = None
    for one, other in permutations(longest.values(), 2):
        if len(one.offences) < 2 or not any(other.has(o) for o in one.offences):
            continue
        if any(not any(c.has(o) for c in told[other.context.source]) for o in one.offences):
            score = nearness(one.context, other.context, story.weights)
            if best is None or score > best[0]:
                best = score, one, other
    if best is None:
        return None
    _, one, other = best
    kept = [c for c in longest.values() if any(c.has(o) for o in (*one.offences, *other.offences))]
    return _candidate(story, sorted(kept, key=lambda c: c.context.place), best[0])


def _candidate(story: Story, charges: Sequence[Charge], score: float) -> Candidate:
    stage = charges[0].stage
    person = next((c.person for c in charges if c.person), "")
    about = f" ({person})" if person else ""
    norms = ["+".join(sorted(min(words) for words in c.offences)) for c in charges]
    answers = tuple(
        make_answer(story, c.context, c.context.mention.text, n) for c, n in zip(charges, norms, strict=True)
    )
    key = ":".join(filter(None, ("offences", stage, "+".join(concept(w) for w in person.lower().split()[-1:]))))
    why = "one source lists an offence that another leaves out"
    return Candidate(
        Kind.SCOPE, Severity.TENSION, f"{_ASKS[stage]}{about}?", key, answers, why, min(1.0, max(_SURE, score))
    )
