"""What the words of a report mean: kinds, severities, states and reasons, as data for `crossread explain`.

Every example is our own. An example is a pair of sentences as two sources might print them, and what is made of the
pair.
"""

from __future__ import annotations

from dataclasses import dataclass

from facts.model import Kind, Severity, State
from facts.resolving.model import Reason


@dataclass(frozen=True, slots=True)
class Example:
    """Two sources on one question, and what comes of it."""

    first: str
    second: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A word of the reports: what it means and, for a kind, how its severity is set."""

    name: str
    meaning: str
    severity: str = ""
    examples: tuple[Example, ...] = ()


KINDS: dict[Kind, Topic] = {
    Kind.DATE: Topic(
        "date",
        (
            "The sources give the same event different days, times or durations, or one dates what the "
            "others leave undated."
        ),
        (
            "Contradiction where the two times cannot both hold; tension where one is only nearer or "
            "vaguer, or where one source alone gives a date."
        ),
        (
            Example("The ferry sank on 3 May.", "The ferry sank on 4 May.", "contradiction: two days for one event"),
            Example(
                "The ferry sank on 3 May.", "The ferry sank on Sunday.", "no disagreement where 3 May was that Sunday"
            ),
        ),
    ),
    Kind.NUMBER: Topic(
        "number",
        "The sources give different figures for the same thing, after units and spelling are made equal.",
        "Contradiction where no rounding explains the difference; tension where one may be a rounding of the other.",
        (
            Example("The levy raised 41 million crowns.", "The levy raised 38 million crowns.", "contradiction"),
            Example("The dam is 58 km away.", "The dam is 36 miles away.", "no disagreement: the same distance"),
        ),
    ),
    Kind.BOUND: Topic(
        "bound",
        "The same figure stands under different bounds: exactly, about, more than, at most.",
        "Tension: a reviewer must choose the wording. Contradiction where the bounds exclude each other.",
        (Example("Over 300 tenants signed.", "Roughly 300 tenants signed.", "tension: above 300, or near it?"),),
    ),
    Kind.SCOPE: Topic(
        "scope",
        "The sources differ in how much of something is meant: all, most, part, several, only some.",
        "Contradiction for all against part of the same thing; tension where the words may overlap.",
        (
            Example(
                "The city leased the whole pier.",
                "The city leased part of the pier.",
                "contradiction: whole against part",
            ),
        ),
    ),
    Kind.STATUS: Topic(
        "status",
        (
            "The sources differ in how settled the same event is: confirmed, announced, reported, "
            "alleged, expected, denied and so on."
        ),
        (
            "Contradiction where one denies what another confirms; tension for steps apart such as "
            "announced against expected; else nuance."
        ),
        (
            Example(
                "The mill announced the merger.",
                "The mill may be planning a merger.",
                "tension: announced, or possible?",
            ),
        ),
    ),
    Kind.ATTRIBUTION: Topic(
        "attribution",
        (
            "The sources name different speakers, doers or owners for the same thing, or one says in its "
            "own voice what another quotes."
        ),
        (
            "Contradiction for two different names; tension for own voice against a quoted one; nuance "
            "for a vaguer description."
        ),
        (
            Example(
                "The bridge is unsafe, the inspector said.", "The bridge is unsafe.", "tension: whose finding is it?"
            ),
        ),
    ),
    Kind.ENTITY: Topic(
        "entity",
        "The sources identify the person, organisation or thing differently: another name, role or description.",
        "Contradiction where two different ones are meant; nuance for spellings that a copy editor settles.",
        (
            Example(
                "Captain Ida Brandt led the crew.", "Captain Ida Brand led the crew.", "nuance: two spellings of a name"
            ),
        ),
    ),
    Kind.PLACE: Topic(
        "place",
        "The sources put the same event in different places. A coarser name for the same place is no disagreement.",
        "Contradiction where the places exclude each other; tension where one may lie in the other.",
        (Example("The fire began in the bakery.", "The fire began in the school.", "contradiction"),),
    ),
    Kind.POLARITY: Topic(
        "polarity",
        "One source says that something is so, another that it is not.",
        "Contradiction.",
        (Example("The council approved the plan.", "The council did not approve the plan.", "contradiction"),),
    ),
    Kind.PURPOSE: Topic(
        "purpose",
        "The sources give different reasons, causes or aims for the same thing.",
        "Tension: both may hold; a reviewer must choose.",
        (Example("The pool closed for repairs.", "The pool closed to save money.", "tension: two reasons"),),
    ),
    Kind.FRAMING: Topic(
        "framing",
        (
            "The sources call the same thing by words that cast it in a clearly different light. The "
            "words are shown, never judged."
        ),
        "Nuance; tension where the words imply different facts.",
        (
            Example(
                "The firms formed an alliance.", "The firm was thrown a lifeline.", "nuance: alliance, or lifeline?"
            ),
        ),
    ),
}

SEVERITIES: dict[Severity, Topic] = {
    Severity.CONTRADICTION: Topic("contradiction", "The answers cannot both be true of the same thing."),
    Severity.TENSION: Topic(
        "tension", "A reviewer must choose a wording: precision, certainty, bound, scope or speaker differ."
    ),
    Severity.NUANCE: Topic("nuance", "Worth a glance; stops no merge unless `check --fail-on nuance` asks for it."),
}

STATES: dict[State, Topic] = {
    State.OPEN: Topic("open", "Nobody has decided yet. Stops the gate."),
    State.SETTLED: Topic("settled", "Decided, and every source still says what it said then."),
    State.MOVED: Topic(
        "moved", "Decided; a passage stands elsewhere or is worded otherwise, with the same value. Passes the gate."
    ),
    State.DEFERRED: Topic("deferred", "Put off by a reviewer. Stops the gate unless --allow-deferred is given."),
    State.STALE: Topic("stale", "Decided, but a source has since changed what it says. Stops the gate: decide again."),
    State.ORPHANED: Topic(
        "orphaned", "Decided, but a source or passage the decision rests on is gone. Stops the gate."
    ),
    State.REOPENED: Topic(
        "reopened", "Decided, but a source that was not there then says something else. Stops the gate."
    ),
}

REASONS: dict[Reason, Topic] = {
    Reason.OTHER_DATE: Topic("other-date", "The sources speak of different times, and each may be right for its own."),
    Reason.OTHER_REFERENT: Topic("other-referent", "The sources speak of different things, people or events."),
    Reason.OTHER_SCOPE: Topic("other-scope", "The sources count or measure different parts or groups."),
    Reason.UNIT_OR_ROUNDING: Topic("unit-or-rounding", "The same amount in another unit, or rounded otherwise."),
    Reason.SAME_MEANING: Topic("same-meaning", "Other words for the same thing."),
    Reason.QUOTED_OPINION: Topic(
        "quoted-opinion", "One of them quotes somebody's opinion and does not claim it as fact."
    ),
}

GROUPS: dict[str, dict[str, Topic]] = {
    "kinds": {k.value: t for k, t in KINDS.items()},
    "severities": {k.value: t for k, t in SEVERITIES.items()},
    "states": {k.value: t for k, t in STATES.items()},
    "reasons to dismiss": {k.value: t for k, t in REASONS.items()},
}


def find_topic(name: str) -> Topic | None:
    """The topic of that name, or None."""
    return next((topics[name] for topics in GROUPS.values() if name in topics), None)


def topic_text(topic: Topic) -> str:
    """One topic in full, without a final newline."""
    lines = [f"{topic.name}: {topic.meaning}"]
    if topic.severity:
        lines += ["", f"severity: {topic.severity}"]
    for example in topic.examples:
        lines += ["", f"  A  {example.first}", f"  B  {example.second}", f"  →  {example.outcome}"]
    return "\n".join(lines)


def overview() -> str:
    """Every topic with its meaning, by group, without a final newline."""
    parts = []
    for group, topics in GROUPS.items():
        parts.append("\n".join([f"{group}:", *(f"  {name:16} {topic.meaning}" for name, topic in topics.items())]))
    return "\n\n".join(parts)
