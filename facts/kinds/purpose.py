"""Purpose: different reasons, motives, aims or uses of one thing."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.lexicons.purposes import EFFECTS, EFFECTS_PLAIN, MOVES_OBJECT, OPENERS, SCHEDULED, TAKES_INFINITIVE
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.model import Token
    from facts.story import Story

_LONGEST = 14  # tokens of a purpose
_BACK = 6  # tokens before "to" in which a verb may take the noun between as its object
_ENDS = frozenset({",", ";", ":", "—", "–", "(", ")", ".", "”", '"'})
_BREAKS = frozenset({"which", "who", "while", "but", "although", "when", "after", "before", "because", "that"})
_ALIKE = 0.34  # share of content words from which two purposes count as the same
_SAME = 0.28
_CLOSE = 0.3  # nearness of a word that two purposes must share
_COMMON = 60  # purposes beside which a word is too common to make pairs
_CAUSAL_TO = frozenset({"due", "owing", "thanks", "response"})
WEIGHTS = (6.0, 2.5, 0.8)
BIAS = -2.6


class Purpose(NamedTuple):
    """A reason, aim or use in context, with the concepts of its words."""

    context: Context
    words: frozenset[str]
    cause: bool  # a reason that lies before, not an aim


@cache
def _openers() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    out: dict[str, list[tuple[str, ...]]] = {}
    for entry in OPENERS:
        out.setdefault(entry[0], []).append(entry)
    return {word: tuple(sorted(entries, key=lambda e: (-len(e), e))) for word, entries in out.items()}


def find_purpose(story: Story) -> list[Candidate]:
    """The things for which sources give different purposes or causes."""
    found = [p for p in _purposes(story) if p.words]
    scores = {
        (i, j): score
        for i, j in _meeting(found)
        if not _same_words(found[i], found[j])
        and (score := same_act(story, found[i].context, found[j].context)) >= _SAME
    }
    partners: dict[int, list[int]] = {}
    for i, j in scores:
        partners.setdefault(i, []).append(j)
        partners.setdefault(j, []).append(i)
    out = []
    told: set[tuple[int, int]] = set()
    for best in sorted(scores, key=lambda p: (-scores[p], p)):
        if any(_sentence(found[k]) in told for k in best):
            continue
        free = {
            (min(k, other), max(k, other)) for k in best for other in partners[k] if _sentence(found[other]) not in told
        }
        members = _around(found, {pair: scores[pair] for pair in free}, best)
        if about := _about(story, [found[m] for m in members]):
            out.append(_candidate(story, [found[m] for m in members], about, scores[best]))
        told.update(_sentence(found[m]) for m in members)
    return out


def _sentence(purpose: Purpose) -> tuple[int, int]:
    """Where a purpose stands: its source and sentence."""
    return purpose.context.source, purpose.context.claim.sentence


def _meeting(found: Sequence[Purpose]) -> list[tuple[int, int]]:
    """The pairs of different sources, both causes or both aims, that have a word close by in common; very common words aside."""
    by_word: dict[str, list[int]] = {}
    for number, purpose in enumerate(found):
        for word, weight in purpose.context.near.items():
            if weight >= _CLOSE:
                by_word.setdefault(word, []).append(number)
    pairs = {p for numbers in by_word.values() if len(numbers) <= _COMMON for p in combinations(numbers, 2)}
    return sorted(
        (i, j)
        for i, j in pairs
        if found[i].context.source != found[j].context.source and found[i].cause == found[j].cause
    )


def same_act(story: Story, a: Context, b: Context) -> float:
    """How likely two purposes are of one act, 0..1, by the words around them."""
    values = (
        nearness(a, b, story.weights),
        story.link((a.source, a.claim.sentence), (b.source, b.claim.sentence)),
        float(bool(a.names & b.names)),
    )
    return 1 / (1 + exp(-BIAS - sum(w * v for w, v in zip(WEIGHTS, values, strict=True))))


def _same_words(a: Purpose, b: Purpose) -> bool:
    return len(a.words & b.words) >= _ALIKE * min(len(a.words), len(b.words))


def _around(found: Sequence[Purpose], scores: Mapping[tuple[int, int], float], best: tuple[int, int]) -> list[int]:
    """The best pair and, of every other source, the purpose that goes best with one of the two."""
    members = list(best)
    ranked = sorted((-s, k) for (i, j), s in scores.items() for k, other in ((i, j), (j, i)) if other in best)
    for _, k in ranked:
        if all(found[m].context.source != found[k].context.source for m in members):
            members.append(k)
    return sorted(members)


def _candidate(story: Story, members: Sequence[Purpose], about: str, score: float) -> Candidate:
    answers = tuple(
        make_answer(story, p.context, p.context.mention.text, "purpose:" + " ".join(sorted(p.words))) for p in members
    )
    cause = any(p.cause for p in members)
    question = "What is the reason?" if cause else "What is it for?"
    why = "the sources give different reasons" if cause else "the sources give different purposes"
    return Candidate(Kind.PURPOSE, Severity.TENSION, question, f"purpose:{about}", answers, why, score)


def _about(story: Story, members: Sequence[Purpose]) -> str:
    """The rarest concept that stands close to every purpose, "" where none does."""
    shared = set.intersection(*(set(p.context.near) for p in members))
    return max(
        sorted(shared), key=lambda w: story.weights.get(w, 3.0) * min(p.context.near[w] for p in members), default=""
    )


def _purposes(story: Story) -> Iterator[Purpose]:
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for first, last, cause in purposes_in(claim.tokens):
                start, end = claim.tokens[first].start, claim.tokens[last].end
                mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
                words = frozenset(concept(t.lower) for t in claim.tokens[first : last + 1] if is_content(t.lower))
                yield Purpose(story.context(source, claim, mention), words, cause)


def purposes_in(tokens: Sequence[Token]) -> Iterator[tuple[int, int, bool]]:
    """The purposes in some tokens: first and last token, and whether a cause; none inside another."""
    i = 0
    while i < len(tokens):
        end, cause = _purpose_at(tokens, i)
        if end:
            last = _end(tokens, end)
            if last >= end:
                yield i, last, cause
                i = last
        i += 1


def _purpose_at(tokens: Sequence[Token], at: int) -> tuple[int, bool]:
    """Where the content of a purpose that opens here begins, 0 where none does."""
    for entry in _openers().get(tokens[at].lower, ()):
        if tuple(t.lower for t in tokens[at : at + len(entry)]) == entry:
            after = tokens[at + len(entry)] if at + len(entry) < len(tokens) else None
            if after is None or (entry[0] in _CAUSAL_TO and (after.tag == "VB" or after.lower in SCHEDULED)):
                return 0, False  # "due to open"
            return at + len(entry), entry[-1] not in {"to", "for", "that", "at"} or entry[0] in _CAUSAL_TO
    if tokens[at].lower == "to" and _is_aim(tokens, at):
        return at + 1, False
    if _is_effect(tokens, at):
        return at + 1, False
    return 0, False


def _is_aim(tokens: Sequence[Token], at: int) -> bool:
    """Whether "to" opens an infinitive of purpose: after a noun that does not ask for it, and no verb before that does."""
    if not 0 < at < len(tokens) - 1 or tokens[at + 1].tag != "VB":
        return False
    before = tokens[at - 1]
    if before.tag not in {"NN", "NNS", "NNP", "NNPS", "CD", "PRP"} or before.lower in TAKES_INFINITIVE:
        return False
    return not any(t.lower in MOVES_OBJECT for t in tokens[max(0, at - _BACK) : at])


def _is_effect(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb says what a thing is good for: "will help it grow", "allows for more"."""
    if tokens[at].lower in EFFECTS_PLAIN:
        return tokens[at].tag in {"VBZ", "VBD"}
    return at > 0 and tokens[at].lower in EFFECTS and tokens[at - 1].tag == "MD"


def _end(tokens: Sequence[Token], start: int) -> int:
    """The last token of a purpose whose content begins at `start`."""
    for i in range(start, min(len(tokens), start + _LONGEST)):
        if tokens[i].text in _ENDS or (i > start + 1 and tokens[i].lower in _BREAKS):
            return i - 1
    return min(len(tokens), start + _LONGEST) - 1
