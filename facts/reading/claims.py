"""Claims: sentences and their clauses, each with the mentions that stand in it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar

from facts.model import Claim, Event, Polarity, Speaker, Status
from facts.reading.clauses import clause_ranges
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import DateMention, Mention, Name, Quantity, ScopeWord, Sentence, Token
    from sources.document import Document

M = TypeVar("M", bound="Mention")
_VERBAL = frozenset(("VBN", "VBG", "VB"))


def make_claims(  # noqa: PLR0913, PLR0917 - one argument per kind of mention
    document: Document,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    quantities: Sequence[Quantity],
    names: Sequence[Name],
    speakers: Sequence[Speaker],
    events: Sequence[Event],
    scopes: Sequence[ScopeWord],
) -> tuple[Claim, ...]:
    """Return the claims of a source: a sentence each, or a clause each where a long sentence holds several.

    The claims of a sentence share out its tokens, without gaps. A mention belongs to the claim in which it begins.
    The speaker of a claim is None where the source speaks itself, and where it names nobody ("reportedly").
    """
    ranges = _ranges(sentences, sorted((m.start, m.end) for group in (dates, quantities, names, scopes) for m in group))
    spans = [(start, end) for *_, start, end in ranges]
    contents = _Contents(speakers)
    shares = zip(
        _shares(dates, spans), _shares(quantities, spans), _shares(names, spans), _shares(speakers, spans),
        _shares(events, spans), _shares(scopes, spans), strict=True,
    )  # fmt: skip
    out: list[Claim] = []
    for (sentence, tokens, start, end), own in zip(ranges, shares, strict=True):
        speaker = contents.covering(start, end)
        own_dates, own_quantities, own_names, own_speakers, own_events, own_scopes = own
        status, polarity = _standing(tokens, own_events, speaker)
        out.append(
            Claim(
                source=document.id, index=len(out), sentence=sentence.index, start=start, end=end,
                text=document.text[start:end], status=status, speaker=(speaker.name or None) if speaker else None,
                polarity=polarity, kind=sentence.kind, tokens=tokens, dates=own_dates, quantities=own_quantities,
                names=own_names, speakers=own_speakers, events=own_events, scopes=own_scopes,
            )
        )  # fmt: skip
    return tuple(out)


def _ranges(
    sentences: Sequence[Sentence], held: Sequence[tuple[int, int]]
) -> list[tuple[Sentence, tuple[Token, ...], int, int]]:
    """Return the stretches that make a claim each, in order: sentence, tokens, offsets. `held` spans are not cut."""
    held_starts = [start for start, _ in held]
    out: list[tuple[Sentence, tuple[Token, ...], int, int]] = []
    high = 0
    for sentence in sentences:
        tokens = sentence.tokens
        low = bisect_left(held_starts, sentence.start, high)
        high = bisect_left(held_starts, sentence.end, low)
        ranges = clause_ranges(tokens, held[low:high])
        if len(ranges) == 1:
            out.append((sentence, tokens, sentence.start, sentence.end))
            continue
        out += [(sentence, tokens[first:last], tokens[first].start, tokens[last - 1].end) for first, last in ranges]
    return out


def _shares(mentions: Sequence[M], spans: Sequence[tuple[int, int]]) -> list[tuple[M, ...]]:
    """Return the mentions that begin in each of the spans; both are in order of the text."""
    out: list[tuple[M, ...]] = []
    at, starts = 0, [mention.start for mention in mentions]
    starts.append(spans[-1][1] if spans else 0)  # a stop
    for start, end in spans:
        while starts[at] < start:
            at += 1
        first = at
        while starts[at] < end:
            at += 1
        out.append(tuple(mentions[first:at]))
    return out


class _Contents:
    """The stretches that speakers say, by where they begin."""

    def __init__(self, speakers: Sequence[Speaker]) -> None:
        self.speakers = sorted(speakers, key=lambda speaker: (speaker.content_start, -speaker.content_end))
        self.starts = [speaker.content_start for speaker in self.speakers]
        self.longest = max((speaker.content_end - speaker.content_start for speaker in speakers), default=0)

    def covering(self, start: int, end: int) -> Speaker | None:
        """Return the innermost speaker whose words make up at least half of the stretch, "officials said" left out."""
        best: Speaker | None = None
        low = bisect_left(self.starts, start - self.longest)
        for speaker in self.speakers[low : bisect_left(self.starts, end)]:
            shared = min(end, speaker.content_end) - max(start, speaker.content_start)
            if (
                2 * shared >= end - start - _frame(speaker, start, end)
                and shared > 0
                and (best is None or _length(speaker) <= _length(best))
            ):
                best = speaker
        return best


def _frame(speaker: Speaker, start: int, end: int) -> int:
    """Return how much of a stretch names the speaker and the act of saying."""
    if not start <= speaker.start < end:
        return 0
    if speaker.start < speaker.content_start:
        return max(0, min(end, speaker.content_start) - speaker.start)
    return max(0, min(end, speaker.end) - max(start, speaker.content_end))


def _length(speaker: Speaker) -> int:
    return speaker.content_end - speaker.content_start


def _standing(tokens: Sequence[Token], events: Sequence[Event], speaker: Speaker | None) -> tuple[Status, Polarity]:
    """Return status and polarity of the main event, which is not the verb of saying itself."""
    main = _main_event(tokens, events, speaker)
    if main is not None:
        return main.status, main.polarity
    return (Status.REPORTED if speaker else Status.ASSERTED), Polarity.POSITIVE


def _main_event(tokens: Sequence[Token], events: Sequence[Event], speaker: Speaker | None) -> Event | None:
    if speaker is not None:
        events = [event for event in events if speaker.content_start <= event.start < speaker.content_end] or events
    if not events:
        return None
    for wanted in (FINITE, _VERBAL):
        verbs = {token.start for token in tokens if token.tag in wanted}
        for event in events:
            if event.start in verbs:
                return event
    return events[0]
