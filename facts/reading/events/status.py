"""Combining statuses: what the context gives an event with what stands in its own verb group."""

from __future__ import annotations

from typing import NamedTuple

from facts.model import Status

_ASSERTED, _DENIED, _POSSIBLE = Status.ASSERTED, Status.DENIED, Status.POSSIBLE
#: Statuses of a report's content: weaker own words (a modal) prevail over them.
VOICED = frozenset({Status.REPORTED, Status.ALLEGED, Status.ANNOUNCED, Status.CONFIRMED})
#: Hedges prevail over plain statements and reports, never over denials.
HEDGED = frozenset({Status.POSSIBLE, Status.EXPECTED, Status.SPECULATED, Status.CONDITIONAL})


class Verdict(NamedTuple):
    """The status of an event, the word that decided it, and whether the event is said not to be."""

    status: Status = Status.ASSERTED
    cue: str = ""
    negative: bool = False


def modal_status(modal: str, context: Status) -> Status:
    """Return the status of a verb after `modal` in a clause that has the status `context`."""
    if context is _DENIED or context is Status.CONDITIONAL:
        return context
    if modal == "would" and context in VOICED:
        return Status.EXPECTED
    if modal == "would" and context in HEDGED:
        return context
    return _POSSIBLE


def governed_status(given: Status, *, governor: Status, negated: bool) -> Status:
    """Return the status of a complement to which its governor, of status `governor` and maybe negated, gives `given`.

    Implicative governors (`given` is asserted) pass their own status on; "did not fail to" asserts.
    """
    if given is _ASSERTED:
        return _DENIED if negated else governor if governor in HEDGED or governor is _DENIED else _ASSERTED
    if given is _DENIED and negated:
        return _ASSERTED
    if given is Status.SPECULATED and negated:
        return _DENIED
    return given
