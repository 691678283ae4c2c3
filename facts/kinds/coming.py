"""Coming: what one source tells as done and another as still under way ("resigned", "is resigning")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import ask_about, event_value, is_finite
from facts.asking.quarrels import quarrel, same_participants
from facts.model import Kind, Severity
from facts.status_compare import status_class
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.occurrences import Occurrence
    from facts.story import Story

_ASK = "Has it happened yet: “{}”?"
_FLOOR = 0.26  # two event words must be this likely to tell of one event
_NOW = frozenset({"is", "are", "'s", "’s", "'re", "’re"})
_PAST = frozenset({"has", "have", "had", "was", "were"})
_AT_ONCE = frozenset(
    concept(w)
    for w in (
        "resign quit leave depart retire withdraw join sell buy merge close shut open move relocate sign launch release publish sue file "
        "appeal fire hire appoint name nominate ban drop end cancel postpone announce raise cut pay recall return replace start submit "
        "apply present propose deliver unveil introduce acquire purchase donate plead testify settle retire vote elect promote transfer "
        "demolish evict expel begin stop suspend send deploy trade divorce marry separate split arrest charge extradite evacuate surrender "
        "ground"
    ).split()
)  # what is done in one go, so that it is not done yet while somebody "is doing" it


def find_coming(story: Story) -> list[Candidate]:
    """The deeds that one source has behind it and another before it."""
    return [
        c for members in story.events if members[0].concept in _AT_ONCE and (c := _judge(story, members)) is not None
    ]


def _when(occurrence: Occurrence) -> str:
    """How a source tells a deed: "coming" ("is leaving"), "done" ("left", "has left"), "" for anything else."""
    frame = occurrence.frame
    if frame is None or not is_finite(occurrence):
        return ""
    told = status_class(occurrence.event.status)
    tokens = occurrence.sentence.tokens
    group = {t.lower for t in tokens[frame.first : frame.verb]}
    if tokens[frame.verb].tag == "VBG":
        return "coming" if group & _NOW and told in {"settled", "reported"} else ""
    return "done" if told in {"settled", "reported"} and (tokens[frame.verb].tag == "VBD" or group & _PAST) else ""


def _judge(story: Story, members: Sequence[Occurrence]) -> Candidate | None:
    told = [(o, when) for o in members if (when := _when(o))]

    def clash(i: int, j: int) -> bool:
        return told[i][1] != told[j][1] and same_participants(told[i][0], told[j][0])

    score, kept = quarrel(story, [o for o, _ in told], clash, _FLOOR)
    if not kept:
        return None
    found = [told[k] for k in kept]
    return Candidate(
        Kind.STATUS,
        Severity.TENSION,
        ask_about([o for o, when in found if when == "done"], _ASK, _ASK),
        f"coming:{found[0][0].concept}",
        tuple(make_answer(story, o.context, event_value(o), when) for o, when in found),
        "one source tells as done what another has still under way",
        score,
    )
