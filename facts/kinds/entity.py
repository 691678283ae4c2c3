"""Entity: who or what it is: another role, another form of a name, another spelling."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from facts.asking.candidates import Candidate, make_answer
from facts.kinds.posts import find_posts
from facts.kinds.roles import Role, exclude, role_of
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.model import Claim, Name
    from facts.story import Story

_ALIKE = 0.6  # how much of the letters two spellings of a word share
_SPELT_ALIKE = 0.8  # the same for names that nothing else links
_LETTERS_ALIKE = 79.9  # the least that RapidFuzz's ratio can be where every word is that much alike, in percent
_OTHER_LETTERS = 4  # letters in which two spellings may differ
_LESSER = frozenset({"assistant", "deputy", "acting", "interim"})  # grades that make a lesser office
_SHORTEST = 5  # letters of a name that may be another's spelling


class Named(NamedTuple):
    """A name where it stands."""

    source: int
    claim: Claim
    name: Name

    @property
    def form(self) -> str:
        """The name as the source has it, without possessive ending, with straight marks and composed accents."""
        return normalize("NFC", self.name.text).replace("’", "'").removesuffix("'s").removesuffix("'")


def find_entity(story: Story) -> list[Candidate]:
    """The people to whom sources give roles that exclude each other, and the names that they write differently."""
    named: dict[str, list[Named]] = {}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for name in _with_nicknames(claim):
                named.setdefault(name.name, []).append(Named(source, claim, name))
    out: list[Candidate] = []
    for canonical in sorted(named):
        if len({n.source for n in named[canonical]}) > 1:
            out += list(_roles(story, canonical, named[canonical])) or list(_posts(story, canonical, named[canonical]))
            out += _forms(story, canonical, named[canonical])
            out += _numbered(story, named[canonical])
    return out + list(_respelt(story, named))


def _at_odds(titles: Mapping[int, set[str]], one: tuple[Named, Role], other: tuple[Named, Role]) -> bool:
    """Whether two sources give no role in common, or one gives a deputy's office that another raises to the office itself."""
    mine, theirs = titles[one[0].source], titles[other[0].source]
    if not mine & theirs:
        return True
    grades = {one[1].grade, other[1].grade}
    return mine != theirs and one[1].head == other[1].head and "" in grades and not grades.isdisjoint(_LESSER)


_NICKNAME = re.compile(r"\s+(?:[\"“'‘][\w. -]{1,20}[\"”'’]|\([\w. -]{1,20}\))\s+")


def _with_nicknames(claim: Claim) -> Iterator[Name]:
    """The names of a claim, those of one person on both sides of a nickname as one ("Otto “Oak” Lund", "Otto (Oak) Lund")."""
    names = sorted(claim.names, key=lambda n: n.start)
    skipped = -1
    for k, name in enumerate(names):
        if name.start < skipped:
            continue
        after = next(
            (
                n
                for n in names[k + 1 : k + 3]
                if _NICKNAME.fullmatch(claim.text[name.end - claim.start : n.start - claim.start])
            ),
            None,
        )
        if after is None or " " in name.text or " " in after.text or "place" in {name.type, after.type}:
            yield name
            continue
        skipped = after.end
        whole = after.name if after.name.endswith(f" {after.text}") else f"{name.text} {after.text}"
        yield replace(name, end=after.end, text=f"{name.text} {after.text}", name=whole, type="person")


def _roles(story: Story, name: str, named: Sequence[Named]) -> Iterator[Candidate]:
    told: list[tuple[Named, Role]] = []
    titles: dict[int, set[str]] = {}
    for n in named:
        role = role_of(n.name, story.sentence(n.source, n.claim).tokens)
        if role is not None and role.title not in titles.setdefault(n.source, set()):
            titles[n.source].add(role.title)
            told.append((n, role))
    pairs = [(a, b) for a, b in combinations(told, 2) if exclude(a[1], b[1]) and _at_odds(titles, a, b)]
    if not pairs:
        return
    kept = [t for t in told if any(t in pair for pair in pairs)]
    answers = tuple(
        make_answer(story, story.context(n.source, n.claim, n.name), role.text, f"role:{role.title}")
        for n, role in kept
    )
    place = kept[0][1].head in {"village", "town", "city"}
    question = f"What kind of place is {name}?" if place else f"What is {name}’s role?"
    why = (
        "the sources call the same place different things"
        if place
        else "the sources give the same person roles that exclude each other"
    )
    severity = Severity.NUANCE if place else Severity.TENSION
    yield Candidate(Kind.ENTITY, severity, question, f"role:{name}", answers, why)


def _posts(story: Story, name: str, named: Sequence[Named]) -> Iterator[Candidate]:
    persons = [(n.source, n.claim, n.name) for n in named if n.name.type == "person"]
    return find_posts(story, name, persons)


def _forms(story: Story, name: str, named: Sequence[Named]) -> Iterator[Candidate]:
    """Different spellings of as many words in different sources."""
    forms: dict[str, set[int]] = {}
    for n in named:
        forms.setdefault(n.form, set()).add(n.source)
    pairs = [(a, b) for a, b in combinations(sorted(forms), 2) if forms[a] != forms[b] and another_spelling(a, b)]
    if pairs:
        kept = {form for pair in pairs for form in pair}
        yield _spelling(story, name, [n for n in named if n.form in kept])


def _spelling(story: Story, name: str, named: Sequence[Named]) -> Candidate:
    """A question of spelling; every source's first use of each form is an answer."""
    answers = tuple(
        make_answer(story, story.context(n.source, n.claim, n.name), n.form, f"name:{n.form}") for n in _first(named)
    )
    forms = list(dict.fromkeys(a.value for a in answers))
    why = "a copy editor must settle the spelling"
    question = f"How is the name written: {' or '.join(forms[:3])}?"
    return Candidate(Kind.ENTITY, Severity.NUANCE, question, f"name:{name}", answers, why)


def _first(named: Sequence[Named]) -> list[Named]:
    """Every source's first use of each form."""
    first: dict[tuple[int, str], Named] = {}
    for n in named:
        first.setdefault((n.source, n.form), n)
    return sorted(first.values(), key=lambda n: (n.source, n.name.start))


def another_spelling(one: str, other: str) -> bool:
    """Whether two forms of a name are spellings of one: as many words, all but one the same, that one like the other's or a first name.

    >>> another_spelling("Erik Lund", "Eric Lund"), another_spelling("Erik", "Lund"), another_spelling("LUND", "Lund")
    (True, False, False)
    """
    a, b = one.lower().replace(".", "").split(), other.lower().replace(".", "").split()
    if len(a) != len(b) or a == b:
        return False
    alike = [_likeness(x, y) for x, y in zip(a, b, strict=True)]
    return all(x >= _ALIKE for x in alike) or (len(a) > 1 and alike[0] < 1.0 and all(x == 1.0 for x in alike[1:]))


def _likeness(one: str, other: str) -> float:
    return 1.0 if one == other else SequenceMatcher(None, one, other, autojunk=False).ratio()


def _numbered(story: Story, named: Sequence[Named]) -> Iterator[Candidate]:
    """A name with its number in one source, and only without it in another.

    Years of edition ("09", "2014") do not count, nor does one number of several: those are versions of what the bare name names.
    """
    forms: dict[int, set[str]] = {}
    for n in named:
        forms.setdefault(n.source, set()).add(n.form)
    every = sorted(set().union(*forms.values()))
    for bare, full in combinations(every, 2):
        number = full.removeprefix(bare + " ")
        if number == full or not number.isdigit() or number.startswith("0") or len(number) > 2:
            continue
        kept = [n for n in named if n.form == full or (n.form == bare and _is_whole(story, n))]
        with_it = {n.source for n in kept if n.form == full}
        kept = [n for n in kept if n.form == full or n.source not in with_it]
        if not with_it or {n.source for n in kept} == with_it or _numbers_after(story, bare) != {number}:
            continue
        answers = tuple(
            make_answer(story, story.context(n.source, n.claim, n.name), n.form, f"name:{n.form}") for n in _first(kept)
        )
        why = "one source names the whole where another names a numbered part"
        question = f"Are {bare} and {full} the same?"
        key = f"numbered:{bare}:{number}"
        yield Candidate(Kind.ENTITY, Severity.TENSION, question, key, answers, why)


def _is_whole(story: Story, named: Named) -> bool:
    """Whether a name stands alone: no capital or figure follows that a longer name would have ("Big" in "Big East")."""
    text = story.readings[named.source].document.text
    after = text[named.name.end : named.name.end + 2].removeprefix(" ")
    return not (after[:1].isupper() or after[:1].isdigit())


def _numbers_after(story: Story, bare: str) -> set[str]:
    """Every number that stands after a name in some source ("3", "3.1")."""
    pattern = re.compile(rf"\b{re.escape(bare)} (\d+(?:\.\d+)?)")
    return {found for r in story.readings for found in pattern.findall(r.document.text)}


def _respelt(story: Story, named: dict[str, list[Named]]) -> Iterator[Candidate]:
    """Names that no source uses both of and that differ in few letters."""
    blocks: dict[tuple[str, int], list[str]] = {}
    for name in sorted(named):
        if len(name) >= _SHORTEST and not any(map(str.isdigit, name)):
            blocks.setdefault((name[:2].lower(), len(name.split())), []).append(name)
    for names in blocks.values():
        for one, other in _like(names):
            if {n.source for n in named[one]} & {n.source for n in named[other]} or not _near(one, other):
                continue
            yield _spelling(story, min(one, other), [*named[one], *named[other]])


def _like(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of names, in order, of which the letters are as alike as those of two spellings can be."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - few dossiers have names to compare

    lower = [name.lower() for name in names]
    for number, name in enumerate(lower if len(names) > 1 else ()):
        found = process.extract(name, lower, scorer=fuzz.ratio, score_cutoff=_LETTERS_ALIKE, limit=None)
        for k in sorted(k for _, _, k in found if k > number):
            yield names[number], names[k]


def _near(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > _OTHER_LETTERS or len(set(one) ^ set(other)) > _OTHER_LETTERS:
        return False
    words = list(zip(one.lower().split(), other.lower().split(), strict=True))
    differing = [(a, b) for a, b in words if a != b]
    return bool(differing) and all(
        min(len(a), len(b)) >= _SHORTEST and _likeness(a, b) >= _SPELT_ALIKE and a.rstrip("s") != b.rstrip("s")
        for a, b in differing
    )
