"""Which names of a document mean the same: surname and full name, acronym and expansion, short and long form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from facts.reading.lexicons.name_words import CORPORATE_SUFFIXES, FIRST_NAMES, ORGANISATION_ENDINGS, PLACE_ENDINGS
from facts.reading.lexicons.places import PLACE_ALIASES, PLACES
from facts.reading.tokens import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from facts.model import Sentence
    from facts.reading.names.runs import Run

_SPACE = re.compile(r"\s+")
_DOTS = re.compile(r"(?<=\b[A-Z])\.")
_GENDERS = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
_SMALL = frozenset(("of", "the", "and", "for", "&", "in", "on", "de"))


def plain_name(surface: str) -> str:
    """Return a name as written on its own: no dots in acronyms, no invisible characters, no corporate suffix, accents composed.

    >>> plain_name("U.S. Geological Survey"), plain_name("Arden Inc.")
    ('US Geological Survey', 'Arden')
    """
    name = _SPACE.sub(" ", HIDDEN.sub("", surface)).replace("’", "'").strip()
    if not name.isascii():
        name = normalize("NFC", name)
    if "." in name and (" " in name or name.replace(".", "").isupper()):
        dotless = _DOTS.sub("", name)
        first = dotless.split(" ")[0]
        if dotless.replace(" ", "").isupper() or (first.isupper() and len(first) > 1):
            name = dotless
    words = name.split(" ")
    while len(words) > 1 and words[-1].lower().rstrip(".") in CORPORATE_SUFFIXES - {"company", "holdings"}:
        words.pop()
    if len(words) > 3 and words[:2] == ["United", "States"]:
        words[:2] = ["US"]
    name = " ".join(words).rstrip(",")
    return PLACE_ALIASES.get(name, name)


def canonical_names(text: str, sentences: Sequence[Sentence], runs: Sequence[Run]) -> list[str]:
    """Return the canonical name of every run."""
    plain = [plain_name(text[run.start : run.end]) for run in runs]
    known = list(dict.fromkeys(plain))
    expansions = _tied_acronyms(sentences, runs, plain)
    persons = {
        name for run, name in zip(runs, plain, strict=True) if not run.titled or name.split()[0].lower() in FIRST_NAMES
    }
    longer = _longer_forms(known, persons)
    out: list[str] = []
    latest: dict[str, str] = {}
    bound: dict[tuple[str, str], str] = {}  # whom "m" or "f" and a surname named last
    for name, gender in zip(plain, (_gender(sentences, run) for run in runs), strict=True):
        full = expansions.get(name, name)
        choices = longer.get(full, ())
        if len(choices) == 1:
            full = choices[0]
        elif choices:
            full = _of_several(name, gender, choices, latest, bound) or full
        if gender and choices:
            bound[gender, name] = full
        for word in {full.split(" ")[-1], full.split(" ")[0]}:
            latest[word] = full
        out.append(full)
    return out


def _gender(sentences: Sequence[Sentence], run: Run) -> str:
    """Return "m" or "f" where a name follows "Mr." or "Mrs.", else ""."""
    before = sentences[run.sentence].tokens[max(0, run.first - 1) : run.first + 1]
    return next((g for t in before if (g := _GENDERS.get(t.lower.rstrip(".")))), "")


def _of_several(
    name: str,
    gender: str,
    choices: Sequence[str],
    latest: Mapping[str, str],
    bound: Mapping[tuple[str, str], str],
) -> str | None:
    """Which of several full names a surname stands for: the last told, and after "Mrs." whom that named before, nobody's "Mr."."""
    if gender and (gender, name) in bound:
        return bound[gender, name]
    other = bound.get(("m" if gender == "f" else "f", name)) if gender else None
    rest = [c for c in choices if c != other]
    return rest[0] if other and len(rest) == 1 else latest.get(name)


def _tied_acronyms(sentences: Sequence[Sentence], runs: Sequence[Run], plain: Sequence[str]) -> dict[str, str]:
    """Return acronym to expansion for pairs like "Irish Republican Army (IRA)", in either order."""
    out: dict[str, str] = {}
    for before, after, first, second in zip(runs, runs[1:], plain, plain[1:], strict=False):
        if before.sentence != after.sentence or after.first != before.last + 1:
            continue
        tokens = sentences[before.sentence].tokens
        if tokens[before.last].text != "(":
            continue
        for short, long in ((second, first), (first, second)):
            if is_acronym_of(short, long):
                out.setdefault(short, long)
    return out


def is_acronym_of(short: str, long: str) -> bool:
    """Tell whether `short` is made of the first letters of `long`, small words left out or not."""
    letters = short.replace(".", "").lower()
    if sum(map(str.isupper, short)) < 2 or " " in short or not letters.isalpha():
        return False
    return letters in initials_of(long)


def initials_of(long: str) -> tuple[str, ...]:
    """The first letters of a name of several words in lower case: of all of them, and small words left out; else nothing."""
    words = [word for word in re.split(r"[\s\-]+", long) if word]
    if len(words) < 2:
        return ()
    every = "".join(word[0] for word in words).lower()
    main = "".join(
        word[0] if not (word.isupper() and len(word) > 1) else word for word in words if word.lower() not in _SMALL
    ).lower()
    return every, main


def _longer_forms(names: Sequence[str], persons: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return for each shorter name the fuller names that it may stand for."""
    people = set(persons)
    out: dict[str, list[str]] = {}
    for full in names:
        words = full.split(" ")
        if len(words) < 2:
            continue
        for short in _short_forms(full, words, may_be_person=full in people):
            out.setdefault(short, []).append(full)
    return {short: _longest(fulls) for short, fulls in out.items() if short in set(names)}


def _short_forms(full: str, words: Sequence[str], *, may_be_person: bool) -> list[str]:
    last = words[-1].lower().rstrip(".")
    if full in PLACES or last in PLACE_ENDINGS or any(word.isdigit() for word in words):
        return []
    if last in ORGANISATION_ENDINGS:
        return [" ".join(words[:-1])] if len(words) == 2 and words[0] not in PLACES else []
    if not may_be_person:
        return []
    surname = words[-2] if last in {"jr", "sr"} else words[-1]
    forms = [surname] if surname not in PLACES else []
    if words[0].lower() in FIRST_NAMES or len(words) > 2:
        forms += [words[0]] if words[0] not in PLACES else []
    if len(words) > 2:
        forms += [f"{words[0]} {words[-1]}", " ".join(words[1:])]
    return forms


def _longest(fulls: Sequence[str]) -> tuple[str, ...]:
    """Leave out names that are short forms of another ("Ana Ruiz" beside "Ana Maria Ruiz")."""
    kept = []
    for name in dict.fromkeys(fulls):
        words = name.split(" ")
        others = [other.split(" ") for other in fulls if other != name]
        if not any(len(o) > len(words) and o[0] == words[0] and o[-1] == words[-1] for o in others):
            kept.append(name)
    return tuple(kept)
