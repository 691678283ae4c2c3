"""Models: a designation of figures and letters that sources write with other letters ("the 7200K LX", "the 7200 LX", "an 830-200", "an 830-300")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.meeting import meeting_pairs
from facts.model import Kind, Mention, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.story import Story

_MODEL = re.compile(
    r"(?<![\w.,$£€:-])([A-Z]{0,3})-?([0-9]{2,4})(?:([A-Z]{1,3})|-([0-9]{3}[A-Z]{0,2}))?(?: ([A-Z]{2,3}[0-9]?))?(?![\w%:/-]|[.,][0-9])"
)
_UNITS = frozenset(
    "AM PM GB MB TB KB MHZ GHZ HZ KM MM CM KG MPH KPH TH ST ND RD BC AD GMT EST EDT PST PDT BST CET US UK EU UN NFL NBA FT LB OZ HP".split()
)
_NAMED = re.compile(r"\b[A-Z][\w’']* $")
_DIGIT = re.compile("[0-9]")


class Model(NamedTuple):
    """A designation in context: the letters before its figures, the figures, and what follows them."""

    context: Context
    before: str
    figures: str
    after: str


def find_models(story: Story) -> list[Candidate]:
    """The designations of the same figures that two sources follow with other letters, and no source with both."""
    by_figures: dict[str, list[Model]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for found in _MODEL.finditer(claim.text) if _DIGIT.search(claim.text) else ():
                after = "".join(part or "" for part in found.groups()[2:])
                if after and not _is_measure(found):
                    start = claim.start + found.start()
                    context = story.context(source, claim, Mention(start, claim.start + found.end(), found[0]))
                    by_figures.setdefault(found[2], []).append(Model(context, found[1], found[2], after))
    return [c for models in by_figures.values() for c in _candidates(story, models)]


def _is_measure(found: re.Match[str]) -> bool:
    """Whether figures are an amount or a score: with a unit, with a single letter alone ("15C", "500K"), or two after no name."""
    _, _, letters, rest, apart = found.groups()
    if {letters, apart} & _UNITS:
        return True
    if rest and not found[1] and not _NAMED.search(found.string, 0, found.start()):
        return True  # "won 101-100"
    return not rest and not apart and not found[1] and len(letters or "") < 2


def _differ(one: Model, other: Model) -> bool:
    return one.after != other.after and (one.before == other.before or not one.before or not other.before)


def _candidates(story: Story, models: Sequence[Model]) -> Iterator[Candidate]:
    told: dict[int, set[str]] = {}
    for model in models:
        told.setdefault(model.context.source, set()).add(model.after)
    kept = {
        k
        for i, j in meeting_pairs([m.context.near.keys() for m in models])
        if _differ(models[i], models[j])
        and models[i].after not in told[models[j].context.source]
        and models[j].after not in told[models[i].context.source]
        for k in (i, j)
    }
    if kept:
        chosen = [models[k] for k in sorted(kept)]
        answers = tuple(
            make_answer(story, m.context, m.context.mention.text, f"model:{m.figures}{m.after}") for m in chosen
        )
        forms = list(dict.fromkeys(m.context.mention.text for m in chosen))
        why = "the sources write a designation of the same figures with other letters"
        question = f"Which is it: {' or '.join(forms[:3])}?"
        yield Candidate(Kind.ENTITY, Severity.TENSION, question, f"model:{chosen[0].figures}", answers, why)
