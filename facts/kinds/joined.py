"""Joined: one source names two things where a near-copy of its sentence names one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.candidates import Candidate, make_answer
from facts.asking.contexts import claims_by_sentence, nearness
from facts.asking.joint_groups import joined_groups
from facts.asking.wording import joined_question
from facts.lexicons.bodies import is_one_name
from facts.model import Kind, Mention, Severity
from facts.reading.dates.words import WEEKDAY_NAMES
from facts.reading.tags import FINITE
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.asking.contexts import Context
    from facts.asking.frames import Phrase
    from facts.model import Claim, Token
    from facts.story import Story

_NEAR_COPY = 0.4  # alignment score from which two sentences tell the same, so that what one leaves out counts
_JOINED = 0.32  # likeness of the surroundings of what both name
_COMMENT = concept("comment")
_EMPTY: frozenset[str] = frozenset()
_LIST = 8  # words in which a list of names comes to its "and"
_NOMINAL = frozenset({"DT", "PRP$", "CD", "JJ", "NN", "NNS", "NNP", "NNPS"})
_ARTICLES = frozenset({"The", "A", "An", "Its", "His", "Her", "Their"})


class Place(NamedTuple):
    """A sentence with its concepts, its noun groups, those of them that "and" or "or" joins, and its claims."""

    source: int
    tokens: Sequence[Token]
    words: frozenset[str]
    around: frozenset[str]  # the concepts of its neighbours
    phrases: Sequence[Phrase]
    pairs: Sequence[tuple[Phrase, Phrase]]
    claims: Sequence[Claim]


class Joint(NamedTuple):
    """Two noun groups joined by "and" or "or", or one alone: the concepts of the heads and the words."""

    context: Context
    heads: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words as the source has them."""
        return self.context.mention.text


Found = tuple[float, Joint, Joint]  # likeness, the pair, the one alone


def find_joined(story: Story) -> list[Candidate]:
    """The pairs of things of which another source names one alone."""
    claims = claims_by_sentence(story)
    words = {
        (source, s.index): frozenset(concept(t.lower) for t in s.tokens)
        for source, reading in enumerate(story.readings)
        for s in reading.sentences
    }
    places: dict[tuple[int, int], Place] = {}
    found: dict[str, list[Found]] = {}
    for s, i, t, j in sorted(place for place, score in story.links.items() if score >= _NEAR_COPY):
        for key in ((s, i), (t, j)):
            if key not in places:
                places[key] = _place(story, key, words, claims.get(key, ()))
        one, other = places[s, i], places[t, j]
        for made in (*_left_out(story, one, other), *_left_out(story, other, one)):
            found.setdefault("+".join(sorted(made[1].heads)), []).append(made)
    return [c for key in sorted(found) if (c := _candidate(story, key, found[key]))]


def _place(
    story: Story, key: tuple[int, int], words: Mapping[tuple[int, int], frozenset[str]], claims: Sequence[Claim]
) -> Place:
    source, index = key
    tokens = story.readings[source].sentences[index].tokens
    phrases = story.parsed(source, index).phrases
    around = words.get((source, index - 1), _EMPTY) | words.get((source, index + 1), _EMPTY)
    place = Place(source, tokens, words[key], around, phrases, [], claims)
    return place._replace(pairs=[pair for pair in joined_groups(tokens, phrases) if _are_two_things(place, pair)])


def _is_listed(place: Place, phrase: Phrase, words: frozenset[str]) -> bool:
    """Whether a noun group is part of a list of its own: it opens one ("Lund, Reed and Diaz") or ends one that starts with another thing."""
    tokens = place.tokens
    after = tokens[phrase.last + 1 : phrase.last + 3]
    if len(after) > 1 and after[0].lower in {"and", "or", "&"} and after[1].tag in _NOMINAL:
        return True
    owner = next((p for p in place.phrases if p.first == phrase.last + 2), None)
    behind = tokens[owner.last + 1 : owner.last + 3] if owner and after[0].lower == "of" else ()
    if len(behind) > 1 and behind[0].lower in {"and", "or"} and behind[1].tag == "DT":
        return True  # "the police of Orvel and the army of Norvia"
    if len(after) > 1 and after[0].text == "," and after[1].tag.startswith("NNP"):
        return any(t.lower in {"and", "or"} for t in tokens[phrase.last + 2 : phrase.last + _LIST])
    before = next((p for p in place.phrases if p.last == phrase.first - 2), None)
    joined = before is not None and tokens[phrase.first - 1].lower in {"and", "or"}
    return joined and before is not None and concept(tokens[before.head].lower) not in words


def _is_title_clause(place: Place, phrase: Phrase) -> bool:
    """Whether a noun group of a title without a verb may hold the verb: a name and two words or more ("Mayor, Pellworks End Talks")."""
    if any(t.tag in FINITE or t.tag == "VB" for t in place.tokens):
        return False
    first, rest = place.tokens[phrase.first], place.tokens[phrase.first + 1 : phrase.last + 1]
    named = any(n.start == first.start and n.end <= rest[0].start for c in place.claims for n in c.names if rest)
    return named and len(rest) > 1 and all(t.text[0].isupper() for t in rest)


def _ends_list(place: Place, phrase: Phrase) -> bool:
    """Whether a noun group is the last of a list of three or more ("fuel, food and rent")."""
    tokens = place.tokens[max(0, phrase.first - _LIST) : phrase.first]
    return bool(tokens) and tokens[-1].lower in {"and", "or"} and any(t.text == "," for t in tokens)


def _figures(place: Place, phrase: Phrase) -> frozenset[str]:
    tokens = place.tokens[phrase.first : phrase.last + 1]
    return frozenset(t.lower for t in tokens if t.tag == "CD" or t.lower == "both")


def _left_out(story: Story, here: Place, there: Place) -> Iterator[Found]:
    """The pairs of one sentence of which the other names one without the other, where the surroundings are alike.

    Who would not comment is asked elsewhere, and a source may have asked fewer.
    """
    if _COMMENT in here.words & there.words:
        return
    for pair in here.pairs:
        heads = tuple(concept(here.tokens[p.head].lower) for p in pair)
        for k in (0, 1):
            match = _alone(here, there, pair, k)
            mine = match and _context(story, here, pair[0], pair[1])
            theirs = match and _context(story, there, match, match)
            if mine and theirs and (score := nearness(mine, theirs, story.weights)) >= _JOINED:
                yield score, Joint(mine, heads), Joint(theirs, heads[k : k + 1])
                break


def _alone(here: Place, there: Place, pair: tuple[Phrase, Phrase], number: int) -> Phrase | None:
    """The noun group of another sentence that names one of a pair, where neither it nor its neighbours tell of the other one."""
    head, other = (concept(here.tokens[pair[k].head].lower) for k in (number, 1 - number))
    if head not in there.words or _told(here.tokens, pair[1 - number], there.words) or other in there.around:
        return None
    match = next((p for p in there.phrases if concept(there.tokens[p.head].lower) == head), None)
    if match is None or _is_listed(there, match, here.words) or _is_title_clause(there, match):
        return None
    if _ends_list(there, match) and here.tokens[pair[0].first - 1].text == ",":
        return None  # two lists of many things, each with its own
    if number and _is_one_head(here, there, pair, match):
        return None
    return match if _figures(here, pair[number]) == _figures(there, match) else None


def _is_one_head(here: Place, there: Place, pair: tuple[Phrase, Phrase], match: Phrase) -> bool:
    """Whether a pair is of two kinds of one thing ("food and energy prices"), and the other sentence names that thing, of another kind or of none."""
    one, other = pair
    kind = [concept(t.lower) for t in here.tokens[other.first : other.head] if t.tag.startswith("NN")]
    if one.first != one.last or here.tokens[one.head].tag != "NN" or not kind:
        return False
    return not any(concept(t.lower) in kind for t in there.tokens[match.first : match.head])


def _are_two_things(place: Place, pair: tuple[Phrase, Phrase]) -> bool:
    """Whether the heads of a pair name two things of which a sentence may leave one out: no two days, nor two words for one."""
    heads = [place.tokens[p.head].lower for p in pair]
    if concept(heads[0]) == concept(heads[1]) or not WEEKDAY_NAMES.isdisjoint(heads) or not all(map(is_content, heads)):
        return False
    return not _in_one_name(place, pair) and not _is_title(place, pair)


def _in_one_name(place: Place, pair: tuple[Phrase, Phrase]) -> bool:
    """Whether "and" stands inside one name ("the Soil and Water Service")."""
    one, other = (place.tokens[p.head] for p in pair)
    if any(n.start <= one.start and other.start < n.end for c in place.claims for n in c.names):
        return True
    words = " ".join(t.text for t in place.tokens[pair[1].first : pair[1].last + 1])
    named = any(n.start <= one.start < n.end for c in place.claims for n in c.names)
    capital = one.text[0].isupper() and other.text[0].isupper()
    return capital and (not named or is_one_name(one.text, words))


def _is_title(place: Place, pair: tuple[Phrase, Phrase]) -> bool:
    """Whether both are posts of the person named after them ("President and General Manager Ann Reed")."""
    heads = [place.tokens[p.head] for p in pair]
    people = [
        any(n.type == "person" and n.start <= h.start < n.end for c in place.claims for n in c.names) for h in heads
    ]
    titled = place.tokens[pair[1].first].start
    named = any(n.start > titled and n.end == heads[1].end for c in place.claims for n in c.names)
    return people == [False, True] and named


def _told(tokens: Sequence[Token], phrase: Phrase, words: frozenset[str]) -> bool:
    """Whether some content word of a phrase is among the words of another sentence."""
    return any(concept(t.lower) in words for t in tokens[phrase.first : phrase.last + 1] if is_content(t.lower))


def _context(story: Story, place: Place, first: Phrase, last: Phrase) -> Context | None:
    """The words from one noun group to another in the claim that holds them all."""
    start, end = place.tokens[first.first].start, place.tokens[last.last].end
    for claim in place.claims:
        if claim.start <= start and end <= claim.end:
            text = claim.text[start - claim.start : end - claim.start]
            return story.context(place.source, claim, Mention(start, end, text))
    return None


def _candidate(story: Story, key: str, found: list[Found]) -> Candidate | None:
    """The question of one pair; a source that names both somewhere does not name one alone."""
    both = {one.context.source for _, one, _ in found}
    found = [f for f in found if f[2].context.source not in both]
    if not found:
        return None
    best, pair, alone = max(found, key=lambda f: (f[0], [-n for n in f[1].context.place]))
    joints = {(j.context.place, j.text): j for _, *two in found for j in two}
    answers = tuple(make_answer(story, j.context, j.text, "+".join(sorted(j.heads))) for _, j in sorted(joints.items()))
    question = joined_question(_plain(pair.text), _plain(alone.text))
    why = "one source names two things where another names one"
    return Candidate(Kind.SCOPE, Severity.TENSION, question, f"joined:{key}", answers, why, best)


def _plain(text: str) -> str:
    """Words as they stand inside a sentence: an article that opened one in lower case."""
    first, space, rest = text.partition(" ")
    return first.lower() + space + rest if first in _ARTICLES else text
