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
    """The role on a ladder that stands before a name ("the town of X", "Gov. X", "the governor of Y, X") or after it (", a pilot,")."""
    first = next((i for i, t in enumerate(tokens) if t.end > name.start), -1)
    if first < 0:
        return None
    last = next((i for i in range(len(tokens) - 1, first - 1, -1) if tokens[i].start < name.end), first)
    return _before(tokens, first) or _after(tokens, last) or _title(tokens, first, last)


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
    while at >= 0 and tokens[at].text in {".", '"', "“"}:
        at -= 1
    if at < 0 or not tokens[at].tag.startswith(("NN", "JJ")):
        return None
    return _role_at(tokens, at) or _joined(tokens, at)


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
        if token.tag not in _INSIDE and token.lower not in {"of", "for", "in", "the"}:
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
        if tokens[i].tag not in _INSIDE:
            break
        found = _role_at(tokens, i) or found
    return found


def _role_at(tokens: Sequence[Token], at: int) -> Role | None:
    """The role that the noun at a place names, with the grade before it."""
    word = tokens[at].lower.rstrip(".")
    word = SAME.get(word, word)
    if word not in _ladders():
        word = SAME.get(singular(word), singular(word))
        if word not in _ladders():
            return None
    before = tokens[at - 1].lower.rstrip("-") if at else ""
    joined = word == "general" and before == "governor"
    grade = "" if joined or before not in GRADES else before
    start = at - 1 if joined or grade else at
    text = " ".join(t.text for t in tokens[start : at + 1])
    return Role("governor-general" if joined else word, grade, text)
