"""Grounds: every reason of a story in context, with the event that "the decision" or "that was" takes up from before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from facts.asking.contexts import claim_at
from facts.asking.explained import Reason, class_of, of_frame
from facts.asking.reasons import reasons_in
from facts.asking.why import Told
from facts.lexicons.purposes import DECIDED, DECISION, UNITS
from facts.model import Mention
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.model import Claim, Token
    from facts.story import Story

_ONE = {
    "shoot": "die",
    "murder": "die",
    "dui": "drunk",
    "dwi": "drunk",
    "influenc": "drunk",
}  # other words for one thing
_BACK = 4  # sentences before "the decision" in which its event may stand


class Purpose(NamedTuple):
    """A reason in context, with the concepts of its words and of its sentence."""

    context: Context
    reason: Reason
    words: frozenset[str]
    around: frozenset[str]
    told: Told
    people: frozenset[str]  # whom the event concerns, by name
    body: str  # the organisation that the event is told of, by name, "" for none
    names: frozenset[str]  # all names of its sentence

    @property
    def is_deed(self) -> bool:
        """Whether it is what somebody apologises, is praised or punished for, not what brought that about."""
        return self.context.mention.text.split()[0].lower() in {"for", "over"}

    @property
    def source(self) -> int:
        """The place of its source."""
        return self.context.source


def _content(tokens: Sequence[Token], claim: Claim) -> frozenset[str]:
    """The concepts of some words that are no names, figures or units; of all where they are nothing else.

    In a headline every word has a capital: only what the dossier has as a name is one.
    """
    every = [t for t in tokens if is_content(t.lower)]
    named = [t for t in every if t.tag.startswith("NNP") and any(n.start <= t.start < n.end for n in claim.names)]
    shouted = len(named) < sum(t.tag.startswith("NNP") for t in every)
    plain = [
        t
        for t in every
        if t.lower in _ONE
        or (t not in named and (shouted or not t.tag.startswith("NNP")) and t.tag != "CD" and t.lower not in UNITS)
    ]
    return frozenset(_ONE.get(w, w) for w in (concept(t.lower) for t in plain or every))


def find_grounds(story: Story) -> Iterator[Purpose]:
    """The reasons that the sources of a story give, in order."""
    for source, reading in enumerate(story.readings):
        claims: dict[int, list[Claim]] = {}
        for claim in reading.claims:
            claims.setdefault(claim.sentence, []).append(claim)
        for sentence in reading.sentences:
            here = claims.get(sentence.index, [])
            read = partial(story.parsed, source, sentence.index)
            for reason in reasons_in(sentence.tokens, read) if here else ():
                told, before = reason, sentence.index
                if reason.event == DECISION:
                    told, before = _recalled(story, source, sentence.index, reason)
                if purpose := _purpose(story, source, sentence.tokens, here, told):
                    names = purpose.names | frozenset(n.name for c in claims.get(before, ()) for n in c.names)
                    yield purpose._replace(names=names)


def _purpose(
    story: Story, source: int, tokens: Sequence[Token], claims: Sequence[Claim], reason: Reason
) -> Purpose | None:
    """A reason in context; None where it stands in no claim or says nothing."""
    start, end = tokens[reason.span.mark].start, tokens[reason.span.last].end
    claim = claim_at(claims, start)
    words = _content(tokens[reason.span.first : reason.span.last + 1], claim) if claim else None
    if claim is None or not words:
        return None
    text = story.readings[source].document.text
    around = frozenset(concept(t.lower) for t in tokens if is_content(t.lower))
    verb = tokens[reason.verb]
    lemma = next((e.lemma for c in claims for e in c.events if e.start == verb.start and verb.tag.startswith("VB")), "")
    people, body = _people(tokens, claims, reason), _body(tokens, claims, reason)
    names = frozenset(n.name for c in claims for n in c.names)
    context = story.context(source, claim, Mention(start, end, text[start:end]))
    return Purpose(context, reason, words, around, Told(reason, tokens, lemma), people, body, names)


def _people(tokens: Sequence[Token], claims: Sequence[Claim], reason: Reason) -> frozenset[str]:
    """The people in the subject and the object of an event, by the names that the dossier gives them."""
    spans = [reason.who] if reason.who[0] >= 0 else []
    spans += [(reason.verb, reason.what)] if reason.what >= 0 else []
    return frozenset(
        n.name
        for first, last in spans
        for c in claims
        for n in c.names
        if n.type == "person" and tokens[first].start <= n.start < tokens[last].end
    )


def _body(tokens: Sequence[Token], claims: Sequence[Claim], reason: Reason) -> str:
    """The organisation whose name ends the subject of an event, by the name that the dossier gives it; "" for others."""
    first, last = reason.who
    if first < 0:
        return ""
    start, end = tokens[first].start, tokens[last].end
    here = (n for c in claims for n in c.names if n.type == "organisation" and start <= n.start and n.end == end)
    return next((n.name for n in here), "")


def _recalled(story: Story, source: int, sentence: int, reason: Reason) -> tuple[Reason, int]:
    """A reason of "the decision" as one of the event before it that somebody decided, and the sentence of that event."""
    for number in range(sentence - 1, max(-1, sentence - 1 - _BACK), -1):
        parsed = story.parsed(source, number)
        for frame in reversed(parsed.frames):
            name = class_of(parsed, frame)
            if name in DECIDED and not frame.negative:
                return reason._replace(event=name, about=of_frame(parsed, reason.span, frame).about), number
    return reason, sentence
