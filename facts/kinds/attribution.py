"""Attribution: one thing said or done by different people; labels that one source attributes and another uses."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import ask_about, event_clause
from facts.asking.opposition import Sided, opposed
from facts.asking.parties import are_others, described
from facts.asking.quarrels import FLOOR, quarrel
from facts.asking.quotes import quoted_spans
from facts.asking.voices import CALLING, voice_at, voices_of
from facts.asking.wording import event_words
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.asking.occurrences import Occurrence
    from facts.asking.parties import Described
    from facts.asking.voices import Speakers
    from facts.model import Claim
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
    out: list[Candidate] = [*_labels(story, speakers), *_superlatives(story, speakers)]
    for members in story.events:
        out += _speakers(story, members, speakers, known)
        out += _agents(story, members)
    return out


_SILENT = frozenset(concept(w) for w in ("comment", "decline", "say", "tell", "according"))
_OWN = "own voice"
_MARKED = "in quotation marks"
_OFTEN = 4  # a name stands in quotation marks once in so many times at least, or it is no label
_SAME = 0.3
_SURE = 0.4  # two event words must be this likely to tell of one event for their speakers to be set side by side
_TELLING = 3  # letters of a word by which two names may be one
_NO_TOPS = frozenset({"most", "least", "latest", "best", "last"})


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


_WORDS = r"([A-Za-z][\w-]*(?: [\w-]+){0,2})[,.]?"
_QUOTED = re.compile(rf"“{_WORDS}”|\"{_WORDS}\"|(?<!\w)[‘']{_WORDS}[’'](?!\w)")

_NAME = re.compile(r" [A-Z]")
_NEAR = 30  # code points before a nickname
_SHORTEST = 5  # letters of a label
_LABEL = 40  # code points between the marks of what is a label, and no sentence of somebody's


def _terms(story: Story) -> list[str]:
    """What stands in quotation marks and is no common name: it is written small, or in marks as often as not."""
    found: dict[str, list[bool]] = {}
    for reading in story.readings:
        text = reading.document.text
        for match in _QUOTED.finditer(text):
            term = match.group(match.lastindex or 0)
            before = text[max(0, match.start() - _NEAR) : match.start()].split()
            nickname = before and before[-1][0].isupper() and _NAME.match(text, match.end())
            if not nickname:
                found.setdefault(term.lower(), []).append(term.islower())
    plausible = [t for t in sorted(found) if len(t) >= _SHORTEST and is_content(t.split()[0])]
    everything = "\0".join(r.document.text.lower() for r in story.readings) if plausible else ""
    return [t for t in plausible if any(found[t]) or len(found[t]) * _OFTEN >= everything.count(t)]


def _labels(story: Story, speakers: Speakers) -> Iterator[Candidate]:
    """Labels that a source puts in somebody's mouth, in quotation marks or as what he calls it ("neocloud"), and another uses."""
    terms = _terms(story)
    openings = {term: _WORD.findall(term)[0] for term in terms}
    holding = _claims_with(story, frozenset(openings.values()))
    spans = [quoted_spans(r) if holding else [] for r in story.readings]
    labelled = [[s for s in found if s[1] - s[0] <= _LABEL] for found in spans]
    for term in terms:
        pattern = re.compile(rf"\b{re.escape(term)}\b", re.IGNORECASE)
        used: dict[tuple[int, str], tuple[Context, str]] = {}
        called = False
        for source, claim in holding.get(openings[term], ()):
            if found := pattern.search(claim.text):
                mention = Mention(claim.start + found.start(), claim.start + found.end(), found.group())
                voice = voice_at(speakers, source, claim, mention.start)
                marked = _is_within(spans[source], mention.start)
                stands_out = _is_within(labelled[source], mention.start)
                if voice is None and marked and not stands_out:
                    continue  # somebody's words, nobody knows whose
                label = voice.label if voice else _MARKED if marked else _OWN
                speaks = voice is not None and voice.manner != "unnamed"
                called = called or (speaks and (stands_out or voice.cue in CALLING))
                used.setdefault((source, label), (story.context(source, claim, mention), label))
        if called:
            question = f"Who speaks of “{_as_written(used, term)}”?"
            yield from _voiced(story, list(used.values()), question, f"label:{term}", 1.0)


def _is_within(spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether an offset stands in one of some stretches, which are in order."""
    place = bisect_right(spans, (at, sys.maxsize)) - 1
    return place >= 0 and at < spans[place][1]


_WORD = re.compile(r"\w+")


def _claims_with(story: Story, words: frozenset[str]) -> dict[str, list[tuple[int, Claim]]]:
    """The claims that hold each of some lower-case words, in order of source and text."""
    out: dict[str, list[tuple[int, Claim]]] = {}
    for source, reading in enumerate(story.readings if words else ()):
        for claim in reading.claims:
            for word in words.intersection(_WORD.findall(claim.text.lower())):
                out.setdefault(word, []).append((source, claim))
    return out


def _as_written(used: Mapping[tuple[int, str], tuple[Context, str]], term: str) -> str:
    """A label as the first source writes it."""
    return next((c.mention.text for c, _ in used.values()), term)


def _voiced(
    story: Story, used: Sequence[tuple[Context, str]], question: str, key: str, score: float
) -> Iterator[Candidate]:
    """A candidate from words that stand in different voices in different sources."""
    labels = {label for _, label in used}
    if len({c.source for c, _ in used}) > 1 and labels & {_OWN, _MARKED} and labels - {_OWN, _MARKED}:
        answers = tuple(
            make_answer(story, c, label, f"speaker:{'' if label in {_OWN, _MARKED} else label}") for c, label in used
        )
        why = "one source says in its own voice what another attributes"
        yield Candidate(Kind.ATTRIBUTION, Severity.TENSION, question, key, answers, why, score)


def _superlatives(story: Story, speakers: Speakers) -> Iterator[Candidate]:
    """What one source calls the greatest, the first or the most of its kind, and another lets somebody call so."""
    found = []
    labels: dict[tuple[int, int], str] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for mention, name in _tops(claim):
                voice = voice_at(speakers, source, claim, mention.start)
                context = story.context(source, claim, mention)
                labels[context.place] = voice.label if voice else _OWN
                found.append(Sided(context, name, "own" if voice is None else "attributed"))
    for score, members in opposed(story, found, _SAME):
        used = [(s.context, labels[s.context.place]) for s in members]
        words = members[0].context.mention.text
        voiced = _voiced(story, used, f"Who says that it is the “{words}”?", f"superlative:{members[0].scale}", score)
        yield from (replace(c, severity=Severity.NUANCE) for c in voiced)  # often a boast that all sources quote


def _tops(claim: Claim) -> Iterator[tuple[Mention, str]]:
    """The superlatives of a claim, each with its concept."""
    for place, token in enumerate(claim.tokens):
        before = claim.tokens[place - 1] if place else None
        if token.tag == "JJS" and token.lower not in _NO_TOPS:
            start, name = token.start, concept(token.lower.removesuffix("est"))
        elif token.tag == "JJ" and before is not None and before.lower in {"most", "least"}:
            start, name = before.start, concept(token.lower)
        else:
            continue
        yield Mention(start, token.end, claim.text[start - claim.start : token.end - claim.start]), name
