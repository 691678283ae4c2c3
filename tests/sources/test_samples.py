"""The built-in dossier."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import pytest

from sources.dossier import copy_sample, open_sample
from sources.errors import SourceError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for the installed package, with a sample of two documents and a decision."""
    folder = tmp_path / "package" / "sample"
    (folder / "resolutions").mkdir(parents=True)
    (folder / "resolutions" / "x.json").write_text("{}", "utf-8")
    (folder / "crossread.toml").write_text(
        '[dossier]\ntitle = "S"\n[[source]]\npath = "a.txt"\n[[source]]\npath = "b.txt"\n', "utf-8"
    )
    (folder / "a.txt").write_text("One bridge closed.", "utf-8")
    (folder / "b.txt").write_text("Two bridges closed.", "utf-8")
    monkeypatch.setattr(resources, "files", lambda _: folder.parent)
    return folder


def test_open(package: Path) -> None:
    dossier = open_sample()
    assert dossier.sample
    assert dossier.root == str(package)
    assert [d.path for d in dossier.documents] == ["sample/a.txt", "sample/b.txt"]


def test_copy_keeps_what_stands(package: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "sample"
    assert copy_sample(str(folder)) == str(folder)
    assert (folder / "resolutions" / "x.json").read_text("utf-8") == "{}"
    (folder / "a.txt").write_text("changed", "utf-8")
    (folder / "b.txt").unlink()
    copy_sample(str(folder))
    assert (folder / "a.txt").read_text("utf-8") == "changed"
    assert (folder / "b.txt").read_bytes() == (package / "b.txt").read_bytes()


def test_copy_to_where_a_file_stands(package: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(SourceError, match="cannot be made"):
        copy_sample(str(tmp_path / "file"))
    assert package.is_dir()


def test_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    with pytest.raises(SourceError, match="sample dossier is missing"):
        open_sample()
    assert list(tmp_path.iterdir()) == []
