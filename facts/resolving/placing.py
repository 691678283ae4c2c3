"""Where the sides of a decision stand in the sources as they are now, and what is read there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from facts import RULES
from facts.model import Kind
from facts.resolving.folding import fold
from facts.resolving.relocating import How, Passages, Place, relocate
from facts.resolving.rereading import says_the_same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.examine import Examination
    from facts.model import Answer
    from facts.resolving.model import Resolution, Side
    from sources.document import Document

# Kinds whose answers are values of their own, not the way in which something is said.
VALUE_KINDS = frozenset({Kind.DATE, Kind.NUMBER, Kind.BOUND, Kind.SCOPE, Kind.PLACE, Kind.POLARITY})
_FIGURE_KINDS = frozenset({Kind.DATE, Kind.NUMBER, Kind.BOUND})  # their norms hold the figures, however written
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_NEAR, _REACH = 20, 56  # code points around a passage: what is sure to be recorded, and where it may have moved to
_BESIDE = 3  # words shown on either side of a change
_QUOTED = 80  # code points of a quote in a reason


@dataclass(frozen=True, slots=True)
class Placed:
    """A side as it is found now. `document` and `place` are None where the source or the passage is gone.

    `answer` is what the examination reads there, if it reads anything. `changed` says in one clause what is
    different; "" where the source still says the same. `reread` says in one clause how newer rules read the same words.
    """

    side: Side
    document: Document | None
    place: Place | None
    answer: Answer | None = None
    changed: str = ""
    reread: str = ""

    @property
    def renamed(self) -> bool:
        """Whether the source bears another name now."""
        return self.document is not None and self.document.key != self.side.source


class Placer:
    """Places the sides of decisions in one examination."""

    def __init__(self, examination: Examination) -> None:
        self._documents = {d.key: d for d in examination.dossier.documents}
        self._passages = {d.key: Passages(d.text) for d in examination.dossier.documents}

    def place(self, resolution: Resolution, answers: Sequence[Answer]) -> tuple[Placed, ...]:
        """Every side of a decision. `answers` are what the sources say now to its question."""
        kind = Kind(resolution.kind)
        known = {side.source for side in resolution.sides}
        strangers = [d for key, d in sorted(self._documents.items()) if key not in known]
        names = {key: self._successor(key, resolution, strangers) for key in sorted(known)}
        placed = [self._place_side(kind, side, names[side.source], answers) for side in resolution.sides]
        if resolution.rules != RULES:
            placed = [_by_rules(p) for p in placed]
        return tuple(_by_answer(kind, p, placed, answers) if p.document and not p.place else p for p in placed)

    def _successor(self, key: str, resolution: Resolution, strangers: list[Document]) -> Document | None:
        """The source itself, or the one unknown to the decision that has its bytes or holds its passages: a renamed file."""
        if key in self._documents:
            return self._article(self._documents[key], resolution)
        equal = [d for d in strangers if d.sha256 == resolution.sources.get(key)]
        if equal:  # of a file that holds several articles, the same one
            return min(equal, key=lambda d: not (d.fragment and key.endswith(f"#{d.fragment}")))
        sides = [s for s in resolution.sides if s.source == key]
        ranked = sorted((-self._held(sides, d), d.key) for d in strangers)
        return self._documents[ranked[0][1]] if ranked and ranked[0][0] else None

    def _article(self, document: Document, resolution: Resolution) -> Document:
        """The article itself; or, where it is known by its number alone, the one of its file that has its words now."""
        if not document.fragment.isdecimal() or document.sha256 == resolution.sources.get(document.key):
            return document
        if self._keeps(document.key, document, resolution):
            return document
        beside = (d for _, d in sorted(self._documents.items()) if d.file == document.file and d.fragment.isdecimal())
        for other in beside:  # not one that stands where it stood: equal words of two articles are two witnesses
            if self._keeps(document.key, other, resolution) and not self._keeps(other.key, other, resolution):
                return other
        return document

    def _keeps(self, key: str, document: Document, resolution: Resolution) -> bool:
        """Whether a document holds every passage that a decision recorded of the source `key`, beside the same words."""
        sides = [s for s in resolution.sides if s.source == key]
        places = (relocate(s, self._passages[document.key]) for s in sides)
        return bool(sides) and all(p is not None and p.how is How.SAME for p in places)

    def _held(self, sides: list[Side], document: Document) -> int:
        """Count the passages that stand in the document word for word, plus one; 0 where any is missing."""
        places = [relocate(s, self._passages[document.key]) for s in sides]
        if None in places:
            return 0
        return 1 + sum(1 for p in places if p is not None and p.how is not How.REWORDED)

    def _place_side(self, kind: Kind, side: Side, document: Document | None, answers: Sequence[Answer]) -> Placed:
        if document is None:
            return Placed(side, None, None)
        here = [a for a in answers if a.source == document.id]
        place = relocate(side, self._passages[document.key])
        if place is None:
            return Placed(side, document, None)
        there = [a for a in here if a.start < place.end and place.start < a.end]
        answer = min(there, key=lambda a: bool(difference(side, a)), default=None)
        return Placed(side, document, place, answer, _change(kind, side, place, there, document))


def _by_rules(placed: Placed) -> Placed:
    """Words that stand as they stood, read otherwise under other rules: the source has not changed."""
    if not placed.changed or placed.document is None or placed.place is None:
        return placed
    if not _verbatim(placed.side, placed.place, placed.document.text):
        return placed
    words = quoted(placed.side.words)
    return replace(
        placed, changed="", reread=f"newer rules read {words} in {placed.side.source} otherwise, its words unchanged"
    )


def _change(kind: Kind, side: Side, place: Place, answers: Sequence[Answer], document: Document) -> str:
    """Tell what has changed, given the answers that stand where the side's passage now is; "" where nothing has.

    Words come before readings: in unchanged words only a value counts that unchanged surroundings give, as by another day of
    publication; words with other cues say something else; and where neither the cues nor the words that carry the value have
    changed, nothing has, whatever far context makes of who speaks and how surely.
    """
    from facts.resolving.cues import other_outcome, words_in  # noqa: PLC0415 - word lists that only decisions need

    text = document.text
    now = text[place.start : place.end]
    if _verbatim(side, place, text):
        return _other_value(kind, side, answers, text)
    if not same_cues(side, place, text) or (kind in _FIGURE_KINDS and other_outcome(side.exact, now)):
        told = next((d for a in answers if (d := difference(side, a, text))), "")
        return told or _recast(side, place, text)
    if words_in(side.exact) == words_in(now) or (side.mark_start >= 0 and _keeps_value(kind, side, now)):
        return ""
    same = [a for a in answers if not difference(side, a)]
    if same:
        return _other_figures(kind, side, same, text)
    if answers:
        return difference(side, answers[0], text)
    return "" if says_the_same(kind, side, place, document) else _reworded(side, now)


def same_cues(side: Side, place: Place, text: str) -> bool:
    """Whether the passage, with the rest of its sentence as far as it was recorded, denies, doubts and vouches as it did."""
    from facts.resolving.cues import cues_of  # noqa: PLC0415 - word lists that only decisions need

    now = text[place.start : place.end]
    if cues_of(side.exact) != cues_of(now):
        return False
    before, after = _rest(text[max(0, place.start - _REACH) : place.start], now, text[place.end : place.end + _REACH])
    then, since = _rest(side.prefix, side.exact, side.suffix)
    return (
        cues_of(_last_words(then)) <= cues_of(before)
        and cues_of(_last_words(before)) <= cues_of(then)
        and cues_of(_first_words(since)) <= cues_of(after)
        and cues_of(_first_words(after)) <= cues_of(since)
    )


def _last_words(before: str) -> str:
    """What stands near before a passage, from the beginning of a word."""
    return before[before.rfind(" ", 0, max(0, len(before) - _NEAR) + 1) + 1 :]


def _first_words(after: str) -> str:
    """What stands near after a passage, to the end of a word."""
    end = after.find(" ", _NEAR)
    return after if end < 0 else after[:end]


def _rest(before: str, passage: str, after: str) -> tuple[str, str]:
    """What stands before and after a passage in its sentence."""
    from facts.resolving.cues import head_of, tail_of  # noqa: PLC0415 - word lists that only decisions need

    return head_of(before), tail_of(passage, after)


def _keeps_value(kind: Kind, side: Side, now: str) -> bool:
    """Whether the words that carry the value stand in the passage as they did, and its speaker too where it named one.

    For kinds whose values are figures, every figure must: the value may stand beside the words that are marked.
    """
    from facts.resolving.cues import words_in  # noqa: PLC0415 - word lists that only decisions need

    if kind in _FIGURE_KINDS and _figures(side.exact) != _figures(now):
        return False
    words, marked = words_in(now), words_in(side.words)
    if not marked or not any(words[n : n + len(marked)] == marked for n in range(len(words) - len(marked) + 1)):
        return False
    then = set(words_in(side.exact))
    return {w for w in words_in(side.speaker or "") if w in then} <= set(words)


def _by_answer(kind: Kind, lost: Placed, others: Sequence[Placed], answers: Sequence[Answer]) -> Placed:
    """A passage that is not found again: the source may answer the question in other words, where it did not before."""
    document = lost.document
    if document is None or kind not in VALUE_KINDS or kind is Kind.POLARITY:
        return lost  # other words for yes or no are no passage found again
    fresh = [a for a in answers if a.source == document.id and not stands_on(a, others)]
    if not fresh:
        return lost
    chosen = min(fresh, key=lambda a: bool(difference(lost.side, a)))
    place = Place(chosen.start, chosen.end, How.REWORDED)
    return Placed(lost.side, document, place, chosen, difference(lost.side, chosen, document.text))


def _verbatim(side: Side, place: Place, text: str) -> bool:
    """Whether passage and context are the recorded ones but for typography."""
    low, high = max(0, place.start - len(side.prefix)), place.end + len(side.suffix)
    return fold(text[low:high])[0] == fold(side.prefix + side.exact + side.suffix)[0]


def _other_value(kind: Kind, side: Side, answers: Sequence[Answer], text: str) -> str:
    """Tell what is different where the source's words are the same: a value only, as by another day of publication.

    How certain they are or who says them is not held against unchanged words.
    """
    if kind not in VALUE_KINDS or not answers or any(fold(side.norm)[0] == fold(a.norm)[0] for a in answers):
        return ""
    return _reworded(side, words_of(answers[0], text))


def stands_on(answer: Answer, placed: Sequence[Placed]) -> bool:
    """Whether an answer overlaps a passage that the decision knows."""
    return any(
        p.document is not None
        and p.place is not None
        and p.document.id == answer.source
        and p.place.start < answer.end
        and answer.start < p.place.end
        for p in placed
    )


def words_of(answer: Answer, text: str) -> str:
    """The very words of an answer that carry its value."""
    return answer.quote if answer.mark_start < 0 else text[answer.mark_start : answer.mark_end]


def _other_figures(kind: Kind, side: Side, answers: Sequence[Answer], text: str) -> str:
    """The change where the answer is not itself a figure, but stands on one that changed: "$1 million, he said"."""
    if kind in _FIGURE_KINDS:
        return ""
    then = _figures(side.words)
    if any(_figures(words_of(a, text)) == then for a in answers):
        return ""
    return _reworded(side, words_of(answers[0], text))


def _figures(words: str) -> list[str]:
    return sorted(figure.replace(",", "") for figure in _FIGURE.findall(words))


def difference(side: Side, answer: Answer, text: str = "") -> str:
    """Tell what is different between a recorded side and an answer now, in one clause; "" where nothing is.

    `text` is the source's, to quote the very words; without it the whole answer is quoted.
    """
    now = words_of(answer, text) if text else answer.quote
    if side.norm and fold(side.norm)[0] != fold(answer.norm)[0]:
        return _reworded(side, now)
    if side.polarity != answer.polarity.value:
        return f"{side.source} now says the {'opposite' if side.norm else 'other'}: {quoted(now)}"
    if side.status != answer.status.value:
        return f"{side.source} was read as {side.status} and is now {answer.status.value}: {quoted(now)}"
    if not _same_speaker(side.speaker, answer.speaker):
        return (
            f"{side.source} had this from {side.speaker or 'nobody'} and now has it from {answer.speaker or 'nobody'}"
        )
    return ""


def quoted(text: str) -> str:
    """Words from a source inside a sentence: on one line, in quotation marks, cut where they are long."""
    flat = " ".join(text.split())
    return f"“{flat}”" if len(flat) <= _QUOTED else f"“{flat[: _QUOTED - 1].rstrip()}…”"


def _reworded(side: Side, now: str) -> str:
    then = side.words
    if " ".join(then.split()) == " ".join(now.split()):
        return f"{side.source} still says {quoted(now)}, but it is read otherwise now"
    return f"{side.source} said {quoted(then)} and now says {quoted(now)}"


def _recast(side: Side, place: Place, text: str) -> str:
    """The change where the words around a value were changed: those that differ, with a few of their neighbours."""
    from facts.resolving.cues import cues_of  # noqa: PLC0415 - word lists that only decisions need

    passage = text[place.start : place.end]
    before, after = _rest(
        text[max(0, place.start - _REACH) : place.start], passage, text[place.end : place.end + _REACH]
    )
    was, since = _rest(side.prefix, side.exact, side.suffix)
    then, now = f"{was}{side.exact}{since}".split(), f"{before}{passage}{after}".split()
    changes = [op for op in SequenceMatcher(None, then, now, autojunk=False).get_opcodes() if op[0] != "equal"]
    for _, a, b, c, d in changes:
        if cues_of(" ".join(then[a:b])) != cues_of(" ".join(now[c:d])):
            old, new = then[max(0, a - _BESIDE) : b + _BESIDE], now[max(0, c - _BESIDE) : d + _BESIDE]
            return f"{side.source} said {quoted(' '.join(old))} and now says {quoted(' '.join(new))}"
    return _reworded(side, passage)


_NAME = re.compile(r"\w+")


def _same_speaker(then: str | None, now: str | None) -> bool:
    """Equal, or one name part of the other: "Lindqvist" and "Mayor Ada Lindqvist"."""
    if then is None or now is None:
        return then == now
    a, b = (set(_NAME.findall(fold(name)[0].casefold())) for name in (then, now))
    return a <= b or b <= a
