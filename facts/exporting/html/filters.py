"""The form that narrows the page: hidden until the page's script can serve it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.exporting.html.escaping import plain
from facts.model import Kind, Severity, State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.reporting.report import Report


def filters(report: Report) -> str:
    """Choices of kind, severity, state and source, as far as they occur, and a field for words."""
    found = report.findings
    choices = (
        _choice("kind", "Kind", ((k.value, k.value) for k in Kind if any(f.disagreement.kind is k for f in found))),
        _choice(
            "severity",
            "Severity",
            ((s.value, s.value) for s in Severity if any(f.disagreement.severity is s for f in found)),
        ),
        _choice("state", "State", ((s.value, s.value) for s in State if any(f.state is s for f in found))),
        _choice(
            "source",
            "Source",
            ((str(n), f"{d.id}  {_short(d.title)}") for n, d in enumerate(report.documents.values())),
        ),
    )
    return (
        '<form id="filters" role="search" aria-label="Filter the disagreements" hidden>'
        f"{''.join(choices)}"
        '<p><label for="f-text">Words</label><input id="f-text" name="text" type="search" autocomplete="off"></p>'
        '<p><button type="reset">Show all</button></p>'
        '<p id="shown" role="status"></p></form>'
    )


def _choice(name: str, label: str, values: Iterable[tuple[str, str]]) -> str:
    options = "".join(f'<option value="{value}">{plain(words)}</option>' for value, words in values)
    return (
        f'<p><label for="f-{name}">{label}</label><select id="f-{name}" name="{name}">'
        f'<option value="">all</option>{options}</select></p>'
    )


def _short(title: str) -> str:
    return title if len(title) <= 40 else title[:39] + "…"
