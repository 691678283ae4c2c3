"""Documents as data: lines and columns, and what cannot be changed."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.document import Block, BlockKind, Document, Dossier
from sources.lines import line_starts


def document(text: str) -> Document:
    return Document("A", "a.txt", "a.txt", "A", None, None, text, "0" * 64, (), "text", line_starts(text))


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("", 0, (1, 1)),
        ("abc", 0, (1, 1)),
        ("abc", 3, (1, 4)),
        ("a\nb", 1, (1, 2)),  # the break belongs to its line
        ("a\nb", 2, (2, 1)),
        ("a\n\nb", 2, (2, 1)),
        ("a\n\nb", 3, (3, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("\n", 1, (2, 1)),
        ("𝔸é\nb", 3, (2, 1)),  # code points, not bytes or UTF-16 units
        ("a\u2028b", 2, (1, 3)),  # no line break to an editor
        ("a\x0cb", 2, (1, 3)),
    ],
)
def test_lines_and_columns_count_from_one(text: str, offset: int, expected: tuple[int, int]) -> None:
    assert document(text).line_column(offset) == expected


@given(st.text(st.sampled_from("ab \n\r"), max_size=60))
def test_places_grow_with_the_offset_and_lead_back(text: str) -> None:
    made = document(text)
    places = [made.line_column(offset) for offset in range(len(text) + 1)]
    assert places == sorted(set(places))
    assert all(made.line_starts[line - 1] + column - 1 == offset for offset, (line, column) in enumerate(places))


def test_documents_and_dossiers_cannot_be_changed() -> None:
    made = document("a")
    with pytest.raises(FrozenInstanceError):
        made.text = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        Dossier("t", "/r", "/r/resolutions", (made,)).title = "u"  # type: ignore[misc]
    assert Block(BlockKind.PARAGRAPH, 0, 1) == Block(BlockKind.PARAGRAPH, 0, 1, 0)


def test_equal_documents_are_one_to_a_set() -> None:
    assert len({document("a"), document("a"), document("b")}) == 2
    assert "line_starts" not in repr(document("a"))  # thousands of them


def test_a_place_is_a_line_where_the_file_is_its_own_text() -> None:
    found = document("One.\nTwo.\n")
    assert [found.place(at) for at in (0, 4, 5)] == ["line 1", "line 1", "line 2"]
    assert found.reference(5) == "a.txt:2:1"


def test_a_place_is_what_the_reader_says_where_the_text_was_extracted() -> None:
    found = replace(document("One.\n\nTwo.\n"), path="a.pdf", places=((0, "page 1, line 3"), (6, "page 2, line 1")))
    assert [found.place(at) for at in (0, 5, 6, 99)] == [
        "page 1, line 3",
        "page 1, line 3",
        "page 2, line 1",
        "page 2, line 1",
    ]
    assert found.reference(6) == "a.pdf, page 2, line 1"
    assert replace(found, places=((2, "page 1"),)).place(0) == "page 1"


def test_the_file_of_an_article_is_its_key_without_the_fragment() -> None:
    assert document("x").file == "a.txt"
    assert replace(document("x"), key="f#1.json#2", fragment="2").file == "f#1.json"
    assert replace(document("x"), key="f#1.json").file == "f#1.json"
