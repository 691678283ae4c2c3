"""One signed figure with its currency mark or unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.reading.quantities.line import NUM, WORD
from facts.reading.quantities.numbers import Number, number_at
from facts.reading.quantities.units import Unit, currency_before, unit_at, unit_of_part

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

_MINUS = frozenset({"-", "−", "–"})
# What may follow a figure with a dollar sign to say which dollar.
_COUNTRIES = {"US": "dollar", "USD": "dollar", "CAD": "canadian dollar", "AUD": "australian dollar"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A signed number with its currency mark and the unit straight after it. `at` is the piece of the number itself."""

    number: Number
    start: int
    at: int
    value: float
    mark: str
    unit: Unit | None
    end: int

    @property
    def measured(self) -> bool:
        """Whether a unit or a currency stands with the number."""
        return bool(self.mark or self.unit)

    @property
    def unit_name(self) -> str:
        """The canonical unit or currency, "" without one."""
        return self.mark or (self.unit.name if self.unit else "")


def figure_at(line: Line, i: int) -> Figure | None:
    """Return the figure whose sign, mark or number starts at piece `i`, None where none does."""
    sign, mark, at = _prefix(line, i)
    number = number_at(line, at)
    if number is None or (line.kind[at] != NUM and (mark or (at > i and sign > 0))):
        return None
    if mark:
        unit = _trailing_country(line, number, mark)
    else:
        degrees = line.raw[number.end] in {"°", "º"}
        unit = unit_at(line, number.end, number._replace(degrees=degrees))
        if unit is None and number.fraction:
            unit = unit_of_part(line, number)
    return Figure(number, i, at, sign * number.value, mark, unit, unit.end if unit else number.end)


def _prefix(line: Line, i: int) -> tuple[float, str, int]:
    """Return the sign and the currency that stand at piece `i`, in either order, and the piece after them."""
    sign, mark, at = 1.0, "", i
    for _ in range(2):
        if line.raw[at] in _MINUS and _is_sign(line, at):
            sign, at = -1.0, at + 1
        elif line.low[at] == "minus":
            sign, at = -1.0, at + (2 if line.raw[at + 1] == "-" else 1)
        elif line.raw[at] == "+" and line.glued(at + 1):
            at += 1
        found = None if mark else currency_before(line, at)
        if found:
            mark, at = found
    return sign, mark, at


def _is_sign(line: Line, i: int) -> bool:
    return line.glued(i + 1) and not (line.glued(i) and line.kind[i - 1] in {NUM, WORD})


def _trailing_country(line: Line, number: Number, mark: str) -> Unit | None:
    """Return the currency whose code follows a figure that already has a dollar sign: "$31.20 US", "$5 CAD"."""
    country = _COUNTRIES.get(line.raw[number.end])
    if mark != "dollar" or country is None or line.raw[number.end + 1][:1].isupper():
        return None
    return Unit(country, "money", number.end + 1)
