"""From an entry to a document: keys, paths, titles, limits, and what is said of an entry that cannot be read."""

from __future__ import annotations

import hashlib
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from sources.errors import ManifestError, SourceError
from sources.limits import Limits
from sources.loading import Collector, Entry, collect, document_from_bytes, letters, read_document, relative

SMALL = Limits(file_bytes=100, lines=5, total_bytes=150, sources=4)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in {"a.txt": "Twelve boats lay there.\n", "b.md": "# Boats\n\nFifteen boats lay there.\n"}.items():
        (tmp_path / name).write_bytes(text.encode("utf-8"))
    return tmp_path


def gather(folder: Path, *entries: Entry, limits: Limits | None = None, named: bool = False) -> Collector:
    collector = Collector(str(folder), limits or Limits(), named=named)
    collect(collector, entries)
    return collector


def test_the_first_letters() -> None:
    names = list(islice(letters(), 703))
    assert names[:3] == ["A", "B", "C"]
    assert names[25:28] == ["Z", "AA", "AB"]
    assert names[701:] == ["ZZ", "AAA"]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("path", "start", "expected"),
    [
        ("a.txt", None, "a.txt"),
        ("./a.txt", None, "a.txt"),
        ("sub/../a.txt", None, "a.txt"),
        ("sub//a.txt", None, "sub/a.txt"),
        ("../a.txt", None, "../a.txt"),
        ("sub/a.txt", "sub", "a.txt"),
        ("a.txt", "sub", "../a.txt"),
        ("\udcff.txt", None, "\udcff.txt"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_paths_are_relative_with_forward_slashes(path: str, start: str | None, expected: str) -> None:
    assert relative(path, start) == expected


def test_what_a_manifest_says_outweighs_the_document(folder: Path) -> None:
    entry = Entry("b.md", "west", "The west side", date(2021, 3, 9), "The Lantern")
    (made,) = gather(folder, entry).documents
    assert (made.id, made.title, made.published, made.publisher) == (
        "west", "The west side", date(2021, 3, 9), "The Lantern",
    )  # fmt: skip


def test_a_document_speaks_for_itself_where_no_manifest_does(folder: Path) -> None:
    first, second = gather(folder, Entry("a.txt"), Entry("b.md")).documents
    assert (first.id, first.key, first.path, first.title) == ("A", "a.txt", "a.txt", "a")
    assert (second.id, second.title, second.format) == ("B", "Boats", "markdown")
    assert first.sha256 == hashlib.sha256((folder / "a.txt").read_bytes()).hexdigest()


def test_letters_leave_out_the_ids_that_a_manifest_takes(folder: Path) -> None:
    (folder / "c.txt").write_text("Nine boats lay there.", "utf-8")
    found = gather(folder, Entry("a.txt"), Entry("b.md", "A"), Entry("c.txt"))
    assert [d.id for d in found.documents] == ["B", "A", "C"]


def test_a_problem_takes_its_letter_with_it(folder: Path) -> None:
    found = gather(folder, Entry("missing.txt"), Entry("a.txt"))
    assert [d.id for d in found.documents] == ["B"]
    assert [p.message for p in found.problems] == ["missing.txt: does not exist"]


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("c.txt", b"", "c.txt: is empty"),
        ("c.txt", b" \r\n\t", "c.txt: is empty"),
        ("c.txt", b"\xef\xbb\xbf", "c.txt: is empty"),
        ("c.txt", b"x" * 101, "c.txt: is too large (101 bytes; the limit is 100 bytes)"),
        ("c.txt", b"x\n" * 5, "c.txt: has too many lines (6; the limit is 5)"),
        ("c.txt", b"x\r" * 5, "c.txt: has too many lines (6; the limit is 5)"),
        ("c.txt", b"x\r\n" * 5, "c.txt: has too many lines (6; the limit is 5)"),
        ("c.txt", b"a\x00b", "c.txt: is a binary file (NUL byte at byte offset 1)"),
        ("c.txt", b"%PDF-1.7", "c.txt: is a PDF, not a text file"),
        ("\u202ec.txt", b"", "⟨U+202E⟩c.txt: is empty"),
        ("c\x1b[2J.txt", b"", "c␛[2J.txt: is empty"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_harmless_line(folder: Path, name: str, raw: bytes, words: str) -> None:
    (folder / name).write_bytes(raw)
    found = gather(folder, Entry("a.txt"), Entry(name), limits=SMALL)
    assert [p.message for p in found.problems] == [words]
    assert len(found.documents) == 1


def test_exactly_at_the_limits_is_fine(folder: Path) -> None:
    (folder / "c.txt").write_bytes(b"x\n" * 4 + b"y" * 92)
    assert gather(folder, Entry("c.txt"), limits=SMALL).problems == []


def test_the_sources_together_have_a_limit(folder: Path) -> None:
    for name in ("c.txt", "d.txt"):
        (folder / name).write_bytes(name.encode() * 15)
    found = gather(folder, Entry("c.txt"), Entry("d.txt"), Entry("a.txt"), limits=SMALL)
    assert [p.message for p in found.problems] == ["a.txt: the sources together are too large (the limit is 150 bytes)"]


def test_a_file_counts_once_whatever_it_is_called(folder: Path) -> None:
    (folder / "link.txt").symlink_to("a.txt")
    (folder / "hard.txt").hardlink_to(folder / "a.txt")
    found = gather(folder, Entry("a.txt"), Entry("./a.txt"), Entry("link.txt"), Entry("hard.txt"))
    assert [d.key for d in found.documents] == ["a.txt"]
    assert [p.message for p in found.problems] == [
        f"{name}: is the same file as a.txt" for name in ("a.txt", "link.txt", "hard.txt")
    ]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("../a.txt", "leads out of the dossier"),
        ("/a.txt", "is an absolute path"),
        ("sub\\a.txt", "holds a backslash"),
        ("nul.txt", "no file name on Windows"),
        ("A.TXT", "differs from"),
    ],
)
def test_a_manifest_may_name_only_what_every_system_can_hold(folder: Path, path: str, words: str) -> None:
    found = gather(folder, Entry("a.txt"), Entry(path), named=True)
    (problem,) = found.problems
    assert isinstance(problem, ManifestError)
    assert words in problem.message


def test_a_link_out_of_the_dossier_is_refused(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text("Nothing for you.", "utf-8")
    (folder / "link.txt").symlink_to(outside)
    collector = Collector(str(folder), Limits(), bound=str(folder.resolve()))
    collect(collector, [Entry("link.txt")])
    assert [p.message for p in collector.problems] == ["link.txt: is a symbolic link out of the dossier"]


@pytest.mark.usefixtures("folder")
def test_a_draft_is_read_by_its_path_or_its_bytes() -> None:
    by_path = read_document("a.txt")
    by_bytes = document_from_bytes(Path("a.txt").read_bytes(), "a.txt")
    assert by_path == by_bytes
    assert by_path.id == "draft"
    with pytest.raises(SourceError, match=r"a\.txt: is too large"):
        document_from_bytes(b"x" * 101, "a.txt", limits=SMALL)
    with pytest.raises(SourceError, match=r"-: is empty"):
        document_from_bytes(b"\n", "-")
