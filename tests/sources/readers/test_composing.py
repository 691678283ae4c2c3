"""Pieces become one text with blocks and places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sources.document import BlockKind as K
from sources.readers.composing import Piece, compose, numbered

PIECES = st.lists(
    st.builds(
        Piece, st.sampled_from([K.PARAGRAPH, K.LIST_ITEM, K.TABLE_ROW]), st.text(st.sampled_from(" \nabé"), max_size=8)
    ),
    max_size=8,
)


def test_rows_and_items_stand_line_by_line() -> None:
    made = compose(
        [Piece(K.PARAGRAPH, "One."), Piece(K.LIST_ITEM, "a"), Piece(K.LIST_ITEM, " b "), Piece(K.TABLE_ROW, "c | d")]
    )
    assert made.text == "One.\n\na\nb\n\nc | d\n"


def test_places_move_with_their_words() -> None:
    made = compose([Piece(K.PARAGRAPH, "One."), Piece(K.PARAGRAPH, "  two three", 0, ((0, "line 3"), (6, "line 4")))])
    assert made.places == ((6, "line 3"), (10, "line 4"))
    assert made.text[10:] == "three\n"


@given(PIECES)
def test_every_piece_with_words_is_a_block(pieces: list[Piece]) -> None:
    made = compose(numbered(pieces))
    assert [made.text[b.start : b.end] for b in made.blocks] == [p.text.strip() for p in pieces if p.text.strip()]
    assert [made.text[at] for at, _ in made.places] == [p.text.strip()[0] for p in pieces if p.text.strip()]


def test_accents_are_composed_and_places_stay() -> None:
    made = compose([Piece(K.PARAGRAPH, "Cafe\u0301 Re\u0301my two", 0, ((0, "line 1"), (6, "line 2"), (12, "line 3")))])
    assert made.text == "Caf\u00e9 R\u00e9my two\n"
    assert [(made.text[at:][:3], label) for at, label in made.places] == [
        ("Caf", "line 1"),
        ("R\u00e9m", "line 2"),
        ("two", "line 3"),
    ]
