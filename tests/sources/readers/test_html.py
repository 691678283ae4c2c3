"""HTML pages: the article without the page, what the page says of itself, and where each line stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.document import BlockKind as K
from sources.errors import SourceError
from sources.limits import DEFAULT_LIMITS, Limits
from sources.readers import html
from sources.readers.html.tokens import End, Start, Text, tokenize

if TYPE_CHECKING:
    from sources.readers.reading import Reading

PROSE = "The ferry to Skerrin was halted on Monday after the harbour master had found a crack in its hull, he said."
OTHER = "It carries 40 cars and 300 people on each of its four crossings, and nothing replaces it before the spring."


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def read(body: str, head: str = "") -> Reading:
    return html.read(page(body, head), "x.html")


def shown(reading: Reading) -> list[tuple[K, str]]:
    return [(block.kind, reading.text[block.start : block.end]) for block in reading.blocks]


def test_the_story_is_read_and_the_page_is_not() -> None:
    found = read(
        "<nav><ul><li><a href=/>Home</a></ul></nav><div class='cookie-banner'>We use cookies for many good reasons, "
        "all of which you will find explained at great length elsewhere on this site.</div>"
        f"<article><h1>Ferry halted</h1><p class=byline>By Ada Moss<p>{PROSE}<p>{OTHER}</article>"
        "<aside><h2>Most read</h2><p>Ten piers</aside><footer><p>© The Lantern</footer>"
    )
    assert shown(found) == [
        (K.HEADING, "Ferry halted"),
        (K.META, "By Ada Moss"),
        (K.PARAGRAPH, PROSE),
        (K.PARAGRAPH, OTHER),
    ]


@pytest.mark.parametrize(
    "frame",
    [
        "<article>{}</article>",
        "<main>{}</main>",
        "<div role=main>{}</div>",
        "<div itemprop=articleBody>{}</div>",
        "<div><div class=x>{}</div></div>",
        "<table><tr><td>{}</td><td><a href=1>Home</a></td></tr></table>",
        "<section>{}</section>",
        "{}",
    ],
)
def test_the_story_is_found_whatever_it_stands_in(frame: str) -> None:
    body = frame.format(f"<p>{PROSE}</p><p>{OTHER}</p>")
    found = read(f"<div id=nav><a href=1>News</a> <a href=2>Sport</a></div>{body}<div class=footer>Imprint</div>")
    kept = [words for kind, words in shown(found) if kind is K.PARAGRAPH]
    assert [words for words in kept if words != "Home"] == [PROSE, OTHER]


def test_what_a_story_holds_besides_is_marked() -> None:
    found = read(
        f"<article><p>{PROSE}<p>{OTHER}<ul><li>The quay is closed.<li><a href=1>Ten best piers</a></ul>"
        "<blockquote><p>We had no choice.</blockquote><figure><img><figcaption>The Skua at rest</figcaption></figure>"
        "<div class='share-buttons'>Send it to friends</div><pre>x = 1</pre><h2 class=related-title>Related articles</h2>"
        "<p>Subscribe to our newsletter</p></article>"
    )
    assert shown(found)[2:] == [
        (K.LIST_ITEM, "The quay is closed."),
        (K.BOILERPLATE, "Ten best piers"),
        (K.QUOTE, "We had no choice."),
        (K.CAPTION, "The Skua at rest"),
        (K.BOILERPLATE, "Send it to friends"),
        (K.CODE, "x = 1"),
        (K.BOILERPLATE, "Related articles"),
        (K.BOILERPLATE, "Subscribe to our newsletter"),
    ]


CARD = (
    "<div class=c><a href=x><h3>Ten piers you must have seen in this life</h3></a><p>A short word on piers.</p></div>"
)


@pytest.mark.parametrize(
    "around",
    [
        "<div class='has-sidebar share-enabled no-comments'>{}</div>",
        "<div class=a>{}</div><div class=f6>" + CARD * 4 + "</div>",
        "<article>{}<section class=more-from><article><p>" + PROSE[:70] + "</p></article></section></article>",
        "<div id=content>{}</div><div id=comments><p>" + OTHER + "</p></div>",
        "<div role=navigation><p>" + OTHER * 3 + "</p></div><div>{}</div>",
    ],
)
def test_what_leads_elsewhere_is_no_story_and_names_mislead(around: str) -> None:
    body = f"<p>{PROSE}</p><p>{PROSE[::-1]}</p><p>{OTHER[::-1]}</p>"
    told = [words for kind, words in shown(read(around.format(body))) if kind is not K.BOILERPLATE]
    assert told == [PROSE, PROSE[::-1], OTHER[::-1]]


def test_a_standfirst_beside_a_headline_outside_the_story_is_read() -> None:
    head = "<header class=top><nav><a href=/>Home</a></nav><h1>Ferry halted</h1><p>Skerrin is cut off until spring.</p></header>"
    found = read(f"{head}<article><p>{PROSE}</p><p>{OTHER}</p></article>")
    assert [words for _, words in shown(found)] == ["Ferry halted", "Skerrin is cut off until spring.", PROSE, OTHER]


def test_what_stands_between_headline_and_story_is_read() -> None:
    found = read(
        f"<h1>Ferry halted</h1><p>Skerrin is cut off.</p><div class=ad-slot>Buy</div><div><p>{PROSE}</p><p>{OTHER}</p></div>"
    )
    assert [words for _, words in shown(found)] == ["Ferry halted", "Skerrin is cut off.", PROSE, OTHER]


def test_halves_of_a_story_are_both_read() -> None:
    found = read(
        f"<div><div class=part><p>{PROSE}</p></div><div class=ad-slot>Advertisement</div><div class=part><p>{OTHER}</p></div></div>"
    )
    assert [words for kind, words in shown(found) if kind is K.PARAGRAPH] == [PROSE, OTHER]


def test_a_headline_outside_the_story_is_read_with_it() -> None:
    found = read(f"<header><h1>Ferry halted</h1></header><main><p>{PROSE}</p><p>{OTHER}</p></main>")
    assert shown(found)[0] == (K.HEADING, "Ferry halted")


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("a <b>bold</b> and <i>ita</i>lic word", "a bold and italic word"),
        ("1,200<sup><a href=#n>3</a></sup> people", "1,200 [3] people"),
        ("10<sup>3</sup> people", "10^3 people"),
        ("km<sup>2</sup>", "km2"),
        ("in 2021.<sup>[4]</sup>", "in 2021.[4]"),
        ("fish &amp; chips &#8211; &eacute;", "fish & chips – é"),
        ("5&nbsp;000", "5\u00a0000"),
        ("re&shy;placed", "replaced"),
        ("one\n   two\t three", "one two three"),
        ("shown<span hidden>hidden</span><span style='display: none'>x</span><!-- no --><script>y</script>", "shown"),
        ("a < b and c > d", "a < b and c > d"),
        ("<custom-tag>kept</custom-tag>", "kept"),
        ("half<br>line", "half"),
    ],
)
def test_words_inside_a_paragraph(markup: str, words: str) -> None:
    assert shown(read(f"<p>{markup}</p>"))[0] == (K.PARAGRAPH, words)


def test_rows_of_data_are_rows_and_laid_out_text_is_not() -> None:
    found = read("<table><thead><tr><th>Ship<th>Cars<tbody><tr><td>Skua<td><p>40</p></table>")
    assert shown(found) == [(K.TABLE_ROW, "Ship | Cars"), (K.TABLE_ROW, "Skua | 40")]
    laid = read(f"<table><tr><td><h2>One</h2><p>{PROSE}</p><td><div><ul><li>two</ul></div></table>")
    assert K.TABLE_ROW not in {kind for kind, _ in shown(laid)}


def test_places_are_lines_of_the_file() -> None:
    found = html.read(b"<p>One line\nand another\r\nand a third.\n<p>\n\n  Below.\n", "x")
    places = dict(found.places)
    at = {words: found.text.index(words) for words in ("One", "and another", "and a third", "Below")}
    assert [places[at[word]] for word in at] == ["line 1", "line 2", "line 3", "line 6"]


LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"],
 "headline": "Ferry halted", "datePublished": "2026-03-09T10:00:00+01:00", "publisher": {"name": "The Lantern"},
 "author": [{"name": "Ada Moss"}, "Ben Ash"]}]}</script>"""


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (LINKED, "", ("Ferry halted", date(2026, 3, 9), "The Lantern", "Ada Moss, Ben Ash")),
        (
            ("<meta property=og:title content='Ferry halted'><meta property=article:published_time content=2026-03-09>"
            "<meta property=og:site_name content='The Lantern'><meta name=author content='By Ada Moss'>"),
            "",
            ("Ferry halted", date(2026, 3, 9), "The Lantern", "Ada Moss"),
        ),
        ("<meta name=DC.title content=A><meta name=citation_publication_date content='2026/03/09'>", "", ("A", date(2026, 3, 9), None, None)),
        ("<title>Ferry halted | The Lantern</title>", "<time datetime=2026-03-09>", ("Ferry halted", date(2026, 3, 9), None, None)),
        ("<title>Ferry - and bridge - halted</title>", "", ("Ferry - and bridge - halted", None, None, None)),
        ("<title>Site</title>", "<h1>Ferry <i>halted</i></h1><time datetime=20260309T10>x</time>", ("Ferry halted", date(2026, 3, 9), None, None)),
        ("", "<p>By Ada Moss | March 9, 2026</p><p>x y z</p><span itemprop=author>Ada</span>", (None, date(2026, 3, 9), None, "Ada")),
        ("", "<time datetime=2026-03-09></time><time datetime=2026-03-10></time>", (None, None, None, None)),
        ("<script type='application/ld+json'>{broken</script>", "", (None, None, None, None)),
        (f"<script type='application/ld+json'>{'[' * 100_000}</script>", "", (None, None, None, None)),
    ],
)  # fmt: skip
def test_what_a_page_says_of_itself(head: str, body: str, expected: tuple[object, ...]) -> None:
    found = read(f"{body}<p>{PROSE}</p>", head)
    assert (found.title, found.published, found.publisher, found.author) == expected


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("<p>Café</p>".encode(), "Café"),
        (b"\xef\xbb\xbf" + "<p>Café</p>".encode(), "Café"),
        ("\ufeff<p>Café</p>".encode("utf-16-le"), "Café"),
        ("<meta charset=windows-1251><p>Паром</p>".encode("cp1251"), "Паром"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>\x93Caf\xe9\x94</p>", "“Café”"),
        ("<?xml version='1.0' encoding='iso-8859-2'?><p>Łódź</p>".encode("iso-8859-2"), "Łódź"),
        ("<meta charset=iso-8859-1><p>Café</p>".encode(), "Café"),  # it lies: the bytes are UTF-8
        ("<meta charset=nonsense><p>Café</p>".encode(), "Café"),
        (b"<p>Caf\xe9 noir</p>", "Café noir"),
    ],
)
def test_encodings(raw: bytes, words: str) -> None:
    assert html.read(raw, "x").text == words + "\n"


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"<p>\xff\xfe\x81</p>", "x: is not valid UTF-8 (0xFF at byte offset 3)"),
        (b"<p>a\x00b</p>", "x: is a binary file"),
        (b"%PDF-1.7", "x: is a PDF, not an HTML page"),
        (b"<p>" * 30, "x: has too many elements (the limit is 20)"),
        (b"<" * 61, "x: has too many elements"),
    ],
)
def test_what_is_no_page_is_refused(raw: bytes, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        html.read(raw, "x", Limits(elements=20))
    assert caught.value.message.startswith(message)


@pytest.mark.parametrize(
    ("markup", "tokens"),
    [
        ("<a href='x' CLASS=y>", [Start(0, "a", {"class": "y"}, False)]),
        ("<br/>", [Start(0, "br", {}, True)]),
        ("</P >", [End(0, "p")]),
        ("a<!-- > -->b", [Text(0, "a"), Text(11, "b")]),
        ("<!-- no end <p>", []),
        ("<script>if (a<b) '</p>'</script>x", [Start(0, "script", {}, False), Text(8, "if (a<b) '</p>'"), End(23, "script"), Text(32, "x")]),
        ("1 < 2", [Text(0, "1 "), Text(2, "<"), Text(3, " 2")]),
        ("<p class='a", [Start(0, "p", {"class": "'a"}, False)]),
        ("<?php x ?>y", [Text(10, "y")]),
        ("<p hidden id=1 id=2>", [Start(0, "p", {"hidden": "", "id": "1"}, False)]),
    ],
)  # fmt: skip
def test_tokens(markup: str, tokens: list[object]) -> None:
    assert list(tokenize(markup)) == tokens


PIECES = st.sampled_from(
    ["<p>", "</p>", "<div class=share>", "</div>", "<ul><li>", "<td>", "<tr>", "<table>", "</table>", "<b", ">", "<!--", "-->",
     "word ", "A sentence ends. ", "12", "<sup>", "</sup>", "<a href=x>", "</a>", "<script>", "</script>", "<br>", "&amp;", "&#0;",
     "\n", "<h1>", "</h1>", "<pre>", "</pre>", "\xad", "\u200b", "<article>", "</article>", "<svg>", "'", '"', "=", "<nav>"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60).map("".join))
def test_blocks_and_places_stand_in_order_whatever_comes(markup: str) -> None:
    found = html.read_page(markup, "x", DEFAULT_LIMITS)
    at = 0
    for block in found.blocks:
        assert at <= block.start < block.end <= len(found.text)
        assert found.text[block.start : block.end].strip() == found.text[block.start : block.end]
        at = block.end
    assert [place for place, _ in found.places] == sorted(place for place, _ in found.places)
    assert "<p>" not in found.text or "<script" in markup or "<!--" in markup or "<b" in markup
