"""Points: where a draft answers a question that a source answers too, and how the two answers stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.asking.amount_groups import FLOOR, same_concept
from facts.asking.amounts import lasts
from facts.asking.candidates import Candidate, make_answer
from facts.asking.date_pairs import excludes
from facts.asking.figures import amount_candidate
from facts.asking.shared_topic import topic
from facts.asking.times import FLOOR as TIME_FLOOR
from facts.asking.times import find_moments
from facts.asking.wording import when_question
from facts.dates_compare import compare_dates
from facts.drafting.draft import marked
from facts.drafting.support import mention_of, same_figure
from facts.judging import judge
from facts.kinds import KINDS
from facts.model import DateMention, Kind, Quantity, Severity, Status
from facts.quantities_compare import compare_quantities
from facts.status_compare import compare_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facts.asking.amount_groups import Amounts
    from facts.asking.times import Moments
    from facts.drafting.draft import Draft
    from facts.model import Answer

_BY_GROUP = ("number:", "bound:", "lasts:", "date:")  # keys of the questions that are asked here, of whole groups


@dataclass(frozen=True, slots=True)
class Point:
    """One answer of the draft beside those of the sources to the same question.

    `agreeing` and `opposed` part the sources' answers; `beside` are figures that leave the draft's open without giving it ("over
    300" beside 350). `severity` is what the judge makes of the quarrel with those that are opposed, None where there is none or it
    is too unlikely to be one.
    """

    kind: Kind
    key: str
    question: str
    own: Answer
    agreeing: tuple[Answer, ...]
    opposed: tuple[Answer, ...]
    severity: Severity | None
    beside: tuple[Answer, ...] = ()

    @property
    def others(self) -> tuple[Answer, ...]:
        """What the sources answer."""
        return self.agreeing + self.opposed + self.beside


def find_points(draft: Draft) -> list[Point]:
    """Every point of a draft, in order of its text."""
    found = [p for group in draft.story.amounts for p in _of_amounts(draft, group)]
    found += [p for group in find_moments(draft.story) for p in _of_moments(draft, group)]
    for find in KINDS:
        for candidate in find(draft.story):
            if not candidate.key.startswith(_BY_GROUP):
                found += _of_candidate(draft, candidate)
    return sorted(found, key=lambda p: (marked(p.own), p.severity.rank if p.severity else 3, p.kind, p.key))


def agrees(draft: Draft, kind: Kind, one: Answer, other: Answer) -> bool:
    """Whether two answers to one question can both stand: figures and dates by their values, the rest by their readings."""
    a, b = mention_of(draft, one), mention_of(draft, other)
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        relation = compare_quantities(a, b, same_concept)
        return relation in ({"same"} if kind is Kind.BOUND else {"same", "compatible", "bound"})
    if isinstance(a, DateMention) and isinstance(b, DateMention):
        return not excludes(a, b) and compare_dates(a, b) != "unknown"
    if kind is Kind.STATUS and {one.norm, other.norm} <= {*Status}:
        return compare_status(Status(one.norm), Status(other.norm)) in {"same", "near"}
    same = one.norm == other.norm and one.polarity == other.polarity
    return same and (kind is not Kind.ATTRIBUTION or one.speaker == other.speaker)


def _of_amounts(draft: Draft, group: Amounts) -> Iterator[Point]:
    """The points of the figures of a draft in one group."""
    kind = Kind.DATE if all(map(lasts, group.members)) else Kind.NUMBER
    for n, member in enumerate(group.members):
        if member.context.source != draft.number:
            continue
        pairs = {_other(pair, n): pair for pair, score in group.scores.items() if n in pair and score >= FLOOR}
        beside = sorted(k for k in pairs if group.members[k].context.source != draft.number)
        if not beside:
            continue
        clashing = [k for k in beside if group.relations[pairs[k]] == "conflict"]
        score = max(group.scores[pairs[k]] for k in clashing or beside)
        chosen = [member, *(group.members[k] for k in beside)]
        other = {k + 1 for k, m in enumerate(chosen[1:]) if not same_figure(member.plain, m.plain)}
        candidate = amount_candidate(draft.story, kind, Severity.CONTRADICTION, chosen, score)
        yield _point(draft, candidate, {n + 1 for n, k in enumerate(beside) if k in clashing}, other)


def _of_moments(draft: Draft, group: Moments) -> Iterator[Point]:
    """The points of the dates of a draft in one group."""
    for n, member in enumerate(group.members):
        if member.context.source != draft.number:
            continue
        pairs = {_other(pair, n): pair for pair, score in group.scores.items() if n in pair and score >= TIME_FLOOR}
        beside = sorted(k for k in pairs if group.members[k].context.source != draft.number)
        if not beside:
            continue
        chosen = [member, *(group.members[k] for k in beside)]
        clashing = {k + 1 for k, m in enumerate(chosen[1:]) if excludes(member.date, m.date)}
        score = max(group.scores[pairs[beside[k - 1]]] for k in clashing or range(1, len(chosen)))
        contexts = [m.context for m in chosen]
        answers = tuple(make_answer(draft.story, m.context, m.date.text, m.date.value) for m in chosen)
        key = f"date:{topic(contexts)[0]}"
        yield _point(
            draft,
            Candidate(Kind.DATE, Severity.CONTRADICTION, when_question(contexts), key, answers, "", score),
            clashing,
        )


def _other(pair: tuple[int, int], n: int) -> int:
    return pair[1] if pair[0] == n else pair[0]


def _point(draft: Draft, candidate: Candidate, clashing: set[int], other: Iterable[int] = ()) -> Point:
    """The point of a candidate whose first answer is the draft's.

    `clashing` numbers the answers that are opposed to it, `other` those that do not give what it gives.
    """
    own = candidate.answers[0]
    opposed = tuple(a for n, a in enumerate(candidate.answers) if n in clashing)
    beside = tuple(a for n, a in enumerate(candidate.answers) if n in other and n not in clashing)
    agreeing = tuple(a for n, a in enumerate(candidate.answers) if n and n not in clashing and n not in other)
    severity = judge(draft.story, _between(candidate, own, opposed)) if opposed else None
    return Point(candidate.kind, candidate.key, candidate.question, own, agreeing, opposed, severity, beside)


def _between(candidate: Candidate, own: Answer, opposed: Sequence[Answer]) -> Candidate:
    """The quarrel of a draft's answer with those that are opposed to it alone."""
    return Candidate(
        candidate.kind,
        candidate.severity,
        candidate.question,
        candidate.key,
        (own, *opposed),
        candidate.why,
        candidate.score,
    )


def _of_candidate(draft: Draft, candidate: Candidate) -> Iterator[Point]:
    """The points of a question in which the draft has answers; none where it gives several that differ."""
    mine = [a for a in candidate.answers if draft.is_own(a)]
    others = [a for a in candidate.answers if not draft.is_own(a)]
    if not mine or not others or any(not agrees(draft, candidate.kind, mine[0], a) for a in mine[1:]):
        return
    for own in mine:
        opposed = tuple(a for a in others if not agrees(draft, candidate.kind, own, a))
        agreeing = tuple(a for a in others if a not in opposed)
        severity = judge(draft.story, _between(candidate, own, opposed)) if opposed else None
        yield Point(candidate.kind, candidate.key, candidate.question, own, agreeing, opposed, severity)
