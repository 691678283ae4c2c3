"""Namesakes: a place in one source and one with a compass word before the same name in another ("Harrow", "South Harrow")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.model import Kind, Severity
from facts.reading.lexicons.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.contexts import Context
    from facts.story import Story

_COMPASS = frozenset({"north", "south", "east", "west", "northern", "southern", "eastern", "western"})
_SCORE = 0.5  # how sure it is that namesakes answer one question

Told = dict[int, dict[str, "Context"]]  # by source: the first mention of each form, by its compass word ("" for none)


def find_namesakes(story: Story) -> list[Candidate]:
    """The places that some sources tell with a compass word only, others without it only."""
    forms: dict[str, Told] = {}
    for context, base, word in _mentions(story):
        forms.setdefault(base, {}).setdefault(context.source, {}).setdefault(word, context)
    return [c for base, told in forms.items() for c in _candidates(story, base, told)]


def _mentions(story: Story) -> Iterator[tuple[Context, str, str]]:
    """Every mention of a place that no gazetteer knows: its context, its name and the compass word before it."""
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for name in claim.names:
                words = name.text.replace("’", "'").removesuffix("'s").split()
                compass = words[0].lower() if len(words) > 1 and words[0].lower() in _COMPASS else ""
                base = " ".join(words[1:] if compass else words)
                if (compass or name.type == "place") and base not in PLACES and name.text not in PLACES:
                    yield story.context(source, claim, name), base, compass


def _candidates(story: Story, base: str, told: Told) -> Iterator[Candidate]:
    words = sorted({w for forms in told.values() for w in forms if w})
    if len(words) != 1:
        return  # a place with a north and a south has parts
    plain = [s for s, forms in told.items() if set(forms) == {""}]
    part = [s for s, forms in told.items() if set(forms) == {words[0]}]
    if not plain or not part:
        return
    contexts = [told[s]["" if s in plain else words[0]] for s in sorted({*plain, *part})]
    answers = tuple(make_answer(story, c, c.mention.text, c.mention.text) for c in contexts)
    question = f"Which place: {base} or {words[0].capitalize()} {base}?"
    why = "some sources name a place, others another one by the same name"
    yield Candidate(Kind.PLACE, Severity.TENSION, question, f"named:{base.lower()}", answers, why, _SCORE)
