"""Read one amount at a place in a line: figure, range, unit or counted noun, rate and modifier together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facts.reading.quantities.figures import Figure, figure_at
from facts.reading.quantities.labels import counts_plural, is_label
from facts.reading.quantities.line import NUM, WORD
from facts.reading.quantities.modifiers import modifier_after, modifier_before
from facts.reading.quantities.nouns import NounPhrase, base_noun, counted_noun
from facts.reading.quantities.ranges import ends, opened, upper_end
from facts.reading.quantities.units import rate_at
from facts.reading.quantities.words import word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

HARMED = word_set(
    """
    killed killing kills kill injured injuring injures injure wounded wounding wounds wound hurt hurting
    arrested arresting hospitalized hospitalised evacuated displaced
    """
)
_BEFORE_A_PRONOUN = word_set("no this that the each every another any which some a day")
_BEFORE_ONE_DAY = word_set("for in within than least by of per about after only just lasted every took takes another")
_OF_PEOPLE = frozenset({"toll", "population", "crowd"})
_BEFORE_A_MODEL = word_set("the a an its their new first latest larger smaller")
_SHARES = frozenset({"percentage", "fraction"})


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount by pieces of its line: `start` with modifier and mark, `end` after unit, noun and rate."""

    value: float | tuple[float, float] | None
    start: int
    end: int
    unit: str = ""
    role: str = "bare"
    modifier: str = "="
    noun: NounPhrase | None = None
    base: str = ""
    vague: str = ""


def amount_at(line: Line, i: int) -> Amount | None:
    """Return the amount whose mark, sign or figure starts at piece `i`, None where none does."""
    first = figure_at(line, i)
    if first is None:
        return None
    second = upper_end(line, first)
    measured = first.measured or (second is not None and (second.measured or first.number.fraction))
    if is_label(line, first.at, first.number, measured=measured, marked=bool(first.mark)):
        return None
    if second:
        counted = measured or counts_plural(line, second.end)
        if not is_label(line, second.at, second.number, measured=counted, marked=True):
            start = first.start - 1 if opened(line, first) else first.start
            return _complete(line, first, second, ends(first, second), start)
    return _complete(line, first, first, first.value, first.start)


def _complete(line: Line, first: Figure, last: Figure, value: float | tuple[float, float], start: int) -> Amount | None:
    """Add unit, noun, rate, base and modifier to a figure or a range; None for a "one" that counts nothing."""
    unit, role = _written_unit(line, first, last)
    amount: Amount | None = Amount(value, start, last.end, unit, role)
    if value == 1 and not first.number.digits and not _one_counts(line, first.at, unit):
        return None
    if unit in _SHARES:
        amount = _with_base(line, Amount(value, start, last.end, unit, role))
    elif not unit:
        amount = _with_noun(line, Amount(value, start, last.end), last)
    return _modified(line, _with_rate(line, amount), first, last) if amount else None


def _written_unit(line: Line, first: Figure, last: Figure) -> tuple[str, str]:
    """Return the unit and role that a figure has of itself or shares with a figure after it; "" and "bare" for none."""
    unit, role = _unit_of(first, last)
    following = line.low[last.end]
    if not unit and following in {"-", "or"} and line.low[last.end - 1] != "one":
        unit, role = _shared_unit(line, last.end)
    if not unit and following == "of" and (last.number.scaled or last.number.digits):
        unit, role = _whole_unit(line, last.end)
    if not unit and first.number.fraction and last.number.fraction:
        return "fraction", "percentage"
    return unit, role


def _with_base(line: Line, amount: Amount) -> Amount:
    """Add what a share is of ("40 percent of the buildings")."""
    phrase = base_noun(line, amount.end)
    if phrase is None and amount.unit == "fraction":
        phrase = counted_noun(line, amount.end, single=False)
    return replace(amount, base=phrase.head, noun=phrase) if phrase else amount


def _with_noun(line: Line, amount: Amount, last: Figure) -> Amount | None:
    """Add what a figure without a unit counts; people for what only people suffer ("killed 12")."""
    number = last.number
    noun = counted_noun(line, amount.end, single=amount.value == 1, whole=number.whole)
    if noun:
        return replace(amount, unit=noun.head, role="count", noun=noun, end=noun.end)
    if (amount.value == 1 and not number.digits) or _names_a_model(line, last):
        return None
    before = modifier_before(line, amount.start, "")[1]
    people = line.low[before - 1] in HARMED or not _OF_PEOPLE.isdisjoint(line.low[before - 4 : before])
    if number.whole and people:
        return replace(amount, unit="people", role="count")
    return amount


def _names_a_model(line: Line, last: Figure) -> bool:
    """Whether the figure is a name beside a name ("the new 787 Dreamliner")."""
    if not last.number.plain or last.at != last.start or last.number.value < 100:
        return False
    return line.low[last.at - 1] in _BEFORE_A_MODEL and line.raw[last.end][:1].isupper()


def _with_rate(line: Line, amount: Amount) -> Amount:
    rate = rate_at(line, amount.end)
    if rate is None or (amount.unit == "fraction" and line.low[amount.end - 1] == "half"):  # "half a head"
        return amount
    return replace(amount, unit=f"{amount.unit} per {rate[0]}".lstrip(), end=rate[1])


def _unit_of(first: Figure, last: Figure) -> tuple[str, str]:
    trailing = last.unit or first.unit
    mark = first.mark or last.mark
    if mark:
        return (trailing.name if trailing and trailing.role == "money" else mark), "money"
    return (trailing.name, trailing.role) if trailing else ("", "bare")


def _shared_unit(line: Line, end: int) -> tuple[str, str]:
    """Return the unit of a following figure joined by "or": "eight or nine euros", "a 7- or 8-inch screen"."""
    j = end + 1 if line.raw[end] == "-" else end
    other = figure_at(line, j + 1) if line.low[j] == "or" else None
    if other is None:
        return "", "bare"
    if other.measured:
        return _unit_of(other, other)
    noun = counted_noun(line, other.number.end, single=False)
    return (noun.head, "count") if noun else ("", "bare")


def _whole_unit(line: Line, end: int) -> tuple[str, str]:
    """Return the unit of the whole that a figure is a part of: "280 million of the 1.5 billion euros"."""
    j = end + 2 if line.low[end + 1] in {"the", "its", "their", "a", "an"} else end + 1
    whole = figure_at(line, j) if line.kind[j] == NUM or line.raw[j] in {"$", "£", "€"} else None
    if whole is None or not whole.measured:
        return "", "bare"
    return _unit_of(whole, whole)


def _one_counts(line: Line, i: int, unit: str) -> bool:
    """Whether "one" at `i` counts rather than stands for something ("no one", "this one", "one day they will")."""
    before = line.low[i - 1]
    if unit == "day":
        return before in _BEFORE_ONE_DAY
    return bool(unit) or (before not in _BEFORE_A_PRONOUN and line.raw[i + 1] != "-")


def _modified(line: Line, amount: Amount, first: Figure, last: Figure) -> Amount:
    """Add the bound or hedge before or after the figure."""
    after, tail = modifier_after(line, last.number.end)
    if not after and last.unit:
        after, tail = modifier_after(line, last.end)
    if not after and amount.end > last.end:
        after, tail = modifier_after(line, amount.end)
    elif after and amount.role == "bare" and line.kind[tail] == WORD:
        noun = counted_noun(line, tail, single=False)
        if noun:
            amount = replace(amount, unit=noun.head, role="count", noun=noun, end=noun.end)
    before, start = modifier_before(line, amount.start, amount.unit)
    modifier = before or after or ("~" if first.number.loose else "=")
    if before == "~" and after in {">=", "<="}:
        modifier = after
    return replace(amount, modifier=modifier, start=start, end=max(amount.end, tail if after else 0))
