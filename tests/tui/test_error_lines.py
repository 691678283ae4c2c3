"""Every exit code and every error line of the command line, in this process, with the toy engine."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from facts.model import Kind
from sources.display import UNSAFE
from sources.errors import CrossreadError, UsageError
from tests.factories import toy_examine
from tui import main as command_line
from tui.commands import COMMANDS, DEFAULT, judging
from tui.commands.arguments import Parser, chosen_kinds
from tui.main import main

ESCAPE = "\x1b]0;x\x07\u202e\u200b\udcff"
SECOND = "Name a second document, or a folder that holds several."
LISTS = "`crossread check PATH --format json --show-settled` lists every disagreement with its id."
NO_DOSSIER = "Name two or more documents or a dossier folder, run `crossread init DIR`, or try --sample."
MISSING = "cannot be written: there is no folder"
SHOWN = "␛]0;x␇⟨U+202E⟩⟨U+200B⟩⟨U+DCFF⟩"


@pytest.fixture(autouse=True)
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two sources in `story`, one document too few in `one`, nothing in `empty`; the working directory holds them."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(judging, "examine", toy_examine)
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name, text in {"story/a.txt": "12 boats", "story/b.txt": "15 boats", "one/a.txt": "12 boats"}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to("nowhere")
    return tmp_path / "story"


@pytest.fixture
def crossread(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *capsys.readouterr())

    return call


def ident(crossread: Any) -> str:
    found: str = json.loads(crossread("check", "story", "--format", "json")[1])["disagreements"][0]["id"]
    return found


@pytest.mark.parametrize(
    ("arguments", "error", "hint"),
    [
        (["chekc"], "'chekc' is neither a command nor a path", "Did you mean `crossread check`?"),
        (["aling", "story"], "'aling' is neither a command nor a path", "Did you mean `crossread align`?"),
        (["resovle"], "'resovle' is neither a command nor a path", "Did you mean `crossread resolve`?"),
        (["check", ""], "an empty path was given", None),
        (["check", "story", "one"], "story: a dossier is opened alone", "Name one dossier, or documents only."),
        (["check", "empty"], "empty: holds no documents", "Sources are .txt, .md, .html, .pdf, .docx and .eml files, or named in a crossread.toml."),
        (["check", "nowhere"], "nowhere: does not exist", None),
        (["check", "one"], "only one source to compare: a disagreement needs two", SECOND),
        (["export", "one", "--format", "markdown"], "only one source to compare: a disagreement needs two", SECOND),
        (["align", "one"], "only one source to align: pairs need two", "Name a second document."),
        (["check", "--fail-on", "grave"], "argument --fail-on: invalid choice: 'grave'*", "try: crossread check --help"),
        (["check", "--output"], "argument --output: expected one argument", "try: crossread check --help"),
        (["check", "story", "--output", ""], "--output names no file", None),
        (["check", "story", "--sample"], "--sample takes no PATH", "Leave out one of the two."),
        (["check", "story", "--select", "colour"], "--select: no such kind: 'colour'", f"Kinds are {', '.join(Kind)}."),
        (["check", "story", "--ignore", "date,"], "--ignore: no such kind: ''", f"Kinds are {', '.join(Kind)}."),
        (["resolve"], "the following arguments are required: ID, --verdict", "try: crossread resolve --help"),
        (["resolve", "x", "--dossier", "story", "--verdict", "both"], "no disagreement has the id 'x'", LISTS),
        (["resolve", "x", "--verdict", "both"], "the current folder is no dossier", NO_DOSSIER),
        (["explain", "x"], "'x' is no word of the reports", "`crossread explain` lists them. For a disagreement's id name its dossier too."),
        (["explain", "x", "nowhere"], "nowhere: does not exist", None),
        (["explain", "scope", "story"], "scope is a word of the reports and takes no PATH", None),
        (["init"], "the following arguments are required: DIR", "try: crossread init --help"),
        (["init", "empty"], "empty: holds no documents", "Put the sources (.txt, .md, .html, .pdf, .docx, .eml) there, then run init again."),
        (["init", "nowhere"], "nowhere: cannot be listed: No such file or directory", None),
        (["schema"], "the following arguments are required: what", "try: crossread schema --help"),
        (["review", "story", "--sample"], "--sample takes no PATH", "Leave out one of the two."),
        (["review", "--sampel"], "unrecognized arguments: --sampel", "try: crossread review --help"),
        (["check", f"no{ESCAPE}.txt"], f"no{SHOWN}.txt: does not exist", None),
        (["check", "story", "--output", f"no{ESCAPE}/x"], f"no{SHOWN}/x: {MISSING} no{SHOWN}", f"Make it first: mkdir -p 'no{SHOWN}'"),
        (["export", "story", "--format", "csv", "--output", "a b/c/x"], f"a b/c/x: {MISSING} a b/c", "Make it first: mkdir -p 'a b/c'"),
        (["check", "story", "--output", "link/x"], f"link/x: {MISSING} /*", "Make it first: mkdir -p /*"),
    ],
)  # fmt: skip
def test_bad_input_is_one_line_a_hint_where_one_helps_and_exit_code_2(
    crossread: Any, arguments: list[str], error: str, hint: str | None
) -> None:
    code, out, err = crossread(*arguments)
    assert (code, out) == (2, "")
    lines = err.splitlines()
    wanted = [f"crossread: error: {error}"] + ([f"hint: {hint}"] if hint else [])
    assert len(lines) == len(wanted)
    for line, want in zip(lines, wanted, strict=True):
        assert line.startswith(want[:-1]) if want.endswith("*") else line == want


@pytest.mark.parametrize(
    ("option", "value"),
    [("--note", ESCAPE), ("--reviewer", ESCAPE), ("--value", ESCAPE), ("--note", "\x00" + "x" * 5_000)],
)
def test_whatever_a_reviewer_gives_is_kept_true_and_shown_harmless(
    crossread: Any, story: Path, option: str, value: str
) -> None:
    identifier = ident(crossread)
    verdict = "accept" if option == "--value" else "both"
    assert crossread("resolve", identifier, "--dossier", "story", "--verdict", verdict, option, value)[0] == 0
    raw = (story / "resolutions" / f"{identifier}.json").read_bytes()
    assert json.loads(raw)[option.removeprefix("--")] == value
    assert UNSAFE.search(raw.decode("utf-8").replace("\n", "")) is None
    report = json.loads(crossread("check", "story", "--format", "json")[1])
    assert report["disagreements"][0]["resolution"][option.removeprefix("--")] == value
    for command in (
        ["check", "story", "--show-settled"],
        ["export", "story", "--format", "markdown"],
        ["explain", identifier, "story"],
    ):
        code, out, err = crossread(*command)
        assert (code, err) == (0, "")
        assert UNSAFE.search(out.replace("\n", "")) is None


def test_a_reviewer_from_the_environment_may_be_no_unicode(crossread: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ren\udce9")
    identifier = ident(crossread)
    assert crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")[0] == 0
    assert "by Ren⟨U+DCE9⟩" in crossread("check", "story", "--show-settled")[1]


def test_a_file_name_that_is_no_unicode_can_be_decided_on(crossread: Any, story: Path) -> None:
    (story / "b.txt").rename(story / "b\udcff.txt")
    identifier = ident(crossread)
    assert crossread("resolve", identifier, "--dossier", "story", "--verdict", "accept", "--source", "B")[0] == 0
    code, out, err = crossread("check", "story", "--show-settled")
    assert (code, err) == (0, "")
    assert "accept b⟨U+DCFF⟩.txt" in out
    assert "gate: passes" in out


@pytest.mark.parametrize("epoch", ["soon", "1.5", "253402300800", "\udcff"])
def test_a_wrong_epoch_decides_nothing(
    crossread: Any, story: Path, monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    identifier = ident(crossread)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    code, out, err = crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")
    assert (code, out) == (2, "")
    assert err.startswith("crossread: error: SOURCE_DATE_EPOCH is ")
    assert not (story / "resolutions").exists()


def test_an_unknown_key_that_no_json_can_hold_is_refused_by_every_command(crossread: Any, story: Path) -> None:
    identifier = ident(crossread)
    crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")
    path = story / "resolutions" / f"{identifier}.json"
    path.write_text(path.read_text("utf-8").replace('"kind"', '"x": NaN, "kind"'), "utf-8")
    for command in (
        ["check", "story"],
        ["resolve", identifier, "--dossier", "story", "--verdict", "both"],
        ["export", "story", "--format", "markdown"],
    ):
        code, out, err = crossread(*command)
        assert (code, out) == (2, "")
        assert err == f"crossread: error: story/resolutions/{identifier}.json:4: not valid JSON: NaN is no number\n"


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (UsageError("it\x1b[2J cannot", hint="so\u202e"), 2, "crossread: error: it␛[2J cannot"),
        (CrossreadError("no"), 2, "crossread: error: no"),
        (ValueError("a\n\x1b[2J\tb"), 3, "crossread: internal error: ValueError: a ␛[2J b"),
        (RecursionError(), 3, "crossread: internal error: RecursionError: "),
        (MemoryError("x" * 1000), 3, "crossread: internal error: MemoryError: " + "x" * 300),
        (KeyboardInterrupt(), 130, None),
    ],
)
def test_whatever_is_raised_has_its_exit_code(
    crossread: Any, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, line: str | None
) -> None:
    def fail(*_: object, **_how: object) -> None:
        raise error

    monkeypatch.setattr(judging, "examine", fail)
    monkeypatch.delenv("CROSSREAD_DEBUG", raising=False)
    got, out, err = crossread("check", "story")
    assert (got, out) == (code, "")
    assert err.splitlines()[:1] == ([line] if line else [])
    assert UNSAFE.search(err.replace("\n", "")) is None


def test_run_leaves_with_the_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["crossread", "check", "nowhere"])
    with pytest.raises(SystemExit) as caught:
        command_line.run()
    assert caught.value.code == 2


@pytest.mark.parametrize("name", COMMANDS)
def test_a_folder_that_is_called_nearly_like_a_command_is_opened(crossread: Any, name: str) -> None:
    near = name[:-1] + "x"
    Path(near).mkdir()
    code, _, err = crossread(near)
    assert code == 2
    assert f"{near}: holds no documents" in err
    assert DEFAULT in COMMANDS


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        (None, None, set(Kind)),
        (["date"], None, {Kind.DATE}),
        (["date", "number"], None, {Kind.DATE, Kind.NUMBER}),
        (["date, number"], None, {Kind.DATE, Kind.NUMBER}),
        (["date,number"], ["number"], {Kind.DATE}),
        (["date"], ["date"], set()),
        (None, ["date,date"], set(Kind) - {Kind.DATE}),
        (None, list(Kind), set()),
    ],
)
def test_kinds_are_selected_and_then_ignored(
    select: list[str] | None, ignore: list[str] | None, expected: set[Kind]
) -> None:
    from argparse import Namespace

    assert chosen_kinds(Namespace(select=select, ignore=ignore)) == expected


def test_a_parser_raises_and_prints_its_help_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    parser = Parser("crossread x", "What it does.", "examples:\n  crossread x")
    with pytest.raises(UsageError) as caught:
        parser.parse_args(["--no"])
    assert (caught.value.message, caught.value.hint) == ("unrecognized arguments: --no", "try: crossread x --help")
    parser.print_help()
    assert capsys.readouterr().out.endswith("examples:\n  crossread x\n")


def test_problems_are_named_after_the_report_and_outweigh_a_failed_gate(crossread: Any, story: Path) -> None:
    (story / f"c{ESCAPE}.txt").write_bytes(b"")
    code, out, err = crossread("check", "story")
    assert code == 2
    assert "gate: incomplete, 1 source could not be read; 1 open at or above tension" in out
    assert err == f"crossread: error: story/c{SHOWN}.txt: is empty\n"
    for command in (["claims", "story"], ["align", "story"], ["export", "story", "--format", "markdown"]):
        code, out, err = crossread(*command)
        assert code == 2
        assert err == f"crossread: error: story/c{SHOWN}.txt: is empty\n"
    identifier = json.loads(crossread("check", "story", "--format", "json")[1])["disagreements"][0]["id"]
    code, _, err = crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")
    assert (code, len(err.splitlines())) == (2, 2)


@pytest.mark.parametrize("form", [["check"], ["export", "--format", "markdown"]])
@pytest.mark.parametrize("name", ["a.txt", "b.txt", "crossread.toml", "link", "../story/a.txt"])
def test_a_report_never_takes_the_place_of_a_source(crossread: Any, story: Path, form: list[str], name: str) -> None:
    crossread("init", "story")
    (story / "link").symlink_to("a.txt")
    before = {p.name: p.read_bytes() for p in story.iterdir()}
    code, out, err = crossread(*form, "story", "--output", f"story/{name}")
    assert (code, out) == (2, "")
    assert err.startswith(f"crossread: error: --output: story/{name} is part of the dossier\nhint: ")
    assert {p.name: p.read_bytes() for p in story.iterdir()} == before
    assert crossread(*form, "story", "--output", "story/report.out")[0] in {0, 1}
    assert (story / "report.out").exists()


def test_a_loose_source_is_no_place_for_a_report_either(crossread: Any, story: Path) -> None:
    assert crossread("check", "story/a.txt", "story/b.txt", "--output", "story/b.txt")[0] == 2
    assert (story / "b.txt").read_text("utf-8") == "15 boats"


def test_a_decision_with_nothing_left_says_how_to_be_rid_of_it(crossread: Any, story: Path) -> None:
    identifier = ident(crossread)
    crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")
    for name in ("a.txt", "b.txt"):
        (story / name).write_text("Fog lay on the water.", "utf-8")
    report = json.loads(crossread("check", "story", "--format", "json")[1])
    assert [d["state"] for d in report["disagreements"]] == ["orphaned"]
    code, _, err = crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")
    assert (code, f"hint: Remove {identifier}.json" in err) == (2, True)
    (story / "resolutions" / f"{identifier}.json").unlink()
    assert crossread("check", "story")[0] == 0
