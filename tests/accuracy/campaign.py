"""The edit campaign: settle every disagreement of a dossier, edit its sources, see what becomes of the decisions.

    python tests/accuracy/campaign.py [DOSSIER...]      the sample and every dossier under ../shared, unless named

Every edit is made for one decision at a time, against sources that are otherwise as they were decided: harmless ones at every
passage of the decision, changes and deletions at one of them.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from facts.examine import examine
from facts.model import State
from facts.resolving.making import make_resolution
from facts.resolving.model import Verdict
from facts.resolving.states import judge
from sources.dossier import open_dossier, open_sample
from sources.loading import document_from_bytes
from tests.accuracy.edits import CHANGES, HARMLESS, apply, delete_sentence, spot_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from facts.examine import Examination
    from facts.model import Disagreement
    from facts.resolving.model import Finding, Resolution
    from sources.document import Document, Dossier
    from tests.accuracy.edits import Piece

KEPT = frozenset({State.SETTLED, State.MOVED})
SHARED = Path(__file__).resolve().parents[2].parent / "shared"


@dataclass
class Tally:
    """What became of the decisions, by edit. `odd` lists those that ended otherwise than they should."""

    states: dict[str, Counter[State]] = field(default_factory=dict)
    odd: list[tuple[str, str, Finding]] = field(default_factory=list)

    def add(self, edit: str, title: str, finding: Finding, *, kept: bool) -> None:
        """Count one decision after one edit."""
        self.states.setdefault(edit, Counter())[finding.state] += 1
        if (finding.state in KEPT) != kept:
            self.odd.append((edit, title, finding))

    def share(self, edit: str, *states: State) -> float:
        """The share of decisions in these states after an edit, 0..1."""
        counts = self.states.get(edit, Counter())
        return sum(counts[s] for s in states) / max(1, counts.total())

    def table(self) -> str:
        """The counts as a Markdown table."""
        columns = (*State,)
        lines = [f"| edit | {' | '.join(columns)} | decisions |", "|---" * (len(columns) + 2) + "|"]
        for edit, counts in self.states.items():
            cells = [str(counts[s] or "·") for s in columns]
            lines.append(f"| {edit} | {' | '.join(cells)} | {counts.total()} |")
        return "\n".join(lines)


def dossiers(paths: Iterable[str] = ()) -> Iterator[Dossier]:
    """The dossiers named, else the sample and those that lie beside the repository."""
    chosen = list(paths)
    if not chosen:
        yield open_sample()
        chosen = [str(p.parent) for p in sorted(SHARED.glob("*/**/crossread.toml"))]
    for path in chosen:
        yield open_dossier([path])


def settle(examination: Examination) -> dict[str, Resolution]:
    """A decision on every disagreement."""
    documents = examination.dossier.documents
    return {d.id: make_resolution(d, documents, Verdict.BOTH, time="") for d in examination.disagreements}


def edited(dossier: Dossier, pieces: dict[str, list[Piece]]) -> Dossier:
    """The dossier with the pieces put into its sources, by id."""
    return replace(
        dossier,
        documents=tuple(rewritten(d, apply(d.text, pieces[d.id])) if d.id in pieces else d for d in dossier.documents),
    )


def rewritten(document: Document, text: str) -> Document:
    """The document with another text, read anew."""
    fresh = document_from_bytes(text.encode("utf-8", "surrogatepass"), document.key)
    return replace(
        fresh,
        id=document.id,
        key=document.key,
        path=document.path,
        title=document.title,
        published=document.published,
        publisher=document.publisher,
    )


def run_harmless(examination: Examination, tally: Tally, *, step: int = 1) -> None:
    """Every harmless edit, made wherever a decision stands, one decision at a time; then every source renamed at once."""
    dossier, decisions = examination.dossier, settle(examination)
    readings = {r.document.id: r for r in examination.readings}
    for number, found in enumerate(examination.disagreements):
        if number % step:
            continue
        spots = [spot_of(readings[a.source], a, _marks(found, a.source)) for a in found.evidence]
        for name, edit in HARMLESS.items():
            pieces: dict[str, list[Piece]] = {}
            for spot in spots:
                pieces.setdefault(spot.answer.source, []).extend(edit(spot))
            if any(pieces.values()):
                _count(tally, name, edited(dossier, pieces), {found.id: decisions[found.id]})
    renamed = tuple(replace(d, key=f"renamed-{d.key}", path=f"renamed-{d.key}") for d in dossier.documents)
    _count(tally, "files renamed", replace(dossier, documents=renamed), decisions)


def run_at_once(examination: Examination, tally: Tally) -> None:
    """Every edit made for all decisions in one go: harsher than one at a time, and a tenth of the cost."""
    dossier, decisions = examination.dossier, settle(examination)
    readings = {r.document.id: r for r in examination.readings}
    every = {s: tuple(m for d in examination.disagreements for m in _marks(d, s)) for s in readings}
    edits = {**HARMLESS, **CHANGES, "deleted": delete_sentence}
    for name, edit in edits.items():
        pieces: dict[str, list[Piece]] = {}
        touched: dict[str, Resolution] = {}
        for found in examination.disagreements:
            spots = [spot_of(readings[a.source], a, every[a.source]) for a in found.evidence]
            made = [(s.answer.source, new) for s in spots if (new := edit(s))]
            for source, new in made if name in HARMLESS else made[:1]:
                pieces.setdefault(source, []).extend(new)
                touched[found.id] = decisions[found.id]
        _count(tally, name, edited(dossier, pieces), touched, kept=name in HARMLESS)
    renamed = tuple(replace(d, key=f"renamed-{d.key}", path=f"renamed-{d.key}") for d in dossier.documents)
    _count(tally, "files renamed", replace(dossier, documents=renamed), decisions)


def _marks(found: Disagreement, source: str) -> tuple[tuple[int, int], ...]:
    """The words of a source that carry values of one decision."""
    return tuple(
        (a.start, a.end) if a.mark_start < 0 else (a.mark_start, a.mark_end)
        for a in found.evidence
        if a.source == source
    )


def _count(tally: Tally, name: str, dossier: Dossier, decisions: dict[str, Resolution], *, kept: bool = True) -> None:
    for finding in judge(examine(dossier), decisions):
        if finding.resolution is not None:
            tally.add(name, dossier.title, finding, kept=kept)


def run_changes(examination: Examination, tally: Tally, *, step: int = 1) -> None:
    """Every change and a deletion, at one passage of a decision at a time; `step` leaves out all but every nth decision."""
    dossier, decisions = examination.dossier, settle(examination)
    readings = {r.document.id: r for r in examination.readings}
    for number, found in enumerate(examination.disagreements):
        if number % step:
            continue
        spots = [spot_of(readings[a.source], a) for a in found.evidence]
        for name, edit in {**CHANGES, "deleted": delete_sentence}.items():
            turn = [(s, pieces) for s in spots if (pieces := edit(s))]
            if not turn:
                continue
            spot, pieces = turn[number % len(turn)]
            after = examine(edited(dossier, {spot.answer.source: pieces}))
            finding = next(f for f in judge(after, {found.id: decisions[found.id]}) if f.resolution is not None)
            tally.add(name, dossier.title, finding, kept=False)


def main() -> None:
    """Print the table, and with --odd every decision that ended otherwise than it should."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossier", nargs="*")
    parser.add_argument("--odd", action="store_true")
    parser.add_argument("--step", type=int, default=1)
    arguments = parser.parse_args()
    tally = Tally()
    for dossier in dossiers(arguments.dossier):
        examination = examine(dossier)
        run_harmless(examination, tally, step=arguments.step)
        run_changes(examination, tally, step=arguments.step)
    print(tally.table())
    if arguments.odd:
        for edit, title, finding in tally.odd:
            found = finding.disagreement
            print(
                f"\n{edit} · {title} · {found.kind.value} · {finding.state.value} · {found.question}\n  {finding.reason}"
            )


if __name__ == "__main__":
    main()
