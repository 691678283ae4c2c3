"""Glosses: what a name means, or stands for, in words that are not the same in two sources ("Sarvi, or mother of rivers")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.contexts import Context
    from facts.model import Claim, Name
    from facts.story import Story

_VERBS = (
    r"(?:which |that |whose name |the name )?(?:means|meaning|translates (?:roughly |loosely )?(?:as|to|into)|translated as|"
    r"signifies|literally|stands for|is short for)"
)
_MEANS = re.compile(
    rf"[”\"']?,? ?(?:\(|-+ |– |— )?(?:{_VERBS}|,? or),? [“\"'‘]?(?P<told>[A-Za-z][\w’'-]*(?: [\w’'-]+){{0,7}})"
)
_OR = re.compile(r"[”\"']?,? or\b")
_SPELT = 6  # letters by which two spellings of a name are one


class Gloss(NamedTuple):
    """What a source says that a name means: the first letters of the name, the words with their concepts."""

    context: Context
    name: str
    told: str
    words: frozenset[str]


def find_glosses(story: Story) -> list[Candidate]:
    """The names that sources explain in different words."""
    by_name: dict[str, list[Gloss]] = {}
    for source, reading in enumerate(story.readings):
        text = reading.document.text
        for claim in reading.claims:
            for name in claim.names:
                gloss = _gloss(story, source, claim, name, text)
                if gloss is not None:
                    by_name.setdefault(gloss.name[:_SPELT].lower(), []).append(gloss)
    return [c for glosses in by_name.values() for c in _candidates(story, glosses)]


def _gloss(story: Story, source: int, claim: Claim, name: Name, text: str) -> Gloss | None:
    found = _MEANS.match(text, name.end)
    if found is None:
        return None
    told = found["told"]
    if _OR.match(found[0]) and not (" of " in told and not told[0].isdigit()):
        return None  # "Lund, or Reed": one of two
    start, end = found.span("told")
    context = story.context(source, claim, Mention(start, end, told))
    return Gloss(context, name.name, told, frozenset(concept(w) for w in told.lower().split() if is_content(w)))


def _candidates(story: Story, glosses: list[Gloss]) -> Iterator[Candidate]:
    sources: dict[frozenset[str], set[int]] = {}
    for gloss in glosses:
        sources.setdefault(gloss.words, set()).add(gloss.context.source)
    others = {  # by the words of a gloss: the sources that have others
        words: {s for theirs, told in sources.items() if words - theirs and theirs - words for s in told}
        for words in sources
    }
    kept = [g for g in glosses if others[g.words] - {g.context.source}]
    if kept:
        answers = tuple(make_answer(story, g.context, g.told, f"gloss:{'+'.join(sorted(g.words))}") for g in kept)
        name = min(g.name for g in kept)
        why = "the sources explain the same name in different words"
        yield Candidate(Kind.ENTITY, Severity.TENSION, f"What does {name} mean?", f"gloss:{name}", answers, why)
