"""Bounds and hedges of a figure: "more than", "up to", "about", "or so"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.quantities.line import NUM, WORD
from facts.reading.quantities.words import OPENERS, word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

# Phrases before a figure, by modifier. They are matched from their last word backwards.
BEFORE: dict[str, tuple[str, ...]] = {
    ">": (
        "more than", "over", "above", "exceeding", "exceeds", "exceed", "exceeded", "in excess of", "upwards of",
        "upward of", "greater than",
        "higher than", "larger than", "bigger than", "longer than", "beyond", "north of", "surpassing", "surpassed",
        "surpasses", "topping",
        "topped", "better than", "older than", "heavier than", "taller than", "over than", "past", "faster than", ">",
    ),
    ">=": ("at least", "no fewer than", "no less than", "not less than", "a minimum of", "minimum of", "minimum",
    "not fewer than", "at minimum", "≥"),
    "<": (
        "less than", "fewer than", "under", "below", "lower than", "smaller than", "shorter than", "younger than",
        "short of", "south of",
        "just shy of", "shy of", "cheaper than", "<",
    ),
    "<=": (
        "up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of",
        "maximum of", "maximum", "no greater than",
        "at the most", "as high as", "a ceiling of", "as long as", "not exceeding", "≤", "capped at",
    ),
    "~": (
        "about", "around", "roughly", "approximately", "approx", "approx.", "some", "estimated", "an estimated",
        "nearly", "almost", "close to", "circa",
        "ca", "ca.", "c.", "in the region of", "in the neighborhood of", "in the neighbourhood of",
        "on the order of", "in the order of",
        "somewhere around", "around about", "give or take", "virtually", "practically", "barely", "near", "nearer",
        "approaching", "approached",
        "estimated at", "an average of", "averaging", "averaged", "on average", "perhaps", "maybe", "or so",
        "more or less", "hovering around", "~",
        "≈", "∼", "getting on for", "just about", "pretty much", "something like", "in the vicinity of",
    ),
    "=": ("exactly", "precisely"),
}  # fmt: skip
AFTER: dict[str, str] = {
    "or so": "~", "or thereabouts": "~", "give or take": "~", "odd": "~", "- odd": "~", "- ish": "~", "ish": "~",
    "or more": ">=", "or above": ">=",
    "or higher": ">=", "or greater": ">=", "or better": ">=", "and above": ">=", "and up": ">=", "and over": ">=",
    "or older": ">=", "at least": ">=", "or longer": ">=",
    "and older": ">=", "and counting": ">=", "at a minimum": ">=", "plus": ">=", "- plus": ">=", "or less": "<=",
    "or fewer": "<=",
    "or under": "<=", "or below": "<=", "or lower": "<=", "at most": "<=", "tops": "<=", "at the most": "<=",
    "or younger": "<=", "and under": "<=",
}  # fmt: skip
# Words that may stand between the phrase and the figure.
_BETWEEN = word_set(
    """
    the a an another just only its their estimated additional us u.s. well roughly combined further extra
    whopping
    """
)
_PLACES = frozenset({"past", "near", "beyond", "over", "under", "above", "below", "around"})
_LONG_TIMES = frozenset({"day", "week", "month", "year", "decade", "century"})
_TOOK = word_set(
    """
    just well for took take takes lasted lasts last slightly is was of spent been a little bit
    """
)


def _by_last_word() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for modifier, phrases in BEFORE.items():
        for phrase in phrases:
            words = tuple(phrase.replace(".", " .").split())  # a point is a piece of its own
            table.setdefault(words[-1], []).append((words, modifier))
    return {k: tuple(sorted(v, key=lambda entry: -len(entry[0]))) for k, v in table.items()}


_LAST = _by_last_word()
_FIRST_AFTER: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
for _phrase, _modifier in AFTER.items():
    _words = tuple(_phrase.split())
    _FIRST_AFTER[_words[0]] = (*_FIRST_AFTER.get(_words[0], ()), (_words, _modifier))


def modifier_before(line: Line, i: int, unit: str) -> tuple[str, int]:
    """Return the modifier that ends before piece `i` and the piece where its phrase starts; "" and `i` for none."""
    at = i
    for _ in range(3):
        found = _phrase_ending(line, at)
        if found:
            modifier, start = found
            if modifier == ">" and line.low[start] in {"over", "past"} and not _bounds(line, start, unit):
                return "", i
            if modifier == "~" and line.low[start] == "near" and line.low[start - 1] in {"the", "a"}:
                return "", i
            return _with_outer(line, modifier, start)
        if line.low[at - 1] not in _BETWEEN:
            break
        at -= 1
    return "", i


def modifier_after(line: Line, i: int) -> tuple[str, int]:
    """Return the modifier that starts at piece `i` ("+", "or more") and the piece after it; "" and `i` for none."""
    if (
        line.raw[i] == "+"
        and line.glued(i)
        and not (line.glued(i + 1) and line.kind[i + 1] != WORD and line.raw[i + 1].isdecimal())
    ):
        return ">=", i + 1
    for words, modifier in _FIRST_AFTER.get(line.low[i], ()):
        if tuple(line.low[i : i + len(words)]) == words:
            end = i + len(words)
            if (words == ("plus",) and line.kind[end] == WORD) or (
                words[0] in {"and", "plus"} and _figure_follows(line, end)
            ):
                continue
            return modifier, end
    return "", i


def _figure_follows(line: Line, i: int) -> bool:
    """Whether piece `i` opens another figure, so that words before it belong to that ("12 boats and over 300 crew")."""
    return line.kind[i] == NUM or line.low[i] in OPENERS or line.raw[i] in {"$", "€", "£", "¥", "a", "an"}


def _phrase_ending(line: Line, i: int) -> tuple[str, int] | None:
    for words, modifier in _LAST.get(line.low[i - 1], ()):
        start = i - len(words)
        if start >= line.first and tuple(line.low[start:i]) == words:
            return modifier, start
    return None


def _with_outer(line: Line, modifier: str, start: int) -> tuple[str, int]:
    """Bounds win over the hedges outside or inside them: "about or above 10", "at least about 10"."""
    if modifier not in {"~", "="} or line.low[start - 1] in {"or", ","}:
        return modifier, start
    outer = _phrase_ending(line, start)
    if outer is None or line.low[outer[1]] in _PLACES:
        return modifier, start
    return (outer[0] if modifier in {"~", "="} else modifier), outer[1]


def _bounds(line: Line, start: int, unit: str) -> bool:
    """Whether "over" or "past" bounds the figure rather than names the time or place in which something happens."""
    if line.low[start] == "past":
        return line.low[start - 1] not in {"the", "its", "their", "his", "her", "this"} and unit not in _LONG_TIMES
    return unit not in _LONG_TIMES or line.low[start - 1] in _TOOK
