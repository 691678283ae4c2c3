"""The pages of the documentation, taken apart: their fenced blocks, the commands in them, their links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
_FENCE = re.compile(
    r"(?:^[ ]*<!-- not run: (?P<reason>[^\n]*) -->\n)?^(?P<indent>[ ]*)```(?P<language>\w+)\n(?P<text>.*?)^(?P=indent)```$",
    re.DOTALL | re.MULTILINE,
)
_LINK = re.compile(r"\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]*))?\)")
_HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)
_HERE = re.compile(r"<<'(\w+)'")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its text, where the text stands in its page, and why it is not run, if so."""

    language: str
    text: str
    start: int
    end: int
    skipped: str | None

    @property
    def first_line(self) -> str:
        return self.text.split("\n", 1)[0].strip()


@dataclass(frozen=True, slots=True)
class Step:
    """A command, and what the page shows of its output; None where the page shows no output."""

    command: str
    shown: str | None = None


@cache
def pages() -> tuple[Path, ...]:
    """Every page that is written for readers, the README first."""
    top = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    return tuple(p for p in [*top, *sorted((ROOT / "docs").rglob("*.md"))] if p.is_file())


def name_of(page: Path) -> str:
    """A page's path from the root, with forward slashes."""
    return page.relative_to(ROOT).as_posix()


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a page, in order."""
    return [Block(m["language"], m["text"], m.start("text"), m.end("text"), m["reason"]) for m in _FENCE.finditer(text)]


def steps(block: Block) -> list[Step]:
    """The commands of an `sh` or `console` block, in order."""
    lines = block.text.splitlines()
    return _session(lines) if block.language == "console" else [Step(c) for c in _commands(lines)]


def _commands(lines: list[str]) -> list[str]:
    """Lines that a backslash or a here-document holds together are one command; empty lines and comments are none."""
    found: list[str] = []
    until: str | None = None
    joined = False
    for line in lines:
        if joined or until:
            found[-1] += "\n" + line
        elif line.strip() and not line.lstrip().startswith("#"):
            found.append(line)
        else:
            continue
        here = _HERE.search(line)
        if until:
            until = None if line == until else until
        elif here:
            until = here[1]
        joined = until is None and line.endswith("\\")
    return found


def _session(lines: list[str]) -> list[Step]:
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return [Step(command, "".join(f"{line}\n" for line in shown)) for command, shown in found]


def links(text: str) -> list[tuple[str, str]]:
    """The links of a page to files and headings of the project: (path, heading), either may be empty."""
    bare = _FENCE.sub("", text)
    return [(m[1], m[2] or "") for m in _LINK.finditer(bare)]


def headings(text: str) -> set[str]:
    """The anchors of a page's headings, as code hosts make them."""
    found = _HEADING.findall(_FENCE.sub("", text))
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in found}
