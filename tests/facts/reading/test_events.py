"""Statuses of events in whole sentences: what prevails over what."""

from __future__ import annotations

import pytest

from facts.model import Event, Polarity, Sentence, Speaker, Status
from facts.reading.events import find_events
from facts.reading.tokens import tokenize
from sources.document import BlockKind


def read_events(text: str, *, speakers: tuple[Speaker, ...] = ()) -> tuple[Event, ...]:
    sentence = Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))
    return find_events(text, (sentence,), speakers)


def statuses(text: str) -> dict[str, str]:
    return {event.text: event.status.value for event in read_events(text)}


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        # plain statement, modals, hedges
        ("Acme sold the plant in May.", "sold", "asserted"),
        ("Acme will sell the plant.", "sell", "asserted"),
        ("Acme is going to sell the plant.", "sell", "asserted"),
        ("The plant is to open in May.", "open", "asserted"),
        ("Acme may sell the plant.", "sell", "possible"),
        ("Acme might, however, sell the plant.", "sell", "possible"),
        ("Acme could buy and rebuild the plant.", "rebuild", "possible"),
        ("The plant is probably empty.", "empty", "possible"),
        ("Acme reportedly bought the plant.", "bought", "reported"),
        ("The owner allegedly set the fire.", "set", "alleged"),
        # negation
        ("Acme did not sell the plant.", "sell", "denied"),
        ("Acme never sold the plant.", "sold", "denied"),
        ("Acme cannot sell the plant.", "sell", "denied"),
        ("Acme did not sell or rent the plant.", "rent", "denied"),
        ("No one sold the plant.", "sold", "denied"),
        ("The plant is not ready.", "ready", "denied"),
        ("Acme has no plans to sell the plant.", "plans", "denied"),
        ("There was no agreement.", "agreement", "denied"),
        ("Acme had not made any changes.", "changes", "denied"),
        ("It has not built, nor has it rented, a plant.", "rented", "denied"),
        ("Acme lost the bid without making an offer.", "making", "denied"),
        ("Acme did not fail to pay.", "pay", "asserted"),
        ("Acme did not manage to sell the plant.", "sell", "denied"),
        ("The bank does not believe that Acme sold the plant.", "sold", "denied"),
        ("Not only sales rose.", "rose", "asserted"),
        ("Not all banks agreed.", "agreed", "asserted"),
        ("No matter what it costs, Acme bought the plant.", "bought", "asserted"),
        ("Acme made no offer.", "offer", "denied"),
        ("Acme made no offer.", "made", "asserted"),
        ("Acme has no comment.", "has", "denied"),
        ("Acme neither confirmed nor denied the claim.", "denied", "denied"),
        ("The minister did not rule out a strike.", "strike", "possible"),
        ("Acme would sell the plant if costs rise.", "rise", "conditional"),
        # voices before, after and inside what they say
        ("Acme said it sold the plant.", "sold", "reported"),
        ("Acme said on Monday in London that it sold the plant.", "sold", "reported"),
        ("Acme told the bank that it sold the plant.", "sold", "reported"),
        ("Acme sold the plant, the owner said.", "sold", "reported"),
        ("Acme, the owner said, sold the plant.", "sold", "reported"),
        ("“Acme sold the plant,” said the owner, who left.", "sold", "reported"),
        ("According to the owner, Acme sold the plant.", "sold", "reported"),
        ("Acme sold the plant, according to the owner.", "sold", "reported"),
        ("Acme said it sold the plant and that it bought a ship.", "bought", "reported"),
        ("Acme said it sold the plant and paid the fine.", "paid", "reported"),
        ("The plant, Acme said, is safe.", "safe", "reported"),
        ("Acme is said to own the plant.", "own", "reported"),
        ("Acme announced that it sold the plant.", "sold", "announced"),
        ("Acme confirmed that it sold the plant.", "sold", "confirmed"),
        ("Acme sold the plant, the owner confirmed.", "sold", "confirmed"),
        ("The owner claimed that Acme sold the plant.", "sold", "alleged"),
        ("Speculation that Acme sold the plant moved the market.", "sold", "speculated"),
        ("Speculation that Acme sold the plant moved the market.", "moved", "asserted"),
        # what is inside a report but not its head stays as it is
        ("Acme said it sold the plant that burned in May.", "burned", "asserted"),
        ("After sales fell, Acme said it sold the plant.", "fell", "asserted"),
        ("Acme said the plant it owns is safe.", "safe", "reported"),
        # perfect participles and a subject that only waits for a clause
        ("The owner denied having sold the plant.", "sold", "denied"),
        ("The owner is accused of having stolen the ship.", "stolen", "alleged"),
        ("Having sold the plant, Acme moved.", "sold", "asserted"),
        ("It is expected the plant will be sold.", "sold", "expected"),
        ("It was reported on Monday.", "reported", "asserted"),
        # nesting
        ("Acme denied that it had agreed to sell the plant.", "agreed", "denied"),
        ("Acme said it may sell the plant.", "sell", "possible"),
        ("Acme said it did not sell the plant.", "sell", "denied"),
        ("Acme said it would sell the plant.", "sell", "expected"),
        ("Acme announced that it plans to sell the plant.", "plans", "announced"),
        ("Acme announced that it plans to sell the plant.", "sell", "expected"),
        ("Acme reportedly agreed to sell the plant.", "sell", "expected"),
        ("Acme hopes to begin to sell the plant.", "sell", "possible"),
        ("Reports suggested that Acme was in talks to buy the plant.", "buy", "possible"),
        # conditions and questions
        ("If Acme sells the plant, prices will fall.", "sells", "conditional"),
        ("If Acme sells the plant, prices will fall.", "fall", "asserted"),
        ("Acme will pay unless the court stops it.", "stops", "conditional"),
        ("It is unclear whether Acme will sell the plant.", "sell", "conditional"),
        ("Prices fall if Acme does not sell the plant.", "sell", "conditional"),
        ("Did Acme sell the plant?", "sell", "possible"),
        ("Why was Acme using the plant?", "using", "possible"),
        ("He declined to say where she was, but reports surfaced.", "surfaced", "asserted"),
        # nouns
        ("The court approved the sale of the plant.", "sale", "expected"),
        ("Acme denied a possible merger.", "merger", "possible"),
        ("The merger was cancelled.", "merger", "denied"),
        ("The merger was announced on Monday.", "merger", "announced"),
        ("Acme may hold talks with the bank.", "talks", "possible"),
        ("An earthquake hit the town.", "earthquake", "asserted"),
        ("Ten people were reported killed.", "killed", "reported"),
        ("Ten people are believed dead.", "dead", "speculated"),
        ("The new AI model is more friendly.", "friendly", "asserted"),
        ("Acme is in merger talks with the bank.", "merger", "possible"),
        ("The owner faces murder charges.", "murder", "alleged"),
        ("The takeover report moved the market.", "takeover", "reported"),
        # infinitives without a governor
        ("Acme to sell plant in May", "sell", "expected"),
        ("To cut costs, Acme sold the plant.", "cut", "possible"),
        ("Acme met the bank to discuss the plant.", "discuss", "possible"),
        # wrong tags are put right
        ("Acme plans to resume work.", "resume", "expected"),
        ("Acme did not own the plant.", "own", "denied"),
        ("Acme hasn’t diversified.", "diversified", "denied"),
    ],
)
def test_status(text: str, word: str, status: str) -> None:
    assert statuses(text)[word] == status


@pytest.mark.parametrize(
    ("text", "word", "polarity"),
    [
        ("Acme sold the plant.", "sold", Polarity.POSITIVE),
        ("Acme did not sell the plant.", "sell", Polarity.NEGATIVE),
        ("Acme may not sell the plant.", "sell", Polarity.NEGATIVE),
        ("Acme has no plans to sell the plant.", "sell", Polarity.NEGATIVE),
        ("Acme is unlikely to sell the plant.", "sell", Polarity.NEGATIVE),
        ("Acme refused to sell the plant.", "sell", Polarity.NEGATIVE),
        ("Acme found no fault.", "found", Polarity.NEGATIVE),
        ("Prices fall if Acme does not sell the plant.", "sell", Polarity.NEGATIVE),
        ("Acme is likely to sell the plant.", "sell", Polarity.POSITIVE),
    ],
)
def test_polarity(text: str, word: str, polarity: Polarity) -> None:
    event = next(event for event in read_events(text) if event.text == word)
    assert event.polarity is polarity


def test_doubtful_and_negative_is_not_denied() -> None:
    event = next(event for event in read_events("Acme may not sell the plant.") if event.lemma == "sell")
    assert (event.status, event.polarity) == (Status.POSSIBLE, Polarity.NEGATIVE)


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Acme has been selling plants.", ["sell"]),
        ("Acme does not have any plants.", ["have"]),
        ("Acme was being sold.", ["sell"]),
        ("The sale price fell.", ["fall"]),
        ("The plant that Acme’s owner built is old.", ["build", "be", "old"]),
        ("", []),
        ("220,000", []),
    ],
)
def test_event_words_are_verbs_predicates_and_event_nouns(text: str, lemmas: list[str]) -> None:
    assert [event.lemma for event in read_events(text)] == lemmas


def test_cue_is_the_word_that_decided() -> None:
    cues = {event.lemma: event.cue for event in read_events("Acme said it may sell, and did not rent, the plant.")}
    assert cues["say"] == ""
    assert cues["sell"] == "may"
    assert cues["rent"] == "not"


def test_offsets_are_those_of_the_whole_text() -> None:
    before = "Heading\n\n"
    line = "Acme may sell the plant."
    text = before + line
    sentence = Sentence(3, 1, BlockKind.PARAGRAPH, len(before), len(text), tokenize(text, len(before), len(text)))
    events = find_events(text, (sentence,), ())
    assert [text[event.start : event.end] for event in events] == ["sell"]
    assert [event.text for event in events] == ["sell"]


def quote(text: str, content: str, cue: str, *, direct: bool) -> Speaker:
    low = text.index(content)
    return Speaker(
        0, 1, text[:1], name="Hart", cue=cue, content_start=low, content_end=low + len(content), direct=direct
    )


def test_quoted_speech_makes_its_main_verb_reported() -> None:
    text = "We sold the plant."
    found = read_events(text, speakers=(quote(text, text, "said", direct=True),))
    assert [(event.status, event.cue) for event in found] == [(Status.REPORTED, "said")]


def test_quoted_announcement_is_announced() -> None:
    text = "We sold the plant."
    found = read_events(text, speakers=(quote(text, text, "announced", direct=True),))
    assert found[0].status is Status.ANNOUNCED


def test_quoted_speech_leaves_modals_and_negations() -> None:
    text = "We may sell the plant and never built a ship."
    found = {e.lemma: e.status for e in read_events(text, speakers=(quote(text, text, "said", direct=True),))}
    assert found["sell"] is Status.POSSIBLE
    assert found["build"] is Status.DENIED


def test_indirect_speech_is_read_from_the_sentence_alone() -> None:
    text = "Sales fell in May."
    found = read_events(text, speakers=(quote(text, text, "said", direct=False),))
    assert found[0].status is Status.ASSERTED


def test_speech_elsewhere_does_not_reach_a_sentence() -> None:
    text = "We sold it. Sales fell in May."
    low = text.index("Sales")
    sentence = Sentence(1, 0, BlockKind.PARAGRAPH, low, len(text), tokenize(text, low, len(text)))
    found = find_events(text, (sentence,), (quote(text, "We sold it.", "said", direct=True),))
    assert found[0].status is Status.ASSERTED
