"""JSON and JSON Lines: one article or many, their fields by many names, their names in decisions."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from sources.document import BlockKind as K
from sources.dossier import open_dossier
from sources.errors import CrossreadError, SourceError
from sources.limits import Limits
from sources.loading import read_document
from sources.readers import articles
from sources.readers.reading import Reading

if TYPE_CHECKING:
    from pathlib import Path

ONE = {"title": "Ferry halted", "text": "It carries 40 cars.\n\nThe quay is closed.", "date": "2026-03-09"}
TWO = {
    "id": "b",
    "headline": "Ferry sails",
    "content": "<p>It carries <b>45</b> cars.</p>",
    "publisher": {"name": "The Lantern"},
}


def read(data: object) -> Reading | tuple[Reading, ...]:
    return articles.read(json.dumps(data).encode(), "x.json")


def one(data: object) -> Reading:
    found = read(data)
    assert isinstance(found, Reading)
    return found


def test_an_article() -> None:
    found = one(ONE)
    assert (found.title, found.published, found.fragment) == ("Ferry halted", date(2026, 3, 9), "")
    assert [(b.kind, found.text[b.start : b.end]) for b in found.blocks] == [
        (K.HEADING, "Ferry halted"), (K.PARAGRAPH, "It carries 40 cars."), (K.PARAGRAPH, "The quay is closed."),
    ]  # fmt: skip
    assert [label for _, label in found.places] == ["title", "paragraph 1", "paragraph 2"]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"published_at": "2026-03-09T10:00:00Z"}, (None, date(2026, 3, 9), None, None)),
        ({"name": "A", "datePublished": "March 9, 2026"}, ("A", date(2026, 3, 9), None, None)),
        ({"site": "The Lantern", "authors": ["Ada", {"name": "Ben"}]}, (None, None, "The Lantern", "Ada, Ben")),
        ({"Headline": "A", "date": 20260309, "source": {"id": None, "name": "S"}}, ("A", None, "S", None)),
        ({"title": None, "date": None, "author": []}, (None, None, None, None)),
    ],
)
def test_fields_by_many_names(fields: dict[str, object], expected: tuple[object, ...]) -> None:
    found = one({"body": "It carries 40 cars.", **fields})
    assert (found.title, found.published, found.publisher, found.author) == expected


@pytest.mark.parametrize(
    "text", ["It carries 40 cars.", ["It carries 40 cars."], "<div><p>It carries 40 cars.</p></div>"]
)
def test_a_text_is_plain_or_html_or_paragraphs(text: object) -> None:
    assert one({"text": text}).text == "It carries 40 cars.\n"


@pytest.mark.parametrize(
    ("data", "fragments"),
    [
        ([ONE, ONE], ["1", "2"]),
        ({"articles": [ONE, TWO]}, ["1", "b"]),
        ([TWO, {**TWO, "id": "c"}], ["b", "c"]),
        ([TWO, TWO], ["1", "2"]),
        ([{**ONE, "id": "2"}, ONE], ["1", "2"]),
        ([{**ONE, "id": "../../x"}, TWO], ["1", "b"]),
    ],
)
def test_many_articles_have_names_of_their_own(data: object, fragments: list[str]) -> None:
    found = read(data)
    assert isinstance(found, tuple)
    assert [reading.fragment for reading in found] == fragments


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "x: is empty"),
        (b"[]", "x: holds no articles"),
        (b"3", "x: holds no article (it is no object with a text)"),
        (b'{"title": "only"}', "x: holds no article"),
        (b'[{"text": "a"}, {"title": "b"}]', "x: holds no article (article 2 is no object with a text)"),
        (b'{"text": "a"}\n{"text": }\n', "x:2:10: is not valid JSON"),
        (b'{"text":\n "a",}', "x:2:"),
        (b"[" * 100_000, "x: is JSON that nests too deep"),
        (b'{"text": "a"}\n' + b"[" * 100_000, "x:2: is JSON that nests too deep"),
        (b'{"text": "\xff\x81"}', "x: is not valid UTF-8 (0xFF at byte offset 10)"),
        (b'{"text": "a"}\n' * 4, "x: holds 4 articles; the limit is 3 sources"),
    ],
)
def test_what_holds_no_article_is_refused(raw: bytes, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        articles.read(raw, "x", Limits(sources=3))
    assert caught.value.message.startswith(message)


def test_half_a_character_and_a_figure_without_end_are_text() -> None:
    found = articles.read(b'{"text": "a \\ud800 b", "n": ' + b"9" * 10_000 + b"}", "x")
    assert isinstance(found, Reading)
    assert found.text == "a \ufffd b\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "feed.jsonl").write_text(f"{json.dumps(ONE)}\n\n{json.dumps(TWO)}\n", "utf-8")
    (tmp_path / "c.txt").write_text("It carries 50 cars.", "utf-8")
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_each_article_is_a_source() -> None:
    found = open_dossier(["feed.jsonl", "c.txt"]).documents
    assert [(d.id, d.key, d.title) for d in found] == [
        ("A", "feed.jsonl#1", "Ferry halted"), ("C", "feed.jsonl#b", "Ferry sails"), ("B", "c.txt", "c"),
    ]  # fmt: skip
    assert {d.file for d in found} == {"feed.jsonl", "c.txt"}


def test_a_manifest_names_one_article(folder: Path) -> None:
    (folder / "crossread.toml").write_text(
        '[[source]]\npath = "feed.jsonl#b"\nid = "west"\n[[source]]\npath = "c.txt"\n[[source]]\npath = "feed.jsonl#x"\n',
        "utf-8",
    )
    found = open_dossier([str(folder)])
    assert [(d.id, d.key) for d in found.documents] == [("west", "feed.jsonl#b"), ("A", "c.txt")]
    assert found.problems == ('feed.jsonl: holds no article "x"',)


def test_one_id_is_not_for_many_articles(folder: Path) -> None:
    (folder / "crossread.toml").write_text('[[source]]\npath = "feed.jsonl"\nid = "west"\n', "utf-8")
    with pytest.raises(CrossreadError, match="holds 2 articles"):
        open_dossier([str(folder)])


def test_the_same_article_is_no_second_source(folder: Path) -> None:
    (folder / "crossread.toml").write_text(
        '[[source]]\npath = "feed.jsonl#b"\n[[source]]\npath = "./feed.jsonl#b"\n', "utf-8"
    )
    assert len(open_dossier([str(folder)]).documents) == 1


@pytest.mark.usefixtures("folder")
def test_a_draft_is_one_article() -> None:
    assert read_document("feed.jsonl#b").title == "Ferry sails"
    with pytest.raises(SourceError, match="holds 2 articles; a draft is one"):
        read_document("feed.jsonl")


def test_a_folder_is_not_searched_for_json(folder: Path) -> None:
    assert [d.key for d in open_dossier([str(folder)]).documents] == ["c.txt"]
