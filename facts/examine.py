"""The whole examination of a dossier: read every source, align, ask, compare, judge."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

from facts.asking.blanks import with_gap
from facts.asking.candidates import by_value
from facts.asking.lone import find_lone
from facts.bulk import Work, read_sources
from facts.examination import Examination
from facts.judging import in_turn, in_unison, judge, probabilities, without_doubles
from facts.kinds import KINDS
from facts.kinds.elsewhere import completed
from facts.model import Disagreement, Fact, Severity
from facts.resolving.identity import assign_ids
from facts.story import make_story

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.asking.candidates import Candidate
    from facts.model import Answer, Reading
    from facts.story import Story
    from sources.document import Dossier


__all__ = ["Examination", "examine"]


def examine(dossier: Dossier, work: Work | None = None) -> Examination:
    """Examine a dossier. Deterministic: the same sources give the same questions in any order, locale and time zone.

    The story is told in an order of the sources' own (`_own_order`), so that no question, id or tie depends on how they were named.
    `work` says how it is done, with the same result.
    """
    work = work or Work()
    readings = read_sources(dossier.documents, work)
    work.progress("aligning", 0, 0)
    story = make_story(sorted(readings, key=_own_order))
    found: list[Candidate] = []
    for number, find in enumerate(KINDS):
        work.progress("comparing", number, len(KINDS))
        found += find(story)
    work.progress("judging", 0, 0)
    disagreements = []
    quarrels = completed(story, [c for c in found if c.severity and not in_unison(c)])
    chances = dict(zip(map(id, quarrels), probabilities(story, quarrels), strict=True))
    for candidate in without_doubles(in_turn(quarrels, chances)):
        severity = judge(story, candidate, chances[id(candidate)])
        if severity is not None:
            disagreements.append(_disagreement(story, dossier, candidate, severity))
    named = assign_ids(disagreements)
    links = tuple(((a.source, a.index), (b.source, b.index), score) for a, b, score in story.aligned)
    return Examination(dossier, readings, _facts(dossier, story, found, named), named, links)


def _own_order(reading: Reading) -> tuple[int, str]:
    """A place for a source that renaming, reordering and nearly every edit leave alone: the least checksum of its sentences."""
    text = reading.document.text
    return min(
        (crc32(text[s.start : s.end].encode("utf-8", "surrogatepass")) for s in reading.sentences), default=0
    ), text


def _disagreement(story: Story, dossier: Dossier, candidate: Candidate, severity: Severity) -> Disagreement:
    evidence = _in_order(dossier, candidate.answers)
    return Disagreement(
        "",
        candidate.kind,
        severity,
        with_gap(story, candidate.question, evidence),
        candidate.key,
        f"{by_value(evidence)}.",
        evidence,
        candidate.why,
    )


def _in_order(dossier: Dossier, answers: Iterable[Answer]) -> tuple[Answer, ...]:
    rank = {d.id: n for n, d in enumerate(dossier.documents)}
    return tuple(sorted(answers, key=lambda a: (rank[a.source], a.start, a.mark_start)))


def _facts(
    dossier: Dossier, story: Story, found: list[Candidate], disagreements: tuple[Disagreement, ...]
) -> tuple[Fact, ...]:
    """Every question as a fact: those that disagree, those on which sources agree, and what one source alone tells.

    No question is repeated, and none of its passages.
    """
    facts = [Fact(d.key, d.question, d.evidence, "disagree") for d in disagreements]
    seen = {(a.source, a.mark_start) for f in facts for a in f.answers}
    keys = {f.key for f in facts}
    agreed = (
        Fact(c.key, with_gap(story, c.question, c.answers), c.answers, "agree") for c in found if c.severity is None
    )
    for fact in (*agreed, *find_lone(story, frozenset(seen))):
        marks = {(a.source, a.mark_start) for a in fact.answers}
        if fact.key not in keys and not marks & seen:
            keys.add(fact.key)
            seen |= marks
            facts.append(replace(fact, answers=_in_order(dossier, fact.answers)))
    return tuple(sorted(facts, key=lambda f: _ORDER.index(f.agreement)))


_ORDER = ("disagree", "agree", "single")
