"""Word documents: paragraphs and what they are, what was changed in them, and files that are none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from sources.document import BlockKind as K
from sources.errors import SourceError
from sources.limits import Limits
from sources.readers import docx
from tests.sources import making
from tests.sources.making import paragraph

if TYPE_CHECKING:
    from sources.readers.reading import Reading

STYLES = making.styles(Uberschrift1="heading 1", Titel="Title", Zitat="Quote", Beschriftung="caption")
CORE = (
    '<c:coreProperties xmlns:c="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Ferry halted</dc:title>'
    "<dc:creator>Ada Moss</dc:creator><dcterms:created>2026-03-09T08:00:00Z</dcterms:created></c:coreProperties>"
)


def read(body: str, **parts: str) -> Reading:
    return docx.read(making.docx(body, **parts), "x.docx")


def shown(reading: Reading) -> list[tuple[K, int, str]]:
    return [(block.kind, block.level, reading.text[block.start : block.end]) for block in reading.blocks]


def test_paragraphs_are_what_their_styles_are_named() -> None:
    found = read(
        paragraph("Ferry halted", "Titel") + paragraph("The hull", "Uberschrift1") + paragraph("We had no choice.", "Zitat")
        + paragraph("The Skua", "Beschriftung") + paragraph("It carries 40 cars.") + paragraph("Odd one.", "Unknown"),
        word__styles_dot_xml=STYLES,
    )  # fmt: skip
    assert shown(found) == [
        (K.HEADING, 1, "Ferry halted"),
        (K.HEADING, 1, "The hull"),
        (K.QUOTE, 1, "We had no choice."),
        (K.CAPTION, 0, "The Skua"),
        (K.PARAGRAPH, 0, "It carries 40 cars."),
        (K.PARAGRAPH, 0, "Odd one."),
    ]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<w:p><w:ins><w:r><w:t>forty</w:t></w:r></w:ins><w:del><w:r><w:delText>thirty</w:delText></w:r></w:del></w:p>", "forty"),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>", "a\tb\nc-d"),
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>", "seen"),
        ("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>seen</w:t></w:r></w:p>", "seen"),
        ("<w:p><w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink><w:r><w:t> words</w:t></w:r></w:p>", "linked words"),
        ("<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='1'/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", "x"),
        ("<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>3</w:t></w:r></w:p>", "10^3"),
        ("<w:p><w:r><w:t>a\u00adb</w:t></w:r></w:p>", "ab"),
    ],
)  # fmt: skip
def test_words_of_a_paragraph(body: str, words: str) -> None:
    assert read(body).text == words + "\n"


def test_lists_and_tables() -> None:
    item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>The quay is closed.</w:t></w:r></w:p>"
    cells = "".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("Skua", "40"))
    long = "<w:tr><w:tc>" + paragraph("word " * 80) + "</w:tc><w:tc>" + paragraph("other") + "</w:tc></w:tr>"
    found = shown(read(item + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>" + f"<w:tbl>{long}</w:tbl>"))
    assert found[:2] == [(K.LIST_ITEM, 1, "The quay is closed."), (K.TABLE_ROW, 0, "Skua | 40")]
    assert [kind for kind, *_ in found[2:]] == [K.PARAGRAPH, K.PARAGRAPH]


def test_a_text_box_and_what_stands_in_for_it() -> None:
    inner = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    found = read(
        f"<w:p><w:r><w:Choice>{inner}</w:Choice><w:Fallback>{inner}</w:Fallback></w:r><w:r><w:t>Around it.</w:t></w:r></w:p>"
    )
    assert [words for *_, words in shown(found)] == ["In the box.", "Around it."]


def test_places_count_paragraphs_and_notes() -> None:
    notes = f'<w:footnotes xmlns:w="{making.W}"><w:footnote>{paragraph("So the log says.")}</w:footnote></w:footnotes>'
    found = read(paragraph("One.") + paragraph("") + paragraph("Three."), word__footnotes_dot_xml=notes)
    assert [label for _, label in found.places] == ["paragraph 1", "paragraph 3", "footnote 1"]


def test_core_properties() -> None:
    found = read(paragraph("It carries 40 cars."), docProps__core_dot_xml=CORE)
    assert (found.title, found.published, found.author) == ("Ferry halted", date(2026, 3, 9), "Ada Moss")
    assert (
        read(paragraph("Plain words."), docProps__core_dot_xml=CORE.replace("Ferry halted", "Untitled")).title is None
    )


def test_the_main_part_may_have_another_name() -> None:
    raw = making.zipped(**{
        "_rels/.rels": b'<R xmlns="r"><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></R>',
        "word/document2.xml": f'<w:document xmlns:w="{making.W}">{paragraph("Words.")}</w:document>'.encode(),
    })  # fmt: skip
    assert docx.read(raw, "x").text == "Words.\n"


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "x: is empty"),
        (b"Plain words.", "x: is no DOCX file (it is no zip archive)"),
        (b"PK\x03\x04 and no more", "x: is truncated or damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "x: is an old Word document (.doc)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "x: is encrypted"),
        (making.zipped(mimetype=b"application/vnd.oasis.opendocument.text"), "x: is a zip archive, but no DOCX file"),
        (making.docx("<w:p>"), "x: is damaged (its XML is not well-formed"),
        (making.docx(paragraph("x"))[:-40], "x: is truncated or damaged"),
        (making.encrypted_zip(making.docx(paragraph("x"))), "x: is encrypted"),
        (making.docx("<w:p/>" * 90), "x: has too many elements (the limit is 20)"),
        (
            making.docx(paragraph("x"), a="", b="", c="", d=""),
            "x: the archive holds too many files (6; the limit is 5)",
        ),
    ],
)
def test_what_is_no_document_is_refused(raw: bytes, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        docx.read(raw, "x", Limits(elements=20, members=5))
    assert caught.value.message.startswith(message)
