"""What the words of a report mean: kinds and severities as data, and every word by its group, for `crossread explain`.

Every example is our own. An example is a pair of sentences as two sources might print them, and what is made of the
pair. The kinds are in `topics_kinds`, the words of decisions in `topics_decided`, those of statements and drafts in
`topics_read`.
"""

from __future__ import annotations

from facts.model import Severity
from facts.reporting.topic import Example, Topic, topic_text
from facts.reporting.topics_decided import REASONS, STATES, VERDICTS
from facts.reporting.topics_kinds import KINDS
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
