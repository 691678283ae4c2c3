"""--output: files at once and whole, devices and pipes as streams."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sources.errors import CrossreadError
from sources.files import write_report
from tui.commands import check
from tui.main import main
from tui.output import deliver

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="needs devices and pipes")
PROGRAM = f"import sys; sys.path.insert(0, {str(ROOT)!r})\nfrom tui.output import deliver, finish\n"


@posix
def test_a_device_takes_a_report_and_stays_a_device(tmp_path: Path) -> None:
    write_report("/dev/null", "x")
    link = tmp_path / "nowhere"
    link.symlink_to("/dev/null")
    assert deliver("x", str(link)) is True
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)  # noqa: PTH116
    assert link.is_symlink()


@posix
def test_a_pipe_takes_a_report(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    taken: list[str] = []
    reader = threading.Thread(target=lambda: taken.append(pipe.read_text("utf-8")))
    reader.start()
    write_report(pipe, "zwölf\n" * 20_000)
    reader.join(30)
    assert taken == ["zwölf\n" * 20_000]
    assert list(tmp_path.iterdir()) == [pipe]


def run(statement: str, shell: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a statement by Python in a shell that redirects."""
    command = [sys.executable, "-c", PROGRAM + statement]
    return subprocess.run(
        ["/bin/sh", "-c", f'"$0" "$@" {shell}', *command], cwd=folder, capture_output=True, text=True, check=True
    )


@posix
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_names_of_standard_output_are_standard_output(tmp_path: Path, name: str) -> None:
    if not os.path.lexists(name) and not name.startswith("/proc"):
        pytest.skip("this system has no such name")
    statement = f"sys.stdout.write('before '); deliver('now', {name!r}); finish()"
    assert run(statement, "", tmp_path).stdout == "before now"
    (tmp_path / "log").write_text("kept ", "utf-8")
    run(statement, ">> log", tmp_path)
    assert (tmp_path / "log").read_text("utf-8") == "kept before now"


@posix
def test_an_open_file_is_added_to(tmp_path: Path) -> None:
    if not os.path.lexists("/dev/fd"):
        pytest.skip("this system has no /dev/fd")
    (tmp_path / "log").write_text("kept ", "utf-8")
    run("deliver('now', '/dev/fd/3')", "3>> log", tmp_path)
    assert (tmp_path / "log").read_text("utf-8") == "kept now"


def folder(path: Path) -> Path:
    path.mkdir()
    return path


@pytest.mark.parametrize(
    "make",
    [folder, lambda path: path / "missing" / "out", lambda _: Path("/dev/fd/987654")],
    ids=["folder", "missing", "fd"],
)
def test_what_cannot_be_written_is_one_clear_line(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    target = make(tmp_path / "x")
    with pytest.raises(CrossreadError, match="cannot be written: "):
        write_report(target, "x")


@pytest.mark.parametrize("name", ["out/report", "link"])
def test_a_missing_folder_is_named_with_a_way_to_make_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = os.path.realpath("out") if name == "link" else "out"
    Path("link").symlink_to("out/report")
    with pytest.raises(CrossreadError) as caught:
        write_report(name, "x")
    assert caught.value.message == f"{name}: cannot be written: there is no folder {folder}"
    assert caught.value.hint == f"Make it first: mkdir -p {folder}"
    Path("out").mkdir()
    write_report(name, "x")
    assert Path("out/report").read_text("utf-8") == "x"


def test_a_missing_folder_stops_a_report_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def work(*_: object, **_how: object) -> None:
        raise AssertionError

    monkeypatch.setattr(check, "examine_and_judge", work)
    assert main(["check", "--sample", "--output", str(tmp_path / "none" / "report")]) == 2
    assert "there is no folder" in capsys.readouterr().err


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old", "utf-8")
    assert deliver("new", str(target)) is True
    assert target.read_text("utf-8") == "new"
    assert list(tmp_path.iterdir()) == [target]
