"""Frames: who does what to whom, where, when and what for, read from part-of-speech tags alone.

A shallow reading: noun groups are runs of determiners, adjectives, nouns and figures; verb groups are auxiliaries,
adverbs and a verb; a verb's subject is the noun group before it that no preposition governs, its object the one after.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from facts.reading.dates.words import WEEKDAY_NAMES
from facts.reading.tags import FINITE
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Token

_NOUN = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "FW", "EX"})
_INSIDE = frozenset(
    {"DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", "$", "POS", "FW", "HYPH", "AFX",
     "``", "''", "#"}
)  # fmt: skip
_VERB = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_BE = frozenset(
    {"is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "am", "get", "got", "gets"}
)
_AUX = _BE | {"has", "have", "had", "having", "do", "does", "did", "'ve", "’ve", "'d", "’d"}
_SUBORDINATORS = frozenset(
    {
        "that",
        "whether",
        "if",
        "because",
        "while",
        "when",
        "after",
        "before",
        "since",
        "although",
        "though",
        "unless",
        "until",
        "as",
        "once",
    }
)
TIMES = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
     "tomorrow", "night", "morning", "afternoon", "evening", "week", "month", "year", "day", "weekend"}
)  # fmt: skip
_SAYING = frozenset(
    {
        concept(w)
        for w in (
            "said",
            "says",
            "told",
            "reported",
            "claimed",
            "confirmed",
            "announced",
            "believed",
            "insisted",
            "argued",
            "added",
            "denied",
        )
    }
)
_NEW_CLAUSE = frozenset({",", ":", "CC", "WDT", "WP", "WRB", "PRP", "VB", "VBG", "TO"})
_NEGATIVE = frozenset({"not", "n't", "n’t", "never", "no", "without", "neither", "nor", "hardly", "nobody", "none"})

_PARTS = frozenset({"morning", "afternoon", "evening", "night"})  # of a day


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun group: token positions `first`..`last` (inclusive) in the sentence, and its head's position."""

    first: int
    last: int
    head: int
    prep: str = ""  # the preposition before it, lower case
    of: int = -1  # position in the list of phrases of the one that "of" attaches to this


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with its phrases; `subject` and `object` are places in the list of phrases, -1 where there is none."""

    verb: int  # token position
    first: int  # first token of the verb group
    lemma: str  # concept of the verb
    subject: int
    object: int
    others: tuple[int, ...]  # phrases with a preposition that follow
    passive: bool
    negative: bool
    infinitive: bool
    words: frozenset[str] = field(default=frozenset())


def find_phrases(tokens: Sequence[Token]) -> list[Phrase]:
    """The noun groups of a sentence, in order; "X of Y" links Y to X."""
    out: list[Phrase] = []
    i, n = 0, len(tokens)
    while i < n:
        tag = tokens[i].tag
        if _is_day_behind(tokens, i) or (tag != "PRP" and (tag not in _INSIDE or tag in {"POS", "``", "''", "HYPH"})):
            i += 1
            continue
        first = i
        head = -1
        if tag == "PRP":
            prep = tokens[i - 1].lower if i and tokens[i - 1].tag in {"IN", "TO"} else ""
            out.append(Phrase(i, i, i, prep))
            i += 1
            continue
        while i < n and (
            tokens[i].tag in _INSIDE
            or (
                tokens[i].tag in {"VBN", "VBG", "RB", "RBR"}
                and i + 1 < n
                and tokens[i + 1].tag in {"JJ", "NN", "NNS", "NNP", "VBN", "CD"}
                and head < 0
            )
        ):
            if head == i - 1 and _is_day_behind(tokens, i):
                break
            if tokens[i].tag in _NOUN:
                head = i
            elif tokens[i].tag in {"DT", "PRP$"} and head >= 0:
                break  # a new group begins
            i += 1
        if head < 0:
            i = max(i, first + 1)
            continue
        last = head
        i = max(head + 1, i if i > head else head + 1)
        before = tokens[first - 1] if first else None
        prep = before.lower if before is not None and before.tag in {"IN", "TO"} else ""
        out.append(Phrase(first, last, head, prep))
        i = last + 1
    linked = []
    for number, phrase in enumerate(out):
        following = out[number + 1] if number + 1 < len(out) else None
        of = number + 1 if following and following.prep == "of" and following.first == phrase.last + 2 else -1
        linked.append(Phrase(phrase.first, phrase.last, phrase.head, phrase.prep, of))
    return linked


def _is_day_behind(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token is of the day of what is told, right behind a noun ("warned the sailors Friday", "… Friday night")."""
    if tokens[i].lower in _PARTS:
        return bool(i) and _is_day_behind(tokens, i - 1)
    if tokens[i].lower not in WEEKDAY_NAMES or not i or tokens[i - 1].tag not in {"NN", "NNS"}:
        return False
    return tokens[i - 1].text.islower() and (
        i + 1 == len(tokens) or tokens[i + 1].tag not in _INSIDE or tokens[i + 1].lower in _PARTS
    )


def _subject(tokens: Sequence[Token], phrases: Sequence[Phrase], start: int) -> int:
    """The phrase that a verb group at token `start` has as its subject: the nearest before it that stands free.

    A phrase after a subordinating word ("that Acme would leave") stands free where the verb group follows it.
    """
    for number in range(len(phrases) - 1, -1, -1):
        phrase = phrases[number]
        if phrase.last >= start:
            continue
        between = tokens[phrase.last + 1 : start]
        if any(t.tag in FINITE for t in between):
            return -1
        if phrase.prep and phrase.prep not in _SUBORDINATORS:
            continue
        if phrase.first and tokens[phrase.first - 1].text == "(":
            continue  # "Ann Lund (R-Ohio) was …"
        if start and tokens[start - 1].text == "," and phrase.first and tokens[phrase.first - 1].text == ",":
            continue  # an apposition: "the mayor, a former pilot, was …"
        if tokens[phrase.head].tag == "CD" and phrase.first == phrase.last and phrase.last < start - 1:
            continue
        if _is_time(tokens, phrase) and number and phrases[number - 1].last >= 0 and phrase.last < start - 1:
            continue
        return number
    return -1


def _is_time(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return tokens[phrase.head].lower in TIMES


def _group_start(tokens: Sequence[Token], verb: int) -> int:
    first = verb
    while first > 0 and (tokens[first - 1].tag in {"MD", "RB", "RBR", "TO"} or tokens[first - 1].lower in _AUX):
        first -= 1
    return first


def _is_reduced(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, previous: Frame | None) -> bool:
    """Whether a participle without auxiliary stands for a passive ("the bomb found inside") and not for a past tense.

    It does where "by" follows, or where the phrase before it is the object of another verb or waits for a finite
    verb of its own. With an object, after a verb of saying, or as the only verb of its clause it is a past tense.
    """
    following = tokens[verb + 1 : verb + 3]
    if following and following[0].lower == "by":
        return True
    if any(p.first in (verb + 1, verb + 2) and not p.prep for p in phrases) and not (
        following and following[0].tag in {"IN", "TO"}
    ):
        return False
    if previous is not None and previous.lemma in _SAYING:
        return False
    return previous is not None or tokens[verb - 1].tag == "," or _is_finite_ahead(tokens, verb)


def _is_overtaken(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a past tense before a preposition is a participle, as another finite verb of its clause shows.

    "A bomb found inside the hall was harmless": nothing between the two verbs opens a new clause.
    """
    if verb + 1 >= len(tokens) or tokens[verb + 1].tag != "IN" or tokens[verb + 1].lower in _SUBORDINATORS:
        return False
    return _is_finite_ahead(tokens, verb)


def _is_finite_ahead(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a finite verb follows before anything opens a new clause."""
    ahead = (t.tag for t in tokens[verb + 1 :])
    return next((tag in FINITE for tag in ahead if tag in FINITE or tag in _NEW_CLAUSE), False)


def _one_frame(
    tokens: Sequence[Token], phrases: Sequence[Phrase], inside: Sequence[bool], i: int, previous: Frame | None
) -> Frame:
    token = tokens[i]
    first = _group_start(tokens, i)
    group = tokens[first : i + 1]
    auxiliaries = any(t.lower in _AUX for t in group[:-1])
    passive = token.tag == "VBN" and any(t.lower in _BE for t in group[:-1])
    bare = token.tag == "VBN" and not auxiliaries and _is_reduced(tokens, phrases, i, previous)
    bare = bare or (token.tag == "VBD" and first == i and _is_overtaken(tokens, i))
    infinitive = any(t.tag == "TO" for t in group)
    end = next((k for k in range(i + 1, len(tokens)) if tokens[k].tag in _VERB and not inside[k]), len(tokens))
    after = [k for k, p in enumerate(phrases) if i < p.first < end]
    target = next((k for k in after if _is_object(tokens, phrases[k], i)), -1)
    others = tuple(k for k in after if phrases[k].prep and phrases[k].prep != "of")
    subject = -1 if infinitive and not passive else _subject(tokens, phrases, first)
    if previous is not None:
        if tokens[first - 1].tag == "CC" and not infinitive:  # "arrested the man and took him away"
            if previous.passive and target < 0:
                passive, subject = True, previous.object
            else:
                subject = previous.subject
        elif subject >= 0 and _is_beyond(tokens, phrases[subject], previous, subject, first):
            subject = previous.subject
        elif subject < 0 and (infinitive or token.tag == "VBG" or tokens[first - 1].tag == ","):
            subject = previous.object if previous.passive else previous.subject  # "was arrested after failing a test"
    if passive or bare:
        agent = next((k for k in others if phrases[k].prep == "by"), -1)
        subject, target = agent, (subject if subject >= 0 else target)
    words = frozenset(concept(t.lower) for t in tokens[first:end] if is_content(t.lower))
    negative = any(t.lower in _NEGATIVE for t in group) or any(
        number >= 0 and tokens[phrases[number].first].lower in _NEGATIVE for number in (subject, target)
    )
    return Frame(i, first, concept(token.lower), subject, target, others, passive, negative, infinitive, words)


def _is_beyond(tokens: Sequence[Token], phrase: Phrase, previous: Frame, number: int, first: int) -> bool:
    """Whether a phrase before a verb is the object of the verb before it ("after meeting Lund and on Friday left")."""
    is_object = number == previous.object and not previous.passive and previous.lemma not in _SAYING
    return is_object and any(t.tag == "CC" for t in tokens[phrase.last + 1 : first])


def _is_object(tokens: Sequence[Token], phrase: Phrase, verb: int) -> bool:
    """Whether a phrase after a verb stands as its object: close, without preposition or comma between, and no time."""
    near = phrase.first <= verb + 3 and not any(t.tag in {",", ":"} for t in tokens[verb + 1 : phrase.first])
    return near and not phrase.prep and not _is_time(tokens, phrase)


def find_frames(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Frame]:
    """The frames of a sentence, one for each verb that is no auxiliary, in order."""
    inside = [False] * len(tokens)
    for p in phrases:
        inside[p.first : p.last + 1] = [True] * (p.last + 1 - p.first)
    frames: list[Frame] = []
    for i, token in enumerate(tokens):
        if token.tag not in _VERB or inside[i]:
            continue
        following = next((t for t in tokens[i + 1 : i + 4] if t.tag not in {"RB", "RBR"}), None)
        if token.lower in _AUX and following is not None and following.tag in _VERB:
            continue
        frames.append(_one_frame(tokens, phrases, inside, i, frames[-1] if frames else None))
    return frames


def phrase_concepts(tokens: Sequence[Token], phrases: Sequence[Phrase], number: int) -> frozenset[str]:
    """The content of a phrase and of what "of" attaches to it."""
    if number < 0:
        return frozenset()
    phrase = phrases[number]
    words = frozenset(concept(t.lower) for t in tokens[phrase.first : phrase.last + 1] if is_content(t.lower))
    return words | (phrase_concepts(tokens, phrases, phrase.of) if phrase.of >= 0 else frozenset())
