"""The words of what is read: how settled a statement is, and what is wrong in a draft."""

from __future__ import annotations

from facts.model import DraftKind, Status
from facts.reporting.topic import Example, Topic

_DRAFT = ("source", "draft")

DRAFTS: dict[DraftKind, Topic] = {
    DraftKind.CONTRADICTS_DECISION: Topic(
        "contradicts-decision",
        "The draft goes against an answer that a reviewer settled.",
        severity="That of the question as it was settled.",
        examples=(
            Example(
                "48 passengers (accepted by a reviewer)",
                "The ferry carried 84 passengers.",
                "contradicts-decision: 48 was accepted",
                ("settled", "draft"),
            ),
        ),
        advice="Write what was settled, or decide the question again.",
    ),
    DraftKind.CONTRADICTS_SOURCE: Topic(
        "contradicts-source",
        "The draft goes against sources that agree.",
        severity="As between two sources: contradiction where both cannot be true, tension where a wording must be chosen.",
        examples=(
            Example(
                "The ferry carried 48 passengers.",
                "The ferry carried 84 passengers.",
                "contradicts-source: every source on this point says 48",
                _DRAFT,
            ),
        ),
        advice="Write what the sources say, or add the source that says otherwise to the dossier.",
    ),
    DraftKind.OVERSTATES: Topic(
        "overstates",
        "The draft states as fact what the sources only report, expect or allege.",
        severity="Tension; nuance where it is doubtful that both speak of one event.",
        examples=(
            Example(
                "The mill may be planning a merger.",
                "The mill is planning a merger.",
                "overstates: possible in the source, fact in the draft",
                _DRAFT,
            ),
        ),
        advice="Say whose word it is, or how sure it is.",
    ),
    DraftKind.UNSUPPORTED: Topic(
        "unsupported",
        "The draft gives a figure, date or name that no source has.",
        severity="Tension; nuance for a month, or a part of a name, that no source has.",
        examples=(
            Example(
                "The levy raised 41 million crowns.",
                "The levy raised 41 million crowns in 19 towns.",
                "unsupported: no source has 19 towns",
                _DRAFT,
            ),
        ),
        advice="Leave it out, or add the source that has it to the dossier.",
    ),
}

STATUSES: dict[Status, Topic] = {
    Status.CONFIRMED: Topic("confirmed", "Said to be proven, verified or admitted: the owner confirmed the sale."),
    Status.ANNOUNCED: Topic("announced", "Made public by somebody who may: the mill announced the merger."),
    Status.ASSERTED: Topic("asserted", "Told in the source's own voice, without a hedge: the bridge closed."),
    Status.REPORTED: Topic("reported", "Told on somebody else's word: the bridge reportedly closed."),
    Status.ALLEGED: Topic("alleged", "Charged or claimed, with doubt left: the crew allegedly neglected the pumps."),
    Status.EXPECTED: Topic("expected", "Planned, promised or foreseen: the council plans to reopen the bridge."),
    Status.POSSIBLE: Topic("possible", "Held to be possible: the bridge may reopen in May."),
    Status.SPECULATED: Topic("speculated", "Guessed at: observers suspect that the owner wants to sell."),
    Status.CONDITIONAL: Topic("conditional", "Hanging on a condition: if the levy passes, the pool stays open."),
    Status.DENIED: Topic("denied", "Said not to be so: the owner did not sell the mill."),
}
