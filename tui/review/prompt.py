"""The line at the foot of the screen in which a reviewer types a value, a note, a filter or a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input

from tui.review.bars import Bar

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from tui.review.glyphs import Glyphs


class LineInput(Input):
    """An input that does what its keys say in the order in which they are pressed.

    Textual runs bindings after the event has travelled up to the application: of "ctrl+u" and letters that come with it, as from a
    slow connection, the letters would be written first and then deleted.
    """

    async def _on_key(self, event: events.Key) -> None:
        found = self._bindings.key_to_bindings.get(event.key)
        if found and not event.is_printable:
            event.stop()
            event.prevent_default()
            await self.run_action(found[0].action)
        else:
            await super()._on_key(event)


class Prompt(Horizontal):
    """A label and an input; hidden until something is asked."""

    DEFAULT_CSS = """
    Prompt { height: 1; display: none; background: $panel; }
    Prompt Bar { width: auto; }
    Prompt Input { width: 1fr; border: none; height: 1; padding: 0; background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Leave it", show=False),
        Binding("ctrl+c", "cancel", "Leave it", show=False, priority=True),
    ]

    class Answered(Message):
        """The reviewer answered `what` with `text`."""

        def __init__(self, what: str, text: str) -> None:
            self.what = what
            self.text = text
            super().__init__()

    class Typing(Answered):
        """The answer so far."""

    class Cancelled(Message):
        """The reviewer thought better of it."""

        def __init__(self, what: str) -> None:
            self.what = what
            super().__init__()

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__(id="prompt")
        self._glyphs = glyphs
        self._what = ""

    def compose(self) -> ComposeResult:
        """Place the label and the input."""
        yield Bar(self._glyphs, id="prompt-label")
        yield LineInput(id="prompt-input", compact=True, select_on_focus=False)

    @property
    def asking(self) -> bool:
        """Whether something is being asked."""
        return bool(self._what)

    def ask(self, what: str, label: str, value: str = "") -> None:
        """Ask for a text."""
        self._what = what
        bar, box = self.query_one(Bar), self.query_one(Input)
        bar.styles.width = cell_len(label) + 2
        bar.show([(f" {label} ", "key")])
        with box.prevent(Input.Changed):
            box.value = value
        box.cursor_position = len(value)
        self.display = True
        self.take_keys()

    def take_keys(self) -> None:
        """Give the input the keys, also after it was hidden for a while."""
        self.screen.set_focus(self.query_one(Input))

    def insert(self, text: str) -> None:
        """Put a text in at the cursor."""
        self.query_one(Input).insert_text_at_cursor(text)

    def close(self) -> None:
        """Hide the line."""
        self._what = ""
        self.display = False

    def on_input_changed(self, event: Input.Changed) -> None:
        """Pass on what is typed."""
        event.stop()
        if self._what:
            self.post_message(self.Typing(self._what, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Pass on the answer."""
        event.stop()
        what = self._what
        self.close()
        self.post_message(self.Answered(what, event.value))

    def action_cancel(self) -> None:
        """Leave without an answer."""
        what = self._what
        self.close()
        self.post_message(self.Cancelled(what))
