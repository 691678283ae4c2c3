"""Worker processes run nothing of the folder that the documents lie in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = f"""import sys; sys.path.append({str(ROOT)!r}); from tui.main import main
if __name__ == "__main__":
    sys.exit(main(["check", ".", "--jobs", "2", "--cache", "off"]))
"""


def test_modules_beside_the_documents_are_not_run(tmp_path: Path) -> None:
    program = tmp_path / "bin" / "program.py"
    program.parent.mkdir()
    program.write_text(CODE, "utf-8")
    story = tmp_path / "story"
    (story / "multiprocessing").mkdir(parents=True)
    for name in ("multiprocessing/__init__", "pickle", "textwrap"):
        (story / f"{name}.py").write_text(f"open({str(tmp_path / 'run')!r}, 'w')\n", "utf-8")
    for number in range(8):
        (story / f"{number}.txt").write_text(f"The ferry carried {40 + number} passengers.\n", "utf-8")
    done = subprocess.run([sys.executable, program], cwd=story, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1, done.stderr
    assert "8 sources" in done.stdout
    assert not (tmp_path / "run").exists()
