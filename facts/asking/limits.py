"""Limits: words by which a source says that something holds of one thing alone, mostly, in part, or with an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from facts.model import Token

_WORDS = {
    "only": "only; solely; exclusively; purely; merely; alone; limited to; restricted to; confined to",
    "mostly": "mostly; mainly; largely; primarily; chiefly; predominantly; principally; for the most part",
    "partly": "partly; partially; in part; to some extent",
    "wholly": "fully; entirely; completely; wholly; totally; altogether; in full",
    "except": "except; excluding; apart from; other than; unless; with the exception of; barring; save for; aside from; not including",
}
_MARKS = {tuple(entry.split()): name for name, entries in _WORDS.items() for entry in entries.split("; ")}
_FIRST = {words[0] for words in _MARKS}
_NO_LIMIT = frozenset("if when because after to a an months days weeks hours years minutes by have has had".split())
"""Words behind "only" that make it a condition, a measure or a manner ("only if", "only a month ago", "only by chance")."""
_BEFORE = frozenset({"not", "need", "needs", "and", "if", "is", "was", "were", "are", "have", "has", "had"})
_NONE = frozenset({"no", "nothing", "none", "nobody", "never"})  # "no crime except …" tells of that one
_AHEAD, _BEHIND = 8, 3  # tokens after and before a limit that it may cover
_CLAUSE = 7  # tokens before an exception, which is made from the clause there
_COVERED = 4  # content words that it covers


class Limit(NamedTuple):
    """A limit in some tokens: what it says, its first and last token, the concept of what it is put on, and all that it covers."""

    value: str
    first: int
    last: int
    on: str
    words: frozenset[str]


def find_limits(tokens: Sequence[Token]) -> Iterator[Limit]:
    """Every limit in some tokens, in order."""
    for at, token in enumerate(tokens):
        if token.lower not in _FIRST:
            continue
        for words, value in _MARKS.items():
            last = at + len(words) - 1
            if tuple(t.lower for t in tokens[at : last + 1]) != words or not _is_limit(tokens, at, last, value):
                continue
            after, before = _after(tokens, last), _before(tokens, at, _CLAUSE if value == "except" else _BEHIND)
            on = (before[-1:] if words == ("alone",) else after[:1]) or [""]
            yield Limit(value, at, last, on[0], frozenset([*after[:_COVERED], *before]))
            break


def _is_limit(tokens: Sequence[Token], first: int, last: int, value: str) -> bool:
    """Whether the words mean a limit: no figure follows, and "only" bears neither a condition nor a time."""
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if value == "except":
        return _NONE.isdisjoint(t.lower for t in tokens[max(0, first - _BEHIND) : first])
    if after is None or after.tag in {"CD", "$"}:
        return tokens[first].lower == "alone"
    if tokens[first].lower == "alone":
        return first > 0 and tokens[first - 1].tag.startswith("NN")
    if tokens[first].lower != "only":
        return True
    before = tokens[first - 1] if first else None
    return after.lower not in _NO_LIMIT and (before is None or (before.lower not in _BEFORE and before.tag != "MD"))


def _after(tokens: Sequence[Token], last: int) -> list[str]:
    out = []
    for token in tokens[last + 1 : last + 1 + _AHEAD]:
        if token.text in {".", ";"}:
            break
        if is_content(token.lower):
            out.append(concept(token.lower))
    return out


def _before(tokens: Sequence[Token], first: int, reach: int) -> list[str]:
    return [concept(t.lower) for t in tokens[max(0, first - reach) : first] if is_content(t.lower)]


def is_shared(limit: Limit, words: Collection[str]) -> bool:
    """Whether another sentence tells of the very thing that a limit is put on; of an exception, of anything that it covers."""
    return limit.value == "except" or limit.on in words
