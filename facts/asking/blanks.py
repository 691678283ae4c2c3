"""Blanks: a question whose words do not tell what it is about shows the clause that the answer stands in, with a gap for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.asking.plurals import ends_in_plural
from facts.reading.tags import FINITE
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.model import Answer, Token
    from facts.story import Story

GAP = "…"
_TAGGED = re.compile(r"(?P<ask>[^()?]*[^()? ]) \((?P<topic>[^()]*)\)\?")  # "How many games (missed)?"
_BARE = re.compile(
    r"(?:Who says h|H)ow (?:long|old|much money)\?|(?:Who says a|A)t what rate\?|Within what time\?|(?:Who says w|W)hat (?:share|figure)\?"
    r"|When was it\?"
    r"|(?:Who says w|W)hat (?:power|distance|length|size|weight|speed|memory|area|temperature|magnitude)(?:, in [a-z ]+)?\?"
    r"|(?:Who|(?:What|Which|At what|By what|How)\b[^?]*) was it\?|(?:Who or what is listed|To whom, or how, was it said)\?"
)
_COUNT = re.compile(r"(?:Who says how|How) many (?P<things>[^?]+)\?")
_STOPS = frozenset({",", ";", ":", "-", "--", "–", "—", "(", ")", "[", "]", "``", "''", '"', "“", "”", "‘", ".", "?", "!", "…", "/"})  # fmt: skip
_BEFORE, _AFTER = 8, 5  # tokens shown at either side of a gap
_LEAST = 2  # content words without which a clause tells nothing
_LOOSE = frozenset({"IN", "DT", "CC", "TO", "PRP$", "WDT", "WP", "WRB", "POS", "MD", "RB"})  # no end of a cut clause
_TIED = frozenset({"IN", "CC", "TO", "POS", "WDT"})  # no beginning of one
_LONGER = 4  # tokens more for the rest of a noun group
_GROUP = frozenset({"DT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "VBG"})
_AUXILIARIES = frozenset("is are was were be been being has have had having do does did".split())
_TIES = frozenset({"that", "because", "while", "then", "as", "although", "though", "so", "down", "up"})
_REFERRING = frozenset({"whom", "which", "them"})
_HYPHENS = frozenset({"-", "–", "/"})


def with_gap(story: Story, question: str, answers: Iterable[Answer]) -> str:
    """The question with a clause of the sources where its own words do not tell what is asked, else as it is.

    "How many games (missed)?" gives "How many games: “will miss … with a torn ligament”?".
    """
    asked = _asked(question)
    if asked is None:
        return question
    ask, topic = asked
    found = [made for a in answers if a.mark_start >= 0 and (made := _clause(story, a))]
    if not found:
        return question
    words = {concept(w.lower()) for w in topic.split()}
    best = min(
        (not tells, not words <= {concept(w.lower()) for w in text.split()}, len(text), text) for text, tells in found
    )
    return f"{ask}: “{best[-1]}”?"


def _asked(question: str) -> tuple[str, str] | None:
    """What a vague question asks, and the word that it has in brackets; None for one that tells what it is about."""
    if tagged := _TAGGED.fullmatch(question):
        return tagged["ask"], tagged["topic"]
    count = _COUNT.fullmatch(question)
    if _BARE.fullmatch(question) or (count and ends_in_plural(count["things"])):
        return question.removesuffix("?"), ""
    return None


def _clause(story: Story, answer: Answer) -> tuple[str, bool] | None:
    """The words around an answer with a gap in its place, and whether they tell it with a verb; None where they tell nothing."""
    reading = story.readings[story.places[answer.source]]
    if answer.claim < 0:
        return None
    sentence = reading.sentences[reading.claims[answer.claim].sentence]
    for stops in (_STOPS, _STOPS - {","}):
        left = [t for t in sentence.tokens if t.end <= answer.mark_start][::-1]
        before = _opened(_upto(left, _BEFORE, stops, _TIED)[::-1])
        after = _upto([t for t in sentence.tokens if t.start >= answer.mark_end], _AFTER, stops, _LOOSE)
        told = [*before, *after]
        if sum(is_content(t.lower) for t in told) >= _LEAST:
            break
    else:
        return None
    text = reading.document.text
    parts = [text[side[0].start : side[-1].end] if side else "" for side in (before, after)]
    words = " ".join(f"{parts[0]} {GAP} {parts[1]}".split()).replace(" ,", ",")
    tells = any(t.tag in FINITE for t in told) and not any(t.lower in _REFERRING for t in after[:2])
    return words, tells and stops is _STOPS


def _upto(tokens: Sequence[Token], most: int, stops: frozenset[str], loose: frozenset[str]) -> list[Token]:
    """The tokens away from a gap up to a mark of punctuation, at most so many or to the end of their noun group."""
    stop = next((k for k, t in enumerate(tokens) if _is_stop(tokens, k, stops)), len(tokens))
    end = min(stop, most)
    while 0 < end < min(stop, most + _LONGER) and {tokens[end - 1].tag, tokens[end].tag} <= _GROUP:
        end += 1
    kept = list(tokens[:end])
    while end < stop and kept and (kept[-1].tag in loose or (loose is _LOOSE and kept[-1].lower in _AUXILIARIES)):
        kept.pop()
    return kept


def _is_stop(tokens: Sequence[Token], at: int, stops: frozenset[str]) -> bool:
    """Whether a token parts clauses; the hyphen within a word does not."""
    token = tokens[at]
    if token.text not in stops:
        return False
    beside = [t for t in tokens[max(0, at - 1) : at + 2] if t is not token]
    return not (token.text in _HYPHENS and any(token.start == t.end or token.end == t.start for t in beside))


def _opened(tokens: list[Token]) -> list[Token]:
    """The tokens before a gap without the little words that tie them to what was said before."""
    first = next((k for k, t in enumerate(tokens) if t.tag != "CC" and t.lower not in _TIES), len(tokens))
    return tokens[first:]
