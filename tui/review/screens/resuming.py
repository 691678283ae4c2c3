"""How the screen was left, so that the next session begins there: pane, columns, folds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tui.review.screens.viewing import ViewingScreen

_PANES = ("list", "detail", "columns")


def layout_of(screen: ViewingScreen) -> dict[str, Any]:
    """How the screen is arranged. Sources are named by their keys, for their letters may change."""
    columns, documents = screen.columns, screen.session.dossier.documents
    focused = screen.focused.id if screen.focused is not None else ""
    return {
        "pane": focused if focused in _PANES else _PANES[0],
        "active": documents[columns.active].key,
        "pinned": documents[columns.pinned].key if columns.pinned is not None else None,
        "locked": columns.locked,
        "folded": columns.typesetter.folding,
        "follow": screen.reader.following,
    }


def restore(screen: ViewingScreen, layout: object) -> None:
    """Arrange the screen as it was left; whatever is missing or no longer fits is left as it is."""
    if not isinstance(layout, dict):
        return
    columns = screen.columns
    places = {document.key: column for column, document in enumerate(screen.session.dossier.documents)}
    pinned, active = (places.get(str(layout.get(name))) for name in ("pinned", "active"))
    if pinned is not None:
        columns.pin(pinned)
    if active is not None:
        columns.show_column(active)
        columns.active = active
    if layout.get("folded") is True:
        columns.fold(on=True)
    columns.locked = layout.get("locked") is not False
    screen.reader.following = layout.get("follow") is True
    panes = {"list": screen.points, "detail": screen.detail, "columns": columns}
    screen.set_focus(panes.get(str(layout.get("pane")), screen.points))
    screen.update_top()
