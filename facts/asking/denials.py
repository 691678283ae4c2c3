"""Denials: whether an event word tells that something happened or could happen, or that it did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Polarity, Status
from facts.status_compare import is_denial
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.occurrences import Occurrence
    from facts.model import Event, Token

YES, NO, ABLE = "yes", "no", "able"
_OPEN = frozenset({Status.CONDITIONAL, Status.SPECULATED})
_OPINIONS = frozenset(map(concept, ("believe", "think", "know", "say", "report", "speak", "comment")))
_SECURED = frozenset(
    "ensure ensures ensured ensuring assure prevent prevented sure lest guarantee guarantees prove proving".split()
)
_UNTIL = 12  # tokens after a negated verb in which "until" says that it happened in the end
_UNDONE = frozenset(
    "refused refuses refusing refuse declined declines declining unable avoided avoids avoiding averted dodged escaped neglected omitted forgot "
    "incapable powerless rather instead".split()
)  # words that deny what hangs on them
_RULED = frozenset({"ruled", "ruling", "rules"})
_DISPUTED = frozenset(
    "disputed disputes disputing dismissed dismisses dismissing refuted refutes rebutted contradicted rejected rejects denied denies denying".split()
)  # words that deny a claim or report told of after them
_ABLE = frozenset({"can", "could", "able", "managed"})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "cannot", "unable"})
_WORD_OF = frozenset("report reports sign signs evidence indication indications word proof trace hint".split())
_ONES = frozenset("one ones person man woman gunman driver shooter culprit people".split())
_BE = frozenset({"is", "was", "were", "are", "be", "'s", "’s"})
_WHO = frozenset({"who", "that"})
_EARLIER = frozenset(
    {"previous", "prior", "earlier", "past", "former", "preceding"}
)  # what is told of then is another event
_LIKENED = frozenset({"similarly", "equally", "likewise", "alike", "identically"})  # "was not similarly punished"
_NEAR = 4  # tokens before an event word in which "no reports of" and "yet to" stand


def side_of(occurrence: Occurrence) -> str:
    """Whether an event is told as done (`YES`), as not done (`NO`) or as possible to somebody (`ABLE`); "" where it is open."""
    event = occurrence.event
    if occurrence.claim.text.rstrip('"”’ ').endswith("?") or _is_no_denial(occurrence) or event.status in _OPEN:
        return ""
    tokens = occurrence.sentence.tokens
    place = next((k for k, t in enumerate(tokens) if t.start == event.start), 0)
    if event.status is Status.POSSIBLE:
        able = NO if _is_turned(tokens, place) else ABLE
        return able if event.cue.lower() in _ABLE else ""
    if tokens[place].tag.startswith("NN") and any(t.lower in _EARLIER for t in tokens[max(0, place - 2) : place]):
        return ""
    if _is_unheard(tokens, place) or _is_of_another(tokens, place):
        return NO
    if event.polarity is not Polarity.NEGATIVE:
        return YES
    return NO if _is_denied(tokens, place, event) else ""


def _is_denied(tokens: Sequence[Token], place: int, event: Event) -> bool:
    """Whether an event of negative polarity is plainly denied where it stands, and not only not expected."""
    if _is_in_aside(tokens, place) or event.status is Status.EXPECTED:
        return False
    if any(t.lower in _LIKENED for t in tokens[max(0, place - 2) : place]):
        return False  # it happened to the one, not so to others
    if event.status is Status.DENIED:
        return is_denial(event) or _is_undone(tokens, place, event.cue)
    disputed = not _DISPUTED.isdisjoint(t.lower for t in tokens[:place])
    after = any(t.lower == "no" for t in tokens[place + 1 : place + 3])
    return disputed or after or is_denial(event) or _is_turned(tokens, place)


def _is_turned(tokens: Sequence[Token], place: int) -> bool:
    """Whether a negation stands shortly before an event word ("was not able to reach")."""
    return not _NEGATIONS.isdisjoint(t.lower for t in tokens[max(0, place - _NEAR) : place])


def _is_in_aside(tokens: Sequence[Token], place: int) -> bool:
    """Whether "who" or "which" stands between a negation and an event word: "did not know the woman who called"."""
    no = next((k for k in range(place - 1, -1, -1) if tokens[k].lower in _NEGATIONS), place)
    return any(t.lower in {"who", "which", "whose"} for t in tokens[no:place])


def _is_undone(tokens: Sequence[Token], place: int, cue: str) -> bool:
    """Whether an event is denied by a word before it: "refused to sign", "avoided hitting", "ruled out arson"."""
    words = set(cue.lower().split())
    if not words.isdisjoint(_RULED):
        return True
    joined = any(t.tag == "CC" for t in tokens[max(0, place - _NEAR) : place])
    return tokens[place].tag in {"VB", "VBG"} and not joined and not words.isdisjoint(_UNDONE)


def is_of_ability(occurrence: Occurrence) -> bool:
    """Whether an event is denied as beyond somebody ("could not see")."""
    start = occurrence.event.start
    before = [t.lower for t in occurrence.claim.tokens if t.start < start][-_NEAR:]
    return not _ABLE.isdisjoint(before) or not {"unable", "cannot", "ca"}.isdisjoint(before)


def _is_unheard(tokens: Sequence[Token], place: int) -> bool:
    """Whether an event is one of which there is "no report" or "no sign", or which has "yet to" happen."""
    before = [t.lower for t in tokens[max(0, place - _NEAR) : place]]
    if before[-2:] == ["yet", "to"]:
        return True
    word = next((k for k, w in enumerate(before) if w in _WORD_OF), -1)
    return word > -1 and "of" in before[word:] and not _NEGATIONS.isdisjoint(t.lower for t in tokens[:place][:-1])


def _is_of_another(tokens: Sequence[Token], place: int) -> bool:
    """Whether somebody is said not to be the one of whom an event is told: "is not the one who fired"."""
    who = next((k for k in range(place - 1, max(0, place - _NEAR), -1) if tokens[k].lower in _WHO), -1)
    if who < 2 or tokens[who - 1].lower not in _ONES:
        return False
    before = {t.lower for t in tokens[max(0, who - 4) : who]}
    return not _NEGATIONS.isdisjoint(before) and not _BE.isdisjoint(before)


def _is_no_denial(occurrence: Occurrence) -> bool:
    """Whether an event is only held or told by somebody, is to be secured ("to ensure that none is lost"), or came late ("not until noon")."""
    if occurrence.concept in _OPINIONS:
        return True
    tokens, start = occurrence.claim.tokens, occurrence.event.start
    before = {t.lower for t in tokens if t.start < start}
    after = [t.lower for t in tokens if t.start > start][:_UNTIL]
    late = occurrence.event.status is Status.DENIED and "until" in {*after, *before}
    return late or not before.isdisjoint(_SECURED)
