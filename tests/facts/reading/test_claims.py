from __future__ import annotations

from facts.model import Claim, Event, Name, Polarity, ScopeWord, Speaker, Status
from facts.reading.claims import make_claims
from facts.reading.sentences import split_sentences
from sources.document import Block, BlockKind, Document


def document(text: str) -> Document:
    return Document("A", "a", "a", "", None, None, text, "", (Block(BlockKind.PARAGRAPH, 0, len(text)),))


def claims(
    text: str, *, events: tuple[Event, ...] = (), speakers: tuple[Speaker, ...] = (), names: tuple[Name, ...] = ()
) -> tuple[Claim, ...]:
    source = document(text)
    return make_claims(source, split_sentences(source), (), (), names, speakers, events, ())


def event(text: str, word: str, status: Status, polarity: Polarity = Polarity.POSITIVE) -> Event:
    at = text.index(word)
    return Event(at, at + len(word), word, status, word, polarity)


def speaker(text: str, name: str, cue: str, content: str) -> Speaker:
    at, said = text.index(name), text.index(content)
    return Speaker(at, at + len(name), name, name, cue, said, said + len(content))


LONG = "The storm flooded two villages in the delta on Monday, killing at least ten people there."


def test_a_claim_per_sentence_or_clause() -> None:
    found = claims(f"It rained. {LONG}")
    assert [claim.text for claim in found] == [
        "It rained.",
        "The storm flooded two villages in the delta on Monday,",
        "killing at least ten people there.",
    ]
    assert [claim.sentence for claim in found] == [0, 1, 1]
    assert [claim.index for claim in found] == [0, 1, 2]
    assert all(claim.tokens[0].start == claim.start and claim.tokens[-1].end == claim.end for claim in found)


def test_every_mention_stands_in_one_claim() -> None:
    events = (event(LONG, "flooded", Status.ASSERTED), event(LONG, "killing", Status.ASSERTED))
    found = claims(LONG, events=events, names=(Name(37, 42, "delta", "delta"),))
    assert [len(claim.events) for claim in found] == [1, 1]
    assert [len(claim.names) for claim in found] == [1, 0]


def test_status_and_polarity_are_those_of_the_main_event() -> None:
    text = "The firm did not sell the planned plant."
    events = (event(text, "sell", Status.DENIED, Polarity.NEGATIVE), event(text, "planned", Status.EXPECTED))
    (found,) = claims(text, events=events)
    assert (found.status, found.polarity) == (Status.DENIED, Polarity.NEGATIVE)


def test_finite_verb_comes_before_participles() -> None:
    text = "Citing rain, the firm closed the plant."
    events = (event(text, "Citing", Status.EXPECTED), event(text, "closed", Status.ASSERTED))
    assert claims(text, events=events)[0].status is Status.ASSERTED


def test_verb_of_saying_is_not_the_main_event() -> None:
    text = "Officials said the dam burst."
    events = (event(text, "said", Status.ASSERTED), event(text, "burst", Status.REPORTED))
    (found,) = claims(text, events=events, speakers=(speaker(text, "Officials", "said", "the dam burst"),))
    assert found.status is Status.REPORTED
    assert found.speaker == "Officials"


def test_speaker_must_cover_the_clause() -> None:
    text = "The storm flooded two villages in the delta on Monday, and officials said that nobody was hurt."
    found = claims(text, speakers=(speaker(text, "officials", "said", "nobody was hurt"),))
    assert [claim.speaker for claim in found] == [None, "officials"] or len(found) == 1
    assert found[0].speaker is None


def test_words_of_a_speaker_without_events_are_reported() -> None:
    text = "A lovely day."
    (found,) = claims(text, speakers=(Speaker(0, 0, "", "Ana Ruiz", "said", 0, len(text)),))
    assert (found.status, found.speaker) == (Status.REPORTED, "Ana Ruiz")


def test_nothing_comes_of_nothing() -> None:
    assert claims("") == ()
    assert make_claims(document(" "), (), (), (), (), (), (), (ScopeWord(0, 1, " ", "all"),)) == ()


def test_a_speaker_whom_nobody_names_is_none() -> None:
    text = "Acme reportedly sold the plant."
    unnamed = Speaker(5, 15, "reportedly", "", "reportedly", 16, len(text) - 1, named=False)
    (found,) = claims(text, speakers=(unnamed,))
    assert found.speaker is None
    assert found.status is Status.REPORTED
    assert found.speakers == (unnamed,)
