"""The reader in the text: a cursor that moves by words, sentences and lines, what it selects, and who follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.review.cells import Live
from tui.review.cursor import next_word, sentence_step, word_at, word_before
from tui.review.following import Sentences
from tui.review.paint import offset_at
from tui.review.text import width_of

if TYPE_CHECKING:
    from facts.examine import Examination
    from tui.review.columns import CollationView

Span = tuple[int, int]


class Reader:
    """Moves about in the columns of a view and shows there what it does. Moves that lead nowhere leave all as it is."""

    def __init__(self, view: CollationView) -> None:
        self.view = view
        self.following = False
        self.cursor: tuple[int, Span] | None = None  # column and word
        self._sentences = Sentences(view.documents)

    def take(self, examination: Examination) -> None:
        """Know sentences and links from now on."""
        self._sentences = Sentences(self.view.documents, examination)

    # Moving

    def word(self, by: int) -> None:
        """Go to the next (1) or previous (-1) word."""
        column, span = self._start()
        if span is not None:
            document = self.view.documents[column]
            self._go(column, next_word(document, span[0]) if by > 0 else word_before(document, span[0]))

    def sentence(self, by: int) -> None:
        """Go to the first word of the next or previous sentence."""
        column, span = self._start()
        if span is not None:
            sentence = sentence_step(self._sentences.spans[column], span[0], by)
            self._go(column, word_at(self.view.documents[column], sentence[0]) if sentence else None, whole=sentence)

    def line(self, by: int) -> None:
        """Go to the word above or below, passing over filler."""
        column, span = self._start()
        page = self.view.page_layout
        if span is None or page is None:
            return
        line = page.line_of(column, span[0])
        here = page.piece_at(column, line)
        document = self.view.documents[column]
        x = width_of(document.text[here[1].start : span[0]]) if here else 0
        line += by
        while 0 <= line < page.height:
            found = page.piece_at(column, line)
            if found is not None:
                self._go(column, word_at(document, offset_at(document.text, found[1], x)))
                return
            line += by

    def side(self, by: int) -> None:
        """Go to the next or previous column, on the same line where it has one; turn the page where it is not shown."""
        view = self.view
        at = view.shown.index(view.active) + by if view.active in view.shown else 0
        if not 0 <= at < len(view.shown):
            before = view.shown
            view.turn(by)
            if view.shown == before:
                return
            at = 0 if by > 0 else len(view.shown) - 1
        y = self._screen_line()
        view.active = view.shown[at]
        self.view.selecting.end()
        if self.cursor is not None:
            place = view.place_at(view.active, y) or view.top_place(view.active)
            if place is not None:
                self._go(view.active, word_at(view.documents[view.active], place))
        view.post_message(view.ColumnsChanged())

    def put(self, column: int, offset: int) -> None:
        """Put the cursor on the word at a place and bring it into view."""
        self.view.show_span(column, offset)
        self._go(column, word_at(self.view.documents[column], offset))

    def leave(self) -> None:
        """Take the cursor off the text."""
        self.cursor = None
        self.show()

    # Selecting

    def select(self) -> bool:
        """Start to select at the cursor, or end it; whether a selection is growing now."""
        column, span = self._start()
        if self.view.selecting.growing == column:
            self.view.selecting.end()
        elif span is not None:
            self.cursor = (column, span)
            self.view.selecting.begin(column, span)
        self.show()
        return self.view.selecting.growing is not None

    def select_sentence(self) -> None:
        """Select the sentence at the cursor."""
        column, span = self._start()
        sentence = self._sentences.at(column, span[0]) if span is not None else None
        if span is not None and sentence is not None:
            self.cursor = (column, span)
            self.view.selecting.begin(column, sentence)
            self.view.selecting.end()
            self.show()

    def draw(self, column: int, offset: int, *, begins: bool) -> None:
        """Select from where the mouse went down to where it is."""
        span = word_at(self.view.documents[column], offset)
        if span is None:
            return
        self.view.active = column
        if begins:
            self.view.selecting.begin(column, span)
        self._go(column, span)

    # Showing

    def show(self) -> None:
        """Show cursor, selections and the sentences that follow."""
        followers: list[Live] = []
        if self.cursor is not None and self.following:
            along = self._sentences.along(self.cursor[0], self.cursor[1][0])
            followers = [Live(other, *sentence, "linked") for other, sentence in along.items()]
        self.view.show_reader(followers, [Live(self.cursor[0], *self.cursor[1], "cursor")] if self.cursor else [])

    def follow(self) -> None:
        """Bring what the other columns say to the sentence at the cursor into view beside it."""
        if self.cursor is None:
            return
        column, span = self.cursor
        own = self._sentences.at(column, span[0])
        along = self._sentences.along(column, span[0])
        if own is not None and along:
            self.view.bring({column: own, **along})

    def _start(self) -> tuple[int, Span | None]:
        """Give column and word from which a move starts: the cursor's if it is in view, else the first word in view."""
        view = self.view
        if self.cursor is not None and self.cursor[0] == view.active and 0 <= self._screen_line() < view.size.height:
            return self.cursor
        place = view.first_place(view.active)
        return view.active, None if place is None else word_at(view.documents[view.active], place)

    def _screen_line(self) -> int:
        if self.cursor is None or self.view.page_layout is None or self.cursor[0] not in self.view.shown:
            return -1
        return self.view.screen_line(self.cursor[0], self.cursor[1][0])

    def _go(self, column: int, word: Span | None, whole: Span | None = None) -> None:
        if word is None:
            return
        self.cursor = (column, word)
        self.view.active = column
        self.view.selecting.grow(column, whole or word)
        self.view.reveal(column, word[0])
        if self.following:
            self.follow()
        self.show()
