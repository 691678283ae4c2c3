"""Quotations: one quotation that sources give in different words."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.groups import group
from facts.asking.meeting import meeting_pairs
from facts.asking.parties import are_others, described
from facts.asking.quotes import quotes_of
from facts.asking.variants import align, grade
from facts.asking.voices import make_voice, voices_of
from facts.model import Kind, Mention, Severity
from facts.words import is_content, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.asking.quotes import Quote
    from facts.asking.variants import Alignment, Difference
    from facts.asking.voices import Voice
    from facts.model import Answer, Claim
    from facts.story import Story

_ONE = 0.4  # quotes this like each other, on average, are one
_AROUND = 5  # shared words on each side of a difference that a question shows
_KEY = 3  # shared words in a key
_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "we", "i"})
_BESIDE = 60  # code points between a quote and who speaks it
_VERBATIM = 0.9  # quotes this like each other are one, whoever is said to speak
_TOO_LONG_FOR_CHANCE = 6  # words that two people do not happen to share


class Variants(NamedTuple):
    """Quotes of one sentence, and how they were set side by side, by pairs of their numbers."""

    quotes: tuple[Quote, ...]
    pairs: Mapping[tuple[int, int], Alignment]

    @property
    def runs(self) -> frozenset[tuple[int, int]]:
        """The quotations that they are parts of: source and number."""
        return frozenset((q.source, q.run) for q in self.quotes)


class Voices:
    """Who speaks the quotes of a story, where he is named right before or after the words."""

    def __init__(self, story: Story) -> None:
        self._speakers = voices_of(story)
        self._known = described(story)
        self._story = story

    def of(self, quote: Quote) -> Voice | None:
        """Who speaks a quote; None where he is named farther off, or by a pronoun."""
        claim = _claim_at(self._story, quote.source, quote.start)
        near = [
            s
            for s in self._speakers.get((quote.source, claim.index), ())
            if s.named and s.text.lower() not in _PRONOUNS
            if s.content_start <= quote.start < s.content_end
            if max(s.start - quote.end, quote.start - s.end) <= _BESIDE
        ]
        return make_voice(min(near, key=lambda s: (abs(s.start - quote.end), s.start))) if near else None

    def differ(self, one: Quote, other: Quote) -> bool:
        """Whether two quotes are put in the mouths of two people."""
        mine, theirs = self.of(one), self.of(other)
        return mine is not None and theirs is not None and are_others(mine, theirs, self._known)


def find_quotation(story: Story) -> list[Candidate]:
    """The quotations that sources give in different words, or to different speakers.

    There is one question for each quotation, however many of its sentences differ, and one more where a date or figure does.
    """
    quotes = [q for n, reading in enumerate(story.readings) for q in quotes_of(n, reading)]
    found = find_variants(quotes)
    if not found:
        return []
    voices = Voices(story)
    out = [c for v in found if (c := _misattributed(story, voices, v)) is not None]
    differing = [w for v in found if (w := _of_one_speaker(voices, v)).pairs]
    for kind in (Kind.DATE, Kind.NUMBER, Kind.ATTRIBUTION):
        of_kind = [w for v in differing if (w := _of_kind(story, v, kind)).pairs]
        out += [_candidate(story, voices, kind, variants) for variants in _by_quotation(of_kind)]
    return out


def _of_one_speaker(voices: Voices, variants: Variants) -> Variants:
    """The pairs that differ in words and not in who speaks: two people may say nearly the same."""
    kept = {
        (i, j): a
        for (i, j), a in variants.pairs.items()
        if a.differences and not voices.differ(variants.quotes[i], variants.quotes[j])
    }
    return variants._replace(pairs=kept)


def _misattributed(story: Story, voices: Voices, variants: Variants) -> Candidate | None:
    """The question who said what two sources quote in the same words."""
    apart = [
        (a.score, i, j)
        for (i, j), a in variants.pairs.items()
        if a.score >= _VERBATIM and len(a.shared) >= _TOO_LONG_FOR_CHANCE
        if voices.differ(variants.quotes[i], variants.quotes[j])
    ]
    if not apart:
        return None
    answers = tuple(
        _whole_answer(story, quote, voice.label) for quote in variants.quotes if (voice := voices.of(quote)) is not None
    )
    score, first, _ = max(apart, key=lambda p: p[0])
    quote = variants.quotes[first]
    return Candidate(
        Kind.ATTRIBUTION,
        Severity.TENSION,
        f"Who said: “{_text(story, quote, 0, _TOO_LONG_FOR_CHANCE)} …”?",
        f"said-by:{_key_words(variants)}",
        answers,
        "the sources give one quotation to different speakers",
        score,
    )


def _whole_answer(story: Story, quote: Quote, label: str) -> Answer:
    text = story.readings[quote.source].document.text[quote.start : quote.end]
    claim = _claim_at(story, quote.source, quote.start)
    context = story.context(quote.source, claim, Mention(quote.start, quote.end, text))
    return make_answer(story, context, label, f"speaker:{label}")


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
    """Sentences of one quotation together: they are parts of the same quotations in two sources."""
    out: list[list[Variants]] = []
    places: dict[tuple[int, int], list[int]] = {}  # by quotation, the groups that it is in
    for variants in found:
        met = Counter(n for run in sorted(variants.runs) for n in places.get(run, ()))
        mine = min((n for n, times in met.items() if times > 1), default=len(out))
        if mine == len(out):
            out.append([])
            for run in variants.runs:
                places.setdefault(run, []).append(mine)
        out[mine].append(variants)
    return out


def _candidate(story: Story, voices: Voices, kind: Kind, sentences: Sequence[Variants]) -> Candidate:
    graded = [
        (grade(v.quotes[i].words, v.quotes[j].words, a), a.score, v, (i, j))
        for v in sentences
        for (i, j), a in sorted(v.pairs.items())
    ]
    severity, score, worst, pair = min(graded, key=lambda g: (g[0].rank, -g[1]))
    return Candidate(
        kind,
        severity,
        _question(story, voices, worst, pair),
        f"quote:{_key_words(worst)}",
        tuple(a for v in sentences for a in _answers(story, v)),
        "the sources give one quotation in different words",
        score,
    )


def _of_kind(story: Story, variants: Variants, kind: Kind) -> Variants:
    """The pairs with their differences of one kind: date or number where both sides have one, framing elsewhere."""
    kept = {}
    for (i, j), alignment in variants.pairs.items():
        one, other = variants.quotes[i], variants.quotes[j]
        found = tuple(d for d in alignment.differences if _kind(story, (one, other), d) is kind)
        if found:
            kept[i, j] = alignment._replace(differences=found)
    return variants._replace(pairs=kept)


def _kind(story: Story, pair: tuple[Quote, Quote], gap: Difference) -> Kind:
    mine, theirs = (_read_in(story, quote, side) for quote, side in zip(pair, gap, strict=True))
    return next((kind for kind in (Kind.DATE, Kind.NUMBER) if kind in mine and kind in theirs), Kind.ATTRIBUTION)


def _read_in(story: Story, quote: Quote, stretch: slice) -> set[Kind]:
    """Which of dates and numbers stand in some words of a quote."""
    words = quote.words[stretch]
    if not words:
        return set()
    claim = _claim_at(story, quote.source, words[0].token.start)
    inside = range(words[0].token.start, words[-1].token.end)
    out = {Kind.DATE for d in claim.dates if d.start in inside}
    return out | {Kind.NUMBER for q in claim.quantities if q.start in inside and q.value is not None}


def _question(story: Story, voices: Voices, variants: Variants, pair: tuple[int, int]) -> str:
    quote, alignment = variants.quotes[pair[0]], variants.pairs[pair]
    shared = frozenset(k for k, _ in alignment.shared)
    gap = max(alignment.differences, key=lambda d: (_has_content(quote, d), -d.one.start)).one
    first, last = gap.start, gap.stop
    while first - 1 in shared and gap.start - first < _AROUND:
        first -= 1
    while last in shared and last - gap.stop < _AROUND:
        last += 1
    told = [_text(story, quote, first, gap.start), _text(story, quote, gap.stop, last)]
    names = Counter(voice.label for q in variants.quotes if (voice := voices.of(q)) is not None)
    who = f"did {min(names, key=lambda n: (-names[n], n))} say" if names else "was said"
    return f"What exactly {who}: “{' … '.join(told).strip()}”?"


def _has_content(quote: Quote, gap: Difference) -> bool:
    return any(is_content(w.token.lower) for w in quote.words[gap.one])


def _claim_at(story: Story, source: int, at: int) -> Claim:
    """The claim that holds an offset, or the last before it."""
    claims = story.readings[source].claims
    return claims[max(0, bisect_right(claims, at, key=lambda c: c.start) - 1)]


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


def _key_words(variants: Variants) -> str:
    """The longest words that all variants share, for a key: which are rare changes with every edit."""
    common = frozenset.intersection(*(frozenset(map(stem, q.content)) for q in variants.quotes))
    return ",".join(sorted(sorted(common, key=lambda w: (-len(w), w))[:_KEY]))


def _answers(story: Story, variants: Variants) -> list[Answer]:
    """Every source's words where any two of the variants differ, a word on each side with them."""
    spots: dict[int, set[tuple[int, int]]] = {}
    for (i, j), alignment in variants.pairs.items():
        for gap in alignment.differences:
            spots.setdefault(i, set()).add((gap.one.start, gap.one.stop))
            spots.setdefault(j, set()).add((gap.other.start, gap.other.stop))
    return [_answer(story, variants.quotes[n], sorted(found)) for n, found in sorted(spots.items())]


def _whole_words(quote: Quote, low: int, high: int) -> tuple[int, int]:
    """A stretch that cuts no "don't" in two."""
    while low > 0 and quote.words[low].token.start <= quote.words[low - 1].token.end:
        low -= 1
    while high < len(quote.words) and quote.words[high].token.start <= quote.words[high - 1].token.end:
        high += 1
    return low, high


def _answer(story: Story, quote: Quote, spots: Sequence[tuple[int, int]]) -> Answer:
    stretches: list[tuple[int, int]] = []
    for first, end in spots:
        low, high = _whole_words(quote, max(0, first - 1), min(len(quote.words), end + 1))
        if stretches and low <= stretches[-1][1]:
            low, high = stretches[-1][0], max(high, stretches.pop()[1])
        stretches.append((low, high))
    start, end = quote.words[stretches[0][0]].token.start, quote.words[stretches[-1][1] - 1].token.end
    text = story.readings[quote.source].document.text
    context = story.context(quote.source, _claim_at(story, quote.source, start), Mention(start, end, text[start:end]))
    value = " … ".join(_text(story, quote, *s) for s in stretches)
    norm = " ".join(w.form for s in stretches for w in quote.words[slice(*s)])
    return make_answer(story, context, value, norm)
