"""Searching the text of all sources."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.review.factories import document, dossier
from tui.review.search import find_hits


def found(text: str, query: str) -> list[str]:
    return [text[start:end] for _, (start, end) in find_hits([document(0, text)], query)]


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("The ferry sank.", "ferry", ["ferry"]),
        ("The ferry sank.", "FERRY", ["ferry"]),
        ("The FERRY sank.", "ferry", ["FERRY"]),
        ("The ferry sank.", "ferry sank", ["ferry sank"]),
        ("The ferry\nsank.", "ferry sank", ["ferry\nsank"]),
        ("The ferry \t\n sank.", "ferry   sank", ["ferry \t\n sank"]),
        ("The ferrysank.", "ferry sank", []),
        ("a ferry, a ferry", "ferry", ["ferry", "ferry"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("", "ferry", []),
        ("ferry", "", []),
        ("ferry", "   ", []),
        ("f", "f", ["f"]),
        ("ends with ferry", "ferry", ["ferry"]),
        ("the board’s “view”", "“view”", ["“view”"]),
        ("the board’s view", "board's", ["board’s"]),
        ("ÄRGER in Köln", "ärger", ["ÄRGER"]),
        ("4.5 tonnes, 425 tonnes", "4.5", ["4.5"]),
        ("cost (net) is $5", "(net)", ["(net)"]),
        ("cost (net) is $5", "$5", ["$5"]),
        ("[bold]x[/bold]", "[bold]", ["[bold]"]),
        ("a\\b", "\\b", ["\\b"]),
        ("x\x1b[31mred", "\x1b[31m", ["\x1b[31m"]),
        ("to\u00a0day", "to day", ["to\u00a0day"]),
        ("語の語", "語", ["語", "語"]),
    ],
)
def test_hits(text: str, query: str, hits: list[str]) -> None:
    assert found(text, query) == hits


def test_hits_come_by_column_and_place() -> None:
    hits = find_hits(dossier("/d").documents, "ferry")
    assert hits == sorted(hits)
    assert {column for column, _ in hits} == {0, 1, 2}


@pytest.mark.parametrize("limit", [0, 1, 3, 7])
def test_a_source_gives_no_more_hits_than_asked_for(limit: int) -> None:
    sources = [document(n, "ab " * 5) for n in range(2)]
    hits = find_hits(sources, "ab", limit)
    assert [sum(column == n for column, _ in hits) for n in (0, 1)] == [min(limit, 5)] * 2


@given(st.text(st.sampled_from("ab \n(.*"), max_size=60), st.text(st.sampled_from("ab \n(.*"), max_size=5))
def test_hits_lie_in_the_text_and_say_the_query(text: str, query: str) -> None:
    hits = find_hits([document(0, text)], query)
    assert all(text[s:e].split() == query.split() for _, (s, e) in hits)
    assert all(one[1] <= two[0] for (_, one), (_, two) in pairwise(hits))
    assert bool(hits) or not query.split() or " ".join(query.split()) not in " ".join(text.split())


@given(st.text(st.sampled_from("ab ."), max_size=30), st.text(st.sampled_from("cd \n"), max_size=30))
def test_text_before_moves_the_hits_and_changes_none(text: str, before: str) -> None:
    plain = [span for _, span in find_hits([document(0, text)], "ab")]
    moved = [span for _, span in find_hits([document(0, before + text)], "ab")]
    assert moved == [(start + len(before), end + len(before)) for start, end in plain]


def test_a_long_query_on_a_long_text_is_quick() -> None:
    assert found("a " * 100_000, "a " * 300 + "b") == []


@pytest.mark.parametrize("query", ['it\'s "so"', "it’s “so”", "well-known", "well–known"])
def test_quotes_and_dashes_of_any_kind_are_found(query: str) -> None:
    source = document(0, 'They say it’s “so” – a well‑known fact. It\'s "so", well-known.')
    assert len(find_hits([source], query)) == 2
