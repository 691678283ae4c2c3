"""Number, bound and authority in eight stories: what must be asked, and what must not."""

from __future__ import annotations

import pytest

from facts.asking.amounts import norm_of
from facts.kinds.authority import find_authority, speaker_of
from facts.kinds.bound import find_bound
from facts.kinds.number import find_number
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

CONTRADICTIONS = [
    ("deal", "Norvia paid $40 million for the plant in Orvel.", "Norvia paid $55 million for the plant in Orvel."),
    ("deal", "The plant in Orvel employs 300 people.", "The plant in Orvel employs 450 people."),
    ("disaster", "The flood in Tilden killed nine people.", "The flood killed 14 people in Tilden."),
    ("disaster", "The flood destroyed 120 houses in Tilden.", "The flood destroyed 90 houses in Tilden."),
    ("disaster", "The river Marsk rose to 7.2 metres in Tilden.", "The river Marsk rose to 8.4 metres in Tilden."),
    ("crime", "Three robbers took gold bars from the bank.", "Five robbers took gold bars from the bank."),
    ("crime", "The robbers fled with $200,000 from the bank.", "The robbers fled with $350,000 from the bank."),
    ("politics", "The tram line would cost $90 million.", "The tram line would cost $140 million."),
    ("politics", "The tram line would have 12 stops.", "The tram line would have 17 stops."),
    ("politics", "A survey found that 61 percent of voters want the tram.", "A survey found that 48 percent of voters want the tram."),
    ("sport", "The cup final was watched by 30,000 fans.", "The cup final was watched by 42,000 fans."),
    ("celebrity", "Mira Solveig sold 2 million records.", "Mira Solveig has sold 3 million records."),
    ("celebrity", "Mira Solveig, 41, has two dogs.", "Mira Solveig, 43, lives by the sea."),
    ("product", "The Kestrel camera weighs 480 grams.", "The Kestrel camera weighs 650 grams."),
    ("product", "The Kestrel camera costs $899.", "The Kestrel camera costs $1,199."),
    ("science", "The comet is 4 kilometres wide.", "The comet is 9 kilometres wide."),
    ("science", "The comet lost 30 tons of dust.", "The comet lost 50 tons of dust."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), CONTRADICTIONS)
def test_figures_that_exclude_each_other(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_number, story)
    assert (found.kind, found.severity) == (Kind.NUMBER, Severity.CONTRADICTION)
    assert sources_of(found) == {"A", "B"}
    assert found.question.endswith("?")
    assert len({a.norm for a in found.answers}) == 2
    check_spans(story, found)


@pytest.mark.parametrize(("subject", "one", "other"), CONTRADICTIONS[::2])
def test_a_third_source_sides_with_one(subject: str, one: str, other: str) -> None:
    (found,) = flagged(find_number, tell(subject, one, other, one))
    assert sources_of(found) == {"A", "B", "C"}
    norms = {a.source: a.norm for a in found.answers}
    assert norms["A"] == norms["C"] != norms["B"]


@pytest.mark.parametrize(("subject", "one", "other"), CONTRADICTIONS[1::2])
def test_keys_do_not_depend_on_the_order_of_sources(subject: str, one: str, other: str) -> None:
    (found,) = flagged(find_number, tell(subject, one, other))
    (turned,) = flagged(find_number, tell(subject, other, one))
    assert (found.key, found.severity, found.question) == (turned.key, turned.severity, turned.question)


COMPATIBLE = [
    # units
    ("science", "The comet is 10 kilometres wide.", "The comet is 6.2 miles wide."),
    ("product", "The Kestrel camera weighs 1.5 kilograms.", "The Kestrel camera weighs 1,500 grams."),
    ("product", "The Kestrel camera weighs 2 pounds.", "The Kestrel camera weighs 907 grams."),
    ("disaster", "The river Marsk rose to 7 metres in Tilden.", "The river Marsk rose to 23 feet in Tilden."),
    # spelling of figures
    ("disaster", "The flood in Tilden killed twelve people.", "The flood killed 12 people in Tilden."),
    ("celebrity", "Mira Solveig sold 2.5 million records.", "Mira Solveig has sold 2,500,000 records."),
    ("deal", "Norvia paid $40m for the plant in Orvel.", "Norvia paid 40 million dollars for the plant in Orvel."),
    ("sport", "Three players of Calder Town were booked.", "3 players of Calder Town were booked."),
    # rounding
    ("sport", "The cup final was watched by 30,000 fans.", "The cup final was watched by some 30,120 fans."),
    ("deal", "Norvia paid about $40 million for the plant in Orvel.", "Norvia paid $39.8 million for the plant in Orvel."),
    # bounds that hold the figure
    ("disaster", "The flood destroyed more than 100 houses in Tilden.", "The flood destroyed 120 houses in Tilden."),
    ("politics", "The tram line would cost at least $90 million.", "The tram line would cost $110 million."),
    ("crime", "Several robbers took gold bars from the bank.", "Five robbers took gold bars from the bank."),
    # the same figure of the same
    ("crime", "Three robbers took gold bars from the bank.", "Gold bars were taken from the bank by three robbers."),
    # of other things
    ("disaster", "The flood killed nine people in Tilden.", "The flood injured 40 people in Tilden."),
    ("disaster", "The flood killed nine people in Tilden.", "The flood destroyed 90 houses in Tilden."),
    ("product", "The Kestrel camera weighs 480 grams.", "The Kestrel camera costs $899."),
    ("politics", "The tram line would have 12 stops.", "The tram line would cost $140 million."),
    ("celebrity", "Mira Solveig sold 2 million records.", "Mira Solveig gave 30 concerts."),
    # another event, a part, an addition, what is set against it
    ("disaster", "The flood killed nine people in Tilden.", "The last great flood was in March 1988, when 70 people drowned in Tilden."),
    ("disaster", "The flood injured 40 people in Tilden.", "The flood injured 40 people in Tilden, 11 of the 40 badly."),
    ("crime", "Three robbers took gold bars from the bank.", "Two more robbers waited outside of the bank."),
    ("politics", "The tram line would cost $90 million.", "The tram line would cost $90 million, up from $70 million."),
    # an update inside of one source
    ("disaster", "The flood killed 14 people in Tilden.", "The flood killed nine people in Tilden. The number of people killed later rose to 14."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), COMPATIBLE)
def test_figures_that_go_together(subject: str, one: str, other: str) -> None:
    assert flagged(find_number, tell(subject, one, other)) == []
    assert flagged(find_number, tell(subject, other, one)) == []


BOUNDS = [
    ("deal", "Norvia paid more than $40 million for the plant in Orvel.", "Norvia paid less than $60 million for the plant in Orvel."),
    ("deal", "The plant in Orvel employs over 300 people.", "The plant in Orvel employs roughly 300 people."),
    ("disaster", "The flood destroyed more than 100 houses in Tilden.", "The flood destroyed 120 houses in Tilden."),
    ("crime", "Several robbers took gold bars from the bank.", "Five robbers took gold bars from the bank."),
    ("politics", "The tram line would cost at least $90 million.", "The tram line would cost $110 million."),
    ("sport", "More than 30,000 fans watched the cup final.", "Nearly 30,000 fans watched the cup final."),
    ("celebrity", "Mira Solveig sold over 2 million records.", "Mira Solveig has sold 2.4 million records."),
    ("product", "The Kestrel camera costs under $900.", "The Kestrel camera costs $899."),
    ("science", "The comet is at least 4 kilometres wide.", "The comet is 4.6 kilometres wide."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), BOUNDS)
def test_bounds_that_leave_different_things_open(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_bound, story)
    assert (found.kind, found.severity) == (Kind.BOUND, Severity.TENSION)
    assert found.key.startswith("bound:")
    assert sources_of(found) == {"A", "B"}
    check_spans(story, found)


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("deal", "The plant in Orvel employs over 300 people.", "The plant in Orvel employs more than 300 people."),
        ("disaster", "The flood destroyed about 100 houses in Tilden.", "The flood destroyed some 100 houses in Tilden."),
        ("crime", "Five robbers took gold bars from the bank.", "Five robbers took gold bars from the bank."),
        ("politics", "The tram line would cost $90 million.", "The tram line would cost $140 million."),
        ("sport", "More than 30,000 fans watched the cup final.", "More than 40 buses took fans to the cup final."),
        ("celebrity", "Mira Solveig sold over 2 million records.", "Mira Solveig gave more than 30 concerts."),
        ("product", "The Kestrel camera costs under $900.", "The Kestrel camera weighs under 480 grams."),
        ("science", "The comet is 4 kilometres wide.", "The comet is 4 kilometres wide."),
    ],
)  # fmt: skip
def test_bounds_that_say_the_same(subject: str, one: str, other: str) -> None:
    assert flagged(find_bound, tell(subject, one, other)) == []


AUTHORITIES = [
    ("deal", "The plant employs 300 people, Ada Lund said.", "The plant employs 300 people, Omar Diaz said.", {"Ada Lund", "Omar Diaz"}),
    ("disaster", "The flood killed nine people, the Red Cross said.", "The flood killed nine people, Mayor Ada Lund said.", {"Red Cross", "Ada Lund"}),
    ("crime", "Three robbers came, Ada Lund said.", "Three robbers came, Omar Diaz said.", {"Ada Lund", "Omar Diaz"}),
    ("politics", "The tram would cost $90 million, Ada Lund said.", "The tram would cost $90 million, Omar Diaz told reporters.", {"Ada Lund", "Omar Diaz"}),
    ("sport", "The final was watched by 30,000 fans, Ada Lund said.", "The final was watched by 30,000 fans, Omar Diaz said.", {"Ada Lund", "Omar Diaz"}),
    ("celebrity", "Mira Solveig sold 2 million records, Ada Lund said.", "Mira Solveig sold 2 million records, Omar Diaz said.", {"Ada Lund", "Omar Diaz"}),
    ("product", "The Kestrel costs $899, Ada Lund said.", "The Kestrel costs $899, Omar Diaz said.", {"Ada Lund", "Omar Diaz"}),
    ("science", "The comet is 4 kilometres wide, Ada Lund said.", "The comet is 4 kilometres wide, Omar Diaz said.", {"Ada Lund", "Omar Diaz"}),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other", "speakers"), AUTHORITIES)
def test_one_figure_from_two_mouths(subject: str, one: str, other: str, speakers: set[str]) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_authority, story)
    assert (found.kind, found.severity) == (Kind.ATTRIBUTION, Severity.TENSION)
    assert found.question.startswith("Who says ")
    assert all(any(s in (a.speaker or "") for s in speakers) for a in found.answers)
    check_spans(story, found)


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("deal", "The plant employs 300 people, Ada Lund said.", "The plant employs 300 people, Lund told reporters."),
        ("disaster", "The flood killed nine people, the Red Cross said.", "The flood killed nine people."),
        ("crime", "The robbery lasted 20 minutes, Ada Lund said.", "The robbery lasted 20 minutes, Omar Diaz said."),
        ("crime", "Three robbers came, police said.", "Three robbers came, Police Chief Omar Diaz said."),
        ("politics", "The tram would cost $90 million, Ada Lund said.", "The tram would have 12 stops, Omar Diaz said."),
        ("sport", "The final was watched by 30,000 fans, officials said.", "The final was watched by 30,000 fans, Omar Diaz said."),
        ("celebrity", "Mira Solveig sold 2 million records, it said.", "Mira Solveig sold 2 million records, they said."),
        ("product", "The Kestrel weighs 480 grams, the company said.", "The Kestrel weighs 480 grams, Lumo said."),
        ("science", "The comet is 4 kilometres wide.", "The comet is 4 kilometres wide."),
    ],
)  # fmt: skip
def test_one_authority_or_none(subject: str, one: str, other: str) -> None:
    assert flagged(find_authority, tell(subject, one, other)) == []


def test_a_copy_in_quotation_marks_names_no_other_authority() -> None:
    told = "The flood killed nine people, according to records."
    assert flagged(find_authority, tell("disaster", told, f'“{told}"')) == []


def test_a_doctor_and_the_doctor() -> None:
    told = "{} told reporters that the flood had killed nine people."
    one, other = told.format("Ada Lund, a surgeon in Elmford,"), told.format("The surgeon")
    assert flagged(find_authority, tell("disaster", one, other)) == []


def test_who_offers_a_sum_is_not_who_tells_of_it() -> None:
    told = "Norvia offered a reward of $9,000 for the lost lamp, {} said."
    (found,) = flagged(find_authority, tell("deal", told.format("Ada Lund"), told.format("Omar Diaz")))
    assert [a.norm for a in found.answers] == ["speaker:Ada Lund", "speaker:Omar Diaz"]


def test_nobody_in_particular_is_no_speaker() -> None:
    story = tell(
        "science", "The comet is 4 kilometres wide, some said.", "The comet is 4 kilometres wide, Ada Lund said."
    )
    heard = {speaker_of(m) for group in story.amounts for m in group.members}
    assert heard == {"", "Ada Lund"}


def test_equal_figures_are_a_fact_with_one_value() -> None:
    facts = find_number(tell("crime", "Three robbers came.", "3 robbers came."))
    (fact,) = [c for c in facts if "robber" in c.question]
    assert fact.severity is None
    assert len({a.norm for a in fact.answers}) == 1


def test_norms_hold_figure_modifier_and_unit() -> None:
    story = tell("science", "The comet is at least 4 kilometres wide.", "The comet is 4.6 kilometres wide.")
    (group,) = story.amounts
    assert [norm_of(m.quantity).split("|")[:2] for m in group.members] == [["4", ">="], ["4.6", "="]]
