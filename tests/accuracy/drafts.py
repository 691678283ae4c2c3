"""Measure `check --draft`: errors planted in the sources' own sentences, and sentences left as they are.

    python tests/accuracy/drafts.py [DOSSIER...] [--show]     the sample and every dossier under ../shared, unless named

Every source is a draft in turn. Faithful: its sentences as they stand, the source among the sources (every finding is a false alarm)
or left out (what the others tell otherwise counts, too). Planted: every third sentence that can bear it holds one error of a kind.
Decided: every disagreement is settled for the first source that answers; a sentence of another answer must be found.
Findings are counted from tension on.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from facts.drafting import find_in_draft
from facts.examine import examine
from facts.model import DraftKind, Severity
from facts.resolving.making import make_resolution
from facts.resolving.model import Verdict
from facts.resolving.states import judge
from sources.loading import document_from_bytes
from tests.accuracy.campaign import dossiers
from tests.accuracy.edits import apply, spot_of
from tests.accuracy.planting import plants_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.examine import Examination
    from facts.model import DraftFinding, Reading
    from sources.document import Document
    from tests.accuracy.planting import Plant

_EVERY = 3  # sentences per planted error


@dataclass
class Score:
    """Planted errors found and missed by what was changed, and findings right and wrong by kind."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    faithful: Counter[str] = field(default_factory=Counter)
    shown: list[str] = field(default_factory=list)

    def recall(self, what: str) -> float:
        """The share of planted errors of a sort that were found."""
        return self.found[what] / max(1, self.planted[what])

    def precision(self) -> float:
        """The share of findings that stand on a planted error."""
        right = self.right.total()
        return right / max(1, right + self.wrong.total())

    def tables(self) -> str:
        """Both tables, in Markdown."""
        lines = ["| planted | errors | found | recall |", "|---|---|---|---|"]
        lines += [f"| {w} | {n} | {self.found[w]} | {self.recall(w):.2f} |" for w, n in sorted(self.planted.items())]
        lines += ["", "| finding | right | wrong | precision |", "|---|---|---|---|"]
        for kind in DraftKind:
            right, wrong = self.right[kind], self.wrong[kind]
            lines.append(f"| {kind.value} | {right} | {wrong} | {right / max(1, right + wrong):.2f} |")
        lines.append(f"| all | {self.right.total()} | {self.wrong.total()} | {self.precision():.2f} |")
        lines += ["", "| faithful draft | sentences | findings |", "|---|---|---|"]
        for what in ("with its source", "without its source"):
            lines.append(f"| {what} | {self.faithful[what + ': sentences']} | {self.faithful[what]} |")
        return "\n".join(lines)


def as_draft(document: Document, text: str) -> Document:
    """A draft with this text and nothing known about it but the day of the source it was made of."""
    return replace(
        document_from_bytes(text.encode("utf-8", "surrogatepass"), "draft.txt"), published=document.published
    )


def grave(findings: Iterable[DraftFinding]) -> list[DraftFinding]:
    """The findings that stop a merge unless told otherwise."""
    return [f for f in findings if f.severity is not Severity.NUANCE]


def run_planted(examination: Examination, score: Score) -> None:
    """Errors in every source's own sentences."""
    for reading in examination.readings:
        by_sentence = plants_in(reading)
        for turn in range(_EVERY):
            chosen = [
                plants[(turn + n) % len(plants)]
                for n, (sentence, plants) in enumerate(sorted(by_sentence.items()))
                if sentence % _EVERY == turn
            ]
            if chosen:
                _score_plants(examination, reading, chosen, score)


def _score_plants(examination: Examination, reading: Reading, chosen: list[Plant], score: Score) -> None:
    document = reading.document
    text = apply(document.text, (p.piece for p in chosen))
    findings = grave(find_in_draft(as_draft(document, text), examination, ()))
    hit: set[int] = set()
    shift = 0
    for plant in sorted(chosen, key=lambda p: p.piece):
        sentence = next(s for s in reading.sentences if s.start <= plant.piece.start <= s.end)
        growth = len(plant.piece.text) - (plant.piece.end - plant.piece.start)
        low, high = sentence.start + shift, sentence.end + shift + growth
        shift += growth
        inside = [n for n, f in enumerate(findings) if low <= f.start < high]
        score.planted[plant.what] += 1
        named = [n for n in inside if findings[n].kind in plant.expected]
        score.found[plant.what] += bool(named)
        hit.update(inside)
        if not named:
            score.shown.append(f"missed {plant.what}: {text[low:high]!r}")
    for n, finding in enumerate(findings):
        (score.right if n in hit else score.wrong)[finding.kind] += 1
        if n not in hit:
            score.shown.append(f"wrong {finding.kind.value}: {finding.quote!r} {finding.explanation}")


def run_faithful(examination: Examination, score: Score) -> None:
    """Every source as it stands, with itself among the sources and without."""
    dossier = examination.dossier
    for reading in examination.readings:
        draft = as_draft(reading.document, reading.document.text)
        rest = replace(dossier, documents=tuple(d for d in dossier.documents if d.id != reading.document.id))
        for what, beside in (("with its source", examination), ("without its source", examine(rest))):
            found = grave(find_in_draft(draft, beside, ()))
            score.faithful[what] += len(found)
            score.faithful[what + ": sentences"] += len(reading.sentences)
            score.shown += [f"faithful {what}: {f.kind.value} {f.quote!r} {f.explanation}" for f in found]


def run_left_out(examination: Examination, score: Score) -> None:
    """Errors in what other sources bear out, the draft's own source left out: nothing in the draft is a copy of a source."""
    dossier = examination.dossier
    for reading in examination.readings:
        rest = replace(dossier, documents=tuple(d for d in dossier.documents if d.id != reading.document.id))
        if len(rest.documents) < 2:
            continue
        beside = examine(rest)
        clean = find_in_draft(as_draft(reading.document, reading.document.text), beside, ())
        every = [p for ps in plants_in(reading).values() for p in ps if p.what in {"figure", "date", "name"}]
        borne = [p for p in every if not any(f.start <= p.piece.start < f.end for f in clean)]
        for turn in range(_EVERY):
            _score_left_out(beside, reading.document, borne[turn::_EVERY], score)


def _score_left_out(beside: Examination, document: Document, plants: list[Plant], score: Score) -> None:
    ordered = sorted(plants, key=lambda p: p.piece)
    found = grave(find_in_draft(as_draft(document, apply(document.text, (p.piece for p in ordered))), beside, ()))
    shift = 0
    for plant in ordered:
        low, high = plant.piece.start + shift, plant.piece.start + shift + len(plant.piece.text)
        shift += len(plant.piece.text) - (plant.piece.end - plant.piece.start)
        score.planted[f"{plant.what}, source left out"] += 1
        score.found[f"{plant.what}, source left out"] += any(f.start < high and low < f.end for f in found)


def run_decided(examination: Examination, score: Score) -> None:
    """Sentences of answers that were not accepted, and of those that were."""
    documents = examination.dossier.documents
    readings = {r.document.id: r for r in examination.readings}
    for found in examination.disagreements:
        first = found.evidence[0]
        decision = make_resolution(found, documents, Verdict.ACCEPT, source=first.source, time="")
        findings = judge(examination, {decision.id: decision})
        norms = {a.norm for a in found.evidence if a.source == first.source}
        other = next((a for a in found.evidence if a.norm not in norms), None)
        for answer, wanted in ((first, False), (other, True)):
            if answer is None:
                continue
            spot = spot_of(readings[answer.source], answer)
            text = spot.reading.document.text[spot.sentence.start : spot.sentence.end]
            report = find_in_draft(as_draft(spot.reading.document, text), examination, findings)
            decided = [f for f in report if f.kind is DraftKind.CONTRADICTS_DECISION]
            if wanted:
                score.planted["decision"] += 1
                score.found["decision"] += bool(decided)
            (score.right if wanted else score.wrong)[DraftKind.CONTRADICTS_DECISION] += bool(decided)
            if wanted != bool(decided):
                words = f"{found.kind.value} {found.key} {answer.value!r} in {text!r}"
                score.shown.append(f"{'missed' if wanted else 'wrong'} decision: {words}")


def main() -> None:
    """Print the tables, and with --show everything that went wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossier", nargs="*")
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    score = Score()
    for dossier in dossiers(arguments.dossier):
        examination = examine(dossier)
        run_planted(examination, score)
        run_faithful(examination, score)
        run_left_out(examination, score)
        run_decided(examination, score)
    print(score.tables())
    if arguments.show:
        print("\n" + "\n".join(score.shown))


if __name__ == "__main__":
    main()
