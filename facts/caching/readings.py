"""A reading as plain JSON and back: what was read in a source, without the text itself.

The words of mentions, claims and tokens are cut from the source's text again, so that an entry is small and can claim
no words that the source does not have.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from facts.caching.rules import rules_digest
from facts.model import (
    Claim,
    DateMention,
    Event,
    Name,
    Polarity,
    Quantity,
    Reading,
    ScopeWord,
    Sentence,
    Speaker,
    Status,
    Token,
)
from sources.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Mention
    from sources.document import Document

_SORTS: tuple[tuple[str, type[Mention]], ...] = (
    ("dates", DateMention),
    ("quantities", Quantity),
    ("names", Name),
    ("speakers", Speaker),
    ("events", Event),
    ("scopes", ScopeWord),
)
_MORE = {sort: tuple(f.name for f in fields(sort) if f.name not in {"start", "end", "text"}) for _, sort in _SORTS}
_make_token = partial(tuple.__new__, Token)


def reading_key(document: Document) -> str:
    """The name of the entry for a source: its text, blocks and date of publication under the rules as they are; "" for none."""
    rules = rules_digest()
    if not rules:
        return ""
    blocks = ";".join(f"{b.kind.value},{b.start},{b.end},{b.level}" for b in document.blocks)
    digest = hashlib.sha256(f"reading\n{rules}\n{document.published}\n{document.format}\n{blocks}\n".encode())
    digest.update(document.text.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def pack_reading(reading: Reading) -> Any:  # noqa: ANN401 - JSON
    """A reading as lists, strings and numbers. Raises `ValueError` for one that cannot be told so."""
    text = reading.document.text
    return [
        [_pack_sentence(s, text) for s in reading.sentences],
        [_pack_claim(c, reading.sentences[c.sentence], text) for c in reading.claims],
    ]


def unpack_reading(packed: Any, document: Document) -> Reading | None:  # noqa: ANN401 - JSON
    """The reading of a source that was packed; None where it is none of this text."""
    try:
        sentences, claims = packed
        read = tuple(_unpack_sentence(n, s, document.text) for n, s in enumerate(sentences))
        told = tuple(_unpack_claim(n, c, read, document) for n, c in enumerate(claims))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None
    return Reading(document, read, told)


def _pack_sentence(sentence: Sentence, text: str) -> Any:  # noqa: ANN401
    tokens = sentence.tokens
    ends = [sentence.start, *(t.end for t in tokens)]
    odd = {
        str(n): [t.text, t.lower]
        for n, t in enumerate(tokens)
        if t.text != text[t.start : t.end] or t.lower != t.text.lower()
    }
    return [
        sentence.block,
        sentence.kind.value,
        sentence.start,
        sentence.end,
        [step for t, end in zip(tokens, ends, strict=False) for step in (t.start - end, t.end - t.start)],
        " ".join(t.tag for t in tokens),
        odd,
    ]


def _unpack_sentence(index: int, packed: Any, text: str) -> Sentence:  # noqa: ANN401
    block, kind, start, end, steps, tags, odd = packed
    _check(start, end, text)
    places = list(accumulate(steps, initial=start))
    starts, ends = places[1::2], places[2::2]
    if places[-1] > len(text) or min(steps[1::2], default=0) < 0 or min(places) < 0:
        raise ValueError
    words = [text[a:b] for a, b in zip(starts, ends, strict=True)]
    lowers = [word.lower() for word in words]
    for place, (word, lower) in odd.items():
        words[int(place)], lowers[int(place)] = word, lower
    tokens = tuple(map(_make_token, zip(starts, ends, words, lowers, tags.split(" ") if tags else (), strict=True)))
    return Sentence(index, block, BlockKind(kind), start, end, tokens)


def _pack_claim(claim: Claim, sentence: Sentence, text: str) -> Any:  # noqa: ANN401
    first = next((n for n, t in enumerate(sentence.tokens) if claim.tokens and t == claim.tokens[0]), 0)
    last = first + len(claim.tokens)
    if sentence.tokens[first:last] != claim.tokens or text[claim.start : claim.end] != claim.text:
        raise ValueError(claim.index)
    mentions = [[_pack_mention(m, sort, text) for m in getattr(claim, name)] for name, sort in _SORTS]
    return [
        claim.sentence,
        claim.start,
        claim.end,
        claim.status.value,
        claim.speaker,
        claim.polarity.value,
        claim.kind.value,
        first,
        last,
        mentions,
    ]


def _unpack_claim(index: int, packed: Any, sentences: Sequence[Sentence], document: Document) -> Claim:  # noqa: ANN401
    number, start, end, status, speaker, polarity, kind, first, last, mentions = packed
    text = document.text
    _check(start, end, text)
    found = [
        tuple(_unpack_mention(m, sort, text) for m in each) for each, (_, sort) in zip(mentions, _SORTS, strict=True)
    ]
    return Claim(
        document.id,
        index,
        number,
        start,
        end,
        text[start:end],
        Status(status),
        speaker,
        Polarity(polarity),
        BlockKind(kind),
        sentences[number].tokens[first:last],
        *found,
    )


def _pack_mention(mention: Mention, sort: type[Mention], text: str) -> Any:  # noqa: ANN401
    if type(mention) is not sort:
        raise ValueError(sort)
    own = None if text[mention.start : mention.end] == mention.text else mention.text
    return [mention.start, mention.end, own, *(getattr(mention, name) for name in _MORE[sort])]


def _unpack_mention(packed: Any, sort: type[Any], text: str) -> Any:  # noqa: ANN401
    start, end, own, *more = packed
    _check(start, end, text)
    if len(more) != len(_MORE[sort]):
        raise ValueError
    if sort is Event:
        more[0], more[2] = Status(more[0]), Polarity(more[2])
    elif sort is Quantity and isinstance(more[0], list):
        low, high = more[0]
        more[0] = (low, high)
    return sort(start, end, text[start:end] if own is None else own, *more)


def _check(start: int, end: int, text: str) -> None:
    if not 0 <= start <= end <= len(text):
        raise ValueError
