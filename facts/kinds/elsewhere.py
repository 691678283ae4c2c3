"""Elsewhere: what the sources that a question left out say to it, in the sentences that tell what its answers tell.

A rule proposes those that disagree. Its reviewer also wants to see who agrees with whom, and what a text says below its head line. Such
an answer is looked for more leniently than what starts a question, but only in sentences aligned with those of its answers, and only where
they hold a value of the same sort: a figure of the same unit, a date that agrees, the same event word, or the words of another answer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from facts.asking import amounts, times
from facts.asking.amount_groups import same_concept
from facts.asking.amount_likeness import same_amount
from facts.asking.amount_parting import of_two_things
from facts.asking.anchors import anchor_of, is_general
from facts.asking.candidates import OWN_VOICE, PLUGIN, make_answer
from facts.asking.clauses import event_value
from facts.asking.contexts import by_sentence, claims_by_sentence, same_governor
from facts.asking.figures import amount_answer
from facts.asking.negation import is_negated
from facts.asking.occurrences import find_occurrences
from facts.asking.quarrels import same_participants
from facts.asking.voices import voice_at, voices_of
from facts.dates_compare import compare_dates
from facts.kinds.authority import rests_on_word, speaker_of
from facts.kinds.status import event_class
from facts.model import Mention
from facts.quantities_compare import compare_quantities
from facts.words import concept, is_content
from sources.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from facts.asking.amounts import Amount
    from facts.asking.candidates import Candidate
    from facts.asking.occurrences import Occurrence
    from facts.asking.times import Moment
    from facts.asking.voices import Speakers
    from facts.model import Answer, Claim, Reading, Token
    from facts.story import Story

    Place = tuple[int, int]  # source, sentence

_ALIGNED = 0.5  # alignment score from which a sentence is looked into
_SURELY = 0.8  # the same where only a shared thing is looked for, which may be told of anything
_AGREES, _DIFFERS = 0.2, 0.25  # how likely a figure must be of the question: where it agrees with an answer, where not
_DATED = 0.2  # the same of a date
_LONGEST = 4  # content words of an answer whose words are looked for
_WITHIN = 8  # tokens in which they stand
_MARKS = frozenset('"“”')
_CLOSES = frozenset('.!?…"”')  # how the sentences of a text end
_JOINS = frozenset({"and", "or", "&", ","})


class Known(NamedTuple):
    """What of a story may answer, by source and sentence."""

    story: Story
    amounts: Mapping[Place, Sequence[Amount]]
    moments: Mapping[Place, Sequence[Moment]]
    events: Mapping[Place, Sequence[Occurrence]]
    voices: Speakers
    claims: Mapping[Place, Sequence[Claim]]
    spots: dict[Place, Mapping[str, Sequence[int]]]  # where words stand, by concept, of sentences looked into so far
    wanted: dict[tuple[Place, int, int, str], Sequence[tuple[int, Token]]]  # what `_wanted` has found so far


def completed(story: Story, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, each with what the sources that it leaves out answer, where aligned sentences of theirs do."""
    if not any(_lacking(story, c) for c in candidates):
        return list(candidates)
    near: dict[Place, list[tuple[float, Place]]] = {}
    for (a, b, c, d), score in story.links.items():
        if score >= _ALIGNED:
            near.setdefault((a, b), []).append((-score, (c, d)))
            near.setdefault((c, d), []).append((-score, (a, b)))
    known = Known(
        story,
        by_sentence(amounts.collect(story)),
        by_sentence(times.collect(story)),
        by_sentence(story.once(find_occurrences)),
        voices_of(story),
        claims_by_sentence(story),
        {},
        {},
    )
    return [replace(c, answers=(*c.answers, *_found(known, c, near))) if _lacking(story, c) else c for c in candidates]


def _lacking(story: Story, candidate: Candidate) -> bool:
    """Whether a question that a rule of this program asks leaves a source out, or has of one no more than its head line."""
    told = {a.source for a in candidate.answers if not _is_head(story.readings[story.places[a.source]], a)}
    return not candidate.key.startswith(PLUGIN) and _rule(candidate) not in _CLOSED and len(told) < len(story.readings)


def _is_head(reading: Reading, answer: Answer) -> bool:
    """Whether an answer stands in a heading, or in a first line without a full stop: the head line of a plain text."""
    sentence = reading.sentences[reading.claims[answer.claim].sentence]
    return sentence.kind is BlockKind.HEADING or (sentence.index == 0 and sentence.tokens[-1].text[-1] not in _CLOSES)


def _rule(candidate: Candidate) -> str:
    return candidate.key.split(":", 1)[0]


def _found(known: Known, candidate: Candidate, near: Mapping[Place, Sequence[tuple[float, Place]]]) -> Iterator[Answer]:
    """The answer of every source that is left out, from the best aligned sentence that holds one."""
    story = known.story
    rule = _rule(candidate)
    answering = _RULES.get(rule, _worded)
    least = _SURELY if rule == "joined" else _ALIGNED
    homes: dict[Place, list[Answer]] = {}
    for a in sorted(candidate.answers, key=lambda a: -len(a.value)):
        source = story.places[a.source]
        homes.setdefault((source, story.readings[source].claims[a.claim].sentence), []).append(a)
    present = {source for (source, _), told in homes.items() if not _is_head(story.readings[source], told[0])}
    places = sorted(
        (source, score, place, home)
        for home in homes
        for score, place in near.get(home, ())
        for source in place[:1]
        if source not in present and place not in homes and -score >= least
    )
    for source, _, place, home in places:
        answers = (answering(known, place, home, a) for a in homes[home]) if source not in present else ()
        answer = next((a for a in answers if a is not None), None)
        if answer is not None:
            present.add(source)
            yield answer


def _measured(known: Known, place: Place, home: Place, answer: Answer) -> Answer | None:
    """The figure of a sentence that is likeliest to answer what another one answers."""
    mine = next((m for m in known.amounts.get(home, ()) if m.quantity.start == answer.mark_start), None)
    best: tuple[float, Amount, str] | None = None
    for other in known.amounts.get(place, ()) if mine else ():
        relation = compare_quantities(mine.plain, other.plain, same_concept) if mine else "other"
        if mine is None or relation == "other" or not _is_of_same(mine, other):
            continue
        agrees = relation in {"same", "bound"}
        likely = same_amount(known.story, mine, other, relation)
        if likely < (_AGREES if agrees else _DIFFERS) or not (agrees or same_governor(mine.context, other.context)):
            continue
        if best is None or likely > best[0]:
            best = likely, other, relation
    if best is None:
        return None
    _, amount, relation = best
    text = amount.quantity.text
    if not answer.norm.startswith("speaker:"):
        return amount_answer(known.story, amount, text, amounts.norm_of(amount.quantity))
    name = speaker_of(amount) if rests_on_word(amount) else ""
    if relation == "conflict" or not (name or _in_own_voice(known, place, amount.context.claim)):
        return None
    return amount_answer(known.story, amount, f"{name or OWN_VOICE}: {text}", f"speaker:{name}")


def _is_of_same(one: Amount, other: Amount) -> bool:
    """Whether two figures count or measure one thing, of which the same became."""
    units = [a.plain.unit for a in (one, other)]
    return (
        all(units)
        and same_concept(*units)
        and amounts.outcome(one) == amounts.outcome(other)
        and not of_two_things(one, other)
    )


def _in_own_voice(known: Known, place: Place, claim: Claim) -> bool:
    """Whether a source says something itself: nobody is named who says it, and nothing of the sentence stands in quotation marks."""
    tokens = known.story.readings[place[0]].sentences[place[1]].tokens
    voiced = claim.speaker is not None or (place[0], claim.index) in known.voices
    return not voiced and not any(_MARKS.intersection(t.text) for t in tokens)


def _dated(known: Known, place: Place, home: Place, answer: Answer) -> Answer | None:
    """A date that agrees with another one's, of the same event."""
    mine = next((m for m in known.moments.get(home, ()) if m.date.start == answer.mark_start), None)
    for other in known.moments.get(place, ()) if mine else ():
        agrees = mine is not None and compare_dates(mine.date, other.date) in {"same", "compatible"}
        if mine is not None and agrees and times.same_time(known.story, mine, other) >= _DATED:
            return make_answer(known.story, other.context, other.date.text, other.date.value)
    return None


def _told(known: Known, place: Place, home: Place, answer: Answer) -> Answer | None:
    """The event word that another answer marks, with the status that its own source gives it."""
    occurrence = _same_event(known, place, home, answer)
    held = event_class(occurrence, known.voices) if occurrence else ""
    if occurrence is None or not held:
        return None
    norm = status = occurrence.event.status.value
    if answer.norm in {"yes", "no"}:
        norm = "no" if held == "denied" else "yes"
        status = "no" if held == "denied" else status
    return make_answer(known.story, occurrence.context, f"{event_value(occurrence)} ({status})", norm)


def _same_event(known: Known, place: Place, home: Place, answer: Answer) -> Occurrence | None:
    """The event word of a sentence that tells of the event which an answer marks."""
    mine = next((o for o in known.events.get(home, ()) if o.event.start == answer.mark_start), None)
    alike = (
        o
        for o in (known.events.get(place, ()) if mine else ())
        if mine and o.concept == mine.concept and (o.frame is None) == (mine.frame is None)
    )
    return next((o for o in alike if mine and same_participants(o, mine)), None)


def _spoken(known: Known, place: Place, home: Place, answer: Answer) -> Answer | None:
    """Who says in another source what an answer gives to a speaker."""
    occurrence = _same_event(known, place, home, answer)
    if occurrence is None:
        return None
    voice = voice_at(known.voices, place[0], occurrence.claim, occurrence.event.start)
    if voice is None and not _in_own_voice(known, place, occurrence.claim):
        return None
    label = voice.label if voice else ""
    return make_answer(known.story, occurrence.context, label or OWN_VOICE, f"speaker:{label}")


def _worded(known: Known, place: Place, home: Place, answer: Answer) -> Answer | None:
    """The very words of another answer, where they are its value, in the same sort of word and negated alike."""
    story = known.story
    wanted = _wanted(known, home, answer)
    if not wanted:
        return None
    tokens = story.readings[home[0]].sentences[home[1]].tokens
    theirs = story.readings[place[0]].sentences[place[1]].tokens
    for at, last in _spots(known, place, [t for _, t in wanted]):
        start, end = theirs[at].start, theirs[last].end
        claim = next((c for c in known.claims.get(place, ()) if c.start <= start and end <= c.end), None)
        if claim is None or is_negated(theirs, at) != is_negated(tokens, wanted[0][0]):
            continue
        mention = Mention(start, end, claim.text[start - claim.start : end - claim.start])
        if not is_general(claim, mention) and not anchor_of(story.background, place[0], claim, mention).past:
            return make_answer(story, story.context(place[0], claim, mention), mention.text, answer.norm)
    return None


def _wanted(known: Known, home: Place, answer: Answer) -> Sequence[tuple[int, Token]]:
    """The content words that an answer marks, with their places in its sentence; none where they are not its value, or too many."""
    key = home, answer.mark_start, answer.mark_end, answer.value
    if key not in known.wanted:
        reading = known.story.readings[home[0]]
        start, end = answer.mark_start, answer.mark_end
        tokens = reading.sentences[home[1]].tokens
        found = [(k, t) for k, t in enumerate(tokens) if start <= t.start < end and is_content(t.lower)]
        is_value = " ".join(reading.document.text[start:end].split()) == answer.value
        known.wanted[key] = found if is_value and len(found) <= _LONGEST else ()
    return known.wanted[key]


def _alone(known: Known, place: Place, home: Place, answer: Answer) -> Answer | None:
    """The same of one thing that another source joins to a second: where nothing is joined to it here, or just what is there."""
    found = _worded(known, place, home, answer)
    if found is None or _JOINS.intersection(w.lower() for w in answer.value.split()):
        return found
    tokens = known.story.readings[place[0]].sentences[place[1]].tokens
    before = [t.lower for t in tokens if t.end <= found.mark_start]
    after = [t.lower for t in tokens if t.start >= found.mark_end]
    return None if _JOINS.intersection((*before[-1:], *after[:1])) else found


def _spots(known: Known, place: Place, wanted: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where some content words stand in a row in a sentence: the places of the first and of the last."""
    tokens = known.story.readings[place[0]].sentences[place[1]].tokens
    if place not in known.spots:
        spots: dict[str, list[int]] = {}
        for at, token in enumerate(tokens):
            spots.setdefault(concept(token.lower), []).append(at)
        known.spots[place] = spots
    words = [concept(t.lower) for t in wanted]
    for at in known.spots[place].get(words[0], ()):
        if tokens[at].tag[:2] == wanted[0].tag[:2]:
            content = [k for k in range(at, min(len(tokens), at + _WITHIN)) if is_content(tokens[k].lower)]
            row = content[: len(words)]
            if [concept(tokens[k].lower) for k in row] == words:
                yield at, row[-1]


_RULES: Mapping[str, Callable[[Known, Place, Place, Answer], Answer | None]] = {
    "number": _measured,
    "bound": _measured,
    "lasts": _measured,
    "figure-by": _measured,
    "date": _dated,
    "when": _dated,
    "event": _told,
    "hearsay": _told,
    "speaker": _spoken,
    "label": _spoken,
    "joined": _alone,
}  # by the first part of a key; every other rule answers with words
_CLOSED = frozenset(
    "quote scope strength record fate span undated death named numbered hearer worst-hit".split()
)  # rules whose answers are only what they have compared themselves
