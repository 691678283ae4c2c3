from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.names import find_names
from facts.reading.names.canon import is_acronym_of, plain_name
from facts.reading.sentences import split_sentences
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import Name


def document(text: str, identity: str = "A") -> Document:
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(line)))
        at += len(line) + 1
    return Document(identity, "a", "a", "", None, None, text, "", tuple(blocks))


def names(text: str) -> tuple[Name, ...]:
    return find_names(text, split_sentences(document(text)))


def surfaces(text: str) -> list[str]:
    return [name.text for name in names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday Gov. Anna Reyes met Tomas Lund in Oslo.", ["Anna Reyes", "Tomas Lund", "Oslo"]),
        ("The mayor praised the Bank of Norway and the Ministry of Health.", ["Bank of Norway", "Ministry of Health"]),
        ("Last year xAI and al-Qaeda were named beside the iPhone.", ["xAI", "al-Qaeda", "iPhone"]),
        ("It runs on Zephyr 2 in a hall near Memphis, Tennessee.", ["Zephyr 2", "Memphis", "Tennessee"]),
        ("They followed bin Laden and Ludwig van Hoek.", ["bin Laden", "Ludwig van Hoek"]),
        ("The plan of O'Kane's firm pleased Iran's Red Crescent.", ["O'Kane", "Iran", "Red Crescent"]),
        ("Residents fled. Police said the storm was over.", []),
        ("The CEO met Israeli officials on Friday, March 6.", []),
        ("He was born in the U.S. and lives in Wales.", ["U.S.", "Wales"]),
        ("North Korea fired on the north coast.", ["North Korea"]),
        ("The U.S. Geological Survey measured it.", ["U.S. Geological Survey"]),
        ("In 2024 the firm hired 300 people in May 2025.", []),
        ("Norwegian Foreign Minister Tomas Lund left.", ["Tomas Lund"]),
    ],
)
def test_surfaces(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


def test_sentence_start_is_judged_by_the_rest_of_the_document() -> None:
    text = "Banners fell. The banners were old.\nVestra grew. It was said that Vestra paid."
    assert surfaces(text) == ["Vestra", "Vestra"]


def test_headline_in_title_case() -> None:
    text = (
        "Vestra to Rent Entire Data Center From Rival Orlo\nThe firm Vestra said that Orlo would rent it a data center."
    )
    assert surfaces(text) == ["Vestra", "Orlo", "Vestra", "Orlo"]


@pytest.mark.parametrize(
    ("text", "surface", "canonical"),
    [
        ("Anna Reyes spoke. Later Reyes left.", "Reyes", "Anna Reyes"),
        ("Anna Reyes spoke. Later, Ms. Reyes’s aide left.", "Reyes", "Anna Reyes"),
        ("The Northern Rescue Union (NRU) met. The NRU left.", "NRU", "Northern Rescue Union"),
        ("They joined the NRU (Northern Rescue Union).", "NRU", "Northern Rescue Union"),
        ("It was bought by Arden Inc. on Friday.", "Arden Inc.", "Arden"),
        ("They left the U.S. in haste.", "U.S.", "United States"),
        ("Ana Lund and Per Lund met. Then Per Lund left, and Lund slept.", "Lund", "Per Lund"),
    ],
)
def test_canonical(text: str, surface: str, canonical: str) -> None:
    assert [name.name for name in names(text) if name.text == surface][-1] == canonical


def test_untied_acronym_stays_apart() -> None:
    found = names("The Northern Rescue Union met. The NRU left.")
    assert [name.name for name in found] == ["Northern Rescue Union", "NRU"]


@pytest.mark.parametrize(
    ("text", "surface", "role"),
    [
        ("On Friday Qeld governor Ali Narim resigned.", "Ali Narim", "Qeld governor"),
        ("It was Gov. Anna Reyes who called.", "Anna Reyes", "Gov."),
        ("On Friday Vice President Anna Reyes called.", "Anna Reyes", "Vice President"),
        ("Tomas Lund, the chief executive of Arden, resigned.", "Tomas Lund", "chief executive of Arden"),
        ("Tomas Lund, 41, a police officer, resigned.", "Tomas Lund", "police officer"),
        ("The city waited for Tomas Lund.", "Tomas Lund", ""),
    ],
)
def test_role(text: str, surface: str, role: str) -> None:
    assert [name.role for name in names(text) if name.text == surface] == [role]


@pytest.mark.parametrize(
    ("text", "surface", "kind"),
    [
        ("It was Mr. Quillon who called.", "Quillon", "person"),
        ("Then Orlo Quillon, 52, called.", "Orlo Quillon", "person"),
        ("It was bought by Vestra Corp. last year.", "Vestra Corp.", "organisation"),
        ("The startup Vestra hired them.", "Vestra", "organisation"),
        ("They met at Quillon University.", "Quillon University", "organisation"),
        ("They met in Peru.", "Peru", "place"),
        ("They met in the town of Quillon, and in Quillon they stayed.", "Quillon", "place"),
        ("They met on Quillon Island.", "Quillon Island", "place"),
        ("They sell the Quillon 5 there.", "Quillon 5", "product"),
        ("It runs on the supercomputer Vestra.", "Vestra", "product"),
        ("They left Interstate 5.", "Interstate 5", "place"),
    ],
)
def test_kind(text: str, surface: str, kind: str) -> None:
    assert {name.type for name in names(text) if name.text == surface} == {kind}


@pytest.mark.parametrize(
    ("surface", "plain"),
    [
        ("U.S. Geological Survey", "US Geological Survey"),
        ("United States Geological Survey", "US Geological Survey"),
        ("Sean O’Kane", "Sean O'Kane"),
        ("Arden\u200b Corp.", "Arden"),
        ("Colo.", "Colorado"),
        ("J. K. Alder", "J. K. Alder"),
    ],
)
def test_plain_name(surface: str, plain: str) -> None:
    assert plain_name(surface) == plain


@pytest.mark.parametrize(
    ("short", "long", "fits"),
    [
        ("NRU", "Northern Rescue Union", True),
        ("MoH", "Ministry of Health", True),
        ("USGS", "US Geological Survey", True),
        ("NRA", "Northern Rescue Union", False),
        ("N", "Norway", False),
    ],
)
def test_acronym(short: str, long: str, fits: bool) -> None:
    assert is_acronym_of(short, long) is fits


@given(st.text(alphabet=st.sampled_from("abcA BC.,'’-1() \nMr.OofUS"), max_size=200))
def test_spans_are_exact_ordered_and_apart(text: str) -> None:
    at = 0
    for name in names(text):
        assert name.start >= at
        assert text[name.start : name.end] == name.text
        assert name.name
        at = name.end
