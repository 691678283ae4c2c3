"""The panels of a reviewer's own acts and of changes on disk: which kind, which answers, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from facts.model import Kind
from tui.review.text import clip, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from facts.model import Disagreement

_CSS = """
{name} {{ align: center middle; background: $background 60%; }}
{name} {list} {{ width: {width}; max-width: 96%; height: auto; max-height: 90%; border: solid $primary; background: $panel; }}
"""


class PickPanel(ModalScreen[str | None]):
    """One of some things: a number, or the arrows and enter."""

    CSS = _CSS.format(name="PickPanel", list="OptionList", width=76)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", show=False),
        Binding("ctrl+c", "app.interrupt", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        *(Binding(str(n), f"pick({n})", show=False) for n in range(1, 10)),
    ]

    def __init__(self, title: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._title = title
        self._choices = choices

    def compose(self) -> ComposeResult:
        """Place the choices."""
        numbered = enumerate(self._choices, 1)
        choice = OptionList(
            *(Option(Text(f" {n if n < 10 else ' '}  {shown(words)}"), id=name) for n, (name, words) in numbered)
        )
        choice.border_title = self._title
        choice.border_subtitle = f"1-{min(9, len(self._choices))}, esc" if len(self._choices) > 1 else "enter, esc"
        yield choice

    def action_pick(self, number: int) -> None:
        """Choose by number."""
        if number <= len(self._choices):
            self.dismiss(self._choices[number - 1][0])

    def action_move(self, by: int) -> None:
        """Move the bar."""
        choice = self.query_one(OptionList)
        choice.action_cursor_down() if by > 0 else choice.action_cursor_up()

    def action_leave(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Choose with enter or the mouse."""
        self.dismiss(event.option_id)


_MEANINGS = {
    Kind.DATE: "when: days, times, durations, order",
    Kind.NUMBER: "how many or how much",
    Kind.BOUND: "the same figure, another bound (over, roughly)",
    Kind.SCOPE: "all against part",
    Kind.STATUS: "how settled: announced, reported, speculated",
    Kind.ATTRIBUTION: "who says it",
    Kind.ENTITY: "who or what is meant",
    Kind.PLACE: "where",
    Kind.POLARITY: "it is so, or it is not",
    Kind.PURPOSE: "what for",
    Kind.FRAMING: "what it is called, in which light",
}


def kind_panel() -> PickPanel:
    """Which kind of disagreement it is."""
    return PickPanel("A disagreement of your own: its kind", [(k.value, f"{k.value:<12}{_MEANINGS[k]}") for k in Kind])


class Correction(NamedTuple):
    """What is to be done ("split", "remove", "restore") with which answers, by their place in the evidence."""

    act: str
    answers: tuple[int, ...]


class CorrectPanel(ModalScreen[Correction | None]):
    """The answers of a question: mark some, then split them off or move them out."""

    CSS = _CSS.format(name="CorrectPanel", list="OptionList", width=100)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", show=False),
        Binding("ctrl+c", "app.interrupt", show=False),
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        Binding("space", "mark", show=False),
        Binding("s", "done('split')", show=False),
        Binding("r", "done('remove')", show=False),
        Binding("c", "done('restore')", show=False),
    ]

    def __init__(self, point: Disagreement, *, corrected: bool) -> None:
        super().__init__()
        self._point = point
        self._corrected = corrected
        self._marked: set[int] = set()

    def compose(self) -> ComposeResult:
        """Place the answers."""
        choice = OptionList(*(Option(self._line(number)) for number in range(len(self._point.evidence))))
        choice.border_title = "Which answers belong elsewhere? space marks"
        more = ", c undo corrections" if self._corrected else ""
        choice.border_subtitle = f"s split off as a question, r move out{more}, esc"
        yield choice

    def _line(self, number: int) -> Text:
        answer = self._point.evidence[number]
        mark = "x" if number in self._marked else " "
        return Text(clip(f"[{mark}] {answer.source}  {' '.join((answer.value or answer.quote).split())}", 92))

    def action_move(self, by: int) -> None:
        """Move the bar."""
        choice = self.query_one(OptionList)
        choice.action_cursor_down() if by > 0 else choice.action_cursor_up()

    def action_mark(self) -> None:
        """Mark the answer under the bar, or take its mark away."""
        choice = self.query_one(OptionList)
        if choice.highlighted is not None:
            self._marked ^= {choice.highlighted}
            choice.replace_option_prompt_at_index(choice.highlighted, self._line(choice.highlighted))

    def on_option_list_option_selected(self) -> None:
        """Mark with enter or the mouse too."""
        self.action_mark()

    def action_done(self, act: str) -> None:
        """Answer with the marked answers; the one under the bar where none is marked."""
        bar = self.query_one(OptionList).highlighted
        self.dismiss(Correction(act, tuple(sorted(self._marked) or ([bar] if bar is not None else []))))

    def action_leave(self) -> None:
        """Leave the question as it is."""
        self.dismiss(None)
