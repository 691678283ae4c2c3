"""A word of the reports and what is said of it by `crossread explain`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """Two texts on one question, and what comes of it. `labels` say whose texts they are: two sources, else what stands there."""

    first: str
    second: str
    outcome: str
    labels: tuple[str, str] = ("A", "B")


@dataclass(frozen=True, slots=True)
class Topic:
    """A word of the reports: what it means, how its severity is set, what a reader does about it, examples, what is asked."""

    name: str
    meaning: str
    severity: str = ""
    examples: tuple[Example, ...] = ()
    advice: str = ""
    rules: tuple[str, ...] = ()


def topic_text(topic: Topic) -> str:
    """One topic in full, without a final newline."""
    lines = [f"{topic.name}: {topic.meaning}"]
    if topic.rules:
        lines += ["", *(f"  - {rule}" for rule in topic.rules)]
    if topic.severity:
        lines += ["", f"severity: {topic.severity}"]
    for example in topic.examples:
        width = max(map(len, example.labels))
        first, second = (label.ljust(width) for label in example.labels)
        lines += ["", f"  {first}  {example.first}", f"  {second}  {example.second}"]
        lines.append(f"  {'→'.ljust(width)}  {example.outcome}")
    if topic.advice:
        lines += ["", f"what to do: {topic.advice}"]
    return "\n".join(lines)
