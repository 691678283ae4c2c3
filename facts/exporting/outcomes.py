"""What exports share: what was decided in a sentence, answers by what they say, the marked words in their quote."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facts.resolving.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from facts.model import Answer
    from facts.resolving.model import Resolution
    from sources.document import Document


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that sources say to a question, and everybody who says it, in their order."""

    value: str
    answers: tuple[Answer, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources, each once."""
        return tuple(dict.fromkeys(a.source for a in self.answers))


def readings_of(answers: Iterable[Answer]) -> tuple[Reading, ...]:
    """The answers by value, told apart without case and blanks; in order of first appearance."""
    groups: dict[str, list[Answer]] = {}
    for answer in answers:
        groups.setdefault(" ".join(answer.value.casefold().split()), []).append(answer)
    return tuple(Reading(group[0].value, tuple(group)) for group in groups.values())


def by_following(readings: Iterable[Reading]) -> list[Reading]:
    """The readings by how many sources give them, most first."""
    return sorted(readings, key=lambda r: -len(r.sources))


def silent_sources(answers: Iterable[Answer], sources: Iterable[str]) -> tuple[str, ...]:
    """The ids of the sources that give no answer, in their order."""
    speaking = {a.source for a in answers}
    return tuple(s for s in sources if s not in speaking)


def outcome_text(decision: Resolution, ids: Mapping[str, str]) -> str:
    """What was decided, as one plain sentence without markup. `ids` gives a source's id by its key."""
    if decision.verdict is Verdict.BOTH:
        return "All answers stand."
    if decision.verdict is Verdict.DEFER:
        return "Put off for later."
    if decision.verdict is Verdict.DISMISS:
        return f"No disagreement ({decision.reason.value if decision.reason else 'no reason given'})."
    if decision.value is not None:
        return f"The answer is “{decision.value}”."
    words = adopted_words(decision)
    name = ids.get(decision.source or "", decision.source or "")
    return f"{name} stands: {' and '.join(f'“{w}”' for w in words)}." if words else f"{name} stands."


def named_now(decision: Resolution, evidence: Iterable[Answer], documents: Mapping[str, Document]) -> Resolution:
    """A decision with the present name of the source that it accepts, where that was renamed or, an article, numbered anew.

    It is the one that reads as the accepted answer did. `documents` are by id.
    """
    then = decision.source
    if then is None or any(d.key == then and not d.fragment.isdecimal() for d in documents.values()):
        return decision
    norms = {s.norm for s in decision.sides if s.source == then}
    here = {documents[a.source].key for a in evidence if a.norm in norms}
    if not here or then in here:
        return decision
    others = {s.source for s in decision.sides}
    now = min(here, key=lambda key: (key in others, key))
    sides = tuple(replace(s, source=now) for s in decision.sides if s.source == then)
    return replace(decision, source=now, sides=sides)


def adopted_words(decision: Resolution) -> tuple[str, ...]:
    """The words that are accepted: the reviewer's own value, or the source's very words, each once."""
    if decision.value is not None:
        return (decision.value,)
    words = (" ".join(s.words.split()) for s in decision.sides if s.source == decision.source)
    return tuple(dict.fromkeys(words))


def split_quote(answer: Answer, text: str) -> tuple[str, str, str]:
    """The answer's quote before, at and after the words that carry its value."""
    start, end = answer.mark_start, answer.mark_end
    if not answer.start <= start < end <= answer.end:
        start, end = answer.start, answer.end
    return text[answer.start : start], text[start:end], text[end : answer.end]
