"""The words of decisions: where a disagreement stands, what was decided, why one was dismissed."""

from __future__ import annotations

from facts.model import State
from facts.reporting.topic import Example, Topic
from facts.resolving.model import Reason, Verdict

_THEN_NOW = ("then", "now")

STATES: dict[State, Topic] = {
    State.OPEN: Topic(
        "open",
        "Nobody has decided yet. Stops the gate.",
        advice="Settle it in `crossread review`, or with `crossread resolve ID`.",
    ),
    State.SETTLED: Topic(
        "settled",
        "Decided, and every source still says what it said then.",
        advice="Nothing. Deciding again replaces it.",
    ),
    State.MOVED: Topic(
        "moved",
        "Decided; a passage stands elsewhere or is worded otherwise, with the same value. Passes the gate.",
        examples=(
            Example(
                "The ferry carried 48 passengers.",
                "In all, the ferry carried 48 passengers.",
                "moved: other words, the same figure",
                _THEN_NOW,
            ),
        ),
        advice="Nothing. Deciding again records the new place.",
    ),
    State.DEFERRED: Topic(
        "deferred",
        "Put off by a reviewer. Stops the gate unless --allow-deferred is given.",
        advice="Decide it when you know more.",
    ),
    State.STALE: Topic(
        "stale",
        "Decided, but a source has since changed what it says. Stops the gate: decide again.",
        examples=(
            Example(
                "The ferry carried 48 passengers.",
                "The ferry carried 84 passengers.",
                "stale: the passage is found, and its figure is another",
                _THEN_NOW,
            ),
            Example(
                "The owner confirmed the sale.",
                "The owner is expected to confirm the sale.",
                "stale: the same words, no longer as certain",
                _THEN_NOW,
            ),
        ),
        advice="Open it in `crossread review`, which shows what has changed, and decide again.",
    ),
    State.ORPHANED: Topic(
        "orphaned",
        "Decided, but a source or passage the decision rests on is gone. Stops the gate.",
        advice="Put the source back, decide again, or remove the decision with `crossread prune`.",
    ),
    State.REOPENED: Topic(
        "reopened",
        "Decided, but a source that was not there then says something else. Stops the gate.",
        advice="Read the new source beside the others, and decide again.",
    ),
}

VERDICTS: dict[Verdict, Topic] = {
    Verdict.ACCEPT: Topic(
        "accept",
        "One source's answer stands, or a value of the reviewer's own. Settles the point.",
        advice="In the screen `1` to `9` or `v`; in a script `--verdict accept` with `--source ID` or `--value TEXT`.",
    ),
    Verdict.BOTH: Topic(
        "both",
        "All answers may stand beside each other. Settles the point.",
        advice="In the screen `b`; in a script `--verdict both`.",
    ),
    Verdict.DISMISS: Topic(
        "dismiss",
        "This is no disagreement, for one of six reasons. Settles the point.",
        advice="In the screen `x` and a reason; in a script `--verdict dismiss --reason CODE`.",
    ),
    Verdict.DEFER: Topic(
        "defer",
        "Decide later. The point is then deferred, which fails the gate unless --allow-deferred is given.",
        advice="In the screen `d`; in a script `--verdict defer`.",
    ),
}

REASONS: dict[Reason, Topic] = {
    Reason.OTHER_DATE: Topic(
        "other-date",
        "The sources speak of different times, and each may be right for its own.",
        examples=(
            Example(
                "At noon 12 boats lay at the quay.",
                "By evening 15 boats lay at the quay.",
                "dismissed: two counts, hours apart",
            ),
        ),
    ),
    Reason.OTHER_REFERENT: Topic(
        "other-referent",
        "The sources speak of different things, people or events.",
        examples=(
            Example(
                "The north bridge closed in March.", "The bridge closed in May.", "dismissed: B means the south bridge"
            ),
        ),
    ),
    Reason.OTHER_SCOPE: Topic(
        "other-scope",
        "The sources count or measure different parts or groups.",
        examples=(
            Example(
                "The mill employs 340 people.",
                "The mill employs 90 people on its night shift.",
                "dismissed: a part against the whole",
            ),
        ),
    ),
    Reason.UNIT_OR_ROUNDING: Topic(
        "unit-or-rounding",
        "The same amount in another unit, or rounded otherwise.",
        examples=(Example("The levy raised 40.6 million.", "The levy raised 41 million.", "dismissed: B has rounded"),),
    ),
    Reason.SAME_MEANING: Topic(
        "same-meaning",
        "Other words for the same thing.",
        examples=(
            Example("The council shut the pool.", "The council closed the pool.", "dismissed: shut and closed are one"),
        ),
    ),
    Reason.QUOTED_OPINION: Topic(
        "quoted-opinion",
        "One of them quotes somebody's opinion and does not claim it as fact.",
        examples=(
            Example(
                "The tower is 80 metres high.",
                "“It is a hundred metres of vanity,” said a neighbour.",
                "dismissed: B reports a view, not a height",
            ),
        ),
    ),
}
