"""Aligned claims: which, in what order, and by which clause."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from facts.aligning import align_claims, fitted, in_order
from facts.examine import examine
from facts.reading import read_source
from facts.story import make_story
from sources.document import Dossier
from tests.stories import document_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.aligning import Link
    from facts.model import Reading

TEXTS = {
    "A": "A fire broke out in the grain silo at Larvik on Monday. Two watchmen were hurt. The harbour master closed the basin.",
    "B": "The grain silo at Larvik caught fire on Monday, and two watchmen were hurt. Ferries to Hirtshals kept running.",
    "C": "The weather was fine. The harbour master of Larvik closed the basin because of the fire in the silo.",
}


def read(texts: Mapping[str, str]) -> list[Reading]:
    return [read_source(document_of(name, text)) for name, text in texts.items()]


def pairs(links: list[Link]) -> list[tuple[str, str]]:
    return [(a.text, b.text) for a, b, _ in links]


def score_of(one: str, other: str) -> float:
    """The score of two sentences amid a few others that stay the same."""
    more = "Snow fell on the hills. The council met in the evening. Gulls circled over the market."
    links = align_claims(read({"A": f"{one} {more}", "B": f"Buses ran late. {other}"}), 0)
    return max((s for a, b, s in links if a.sentence == 0 and b.sentence == 1), default=0.0)


def test_what_speaks_of_one_thing_is_aligned() -> None:
    found = pairs(align_claims(read(TEXTS)))
    assert any("Two watchmen" in a and "two watchmen" in b for a, b in found)
    assert any("closed the basin" in a and "closed the basin" in b for a, b in found)
    assert not any("weather" in a + b or "Ferries" in a + b for a, b in found)


def test_best_come_first_and_ties_go_by_source_and_offset() -> None:
    links = align_claims(read(TEXTS), 0)
    assert len(links) > 3
    keys = [(-score, a.source, a.start, b.source, b.start) for a, b, score in links]
    assert keys == sorted(keys)
    assert in_order(reversed(links)) == links


def test_the_default_is_the_fitted_threshold() -> None:
    every, chosen = align_claims(read(TEXTS), 0), align_claims(read(TEXTS))
    assert chosen == [link for link in every if link[2] >= fitted.THRESHOLD]
    middle = sorted(score for *_, score in every)[len(every) // 2]
    assert align_claims(read(TEXTS), middle) == [link for link in every if link[2] >= middle]
    assert 0 < len(align_claims(read(TEXTS), middle)) < len(every)


def test_a_floor_of_zero_gives_every_candidate_and_one_above_1_none() -> None:
    every = align_claims(read(TEXTS), 0)
    assert len(every) == len(make_story(read(TEXTS)).links)
    assert align_claims(read(TEXTS), 1.01) == []


def test_scores_are_shares_and_pairs_cross_sources() -> None:
    for a, b, score in align_claims(read(TEXTS), 0):
        assert 0 <= score <= 1
        assert a.source < b.source


def test_each_pair_of_sentences_is_named_once() -> None:
    named = [(a.source, a.sentence, b.source, b.sentence) for a, b, _ in align_claims(read(TEXTS), 0)]
    assert len(named) == len(set(named))


def test_a_pair_is_named_by_the_clauses_that_overlap_most() -> None:
    texts = {
        "A": "The council met in the evening, but the ferry to Hirtshals sank in the storm.",
        "B": "The ferry to Hirtshals sank in the storm, but the shops stayed open until midnight.",
    }
    readings = read(texts)
    assert all(len(r.claims) == 2 for r in readings)
    ((a, b, _),) = align_claims(readings, 0)
    assert "sank" in a.text
    assert "council" not in a.text
    assert "sank" in b.text
    assert "shops" not in b.text


def test_the_order_of_sources_does_not_matter() -> None:
    def by_text(texts: Mapping[str, str]) -> set[tuple[frozenset[str], float]]:
        return {(frozenset({a.text, b.text}), score) for a, b, score in align_claims(read(texts), 0)}

    expected = by_text(TEXTS)
    for names in permutations(TEXTS):
        assert by_text({n: TEXTS[n] for n in names}) == expected


@pytest.mark.parametrize(
    ("one", "other", "masked"),
    [
        (
            "The fire in the grain silo hurt 12 watchmen.",
            "The fire in the grain silo hurt 15 watchmen.",
            "The fire in the grain silo hurt the watchmen.",
        ),
        (
            "The yard at Larvik will cost 400 million crowns.",
            "The yard at Larvik will cost 90 million crowns.",
            "The yard at Larvik will cost million crowns.",
        ),
        (
            "Ferries to Hirtshals start on May 10.",
            "Ferries to Hirtshals start on May 12.",
            "Ferries to Hirtshals start in May.",
        ),
    ],
)
def test_differing_figures_cost_nothing(one: str, other: str, masked: str) -> None:
    differing = score_of(one, other)
    assert differing == pytest.approx(score_of(masked, masked), abs=0.02)
    assert score_of(one, one) > differing


def test_one_source_and_none_align_nothing() -> None:
    assert align_claims([]) == []
    assert align_claims(read({"A": TEXTS["A"]}), 0) == []
    assert align_claims(read({"A": TEXTS["A"], "B": "…"}), 0) == []


def test_the_examination_hands_the_aligned_claims_on() -> None:
    documents = tuple(document_of(name, text) for name, text in TEXTS.items())
    links = examine(Dossier("Fire", "/nowhere", "/nowhere/resolutions", documents)).links
    expected = align_claims(read(TEXTS))
    assert [score for *_, score in links] == [score for *_, score in expected]
    assert {(frozenset({a, b}), score) for a, b, score in links} == {
        (frozenset({(a.source, a.index), (b.source, b.index)}), score) for a, b, score in expected
    }
    assert links
