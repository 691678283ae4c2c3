"""Files are looked at before they are opened; manifest entries before they are files."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.errors import SourceError
from sources.folder import find_documents, is_dossier
from sources.limits import megabytes
from sources.opening import entry_fault, leaves, read_regular

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "entry",
    ["a.txt", "sub/a.txt", "./a.txt", "sub//a.txt", "a..b.txt", "...a", "console.txt", "com10.txt", "nulls/a",
     "zwölf – ü.txt", "-a.txt"],
)  # fmt: skip
def test_entries_that_any_system_can_hold(entry: str) -> None:
    assert entry_fault(entry) is None


@pytest.mark.parametrize(
    "entry",
    ["", "  ", "..", "../a", "a/../../b", "sub/..", "..\\a", "/a", "//host/a",
     "\\a", "\\\\host\\a", "C:", "c:\\a", "c:a", "~", "~root/a", "a\\b",
     "a:stream", "CON", "con.txt", "Aux .txt", "sub/LPT1.md",
     "COM¹", "prn/a.txt", "a.", "a ", "sub./a", "a\0b"],
)  # fmt: skip
def test_entries_that_are_refused(entry: str) -> None:
    assert entry_fault(entry) is not None


@given(st.text("ab./\\:~ ", max_size=12))
def test_an_accepted_entry_stays_inside(entry: str) -> None:
    if entry_fault(entry) is None:
        inside = os.path.normpath(f"/root/dossier/{entry}")
        assert inside == "/root/dossier" or inside.startswith("/root/dossier/")


def test_read_regular(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    data, identity = read_regular(str(tmp_path / "a"), "a", 5)
    assert data == b"12345"
    assert identity == ((tmp_path / "a").stat().st_dev, (tmp_path / "a").stat().st_ino)
    with pytest.raises(SourceError, match=r"^a: is too large \(5 bytes; the limit is 4 bytes\)$"):
        read_regular(str(tmp_path / "a"), "a", 4)


def test_sockets_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        with pytest.raises(SourceError, match="s: is a socket"):
            read_regular("s", "s", 10)


@pytest.mark.parametrize("grown", [b"", b"123", b"1234567"])
def test_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, grown: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    read = os.read

    def change_then_read(descriptor: int, count: int) -> bytes:
        monkeypatch.setattr(os, "read", read)
        path.write_bytes(grown)
        return read(descriptor, count)

    monkeypatch.setattr(os, "read", change_then_read)
    assert read_regular(str(path), "a", 100)[0] == grown


def test_a_file_that_grows_past_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    read = os.read

    def grow_then_read(descriptor: int, count: int) -> bytes:
        monkeypatch.setattr(os, "read", read)
        path.write_bytes(b"1" * 5000)
        return read(descriptor, count)

    monkeypatch.setattr(os, "read", grow_then_read)
    with pytest.raises(SourceError, match="is too large"):
        read_regular(str(path), "a", 100)


def test_leaves(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "sub").mkdir(parents=True)
    (tmp_path / "rootless").touch()
    (root / "in").symlink_to("sub")
    (root / "out").symlink_to(tmp_path)
    real = os.path.realpath(root)
    assert not leaves(str(root / "in" / "a"), real)
    assert leaves(str(root / "out" / "rootless"), real)
    assert leaves(str(tmp_path / "rootless"), real)


def test_folders(tmp_path: Path) -> None:
    assert not is_dossier(str(tmp_path))
    (tmp_path / "resolutions").mkdir()
    assert is_dossier(str(tmp_path))
    (tmp_path / "a.txt").symlink_to("nowhere")
    assert find_documents(str(tmp_path)) == ["a.txt"]


@pytest.mark.parametrize(
    ("count", "words"), [(5, "5 bytes"), (20_000_000, "20 MB"), (1_500_000, "1.5 MB"), (99_999, "99999 bytes")]
)
def test_megabytes(count: int, words: str) -> None:
    assert megabytes(count) == words
