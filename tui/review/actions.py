"""Every action of the screen: its keys, its name for people, and the hint of the footer. Help, palette and keys come from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Iterable


class Action(NamedTuple):
    """One thing that a reviewer can do. `keys` are Textual's, comma-separated; `shown` what help prints for them."""

    name: str
    keys: str
    shown: str
    label: str
    group: str
    hint: str = ""  # in the footer, where it has one
    decides: bool = False  # does nothing while the point cannot be seen


MOVING, DECIDING, READING, LOOKING, LEAVING = "Points", "Deciding", "Text", "Looking", "The program"
CURSOR, VIEWING = "Cursor in the text", "How the text is shown"

ACTIONS: tuple[Action, ...] = (
    Action("next_point", "],n", "]  n", "Next point (n: next hit while a search is on)", MOVING, "]/[ next"),
    Action("previous_point", "[,p,N", "[  p", "Previous point (N: previous hit while a search is on)", MOVING),
    Action("next_open", "}", "}", "Next open point", MOVING),
    Action("previous_open", "{", "{", "Previous open point", MOVING),
    *(
        Action(
            f"accept({k})",
            str(k),
            str(k),
            f"Accept the answer of source {k}",
            DECIDING,
            "1-9 accept" if k == 1 else "",
            True,
        )
        for k in range(1, 10)
    ),
    Action("accept_named", "a", "a", "Accept a source by its id, where there are more than nine", DECIDING, "", True),
    Action("own_value", "v", "v", "Settle with a value of your own", DECIDING, "v own value", True),
    Action("both", "b", "b", "Both (all) answers stand", DECIDING, "b both", True),
    Action("dismiss_point", "x", "x", "Not a disagreement: choose the reason", DECIDING, "x dismiss", True),
    Action("defer", "d", "d", "Defer: decide later", DECIDING, "d defer", True),
    Action(
        "mark",
        "space",
        "space",
        "Mark the point: one decision for all marked",
        DECIDING,
        "",
        True,
    ),
    Action("mark_shown", "*", "*", "Mark all points of the list, or none", DECIDING, "", True),
    Action("decide_shown", "A", "A", "The next decision is for all points of the list", DECIDING, "", True),
    Action("note", "m", "m", "Write a note on the point", DECIDING, "m note", True),
    Action("clear", "c", "c", "Clear the decision; take a point of your own away", DECIDING, "", True),
    Action("undo", "u", "u", "Undo the last step, without limit (also after a restart)", DECIDING, "u undo", True),
    Action("redo", "U,ctrl+r", "U  ctrl+r", "Redo", DECIDING, "", True),
    Action(
        "raise_point", "i", "i", "A disagreement of your own, from words selected in two columns", DECIDING, "", True
    ),
    Action("correct", "C", "C", "Correct the question: split it in two, move answers out", DECIDING, "", True),
    Action("retry", "w", "w", "Write decisions again that could not be saved", DECIDING),
    Action("down", "j,down", "j  down", "Next point, or a line down in the text or the details", READING),
    Action("up", "k,up", "k  up", "Previous point, or a line up", READING),
    Action("half_down", "ctrl+d", "ctrl+d", "Half a page down", READING),
    Action("half_up", "ctrl+u", "ctrl+u", "Half a page up", READING),
    Action("page_down", "pagedown", "PgDn", "A page down", READING),
    Action("page_up", "pageup", "PgUp", "A page up", READING),
    Action("top", "g,home", "g  Home", "To the top", READING),
    Action("bottom", "G,end", "G  End", "To the end", READING),
    Action("later_columns", ">", ">", "Next sources, where not all fit side by side", READING),
    Action("earlier_columns", "<", "<", "Previous sources", READING),
    Action("show_words", "enter", "enter", "Bring the point's words into view; again: their next place", READING),
    Action("next_pane", "tab", "tab", "To the next pane: text, list, details", READING),
    Action("previous_pane", "shift+tab", "shift+tab", "To the previous pane", READING),
    Action("next_column", "l,right", "l  right", "To the next source", CURSOR),
    Action("previous_column", "h,left", "h  left", "To the previous source", CURSOR),
    Action("next_word", "W,ctrl+right", "W", "Cursor to the next word", CURSOR),
    Action("previous_word", "B,ctrl+left", "B", "Cursor to the previous word", CURSOR),
    Action("next_sentence", ")", ")", "Cursor to the next sentence", CURSOR),
    Action("previous_sentence", "(", "(", "Cursor to the previous sentence", CURSOR),
    Action("line_below", "J,ctrl+down", "J", "Cursor a line down", CURSOR),
    Action("line_above", "K,ctrl+up", "K", "Cursor a line up", CURSOR),
    Action("select", "s", "s", "Select words: start at the cursor, move, end", CURSOR),
    Action("select_sentence", "S", "S", "Select the sentence at the cursor", CURSOR),
    Action("go_to_line", "#", "#", "Go to a line of a source file", CURSOR),
    Action("fold_all", "z", "z", "Fold what nobody disputes, or show all", VIEWING),
    Action("fold_one", "Z", "Z", "Open the next fold, or close the one at the cursor", VIEWING),
    Action("lock", "L", "L", "Columns scroll together, or each alone", VIEWING),
    Action("follow", "F", "F", "The other sources follow the sentence at the cursor, or stay", VIEWING),
    Action("pin", "P", "P", "Pin the source at the cursor: it stays on every page", VIEWING),
    Action("matrix", "t", "t", "Fact matrix: every question, every source, silence too", LOOKING, "t matrix"),
    Action("filter", "f", "f", "Filter the list by state, kind, severity, source, words", LOOKING, "f filter"),
    Action("sort", "O", "O", "Sort the list: importance, document, kind, state", LOOKING),
    Action("toggle_open", "o", "o", "Show open points only, or all", LOOKING, "o open/all"),
    Action("search", "/", "/", "Search the text of all sources", LOOKING, "/ search"),
    Action("back", "escape", "esc", "End the selection or search, realign the rows, drop marks and filter", LOOKING),
    Action("edit", "e", "e", "Open the source at these words in $VISUAL or $EDITOR", LOOKING),
    Action("copy", "y", "y", "Copy the words with their reference, for the clipboard", LOOKING),
    Action("reload", "R", "R", "What has changed on disk: load it, merge it, or keep yours", LOOKING),
    Action("next_theme", "T", "T", "Next theme: dark, light, monochrome", LOOKING),
    Action("help", "?,f1", "?  F1", "All keys", LEAVING, "? help"),
    Action("commands", "ctrl+p,:", "ctrl+p  :", "Find any of these by name", LEAVING),
    Action("quit", "q,ctrl+q", "q", "Quit: everything is saved", LEAVING, "q quit"),
    Action("interrupt", "ctrl+c", "ctrl+c", "Quit with exit code 130", LEAVING),
)


def identifier(action: Action) -> str:
    """Give the name by which keys are given to an action in the settings: "undo", "accept-3"."""
    return action.name.replace("(", "-").rstrip(")")


def bindings(actions: Iterable[Action] = ACTIONS) -> list[Binding]:
    """Give the key bindings of the review screen."""
    return [Binding(a.keys, a.name, a.label, show=False, id=identifier(a), priority=False) for a in actions]


def hints(actions: Iterable[Action] = ACTIONS) -> list[str]:
    """Give the footer's hints in order of use."""
    return [action.hint for action in actions if action.hint]
