"""Agents: one thing done by different people, or done to different ones."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.clauses import event_clause
from facts.asking.event_wording import deed_words, event_words
from facts.asking.quarrels import FLOOR, figures_differ, quarrel
from facts.model import Kind, Severity
from facts.reading.lexicons.places import COUNTRIES
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from facts.asking.occurrences import Occurrence
    from facts.model import Name, Token
    from facts.story import Story

_SILENT = frozenset(concept(w) for w in ("comment", "decline", "say", "tell", "according"))
_CLAUSAL = frozenset(
    concept(w)
    for w in (
        "report",
        "announce",
        "claim",
        "confirm",
        "believe",
        "think",
        "know",
        "hear",
        "hope",
        "fear",
        "mean",
        "show",
        "warn",
        "expect",
        "suggest",
        "admit",
        "insist",
        "deny",
        "reveal",
        "learn",
        "feel",
    )
)  # fmt: skip - what follows may be the subject of a clause ("announced Lund would go")
_TOWARDS = ("to", "with", "against", "from", "for")  # what may stand before those with whom something is done
_STATED = frozenset({"statement", "comment", "comments", "remarks", "remark", "release"})  # everybody may issue one
_TELLING = 3  # letters of a word by which two names may be one
_SPEND = concept("spend")
_TIMES = frozenset("time hour hours day days night week weeks weekend month months year years".split())
_TIME = 5  # tokens after "spent" in which "most of the weekend" stands
_ARTICLE = 5  # tokens before a name in which its article stands
_JOINS = frozenset({"and", "&", ",", "with"})  # what stands between the members of a list
_OWNERS = frozenset({"its", "his", "her", "their"})
_DESCRIBED = 4  # words of "its former parent company" before a name


class Told(NamedTuple):
    """An event word with those whom it names in one role."""

    event: Occurrence
    names: tuple[Name, ...]

    @property
    def forms(self) -> list[str]:
        """Their names, each once, in alphabetical order."""
        return sorted({n.name for n in self.names})

    @property
    def is_place(self) -> bool:
        """Whether they are places, but for countries, which act in their own name."""
        return all(n.type == "place" and n.name not in COUNTRIES for n in self.names)

    @property
    def label(self) -> str:
        """The names in one line."""
        return " and ".join(self.forms)


def find_agents(story: Story) -> list[Candidate]:
    """The events that sources say different people did, or that befell different ones."""
    return [c for members in story.events if members[0].concept not in _SILENT for c in _agents(story, members)]


def _agents(story: Story, members: Sequence[Occurrence]) -> Iterator[Candidate]:
    passive = _is_done_to(members)
    for side in ("subject", "object", *_TOWARDS):
        told = [t for o in members if o.frame is not None and (t := _told(o, side, passive=passive)).names]
        score, kept = quarrel(story, [t.event for t in told], lambda i, j: _differ(told, told[i], told[j], side), FLOOR)  # noqa: B023
        if kept:
            chosen = [told[k] for k in kept]
            answers = tuple(make_answer(story, t.event.context, t.label, f"{side}:{','.join(t.forms)}") for t in chosen)
            yield Candidate(
                Kind.ATTRIBUTION if side == "subject" else Kind.ENTITY,
                Severity.TENSION,
                _who([t.event for t in chosen], side),
                f"{f'other:{side}' if side in _TOWARDS else side}:{members[0].concept}",
                answers,
                "the sources name different ones",
                score,
            )


def _is_done_to(members: Sequence[Occurrence]) -> bool:
    """Whether some source tells an event as done to something, so that a bare past form before nothing is a passive."""
    return any(o.frame is not None and (o.frame.passive or o.frame.object >= 0) for o in members)


def _told(occurrence: Occurrence, side: str, *, passive: bool) -> Told:
    """Those whom an event word names on one side, nobody where the words do not plainly tell."""
    frame = occurrence.frame
    if frame is None or (passive and frame.object < 0 and not frame.passive and _is_bare(occurrence)):
        return Told(occurrence, ())  # "Lund placed on leave"
    if side in _TOWARDS:
        number = next((k for k in frame.others if occurrence.phrases[k].prep == side), -1)
        return Told(occurrence, tuple(n for n in names_at(occurrence, number) if n.type != "place"))
    if side == "object":
        return Told(
            occurrence,
            () if occurrence.concept in _CLAUSAL or _is_joined(occurrence) else names_at(occurrence, frame.object),
        )
    if frame.object >= 0 and _head(occurrence, frame.object).lower in _STATED:
        return Told(occurrence, ())
    return Told(occurrence, () if _is_each_own(occurrence) else names_at(occurrence, frame.subject))


def _is_each_own(occurrence: Occurrence) -> bool:
    """Whether each may do it in a way of his own: "what Lund has proposed", "Lund spent the weekend"."""
    if occurrence.frame is None or occurrence.frame.subject < 0:
        return False
    tokens = occurrence.sentence.tokens
    first, verb = occurrence.phrases[occurrence.frame.subject].first, occurrence.frame.verb
    after = {t.lower for t in tokens[verb + 1 : verb + 1 + _TIME]}
    return (first > 0 and tokens[first - 1].lower == "what") or (
        occurrence.concept == _SPEND and not after.isdisjoint(_TIMES)
    )


def _is_bare(occurrence: Occurrence) -> bool:
    """Whether an event word is a past form or participle without auxiliary."""
    frame = occurrence.frame
    tokens = occurrence.sentence.tokens
    return frame is not None and frame.first == frame.verb and tokens[frame.verb].tag in {"VBN", "VBD"}


def _is_joined(occurrence: Occurrence) -> bool:
    """Whether a hyphen joins an event word to the one before, so that it only describes ("the top - seeded Rovers")."""
    at = occurrence.frame.verb if occurrence.frame is not None else 0
    return at > 0 and occurrence.sentence.tokens[at - 1].text in {"-", "–", "‐"}


def _head(occurrence: Occurrence, number: int) -> Token:
    return occurrence.sentence.tokens[occurrence.phrases[number].head]


def names_at(occurrence: Occurrence, number: int) -> tuple[Name, ...]:
    """The names that a phrase holds as its head or in a list with it ("Lund, Reed and Diaz"); of "Lund (LND)" the first."""
    if number < 0:
        return ()
    tokens, names = occurrence.sentence.tokens, sorted(occurrence.claim.names, key=lambda n: n.start)
    if tokens[occurrence.phrases[number].first].lower in {"another", "other"}:
        return ()
    start = _outside(tokens, occurrence.phrases[number].head)
    at = next((k for k, n in enumerate(names) if n.start <= start < n.end), -1)
    if at < 0:
        return ()
    between = [tuple(t.lower for t in tokens if a.end <= t.start < b.start) for a, b in pairwise(names)]
    if at and names[at].type == names[at - 1].type == "place" and between[at - 1] == (",",):
        return ()  # "in Elmford, Vermont"
    first = last = at
    while first and _joins(between[first - 1]):
        first -= 1
    while last < len(between) and _joins(between[last]):
        last += 1
    listed = any("and" in between[k] or "&" in between[k] for k in range(first, last))
    return tuple(names[first : last + 1]) if listed else (names[at],)


def _outside(tokens: Sequence[Token], at: int) -> int:
    """Where the word at a place starts, or the word before the brackets that it stands in."""
    for k in range(at, -1, -1):
        if tokens[k].text == ")":
            break
        if tokens[k].text == "(" and k:
            return tokens[k - 1].start
    return tokens[at].start


def _joins(between: tuple[str, ...]) -> bool:
    """Whether words join two names to a list: "and", or "and its subsidiary"."""
    joins = tuple(takewhile(lambda w: w in _JOINS, between))
    described = between[len(joins) :]
    if not 0 < len(joins) <= 2:
        return False
    return not described or (
        joins[-1] in {"and", "&"}
        and described[0] in _OWNERS
        and len(described) <= _DESCRIBED
        and described[-1].isalpha()
    )


def _differ(told: Sequence[Told], one: Told, other: Told, side: str) -> bool:
    """Whether two sources name different ones: no name of one may be one of the other's.

    Where a source tells that it befell the other's too, it tells of two events.
    """
    if may_be_one(one.forms, other.forms) or (side == "subject" and _stands_for(one, other)):
        return False
    if _is_team(one, other) or figures_differ(one.event, other.event):
        return False
    pair = ((one, other), (other, one))
    return side == "subject" or not any(
        t.event.context.source == a.event.context.source and may_be_one(t.forms, b.forms) for a, b in pair for t in told
    )


def _is_team(one: Told, other: Told) -> bool:
    """Whether one may be the nickname of a team, or the letters of a name, that the other spells out ("the Otters")."""
    for a, b in ((one, other), (other, one)):
        if any(n.type == "person" for n in b.names):
            continue
        for name in (n for n in a.names if n.type != "person"):
            letters = name.text.isupper() and any(n.text.startswith(name.text[0]) for n in b.names)
            if letters or (name.text.endswith("s") and " " not in name.text and _has_article(a.event, name)):
                return True
    return False


def _has_article(occurrence: Occurrence, name: Name) -> bool:
    """Whether "the" opens the phrase of a name, as it does before a nickname ("the top-seeded Otters")."""
    before = [t for t in occurrence.sentence.tokens if t.start < name.start][-_ARTICLE:]
    words = takewhile(lambda t: t.tag not in {"IN", "TO"} and t.text != ",", reversed(before))
    return any(t.lower == "the" for t in words)


def _stands_for(one: Told, other: Told) -> bool:
    """Whether what some did may be what others did for them: a city's club or council, an officer's company."""
    types = [{n.type for n in t.names} for t in (one, other)]
    return one.is_place != other.is_place or sorted(map(sorted, types)) == [["organisation"], ["person"]]


def may_be_one(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether some name of one may stand for some name of the other: they share a word ("Manager Ed Lund", "Lund", "the Lunds")."""
    mine, theirs = ({w.strip(".").lower() for name in names for w in name.split()} for names in (one, other))
    families = {w.removesuffix("s") for w in mine} & theirs | mine & {w.removesuffix("s") for w in theirs}
    return any(len(word) >= _TELLING for word in mine & theirs | families)


def _who(members: Sequence[Occurrence], side: str) -> str:
    """The question who did it, or to whom or what it was done."""
    clause = event_clause(members, with_subject=False) if side == "subject" else ""
    if clause:
        return f"Who “{clause}”?"
    told = deed_words(members) if side == "object" else event_words(members)
    return f"Who {'did it' if side == 'subject' else 'or what is meant'}: “{told}”?"
