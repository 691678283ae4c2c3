"""ClaimReviews: only for accepted answers, honest about what a decision says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings

from facts.exporting.claimreview import ADOPTED, REJECTED, render
from facts.model import State
from facts.resolving.model import Verdict
from tests.facts.exporting.exported import TEXT, TIME, prepared_reports, sample_report, steered, toy_report

if TYPE_CHECKING:
    from facts.reporting.report import Report

ALLOWED = {
    "ClaimReview": {"claimReviewed", "itemReviewed", "reviewRating", "reviewBody", "author", "datePublished"},
    "Claim": {"text", "description", "appearance"},
    "Rating": {"alternateName"},
    "Person": {"name"},
    "Organization": {"name"},
    "CreativeWork": {"identifier", "name", "publisher", "datePublished"},
}


def graph_of(report: Report) -> list[dict[str, Any]]:
    data = json.loads(render(report))
    assert set(data) == {"@context", "@graph"}
    assert data["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = data["@graph"]
    return graph


def assert_typed(node: Any) -> None:
    """Every node is of a type of schema.org that has the properties it bears."""
    if isinstance(node, list):
        for item in node:
            assert_typed(item)
    elif isinstance(node, dict):
        assert set(node) - {"@type", "@id"} <= ALLOWED[node["@type"]]
        for value in node.values():
            assert_typed(value)
    else:
        assert isinstance(node, str)
        assert node


def test_each_answer_of_an_accepted_point_is_reviewed() -> None:
    report = sample_report()
    settled = [f for f in report.findings if f.resolution and f.resolution.verdict is Verdict.ACCEPT]
    graph = graph_of(report)
    assert {r["@id"].split(":")[3] for r in graph} == {f.disagreement.id for f in settled}
    for review in graph:
        assert review["author"] == {"@type": "Person", "name": "Ida Brandt"}
        assert review["datePublished"] == TIME
        assert review["reviewRating"]["alternateName"] in {ADOPTED, REJECTED}
        assert review["itemReviewed"]["appearance"]


def test_the_accepted_source_is_adopted_and_no_other_value() -> None:
    report = sample_report()
    first = next(f for f in report.findings if f.resolution and f.resolution.source)
    assert first.resolution is not None
    ratings: dict[str, set[str]] = {}
    for review in graph_of(report):
        if first.disagreement.id in review["@id"]:
            for work in review["itemReviewed"]["appearance"]:
                ratings.setdefault(work["identifier"], set()).add(review["reviewRating"]["alternateName"])
    assert ratings.pop(first.resolution.source or "") == {ADOPTED}
    assert any(REJECTED in found for found in ratings.values())


def test_an_own_value_adopts_the_answers_that_give_it() -> None:
    texts = {"a.txt": "12 boats", "b.txt": "15 boats"}
    graph = graph_of(toy_report(texts, words="12 Boats"))
    assert [r["reviewRating"]["alternateName"] for r in graph] == [ADOPTED, REJECTED]
    assert [r["claimReviewed"] for r in graph] == ["How many boats? 12 boats", "How many boats? 15 boats"]


def test_nothing_settled_is_an_empty_graph() -> None:
    assert graph_of(toy_report({"a.txt": "12 boats", "b.txt": "15 boats"})) == []
    changed = [f for f in sample_report().findings if f.state is State.DEFERRED]
    assert changed


@given(TEXT)
@settings(deadline=None, max_examples=30)
def test_any_words_stay_words(words: str) -> None:
    report = steered(words)
    graph = graph_of(report)
    assert_typed(graph)
    assert all(r["author"]["name"] == (words or "x") for r in graph)
    assert graph


def test_prepared_dossiers_use_the_vocabulary() -> None:
    for name, report in prepared_reports():
        graph = graph_of(report)
        assert_typed(graph)
        assert graph, name
