"""The help of every command: what it tells, how wide it is, and that its examples run."""

from __future__ import annotations

import re
import shlex
import shutil
from typing import TYPE_CHECKING

import pytest

from facts.api import check, open_dossier
from tests.repositories import SOURCES
from tui.commands import COMMANDS
from tui.commands.help_layout import description, epilog
from tui.main import main

if TYPE_CHECKING:
    from pathlib import Path

# What an example asks that a test cannot give: a full screen, a server without end, another program, git's history.
_NOT_HERE = re.compile(r"^crossread (?:review|serve)|\$GITHUB|--changed-since|--draft|~/|eval ")


def help_of(capsys: pytest.CaptureFixture[str], *command: str) -> str:
    assert main([*command, "--help"]) == 0
    text = capsys.readouterr().out
    assert isinstance(text, str)
    return text


def examples(text: str) -> list[str]:
    """The commands that a help shows, each on one line."""
    shown = re.sub(r" \\\n +", " ", text.partition("examples:\n")[2])
    return re.findall(r"^  (\S.*?)(?: {2,}.*)?$", shown, re.MULTILINE)


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_tells_what_how_and_how_it_ends(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    texts = set()
    for columns in ("40", "80", "300"):
        monkeypatch.setenv("COLUMNS", columns)
        texts.add(help_of(capsys, *([name] if name else [])))
    assert len(texts) == 1, "the same on every terminal"
    text = texts.pop()
    assert [line for line in text.splitlines() if len(line) > 80] == []
    assert text.startswith("usage: crossread")
    assert "xit codes: 0 " in text
    assert len(examples(text)) >= 2
    assert all(e.startswith(("crossread", "eval")) for e in examples(text))


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_the_examples_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    commands = examples(help_of(capsys, *([name] if name else [])))
    monkeypatch.chdir(tmp_path)
    for place in (tmp_path, tmp_path / "story", tmp_path / "story-copy", tmp_path / "dir" / "story-copy"):
        place.mkdir(parents=True, exist_ok=True)
        for source, text in SOURCES.items():
            (place / source.replace("b.txt", "b.md")).write_text(text, "utf-8")
            (place / source).write_text(text, "utf-8") if place == tmp_path else None
    (tmp_path / "article.txt").write_text(SOURCES["a.txt"], "utf-8")
    main(["init", "."])
    main(["check", "story", "--format", "json", "--output", "last-week.json"])
    main(["export", "story", "--format", "jsonld", "--output", "facts.jsonld"])
    identifier = check(open_dossier("story")).findings[0].disagreement.id
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    for command in commands:
        if _NOT_HERE.search(command) or re.search(r"^crossread story/", command):
            continue
        words = shlex.split(
            re.split(r" [|>]", command)[0].replace("k3f7", identifier).replace("../story-copy", "story-copy")
        )
        if words[1:2] == ["import"]:
            shutil.rmtree("story/resolutions", ignore_errors=True)
        code = main(words[1:])
        error = capsys.readouterr().err
        expected = {0, 1, 2} if words[1] in {"import", "init"} else {0, 1}
        assert code in expected, (command, error)
        assert "unrecognized" not in error, command
        assert "invalid choice" not in error, command
        assert "internal" not in error, command


def test_long_commands_break_before_an_option() -> None:
    text = epilog(
        "examples:\n  crossread check " + "--option value " * 8 + "  what it does\n\nA last word\non two lines."
    )
    assert [line for line in text.splitlines() if len(line) > 79] == []
    assert examples(text)[0] == "crossread check " + "--option value " * 7 + "--option value"
    assert text.endswith("      what it does\n\nA last word on two lines.")


def test_a_description_ends_with_exit_codes() -> None:
    assert description("Does it. Exit codes: 0 done.") == "Does it.\n\nExit codes: 0 done."
    assert description("Does it.").endswith(
        "Exit codes: 0 done, 2 usage or bad input, 3 internal error, 130 interrupted."
    )
