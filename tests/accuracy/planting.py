"""Plant errors in the sentences of a source: figures, dates, names, negations and certainty that no source has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.model import DraftKind, Status
from tests.accuracy.edits import Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facts.model import Claim, Reading

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Sept|Oct|Nov|Dec"
)
_DAY = re.compile(rf"(?:(?:{_MONTHS})\.? )(\d\d?)\b")
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_NEGATIVE = frozenset({"not", "n't", "n’t", "never", "no", "nor", "neither", "cannot", "without", "hardly", "nobody"})
_SURE = {"may": "did", "might": "did", "could": "did"}
_HEARD = frozenset({"reportedly", "allegedly", "possibly", "probably", "perhaps"})
PEOPLE = ("Torvald Quisthammer", "Ignatia Bellwether", "Osric Pemberlane")
OTHERS = ("Quelthorpe", "Vandelhurst", "Ostrivane")


class Plant(NamedTuple):
    """One planted error: what was changed, and the kinds of finding that name it."""

    what: str
    piece: Piece
    expected: frozenset[DraftKind]


_FALSE = frozenset({DraftKind.CONTRADICTS_SOURCE, DraftKind.UNSUPPORTED})


def plant_figure(claim: Claim) -> Iterator[Plant]:
    """Another figure, far from every rounding."""
    for q in claim.quantities:
        match = _FIGURE.search(q.text)
        if (
            q.role not in {"count", "measure", "money", "percentage"}
            or not isinstance(q.value, float | int)
            or not match
        ):
            continue
        digits = match.group()
        other = str((int(digits[0]) + 4) % 9 + 1) + digits[1:]
        yield Plant("figure", Piece(q.start + match.start(), q.start + match.end(), other), _FALSE)


def plant_date(claim: Claim) -> Iterator[Plant]:
    """Another day of the same month."""
    for d in claim.dates:
        match = _DAY.search(d.text)
        if match:
            day = str((int(match[1]) + 11) % 27 + 1)
            yield Plant("date", Piece(d.start + match.start(1), d.start + match.end(1), day), _FALSE)


def plant_name(claim: Claim) -> Iterator[Plant]:
    """A name that nobody bears."""
    for n in claim.names:
        if n.type in {"person", "organisation", "place"} and n.start > claim.start:
            names = PEOPLE if n.type == "person" else OTHERS
            yield Plant("name", Piece(n.start, n.start + len(n.text), names[len(n.text) % len(names)]), _FALSE)


def plant_negation(claim: Claim) -> Iterator[Plant]:
    """A plain statement denied."""
    if any(t.lower in _NEGATIVE or t.lower.endswith(("n't", "n’t")) for t in claim.tokens) or claim.text.endswith("?"):
        return
    for t in claim.tokens:
        if t.lower in {"is", "are", "was", "were", "has", "have", "had", "will"} and t.tag[:2] in {"VB", "MD"}:
            yield Plant("negation", Piece(t.end, t.end, " not"), frozenset({DraftKind.CONTRADICTS_SOURCE}))
            return


def plant_certainty(claim: Claim) -> Iterator[Plant]:
    """A hedge taken out of a statement of the source's own."""
    if not any(
        e.status not in {Status.ASSERTED, Status.CONFIRMED, Status.ANNOUNCED, Status.DENIED} for e in claim.events
    ):
        return
    expected = frozenset({DraftKind.OVERSTATES})
    for t in claim.tokens:
        if t.lower in _HEARD:
            yield Plant("certainty", Piece(t.start, t.end + 1, ""), expected)
        elif t.lower in _SURE and t.tag == "MD":
            yield Plant("certainty", Piece(t.start, t.end, _SURE[t.lower]), expected)
        else:
            continue
        return


PLANTS: tuple[Callable[[Claim], Iterator[Plant]], ...] = (
    plant_figure,
    plant_date,
    plant_name,
    plant_negation,
    plant_certainty,
)


def plants_in(reading: Reading) -> dict[int, list[Plant]]:
    """The errors that can be planted in a source, by sentence: at most one of each kind in a claim."""
    out: dict[int, list[Plant]] = {}
    for claim in reading.claims:
        for plant in PLANTS:
            found = next(plant(claim), None)
            if found is not None:
                out.setdefault(claim.sentence, []).append(found)
    return out
