"""Find the runs of words that are proper names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from facts.reading.lexicons.name_words import (
    COMMON_ACRONYMS,
    FIRST_NAMES,
    JOINS_OF,
    NEVER_NAMES,
    ORGANISATION_ENDINGS,
    PARTICLES,
    PLACE_ENDINGS,
    TITLES,
)
from facts.reading.lexicons.places import NATIONALITIES, PLACES
from facts.reading.names.roles import DESCRIPTIONS, role_after, role_before
from facts.reading.names.titles import title_length
from facts.reading.tagging import is_common_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.model import Sentence, Token

_OPENERS = frozenset("“\"‘':•*|-")
_FULL_STOPS = frozenset(".!?")
_NAME_TAGS = frozenset(("NNP", "NNPS"))
_LEADING_PARTICLES = frozenset(("bin", "ibn", "al", "von", "van", "de", "el", "di", "du"))
_GENERIC = ORGANISATION_ENDINGS | PLACE_ENDINGS | JOINS_OF | DESCRIPTIONS  # not names on their own
_MOST_WORDS = 10


@dataclass(frozen=True, slots=True)
class Run:
    """A name in the text: sentence, token range (`last` exclusive), span, and the title or description beside it."""

    sentence: int
    first: int
    last: int
    start: int
    end: int
    role: str
    titled: bool  # in a headline with capitals throughout


@dataclass(frozen=True, slots=True)
class _Evidence:
    """How the words of the document are written in running text."""

    lower: frozenset[str]
    capital: frozenset[str]
    titled: frozenset[int]  # numbers of the sentences with capitals throughout


def find_runs(text: str, sentences: Sequence[Sentence]) -> list[Run]:
    """Return the names of a document as runs of tokens, in order of the text."""
    evidence = _gather(sentences)
    out: list[Run] = []
    for number, sentence in enumerate(sentences):
        titled = number in evidence.titled
        for first, last in _name_ranges(sentence.tokens, evidence, titled=titled):
            out.extend(_finish(text, sentence.tokens, number, first, last, titled=titled))
    return out


def _gather(sentences: Sequence[Sentence]) -> _Evidence:
    lower: set[str] = set()
    capital: set[str] = set()
    titled: set[int] = set()
    for number, sentence in enumerate(sentences):
        words = [token.text for token in sentence.tokens]
        long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
        high = sum([word[0].isupper() for word in long_words])
        closed = bool(words) and words[-1] in _FULL_STOPS
        if (
            len(long_words) > 2
            and high >= (1 if closed else 0.75) * len(long_words)
            and not (closed and len(long_words) < 8)
        ):
            titled.add(number)
            continue
        lower.update([word for word in words if word[0].islower()])
        capital.update([word for before, word in pairwise(words) if word[0].isupper() and before not in _OPENERS])
    return _Evidence(frozenset(lower), frozenset(capital), frozenset(titled))


def _name_ranges(tokens: Sequence[Token], evidence: _Evidence, *, titled: bool) -> Iterator[tuple[int, int]]:
    at = 0
    size = len(tokens)
    words = [token.text for token in tokens]
    plain = [(word.islower() and "-" not in word) or not word[0].isalpha() for word in words]
    while at < size:
        if plain[at]:
            at += 1
            continue
        opens = at == 0 or tokens[at - 1].text in _OPENERS
        if not _is_name_word(tokens, at, evidence, doubtful=opens or titled):
            at += 1
            continue
        if at and tokens[at - 1].lower in _LEADING_PARTICLES and tokens[at - 1].text.islower():
            at -= 1
        last = _extend(tokens, at, evidence, titled=titled)
        yield at, last
        at = last


def _is_name_word(tokens: Sequence[Token], at: int, evidence: _Evidence, *, doubtful: bool) -> bool:  # noqa: PLR0911
    token = tokens[at]
    word = token.text
    if token.tag == "ADD" or word in COMMON_ACRONYMS or word[-1] in "$€£":
        return False
    if token.lower.rstrip(".") in NEVER_NAMES and word != "US":
        return word[0].isupper() and _is_name_of_direction(tokens, at)
    if word[0].islower():
        return _is_brand(word)
    if not word[0].isupper():
        return False
    last_part = word.rpartition("-")[2]
    if "-" in word and not last_part[:1].isupper() and not last_part.isdigit():
        return False
    if word.isupper() and len(word) > 1:
        seen_low = doubtful and token.lower in evidence.lower
        return not seen_low and (word in evidence.capital or not is_shouted(tokens, at))
    if word[-1] == "s" and word[:-1].isupper() and len(word) > 2:
        return False
    if not doubtful:
        return token.tag in _NAME_TAGS or token.lower not in evidence.lower
    return _is_name_where_capitals_say_little(tokens, at, evidence)


def _is_name_where_capitals_say_little(tokens: Sequence[Token], at: int, evidence: _Evidence) -> bool:
    """Judge a capitalised word at the start of a sentence or in a headline by the rest of the document."""
    token = tokens[at]
    word = token.text
    if word in evidence.capital or word in PLACES:
        return True
    if token.lower in evidence.lower:
        return False
    if any(char.isupper() for char in word[1:]) or token.lower in FIRST_NAMES:
        return True
    followed = at + 1 < len(tokens) and tokens[at + 1].tag in _NAME_TAGS and tokens[at + 1].text[0].isupper()
    return not is_common_word(token.lower) or (followed and token.tag == "NNP" and not _is_titled_pair(tokens, at))


def _is_titled_pair(tokens: Sequence[Token], at: int) -> bool:
    return all(token.text[0].isupper() or not token.text[0].isalpha() for token in tokens[at : at + 5])


def _is_name_of_direction(tokens: Sequence[Token], at: int) -> bool:
    """Tell "North Korea" and "New English Review" from "the north"."""
    return (
        tokens[at].lower in {"north", "south", "east", "west", "english", "april", "may", "god"}
        and at + 1 < len(tokens)
        and tokens[at + 1].tag in _NAME_TAGS
        and tokens[at + 1].text[0].isupper()
    )


def is_shouted(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word in capitals stands among others, as in a headline: then capitals say nothing."""
    beside = [token.text for token in tokens[max(0, at - 2) : at + 3] if token.text.isalpha() and len(token.text) > 1]
    return len(beside) > 2 and sum(word.isupper() for word in beside) > 2


def _is_brand(word: str) -> bool:
    """Tell "xAI", "iPhone" and "al-Qaeda" from other words in lower case."""
    if "-" in word:
        start, _, rest = word.partition("-")
        return start in PARTICLES and rest[:1].isupper()
    return len(word) > 2 and any(char.isupper() for char in word[1:3])


def _extend(tokens: Sequence[Token], first: int, evidence: _Evidence, *, titled: bool) -> int:
    """Return the end of the run that begins at `first`."""
    at = first + 1
    size = min(len(tokens), first + _MOST_WORDS)
    while at < size:
        token = tokens[at]
        if token.text[0].isalpha() and _is_name_word(tokens, at, evidence, doubtful=titled):
            at += 1
            continue
        step = _joint(tokens, at, first, evidence, titled=titled)
        if not step:
            break
        at += step
    return at


def _joint(tokens: Sequence[Token], at: int, first: int, evidence: _Evidence, *, titled: bool) -> int:
    """Return how many tokens at `at` join the name before to the name after, or belong to it; 0 for none."""
    token, before = tokens[at], tokens[at - 1]
    if token.tag == "CD" and token.text.isdigit():
        return _takes_number(tokens, at)

    def names(place: int) -> bool:
        return (
            place < len(tokens)
            and tokens[place].text[0].isalpha()
            and _is_name_word(tokens, place, evidence, doubtful=titled)
        )

    if token.lower in PARTICLES and token.text.islower():
        following = at + 2 if at + 1 < len(tokens) and tokens[at + 1].lower in PARTICLES else at + 1
        return following - at + 1 if names(following) else 0
    if token.text == "&" and names(at + 1):
        return 2
    if token.lower in {"of", "for"} and before.lower in JOINS_OF:
        after = at + 2 if at + 1 < len(tokens) and tokens[at + 1].lower == "the" else at + 1
        return after - at + 1 if names(after) else 0
    in_body = tokens[first].lower in {"department", "ministry", "office", "bureau", "institute", "council"}
    if token.lower == "and" and in_body and at - first > 2 and names(at + 1):
        return 2
    return 0


def _takes_number(tokens: Sequence[Token], at: int) -> int:
    """Count a short number after a name as part of it ("Zephyr 1"), but not a year, a date, or an amount."""
    number = tokens[at].text
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if tokens[at - 1].text in PLACES or tokens[at - 1].lower in TITLES:
        return 0
    is_year = len(number) == 4 and number[:2] in {"19", "20"}
    if is_year or len(number) > 4 or (following is not None and following.tag in {"NNS", "CD", "NNPS"}):
        return 0
    return 0 if following is not None and following.text in {"%", "percent", "million", "billion"} else 1


def _finish(  # noqa: PLR0913
    text: str, tokens: Sequence[Token], number: int, first: int, last: int, *, titled: bool
) -> Iterator[Run]:
    """Take titles off a run, cut it at titles inside it, and read what stands beside it."""
    for start, end, title in _without_titles(tokens, first, last):
        words = [token.text for token in tokens[start:end]]
        if all(word == word.lower() for word in words):
            continue  # nothing, or a particle before a title
        if all(word in NATIONALITIES or word.removesuffix("s") in NATIONALITIES for word in words):
            continue
        if len(words) == 1 and (words[0].lower() in _GENERIC or len(words[0].rstrip(".")) == 1):
            continue
        if len(words) > 1 and all(word.isupper() and is_common_word(word.lower()) for word in words):
            continue
        role = title or role_before(text, tokens, start) or role_after(text, tokens, end)
        yield Run(number, start, end, tokens[start].start, tokens[end - 1].end, role, titled)


def _without_titles(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int, str]]:
    """Yield (first, last, title) for the names in a run: "Qeshm Governor Ali Reza" holds two."""
    start = first
    title = ""
    at = first
    while at < last:
        length = title_length(tokens, at, last)
        if not length:
            if (
                at > start
                and at + 1 < last
                and tokens[at].lower in FIRST_NAMES
                and tokens[at - 1].lower in ORGANISATION_ENDINGS
            ):
                yield start, at, title
                start, title = at, ""
            at += 1
            continue
        if at > start:
            yield start, at, title
        title = " ".join(token.text for token in tokens[at : at + length])
        at = start = at + length
    if start < last:
        yield start, last, title
