"""Edits of a source as editors make them: harmless ones, changes of what is said, and deletions.

Every edit takes a document, what was read in it and an answer that stands there, and gives the new text, or None where the
edit does not apply. Nothing is random: the same source gets the same edit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.reading.events.words import NEGATIONS, PREDICATES, PRENOMINAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from facts.model import Answer, Claim, Mention, Reading, Sentence, Token

ABOVE = "Readers have asked the desk for a note on this page, and here it is."
BEFORE = ("The desk has kept the text below as it was.", "What follows is for the record.", "A word before the rest.")
AFTER = ("The desk adds nothing here.", "So much for that.", "More on this page in due course.")
_REPLACEMENTS = {"NN": ("matter", "thing", "affair"), "NNS": ("matters", "things", "affairs"), "JJ": ("plain", "usual")}
_AUXILIARIES = frozenset(
    ["is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "do", "does", "did"]
)  # fmt: skip
_TELLING = frozenset({*PRENOMINAL, *PREDICATES, *NEGATIONS})
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "nor", "neither", "cannot", "without", "hardly", "nobody"})
_CERTAINTY = {
    "announced": "speculated",
    "confirmed": "suspected",
    "said": "speculated",
    "says": "speculates",
    "reportedly": "certainly",
    "will": "may",
    "would": "will",
    "may": "will",
    "might": "will",
    "could": "will",
    "expected": "confirmed",
    "believe": "know",
    "allegedly": "certainly",
    "alleged": "confirmed",
}


class Piece(NamedTuple):
    """A stretch of text, code points, and what comes in its place."""

    start: int
    end: int
    text: str


class Spot(NamedTuple):
    """An answer where it stands: the sentence and the claim around the words that carry its value."""

    reading: Reading
    sentence: Sentence
    claim: Claim
    answer: Answer
    kept: tuple[tuple[int, int], ...] = ()  # other words that the edit must leave alone

    @property
    def marked(self) -> tuple[int, int]:
        """The very words that carry the value."""
        a = self.answer
        return (a.start, a.end) if a.mark_start < 0 else (a.mark_start, a.mark_end)


def spot_of(reading: Reading, answer: Answer, kept: tuple[tuple[int, int], ...] = ()) -> Spot:
    """Find the sentence and the claim of an answer; `kept` are words of other answers."""
    at = answer.start if answer.mark_start < 0 else answer.mark_start
    claim = next(c for c in reading.claims if c.start <= at < c.end)
    return Spot(reading, reading.sentences[claim.sentence], claim, answer, kept)


def apply(text: str, pieces: Iterable[Piece]) -> str:
    """The text with every piece in place; of pieces that overlap, the first stands."""
    out, done = [], 0
    for piece in sorted(set(pieces)):
        if piece.start >= done:
            out += [text[done : piece.start], piece.text]
            done = piece.end
    return "".join([*out, text[done:]])


def insert_above(spot: Spot) -> list[Piece]:
    """A paragraph at the head of the source."""
    at = spot.reading.document.blocks[0].start
    return [Piece(at, at, f"{ABOVE}\n\n")]


def insert_around(spot: Spot) -> list[Piece]:
    """A sentence before and one after."""
    start, end = spot.sentence.start, spot.sentence.end
    if not spot.reading.document.text[start:end].rstrip("\"'”’)").endswith((".", "!", "?")):
        return []  # a headline or a caption: what is put after it would be part of it
    turn = spot.sentence.index % len(BEFORE)
    return [Piece(start, start, f"{BEFORE[turn]} "), Piece(end, end, f" {AFTER[turn]}")]


def change_typography(spot: Spot) -> list[Piece]:
    """Quotation marks straight for curly and curly for straight, and blanks that do not break after short words."""
    text = spot.reading.document.text
    pieces = []
    for match in re.finditer(
        r"[’'“”\"]|(?<=\b[a-z]) (?=[a-z])|(?<=\b\d) (?=[a-z])", text[spot.sentence.start : spot.sentence.end]
    ):
        at = spot.sentence.start + match.start()
        other = {"’": "'", "'": "’", "“": '"', "”": '"', " ": "\u00a0"}.get(match.group())
        if other is None:
            other = "“" if text[at - 1 : at].isspace() or at == 0 else "”"
        pieces.append(Piece(at, at + 1, other))
    return pieces


def drop_word(spot: Spot) -> list[Piece]:
    """An article or an adjective that nothing was read in."""
    for tags in ({"JJ"}, {"DT"}):
        for token in _idle(spot):
            if (
                token.tag in tags
                and token.lower not in _NEGATIONS
                and spot.reading.document.text[token.end : token.end + 1] == " "
            ):
                return [Piece(token.start, token.end + 1, "")]
    return []


def replace_words(spot: Spot) -> list[Piece]:
    """A fifth of the words of the sentence, none of them marked or read as a mention."""
    words = [t for t in spot.sentence.tokens if t.text[0].isalnum()]
    chosen = [t for t in _idle(spot) if t.tag in _REPLACEMENTS and len(t.text) > 3 and t.text.islower()]
    return [
        Piece(t.start, t.end, _REPLACEMENTS[t.tag][n % len(_REPLACEMENTS[t.tag])])
        for n, t in enumerate(chosen[: max(1, len(words) // 5)])
    ]


def move_sentence(spot: Spot) -> list[Piece]:
    """The sentence goes to the end of the source."""
    text = spot.reading.document.text
    start, end = spot.sentence.start, spot.sentence.end
    return [Piece(start, end, ""), Piece(len(text), len(text), f"\n\n{text[start:end]}\n")]


def change_digit(spot: Spot) -> list[Piece]:
    """The first digit of the marked words, where they hold one."""
    low, high = spot.marked
    match = re.search(r"\d", spot.reading.document.text[low:high])
    if match is None:
        return []
    at = low + match.start()
    return [Piece(at, at + 1, str((int(match.group()) + 3) % 9 + 1))]


def negate(spot: Spot) -> list[Piece]:
    """ "not" after the first auxiliary of the clause, where nothing is negated yet."""
    if any(t.lower in _NEGATIONS or t.lower.endswith(("n't", "n’t")) for t in spot.sentence.tokens):
        return []
    found = next((t for t in spot.claim.tokens if t.lower in _AUXILIARIES and t.tag[:2] in {"VB", "MD"}), None)
    return [Piece(found.end, found.end, " not")] if found else []


def change_certainty(spot: Spot) -> list[Piece]:
    """The first word of the clause that tells how settled it is."""
    for token in spot.claim.tokens:
        whole = spot.reading.document.text[token.end : token.end + 1] not in {"n", "'", "’"}
        if token.lower in _CERTAINTY and whole:
            word = _CERTAINTY[token.lower]
            return [Piece(token.start, token.end, word.capitalize() if token.text[0].isupper() else word)]
    return []


def delete_sentence(spot: Spot) -> list[Piece]:
    """The sentence goes."""
    return [Piece(spot.sentence.start, spot.sentence.end, "")]


HARMLESS: dict[str, Callable[[Spot], list[Piece]]] = {
    "text above": insert_above,
    "sentences around": insert_around,
    "quotes and blanks": change_typography,
    "a word dropped": drop_word,
    "a fifth replaced": replace_words,
    "sentence moved": move_sentence,
}
CHANGES: dict[str, Callable[[Spot], list[Piece]]] = {
    "digit": change_digit,
    "negation": negate,
    "certainty": change_certainty,
}


def _idle(spot: Spot) -> list[Token]:
    """The words of the sentence that stand outside of the marked words and of every mention."""
    low, high = spot.marked
    claims = [c for c in spot.reading.claims if c.sentence == spot.sentence.index]
    held: list[tuple[int, int]] = [(low, high), *spot.kept]
    for claim in claims:
        mentions: tuple[Mention, ...] = (*claim.dates, *claim.names, *claim.speakers, *claim.events, *claim.scopes)
        held += [(m.start, m.end) for m in mentions]
        held += [(q.start, max(q.end, q.head_end)) for q in claim.quantities]
    free = [t for t in spot.sentence.tokens if not any(a < t.end and t.start < b for a, b in held)]
    return [t for t in free if not _TELLING & {*t.lower.split("-")}]
