"""Draw the review screen on the built-in dossier as an SVG, for the README.

    python -m scripts.picture [FILE]      (default: docs/review.svg)

Works without a terminal; decisions and the undo journal go to a temporary folder.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from pathlib import Path

from facts.examine import examine
from sources.dossier import copy_sample, open_dossier
from tui.review.app import ReviewApp
from tui.review.decisions import FileDecisions
from tui.review.journal import Journal

SIZE = (160, 46)


async def draw(folder: str) -> str:
    """The screen with one point settled and the gravest one chosen, as SVG text."""
    dossier = open_dossier([copy_sample(str(Path(folder, "sample")))])
    app = ReviewApp(
        dossier, FileDecisions(dossier.resolutions, "a reviewer"), Journal(Path(folder, "state")), examine, reviewer=""
    )
    async with app.run_test(size=SIZE) as pilot:
        while app.session.examination is None:
            await pilot.pause(0.02)
        await pilot.press("right_square_bracket", "b", "g")
        while app.session.waiting:
            await pilot.pause(0.02)
        await pilot.press("left_square_bracket", "left_square_bracket")
        await pilot.pause(0.2)
        return without_fetching(app.export_screenshot(title="crossread review --sample"))


def without_fetching(svg: str) -> str:
    """The picture with the reader's own fonts in place of those that a browser would fetch."""
    return re.sub(r'\s*url\("https?://[^)]*\)[^,;]*[,;]', "", svg)


def main() -> None:
    """Write the picture."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/review.svg")
    with tempfile.TemporaryDirectory() as folder:
        target.write_text(asyncio.run(draw(folder)), "utf-8")


if __name__ == "__main__":
    main()
