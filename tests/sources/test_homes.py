"""The user's own folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from sources.errors import UsageError
from sources.homes import user_folder
from tui.main import main


def no_home() -> Path:
    raise RuntimeError("Could not determine home directory.")


@pytest.mark.parametrize(("named", "found"), [("/state", "/state"), ("", "/homes/ida/.x"), ("here", "/homes/ida/.x")])
def test_a_full_path_counts_and_nothing_else(monkeypatch: pytest.MonkeyPatch, named: str, found: str) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/homes/ida"))
    monkeypatch.setenv("XDG_STATE_HOME", named)
    assert user_folder("XDG_STATE_HOME", ".x") == Path(found)


def test_without_a_home_one_line_says_what_to_set(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Path, "home", no_home)
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    with pytest.raises(UsageError, match="no home folder"):
        user_folder("XDG_CONFIG_HOME", ".config")
    assert main(["review", "--keys"]) == 2
    assert "XDG_CONFIG_HOME" in capsys.readouterr().err
