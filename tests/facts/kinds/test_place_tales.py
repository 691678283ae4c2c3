"""Place in eight stories: what must be asked, and what must not."""

from __future__ import annotations

import pytest

from facts.asking.geography import apart_by_compass, containment
from facts.kinds.place import find_place
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

APART = [
    ("deal", "Norvia signed the papers for the plant in Leeds.", "Norvia signed the papers for the plant in Bristol."),
    ("deal", "Norvia will move its main office to Denver.", "Norvia will move its main office to Boston."),
    ("disaster", "The first boats with food landed in Bergen.", "The first boats with food landed in Oslo."),
    (
        "crime",
        "Detectives arrested a clerk of the bank in Paris.",
        "Detectives arrested a clerk of the bank in Madrid.",
    ),
    ("politics", "The trams would be built in Leeds.", "The trams would be built in Bristol."),
    ("sport", "The cup final was played in Cardiff.", "The cup final was played in Dublin."),
    ("celebrity", "Mira Solveig married a pilot in Vienna.", "Mira Solveig married a pilot in Rome."),
    ("product", "The Kestrel camera is built in Germany.", "The Kestrel camera is built in Poland."),
    ("science", "The comet was first seen in Chile.", "The comet was first seen in Australia."),
    ("science", "The tail was seen north of Leeds.", "The tail was seen south of Leeds."),
]


@pytest.mark.parametrize(("subject", "one", "other"), APART)
def test_places_that_lie_apart(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_place, story)
    assert (found.kind, found.severity) == (Kind.PLACE, Severity.CONTRADICTION)
    assert found.question.startswith("Where")
    assert sources_of(found) == {"A", "B"}
    check_spans(story, found)


@pytest.mark.parametrize(("subject", "one", "other"), APART)
def test_keys_do_not_depend_on_the_order_of_sources(subject: str, one: str, other: str) -> None:
    (found,) = flagged(find_place, tell(subject, one, other))
    (turned,) = flagged(find_place, tell(subject, other, one))
    assert (found.key, found.severity) == (turned.key, turned.severity)


TOGETHER = [
    # a city and its state or country
    ("deal", "Norvia signed the papers for the plant in Denver, Colorado.", "Norvia signed the papers for the plant in Colorado."),
    ("celebrity", "Mira Solveig married a pilot in Vienna, Austria.", "Mira Solveig married a pilot in Austria."),
    ("product", "The Kestrel camera is built in Germany.", "The Kestrel camera is built in Europe."),
    ("science", "The comet was first seen in Santiago, Chile.", "The comet was first seen in Chile."),
    # the same place
    ("sport", "The cup final was played in Cardiff.", "The cup final was played in Cardiff, Wales."),
    ("crime", "Detectives arrested a clerk of the bank in New York.", "Detectives arrested a clerk of the bank in New York City."),
    # other things in other places
    ("crime", "Detectives arrested a clerk of the bank in Paris.", "The gold bars were found in Madrid."),
    ("politics", "The trams would be built in Leeds.", "Council members spent a weekend in Bristol."),
    ("disaster", "The first boats with food landed in Bergen.", "Money for Tilden was collected in Oslo."),
    ("sport", "Harrow Rovers trained in Cardiff.", "The cup final was played in Dublin."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), TOGETHER)
def test_places_that_go_together(subject: str, one: str, other: str) -> None:
    assert flagged(find_place, tell(subject, one, other)) == []
    assert flagged(find_place, tell(subject, other, one)) == []


def test_containment_is_what_the_sources_write_side_by_side() -> None:
    story = tell("deal", "Norvia has an office in Denver, Colorado.", "Norvia has a mill at Leeds in England.")
    found = containment(story)
    assert found["Denver"] == {"Colorado"}
    assert found["Leeds"] == {"England"}
    assert "Colorado" not in found


def test_much_can_lie_in_the_south_and_the_north_of_a_country() -> None:
    from facts.asking.spots import collect

    story = tell("science", "The tail was seen in northern Chile.", "The tail was seen in southern Chile.")
    one, other = (s for s in collect(story) if s.compass)
    assert (one.where, other.where) == ("north", "south")
    assert not apart_by_compass(one, other)
    assert flagged(find_place, story) == []
