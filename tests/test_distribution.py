"""The wheel and the source archive: everything is in them, and the wheel works in an environment without the repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(
    find_spec("hatchling") is None or not (ROOT / "pyproject.toml").is_file(), reason="needs hatchling and the sources"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheel and the source archive, built without the network."""
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,), (archive,) = out.glob("*.whl"), out.glob("*.tar.gz")
    return wheel, archive


def package_files() -> set[str]:
    """Every file of the three packages that belongs to them."""
    rooms = (ROOT / room for room in ("sources", "facts", "tui"))
    files = (p for room in rooms for p in room.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(ROOT).as_posix() for p in files}


def test_everything_is_in_both(built: tuple[Path, Path]) -> None:
    wheel, archive = built
    wanted = package_files()
    assert {"sources/py.typed", "facts/py.typed", "tui/py.typed", "sources/sample/crossread.toml"} <= wanted
    with zipfile.ZipFile(wheel) as file:
        names = set(file.namelist())
    assert wanted <= names
    assert {n.split("/")[0] for n in names - wanted} == {f"crossread-{wheel.name.split('-')[1]}.dist-info"}
    assert {n.rpartition("/")[2] for n in names if ".dist-info/licenses/" in n} == {"LICENSE", "NOTICE"}
    with tarfile.open(archive) as tar:
        inside = {n.partition("/")[2] for n in tar.getnames()}
    others = {
        "README.md",
        "LICENSE",
        "NOTICE",
        "pyproject.toml",
        "action.yml",
        ".pre-commit-hooks.yaml",
        "ci/gitlab.yml",
    }
    assert wanted | others | {"requirements/run.txt", "docs/ci.md", "tests/test_distribution.py"} <= inside


def test_the_metadata_says_what_it_is(built: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(built[0]) as file:
        name = next(n for n in file.namelist() if n.endswith("/METADATA"))
        metadata = Parser().parsestr(file.read(name).decode("utf-8"))
        points = file.read(name.replace("METADATA", "entry_points.txt")).decode("utf-8")
    assert (metadata["Name"], metadata["License-Expression"], metadata["Requires-Python"]) == (
        "crossread",
        "Apache-2.0",
        ">=3.11",
    )
    assert {"serve"} <= set(metadata.get_all("Provides-Extra", []))
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert metadata.get_payload().startswith("# Crossread")  # type: ignore[union-attr]
    assert "crossread = tui.main:run" in points
    assert "crossread-drafts = tui.each_draft:run" in points


def test_the_wheel_works_without_the_repository(built: tuple[Path, Path], tmp_path: Path) -> None:
    site = tmp_path / "site"
    with zipfile.ZipFile(built[0]) as file:
        file.extractall(site)  # noqa: S202 - built here
    # The dependencies of this environment; its own Crossread, installed for development, must not stand in.
    program = (
        "import sys; site, tree = sys.argv.pop(1), sys.argv.pop(1)\n"
        "sys.path[:] = [site] + [p for p in sys.path if p != tree and not p.startswith('__editable__')]\n"
        "import tui; assert tui.__file__.startswith(sys.path[0]), tui.__file__\n"
        "from tui.main import run; run()"
    )
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}

    def crossread(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-P", "-c", program, str(site), str(ROOT), *arguments]
        return subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=60)

    version = crossread("--version")
    assert (version.returncode, version.stdout) == (0, f"crossread {built[0].name.split('-')[1]}\n"), version.stderr
    checked = crossread("check", "--sample", "--format", "json")
    assert checked.returncode == 1, checked.stderr
    assert len(json.loads(checked.stdout)["sources"]) == 4
    exported = crossread("export", "--sample", "--format", "html")
    assert (exported.returncode, exported.stdout[:15].lower()) == (0, "<!doctype html>"), exported.stderr
