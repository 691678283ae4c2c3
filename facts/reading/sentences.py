"""Sentences of a source: each block is cut on its own.

A full stop is judged by the word before it (abbreviation, initial, list number) and by the word after it; question and
exclamation marks by what follows. Line breaks inside a block are spaces, empty lines cut. Compared with the sentencex
package on UD_English-EWT, see `tests/facts/reading/test_sentences.py` for the kinds of text that decided for own rules.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.model import Sentence
from facts.reading.abbreviations import (
    AMBIGUOUS,
    BEFORE_FIGURE,
    BETWEEN,
    CALENDAR,
    CLOSING,
    DAYS,
    MONTHS,
    STARTERS,
    TITLES,
    ZONES,
)
from facts.reading.tokens import tokenize
from sources.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sources.document import Document

_SILENT = frozenset({BlockKind.CODE, BlockKind.META, BlockKind.BOILERPLATE})
_CLOSERS = r"(?:[\"'”’»)\]]|\[\d{1,3}\])*+"
_CANDIDATE = re.compile(
    rf"""
      (?<![.!?…])(?P<mark>[.!?…]++){_CLOSERS}\s++
    | (?P<glued>[.!?]){_CLOSERS}(?=[“\"(]?[A-Z][a-z’'\s])     # a missing space: "exit.The"
    | \n[^\S\n]*+\n\s*+
    """,
    re.VERBOSE,
)
_BEFORE = re.compile(r"[^\s\"'“”‘’()\[\]—–]*+\Z")
_AFTER = re.compile(r"[\"'“”‘’«(\[]*+([^\s\"“”’()\[\],;:—–]*)")
_SPEECH = re.compile(
    r"(?:[A-Z][\w.'’-]*\s){1,3}(?:said|says|asked|asks|added|told|wrote|replied|shouted|cried|recalled|wondered)\b"
)
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})\Z")
_WORD_REACH = 40  # no word that matters is longer
_SHORTENED = TITLES | BEFORE_FIGURE | BETWEEN | CLOSING | MONTHS | DAYS
_CALENDAR = DAYS | MONTHS | CALENDAR | ZONES


def split_sentences(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of every block that can carry claims, in order of the text.

    Spans begin and end with visible characters, never overlap, and leave out nothing but white space and lines of
    characters that show as nothing. A table row is one sentence.
    """
    out: list[Sentence] = []
    text = document.text
    for number, block in enumerate(document.blocks):
        if block.kind in _SILENT:
            continue
        whole = block.kind is BlockKind.TABLE_ROW
        for start, end in sentence_spans(text, block.start, block.end, whole=whole):
            tokens = tokenize(text, start, end)
            if tokens:  # a line of zero-width characters has none
                out.append(Sentence(len(out), number, block.kind, start, end, tokens))
    return tuple(out)


def sentence_spans(text: str, start: int, end: int, *, whole: bool = False) -> list[tuple[int, int]]:
    """Return the spans of the sentences in `text[start:end]`; one span if `whole`."""
    cuts = [] if whole else list(_cuts(text, start, end))
    spans: list[tuple[int, int]] = []
    low = start
    for cut in [*cuts, end]:
        stretch = text[low:cut]
        first = low + len(stretch) - len(stretch.lstrip())
        last = low + len(stretch.rstrip())
        low = cut
        if first >= last:
            continue
        if spans and not any(map(str.isalnum, stretch)):
            spans[-1] = (spans[-1][0], last)
        else:
            spans.append((first, last))
    return spans


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    low = start
    for match in _CANDIDATE.finditer(text, start, end):
        if match["mark"]:
            good = _ends_sentence(text, low, match.start(), match.end(), end, match["mark"])
        elif match["glued"]:
            good = _is_glued(text, low, match.start(), match.end())
        else:
            good = True
        if good:
            low = match.end()
            yield low


def _ends_sentence(  # noqa: PLR0913, PLR0917
    text: str, low: int, mark: int, after: int, end: int, signs: str
) -> bool:
    """Judge the stop at `mark`; `after` is where the next word begins, `low` where this sentence began."""
    if after >= end:
        return False
    before = _word_before(text, low, mark)
    follower = _AFTER.match(text, after, min(end, after + _WORD_REACH))
    following = follower.group(1) if follower else ""
    opens = _opens_sentence(text, after, end, following)
    if signs != ".":
        quoted = text[mark + len(signs)] in "\"”’'"
        return opens and not (quoted and _SPEECH.match(text, after, min(end, after + 80)))
    lead = text[low:mark].lstrip()
    if not lead or (len(lead) < 5 and _LIST_NUMBER.match(lead)):
        return False
    if not opens and (following.startswith(("http", "www.")) or (len(before) > 3 and _is_plain(before))):
        return True
    return _stop_after(before, following, opens, initial_context=_previous_word(text, low, mark - len(before)))


def _stop_after(before: str, following: str, opens: bool, initial_context: str) -> bool:  # noqa: PLR0911
    """Judge a single full stop by the words around it."""
    lower = before.lower()
    following_lower = following.lower()
    starter = opens and following_lower in STARTERS
    if lower in BEFORE_FIGURE and following[:1].isdigit():
        return False
    if len(before) == 1 and before.isalpha():
        return (
            starter
            or (before.islower() and opens)
            or (opens and not before.isupper() and not initial_context[:1].isupper())
        )
    if lower in AMBIGUOUS and not before[0].isupper():
        return opens
    if lower in TITLES:
        return False
    if lower in MONTHS or lower in DAYS:
        return opens and not following[:1].isdigit()
    if lower in BETWEEN:
        return starter
    if lower in CLOSING or ("." in before and len(before) < 8 and before.replace(".", "").isalpha()):
        if lower in {"a.m", "p.m"}:
            return opens and following_lower.rstrip(".") not in _CALENDAR
        return starter
    return opens


def _opens_sentence(text: str, after: int, end: int, following: str) -> bool:
    """Tell whether the next word can begin a sentence: a capital, figure, quotation, or a brand like "xAI"."""
    first = following[:1]
    if not first:
        return after < end
    if first.isupper() or first.isdigit() or not first.isalpha():
        return True
    if text[after] in '“"‘':
        return True
    return following[1:2].isupper() or not (first.islower() or first.isupper())


def _is_glued(text: str, low: int, mark: int, after: int) -> bool:
    """Judge a stop without a space after it: the words around must be plain, not a file name or an initial."""
    before = _word_before(text, low, mark)
    following = _AFTER.match(text, after, after + _WORD_REACH)
    return (
        len(before) > 2
        and before[1:].isalnum()
        and before[-2:].islower() | before[-2:].isdigit()
        and following is not None
        and following.group(1).rstrip(".!?").replace("-", "").isalnum()
        and before.lower() not in TITLES
    )


def _is_plain(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in AMBIGUOUS and word not in _SHORTENED


def _word_before(text: str, low: int, mark: int) -> str:
    found = _BEFORE.search(text, max(low, mark - _WORD_REACH), mark)
    return found.group() if found else ""


def _previous_word(text: str, low: int, at: int) -> str:
    words = text[max(low, at - _WORD_REACH) : at].split()
    return words[-1] if words else ""
