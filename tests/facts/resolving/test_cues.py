"""The words that decide what a passage says, and what edits around them are taken for."""

from __future__ import annotations

import pytest

from facts.model import State
from facts.resolving.cues import cues_of, head_of, other_outcome, tail_of, words_in
from facts.resolving.making import make_resolution
from facts.resolving.model import Finding, Verdict
from facts.resolving.states import judge
from tests.factories import make_answer, make_disagreement, make_dossier, toy_examine

SENTENCE = "On Monday the owners announced that the old mill will close with 40 workers inside."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill has closed.", "The mill has not closed."),
        ("The mill has closed.", "The mill hasn’t closed."),
        ("The mill will close.", "The mill may close."),
        ("The mill closed.", "The mill reportedly closed."),
        ("The owners announced it.", "The owners denied it."),
        ("The owners confirmed it.", "The owners suspected it."),
        ("The mill will close.", "The mill will close if prices fall."),
        ("It closed.", "According to the union, it closed."),
        ("A planned closure.", "A closure."),
    ],
)
def test_denial_doubt_and_voice_are_told_apart(one: str, other: str) -> None:
    assert cues_of(one) != cues_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The old mill has closed.", "The mill has now closed for good."),
        ("The owners said so.", "The owners stated so."),
        ("It can’t close.", "It can't close."),
        ("The mill may close.", "The mill might close."),
        ("A state mill in the 200 block.", "A town mill in the 200 street."),
        ("Work is on schedule.", "Work is on course."),
    ],
)
def test_other_words_are_not(one: str, other: str) -> None:
    assert cues_of(one) == cues_of(other)


def test_what_became_of_the_counted_counts_where_it_is_replaced() -> None:
    assert other_outcome("Five were killed.", "Five were injured.")
    assert not other_outcome("Five were killed.", "Five were slain.")
    assert not other_outcome("Five were shot dead.", "Five were shot.")


def test_the_rest_of_a_sentence() -> None:
    assert head_of("It rained. He said that ") == "He said that "
    assert head_of("It rained. ") == ""
    assert head_of("A headline\n") == ""
    assert tail_of("He left", " at noon. It rained.") == " at noon"
    assert tail_of("He left.", " It rained.") == ""
    assert tail_of("“He left.”", " It rained.") == ""
    assert tail_of("A headline", "\nIt rained.") == ""


def test_words_are_compared_without_typography() -> None:
    assert words_in("Don’t “go”—now") == words_in('don\'t "go" - now')


def after(text: str, before: str = SENTENCE) -> Finding:
    """What becomes of a decision on the 40 workers when the sentence of its source is changed."""
    texts = {"a.txt": f"Fog lay on the river. {before} It rained.", "b.txt": "Some 55 workers were inside."}
    documents = make_dossier(texts).documents
    quote = make_answer(documents[0], before, "40")
    start = documents[0].text.index("40 workers")
    one = type(quote)(**{f: getattr(quote, f) for f in quote.__slots__} | {"mark_start": start, "mark_end": start + 10})
    decision = make_resolution(
        make_disagreement([one, make_answer(documents[1], "55 workers", "55")]), documents, Verdict.BOTH, time=""
    )
    changed = toy_examine(make_dossier(texts | {"a.txt": texts["a.txt"].replace(before, text)}))
    return next(f for f in judge(changed, {decision.id: decision}) if f.resolution is not None)


@pytest.mark.parametrize(
    ("old", "new", "state", "words"),
    [
        ("old mill", "mill", State.MOVED, "words it otherwise now, with the same value"),
        ("On Monday the owners", "The owners", State.MOVED, "same value"),
        ("will close", "will not close", State.STALE, "said “old mill will close with 40” and now says “old mill will not close with 40”"),
        ("will close", "may close", State.STALE, "and now says “the old mill may close with 40”"),
        ("announced", "speculated", State.STALE, "“Monday the owners speculated that the old”"),
        ("40 workers", "90 workers", State.STALE, "90 workers"),
    ],
)  # fmt: skip
def test_an_edit_is_told_from_a_change(old: str, new: str, state: State, words: str) -> None:
    found = after(SENTENCE.replace(old, new))
    assert found.state is state, found.reason
    assert words in found.reason


def test_neighbours_of_a_sentence_do_not_change_it() -> None:
    assert after(f"Nobody knew it may rain. {SENTENCE} Perhaps it will not.").state is State.MOVED
    assert after(f"{SENTENCE} Nobody denied it.").state in {State.SETTLED, State.MOVED}


@pytest.mark.parametrize(
    ("one", "other"),
    [("$5 million", "€5 million"), ("-20 degrees", "20 degrees"), ("1.5 tons", "15 tons"), ("40", "40%")],
)
def test_signs_and_points_are_part_of_a_figure(one: str, other: str) -> None:
    assert words_in(one) != words_in(other)
