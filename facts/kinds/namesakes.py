"""Namesakes: a place in one source and one with a compass word before the same name in another ("Harrow", "South Harrow")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.model import Kind, Severity
from facts.reading.lexicons.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.contexts import Context
    from facts.model import Name
    from facts.story import Story

_COMPASS = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western"})
_SCORE = 0.5  # how sure it is that namesakes answer one question

_MOST = 3  # mentions of a source that are shown

Told = dict[
    int, list[tuple[str, "Context"]]
]  # by source: its mentions with the compass word of each ("" for none), in order


def find_namesakes(story: Story) -> list[Candidate]:
    """The places that some sources tell with a compass word, at first at least, and others without it only."""
    forms: dict[str, Told] = {}
    for context, base, word in _mentions(story):
        forms.setdefault(base, {}).setdefault(context.source, []).append((word, context))
    return [c for base, told in forms.items() for c in _candidates(base, told, story)]


def _mentions(story: Story) -> Iterator[tuple[Context, str, str]]:
    """Every mention of a place that no gazetteer knows: its context, its name and the compass word before it."""
    found = [
        (source, claim, name, base, compass)
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        for name in claim.names
        for base, compass in (_parts(name),)
        if base not in PLACES and name.text not in PLACES
    ]
    places = {base for _, _, name, base, compass in found if compass or name.type == "place"}
    namesakes = {base for *_, base, compass in found if compass} & {base for *_, base, compass in found if not compass}
    for source, claim, name, base, compass in found:
        if base in places & namesakes:
            yield story.context(source, claim, name), base, compass


def _parts(name: Name) -> tuple[str, str]:
    """A name without the compass word before it, and that word ("" for none)."""
    words = name.text.replace("’", "'").removesuffix("'s").split()
    compass = words[0].lower() if len(words) > 1 and words[0].lower() in _COMPASS else ""
    return " ".join(words[1:] if compass else words), compass


def _candidates(base: str, told: Told, story: Story) -> Iterator[Candidate]:
    words = sorted({w for mentions in told.values() for w, _ in mentions if w})
    if len(words) != 1:
        return  # a place with a north and a south has parts
    plain = {s for s, mentions in told.items() if not any(w for w, _ in mentions)}
    part = {s for s, mentions in told.items() if mentions[0][0]}
    if not plain or not part:
        return
    contexts = [c for s in sorted(plain | part) for c in [c for w, c in told[s] if bool(w) == (s in part)][:_MOST]]
    answers = tuple(make_answer(story, c, c.mention.text, c.mention.text) for c in contexts)
    question = f"Which place: {base} or {words[0].capitalize()} {base}?"
    why = "some sources name a place, others another one by the same name"
    yield Candidate(Kind.PLACE, Severity.TENSION, question, f"named:{base.lower()}", answers, why, _SCORE)
