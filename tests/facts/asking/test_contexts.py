"""Contexts: the words around a mention and what governs it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.asking.contexts import Context, content_between, date_clash, make_context, nearness, same_governor, words_of
from facts.model import Mention
from facts.reading import read_source
from tests.stories import document_of, story_of

DAY = date(2026, 5, 15)


def context(text: str, words: str) -> Context:
    """The context of some words of a text."""
    story = story_of({"A": text}, DAY)
    at = text.index(words)
    claim = next(c for c in story.readings[0].claims if c.start <= at < c.end)
    return story.context(0, claim, Mention(at, at + len(words), words))


@pytest.mark.parametrize(
    ("text", "words", "verb"),
    [
        ("The storm killed 12 people.", "12 people", "die"),
        ("Twelve people were killed by the storm.", "Twelve people", "die"),
        ("The firm sold 30 vans on Friday.", "30 vans", "sell"),
        ("The mayor resigned on Friday after the council met.", "Friday", "resign"),
        ("After the council voted on Friday, the mayor wept.", "Friday", "vote"),
        ("The hall is red.", "red", ""),
        ("Friday.", "Friday", ""),
    ],
)
def test_what_governs_a_mention(text: str, words: str, verb: str) -> None:
    found = context(text, words)
    assert found.verb == verb
    assert found.verb == (found.governors[0] if found.governors else "")
    assert len(found.governors) <= 3


def test_the_nearest_words_count_most() -> None:
    near = context("The old harbour crane lifted 12 barrels of herring today.", "12 barrels").near
    assert near["lift"] > near["crane"] > near["harbor"] > near["old"]
    assert near["lift"] == 1.0
    assert all(0 < w <= 1 for w in near.values())


def test_a_mention_is_not_near_itself() -> None:
    assert "barrel" not in context("The crane lifted 12 barrels.", "12 barrels").near


def test_names_of_the_claim_are_kept() -> None:
    assert context("Ann Reed bought 12 barrels in Leeds.", "12 barrels").names >= {"Ann Reed", "Leeds"}


def test_same_governor_weighs_rank() -> None:
    one = context("The storm killed 12 people.", "12 people")
    other = context("Twelve people died.", "Twelve people")
    third = context("The choir sang 12 songs.", "12 songs")
    assert same_governor(one, other) == same_governor(other, one) == 1.0
    assert same_governor(one, third) == 0.0
    assert same_governor(context("Rain.", "Rain"), one) == 0.0


def test_nearness_of_like_and_unlike_words() -> None:
    one = context("The storm killed 12 people in Leeds.", "12 people")
    other = context("A storm killed 15 people in Leeds.", "15 people")
    third = context("The choir sang 12 songs.", "12 songs")
    assert nearness(one, one, {}) == pytest.approx(1.0)
    assert nearness(one, other, {}) == nearness(other, one, {}) > nearness(one, third, {})
    assert nearness(context("Rain.", "Rain"), context("Rain.", "Rain"), {}) == 0.0


def test_rare_words_count_more() -> None:
    one = context("The storm killed 12 people in Leeds.", "12 people")
    other = context("The flood killed 15 people in Leeds.", "15 people")
    assert nearness(one, other, {"leed": 9.0}) > nearness(one, other, {"storm": 9.0, "flood": 9.0})


@given(
    st.lists(
        st.sampled_from(["storm", "flood", "killed", "people", "in", "Leeds", "mayor", "of", "barn"]),
        min_size=1,
        max_size=12,
    )
)
def test_nearness_is_symmetric_and_between_nothing_and_one(words: list[str]) -> None:
    one = context(" ".join(words) + " 12 people died.", "12 people")
    other = context("The storm in Leeds killed 12 people.", "12 people")
    assert 0 <= nearness(one, other, {}) <= 1
    assert nearness(one, other, {}) == pytest.approx(nearness(other, one, {}))


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("It opened on May 4.", "It opened on May 7.", 1.0),
        ("It opened on May 4.", "It opened in May.", -1.0),
        ("It opened on May 4.", "It opened on 4 May.", -1.0),
        ("It opened on May 4.", "It opened.", 0.0),
        ("It opened.", "It opened.", 0.0),
    ],
)
def test_dates_of_two_claims(one: str, other: str, clash: float) -> None:
    story = story_of({"A": one, "B": other}, DAY)
    a, b = (r.claims[0] for r in story.readings)
    assert date_clash(a, b) == date_clash(b, a) == clash


@pytest.mark.parametrize(
    ("text", "one", "other", "count"),
    [
        ("The hall burnt on Friday.", "burnt", "Friday", 0),
        ("The hall burnt badly on Friday.", "hall", "Friday", 2),
        ("The hall burnt on Friday.", "hall", "Friday", 1),
        ("The hall of the old mill burnt.", "hall", "burnt", 2),
    ],
)
def test_content_between(text: str, one: str, other: str, count: int) -> None:
    (claim,) = story_of({"A": text}, DAY).readings[0].claims
    by_word = {t.text: t for t in claim.tokens}
    assert content_between(claim.tokens, by_word[one], by_word[other]) == count
    assert content_between(claim.tokens, by_word[other], by_word[one]) == count


@pytest.mark.parametrize("word", ["after", "before", "while", "because", "when", "as"])
def test_nothing_is_near_beyond_a_new_clause(word: str) -> None:
    text = f"The hall burnt {word} the mayor left."
    (claim, *_) = story_of({"A": text}, DAY).readings[0].claims
    tokens = story_of({"A": text}, DAY).readings[0].sentences[0].tokens
    by_word = {t.text: t for t in tokens}
    assert content_between(tokens, by_word["burnt"], by_word["left"]) >= 100
    assert claim.start == 0


def test_a_context_with_other_words_is_weighed_anew() -> None:
    one, other = (
        context("The storm in Leeds killed 12 people.", "12 people"),
        context("Rain killed 12 people.", "12 people"),
    )
    weights = {"storm": 2.0, "die": 1.0}
    a, b = (make_context(0, c.claim, c.mention, words_of(c.claim.tokens), weights) for c in (one, other))
    assert nearness(replace(a, near={"storm": 1.0}), replace(b, near={"storm": 1.0}), weights) == 1.0
    assert nearness(a, b, weights) == pytest.approx(nearness(one, other, weights))
    assert nearness(a, b, {"die": 9.0}) == pytest.approx(nearness(one, other, {"die": 9.0}))


def test_content_between_stops_at_a_new_clause() -> None:
    (claim,) = read_source(document_of("A", "The hall burnt on Friday after the mayor left.", DAY)).claims
    day = claim.dates[0]
    by_word = {t.lower: t for t in claim.tokens}
    assert content_between(claim.tokens, by_word["burnt"], day) == 0
    assert content_between(claim.tokens, by_word["hall"], day) == 1
    assert content_between(claim.tokens, by_word["left"], day) > 50
