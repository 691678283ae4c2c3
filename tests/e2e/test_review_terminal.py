"""The review on a pseudo-terminal: start, signals, what becomes of the terminal and of decisions."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are POSIX", allow_module_level=True)

from tests.e2e.terminals import Terminal, command, environment, make_dossier

if TYPE_CHECKING:
    from pathlib import Path

READY = "open"  # of the progress bar, once the sources are compared


def decisions(place: Path) -> list[dict[str, object]]:
    return [json.loads(file.read_text("utf-8")) for file in sorted((place / "resolutions").glob("*.json"))]


def test_a_decision_is_on_disk_after_quitting(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until(" open")
        terminal.send("1")
        terminal.until("u undo")
        terminal.send("q")
        assert terminal.end() == 0
        assert terminal.restored()
    (kept,) = decisions(place)
    assert kept["verdict"] == "accept"
    assert kept["source"] == "a.txt"
    assert kept["reviewer"] == "Tess"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)])
def test_signals_restore_the_terminal_and_keep_decisions(tmp_path: Path, number: signal.Signals, code: int) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until(" open")
        terminal.send("b")
        terminal.until("u undo")
        terminal.signal(number)
        assert terminal.end() == code
        assert terminal.restored()
    assert [d["verdict"] for d in decisions(place)] == ["both"]


def test_a_terminated_review_goes_on_where_it_stood(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until(" open")
        terminal.send("b")
        terminal.until("2 of ")
        terminal.signal(signal.SIGTERM)
        assert terminal.end() == 143
        assert terminal.restored()
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until("1 settled")
        terminal.until("2 of ")
        terminal.send("q")
        assert terminal.end() == 0
    assert [d["verdict"] for d in decisions(place)] == ["both"]


def test_two_screens_on_one_dossier_lose_nothing(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    words = command("review", str(place))
    with Terminal(words, environment(tmp_path)) as one, Terminal(words, environment(tmp_path)) as two:
        for terminal in (one, two):
            terminal.until(" open")
            terminal.until("1 of ")
        two.send("]")
        two.until("2 of ")
        one.send("b")
        two.send("d")
        one.until("u undo")
        two.until("u undo")
        for terminal in (one, two):
            terminal.send("q")
            assert terminal.end() == 0
            assert terminal.restored()
    assert sorted(str(d["verdict"]) for d in decisions(place)) == ["both", "defer"]


def test_the_mouse_is_left_to_the_terminal_where_asked(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", "--no-mouse", str(place)), environment(tmp_path)) as terminal:
        terminal.until(" open")
        terminal.send("q")
        assert terminal.end() == 0
        assert terminal.restored()
    assert not re.search(rb"\x1b\[\?10(00|02|03|06|15)h", terminal.output)


def test_too_small_a_terminal_says_so_and_decides_nothing(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", str(place)), environment(tmp_path), (50, 14)) as terminal:
        terminal.until("Too small: 50x14")
        terminal.send("1bdxm")
        terminal.send("q")
        assert terminal.end() == 0
        assert terminal.restored()
    assert not (place / "resolutions").exists()
    assert b"saved" not in terminal.output


def test_ctrl_c_leaves_with_130(tmp_path: Path) -> None:
    with Terminal(command("review", str(make_dossier(tmp_path))), environment(tmp_path)) as terminal:
        terminal.until(" open")
        terminal.send("\x03")
        assert terminal.end() == 130
        assert terminal.restored()


def test_a_killed_review_loses_nothing(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until(" open")
        terminal.send("b")
        terminal.until("saved")
        while not decisions(place):
            terminal.read()
        terminal.signal(signal.SIGKILL)
        terminal.end()
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until("1 settled")
        terminal.send("u")
        terminal.until("undone")
        terminal.send("q")
        assert terminal.end() == 0
    assert decisions(place) == []


def test_a_dumb_terminal_is_refused_in_one_line(tmp_path: Path) -> None:
    with Terminal(command("review", str(make_dossier(tmp_path))), environment(tmp_path, TERM="dumb")) as terminal:
        assert terminal.end() == 2
        assert b"\x1b" not in terminal.output
        assert terminal.output.count(b"\n") == 1
        assert b"--plain" in terminal.output


def test_no_terminal_is_refused_in_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        command("review", str(make_dossier(tmp_path))),
        env=environment(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"crossread: error: ")
    assert done.stderr.count(b"\n") == 1


def test_the_plain_review_needs_no_terminal(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    done = subprocess.run(
        command("review", "--plain", str(place)),
        env=environment(tmp_path),
        input=b"1\nq\n",
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"\x1b" not in done.stdout
    assert [d["verdict"] for d in decisions(place)] == ["accept"]


def test_without_colour_no_colour_is_sent(tmp_path: Path) -> None:
    with Terminal(command("review", str(make_dossier(tmp_path))), environment(tmp_path, NO_COLOR="1")) as terminal:
        terminal.until(" open")
        terminal.send("q")
        assert terminal.end() == 0
    signs = {int(n) for found in re.findall(rb"\x1b\[([\d;]+)m", terminal.output) for n in found.split(b";")}
    assert signs <= {0, 1, 2, 3, 4, 7, 39, 49}  # bold, dim, italic, underline, reverse; the terminal's own colours
    assert 7 in signs


def test_a_wrong_decision_file_is_told_before_the_screen_opens(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    (place / "resolutions").mkdir()
    (place / "resolutions" / "aaaaaaaaaaaa.json").write_text("{", "utf-8")
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        assert terminal.end() == 2
        assert b"?1049h" not in terminal.output
        assert b"aaaaaaaaaaaa.json" in terminal.output


def test_the_dossier_holds_nothing_but_decisions(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    with Terminal(command("review", str(place)), environment(tmp_path)) as terminal:
        terminal.until(" open")
        terminal.send("b")
        terminal.until("u undo")
        terminal.send("q")
        terminal.end()
    assert sorted(p.name for p in place.iterdir()) == ["a.txt", "b.txt", "resolutions"]


def test_the_plain_review_ends_quietly_when_nobody_listens(tmp_path: Path) -> None:
    place = make_dossier(tmp_path)
    words = " ".join(command("review", "--plain", str(place)))
    script = f"yes l | head -n 2000 | {words} | head -n 1"
    done = subprocess.run(["sh", "-c", script], env=environment(tmp_path), capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
