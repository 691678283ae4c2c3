"""What sources tell without quarrel: figures and dates that they share, and those that one source alone gives.

Only sentences count that another source tells as well: there its silence on a figure says something. A source's other
sentences are its own story, and a row for each of their figures would bury the matrix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking import amounts, times
from facts.asking.amount_wording import amount_question
from facts.asking.candidates import make_answer
from facts.asking.figures import amount_answer
from facts.asking.shared_topic import common, topic
from facts.asking.wording import when_question
from facts.dates_compare import compare_dates
from facts.model import Fact
from facts.quantities_compare import compare_quantities

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facts.asking.amounts import Amount
    from facts.asking.contexts import Context
    from facts.asking.times import Moment
    from facts.model import Answer, Quantity
    from facts.story import Story

MOST = 60  # sources up to which they are looked for: in a wider matrix nobody sees the silence of one
_SPOKEN = 2  # counts up to this are often no counts at all
_PLACED = frozenset({"day", "time"})

Place = tuple[str, int]  # a source and the offset of the words that carry a value


class _Told(NamedTuple):
    """A figure or date: its place, sentence, value for a key, and what its fact needs of it."""

    place: Place
    sentence: tuple[int, int]
    value: str
    item: Amount | Moment


def find_lone(story: Story, asked: frozenset[Place]) -> list[Fact]:
    """The facts that no question in `asked` holds yet, "agree" or "single", in order of source and text."""
    if len(story.readings) > MOST:
        return []
    near: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for a, b, _ in story.aligned:
        one, other = (story.places[a.source], a.sentence), (story.places[b.source], b.sentence)
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    figures = [
        _of(story, a.context, a.quantity.start, amounts.norm_of(a.quantity), a)
        for a in amounts.collect(story)
        if _is_figure(a.plain)
    ]
    moments = [
        _of(story, m.context, m.date.start, m.date.value, m)
        for m in times.collect(story)
        if m.date.granularity in _PLACED and m.date.low
    ]
    return [
        *_facts(story, [t for t in figures if t.sentence in near and t.place not in asked], near, _same_amount),
        *_facts(story, [t for t in moments if t.sentence in near and t.place not in asked], near, _same_date),
    ]


def _is_figure(quantity: Quantity) -> bool:
    """Whether an amount is a figure to check: "one reason", "both sides" and "many ways" are manners of speaking."""
    if quantity.value is None or quantity.role == "bare":
        return False
    least = min(quantity.value) if isinstance(quantity.value, tuple) else quantity.value
    return abs(least) > _SPOKEN or quantity.role != "count"


def _of(story: Story, context: Context, start: int, value: str, item: Amount | Moment) -> _Told:
    source = story.readings[context.source].document.id
    return _Told((source, start), context.sentence, value, item)


def _same_amount(one: _Told, other: _Told) -> bool:
    a, b = one.item, other.item
    return (
        isinstance(a, amounts.Amount)
        and isinstance(b, amounts.Amount)
        and compare_quantities(a.plain, b.plain) == "same"
    )


def _same_date(one: _Told, other: _Told) -> bool:
    a, b = one.item, other.item
    return isinstance(a, times.Moment) and isinstance(b, times.Moment) and compare_dates(a.date, b.date) == "same"


def _facts(
    story: Story,
    told: Sequence[_Told],
    near: dict[tuple[int, int], set[tuple[int, int]]],
    same: Callable[[_Told, _Told], bool],
) -> list[Fact]:
    """Each with those of aligned sentences in other sources that say the same."""
    by_sentence: dict[tuple[int, int], list[_Told]] = {}
    for item in told:
        by_sentence.setdefault(item.sentence, []).append(item)
    used: set[Place] = set()
    out: list[Fact] = []
    for item in told:
        if item.place in used:
            continue
        others = [o for s in sorted(near[item.sentence]) for o in by_sentence.get(s, ()) if o.place not in used]
        members = [item, *(o for o in others if same(item, o))]
        used |= {m.place for m in members}
        out.append(_fact(story, members))
    return out


def _fact(story: Story, members: Sequence[_Told]) -> Fact:
    contexts = [m.item.context for m in members]
    word = topic(contexts)[0]
    if isinstance(members[0].item, amounts.Amount):
        quantities = [m.item.quantity for m in members if isinstance(m.item, amounts.Amount)]
        question = amount_question(quantities, contexts)
        key = f"told:{common(q.unit for q in quantities)}:{word}:{members[0].value}"
    else:
        question = when_question(contexts)
        key = f"told:date:{word}:{members[0].value}"
    agreement = "agree" if len({m.place[0] for m in members}) > 1 else "single"
    return Fact(key, question, tuple(_answer(story, m.item) for m in members), agreement)


def _answer(story: Story, item: Amount | Moment) -> Answer:
    if isinstance(item, amounts.Amount):
        return amount_answer(story, item, item.quantity.text, amounts.norm_of(item.quantity))
    return make_answer(story, item.context, item.date.text, item.date.value)
