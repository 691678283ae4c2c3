"""A death at once against a death later."""

from __future__ import annotations

import pytest

from facts.kinds.date import find_date
from facts.kinds.deaths import find_deaths
from facts.model import Kind, Severity
from tests.stories import story_of

LATER = "The driver was rushed to the hospital but he later died."
AT_ONCE = "The driver was rushed to the hospital but was declared dead on arrival."


def test_a_driver_who_died_twice() -> None:
    story = story_of({"A": LATER, "B": AT_ONCE})
    (found,) = find_deaths(story)
    assert (found.kind, found.severity, found.key) == (Kind.DATE, Severity.TENSION, "death:at once")
    assert {a.norm for a in found.answers} == {"later", "at once"}
    assert found.question == "When was the death: at once or later?"
    assert found.key in {c.key for c in find_date(story)}


def test_the_question_names_who_both_name() -> None:
    texts = {"A": "Mary Johnson died at the scene of the crash.", "B": "Mary Johnson later died of the crash."}
    (found,) = find_deaths(story_of(texts))
    assert found.question == "When did Mary Johnson die: at once or later?"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LATER, LATER),
        (LATER, "The passenger survived."),
        ("Mary Johnson died at the scene of the crash.", "Anna Smith later died of the crash."),
        ("The driver died at the scene of the crash.", "A mast in Hull fell; sailors died in hospital of cholera."),
    ],
)
def test_no_question(one: str, other: str) -> None:
    assert find_deaths(story_of({"A": one, "B": other})) == []


@pytest.mark.parametrize(
    ("at_once", "later"),
    [
        ("The driver was pronounced dead at the scene.", "The driver was pronounced dead at a hospital."),
        ("The driver died on impact.", "The driver died en route to the clinic."),
        ("The driver was killed immediately.", "The driver died of his wounds."),
    ],
)
def test_in_other_words(at_once: str, later: str) -> None:
    crash = "The crash on Elm Bridge hurt the driver of the lorry. "
    (found,) = find_deaths(story_of({"A": crash + at_once, "B": crash + later}))
    assert [a.norm for a in found.answers] == ["at once", "later"]
