"""Where the content starts after a cue, and where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.speakers.words import (
    ADDRESSEES,
    ADVERBS,
    AUXILIARIES,
    COMPLEMENTIZERS,
    CONTRASTS,
    DETERMINERS,
    MEDIA,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    TIMES,
)
from facts.reading.tags import FINITE

if TYPE_CHECKING:
    from facts.reading.speakers.lines import Line

_ENDS = frozenset({".", "!", "?", "…", "..."})
_CLOSING = frozenset({",", ";", ")", "—", "–", "-", "--"})
_NOMINAL = frozenset({"VBN", "PRP$"})
_BREAKING = (
    CONTRASTS
    | COMPLEMENTIZERS
    | {"as", "because", "after", "before", "since", "so", "yet", "nor", "according", "in", "on", "at"}
)
_NOTHING = (-1, "")
_REACH = 14  # tokens that an adjunct between cue and content may span


def is_end(line: Line, at: int) -> bool:
    """Whether nothing but a final mark is left of the sentence at token `at`."""
    return all(w in _ENDS or w in ("”", '"', "''", ")") for w in line.words[at : at + 3]) and at >= len(line.words) - 3


def skip_adjuncts(line: Line, at: int) -> int:
    """Return the token after times, places and addressees that stand between a cue and its content."""
    words = line.words
    k = at
    while k < len(words):
        word = words[k]
        if line.tokens[k].start in line.opening:
            return k
        if word in TIMES or (word in ADVERBS and word not in ("all", "each", "both", "only", "even", "just")):
            k += 1
        elif word == "to" and k + 1 < len(words) and line.tokens[k + 1].tag == "VB":
            return k
        elif word in PREPOSITIONS and word not in ("about", "against"):
            end = _after_prepositional(line, k)
            if end < 0:
                return k
            k = end
            if words[k : k + 1] == [","]:
                k = next(
                    (n + 1 for n in range(k, min(k + 5, len(words) - 1)) if words[n] == "," and words[n + 1] == "that"),
                    k,
                )
        else:
            return k
    return k


def _after_prepositional(line: Line, at: int) -> int:
    """Return the token after the prepositional phrase at `at`, or -1 where its end cannot be told."""
    words = line.words
    medium = False
    for k in range(at + 1, min(len(words), at + _REACH)):
        word = words[k]
        if word in ("that", ",", ":") or line.tokens[k].start in line.opening or is_end(line, k):
            return k
        if word in PRONOUNS and k > at + 1:
            return k
        if k > at + 1 and word in DETERMINERS and words[k - 1] not in PREPOSITIONS and words[k - 1] not in DETERMINERS:
            return k
        if (
            medium
            and word not in PREPOSITIONS
            and words[k - 1] not in PREPOSITIONS
            and word not in MEDIA
            and word not in TIMES
            and not _is_listed(line, k)
        ):
            return k
        medium = medium or word in MEDIA or word in TIMES or word in ADDRESSEES
        if word in PREPOSITIONS and k > at + 1 and medium:
            return k
    return -1


def _opens_name(line: Line, at: int) -> bool:
    """Whether a pronoun opens a name ("told Us Weekly")."""
    return line.tokens[at].text[0].isupper() and at + 1 < len(line.words) and line.tokens[at + 1].text[0].isupper()


def _is_listed(line: Line, at: int) -> bool:
    """Whether the token at `at` belongs to a list of names ("to the Elm Post and Arden Weekly")."""
    if line.words[at] == "and":
        return at + 1 < len(line.words) and line.tokens[at + 1].tag.startswith("NNP")
    return line.tokens[at].tag.startswith("NNP") and (
        line.words[at - 1] == "and" or line.tokens[at - 1].tag.startswith("NNP")
    )


def skip_addressee(line: Line, at: int) -> int:
    """Return the token after the addressee of "told"; the content starts with "that", "to", a quotation, a pronoun."""
    words = line.words
    if (
        at >= len(words)
        or words[at] in COMPLEMENTIZERS
        or words[at] in (",", ":", "to")
        or line.tokens[at].start in line.opening
    ):
        return at
    if words[at] in ADDRESSEES and not _opens_name(line, at):
        return at + 1
    for k in range(at + 1, min(len(words), at + _REACH)):
        word = words[k]
        if (
            word in COMPLEMENTIZERS
            or word in ("to", ",", ":", "about", "of")
            or line.tokens[k].start in line.opening
            or is_end(line, k)
        ):
            return k
        if word in TIMES or (word in PREPOSITIONS and word not in ("of", "for", "at")):
            return k
        if word in PRONOUNS or (word in DETERMINERS and words[k - 1] not in PREPOSITIONS and words[k - 1] != "and"):
            return k
    return at


def start_of(line: Line, at: int, frames: str) -> tuple[int, str]:  # noqa: PLR0911 - one return per kind of content
    """Return the first token of the content after a cue, and the frame by which it was found.

    The frames are those of `verbs`; ":" means that the line ends in a colon. (-1, "") where no content follows.
    """
    words = line.words
    k = skip_addressee(line, at) if "o" in frames else at
    if "q" in frames or "c" in frames:
        k = skip_adjuncts(line, k)
    if words[k : k + 1] in ([","], [":"]) and k + 1 < len(words) and line.tokens[k + 1].start in line.opening:
        return k + 1, "q"
    if k >= len(words) or is_end(line, k):
        return _NOTHING
    if line.tokens[k].start in line.opening:
        return k, "q"
    if words[k] == ":" and "q" in frames:
        return (k + 1, "q") if k + 1 < len(words) else (k, ":")
    if words[k] in _CLOSING:
        return _NOTHING
    frame = _frame_at(line, k, frames)
    if frame:
        return k, frame
    return _phrase_start(line, at, k, frames)


def _phrase_start(line: Line, at: int, after: int, frames: str) -> tuple[int, str]:
    """Return where a noun phrase starts as content: at `at`, or at `after` where adjuncts stood there."""
    words = line.words
    if "n" not in frames:
        return (at, "n") if "a" in frames and _taken_as(line, at) else _NOTHING
    if words[after] == "to" or words[at] in PREPOSITIONS:
        return _NOTHING
    if is_end(line, after + 1) and line.tokens[after].tag.startswith("RB"):
        return _NOTHING  # "valued differently"
    return (after if words[at] in ADVERBS else at), "n"


def _taken_as(line: Line, at: int) -> bool:
    """Whether "as" follows in the same phrase ("sees the fall as a chance")."""
    for word in line.words[at + 1 : at + _REACH]:
        if word == "as":
            return True
        if word in _CLOSING or word in _ENDS:
            return False
    return False


def _frame_at(line: Line, at: int, frames: str) -> str:
    """Return the clause or infinitive frame that the word at `at` opens, or ""."""
    word = line.words[at]
    if "c" in frames and word in COMPLEMENTIZERS:
        return "c"
    if word == "to":
        return "i" if "i" in frames else ""
    return "z" if "z" in frames and _may_start_clause(line, at) else ""


def _may_start_clause(line: Line, at: int) -> bool:
    """Whether a clause may start at `at`: something that can be a subject, with a verb somewhere after it."""
    word = line.words[at]
    if at + 1 >= len(line.words):
        return False
    if (
        word in PREPOSITIONS
        and line.tokens[at + 1].tag != "CD"
        and word not in ("after", "before", "as", "in", "if", "with", "despite")
    ):
        return False
    for k in range(at + 1, min(len(line.words), at + 30)):
        word, tag = line.words[k], line.tokens[k].tag
        finite = tag in FINITE or (word in AUXILIARIES and tag != "POS")
        if finite and line.words[k - 1] not in RELATIVES:
            return True
    return False


def end_of(line: Line, at: int, frame: str) -> int:
    """Return the offset at which the content that starts at token `at` ends."""
    quotation = line.opening.get(line.tokens[at].start)
    words = line.words
    if quotation:
        after = next((k for k in range(at, len(words)) if line.tokens[k].start >= quotation.end), len(words))
        inside = line.text[quotation.end - 2 : quotation.end - 1]
        if after >= len(words) or is_end(line, after) or inside in ".,!?" or words[after] in (",", ";"):
            return quotation.end
    last = len(words)
    while last > at and words[last - 1] in _ENDS:
        last -= 1
    last = _phrase_end(line, at, last) if frame == "n" else _clause_end(line, at, last)
    return line.tokens[max(last - 1, at)].end


def _clause_end(line: Line, at: int, last: int) -> int:
    words = line.words
    for k in range(at + 1, last):
        if words[k] == "according" and k + 1 < last and words[k + 1] == "to":
            return k - 1 if words[k - 1] == "," else k
        if words[k] == ";" and not line.quotation_at(k):
            return k
        if words[k] == "," and k + 1 < last and words[k + 1] in CONTRASTS and not line.quotation_at(k):
            return k
    return last


def _goes_on(line: Line, at: int, last: int) -> bool:
    """Whether what follows a comma still belongs to a noun phrase: another item, a participle, no new clause."""
    if at >= last or line.words[at] in _BREAKING or line.tokens[at].start in line.opening:
        return False
    first = at + 1 if line.words[at] in ("and", "or") else at
    if first >= last or (
        line.tokens[first].tag.startswith(("VB", "RB", "MD", "PRP")) and line.tokens[first].tag not in _NOMINAL
    ):
        return False
    stop = next((k for k in range(first, last) if line.words[k] in _CLOSING), last)
    return not any(line.tokens[k].tag in FINITE for k in range(first, stop))


def _phrase_end(line: Line, at: int, last: int) -> int:
    words = line.words
    k = at + 1
    while k < last:
        if words[k] == "," and words[k + 2 : k + 3] == [","] and line.tokens[k + 1].tag == "NNP":
            k += 3  # a city, its state
        elif words[k] == "," and _goes_on(line, k + 1, last):
            k += 1
        elif words[k] in (",", ";", ":", "—", "–", "--", "-", "(") and not line.quotation_at(k):
            return k
        else:
            k += 1
    return last
