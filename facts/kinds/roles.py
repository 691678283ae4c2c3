"""The role that a sentence gives to a name, and which roles exclude each other."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from facts.lexicons.roles import GRADES, LADDERS, SAME
from facts.reading.stems import singular

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.model import Name, Token

_REACH = 12  # tokens from a name to the head of what stands beside it
_JOINED = 5  # tokens from a name back to the "and" of two roles
_INSIDE = frozenset({"NN", "NNP", "NNPS", "JJ", "HYPH", "POS", "VBN", "CD", "RB", "PRP$", "DT"})


class Role(NamedTuple):
    """A role: its head on a ladder ("governor"), what grades it ("former") and its words in the source."""

    head: str
    grade: str
    text: str

    @property
    def title(self) -> str:
        """Grade and head."""
        return f"{self.grade} {self.head}".strip()


@cache
def _ladders() -> Mapping[str, frozenset[int]]:
    out: dict[str, set[int]] = {}
    for number, ladder in enumerate(LADDERS):
        for role in ladder:
            out.setdefault(role, set()).add(number)
    return {role: frozenset(numbers) for role, numbers in out.items()}


def exclude(one: Role, other: Role) -> bool:
    """Whether two roles of one person cannot both hold: another step of a ladder, or the same with another grade."""
    if one.head == other.head:
        return one.grade != other.grade
    return one.grade == other.grade and bool(_ladders()[one.head] & _ladders()[other.head])


def role_of(name: Name, tokens: Sequence[Token]) -> Role | None:
    """The role on a ladder that a sentence gives to a name.

    It stands before the name ("the town of X", "Gov. X", "the governor of Y, X") or after it (", a pilot,"), or a verb tells it
    ("founded by X").
    """
    first = next((i for i, t in enumerate(tokens) if t.end > name.start), -1)
    if first < 0:
        return None
    last = next((i for i in range(len(tokens) - 1, first - 1, -1) if tokens[i].start < name.end), first)
    return (
        _before(tokens, first) or _after(tokens, last) or _title(tokens, first, last) or _founding(tokens, first, last)
    )


_FOUNDED = {"founded": "founder", "co-founded": "co-founder", "cofounded": "co-founder"}


def _founding(tokens: Sequence[Token], first: int, last: int) -> Role | None:
    """The role in "founded by X", "X, who founded" and "X co-founded"; with others ("by X and Y") it is that of a co-founder."""
    after = [t.lower for t in tokens[last + 1 : last + 4]]
    together = after[:1] == ["and"] or (first > 0 and tokens[first - 1].lower == "and")
    skip = 2 if after[:2] == [",", "who"] else int(after[:1] == ["who"])
    by = first > 1 and tokens[first - 1].lower == "by"
    verb = tokens[first - 2] if by else tokens[last + 1 + skip] if last + 1 + skip < len(tokens) else None
    role = _FOUNDED.get(verb.lower) if verb is not None else None
    if verb is None or role is None:
        return None
    return Role("co-founder" if together else role, "", verb.text)


def _title(tokens: Sequence[Token], first: int, last: int) -> Role | None:
    """A title that the name itself begins with ("Governor-General Lund")."""
    return _role_at(tokens, first) if first < last else None


def _before(tokens: Sequence[Token], first: int) -> Role | None:
    at = first - 1
    if at < 0:
        return None
    if tokens[at].lower == "of" and at > 0 and tokens[at - 1].lower in {"village", "town", "city"}:
        return _role_at(tokens, at - 1)
    if tokens[at].text == ",":
        return _apposed(tokens, at - 1)
    if (owner := _of_office(tokens, at)) is not None:
        return owner
    while at >= 0 and tokens[at].text in {".", '"', "“"}:
        at -= 1
    if at < 0 or not (tokens[at].tag.startswith(("NN", "JJ")) or tokens[at].lower in _ladders()):
        return None
    return _role_at(tokens, at) or _joined(tokens, at)


def _of_office(tokens: Sequence[Token], at: int) -> Role | None:
    """The role that opens "vice president of marketing X"."""
    for i in range(at, max(0, at - _JOINED), -1):
        if tokens[i].lower in {"of", "for"} and i < at:
            return _role_at(tokens, i - 1)
        if tokens[i].tag not in {"NN", "NNS", "JJ", "NNP", "NNPS"}:
            return None
    return None


def _joined(tokens: Sequence[Token], at: int) -> Role | None:
    """The first role of two in "co-founder and chief designer X"."""
    for i in range(at, max(0, at - _JOINED), -1):
        if tokens[i].lower == "and":
            return _role_at(tokens, i - 1)
        if not tokens[i].tag.startswith(("NN", "JJ")):
            return None
    return None


def _apposed(tokens: Sequence[Token], at: int) -> Role | None:
    """The role that opens "the governor of the province, X": back over names and "of" to a noun of a ladder."""
    for i in range(at, max(-1, at - _REACH), -1):
        token = tokens[i]
        if token.tag not in _INSIDE and token.lower not in GRADES and token.lower not in {"of", "for", "in", "the"}:
            return None
        role = _role_at(tokens, i)
        if role is not None and (i == at or tokens[i + 1].lower in {"of", "for", "in"}):
            return role
    return None


def _after(tokens: Sequence[Token], last: int) -> Role | None:
    """The role in ", the governor of Y" or ", a former pilot"; of several words the last of the noun group."""
    if last + 2 >= len(tokens) or tokens[last + 1].text != ",":
        return None
    found = None
    for i in range(last + 2, min(len(tokens), last + 2 + _REACH)):
        if tokens[i].tag not in _INSIDE and tokens[i].lower not in GRADES:
            break
        found = _role_at(tokens, i) or found
        if found is not None and tokens[i].text.islower() and tokens[i + 1 : i + 2] and tokens[i + 1].tag == "NNP":
            return None  # "Lund, coach Reed and the crew": of the next in a list
    return found


def _role_at(tokens: Sequence[Token], at: int) -> Role | None:
    """The role that the noun at a place names, with the grades before it; "half - brother" is one word."""
    if at > 1 and tokens[at - 1].text in {"-", "–"}:
        whole = f"{tokens[at - 2].lower}-{tokens[at].lower}"
        if whole in _ladders():
            return Role(whole, "", f"{tokens[at - 2].text}-{tokens[at].text}")
    for size in (3, 2, 1):
        first = at - size + 1
        prefix, word = _parts(" ".join(t.lower.rstrip(".") for t in tokens[max(0, first) : at + 1]))
        if first >= 0 and word in _ladders():
            return _graded(tokens, first, at, prefix, word)
    return None


def _graded(tokens: Sequence[Token], first: int, last: int, prefix: str, word: str) -> Role:
    """The role that some words name, with the grades before them."""
    joined = word == "general" and first > 0 and tokens[first - 1].lower.rstrip("-") == "governor"
    grades, start = ((), first - 1) if joined else _grades(tokens, first)
    grade = " ".join((*grades, prefix)).strip()
    if "vice" not in grade:
        grade = " ".join(g for g in grade.split() if g not in _RANKS)
    text = " ".join(t.text for t in tokens[start : last + 1])
    return Role("governor-general" if joined else word, grade, text)


_RANKS = frozenset({"senior", "executive", "first"})  # grades of a vice president, plain praise of others


def _parts(word: str) -> tuple[str, str]:
    """The grade that a word begins with ("vice-president", "VP") and the head of the role."""
    for form in (word, singular(word)):
        known = SAME.get(form, form)
        prefix, _, head = known.replace("-", " ").rpartition(" ")
        if known not in _ladders() and prefix in GRADES and head in _ladders():
            return prefix, head
        if known in _ladders():
            return "", known
    return "", word


def _grades(tokens: Sequence[Token], at: int) -> tuple[tuple[str, ...], int]:
    """The words before a role that make another one of it, and the place of the first of them."""
    start = at
    while start > 0 and tokens[start - 1].lower.rstrip("-") in GRADES | _RANKS:
        start -= 1
    return tuple(t.lower.rstrip("-") for t in tokens[start:at]), start
