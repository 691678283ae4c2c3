"""Quotations: one quotation that sources give in different words."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.groups import group
from facts.asking.meeting import meeting_pairs
from facts.asking.quotes import quotes_of
from facts.asking.variants import align, grade
from facts.asking.voices import voice_at, voices_of
from facts.model import Kind, Mention
from facts.words import is_content, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.asking.quotes import Quote
    from facts.asking.variants import Alignment, Difference
    from facts.asking.voices import Speakers
    from facts.model import Answer, Claim
    from facts.story import Story

_ONE = 0.4  # quotes this like each other, on average, are one
_AROUND = 5  # shared words on each side of a difference that a question shows
_KEY = 3  # shared words in a key


class Variants(NamedTuple):
    """Quotes of one sentence, and how they were set side by side, by pairs of their numbers."""

    quotes: tuple[Quote, ...]
    pairs: Mapping[tuple[int, int], Alignment]

    @property
    def runs(self) -> frozenset[tuple[int, int]]:
        """The quotations that they are parts of: source and number."""
        return frozenset((q.source, q.run) for q in self.quotes)


def find_quotation(story: Story) -> list[Candidate]:
    """The quotations that sources give in different words, one question for each, however many of its sentences differ."""
    quotes = [q for n, reading in enumerate(story.readings) for q in quotes_of(n, reading)]
    found = [v for v in find_variants(quotes) if any(a.differences for a in v.pairs.values())]
    speakers = voices_of(story) if found else {}
    return [_candidate(story, speakers, variants) for variants in _by_quotation(found)]


def find_variants(quotes: Sequence[Quote]) -> list[Variants]:
    """The quotes that two sources or more give, in the same words or others."""
    pairs = {
        (i, j): found
        for i, j in meeting_pairs([q.content for q in quotes])
        if quotes[i].source != quotes[j].source and (found := align(quotes[i], quotes[j])) is not None
    }
    groups = group(len(quotes), {pair: a.score for pair, a in pairs.items()}, _ONE)
    return [
        Variants(
            tuple(quotes[n] for n in members),
            {(k, m): pairs[i, j] for (k, i), (m, j) in combinations(enumerate(members), 2) if (i, j) in pairs},
        )
        for members in groups
    ]


def _by_quotation(found: Iterable[Variants]) -> list[list[Variants]]:
    """Sentences of one quotation together: they follow each other in two sources."""
    out: list[list[Variants]] = []
    for variants in found:
        for known in out:
            if len({source for source, _ in known[0].runs & variants.runs}) > 1:
                known.append(variants)
                break
        else:
            out.append([variants])
    return out


def _candidate(story: Story, speakers: Speakers, sentences: Sequence[Variants]) -> Candidate:
    graded = [
        (grade(v.quotes[i].words, v.quotes[j].words, a), a.score, v, (i, j))
        for v in sentences
        for (i, j), a in sorted(v.pairs.items())
        if a.differences
    ]
    severity, score, worst, pair = min(graded, key=lambda g: (g[0].rank, -g[1]))
    return Candidate(
        Kind.FRAMING,
        severity,
        _question(story, speakers, worst, pair),
        _key(story, worst),
        tuple(a for v in sentences for a in _answers(story, v)),
        "the sources give one quotation in different words",
        score,
    )


def _question(story: Story, speakers: Speakers, variants: Variants, pair: tuple[int, int]) -> str:
    quote, alignment = variants.quotes[pair[0]], variants.pairs[pair]
    shared = frozenset(k for k, _ in alignment.shared)
    gap = max(alignment.differences, key=lambda d: (_has_content(quote, d), -d.one.start)).one
    first, last = gap.start, gap.stop
    while first - 1 in shared and gap.start - first < _AROUND:
        first -= 1
    while last in shared and last - gap.stop < _AROUND:
        last += 1
    told = [_text(story, quote, first, gap.start), _text(story, quote, gap.stop, last)]
    names = Counter(name for q in variants.quotes if (name := _speaker(story, speakers, q)))
    who = f"did {min(names, key=lambda n: (-names[n], n))} say" if names else "was said"
    return f"What exactly {who}: “{' … '.join(told).strip()}”?"


def _has_content(quote: Quote, gap: Difference) -> bool:
    return any(is_content(w.token.lower) for w in quote.words[gap.one])


def _speaker(story: Story, speakers: Speakers, quote: Quote) -> str:
    voice = voice_at(speakers, quote.source, _claim_at(story, quote.source, quote.start), quote.start)
    return voice.label if voice is not None and voice.manner == "named" else ""


def _claim_at(story: Story, source: int, at: int) -> Claim:
    """The claim that holds an offset, or the last before it."""
    claims = story.readings[source].claims
    return max((c for c in claims if c.start <= at), key=lambda c: c.start, default=claims[0])


def _text(story: Story, quote: Quote, first: int, end: int) -> str:
    """Words of a quote as its source writes them, without what stands between two halves of it."""
    if first >= end:
        return ""
    tokens = [w.token for w in quote.words[first:end]]
    text = story.readings[quote.source].document.text
    written = text[tokens[0].start : tokens[-1].end]
    if not any(mark in written for mark in '"“”'):
        return " ".join(written.split())
    return " ".join(dict.fromkeys(text[t.start : t.end] for t in tokens))


def _key(story: Story, variants: Variants) -> str:
    """The rarest words that all variants share."""
    common = frozenset.intersection(*(frozenset(map(stem, q.content)) for q in variants.quotes))
    return "quote:" + ",".join(sorted(common, key=lambda w: (-story.weights.get(w, 3.0), w))[:_KEY])


def _answers(story: Story, variants: Variants) -> list[Answer]:
    """Every source's words where any two of the variants differ, a word on each side with them."""
    spots: dict[int, set[tuple[int, int]]] = {}
    for (i, j), alignment in variants.pairs.items():
        for gap in alignment.differences:
            spots.setdefault(i, set()).add((gap.one.start, gap.one.stop))
            spots.setdefault(j, set()).add((gap.other.start, gap.other.stop))
    return [_answer(story, variants.quotes[n], sorted(found)) for n, found in sorted(spots.items())]


def _answer(story: Story, quote: Quote, spots: Sequence[tuple[int, int]]) -> Answer:
    stretches: list[tuple[int, int]] = []
    for first, end in spots:
        low, high = max(0, first - 1), min(len(quote.words), end + 1)
        if stretches and low <= stretches[-1][1]:
            low, high = stretches[-1][0], max(high, stretches.pop()[1])
        stretches.append((low, high))
    start, end = quote.words[stretches[0][0]].token.start, quote.words[stretches[-1][1] - 1].token.end
    text = story.readings[quote.source].document.text
    context = story.context(quote.source, _claim_at(story, quote.source, start), Mention(start, end, text[start:end]))
    value = " … ".join(_text(story, quote, *s) for s in stretches)
    norm = " ".join(w.form for s in stretches for w in quote.words[slice(*s)])
    return make_answer(story, context, value, norm)
