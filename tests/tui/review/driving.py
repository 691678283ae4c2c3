"""Driving the review screen in tests: start it, press keys, wait for what must come, read what is drawn."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from tests.tui.review.factories import MemoryDecisions, dossier, examine
from tui.review.app import ReviewApp
from tui.review.journal import Journal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from textual.pilot import Pilot
    from textual.screen import Screen

    from facts.examine import Examination
    from facts.model import State
    from sources.document import Dossier
    from tui.review.columns import CollationView
    from tui.review.screens.review import ReviewScreen
    from tui.review.state import Review

WIDE, MIDDLE, SMALL = (200, 50), (120, 40), (80, 24)


class Driver:
    """A running review, with its keys and its screen."""

    def __init__(self, app: ReviewApp, pilot: Pilot[None], decisions: MemoryDecisions) -> None:
        self.app = app
        self.pilot = pilot
        self.decisions = decisions

    @property
    def screen(self) -> ReviewScreen:
        assert self.app.review_screen is not None
        return self.app.review_screen

    @property
    def review(self) -> Review:
        return self.app.session.review

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def write(self, text: str) -> None:
        await self.pilot.press(*("space" if c == " " else c for c in text))

    async def wait(self, predicate: Callable[[], object], what: str) -> None:
        """Wait until something holds; a bound on steps, not on time."""
        for _ in range(2_000):
            if predicate():
                return
            await self.pilot.pause(0.005)
        raise AssertionError(f"never came: {what}")

    async def saved(self) -> None:
        await self.wait(lambda: not self.app.session.waiting, "everything written")

    def in_review(self) -> bool:
        return self.app.screen is self.screen

    def shows(self, screen: type[Screen[Any]]) -> bool:
        return isinstance(self.app.screen, screen)

    def shifted(self) -> bool:
        return self.screen.columns.shifted

    def state(self, number: int) -> State:
        return self.review.findings[number].state

    def said(self) -> str:
        return "".join(words for words, _ in self.screen.message._left)

    def text(self) -> str:
        return "\n".join(dump(self.screen.columns))

    def chosen(self) -> int:
        return [f.disagreement.id for f in self.review.findings].index(self.review.chosen or "")


def dump(view: CollationView) -> list[str]:
    """What the columns show, line by line."""
    return ["".join(segment.text for segment in view.render_line(y)).rstrip() for y in range(view.size.height)]


@asynccontextmanager
async def driving(
    folder: Path,
    size: tuple[int, int] = WIDE,
    *,
    texts: Sequence[str] | None = None,
    decisions: MemoryDecisions | None = None,
    find: Callable[[Dossier], Examination] = examine,
    analysed: bool = True,
    ascii_only: bool = False,
) -> AsyncIterator[Driver]:
    """A review of the ferry (or of other texts), analysed unless told otherwise."""
    source = dossier(folder, texts) if texts is not None else dossier(folder)
    kept = decisions or MemoryDecisions()
    app = ReviewApp(source, kept, Journal(folder / "state"), find, ascii_only=ascii_only)
    async with app.run_test(size=size) as pilot:
        driver = Driver(app, pilot, kept)
        if analysed:
            await driver.wait(lambda: app.review_screen and not app.review_screen.analysing, "the analysis")
            await pilot.pause()
        yield driver
    app.finish()
