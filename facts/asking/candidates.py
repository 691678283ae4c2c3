"""What a kind of disagreement proposes, and how its answers and sentences are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.model import Answer, Kind, Severity, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.contexts import Context
    from facts.story import Story

MAX_QUOTE = (
    240  # code points: a sentence up to this length is quoted whole, of a longer one the clauses around the mention
)
PLUGIN = "plugin:"  # how the keys of what plug-ins propose begin
OWN_VOICE = "own voice"  # the value of what a source says itself, where others let somebody say it
_UNSAID = {OWN_VOICE: "the source itself", "in quotation marks": "it in quotation marks"}
_ENDS = (", undated", *(f" ({s.value})" for s in Status), " (no)")  # what a value adds to the words of its source


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question with its answers as one kind sees it. `severity` None: the answers agree, so it is only a fact."""

    kind: Kind
    severity: Severity | None
    question: str
    key: str
    answers: tuple[Answer, ...]
    why: str
    score: float = 1.0  # how sure it is that the answers are to one question, 0..1


def quote_span(text: str, start: int, end: int, mark_start: int, mark_end: int) -> tuple[int, int]:
    """Cut `start`..`end` to at most MAX_QUOTE code points at word boundaries: from the start where the mark fits, else around it."""
    if end - start <= MAX_QUOTE:
        return start, end
    room = max(0, MAX_QUOTE - (mark_end - mark_start))
    low = start if mark_end - start <= MAX_QUOTE else max(start, mark_start - room // 2)
    high = min(end, low + MAX_QUOTE)
    low = max(start, min(low, high - MAX_QUOTE))
    while low > start and low < mark_start and not text[low - 1].isspace():
        low += 1
    while high < end and high > mark_end and not text[high].isspace():
        high -= 1
    return low, max(high, mark_end)


def make_answer(story: Story, context: Context, value: str, norm: str) -> Answer:
    """The answer that a mention gives: its sentence as the quote, its status and speaker as the clause has them.

    The quote is the source's own, line breaks and all; the value stands on one line.
    """
    document = story.readings[context.source].document
    claim, mention = context.claim, context.mention
    start, end = quote_span(document.text, *_clauses_around(story, context), mention.start, mention.end)
    return Answer(
        document.id,
        start,
        end,
        document.text[start:end],
        " ".join(value.split()),
        norm,
        claim.status,
        claim.speaker,
        claim.polarity,
        claim.index,
        mention.start,
        mention.end,
    )


def _clauses_around(story: Story, context: Context) -> tuple[int, int]:
    """The clause of a mention with as many neighbours of its sentence, the later first, as fit into a quote."""
    claims = story.readings[context.source].claims
    first = last = context.claim.index
    start, end = context.claim.start, context.claim.end
    while True:
        for at in (last + 1, first - 1):
            if not 0 <= at < len(claims) or claims[at].sentence != context.claim.sentence:
                continue
            low, high = min(start, claims[at].start), max(end, claims[at].end)
            if high - low <= MAX_QUOTE:
                first, last, start, end = min(first, at), max(last, at), low, high
                break
        else:
            return start, end


def by_value(answers: Sequence[Answer]) -> str:
    """The answers as one clause for people: "A and B say “6.1”; C says “5.9” and “6.1”"."""
    values: dict[str, list[str]] = {}
    for answer in answers:
        said = values.setdefault(answer.source, [])
        if answer.value not in said:
            said.append(answer.value)
    sources: dict[tuple[str, ...], list[str]] = {}
    for source, said in values.items():
        sources.setdefault(tuple(said), []).append(source)
    return "; ".join(
        f"{join_words(names)} {'says' if len(names) == 1 else 'say'} {join_words(list(map(_as_said, said)))}"
        for said, names in sources.items()
    )


def _as_said(value: str) -> str:
    """A value in quotation marks, without those of its words that no source has said."""
    if value in _UNSAID:
        return _UNSAID[value]
    if (told := value.removeprefix("own voice: ")) != value:
        return f"“{told}” itself"
    for end in _ENDS:
        if value.endswith(end) and len(value) > len(end):
            return f"“{value.removesuffix(end)}”{end}"
    return f"“{value}”"


def join_words(words: Sequence[str]) -> str:
    """Words in a row: "A", "A and B", "A, B and C"."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
