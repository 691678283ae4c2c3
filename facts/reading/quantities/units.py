"""Look up units of measure and currencies at a place in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.reading.quantities.currency_table import AFTER_ONLY, POUND_MONEY
from facts.reading.quantities.line import NUM, WORD
from facts.reading.quantities.noun_words import FUNCTION
from facts.reading.quantities.unit_index import role_of, unit_tables
from facts.reading.quantities.unit_table import GLUED_ONLY
from facts.reading.quantities.words import word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line
    from facts.reading.quantities.numbers import Number

_INCH_AFTER = frozenset({"thick", "long", "wide", "tall", "deep", "high", "across", "x", "of"})
_TIME_WORDS = word_set(
    """
    second minute hour day week fortnight month quarter year season night decade century
    """
)
_SHARED_BY = word_set(
    """
    share barrel person head gallon pound ounce ton tonne unit piece dozen litre liter kilometre kilometer mile
    copy game ticket bushel household pop word vote seat bottle
    """
)
_SPELLED = {
    "mmbtu": "mega british thermal unit",
    "capita": "person",
    "head": "person",
    "s": "second",
    "d": "day",
    "h": "hour",
}
# "A week earlier": no rate.
_AFTER_A_TIME = frozenset({"earlier", "ago", "later", "before", "after", "old", "away", "long"})
_POWERS = {"squared": "square", "cubed": "cubic"}
_SIGNS_AFTER_A_GAP = frozenset({"$", "¥"})
_RARE_NAMES = frozenset({"won", "rand", "kip", "lev", "sen", "lek", "dong", "baht", "quid"})


class Unit(NamedTuple):
    """A unit as found: canonical name, role ("measure", "money", "percentage") and the piece after it."""

    name: str
    role: str
    end: int


def currency_before(line: Line, i: int) -> tuple[str, int] | None:
    """Return the currency whose mark starts at piece `i` ("US $", "HK$", "EUR"), and the piece after it."""
    if line.kind[i] == NUM:
        return None
    tables = unit_tables()
    if line.raw[i].upper() not in tables.mark_starts:
        return None
    marks = tables.marks
    for count in (4, 3, 2, 1):
        j = i + count
        if j > line.last or not _one_mark(line, i, j):
            continue
        written = "".join(line.raw[i:j])
        if written in marks and written not in AFTER_ONLY:
            return marks[written], j
        upper = written.upper()
        if line.raw[j - 1] == "$" and count > 1 and len(line.raw[i]) > 1 and upper in marks:
            return marks[upper], j
    return None


def _one_mark(line: Line, i: int, j: int) -> bool:
    """Whether the pieces from `i` to `j` stand together; a gap may part a country's letters and the sign ("US $5").

    A single letter stands straight before the sign, or after a small word: "A$5", "for C $5", but "a $5 ticket",
    "vitamin C $5". "A" never stands apart, nor does "us".
    """
    apart = [k for k in range(i + 1, j) if not line.glued(k)]
    if not apart:
        return True
    country = line.raw[i]
    if apart != [j - 1] or line.raw[j - 1] not in _SIGNS_AFTER_A_GAP or country in {"A", "us"}:
        return False
    return len(country) > 1 or (country.isupper() and line.low[i - 1] in FUNCTION)


def unit_at(line: Line, i: int, number: Number) -> Unit | None:
    """Return the unit that starts at piece `i`, straight after a figure; a hyphen between them is skipped."""
    glued = line.glued(i)
    if line.raw[i] in {"-", "‑"} and glued and line.glued(i + 1) and line.kind[i + 1] == WORD:
        i += 1
        glued = False
    found = _name_at(line, i, number) or _symbol_at(line, i, number, glued)
    if found is None:
        return None
    power = _POWERS.get(line.low[found.end])
    if power and f"{power} {found.name}" in unit_tables().scale:
        found = Unit(f"{power} {found.name}", "measure", found.end + 1)
    if found.role == "measure" and line.raw[found.end] == "/" and line.glued(found.end):
        return _slash_rate(line, found)
    return found


def unit_of_part(line: Line, number: Number) -> Unit | None:
    """Return the unit that a part is of: "half a ton", "three-quarters of a mile", "half of one percent"."""
    i = number.end
    if line.low[i] == "of":
        i += 1
    elif line.low[i - 1] not in {"half", "½"}:
        return None
    if line.low[i] not in {"a", "an", "one"} or line.kind[i + 1] != WORD:
        return None
    return unit_at(line, i + 1, number._replace(digits=False))


def rate_at(line: Line, i: int) -> tuple[str, int] | None:
    """Return what a figure is "per" at piece `i` ("per gram", "a month", "-a-day") and the piece after it.

    What it is per is a canonical unit or a noun.
    """
    hyphen = line.raw[i] == "-" and line.glued(i)
    at = i + 1 if hyphen else i
    word = line.low[at]
    if word not in {"per", "a", "an", "each", "every"}:
        return None
    at += 2 if hyphen and line.raw[at + 1] == "-" else 1
    low = line.low[at]
    if line.kind[at] != WORD or low in {"cent", "cents"}:
        return None
    if word != "per":
        shared = low in _TIME_WORDS or (word in {"a", "an"} and low in _SHARED_BY)
        if not shared or (line.low[at + 1] in _AFTER_A_TIME and not hyphen):
            return None
    named = named_unit(line, at)
    if named:
        return named.name, named.end
    return unit_tables().symbols.get(line.raw[at]) or _SPELLED.get(low, low), at + 1


def named_unit(line: Line, i: int) -> Unit | None:
    """Return the longest unit name in words at piece `i`; hyphens between its words are skipped."""
    for words, name, role in unit_tables().names.get(line.low[i], ()):
        end = _match(line, i, words)
        if end:
            return Unit(name, role, end)
    return None


def _match(line: Line, i: int, words: tuple[str, ...]) -> int:
    """Return the piece after `words` at `i`, 0 where they do not stand there."""
    for number, word in enumerate(words):
        if number and line.raw[i] in {"-", "‑", "."} and line.glued(i):
            i += 1
        if line.low[i] != word:
            return 0
        i += 1
    return i


def _name_at(line: Line, i: int, number: Number) -> Unit | None:
    found = named_unit(line, i)
    if found is None:
        return None
    if found.name == "pound-mass" and _money_pounds(line, i, number):
        return Unit("pound sterling", "money", found.end)
    if line.low[i] in _RARE_NAMES and not (number.digits or number.scaled):
        return None
    if found.name == "mile" and line.raw[i] == "Mile":
        return None
    return found


def _money_pounds(line: Line, i: int, number: Number) -> bool:
    if number.scaled and number.value >= 1e6:
        return True
    return any(word in POUND_MONEY for word in line.low[max(line.first, i - 9) : i + 4])


def _symbol_at(line: Line, i: int, number: Number, glued: bool) -> Unit | None:
    tables = unit_tables()
    if not number.digits and not number.scaled and line.kind[i] == WORD:
        return None
    for count in (4, 3, 2, 1):
        j = i + count
        if j > line.last or not all(line.glued(k) for k in range(i + 1, j)) or (line.kind[j] == NUM and line.glued(j)):
            continue
        written = line.text[line.start[i] : line.end[j - 1]]
        if (
            written in tables.marks
            and (glued or len(written) > 1 or (not written.isalnum() and line.kind[j] != NUM))
            and written != "PS"
        ):
            return Unit(tables.marks[written], "money", j)
        name = tables.symbols.get(written)
        if name is None or (written in GLUED_ONLY and not glued) or (line.kind[j] == WORD and line.glued(j)):
            continue
        if written == "K" and glued and not number.degrees:
            continue
        return Unit(name, role_of(name), j)
    return _late_symbol(line, i, number, glued)


def _late_symbol(line: Line, i: int, number: Number, glued: bool) -> Unit | None:
    """Symbols that are read only in a fitting place: "C" and "F" of degrees, "in" for inches, "b" for bits."""
    raw, after = line.raw[i], line.low[i + 1]
    if raw in {"C", "F"} and number.digits and (glued or line.kind[i + 1] != WORD or line.raw[i + 1].islower()):
        return Unit("celsius" if raw == "C" else "fahrenheit", "measure", i + 1)
    if raw == "in" and number.digits and after in _INCH_AFTER:
        return Unit("inch", "measure", i + 1)
    if raw in {"″", "”", '"'} and glued and number.digits and (raw == "″" or _inch_sign(line, i)):
        return Unit("inch", "measure", i + 1)
    if raw == "′" and glued:
        return Unit("foot", "measure", i + 1)
    if raw in {"°", "deg", "º"} and line.raw[i + 1] in {"C", "F"}:
        return Unit("celsius" if line.raw[i + 1] == "C" else "fahrenheit", "measure", i + 2)
    return None


def _inch_sign(line: Line, i: int) -> bool:
    """Whether a quotation mark after digits closes no quotation: none is open, and a word follows."""
    before = line.raw[line.first : i]
    opened = before.count("“") - before.count("”") if line.raw[i] == "”" else before.count('"') % 2
    return opened <= 0 and line.kind[i + 1] == WORD and not line.glued(i + 1)


def _slash_rate(line: Line, found: Unit) -> Unit:
    lower = line.raw[found.end + 1]
    name = _SPELLED.get(lower) or unit_tables().symbols.get(lower) or (lower.lower() if lower.isalpha() else "")
    if not name or not line.glued(found.end + 1):
        return found
    return Unit(f"{found.name} per {name}", found.role, found.end + 2)
