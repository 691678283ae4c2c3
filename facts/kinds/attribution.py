"""Attribution: one thing said or done by different people; labels that one source attributes and another uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import ask_about, event_clause
from facts.asking.parties import are_others, described
from facts.asking.quarrels import FLOOR, quarrel
from facts.asking.voices import voice_at, voices_of
from facts.asking.wording import event_words
from facts.kinds.labels import find_labels, find_superlatives
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facts.asking.occurrences import Occurrence
    from facts.asking.parties import Described
    from facts.asking.voices import Speakers
    from facts.story import Story

_SPEECH = frozenset(
    concept(w)
    for w in ("say", "tell", "report", "announce", "claim", "confirm", "add", "according", "describe", "call", "note",
              "quote", "believe", "estimate", "expect", "declare", "mention", "deny", "suggest", "statement", "comment",
              "decline")
)  # fmt: skip


def find_attribution(story: Story) -> list[Candidate]:
    """The events that sources put in different mouths, or say different people did."""
    speakers, known = voices_of(story), described(story)
    out: list[Candidate] = [*find_labels(story, speakers), *find_superlatives(story, speakers)]
    for members in story.events:
        out += _speakers(story, members, speakers, known)
        out += _agents(story, members)
    return out


_SILENT = frozenset(concept(w) for w in ("comment", "decline", "say", "tell", "according"))
_SURE = 0.4  # two event words must be this likely to tell of one event for their speakers to be set side by side
_TELLING = 3  # letters of a word by which two names may be one


def _speakers(story: Story, members: Sequence[Occurrence], speakers: Speakers, known: Described) -> Iterator[Candidate]:
    if members[0].concept in _SPEECH:
        return
    heard = [
        (o, v)
        for o in members
        if o.frame is not None
        and not _is_people(o)
        and (v := voice_at(speakers, o.context.source, o.claim, o.event.start)) is not None
    ]
    score, kept = quarrel(story, [o for o, _ in heard], lambda i, j: are_others(heard[i][1], heard[j][1], known), _SURE)
    if kept:
        answers = tuple(
            make_answer(story, o.context, v.label, f"speaker:{v.label}") for o, v in (heard[k] for k in kept)
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


_PEOPLE = frozenset({"injured", "wounded", "dead", "missing", "accused", "displaced", "sick", "killed"})


def _is_people(occurrence: Occurrence) -> bool:
    """Whether an event word names people by what befell them: "some of the injured"."""
    if occurrence.event.text.lower() not in _PEOPLE:
        return False
    before = [t.lower for t in occurrence.sentence.tokens if t.end <= occurrence.event.start]
    after = next((t for t in occurrence.sentence.tokens if t.start >= occurrence.event.end), None)
    return before[-1:] == ["the"] and (after is None or not after.tag.startswith("NN"))


def _names_of(occurrence: Occurrence, number: int) -> frozenset[str]:
    """The names that stand as the heads of a phrase and of those joined to it by "and"."""
    if number < 0:
        return frozenset()
    tokens, phrases = occurrence.sentence.tokens, occurrence.phrases
    wanted = [phrases[number]]
    for step in (-1, 1):
        k = number + step
        while 0 <= k < len(phrases):
            low, high = sorted((phrases[k], phrases[k - step]), key=lambda p: p.first)
            if high.first - low.last != 2 or tokens[low.last + 1].lower not in {"and", ","}:
                break
            wanted.append(phrases[k])
            k += step
    heads = [tokens[p.head].start for p in wanted]
    return frozenset(n.name for n in occurrence.claim.names if any(n.start <= h < n.end for h in heads))


def may_be_one(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether some name of one may stand for some name of the other: they share a word ("Manager Ed Lund", "Lund")."""
    mine, theirs = ({w.strip(".").lower() for name in names for w in name.split()} for names in (one, other))
    return any(len(word) >= _TELLING for word in mine & theirs)


def _who(members: Sequence[Occurrence], side: str) -> str:
    """The question who did it, or to whom or what it was done."""
    clause = event_clause(members, with_subject=False) if side == "subject" else ""
    if clause:
        return f"Who “{clause}”?"
    return f"Who {'did it' if side == 'subject' else 'or what is meant'}: “{event_words(members)}”?"


def _agents(story: Story, members: Sequence[Occurrence]) -> Iterator[Candidate]:
    if members[0].concept in _SILENT:
        return
    for kind, side in ((Kind.ATTRIBUTION, "subject"), (Kind.ENTITY, "object")):
        told = [(o, _names_of(o, getattr(o.frame, side))) for o in members if o.frame is not None]
        told = [(o, names) for o, names in told if names]
        score, kept = quarrel(story, [o for o, _ in told], lambda i, j: not may_be_one(told[i][1], told[j][1]), FLOOR)  # noqa: B023
        if kept:
            answers = tuple(
                make_answer(story, o.context, " and ".join(sorted(names)), f"{side}:{','.join(sorted(names))}")
                for o, names in (told[k] for k in kept)
            )
            yield Candidate(
                kind,
                Severity.TENSION,
                _who([told[k][0] for k in kept], side),
                f"{side}:{members[0].concept}",
                answers,
                "the sources name different ones",
                score,
            )
