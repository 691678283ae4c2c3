"""Words, numbers and marks of a stretch of text, with parts of speech.

The cut follows the Penn Treebank where that helps reading: "n't" and "'s" stand alone, money signs and per cent signs
stand alone, closing full stops stand alone except on abbreviations. It differs in three points: hyphenated words
("mud-brick") are one token, so are figures with separators, units or suffixes ("220,000", "1:53", "5/10/2026", "1.5bn",
"30-year-old"), and so are addresses.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING
from unicodedata import normalize

from facts.invisible import INVISIBLE
from facts.model import Token
from facts.reading.abbreviations import ABBREVIATIONS, AMBIGUOUS, BEFORE_FIGURE
from facts.reading.tagging import tag_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = r"[^\W_]+(?:[-‐‑&][^\W_]+)*+"
_PIECES = rf"""
    [A-Z]?[a-z]++(?![\w&'’‐‑.-])                                  # most words, told at a glance
  | (?:[A-Za-z]\.){{2,}}(?:-[^\W_]+)*+                           # U.S.  p.m.  U.S.-led
  | \d++(?:[.,:/]\d++)*+(?:\w+(?:[-‐‑]\w+)*+|(?:[-‐‑][^\W_]+)*+) # 220,000  1:53  5/10/2026  1.5bn  4th  30-year-old
  | [A-Z]{{1,3}}[$€£¥](?=\s?\d)                                # US$3m
  | {_WORD}(?:['’][^\W_]+)+                                    # words with inner apostrophes, cut further below
  | {_WORD}
  | ['’]\d0s\b                                                 # '90s
  | (?<=\S)['’]s\b                                            # U.S.'s  2026's
  | [@#](?=\w)\w+
  | \.{{2,}}|-{{2,}}|''|``
  | [^\w\s]|_+                                                # a full stop may join an abbreviation before it
"""
_TOKEN = re.compile(_PIECES, re.VERBOSE)
_TOKEN_OR_ADDRESS = re.compile(
    r"""
    (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”'’.,;:!?)\]]
  | (?<![\w@.])[\w.+-]{1,64}+(?<![.])@[\w-]+(?:\.[\w-]+)++
  | (?:(?<=\s)|(?<=[("“])|^)[A-Za-z][\w-]{0,40}\.(?:com|org|net|gov|edu|info|ai|io|co\.uk)\b(?:/[\w./?=&%-]*[\w/])?
  |"""
    + _PIECES,
    re.VERBOSE | re.MULTILINE,
)
_ADDRESS_SIGN = re.compile(r"@|://|www\.|\.(?:com|org|net|gov|edu|info|ai|io|co\.uk)\b")
_WEB = ("http://", "https://", "www.")  # how addresses begin that may hold an apostrophe
_CLITIC = re.compile(r"^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m|em))$", re.IGNORECASE)
HIDDEN = re.compile(f"[{INVISIBLE}]+")
_ACCENT = re.compile("[\u0300-\u036f]")
_NOT_PLAIN = re.compile(f"{HIDDEN.pattern}|{_ACCENT.pattern}")
_TWO_WORDS = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3}
_HAS_TWO_WORDS = re.compile("cannot|gonna|gotta|wanna", re.IGNORECASE)
_make_token = partial(tuple.__new__, Token)  # without the Python call of `Token(…)`: one a word


def tokenize(text: str, start: int, end: int) -> tuple[Token, ...]:
    """Return the tokens of `text[start:end]`, a sentence, with Penn Treebank tags; offsets are those of `text`.

    `Token.text` is the stretch without zero-width and direction characters, which never cut a word or figure, and with
    letters and their accents as one character (NFC).
    """
    stretch = text[start:end]
    pieces = cut_words(stretch)
    if not pieces:
        return ()
    lows, highs, words = zip(*pieces, strict=True)
    lowers = [word.lower() for word in words]
    tags = tag_words(words, lowers)
    starts = [start + low for low in lows]
    ends = [start + high for high in highs]
    return tuple(map(_make_token, zip(starts, ends, words, lowers, tags, strict=True)))


def cut_words(stretch: str) -> list[tuple[int, int, str]]:
    """Return the words of a sentence, each as start, end and form."""
    return _pieces_between_invisible(stretch) if _NOT_PLAIN.search(stretch) else _visible_pieces(stretch)


def _visible_pieces(stretch: str) -> list[tuple[int, int, str]]:
    pieces = _pieces(stretch)
    return list(_with_two_words(pieces)) if _HAS_TWO_WORDS.search(stretch) else pieces


def _pieces(stretch: str) -> list[tuple[int, int, str]]:
    pattern = _TOKEN_OR_ADDRESS if _ADDRESS_SIGN.search(stretch) else _TOKEN
    apostrophes = "'" in stretch or "’" in stretch
    out: list[tuple[int, int, str]] = []
    high = 0
    for word in pattern.findall(stretch):  # only white space is left out between two words
        low = stretch.find(word, high)
        high = low + len(word)
        if word == ".":
            if out and out[-1][1] == low and _takes_stop(out[-1][2], stretch[high : high + 2]):
                first, _, previous = out[-1]
                out[-1] = (first, high, previous + ".")
            else:
                out.append((low, high, "."))
        elif apostrophes and ("'" in word or "’" in word) and word[0].isalnum() and not word.startswith(_WEB):
            _append_clitics(out, low, word)
        else:
            out.append((low, high, word))
    return out


def _with_two_words(pieces: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Cut "cannot" into "can" and "not"."""
    for low, high, word in pieces:
        size = _TWO_WORDS.get(word.lower())
        if size:
            yield low, low + size, word[:size]
            yield low + size, high, word[size:]
        else:
            yield low, high, word


def _takes_stop(word: str, rest: str) -> bool:
    """Whether a full stop right after `word` belongs to it: abbreviations, and initials inside a sentence."""
    if len(word) == 1:
        return word.isupper() and word.isalpha() and rest != ""
    lower = word.lower()
    if lower in ABBREVIATIONS:
        return True
    follower = rest[1:] if rest[:1].isspace() else ""
    if lower in BEFORE_FIGURE and follower.isdigit():
        return True
    return lower in AMBIGUOUS and lower != "no" and word[0].isupper() and follower.isupper()


def _append_clitics(out: list[tuple[int, int, str]], low: int, word: str) -> None:
    """Cut "didn't" into "did" and "n't", "company's" into "company" and "'s"; leave "O'Kane" whole."""
    tail: list[tuple[int, int, str]] = []
    while match := _CLITIC.match(word):
        cut = match.end(1)
        tail.append((low + cut, low + len(word), word[cut:]))
        word = word[:cut]
    out.append((low, low + len(word), word))
    out.extend(reversed(tail))


def _pieces_between_invisible(stretch: str) -> list[tuple[int, int, str]]:
    """Cut as if invisible characters were not there and accents were part of their letters; give the true offsets."""
    clean: list[str] = []
    spans: list[tuple[int, int]] = []
    for at, char in enumerate(stretch):
        if char in INVISIBLE:
            continue
        composed = normalize("NFC", clean[-1] + char) if clean and _ACCENT.match(char) and clean[-1].isalpha() else ""
        if composed:
            clean[-1] = composed[0]
            spans[-1] = (spans[-1][0], at + 1)
        else:
            clean.append(char)
            spans.append((at, at + 1))
    return [(spans[low][0], spans[high - 1][1], word) for low, high, word in _visible_pieces("".join(clean))]
