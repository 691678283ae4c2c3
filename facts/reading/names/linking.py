"""Link the names of a dossier's sources: one canonical name for what the sources write differently."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facts.reading.lexicons.name_words import FIRST_NAMES, NICKNAMES, ORGANISATION_ENDINGS
from facts.reading.names.canon import initials_of, is_acronym_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.model import Reading

CLOSE = 88.0  # RapidFuzz ratio from which two names of the same shape are one, spelt differently


@dataclass(frozen=True, slots=True)
class Aliases:
    """The names of a dossier.

    `names` maps (source, `Name.name`) to the canonical name; `variants` has, per canonical name, the surfaces met in
    the sources, sorted; `kinds` the kind of each canonical name.
    """

    names: Mapping[tuple[str, str], str]
    variants: Mapping[str, tuple[str, ...]]
    kinds: Mapping[str, str]

    def canonical(self, source: str, name: str) -> str:
        """Return the dossier-wide name of a source's name."""
        return self.names.get((source, name), name)


def link_names(readings: Sequence[Reading]) -> Aliases:
    """Link names across sources.

    A surname alone is the only person with that surname, an acronym the only name with those initials, a name that
    differs in a letter or two the same name unless one source has both; "Zephyr" is "Zephyr 1" where there is no
    "Zephyr 2".
    """
    counts, kinds, surfaces, sources = _collect(readings)
    names = sorted(counts, key=lambda name: (-len(name.split(" ")), -counts[name], name))
    parent: dict[str, str] = {}
    index = index_names(names)
    for name in names:
        target = _fuller(name, index.longer(name), kinds) or _respelt(
            name, index.alike(name), kinds, counts, sources, parent
        )
        if target is not None and _root(target, parent) != name:
            parent[name] = target
    mapping = {(source, name): _root(name, parent) for name in counts for source in sorted(sources[name])}
    variants: dict[str, set[str]] = defaultdict(set)
    for name, found in surfaces.items():
        variants[_root(name, parent)] |= found
    kept = {name: tuple(sorted(found)) for name, found in sorted(variants.items())}
    return Aliases(mapping, kept, {name: kinds[name] for name in kept})


class Index:
    """Names by what two of them must have in common to be linked, so that none is compared with all."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._words: dict[str, list[int]] = {}  # names by their first and by their last word
        self._heads: dict[str, list[int]] = {}  # by all words but the last
        self._tails: dict[str, list[int]] = {}  # by all words but the first
        self._initials: dict[str, list[int]] = {}
        self._shapes: dict[tuple[object, ...], tuple[list[int], list[str]]] = {}

    def add(self, number: int) -> None:
        """Enter the name of this number."""
        name = self._names[number]
        head, _, last = name.rpartition(" ")
        first, _, tail = name.partition(" ")
        for table, keys in (
            (self._words, {first, last}),
            (self._heads, {head}),
            (self._tails, {tail}),
            (self._initials, {*initials_of(name)}),
        ):
            for key in keys:
                table.setdefault(key, []).append(number)
        numbers, folded = self._shapes.setdefault(_shape(name), ([], []))
        numbers.append(number)
        folded.append(name.casefold())

    def longer(self, name: str) -> list[str]:
        """The names of which this one may be a short form, and others, in order."""
        keys = (self._words.get(name.rpartition(" ")[2], ()), self._heads.get(name, ()))
        letters = name.replace(".", "").lower()
        return self._in_order({n for found in keys for n in found} | {*self._initials.get(letters, ())})

    def alike(self, name: str) -> list[str]:
        """The names of which this one may be another spelling, and others, in order."""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - not needed to read one source

        numbers, folded = self._shapes[_shape(name)]
        near = process.extract(name.casefold(), folded, scorer=fuzz.ratio, score_cutoff=CLOSE, limit=None)
        _, _, tail = name.partition(" ")
        return self._in_order({numbers[k] for _, _, k in near} | {*(self._tails[tail] if tail else ())})

    def _in_order(self, numbers: Iterable[int]) -> list[str]:
        return [self._names[n] for n in sorted(numbers)]


def index_names(names: Sequence[str]) -> Index:
    """Index names by what they may share with another."""
    index = Index(names)
    for number in range(len(names)):
        index.add(number)
    return index


def _shape(name: str) -> tuple[object, ...]:
    """What two spellings of a name have in common: the number of words, the figures, the first letter of the last word."""
    words = name.split(" ")
    return len(words), tuple(word for word in words if word.isdigit()), words[-1][:1].casefold()[:1]


def _collect(
    readings: Iterable[Reading],
) -> tuple[Counter[str], dict[str, str], dict[str, set[str]], dict[str, set[str]]]:
    counts: Counter[str] = Counter()
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    surfaces: dict[str, set[str]] = defaultdict(set)
    sources: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        seen = {(name.start, name.end): name for claim in reading.claims for name in claim.names}
        for name in seen.values():
            counts[name.name] += 1
            votes[name.name][name.type] += 0 if name.type == "other" else 1
            surfaces[name.name].add(name.text)
            sources[name.name].add(reading.document.id)
    kinds = {
        name: min(vote, key=lambda kind: (-vote[kind], kind)) if vote.total() else "other"
        for name, vote in votes.items()
    }
    return counts, kinds, surfaces, sources


def same_first_name(one: str, two: str) -> bool:
    """Tell whether two first names are equal or a name and its short form ("William", "Bill")."""
    return one == two or NICKNAMES.get(one.lower(), one.lower()) == NICKNAMES.get(two.lower(), two.lower())


def _root(name: str, parent: Mapping[str, str]) -> str:
    while name in parent:
        name = parent[name]
    return name


def _fuller(name: str, names: Sequence[str], kinds: Mapping[str, str]) -> str | None:
    """Return the only one of some names that `name` can stand for as a shorter form."""
    words = name.split(" ")
    found = []
    for other in names:
        parts = other.split(" ")
        if len(parts) <= len(words):
            continue
        if _may_stand_for(words, parts, kinds[name], kinds[other]):
            found.append(other)
    bags = [frozenset(other.split(" ")) for other in found]
    most = max(map(len, bags), default=0)
    if sum(len(bag) == most for bag in bags) > 1:  # neither holds the other
        return None
    longest = [other for other, bag in zip(found, bags, strict=True) if not any(bag < b for b in bags)]
    return longest[0] if len(longest) == 1 else None


def _may_stand_for(words: Sequence[str], parts: Sequence[str], kind: str, other: str) -> bool:
    """Tell whether a name (its `words`) can be a short form of a longer one (its `parts`)."""
    if len(words) == 1:
        return _is_short_form(words[0], parts, kind, other) or is_acronym_of(words[0], " ".join(parts))
    if other == "person" and same_first_name(parts[0], words[0]) and parts[-1] == words[-1]:
        return True
    return len(parts) == len(words) + 1 and parts[:-1] == words and _is_only_fuller(parts[-1], kind, other)


def _is_short_form(name: str, parts: Sequence[str], kind: str, other: str) -> bool:
    if other in {"person", "other"} and not parts[-1].isdigit():
        return kind in {"person", "other", "organisation"} and (
            name == parts[-1] or (name == parts[0] and name.lower() in FIRST_NAMES)
        )
    if parts[-1].isdigit():
        return len(parts) == 2 and name == parts[0] and kind != "place"
    return other == "organisation" and kind in {"organisation", "other"} and name == parts[0] and len(parts) == 2


def _is_only_fuller(last: str, kind: str, other: str) -> bool:
    """Tell "Colossus 1" beside "Colossus", "Arden Bank" beside "Arden"."""
    if last.isdigit():
        return kind != "place"
    return kind in {"organisation", "other"} and other == "organisation" and last.lower() in ORGANISATION_ENDINGS


def _respelt(  # noqa: PLR0913, PLR0917
    name: str,
    names: Sequence[str],
    kinds: Mapping[str, str],
    counts: Mapping[str, int],
    sources: Mapping[str, set[str]],
    parent: Mapping[str, str],
) -> str | None:
    """Return a more frequent name of the same shape that differs in a letter or two, in other sources only."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - not needed to read one source

    best, top = None, CLOSE
    for other in names:
        if (counts[other], other) <= (counts[name], name) or other in parent or not _same_shape(name, other):
            continue
        if sources[name] & sources[other] or {kinds[name], kinds[other]} - {"other"} == {"person", "place"}:
            continue
        nicknames = kinds[name] == "person" and _differ_in_nickname(name, other)
        score = 100.0 if nicknames else fuzz.ratio(name.casefold(), other.casefold())
        if score >= top:
            best, top = other, score
    return best


def _differ_in_nickname(name: str, other: str) -> bool:
    one, two = name.split(" "), other.split(" ")
    return len(one) > 1 and one[1:] == two[1:] and same_first_name(one[0], two[0])


def _same_shape(name: str, other: str) -> bool:
    """Compare number of words, figures and first letters; short names must be equal but for capitals."""
    one, two = name.split(" "), other.split(" ")
    if len(one) != len(two) or [word for word in one if word.isdigit()] != [word for word in two if word.isdigit()]:
        return False
    if min(len(name), len(other)) < 5:
        return name.casefold() == other.casefold()
    return one[-1][0].casefold() == two[-1][0].casefold()
