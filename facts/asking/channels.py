"""Channels: to whom and by what means something was said ("told the Elm Post", "in a statement", "told jurors")."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.words import is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.model import Claim, Name, Token

_TELL = frozenset({"tell", "tells", "told", "telling"})
_SAID_TO = frozenset(
    "confirmed confirms admitted admits said says spoke speaks speaking wrote revealed released issued given gave denied repeated insisted explained".split()
)  # before "to" and those who hear it
_MEANS = {
    "statement": ("statement", "statements", "communique", "communiqué"),
    "e-mail": ("email", "e-mail", "emails", "e-mails"),
    "letter": ("letter", "memo", "memorandum"),
    "post": ("twitter", "tweet", "tweets", "tweeted", "tweeting", "facebook", "instagram", "blog", "blogpost"),
    "conference": ("conference", "briefing"),
    "call": ("call",),
    "interview": ("interview", "interviews"),
    "court": ("testified", "testifying", "testimony", "testify"),
    "speech": ("speech", "rally", "sermon"),
}
_LISTENERS = {
    "reporters": ("reporters", "journalists", "media", "press"),
    "court": ("court", "judge", "jury", "jurors", "juries"),
    "police": ("police", "detectives", "officers", "officer", "investigators", "deputies", "troopers"),
    "lawmakers": ("parliament", "lawmakers", "senators", "committee", "congress", "mps"),
    "supporters": ("supporters", "crowd", "voters", "fans"),
    "staff": ("employees", "staff", "workers", "colleagues"),
}
_BY_MEANS = {word: means for means, words in _MEANS.items() for word in words}
_BY_LISTENERS = {word: who for who, words in _LISTENERS.items() for word in words}
SIGNS = _TELL | _SAID_TO | _BY_MEANS.keys()  # a sentence without one of them names no channel
_TO_REPORTERS = frozenset({"conference", "call", "interview", "outlet", "reporters"})
_WRITTEN = frozenset({"statement", "e-mail", "post", "letter"})
_REACH = 7  # tokens of those who are told
_INSIDE = frozenset({"DT", "VBN", "NN", "NNS", "JJ", "NNP", "NNPS", "POS", "CD", "PRP$"})
_OPENING = frozenset(
    {"in", "by", "at", "on", "during", "through", "via", "issued", "released", "from", "posted", "wrote"}
)
_MEETINGS = frozenset({"news", "press", "conference", "telephone", "phone", "media"})  # "a news conference"
_KINDS = frozenset(
    {"magazine", "newspaper", "newspapers", "weekly", "daily", "com", "news", "agency", "website", "the"}
)


class Channel(NamedTuple):
    """How a source says that something was said: `means` as in the tables, or "outlet" with the words of its name."""

    claim: Claim
    start: int
    end: int
    means: str
    outlet: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """Its words."""
        return self.claim.text[self.start - self.claim.start : self.end - self.claim.start]


def channels_in(claim: Claim) -> Iterator[Channel]:
    """The channels that a claim names, in order."""
    tokens = claim.tokens
    for k, token in enumerate(tokens):
        word = token.lower
        if word in _TELL:
            yield from _listeners(claim, k, k + 1)
        elif word in _SAID_TO and tokens[k + 1 : k + 2] and tokens[k + 1].lower == "to":
            yield from _listeners(claim, k, k + 2)
        elif word in _BY_MEANS and _is_means(tokens, k):
            yield _by_means(claim, k)


def _by_means(claim: Claim, at: int) -> Channel:
    tokens = claim.tokens
    first = at
    while first and at - first < 3 and tokens[first - 1].tag in _INSIDE and not tokens[at].tag.startswith("VB"):
        first -= 1
    means = _BY_MEANS[tokens[at].lower]
    outlet = _outlet_after(claim, at) if means == "interview" else None
    if outlet is not None:
        return Channel(claim, tokens[first].start, outlet.end, "outlet", _words(outlet))
    return Channel(claim, tokens[first].start, tokens[at].end, means)


def _is_means(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is the means of saying here: "in a statement", "a press conference", "testified"."""
    if tokens[at].tag.startswith("VB"):
        return True
    if tokens[at].lower in {"conference", "call"} and (not at or tokens[at - 1].lower not in _MEETINGS):
        return False
    return any(t.lower in _OPENING for t in tokens[max(0, at - 4) : at])


def _listeners(claim: Claim, at: int, first: int) -> Iterator[Channel]:
    """Those who are told something from token `first` on, of the verb at `at`; nothing where it is one person."""
    tokens = claim.tokens
    start = tokens[at].start
    for token in tokens[first : first + _REACH]:
        if token.lower in _BY_LISTENERS:
            yield Channel(claim, start, token.end, _BY_LISTENERS[token.lower])
            return
        name = next((n for n in claim.names if n.start <= token.start < n.end), None)
        if name is not None:
            if name.type != "person":
                yield Channel(claim, start, name.end, "outlet", _words(name))
            return
        if token.tag not in _INSIDE:
            return


def _outlet_after(claim: Claim, at: int) -> Name | None:
    """Whom an interview was given: "in an interview with the Elm Post"."""
    after = claim.tokens[at + 1 : at + 4]
    if not after or after[0].lower not in {"with", "to", "on"}:
        return None
    return next((n for n in claim.names if n.type != "person" and any(n.start <= t.start < n.end for t in after)), None)


def _words(name: Name) -> frozenset[str]:
    found = frozenset(w.strip(".,'’").lower() for w in name.name.split() if is_content(w.lower()))
    return found - _KINDS or found


def may_be_one(one: Channel, other: Channel) -> bool:
    """Whether two channels may be one: reporters hear a news conference, a statement may come by e-mail."""
    if one.means == other.means:
        return one.means != "outlet" or bool(one.outlet & other.outlet)
    both = {one.means, other.means}
    return both <= _WRITTEN or (both <= _TO_REPORTERS and "reporters" in both)
