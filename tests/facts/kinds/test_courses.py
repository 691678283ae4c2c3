"""Courses: what goes on in one source and is over in another; what became of a bill."""

from __future__ import annotations

import pytest

from facts.kinds.courses import find_courses
from facts.lexicons.courses import BEING, COURSES, DONE, NOUNS, SAID, VERBS
from facts.model import Kind, Severity
from tests.stories import story_of

ON = "The search for the three boys is still going on in the hills near Elmford."
OVER = "Police in Elmford have called off the search for the boys."


def test_a_search_that_goes_on_and_is_over() -> None:
    (found,) = find_courses(story_of({"A": ON, "B": OVER}))
    assert (found.kind, found.severity, found.key) == (Kind.STATUS, Severity.TENSION, "course:search")
    assert found.question == "Is the search over?"
    assert [(a.source, a.norm) for a in found.answers] == [("A", "on"), ("B", "over")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The rescue effort is winding down, the mayor said.", "Rescuers continued searching for the boys on Friday."),
        ("Divers are still searching the lake.", "The search was suspended on Friday."),
        ("The search went on for a fourth day.", "The army gave up the search on Friday."),
        ("Talks between the union and the mill are under way.", "Talks between the union and the mill broke down."),
        ("The union ended its strike at the mill.", "The strike at the mill continues."),
        ("The talks at the mill are not over.", "The talks at the mill have ended."),
        ("The riots in Elmford have stopped.", "The riots in Elmford dragged on."),
        (
            "Governor Lund signed the bill on river dams.",
            "The bill on river dams is pending in Norvia, Governor Lund said.",
        ),
        ("A judge blocked the state law on river dams.", "A judge struck down the state law on river dams."),
        ("The senate rejected the bill on river dams.", "The senate passed a version of the bill on river dams."),
        ("Alder is weighing a takeover of the Harrow mill.", "Alder sealed a takeover of the Harrow mill."),
        ("The merger of Alder and Norvia is complete.", "The merger of Alder and Norvia fell through."),
        ("The brewery dropped its lawsuit over the name.", "The brewery filed a lawsuit over the name."),
        ("The court upheld the rule on river dams.", "The court threw out the rule on river dams."),
    ],
)
def test_stages_that_exclude_each_other(one: str, other: str) -> None:
    (found,) = find_courses(story_of({"A": one, "B": other}))
    assert {a.source for a in found.answers} == {"A", "B"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ON, ON),
        (ON, "Police in Elmford may call off the search for the boys."),
        (ON, "If nothing is found by noon, police will call off the search for the boys."),
        (ON, "Was the search for the boys called off?"),
        (ON, "Police have called off the search for the stolen bus."),  # another search
        (ON, "The search for the boys went on until police called off the search."),  # a source that tells both
        (ON, "The talks in Elmford were called off."),
        (
            "The bill on river dams passed the senate.",
            "Governor Lund signed the bill on river dams.",
        ),  # one after the other
        ("The law on school meals was upheld.", "In Norvia the court struck down a tax law of the last century."),
    ],
)
def test_stages_of_one_course(one: str, other: str) -> None:
    assert find_courses(story_of({"A": one, "B": other})) == []


def test_plural_nouns_are_asked_about_in_the_plural() -> None:
    one, other = "Talks at the mill are under way.", "The talks at the mill broke off."
    (found,) = find_courses(story_of({"A": one, "B": other}))
    assert found.question == "Are the talks over?"


def test_of_a_source_two_answers_are_shown_at_most() -> None:
    long = " ".join(f"Rescuers continued the search in the {where}." for where in ("hills", "woods", "fields", "lake"))
    (found,) = find_courses(story_of({"A": long, "B": "The search in the hills and woods ended."}))
    assert [a.source for a in found.answers] == ["A", "A", "B"]


def test_every_table_speaks_of_stages_of_its_course() -> None:
    for number, course in enumerate(COURSES):
        stages = {*SAID[number].values(), *DONE[number].values(), *BEING[number].values()}
        assert stages == set(course.stages), course.name
        assert all(pair <= stages and len(pair) == 2 for pair in course.opposed), course.name


def test_a_word_belongs_to_one_course() -> None:
    words = [w for c in COURSES for w in c.nouns.split()]
    assert len(words) == len(set(words)) == len(NOUNS)
    assert not VERBS.keys() & {"the", "a", "is"}
