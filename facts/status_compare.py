"""How settled two statements of the same event are, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Status

if TYPE_CHECKING:
    from facts.model import Event

_SETTLED = frozenset({Status.CONFIRMED, Status.ANNOUNCED, Status.ASSERTED})
_VOICED = frozenset({Status.REPORTED, Status.ALLEGED})
_OPEN = frozenset({Status.EXPECTED, Status.POSSIBLE, Status.SPECULATED, Status.CONDITIONAL})
_FAMILIES = (_SETTLED, _VOICED, _OPEN)


def compare_status(a: Status, b: Status) -> str:
    """Return "same", "near", "tension" or "conflict"; the order of the two does not matter.

    "near": two ways to say that it is settled (announced, asserted), that someone says so (reported, alleged), or that
    it is open (expected, possible, speculated, conditional). "tension": the two differ in certainty. "conflict": one
    denies what the other gives as a fact or in someone's voice. A denial of what is only open is tension: both can be
    true.
    """
    if a is b:
        return "same"
    if Status.DENIED in (a, b):
        other = b if a is Status.DENIED else a
        return "tension" if other in _OPEN else "conflict"
    if any(a in family and b in family for family in _FAMILIES):
        return "near"
    return "tension"


def status_class(status: Status) -> str:
    """The class of a status: "settled", "reported", "open" or "denied"."""
    if status is Status.DENIED:
        return "denied"
    return "settled" if status in _SETTLED else "reported" if status in _VOICED else "open"


_HEDGES = frozenset(
    {"may", "might", "could", "would", "should", "possibly", "perhaps", "maybe", "possible", "possibility",
     "potential", "potentially", "likely", "unlikely", "appears", "appear", "appeared", "appearing", "seems",
     "seem", "seemed", "seemingly", "apparently", "considering", "consider", "mulling", "weighing", "exploring",
     "eyeing", "talks", "talk", "discussions", "discussion", "negotiations", "negotiating", "hope",
     "seeking", "seek", "sought", "trying", "try", "struggling",
     "struggle", "struggled", "working", "attempting", "attempt", "attempts", "preparing", "suspected", "suspect",
     "suspects", "rumoured", "rumored", "rumours", "rumors", "nearing", "close", "poised", "set", "expected",
     "expects", "expect", "due", "plan", "plans", "planned", "planning", "intends", "intended", "proposed",
     "proposal", "bid", "vows", "promised", "if", "whether", "believe", "believes", "thought", "think",
     "speculate", "speculation", "agreed", "ready", "approved", "slated", "scheduled",
     "future", "deal", "believed", "feared", "presumed"}
)  # fmt: skip
_HEARSAY = frozenset(
    {"reportedly", "reports", "report", "reported", "allegedly", "alleged", "alleges", "claims", "claim",
     "claimed", "rumours", "rumors", "suggested", "suggest", "suggests", "suggesting", "indicate", "indicates",
     "indicated", "purportedly", "supposedly"}
)  # fmt: skip
_DENIALS = frozenset(
    {"not", "n't", "n’t", "no", "never", "neither", "nor", "nobody", "none", "nothing", "without", "denied",
     "denies", "deny", "failed", "nowhere"}
)  # fmt: skip


def _cue_in(event: Event, words: frozenset[str]) -> bool:
    return any(w in words for w in event.cue.lower().split())


def is_hedge(event: Event) -> bool:
    """Whether an open event is uncertain, and not merely wished for, allowed or done for a purpose."""
    return event.status is not Status.CONDITIONAL and _cue_in(event, _HEDGES)


def is_hearsay(event: Event) -> bool:
    """Whether the word that marks an event as reported keeps it at a distance."""
    return event.status is Status.ALLEGED or _cue_in(event, _HEARSAY)


def is_denial(event: Event) -> bool:
    """Whether an event is plainly negated, and not only hardly, barely or unwillingly so."""
    return _cue_in(event, _DENIALS)


_SENSES = frozenset({"see", "hear", "feel", "smell", "taste"})


def is_perceived(event: Event) -> bool:
    """Whether somebody "could see" or "can hear" it, and so did."""
    return event.lemma in _SENSES and event.cue.lower() in {"can", "could"}
