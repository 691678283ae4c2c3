"""Deaths: whether somebody died at once, or only later and elsewhere."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.opposition import opposed
from facts.asking.sided import find_sided, make_lexicon
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from facts.story import Story

_FLOOR = 0.3  # two deaths must be this likely to be one for their times to count
_DEATHS = make_lexicon(
    [
        (
            "death",
            "at once",
            (
                "dead on arrival",
                "dead at the scene",
                "died at the scene",
                "died on the spot",
                "died instantly",
                "died immediately",
                "killed instantly",
                "killed on the spot",
                "killed outright",
                "killed immediately",
                "died on the scene",
                "died on impact",
                "killed on impact",
                "died almost instantly",
                "died almost immediately",
                "died within seconds",
                "died within minutes",
                "pronounced dead at the scene",
                "pronounced dead on the scene",
                "declared dead at the scene",
            ),
        ),
        (
            "death",
            "later",
            (
                "later died",
                "died later",
                "later pronounced dead",
                "died in hospital",
                "died in a hospital",
                "died at a hospital",
                "died at the hospital",
                "died hours later",
                "died of his injuries",
                "died of her injuries",
                "died from his injuries",
                "died from her injuries",
                "succumbed to",
                "still alive",
                "died on the way",
                "died en route",
                "died in the ambulance",
                "died in surgery",
                "died during surgery",
                "died at hospital",
                "died overnight",
                "died the next day",
                "died the following day",
                "died days later",
                "died weeks later",
                "died of his wounds",
                "died of her wounds",
                "died from his wounds",
                "died from her wounds",
                "clinging to life",
                "fighting for his life",
                "fighting for her life",
                "pronounced dead at a hospital",
                "pronounced dead at the hospital",
                "pronounced dead at hospital",
                "declared dead at a hospital",
                "declared dead at the hospital",
            ),
        ),
    ]
)


def find_deaths(story: Story) -> list[Candidate]:
    """Whether somebody died at once or later, where sources tell either of one person."""
    out = []
    for score, found in opposed(story, find_sided(story, _DEATHS), _FLOOR):
        people = [frozenset(n.name for n in s.context.claim.names if n.type == "person") for s in found]
        if any(a and b and not a & b for a, b in combinations(people, 2)):
            continue  # one source tells of a first, another of a second
        answers = tuple(make_answer(story, s.context, s.context.mention.text, s.side) for s in found)
        who = min(frozenset.intersection(*people), default="")
        question = f"When did {who} die: at once or later?" if who else "When was the death: at once or later?"
        why = "one source tells of a death at once, another of one later"
        out.append(Candidate(Kind.DATE, Severity.TENSION, question, "death:at once", answers, why, score))
    return out
