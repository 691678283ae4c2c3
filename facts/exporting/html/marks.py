"""The signs of severities and states: a glyph for the eye, the word for everybody."""

from __future__ import annotations

from facts.model import Severity, State

SEVERITY_GLYPHS = {Severity.CONTRADICTION: "‼", Severity.TENSION: "!", Severity.NUANCE: "·"}
STATE_GLYPHS = {
    State.OPEN: "○",
    State.SETTLED: "✓",
    State.MOVED: "✓",
    State.DEFERRED: "…",
    State.STALE: "↻",
    State.ORPHANED: "∅",
    State.REOPENED: "↺",
}


def severity_badge(severity: Severity) -> str:
    """A severity as a small label."""
    glyph = SEVERITY_GLYPHS[severity]
    return f'<span class="badge {severity.value}"><span aria-hidden="true">{glyph}</span> {severity.value}</span>'


def state_badge(state: State) -> str:
    """A state as a small label."""
    glyph = STATE_GLYPHS[state]
    return f'<span class="badge state {state.value}"><span aria-hidden="true">{glyph}</span> {state.value}</span>'
