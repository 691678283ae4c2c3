"""Names across sources: what is one, what stays apart, in any order. All sentences are our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.reading import read_source
from facts.reading.names.linking import Aliases, link_names
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import Reading


def reading(identity: str, text: str) -> Reading:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    return read_source(Document(identity, identity, identity, "", None, None, text, "", (block,)))


def link(*texts: str) -> Aliases:
    return link_names([reading(chr(65 + number), text) for number, text in enumerate(texts)])


def test_nothing_to_link() -> None:
    assert link_names([]) == Aliases({}, {}, {})
    assert link("It rained.", "It snowed.").names == {}


def test_an_unknown_name_is_its_own() -> None:
    assert link("Then Anna Reyes left.").canonical("A", "Nobody Else") == "Nobody Else"
    assert link("Then Anna Reyes left.").canonical("Z", "Anna Reyes") == "Anna Reyes"


@pytest.mark.parametrize(
    ("one", "two", "name", "canonical"),
    [
        ("Then Anna Reyes left.", "Then Anna Reyes left.", "Anna Reyes", "Anna Reyes"),
        ("Then Anna Maria Reyes left.", "Then Anna Reyes left.", "Anna Reyes", "Anna Maria Reyes"),
        ("Then Robert Orlov left.", "Then Bob Orlov left. Bob Orlov ran.", "Bob Orlov", "Bob Orlov"),
        ("They left Vestra Corp. in May.", "They left Vestra in May.", "Vestra", "Vestra"),
        ("They met in Oslo.", "They met in Oslo.", "Oslo", "Oslo"),
        ("They rent Zephyr 1 today.", "They rent Zephyr 1 now.", "Zephyr 1", "Zephyr 1"),
    ],
)
def test_one_name(one: str, two: str, name: str, canonical: str) -> None:
    assert link(one, two).canonical("B", name) == canonical


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Then Anna Reyes left.", "Then Ben Reyes left."),
        ("They rent Zephyr 1 today.", "They rent Zephyr 2 today."),
        ("They met in Oslo.", "They met in Bonn."),
        ("They praised the NRU today.", "They praised the NRA today."),
    ],
)
def test_two_names(one: str, two: str) -> None:
    assert len(link(one, two).variants) == 2


def test_every_name_of_every_source_leads_to_a_listed_one() -> None:
    aliases = link("Then Anna Reyes left Oslo.", "Then Reyes met Ben Hale of Vestra Corp. in Bonn.", "Hale left.")
    assert aliases.names
    assert set(aliases.names.values()) == set(aliases.variants) == set(aliases.kinds)
    assert all(list(found) == sorted(set(found)) for found in aliases.variants.values())


def test_linking_twice_gives_the_same() -> None:
    texts = ("Then Anna Reyes left Oslo.", "Then Ms. Reyes left Zephyr 1.")
    assert link(*texts) == link(*texts)
