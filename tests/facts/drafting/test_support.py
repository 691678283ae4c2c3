"""What counts as having a figure, a date or a name."""

from __future__ import annotations

from datetime import date

import pytest

from facts.drafting import find_in_draft
from facts.drafting.support import same_figure, same_time
from facts.examine import examine
from facts.model import DateMention, DraftKind, Quantity, Severity
from facts.reading import read_source
from sources.document import Dossier
from tests.stories import document_of

FRIDAY = date(2026, 5, 15)


def figure(text: str) -> Quantity:
    (claim,) = read_source(document_of("A", f"They found {text} there.")).claims
    return claim.quantities[0]


def day(text: str, published: date | None = FRIDAY) -> DateMention:
    claims = read_source(document_of("A", f"The bridge opened {text}.", published)).claims
    return claims[0].dates[0]


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("5,000 boats", "five thousand boats", True),
        ("58 km", "36 miles", True),
        ("300 boats", "more than 300 boats", True),
        ("5,000 boats", "4,983 boats", True),
        ("47 boats", "48 boats", False),
        ("350 boats", "more than 300 boats", False),
        ("350 boats", "hundreds of boats", False),
        ("48 chips", "48 processors", True),
        ("more than 250 boats", "more than 220 boats", False),
    ],
)
def test_a_figure_is_had_where_it_is_given_not_where_it_is_only_possible(
    draft: str, source: str, expected: bool
) -> None:
    assert same_figure(figure(draft), figure(source)) is expected


@pytest.mark.parametrize(
    ("draft", "source", "expected"),
    [
        ("on May 15", "on Friday", True),
        ("on Friday", "on May 15, 2026", True),
        ("this week", "on May 13", True),
        ("in May", "on May 13", True),
        ("on May 13", "in May", False),
        ("on May 12", "on May 13", False),
    ],
)
def test_a_day_is_had_where_a_source_gives_it_or_one_inside_it(draft: str, source: str, expected: bool) -> None:
    assert same_time(day(draft), day(source)) is expected


def test_a_draft_without_a_date_of_its_own_is_compared_by_what_it_says() -> None:
    assert same_time(day("on May 13", None), day("on May 13"))
    assert not same_time(day("on May 12", None), day("on May 13"))


SOURCES = (
    "The Alba, a ferry of the Corvin Steam Company, ran aground off Corvin on Thursday. Captain Ragna Holt stayed aboard.",
    "Holt kept the Alba upright until help came. Divers from Tarn looked at the hull.",
)


def unsupported(text: str, own: date | None = None) -> list[tuple[str, Severity]]:
    documents = tuple(document_of(chr(65 + n), s, FRIDAY) for n, s in enumerate(SOURCES))
    examination = examine(Dossier("story", "/nowhere", "/nowhere/resolutions", documents))
    found = find_in_draft(document_of("draft", text, own), examination, ())
    return [(f.quote, f.severity) for f in found if f.kind is DraftKind.UNSUPPORTED]


@pytest.mark.parametrize(
    "text",
    [
        "Ragna Holt, the captain, works for the Corvin Steam Company.",
        "The CSC owns the Alba.",
        "Nobody at the company would say more.",
        "On May 14 the Alba ran aground.",
        "The news was out on May 15.",
        "Since 1987 the ferry has sailed here.",
        "Two divers and three boats came first.",
        "Monday will bring another tide.",
        "Ferry Runs Aground Near Corvin",
    ],
)
def test_what_is_known_or_common_needs_no_source(text: str) -> None:
    assert unsupported(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mate, Ebba Strand, called the coast guard.", ("Ebba Strand", Severity.TENSION)),
        ("Divers from Ostby looked at the hull.", ("Ostby", Severity.TENSION)),
        ("Captain Birger Holt stayed aboard.", ("Birger Holt", Severity.NUANCE)),
        ("The ferry was bound for Denmark.", ("Denmark", Severity.NUANCE)),
        ("The hull has a hole of 14 metres.", ("14 metres", Severity.TENSION)),
        ("She was pulled free on May 2.", ("May 2", Severity.TENSION)),
    ],
)
def test_what_no_source_has(text: str, expected: tuple[str, Severity]) -> None:
    assert unsupported(text) == [expected]


def test_the_day_of_the_draft_itself_is_known() -> None:
    assert unsupported("On May 18 divers will come back.", date(2026, 5, 18)) == []
    assert unsupported("On May 18 divers will come back.") != []
