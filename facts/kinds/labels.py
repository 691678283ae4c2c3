"""Labels and superlatives: words that one source makes its own and another puts in somebody's mouth."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import OWN_VOICE, Candidate, make_answer
from facts.asking.opposition import opposed
from facts.asking.quotes import quoted_spans
from facts.asking.sided import Sided
from facts.asking.voices import CALLING, voice_at
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.asking.voices import Speakers
    from facts.model import Claim
    from facts.story import Story

_MARKED = "in quotation marks"
_OFTEN = 4  # a name stands in quotation marks once in so many times at least, or it is no label
_SAME = 0.3
_SURE = 0.7  # superlatives that are this likely to be of one thing are more than a nuance
_NO_TOPS = frozenset({"most", "least", "latest", "best", "last"})
_WORDS = r"([A-Za-z][\w-]*(?: [\w-]+){0,2})[,.]?"
_QUOTED = re.compile(rf"“{_WORDS}”|\"{_WORDS}\"|(?<!\w)[‘']{_WORDS}[’'](?!\w)")

_NOBODY = frozenset({"who", "which", "it", "they", "he", "she", "this", "that"})
_NAME = re.compile(r" [A-Z]")
_NEAR = 30  # code points before a nickname
_SHORTEST = 5  # letters of a label
_LABEL = 40  # code points between the marks of what is a label, and no sentence of somebody's


def _terms(story: Story) -> list[str]:
    """What stands in quotation marks and is no common name: it is written small, or in marks as often as not."""
    found: dict[str, list[bool]] = {}
    names: set[str] = set()
    for reading in story.readings:
        text = reading.document.text
        for match in _QUOTED.finditer(text):
            term = match.group(match.lastindex or 0)
            before = text[max(0, match.start() - _NEAR) : match.start()].split()
            nickname = before and before[-1][0].isupper() and _NAME.match(text, match.end())
            if not nickname:
                found.setdefault(term.lower(), []).append(term.islower())
                if " " in term and all(w[0].isupper() for w in term.split() if is_content(w.lower())):
                    names.add(term.lower())  # "Lamps for Orvel", as it is called
    plausible = [t for t in sorted(found) if len(t) >= _SHORTEST and is_content(t.split()[0])]
    everything = "\0".join(r.document.text.lower() for r in story.readings) if plausible else ""
    return [t for t in plausible if any(found[t]) or (t not in names and len(found[t]) * _OFTEN >= everything.count(t))]


class _Use(NamedTuple):
    """A use of a label: by whom, and whether it shows that somebody calls the thing so."""

    context: Context
    label: str
    calls: bool


def find_labels(story: Story, speakers: Speakers) -> Iterator[Candidate]:
    """Labels that a source puts in somebody's mouth, in quotation marks or as what he calls it ("neocloud"), and another uses."""
    terms = _terms(story)
    openings = {term: _WORD.findall(term)[0] for term in terms}
    holding = _claims_with(story, frozenset(openings.values()))
    spans = [quoted_spans(r) if holding else [] for r in story.readings]
    for term in terms:
        pattern = re.compile(rf"\b{re.escape(term)}\b", re.IGNORECASE)
        used: dict[tuple[int, str], _Use] = {}
        for source, claim in holding.get(openings[term], ()):
            if (found := pattern.search(claim.text)) and (
                use := _use(story, speakers, spans[source], (source, claim), found)
            ):
                known = used.setdefault((source, use.label), use)
                used[source, use.label] = known._replace(calls=known.calls or use.calls)
        uses = list(used.values())
        if any(use.calls for use in uses):
            question = f"Who speaks of “{uses[0].context.mention.text}”?"
            yield from _voiced(story, [(u.context, u.label) for u in uses], question, f"label:{term}", 1.0)


def _use(
    story: Story,
    speakers: Speakers,
    spans: Sequence[tuple[int, int]],
    where: tuple[int, Claim],
    found: re.Match[str],
) -> _Use | None:
    """How a claim uses a label; None for somebody's words where nobody knows whose."""
    source, claim = where
    mention = Mention(claim.start + found.start(), claim.start + found.end(), found.group())
    voice = voice_at(speakers, source, claim, mention.start)
    start, end = _around(spans, mention.start)
    alone = 0 < end - start <= _LABEL
    context = story.context(source, claim, mention)
    if voice is not None and (voice.words <= _NOBODY or voice.cue.startswith("ask")):
        return None  # nobody is named, or it is a question
    if voice is not None:
        calls = (alone or voice.cue in CALLING) and not _is_so_called(claim.text[: found.start()])
        return _Use(context, voice.label, calls)
    if end > start and not alone:
        return None
    return _Use(context, _MARKED if alone else OWN_VOICE, calls=False)


def _is_so_called(before: str) -> bool:
    words = _WORD.findall(before[-_NEAR:].lower())[-4:]
    return ("so", "called") in pairwise(words)


def _around(spans: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """The stretch that holds an offset, of some in order; (0, 0) where none does."""
    place = bisect_right(spans, (at, sys.maxsize)) - 1
    return spans[place] if place >= 0 and at < spans[place][1] else (0, 0)


_WORD = re.compile(r"\w+")


def _claims_with(story: Story, words: frozenset[str]) -> dict[str, list[tuple[int, Claim]]]:
    """The claims that hold each of some lower-case words, in order of source and text."""
    out: dict[str, list[tuple[int, Claim]]] = {}
    for source, reading in enumerate(story.readings if words else ()):
        for claim in reading.claims:
            for word in words.intersection(_WORD.findall(claim.text.lower())):
                out.setdefault(word, []).append((source, claim))
    return out


def _voiced(
    story: Story, used: Sequence[tuple[Context, str]], question: str, key: str, score: float
) -> Iterator[Candidate]:
    """A candidate from words that stand in different voices in different sources."""
    attributing = {c.source for c, label in used if label not in {OWN_VOICE, _MARKED}}
    if attributing and {c.source for c, _ in used} - attributing:
        answers = tuple(
            make_answer(story, c, label, f"speaker:{'' if label in {OWN_VOICE, _MARKED} else label}")
            for c, label in used
        )
        why = "one source says in its own voice what another attributes"
        yield Candidate(Kind.ATTRIBUTION, Severity.TENSION, question, key, answers, why, score)


def find_superlatives(story: Story, speakers: Speakers) -> Iterator[Candidate]:
    """What one source calls the greatest, the first or the most of its kind, and another lets somebody call so."""
    found = []
    labels: dict[tuple[int, int], str] = {}
    for source, reading in enumerate(story.readings):
        spans = quoted_spans(reading)
        for claim in reading.claims:
            for mention, name in _tops(claim):
                voice = voice_at(speakers, source, claim, mention.start)
                if voice is None and _around(spans, mention.start) != (0, 0):
                    continue  # neither the source's own words nor plainly whose
                context = story.context(source, claim, mention)
                labels[context.place] = voice.label if voice else OWN_VOICE
                found.append(Sided(context, name, "own" if voice is None else "attributed"))
    for score, members in opposed(story, found, _SAME):
        used = [(s.context, labels[s.context.place]) for s in members]
        words = members[0].context.mention.text
        voiced = _voiced(story, used, f"Who says that it is the “{words}”?", f"superlative:{members[0].scale}", score)
        level = Severity.TENSION if score >= _SURE else Severity.NUANCE
        yield from (replace(c, severity=level) for c in voiced)


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
