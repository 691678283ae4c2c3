"""The state of a review, without a screen: what is shown, what is chosen, what was decided, and how to take it back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from facts.model import Kind, Severity, State
from facts.resolving.model import Finding, Verdict
from facts.resolving.own import Own
from tui.review.ordering import IMPORTANCE, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.resolving.model import Resolution

    Kept = Resolution | Own

DONE = frozenset({State.SETTLED, State.MOVED})
DECIDED = DONE | {State.DEFERRED}


def is_open(finding: Finding) -> bool:
    """Whether the point still waits for a decision (a deferred one does not)."""
    return finding.state not in DECIDED


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows. Empty sets and an empty text let everything through.

    `groups` are "open", "settled", "deferred"; `states` are single states; `sources` are ids of sources, of which one must answer.
    """

    groups: frozenset[str] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    severities: frozenset[Severity] = frozenset()
    text: str = ""
    states: frozenset[State] = frozenset()
    sources: frozenset[str] = frozenset()  # casefolded

    def lets_through(self, finding: Finding) -> bool:
        """Whether the list shows this finding."""
        point = finding.disagreement
        return (
            self._lets_state_through(finding)
            and (not self.kinds or point.kind in self.kinds)
            and (not self.severities or point.severity in self.severities)
            and (not self.sources or any(a.source.casefold() in self.sources for a in point.evidence))
            and (not self.text or self.text.casefold() in _haystack(finding))
        )

    def _lets_state_through(self, finding: Finding) -> bool:
        if not self.groups and not self.states:
            return True
        return group_of(finding) in self.groups or finding.state in self.states

    def __str__(self) -> str:
        words = [g for g in GROUPS if g in self.groups]
        words += [s.value for s in _STATES if s in self.states]
        words += [s.value for s in Severity if s in self.severities]
        words += [k.value for k in Kind if k in self.kinds]
        words += [f"{_SOURCE}{name}" for name in sorted(self.sources)]
        return " ".join([*words, *([self.text] if self.text else [])])


GROUPS = ("open", "settled", "deferred")
_STATES = (State.STALE, State.ORPHANED, State.REOPENED, State.MOVED)
_SOURCE = "source:"


def group_of(finding: Finding) -> str:
    """Give the group of states that the filter knows the finding by."""
    if finding.state is State.DEFERRED:
        return "deferred"
    return "settled" if finding.state in DONE else "open"


def parse_filter(words: str) -> Filter:
    """Give a filter from words: groups, states, kinds, severities and `source:ID` are taken as such, "all" as nothing, the rest as text."""
    groups, states, kinds, severities, sources, rest = set(), set(), set(), set(), set(), []
    for word in words.split():
        low = word.casefold()
        if low in GROUPS:
            groups.add(low)
        elif low in set(_STATES):
            states.add(State(low))
        elif low in set(Kind):
            kinds.add(Kind(low))
        elif low in set(Severity):
            severities.add(Severity(low))
        elif low.startswith(_SOURCE) and low != _SOURCE:
            sources.add(low.removeprefix(_SOURCE))
        elif low != "all":
            rest.append(word)
    return Filter(
        frozenset(groups),
        frozenset(kinds),
        frozenset(severities),
        " ".join(rest),
        frozenset(states),
        frozenset(sources),
    )


def _haystack(finding: Finding) -> str:
    point = finding.disagreement
    note = finding.resolution.note if finding.resolution else ""
    words = (text for answer in point.evidence for text in (answer.quote, answer.value, answer.speaker or ""))
    return "\n".join((point.question, point.explanation, note, *words)).casefold()


@dataclass(frozen=True, slots=True)
class Change:
    """What was kept under an id before and after: a decision or an act of the reviewer's own; None where there was none.

    Changes of one `group` that follow each other are one step; "" is a step by itself.
    """

    id: str
    before: Kept | None
    after: Kept | None
    group: str = ""

    def reversed(self) -> Change:
        """Give the change that takes this one back."""
        return Change(self.id, self.after, self.before, self.group)

    @property
    def own(self) -> bool:
        """Whether an act of the reviewer's own changed, not a decision."""
        return isinstance(self.before, Own) or isinstance(self.after, Own)

    @property
    def file(self) -> str:
        """Name the file that changed, inside the folder of decisions: a decision and an act may share an id."""
        return f"own/{self.id}" if self.own else self.id


def last_step(changes: Sequence[Change]) -> int:
    """Count the changes at the end that are one step."""
    if not changes or not changes[-1].group:
        return min(1, len(changes))
    return next((n for n, c in enumerate(reversed(changes)) if c.group != changes[-1].group), len(changes))


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
    marked: set[str] = field(default_factory=set)
    order: str = IMPORTANCE
    sources: tuple[str, ...] = ()  # ids, in the order of the dossier

    def visible(self) -> list[Finding]:
        """Give the findings that the filter lets through, in the chosen order."""
        shown = [finding for finding in self.findings if self.filter.lets_through(finding)]
        return in_order(shown, self.order, self.sources)

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
        everything = in_order(self.findings, self.order, self.sources)
        order = {finding.disagreement.id: n for n, finding in enumerate(everything)}
        own = order.get(self.chosen or "", -1)
        before = sum(order[identifier] < own for identifier in ids)
        return before - 1 if direction > 0 else before

    def decide(self, identifier: str, resolution: Resolution | None) -> Change:
        """Take a decision (None clears it) and remember how to take it back."""
        finding = self.find(identifier)
        change = Change(identifier, finding.resolution if finding else None, resolution)
        return self.do((change,))[0]

    def do(self, changes: Sequence[Change]) -> tuple[Change, ...]:
        """Make changes as one step and remember how to take it back; the changes as they are remembered."""
        group = ""
        if len(changes) > 1:
            group = str(len(self.done))
            while self.done and self.done[-1].group == group:
                group += "+"
        made = tuple(replace(change, group=group) for change in changes)
        self._apply(made)
        self.done += made
        self.undone.clear()
        for change in made:
            self.notes.pop(change.id, None)
        return made

    def undo(self) -> tuple[Change, ...]:
        """Take the last step back; the changes that were made, none where there is nothing to take back."""
        step = _take(self.done)
        self.undone += reversed(step)
        made = self._apply(tuple(change.reversed() for change in reversed(step)))
        self.chosen = step[0].id if step else self.chosen
        return made

    def redo(self) -> tuple[Change, ...]:
        """Make the step again that was taken back last."""
        step = _take(self.undone)[::-1]
        self.done += step
        return self._apply(step)

    def _apply(self, step: tuple[Change, ...]) -> tuple[Change, ...]:
        after = {c.id: c.after for c in step if not isinstance(c.after, Own) and not isinstance(c.before, Own)}
        self.findings = tuple(
            settle(f, after[f.disagreement.id]) if f.disagreement.id in after else f for f in self.findings
        )
        if step:
            self.chosen = step[0].id
        return step

    def progress(self) -> Progress:
        """Give counts over everything, shown or not."""
        groups = Counter(map(group_of, self.findings))
        return Progress(len(self.findings), groups["settled"], groups["deferred"], groups["open"])

    def replace_findings(self, findings: Iterable[Finding]) -> None:
        """Take newly judged findings over; the chosen one stays chosen while it exists."""
        self.findings = tuple(findings)
        self.marked &= {finding.disagreement.id for finding in self.findings}
        if self.current() is None:
            first = next((f for f in self.visible() if is_open(f)), None) or next(iter(self.visible()), None)
            self.chosen = first.disagreement.id if first else None


def _take(stack: list[Change]) -> tuple[Change, ...]:
    """Take the last step off a stack, in the stack's order."""
    count = last_step(stack)
    step = tuple(stack[len(stack) - count :])
    del stack[len(stack) - count :]
    return step


def settle(finding: Finding, resolution: Resolution | None) -> Finding:
    """Give the finding under a decision just made on it."""
    decided = State.DEFERRED if resolution and resolution.verdict is Verdict.DEFER else State.SETTLED
    state = decided if resolution else State.OPEN
    return replace(finding, state=state, resolution=resolution, reason="")
