"""Find who says what.

A scan for cue words (verbs, nouns, adjectives, "according to", "reportedly"), a local reading of each (subject, order,
content), then what goes beyond the sentence: quotations that run on, speakers named by a pronoun.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Speaker
from facts.reading.speakers.lines import make_lines
from facts.reading.speakers.resolve import Resolver, proper_words
from facts.reading.speakers.running import run_on
from facts.reading.speakers.search import search_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Name, Sentence
    from facts.reading.speakers.lines import Finding


def find_speakers(text: str, sentences: Sequence[Sentence], names: Sequence[Name]) -> tuple[Speaker, ...]:
    """Return who says what, in order of the text: one speaker per stretch, with the hull of all that it introduces.

    Where nobody is named as the speaker ("reportedly", "is expected to"), the stretch is the cue's own, `name` is ""
    and `named` is false. Content offsets are offsets into `text`; they may reach over several sentences.
    """
    blocks = list(make_lines(text, sentences))
    findings = [[f for line in lines for f in search_line(line)] for lines in blocks]
    run_on(blocks, findings)
    resolver = Resolver(text, names, proper_words(blocks))
    merged: dict[tuple[int, int], Speaker] = {}
    for finding in (f for group in findings for f in group if f.contents):
        speaker = _speaker(text, finding, resolver)
        key = (speaker.start, speaker.end)
        old = merged.get(key)
        merged[key] = speaker if old is None else _join(old, speaker)
    return tuple(merged[key] for key in sorted(merged))


def _speaker(text: str, finding: Finding, resolver: Resolver) -> Speaker:
    tokens = finding.line.tokens
    first, stop = finding.subject or finding.cue
    start, end = tokens[first].start, tokens[stop - 1].end
    low, high = finding.content
    cue = text[tokens[finding.cue[0]].start : tokens[finding.cue[1] - 1].end]
    name, named = resolver.resolve(finding) if finding.subject else ("", False)
    return Speaker(start, end, text[start:end], name, cue, low, high, named, finding.direct)


def _join(one: Speaker, other: Speaker) -> Speaker:
    low, high = min(one.content_start, other.content_start), max(one.content_end, other.content_end)
    return Speaker(one.start, one.end, one.text, one.name, one.cue, low, high, one.named, one.direct or other.direct)
