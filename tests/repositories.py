"""Real git repositories for tests: a dossier with two sources that give other figures for one event."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

SOURCES = {
    "a.txt": "The bridge\n\nThe bridge collapsed on Monday, May 4, 2026. Officials said 12 people were injured.\n",
    "b.txt": "A collapse\n\nThe bridge collapsed on Tuesday, May 5, 2026. Officials said 19 people were injured.\n",
}
_IDENTITY = {
    "GIT_AUTHOR_NAME": "Ida",
    "GIT_AUTHOR_EMAIL": "ida@example.org",
    "GIT_COMMITTER_NAME": "Ida",
    "GIT_COMMITTER_EMAIL": "ida@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "LC_ALL": "C",
}


def git(folder: Path, *words: str, fails: bool = False) -> str:
    """Run git in a folder with a configuration of its own; gives what it prints."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("GIT_")} | _IDENTITY
    command = ["git", "-c", "protocol.file.allow=always", *words]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    assert fails or done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8", "replace")


def commit(folder: Path, message: str = "change") -> str:
    """Commit everything; gives the commit's name."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(folder, "rev-parse", "HEAD").strip()


def make_repository(folder: Path, story: str = "story") -> Path:
    """A repository whose first commit, on main, holds a dossier in the folder `story`."""
    place = folder / story
    place.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    for name, text in SOURCES.items():
        (place / name).write_text(text, "utf-8")
    commit(folder, "the sources")
    return folder


def edit(path: Path, old: str, new: str) -> None:
    """Replace words that stand in a file."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
