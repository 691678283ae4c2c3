"""Finds the dates and times of a source."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from facts.model import DateMention
from facts.reading.dates import clocks, counts, months, names, steps, years
from facts.reading.dates.calendar import interval
from facts.reading.dates.join import join
from facts.reading.dates.line import WORD, Line, Raw
from facts.reading.dates.resolve import FUTURE, OPEN, PAST, Told, needs_tense, resolve
from facts.reading.dates.words import (
    ABBREVIATIONS,
    AUXILIARIES,
    BEFORE_PARTICIPLES,
    DAYS,
    EVENT_LEADS,
    FUTURE_CUES,
    HOLIDAY_STARTS,
    LENGTHS,
    MONTHS,
    OPEN_ENDED,
    PARTS,
    PAST_CUES,
    PLURALS,
    POSTINGS,
    REFERENCES,
    REPEATS,
    SEASONS,
    SMALL,
    UNITS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
)
from facts.reading.tokens import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from facts.model import Sentence


_BYLINE = 8  # words before a full date among which a word of posting makes it the day of the text


def find_dates(text: str, sentences: Sequence[Sentence], published: date | None) -> tuple[DateMention, ...]:
    """Return the dates, times, durations and repetitions of a source, in order of the text; none overlap.

    Without `published` relative dates count from the first full date that stands by itself, as in datelines; where there is
    none they keep the X of TIMEX3 ("XXXX-05-10") and have no bounds. So they do where `published` lies outside the years
    1000 to 2999. Zero-width and direction characters cut no word.
    """
    if not text.isascii() and HIDDEN.search(text):
        return _find_between_invisible(text, sentences, published)
    low = text.lower()
    if len(low) != len(text):  # a few letters grow when lowered; offsets must not
        low = "".join(c if len(lowered := c.lower()) != 1 else lowered for c in text)
    found: list[tuple[Line, Raw]] = []
    for start, end in _stretches(sentences):
        line = _line(text, low, start, end)
        if line is not None:
            found += [(line, raw) for raw in join(line, _recognise(line))]
    told = Told(_placing(published) or _own_date(found))
    return tuple(_mention(text, line, raw, told) for line, raw in found)


def _find_between_invisible(
    text: str, sentences: Sequence[Sentence], published: date | None
) -> tuple[DateMention, ...]:
    """Read as if invisible characters were not there, then give back the true offsets."""
    true = [at for at, char in enumerate(text) if not HIDDEN.match(char)]
    clean = "".join(text[at] for at in true)
    cut = [replace(s, start=bisect_left(true, s.start), end=bisect_left(true, s.end)) for s in sentences]
    out = []
    for mention in find_dates(clean, cut, published):
        start, end = true[mention.start], true[mention.end - 1] + 1
        out.append(replace(mention, start=start, end=end, text=text[start:end]))
    return tuple(out)


def _placing(published: date | None) -> date | None:
    """Return the day of publication where calendar values can be counted from it."""
    return published if published and 1000 <= published.year <= 2999 else None


def _stretches(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Blocks as (start, end), so that a sentence cut after "Nov." does no harm."""
    block, start, end = -1, 0, 0
    for s in sentences:
        if s.block != block:
            if end > start:
                yield start, end
            block, start = s.block, s.start
        end = s.end
    if end > start:
        yield start, end


def _line(text: str, low: str, start: int, end: int) -> Line | None:
    """Return the words of a stretch; None when none of them could belong to a date."""
    words = WORD.findall(low, start, end)
    if _TRIGGERS.isdisjoint(words) and not _DIGIT.search(low, start, end):
        return None
    found = list(WORD.finditer(low, start, end))
    return Line(text, low, words, [match.start() for match in found], [match.end() for match in found], end)


def _recognise(line: Line) -> list[Raw]:
    """Recognise the expressions of a stretch; where two overlap, the one whose head comes later gives way."""
    out: list[Raw] = []
    floor = -1
    for i, word in [(i, word) for i, word in enumerate(line.words) if word in _TRIGGERS or word[0] <= "9"]:
        if i <= floor:
            continue
        raw = _figure(line, i) if word[0] <= "9" else _RULES[word](line, i)
        if raw is None:
            continue
        while out and out[-1].last >= raw.first:
            if out[-1].first < raw.first or out[-1].type != "DATE" or out[-1].kind == "day":
                break
            out.pop()
        if out and out[-1].last >= raw.first:
            continue
        out.append(raw)
        floor = raw.last
        if raw.kind == "day" and (second := months.second_day(line, raw)):
            out[-1:] = [replace(raw, year=second.year), second]
            floor = second.last
    return out


def _figure(line: Line, i: int) -> Raw | None:
    return months.numeric_date(line, i) or months.attacks(line, i) or clocks.clock(line, i) or years.year(line, i)


def _spelt(line: Line, i: int) -> Raw | None:
    return years.spoken(line, i) or clocks.spelt(line, i)


def _unit_or_part(line: Line, i: int) -> Raw | None:
    return steps.part(line, i) or (counts.unit(line, i) if line.words[i] in UNITS or line.words[i] in PLURALS else None)


def _half(line: Line, i: int) -> Raw | None:
    return clocks.past_hour(line, i) or steps.half(line, i)


def _quarter(line: Line, i: int) -> Raw | None:
    return clocks.past_hour(line, i) or counts.unit(line, i)


_RULES: dict[str, Callable[[Line, int], Raw | None]] = {
    **dict.fromkeys(SMALL, _spelt),
    "twenty": _spelt,
    **dict.fromkeys(UNITS, counts.unit),
    **dict.fromkeys(PLURALS, counts.unit),
    **dict.fromkeys(PARTS, _unit_or_part),
    **dict.fromkeys(SEASONS, steps.season),
    **dict.fromkeys(REFERENCES, names.reference),
    **dict.fromkeys(REPEATS, names.repeat),
    **dict.fromkeys(LENGTHS, names.length),
    **dict.fromkeys(DAYS, names.day_word),
    **dict.fromkeys(HOLIDAY_STARTS, names.holiday),
    **dict.fromkeys(MONTHS, months.month),
    **dict.fromkeys(WEEKDAYS, names.weekday),
    **dict.fromkeys(WEEKDAY_PLURALS, names.weekday),
    **dict.fromkeys(("noon", "midday", "midnight", "tonight", "overnight"), clocks.named),
    "half": _half,
    "quarter": _quarter,
    "q": years.short_period,
    "h": years.short_period,
    "time": steps.told_time,
    "past": steps.past,
    "period": steps.period,
}
_TRIGGERS = frozenset(_RULES)
_DIGIT = re.compile("[0-9]")


def _own_date(found: Iterable[tuple[Line, Raw]]) -> date | None:
    """Return the first full date that stands by itself, as datelines do: what happened "on May 4, 2026" may be long ago."""
    for line, raw in found:
        if raw.kind == "day" and raw.year and raw.month and raw.day and not _dates_event(line, raw):
            try:
                return date(raw.year, raw.month, raw.day)
            except ValueError:
                continue
    return None


def _dates_event(line: Line, raw: Raw) -> bool:
    """Tell whether a date goes with words that tell what happened then, unless a text came out."""
    before = line.words[max(0, raw.first - _BYLINE) : raw.first]
    return line.before(raw.first) in EVENT_LEADS and POSTINGS.isdisjoint(before)


def _mention(text: str, line: Line, raw: Raw, told: Told) -> DateMention:
    value = resolve(raw, told, _tense(line, raw) if needs_tense(raw) else OPEN)
    span = interval(value.value) if raw.type in ("DATE", "TIME") else None
    low, high, grain = span or (None, None, "vague")
    return DateMention(
        raw.start, raw.end, text[raw.start : raw.end], raw.type, value.value, low, high, grain, value.relative
    )


def _tense(line: Line, raw: Raw) -> int:
    """Tell whether the words around speak of the future or the past; up to ten words before and six after."""
    if raw.kind == "weekday" and line.word(raw.last + 1) == "s" and line.gap(raw.last) in ("'", "’"):
        ahead = line.before(raw.first) in ("in", "into", "for") and _cue_before(line, raw.first) == FUTURE
        return FUTURE if ahead else PAST  # "Friday's ruling" has been made, "will play in Friday's final"
    if line.before(raw.first) in OPEN_ENDED or (
        line.before(raw.first) == "as" and line.before(raw.first - 1) in ("soon", "early")
    ):
        return FUTURE
    if cue := _cue_before(line, raw.first):
        return cue
    for i in range(raw.last + 1, min(len(line.words), raw.last + 7)):
        if _ends_sentence(line, i - 1) or ";" in line.gap(i - 1):
            break
        if cue := _cue(line, i):
            return PAST if cue == FUTURE and line.words[i] not in AUXILIARIES else cue
    return OPEN


def _cue_before(line: Line, first: int) -> int:
    """The tense of the nearest of ten words before the word `first` that tells one, OPEN where none does."""
    for i in range(first - 1, max(-1, first - 11), -1):
        if _ends_sentence(line, i):
            break
        if cue := _cue(line, i):
            return cue
    return OPEN


def _ends_sentence(line: Line, i: int) -> bool:
    """Tell whether a sentence ends behind the word `i`, as far as marks can tell."""
    gap = line.gap(i)
    if gap[:1] not in (".", "?", "!") or (gap == "." and line.starts[i + 1] == line.ends[i] + 1):
        return False
    return len(line.words[i]) > 1 and line.words[i] not in ABBREVIATIONS


def _cue(line: Line, i: int) -> int:
    word = line.words[i]
    if word in FUTURE_CUES:
        return OPEN if word == "next" and line.after(i) == "to" else FUTURE
    if word in PAST_CUES:
        return OPEN if line.before(i) in ("be", "being") else PAST
    return PAST if word.endswith("ed") and _tells_past(line, i, word) else OPEN


def _tells_past(line: Line, i: int, word: str) -> bool:
    """Tell a verb in -ed from a name ("United"), an adjective ("the proposed sale") and a passive ("to be paid")."""
    lead = line.before(i)
    if lead == "still" or lead.endswith("ly"):
        lead = line.before(i - 1)
    return len(word) > 4 and not line.capital(i) and lead not in BEFORE_PARTICIPLES
