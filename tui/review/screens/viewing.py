"""How the text is read: the cursor and what it selects, folds, columns that scroll alone, follow or stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.review.cursor import line_start
from tui.review.reader import Reader
from tui.review.screens.reading import FAR, ReadingScreen

if TYPE_CHECKING:
    from textual.widget import Widget

    from tui.review.columns import CollationView
    from tui.review.glyphs import Glyphs
    from tui.review.prompt import Prompt
    from tui.review.session import Session

_PLACE = re.compile(r"\s*(?:([^\s:]+)[\s:]+)?(\d{1,9})\s*")


class ViewingScreen(ReadingScreen):
    """Every action on the view of the text; none decides anything."""

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__(session, glyphs)
        self.reader = Reader(self.columns)

    def _ask(self, what: str, label: str, value: str = "") -> None:
        raise NotImplementedError

    # The cursor

    def _move(self, act: str, by: int) -> None:
        self.set_focus(self.columns)
        getattr(self.reader, act)(by)
        self._say_selection()

    def action_next_word(self) -> None:
        """Cursor to the next word."""
        self._move("word", 1)

    def action_previous_word(self) -> None:
        """Cursor to the previous word."""
        self._move("word", -1)

    def action_next_sentence(self) -> None:
        """Cursor to the next sentence."""
        self._move("sentence", 1)

    def action_previous_sentence(self) -> None:
        """Cursor to the previous sentence."""
        self._move("sentence", -1)

    def action_line_below(self) -> None:
        """Cursor a line down."""
        self._move("line", 1)

    def action_line_above(self) -> None:
        """Cursor a line up."""
        self._move("line", -1)

    def action_next_column(self) -> None:
        """To the next source."""
        self.reader.side(1)

    def action_previous_column(self) -> None:
        """To the previous source."""
        self.reader.side(-1)

    def action_go_to_line(self) -> None:
        """Ask for a line."""
        here = self.session.dossier.documents[self.columns.active].id
        self._ask("line", f"Line of {here} (or a source and a line, as {here} 12):")

    def on_prompt_answered(self, event: Prompt.Answered) -> None:
        """Go to the line that was asked for."""
        if event.what == "line" and event.text.strip():
            self._go_to_line(event.text)

    def _go_to_line(self, words: str) -> None:
        documents = self.session.dossier.documents
        match = _PLACE.fullmatch(words)
        ids = {document.id.casefold(): column for column, document in enumerate(documents)}
        column = ids.get((match[1] or documents[self.columns.active].id).casefold()) if match else None
        if match is None or column is None:
            self.say(f"{self._quoted(words)} names no line: give a number, or a source and a number", "tension")
            return
        offset = line_start(documents[column], int(match[2]))
        if offset is None:
            self.say(f"{documents[column].id} has {len(documents[column].line_starts)} lines", "tension")
            return
        self.land(column, offset)

    def land(self, column: int, offset: int) -> None:
        """Go to a place in a source: the cursor shows it, the message line names it."""
        self.set_focus(self.columns)
        self.reader.put(column, offset)
        document = self.session.dossier.documents[column]
        at = self.reader.cursor[1][0] if self.reader.cursor is not None else offset
        self.say(f"{document.id}, line {document.line_column(at)[0]} of {len(document.line_starts)}")

    # Selecting

    def action_select(self) -> None:
        """Start or end selecting."""
        self.set_focus(self.columns)
        self.reader.select()
        self._say_selection()

    def action_select_sentence(self) -> None:
        """Select a sentence."""
        self.set_focus(self.columns)
        self.reader.select_sentence()
        self._say_selection()

    def _say_selection(self) -> None:
        texts = {document.id: document.text for document in self.session.dossier.documents}
        said = [
            f"{one.source} {self._quoted(texts[one.source][one.start : one.end])}" for one in self.columns.selections
        ]
        if said:
            growing = self.columns.selecting.growing is not None
            self.say(f"selected: {', '.join(said)}. {'s ends it, ' if growing else ''}esc drops it")

    def leave_text(self) -> bool:
        """Drop the selections, else the cursor; False where there is neither."""
        if self.columns.selections:
            self.columns.clear_selections()
            self.say("nothing is selected")
        elif self.reader.cursor is not None and self.columns.has_focus:
            self.reader.leave()
        else:
            return False
        return True

    def on_collation_view_pointed(self, event: CollationView.Pointed) -> None:
        """Put the cursor where the mouse clicked, or select what it draws over."""
        self.set_focus(self.columns)
        if event.draws:
            self.reader.draw(event.column, event.offset, begins=event.begins)
            self._say_selection()
        else:
            self.reader.put(event.column, event.offset)

    # How the text is shown

    def action_fold_all(self) -> None:
        """Fold what nobody disputes, or show everything."""
        on = not self.columns.typesetter.folding
        self.columns.fold(on=on)
        folds = len(self.columns.page_layout.folds) if self.columns.page_layout is not None else 0
        if not on:
            self.say("all lines are shown")
        elif folds:
            self.say(f"{folds} stretch{'es' if folds != 1 else ''} without disagreement folded; Z or a click opens one")
        else:
            self.say("nothing to fold: no long stretch is without disagreement")
        self.update_top()

    def action_fold_one(self) -> None:
        """Open or close one fold."""
        columns, cursor = self.columns, self.reader.cursor
        place = (
            (cursor[0], cursor[1][0]) if cursor is not None and columns.is_in_view(cursor[0], cursor[1][0]) else None
        )
        if not columns.typesetter.folding:
            self.say("nothing is folded; z folds what nobody disputes")
        elif not ((place and columns.toggle_fold(*place)) or columns.open_in_view()):
            self.say("no fold is in view")

    def action_lock(self) -> None:
        """Let columns scroll together, or each alone."""
        columns = self.columns
        columns.locked = not columns.locked
        if columns.locked:
            columns.release()
            self.say("columns scroll together, row by row")
        else:
            self.set_focus(columns)
            self.say("columns scroll alone: h l choose one, j k scroll it, L locks them again")
        self.update_top()

    def action_follow(self) -> None:
        """Let the other sources follow the cursor, or stay."""
        self.set_focus(self.columns)
        self.reader.following = not self.reader.following
        if self.reader.following:
            self.reader.sentence(0)
            self.say("the other sources follow the cursor: j k lines, ) ( sentences, W B words")
        else:
            self.reader.show()
            self.say("the other sources stay where they are")
        self.update_top()

    def action_pin(self) -> None:
        """Pin a source, or let it go."""
        columns = self.columns
        column = None if columns.pinned == columns.active else columns.active
        columns.pin(column)
        if column is None:
            self.say("no source is pinned")
        else:
            name = self.session.dossier.documents[column].id
            self.say(
                f"{name} stays on every page; {'< > turn the others' if columns.fitting > 1 else 'one fits at a time'}"
            )

    def _scroll_pane(self, pane: Widget, lines: int) -> None:
        if pane is not self.columns:
            super()._scroll_pane(pane, lines)
        elif self.reader.following and abs(lines) == 1:
            self.reader.line(lines)
        else:
            if abs(lines) >= FAR and self.columns.locked and self.columns.shifted:
                self.columns.release()
            self.columns.scroll_lines(lines, self.columns.active)

    def modes(self) -> list[str]:
        """Name what is not as usual, for the top line."""
        columns = self.columns
        on = {"folded": columns.typesetter.folding, "unlocked": not columns.locked, "follow": self.reader.following}
        return [word for word, state in on.items() if state]
