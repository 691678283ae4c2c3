"""Qualified: what one source calls alleged, suspected or apparent, and another calls so without reserve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.candidates import Candidate, make_answer
from facts.asking.opposition import Sided, opposed
from facts.asking.voices import voice_at, voices_of
from facts.model import Kind, Mention, Severity
from facts.status_compare import status_class
from facts.words import concept, is_content, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.voices import Speakers
    from facts.model import Claim, Token
    from facts.story import Story

_SAME = 0.2  # words must be this likely to be said of one thing
_ADVERBS = frozenset(
    {
        "allegedly",
        "reportedly",
        "apparently",
        "supposedly",
        "purportedly",
        "possibly",
        "probably",
        "presumably",
        "seemingly",
    }
)
_ADJECTIVES = frozenset(
    "alleged suspected purported supposed apparent presumed possible probable would-be accused".split()
)
_RESERVE = (
    _ADVERBS
    | _ADJECTIVES
    | frozenset(
        "may might could if whether suspicion charged charge charges claims claim called calls not no n't n’t never without denied denies any "
        "believed suspects investigated investigating sentenced convicted trial".split()
    )
)
_REACH = 6  # tokens before a word in which a reserve holds for it
_AHEAD = 4  # tokens after a reserve in which its word stands
_SELF = frozenset({"i", "we", "my", "our"})  # a quotation, marked or not
_QUALIFIABLE = ("JJ", "NN", "VBN")
_VAGUE = frozenset(
    map(
        concept,
        (
            "people",
            "man",
            "woman",
            "person",
            "way",
            "time",
            "year",
            "day",
            "thing",
            "case",
            "incident",
            "cause",
            "reason",
        ),
    )
)


def find_qualified(story: Story) -> list[Candidate]:
    """The words that a source uses with reserve, and that another which never does puts plainly in its own voice."""
    hedged: list[Sided] = []
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            for first, at in reserved_in(claim.tokens):
                mention = _mention(claim, first, at)
                name = _name(claim.tokens[at])
                hedged.append(Sided(story.context(source, claim, mention), name, "reserved", _beside(claim, at)))
    sources: dict[str, set[int]] = {}
    for sided in hedged:
        sources.setdefault(sided.scale, set()).add(sided.source)
    plain = list(_plain(story, voices_of(story), sources)) if hedged else []
    out = []
    for score, members in opposed(story, hedged + plain, _SAME):
        word = next(m for m in members if m.side == "reserved").context.mention.text
        answers = tuple(make_answer(story, m.context, m.context.mention.text, m.side) for m in members)
        why = "one source says plainly what another says with reserve"
        key = f"qualified:{members[0].scale.removesuffix('/n')}"
        out.append(Candidate(Kind.STATUS, Severity.TENSION, f"Is it certain, or “{word}”?", key, answers, why, score))
    return out


def reserved_in(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where words of reserve stand and the adjective or noun that each is said of ("an allegedly drunk driver")."""
    for i, token in enumerate(tokens):
        if token.lower in _ADVERBS:
            if i + 1 < len(tokens) and tokens[i + 1].tag == "JJ" and _tells(tokens[i + 1]):
                yield i, i + 1
        elif token.lower in _ADJECTIVES and token.tag != "NN":
            for k in range(i + 1, min(len(tokens), i + 1 + _AHEAD)):
                if not tokens[k].tag.startswith(_QUALIFIABLE) or tokens[k].tag.startswith("NNP"):
                    break
                first_part = tokens[k].tag == "NN" and k + 1 < len(tokens) and tokens[k + 1].tag in {"NN", "NNS"}
                if _tells(tokens[k]) and not first_part:
                    yield i, k


def _tells(token: Token) -> bool:
    return is_content(token.lower) and concept(token.lower) not in _VAGUE and token.lower not in _RESERVE


def _name(token: Token) -> str:
    """An adjective by its concept, a noun by its stem: a shooter is no shot."""
    return concept(token.lower) if token.tag.startswith("JJ") else f"{stem(token.lower)}/n"


def _plain(story: Story, speakers: Speakers, reserved: dict[str, set[int]]) -> Iterator[Sided]:
    """The words of other sources' reserve where a source gives them plainly, in its own voice, and never otherwise."""
    for source, reading in enumerate(story.readings):
        for claim in reading.claims:
            own = status_class(claim.status) == "settled" and _SELF.isdisjoint(t.lower for t in claim.tokens)
            if not own or claim.text.rstrip('"”’ ').endswith("?"):
                continue
            for at, token in enumerate(claim.tokens):
                name = _name(token)
                if source in reserved.get(name, {source}) or not token.tag.startswith(("JJ", "NN")):
                    continue
                before = claim.tokens[max(0, at - _REACH) : at]
                if any(t.lower in _RESERVE for t in before) or voice_at(speakers, source, claim, token.start):
                    continue
                yield Sided(story.context(source, claim, _mention(claim, at, at)), name, "plain", _beside(claim, at))


def _mention(claim: Claim, first: int, last: int) -> Mention:
    start, end = claim.tokens[first].start, claim.tokens[last].end
    return Mention(start, end, claim.text[start - claim.start : end - claim.start])


def _beside(claim: Claim, at: int) -> frozenset[str]:
    """The noun that an adjective stands before; nothing for a noun."""
    after = claim.tokens[at + 1 : at + 3]
    if not claim.tokens[at].tag.startswith("JJ"):
        return frozenset()
    return next((frozenset({concept(t.lower)}) for t in after if t.tag in {"NN", "NNS"}), frozenset())
