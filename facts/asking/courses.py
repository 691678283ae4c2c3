"""Courses: how far a search, talks, a strike or a bill has come, by the verb that is said of it or done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.anchors import anchor_of
from facts.lexicons.courses import BEING, COURSES, DONE, NOUNS, SAID, VERBS
from facts.model import Mention
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.contexts import Context
    from facts.asking.frames import Frame
    from facts.asking.targets import Parsed
    from facts.model import Claim
    from facts.story import Story

_BE = frozenset({"is", "are", "was", "were", "been", "be", "remains", "remain", "remained", "'s", "’s"})
_NOW = frozenset({"is", "are", "'s", "’s", "'re", "’re", "still"})
_OPEN = frozenset(
    {"could", "would", "should", "might", "may", "can", "must", "if", "unless", "whether", "until", "before", "when"}
    | {"after", "once", "to", "will", "'ll", "’ll"}
)
_NEGATIVE = frozenset({"not", "n't", "n’t", "never", "no"})
_PARTICLES = frozenset({"up", "down", "off", "on", "out", "back", "effect", "through", "apart"})
_KEEPING = frozenset(map(concept, ("continue", "keep", "kept", "resume")))
_STOPPING = frozenset(map(concept, ("stop", "quit", "cease", "halt")))
_VERSIONS = frozenset({"version", "draft", "package", "set", "series", "part", "parts"})
_OF = frozenset({"of", "for", "into", "with", "on", "against"})
_TURNED = {"over": "on"}  # what has not ended goes on
_REACH = 4  # tokens before a verb in which "to" or "could" leaves it open


class Stage(NamedTuple):
    """How far a thing has come by one source. `course`: its number in `COURSES`; `noun`: what the source calls it; `of`: what it is of."""

    context: Context
    course: int
    stage: str
    noun: str
    of: frozenset[str] = frozenset()

    @property
    def sentence(self) -> tuple[int, int]:
        """Its source and sentence."""
        return self.context.sentence


class _Found(NamedTuple):
    """A stage among the tokens of a sentence, from `first` to `last`."""

    course: int
    stage: str
    first: int
    last: int
    noun: str
    of: frozenset[str] = frozenset()


def find_stages(story: Story) -> tuple[Stage, ...]:
    """Every stage of a thing with a course, in order of source and text."""
    return tuple(
        stage
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        if not claim.text.rstrip('"”’ ').endswith("?")
        and any(t.lower in NOUNS or t.lower in VERBS for t in claim.tokens)
        for stage in _in_claim(story, source, claim)
    )


def _in_claim(story: Story, source: int, claim: Claim) -> Iterator[Stage]:
    sentence = story.parsed(source, claim.sentence)
    text = story.readings[source].document.text
    for found in (*_of_nouns(sentence, claim), *_of_verbs(sentence, claim)):
        start, end = sentence.tokens[found.first].start, sentence.tokens[found.last].end
        mention = Mention(start, end, text[start:end])
        if not anchor_of(story.background, source, claim, mention).past:
            yield Stage(story.context(source, claim, mention), found.course, found.stage, found.noun, found.of)


def _of_nouns(sentence: Parsed, claim: Claim) -> Iterator[_Found]:
    """The stages told of nouns: "the search ended", "called off the search"."""
    for number, phrase in enumerate(sentence.phrases):
        head = sentence.tokens[phrase.head]
        if not claim.start <= head.start < claim.end or (course := _course(sentence, number)) < 0:
            continue
        told = _stage(sentence, number, course)
        if told is not None:
            noun = sentence.tokens[phrase.head - 1 : phrase.head + 1] if head.lower not in NOUNS else [head]
            yield _Found(course, *told, " ".join(t.lower for t in noun), _of(sentence, number))


def _of(sentence: Parsed, number: int) -> frozenset[str]:
    """What a phrase is of, for, into or with: "the search for the boys"."""
    phrase = sentence.phrases[number]
    after = sentence.phrases[number + 1] if number + 1 < len(sentence.phrases) else None
    if after is None or after.prep not in _OF or after.first != phrase.last + 2:
        return frozenset()
    return frozenset(
        concept(t.lower) for t in sentence.tokens[after.first : after.last + 1] if is_content(t.lower) and t.tag != "CD"
    )


def _course(sentence: Parsed, number: int) -> int:
    """The course whose noun heads a phrase, or makes its head one of its sort ("the rescue effort"); -1 for none."""
    phrase = sentence.phrases[number]
    head = sentence.tokens[phrase.head].lower
    if head in NOUNS:
        return NOUNS[head]
    before = sentence.tokens[phrase.head - 1].lower if phrase.head > phrase.first else ""
    return NOUNS[before] if before in NOUNS and head in COURSES[NOUNS[before]].whole.split() else -1


def _stage(sentence: Parsed, number: int, course: int) -> tuple[str, int, int] | None:
    """The stage told of a phrase, with the first and last token that tell it; None where none is."""
    tokens, phrase = sentence.tokens, sentence.phrases[number]
    after = tokens[phrase.last + 1 : phrase.last + 2]
    if (after and (after[0].lower,) in BEING[course] and after[0].tag == "JJ") or (
        after and after[0].lower == "pending"
    ):
        return BEING[course].get((after[0].lower,), "open"), phrase.last + 1, phrase.last + 1
    version = next(
        (k for k, p in enumerate(sentence.phrases) if p.of == number and tokens[p.head].lower in _VERSIONS), number
    )
    for frame in sentence.frames:
        subject, done = _roles(sentence, frame)
        if {number, version}.isdisjoint({subject, done}):
            continue
        if tokens[frame.verb].lower in _BE:
            if subject in {number, version} and (told := _being(sentence, frame, course)):
                return told
            continue
        last, particle = _particle(sentence, frame)
        table = SAID[course] if subject in {number, version} else DONE[course]
        stage = table.get((frame.lemma, particle)) or table.get((frame.lemma, ""))
        if stage is not None:
            return _as_told(sentence, frame, stage, last)
    return None


def _roles(sentence: Parsed, frame: Frame) -> tuple[int, int]:
    """The phrases that are subject and object of a verb: "talks of A and B ended" are talks, "called off the search" has an object."""
    tokens, phrases = sentence.tokens, sentence.phrases
    subject = frame.subject
    while subject > 0 and tokens[phrases[subject].first - 1].lower in {"and", "or"} and phrases[subject - 1].prep:
        subject -= 1
        while subject > 0 and phrases[subject].prep:
            subject -= 1
    last, particle = _particle(sentence, frame)
    after = next((k for k, p in enumerate(phrases) if particle and p.first == last + 1 and p.prep == particle), -1)
    return subject, frame.object if frame.object >= 0 else after


def _as_told(sentence: Parsed, frame: Frame, stage: str, last: int) -> tuple[str, int, int] | None:
    """A stage with the tokens of its verb, turned where it is denied; None where it is open or denied and tells nothing."""
    lead = [t.lower for t in sentence.tokens[max(0, frame.first - _REACH) : frame.verb]]
    if frame.negative:
        return (_TURNED[stage], frame.first, last) if stage in _TURNED else None
    if stage != "on" and not _OPEN.isdisjoint(lead):
        return None
    return stage, frame.first, last


def _particle(sentence: Parsed, frame: Frame) -> tuple[int, str]:
    """The particle after a verb with its place, else the verb's place."""
    after = sentence.tokens[frame.verb + 1 : frame.verb + 2]
    return (frame.verb + 1, after[0].lower) if after and after[0].lower in _PARTICLES else (frame.verb, "")


def _being(sentence: Parsed, frame: Frame, course: int) -> tuple[str, int, int] | None:
    """The stage that a form of "be" says of its subject: "is not over"."""
    tokens = sentence.tokens
    at = frame.verb + 1
    while at < len(tokens) and tokens[at].tag.startswith("RB") and (tokens[at].lower,) not in BEING[course]:
        at += 1
    negative = not _NEGATIVE.isdisjoint(t.lower for t in tokens[frame.verb : at])
    for words, stage in BEING[course].items():
        if tuple(t.lower for t in tokens[at : at + len(words)]) == words:
            told = _TURNED.get(stage, "") if negative else stage
            return (told, frame.verb, at + len(words) - 1) if told else None
    return None


def _of_verbs(sentence: Parsed, claim: Claim) -> Iterator[_Found]:
    """The stages told of verbs: "are still searching", "continued to search", "stopped searching"."""
    tokens = sentence.tokens
    for frame in sentence.frames:
        verb = tokens[frame.verb]
        if verb.lower not in VERBS or not claim.start <= verb.start < claim.end or frame.passive:
            continue
        before = [t.lower for t in tokens[max(0, frame.verb - 3) : frame.verb]]
        near = [concept(w) for w in before if w != "to"][-1:]
        stage = ""
        if near and near[0] in _KEEPING:
            stage = "on"
        elif near and near[0] in _STOPPING and verb.tag == "VBG":
            stage = "over"
        elif verb.tag == "VBG" and not _NOW.isdisjoint(before) and _NEGATIVE.isdisjoint(before):
            stage = "on"
        if stage:
            yield _Found(
                VERBS[verb.lower], stage, max(0, frame.verb - len(before)), frame.verb, COURSES[VERBS[verb.lower]].name
            )
