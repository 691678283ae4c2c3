"""Lists: sources that name the members of one group, and name different ones."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import nearness, same_governor
from facts.asking.groups import with_others
from facts.asking.meeting import meeting_pairs
from facts.asking.shared_topic import about_topic
from facts.lexicons.bodies import is_one_name
from facts.model import Kind, Mention, Severity
from facts.reading.lexicons.places import CAPITALS
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Name, Token
    from facts.story import Story

_FLOOR = 0.2  # two lists must be this likely to name one group
_LINK, _SHARED = 0.2, 0.1  # what an aligned sentence adds to the words around, and every shared name but the first
_BESIDE = 0.8  # as likely as the pair at odds, for the list of another source
_BETWEEN = 4  # words between two members of a list, titles among them
_BEFORE = 3  # words before a list that may open it
_NOUNS = 4  # words behind a list in which the noun that it modifies ends
_MANY = 3  # names in common from which two lists are of one group whatever verb governs them
_SPELT = 5  # letters of a name that may be spelt in two ways
_OPEN = frozenset(
    {"including", "include", "includes", "included", "like", "as", "among", "especially", "notably", "featuring"}
)
_AND = frozenset({"and", "&", "or"})
_JOINS = _AND | {","}


class Listed(NamedTuple):
    """A list of names in context. It is open where its source says that it names only some."""

    context: Context
    members: tuple[str, ...]
    is_open: bool
    of: frozenset[str] = frozenset()  # the concepts of the nouns whose kinds it lists

    def missing(self, other: Listed) -> list[str]:
        """The names of another list that this one lacks."""
        return [name for name in other.members if not any(_is_same(name, mine) for mine in self.members)]


def find_lists(story: Story) -> list[Candidate]:
    """The lists of one group that do not name the same."""
    items = [
        m for s, r in enumerate(story.readings) for c in r.claims if len(c.names) > 1 for m in _in_claim(story, s, c)
    ]
    scores = {
        (i, j): score
        for i, j in meeting_pairs([m.members for m in items])
        if items[i].context.source != items[j].context.source and (score := _score(story, items[i], items[j])) >= _FLOOR
    }
    out: list[Candidate] = []
    done: set[int] = set()
    for i, j in sorted(scores, key=lambda p: (-scores[p], p)):
        kind = _kind(items[i], items[j])
        if kind is None or i in done or j in done:
            continue
        kept = with_others([m.context.source for m in items], scores, (i, j), _BESIDE * scores[i, j])
        done.update(kept)
        out.append(_candidate(story, kind, [items[k] for k in kept], scores[i, j]))
    return out


def _in_claim(story: Story, source: int, claim: Claim) -> Iterator[Listed]:
    names = sorted((part for n in claim.names for part in _apart(n)), key=lambda n: n.start)
    gaps = [[t for t in claim.tokens if a.end <= t.start < b.start] for a, b in pairwise(names)]
    first = 0
    for last in range(len(names)):
        if last < len(gaps) and _joins(gaps[last], names[last], names[last + 1]):
            continue
        if last > first and any(t.lower in _AND for gap in gaps[first:last] for t in gap):
            members = _members(names[first : last + 1], gaps[first:last])
            if len(members) > 1 and (of := _modified(claim, names[last].end)) is not None:
                yield _listed(story, source, claim, (names[first].start, names[last].end), members)._replace(of=of)
        first = last + 1


def _joins(gap: Sequence[Token], one: Name, other: Name) -> bool:
    """Whether the words between two names join them in a list ("Lund, coach Reed and the pilot Diaz")."""
    if not gap or len(gap) > _BETWEEN or gap[0].lower not in _JOINS:
        return False
    if {one.type, other.type} in ({"person", "organisation"}, {"person", "place"}):
        return False
    return all(t.tag.startswith(("NN", "JJ", "DT")) for t in gap if t.lower not in _JOINS)


def _members(names: Sequence[Name], gaps: Sequence[Sequence[Token]]) -> tuple[str, ...]:
    """The names of a list, each in the form of the whole dossier; "Soil and Water Service" is one."""
    out = [names[0].name]
    for gap, one, other in zip(gaps, names, names[1:], strict=False):
        if len(gap) == 1 and is_one_name(one.text, other.text):
            out[-1] = f"{out[-1]} and {other.text}"
        else:
            out.append(other.name)
    return tuple(dict.fromkeys(out))


def _modified(claim: Claim, end: int) -> frozenset[str] | None:
    """The concepts of the nouns of which a list tells the kinds ("Norvia and Pellworks chips"): none where none follows, None before one thing."""
    after = [t for t in claim.tokens if t.start >= end][:_NOUNS]
    last = next((k for k, t in enumerate(after) if not t.tag.startswith("NN")), len(after))
    if not last:
        return None if after and after[0].tag == "POS" else frozenset()
    return frozenset(concept(t.lower) for t in after[:last]) if after[last - 1].tag == "NNS" else None


def _apart(name: Name) -> tuple[Name, ...]:
    """The names of two bodies that were read as one, if they are initials ("WRA & NRB"); else the name itself."""
    one, joint, other = name.text.partition(" & ")
    if not joint or not (one.isalpha() and one.isupper() and other.isalpha() and other.isupper()):
        return (name,)
    at = name.end - len(other)
    return (
        replace(name, end=name.start + len(one), text=one, name=one),
        replace(name, start=at, text=other, name=other),
    )


def _listed(story: Story, source: int, claim: Claim, span: tuple[int, int], members: tuple[str, ...]) -> Listed:
    start, end = span
    before = [t.lower for t in claim.tokens if t.end <= start][-_BEFORE:]
    mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
    return Listed(story.context(source, claim, mention), members, not _OPEN.isdisjoint(before))


def _score(story: Story, one: Listed, other: Listed) -> float:
    """How likely two lists name one group, from 0: 0 where they share no name."""
    shared = len(other.members) - len(one.missing(other))
    if not shared or not _are_alike(one, other, shared):
        return 0.0
    a, b = one.context, other.context
    link = story.link(a.sentence, b.sentence)
    return nearness(a, b, story.weights) + _LINK * link + _SHARED * (shared - 1)


def _are_alike(one: Listed, other: Listed, shared: int) -> bool:
    """Whether two lists are of things, or of the kinds of one thing ("its north and south gates") of which they share two."""
    if not one.of and not other.of:
        return True
    return shared > 1 and not one.of.isdisjoint(other.of)


def _is_same(one: str, other: str) -> bool:
    """Whether two names may be one: one within the other, its initials, another spelling of it, or the capital of a country."""
    if one in other or other in one or _is_short_for(one, other) or _is_short_for(other, one):
        return True
    if CAPITALS.get(one) == other or CAPITALS.get(other) == one:
        return True
    return min(len(one), len(other)) >= _SPELT and one[:2] == other[:2] and one[-1] == other[-1]


def _is_short_for(one: str, other: str) -> bool:
    """Whether one name is the initials that another ends with ("FWS" of the "U.S. Fish and Wildlife Service")."""
    return len(one) > 1 and one.isupper() and "".join(w[0] for w in other.split() if w[0].isupper()).endswith(one)


def _kind(one: Listed, other: Listed) -> Kind | None:
    """What is asked of two lists: who is meant where each has a name of its own, how far it goes where one has more."""
    more = bool(one.missing(other)) and not one.is_open
    less = bool(other.missing(one)) and not other.is_open
    if one.missing(other) and other.missing(one) and (more or less):
        return Kind.ENTITY
    shared = len(other.members) - len(one.missing(other))
    whole = shared >= _MANY and not one.is_open and not other.is_open
    told = whole or same_governor(one.context, other.context)
    return Kind.SCOPE if (more or less) and told else None


def _candidate(story: Story, kind: Kind, lists: Sequence[Listed], score: float) -> Candidate:
    about = about_topic([m.context for m in lists])
    answers = tuple(make_answer(story, m.context, m.context.mention.text, "+".join(sorted(m.members))) for m in lists)
    key = f"list:{'+'.join(sorted({name for m in lists for name in m.members}))}"
    question = f"Who or what is listed{about}?"
    why = "the sources list different ones" if kind is Kind.ENTITY else "one source lists more than another"
    return Candidate(kind, Severity.TENSION, question, key, answers, why, min(1.0, score))
