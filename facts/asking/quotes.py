"""Quotes: the words that a source puts in quotation marks, sentence by sentence, in forms that can be compared.

A quotation may be cut in two by who said it ("We lost," she said, "because we slept"), may run over several sentences and
lines, and its marks may stand between spaces. What it leaves out ("...") or puts in ("[Lund]") is noted, not compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from facts.lexicons.spellings import plain_spelling
from facts.words import is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.model import Claim, Reading, Token


class Word(NamedTuple):
    """A word of a quotation: its comparable form, its token, and whether the source put something in before it."""

    form: str
    token: Token
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence in quotation marks, or as much of it as a source quotes. `run` numbers the quotations of the source."""

    source: int
    run: int
    words: tuple[Word, ...]
    content: frozenset[str]  # the forms of its content words

    @property
    def start(self) -> int:
        """Where its first word stands."""
        return self.words[0].token.start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.words[-1].token.end


_OPENERS = frozenset({"“", "``", "„", "«", "‘"})
_CLOSERS = frozenset({"”", "»"})
_UNDIRECTED = frozenset({'"', "''", "'", "’"})
_MARKS = _OPENERS | _CLOSERS | _UNDIRECTED
_SINGLE = frozenset({"‘", "’", "'"})
_BRACKETS = {"(": ")", "[": "]"}
_BEFORE = frozenset("([—–-\"“'‘")  # beside white space, what stands before a mark that opens
_AFTER = frozenset(",.;:!?)]—–\"”'’")  # beside white space, what stands after a mark that closes
_ENDS = frozenset(",.!?…")  # what stands before a single mark that closes
_LONGEST = 250  # tokens of a quotation
_PAUSES = frozenset({",", "—", "–", "--"})  # what ends "she said" before the second half of a sentence
_ASIDE = 14  # tokens of "he said" between the halves of one sentence
_NEAR = 3  # code points before a mark in which the end of a clause is looked for
_FEWEST = 3  # words of a quotation that is more than a label


class _Stretch(NamedTuple):
    """Tokens between two quotation marks, and those between the stretch before and this one."""

    tokens: list[Token]
    aside: list[Token]


def quotes_of(source: int, reading: Reading) -> list[Quote]:
    """The quoted sentences of a source, in order."""
    out: list[Quote] = []
    run, open_ = 0, list[Word]()
    for stretch in _stretches(reading):
        if len(stretch.aside) > _ASIDE:
            run += 1
        if open_ and not _goes_on(stretch):
            out += _quote(source, run, open_)
            open_ = []
        for words, ended in _sentences(stretch.tokens):
            open_ += words
            if ended:
                out += _quote(source, run, open_)
                open_ = []
    return [*out, *_quote(source, run, open_)]


def quoted_spans(reading: Reading) -> list[tuple[int, int]]:
    """The stretches between quotation marks, without these, in order."""
    return [(s.tokens[0].start, s.tokens[-1].end) for s in _stretches(reading) if s.tokens]


def _quote(source: int, run: int, words: Sequence[Word]) -> Iterator[Quote]:
    if len(words) >= _FEWEST:
        yield Quote(source, run, tuple(words), frozenset(w.form for w in words if is_content(w.token.lower)))


def _goes_on(stretch: _Stretch) -> bool:
    """Whether a stretch ends the sentence of the one before: only "she said" stands between, and it begins small."""
    aside = stretch.aside
    if not aside or len(aside) > _ASIDE or aside[-1].text not in _PAUSES or any(map(_is_stop, aside)):
        return False
    first = next((t for t in stretch.tokens if t.text[0].isalnum()), None)
    return first is not None and (first.text[0].islower() or first.text == "I")


def _is_stop(token: Token) -> bool:
    return token.text[0] in ".!?…"


def _stretches(reading: Reading) -> Iterator[_Stretch]:
    """What stands between quotation marks. A mark that is never closed opens nothing."""
    text = reading.document.text
    tokens = [(t, s.block) for s in reading.sentences for t in s.tokens]
    marks = [n for n, (t, _) in enumerate(tokens) if t.text in _MARKS]
    last, at = 0, 0
    while at < len(marks):
        first = marks[at]
        if _way(text, tokens[first][0], "") <= 0:
            at += 1
            continue
        end = _closing(text, tokens, marks, at)
        if end is None:
            at += 1
            continue
        aside = [t for t, _ in tokens[last:first] if t.text not in _MARKS]
        yield _Stretch([t for t, _ in tokens[first + 1 : marks[end]] if t.text not in _MARKS], aside)
        last = marks[end] + 1
        # what opens the next paragraph of a quotation ends the one before
        at = end if _way(text, tokens[marks[end]][0], tokens[first][0].text) == 1 else end + 1


def _closing(text: str, tokens: Sequence[tuple[Token, int]], marks: Sequence[int], at: int) -> int | None:
    """The place among the marks of the one that ends the quotation which one opens, or opens its next paragraph; None for none."""
    mark, block = tokens[marks[at]][0].text, tokens[marks[at]][1]
    for place in range(at + 1, len(marks)):
        token, inside = tokens[marks[place]]
        if marks[place] - marks[at] > _LONGEST:
            return None
        if mark in _SINGLE and token.text not in _SINGLE:
            return None
        way = _way(text, token, mark)
        if way in (-1, 2):
            return place
        if way == 1:
            return place if inside != block else None
    return None


def _way(text: str, token: Token, mark: str) -> int:
    """1 for a mark that opens, -1 for one that closes, 2 for one that may do either, 0 for an apostrophe or a mark inside others."""
    single = token.text in _SINGLE
    if mark and single != (mark in _SINGLE):
        return 0
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 1]
    if single:
        return _way_of_single(token.text, before, after, inside=bool(mark))
    if token.text in _OPENERS:
        return 1
    if token.text in _CLOSERS:
        return -1
    opens = not before.strip() or before in _BEFORE
    closes = not after.strip() or after in _AFTER
    if mark and opens and not closes and text[max(0, token.start - _NEAR) : token.start].rstrip()[-1:] in _ENDS:
        return -1 if before == " " else 1  # a space has slipped in: 'lost, "she said'
    return 2 if opens == closes else 1 if opens else -1


def _way_of_single(mark: str, before: str, after: str, *, inside: bool) -> int:
    if not inside:
        return int((not before.strip() or before in _BEFORE) and after.isalnum() and mark != "’")
    closes = not after.isalnum() and (before in _ENDS or (bool(before.strip()) and before != "s"))
    return -int(closes)


def _sentences(tokens: Sequence[Token]) -> Iterator[tuple[list[Word], bool]]:
    """The sentences of a stretch in comparable words, each with whether a mark ends it."""
    words: list[Word] = []
    bracket, loose = "", False
    for token in tokens:
        if bracket:
            bracket = "" if token.text == bracket else bracket
        elif token.text in _BRACKETS:
            bracket, loose = _BRACKETS[token.text], True
        elif _is_stop(token):
            yield words, True
            words, loose = [], False
        else:
            for form in _forms(token, words):
                words.append(Word(form, token, loose))
                loose = False
    yield words, False


_CLITICS = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_CUT_SHORT = {"ca": "can", "wo": "will", "sha": "shall"}  # before "n't"
_FILLERS = frozenset({"uh", "um", "er", "erm", "uhm"})


def _forms(token: Token, before: list[Word]) -> list[str]:
    """The comparable forms of a token, none for a mark; "wo" before "n't" is mended in place."""
    lower = token.lower.replace("’", "'")
    if not any(map(str.isalnum, lower)) and lower not in "%&":
        return []
    if lower in _FILLERS:
        return []
    if lower == "n't" and before and before[-1].form in _CUT_SHORT:
        before[-1] = before[-1]._replace(form=_CUT_SHORT[before[-1].form])
    if lower in _CLITICS:
        return [_CLITICS[lower]]
    parts = lower.replace(".", "").replace("-", " ").replace("‑", " ").split()
    return [form for part in parts for form in plain_spelling(part).split()]


def is_copy(one: Claim, other: Claim) -> bool:
    """Whether two claims are the same word for word, whatever marks stand in and around them."""
    return _plain_words(one) == _plain_words(other)


def _plain_words(claim: Claim) -> list[str]:
    return [t.lower for t in claim.tokens if t.text[0].isalnum()]
