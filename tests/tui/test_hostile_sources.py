"""Sources, names and manifests full of what terminals obey, through every command with the real engine."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from facts.reporting.formats import EXPORT_FORMATS
from sources.display import UNSAFE
from tui.main import main

STEER = {
    "escape": "\x1b[2J",
    "osc": "\x1b]52;c;aGk=\x07",
    "c1": "\x9b2J\x9d0;x\x9c",
    "bidi": "\u202eabc\u202c\u2066x\u2069",
    "hidden": "\u200b\u200d\u2060\ufeff\u00ad",
    "tags": "\U000e0041\U000e007f",
    "lines": "\u2028\u2029\x85\x0b\x0c",
    "markup": "[bold red]x[/] <script>y</script> [l](javascript:z) ::error::",
    "backspace": "\x08\x7f",
}
COMMANDS = (
    ("check", "."),
    ("check", ".", "--format", "json"),
    ("check", ".", "--format", "jsonl"),
    *(("check", ".", "--format", form) for form in ("sarif", "github", "gitlab", "junit", "markdown")),
    ("check", ".", "--show-settled", "--fail-on", "nuance"),
    ("claims", "."),
    ("claims", ".", "--format", "jsonl"),
    ("align", ".", "--min-score", "0"),
    ("align", ".", "--min-score", "0", "--format", "jsonl"),
    *(("export", ".", "--format", form) for form in EXPORT_FORMATS),
    ("check", ".", "--draft", "a.txt"),
    ("prune", ".", "--dry-run"),
)


def write(folder: Path, steer: str, names: tuple[str, str] = ("a.txt", "b.txt")) -> None:
    first, second = names
    for name, count in ((first, 12), (second, 15)):
        text = f"{steer}\n\nThe {steer} port counted {count} boats on Monday, {steer} the harbour master said.{steer}\n"
        (folder / name).write_text(text, "utf-8", newline="")


@pytest.fixture
def crossread(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *capsys.readouterr())

    return call


def assert_harmless(*texts: str) -> None:
    for text in texts:
        assert UNSAFE.search(text.removeprefix("\ufeff").replace("\r\n", "").replace("\n", "")) is None  # CSV has both


@pytest.mark.parametrize("steer", STEER.values(), ids=STEER)
def test_no_text_reaches_the_terminal_as_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crossread: Any, steer: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, steer)
    for command in COMMANDS:
        code, out, err = crossread(*command)
        assert code in {0, 1}, err
        assert_harmless(out, err)
        if command[-1] == "jsonl":
            for line in out.splitlines():
                data = json.loads(line)
                if "text" in data:
                    text = Path(data["path"]).read_bytes().decode("utf-8")
                    assert text[data["start"] : data["end"]] == data["text"]


@pytest.mark.parametrize("steer", ["\x1b[2J", "\u202e", "\u200b", "\udcff", "[red]", "<b>", "::error::", "%0A", "-o"])
def test_no_name_or_title_reaches_the_terminal_as_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crossread: Any, steer: str
) -> None:
    monkeypatch.setenv("CROSSREAD_REVIEWER", f"Ida{steer}")
    folder = tmp_path / f"story{steer}"
    folder.mkdir()
    monkeypatch.chdir(folder)
    names = (f"a{steer}.txt", f"b{steer}.txt")
    write(folder, "", names)
    (folder / f"c{steer}.txt").write_bytes(b"")
    report = json.loads(crossread("check", ".", "--format", "json")[1])
    assert [s["path"] for s in report["sources"]] == list(names)
    for command in COMMANDS:
        code, out, err = crossread(*command)
        assert code == 2
        assert_harmless(out, err)
    (folder / f"c{steer}.txt").unlink()
    identifier = report["disagreements"][0]["id"]
    note = f"{steer} said so"
    assert (
        crossread("resolve", identifier, "--dossier", ".", "--verdict", "accept", "--source", "A", f"--note={note}")[0]
        == 0
    )
    code, out, err = crossread("explain", identifier, ".")
    assert (code, err) == (0, "")
    assert_harmless(out)
    assert_harmless(crossread("check", ".", "--show-settled")[1], crossread("export", ".", "--format", "markdown")[1])
    after = json.loads(crossread("check", ".", "--format", "json")[1])
    decided = next(d for d in after["disagreements"] if d["id"] == identifier)
    assert (decided["state"], decided["resolution"]["note"]) == ("settled", note)
    assert decided["resolution"]["source"] == names[0]


@pytest.mark.parametrize("title", ["\\u001b[2J", "\\u202e", "\\u200b", "[red]x[/]", "<script>"])
def test_no_manifest_reaches_the_terminal_as_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crossread: Any, title: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "")
    sources = "".join(
        f'[[source]]\npath = "{n}"\ntitle = "T {title}"\npublisher = "P {title}"\n' for n in ("a.txt", "b.txt")
    )
    Path("crossread.toml").write_text(f'[dossier]\ntitle = "D {title}"\n{sources}', "utf-8")
    for command in COMMANDS:
        code, out, err = crossread(*command)
        assert (code in {0, 1}, err.removeprefix("crossread: no decision is orphaned\n")) == (True, "")
        assert_harmless(out)
    assert json.loads(crossread(*COMMANDS[1])[1])["title"] == json.loads(f'"D {title}"')
    Path("crossread.toml").write_text(f'[dossier]\n"{title}" = 1\n{sources}', "utf-8")
    code, out, err = crossread("check", ".")
    assert (code, out) == (2, "")
    assert re.match(r"crossread: error: crossread\.toml:[12]: unknown key ", err)
    assert_harmless(err)


def test_init_prints_a_harmless_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crossread: Any) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "s\x1b[2J\u202e"
    folder.mkdir()
    write(folder, "")
    assert crossread("init", folder.name) == (0, "s␛[2J⟨U+202E⟩/crossread.toml\n", "")
    code, out, _ = crossread("check", folder.name, "--format", "json")
    assert (code, json.loads(out)["title"]) == (1, folder.name)
    (folder / "c\udcff.txt").write_text("x", "utf-8")
    (folder / "crossread.toml").unlink()
    code, out, err = crossread("init", folder.name)
    assert (code, out) == (2, "")
    assert err == "crossread: error: c⟨U+DCFF⟩.txt: its name is not valid Unicode\nhint: Rename the file.\n"


@pytest.mark.skipif(os.name != "posix", reason="needs pipes")
def test_what_is_no_file_is_refused_without_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crossread: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "")
    os.mkfifo(tmp_path / "c.txt")
    code, out, err = crossread("check", ".")
    assert code == 2
    assert "gate: incomplete, 1 source could not be read" in out
    assert err == "crossread: error: c.txt: is a named pipe, not a document\n"
    (tmp_path / "resolutions").mkdir()
    os.mkfifo(tmp_path / "resolutions" / "abcdefghijkl.json")
    code, out, err = crossread("check", ".")
    assert (code, out) == (2, "")
    assert err.startswith("crossread: error: resolutions/abcdefghijkl.json: is a named pipe")


@pytest.mark.parametrize(
    "hidden", ["\u200b", "\u00ad", "\ufeff", "\u2060\u200d", "\u202e", "\u0301", "\x01", "\ufe0f", "\u3164"]
)
def test_a_line_that_shows_as_nothing_is_no_claim(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crossread: Any, hidden: str
) -> None:
    monkeypatch.chdir(tmp_path)
    plain = "The port counted 12 boats on Monday.\n\nThe harbour master said so."
    (tmp_path / "a.txt").write_text(plain, "utf-8")
    (tmp_path / "b.md").write_text(f"{hidden}\n\n{plain}\n\n{hidden}\n\n- {hidden}\n", "utf-8")
    expected = [json.loads(line)["text"] for line in crossread("claims", "a.txt", "--format", "jsonl")[1].splitlines()]
    code, out, err = crossread("claims", "b.md", "--format", "jsonl")
    assert (code, err) == (0, "")
    found = [json.loads(line)["text"] for line in out.splitlines()]
    assert [text for text in found if text.strip(hidden)] == expected
