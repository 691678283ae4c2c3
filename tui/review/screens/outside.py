"""The world outside the review: changes on disk, the reviewer's editor, the clipboard."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from sources.errors import CrossreadError
from tui.review.clipboard import references
from tui.review.decisions import News
from tui.review.editor import editor_command
from tui.review.messages import Rejudge, Reopen
from tui.review.outside import count, is_additive, keep, merge, who
from tui.review.screens.owning import OwningScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.document import Document

_PLAIN = frozenset({"text", "markdown"})  # formats whose text is the file itself, line by line


class OutsideScreen(OwningScreen):
    """Notices what others do, and hands words and files to other programs."""

    news = News()  # what others decided and is not taken over yet
    changed: tuple[str, ...] = ()  # keys of sources that changed on disk

    # Changes on disk

    def modes(self) -> list[str]:
        """Name what is not as usual, what has changed on disk too."""
        fresh = [("sources changed", self.changed), ("decisions changed", self.news)]
        return [*super().modes(), *(words for words, there in fresh if there)]

    def decisions_changed(self, news: News, error: str) -> None:
        """Others wrote decisions: what touches nothing of this review comes in at once, the rest is offered."""
        if error:
            self.say(f"decisions on disk: {error}", "error")
            return
        self.news = News()
        if not news:
            return
        if is_additive(self.session, news):
            self.session.absorb(news)
            self.session.between(lambda: self.session.decisions.adopt(news))
            self.app.post_message(Rejudge())
            self.say(f"{count(news)}{who(news)} came in from disk", "key")
            return
        self.news = news
        reload = self.key_of("reload")
        self.update_top()
        self.say(f"{count(news)} changed on disk{who(news)}: {reload} to load, merge or keep yours", "error")

    def sources_changed(self, keys: tuple[str, ...]) -> None:
        """Sources were edited."""
        self.changed = tuple(sorted({*self.changed, *keys}))
        self.update_top()
        self.say(f"{self._changed_words()} changed on disk: {self.key_of('reload')} reads the sources again", "error")

    def _changed_words(self) -> str:
        more = len(self.changed) - 2
        return ", ".join(self.changed[:2]) + (f" and {more} more" if more > 0 else "")

    def action_reload(self) -> None:
        """Ask what to do about what has changed on disk; without a change, load the decisions again."""
        from tui.review.screens.choices import PickPanel  # noqa: PLC0415 - loads only when needed

        if not self._look():
            return
        choices = []
        if self.changed:
            choices.append(("sources", f"read the sources again ({self._changed_words()}); decisions stay"))
        if self.news or self.session.review.unsaved:
            choices += [
                ("merge", "merge: take theirs over, keep mine that could not be saved"),
                ("reload", "reload: take all decisions from disk; mine that could not be saved are dropped"),
                ("keep", "keep mine: write them over what is on disk"),
            ]
        if not choices:
            self._absorb("reload")
            return
        self.app.push_screen(PickPanel("Changed on disk", choices), self._absorb)

    def _look(self) -> bool:
        """See what stands on disk now; False where that cannot be known."""
        session = self.session
        if session.waiting:
            self.say("decisions are still being saved", "tension")
            return False
        try:
            self.news = session.decisions.news()
        except CrossreadError as error:
            self.say(f"decisions on disk: {error.message}", "error")
            return False
        return True

    def _absorb(self, choice: str | None) -> None:
        session, news = self.session, self.news
        if choice == "sources":
            self.app.post_message(Reopen())
            return
        acts = {"merge": lambda: merge(session, news), "keep": lambda: keep(session, news), "reload": session.reload}
        if choice in acts and self.amend(acts[choice]):
            self.news = News()
            self.update_top()
            self.app.post_message(Rejudge())

    # The editor

    def action_edit(self) -> None:
        """Open a source of the chosen point in the reviewer's editor; ask which, where several answer; without a point the one at hand."""
        places = self._places()
        if len(places) > 1:
            ids = ", ".join(place[0] for place in places)
            self._ask("edit", f"Open which source ({ids}):", places[0][0])
        else:
            self.edit(places[0][0] if places else self.session.dossier.documents[self.columns.active].id)

    def edit(self, name: str) -> None:
        """Open the source with this id at the words in question."""
        documents = {document.id.casefold(): document for document in self.session.dossier.documents}
        document = documents.get(name.strip().casefold())
        if document is None:
            self.say(f"there is no source {name.strip()}", "tension")
            return
        offset = next((start for source, start, _ in self._places() if source == document.id), 0)
        line, column = document.line_column(offset) if document.format in _PLAIN else (1, 1)
        path = os.path.abspath(os.path.join(self.session.dossier.root, document.key))  # noqa: PTH100, PTH118 - may be no Unicode
        command = editor_command(path, line, column)
        if command is None:
            self.say("no editor: set $VISUAL or $EDITOR to a program", "tension")
            return
        self._run_editor(command, document, line)

    def _run_editor(self, command: Sequence[str], document: Document, line: int) -> None:
        try:
            with self.app.suspend():
                fault, code = _ran(command)
        except SuspendNotSupported:
            self.say("this terminal cannot be lent to an editor", "tension")
            return
        if fault:
            self.say(f"cannot start the editor {command[0]!r}: {fault}", "error")
        else:
            ended = f"; it ended with {code}" if code else ""
            self.say(f"{document.path}:{line} was open in {os.path.basename(command[0])}{ended}")  # noqa: PTH119
        self.app.refresh()

    def _places(self) -> list[tuple[str, int, int]]:
        """The stretches that editor and clipboard are for: selected words, else the answers of the chosen point, one per source."""
        if self.columns.selections:
            return [(s.source, s.start, s.end) for s in self.columns.selections]
        finding = self.session.review.current()
        found: dict[str, tuple[str, int, int]] = {}
        for answer in finding.disagreement.evidence if finding else ():
            found.setdefault(answer.source, (answer.source, answer.start, answer.end))
        return list(found.values())

    # The clipboard

    def action_copy(self) -> None:
        """Copy the selected words, or every source's words on the chosen point, with their references."""
        text = references(self._places(), self.session.dossier.documents)
        if not text:
            self.say("no words are chosen to copy", "tension")
            return
        self.app.copy_to_clipboard(text)
        lines = text.count("\n") + 1
        self.say(f"{lines} passage{'' if lines == 1 else 's'} sent to the terminal's clipboard, with source and line")


def _ran(command: Sequence[str]) -> tuple[str, int]:
    """Run a program to its end: why it could not be started, and its exit code. Raises nothing: Textual takes no terminal back after an error."""
    try:
        return "", subprocess.run(command, check=False).returncode  # noqa: S603 - the reviewer's own editor, no shell
    except OSError as error:
        return error.strerror or str(error), 0
