"""Signed figures with the mark before them or the unit after them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.figures import Figure, figure_at
from tests.facts.reading.quantities.cut_lines import only, read, spot
from tests.stories import story_of


def figure(text: str, word: str = "") -> Figure | None:
    return figure_at(*spot(text, word))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("5", 5, ""),
        ("5 km", 5, "kilometre"),
        ("$5", 5, "dollar"),
        ("$ 5", 5, "dollar"),
        ("-5 km", -5, "kilometre"),
        ("−5 °C", -5, "celsius"),
        ("–5%", -5, "percentage"),
        ("minus 5 degrees", -5, "degree"),
        ("minus five degrees", -5, "degree"),
        ("Minus-5 degrees", -5, "degree"),
        ("+5%", 5, "percentage"),
        ("-$5", -5, "dollar"),
        ("$-5", -5, "dollar"),
        ("minus $5", -5, "dollar"),
        ("€5m", 5e6, "euro"),
        ("£5.50", 5.5, "pound sterling"),
        ("EUR 5", 5, "euro"),
        ("A$5", 5, "australian dollar"),
        ("$5 CAD", 5, "canadian dollar"),
        ("$5 US", 5, "dollar"),
        ("$5 AUD.", 5, "australian dollar"),
        ("half a ton", 0.5, "ton"),
        ("five boats", 5, ""),
    ],
)
def test_figures(text: str, value: float, unit: str) -> None:
    found = figure(text)
    assert found is not None
    assert (found.value, found.unit_name if not found.unit else found.unit.name) == (value, unit)
    assert found.measured is bool(unit)


@pytest.mark.parametrize("text", ["", "$", "-", "- 5", "$ five", "+five", "boats", "$-", "A$", "minus", "minus boats"])
def test_no_figures(text: str) -> None:
    assert figure(text) is None


@pytest.mark.parametrize("text", ["It ran 5-6 laps.", "The A-5 fell.", "Lap -5- is next."])
def test_hyphens_between_words_are_no_sign(text: str) -> None:
    line, i = spot(text, "-")
    found = figure_at(line, i)
    assert found is None or line.raw[i - 1] == "Lap"


def test_a_country_after_a_dollar_is_no_name() -> None:
    assert only("They gave $5 US Grain in May.").unit == "dollar"
    assert only("They gave $5 CAD for it.").unit == "canadian dollar"
    assert only("They gave £5 CAD for it.").unit == "pound sterling"


@pytest.mark.parametrize(
    ("text", "span", "unit"),
    [
        ("It pays a $35,000 reward.", "$35,000", "dollar"),
        ("A $35,000 reward was paid.", "$35,000", "dollar"),
        ("THEY PAID A $5 FEE.", "$5", "dollar"),
        ("They paid a$5 fee.", "$5", "dollar"),
        ("Try vitamin C $5 packs.", "$5", "dollar"),
        ("Plan S $12 a month.", "$12 a month", "dollar per month"),
        ("They paid A$35,000.", "A$35,000", "australian dollar"),
        ("They paid C$35,000.", "C$35,000", "canadian dollar"),
        ("They paid S$35,000.", "S$35,000", "singapore dollar"),
        ("They paid R$35,000.", "R$35,000", "brazilian real"),
        ("They paid US $5.", "US $5", "dollar"),
        ("They paid U.S. $5.", "U.S. $5", "dollar"),
        ("They paid HK $5.", "HK $5", "hong kong dollar"),
        ("They paid CN ¥5.", "CN ¥5", "chinese yuan"),
        ("They paid hk$5.", "hk$5", "hong kong dollar"),
        ("They paid hk $5.", "hk $5", "hong kong dollar"),
        ("They paid us $5.", "$5", "dollar"),
        ("They paid almost S $5.", "almost S $5", "singapore dollar"),
        ("They sold it for C $5.", "C $5", "canadian dollar"),
        ("They sold it for a $5.", "$5", "dollar"),
    ],
)
def test_the_letters_of_a_country_stand_before_its_sign(text: str, span: str, unit: str) -> None:
    found = only(text)
    assert (found.text, found.unit, found.role) == (span, unit, "money")


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("The beam weighs half a ton.", "half a ton", 0.5, "ton"),
        ("The beam weighs about half a ton.", "about half a ton", 0.5, "ton"),
        ("The boat lay half a mile off.", "half a mile", 0.5, "mile"),
        ("Half an acre burned.", "Half an acre", 0.5, "acre"),
        ("Half of an acre burned.", "Half of an acre", 0.5, "acre"),
        ("A quarter of a mile burned.", "A quarter of a mile", 0.25, "mile"),
        ("Three-quarters of a mile burned.", "Three-quarters of a mile", 0.75, "mile"),
        ("Two thirds of an acre burned.", "Two thirds of an acre", 2 / 3, "acre"),
        ("½ a mile burned.", "½ a mile", 0.5, "mile"),
        ("It took half an hour.", "half an hour", 0.5, "hour"),
        ("Rates rose half a percentage point.", "half a percentage point", 0.5, "percentage point"),
        ("Rates rose a quarter of a percentage point.", "a quarter of a percentage point", 0.25, "percentage point"),
        ("Half of one percent of them came.", "Half of one percent", 0.5, "percentage"),
        ("It burns half a ton a day.", "half a ton a day", 0.5, "ton per day"),
        ("It made half a million tons.", "half a million tons", 500_000, "ton"),
    ],
)
def test_a_part_of_a_unit_has_the_unit(text: str, span: str, value: float, unit: str) -> None:
    found = only(text)
    assert (found.text, found.unit) == (span, unit)
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("Half the tonnage was lost.", "tonnage"),
        ("Half of the acres burned.", "acre"),
        ("Half an apple was left.", ""),
        ("He was half a head taller.", ""),
        ("Half a share was left.", ""),
        ("A third of the mile was lit.", "mile"),
    ],
)
def test_a_part_of_a_thing_is_a_fraction(text: str, base: str) -> None:
    found = only(text)
    assert (found.unit, found.role, found.base) == ("fraction", "percentage", base)


@given(st.sampled_from(["$", "€", "£", "US$", "A$", "HK$", "₹", "₩"]), st.integers(1, 10**8))
def test_a_sign_turns_a_figure_round(mark: str, value: int) -> None:
    plain, minus = figure(f"{mark}{value}"), figure(f"-{mark}{value}")
    assert plain is not None
    assert minus is not None
    assert (minus.value, minus.mark) == (-plain.value, plain.mark)


@given(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), st.integers(2, 10**6))
def test_a_small_letter_and_a_gap_make_no_currency(letter: str, value: int) -> None:
    assert [q.unit for q in read(f"They put {letter} ${value:,} down.")] == ["dollar"]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Three tank shells exploded near the mill.", "Three tank shells"),
        ("Three tanks shells exploded near the mill.", "Three tanks shells"),
    ],
)
def test_a_plural_before_a_participle_is_the_counted_noun(text: str, span: str) -> None:
    (claim,) = story_of({"A": text}).readings[0].claims
    assert [q.text for q in claim.quantities] == [span]
