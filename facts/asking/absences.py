"""Absences: things of which one source says that there are none ("no suspects") and of which others tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.asking.meeting import meeting_across
from facts.asking.sided import Sided
from facts.asking.target_likeness import same_target
from facts.model import Mention, Polarity
from facts.words import concept, is_content, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from facts.asking.frames import Frame
    from facts.asking.targets import Parsed
    from facts.model import Claim, Token
    from facts.story import Story

_NEGATIONS = frozenset(
    {"not", "n't", "n’t", "no", "never", "without", "nor", "neither", "cannot", "lack", "lacks", "lacked", "lacking"}
)
_UNSURE = frozenset({"if", "whether", "any"})
_LIKELY = 0.2
_REACH = 6  # tokens before a word in which a negation turns it
_INSIDE = ("JJ", "VBN", "VBG", "NNP")  # tags between "no" and its noun
_OWNED = frozenset({"POS", "PRP$"})
_NONE = frozenset({"no", "any", "without"})
_UNDOING = frozenset(
    {
        "barely",
        "hardly",
        "scarcely",
        "rarely",
        "seldom",
        "preclude",
        "precludes",
        "prevent",
        "prevents",
        "keep",
        "bar",
        "bars",
        "relieves",
        "relieve",
    }
)
_INTO = frozenset({"take", "takes", "took", "taken", "taking", "into", "in"})
_TOLD_OF = frozenset(
    map(stem, ("report", "reports", "sign", "signs", "evidence", "indication", "indications", "word", "trace"))
)
_EXISTING = frozenset(
    map(concept, ("is", "was", "are", "were", "be", "exist", "occur", "happen", "remain", "emerge", "appear", "follow"))
)
_BEING = frozenset(map(concept, ("is", "was", "are", "were", "be")))
_IDIOMS = frozenset(
    {"doubt", "idea", "way", "matter", "longer", "sense", "surprise", "wonder", "need", "reason", "place", "time",
     "question", "secret", "accident", "problem", "word", "comment", "one", "plan", "part", "end", "sign",
     "choice", "fault", "kind", "sort", "means", "case", "fewer", "less", "more", "stranger", "exception", "fan",
     "use", "hitch", "trace", "break", "day", "week", "month", "year", "people", "other", "such", "thing"}
)  # fmt: skip


def find_absences(story: Story) -> list[Sided]:
    """The things of which a source says that there are none (side "none"), and plain mentions in others ("some")."""
    absent = [
        Sided(story.context(source, claim, _mention(claim, token)), concept(token.lower), "none")
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        for token in _denied(claim.tokens)
        if not _is_of_deed(story.parsed(source, claim.sentence), token)
    ]
    sources: dict[str, set[int]] = {}
    for sided in absent:
        sources.setdefault(sided.scale, set()).add(sided.context.source)
    present = [
        Sided(story.context(source, claim, _mention(claim, token)), concept(token.lower), "some")
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        if sources and not claim.text.endswith("?")
        for place, token in enumerate(claim.tokens)
        if token.tag in {"NN", "NNS"}
        and not _is_first_part(claim.tokens, place)
        and sources.get(concept(token.lower), {source}) != {source}
        and _is_told(claim, place)
        and not _is_idiom(claim.tokens, place)
    ]
    near = [present[n] for n in sorted(_met(story, present, absent))]
    return absent + near


def _met(story: Story, present: Sequence[Sided], absent: Sequence[Sided]) -> set[int]:
    """The numbers of the plain mentions that may be of what another source has none of."""
    plain: dict[str, list[int]] = {}
    for number, sided in enumerate(present):
        plain.setdefault(sided.scale, []).append(number)
    denied: dict[str, list[Sided]] = {}
    for sided in absent:
        denied.setdefault(sided.scale, []).append(sided)
    out: set[int] = set()
    for scale, numbers in plain.items():
        ones = [present[n].context.near.keys() for n in numbers]
        for i, j in meeting_across(ones, [s.context.near.keys() for s in denied[scale]]):
            if numbers[i] not in out and _may_meet(story, present[numbers[i]], denied[scale][j]):
                out.add(numbers[i])
    return out


def _may_meet(story: Story, present: Sided, absent: Sided) -> bool:
    """Whether a plain mention may be of what another source has none of: this keeps pairs few in large dossiers."""
    one, other = present.context, absent.context
    return present.scale == absent.scale and one.source != other.source and same_target(story, one, other) >= _LIKELY


def _mention(claim: Claim, token: Token) -> Mention:
    return Mention(token.start, token.end, claim.text[token.start - claim.start : token.end - claim.start])


def _is_told(claim: Claim, place: int) -> bool:
    """Whether a noun is told of as being there: in no denial or question ("the gun was not found"), and not somebody's."""
    tokens = claim.tokens
    if claim.polarity is Polarity.NEGATIVE or any(
        t.lower in _NEGATIONS | _UNSURE for t in tokens[max(0, place - _REACH) : place]
    ):
        return False
    first = place
    while first > 0 and tokens[first - 1].tag.startswith((*_INSIDE, "NN", "CD", "POS", "PRP$", "DT")):
        first -= 1
    return not any(t.tag in _OWNED for t in tokens[first:place])


def _is_first_part(tokens: Sequence[Token], place: int) -> bool:
    """Whether a noun only qualifies the next one ("news outlets" are no news)."""
    return place + 1 < len(tokens) and tokens[place + 1].tag in {"NN", "NNS"}


def _is_idiom(tokens: Sequence[Token], place: int) -> bool:
    """Whether a noun is only part of a saying: "takes effect", "went into effect"."""
    return place > 0 and tokens[place].lower == "effect" and tokens[place - 1].lower in _INTO


def _is_tally(tokens: Sequence[Token], place: int) -> bool:
    """Whether "no" stands in a row of figures: "193 yards and no goals"."""
    return any(t.tag == "CD" for t in tokens[max(0, place - 4) : place]) and tokens[place - 1].lower in {"and", ","}


def _is_undone(before: Sequence[Token]) -> bool:
    """Whether the words before an absence undo it: "hardly a day without a walk", "does not keep any guest from"."""
    return any(t.lower in _UNDOING for t in before)


def _denied(tokens: Sequence[Token]) -> Iterator[Token]:
    """The nouns after "no" or "without", or after "not … any"."""
    for place, token in enumerate(tokens):
        if token.lower not in _NONE or _is_undone(tokens[:place]):
            continue
        if token.lower == "any" and not _is_denied_any(tokens[max(0, place - _REACH) : place]):
            continue
        head = None
        for follower in tokens[place + 1 : place + 5]:
            if follower.tag in {"NN", "NNS"}:
                head = follower
            elif head is not None or not (follower.tag.startswith(_INSIDE) or follower.lower in {"a", "an"}):
                break
        if token.lower == "no" and _is_tally(tokens, place):
            continue
        if head is not None and stem(head.lower) in _TOLD_OF:
            head = _thing_told(tokens, head)
        if head is not None and is_content(head.lower) and not {head.lower, stem(head.lower)} & _IDIOMS:
            yield head


def _is_denied_any(before: Sequence[Token]) -> bool:
    """Whether "any" after some tokens says that there is none: not in "were not part of any group", whose groups there are."""
    return any(t.lower in _NEGATIONS for t in before) and before[-1].lower != "of"


def _is_of_deed(sentence: Parsed, head: Token) -> bool:
    """Whether "no" before a noun denies what somebody did, may do or would be: "no judge had asked him", "to act without a plan"."""
    tokens, phrases = sentence.tokens, sentence.phrases
    place = next((k for k, t in enumerate(tokens) if t.start == head.start), 0)
    number = next((k for k, p in enumerate(phrases) if p.first <= place <= p.last), -1)
    if number < 0:
        return False
    first = phrases[number].first
    if tokens[first].lower == "no":
        if any(f.object == number for f in sentence.frames):
            return False
        mine = [f for f in sentence.frames if f.subject == number and not f.passive]
        return any(f.lemma not in _EXISTING or _is_likened(sentence, f) for f in mine)
    verb = max((f for f in sentence.frames if f.verb < first), key=lambda f: f.verb, default=None)
    return verb is not None and any(t.tag in {"TO", "MD"} for t in tokens[verb.first : verb.verb])


def _is_likened(sentence: Parsed, frame: Frame) -> bool:
    """Whether a verb says what its subject is beside others: "no mayor would be a better friend", "no bridge is taller"."""
    if frame.lemma not in _BEING:
        return False
    if any(t.tag == "MD" for t in sentence.tokens[frame.first : frame.verb]):
        return True
    after = sentence.tokens[frame.verb + 1 : frame.verb + 4]
    return any(t.tag in {"JJR", "RBR"} for t in after) or (bool(after) and after[0].lower in {"a", "an"})


def _thing_told(tokens: Sequence[Token], head: Token) -> Token | None:
    """The noun that "no reports of" or "no sign of" denies; None where the noun stands alone."""
    place = next(k for k, t in enumerate(tokens) if t.start == head.start)
    if place + 1 >= len(tokens) or tokens[place + 1].lower != "of":
        return head
    found = None
    for token in tokens[place + 2 : place + 6]:
        if token.tag in {"NN", "NNS"}:
            found = token
        elif found is not None or not (token.tag.startswith(_INSIDE) or token.lower in {"a", "an", "any"}):
            break
    return found
