"""Scores of one moment of a game, and counts of one vote, that sources give differently."""

from __future__ import annotations

import pytest

from facts.kinds.number import find_number
from facts.kinds.scores import find_scores, moment_of
from facts.model import Kind, Severity
from tests.stories import story_of


def told(*texts: str) -> list[tuple[str, list[str]]]:
    found = find_scores(story_of(dict(zip("ABCD", texts, strict=False))))
    return [(c.question, [a.value for a in c.answers]) for c in found]


def test_the_score_at_a_time_on_the_clock() -> None:
    texts = {
        "A": "Orvel took a 45-35 lead with 13:41 to go.",
        "B": "Two free throws gave Orvel a lead of 45-36 with 13:41 left.",
        "C": "Orvel was ahead, leading 45-35 with 13:41 to play.",
    }
    story = story_of(texts)
    (found,) = find_scores(story)
    assert (found.kind, found.severity, found.key) == (Kind.NUMBER, Severity.CONTRADICTION, "score:13:41")
    assert [(a.source, a.value) for a in found.answers] == [("A", "45-35"), ("B", "45-36"), ("C", "45-35")]
    assert found.key in {c.key for c in find_number(story)}


@pytest.mark.parametrize(
    ("one", "other", "question"),
    [
        ("Orvel beat Tilden 91-73.", "Orvel won 91-72 against Tilden.", "What was the final score?"),
        (
            "Orvel led Tilden 40-31 at halftime.",
            "At the break Orvel led Tilden 42-31.",
            "What was the score at halftime?",
        ),
        (
            "The Orvel council voted 7-4 to sell the pier.",
            "The Orvel council voted 6-4 to sell the pier.",
            "How did the vote go?",
        ),
    ],
)
def test_results_of_one_game_or_vote(one: str, other: str, question: str) -> None:
    assert [q for q, _ in told(one, other)] == [question]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orvel beat Tilden 91-73.", "Orvel beat Tilden 91-73."),
        ("Orvel beat Tilden 91-73.", "Marsk beat Harrow 90-73."),  # another game
        ("Orvel beat Tilden 91-73.", "Orvel led Tilden 40-31."),  # not the end
        ("Orvel led 45-35 with 13:41 to go.", "Orvel led 45-36 with 12:10 to go."),
        ("Orvel beat Tilden 91-73.", "Orvel beat Tilden 58-57."),  # too far apart: they met twice
        ("Orvel beat Tilden 91-73.", "Orvel beat Tilden 91-73. A year ago Orvel beat Tilden 90-73."),
    ],
)
def test_no_disagreement(one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_lead_is_of_no_moment() -> None:
    claim = story_of({"A": "Orvel took a 45-35 lead."}).readings[0].claims[0]
    (score,) = claim.quantities
    assert moment_of(claim, score) == ""
