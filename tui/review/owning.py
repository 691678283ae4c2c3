"""A reviewer's own acts in a session: raise a disagreement, split a question, move answers out, take an act back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.resolving.own import Act, Passage, move_out, raise_point, split_question
from sources.errors import CrossreadError
from tui.review.state import Change
from tui.review.wishes import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Answer, Kind
    from facts.resolving.model import Finding
    from facts.resolving.own import Own
    from tui.review.selection import Selection
    from tui.review.session import Session


def check_selections(session: Session, selections: Sequence[Selection]) -> None:
    """Raise `Refused` where no disagreement can be raised from these words."""
    if session.raw is None:
        raise Refused("the sources are still being compared")
    if len({selection.source for selection in selections}) < 2:
        raise Refused("select the words in two or more columns first, then raise the disagreement between them")


def raise_own(session: Session, selections: Sequence[Selection], kind: Kind, question: str) -> str:
    """Raise a disagreement between selected words; it is chosen and waits for a decision."""
    check_selections(session, selections)
    assert session.raw is not None
    passages = [Passage(s.source, s.start, s.end) for s in selections]
    try:
        own = raise_point(passages, session.raw.readings, kind, question, reviewer=session.reviewer)
    except CrossreadError as error:
        raise Refused(error.message) from error
    _enact(session, own)
    return "raised; it is open until you settle it"


def check_split(session: Session, finding: Finding, answers: Sequence[Answer]) -> None:
    """Raise `Refused` where these answers make no question of their own."""
    try:
        split_question(finding.disagreement, answers, session.dossier.documents, "?")
    except CrossreadError as error:
        raise Refused(error.message) from error


def split_off(session: Session, finding: Finding, answers: Sequence[Answer], question: str) -> str:
    """Put some answers under a question of their own, which is chosen."""
    try:
        own = split_question(
            finding.disagreement, answers, session.dossier.documents, question, reviewer=session.reviewer
        )
    except CrossreadError as error:
        raise Refused(error.message) from error
    _enact(session, own)
    return "the question is split in two"


def remove_answers(session: Session, finding: Finding, answers: Sequence[Answer]) -> str:
    """Move some answers out of a question."""
    try:
        own = move_out(finding.disagreement, answers, session.dossier.documents, reviewer=session.reviewer)
    except CrossreadError as error:
        raise Refused(error.message) from error
    _enact(session, own)
    session.review.choose(finding.disagreement.id)
    return "moved out: " + ", ".join(dict.fromkeys(answer.source for answer in answers))


def corrections(session: Session, identifier: str) -> list[Own]:
    """The acts that correct a question, or that split it off another."""
    acts = session.acts.values()
    return [own for own in acts if own.of == identifier or (own.id == identifier and own.act is Act.SPLIT)]


def take_back(session: Session, identifier: str) -> str:
    """Take the corrections of a question back, as one step."""
    acts = corrections(session, identifier)
    if not acts:
        raise Refused("this question was not corrected")
    session.do(tuple(Change(own.id, own, None) for own in acts))
    session.review.choose(identifier)
    return "the question is as the sources raise it"


def _enact(session: Session, own: Own) -> None:
    if own.id in session.acts or session.review.find(own.id) is not None:
        raise Refused("that was done already")
    session.do((Change(own.id, None, own),))
