"""Silences: who would not comment by one source and speaks in another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from facts.asking.frames import find_frames, find_phrases
from facts.asking.voices import make_voice
from facts.model import Mention, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.contexts import Context
    from facts.story import Story

T = TypeVar("T")
_COMMENT = frozenset({"comment"})
_GENERIC = frozenset(
    {"official", "officials", "authorities", "spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople"}
    | {"attorney", "attorneys", "lawyer", "lawyers", "office", "representative", "representatives", "united", "states"}
    | {"u.s", "new", "york", "department", "agent", "publicist", "manager", "family"}
)
_OFFICES = frozenset(
    {
        "police",
        "officer",
        "sheriff",
        "chief",
        "investigator",
        "investigators",
        "ministry",
        "prosecutor",
        "prosecutors",
        "authorities",
        "federal",
    }
)
_OLD = frozenset({"month", "quarter", "year"})
_LINKS = frozenset({"for", "of", "and"})
_REACH = 8


class Party(NamedTuple):
    """Somebody who is silent or speaks: `words` name them, `label` is for people."""

    context: Context
    words: frozenset[str]
    silent: bool
    label: str


def find_parties(story: Story) -> list[Party]:
    """Everyone who would not comment, and everyone who speaks, in order of source and text."""
    silent = [p for source in range(len(story.readings)) for p in _silent(story, source)]
    return [*silent, *(p for source in range(len(story.readings)) for p in _speaking(story, source))] if silent else []


def _words(text: str) -> frozenset[str]:
    words = {w.strip("'\",.()’“”").lower().removesuffix("'s").removesuffix("’s") for w in text.split()}
    return frozenset(words - {"the", "a", "an", "of", "for", "and", "to", "with", "at", "both", ""})


def _silent(story: Story, source: int) -> Iterator[Party]:
    """Who declines to comment, refuses to, does not or would not."""
    reading = story.readings[source]
    for claim in reading.claims:
        event = next((e for e in claim.events if e.status is Status.DENIED and e.lemma in _COMMENT), None)
        if event is None:
            continue
        tokens = reading.sentences[claim.sentence].tokens
        phrases = find_phrases(tokens)
        frame = next((f for f in find_frames(tokens, phrases) if tokens[f.verb].start == event.start), None)
        if frame is None or frame.subject < 0:
            continue
        first, last = phrases[frame.subject].first, phrases[frame.subject].last
        if tokens[first].tag == "PRP":
            continue
        # names that "for", "of" or "and" attach belong to the party: "a spokeswoman for Acme"
        before = [p for p in phrases[: frame.subject] if first - p.first <= _REACH]
        after = [p for p in phrases if last < p.first < frame.first and p.first - first <= _REACH]
        first = next((p.first for p in before if all(t.lower in _LINKS for t in tokens[p.last + 1 : first])), first)
        last = max((p.last for p in after if p.prep in _LINKS or tokens[p.first - 1].lower in _LINKS), default=last)
        label = " ".join(t.text for t in tokens[first : last + 1])
        words = _words(label)
        mention = Mention(event.start, event.end, event.text)
        yield Party(story.context(source, claim, mention), words, True, label)


def _speaking(story: Story, source: int) -> Iterator[Party]:
    """Who says something under the name or role that a source gives."""
    claims = story.readings[source].claims
    unheard = {c.sentence for c in claims for e in c.events if e.status is Status.DENIED and e.lemma in _COMMENT}
    for claim in claims:
        for speaker in claim.speakers:
            voice = make_voice(speaker)
            denied = claim.sentence in unheard
            old = any(d.granularity in _OLD and d.type == "DATE" for d in claim.dates)
            if voice is None or denied or old or voice.manner in {"press", "anonymous"}:
                continue
            words = _words(speaker.text) | voice.words
            mention = Mention(speaker.start, speaker.end, speaker.text)
            yield Party(story.context(source, claim, mention), words, False, voice.label)


class Register(Generic[T]):
    """Things by the words of the parties that they belong to: who may be one party with whom is looked up, not tried."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[T]] = {}
        self._generic: list[T] = []
        self._offices: list[T] = []

    def add(self, party: Party, thing: T) -> None:
        """Enter a thing under a party."""
        for word in party.words - _GENERIC:
            self._by_word.setdefault(word, []).append(thing)
        if party.words <= _GENERIC:
            self._generic.append(thing)
        if party.words & _OFFICES:
            self._offices.append(thing)

    def of(self, party: Party) -> Iterator[T]:
        """The things of parties that may be the same as this one, some of them several times.

        They share a name, or one is "authorities" and the other holds an office.
        """
        for word in party.words - _GENERIC:
            yield from self._by_word.get(word, ())
        if party.words <= _GENERIC:
            yield from self._offices
        if party.words & _OFFICES:
            yield from self._generic


def silent_groups(parties: list[Party]) -> list[list[Party]]:
    """The parties that would not comment, those together that may be one."""
    out: list[list[Party]] = []
    register: Register[int] = Register()
    for party in parties:
        if party.silent:
            mine = min(register.of(party), default=len(out))
            if mine == len(out):
                out.append([])
            out[mine].append(party)
            register.add(party, mine)
    return out
