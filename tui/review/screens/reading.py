"""Reading: moving between points, hits, panes and columns, and the screens that open from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.review.screens.frame import Frame
from tui.review.search import find_hits
from tui.review.text import clip
from tui.review.theme import PALETTES

if TYPE_CHECKING:
    from textual.widget import Widget

    from tui.review.bars import ColumnHeaders
    from tui.review.columns import CollationView
    from tui.review.glyphs import Glyphs
    from tui.review.listing import PointList
    from tui.review.search import Hit
    from tui.review.session import Session


FAR = 10**9  # lines: to an end


class ReadingScreen(Frame):
    """Every action that decides nothing."""

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__(session, glyphs)
        self._hits: list[Hit] = []
        self._hit = 0
        self._query = ""

    def _quoted(self, words: str) -> str:
        left, right = self.glyphs.quotes
        return f"{left}{clip(words, 48, self.glyphs.ellipsis)}{right}"

    # Moving between points

    def show_chosen(self) -> None:
        """Bring the chosen point into view everywhere."""
        finding = self.session.review.current()
        self.columns.choose(finding.disagreement if finding else None)
        self.update()

    def _choose(self, identifier: str | None) -> None:
        self.session.review.choose(identifier)
        self.show_chosen()

    def _step(self, by: int) -> None:
        if self.session.review.step(by) is not None:
            self.show_chosen()

    def action_next_point(self) -> None:
        """To the next point, or the next hit of a search."""
        self._next_hit(1) if self._hits else self._step(1)

    def action_previous_point(self) -> None:
        """To the previous point, or the previous hit."""
        self._next_hit(-1) if self._hits else self._step(-1)

    def action_next_open(self) -> None:
        """To the next open point."""
        self._go_open(1)

    def action_previous_open(self) -> None:
        """To the previous open point."""
        self._go_open(-1)

    def _go_open(self, direction: int) -> None:
        if self.session.review.step_open(direction) is None:
            self.say("no other open point" + (" passes the filter" if str(self.session.review.filter) else ""))
        else:
            self.show_chosen()

    def on_point_list_chosen(self, event: PointList.Chosen) -> None:
        """Choose the clicked line of the list."""
        self._choose(event.identifier)

    def on_collation_view_point_clicked(self, event: CollationView.PointClicked) -> None:
        """Words of a point were clicked in the text: choose it, leave the text where it is."""
        self.session.review.choose(event.identifier)
        self.show_chosen()

    def on_page_view_columns_changed(self) -> None:
        """Other columns are shown."""
        self.headers.refresh()

    def on_column_headers_picked(self, event: ColumnHeaders.Picked) -> None:
        """Show the source of a clicked tab."""
        if event.column < 0:
            self.columns.turn(-1 if event.column == -1 else 1)
        else:
            self.columns.show_column(event.column)

    # Searching

    def _search(self, query: str) -> None:
        self._query = query.strip()
        columns = self.columns
        hits = find_hits(self.session.dossier.documents, self._query)
        self._hits = sorted(hits, key=lambda hit: (columns.row_of(hit[0], hit[1][0]), hit))
        if not self._hits:
            columns.show_hits({}, None)
            if self._query:
                self.say(f"{self._quoted(self._query)} stands in no source", "tension")
            return
        self._hit = -1
        self._next_hit(1)

    def _next_hit(self, by: int) -> None:
        self._hit = (self._hit + by) % len(self._hits)
        spans: dict[int, list[tuple[int, int]]] = {}
        for column, span in self._hits:
            spans.setdefault(column, []).append(span)
        self.columns.show_hits(spans, self._hits[self._hit])
        where = self.session.dossier.documents[self._hits[self._hit][0]].id
        self.say(
            f"{self._quoted(self._query)}: {self._hit + 1} of {len(self._hits)}, in {where}. n/N next, esc ends the search"
        )

    # Reading

    def _pane(self) -> Widget:
        return self.focused or self.points

    def _scroll(self, lines: int) -> None:
        if self._pane() is self.points:
            self._step(lines)
        else:
            self._scroll_pane(self._pane(), lines)

    def _scroll_pane(self, pane: Widget, lines: int) -> None:
        pane.scroll_relative(y=lines, animate=False, force=True)

    def action_down(self) -> None:
        """Go a point or line down."""
        self._scroll(1)

    def action_up(self) -> None:
        """Go a point or line up."""
        self._scroll(-1)

    def action_half_down(self) -> None:
        """Half a page down."""
        self._scroll(max(1, self._pane().size.height // 2))

    def action_half_up(self) -> None:
        """Half a page up."""
        self._scroll(-max(1, self._pane().size.height // 2))

    def action_page_down(self) -> None:
        """Go a page down."""
        self._scroll(max(1, self._pane().size.height - 2))

    def action_page_up(self) -> None:
        """Go a page up."""
        self._scroll(-max(1, self._pane().size.height - 2))

    def action_top(self) -> None:
        """To the top."""
        self._scroll(-FAR)

    def action_bottom(self) -> None:
        """To the end."""
        self._scroll(FAR)

    def action_later_columns(self) -> None:
        """To the next sources."""
        self.columns.turn(1)

    def action_earlier_columns(self) -> None:
        """To the previous sources."""
        self.columns.turn(-1)

    def action_show_words(self) -> None:
        """Back to the words of the chosen point."""
        self.columns.next_words()

    def action_next_pane(self) -> None:
        """To the next pane."""
        self._turn_pane(1)

    def action_previous_pane(self) -> None:
        """To the previous pane."""
        self._turn_pane(-1)

    def _turn_pane(self, by: int) -> None:
        panes: list[Widget] = [self.points, self.detail, self.columns]
        at = panes.index(self._pane()) if self._pane() in panes else 0
        self.set_focus(panes[(at + by) % len(panes)])

    # Looking

    def action_matrix(self) -> None:
        """Open the fact matrix."""
        from tui.review.screens.matrix import MatrixScreen  # noqa: PLC0415 - loads only when needed

        if self.session.examination is None:
            self.say("the sources are still being compared")
            return
        self.app.push_screen(MatrixScreen(self.session.examination, self.glyphs), self._jump)

    def _jump(self, place: tuple[int, int] | None) -> None:
        if place is not None:
            self.set_focus(self.columns)
            self.land(*place)

    def land(self, column: int, offset: int) -> None:
        """Go to a place in a source."""
        self.columns.show_span(column, offset)

    def action_next_theme(self) -> None:
        """To the next theme."""
        names = list(PALETTES)
        at = names.index(self.app.theme) if self.app.theme in names else -1
        self.app.theme = names[(at + 1) % len(names)]
        self.columns.redraw()
        self.refresh()
        self.say(f"theme: {self.app.theme.removeprefix('crossread-')}")

    def action_help(self) -> None:
        """Show all keys."""
        from tui.review.screens.panels import HelpPanel  # noqa: PLC0415 - loads only when needed

        self.app.push_screen(HelpPanel(self.glyphs, self.actions, self._pane().id or ""))

    def action_commands(self) -> None:
        """Find an action by name."""
        self.app.action_command_palette()

    def action_quit(self) -> None:
        """Leave; everything is saved."""
        self.app.exit(return_code=0)

    def action_interrupt(self) -> None:
        """Leave as an interrupted program does."""
        self.app.exit(return_code=130)
