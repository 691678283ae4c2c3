"""What kind of thing a name means: by its own words and by those beside it. All sentences are our own."""

from __future__ import annotations

import pytest

from facts.reading.names import find_names
from tests.facts.reading.speakers_case import read_paragraphs


def kind(text: str, name: str) -> str:
    (found,) = {n.type for n in find_names(text, read_paragraphs(text)) if n.name == name}
    return found


@pytest.mark.parametrize("word", ["at", "to", "from", "into", "through", "toward", "via"])
def test_direction_alone_makes_no_place(word: str) -> None:
    assert kind(f"They sent parts {word} Acme last year.", "Acme") != "place"


@pytest.mark.parametrize("word", ["at", "to", "from"])
def test_nor_does_direction_told_many_times(word: str) -> None:
    assert kind(f"They sent parts {word} Acme. " * 20, "Acme") != "place"


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("She worked at Quillon Labs.", "Quillon Labs", "organisation"),
        ("She worked at xAI Labs.", "xAI Labs", "organisation"),
        ("They sold it to Acme Corp. in May.", "Acme", "organisation"),
        ("They moved it to Zephyr 2 in May.", "Zephyr 2", "product"),
        ("They gave it to Anna Reyes.", "Anna Reyes", "person"),
        ("They flew to Oslo.", "Oslo", "place"),
        ("They met at Oslo.", "Oslo", "place"),
        ("They flew to Quillon, and in Quillon they stayed.", "Quillon", "place"),
        ("They met at Quillon Island.", "Quillon Island", "place"),
        ("They flew to the town of Quillon.", "Quillon", "other"),
    ],
)
def test_other_evidence_decides_after_a_direction(text: str, name: str, expected: str) -> None:
    assert kind(text, name) == expected


@pytest.mark.parametrize("word", ["in", "near", "across", "outside", "inside", "around"])
def test_what_lies_somewhere_is_a_place(word: str) -> None:
    assert kind(f"It rained {word} Quillon.", "Quillon") == "place"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then Anna Quillon left.", "Anna Quillon"),
        ("Then Mr. Quillon left.", "Quillon"),
        ("Then Quillon, who was ill, left.", "Quillon"),
        ("Then Quillon, 44, left.", "Quillon"),
        ("Then Quillon's wife left. Then Quillon's lawyer left.", "Quillon"),
        ("Then Senator Quillon left.", "Quillon"),
        ("Then the engineer Quillon left.", "Quillon"),
        ("Then Orlo Quillon, the engineer, left.", "Orlo Quillon"),
    ],
)
def test_persons(text: str, name: str) -> None:
    assert kind(text, name) == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They praised Quillon Bank.", "Quillon Bank"),
        ("They praised the University of Quillon.", "University of Quillon"),
        ("They praised the NRUX.", "NRUX"),
        ("They praised the company Quillon.", "Quillon"),
        ("They praised Quillon's shareholders. They left Quillon's board.", "Quillon"),
        ("Then Quillon acquired a mine.", "Quillon"),
        ("They read the Quillon news agency.", "Quillon"),
    ],
)
def test_organisations(text: str, name: str) -> None:
    assert kind(text, name) == "organisation"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They left Mount Quillon in Peru.", "Peru"),
        ("They left Quillon County.", "Quillon County"),
        ("They left Highway 12.", "Highway 12"),
        ("They saw the Quillon river.", "Quillon"),
    ],
)
def test_places(text: str, name: str) -> None:
    assert kind(text, name) == "place"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They sell the Quillon 5.", "Quillon 5"),
        ("They sell the Quillon chip.", "Quillon"),
        ("It runs on the supercomputer Quillon.", "Quillon"),
    ],
)
def test_products(text: str, name: str) -> None:
    assert kind(text, name) == "product"


def test_a_name_without_evidence_is_other() -> None:
    assert kind("They praised Quillon.", "Quillon") == "other"


def test_all_mentions_of_a_name_have_one_kind() -> None:
    text = "Then Mr. Quillon left. They praised Quillon. Nobody met Quillon."
    assert [name.type for name in find_names(text, read_paragraphs(text))] == ["person"] * 3


def test_evidence_adds_up_over_mentions() -> None:
    once = "They spoke with Quillon after Quillon said so."
    assert kind(once, "Quillon") == "other"
    assert kind(once + " Quillon said more. Then Quillon told all.", "Quillon") != "other"
