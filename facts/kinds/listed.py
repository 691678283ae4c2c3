"""Listed: one source lists more names in a place where another's list is shorter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, join_words, make_answer
from facts.asking.contexts import nearness
from facts.asking.frames import find_phrases
from facts.asking.groups import with_others
from facts.model import Kind, Mention, Severity
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.contexts import Context
    from facts.asking.frames import Phrase
    from facts.model import Claim, Token
    from facts.story import Story

_ALIGNED = 0.33  # alignment score from which two sentences may hold one list
_SHARED = 2  # things that both lists name
_LONGEST = 8  # things in a list
_BETWEEN = frozenset(
    {(",",), ("and",), ("or",), (",", "and"), (",", "or"), ("as", "well", "as"), (",", "as", "well", "as"), ("&",)}
)
_LAST = frozenset({"and", "or", "as", "&"})
_SOME = frozenset({"as", "like"})  # words before a list that only gives examples ("such as")


class Listing(NamedTuple):
    """A list of names: the concept of the last word of every one, their words, and the concepts of the whole sentence."""

    context: Context
    things: tuple[str, ...]
    texts: tuple[str, ...]
    words: frozenset[str]

    @property
    def source(self) -> int:
        """The place of its source."""
        return self.context.source


def find_listed(story: Story) -> list[Candidate]:
    """The lists of which one source's goes on where another's ends."""
    found = _listings(story)
    places: dict[tuple[int, int], list[int]] = {}
    for number, listing in enumerate(found):
        places.setdefault((listing.source, listing.context.claim.sentence), []).append(number)
    scores = {
        (min(a, b), max(a, b)): score + nearness(found[a].context, found[b].context, story.weights)
        for (s, i, t, j), score in sorted(story.links.items())
        if score >= _ALIGNED
        for a in places.get((s, i), ())
        for b in places.get((t, j), ())
        if _is_one_list(found[a], found[b])
    }
    out, used = [], set[int]()
    for best in sorted(scores, key=lambda p: (-scores[p], p)):
        if not used.intersection(best) and _goes_on(*(found[n] for n in best)):
            members = with_others([item.source for item in found], scores, best)
            used.update(members)
            pair = sorted((found[n] for n in best), key=lambda item: len(item.things))
            out.append(_candidate(story, [found[m] for m in members], pair, min(1.0, scores[best] / 2)))
    return out


def _listings(story: Story) -> list[Listing]:
    out = []
    for source, reading in enumerate(story.readings):
        claims: dict[int, list[Claim]] = {}
        for claim in reading.claims:
            claims.setdefault(claim.sentence, []).append(claim)
        for sentence in reading.sentences:
            for phrases in _lists(sentence.tokens):
                listing = _listing(story, source, sentence.tokens, phrases, claims.get(sentence.index, ()))
                out += [listing] if listing else []
    return out


def _lists(tokens: Sequence[Token]) -> Iterator[list[Phrase]]:
    """Runs of two noun groups or more that commas join, the last two of them "and" or "or"."""
    if not any(t.lower in _LAST for t in tokens):
        return
    run: list[Phrase] = []
    for phrase in find_phrases(tokens):
        between = tuple(t.lower for t in tokens[run[-1].last + 1 : phrase.first]) if run else ()
        if between not in _BETWEEN:
            run = [phrase]
        elif _LAST.intersection(between):
            if len(run) < _LONGEST:
                yield [*run, phrase]
            run = [phrase]
        else:
            run.append(phrase)


def _listing(
    story: Story, source: int, tokens: Sequence[Token], phrases: Sequence[Phrase], claims: Sequence[Claim]
) -> Listing | None:
    """A list in context; None where it only gives examples, or holds figures or things without a name."""
    first, last = phrases[0].first, phrases[-1].last
    before = tokens[first - 1].lower if first else ""
    claim = next((c for c in claims if c.start <= tokens[first].start < c.end), None)
    if claim is None or before in _SOME or any(t.tag == "CD" for t in tokens[first : last + 1]):
        return None
    things = tuple(_thing(tokens, p) for p in phrases)
    names = [n for c in claims for n in c.names]
    joint = tokens[phrases[-2].last + 1].start
    if not all(things) or any(n.start < joint < n.end for n in names):
        return None
    text = story.readings[source].document.text
    texts = tuple(" ".join(text[tokens[p.first].start : tokens[p.last].end].split()) for p in phrases)
    start, end = tokens[first].start, tokens[last].end
    context = story.context(source, claim, Mention(start, end, text[start:end]))
    return Listing(context, things, texts, frozenset(concept(t.lower) for t in tokens))


def _thing(tokens: Sequence[Token], phrase: Phrase) -> str:
    """The concept of the last word of a name, "" where a noun group is none."""
    head = tokens[phrase.head]
    return concept(head.lower) if head.tag.startswith("NNP") and is_content(head.lower) else ""


def _is_one_list(one: Listing, other: Listing) -> bool:
    """Whether two lists of different sources name some of the same things."""
    return one.source != other.source and len({*one.things} & {*other.things}) >= _SHARED


def _goes_on(one: Listing, other: Listing) -> bool:
    """Whether one of two lists names all that the other does, and something that the other's sentence does not."""
    short, long = sorted((one, other), key=lambda item: len(item.things))
    return {*short.things} < {*long.things} and bool(_more(long, short))


def _more(long: Listing, short: Listing) -> list[str]:
    """The words of the things of one list that the sentence of the other does not name."""
    return [text for thing, text in zip(long.things, long.texts, strict=True) if thing not in short.words]


def _candidate(story: Story, members: Sequence[Listing], pair: Sequence[Listing], score: float) -> Candidate:
    """The question of a shorter and a longer list, with the lists of other sources beside them."""
    short, long = pair
    answers = tuple(make_answer(story, m.context, m.context.mention.text, "+".join(sorted(m.things))) for m in members)
    shared = sorted(short.things)
    question = f"Is it {join_words(short.texts)}, or also {join_words(_more(long, short))}?"
    why = "one source lists more than another"
    return Candidate(Kind.SCOPE, Severity.TENSION, question, f"listed:{'+'.join(shared)}", answers, why, score)
