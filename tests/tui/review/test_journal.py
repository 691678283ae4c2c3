"""The history of decisions on disk, and where the reader stood."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.resolving.model import Reason, Verdict
from tests.tui.review.factories import MemoryDecisions, dossier, examine
from tui.review.journal import Journal, _replay_step, state_folder
from tui.review.state import Change

if TYPE_CHECKING:
    from facts.resolving.model import Resolution

SOURCE = dossier("/d")
POINTS = examine(SOURCE).disagreements


def made(verdict: Verdict = Verdict.BOTH, *, number: int = 0, note: str = "", value: str | None = None) -> Resolution:
    reason = Reason.OTHER_DATE if verdict is Verdict.DISMISS else None
    source = "a.txt" if verdict is Verdict.ACCEPT and value is None else None
    store = MemoryDecisions()
    return store.make(POINTS[number], SOURCE.documents, verdict, source=source, value=value, reason=reason, note=note)


def step(verdict: Verdict = Verdict.BOTH, number: int = 0) -> Change:
    resolution = made(verdict, number=number)
    return Change(resolution.id, None, resolution)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state")


def test_a_journal_that_is_not_there_is_empty(journal: Journal) -> None:
    assert journal.replay() == ([], [])
    assert journal.load_view() == {}
    assert not journal.path.parent.exists()


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_reads_back_as_it_was(journal: Journal, verdict: Verdict) -> None:
    journal.record("do", step(verdict))
    assert journal.replay() == ([step(verdict)], [])


@pytest.mark.parametrize(
    "note",
    [
        "",
        "two\nlines",
        "“curly” – dash",
        "語",
        "e\u0301",
        "\u202eback",
        "\x1b[31m",
        "{}",
        '"',
        "\u2028",
        "\ud800",
        "x" * 9000,
    ],
)
def test_every_note_reads_back_as_it_was(journal: Journal, note: str) -> None:
    resolution = replace(made(), note=note)
    journal.record("do", Change(resolution.id, None, resolution))
    ((change,), _) = journal.replay()
    assert change.after == resolution


def test_what_other_versions_wrote_is_kept(journal: Journal) -> None:
    resolution = replace(made(), extra={"later": [1, {"key": None}]})
    journal.record("do", Change(resolution.id, resolution, None))
    ((change,), _) = journal.replay()
    assert change.before is not None
    assert change.before.extra == resolution.extra
    assert change.after is None


@pytest.mark.parametrize(
    ("steps", "done", "undone"),
    [
        ("", [], []),
        ("0", [0], []),
        ("01", [0, 1], []),
        ("01u", [0], [1]),
        ("01uu", [], [1, 0]),
        ("01uur", [0], [1]),
        ("01ur", [0, 1], []),
        ("01u2", [0, 2], []),
        ("0u1u2u", [], [2]),
        ("u", [], []),
        ("r", [], []),
        ("0r", [0], []),
        ("0uu1", [1], []),
    ],
)
def test_histories(journal: Journal, steps: str, done: list[int], undone: list[int]) -> None:
    for sign in steps:
        if sign.isdecimal():
            journal.record("do", step(number=int(sign)))
        else:
            journal.record("undo" if sign == "u" else "redo")
    names = [[POINTS.index(next(p for p in POINTS if p.id == c.id)) for c in part] for part in journal.replay()]
    assert names == [done, undone]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        "7",
        "null",
        '"do"',
        '{"step": "do"}',
        '{"step": "do", "id": "x", "before": null}',
        '{"step": "do", "id": "x", "before": null, "after": 5}',
        '{"step": "do", "id": "x", "before": null, "after": {}}',
        '{"step": "do", "id": "x", "before": null, "after": {"verdict": "bogus"}}',
        '{"step": "do", "id": "x", "before": null, "after": {"verdict": "both", "reason": "", "sides": [3]}}',
        '{"other": 1}',
        "\x00\x00\x00",
        "\ufffd",
        "[" * 100_000,
    ],
)
def test_a_wrong_line_costs_that_line_only(journal: Journal, line: str) -> None:
    journal.record("do", step(number=0))
    with journal.path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    journal.record("do", step(number=1))
    assert [change.id for change in journal.replay()[0]] == [POINTS[0].id, POINTS[1].id]


@pytest.mark.parametrize("kept", [1, 10, 40, -2, -1])
def test_the_history_goes_on_after_a_torn_line(journal: Journal, kept: int) -> None:
    journal.record("do", step(number=0))
    whole = journal.path.read_bytes()
    journal.record("do", step(number=1))
    both = journal.path.read_bytes()
    journal.path.write_bytes(both[: len(whole) + kept] if kept > 0 else both[:kept])
    before = [change.id for change in journal.replay()[0]]
    assert before[0] == POINTS[0].id
    journal.record("do", step(number=2))
    assert [change.id for change in journal.replay()[0]] == [*before, POINTS[2].id]


def test_bytes_that_are_no_text_are_passed_over(journal: Journal) -> None:
    journal.record("do", step())
    with journal.path.open("ab") as file:
        file.write(b"\xff\xfe\x80\n")
    assert len(journal.replay()[0]) == 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file stands here", "utf-8")
    journal = Journal(tmp_path / "state")
    with pytest.raises(OSError, match="state"):
        journal.record("undo")
    journal.save_view({"chosen": "x"})
    assert journal.load_view() == {}
    assert (tmp_path / "state").read_text("utf-8") == "a file stands here"


def test_the_view_is_replaced_as_a_whole(journal: Journal) -> None:
    journal.save_view({"chosen": "one", "filter": "open"})
    journal.save_view({"chosen": "two"})
    assert journal.load_view() == {"chosen": "two"}
    assert [path.name for path in journal.path.parent.iterdir()] == ["view.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "null", '"x"', "\x00", "[" * 100_000])
def test_a_wrong_view_is_as_none(journal: Journal, text: str) -> None:
    journal.view_path.parent.mkdir(parents=True)
    journal.view_path.write_text(text, "utf-8")
    assert journal.load_view() == {}


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("ferry", "ferry-"),
        ("two words", "two_words-"),
        ("Fähre", "F_hre-"),
        ("\x1b[31m", "__31m-"),
        ("\u202eback", "_back-"),
        ("..", None),
        ("x" * 200, "x" * 40 + "-"),
        ("a-b_c9", "a-b_c9-"),
    ],
)
def test_names_of_state_folders_are_plain(monkeypatch: pytest.MonkeyPatch, name: str, start: str | None) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/s")
    folder = state_folder(f"/d/{name}/resolutions")
    assert folder.parent == Path("/s/crossread")
    assert folder.name.isascii()
    assert set(folder.name) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
    assert start is None or folder.name.startswith(start)


def test_dossiers_of_one_name_have_states_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/s")
    names = {state_folder(f"/{place}/ferry/resolutions").name for place in ("one", "two", "three")}
    assert len(names) == 3
    assert state_folder("/one/ferry/resolutions") == state_folder("/one/./x/../ferry/resolutions/")


def test_without_a_setting_the_state_is_under_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setenv("HOME", "/homes")
    assert state_folder("/d/resolutions").is_relative_to("/homes/.local/state/crossread")
    monkeypatch.setenv("XDG_STATE_HOME", "")
    assert state_folder("/d/resolutions").is_relative_to("/homes/.local/state/crossread")


def test_the_journal_is_one_ascii_line_per_step(journal: Journal) -> None:
    resolution = replace(made(), note="Zürich\n\u2028語")
    journal.record("do", Change(resolution.id, None, resolution))
    journal.record("undo")
    raw = journal.path.read_bytes()
    assert raw.isascii()
    assert [json.loads(line)["step"] for line in raw.splitlines()] == ["do", "undo"]


@given(st.lists(st.sampled_from("012ur"), max_size=20))
def test_a_history_is_what_two_stacks_hold(steps: list[str]) -> None:
    done: list[Change] = []
    undone: list[Change] = []
    expected: list[int] = []
    taken: list[int] = []
    for sign in steps:
        if sign.isdecimal():
            _replay_step({"step": "do", "id": POINTS[int(sign)].id, "before": None, "after": None}, done, undone)
            expected.append(int(sign))
            taken = []
        elif expected if sign == "u" else taken:
            _replay_step({"step": "undo" if sign == "u" else "redo"}, done, undone)
            (taken if sign == "u" else expected).append((expected if sign == "u" else taken).pop())
    assert [c.id for c in done] == [POINTS[n].id for n in expected]
    assert [c.id for c in undone] == [POINTS[n].id for n in taken]
