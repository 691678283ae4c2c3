"""Who may import whom: tui → facts → sources, and no terminal library below tui."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BELOW = {"sources": {"sources"}, "facts": {"facts", "sources"}, "tui": {"tui", "facts", "sources"}}
TERMINAL = {"textual", "rich", "prompt_toolkit", "curses", "blessed", "urwid", "click", "colorama"}
NUMERIC = {"numpy", "pandas", "scipy"}
NETWORK = {"socket", "ssl", "urllib", "http", "requests", "httpx", "aiohttp", "ftplib", "smtplib"}
MODULES = sorted(p for layer in BELOW for p in (ROOT / layer).rglob("*.py"))


def imports_of(path: Path) -> set[str]:
    """Every module that a file imports, wherever in it, as dotted names."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            found.add(node.module or "")
    return found


def tops(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports_of(path)}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_layer_imports_only_itself_and_those_below(path: Path) -> None:
    layer = path.relative_to(ROOT).parts[0]
    assert tops(path) & set(BELOW) <= BELOW[layer]
    if layer != "tui":
        assert not tops(path) & TERMINAL
    assert not tops(path) & NUMERIC
    assert not tops(path) & NETWORK or "serving" in path.parts
    assert "tests" not in tops(path)


@pytest.mark.parametrize("path", sorted((ROOT / "tui").rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_review_screen_loads_the_terminal_library(path: Path) -> None:
    if "review" not in path.relative_to(ROOT).parts:
        assert not tops(path) & TERMINAL


def test_commands_load_the_review_screen_in_one_place_only() -> None:
    users = {
        p.name
        for p in (ROOT / "tui").rglob("*.py")
        if "review" not in p.parts and any(n.startswith("tui.review") for n in imports_of(p))
    }
    assert users <= {"review.py"}


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 30
    assert {p.relative_to(ROOT).parts[0] for p in MODULES} == set(BELOW)


def test_the_reading_layer_needs_nothing_but_the_standard_library() -> None:
    third = {"pydantic", "rapidfuzz", "textual", "rich"}
    spellings = ROOT / "facts" / "reading" / "names" / "linking.py"  # compares spellings across sources, with RapidFuzz
    assert [p for p in (ROOT / "facts" / "reading").rglob("*.py") if tops(p) & third and p != spellings] == []
