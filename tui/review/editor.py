"""The reviewer's editor: what to run to open a source at a line."""

from __future__ import annotations

import os
import shlex
import shutil
from pathlib import PurePath

_PLUS = frozenset(
    "vi vim nvim view gvim nano pico emacs emacsclient kak micro joe jed ne mg mcedit vis ed kate".split()
)
_GOTO = frozenset("code codium code-insiders cursor windsurf".split())  # --goto file:line:column
_COLON = frozenset("hx helix subl zed zeditor lapce".split())  # file:line:column
_WAITING = {"subl": "--wait", "zed": "--wait", "zeditor": "--wait", "gvim": "-f"}


def editor_command(path: str, line: int, column: int) -> list[str] | None:
    """The arguments that open an absolute path at a line and column, from 1, in $VISUAL, $EDITOR or vi; None without an editor.

    No shell sees them. An editor that is not known is given the path alone.
    """
    try:
        words = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    except ValueError:
        return None
    if not words:
        words = [name for name in ("vi", "nano") if shutil.which(name)][:1]
    if not words:
        return None
    name = PurePath(words[0]).name.removesuffix(".exe")
    if name in _WAITING and _WAITING[name] not in words:
        words.append(_WAITING[name])
    if name in _PLUS:
        return [*words, f"+{line}", path]
    if name in _GOTO:
        return [
            *words,
            *([] if "--wait" in words or "-w" in words else ["--wait"]),
            "--goto",
            f"{path}:{line}:{column}",
        ]
    return [*words, f"{path}:{line}:{column}" if name in _COLON else path]
