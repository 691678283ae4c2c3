"""Things: one source tells of a van where another tells of a lorry, of the knee where another tells of the ankle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness
from facts.asking.meant import excludes, find_meant
from facts.asking.meeting import meeting_pairs
from facts.asking.wording import thing_question
from facts.lexicons.deeds import DEEDS, QUALITIES
from facts.lexicons.things import THINGS
from facts.model import Kind, Severity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.asking.meant import Meant
    from facts.lexicons.things import Thing
    from facts.story import Story

_FLOOR = 0.33  # two nouns must be this likely to stand for one thing
_BETTER = 1.25  # so many times likelier than any pair of theirs that agrees
_LINK, _SLOT, _BESIDE = (
    0.3,
    0.25,
    0.15,
)  # what an aligned sentence, a shared place, a shared adjective add to the words around
_SPELT = 5  # letters of a word that may be spelt in two ways
_FURTHER = frozenset({"also", "besides", "additionally", "elsewhere"})
_LISTED = 4  # words between two members of a list
_HARM = tuple(map(concept, "kill murder shoot stab strike hit attack injure wound rape rob strangle beat".split()))
_HARMED = frozenset({*(("object", verb) for verb in _HARM), ("subject", concept("die"))})
_DEAD = frozenset(
    {("subject", concept("die")), ("of", concept("death")), *(("object", concept(w)) for w in ("kill", "murder"))}
)
_SPOKE = frozenset(
    ("subject", concept(w))
    for w in "tell told say said see saw hear heard call shout yell witness watch describe recall testify alert".split()
)
_HELD = frozenset(
    {("object", concept(w)) for w in "charge arrest accuse indict convict suspect detain jail sentence".split()}
    | {("subject", verb) for verb in _HARM}
)

Scores = dict[tuple[int, int], float]


def find_things(story: Story) -> list[Candidate]:
    """The different things of one class that sources tell of in one place of what they tell."""
    found = find_meant(story)
    things = (t for t in (*THINGS, *QUALITIES, *DEEDS) if t.name in found)
    return [c for thing in things for c in _candidates(story, thing, found[thing.name])]


def _with_others_at_odds(one: Meant, other: Meant) -> bool:
    """Whether two nouns stand in one role of a verb whose other role is filled differently ("shells hit a school", "a bomb hit a house")."""
    return any(
        one.slots[slot] and other.slots[slot] and not one.slots[slot] & other.slots[slot]
        for slot in one.slots.keys() & other.slots.keys()
    )


def _in_other_parts(one: Meant, other: Meant) -> bool:
    """Whether one had a deed done to him and the other is held for it ("a woman died", "a man is charged")."""
    return _parts(one) | _parts(other) == {"harmed", "held"} and _parts(one) != _parts(other)


def _tells_of_the_dead(one: Meant, other: Meant, dead: Collection[tuple[int, str]]) -> bool:
    """Whether one is dead and the other saw it or tells of it ("a woman died", "a man told the driver to stop").

    `dead`: source and path of everybody who is told to have died.
    """
    are_dead = [(m.source, m.path) in dead for m in (one, other)]
    return are_dead[0] != are_dead[1] and not _SPOKE.isdisjoint((other if are_dead[0] else one).slots)


def _parts(one: Meant) -> frozenset[str]:
    """The parts in a deed that the verbs beside a noun give it."""
    slots = one.slots.keys()
    return frozenset(part for part, verbs in (("harmed", _HARMED), ("held", _HELD)) if not verbs.isdisjoint(slots))


def _score(story: Story, one: Meant, other: Meant) -> float:
    """How likely two nouns stand for one thing, from 0."""
    near = nearness(one.context, other.context, story.weights)
    link = story.link(one.sentence, other.sentence)
    return (
        near
        + _LINK * link
        + _SLOT * bool(one.slots.keys() & other.slots.keys())
        + _BESIDE * bool(one.beside & other.beside)
    )


def _of_others(one: Context, other: Context) -> bool:
    """Whether two claims name people, or places, and none in common."""
    for types in ({"person", "other"}, {"place", "other"}):
        mine, theirs = ({w for n in c.claim.names if n.type in types for w in n.name.split()} for c in (one, other))
        if mine and theirs and not mine & theirs and not any(_alike(x, y) for x in mine for y in theirs):
            return True
    return False


def _alike(one: str, other: str) -> bool:
    """Whether two words of names may be spellings of one ("al-Harun", "Haroon")."""
    a, b = (w.lower().removeprefix("al-") for w in (one, other))
    return min(len(a), len(b)) >= _SPELT and a[:3] == b[:3] and a[-1] == b[-1]


def _scores(story: Story, items: Sequence[Meant]) -> Scores:
    """How likely every two nouns of different sources stand for one thing."""
    return {
        (i, j): _score(story, items[i], items[j])
        for i, j in meeting_pairs([m.context.near.keys() for m in items])
        if items[i].source != items[j].source
        and items[i].noun == items[j].noun
        and not _of_others(items[i].context, items[j].context)
    }


def _quarrels(items: Sequence[Meant], scores: Scores) -> Scores:
    """The pairs that exclude each other and that no pair of one of them with the other's source agrees with as well."""
    agree: dict[tuple[int, int], float] = {}
    for (i, j), score in scores.items():
        if not excludes(items[i].path, items[j].path):
            for at in ((i, items[j].source), (j, items[i].source)):
                agree[at] = max(agree.get(at, 0.0), score)
    beside: dict[tuple[int, int], list[Meant]] = {}
    for item in items:
        beside.setdefault(item.sentence, []).append(item)
    listed = {(a.path, b.path) for told in beside.values() for a in told for b in told if _in_one_list(a, b)}
    return {
        (i, j): score
        for (i, j), score in scores.items()
        if score >= _FLOOR
        and not any(_is_further(items[k]) for k in (i, j))
        and excludes(items[i].path, items[j].path)
        and not _with_others_at_odds(items[i], items[j])
        and not _are_listed(items[i], items[j], listed)
        and all(_BETTER * agree.get((x, items[y].source), 0.0) < score for x, y in ((i, j), (j, i)))
    }


def _is_further(one: Meant) -> bool:
    """Whether the words before a thing in its clause tell that it comes to others ("the airport was also damaged")."""
    return any(t.lower in _FURTHER for t in one.context.claim.tokens)


def _are_listed(one: Meant, other: Meant, listed: Collection[tuple[str, str]]) -> bool:
    """Whether a sentence, whosoever's, lists both things ("bricks and bottles"): they do not exclude each other.

    `listed`: the paths of every two things that stand in one list somewhere.
    """
    return any(not excludes(a, one.path) and not excludes(b, other.path) for a, b in listed)


def _in_one_list(one: Meant, other: Meant) -> bool:
    claim = one.context.claim
    if other.context.claim is not claim or one is other:
        return False
    low, high = sorted((one.context.mention, other.context.mention), key=lambda m: m.start)
    between = claim.text[low.end - claim.start : high.start - claim.start].replace(",", " , ").split()
    return len(between) <= _LISTED and not {"and", "or", ","}.isdisjoint(between)


def _candidates(story: Story, thing: Thing, items: Sequence[Meant]) -> Iterator[Candidate]:
    if len({m.source for m in items}) < 2:
        return
    scores = _scores(story, items)
    likely = _likely(scores)
    quarrels = _quarrels(items, scores)
    if thing.name == "person":
        dead = {(m.source, m.path) for m in items if not _DEAD.isdisjoint(m.slots)}
        pairs = {p: (items[p[0]], items[p[1]]) for p in quarrels}
        quarrels = {
            p: s
            for p, s in quarrels.items()
            if not _in_other_parts(*pairs[p]) and not _tells_of_the_dead(*pairs[p], dead)
        }
    done: set[int] = set()
    for i, j in sorted(quarrels, key=lambda p: (-quarrels[p], p)):
        if i in done or j in done:
            continue
        kept = sorted(_with_others(items, likely, i, j))
        done.update(kept)
        members = [items[k] for k in kept]
        answers = tuple(
            make_answer(story, m.context, m.context.mention.text, f"{thing.name}:{m.path}") for m in members
        )
        paths = "+".join(sorted({m.path for m in (items[i], items[j])}))
        why = "the sources name different things of one kind"
        score = min(1.0, quarrels[i, j])
        question = thing_question(thing.ask, [m.context for m in members])
        yield Candidate(Kind.ENTITY, Severity.TENSION, question, f"thing:{thing.name}:{paths}", answers, why, score)


def _likely(scores: Scores) -> dict[int, list[tuple[int, float]]]:
    """Of every noun those that may well stand for one thing with it, with their scores."""
    out: dict[int, list[tuple[int, float]]] = {}
    for (i, j), score in scores.items():
        if score >= _FLOOR:
            out.setdefault(i, []).append((j, score))
            out.setdefault(j, []).append((i, score))
    return out


def _with_others(
    items: Sequence[Meant], likely: Mapping[int, Sequence[tuple[int, float]]], first: int, second: int
) -> list[int]:
    """Two nouns at odds and, of every other source, the likeliest that stands for the same as one of them, in its very words if it can be."""
    kept = [first, second]
    paths = {items[k].path for k in kept}
    ranked = sorted(
        (items[k].path not in paths, -score, k) for pair in (first, second) for k, score in likely.get(pair, ())
    )
    for _, _, k in ranked:
        fits = all(items[k].source != items[m].source for m in kept)
        if fits and not any(_of_others(items[k].context, items[m].context) for m in (first, second)):
            kept.append(k)
    return kept
