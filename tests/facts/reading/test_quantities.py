"""Amounts as they stand in text: figures, units, counted nouns, ranges, modifiers."""

from __future__ import annotations

import math
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import DateMention, Quantity
from facts.reading.quantities import find_quantities
from facts.reading.quantities.words import word_set
from facts.reading.sentences import split_sentences
from sources.document import Block, BlockKind, Document


def read(text: str, dates: tuple[DateMention, ...] = ()) -> tuple[Quantity, ...]:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    document = Document("A", "a.txt", "a.txt", "A", None, None, text, "", (block,))
    return find_quantities(text, split_sentences(document), dates)


def only(text: str) -> Quantity:
    found = read(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The valley has forty-two bridges.", 42, "bridge"),
        ("The valley has 42 bridges.", 42, "bridge"),
        ("The fund holds 2.5 million shares.", 2_500_000, "share"),
        ("They want 1.5bn euros for the line.", 1.5e9, "euro"),
        ("She bought half a dozen eggs.", 6, "egg"),
        ("He sold a dozen lambs.", 12, "lamb"),
        ("A couple of hundred fans came.", 200, "fan"),
        ("Two and a half million trees were planted.", 2_500_000, "tree"),
        ("They sent four hundred and five letters.", 405, "letter"),
        ("They sent twelve thousand three hundred letters.", 12_300, "letter"),
        ("The road is 2½ miles long.", 2.5, "mile"),
        ("The board is 2 1/2 inches thick.", 2.5, "inch"),
        ("The crowd drank 10\u202f000 litres.", 10_000, "litre"),
        ("The mill used 12 lakh litres.", 1_200_000, "litre"),
        ("They counted 35k visitors.", 35_000, "visitor"),
        ("It cost five point two million francs.", 5_200_000, "franc"),
        ("The wall is 5 feet 6 inches high.", 5.5, "foot"),
    ],
)
def test_figures(text: str, value: float, unit: str) -> None:
    found = only(text)
    assert found.value == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "value", "base"),
    [
        ("Two-thirds of the voters stayed home.", 2 / 3, "voter"),
        ("Half the orchards froze.", 0.5, "orchard"),
        ("One in five pupils walks to school.", 0.2, "pupil"),
        ("Nine out of ten bakers agree.", 0.9, "baker"),
        ("A third of the herd was lost.", 1 / 3, "herd"),
        ("Three-quarters of its ferries are old.", 0.75, "ferry"),
    ],
)
def test_parts_of_a_whole(text: str, value: float, base: str) -> None:
    found = only(text)
    assert found.value == pytest.approx(value)
    assert (found.unit, found.role, found.base) == ("fraction", "percentage", base)


@pytest.mark.parametrize(
    ("text", "value", "unit", "role"),
    [
        ("The tower is 12 metres high.", 12, "metre", "measure"),
        ("The tower is 12m high.", 12, "metre", "measure"),
        ("The parcel weighs 3 lbs.", 3, "pound-mass", "measure"),
        ("The farm covers 45 acres.", 45, "acre", "measure"),
        ("The hall covers 300 square metres.", 300, "square metre", "measure"),
        ("The hall covers 300 metres squared.", 300, "square metre", "measure"),
        ("The hall covers 300 sq ft.", 300, "square foot", "measure"),
        ("The tank holds 75ml.", 75, "millilitre", "measure"),
        ("The train runs at 300 km/h.", 300, "kilometre per hour", "measure"),
        ("The car reached 90 mph.", 90, "mile per hour", "measure"),
        ("It was 30 degrees Celsius.", 30, "celsius", "measure"),
        ("It was 86°F at noon.", 86, "fahrenheit", "measure"),
        ("It fell to minus 17 degrees.", -17, "degree", "measure"),
        ("It fell to -12°C.", -12, "celsius", "measure"),
        ("The plant makes 450 megawatts.", 450, "megawatt", "measure"),
        ("The plant stores 35 GWh.", 35, "gigawatt hour", "measure"),
        ("The phone stores 256GB.", 256, "gigabyte", "measure"),
        ("The line gives 30Mbps.", 30, "megabit per second", "measure"),
        ("The engine has 204 hp.", 204, "horsepower", "measure"),
        ("The storm lasted three hours.", 3, "hour", "measure"),
        ("Rates rose 25 basis points.", 25, "basis point", "percentage"),
        ("Rates rose 2 percentage points.", 2, "percentage point", "percentage"),
        ("Turnout was 61 per cent.", 61, "percentage", "percentage"),
        ("Turnout was 61%.", 61, "percentage", "percentage"),
        ("A 6.1-magnitude tremor shook the coast.", 6.1, "magnitude", "measure"),
        ("The tremor had a magnitude of 6.1.", 6.1, "magnitude", "measure"),
        ("The tremor measured 6.1 on the Richter scale.", 6.1, "magnitude", "measure"),
        ("The tower is 12 µm off.", 12, "micrometre", "measure"),
        ("It spins 400 times a minute.", 400, "count per minute", "measure"),
    ],
)
def test_units(text: str, value: float, unit: str, role: str) -> None:
    found = only(text)
    assert (found.value, found.unit, found.role) == (value, unit, role)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost $40,000.", 40_000, "dollar"),
        ("It cost US$1.4 billion.", 1.4e9, "dollar"),
        ("It cost US $1.4 billion.", 1.4e9, "dollar"),
        ("It cost C$6.", 6, "canadian dollar"),
        ("It cost HK$5.4m.", 5.4e6, "hong kong dollar"),
        ("It cost £2.7m.", 2.7e6, "pound sterling"),
        ("It cost 10.5 million Australian dollars.", 10.5e6, "australian dollar"),
        ("It cost €10B.", 1e10, "euro"),
        ("It cost ¥590 billion.", 5.9e11, "japanese yen"),
        ("It cost 9 billion yuan.", 9e9, "chinese yuan"),
        ("It cost RM79.", 79, "malaysian ringgit"),
        ("It cost USD 1,700.", 1_700, "dollar"),
        ("It cost ₹500 crore.", 5e9, "indian rupee"),
        ("It cost 69 cents.", 69, "cent"),
        ("It cost 164p.", 164, "pence"),
        ("It cost 3 dollars 50 cents.", 3.5, "dollar"),
        ("They spent 20 million pounds on it.", 2e7, "pound sterling"),
        ("Tickets cost $10 per gram.", 10, "dollar per gram"),
        ("Tickets cost $79 a month.", 79, "dollar per month"),
        ("A loss of $-50.8bn was booked.", -50.8e9, "dollar"),
    ],
)
def test_money(text: str, value: float, unit: str) -> None:
    found = only(text)
    assert found.value == pytest.approx(value)
    assert (found.unit, found.role) == (unit, "money")


@pytest.mark.parametrize(
    ("text", "unit", "noun"),
    [
        ("The hall has 900 Nvidia GPUs.", "GPU", "nvidia gpu"),
        ("The team bought 50 different kites.", "kite", "kite"),
        ("The city wants 400 charging stations.", "station", "charging station"),
        ("He met three senior co-founders.", "co-founder", "senior co-founder"),
        ("The league has 17 first-team players.", "player", "first-team player"),
        ("The shop sold 90 digital and paper maps.", "map", "digital and paper map"),
        ("The clinic treated 14 children.", "child", "child"),
        ("The port employs 600 people.", "people", "people"),
        ("The fire took 8 lives.", "life", "life"),
        ("It is a four-cylinder engine.", "cylinder", "cylinder"),
        ("It is a 12 page letter.", "page", "page"),
        ("They flew nine North Sea crews out and two helicopters in.", "crew", "north sea crew"),
        ("The storm left 12 dead.", "dead", "dead"),
        ("The blast injured 80.", "people", ""),
        ("The death toll rose to 80.", "people", ""),
        ("It has a population of about 120,000.", "people", ""),
        ("Only one man stayed.", "man", "man"),
        ("He is one of the oldest pilots.", "pilot", "oldest pilot"),
        ("It has four Rolls-Royce Trent 900 engines.", "engine", "rolls-royce trent 900 engine"),
        ("They sold 5 million GameBox 4 units.", "unit", "gamebox 4 unit"),
        ("The police found nine KR-16 rifles.", "rifle", "kr-16 rifle"),
    ],
)
def test_counted_nouns(text: str, unit: str, noun: str) -> None:
    found = read(text)[0]
    assert (found.unit, found.noun, found.role) == (unit, noun, "count")


def test_the_head_spans_the_counted_phrase() -> None:
    text = "The hall has more than 900 Nvidia GPUs today."
    found = only(text)
    assert found.text == "more than 900 Nvidia GPUs"
    assert text[found.start : found.end] == found.text
    assert text[found.head_start : found.head_end] == "Nvidia GPUs"


def test_a_percentage_has_a_base() -> None:
    found = only("Some 40 percent of the old buildings fell.")
    assert (found.value, found.unit, found.base, found.modifier) == (40, "percentage", "building", "~")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Damage of 40 to 80 percent was seen.", (40, 80), "percentage"),
        ("Between 50 and about 70 villages lost power.", (50, 70), "village"),
        ("Between 50 and 70 villages lost power.", (50, 70), "village"),
        ("The path is 5-7 km long.", (5, 7), "kilometre"),
        ("The path is 5–7 km long.", (5, 7), "kilometre"),
        ("It will cost $2-$3 billion.", (2e9, 3e9), "dollar"),
        ("It will cost $2-3 billion.", (2e9, 3e9), "dollar"),
        ("Prices range from $500,000 to $1 million.", (5e5, 1e6), "dollar"),
        ("It lasts six to eight weeks.", (6, 8), "week"),
        ("Four to five thousand people came.", (4000, 5000), "people"),
        ("It ranged from -18 °C to -34 °C.", (-18, -34), "celsius"),
        ("The crew grew from 1000 to 2000 sailors.", (1000, 2000), "sailor"),
        ("He dropped from 208 pounds to 193.", (208, 193), "pound-mass"),
    ],
)
def test_ranges(text: str, value: tuple[float, float], unit: str) -> None:
    found = only(text)
    assert found.value == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The shares rose 6% to $40.", [6, 40]),
        ("The gap grew by $43.6 billion to $419.2 billion.", [43.6e9, 419.2e9]),
        ("The index lost 3 points to 98 points.", [3, 98]),
        ("Dinner is eight or nine euros.", [8, 9]),
        ("It comes with a 7- or 8-inch screen.", [7, 8]),
        ("It rose 0.1% to 1,333.18.", [0.1, 1333.18]),
        ("The shares plunged $4 to $14.75.", [4, 14.75]),
        ("The shares dropped 2 1/2 to 37 3/4.", [2.5, 37.75]),
    ],
)
def test_two_figures_that_are_no_range(text: str, values: list[float]) -> None:
    assert [q.value for q in read(text)] == pytest.approx(values)


def test_a_bound_belongs_to_the_figure_after_it() -> None:
    found = read("It holds more than 900 GPUs and over 300 megawatts of gear.")
    assert [(q.text, q.modifier) for q in found] == [("more than 900 GPUs", ">"), ("over 300 megawatts", ">")]
    assert only("Children of 12 years and over paid.").modifier == ">="


def test_joined_figures_share_the_unit() -> None:
    assert [q.unit for q in read("Dinner is eight or nine euros.")] == ["euro", "euro"]
    assert [q.unit for q in read("They raised 280 million of the 1.5 billion euros.")] == ["euro", "euro"]


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("More than 50 goats escaped.", ">"),
        ("Well over 50 goats escaped.", ">"),
        ("A herd exceeding 50 goats escaped.", ">"),
        ("Upwards of 50 goats escaped.", ">"),
        ("At least 50 goats escaped.", ">="),
        ("No fewer than 50 goats escaped.", ">="),
        ("Just under 50 goats escaped.", "<"),
        ("Fewer than 50 goats escaped.", "<"),
        ("Up to 50 goats escaped.", "<="),
        ("As many as 50 goats escaped.", "<="),
        ("At most 50 goats escaped.", "<="),
        ("About 50 goats escaped.", "~"),
        ("Nearly 50 goats escaped.", "~"),
        ("Some 50 goats escaped.", "~"),
        ("An estimated 50 goats escaped.", "~"),
        ("50 or so goats escaped.", "~"),
        ("50-odd goats escaped.", "~"),
        ("500+ goats escaped.", ">="),
        ("50 goats or more escaped.", ">="),
        ("The shop took ~50 goats.", "~"),
        ("At least about 50 goats escaped.", ">="),
        ("Exactly 50 goats escaped.", "="),
        ("50 goats escaped.", "="),
    ],
)
def test_modifiers(text: str, modifier: str) -> None:
    found = only(text)
    assert (found.modifier, found.unit) == (modifier, "goat")


def test_over_a_stretch_of_time_is_no_bound() -> None:
    assert only("The hunt runs over five weeks.").modifier == "="
    assert only("The hunt took over five weeks.").modifier == ">"
    assert only("Cranes carried over 300 megawatts of gear.").modifier == ">"


def test_a_conversion_shares_the_modifier() -> None:
    assert [q.modifier for q in read("It flew more than 100 km (60 miles).")] == [">", ">"]
    assert [q.modifier for q in read("It flew 100 km, more than 60 miles.")] == ["=", ">"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("A 33-year-old man was hurt.", 33, "year of age"),
        ("The 68 year-old painter won.", 68, "year of age"),
        ("Sadia Karim, 22, was hurt.", 22, "year of age"),
        ("The driver, 26, was hurt.", 26, "year of age"),
        ("He was aged 41.", 41, "year of age"),
        ("Their daughter, who was 10, won.", 10, "year of age"),
        ("An 18-month-old calf won.", 18, "month of age"),
    ],
)
def test_ages(text: str, value: float, unit: str) -> None:
    found = only(text)
    assert (found.value, found.unit, found.role) == (value, unit, "age")


@pytest.mark.parametrize("text", ["Rovers won 2-1.", "The court split in a 5-4 ruling.", "It ended 3-3."])
def test_scores_are_no_amounts(text: str) -> None:
    found = only(text)
    assert (found.value, found.role) == (None, "score")
    assert found.vague.replace("-", "").isdigit()


@pytest.mark.parametrize(
    ("text", "rank", "unit"),
    [
        ("It was the third tremor.", "3rd", "tremor"),
        ("They came 22nd overall.", "22nd", ""),
        ("It is the twenty-first report.", "21st", "report"),
        ("It is the third-largest port.", "3rd", ""),
    ],
)
def test_ordinals(text: str, rank: str, unit: str) -> None:
    found = only(text)
    assert (found.value, found.role, found.vague, found.unit) == (None, "ordinal", rank, unit)


@pytest.mark.parametrize(
    "text",
    [
        "It opened in 2019.",
        "The 2019 budget failed.",
        "She came on May 14.",
        "She came on 14 May.",
        "It starts at 11 a.m. sharp.",
        "It starts at 4:39 sharp.",
        "Use the iPhone 5 here.",
        "The Titan 1 computer is loud.",
        "Wear the COVID-19 mask.",
        "Buy the S23 and the XC40.",
        "The 5G mast fell.",
        "Call 555-0123 or 020-7946-0000.",
        "He lives at 20 Main Street.",
        "Version 2.1.3 is out.",
        "See chapter 11 and page 5.",
        "The 1980s were loud.",
        "In the 20th century it was rare.",
        "The new 787 Dreamliner landed.",
        "The broad 500 index fell.",
        "He wears No. 10 at home.",
        "The S&P 500 fell.",
        "It follows ISO 3888-2 closely.",
        "No one came.",
        "That one works.",
        "Shares of Yara (6758.T) fell.",
    ],
)
def test_labels_are_no_amounts(text: str) -> None:
    assert read(text) == ()


def test_dates_are_left_out_and_lengths_of_time_are_kept() -> None:
    text = "On 3/5 the 12 boats waited two weeks."
    day = DateMention(3, 6, "3/5", "DATE", "2026-03-05")
    stretch = DateMention(27, 36, "two weeks", "DURATION", "P2W")
    assert [(q.value, q.unit) for q in read(text, (day, stretch))] == [(12, "boat"), (2, "week")]


@pytest.mark.parametrize(
    "text", ["", " ", "%", "$", "-", "of of of", "1", "one", "half", "a", "$-", "1.2.3.", "..5", "５ km", "½"]
)
def test_odd_text_is_read_without_an_error(text: str) -> None:
    assert all(q.text == text[q.start : q.end] for q in read(text))


@pytest.mark.parametrize("hidden", ["\u200b", "\u2060", "\ufeff", "\u00ad"])
def test_zero_width_characters_change_nothing(hidden: str) -> None:
    plain = "More than 220,000 crates left."
    text = plain.replace("220,000", hidden.join("220,000"))
    found, usual = only(text), only(plain)
    assert (found.value, found.unit, found.modifier) == (usual.value, usual.unit, usual.modifier)
    assert text[found.start : found.end] == found.text == usual.text.replace("220,000", hidden.join("220,000"))


def test_decomposed_text_reads_the_same() -> None:
    plain = "Près de 12 cafés ont fermé, and 300 façades fell."
    text = unicodedata.normalize("NFD", plain)
    assert [(q.value, q.unit) for q in read(text)] == [
        (q.value, unicodedata.normalize("NFC", q.unit)) for q in read(plain)
    ]
    assert all(text[q.start : q.end] == q.text for q in read(text))


@given(st.text(alphabet="0123456789 ,.-–$%()/abcdemnorstu'\u200b\u0301½", max_size=60))
def test_spans_lie_in_order_and_hold_their_text(text: str) -> None:
    found = read(text)
    assert all(text[q.start : q.end] == q.text for q in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


_PIECES = sorted(
    word_set(
        """
        one two twenty hundred thousand million dozen half a quarter third thirds of in out every and or to
        from between about over more than up several few most dozens hundreds year-old old per % $ € km m² °C
        C F K in 5 12 2026 0.5 1,000 .5 ² ½ ٣ 1/2 - – , . ( ) ' " people Jones May x ^ boats odd plus point
        minus + # : US hk RM p ct th nd 9400M S23
        """
    )
)


@given(st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(["", " "])), max_size=40))
def test_any_run_of_figure_words_is_read(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    for quantity in read(text):
        assert text[quantity.start : quantity.end] == quantity.text
        values = quantity.value if isinstance(quantity.value, tuple) else (quantity.value,)
        assert all(value is None or math.isfinite(value) for value in values)


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    assert all(text[q.start : q.end] == q.text for q in read(text))


@pytest.mark.parametrize(
    "text", ["9" * 5000, "1" + " trillion" * 400, "one" + " million" * 400, "1e999 km", "1/0", "5 " + "km/" * 50]
)
def test_monstrous_figures_stay_finite(text: str) -> None:
    values = [q.value for q in read(f"It took {text} in all.")]
    assert all(isinstance(v, float) and math.isfinite(v) for v in values)


@given(st.integers(min_value=1, max_value=999_999_999))
def test_digits_read_as_their_number(number: int) -> None:
    found = (
        only(f"They shipped {number:,} crates, all told.") if number != 1 else only("They shipped 2 crates, all told.")
    )
    assert found.value == (number if number != 1 else 2)
    assert found.unit == "crate"
