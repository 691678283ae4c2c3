"""`crossread check --draft`: files, standard input, exit codes and what is printed."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facts.examine import examine
from facts.model import Kind
from facts.resolving.own import Act, Passage, move_out, raise_point, split_question
from facts.resolving.own_store import save_own
from sources.dossier import open_dossier
from tui.main import main

SOURCE = "The ferry Alba ran aground off Corvin on March 3. The coast guard brought 48 passengers ashore in Corvin harbour.\n"
OTHER = (
    "Off Corvin, the ferry Alba ran aground on March 3. The coast guard took 48 passengers ashore in Corvin harbour.\n"
)
WRONG = "A ferry in trouble\n\nThe coast guard brought 84 passengers ashore in Corvin harbour.\n"
Run = Callable[..., tuple[int, str, str]]
RIGHT = "The coast guard brought 48 passengers ashore in Corvin harbour.\n"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in a folder with a story of two sources, a wrong draft and a right one."""
    (tmp_path / "story").mkdir()
    for name, text in {"story/a.txt": SOURCE, "story/b.txt": OTHER, "wrong.md": WRONG, "right.md": RIGHT}.items():
        (tmp_path / name).write_bytes(text.encode("utf-8"))
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main(["check", *arguments])
        return (code, *capsys.readouterr())

    return command


def piped(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="ascii"))


def drafted(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)["draft"]
    return found


def test_a_finding_is_a_line_that_an_editor_can_jump_to(run: Run) -> None:
    code, out, err = run("story", "--draft", "wrong.md")
    assert (code, err) == (1, "")
    assert "wrong.md:3:25 contradicts-source · contradiction    “84 passengers”" in out.splitlines()
    assert "[48 passengers]" in out
    assert out.rstrip().endswith("gate: fails with 1 in the draft at or above tension")


def test_a_right_draft_passes(run: Run) -> None:
    code, out, err = run("story", "--draft", "right.md")
    assert (code, err) == (0, "")
    assert out.splitlines()[-2] == "draft right.md: nothing found in it"


def test_the_report_for_programs_holds_the_finding(run: Run) -> None:
    code, out, _ = run("story", "--draft", "wrong.md", "--format", "json")
    (found,) = drafted(out)
    assert (code, json.loads(out)["exit"], json.loads(out)["gate"]["draft"]) == (1, 1, 1)
    assert {k: found[k] for k in ("kind", "path", "start", "end", "line", "column", "quote")} == {
        "kind": "contradicts-source",
        "path": "wrong.md",
        "start": WRONG.index("84"),
        "end": WRONG.index(" ashore"),
        "line": 3,
        "column": 25,
        "quote": "84 passengers",
    }
    assert [e["source"] for e in found["evidence"]] == ["A", "B"]


def test_standard_input_is_a_draft(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, WRONG.replace("coast guard", "coast guard’s men").encode("utf-8"))
    code, out, err = run("story", "--draft", "-", "--format", "json")
    assert (code, err) == (1, "")
    assert [f["path"] for f in drafted(out)] == ["-"]


def test_one_source_beside_a_draft_will_do(run: Run) -> None:
    assert run("story/a.txt", "--draft", "right.md")[0] == 0
    assert run("story/a.txt", "--draft", "wrong.md")[0] == 1
    assert run("story/a.txt")[0] == 2


def test_a_draft_among_the_sources_is_none_of_them(run: Run) -> None:
    Path("story/draft.md").write_bytes(Path("wrong.md").read_bytes())
    code, out, _ = run("story", "--draft", "story/draft.md", "--format", "json")
    report = json.loads(out)
    assert [s["path"] for s in report["sources"]] == ["story/a.txt", "story/b.txt"]
    assert [f["path"] for f in report["draft"]] == ["story/draft.md"]
    assert code == 1


def test_a_decision_that_the_draft_had_a_side_in_stands_without_it(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who reviewed the folder with the draft in it is not told that a source has gone."""
    Path("story/b.txt").write_bytes(OTHER.replace("48", "52").encode("utf-8"))
    Path("story/draft.md").write_bytes(Path("wrong.md").read_bytes())
    found = json.loads(run("story", "--format", "json")[1])["disagreements"]
    number = next(d for d in found if d["kind"] == "number")
    assert "84 passengers" in {e["value"] for e in number["evidence"]}
    assert main(["resolve", number["id"], "--dossier", "story", "--verdict", "accept", "--source", "A"]) == 0
    capsys.readouterr()
    code, out, _ = run("story", "--draft", "story/draft.md", "--format", "json")
    report = json.loads(out)
    assert {d["state"] for d in report["disagreements"]} <= {"settled", "moved"}
    assert [(f["kind"], f["quote"]) for f in report["draft"]] == [("contradicts-decision", "84 passengers")]
    assert (code, report["gate"]["orphaned"], report["gate"]["draft"]) == (1, 0, 1)


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("gone.md", None, "gone.md: does not exist"),
        ("empty.md", b"", "empty.md: is empty"),
        ("blank.md", b" \n\n", "blank.md: is empty"),
        ("binary.md", b"text\0more", "binary.md: is a binary file (NUL byte at byte offset 4)"),
        ("o\x1b[2Jdd.md", b"", "o␛[2Jdd.md: is empty"),
        ("story", None, "story: is a folder, not a document"),
    ],
)
def test_a_draft_that_cannot_be_read_is_one_clear_error(run: Run, name: str, raw: bytes | None, words: str) -> None:
    if raw is not None:
        Path(name).write_bytes(raw)
    code, out, err = run("story", "--draft", name)
    assert (code, out) == (2, "")
    assert err.splitlines()[0] == f"crossread: error: {words}"


def test_empty_standard_input_is_an_error(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"")
    assert run("story", "--draft", "-")[::2] == (2, "crossread: error: -: is empty\n")
    monkeypatch.setattr(sys, "stdin", None)
    assert run("story", "--draft", "-")[::2] == (2, "crossread: error: -: standard input is closed\n")


def test_the_only_source_cannot_be_the_draft(run: Run) -> None:
    code, out, err = run("story/a.txt", "--draft", "story/a.txt")
    assert (code, out) == (2, "")
    assert "story/a.txt: no source to check the draft against" in err


MIXED = (
    "The coast guard brought 84 passengers ashore in Corvin harbour.\n"
    "On October 7, the ferry was in Zelmarough.\n"
    "Perry Halvorsen had 5,000 lamps.\n"
)


@pytest.mark.parametrize(
    ("options", "quotes"),
    [
        ([], ["84 passengers", "October 7", "Zelmarough", "Perry Halvorsen", "5,000 lamps"]),
        (["--select", "number"], ["84 passengers", "5,000 lamps"]),
        (["--select", "date"], ["October 7"]),
        (["--ignore", "number,date"], ["Zelmarough", "Perry Halvorsen"]),
        (["--select", "purpose"], []),
    ],
)
def test_select_and_ignore_narrow_the_findings_in_the_draft_too(
    run: Run, options: list[str], quotes: list[str]
) -> None:
    Path("mixed.md").write_text(MIXED, "utf-8")
    code, out, _ = run("story", "--draft", "mixed.md", "--format", "json", *options)
    report = json.loads(out)
    assert [f["quote"] for f in report["draft"]] == quotes
    assert (code, report["gate"]["draft"]) == (int(bool(quotes)), len(quotes))
    every = drafted(run("story", "--draft", "mixed.md", "--format", "json")[1])
    assert [f for f in every if f in report["draft"]] == report["draft"]
    if not quotes:
        assert report["notes"] == ["only the kind purpose", "draft mixed.md: nothing of these kinds found in it"]


def test_each_finding_says_what_it_is_about(run: Run) -> None:
    Path("mixed.md").write_text(MIXED + "\nGulls never ran aground off Corvin on March 3.\n", "utf-8")
    found = {f["quote"]: f["about"] for f in drafted(run("story", "--draft", "mixed.md", "--format", "json")[1])}
    assert found["84 passengers"] == found["5,000 lamps"] == "number"
    assert (found["October 7"], found["Perry Halvorsen"]) == ("date", "entity")
    assert found["Zelmarough"] in {"place", "entity"}


def test_only_findings_grave_enough_fail(run: Run) -> None:
    Path("month.md").write_text("In October, the ferry Alba ran aground off Corvin.\n", "utf-8")
    assert (
        run("story", "--draft", "month.md")[0] == run("story", "--draft", "month.md", "--fail-on", "contradiction")[0]
    )
    Path("name.md").write_text("The ferry Alba ran aground off Corvin, said Perry Halvorsen.\n", "utf-8")
    assert run("story", "--draft", "name.md")[0] == 1
    assert run("story", "--draft", "name.md", "--fail-on", "contradiction")[0] == 0


def test_no_control_character_of_a_draft_reaches_the_terminal(run: Run) -> None:
    Path("odd.md").write_text("The coast guard brought 84\u202e passengers ashore in Corvin \x1b[2Jharbour.\n", "utf-8")
    code, out, _ = run("story", "--draft", "odd.md")
    assert code == 1
    assert not {"\x1b", "\u202e"} & set(out)


def test_a_draft_is_checked_offline_of_everything_else(run: Run) -> None:
    """It writes nothing, and the same draft gives the same bytes."""
    before = sorted(p.as_posix() for p in Path().rglob("*"))
    first = run("story", "--draft", "wrong.md", "--format", "json")
    assert run("story", "--draft", "wrong.md", "--format", "json") == first
    assert sorted(p.as_posix() for p in Path().rglob("*")) == before


@pytest.mark.parametrize(("act", "state"), [(Act.RAISE, None), (Act.SPLIT, None), (Act.REMOVE, "open")])
def test_acts_that_the_draft_had_a_side_in_are_as_if_it_had_none(run: Run, act: Act, state: str | None) -> None:
    """With the draft, the last source, an act rests on it and one other source: it makes no orphan of what it made."""
    for name, number in (("a", 48), ("b", 52), ("c", 55)):
        text = f"The coast guard brought {number} passengers ashore in Corvin harbour. Gulls cried."
        Path(f"story/{name}.txt").write_text(text, "utf-8")
    dossier = open_dossier(["story"])
    examination = examine(dossier)
    (found,) = examination.disagreements
    if act is Act.RAISE:
        passages = [Passage(d.id, d.text.index("Gulls"), len(d.text)) for d in dossier.documents[1:]]
        own = raise_point(passages, examination.readings, Kind.FRAMING, "Who cried?", time="")
    elif act is Act.SPLIT:
        own = split_question(found, found.evidence[1:], dossier.documents, "How many rescued?", time="")
    else:
        own = move_out(found, found.evidence[2:], dossier.documents, time="")
    save_own(dossier.resolutions, own, None)
    report = json.loads(run("story", "--draft", "story/c.txt", "--format", "json")[1])
    states = {d["id"]: d["state"] for d in report["disagreements"]}
    assert own.id not in states
    assert states.get(found.id) == ("open" if act is Act.RAISE else state)


def test_what_was_read_of_the_sources_is_kept_beside_a_draft_too(run: Run, tmp_path: Path) -> None:
    plain = run("story", "--draft", "wrong.md", "--cache", "off", "--jobs", "1")
    assert run("story", "--draft", "wrong.md", "--cache", "kept") == plain
    entries = [p.name for p in tmp_path.glob("kept/**/*") if p.is_file()]
    assert entries
    assert run("story", "--draft", "wrong.md", "--cache", "kept") == plain
