"""The noun phrases that speak: before the cue, or after it where the order is inverted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.speakers.lexicon import verb_cues
from facts.reading.speakers.words import (
    ADVERBS,
    AUXILIARIES,
    DASHES,
    DETERMINERS,
    MEDIA,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    SEMI,
    SUBORDINATORS,
    TIMES,
)
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from facts.reading.speakers.lines import Line

_MARKS = frozenset(',;:—–()[]…“”"-!?') | {"--", "...", "''", "``"}
_CLOSERS = frozenset({")", "”", '"', "''"})
_ALONE = PERSONAL - POSSESSIVES - {"one"}  # pronouns that are a noun phrase by themselves
_LEADING = (ADVERBS | {"and", "or", "meanwhile", "perhaps", "maybe", "yet", "still"}) - DETERMINERS
_CARRYING = frozenset({"to", "set", "ready", "able", "willing", "poised", "determined", "eager", "reluctant"})
_INSERTED = ADVERBS | {"meanwhile", "too"}  # between commas before a verb
_MAX_APPOSITION = 45
_NICKNAME = 24  # characters


def skip_back(line: Line, at: int, form: str) -> int:
    """Return the last token before a verb that is no auxiliary, adverb or time: where its subject may end."""
    j = at
    while j >= 0:
        step = _step_back(line, j, form)
        if not step:
            break
        j -= step
    return j


def _step_back(line: Line, j: int, form: str) -> int:  # noqa: PLR0911 - one return per kind of word
    """Return how many tokens that end with `j` stand between a verb and its subject."""
    words, word = line.words, line.words[j]
    before = words[j - 1] if j else ""
    if word in AUXILIARIES or word in ADVERBS or (line.tokens[j].tag.startswith("RB")):
        return 1
    if word in SEMI and line.words[j + 1] in _CARRYING:
        return 1
    if word == "to" and j and _carries(line, j - 1):
        return 2
    if word == "to" and j > 1 and _carries(line, j - 2):
        return 3
    if form.endswith("ing") and word in SEMI:
        return 1
    if word in TIMES or word.isdigit():
        if before in ("on", "last", "this", "in"):
            return 2
        noun = j > 0 and (line.tokens[j - 1].tag.startswith("NN") or not line.tokens[j - 1].text.islower())
        return int(word.endswith("day") and noun)
    if word == "as":
        return 2 if before in ("quoted", "cited", "reported") else 0
    return 3 if word == "," and j > 2 and words[j - 2] == "," and before in _INSERTED else 0


def _carries(line: Line, at: int) -> bool:
    return line.words[at] in SEMI or line.tokens[at].tag.startswith("VB")


def phrase_before(line: Line, last: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends with token `last`, as a range of tokens; None where nothing there can be one."""
    if last < 0:
        return None
    words = line.words
    if words[last] in RELATIVES:
        return last, last + 1
    head = last
    if words[last] == "," or words[last] in DASHES:
        head = _before_apposition(line, last) if words[last] == "," else _before_dash(line, last)
        if head < 0:
            return None
    if head < last and _is_adverbial(line, head):
        last = head
    start = _walk_left(line, head)
    while start <= head and words[start] in _LEADING:
        start += 1
    return (start, last + 1) if start <= head else None


def _before_apposition(line: Line, comma: int) -> int:
    """Return the token before the comma that opens the apposition closed by `comma`, or -1."""
    words = line.words
    for k in range(comma - 1, max(-1, comma - _MAX_APPOSITION), -1):
        if words[k] == "," and k and not line.ended(k):
            follows = words[k + 1]
            if follows in SUBORDINATORS and follows not in RELATIVES and follows != "whose":
                return -1
            if follows in ("and", "or") or (words[k - 2 : k - 1] == [","] and line.tokens[k - 1].tag == "CD"):
                continue
            if _continues(line, k):
                continue
            return k - 1 if line.tokens[k - 1].tag not in FINITE else -1
        if line.ended(k) and comma - k < 2:
            return -1
    return -1


def _continues(line: Line, comma: int) -> bool:
    """Whether the piece before `comma` is itself added after a comma ("Ruiz, of Springfield, Va.,")."""
    first = next((n + 1 for n in range(comma - 1, max(-1, comma - 12), -1) if line.words[n] in _MARKS), 0)
    if first < 2 or line.words[first - 1] != ",":
        return False
    if line.words[first] in PREPOSITIONS or (comma - first == 1 and line.tokens[first].tag.startswith("NNP")):
        return True
    return line.words[first] in ("the", "a", "an") and line.tokens[first - 2].tag.startswith("NNP")


def _is_adverbial(line: Line, head: int) -> bool:
    """Whether what is inserted after `head` tells when or how rather than who ("Ruiz, speaking in May,")."""
    first = head + 2
    return (
        line.tokens[first].tag == "VBG" or (line.words[first] in PREPOSITIONS and line.words[first] != "of")
    ) and line.words[first] != "including"


def _before_dash(line: Line, dash: int) -> int:
    """Return the token before the dash that opens the insertion closed by `dash`, or -1."""
    low = max(0, dash - _MAX_APPOSITION)
    return next((k - 1 for k in range(dash - 1, low, -1) if line.words[k] in DASHES), -1)


def _walk_left(line: Line, head: int) -> int:
    """Return the first token of the noun phrase whose last is `head`."""
    words = line.words
    closing = _relative_before(line, head) if head > 0 else -1  # of a clause that is its verb alone ("who fell")
    k = closing - 1 if closing > 0 else head
    while k >= 0:
        if words[k] in _CLOSERS:
            inside = _before_insertion(line, k)
            if inside < 0:
                break
            k = inside
            continue
        if _bounds(line, k, head):
            relative = _relative_before(line, k)
            if relative <= 0 or k == head:
                break
            k = relative - 1
            continue
        k -= 1
        if words[k + 1] in _ALONE:
            break
    start = k + 1
    if start <= head and words[start] in PREPOSITIONS:
        return _after_prepositional(line, start, head)
    return start


def _relative_before(line: Line, verb: int) -> int:
    """Return the "who" or "that" whose clause the verb opens ("officials who spoke on Monday said"), or -1."""
    if line.tokens[verb].tag not in FINITE and line.words[verb] not in AUXILIARIES:
        return -1
    k = verb - 1
    while k > 0 and (line.words[k] in AUXILIARIES or line.words[k] in ADVERBS):
        k -= 1
    return k if k > 0 and line.words[k] in RELATIVES and line.words[k - 1] not in _MARKS else -1


def _before_insertion(line: Line, closer: int) -> int:
    """Return the token before the brackets or the quoted nickname that end at `closer`, or -1."""
    if line.words[closer] == ")":
        return next((n - 1 for n in range(closer, max(-1, closer - 12), -1) if line.words[n] == "("), -1)
    inner = line.ended(closer)
    if inner is None or inner.end - inner.start > _NICKNAME or inner.start <= line.start:
        return -1
    if not line.text[inner.end - 2].isalpha():
        return -1
    return next((n for n in range(closer, -1, -1) if line.tokens[n].start < inner.start), -1)


def _bounds(line: Line, at: int, head: int) -> bool:
    """Whether a noun phrase that ends at `head` cannot hold the token at `at`."""
    word = line.words[at]
    if word == "and":
        return not _joins(line, at)
    if word in _MARKS or word in SUBORDINATORS:
        return True
    return at != head and (word in _ALONE or (_is_finite(line, at) and not _modifies(line, at)))


def _is_finite(line: Line, at: int) -> bool:
    word, tag = line.words[at], line.tokens[at].tag
    return tag in FINITE or (word in AUXILIARIES and tag != "POS") or (tag == "VB" and word in verb_cues())


def _modifies(line: Line, at: int) -> bool:
    """Whether a past form at `at` is a participle before its noun, first of its phrase ("retired general …")."""
    if line.words[at] in verb_cues():
        return False
    before = line.words[at - 1] if at else ","
    opens = before in _MARKS or (before in SUBORDINATORS and before not in ("who", "which"))
    return opens and line.words[at].endswith("ed") and line.tokens[at + 1].tag.startswith(("NN", "JJ"))


def _joins(line: Line, at: int) -> bool:
    """Whether "and" at `at` joins two names or nouns before a verb, rather than two clauses."""
    if at == 0 or line.words[at - 1] == ",":
        return False
    for k in range(at - 1, -1, -1):
        if line.words[k] in _MARKS or line.words[k] in SUBORDINATORS:
            return True
        if _is_finite(line, k):
            return False
    return True


def _after_prepositional(line: Line, start: int, head: int) -> int:
    """Return where the subject after a fronted phrase without a comma starts ("On Monday the mayor")."""
    for k in range(head, start, -1):
        if line.words[k] in ("the", "a", "an", "his", "her", "their", "its") or line.words[k] in PERSONAL:
            return k
        if line.words[k - 1] in TIMES or line.words[k - 1] in MEDIA or line.words[k - 1].isdigit():
            return k
    return head + 1


def phrase_after(line: Line, first: int) -> int:
    """Return the token after the noun phrase that starts at `first`, after its verb ("said John Smith, the mayor")."""
    words, tokens = line.words, line.tokens
    k = first
    while k < len(words):
        word = words[k]
        if tokens[k].start in line.opening and k > first and _long(line, k):
            break
        if word in (";", ":", "—", "–", "--") or (word in ".!?" and k == len(words) - 1):
            break
        if word == "," and k + 1 < len(words) and tokens[k + 1].tag == "VBG":
            break
        if k > first and (
            (word in TIMES and not (tokens[k - 1].text[0].isupper() or tokens[k - 1].tag == "VBN")) or _adjunct(line, k)
        ):
            break
        k += 1
    while k > first and words[k - 1] in (",", "on", "in", "last", "this", "."):
        k -= 1
    return k


def _long(line: Line, at: int) -> bool:
    found = line.opening[line.tokens[at].start]
    return found.end - found.start > 20 or line.words[at - 1] == ","


def _adjunct(line: Line, at: int) -> bool:
    word = line.words[at]
    if word in ("in", "during", "at", "on", "via", "by"):
        follow = line.words[at + 1 : at + 7]
        return any(w in MEDIA or w in TIMES for w in follow)
    if word == "as":
        return line.words[at + 1 : at + 2] != [] and line.words[at + 1] in PERSONAL
    return word in ("when", "after", "while", "before", "because")


def has_no_verb(line: Line, first: int, stop: int) -> bool:
    """Whether no verb of a main clause stands between two tokens; those of relative clauses do not count."""
    for k in range(first, stop):
        if line.words[k] in RELATIVES:
            return True
        if line.tokens[k].tag in FINITE:
            return False
    return True
