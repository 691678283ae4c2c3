"""Attribution: one thing said by different people; labels that one source attributes and another uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import ask_about
from facts.asking.parties import are_others, at_odds, described
from facts.asking.quarrels import figures_differ, quarrel
from facts.asking.quotes import is_copy
from facts.asking.voices import voices_at, voices_of
from facts.kinds.labels import find_labels, find_superlatives
from facts.kinds.tellers import find_tellers
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.occurrences import Occurrence
    from facts.asking.parties import Described
    from facts.asking.voices import Speakers, Voice
    from facts.model import Claim
    from facts.story import Story

    Heard = tuple[Occurrence, tuple[Voice, ...]]

_SPEECH = frozenset(
    concept(w)
    for w in ("say", "tell", "report", "announce", "claim", "confirm", "add", "according", "describe", "call", "note",
              "quote", "believe", "estimate", "expect", "declare", "mention", "deny", "suggest", "statement", "comment",
              "decline")
)  # fmt: skip


def find_attribution(story: Story) -> list[Candidate]:
    """The events that sources put in different mouths, and the labels that only some of them attribute."""
    speakers, known = voices_of(story), described(story)
    out: list[Candidate] = [*find_labels(story, speakers), *find_superlatives(story, speakers)]
    for members in story.events:
        out += _speakers(story, members, speakers, known)
    asked = [
        {
            (place, story.readings[place].claims[a.claim].sentence)
            for a in c.answers
            for place in [story.places[a.source]]
        }
        for c in out
    ]
    return [*out, *find_tellers(story, speakers, known, asked)]


_SURE = 0.4  # two event words must be this likely to tell of one event for their speakers to be set side by side


def _speakers(story: Story, members: Sequence[Occurrence], speakers: Speakers, known: Described) -> Iterator[Candidate]:
    if members[0].concept in _SPEECH:
        return
    heard = [
        (o, found)
        for o in members
        if o.frame is not None
        and not _is_people(o)
        and (found := tuple(voices_at(speakers, o.context.source, o.claim, o.event.start)))
    ]
    score, kept = quarrel(story, [o for o, _ in heard], lambda i, j: _clash(heard[i], heard[j], known), _SURE)
    told = [(heard[k][0].context.source, heard[k][1][0]) for k in kept]
    if at_odds(told, lambda a, b: are_others(a, b, known)):
        answers = tuple(
            make_answer(story, o.context, v[0].label, f"speaker:{v[0].label}") for o, v in (heard[k] for k in kept)
        )
        yield Candidate(
            Kind.ATTRIBUTION,
            Severity.TENSION,
            ask_about([heard[k][0] for k in kept], "Who says that “{}”?", "Who says so: “{}”?"),
            f"speaker:{members[0].concept}",
            answers,
            "the same thing rests on different speakers",
            score,
        )


def _clash(one: Heard, other: Heard, known: Described) -> bool:
    """Whether nobody who tells a thing in one source tells it in the other, and it is told as one thing: with no other figure, not denied."""
    if (
        figures_differ(one[0], other[0])
        or _measures_differ(one[0].claim, other[0].claim)
        or _is_quoted_copy(one, other)
    ):
        return False
    return all(are_others(a, b, known) for a in one[1] for b in other[1])


def _measures_differ(one: Claim, other: Claim) -> bool:
    """Whether two claims measure in one unit and have no figure of it in common: "ten seconds", "30 seconds"."""
    mine, theirs = ({(q.unit, q.value) for q in c.quantities if q.unit and q.role == "measure"} for c in (one, other))
    return bool({u for u, _ in mine} & {u for u, _ in theirs}) and not mine & theirs


def _is_quoted_copy(one: Heard, other: Heard) -> bool:
    """Whether one source only quotes the other, or both the paper that a third one is: the same words, and the press as their speaker."""
    press = any(v.manner == "press" for v in (*one[1], *other[1]))
    return press and is_copy(one[0].claim, other[0].claim)


_PEOPLE = frozenset({"injured", "wounded", "dead", "missing", "accused", "displaced", "sick", "killed"})


def _is_people(occurrence: Occurrence) -> bool:
    """Whether an event word names people by what befell them: "some of the injured"."""
    if occurrence.event.text.lower() not in _PEOPLE:
        return False
    before = [t.lower for t in occurrence.sentence.tokens if t.end <= occurrence.event.start]
    after = next((t for t in occurrence.sentence.tokens if t.start >= occurrence.event.end), None)
    return before[-1:] == ["the"] and (after is None or not after.tag.startswith("NN"))
