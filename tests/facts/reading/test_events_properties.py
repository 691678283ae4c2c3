"""What holds for events of any text: spans, order, determinism, linear time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Event, Polarity, Sentence, Status
from facts.reading.events import find_events
from facts.reading.events.state import MAX_OPEN
from facts.reading.events.tables import ROLES
from facts.reading.tokens import tokenize
from sources.document import BlockKind

PLAIN_WORDS = """
Acme sold sells sell selling said says plans planned likely deal merger talks is fell rose reports plant . ? ; 5
"""
WORDS = [*sorted(ROLES), *PLAIN_WORDS.split()]


def read_events(text: str) -> tuple[Event, ...]:
    sentence = Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))
    return find_events(text, (sentence,), ())


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_any_order_of_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    events = read_events(text)
    assert [event.start for event in events] == sorted({event.start for event in events})
    for event in events:
        assert text[event.start : event.end] == event.text
        assert event.lemma
        assert (event.status is Status.DENIED) <= (event.polarity is Polarity.NEGATIVE)


@given(st.text(max_size=120))
def test_any_text_is_read_twice_alike(text: str) -> None:
    assert read_events(text) == read_events(text)


@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_sentences_do_not_reach_each_other(words: list[str]) -> None:
    text = " ".join(words)
    alone = read_events(text)
    twice = (Sentence(i, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text))) for i in range(2))
    assert find_events(text, tuple(twice), ()) == alone + alone


@pytest.mark.parametrize(
    "unit",
    [
        "said ",
        "who said that ",
        "the plant sold ",
        "if it may ",
        "and sold ",
        "sold, the firm said, ",
        "according to him ",
        "no plan to ",
        "was cancelled ",
        "deal ",
        "which the plan that ",
        "quickly ",
        "may quickly ",
    ],
)
def test_time_grows_with_the_length_of_a_sentence(unit: str) -> None:
    """Compare 1x with 4x; a square would take 16 times as long."""

    def best(count: int) -> float:
        text = unit * count
        sentence = Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))
        taken = []
        for _ in range(5):
            start = time.process_time()
            find_events(text, (sentence,), ())
            taken.append(time.process_time() - start)
        return min(taken)

    assert best(2000) < 10 * best(500) + 0.005


def test_few_clauses_stay_open() -> None:
    events = read_events("which says that " * (4 * MAX_OPEN) + "it fell.")
    assert events[-1].lemma == "fall"
