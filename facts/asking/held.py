"""Held: how firmly a sentence holds a thing that another source tells too, and in which words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.counterparts import content_of
from facts.asking.frames import find_frames, find_phrases
from facts.asking.reserve import Level, is_owed, is_time_ahead, reserved_in, scope_of
from facts.asking.voices import voices_of
from facts.model import Mention
from facts.status_compare import is_denial, status_class
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.asking.reserve import Reserved
    from facts.model import Claim, Event
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence

_NEXT = 4  # content words from an event word in which what it tells of stands
_LONGEST = 60  # code points of a claim in a question
_CLAUSE = 3  # words of the shortest clause worth showing
_BEFORE = frozenset({"when", "while", "as", "after", "before", "although", "though", "because", "since", "if"})
_LITTLE = frozenset(
    "a an the to of in on at by for from with and or but that which who its their his her this these did do does is are was "
    "were be been has have had will would can could may might than more as into about".split()
)
_DATELINE = re.compile(r"^[A-Z][A-Z.,' ]{2,30}(?:\([A-Za-z ]{2,12}\) ?)?(?:--?|–|—) ")  # "OSLO (XY) — The court …"
_ROOM = 70  # code points of a clause in a question
_MARKS = '"“”;:()'  # in a clause they make no question line
_SAYING = frozenset({"say", "tell", "report", "add", "announce"})
_AUXILIARIES = frozenset({"MD", "VBZ", "VBD", "VBP", "VB", "VBN", "RB", "TO"})
_ENDS = frozenset({",", ":", ".", "CC", "IN", "WDT", "WP", "``", "''", "-LRB-"})
_NOMINAL = frozenset({"JJ", "NN", "NNS", "NNP", "NNPS"})
_STATES = frozenset({"VB", "VBD", "VBN", "VBP", "VBZ", "MD"})
_AFTER = 7  # tokens after an event word that its value may show
_HOW = {
    Level.FACT: "as a fact",
    Level.PLANNED: "as planned",
    Level.LIKELY: "as likely",
    Level.POSSIBLE: "as possible",
}


class Passage(NamedTuple):
    """A sentence with its claims, the concepts of its words and what it tells with reserve, each with what that covers."""

    place: Place
    claims: tuple[Claim, ...]
    words: frozenset[str]
    reserves: tuple[tuple[Reserved, frozenset[str]], ...]

    @property
    def people(self) -> frozenset[str]:
        """The concepts of the names of people, and of the noun before each that says who that is ("her attorney, Ann Reed")."""
        named = [(c, n) for c in self.claims for n in c.names if n.type == "person"]
        words = {w for _, n in named for w in f"{n.text} {n.name}".lower().split()}
        return frozenset(map(concept, words | {title for c, n in named if (title := _title(c, n.start))}))


class Held(NamedTuple):
    """How a sentence holds something; `event` is the word that tells it."""

    place: Place
    claim: Claim
    event: Event | None
    level: Level
    reported: bool = False

    @property
    def how(self) -> str:
        """The level for people."""
        return "from others" if self.reported else _HOW[self.level]

    @property
    def mention(self) -> Mention:
        """The words that carry it: the event word, or the whole claim."""
        event, claim = self.event, self.claim
        return Mention(event.start, event.end, event.text) if event else Mention(claim.start, claim.end, claim.text)


def _title(claim: Claim, start: int) -> str:
    """The noun right before a name, or before the comma before it; "" where there is none."""
    before = [t for t in claim.tokens if t.end <= start][-2:]
    if before and before[-1].text == ",":
        before.pop()
    return before[-1].lower if before and before[-1].tag == "NN" else ""


def find_passages(story: Story, places: Iterable[Place]) -> dict[Place, Passage]:
    """The passages at some places, without those that hold no claim or end in a question."""
    speakers = voices_of(story)
    claims: dict[Place, list[Claim]] = {place: [] for place in places}
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            if (source, claim.sentence) in claims:
                claims[source, claim.sentence].append(claim)
    out = {}
    for place, told in claims.items():
        if told and not told[-1].text.rstrip('"”’ ').endswith("?"):
            words = content_of(story.readings[place[0]].sentences[place[1]].tokens)
            reserves = [(r, frozenset(scope_of(r.claim, r.event))) for r in reserved_in(speakers, place[0], told)]
            out[place] = Passage(place, tuple(told), words, tuple(reserves))
    return out


def held_in(passage: Passage, shared: frozenset[str], wanted: str) -> Held | None:
    """How a sentence holds some concepts: by the strongest reserve that covers one of them, else as a fact; None where it denies them.

    `wanted` is the concept of the event word on the other side.
    """
    if any(_denies(claim, event, shared) for claim in passage.claims for event in claim.events):
        return None
    covered = [
        Held(passage.place, r.claim, r.event, r.level, r.reported) for r, scope in passage.reserves if shared & scope
    ]
    if covered:
        return max(covered, key=lambda h: h.level)
    told = [
        (concept(e.lemma) == wanted, len(shared & set(scope_of(c, e)[:_NEXT])), -e.start, c, e)
        for c in passage.claims
        for e in c.events
        if e.lemma not in _SAYING
    ]
    best = max(told, key=lambda t: t[:3], default=None)
    if best and (is_owed(best[3], best[4]) or is_time_ahead(best[3], best[4])):
        return None
    if best and any(best[:2]):
        return Held(passage.place, best[3], best[4], Level.FACT)
    claim = max(passage.claims, key=lambda c: (len(content_of(c.tokens) & shared), -c.index))
    states = any(t.tag in _STATES for c in passage.claims for t in c.tokens)  # not the cell of a table, nor a list
    return Held(passage.place, claim, None, Level.FACT) if states else None


def _denies(claim: Claim, event: Event, shared: frozenset[str]) -> bool:
    return status_class(event.status) == "denied" and is_denial(event) and bool(shared & set(scope_of(claim, event)))


def value_of(held: Held) -> str:
    """The word of reserve, the event word with its auxiliaries, and what follows it: "could be facing charges"."""
    event, claim = held.event, held.claim
    if event is None:
        return _short(claim.text)
    low, high = _span(held)
    text = " ".join(claim.text[low:high].split())
    cues = event.cue.lower().split() if held.level else []
    return text if not cues or not set(cues).isdisjoint(text.lower().split()) else f"{event.cue} … {text}"


def clause_of(story: Story, held: Held) -> str:
    """The clause of an event word from its subject on, or the beginning of its claim where it has none."""
    event, claim = held.event, held.claim
    tokens = story.sentence(held.place[0], claim).tokens
    phrases = find_phrases(tokens)
    frame = next((f for f in find_frames(tokens, phrases) if event and tokens[f.verb].start == event.start), None)
    leading = -1 if frame is None else frame.object if frame.passive else frame.subject
    if frame is None or leading < 0 or phrases[leading].last >= frame.first:
        return _told(held)
    start = tokens[phrases[leading].first].start - claim.start
    low, high = _span(held)
    text = " ".join(claim.text[max(0, start) : high].split())
    plain = 0 <= start < low and len(text) <= _ROOM and not any(mark in text for mark in _MARKS)
    return text if plain else _told(held)


def _told(held: Held) -> str:
    """The beginning of a claim where the event word is in it, else the event word with what follows it."""
    text, event = _cut(held.claim), held.event
    if event is None or not text.endswith(" …") or event.text in text.split():
        return text
    low, high = _span(held)
    told = " ".join(held.claim.text[low:high].split())
    return told if len(told.split()) >= _CLAUSE else text


def _cut(claim: Claim) -> str:
    """The beginning of a claim for a question: without the clause of time before it, and not cut at a little word."""
    text = " ".join(claim.text.split())
    head, comma, rest = text.partition(", ")
    if comma and head.split()[0].lower() in _BEFORE and len(rest.split()) >= _CLAUSE:
        text = rest
    text = _short(text)
    if text.endswith(" …"):
        words = text.removesuffix(" …").split(" ")
        while len(words) > _CLAUSE and words[-1].lower() in _LITTLE:
            words.pop()
        text = f"{' '.join(words).rstrip(',;:')} …"
    return text


def _span(held: Held) -> tuple[int, int]:
    """Where an event word stands in its claim with its auxiliaries, a word of reserve beside it, and what follows it."""
    event, claim = held.event, held.claim
    tokens = claim.tokens
    place = next((k for k, t in enumerate(tokens) if event and t.start == event.start), 0)
    cues = event.cue.lower().split() if event and held.level else []
    first = last = place
    while first > 0 and (tokens[first - 1].tag in _AUXILIARIES or tokens[first - 1].lower in cues):
        first -= 1
    for k in range(place + 1, min(len(tokens), place + _AFTER)):
        if tokens[k].tag in _ENDS and not (tokens[k].tag == "IN" and last == place):
            break
        if is_content(tokens[k].lower):
            last = k
    while last + 1 < len(tokens) and tokens[last].tag in _NOMINAL and tokens[last + 1].tag in _NOMINAL:
        last += 1  # to the end of a name or a group of nouns
    return tokens[first].start - claim.start, tokens[last].end - claim.start


def _short(text: str) -> str:
    """The beginning of a claim on one line, cut at a word."""
    text = _DATELINE.sub("", " ".join(text.split())).rstrip(".,;:—-–")
    if len(text) <= _LONGEST:
        return text
    return text[: text.rfind(" ", 0, _LONGEST)].rstrip(".,;:—-–") + " …"
