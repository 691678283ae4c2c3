"""Open dossiers: ways to name one, ids and paths, and every fault with its line."""

from __future__ import annotations

import hashlib
import os
import time
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from sources.dossier import open_dossier
from sources.errors import CrossreadError, ManifestError, SourceError, UsageError
from sources.limits import Limits
from sources.loading import document_from_bytes, letters, read_document

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sources.document import Dossier

STORY = "The bridge closed on Monday.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with two documents and one more in a folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_bytes(STORY.encode())
    (tmp_path / "b.md").write_bytes(b"# Bridge\n\n" + STORY.encode())
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.txt").write_bytes(b"Sub. " + STORY.encode())
    return tmp_path


def manifest(folder: Path, entries: Iterable[str], title: str = "The bridge") -> None:
    lines = [f'[dossier]\ntitle = "{title}"\n', *(f"[[source]]\npath = '{entry}'\n" for entry in entries)]
    (folder / "crossread.toml").write_text("".join(lines), "utf-8")


def keys(dossier: Dossier) -> list[str]:
    return [document.key for document in dossier.documents]


def test_folder_without_manifest(here: Path) -> None:
    dossier = open_dossier([str(here)])
    assert keys(dossier) == ["a.txt", "b.md"]
    assert [document.id for document in dossier.documents] == ["A", "B"]
    assert dossier.title == here.name
    assert dossier.root == str(here)
    assert dossier.resolutions == str(here / "resolutions")
    assert dossier.problems == ()
    assert not dossier.sample


def test_document_fields(here: Path) -> None:
    first, second = open_dossier(["."]).documents
    assert first.text == STORY
    assert first.sha256 == hashlib.sha256(STORY.encode()).hexdigest()
    assert (first.title, second.title) == ("a", "Bridge")
    assert (first.format, second.format) == ("text", "markdown")
    assert second.line_column(second.text.index("closed")) == (3, 12)
    assert here.is_dir()


@pytest.mark.parametrize("how", ["folder", "manifest"])
def test_manifest(here: Path, how: str) -> None:
    (here / "crossread.toml").write_text(
        '[dossier]\ntitle = "T"\n[[source]]\npath = "sub/c.txt"\nid = "B"\ntitle = "Own"\n'
        'published = 2021-03-09\npublisher = "P"\n'
        '[[source]]\npath = "b.md"\n[[source]]\npath = "a.txt"\n',
        "utf-8",
    )
    dossier = open_dossier(["." if how == "folder" else "crossread.toml"])
    assert dossier.title == "T"
    assert [(d.id, d.key) for d in dossier.documents] == [("B", "sub/c.txt"), ("A", "b.md"), ("C", "a.txt")]
    first = dossier.documents[0]
    assert (first.title, first.published, first.publisher) == ("Own", date(2021, 3, 9), "P")


def test_paths_are_relative_to_the_working_directory(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest(here, ["a.txt", "sub/c.txt"])
    monkeypatch.chdir(here / "sub")
    assert [d.path for d in open_dossier([str(here)]).documents] == ["../a.txt", "c.txt"]
    assert keys(open_dossier([".."])) == ["a.txt", "sub/c.txt"]


def test_loose_files(here: Path) -> None:
    dossier = open_dossier(["sub/c.txt", "a.txt"])
    assert [(d.id, d.key, d.path) for d in dossier.documents] == [
        ("A", "sub/c.txt", "sub/c.txt"),
        ("B", "a.txt", "a.txt"),
    ]
    assert dossier.root == str(here)
    assert dossier.resolutions == str(here / "resolutions")
    assert dossier.title == "c.txt, a.txt"


def test_loose_files_may_lie_anywhere(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here / "sub")
    assert keys(open_dossier(["../a.txt", "c.txt"])) == ["../a.txt", "c.txt"]


def test_one_document_is_a_dossier_of_one(here: Path) -> None:
    assert len(open_dossier(["a.txt"]).documents) == 1
    assert here.is_dir()


def test_no_path(here: Path) -> None:
    with pytest.raises(UsageError, match="current folder is no dossier"):
        open_dossier([])
    (here / "resolutions").mkdir()
    assert keys(open_dossier([])) == ["a.txt", "b.md"]
    manifest(here, ["a.txt"])
    assert keys(open_dossier([])) == ["a.txt"]


@pytest.mark.parametrize("paths", [[".", "a.txt"], ["a.txt", "sub"], ["crossread.toml", "a.txt"]])
def test_a_dossier_is_opened_alone(here: Path, paths: list[str]) -> None:
    manifest(here, ["a.txt"])
    with pytest.raises(UsageError, match="opened alone"):
        open_dossier(paths)


def test_an_empty_path(here: Path) -> None:
    manifest(here, ["a.txt"])
    with pytest.raises(UsageError, match="empty path"):
        open_dossier([""])


def test_letters() -> None:
    found = list(islice(letters(), 28))
    assert found[:3] == ["A", "B", "C"]
    assert found[25:] == ["Z", "AA", "AB"]
    assert next(islice(letters(), 26 + 26 * 26, None)) == "AAA"


FAULTY = {
    "missing.txt": "does not exist",
    "folder.txt": "is a folder",
    "empty.txt": "is empty",
    "blank.txt": "is empty",
    "pipe.txt": "is a named pipe",
    "zero.txt": "symbolic link out of the dossier",
    "big.txt": "is too large (2000 bytes; the limit is 1000 bytes)",
    "binary.txt": "NUL byte at byte offset 1",
    "bad.txt": "byte offset 2",
    "out.txt": "symbolic link out of the dossier",
    "loop.txt": "leads back to itself",
    "hard.txt": "is the same file as a.txt",
    "a.txt": "is the same file as a.txt",
    "./sub/../a.txt": 'leads out of the dossier ("..")',
    "../outside.txt": 'leads out of the dossier ("..")',
    "/etc/hostname": "absolute path",
    "C:/a.txt": "absolute path",
    "sub\\c.txt": "backslash",
    "A.txt": "only in upper and lower case",
    "CON.txt": "no file name on Windows",
    "sub/nul": "no file name on Windows",
    "ab:c.txt": "no file name on Windows",
    " ": "is no file name",
    "~/a.txt": "absolute path",
}


def make_faults(here: Path, outside: Path) -> None:
    (here / "folder.txt").mkdir()
    (here / "empty.txt").touch()
    (here / "blank.txt").write_text(" \n\t\n", "utf-8")
    os.mkfifo(here / "pipe.txt")
    (here / "zero.txt").symlink_to("/dev/zero")
    (here / "big.txt").write_text("x " * 1000, "utf-8")
    (here / "binary.txt").write_bytes(b"a\0b")
    (here / "bad.txt").write_bytes(b"a \x81 b")
    outside.write_text(STORY, "utf-8")
    (here / "out.txt").symlink_to(outside)
    (here / "loop.txt").symlink_to("loop.txt")
    os.link(here / "a.txt", here / "hard.txt")


@pytest.mark.parametrize(("entry", "reason"), FAULTY.items())
def test_a_faulty_source_is_a_problem_of_one_line(
    here: Path, tmp_path_factory: pytest.TempPathFactory, entry: str, reason: str
) -> None:
    make_faults(here, tmp_path_factory.mktemp("out") / "outside.txt")
    manifest(here, ["a.txt", entry, "b.md"])
    dossier = open_dossier(["."], limits=Limits(file_bytes=1000))
    assert keys(dossier) == ["a.txt", "b.md"]
    assert [document.id for document in dossier.documents] == ["A", "C"]
    assert len(dossier.problems) == 1
    assert reason in dossier.problems[0]
    assert entry.replace("\\", "/").rsplit("/", 1)[-1] in dossier.problems[0]
    assert "\n" not in dossier.problems[0]


def test_a_device_as_a_loose_file_does_not_hang(here: Path) -> None:
    os.mkfifo(here / "pipe")
    dossier = open_dossier(["a.txt", "/dev/zero", "pipe"])
    assert keys(dossier) == ["a.txt"]
    assert "/dev/zero: is a device" in dossier.problems[0]
    assert "pipe: is a named pipe" in dossier.problems[1]


def test_the_first_problem_is_raised_where_nothing_can_be_read(here: Path) -> None:
    with pytest.raises(SourceError, match="none: does not exist"):
        open_dossier(["none", "nothing"])
    manifest(here, ["../x"])
    with pytest.raises(ManifestError, match="leads out"):
        open_dossier(["."])


def test_unreadable(here: Path) -> None:
    (here / "a.txt").chmod(0)
    if os.access("a.txt", os.R_OK):
        pytest.skip("this user may read anything")
    assert "a.txt: may not be read" in open_dossier(["a.txt", "b.md"]).problems[0]


def test_links_inside_the_dossier_are_fine(here: Path) -> None:
    (here / "z.txt").symlink_to("sub/c.txt")
    assert keys(open_dossier(["."])) == ["a.txt", "b.md", "z.txt"]


def test_a_linked_dossier_folder_is_fine(here: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    link = tmp_path_factory.mktemp("links") / "link"
    link.symlink_to(here)
    assert keys(open_dossier([str(link)])) == ["a.txt", "b.md"]


def test_limits_are_named(here: Path) -> None:
    with pytest.raises(SourceError, match="names 2 sources; the limit is 1"):
        open_dossier(["."], limits=Limits(sources=1))
    problems = open_dossier(["."], limits=Limits(total_bytes=30)).problems
    assert problems == ("b.md: the sources together are too large (the limit is 30 bytes)",)
    (here / "a.txt").write_text("a\n" * 20, "utf-8")
    assert open_dossier(["."], limits=Limits(lines=10)).problems == ("a.txt: has too many lines (21; the limit is 10)",)
    with pytest.raises(SourceError, match="too many lines"):
        document_from_bytes(b"\r\n" * 10, "-", limits=Limits(lines=10))
    with pytest.raises(SourceError, match="too large"):
        document_from_bytes(b"12345", "-", limits=Limits(file_bytes=4))
    manifest(here, ["a.txt"])
    with pytest.raises(ManifestError, match=r"crossread\.toml: is too large"):
        open_dossier(["."], limits=Limits(manifest_bytes=5))


def test_manifest_faults(here: Path) -> None:
    (here / "crossread.toml").write_text("[dossier]\n", "utf-8")
    with pytest.raises(ManifestError, match="names no sources"):
        open_dossier(["."])
    (here / "crossread.toml").unlink()
    os.mkfifo(here / "crossread.toml")
    with pytest.raises(ManifestError, match="named pipe"):
        open_dossier(["."])
    (here / "crossread.toml").unlink()
    with pytest.raises(ManifestError, match="does not exist"):
        open_dossier(["crossread.toml"])


def test_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no documents"):
        open_dossier([str(tmp_path)])


def test_messages_hold_no_escape_sequences(here: Path) -> None:
    (here / "bad\x1b[31m\u202e.txt").write_bytes(b"\0")
    (problem,) = open_dossier(["."]).problems
    assert "bad␛[31m⟨U+202E⟩.txt" in problem
    with pytest.raises(CrossreadError) as caught:
        open_dossier(["no\x1b", "no\udc80"])
    assert "\x1b" not in caught.value.message


def test_names_that_are_no_unicode(here: Path) -> None:
    (here / os.fsdecode(b"caf\xe9.txt")).write_text(STORY + STORY, "utf-8")
    dossier = open_dossier(["."])
    assert len(dossier.documents) == 3


def test_text_is_the_decoded_file(here: Path) -> None:
    text = "Caf\u0065\u0301.\r\nTwo\rThree \u2028 four\x0c\n"
    (here / "a.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    document = open_dossier(["a.txt"]).documents[0]
    assert document.text == text
    assert document.line_starts == (0, 8, 12, len(text))
    assert document.sha256 == hashlib.sha256(b"\xef\xbb\xbf" + text.encode()).hexdigest()


def test_published_from_the_text_unless_the_manifest_says(here: Path) -> None:
    (here / "a.txt").write_text("Published: March 9, 2021\n" + STORY, "utf-8")
    assert open_dossier(["a.txt"]).documents[0].published == date(2021, 3, 9)
    (here / "crossread.toml").write_text('[[source]]\npath = "a.txt"\npublished = 2020-01-01\n', "utf-8")
    assert open_dossier(["."]).documents[0].published == date(2020, 1, 1)


def test_drafts(here: Path) -> None:
    draft = read_document("b.md")
    assert (draft.id, draft.path, draft.title) == ("draft", "b.md", "Bridge")
    piped = document_from_bytes(STORY.encode(), "<stdin>")
    assert (piped.path, piped.text) == ("<stdin>", STORY)
    with pytest.raises(SourceError, match="is empty"):
        document_from_bytes(b"", "<stdin>")
    assert here.is_dir()


def test_many_small_sources_open_quickly(here: Path) -> None:
    names = [f"r{number:06d}.txt" for number in range(1250)]
    for name in names:
        (here / name).write_text(STORY + name, "utf-8")
    manifest(here, names)
    best = 9.0
    for _ in range(3):
        start = time.process_time()
        dossier = open_dossier(["."])
        best = min(best, time.process_time() - start)
    assert len(dossier.documents) == 1250
    assert dossier.documents[-1].id == "AVB"
    assert best < 1.0


def test_the_order_of_a_folder_is_by_name(here: Path) -> None:
    for name in ("10.txt", "9.txt", "Z.txt", "ä.txt"):
        (here / name).write_text(name, "utf-8")
    assert keys(open_dossier(["."])) == ["10.txt", "9.txt", "Z.txt", "a.txt", "b.md", "ä.txt"]
