"""The tables of units and currencies, indexed for look-up, and conversion to base units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from facts.reading.quantities.currency_table import CURRENCIES, PARTS_OF
from facts.reading.quantities.unit_table import PLAIN, PREFIXED, PREFIXES

_SYMBOL_PREFIXES = frozenset("TGMkmμn")
_OFFSET = {"celsius": 273.15, "fahrenheit": 459.67 * 5 / 9, "kelvin": 0.0}
# Prefixed symbols that text uses for something else.
_BAD_SYMBOLS = ("pm", "am", "Mg", "Mm", "nl", "mA", "Gg", "Tg", "nb", "GA", "MA", "TA", "Gm", "Tm", "TL")


@dataclass(frozen=True, slots=True)
class Tables:
    """Symbols and currency marks with their canonical names, names in words, and factors."""

    symbols: dict[str, str]
    marks: dict[str, str]
    mark_starts: frozenset[str]  # what a currency mark may begin with, in capitals
    names: dict[
        str, tuple[tuple[tuple[str, ...], str, str], ...]
    ]  # first word: (words, canonical, role), longest first
    scale: dict[str, tuple[str, float]]  # canonical: (dimension, factor)


def convert(value: float, unit: str) -> tuple[str, float] | None:
    """Return the dimension and the value in its base unit (kelvin for temperatures), None for an unknown unit.

    Rates convert part by part: "dollar per barrel" has the dimension "money: dollar per volume".
    """
    if " per " in unit and unit not in unit_tables().scale:
        upper, _, lower = unit.rpartition(" per ")  # what is said last divides the rest: "kg per ha per year"
        over, under = convert(value, upper), convert(1.0, lower)
        if over is None or under is None:
            return None
        return f"{over[0]} per {under[0]}", over[1] / under[1]
    found = unit_tables().scale.get(unit)
    if found is None:
        return None
    dimension, factor = found
    return dimension, value * factor + _OFFSET.get(unit, 0.0)


def role_of(name: str) -> str:
    """Return the role of a unit of measure: "percentage" or "measure"."""
    return "percentage" if name in {"percentage", "percentage point", "basis point"} else "measure"


@cache
def unit_tables() -> Tables:
    """Symbols, marks, names and factors, made from the tables of data on first use."""
    symbols: dict[str, str] = {}
    names: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    scale: dict[str, tuple[str, float]] = {}
    rows = [*_prefixed_rows(), *PLAIN]
    for name, dimension, factor, marks, others in rows:
        scale[name] = (dimension, factor)
        symbols.update(dict.fromkeys(marks.split(), name))
        for written in {name: 0, **dict.fromkeys(filter(None, others.split("|")), 0)}:
            _add_name(names, written, name, role_of(name))
    for bad in _BAD_SYMBOLS:
        symbols.pop(bad, None)
    currency_marks: dict[str, str] = {}
    for name, marks, others in CURRENCIES:
        whole, parts = PARTS_OF.get(name, (name, 1.0))
        scale[name] = (f"money: {whole}", 1 / parts)
        currency_marks.update(dict.fromkeys(marks.split(), name))
        for written in others.split("|"):
            _add_name(names, written, name, "money")
    for entries in names.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    starts = frozenset(mark[:end].upper() for mark in currency_marks for end in range(1, len(mark) + 1))
    return Tables(symbols, currency_marks, starts, {k: tuple(v) for k, v in names.items()}, scale)


def _prefixed_rows() -> list[tuple[str, str, float, str, str]]:
    rows: list[tuple[str, str, float, str, str]] = []
    for name, dimension, factor, marks, others in PREFIXED:
        rows.append((name, dimension, factor, marks, others))
        for word, letter, times in PREFIXES:
            allowed = (
                letter in _SYMBOL_PREFIXES
                or (letter in "PE" and name in {"byte", "joule", "watt hour"})
                or (letter == "c" and name in {"metre", "litre"})
                or (letter == "d" and name == "litre")
            )
            letters = (letter, "µ", "u") if letter == "μ" and name in {"metre", "gram", "litre"} else (letter,)
            symbols = " ".join(p + m for p in letters for m in marks.split() if "/" not in m) if allowed else ""
            further = "|".join(word + other for other in others.split("|") if other)
            rows.append((word + name, dimension, factor * times, symbols, further))
    return rows


def _add_name(names: dict[str, list[tuple[tuple[str, ...], str, str]]], written: str, name: str, role: str) -> None:
    words = tuple(written.replace("-", " ").split())
    forms = {words: 0, _plural(words): 0}
    for form in forms:
        entries = names.setdefault(form[0], [])
        if not any(entry[0] == form for entry in entries):
            entries.append((form, name, role))


def _plural(words: tuple[str, ...]) -> tuple[str, ...]:
    at = words.index("per") - 1 if "per" in words else words.index("of") - 1 if "of" in words else len(words) - 1
    word = words[at]
    if word in {
        "celsius",
        "fahrenheit",
        "horsepower",
        "bar",
        "stone",
        "hertz",
        "percent",
        "yen",
        "yuan",
        "won",
        "baht",
    } or word.endswith(("s", "x")):
        return words
    if word == "foot":
        word = "fee"
    ending = "t" if word == "fee" else "es" if word.endswith(("ch", "sh")) else "s"
    if word.endswith("y") and word[-2:-1] not in "aeo":
        word, ending = word[:-1], "ies"
    return (*words[:at], word + ending, *words[at + 1 :])
