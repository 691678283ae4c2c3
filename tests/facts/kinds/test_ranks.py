"""The largest of the country, of the world."""

from __future__ import annotations

import pytest

from facts.kinds.ranks import find_ranks
from facts.model import Kind, Severity
from tests.stories import story_of

COUNTRY = "Norvia, the country's largest dairy, will close its plant in Orvel."


def ranks(*texts: str) -> list[list[str]]:
    return [[a.value for a in c.answers] for c in find_ranks(story_of(dict(zip("ABC", texts, strict=False))))]


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            COUNTRY,
            "Norvia, the world's biggest dairy, will close its plant in Orvel.",
            ["country's largest dairy", "world's biggest dairy"],
        ),
        (
            "The bridge in Orvel is the longest in the country.",
            "The bridge in Orvel is the longest bridge in Europe.",
            ["longest in the country", "longest bridge in Europe"],
        ),
        (
            "It was the deadliest flood in history on the Marsk.",
            "It was the deadliest flood in Canadian history on the Marsk, and the deadliest flood in decades.",
            ["deadliest flood in history", "deadliest flood in decades"],
        ),
        (
            "The mill in Orvel is the oldest mill in the state.",
            "The mill in Orvel is one of the oldest mills in the state.",
            ["oldest mill in the state", "one of the oldest mills in the state"],
        ),
    ],
)
def test_ranges_that_are_not_the_same(a: str, b: str, told: list[str]) -> None:
    assert ranks(a, b) == [told]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (COUNTRY, COUNTRY),
        (COUNTRY, "Norvia, the nation's largest dairy, will close its plant in Orvel."),
        (COUNTRY, "Norvia, the largest dairy, will close its plant in Orvel."),
        (COUNTRY, "The Louvre, the world's largest museum, sold a painting of a ship."),
        ("It was the worst storm in years.", "It was the worst storm in the state."),  # one tells when, one where
    ],
)
def test_no_question(a: str, b: str) -> None:
    assert ranks(a, b) == []


def test_another_source_answers_with_them() -> None:
    told = ranks(COUNTRY, COUNTRY.replace("country", "world"), COUNTRY.replace("largest", "biggest"))
    assert told == [["country's largest dairy", "world's largest dairy", "country's biggest dairy"]]


def test_the_question() -> None:
    (found,) = find_ranks(story_of({"A": COUNTRY, "B": COUNTRY.replace("country", "world")}))
    assert (found.kind, found.severity, found.key) == (Kind.SCOPE, Severity.TENSION, "rank:largest:dairi")
    assert found.question == "Within what range is it the largest?"
