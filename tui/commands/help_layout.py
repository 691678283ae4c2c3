"""How the help of a command is laid out: within 80 columns on every terminal, each example on lines of its own."""

from __future__ import annotations

import re
from textwrap import fill

WIDTH = 79
_EXAMPLE = re.compile(r"  (\S.*?)(?: {2,}(\S.*))?")
_EXIT = "Exit codes: 0 done, 2 usage or bad input, 3 internal error, 130 interrupted."


def description(text: str) -> str:
    """A command's description, wrapped, with its exit codes last; the usual ones where it tells of none."""
    words, found, codes = text.partition("Exit codes:")
    paragraphs = [*re.split(r"\n\s*\n", words.strip()), (found + codes) or _EXIT]
    return "\n\n".join(_wrap(paragraph) for paragraph in paragraphs if paragraph.strip())


def epilog(text: str) -> str:
    """The examples, each command as it can be copied with what it does below, and the paragraphs around them, wrapped."""
    lines: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        lines += [""] if lines else []
        prose: list[str] = []
        for line in block.splitlines():
            example = _EXAMPLE.fullmatch(line)
            if example:
                lines += _break(example[1]) + ([_note(example[2])] if example[2] else [])
            elif line.startswith("   "):
                lines.append(_note(line.strip()))
            else:
                prose.append(line)
                if line == "examples:":
                    lines += prose
                    prose.clear()
        lines += [_wrap(" ".join(prose))] if prose else []
    return "\n".join(lines)


def _wrap(text: str) -> str:
    return fill(" ".join(text.split()), WIDTH, break_long_words=False, break_on_hyphens=False)


def _note(text: str) -> str:
    margin = "      "
    return fill(text, WIDTH, initial_indent=margin, subsequent_indent=margin, break_long_words=False)


def _break(command: str) -> list[str]:
    """A command on as many lines as it needs, broken before options with a backslash."""
    lines = ["  "]
    for part in re.split(r"(?= --)", command):
        if len(lines[-1]) + len(part) + 2 > WIDTH and lines[-1].strip():
            lines[-1] += " \\"
            lines.append("      " + part.strip())
        else:
            lines[-1] += part
    return lines
