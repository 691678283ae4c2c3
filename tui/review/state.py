"""The state of a review, without a screen: what is shown, what is chosen, what was decided, and how to take it back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from facts.model import Kind, Severity, State
from facts.resolving.model import Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.resolving.model import Resolution

DONE = frozenset({State.SETTLED, State.MOVED})
DECIDED = DONE | {State.DEFERRED}


def is_open(finding: Finding) -> bool:
    """Whether the point still waits for a decision (a deferred one does not)."""
    return finding.state not in DECIDED


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows. Empty sets and an empty text let everything through; `groups` are "open", "settled", "deferred"."""

    groups: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    severities: frozenset[Severity] = frozenset()
    text: str = ""

    def lets_through(self, finding: Finding) -> bool:
        """Whether the list shows this finding."""
        point = finding.disagreement
        return (
            (not self.groups or group_of(finding) in self.groups)
            and (not self.kinds or point.kind in self.kinds)
            and (not self.severities or point.severity in self.severities)
            and (not self.text or self.text.casefold() in _haystack(finding))
        )

    def __str__(self) -> str:
        words = [g for g in GROUPS if g in self.groups]
        words += [s.value for s in Severity if s in self.severities]
        words += [k.value for k in Kind if k in self.kinds]
        return " ".join([*words, *([self.text] if self.text else [])])


GROUPS = ("open", "settled", "deferred")


def group_of(finding: Finding) -> str:
    """Give the group of states that the filter knows the finding by."""
    if finding.state is State.DEFERRED:
        return "deferred"
    return "settled" if finding.state in DONE else "open"


def parse_filter(words: str) -> Filter:
    """Give a filter from words: groups, kinds and severities are taken as such, "all" as nothing, the rest as text to look for."""
    groups, kinds, severities, rest = set(), set(), set(), []
    for word in words.split():
        low = word.casefold()
        if low in GROUPS:
            groups.add(low)
        elif low in set(Kind):
            kinds.add(Kind(low))
        elif low in set(Severity):
            severities.add(Severity(low))
        elif low != "all":
            rest.append(word)
    return Filter(frozenset(groups), frozenset(kinds), frozenset(severities), " ".join(rest))


def _haystack(finding: Finding) -> str:
    point = finding.disagreement
    note = finding.resolution.note if finding.resolution else ""
    words = (text for answer in point.evidence for text in (answer.quote, answer.value, answer.speaker or ""))
    return "\n".join((point.question, point.explanation, note, *words)).casefold()


@dataclass(frozen=True, slots=True)
class Change:
    """One step of the history: the decision on a disagreement before and after; None where there was none."""

    id: str
    before: Resolution | None
    after: Resolution | None

    def reversed(self) -> Change:
        """Give the step that takes this one back."""
        return Change(self.id, self.after, self.before)


@dataclass(slots=True)
class Progress:
    """How far the review is."""

    total: int
    settled: int
    deferred: int
    open: int


@dataclass(slots=True)
class Review:
    """Everything that a review holds in memory. Methods change it and touch nothing outside."""

    findings: tuple[Finding, ...] = ()
    filter: Filter = field(default_factory=Filter)
    chosen: str | None = None
    done: list[Change] = field(default_factory=list)
    undone: list[Change] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)  # on points not yet decided
    unsaved: set[str] = field(default_factory=set)

    def visible(self) -> list[Finding]:
        """Give the findings that the filter lets through, in the order of reports."""
        return [finding for finding in self.findings if self.filter.lets_through(finding)]

    def find(self, identifier: str | None) -> Finding | None:
        """Give the finding of this id."""
        return next((f for f in self.findings if f.disagreement.id == identifier), None)

    def current(self) -> Finding | None:
        """Give the chosen finding, shown or not."""
        return self.find(self.chosen)

    def choose(self, identifier: str | None) -> None:
        """Choose a disagreement by id."""
        self.chosen = identifier

    def step(self, by: int) -> Finding | None:
        """Choose the shown finding `by` places on, stopping at the ends."""
        shown = self.visible()
        if not shown:
            return None
        at = self._place(shown, by)
        self.chosen = shown[max(0, min(len(shown) - 1, at + by))].disagreement.id
        return self.current()

    def step_open(self, direction: int) -> Finding | None:
        """Choose the next (1) or previous (-1) shown open finding, going round; None and no change where there is none."""
        shown = self.visible()
        at = self._place(shown, direction)
        count = len(shown)
        for distance in range(1, count + 1):
            finding = shown[(at + direction * distance) % count]
            if is_open(finding) and finding.disagreement.id != self.chosen:
                self.chosen = finding.disagreement.id
                return finding
        return None

    def _place(self, shown: list[Finding], direction: int) -> int:
        """Where the chosen finding stands among those shown; beside its place in the report where it is hidden."""
        ids = [finding.disagreement.id for finding in shown]
        if self.chosen in ids:
            return ids.index(self.chosen)
        order = {finding.disagreement.id: n for n, finding in enumerate(self.findings)}
        own = order.get(self.chosen or "", -1)
        before = sum(order[identifier] < own for identifier in ids)
        return before - 1 if direction > 0 else before

    def decide(self, identifier: str, resolution: Resolution | None) -> Change:
        """Take a decision (None clears it) and remember how to take it back."""
        finding = self.find(identifier)
        change = Change(identifier, finding.resolution if finding else None, resolution)
        self._apply(change)
        self.done.append(change)
        self.undone.clear()
        self.notes.pop(identifier, None)
        return change

    def undo(self) -> Change | None:
        """Take the last decision back; the step that was made, or None where there is nothing to take back."""
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self._apply(self.undone[-1].reversed())

    def redo(self) -> Change | None:
        """Make the decision again that was taken back last."""
        if not self.undone:
            return None
        self.done.append(self.undone.pop())
        return self._apply(self.done[-1])

    def _apply(self, change: Change) -> Change:
        self.findings = tuple(settle(f, change.after) if f.disagreement.id == change.id else f for f in self.findings)
        self.chosen = change.id
        return change

    def progress(self) -> Progress:
        """Give counts over everything, shown or not."""
        groups = Counter(map(group_of, self.findings))
        return Progress(len(self.findings), groups["settled"], groups["deferred"], groups["open"])

    def replace_findings(self, findings: Iterable[Finding]) -> None:
        """Take newly judged findings over; the chosen one stays chosen while it exists."""
        self.findings = tuple(findings)
        if self.current() is None:
            first = next((f for f in self.visible() if is_open(f)), None) or next(iter(self.visible()), None)
            self.chosen = first.disagreement.id if first else None


def settle(finding: Finding, resolution: Resolution | None) -> Finding:
    """Give the finding under a decision just made on it."""
    decided = State.DEFERRED if resolution and resolution.verdict is Verdict.DEFER else State.SETTLED
    state = decided if resolution else State.OPEN
    return replace(finding, state=state, resolution=resolution, reason="")
