"""The programs that `tests.bench.screen` measures, each on a terminal of its own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from textual.app import App
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from facts.examine import Examination
    from sources.document import Dossier

SHOWN = "Heron"  # the word that tells that text is on the screen
EVERY = 7  # lines between two points


class Minimal(App[None]):
    """What no Textual program can be faster than."""

    def compose(self) -> ComposeResult:
        """One line."""
        yield Static(f"{SHOWN} is the text.")


def examine(dossier: Dossier) -> Examination:
    """A point on every seventh line of all sources, and nothing read: the screen is measured, not the analysis."""
    from facts.examine import Examination
    from facts.model import Answer, Disagreement, Kind, Severity, Status

    points = []
    severities = list(Severity)
    for number in range(0, min(len(document.blocks) for document in dossier.documents), EVERY):
        answers = []
        for document in dossier.documents:
            start, end = document.blocks[number].start, document.blocks[number].end
            quote = document.text[start:end][:40]
            answers.append(Answer(document.id, start, start + len(quote), quote, quote, quote, Status.ASSERTED, None))
        points.append(
            Disagreement(
                f"{number:012x}".translate(str.maketrans("0123456789", "ghijklmnop")),
                Kind.NUMBER,
                severities[number % len(severities)],
                f"What stands on line {number}?",
                f"line-{number}",
                "The sources differ.",
                tuple(answers),
                "They differ.",
            )
        )
    return Examination(dossier, (), (), tuple(points))


def review(place: str) -> None:
    """The review screen with such points."""
    from facts.resolving.making import find_reviewer
    from sources.dossier import open_dossier
    from tui.review.app import ReviewApp
    from tui.review.decisions import FileDecisions
    from tui.review.journal import Journal, state_folder

    dossier = open_dossier([place])
    decisions = FileDecisions(dossier.resolutions, find_reviewer(None, dossier.root))
    app = ReviewApp(dossier, decisions, Journal(state_folder(dossier.resolutions)), examine)
    app.run()
    app.finish()


if __name__ == "__main__":
    Minimal().run() if sys.argv[1] == "minimal" else review(sys.argv[2])
