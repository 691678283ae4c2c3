from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.clauses import clause_ranges
from facts.reading.tokens import tokenize
from tests.facts.reading.growth import grows_linearly


def clauses(text: str, held: tuple[tuple[int, int], ...] = ()) -> list[str]:
    tokens = tokenize(text, 0, len(text))
    return [text[tokens[first].start : tokens[last - 1].end] for first, last in clause_ranges(tokens, held)]


@pytest.mark.parametrize(
    "marked",
    [
        "The storm flooded two villages in the delta on Monday,| killing at least ten people there.",
        "A dam broke above the old town late on Friday,| and hundreds of people fled to the hills.",
        "Rescue teams reached the last of the villages| after soldiers had repaired the northern bridge.",
        "The council sold the harbour to a bank in Oslo,| which plans to build a new pier there.",
        "The minister signed the contract in the morning;| the opposition called for a vote in the evening.",
        "After the dam had burst above the old town,| hundreds of people fled to the hills nearby.",
        "The firm rented the plant for five years| because its own plant was much too small.",
        "The bridge was closed for most of the day| and the trains were sent round by the coast.",
        "Police searched the house twice that week,| but they found nothing that helped the case.",
        "The company will pay part of the cost| while the state covers the rest of it.",
        "The plant was old and slow — |the owners wanted to sell it for years.",
        "The owners closed the old plant in March,| leaving two hundred people in the town without work.",
    ],
)
def test_cut(marked: str) -> None:
    assert clauses(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "The dam burst and people fled.",
        "The old bank, which had been closed for years, reopened on Friday in the town.",
        "The mayor of the town and the governor of the province said on Friday that nobody was hurt.",
        "Police in the town said on Friday that the ministry and the army are looking into it.",
        "The firm will pay as part of a contract with the city of Oslo and its suburbs.",
        "Before the storm of last year the town had two bridges and a ferry over the river.",
        "According to the ministry in the capital, seven people died in the flood on Monday.",
        "The list includes villages, towns, two cities, a port, including the ferry, and a small airport.",
    ],
)
def test_kept_whole(text: str) -> None:
    assert clauses(text) == [text]


def test_no_cut_inside_a_mention() -> None:
    text = "The film When The Rain Stops And We Go Home was shown in the town hall on Friday."
    assert clauses(text, ((9, 42),)) == [text]


_WORDS = "the dam burst , and which killed killing ; — after he who said 12 “ ” . if while people"


@given(st.lists(st.sampled_from(sorted(set(_WORDS.split()))), max_size=60))
def test_ranges_share_out_the_tokens(words: list[str]) -> None:
    text = " ".join(words)
    tokens = tokenize(text, 0, len(text))
    ranges = clause_ranges(tokens)
    assert [at for first, last in ranges for at in range(first, last)] == list(range(len(tokens)))


@pytest.mark.parametrize("unit", [", who", " and he", ", killing", " after the", ", which,"])
def test_time_grows_with_length(unit: str) -> None:
    def work(size: int) -> None:
        clause_ranges(tokenized[size])

    tokenized = {size: tokenize(text := "It burst" + unit * size, 0, len(text)) for size in (1000, 8000)}
    assert grows_linearly(work, 1000)
