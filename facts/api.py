"""Crossread from Python: what is named in `__all__` is a promise, and everything else may change.

    >>> from facts.api import check, open_dossier
    >>> report = check(open_dossier("story"))
    >>> report.exit, [found.disagreement.question for found in report.findings]

docs/api.md shows each function at work. The same names are what plug-ins build on (docs/extending.md). `import facts` alone
loads none of this; importing this module loads the engine, no terminal library and nothing that opens a connection.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.examination import Examination
from facts.examine import examine
from facts.model import Answer, Claim, Disagreement, Fact, Kind, Mention, Severity, State
from facts.reporting.formats import check_formats, export_formats, render, render_export
from facts.reporting.report import Report
from facts.resolving.correcting import apply_own
from facts.resolving.gate import judge_gate
from facts.resolving.model import Finding
from facts.resolving.own_store import load_own
from facts.resolving.states import judge
from facts.resolving.store import load_resolutions
from facts.story import Story
from sources import dossier as _dossiers
from sources.document import Block, BlockKind, Document, Dossier
from sources.errors import CrossreadError, SourceError
from sources.plugins import plugin_notes
from sources.readers.reading import Reading as SourceText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.resolving.model import Resolution

__all__ = [
    "Answer",
    "Block",
    "BlockKind",
    "Candidate",
    "Claim",
    "CrossreadError",
    "Disagreement",
    "Document",
    "Dossier",
    "Examination",
    "Fact",
    "Finding",
    "Kind",
    "Mention",
    "Report",
    "Severity",
    "SourceText",
    "State",
    "Story",
    "check",
    "check_formats",
    "examine",
    "export_formats",
    "make_answer",
    "open_dossier",
    "open_sample",
    "render",
    "render_export",
]


def open_dossier(*paths: str | os.PathLike[str]) -> Dossier:
    """Open a dossier's folder, its `crossread.toml`, or documents; without paths the current folder.

    What cannot be read stands in `Dossier.problems` where something else can. Raises `CrossreadError` where nothing can, or
    where a path is wrong.
    """
    return _dossiers.open_dossier([os.fspath(path) for path in paths])


def open_sample() -> Dossier:
    """Open the built-in dossier, which has no decisions."""
    return _dossiers.open_sample()


def check(
    dossier: Dossier,
    *,
    fail_on: Severity = Severity.TENSION,
    allow_deferred: bool = False,
    resolutions: Mapping[str, Resolution] | None = None,
) -> Report:
    """Examine a dossier and judge it by the decisions beside it (or by those given alone), as `crossread check` does.

    `Report.exit` is the command's exit code: 0, 1, or 2 where a source could not be read. Nothing is written. Raises
    `SourceError` for fewer than two sources, and what is wrong with a decision file.
    """
    if len(dossier.documents) < 2:
        raise SourceError("fewer than two sources to compare: a disagreement needs two")
    decisions = load_resolutions(dossier.resolutions) if resolutions is None else resolutions
    acts = load_own(dossier.resolutions) if resolutions is None else {}
    examination = apply_own(examine(dossier), acts, decisions)
    findings = judge(examination, decisions)
    gate = judge_gate(findings, fail_on, allow_deferred=allow_deferred)
    code = 2 if dossier.problems else int(gate.failed)
    return Report(examination, findings, gate, fail_on, code, allow_deferred=allow_deferred, notes=plugin_notes())
