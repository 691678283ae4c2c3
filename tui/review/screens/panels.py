"""The small panels over the review: why a point is dismissed, and all keys."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from facts.resolving.model import Reason
from tui.review.actions import ACTIONS
from tui.review.prose import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.app import ComposeResult

    from tui.review.actions import Action
    from tui.review.glyphs import Glyphs


class ReasonPanel(ModalScreen[Reason | None]):
    """Why a point is no disagreement: a number, or the arrows and enter."""

    CSS = """
    ReasonPanel { align: center middle; background: transparent; }
    ReasonPanel OptionList { width: 58; max-width: 96%; height: auto; border: solid $primary; background: $panel; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,x", "leave", show=False),
        Binding("ctrl+c", "app.interrupt", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        *(Binding(str(n), f"pick({n})", show=False) for n in range(1, len(Reason) + 1)),
    ]

    def compose(self) -> ComposeResult:
        """Place the six reasons."""
        options = [Option(Text(f" {n}  {REASONS[reason]}"), id=reason.value) for n, reason in enumerate(Reason, 1)]
        choice = OptionList(*options)
        choice.border_title = "Not a disagreement, because"
        choice.border_subtitle = "1-6, esc"
        yield choice

    def action_pick(self, number: int) -> None:
        """Choose by number."""
        self.dismiss(list(Reason)[number - 1])

    def action_move(self, by: int) -> None:
        """Move the bar."""
        choice = self.query_one(OptionList)
        choice.action_cursor_down() if by > 0 else choice.action_cursor_up()

    def action_leave(self) -> None:
        """Leave the point as it is."""
        self.dismiss(None)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Choose with enter or the mouse."""
        self.dismiss(Reason(event.option_id or ""))


class HelpPanel(ModalScreen[None]):
    """All keys, and what the marks mean."""

    CSS = """
    HelpPanel { align: center middle; background: transparent; }
    HelpPanel VerticalScroll { width: 84; max-width: 96%; height: 92%; border: solid $primary; background: $panel; padding: 0 1; }
    HelpPanel Static { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "leave", show=False),
        Binding("ctrl+c", "app.interrupt", show=False),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("space,pagedown,ctrl+d", "scroll(10)", show=False),
        Binding("pageup,ctrl+u", "scroll(-10)", show=False),
    ]

    def __init__(self, glyphs: Glyphs, actions: tuple[Action, ...] = ACTIONS, pane: str = "") -> None:
        super().__init__()
        self._glyphs = glyphs
        self._actions = actions
        self._pane = pane

    def compose(self) -> ComposeResult:
        """Place the table of keys."""
        with VerticalScroll() as box:
            box.border_title = "Keys"
            box.border_subtitle = "j k to scroll, esc to leave"
            yield Static(help_text(self._glyphs, self._actions, self._pane))

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_leave(self) -> None:
        """Back to the review."""
        self.dismiss(None)


def help_text(glyphs: Glyphs, actions: tuple[Action, ...] = ACTIONS, pane: str = "") -> Text:
    """What the pane with the keys is for, all keys by group, and the legend of marks."""
    text = Text()
    if pane in PANES:
        title, words = PANES[pane]
        text.append(f"Here: {title}\n", style="bold")
        text.append(f"{words}\n\n")
    for group, members in groupby(actions, key=lambda action: action.group):
        text.append(f"{group}\n", style="bold")
        for action in _told(members):
            text.append(f"  {action.shown:<14}", style="bold")
            text.append(f"{action.label}\n")
        text.append("\n")
    text.append("Marks\n", style="bold")
    for severity, glyph in glyphs.severity.items():
        text.append(f"  {glyph:<14}{severity.value}\n")
    for verdict, glyph in glyphs.verdict.items():
        text.append(f"  {glyph:<14}decided: {verdict.value}\n")
    for state, glyph in glyphs.state.items():
        if glyph.strip():
            text.append(f"  {glyph:<14}{state.value}\n")
    text.append("\nKeys can be changed: `crossread review --keys` and `--help` tell how.\n")
    text.append(
        "A decision goes on to the next open point and is saved at once. The mouse chooses points, words, tabs and the map.\n"
    )
    return text


def _told(actions: Iterable[Action]) -> Iterator[Action]:
    """The actions as help lists them: the nine sources as one, unless their keys were changed."""
    members = list(actions)
    plain = [a for a in members if a.name.startswith("accept(") and a.name == f"accept({a.shown})"]
    for action in members:
        if action not in plain:
            yield action
        elif action is plain[0]:
            keys = f"{plain[0].shown}-{plain[-1].shown}" if len(plain) > 1 else plain[0].shown
            yield action._replace(shown=keys, label=f"Accept the answer of source {keys.replace('-', ' to ')}")


PANES = {
    "list": (
        "the list of disagreements",
        (
            "j and k go from point to point, and the text and the details follow. A digit accepts that source's answer and goes on to "
            "the next open point. Space marks several points for one decision. f filters, O sorts, o hides what is settled. Tab: the details."
        ),
    ),
    "detail": (
        "the details of the chosen point",
        (
            "What each source says, word for word, and how it was read; the decision, its history and, where a source changed, then and "
            "now. j and k scroll. Every key that decides works here too. Tab goes to the text."
        ),
    ),
    "columns": (
        "the sources side by side",
        (
            "j and k scroll; enter comes back to the words of the chosen point; / searches. Words selected in two columns make a "
            "disagreement of your own with i. e opens the source in your editor, y copies the words. Tab goes to the list."
        ),
    ),
}
