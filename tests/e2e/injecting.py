"""Run a command with a fault in every call by which it changes files: `python -m tests.e2e.injecting` under the preloaded library.

Standard input is one JSON object: `{"start": folder, "place": folder, "arguments": […], "lines": "…", "faults": […]}`. The command
runs in a copy of `start`, once untouched and once for each of the faults (default: all) in each call; every run is a child of this
process, which has run the command itself first, so that nothing is loaded anew. Each run gives
a JSON line: `{"call": "write .b.tmp", "fault": "ENOSPC", "code": 2, "out": "…", "err": "…", "left": {path: text}, "next": …}`, where
`next` is the same command run once more where that left something other than the files of before or after (else null).
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import io
import json
import os
import re
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

from tui.main import main

ONCE, FROM_THEN_ON, KILL, HALF_AND_KILL, HALF = range(5)
PATIENCE = 60  # seconds after which a run is ended

FAULTS: dict[str, tuple[str, ...]] = {
    "create": ("EACCES", "EROFS", "ENOSPC", "EIO", "disk full", "kill"),
    "open": ("EACCES", "kill"),
    "open-folder": ("EACCES", "EIO", "kill"),
    "write": ("ENOSPC", "EIO", "EDQUOT", "disk full", "half", "half and kill", "kill"),
    "fsync": ("EIO", "ENOSPC", "kill"),
    "close": ("EIO", "kill"),
    "fchmod": ("EPERM", "EIO", "kill"),
    "flock": ("ENOLCK", "EIO", "kill"),
    "unlink": ("EACCES", "EROFS", "EIO", "kill"),
    "mkdir": ("EACCES", "EROFS", "disk full", "kill"),
    "rename": ("EACCES", "EROFS", "ENOSPC", "EIO", "kill"),
    "link": ("EPERM", "EIO", "EROFS", "kill"),
}
_NAMED = {
    "disk full": (FROM_THEN_ON, "ENOSPC"),
    "kill": (KILL, "EIO"),
    "half": (HALF, "EIO"),
    "half and kill": (HALF_AND_KILL, "EIO"),
}


class Trial:
    """One command, tried in copies of a folder."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.start, self.place = Path(plan["start"]), Path(plan["place"])
        self.arguments, self.lines = plan["arguments"], plan.get("lines", "")
        self.faults = frozenset(plan.get("faults") or (name for names in FAULTS.values() for name in names))
        self.folder = self.place / "run"
        self.streams = [self.place / name for name in ("in", "out", "err", "log")]
        self.streams[0].write_text(self.lines, "utf-8")

    def fresh(self) -> None:
        """Begin with the files of before."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.start, self.folder, symlinks=True)

    def run(self, at: int = 0, fault: str = "kill") -> dict[str, Any]:
        """Run the command in the folder as it is; `at` 0 injects nothing."""
        child = os.fork()
        if not child:
            self._be_the_child(at, fault)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        _, out, err, log = (path.read_text("utf-8", "replace") for path in self.streams)
        return {"code": code, "out": out, "err": err, "left": self.left(), "log": log}

    def _be_the_child(self, at: int, fault: str) -> None:
        code = 70
        try:
            os.chdir(self.folder)
            sys.stdin = io.StringIO(self.lines)
            for number, path in enumerate(self.streams[:3]):
                os.dup2(
                    os.open(path, os.O_RDONLY if not number else os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number
                )
            log = os.open(self.streams[3], os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
            signal.alarm(PATIENCE)
            kind, name = _NAMED.get(fault, (ONCE, fault))
            ctypes.CDLL(None).fault_arm(os.fsencode(self.folder), at, kind, getattr(errno, name), log)
            code = main(self.arguments)
        finally:
            sys.stdout.flush()
            os._exit(code)

    def _warm(self) -> None:
        """Run the command in this process, unseen: it loads what every run needs."""
        os.chdir(self.folder)
        os.environ["XDG_STATE_HOME"] = str(self.folder / "state")
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            before, sys.stdin = sys.stdin, io.StringIO(self.lines)
            main(self.arguments)
            sys.stdin = before
        os.chdir(self.place)

    def left(self) -> dict[str, str]:
        """What stands in the folder: text by path, "→ target" for links, the path alone for folders."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if path.is_symlink():
                found[name] = f"→ {path.readlink()}"
            elif path.is_dir():
                found[name + "/"] = ""
            else:
                found[name] = path.read_text("utf-8", "replace")
        return found

    def tried(self) -> list[dict[str, Any]]:
        """The run without a fault first, then one for every fault in every call."""
        self.fresh()
        before = self.left()
        self._warm()
        self.fresh()
        clean = self.run()
        results = [clean | {"call": "", "fault": "", "next": None}]
        for number, line in enumerate(clean["log"].splitlines(), 1):
            call, _, path = line.partition(" ")
            for fault in self.faults.intersection(FAULTS[call]):
                self.fresh()
                result = self.run(number, fault)
                again = None if result["left"] in (before, clean["left"]) else self.run()
                shown = re.sub(r"[0-9a-f]{12}\.tmp", "….tmp", os.path.relpath(path, self.folder))
                results.append(result | {"call": f"{call} {shown}", "fault": fault, "next": again})
        return results


if __name__ == "__main__":
    for made in Trial(json.load(sys.stdin)).tried():
        print(json.dumps(made))
