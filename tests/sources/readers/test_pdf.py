"""PDF files: reading order, paragraphs, words cut at a line's end, what pages repeat, and files that are none."""

from __future__ import annotations

import importlib.util
import sys
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.document import BlockKind as K
from sources.errors import SourceError
from sources.limits import Limits
from sources.readers import pdf
from sources.readers.pdf.furniture import furniture
from sources.readers.pdf.layout import Line, Word, ordered, upright
from sources.readers.pdf.paragraphs import paragraphs
from tests.sources import making
from tests.sources.making import lines

if TYPE_CHECKING:
    from sources.readers.reading import Reading

NEEDED = pytest.mark.skipif(
    importlib.util.find_spec("pypdfium2_raw") is None, reason="the extra for PDF is not installed"
)
LEFT = [
    "The ferry to Skerrin was halted",
    "on Monday after the harbour",
    "master had found a crack in",
    "its hull, he said.",
]
RIGHT = [
    "It carries 40 cars on each of",
    "its four crossings, and none",
    "replaces it before spring, as",
    "the council now admits.",
]


def read(*pages: str | bytes, **more: str) -> Reading:
    return pdf.read(making.pdf(*pages, **more), "x.pdf")  # type: ignore[arg-type]


def words(reading: Reading) -> list[str]:
    return [reading.text[block.start : block.end] for block in reading.blocks]


@NEEDED
def test_columns_are_read_one_after_the_other_even_where_the_file_mixes_them() -> None:
    mixed = "".join(
        lines([one], left=60, top=700 - 14 * n) + lines([two], left=320, top=700 - 14 * n)
        for n, (one, two) in enumerate(zip(LEFT, RIGHT, strict=True))
    )
    found = read(lines(["Ferry halted until the hull is mended in the spring"], size=20, top=760) + mixed)
    assert words(found) == ["Ferry halted until the hull is mended in the spring", " ".join(LEFT), " ".join(RIGHT)]
    assert found.blocks[0].kind is K.HEADING
    assert found.title == "Ferry halted until the hull is mended in the spring"


@NEEDED
def test_heads_feet_and_numbers_are_dropped_and_pages_kept_as_places() -> None:
    pages = [
        lines([f"The Lantern   Issue {n}"], top=810, size=9)
        + lines(LEFT[:2] if n == 1 else LEFT[2:], top=740)
        + lines([f"Page {n} of 2"], top=30, size=9)
        for n in (1, 2)
    ]
    found = read(*pages)
    assert words(found) == [" ".join(LEFT)]
    assert [label for _, label in found.places] == [
        "page 1, line 1",
        "page 1, line 2",
        "page 2, line 1",
        "page 2, line 2",
    ]


@NEEDED
def test_rows_of_a_table_stay_rows() -> None:
    table = "".join(
        lines([a], top=600 - 14 * n) + lines([b], left=200, top=600 - 14 * n)
        for n, (a, b) in enumerate([("Ship", "Cars"), ("Skua", "40"), ("Tern", "35")])
    )
    found = read(lines(LEFT, top=700) + table)
    assert [(block.kind, text) for block, text in zip(found.blocks, words(found), strict=True)][1:] == [
        (K.TABLE_ROW, "Ship | Cars"), (K.TABLE_ROW, "Skua | 40"), (K.TABLE_ROW, "Tern | 35"),
    ]  # fmt: skip


@NEEDED
def test_a_power_does_not_make_the_figure_longer() -> None:
    raised = "BT /F1 11 Tf 1 0 0 1 60 700 Tm (It carries 10) Tj 5 Ts /F1 7 Tf (3) Tj 0 Ts /F1 11 Tf ( cars.) Tj ET"
    assert words(read(raised)) == ["It carries 10^3 cars."]


@NEEDED
@pytest.mark.parametrize("matrix", ["0 1 -1 0 300 100", "0 -1 1 0 300 700", "-1 0 0 -1 500 500"])
def test_a_page_that_lies_on_its_side(matrix: str) -> None:
    a, b, c, d, e, f = map(int, matrix.split())
    turned = " ".join(
        f"{a} {b} {c} {d} {e + 14 * n * -c} {f + 14 * n * -d} Tm ({text}) Tj" for n, text in enumerate(LEFT)
    )
    assert words(read(f"BT /F1 11 Tf {turned} ET")) == [" ".join(LEFT)]


@NEEDED
def test_title_and_author() -> None:
    found = read(lines(LEFT), info="<< /Title (Ferry halted) /Author (Ada Moss) >>")
    assert (found.title, found.author, found.published) == ("Ferry halted", "Ada Moss", None)
    assert read(lines(LEFT), info="<< /Title (Microsoft Word - a.docx) >>").title is None


@NEEDED
@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "x: is empty"),
        (b"Just words.", "x: is no PDF"),
        (b"%PDF-1.7 and no more", "x: is truncated or damaged"),
        (making.pdf("0 0 9 9 re f"), "x: holds no text"),
        (making.pdf(*["BT ET"] * 4), "x: has too many pages (4; the limit is 3)"),
        (making.pdf(zlib.compress(b"BT /F1 9 Tf " + b"(abcdefghij) Tj " * 200 + b"ET")), "x: holds too much text (the limit is 1000 characters)"),
    ],
)  # fmt: skip
def test_what_is_no_pdf_is_refused(raw: bytes, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        pdf.read(raw, "x", Limits(pages=3, characters=1000))
    assert caught.value.message.startswith(message)


def test_without_the_extra_the_message_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(SourceError) as caught:
        pdf.read(making.pdf(lines(LEFT)), "x.pdf")
    assert caught.value.message == "x.pdf: reading PDF needs an extra: pip install 'crossread[pdf]'"


def test_a_reader_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda _name: importlib.util.spec_from_file_location("a", "/a/b.py")
    )
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(SourceError, match="the PDF reader cannot be started"):
        pdf.read(making.pdf(lines(LEFT)), "x.pdf")


def set_lines(*texts: str, size: float = 10.0, gap: float = 12.0, left: float = 50.0, wide: float = 5.0) -> list[Line]:
    return [
        Line(text, left, left + wide * len(text), 700 - gap * n, size, page=1, number=n + 1)
        for n, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("the harbour was com-", "pletely shut", "the harbour was completely shut"),
        ("she is the co-", "founder of it", "she is the co-founder of it"),
        ("a twenty-", "two hour trip", "a twenty-two hour trip"),
        ("the Anglo-", "Dutch fleet", "the Anglo-Dutch fleet"),
        ("a 24-", "hour strike", "a 24-hour strike"),
        ("from 2020–", "2021 it was", "from 2020–2021 it was"),
        ("the har\xad", "bour", "the harbour"),
        ("one line", "and another", "one line and another"),
    ],
)
def test_words_cut_at_the_end_of_a_line(first: str, second: str, joined: str) -> None:
    assert [piece.text for piece in paragraphs(set_lines(first, second))] == [joined]


def test_a_hyphen_stays_where_the_document_writes_the_word_with_it() -> None:
    found = paragraphs(
        set_lines("A ship-owner spoke, as a ship-", "owner may, of ships and har-", "bours that are no harbours")
    )
    assert found[0].text.endswith("as a ship-owner may, of ships and harbours that are no harbours")


def test_paragraphs_end_at_gaps_indents_and_short_lines() -> None:
    full = "A line that goes on to the very end of the column,"
    page = set_lines(full, "and ends here.", full, full, "x y.", full)
    page[5] = replace(page[5], base=page[5].base - 8)
    assert [piece.text.count(full) for piece in paragraphs(page)] == [1, 2, 1]
    indented = set_lines(full, full.replace(",", "."), full, full)
    indented[2] = replace(indented[2], left=70.0)
    assert len(paragraphs(indented)) == 2


def test_bullets_and_numbers_begin_items() -> None:
    found = paragraphs(
        set_lines(
            "The plan has two parts to it and here they are:",
            "• First the hull is mended.",
            "• Then it sails.",
            "2) Last of all.",
        )
    )
    assert [(piece.kind, piece.text) for piece in found][1:] == [
        (K.LIST_ITEM, "First the hull is mended."), (K.LIST_ITEM, "Then it sails."), (K.LIST_ITEM, "Last of all."),
    ]  # fmt: skip


def test_places_of_a_paragraph_are_those_of_its_lines() -> None:
    (piece,) = paragraphs(set_lines("the harbour was com-", "pletely shut", "for a week"))
    assert [(piece.text[at : at + 4], label) for at, label in piece.places] == [
        ("the ", "page 1, line 1"), ("plet", "page 1, line 2"), ("for ", "page 1, line 3"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "base", "dropped"),
    [
        ("3", 20.0, True), ("Page 3 of 9", 20.0, True), ("- 3 -", 820.0, True), ("iv", 20.0, True),
        ("https://lantern.example/ferry 1/2", 20.0, True), ("3/9/26, 10:00 AM Ferry halted", 820.0, True),
        ("3", 400.0, False), ("3 ferries sailed", 20.0, False), ("The end.", 20.0, False),
    ],
)  # fmt: skip
def test_page_furniture(text: str, base: float, dropped: bool) -> None:
    lone = [replace(line, text=f"{line.text} {n}") for n, line in enumerate(set_lines(*LEFT * 3))]
    page = [*lone, Line(text, 50, 90, base, 10, page=1)]
    assert (furniture([page], [842.0]) == [[False] * len(lone) + [True]]) is dropped


def test_watermarks_across_the_page_are_no_text() -> None:
    found = upright([["Words", 10, 40, 700, 11, 0], ["stand", 45, 80, 700, 11, 0], ["DRAFT", 100, 300, 400, 60, 1]])
    assert [word.text for word in found] == ["Words", "stand"]
    assert upright([]) == []


WORDS = st.builds(
    lambda text, left, width, base, size: Word(text, left, left + width, base, size),
    st.sampled_from(["a", "word", "12", "•", "sentence.", "-"]),
    st.floats(0, 590), st.floats(0, 200), st.floats(0, 840), st.floats(1, 60),
)  # fmt: skip


@given(st.lists(WORDS, min_size=1, max_size=60))
def test_no_word_is_lost_or_made_twice(given_words: list[Word]) -> None:
    read_lines = ordered(given_words)
    kept = "".join("".join(line.text.split()) for line in read_lines).replace("|", "").replace("^", "")
    assert sorted(kept) == sorted("".join(word.text for word in given_words))
    pieces = paragraphs([replace(line, page=1, number=n) for n, line in enumerate(read_lines, 1)])
    assert all(piece.text and piece.places for piece in pieces if piece.kind is not K.LIST_ITEM)


NARROW = (
    dict.fromkeys("ilj", 222)
    | dict.fromkeys("ft ", 278)
    | dict.fromkeys("ckvxyzs", 500)
    | {"r": 333, "m": 833, "w": 722, "M": 833}
)


def width_of(line: str) -> float:
    """The width of a line in Helvetica of 11 points."""
    return sum(NARROW.get(letter, 556) for letter in line) * 11 / 1000


@NEEDED
def test_columns_of_justified_text_with_gaps_as_wide_as_the_gutter() -> None:
    """A narrow column stretches its lines: words stand far apart, but not in line with those above and below."""
    told = [
        "the administration of", "harbours on that island", "halted it on Monday until", "a crack is mended in", "spring or even later on",
    ]  # fmt: skip
    head = lines(["Ferry halted"], size=20, top=760)
    page = "".join(
        f"{(170 - width_of(line)) / line.count(' ')} Tw " + lines([line], left=left, top=700 - 14 * row)
        for left in (60, 250)
        for row, line in enumerate(told)
    )
    found = words(read(head + page))
    assert found == ["Ferry halted", " ".join([*told, *told])]
