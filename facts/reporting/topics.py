"""What the words of a report mean: kinds and severities as data, and every word by its group, for `crossread explain`.

Every example is our own. An example is a pair of sentences as two sources might print them, and what is made of the
pair. The words of decisions are in `topics_decided`, those of statements and drafts in `topics_read`.
"""

from __future__ import annotations

from facts.model import Kind, Severity
from facts.reporting.topic import Example, Topic, topic_text
from facts.reporting.topics_decided import REASONS, STATES, VERDICTS
from facts.reporting.topics_read import DRAFTS, STATUSES

__all__ = [
    "DRAFTS",
    "GROUPS",
    "KINDS",
    "REASONS",
    "SEVERITIES",
    "STATES",
    "STATUSES",
    "VERDICTS",
    "Example",
    "Topic",
    "find_topic",
    "near_topic",
    "overview",
    "topic_text",
]


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
        (
            Example("Over 300 tenants signed.", "Roughly 300 tenants signed.", "tension: above 300, or near it?"),
            Example("Up to 300 tenants signed.", "More than 300 tenants signed.", "contradiction: both cannot be true"),
        ),
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
            Example("Most of the crew left.", "Several of the crew left.", "tension: several may be most"),
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
            Example(
                "The owner confirmed the sale.", "The owner denied the sale.", "contradiction: confirmed against denied"
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
            Example(
                "The mayor ordered the survey.", "The harbour master ordered the survey.", "contradiction: who did it?"
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
            Example(
                "The founder of the mill resigned.", "A co-founder of the mill resigned.", "tension: one of several?"
            ),
        ),
    ),
    Kind.PLACE: Topic(
        "place",
        "The sources put the same event in different places. A coarser name for the same place is no disagreement.",
        "Contradiction where the places exclude each other; tension where one may lie in the other.",
        (
            Example("The fire began in the bakery.", "The fire began in the school.", "contradiction"),
            Example("The ferry docked in Corvin.", "The ferry docked in the harbour of Corvin.", "no disagreement"),
        ),
    ),
    Kind.POLARITY: Topic(
        "polarity",
        "One source says that something is so, another that it is not.",
        "Contradiction.",
        (
            Example("The council approved the plan.", "The council did not approve the plan.", "contradiction"),
            Example(
                "The plan did not fail.",
                "The plan succeeded.",
                "no disagreement: both tell of success",
            ),
        ),
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

GROUPS: dict[str, dict[str, Topic]] = {
    "kinds": {k.value: t for k, t in KINDS.items()},
    "severities": {k.value: t for k, t in SEVERITIES.items()},
    "states": {k.value: t for k, t in STATES.items()},
    "verdicts": {k.value: t for k, t in VERDICTS.items()},
    "reasons to dismiss": {k.value: t for k, t in REASONS.items()},
    "findings in a draft": {k.value: t for k, t in DRAFTS.items()},
    "how settled a statement is": {k.value: t for k, t in STATUSES.items()},
}


def find_topic(name: str) -> Topic | None:
    """The topic of that name, or None."""
    return next((topics[name] for topics in GROUPS.values() if name in topics), None)


def near_topic(name: str) -> str | None:
    """The topic whose name is most like a misspelt one, or None where none is."""
    from difflib import get_close_matches  # noqa: PLC0415 - only on the way to an error

    names = [known for topics in GROUPS.values() for known in topics]
    return next(iter(get_close_matches(name.lower(), names, 1, 0.7)), None)


def overview() -> str:
    """Every topic with its meaning, by group, without a final newline."""
    parts = []
    for group, topics in GROUPS.items():
        parts.append("\n".join([f"{group}:", *(f"  {name:21} {topic.meaning}" for name, topic in topics.items())]))
    return "\n\n".join(parts)
