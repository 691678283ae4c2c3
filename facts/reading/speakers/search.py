"""The search of one sentence for cues, each with its subject and its content."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from facts.reading.speakers.clauses import can_speak, read_verb
from facts.reading.speakers.lexicon import noun_cues, passive_cues, verb_cues
from facts.reading.speakers.lines import Finding
from facts.reading.speakers.nominal import (
    read_adjective,
    read_hearsay,
    read_noun,
    read_own_words,
    read_passive,
    read_phrase,
)
from facts.reading.speakers.nouns import ADJECTIVES, HEARSAY, OWN_WORDS
from facts.reading.speakers.phrases import phrase_before, skip_back
from facts.reading.speakers.words import COORDINATORS, DASHES
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from facts.reading.speakers.lines import Line
    from facts.reading.speakers.quotations import Quotation

_LONG = 60  # characters: in a longer quotation the cues are the speaker's own
_JOINING = frozenset({"but", "and", "while", "though", "although", "as", "yet", "so"})
_NOBODY = frozenset({"it", "this", "that", "these", "those", "there", "here", "which", "what"})
_CUTTING = frozenset({"but", "while", "as", ","})


def search_line(line: Line) -> list[Finding]:
    """Return the attributions of one sentence, in order of their cues."""
    cues = all_cues()
    out: list[Finding] = []
    for i, word in enumerate(line.words):
        if word in cues:
            found = None if _is_inside(line, i, out) else _read_cue(line, i, out)
            if found is not None and (found.contents or found.open):
                out.append(found)
    _cut_siblings(out)
    announced = _announces(line) if line.words[-1] == ":" and not any(f.open for f in out) else None
    return [*out, announced] if announced is not None else out


def _announces(line: Line) -> Finding | None:
    """Read a sentence that ends in a colon: its subject speaks what is quoted next ("The judge had a warning:")."""
    verb = next((k for k, t in enumerate(line.tokens) if t.tag in FINITE), 0)
    subject = phrase_before(line, skip_back(line, verb - 1, line.words[verb])) if verb else None
    last = len(line.tokens) - 1
    if subject is None or not can_speak(line, subject) or line.words[subject[0]] in _NOBODY:
        return None
    return Finding(line, (last, last + 1), ":", subject, last, speech=True, open=True)


@cache
def other_cues() -> frozenset[str]:
    """Return the cue words that are no verbs."""
    return (
        passive_cues()
        | noun_cues().keys()
        | OWN_WORDS.keys()
        | HEARSAY.keys()
        | ADJECTIVES.keys()
        | {"according", "per"}
    )


@cache
def all_cues() -> frozenset[str]:
    """Return every word that `search_line` stops at."""
    return other_cues() | verb_cues().keys()


def _read_cue(line: Line, i: int, before: list[Finding]) -> Finding | None:
    """Read the cue at token `i` in the first way that fits."""
    word = line.words[i]
    found = read_passive(line, i)
    if found is None and word in verb_cues():
        found = read_verb(line, i, verb_cues()[word], before)
    if found is None and word in OWN_WORDS:
        found = read_own_words(line, i)
    if found is None and word in ADJECTIVES:
        found = read_adjective(line, i)
    if found is None and word in noun_cues():
        found = read_noun(line, i, noun_cues()[word])
    if found is None and word in HEARSAY:
        found = read_hearsay(line, i)
    if found is None and word in ("according", "per"):
        found = read_phrase(line, i)
    return found


def _is_inside(line: Line, i: int, before: list[Finding]) -> bool:
    """Whether a cue stands in a long quotation, or in one that was given to a speaker already."""
    inner = line.quotation_at(i)
    if inner and (inner.end - inner.start > _LONG or _is_sentence(line, inner)):
        return True
    at = line.tokens[i].start
    return any(f.direct and f.content[0] <= at < f.content[1] for f in before if f.contents)


def _is_sentence(line: Line, quotation: Quotation) -> bool:
    """Whether a quotation begins and ends as a sentence does."""
    said = line.text[quotation.start : quotation.end].strip("“”\"'‘’`")
    return said[:1].isupper() and said[-1:] in {".", ",", "!", "?", "…"}


def _cut_siblings(found: list[Finding]) -> None:
    """End a content where the clause of a later cue beside it begins ("He said it rained, but she said it did not")."""
    for n, one in enumerate(found):
        for other in found[n + 1 :]:
            _cut(one, other)


def _cut(one: Finding, other: Finding) -> None:
    words, tokens = one.line.words, one.line.tokens
    if other.subject is None:
        return
    if other.subject[0] <= one.cue[0] < other.subject[1]:
        _limit(one, tokens[other.subject[1] - 1].start)
        return
    edge = other.clause
    sibling = edge != other.subject[0] and words[edge] in COORDINATORS
    if edge == other.subject[0] and edge and words[edge - 1] in _JOINING:
        edge, sibling = edge - 1, True
    if edge and (words[edge - 1] in (",", ";") or words[edge - 1] in DASHES):
        edge -= 1
    elif words[edge] not in _CUTTING:
        sibling = sibling and other.subject == one.subject
    if not sibling or edge <= one.cue[1]:
        return
    _limit(one, tokens[edge].start)


def _limit(one: Finding, limit: int) -> None:
    """End the contents that follow the cue at the offset `limit`."""
    cue = one.line.tokens[one.cue[0]].start
    one.contents = [(s, min(e, limit)) if cue < s < limit < e else (s, e) for s, e in one.contents]
