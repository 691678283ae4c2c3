"""What the review says about a disagreement, as styled words; the detail pane wraps it, the plain review prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.model import State
from facts.resolving.model import Reason, Resolution, Verdict
from tui.review.glyphs import state_word
from tui.review.marks import state_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.model import Answer, Disagreement
    from facts.resolving.model import Finding
    from facts.resolving.own import Own
    from sources.document import Document
    from tui.review.glyphs import Glyphs
    from tui.review.state import Change

_MANY = 9  # sources above which those that are silent share a line
LONG = 60  # code points of a passage above which its value stands on a line of its own, first

REASONS = {
    Reason.OTHER_DATE: "they speak of different dates",
    Reason.OTHER_REFERENT: "they speak of different things",
    Reason.OTHER_SCOPE: "they speak of different parts or extents",
    Reason.UNIT_OR_ROUNDING: "the same, in other units or rounded",
    Reason.SAME_MEANING: "the same meaning in other words",
    Reason.QUOTED_OPINION: "an opinion that is quoted, not a fact",
}


class Line(NamedTuple):
    """A line of prose before wrapping: runs of (words, style role), and the cells by which wrapped lines are set in."""

    runs: tuple[tuple[str, str], ...]
    indent: int = 0


def describe(  # noqa: PLR0913 - one argument per part
    finding: Finding,
    documents: Sequence[Document],
    glyphs: Glyphs,
    *,
    note: str = "",
    unsaved: bool = False,
    history: Sequence[Change] = (),
) -> list[Line]:
    """Everything about a finding, in the order in which a reviewer needs it. `history` are the decisions on it, oldest first."""
    point = finding.disagreement
    lines = [
        Line(
            (
                (f"{glyphs.severity[point.severity]} {point.severity.value}", point.severity.value),
                (f" {glyphs.dot} {point.kind.value} {glyphs.dot} ", "dim"),
                (state_word(finding), state_role(finding)),
                ("  NOT SAVED: press w to try again", "error") if unsaved else ("", "text"),
            )
        )
    ]
    if finding.reason:
        lines.append(Line(((finding.reason, "error"),)))
    lines += _decision(finding.resolution, documents, glyphs)
    lines += _earlier(history, documents, glyphs)
    lines += _then_and_now(finding, documents, glyphs)
    if note:
        lines.append(Line((("Note for your decision: ", "dim"), (note, "text")), 2))
    answering = {answer.source for answer in point.evidence}
    many = len(documents) > _MANY
    for number, document in enumerate(documents, 1):
        if document.id in answering or not many:
            lines += _source(number, document, point, glyphs)
    silent = [document.id for document in documents if document.id not in answering]
    if many and silent:
        lines.append(Line((("     ", "text"), (f"{glyphs.dash} silent: {' '.join(silent)}", "dim")), 5))
    lines.append(Line((("", "text"),)))
    lines.append(Line(((point.explanation, "text"),)))
    if point.why:
        lines.append(Line(((f"Why {point.severity.value}: ", "dim"), (point.why, "dim")), 2))
    return lines


def _source(number: int, document: Document, point: Disagreement, glyphs: Glyphs) -> Iterator[Line]:
    key = str(number) if number <= 9 else " "
    head = (f"{key} {document.id:<2} ", "heading")
    answers = [answer for answer in point.evidence if answer.source == document.id]
    if not answers:
        yield Line((head, (f"{glyphs.dash} silent", "dim")), 5)
    for position, answer in enumerate(answers):
        lead = head if position == 0 else ("     ", "text")
        if len(answer.quote) > LONG and answer.value and answer.value.casefold() != answer.quote.casefold():
            yield Line((lead, (answer.value, "heading"), *_read_as(answer, glyphs)), 5)
            yield Line((("     ", "text"), _quote(answer, glyphs)), 5)
        else:
            yield Line((lead, *_answer(answer, glyphs)), 5)


def _answer(answer: Answer, glyphs: Glyphs) -> list[tuple[str, str]]:
    """Give the exact words, then how they were read: value, status, speaker."""
    runs = [_quote(answer, glyphs)]
    if answer.value and answer.value.casefold() != answer.quote.casefold():
        runs.append((f"  {answer.value}", "heading"))
    return [*runs, *_read_as(answer, glyphs)]


def _quote(answer: Answer, glyphs: Glyphs) -> tuple[str, str]:
    left, right = glyphs.quotes
    return f"{left}{answer.quote}{right}", "text"


def _read_as(answer: Answer, glyphs: Glyphs) -> list[tuple[str, str]]:
    """Give status and speaker, set off from what stands before; nothing where the value names the status and nobody speaks."""
    status = answer.status.value
    read = [] if answer.value.endswith(f"({status})") else [status]
    words = f" {glyphs.dot} ".join([*read, *([answer.speaker] if answer.speaker else [])])
    return [(f"  {words}", "dim")] if words else []


def _decision(resolution: Resolution | None, documents: Sequence[Document], glyphs: Glyphs) -> Iterator[Line]:
    if resolution is None:
        return
    by = f" {glyphs.dot} ".join(part for part in (resolution.reviewer, resolution.time[:10]) if part)
    yield Line(
        (("Decision: ", "dim"), (verdict_words(resolution, documents), "settled"), (f"  {by}" if by else "", "dim")), 2
    )
    if resolution.note:
        yield Line((("Note: ", "dim"), (resolution.note, "text")), 2)


def _earlier(history: Sequence[Change], documents: Sequence[Document], glyphs: Glyphs) -> Iterator[Line]:
    """What was decided before the last decision, where that changed."""
    steps = [_outcome(history[0].before, documents)] if history and history[0].before else []
    steps += [_outcome(change.after, documents) for change in history]
    if len(steps) > 1:
        yield Line((("History: ", "dim"), (f" {glyphs.dot} ".join(steps), "dim")), 2)


def _outcome(kept: Resolution | Own | None, documents: Sequence[Document]) -> str:
    if not isinstance(kept, Resolution):
        return "cleared"
    day = f"{kept.time[:10]} " if kept.time else ""
    return f"{day}{verdict_words(kept, documents)}"


def _then_and_now(finding: Finding, documents: Sequence[Document], glyphs: Glyphs) -> Iterator[Line]:
    """What each source said when it was decided and what it says now, where that is no longer the same."""
    if finding.resolution is None or finding.state not in _CHANGED:
        return
    left, right = glyphs.quotes
    now = {d.key: [a for a in finding.disagreement.evidence if a.source == d.id] for d in documents}
    letters = {d.key: d.id for d in documents}
    for side in finding.resolution.sides:
        here = now.get(side.source, [])
        if any(answer.norm == side.norm and answer.status.value == side.status for answer in here):
            continue
        said = " or ".join(dict.fromkeys(f"{left}{_flat(answer.value or answer.quote)}{right}" for answer in here))
        then = f"{left}{_flat(side.words)}{right} {side.status}"
        fresh = f"{said} {here[0].status.value}" if here else "nothing of it"
        name = letters.get(side.source, side.source)
        yield Line(((f"{name}  then ", "dim"), (then, "text"), ("  now ", "dim"), (fresh, "heading")), 5)


def _flat(words: str) -> str:
    return " ".join(words.split())


_CHANGED = frozenset({State.STALE, State.ORPHANED, State.REOPENED, State.MOVED})


def verdict_words(resolution: Resolution, documents: Sequence[Document]) -> str:
    """Give a decision in words: "accept B", "accept the value “6”", "both stand", "dismiss: …", "defer"."""
    if resolution.verdict is Verdict.ACCEPT and resolution.source is not None:
        letter = next((d.id for d in documents if d.key == resolution.source), resolution.source)
        return f"accept {letter}"
    if resolution.verdict is Verdict.ACCEPT:
        return f"accept the value {resolution.value}"
    if resolution.verdict is Verdict.DISMISS:
        return f"not a disagreement: {REASONS[resolution.reason]}" if resolution.reason else "not a disagreement"
    return "both stand" if resolution.verdict is Verdict.BOTH else "deferred"


def accepted_words(point: Disagreement, resolution: Resolution, documents: Sequence[Document]) -> str:
    """Give what the accepted source says, in short; "" where no source was accepted."""
    letter = next((d.id for d in documents if d.key == resolution.source), None)
    answers = [answer for answer in point.evidence if answer.source == letter]
    return " ".join((answers[0].value or answers[0].quote).split()) if answers else ""
