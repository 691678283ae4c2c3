"""The kinds of findings as SARIF rules: what each means, how grave it is, examples, what to do."""

from __future__ import annotations

from typing import Any

from facts.model import DraftKind, Kind, Severity
from facts.reporting.topics import DRAFTS, KINDS, Topic, topic_text

LEVELS = {Severity.CONTRADICTION: "error", Severity.TENSION: "warning", Severity.NUANCE: "note"}

_FRAMED = {Kind.FRAMING: "note"}
_SETTLE = (
    "Settle it in `crossread review`, or with `crossread resolve ID --verdict accept|both|dismiss`. "
    "`crossread explain ID` shows it in full."
)


def rules() -> list[dict[str, Any]]:
    """Every rule, in the order of the kinds; a finding names its rule by kind."""
    return [*(_kind_rule(kind) for kind in Kind), *(_draft_rule(kind) for kind in DraftKind)]


def rule_index(kind: Kind | DraftKind) -> int:
    """The place of a kind's rule in `rules`, from 0."""
    return _INDEX[kind.value]


_INDEX = {kind.value: number for number, kind in enumerate([*Kind, *DraftKind])}


def _kind_rule(kind: Kind) -> dict[str, Any]:
    topic = KINDS[kind]
    text = f"{topic_text(topic)}\n\n{_SETTLE}"
    return _rule(kind.value, topic.meaning, text, _markdown(topic), _FRAMED.get(kind, "warning"), "disagreement")


def _draft_rule(kind: DraftKind) -> dict[str, Any]:
    meaning, advice = DRAFTS[kind].meaning, DRAFTS[kind].advice
    return _rule(kind.value, meaning, f"{meaning} {advice}", f"{meaning}\n\n{advice}", "warning", "draft")


def _rule(name: str, meaning: str, text: str, markdown: str, level: str, tag: str) -> dict[str, Any]:  # noqa: PLR0913, PLR0917
    return {
        "id": name,
        "name": "".join(word.capitalize() for word in (tag, *name.split("-"))),
        "shortDescription": {"text": meaning.partition(". ")[0].rstrip(".") + "."},
        "fullDescription": {"text": meaning},
        "help": {"text": text, "markdown": markdown},
        "defaultConfiguration": {"level": level},
        "properties": {"tags": ["crossread", tag]},
    }


def _markdown(topic: Topic) -> str:
    asked = [*(f"- {rule}" for rule in topic.rules), ""] if topic.rules else []
    lines = [topic.meaning, "", *asked, f"**Severity.** {topic.severity}", ""]
    for example in topic.examples:
        lines += [f"- A: {example.first}", f"- B: {example.second}", f"- → {example.outcome}", ""]
    return "\n".join([*lines, _SETTLE])
