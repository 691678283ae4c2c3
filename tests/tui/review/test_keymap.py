"""Keys of the reviewer's choosing: read, checked, shown and obeyed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from sources.errors import UsageError
from tests.tui.review.driving import MIDDLE
from tests.tui.review.factories import MemoryDecisions, dossier, examine
from tui.commands.review import add_arguments
from tui.main import main
from tui.review.actions import ACTIONS, hints, identifier
from tui.review.app import ReviewApp
from tui.review.glyphs import UNICODE
from tui.review.journal import Journal
from tui.review.keymap import config_path, key_table, load_actions
from tui.review.screens.panels import PANES, help_text

if TYPE_CHECKING:
    from pathlib import Path

    from tui.review.actions import Action


def written(folder: Path, text: str) -> tuple[Action, ...]:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return load_actions(path)


def keys(actions: tuple[Action, ...]) -> dict[str, str]:
    return {identifier(action): action.keys for action in actions}


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_actions(tmp_path / "none.toml") == ACTIONS
    assert written(tmp_path, "") == ACTIONS
    assert written(tmp_path, "[other]\nx = 1\n") == ACTIONS


def test_keys_are_replaced_in_bindings_hints_and_help(tmp_path: Path) -> None:
    actions = written(
        tmp_path, '[keys]\nundo = ["ctrl+z", "f5"]\nboth = "pagedown"\npage_down = "b"\naccept-3 = "ctrl+t"\n'
    )
    found = keys(actions)
    assert (found["undo"], found["both"], found["page_down"], found["accept-3"]) == (
        "ctrl+z,f5",
        "pagedown",
        "b",
        "ctrl+t",
    )
    assert "ctrl+z undo" in hints(actions)
    assert "PgDn both" in hints(actions)
    text = help_text(UNICODE, actions).plain
    assert "  ctrl+z  f5    Undo the last step" in text
    assert "  ctrl+t        Accept the answer of source 3" in text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[keys]\nundo = 'b'\n", r"undo: 'b' is the key of both too|both.*undo"),
        ("[keys]\nundo = 'f5'\nredo = 'f5'\n", "'f5'"),
        ("[keys]\nfly = 'f5'\n", r"\[keys\] fly: no such action"),
        ("[keys]\nundo = 3\n", "undo: give a key"),
        ("[keys]\nundo = []\n", "undo: give a key"),
        ("[keys]\nundo = ''\n", "is no key"),
        ("[keys]\nundo = 'hyper+z'\n", "'hyper[+]z' is no key"),
        ("[keys]\nundo = 'zz'\n", "'zz' is no key"),
        ("[keys]\nundo = '\\u001b[31m'\n", "is no key"),
        ("[keys]\nundo = 'ctrl+c'\n", "always leaves"),
        ("keys = 3\n", "no table"),
        ("[keys\n", "not valid TOML"),
        ("\xff", "TOML|valid"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_key(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(UsageError, match=words) as error:
        written(tmp_path, text)
    assert error.value.message.startswith(str(tmp_path / "config.toml"))
    assert "\x1b" not in error.value.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_settings_that_are_no_file_are_never_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    os.mkfifo(path)
    with pytest.raises(UsageError, match=r"config\.toml: is a named pipe"):
        load_actions(path)
    path.unlink()
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(UsageError, match=r"config\.toml: is too large"):
        load_actions(path)


def test_the_settings_are_where_the_system_wants_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert config_path() == tmp_path / "crossread" / "config.toml"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert config_path() == tmp_path / ".config" / "crossread" / "config.toml"


def test_the_table_of_keys_is_printed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "crossread").mkdir()
    (tmp_path / "crossread" / "config.toml").write_text('[keys]\nundo = "ctrl+z"\n', "utf-8")
    assert main(["review", "--keys"]) == 0
    out = capsys.readouterr().out
    assert out == key_table(load_actions(config_path()))
    assert "undo" in out
    assert "ctrl+z" in out
    assert len(out.splitlines()) == len(ACTIONS) + 1
    (tmp_path / "crossread" / "config.toml").write_text("[keys]\nundo = 1\n", "utf-8")
    assert main(["review", "--keys"]) == 2


async def test_chosen_keys_act_and_the_old_ones_do_not(tmp_path: Path) -> None:
    actions = written(tmp_path, '[keys]\nboth = "ctrl+b"\ndefer = "b"\n')
    app = ReviewApp(dossier(tmp_path), MemoryDecisions(), Journal(tmp_path / "state"), examine, actions=actions)
    async with app.run_test(size=MIDDLE) as pilot:
        while app.review_screen is None or app.review_screen.analysing:
            await pilot.pause()
        await pilot.press("ctrl+b", "b", "d")
        found = [f.resolution.verdict.value for f in app.session.review.findings if f.resolution]
        assert found == ["both", "defer"]
    app.finish()


def test_help_begins_with_the_pane_that_has_the_keys() -> None:
    for pane, (title, words) in PANES.items():
        text = help_text(UNICODE, pane=pane).plain
        assert text.startswith(f"Here: {title}\n{words[:20]}")
    assert help_text(UNICODE).plain.startswith("Points\n")


def test_the_command_offers_its_keys() -> None:
    from tui.commands.arguments import Parser

    parser = Parser("crossread review", "", "")
    add_arguments(parser)
    assert "--keys" in parser.format_help()
