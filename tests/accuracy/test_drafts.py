"""The measuring of drafts, on a story of its own: what it plants, and that nothing of it is missed."""

from __future__ import annotations

import pytest

from facts.examine import Examination, examine
from facts.reading import read_source
from sources.document import Dossier
from tests.accuracy.drafts import Score, run_faithful, run_planted
from tests.accuracy.edits import apply
from tests.accuracy.planting import plants_in
from tests.stories import document_of

ONE = (
    "The ferry Alba ran aground off Corvin on March 3. The coast guard brought 48 passengers ashore in Corvin harbour. "
    "Captain Ragna Holt was the last to leave. The owners may scrap the ferry."
)
TWO = (
    "Off Corvin, the ferry Alba ran aground on March 3. In Corvin harbour, 48 passengers were brought ashore by the coast guard. "
    "The captain, Ragna Holt, was the last to leave. Her owners may scrap the Alba."
)


@pytest.fixture(scope="module")
def story() -> Examination:
    documents = (document_of("A", ONE), document_of("B", TWO))
    return examine(Dossier("story", "/nowhere", "/nowhere/resolutions", documents))


def test_every_sort_of_error_is_planted() -> None:
    reading = read_source(document_of("A", ONE))
    plants = [p for ps in plants_in(reading).values() for p in ps]
    assert {p.what for p in plants} == {"figure", "date", "name", "negation", "certainty"}
    for plant in plants:
        assert apply(ONE, [plant.piece]) != ONE


def test_errors_are_found_and_what_is_faithful_is_left_alone(story: Examination) -> None:
    score = Score()
    run_planted(story, score)
    run_faithful(story, score)
    assert score.planted.total() >= 6
    assert all(score.recall(what) == 1.0 for what in score.planted), score.shown
    assert score.precision() == 1.0
    assert score.faithful["with its source"] == score.faithful["without its source"] == 0, score.shown
    assert "| all |" in score.tables()
