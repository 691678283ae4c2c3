"""Nothing in the repository that does not belong there."""

from __future__ import annotations

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ARTICLES = ROOT.parent / "shared"
RUN = 9  # words in a row
MODULES = sorted(p for room in ("facts", "sources", "tui") for p in (ROOT / room).rglob("*.py"))
HOSTS = (
    "py" + "pi.org",
    "files.python" + "hosted.org",
    "npm" + "js.com",
    "npm" + "js.org",
    "crates" + ".io",
    "ana" + "conda.org",
)
REGISTRY = re.compile("|".join(map(re.escape, HOSTS)))
PLACES = "home|Users|root|work|tmp|mnt|srv|workspace|builds"
WORKPLACE = re.compile(rf"(?<![\w.~/<$)}}-])/(?:{PLACES})/[\w.-]+")
SHOWN = {"/root/dossier"}  # placeholders that tests may name
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@cache
def tracked() -> tuple[Path, ...]:
    """The text files that git holds; in an unpacked archive, those beside this one."""
    try:
        done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
        names = [ROOT / n for n in done.stdout.decode().split("\0") if n]
    except (OSError, subprocess.CalledProcessError):
        names = [p for p in ROOT.rglob("*") if p.suffix in {".py", ".md", ".txt", ".toml", ".json"}]
    return tuple(sorted(p for p in names if p.is_file() and b"\0" not in p.read_bytes()[:4096]))


def words_of(text: str) -> list[str]:
    return [w.replace("’", "'") for w in WORD.findall(text.lower())]


def runs(text: str) -> set[tuple[str, ...]]:
    found = words_of(text)
    return {tuple(found[n : n + RUN]) for n in range(len(found) - RUN + 1)}


def articles() -> list[Path]:
    """The sources of every prepared dossier."""
    found = {p.parent for p in ARTICLES.rglob("gold.json")} if ARTICLES.is_dir() else set()
    return sorted(p for folder in found for p in folder.iterdir() if p.suffix in {".txt", ".md", ".html"})


@pytest.mark.skipif(not articles(), reason="the articles are not at hand")
def test_no_file_repeats_nine_words_of_an_article() -> None:
    theirs: set[tuple[str, ...]] = set()
    for path in articles():
        theirs |= runs(path.read_text("utf-8"))
    assert len(theirs) > 1000
    repeated = {
        str(p.relative_to(ROOT)): sorted(" ".join(r) for r in both)[:3]
        for p in tracked()
        if (both := runs(p.read_text("utf-8", "replace")) & theirs)
    }
    assert repeated == {}


@pytest.mark.parametrize(
    ("text", "count"), [("a b c d e f g h i j", 2), ("a b c d e f g h", 0), ("A-b C’s d e f g h i", 1)]
)
def test_runs_are_of_nine_words(text: str, count: int) -> None:
    assert len(runs(text)) == count


def test_no_file_names_a_package_registry() -> None:
    named = {
        str(p.relative_to(ROOT)): REGISTRY.findall(text)
        for p in tracked()
        if REGISTRY.search(text := p.read_text("utf-8", "replace"))
    }
    assert named == {}


def test_no_file_names_a_workplace() -> None:
    named = {
        str(p.relative_to(ROOT)): sorted(places)
        for p in tracked()
        if (places := set(WORKPLACE.findall(p.read_text("utf-8", "replace"))) - SHOWN)
    }
    assert named == {}


@pytest.mark.parametrize("line", ["cd /wo" + "rk/shared", "/ho" + "me/ida/x", 'path = "/tm' + 'p/wt/core"'])
def test_a_workplace_is_known_when_seen(line: str) -> None:
    assert WORKPLACE.search(line)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_are_short_and_say_what_they_are(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert text.count("\n") <= 400


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 100
    assert len(tracked()) > 200
