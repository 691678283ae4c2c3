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
            "Contradiction where the two times cannot both hold; tension where one night may bear two names, "
            "where lengths of time have different bounds, or where one source alone gives a day."
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
        "Contradiction where no rounding explains the difference; tension for amounts in words, such as several against most.",
        (
            Example("The levy raised 41 million crowns.", "The levy raised 38 million crowns.", "contradiction"),
            Example("The dam is 58 km away.", "The dam is 36 miles away.", "no disagreement: the same distance"),
        ),
    ),
    Kind.BOUND: Topic(
        "bound",
        "The same figure stands under different bounds: exactly, about, more than, at most.",
        "Tension: a reviewer must choose the wording. Bounds that exclude each other are a question of number.",
        (
            Example("Over 300 tenants signed.", "Roughly 300 tenants signed.", "tension: above 300, or near it?"),
            Example("Over 300 tenants signed.", "More than 300 tenants signed.", "no disagreement: the same bound"),
        ),
    ),
    Kind.SCOPE: Topic(
        "scope",
        "The sources differ in how much of something is meant: all, most, part, several, only some.",
        "Contradiction for all against part or none of the same thing; tension where the words may overlap.",
        (
            Example(
                "The city leased the whole pier.",
                "The city leased part of the pier.",
                "contradiction: whole against part",
            ),
            Example("Most residents left the town.", "Many residents left the town.", "tension: most, or merely many?"),
        ),
    ),
    Kind.STATUS: Topic(
        "status",
        (
            "The sources differ in how settled the same event is: confirmed, announced, reported, "
            "alleged, expected, denied and so on."
        ),
        (
            "Tension: what one source tells as settled, another only expects, deems possible or has from others. "
            "What one denies and another states is a question of polarity."
        ),
        (
            Example("The mill merged with Alder.", "The mill may merge with Alder.", "tension: done, or possible?"),
            Example(
                "The owner sold the mill.",
                "The owner reportedly sold the mill.",
                "tension: established, or only reported?",
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
            "Tension: two speakers, two doers, or own voice against a quoted one. Nuance for a boast that "
            "one source quotes and another repeats."
        ),
        (
            Example(
                "The levy raised 41 million crowns, the treasurer said.",
                "The levy raised 41 million crowns, the union said.",
                "tension: whose figure is it?",
            ),
        ),
    ),
    Kind.ENTITY: Topic(
        "entity",
        "The sources identify the person, organisation or thing differently: another name, role or description.",
        "Tension where a role, a name or a numbered part differs; nuance for spellings that a copy editor settles.",
        (
            Example(
                "Captain Ida Brandt led the crew.", "Captain Ida Brand led the crew.", "nuance: two spellings of a name"
            ),
            Example(
                "Ida Brandt, the founder of the mill, resigned.",
                "Ida Brandt, a co-founder of the mill, resigned.",
                "tension: the founder, or one of several?",
            ),
        ),
    ),
    Kind.PLACE: Topic(
        "place",
        "The sources put the same event in different places. A coarser name for the same place is no disagreement.",
        "Contradiction where the places lie apart.",
        (
            Example("The fire began in Hamburg.", "The fire began in Bremen.", "contradiction"),
            Example(
                "The fire began in Hamburg.", "The fire began in Germany.", "no disagreement: one lies in the other"
            ),
        ),
    ),
    Kind.POLARITY: Topic(
        "polarity",
        "One source says that something is so, another that it is not.",
        (
            "Contradiction where one denies what another states; tension for words that exclude each other, such as "
            "scarce against plentiful, and for something against nothing."
        ),
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
        (
            Example(
                "The pool closed because of a leak.", "The pool closed because of the heat.", "tension: two reasons"
            ),
        ),
    ),
    Kind.FRAMING: Topic(
        "framing",
        (
            "The sources call the same thing by words that cast it in a clearly different light. The "
            "words are shown, never judged."
        ),
        "Tension: a reviewer must choose the word.",
        (
            Example(
                "The deal is a victory for Alder.", "The deal is a retreat for Alder.", "tension: victory, or retreat?"
            ),
            Example(
                "The partnership with Alder begins in May.",
                "The lease with Alder begins in May.",
                "nuance: partnership, or lease?",
            ),
        ),
    ),
}

SEVERITIES: dict[Severity, Topic] = {
    Severity.CONTRADICTION: Topic("contradiction", "The answers cannot both be true of the same thing."),
    Severity.TENSION: Topic(
        "tension", "A reviewer must choose a wording: precision, certainty, bound, scope or speaker differ."
    ),
    Severity.NUANCE: Topic(
        "nuance",
        "Worth a glance: of little weight, or doubtful whatever its kind. Stops no merge unless `check --fail-on nuance` asks for it.",
    ),
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
