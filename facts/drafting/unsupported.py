"""Unsupported: a figure, a date or a name of a draft that no source has.

Rather few and right: small counts in words, years, headlines and what the draft says of itself are left alone. A value counts as
support wherever it stands in a source, rounded, in another unit, or as a date that `published` gives.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.asking.amounts import ROLES
from facts.asking.anchors import is_general
from facts.asking.candidates import by_value
from facts.drafting.draft import marked
from facts.drafting.support import same_figure, same_time
from facts.model import DraftKind, Kind, Severity
from facts.reading.lexicons.places import COUNTRIES, REGIONS, STATES
from facts.reading.tagging import is_common_word
from sources.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.drafting.draft import Draft
    from facts.drafting.points import Point
    from facts.model import Answer, Claim, DateMention, DraftFinding, Mention, Name, Quantity

_SMALL = 10  # counts up to this in words are how a writer counts, not what a source says
_ROOT = 5  # letters that tell "Iranian" from a name that no source has
_WIDE = COUNTRIES | REGIONS | STATES  # places that a writer adds for the reader's sake
_WORD = re.compile(r"\w+")
_DAY_OF_YEAR = re.compile(r"XXXX-\d\d-\d\d")
_WHAT = {Kind.NUMBER: "figure", Kind.DATE: "date"}
_DATED = frozenset({"day", "time", "month"})


def find_unsupported(draft: Draft, points: Sequence[Point]) -> Iterator[DraftFinding]:
    """The figures, dates and names that stand in no source; what stands in their place is the evidence."""
    beside = {marked(p.own): p.others for p in points if p.others}
    figures = [q for r in draft.sources for c in r.claims for q in c.quantities]
    dates = [d for r in draft.sources for c in r.claims for d in c.dates]
    words = _Words(draft)
    for claim in draft.reading.claims:
        for quantity in claim.quantities:
            if _is_firm(claim, quantity) and not any(same_figure(quantity, q) for q in figures):
                yield _finding(draft, quantity, Kind.NUMBER, Severity.TENSION, beside)
        for date in claim.dates:
            if _is_placed(claim, date) and not words.published(date) and not any(same_time(date, d) for d in dates):
                severity = Severity.NUANCE if date.granularity == "month" else Severity.TENSION
                yield _finding(draft, date, Kind.DATE, severity, beside)
        if claim.kind is not BlockKind.HEADING:
            for name in claim.names:
                gravity = words.severity(claim, name)
                if gravity is not None:
                    about = Kind.PLACE if name.type == "place" else Kind.ENTITY
                    yield _finding(draft, name, about, gravity, {})


def _is_firm(claim: Claim, quantity: Quantity) -> bool:
    """Whether a figure is one that a writer must have from somewhere."""
    if quantity.value is None or quantity.role not in ROLES or is_general(claim, quantity):
        return False
    if any(d.start < quantity.end and quantity.start < d.end for d in claim.dates):
        return False
    if any(n.start <= quantity.start < n.end for n in claim.names):
        return False
    return any(map(str.isdigit, quantity.text)) or (isinstance(quantity.value, float | int) and quantity.value > _SMALL)


def _is_placed(claim: Claim, date: DateMention) -> bool:
    """Whether a date names a day, a time or a month; years are background."""
    if date.type not in {"DATE", "TIME"} or date.value.endswith("_REF"):
        return False
    if date.granularity not in _DATED and not _DAY_OF_YEAR.match(date.value):
        return False
    return not any(q.start < date.end and date.start < q.end for q in claim.quantities)


def _finding(
    draft: Draft,
    mention: Mention,
    about: Kind,
    severity: Severity,
    beside: Mapping[tuple[int, int], tuple[Answer, ...]],
) -> DraftFinding:
    span = mention.start, mention.end
    evidence = beside.get(span, ())
    explanation = f"No source has the {_WHAT.get(about, 'name')} “{' '.join(mention.text.split())}”."
    if evidence:
        explanation = f"{explanation[:-1]}; {by_value(evidence)}."
    return draft.finding(DraftKind.UNSUPPORTED, about, severity, span, explanation, evidence)


class _Words:
    """Every word of the sources, to tell whether a name is known to them."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._days = {str(r.document.published) for r in draft.sources if r.document.published}
        texts = [r.document.text for r in draft.sources]
        texts += [f"{r.document.title} {r.document.publisher or ''}" for r in draft.sources]
        self._words = {_plain(w) for t in texts for w in _WORD.findall(t)}
        names = [n for r in draft.sources for c in r.claims for n in c.names]
        self._names = {n.name for n in names}
        self._initials = {"".join(w[0] for w in n.text.split() if w[0].isupper()) for n in names}
        own = draft.document
        self._of_itself = {_plain(w) for w in _WORD.findall(f"{own.publisher or ''}")}
        self._roots = {w[:_ROOT] for w in self._words if len(w) >= _ROOT}
        self._lower = {t.lower for c in draft.reading.claims for t in c.tokens if t.text.islower()}

    def published(self, date: DateMention) -> bool:
        """Whether a date is the day on which a source or the draft was published."""
        own = self._draft.document.published
        days = self._days | ({str(own)} if own is not None else set())
        return date.value[:10] in days or date.value[:10] in {f"XXXX{day[4:]}" for day in days}

    def severity(self, claim: Claim, name: Name) -> Severity | None:
        """How grave it is that a name stands in the draft; None where the sources know it, or it may be none."""
        parts = [w for w in _WORD.findall(name.text) if w[0].isupper() or w[0].isdigit()]
        unknown = [w for w in parts if _plain(w) not in self._words and _plain(w) not in self._of_itself]
        if name.name in self._names or not unknown or name.text in self._initials:
            return None
        if len(parts) == 1 and self._is_common(claim, name, parts[0]):
            return None
        if name.name in _WIDE or any(_plain(w)[:_ROOT] in self._roots for w in unknown):
            return Severity.NUANCE
        return Severity.TENSION if len(unknown) == len(parts) else Severity.NUANCE

    def _is_common(self, claim: Claim, name: Name, word: str) -> bool:
        """Whether a capital makes no name: at the head of a sentence, or of a word that has a meaning of its own."""
        first = self._draft.reading.sentences[claim.sentence].start
        headed = name.start <= first + 1 and name.type == "other"
        return headed or word.lower() in self._lower or (name.type == "other" and is_common_word(word.lower()))


def _plain(word: str) -> str:
    return word.casefold().removesuffix("s")
