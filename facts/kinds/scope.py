"""Scope: all of a thing against part of it, most against several, only one against more, one thing against it and another."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.groups import clash_in, group
from facts.asking.meeting import meeting_pairs
from facts.asking.wording import plural
from facts.kinds.joined import find_joined
from facts.model import Kind, Mention, ScopeWord, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

_FLOOR = 0.15  # a pair must be this likely to be of one thing for its difference to count
_THRESHOLD = 0.15
WEIGHTS = (7.0, 3.0, 0.5)
BIAS = -2.2

_CLASHES = {
    frozenset(pair)
    for pair in (
        ("all", "part"), ("all", "most"), ("all", "several"), ("all", "none"), ("all", "count"), ("most", "part"), ("most", "several"),
        ("most", "none"), ("part", "none"), ("several", "none"), ("only", "further"), ("only", "several"), ("only", "all"),
    )
}  # fmt: skip
_FURTHER = frozenset({"first", "second", "another", "other", "latest", "among", "further", "additional"})


class Extent(NamedTuple):
    """How much of something a source means: the concept of the thing, and the value."""

    context: Context
    head: str
    value: str
    text: str


def find_scope(story: Story) -> list[Candidate]:
    """The things of which sources mean different shares, and those to which one source joins another."""
    return _shares(story) + find_joined(story)


def same_thing(story: Story, a: Context, b: Context) -> float:
    """How likely two noun groups with one head mean the same thing, 0..1."""
    values = (
        nearness(a, b, story.weights),
        story.link((a.source, a.claim.sentence), (b.source, b.claim.sentence)),
        float(bool(a.names & b.names)),
    )
    return 1 / (1 + exp(-BIAS - sum(w * v for w, v in zip(WEIGHTS, values, strict=True))))


def _shares(story: Story) -> list[Candidate]:
    by_head: dict[str, list[Extent]] = {}
    for extent in _extents(story):
        by_head.setdefault(extent.head, []).append(extent)
    out = []
    for head in sorted(by_head):
        items = by_head[head]
        values = {e.value for e in items}
        if len({e.context.source for e in items}) < 2 or not any(pair <= values for pair in _CLASHES):
            continue
        scores = {
            (i, j): score
            for i, j in meeting_pairs([e.context.near.keys() for e in items])
            if items[i].context.source != items[j].context.source
            and (score := same_thing(story, items[i].context, items[j].context)) > 0.1
        }
        groups = group(len(items), scores, _THRESHOLD)
        out += [c for members in groups if (c := _judge(story, items, members, scores))]
    return out


def _extents(story: Story) -> Iterator[Extent]:
    """Every noun group of which a source says how much it means."""
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for mention, head, value in _in_claim(claim):
                yield Extent(story.context(source, claim, mention), concept(head), value, mention.text)


def _in_claim(claim: Claim) -> Iterator[tuple[Mention, str, str]]:
    for word in claim.scopes:
        if word.head and word.value != "also":
            yield word, word.head, word.value
    for quantity in claim.quantities:
        if quantity.role == "count" and quantity.value is not None and quantity.unit:
            yield quantity, quantity.unit.lower(), "count"
    tokens = claim.tokens
    for i, token in enumerate(tokens):
        if token.lower in _FURTHER:
            head = _noun_after(tokens, i)
            if head:
                start, end = token.start, head.end
                yield Mention(start, end, claim.text[start - claim.start : end - claim.start]), head.lower, "further"


def _noun_after(tokens: Sequence[Token], at: int) -> Token | None:
    """The head of the noun group that a word opens, at most four tokens on."""
    head = None
    for token in tokens[at + 1 : at + 5]:
        if token.tag in {"NN", "NNS"}:
            head = token
        elif head is not None or token.tag not in {"JJ", "NNP", "CD"}:
            break
    return head


def _judge(
    story: Story, items: Sequence[Extent], numbers: Sequence[int], scores: dict[tuple[int, int], float]
) -> Candidate | None:
    if len({items[n].context.source for n in numbers}) < 2:
        return None
    best, kept = clash_in(numbers, scores, lambda i, j: frozenset((items[i].value, items[j].value)) in _CLASHES, _FLOOR)
    members = [items[n] for n in kept or numbers]
    values = {e.value for e in members}
    if not kept and values <= {"count", "further"}:
        return None
    answers = tuple(make_answer(story, e.context, e.text, e.value) for e in members)
    severity = None
    if kept:
        severity = Severity.CONTRADICTION if "all" in values and values & {"part", "none"} else Severity.TENSION
    question = _question(members, values)
    why = (
        "one source speaks of the only one, another of more"
        if "only" in values
        else "the sources speak of different shares"
    )
    return Candidate(Kind.SCOPE, severity, question, f"scope:{items[0].head}", answers, why, best)


def _question(members: Sequence[Extent], values: set[str]) -> str:
    """Ask as in "Is it the only bridge?", "How many of the songs are meant?", "How much of the capacity is meant?"."""
    words = [e.context.mention for e in members if isinstance(e.context.mention, ScopeWord)]
    noun = words[0].head if words else members[0].text.split()[-1].lower()
    if "only" in values:
        return f"Is it the only {noun}?"
    many = [w for w in words if not w.text.lower().endswith(w.head)]
    return f"How many of the {plural(many[0].head)} are meant?" if many else f"How much of the {noun} is meant?"
