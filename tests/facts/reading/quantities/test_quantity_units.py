"""Units, marks and rates at a place in a line."""

from __future__ import annotations

import pytest

from facts.reading.quantities.numbers import Number
from facts.reading.quantities.units import currency_before, named_unit, rate_at, unit_at, unit_of_part
from tests.facts.reading.quantities.cut_lines import only, read, spot

_FIVE = Number(5.0, 0, digits=True, plain=True)
_WORDS = Number(5.0, 0, digits=False)


@pytest.mark.parametrize(
    ("text", "currency", "taken"),
    [
        ("$5", "dollar", 1),
        ("US$5", "dollar", 2),
        ("US $5", "dollar", 2),
        ("U.S.$5", "dollar", 2),
        ("$US5", "dollar", 2),
        ("$US 5", "dollar", 2),
        ("A$5", "australian dollar", 2),
        ("A $5", None, 0),
        ("a$5", None, 0),
        ("AU$5", "australian dollar", 2),
        ("AU $5", "australian dollar", 2),
        ("au$5", "australian dollar", 2),
        ("hk $5", "hong kong dollar", 2),
        ("us $5", None, 0),
        ("C $5", None, 0),
        ("c $5", None, 0),
        ("JP¥5", "japanese yen", 2),
        ("EUR 5", "euro", 1),
        ("eur 5", None, 0),
        ("Rs.5", "rupee", 2),
        ("Rs 5", "rupee", 1),
        ("kr 5", None, 0),
        ("c5", None, 0),
        ("p 5", None, 0),
        ("5$", None, 0),
        ("boats", None, 0),
        ("", None, 0),
    ],
)
def test_marks_before_a_figure(text: str, currency: str | None, taken: int) -> None:
    line, i = spot(text)
    assert currency_before(line, i) == ((currency, i + taken) if currency else None)


@pytest.mark.parametrize(
    ("text", "name", "role", "taken"),
    [
        ("5 km", "kilometre", "measure", 1),
        ("5km", "kilometre", "measure", 1),
        ("5-km", "kilometre", "measure", 2),
        ("5 - km", None, "", 0),
        ("5 Kilometres", "kilometre", "measure", 1),
        ("5 KILOMETRES", "kilometre", "measure", 1),
        ("5 square kilometres", "square kilometre", "measure", 2),
        ("5-square-kilometre", "square kilometre", "measure", 4),
        ("5 km²", "square kilometre", "measure", 1),
        ("5 feet squared", "square foot", "measure", 2),
        ("5 feet cubed", "cubic foot", "measure", 2),
        ("5 tons squared", "ton", "measure", 1),
        ("5%", "percentage", "percentage", 1),
        ("5 %", "percentage", "percentage", 1),
        ("5 per cent", "percentage", "percentage", 2),
        ("5 percentage points", "percentage point", "percentage", 2),
        ("5 basis points", "basis point", "percentage", 2),
        ("5 euros", "euro", "money", 1),
        ("5 €", "euro", "money", 1),
        ("5€", "euro", "money", 1),
        ("5 US dollars", "dollar", "money", 2),
        ("5 U.S. dollars", "dollar", "money", 2),
        ("5p", "pence", "money", 1),
        ("5 p", None, "", 0),
        ("5c", "cent", "money", 1),
        ("5 boats", None, "", 0),
        ("5 barrels of oil", "barrel of oil", "measure", 3),
        ("5 barrels of wine", "barrel", "measure", 1),
        ("5 nautical miles", "nautical mile", "measure", 2),
        ("5 nautical charts", None, "", 0),
        ("5 Mile", None, "", 0),
        ("5 mile", "mile", "measure", 1),
        ("5 °C", "celsius", "measure", 2),
        ("5°F", "fahrenheit", "measure", 2),
        ("5C", "celsius", "measure", 1),
        ("5 C", "celsius", "measure", 1),
        ("5 C Company", None, "", 0),
        ("5 deg C", "celsius", "measure", 2),
        ("5 in", None, "", 0),
        ("5 in of", "inch", "measure", 1),
        ("5 in long", "inch", "measure", 1),
        ("5 in all", None, "", 0),
        ("5′", "foot", "measure", 1),
        ("5″", "inch", "measure", 1),
        ('5" nails', "inch", "measure", 1),
        ("5V", "volt", "measure", 1),
        ("5 V", None, "", 0),
        ("5K", None, "", 0),
        ("5 K", "kelvin", "measure", 1),
        ("5 km/h", "kilometre per hour", "measure", 3),
        ("5 litres/day", "litre per day", "measure", 3),
        ("5 mg/kg", "milligram per kilogram", "measure", 3),
        ("5 mg / kg", "milligram", "measure", 1),
        ("5x", "count", "measure", 1),
        ("5 times", "count", "measure", 1),
    ],
)
def test_units_after_a_figure(text: str, name: str | None, role: str, taken: int) -> None:
    line, i = spot(text)
    found = unit_at(line, i + 1, _FIVE)
    assert found == ((name, role, i + 1 + taken) if name else None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("five kilometres", "kilometre"),
        ("five percent", "percentage"),
        ("five km", None),
        ("five m", None),
        ("five %", "percentage"),
        ("five won", None),
        ("five rand", None),
        ("five quid", None),
        ("five euros", "euro"),
    ],
)
def test_symbols_in_letters_need_digits(text: str, name: str | None) -> None:
    line, i = spot(text)
    found = unit_at(line, i + 1, _WORDS)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('He said "take 5" twice.', None),
        ('He cut 5" nails.', "inch"),
        ("He said “take 5” twice.", None),
        ("He cut 5” nails.", "inch"),
        ('It is 5".', None),
    ],
)
def test_quotation_marks_and_inches(text: str, name: str | None) -> None:
    line, i = spot(text, "5")
    found = unit_at(line, i + 1, _FIVE)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "per", "taken"),
    [
        ("per gram", "gram", 2),
        ("per square metre", "square metre", 3),
        ("per person", "person", 2),
        ("per capita", "person", 2),
        ("per head", "person", 2),
        ("per Boat", "boat", 2),
        ("a day", "day", 2),
        ("a week", "week", 2),
        ("an hour", "hour", 2),
        ("each year", "year", 2),
        ("every month", "month", 2),
        ("a share", "share", 2),
        ("a barrel", "barrel", 2),
        ("each share", None, 0),
        ("a boat", None, 0),
        ("a week earlier", None, 0),
        ("a year ago", None, 0),
        ("an hour later", None, 0),
        ("a day before", None, 0),
        ("per cent", None, 0),
        ("per 5", None, 0),
        ("per", None, 0),
        ("the day", None, 0),
        ("", None, 0),
    ],
)
def test_rates(text: str, per: str | None, taken: int) -> None:
    line, i = spot(text)
    assert rate_at(line, i) == ((per, i + taken) if per else None)


def test_rates_may_hang_on_hyphens() -> None:
    line, i = spot("5-a-day", "-")
    assert rate_at(line, i) == ("day", i + 4)
    line, i = spot("5 - a day", "-")
    assert rate_at(line, i) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("fluid ounces", "fluid ounce"),
        ("fluid dynamics", None),
        ("light-years", "light-year"),
        ("light years", "light-year"),
        ("light year", "light-year"),
        ("metres", "metre"),
        ("meters", "metre"),
        ("kilometers", "kilometre"),
        ("feet", "foot"),
        ("foots", None),
        ("inches", "inch"),
        ("centuries", "century"),
        ("days", "day"),
        ("kilo", "kilogram"),
        ("gigawatt-hours", "gigawatt hour"),
        ("hong kong dollars", "hong kong dollar"),
        ("hong kong boats", None),
        ("pounds sterling", "pound sterling"),
        ("boats", None),
        ("", None),
    ],
)
def test_the_longest_name_wins(text: str, name: str | None) -> None:
    line, i = spot(text)
    found = named_unit(line, i)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "end", "name"),
    [
        ("half a ton", 1, "ton"),
        ("half of a ton", 1, "ton"),
        ("half of one ton", 1, "ton"),
        ("half an ounce", 1, "ounce"),
        ("third of a mile", 1, "mile"),
        ("third a mile", 1, None),
        ("half the mile", 1, None),
        ("half of the mile", 1, None),
        ("half a boat", 1, None),
        ("half a 5", 1, None),
        ("half a", 1, None),
        ("half", 1, None),
    ],
)
def test_units_of_parts(text: str, end: int, name: str | None) -> None:
    line, i = spot(text)
    found = unit_of_part(line, Number(0.5, i + end, digits=False, fraction=True))
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The stone weighs 40 pounds.", "pound-mass"),
        ("The stone fetched a price of 40 pounds.", "pound sterling"),
        ("He was fined 40 pounds.", "pound sterling"),
        ("They poured 40 million pounds into it.", "pound sterling"),
        ("They moved 40,000 pounds of fruit.", "pound-mass"),
    ],
)
def test_pounds(text: str, unit: str) -> None:
    assert only(text).unit == unit


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It weighs 5\u200bkg.", 5, "kilogram"),
        ("It weighs 5\u00a0kg.", 5, "kilogram"),
        ("It weighs 5\nkg.", 5, "kilogram"),
        ("It covers 5 km\u00b2.", 5, "square kilometre"),
        ("IT WEIGHS 5 KILOGRAMS.", 5, "kilogram"),
        ("It weighs 5kg", 5, "kilogram"),
    ],
)
def test_units_in_untidy_text(text: str, value: float, unit: str) -> None:
    assert [(q.value, q.unit) for q in read(text)] == [(value, unit)]
