"""Questions of amounts with their answers: what number, bound and durations have in common."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.asking.amount_groups import FLOOR, voice
from facts.asking.amount_wording import amount_question
from facts.asking.amounts import is_update, norm_of
from facts.asking.anchors import speaker_at
from facts.asking.candidates import Candidate, make_answer
from facts.asking.groups import clash_in
from facts.asking.shared_topic import common, topic
from facts.model import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.amount_groups import Amounts
    from facts.asking.amounts import Amount
    from facts.model import Answer, Kind, Quantity
    from facts.story import Story

_WHY = {
    ("number", "contradiction"): "the figures exclude each other",
    ("number", "tension"): "amounts in words or round figures that point to different figures",
    ("date", "contradiction"): "the lengths of time exclude each other",
    ("date", "tension"): "one length of time leaves open what the other tells",
    ("bound", "tension"): "one thing, with figures that leave different things open",
}
_SLIP = 0.02  # how far apart two figures are that differ by a slip
_EXACT = frozenset({"count", "money", "percentage"})
_MANY = 100.0  # from where on a figure without a noun is no number of a chapter or a version
_SURE = 0.4  # a vague amount is set against a figure only where a pair is this likely to be of one question


def quarrel(group: Amounts, relation: str) -> tuple[float, tuple[Amount, ...]]:
    """The best score of a pair in this relation, and the amounts that belong to the quarrel.

    (0, ()) where there is none.
    """
    current = one_of_each_list(group, without_asides(group, without_superseded(group)))

    def clash(i: int, j: int) -> bool:
        found = group.relations[i, j]
        return found == relation or (relation == "bound" and found == "compatible" and is_looser(group, i, j))

    if relation == "bound":
        current = without_heads(group, current)
    score, kept = clash_in(current, group.scores, clash, FLOOR)
    return score, tuple(group.members[n] for n in kept)


def is_looser(group: Amounts, i: int, j: int) -> bool:
    """Whether one of two compatible amounts leaves open what the other tells.

    "More than 2 billion" and "2.5 billion", "several" and 12.
    """
    one, other = group.members[i].plain, group.members[j].plain
    if one.value is None or other.value is None:
        return (one.value is None) != (other.value is None) and group.scores[i, j] >= _SURE
    sides = {one.modifier, other.modifier}
    if one.value == other.value:
        plus = any(q.text.lower().rstrip("+").endswith("plus") or "-plus " in q.text.lower() for q in (one, other))
        return (
            one.unit == other.unit and not plus and sides in ({">", ">="}, {"<", "<="})
        )  # "more than 10" leaves out the ten of "at least 10"
    if sides == {"="}:
        likely = group.relations[i, j] == "compatible" and group.scores[i, j] >= _SURE
        return likely and _is_rounded(one, other)
    return _of_one_dimension(one.unit, other.unit) and not sides <= {"=", "~"}


def _is_rounded(one: Quantity, other: Quantity) -> bool:
    """Whether one of two plain figures of one noun or currency is the other one rounded ("5,000", "4,983").

    Lengths and weights are rounded wherever they are turned into other units.
    """
    if not (isinstance(one.value, float) and isinstance(other.value, float)):
        return False
    if {one.role, other.role} in ({"count", "bare"}, {"bare"}):
        return min(one.value, other.value) >= _MANY
    return one.unit == other.unit and one.role == other.role and one.role in _EXACT


def _of_one_dimension(one: str, other: str) -> bool:
    """Whether two units are one, or both shares of a whole ("more than half", "90 percent")."""
    return one == other or {one, other} <= {"percentage", "fraction"}


def without_superseded(group: Amounts) -> list[int]:
    """The members of a group without figures that their own source replaces later ("rose to 10")."""
    updated = {m.context.source: n for n, m in enumerate(group.members) if is_update(m.context.claim, m.quantity)}
    return [
        n
        for n, m in enumerate(group.members)
        if m.context.source not in updated
        or n >= updated[m.context.source]
        or m.plain.value == group.members[updated[m.context.source]].plain.value
    ]


def without_heads(group: Amounts, numbers: Sequence[int]) -> list[int]:
    """The members without plain figures of a headline whose own source bounds them: headlines have no room for "more than"."""
    bounded = {m.context.source for m in (group.members[n] for n in numbers) if m.plain.modifier != "=" and m.lead}
    return [
        n
        for n in numbers
        if (m := group.members[n]).context.source not in bounded or m.context.claim.sentence or m.plain.modifier != "="
    ]


def without_asides(group: Amounts, numbers: Sequence[int]) -> list[int]:
    """The members without those of a source that agrees with another source by a second figure from one mouth.

    Who says both eight hours and seven speaks of two things, and means the same as others by one of them.
    """
    agreeing = {n for pair, relation in group.relations.items() if relation in {"same", "bound"} for n in pair}
    settled = [group.members[n] for n in numbers if n in agreeing]
    return [n for n in numbers if n in agreeing or not any(_of_one_breath(group.members[n], m) for m in settled)]


def _of_one_breath(one: Amount, other: Amount) -> bool:
    """Whether two figures of a source are of one voice: it gives none of them to a speaker that the other has not.

    A figure in brackets goes with what stands before the brackets.
    """
    (source, speaker), (other_source, other_speaker) = voice(one), voice(other)
    if source != other_source:
        return False
    if speaker == other_speaker or None in {speaker, other_speaker}:
        return True
    same = one.context.claim.sentence == other.context.claim.sentence
    return same and (_in_brackets(one) or _in_brackets(other))


def _in_brackets(amount: Amount) -> bool:
    before = [t.text for t in amount.context.claim.tokens if t.end <= amount.quantity.start]
    return before.count("(") > before.count(")")


def one_of_each_list(group: Amounts, numbers: Sequence[int]) -> list[int]:
    """The members with one of each list that a voice gives in one sentence ("54 percent to 46 percent").

    The one most like what the other sources give is its answer, one that is all but the same as another's first.
    """
    likeness = dict.fromkeys(numbers, 0.0)
    for (i, j), score in group.scores.items():
        close = float(_all_but_same(group.members[i].plain, group.members[j].plain))
        for n in (i, j):
            if n in likeness:
                likeness[n] = max(likeness[n], score + close)
    lists: dict[tuple[int, int, str | None, str], list[int]] = {}
    for n in numbers:
        member = group.members[n]
        source, speaker = voice(member)
        lists.setdefault((source, member.context.claim.sentence, speaker, member.unit), []).append(n)
    return sorted(min(members, key=lambda n: (-likeness[n], n)) for members in lists.values())


def _all_but_same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures differ by no more than a slip: 7:41 and 7:42, 2,301 and 2,302."""
    if not (isinstance(one.value, float) and isinstance(other.value, float)) or one.unit != other.unit:
        return False
    return abs(one.value - other.value) <= _SLIP * max(abs(one.value), abs(other.value))


def amount_answer(story: Story, amount: Amount, value: str, norm: str) -> Answer:
    """The answer that an amount gives, with the speaker of its own words."""
    speaker = speaker_at(amount.context.claim, amount.quantity)
    return replace(make_answer(story, amount.context, value, norm), speaker=speaker)


def amount_candidate(
    story: Story, kind: Kind, severity: Severity | None, amounts: Sequence[Amount], score: float
) -> Candidate:
    """The question that these amounts answer."""
    answers = tuple(amount_answer(story, a, a.quantity.text, norm_of(a.quantity)) for a in amounts)
    question = amount_question([a.told for a in amounts], [a.context for a in amounts])
    prefix = "lasts" if kind == "date" else kind.value
    owner = common(a.anchor.owner.lower() for a in amounts if a.quantity.role == "age")
    key = f"{prefix}:{common(a.unit for a in amounts)}:{owner or topic([a.context for a in amounts])[0]}"
    why = _WHY[kind.value, severity.value] if severity else "the figures agree"
    return Candidate(kind, severity, question, key, answers, why, score)


def conflict_or_fact(story: Story, kind: Kind, group: Amounts) -> list[Candidate]:
    """The question of a group whose figures exclude each other, or a fact where they agree.

    Words such as "several" and "most" leave room, and so does "about": a quarrel in which at most one figure is exact, or in which
    none is far from another that is rough, is a tension. Nothing where only bounds differ: that is asked elsewhere.
    """
    score, members = quarrel(group, "conflict")
    if members:
        exact = sum(a.quantity.value is not None for a in members) > 1 and not _all_near(members)
        return [amount_candidate(story, kind, Severity.CONTRADICTION if exact else Severity.TENSION, members, score)]
    return [] if quarrel(group, "bound")[1] else [amount_candidate(story, kind, None, group.members, 0.0)]


_NEARLY = 1.1  # how many times a figure that is near another may be the other


def _all_near(members: Sequence[Amount]) -> bool:
    """Whether some figure is rough and no two of one unit are far apart ("about 36 miles", "35 miles")."""
    figures: dict[str, list[float]] = {}
    for member in members:
        value = member.plain.value
        for figure in value if isinstance(value, tuple) else (value,):
            if figure is not None:
                figures.setdefault(member.plain.unit, []).append(abs(figure))
    near = all(max(f) <= _NEARLY * min(f) for f in figures.values())
    return near and any(m.plain.modifier == "~" for m in members)
