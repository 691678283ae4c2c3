"""Sided: the words of a scale where a story has them, each with the side that it is on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.asking.anchors import anchor_of
from facts.asking.negation import is_negated, not_foreseen
from facts.asking.targets import is_of_another, target_of
from facts.model import Mention, Polarity, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

_CONDITIONS = frozenset({"if", "unless", "whether", "until", "till"})
_CONDITIONED = 8  # tokens before a word in which one of these makes it no more than a case

Entry = tuple[tuple[str, ...], str, str, str]  # words, scale, side, tag prefix of the first word
Lexicon = dict[str, list[Entry]]


@dataclass(frozen=True, slots=True)
class Sided:
    """A word of a scale in context: the scale's name and the side it is on."""

    context: Context
    scale: str
    side: str
    target: frozenset[str] = frozenset()  # concepts of what it is said of
    negated: bool = False  # whether the side is the one that a negation turns it to
    day: str = ""  # the day of a past event that it is told of, "" for what the story itself tells

    @property
    def about(self) -> str:
        """The last person's name before it in its claim, "" where there is none."""
        before = [n for n in self.context.claim.names if n.end <= self.context.mention.start and n.type == "person"]
        return max(before, key=lambda n: n.start).name if before else ""

    @property
    def borne_by(self) -> str:
        """The person whose name follows it at once ("goalkeeper Ann Lund", "fined Ann Lund"); "" where none does."""
        after = self.context.mention.end + 1
        return next((n.name for n in self.context.claim.names if n.start == after and n.type == "person"), "")

    @property
    def sentence(self) -> tuple[int, int]:
        """Its source and sentence."""
        return self.context.sentence

    @property
    def source(self) -> int:
        """The place of its source among the readings."""
        return self.context.source


def make_lexicon(entries: Iterable[tuple[str, str, Sequence[str]]]) -> Lexicon:
    """Index (scale, side, words) by the first word of each entry, longest entries first.

    "hit/N" holds only for nouns; words of side "" are none of the scale's, though they hold one ("declined to").
    """
    out: Lexicon = {}
    for scale, side, words in entries:
        for written in words:
            phrase, _, tag = written.partition("/")
            parts = tuple(phrase.split())
            out.setdefault(parts[0], []).append((parts, scale, side, tag))
    for found in [f for f in out.values() if len(f) > 1]:
        found.sort(key=lambda e: (-len(e[0]), e))
    return out


def find_sided(
    story: Story, lexicon: Lexicon, beside: Mapping[str, frozenset[str]] | None = None, *, past: bool = False
) -> list[Sided]:
    """Every word of the lexicon in the claims of a story, in order of source and text; the longest entry of a scale wins.

    A scale of `beside` counts only in sentences that hold one of the words it gives: profits climb, and so do climbers.
    With `past`, words that are told of a day long before the story are found too.
    """
    out = []
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for first, last, scale, side, negated in _in_claim(claim.tokens, lexicon):
                words = beside.get(scale) if beside else None
                if words and not any(t.lower in words for t in reading.sentences[claim.sentence].tokens):
                    continue
                start, end = claim.tokens[first].start, claim.tokens[last].end
                mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
                anchor = anchor_of(story.background, source, claim, mention)
                day = anchor.date.low or "" if past and anchor.past and anchor.date else ""
                if _is_supposed(claim, mention) or (anchor.past and not day):
                    continue
                parsed = story.parsed(source, claim.sentence)
                if is_of_another(parsed, start, end):
                    continue
                denied = any(e.start == start and e.polarity is Polarity.NEGATIVE for e in claim.events)
                turned = _turned(side, _sides_of(lexicon, scale)) if negated or denied else side
                target = target_of(parsed, start, end)
                context = story.context(source, claim, mention)
                out.append(Sided(context, scale, turned, target, negated=negated or denied, day=day))
    return out


def _in_claim(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[int, int, str, str, bool]]:
    """The entries in some tokens: first and last token, scale, side and whether a negation turns it."""
    until: dict[str, int] = {}
    for i, token in enumerate(tokens):
        if token.lower not in lexicon:
            continue
        after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        for parts, scale, side, tag in lexicon[token.lower]:
            if len(parts) > 1 and parts[1] != after:
                continue
            if i < until.get(scale, 0) or not token.tag.startswith(tag):
                continue
            if len(parts) < 3 or tuple(t.lower for t in tokens[i : i + len(parts)]) == parts:
                until[scale] = i + len(parts)
                if side and not not_foreseen(tokens, i) and not _is_open_choice(tokens, i, i + len(parts) - 1):
                    yield i, i + len(parts) - 1, scale, side, is_negated(tokens, i)


def _is_open_choice(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether "or" puts another infinitive beside a word, so that neither is told: "may accept or reject it"."""
    if tokens[first].tag != "VB":
        return False
    before, after = tokens[max(0, first - 2) : first], tokens[last + 1 : last + 3]
    return any(
        len(two) == 2 and two[k].lower == "or" and two[1 - k].tag == "VB" for two, k in ((before, 1), (after, 0))
    )


def _sides_of(lexicon: Lexicon, scale: str) -> set[str]:
    """The names of the sides of a scale."""
    return {side for entries in lexicon.values() for _, name, side, _ in entries if side and name == scale}


def _is_supposed(claim: Claim, word: Mention) -> bool:
    """Whether a word is part of a name ("the Open University") or date, or holds only in a case ("if he were convicted")."""
    inside = [*claim.names, *claim.dates]
    if any(n.start <= word.start and word.end <= n.end and (n.start, n.end) != (word.start, word.end) for n in inside):
        return True
    before = [t.lower for t in claim.tokens if t.start < word.start][-_CONDITIONED:]
    if not _CONDITIONS.isdisjoint(before):
        return True
    return any(word.start <= e.start < word.end and e.status is Status.CONDITIONAL for e in claim.events)


def _turned(side: str, sides: set[str]) -> str:
    """The side that a negated word is on: the other one of two, else "not" the side."""
    return next(iter(sides - {side})) if len(sides) == 2 else f"not {side}"


def opposite(one: str, other: str) -> bool:
    """Whether two sides exclude each other: "not missing" excludes "missing" alone."""
    if one.startswith("not ") or other.startswith("not "):
        return one == f"not {other}" or other == f"not {one}"
    return one != other
