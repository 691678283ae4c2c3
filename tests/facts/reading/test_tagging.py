from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.tagging import is_common_word, quote_tags, tag_words
from facts.reading.tokens import tokenize
from facts.reading.word_forms import dictionary_tags, figure_tag, shape, with_twins


def tagged(text: str) -> dict[str, str]:
    return {token.text: token.tag for token in tokenize(text, 0, len(text))}


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The council approved the plan on Tuesday.", "approved", "VBD"),
        ("The plan was approved by the council.", "approved", "VBN"),
        ("Residents refused to leave.", "to", "TO"),
        ("The bridge would be rebuilt by March.", "would", "MD"),
        ("The minister, who resigned Friday, denied it.", "who", "WP"),
        ("The minister, who resigned Friday, denied it.", "resigned", "VBD"),
        ("Police said that 12 people had died.", "12", "CD"),
        ("Police said that 12 people had died.", "people", "NNS"),
        ("The company's offer was bigger.", "'s", "POS"),
        ("She's late.", "She", "PRP"),
        ("They raised $2.5 million.", "$", "$"),
        ("They raised $2.5 million.", "2.5", "CD"),
        ("“Stay home,” the governor said.", "“", "``"),
        ("Quarrelling ministers left Zanbria.", "Zanbria", "NNP"),
        ("The officials' orders were ignored.", "'", "POS"),
        ("Write to press@example.org.", "press@example.org", "ADD"),
        ("It happened in the 1990s.", "1990s", "NNS"),
        ("He finished 4th of all.", "4th", "JJ"),
    ],
)
def test_tag(text: str, word: str, tag: str) -> None:
    assert tagged(text)[word] == tag


def test_headline_words_are_not_all_names() -> None:
    tags = tagged("Storm Kills Twelve People as Rivers Flood the Northern Towns")
    assert tags["Kills"] == "VBZ"
    assert tags["People"] == "NNS"
    assert tags["Rivers"] == "NNS"


@given(st.lists(st.text(min_size=1, max_size=12), max_size=30))
def test_every_word_gets_a_tag_and_twice_the_same(words: list[str]) -> None:
    lowers = [word.lower() for word in words]
    tags = tag_words(words, lowers)
    assert len(tags) == len(words)
    assert all(tags)
    assert tag_words(words, lowers) == tags


@pytest.mark.parametrize(
    ("form", "tags"),
    [
        ("budgets", {"NNS", "VBZ"}),
        ("plummeted", {"VBN", "VBD"}),
        ("plotting", {"VBG"}),
        ("gloomiest", {"JJS"}),
        ("xqzzt", set()),
    ],
)
def test_dictionary(form: str, tags: set[str]) -> None:
    dictionary = {"budget": "nv", "plummet": "nv", "plot": "nv", "gloomy": "a"}
    assert set(dictionary_tags(dictionary, form)) == tags


@pytest.mark.parametrize(
    ("word", "look"),
    [
        ("walked", "aked"),
        ("Oslo", "Aslo"),
        ("NATO", "Xato"),
        ("iPhone", "cone"),
        ("1.5bn", "0bn"),
        ("mud-brick", "-ick"),
        ("?", ".?"),
    ],
)
def test_shape(word: str, look: str) -> None:
    assert shape(word, word.lower()) == look


def test_quotes_open_and_close() -> None:
    assert list(quote_tags(['"', "No", '"', "he", "said"]).values()) == ["``", "''"]
    assert quote_tags(["workers", "’", "pay"]) == {1: "POS"}
    assert quote_tags(["‘", "the", "workers", "’", "said"]) == {3: "''"}


@pytest.mark.parametrize(
    ("tags", "form", "expected"),
    [
        (("VBD",), "refused", ("VBD", "VBN")),
        (("VB",), "say", ("VB", "VBP")),
        (("NN",), "burst", ("NN", "VBD", "VBN")),
        (("VB",), "be", ("VB",)),
        (("NN",), "storm", ("NN",)),
    ],
)
def test_twin_forms(tags: tuple[str, ...], form: str, expected: tuple[str, ...]) -> None:
    assert with_twins(tags, form) == expected


@pytest.mark.parametrize(("ending", "tag"), [("", "CD"), ("bn", "CD"), ("th", "JJ"), ("s", "NNS"), ("-old", "")])
def test_figures(ending: str, tag: str) -> None:
    assert figure_tag(ending) == tag


def test_common_words_are_told_from_names() -> None:
    assert is_common_word("harbour")
    assert not is_common_word("zanbria")
    assert not is_common_word("oslo")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The dam broke, and hundreds of people fled to the hills.", "fled"),
        ("After the dam had broken, hundreds fled.", "fled"),
        ("The firm, which listed two plants, closed.", "listed"),
    ],
)
def test_clauses_get_a_finite_verb(text: str, word: str) -> None:
    assert tagged(text)[word] == "VBD"


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The firm moved to block the ruling.", "block", "VB"),
        ("The firm will block the ruling.", "block", "VB"),
        ("They walked to school on Monday.", "school", "NN"),
        ("The union worries that the plant may close.", "worries", "VBZ"),
        ("Despite worries that it may close, the plant is open.", "worries", "NNS"),
    ],
)
def test_nouns_that_can_be_verbs(text: str, word: str, tag: str) -> None:
    assert tagged(text)[word] == tag
