"""Quotations that run on over sentences and paragraphs, lines of a transcript, and contents after a colon."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from facts.reading.speakers.lines import Finding
from facts.reading.speakers.words import DASHES, DETERMINERS, word_set

if TYPE_CHECKING:
    from facts.reading.speakers.lines import Line
    from facts.reading.speakers.quotations import Quotation

_NEAR = 1500  # characters around a quotation in which its speaker is looked for
_GAP = 160  # characters between the parts of one quotation
_LABELS = word_set(
    "note update correction clarification editor photo video watch related read source sources by opinion analysis "
    "exclusive breaking poll more caption image advertisement part chapter table figure day q a"
)
_NAME = 9  # tokens of a signature, its dash included
_SHORT = 12  # characters of a quotation that only marks a word


def run_on(blocks: list[list[Line]], findings: list[list[Finding]]) -> None:
    """Extend findings over the quotations that follow them, in place; add the turns of a transcript."""
    last: Finding | None = None
    pending: Finding | None = None
    for lines, group in zip(blocks, findings, strict=True):
        whole = _whole(lines, first=lines is blocks[0])
        if whole is not None:
            group[:] = [whole]
            last = whole
            continue
        if pending is not None:
            _fill(pending, lines)
            last, pending = pending, None
        last = _attach_all(lines, group, last)
        last = next((f for f in reversed(group) if f.open or f.direct), last)
        pending = next((f for f in group if f.open and not f.contents), None)


def _whole(lines: list[Line], *, first: bool) -> Finding | None:
    """Read a block that is one attribution as a whole: a turn of a transcript, a signed quotation, a heading."""
    turn = _turn(lines[0])
    if turn is not None:
        turn.contents.append((lines[0].tokens[turn.cue[1]].start, lines[-1].end))
        return turn
    return _signed(lines) or (_headline(lines[0]) if first or lines[0].heading else None)


def _fill(pending: Finding, lines: list[Line]) -> None:
    quotation = lines[0].opening.get(lines[0].start)
    if pending.lemma == ":" and quotation is None:
        return  # a list, not what somebody says
    pending.contents.append((lines[0].start, quotation.end if quotation else lines[-1].end))
    pending.direct = quotation is not None


def _attach_all(lines: list[Line], group: list[Finding], last: Finding | None) -> Finding | None:
    """Give the quotations of a block to their speakers; return who has the word at its end."""
    starts = {line.start for line in lines}
    places = [f.line.tokens[f.cue[0]].start for f in group]
    for quotation in lines[0].quotations:
        low, high = bisect_left(places, quotation.start - _NEAR), bisect_right(places, quotation.end + _NEAR)
        near = [f for f in group[low:high] if f.contents]
        owner = next((f for f in near if _covers(f, quotation)), None)
        if owner is not None:
            last = owner if owner.direct else last
        elif quotation.start in starts and quotation.end - quotation.start >= _SHORT:
            last = _attach(quotation, near, last, first=quotation.start == lines[0].start)
    return last


def _attach(quotation: Quotation, near: list[Finding], last: Finding | None, *, first: bool) -> Finding | None:
    """Give a quotation that no cue claims to the speaker of the one before it; return who then has the word."""
    before = [f for f in near if f.speech and f.content[1] <= quotation.start]
    speaker = next((f for f in reversed(before) if f.direct), before[-1]) if before else last
    if speaker is None or not speaker.contents or (not before and not first):
        return last
    reach = max(speaker.content[1], speaker.line.tokens[speaker.cue[1] - 1].end)
    if quotation.start - reach > _GAP:
        return last
    if any(f.direct and f is not speaker and reach < f.content[0] < quotation.start for f in near):
        return last
    speaker.contents.append((quotation.start, quotation.end))
    return speaker


def _covers(finding: Finding, quotation: Quotation) -> bool:
    half = (quotation.end - quotation.start) / 2
    return any(min(e, quotation.end) - max(s, quotation.start) >= half for s, e in finding.contents)


def _turn(line: Line) -> Finding | None:
    """Read a turn of a transcript: a name in capitals and a colon at the start of a paragraph."""
    tokens = line.tokens
    first = 1 if line.words[0] in ("“", '"') else 0
    for k in range(first, min(first + 5, len(tokens) - 1)):
        if line.words[k] == ":":
            return Finding(line, (k, k + 1), ":", (first, k), 0) if k > first else None
        if line.words[k] in _LABELS or not (tokens[k].text.isupper() or line.words[k] in (".", "'", "’")):
            return None
    return None


def _headline(line: Line) -> Finding | None:
    """Read a heading that quotes: a name and a colon ("Ruiz: The Dam Held")."""
    for k in range(min(5, len(line.tokens) - 3)):
        if line.words[k] == ":":
            return Finding(line, (k, k + 1), ":", (0, k), 0, [(line.tokens[k + 1].start, line.end)]) if k else None
        if not line.tokens[k].text[0].isupper() or line.words[k] in _LABELS or line.words[k] in DETERMINERS:
            return None
    return None


def _signed(lines: list[Line]) -> Finding | None:
    """Read a quotation signed with a dash and a name ("“It held.” — Ana Ruiz")."""
    line = lines[-1]
    first = next((k for k, w in enumerate(line.words) if w in DASHES and len(line.words) - k < _NAME), -1)
    quotation = line.quotations[-1] if line.quotations else None
    if first < 0 or quotation is None or quotation.start != lines[0].start or first + 1 >= len(line.words):
        return None
    if line.text[quotation.end : line.tokens[first].start].strip() or not line.tokens[first + 1].text[0].isupper():
        return None
    stop = len(line.words)
    while line.words[stop - 1] in ".,":
        stop -= 1
    contents = [(quotation.start, quotation.end)]
    return Finding(line, (first, first + 1), line.words[first], (first + 1, stop), first, contents, direct=True)
