"""Every kind on text as it comes: capitals, curly marks, zero-width characters, NFD, line breaks, fragments, noise."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facts.kinds import KINDS
from tests.facts.kinds.tales import FRIDAY, check_spans
from tests.stories import story_of

if TYPE_CHECKING:
    from collections.abc import Callable

ONE = (
    "Mayor Omar Diaz said the storm killed 12 people in Leeds on Monday. Norvia’s mill won’t reopen, “officials” said."
)
OTHER = "Mayor Omar Diaz said the storm killed 15 people in Leeds on Tuesday. Norvia’s mill will reopen because of aid."


def keys(one: str, other: str) -> list[str]:
    """The keys of all questions between two texts, after a look at their spans."""
    story = story_of({"A": one, "B": other}, FRIDAY)
    found = [c for find in KINDS for c in find(story)]
    for candidate in found:
        check_spans(story, candidate)
    return sorted(c.key for c in found if c.severity)


def test_the_plain_text_has_its_questions() -> None:
    assert {"date:die", "number:people:die"} <= set(keys(ONE, OTHER))


@pytest.mark.parametrize(
    "change",
    [
        lambda t: t.replace("’", "'"),
        lambda t: t.replace("“", '"').replace("”", '"'),
        lambda t: t + "\n",
        lambda t: "\n\n" + t,
        lambda t: t.replace(". ", ".\n\n"),
        lambda t: t.replace(". ", ".  "),
        lambda t: unicodedata.normalize("NFD", t),
    ],
    ids=["straight apostrophes", "straight marks", "end of line", "blank lines", "paragraphs", "two spaces", "NFD"],
)  # fmt: skip
def test_what_does_not_change_the_questions(change: Callable[[str], str]) -> None:
    found = keys(change(ONE), change(OTHER))
    assert {"date:die", "number:people:die"} <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "?",
        "“",
        "12",
        "No.",
        "\u200b",
        f"{ONE}\n\n\u200b\n\n{OTHER}",
        "The",
        "12 people",
        "Monday",
        "said said said",
        "to to to to",
        ONE.upper(),
        ONE.lower(),
        ONE.replace(" ", "\u00a0"),
        ONE.replace("e", "e\u200b"),
        ONE.replace(" ", "\n"),
        ONE.replace(".", ""),
        "and ".join([ONE] * 5),
        "((((((" + ONE,
        "…" * 50,
        "🌊 12 people 🌊 died 🌊",
        "Ā" * 500,
    ],
)
def test_odd_text_is_read_without_harm(text: str) -> None:
    keys(text, OTHER)
    keys(OTHER, text)
    assert keys(text, text) == keys(text, text)


@pytest.mark.parametrize(
    "ending", ["no", "without", "because of", "to", "not", "of the", "more than", "the only", "“", "most", ","]
)
def test_words_that_wait_for_more_at_the_end_of_the_text(ending: str) -> None:
    found = keys(f"{ONE} {ending}", f"{OTHER} {ending}")
    assert "number:people:die" in found


WORDS = st.sampled_from(
    "the a no not storm killed 12 people 15 on Monday Tuesday in Leeds Bristol said Omar Diaz Norvia may will sold mill all part "
    "of because to , . “ ” ? and or only most $5 more than per cent".split()
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, min_size=1, max_size=40), st.lists(WORDS, min_size=1, max_size=40))
def test_any_words_give_answers_that_stand_in_the_text(one: list[str], other: list[str]) -> None:
    story = story_of({"A": " ".join(one), "B": " ".join(other)}, FRIDAY)
    for find in KINDS:
        for candidate in find(story):
            assert len({a.source for a in candidate.answers}) == 2
            assert candidate.question.endswith("?")
            check_spans(story, candidate)


@settings(max_examples=15, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=30))
def test_the_same_texts_give_the_same_questions(words: list[str]) -> None:
    text = " ".join(words)
    story = story_of({"A": text, "B": text}, FRIDAY)
    again = story_of({"A": text, "B": text}, FRIDAY)
    for find in KINDS:
        one = [(c.key, c.severity, c.question) for c in find(story)]
        assert one == [(c.key, c.severity, c.question) for c in find(again)]
