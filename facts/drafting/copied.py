"""Sentences that a draft has nearly word for word from a source, but for a negation or a word of doubt.

What groups of like events may miss is plain where two sentences are copies: one of them denies what the other says, or the source's
hedge is gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.aligning.fitted import THRESHOLD
from facts.asking.candidates import quote_span
from facts.model import Answer, DraftKind, Kind, Severity, Status
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.drafting.draft import Draft
    from facts.model import Claim, DraftFinding, Reading, Sentence, Token

_COPY = 0.8  # the share of content words, either way, that makes a sentence a copy of another
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "cannot", "no", "none", "nobody", "nothing", "neither", "nor"})
_ADDING = frozenset({"only", "just", "merely", "least", "surprisingly"})
_HEDGES = frozenset(
    {"may", "might", "could", "would", "reportedly", "allegedly", "possibly", "perhaps", "probably", "likely", "supposedly",
     "apparently", "expected", "alleged", "believed", "rumoured", "rumored", "suggested", "suggests", "seems", "appears",
     "potentially", "speculated", "considering", "if", "should", "can"}
)  # fmt: skip


def find_denied(draft: Draft) -> Iterator[DraftFinding]:
    """The sentences that deny what their copies in the sources say, or say what those deny."""
    for own, copies in _copied(draft):
        mine = _cues(own, _NEGATIONS)
        if any(len(_cues(s, _NEGATIONS)) == len(mine) for _, s in copies):
            continue
        cue = mine[-1] if len(mine) > len(_cues(copies[0][1], _NEGATIONS)) else None
        span = _around(own, cue) if cue else _verb(own)
        words = " ".join(draft.document.text[span[0] : span[1]].split())
        answers = [_answer(r, s) for r, s in copies]
        said = "denies" if cue else "no longer denies"
        explanation = f"The draft {said} with “{words}” what {_names(answers)} says in the same words."
        fault = DraftKind.CONTRADICTS_SOURCE
        yield draft.finding(fault, Kind.POLARITY, Severity.CONTRADICTION, span, explanation, answers)


def find_sure(draft: Draft) -> Iterator[DraftFinding]:
    """The sentences whose copies in the sources hold a word of doubt that they lack."""
    for own, copies in _copied(draft):
        if _cues(own, _HEDGES) or not all(_doubts(r, s) for r, s in copies):
            continue
        if len(_cues(own, _NEGATIONS)) != len(_cues(copies[0][1], _NEGATIONS)):
            continue
        span = _verb(own)
        words = " ".join(draft.document.text[span[0] : span[1]].split())
        answers = [_answer(r, s) for r, s in copies]
        cue = _doubts(*copies[0])[0].text
        explanation = f"The draft states “{words}” as fact; {_names(answers)} says so with “{cue}”."
        yield draft.finding(DraftKind.OVERSTATES, Kind.STATUS, Severity.TENSION, span, explanation, answers)


def _copied(draft: Draft) -> Iterator[tuple[Sentence, list[tuple[Reading, Sentence]]]]:
    """The sentences of the draft with those of the sources that they copy, the closest first."""
    links: dict[int, list[tuple[float, int, int]]] = {}
    for (source, sentence, other, mine), score in draft.story.links.items():
        if other == draft.number and score >= THRESHOLD:
            links.setdefault(mine, []).append((-score, source, sentence))
    for number, found in sorted(links.items()):
        own = draft.reading.sentences[number]
        if own.tokens and own.tokens[-1].text == "?":
            continue
        near = [(draft.sources[s], draft.sources[s].sentences[k]) for _, s, k in sorted(found)]
        copies = [(r, s) for r, s in near if _is_copy(own, s)]
        if copies:
            yield own, copies


def _is_copy(one: Sentence, other: Sentence) -> bool:
    a, b = _content(one), _content(other)
    return bool(a and b) and len(a & b) >= _COPY * max(len(a), len(b))


def _content(sentence: Sentence) -> frozenset[str]:
    plain = (t.lower for t in sentence.tokens if t.lower not in _NEGATIONS and t.lower not in _HEDGES)
    return frozenset(concept(w) for w in plain if is_content(w))


def _cues(sentence: Sentence, words: frozenset[str]) -> list[Token]:
    """The words of a set in a sentence; "not only" and the like deny nothing."""
    tokens = sentence.tokens
    follows = [t.lower for t in tokens[1:]] + [""]
    return [t for t, after in zip(tokens, follows, strict=True) if t.lower in words and after not in _ADDING]


def _doubts(reading: Reading, sentence: Sentence) -> list[Token]:
    """The words of doubt of a sentence in which an event was read as less than settled."""
    events = [e for c in reading.claims if c.sentence == sentence.index for e in c.events]
    settled = {Status.ASSERTED, Status.CONFIRMED, Status.ANNOUNCED, Status.DENIED}
    return _cues(sentence, _HEDGES) if any(e.status not in settled for e in events) else []


def _around(sentence: Sentence, cue: Token) -> tuple[int, int]:
    """A negation with the word on either side."""
    at = sentence.tokens.index(cue)
    tokens = [t for t in sentence.tokens[max(0, at - 1) : at + 2] if t.text[0].isalnum() or t is cue]
    return tokens[0].start, tokens[-1].end


def _verb(sentence: Sentence) -> tuple[int, int]:
    """The first verb of a sentence, else all of it."""
    found = next((t for t in sentence.tokens if t.tag.startswith("VB")), None)
    return (found.start, found.end) if found else (sentence.start, sentence.end)


def _claim(reading: Reading, sentence: Sentence) -> Claim:
    return next(c for c in reading.claims if c.sentence == sentence.index)


def _answer(reading: Reading, sentence: Sentence) -> Answer:
    """A sentence of a source as an answer."""
    claim = _claim(reading, sentence)
    text = reading.document.text
    start, end = quote_span(text, sentence.start, sentence.end, sentence.start, sentence.start)
    words = " ".join(text[start:end].split())
    return Answer(
        reading.document.id,
        start,
        end,
        text[start:end],
        words,
        "",
        claim.status,
        claim.speaker,
        claim.polarity,
        claim.index,
    )


def _names(answers: list[Answer]) -> str:
    return " or ".join(dict.fromkeys(a.source for a in answers))
