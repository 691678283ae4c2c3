"""The marks of the screen: every severity and state has a glyph and a word, in Unicode and in plain ASCII."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.model import Severity, State
from facts.resolving.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.resolving.model import Finding


@dataclass(frozen=True, slots=True)
class Glyphs:
    """One set of marks; each is one cell wide. `accept` … `defer` mark the verdict of a settled point."""

    severity: Mapping[Severity, str]
    state: Mapping[State, str]
    verdict: Mapping[Verdict, str]
    pointer: str
    bar: str  # beside rows of the chosen disagreement
    line: str  # between columns
    rule: str
    full: str  # of the progress bar
    empty: str
    density: Mapping[Severity, str]
    quiet: str  # on the map: only settled points here
    fold: str  # before the number of lines that are folded away
    single: str  # a fact that one source alone gives
    ellipsis: str
    dash: str
    agree: str
    disagree: str
    quotes: tuple[str, str]
    dot: str


UNICODE = Glyphs(
    severity={Severity.CONTRADICTION: "‼", Severity.TENSION: "!", Severity.NUANCE: "·"},
    state={State.OPEN: " ", State.STALE: "~", State.ORPHANED: "?", State.REOPENED: "+"},
    verdict={Verdict.ACCEPT: "✓", Verdict.BOTH: "=", Verdict.DISMISS: "×", Verdict.DEFER: "»"},
    pointer="▸",
    bar="▌",
    line="│",
    rule="─",
    full="█",
    empty="░",
    density={Severity.CONTRADICTION: "█", Severity.TENSION: "▓", Severity.NUANCE: "░"},
    quiet="·",
    fold="⋯",
    single="◦",
    ellipsis="…",
    dash="—",
    agree="=",
    disagree="≠",
    quotes=("“", "”"),
    dot="·",
)
ASCII = Glyphs(
    severity={Severity.CONTRADICTION: "X", Severity.TENSION: "!", Severity.NUANCE: "."},
    state={State.OPEN: " ", State.STALE: "~", State.ORPHANED: "?", State.REOPENED: "+"},
    verdict={Verdict.ACCEPT: "v", Verdict.BOTH: "=", Verdict.DISMISS: "-", Verdict.DEFER: ">"},
    pointer=">",
    bar="|",
    line="|",
    rule="-",
    full="#",
    empty=".",
    density={Severity.CONTRADICTION: "#", Severity.TENSION: "+", Severity.NUANCE: "-"},
    quiet=".",
    fold="+",
    single="o",
    ellipsis="...",
    dash="-",
    agree="=",
    disagree="X",
    quotes=('"', '"'),
    dot="-",
)


def state_glyph(glyphs: Glyphs, finding: Finding) -> str:
    """Give the mark of where a disagreement stands: blank while it is open, the verdict's once it is decided."""
    if finding.state in glyphs.state or finding.resolution is None:
        return glyphs.state.get(finding.state, "?")
    return glyphs.verdict[finding.resolution.verdict]


def state_word(finding: Finding) -> str:
    """Give the state in one or two words, with the verdict where it says more."""
    if finding.resolution is not None and finding.state is State.SETTLED:
        return _WORDS[finding.resolution.verdict]
    return finding.state.value


_WORDS = {
    Verdict.ACCEPT: "settled",
    Verdict.BOTH: "both stand",
    Verdict.DISMISS: "dismissed",
    Verdict.DEFER: "deferred",
}
