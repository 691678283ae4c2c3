"""Which files of a folder are sources, and which folders are dossiers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from sources.errors import UsageError
from sources.folder import find_documents, is_dossier

if TYPE_CHECKING:
    from pathlib import Path


def make(folder: Path, *names: str) -> str:
    for name in names:
        (folder / name).write_text("x", "utf-8")
    return str(folder)


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("a.txt", True),
        ("A.TXT", True),
        ("a.md", True),
        ("a.b.md", True),
        ("ünï code.txt", True),
        ("-dash.txt", True),
        ("crossread.toml", False),
        (".hidden.txt", False),
        ("README.md", False),
        ("readme.txt", False),
        ("Readme-first.md", False),
        ("a", False),
        ("a.txt~", False),
        ("a.json", False),
        ("txt", False),
    ],
)
def test_documents_are_told_by_their_names(tmp_path: Path, name: str, taken: bool) -> None:
    assert find_documents(make(tmp_path, name)) == ([name] if taken else [])


def test_names_stand_in_order_of_code_points(tmp_path: Path) -> None:
    names = ["b.txt", "a.txt", "B.txt", "10.txt", "9.txt", "é.txt"]
    assert (
        find_documents(make(tmp_path, *names))
        == sorted(names)
        == ["10.txt", "9.txt", "B.txt", "a.txt", "b.txt", "é.txt"]
    )


def test_subfolders_are_not_entered_or_taken(tmp_path: Path) -> None:
    (tmp_path / "sub.txt").mkdir()
    make(tmp_path / "sub.txt", "inner.txt")
    assert find_documents(make(tmp_path, "a.txt")) == ["a.txt"]


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_links_to_files_are_taken_and_links_to_folders_not(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path)
    (tmp_path / "d.txt").symlink_to("d.txt")  # to itself: named later, when it is read
    assert find_documents(str(tmp_path)) == ["a.txt", "b.txt", "d.txt"]


@pytest.mark.parametrize(("name", "words"), [("missing", "cannot be listed"), ("a.txt", "cannot be listed")])
def test_what_is_no_folder_cannot_be_listed(tmp_path: Path, name: str, words: str) -> None:
    make(tmp_path, "a.txt")
    with pytest.raises(UsageError, match=words):
        find_documents(str(tmp_path / name))


def test_a_message_shows_a_hostile_name_harmlessly(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        find_documents(str(tmp_path / "\x1b[2J"))
    assert "\x1b" not in caught.value.message
    assert "␛[2J" in caught.value.message


@pytest.mark.parametrize(
    ("make_it", "expected"),
    [
        (lambda _: None, False),
        (lambda p: (p / "a.txt").touch(), False),
        (lambda p: (p / "crossread.toml").touch(), True),
        (lambda p: (p / "crossread.toml").mkdir(), True),  # wrong, and said so when it is opened
        (lambda p: (p / "resolutions").mkdir(), True),
        (lambda p: (p / "resolutions").touch(), False),
    ],
    ids=["empty", "documents", "manifest", "folder for a manifest", "decisions", "file for decisions"],
)
def test_a_dossier_holds_a_manifest_or_decisions(tmp_path: Path, make_it: object, expected: bool) -> None:
    assert callable(make_it)
    make_it(tmp_path)
    assert is_dossier(str(tmp_path)) is expected
