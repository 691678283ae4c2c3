"""Quarrels: which of the event words of one event answer differently, and which stand beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.groups import clash_in
from facts.asking.meeting import meeting_pairs
from facts.asking.occurrences import same_event
from facts.words import is_content

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from facts.asking.occurrences import Occurrence
    from facts.story import Story


FLOOR = 0.22  # two event words must be this likely to tell of one event for a difference to count
_WHERE = frozenset({"into", "to", "at", "from", "in", "for", "with", "against"})
_BESIDE = 0.5  # of the floor, for what stands beside a quarrel


def same_participants(one: Occurrence, other: Occurrence) -> bool:
    """Whether nothing in the roles of two event words speaks against one event: other objects, other named subjects.

    Subjects must share a word where both have one, unless the objects do and one of the subjects is no name.
    """
    if one.object and other.object and not one.object & other.object:
        return False
    if not same_place(one, other):
        return False
    if not one.subject or not other.subject or one.subject & other.subject:
        return True
    if one.frame is None or other.frame is None or not one.object & other.object:
        return False
    return not (_is_named(one) and _is_named(other))


def same_place(one: Occurrence, other: Occurrence) -> bool:
    """Whether no two phrases with one preposition name different things ("into Oak Hall", "into the Ford Clinic")."""
    mine, theirs = _named_places(one), _named_places(other)
    return all(mine[prep] & theirs[prep] for prep in mine.keys() & theirs.keys())


def _named_places(occurrence: Occurrence) -> dict[str, frozenset[str]]:
    """The words of the phrases with a name that follow a verb, by preposition ("into" the Ford Clinic)."""
    if occurrence.frame is None:
        return {}
    tokens = occurrence.sentence.tokens
    out = {}
    for number in occurrence.frame.others:
        phrase = occurrence.phrases[number]
        words = tokens[phrase.first : phrase.last + 1]
        if phrase.prep in _WHERE and any(t.tag.startswith("NNP") for t in words):
            out[phrase.prep] = frozenset(t.lower for t in words if is_content(t.lower))
    return out


def figures_differ(one: Occurrence, other: Occurrence) -> bool:
    """Whether two event words have objects of different figures ("scored 14 points", "scored 11 points")."""
    mine, theirs = (_figures(o) for o in (one, other))
    return bool(mine) and bool(theirs) and not mine & theirs


def _figures(occurrence: Occurrence) -> frozenset[str]:
    if occurrence.frame is None or occurrence.frame.object < 0:
        return frozenset()
    phrase = occurrence.phrases[occurrence.frame.object]
    return frozenset(t.lower for t in occurrence.sentence.tokens[phrase.first : phrase.last + 1] if t.tag == "CD")


def _is_named(occurrence: Occurrence) -> bool:
    frame = occurrence.frame
    if frame is None or frame.subject < 0:
        return False
    phrase = occurrence.phrases[frame.subject]
    return occurrence.sentence.tokens[phrase.head].tag.startswith("NNP")


def quarrel(
    story: Story, members: Sequence[Occurrence], clash: Callable[[int, int], bool], floor: float
) -> tuple[float, list[int]]:
    """The score of the likeliest pair of different sources that clashes, and the members of the quarrel.

    Only pairs that tell of one event with at least `floor` count. Of each source that is left out, the likeliest member
    joins with half as much. Returns (0, []) where no pair clashes.
    """
    pairs = [
        (i, j)
        for i, j in meeting_pairs([o.words for o in members])
        if members[i].context.source != members[j].context.source
    ]
    if not any(clash(i, j) for i, j in pairs):  # much cheaper than a score
        return 0.0, []
    scores = {
        (i, j): score for i, j in pairs if (score := same_event(story, members[i], members[j])) >= floor * _BESIDE
    }
    best, inside = clash_in(range(len(members)), scores, clash, floor)
    if not inside:
        return best, inside
    present = {members[k].context.source for k in inside}
    quarrelling = frozenset(inside)
    beside: dict[int, tuple[float, int]] = {}
    for (i, j), score in scores.items():
        for k, other in ((i, j), (j, i)):
            source = members[k].context.source
            if other in quarrelling and source not in present:
                beside[source] = max(beside.get(source, (0.0, 0)), (score, -k))
    return best, sorted([*inside, *(-k for _, k in beside.values())])
