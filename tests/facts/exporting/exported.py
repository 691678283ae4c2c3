"""Reports for the tests of exports: the sample with decisions on it, dossiers prepared elsewhere, and hostile ones."""

from __future__ import annotations

import shutil
import string
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from facts.model import Severity
from facts.reporting.report import Report
from facts.resolving.gate import judge_gate
from facts.resolving.model import Reason, Resolution, Verdict
from facts.resolving.states import judge
from facts.resolving.store import make_resolution
from sources.dossier import open_dossier, open_sample
from tests.factories import make_dossier, toy_examine

if TYPE_CHECKING:
    from sources.document import Dossier

SHARED = Path(__file__).parents[4] / "shared"
SCHEMAS = SHARED / "schemas"
TIME = "2026-06-01T09:00:00Z"
VERDICTS = (
    {"verdict": Verdict.ACCEPT, "value": "the whole of it"},
    {"verdict": Verdict.BOTH},
    {"verdict": Verdict.DISMISS, "reason": Reason.SAME_MEANING},
    {"verdict": Verdict.DEFER, "note": "ask again"},
)
STEER = (
    "\x1b]52;c;aGk=\x07\x9b2J\u202e\u200b\r\n\t\x00\ud800\ufffe<script>alert(1)</script>]]>--><!--&amp;\"'`=1+1,;\u2028"
)
TEXT = st.text(st.sampled_from(string.printable + STEER + "é😀ـ＝"), max_size=24)


def report_on(dossier: Dossier, *, decided: bool = True) -> Report:
    """A report by the real engine; where decided, its five gravest disagreements are, each by another verdict."""
    from facts.examine import examine

    examination = examine(dossier)
    decisions: dict[str, Resolution] = {}
    first = [f.disagreement for f in judge(examination, {})][:5]
    for number, found in enumerate(first if decided else ()):
        source = {"verdict": Verdict.ACCEPT, "source": found.evidence[0].source, "note": "by the register"}
        parts = dict(source if number == 0 else VERDICTS[number - 1])
        made = make_resolution(found, dossier.documents, time=TIME, reviewer="Ida Brandt", **parts)  # type: ignore[arg-type]
        decisions[found.id] = made
    findings = judge(examination, decisions)
    return Report(examination, findings, judge_gate(findings, Severity.TENSION), Severity.TENSION, 0, show_settled=True)


@cache
def sample_report() -> Report:
    """The sample with decisions on it."""
    return report_on(open_sample())


@cache
def prepared_reports() -> tuple[tuple[str, Report], ...]:
    """The sample, and two of the dossiers prepared elsewhere where they are at hand."""
    others = [SHARED / "dossiers" / "colossus", *sorted((SHARED / "bench" / "dossiers").glob("*/crossread.toml"))[:1]]
    found = [(p if p.is_dir() else p.parent) for p in others if p.exists()]
    return (("sample", sample_report()), *((p.name, report_on(open_dossier([str(p)]))) for p in found))


def toy_report(texts: dict[str, str], title: str = "The harbour", words: str = "") -> Report:
    """A report by the toy engine; `words` stand in every part of a decision on its first disagreement."""
    dossier = replace(make_dossier(texts), title=title)
    examination = toy_examine(dossier)
    decisions = {}
    for found in examination.disagreements[:1] if words else ():
        made = make_resolution(
            found, dossier.documents, Verdict.ACCEPT, value=words, note=words, reviewer=words, time=TIME
        )
        decisions[found.id] = made
    findings = judge(examination, decisions)
    return Report(examination, findings, judge_gate(findings, Severity.TENSION), Severity.TENSION, 1, show_settled=True)


def steered(words: str) -> Report:
    """A report in which these words stand wherever a source or a reviewer can put them."""
    texts = {
        f"a{words}.txt": f"{words} 12 boats {words}\n\n{words}",
        "b.txt": f"{words} 15 boats {words}, 3 nets",
        "c.txt": f"3 nets {words} 12 boats",
    }
    return toy_report(texts, title=words, words=words or "x")


def program(name: str) -> str | None:
    """The path of an installed program."""
    return shutil.which(name)
