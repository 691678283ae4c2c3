"""The command palette: every action of the review screen by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from textual.command import DiscoveryHit, Hit, Provider

from tui.review.screens.review import ReviewScreen

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from textual.command import Hits

    from tui.review.actions import Action


class ReviewCommands(Provider):
    """Actions of the review screen, with their keys."""

    async def discover(self) -> Hits:
        """All actions, in the order of help."""
        for action in self._actions():
            yield DiscoveryHit(action.label, self._run(action), help=f"key: {action.shown}")

    async def search(self, query: str) -> Hits:
        """Actions whose label matches."""
        matcher = self.matcher(query)
        for action in self._actions():
            score = matcher.match(action.label)
            if score > 0:
                yield Hit(score, matcher.highlight(action.label), self._run(action), help=f"key: {action.shown}")

    def _actions(self) -> list[Action]:
        return list(self.screen.actions) if isinstance(self.screen, ReviewScreen) else []

    def _run(self, action: Action) -> partial[Coroutine[Any, Any, None]]:
        return partial(self.screen.run_action, action.name)
