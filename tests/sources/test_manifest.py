"""The manifest: what it holds, and faults with their line."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from sources.errors import ManifestError, UsageError
from sources.manifest import Manifest, manifest_schema, manifest_text, parse_manifest, write_manifest

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
[dossier]
title = "Harbour bridge"

[[source]]
path = "lantern.txt"
id = "L"
title = "Bridge closed"
published = 2021-03-09
publisher = "The Lantern"

[[source]]
path = "sub/gazette.md"
published = "2021-03-10T08:00:00Z"

[[source]]
path = "c.txt"
published = 2021-03-11T23:59:00+02:00
"""


def parse(text: str) -> Manifest:
    return parse_manifest(text.encode(), "d/crossread.toml")


def test_good() -> None:
    manifest = parse(GOOD)
    assert manifest.dossier.title == "Harbour bridge"
    first = manifest.source[0]
    assert (first.path, first.id, first.title, first.publisher) == ("lantern.txt", "L", "Bridge closed", "The Lantern")
    assert [entry.published for entry in manifest.source] == [date(2021, 3, 9), date(2021, 3, 10), date(2021, 3, 11)]


def test_bom_and_crlf_are_fine() -> None:
    raw = b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()
    assert parse_manifest(raw, "x") == parse(GOOD)


def test_all_but_the_path_is_optional() -> None:
    assert parse('[[source]]\npath = "a.txt"').dossier.title is None
    assert parse("").source == []


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('[[source]]\npath = "a"\n\n[[source]]\npath = "b"\npublishd = 2021-03-09\n',
         'd/crossread.toml:6: unknown key "publishd" in source 2', "published"),
        ('[dossier]\nname = "x"\n', 'd/crossread.toml:2: unknown key "name"', "title"),
        ("[dosier]\ntitle = 1\n", 'd/crossread.toml:1: unknown key "dosier"', "dossier"),
        ("colour = 1\n", 'd/crossread.toml:1: unknown key "colour"', "dossier, limits, source"),
        ('[[source]]\ntitle = "x"\n', 'd/crossread.toml:1: "path" is missing in source 1', None),
        ('[[source]]\npath = "a"\npublished = "soon"\n',
         'd/crossread.toml:3: "published" in source 1 is wrong: not a date', None),
        ('[[source]]\npath = "a"\npublished = 20210309\n',
         'd/crossread.toml:3: "published" in source 1 is wrong: not a date', None),
        ("[[source]]\npath = 5\n", 'd/crossread.toml:2: "path" in source 1 is wrong', None),
        ('[[source]]\npath = "a"\nid = "a b"\n', 'd/crossread.toml:3: "id" in source 1 is wrong', None),
        ('[[source]]\npath = "a"\nid = "x"\n[[source]]\npath = "b"\nid = "x"\n',
         'd/crossread.toml:6: id "x" of source 2 is taken by source 1', None),
        ('[source]\npath = "a"\n', 'd/crossread.toml:1: "source" is wrong', None),
        ('[dossier]\ntitle = "x\n', "d/crossread.toml:2:11: is not valid TOML", None),
        ("[dossier]\n[dossier]\n", "d/crossread.toml:2:", None),
        ("a = " + "[" * 5000, "is not valid TOML", None),
        ("a = " + "9" * 5000, "is not valid TOML", None),
    ],
)  # fmt: skip
def test_faults(text: str, message: str, hint: str | None) -> None:
    with pytest.raises(ManifestError) as caught:
        parse(text)
    assert message in caught.value.message
    assert "\n" not in caught.value.message
    assert hint is None or hint in (caught.value.hint or "")


def test_not_utf8() -> None:
    with pytest.raises(ManifestError, match=r"x: is not valid UTF-8 \(byte offset 3\)"):
        parse_manifest(b"# a\xff", "x")


def test_messages_hold_no_escape_sequences() -> None:
    with pytest.raises(ManifestError) as caught:
        parse('[dossier]\n"a\\u001b[31m" = 1\n')
    assert "\x1b" not in caught.value.message
    assert "␛" in caught.value.message


def test_schema_names_every_key() -> None:
    schema = manifest_schema()
    assert schema["$schema"].endswith("2020-12/schema")
    assert set(schema["$defs"]["SourceEntry"]["properties"]) == {"path", "id", "title", "published", "publisher"}
    assert schema["$defs"]["SourceEntry"]["properties"]["published"]["anyOf"][0]["format"] == "date"
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize("names", [["a.txt"], ['quo"te\\.txt', "zwölf \x7f\t.txt"], []])
def test_written_text_reads_back(names: list[str]) -> None:
    manifest = parse(manifest_text('A "story"', names))
    assert manifest.dossier.title == 'A "story"'
    assert [entry.path for entry in manifest.source] == names


def test_write_lists_documents(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", ".hidden.txt", "README.md", "readme.txt", "gold.json", "photo.jpg", "notes.py"):
        (tmp_path / name).write_text("x", "utf-8")
    (tmp_path / "resolutions").mkdir()
    (tmp_path / "folder.txt").mkdir()
    target = write_manifest(str(tmp_path))
    assert target == str(tmp_path / "crossread.toml")
    manifest = parse_manifest((tmp_path / "crossread.toml").read_bytes(), "x")
    assert [entry.path for entry in manifest.source] == ["a.md", "b.txt"]
    assert manifest.dossier.title == tmp_path.name
    with pytest.raises(UsageError, match="exists already"):
        write_manifest(str(tmp_path))


def test_what_pages_say_of_themselves_is_written_down(tmp_path: Path) -> None:
    head = "<title>Ferry \x07halted</title><meta property=og:site_name content='The \"Lantern\"'><meta name=date content=2026-03-09>"
    (tmp_path / "a.html").write_text(f"{head}<p>It carries 40 cars.</p>", "utf-8")
    (tmp_path / "b.docx").write_bytes(b"no document")
    (tmp_path / "c.txt").write_text("Ferry halted\n\nIt carries 40 cars, says the council.\n", "utf-8")
    write_manifest(str(tmp_path))
    manifest = parse_manifest((tmp_path / "crossread.toml").read_bytes(), "x")
    assert [(e.path, e.title, e.published, e.publisher) for e in manifest.source] == [
        ("a.html", "Ferry \x07halted", date(2026, 3, 9), 'The "Lantern"'),
        ("b.docx", None, None, None),
        ("c.txt", None, None, None),
    ]


def test_write_refuses_an_empty_or_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no documents"):
        write_manifest(str(tmp_path))
    with pytest.raises(UsageError, match="cannot be listed"):
        write_manifest(str(tmp_path / "none"))


def test_write_refuses_a_dangling_link(tmp_path: Path) -> None:
    (tmp_path / "crossread.toml").symlink_to("elsewhere")
    (tmp_path / "a.txt").write_text("x", "utf-8")
    with pytest.raises(UsageError, match="exists already"):
        write_manifest(str(tmp_path))


def test_pydantic_loads_only_with_a_manifest() -> None:
    code = "import sys, sources.dossier; sys.exit(bool({'pydantic', 'textual'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
