from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.reading import read_source
from facts.reading.names import Aliases, link_names
from sources.document import Block, BlockKind, Document

if TYPE_CHECKING:
    from facts.model import Reading


def reading(identity: str, text: str) -> Reading:
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    return read_source(Document(identity, identity, identity, "", None, None, text, "", (block,)))


def link(*texts: str) -> Aliases:
    return link_names([reading(chr(65 + number), text) for number, text in enumerate(texts)])


@pytest.mark.parametrize(
    ("one", "two", "name", "canonical"),
    [
        ("Then Anna Reyes left.", "Then Ms. Reyes left.", "Reyes", "Anna Reyes"),
        ("Then the Northern Rescue Union left.", "Then the NRU left.", "NRU", "Northern Rescue Union"),
        ("Then Heydar Alimov left. Heydar Alimov ran.", "Then Heidar Alimov left.", "Heidar Alimov", "Heydar Alimov"),
        ("They rent Zephyr 1 today.", "They rent Zephyr today.", "Zephyr", "Zephyr 1"),
        ("Then William Orlov left. William Orlov ran.", "Then Bill Orlov left.", "Bill Orlov", "William Orlov"),
        ("They left Quillon Bank.", "They paid Quillon today.", "Quillon", "Quillon Bank"),
    ],
)
def test_linked(one: str, two: str, name: str, canonical: str) -> None:
    aliases = link(one, two)
    assert aliases.canonical("B", name) == canonical
    assert len(aliases.variants[canonical]) == 2


@pytest.mark.parametrize(
    ("one", "two", "name"),
    [
        ("They paid VestraAI today.", "They paid xAI today.", "xAI"),
        ("Then Anna Reyes and Per Reyes left.", "Then Mr. Reyes left.", "Reyes"),
        ("They rent Zephyr 1 and Zephyr 2 today.", "They rent Zephyr today.", "Zephyr"),
        ("They rent Zephyr 1 today. They own Zephyr 1.", "They rent Zephyr 2 today.", "Zephyr 2"),
        ("Then Ana Lindmark and Ana Lindmarx left.", "Nobody left.", "Ana Lindmarx"),
    ],
)
def test_kept_apart(one: str, two: str, name: str) -> None:
    aliases = link(one, two)
    assert all(aliases.names[source, found] == name for source, found in aliases.names if found == name)
    assert name in aliases.variants


def test_order_of_sources_does_not_matter() -> None:
    texts = [("A", "Then Anna Reyes left Zephyr 1."), ("B", "Then Reyes left Zephyr."), ("C", "Ana Reyez left.")]
    forward = link_names([reading(*text) for text in texts])
    backward = link_names([reading(*text) for text in reversed(texts)])
    assert forward.variants == backward.variants
    assert dict(forward.names) == dict(backward.names)
