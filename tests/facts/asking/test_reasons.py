"""Reasons: which words open one, where it ends, and the event or thing that it explains."""

from __future__ import annotations

import pytest

from facts.asking.reasons import reasons_in
from facts.reading import read_source
from tests.stories import document_of


def read(text: str) -> list[tuple[str, str]]:
    """Every reason of a text: what it explains and its words, a use marked by an asterisk."""
    return [
        (
            r.event + "*" * r.use,
            text[sentence.tokens[min(r.span.mark, r.span.first)].start : sentence.tokens[r.span.last].end],
        )
        for sentence in read_source(document_of("A", text)).sentences
        for r in reasons_in(sentence.tokens)
    ]


@pytest.mark.parametrize(
    ("text", "event", "reason"),
    [
        ("The bridge was closed because of ice.", "stop", "because of ice"),
        ("The bridge was closed due to ice, the mayor said.", "stop", "due to ice"),
        ("The bridge was closed due to heavy, wet snow.", "stop", "due to heavy, wet snow"),
        ("Owing to ice, the council closed the bridge.", "stop", "Owing to ice"),
        ("The pier was also temporarily shut on safety grounds.", "stop", "on safety grounds"),
        ("Ferries were cancelled after a cable snapped.", "stop", "after a cable snapped"),
        ("Ferries were cancelled as a gale blew in.", "stop", "as a gale blew in"),
        ("The road was closed to allow repairs.", "stop", "to allow repairs"),
        ("A constable stopped the cyclist for riding without lamps.", "stop", "for riding without lamps"),
        ("He was fined over a broken lamp.", "punish", "over a broken lamp"),
        ("Given his age, the judge jailed him at home.", "punish", "Given his age"),
        ("She missed the final with a cold.", "miss", "with a cold"),
        ("With two men out, the club rested him.", "rest", "With two men out"),
        ("The singer was taken to hospital with pneumonia.", "treat", "with pneumonia"),
        ("The singer checked into a clinic for exhaustion.", "treat", "for exhaustion"),
        ("Given the state of his ankle, the club will shut him down.", "rest", "Given the state of his ankle"),
        ("He was arrested on suspicion of fraud.", "arrest", "on suspicion of fraud"),
        ("He will not run for re-election amid a row over fees.", "leave", "amid a row over fees"),
        ("She quit when reports of the row surfaced.", "leave", "when reports of the row surfaced"),
        ("The slow start was enough to cost him his job.", "dismiss", "The slow start"),
        ("His belief in a plan that bored the players cost him his job.", "dismiss", "His belief in a plan"),
        ("A storm hit the coast, causing a flood.", "flood", "A storm"),
        ("She was fired after she complained.", "dismiss", "after she complained"),
        ("Seeking to cut its debt, Norvia closed the pier.", "stop", "Seeking to cut its debt"),
        ("She resigned, saying she wanted to sing.", "leave", "saying she wanted to sing"),
        ("The miller died of pneumonia.", "die", "of pneumonia"),
        ("The keeper pulled the trigger after a quarrel.", "shoot", "after a quarrel"),
        ("The keeper fired when he heard a twig snap.", "shoot", "when he heard a twig snap"),
        ("The club fired its coach after nine defeats.", "dismiss", "after nine defeats"),
        ("A burst pipe forced the school to close.", "stop", "A burst pipe"),
        ("The late trams cost her her job.", "dismiss", "The late trams"),
        ("Inspectors blamed rust for the crash.", "crash", "rust"),
        ("Inspectors blamed the crash on rust.", "crash", "rust"),
        ("The cause of the crash was rust.", "crash", "rust"),
        ("The fire was caused by a candle.", "fire", "caused by a candle"),
        ("A candle caused the fire.", "fire", "A candle"),
        ("Inspectors blamed wiring for the blaze.", "fire", "wiring"),
        ("The blackout was blamed on a fallen tree.", "outage", "blamed on a fallen tree"),
        ("The team could not reach him, who was above the ridge, due to fog.", "reach", "due to fog"),
        ("The lake is green because of algae.", "green", "because of algae"),
        ("Arden bought the mill to sell rye.", "acquire+mill", "to sell rye"),
    ],
)
def test_reasons_and_the_event_that_they_explain(text: str, event: str, reason: str) -> None:
    assert (event, reason) in read(text)


@pytest.mark.parametrize(
    ("text", "thing", "reason"),
    [
        ("The wall is designed to stop floods.", "wall*", "designed to stop floods"),
        ("The merger will help the mill expand.", "deal*", "help the mill expand"),
        ("Extra steam could help the mill grind rye.", "steam*", "help the mill grind rye"),
        ("Access to extra steam could help the mill.", "steam*", "help the mill"),
        ("The council issued new rules Monday to protect otters.", "rule*", "to protect otters"),
        ("The election is aimed at calming the town.", "election*", "aimed at calming the town"),
        ("The town changed the rule so the ferry can land.", "rule*", "so the ferry can land"),
    ],
)
def test_uses_and_the_thing_that_has_them(text: str, thing: str, reason: str) -> None:
    assert (thing, reason) in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The toll is expected to rise.",
        "Arden announced a plan to sell rye.",
        "The council asked the mill to close.",
        "The ferry is due to open in May.",
        "She went to Selby after lunch.",
        "The singer left the hall after ten minutes.",
        "The player was suspended for six games.",
        "He was the fifth coach fired, after Ann Lee.",
        "The police cruiser pulled over near the mill.",
        "The cause of the crash was not known.",
        "The council will help the mill.",
        "It was the first vote to be held in the hall.",
        "When the keeper fired, geese flew up.",
        "Because",
        "To",
    ],
)
def test_times_lengths_and_other_infinitives_are_none(text: str) -> None:
    assert read(text) == []


def test_a_reason_ends_at_a_mark_and_after_some_words() -> None:
    assert read("Arden bought the mill to sell rye, and it sold the ferry.") == [("acquire+mill", "to sell rye")]
    ((_, long),) = read("Arden bought the mill to sell " + "very " * 30 + "old rye.")
    assert len(long.split()) < 20


def test_whom_and_what_an_event_concerns() -> None:
    (sentence,) = read_source(document_of("A", "The Selby ferry was cancelled because of fog.")).sentences
    (reason,) = reasons_in(sentence.tokens)
    assert reason.about == {"selbi", "ferri"}
    assert " ".join(t.text for t in sentence.tokens[reason.who[0] : reason.who[1] + 1]) == "The Selby ferry"
    assert not reason.use
    assert not reason.aim
