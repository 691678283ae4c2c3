"""Ages: "33-year-old", "33 years of age", "aged 33", "Sadia Karim, 22,", "when she was 10"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.reading.quantities.amounts import Amount
from facts.reading.quantities.labels import MONTHS
from facts.reading.quantities.line import HYPHENS, NUM, WORD
from facts.reading.quantities.modifiers import modifier_before
from facts.reading.quantities.numbers import Number, number_at

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

_UNITS = {
    "year": "year of age", "years": "year of age", "yr": "year of age",
    "month": "month of age", "months": "month of age",
    "week": "week of age", "weeks": "week of age", "day": "day of age", "days": "day of age",
}  # fmt: skip
_YEAR = "year of age"
_OLDEST = 120


def age_at(line: Line, i: int) -> Amount | None:
    """Return the age whose figure starts at piece `i`, None where none does."""
    number = number_at(line, i)
    if number is None or number.value < 0 or number.fraction:
        return None
    unit = _UNITS.get(line.low[number.end + (line.raw[number.end] in HYPHENS)])
    if unit:
        return _told_by_unit(line, i, number, unit)
    if not number.whole or number.value > _OLDEST or number.scaled:
        return None
    before = modifier_before(line, i, "age")[1]  # "aged over 33"
    if line.low[before - 1] in {"aged", "age", "ages"} or line.low[before - 2 : before] == ["age", "of"]:
        return _told_by_word(line, i, number)
    if not number.digits:
        return None
    told = _beside_a_name(line, i, number) or _beside_a_noun(line, i, number) or _after_a_verb(line, i, number)
    return _age(line, i, number.value, _YEAR, number.end) if told else None


def _told_by_unit(line: Line, i: int, number: Number, unit: str) -> Amount | None:
    j = number.end + (line.raw[number.end] in HYPHENS) + 1
    j += line.raw[j] in HYPHENS
    if line.low[j] in {"old", "olds"}:
        return _age(line, i, number.value, unit, j + 1)
    if line.low[j : j + 2] == ["of", "age"]:
        return _age(line, i, number.value, unit, j + 2)
    return None


def _told_by_word(line: Line, i: int, number: Number) -> Amount:
    upper = number_at(line, number.end + 1) if line.low[number.end] in {"to", "-", "–"} else None
    amount = _age(line, i, number.value, _YEAR, number.end)
    if upper and upper.whole and upper.value > number.value:
        return replace(amount, value=(number.value, upper.value), end=upper.end)
    return amount


def _beside_a_name(line: Line, i: int, number: Number) -> bool:
    """Whether a figure stands in commas or parentheses after a person's name."""
    before, name, after = line.raw[i - 1], line.raw[i - 2], line.raw[number.end]
    if line.kind[i - 2] != WORD or not name[0].isupper() or name.isupper() or not number.plain:
        return False
    full_name = line.raw[i - 3][:1].isupper()
    if before == "(":
        return after == ")" and full_name and number.value >= 5
    if before != "," or after not in {",", ".", "—", "–", "―"} or line.low[i - 2] in MONTHS:
        return False
    return (full_name or after == ",") and line.kind[number.end + 1] != NUM


def _beside_a_noun(line: Line, i: int, number: Number) -> bool:
    """Whether a figure stands in commas after a word for a person ("the driver, 26, was"; "both 51, died")."""
    if line.raw[number.end] != "," or not number.plain or number.value < 5:
        return False
    if line.low[i - 1] != "both" and (line.raw[i - 1] != "," or line.tag[i - 2] not in {"NN", "NNP"}):
        return False
    return line.kind[number.end + 1] == WORD and line.tag[number.end + 1] not in {"NN", "NNS", "CD"}


def _after_a_verb(line: Line, i: int, number: Number) -> bool:
    """Whether a figure ends what is said of a person ("who was 10")."""
    if line.low[i - 1] not in {"was", "is", "turned", "turns"} or line.low[i - 2] not in {"who", "he", "she"}:
        return False
    return line.kind[number.end] != WORD and line.raw[number.end] not in {"%", "-", "–", "/", ":"}


def _age(line: Line, i: int, value: float, unit: str, end: int) -> Amount:
    modifier, start = modifier_before(line, i, "age")
    return Amount(value, start, end, unit, "age", modifier or "=")
