"""The review as it stands on the screen of a real terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.terminals import Tmux, command, environment, make_dossier

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(not Tmux.present(), reason="tmux is not installed")


@pytest.mark.parametrize("size", [(200, 50), (120, 40), (80, 24)])
def test_columns_list_details_and_footer(tmp_path: Path, size: tuple[int, int]) -> None:
    with Tmux(tmp_path, command("review", str(make_dossier(tmp_path))), environment(tmp_path), size) as tmux:
        tmux.until(" open")
        screen = tmux.until("1 A")
        for words in ("bridge", "Disagreements", "1 A", "2 B", "? help", "q quit", "saved"):
            assert words in screen
        lines = screen.splitlines()
        assert len(lines) == size[1]
        assert max(map(len, lines)) <= size[0]


def test_resizing_in_the_middle(tmp_path: Path) -> None:
    with Tmux(tmp_path, command("review", str(make_dossier(tmp_path))), environment(tmp_path), (120, 40)) as tmux:
        tmux.until(" open")
        tmux.resize(50, 14)
        tmux.until("Too small: 50x14")
        tmux.press("b")
        tmux.resize(100, 30)
        assert "0 settled" in tmux.until("0 settled")
        tmux.press("b")
        tmux.until("1 settled")


def test_without_a_unicode_locale(tmp_path: Path) -> None:
    env = environment(tmp_path, LC_ALL="C.UTF-8")
    with Tmux(tmp_path, command("review", "--ascii", str(make_dossier(tmp_path))), env, (80, 24)) as tmux:
        tmux.until(" open")
        assert not set(tmux.until("Disagreements")) & set("‼▸✓█▓░│▌…·»×≠▂▄▆")


def test_a_review_by_footer_and_help_alone(tmp_path: Path) -> None:
    with Tmux(tmp_path, command("review", str(make_dossier(tmp_path))), environment(tmp_path), (120, 40)) as tmux:
        tmux.until(" open")
        tmux.press("?")
        tmux.until("Accept the answer of source")
        tmux.press("Escape")
        tmux.until("1 of")
        tmux.press("x")
        tmux.until("Not a disagreement, because")
        tmux.press("2")
        tmux.until("1 settled")
        tmux.press("u")
        tmux.until("0 settled")
        tmux.press("t")
        tmux.until("Fact matrix")
        tmux.press("t")
        tmux.until("Disagreements")
