"""Attribution: who says it, whose label it is."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.attribution import find_attribution
from facts.model import Kind, Severity
from tests.facts.kinds.tales import tell
from tests.stories import story_of

FELL = "The bridge at Elmford collapsed in the storm, {}."


def test_different_speakers() -> None:
    story = story_of({"A": FELL.format("Ann Reed said"), "B": FELL.format("Omar Diaz told reporters")})
    (found,) = find_attribution(story)
    assert (found.kind, found.severity, found.key) == (Kind.ATTRIBUTION, Severity.TENSION, "speaker:collaps")
    assert found.question == "Who says that “The bridge at Elmford collapsed in the storm”?"
    assert by_value(found.answers) == "A says “Ann Reed”; B says “Omar Diaz”"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Reed said", "Ann Reed told reporters"),
        ("officials said", "Ann Reed said"),
        ("Reed said", "Ann Reed said"),
        ("Ann Reed said", "it was hoped"),
    ],
)
def test_speakers_that_may_be_one(one: str, other: str) -> None:
    assert find_attribution(story_of({"A": FELL.format(one), "B": FELL.format(other)})) == []


def test_who_is_quoted_by_another_is_no_other_voice() -> None:
    one = FELL.format("police said").replace("The bridge", "A witness told them that the bridge")
    assert find_attribution(story_of({"A": one, "B": FELL.format("police said")})) == []


def test_the_paper_that_a_source_copies_is_no_other_voice() -> None:
    told = "“We saw it,” {} said. “The bridge at Elmford collapsed in the {}.”"
    one = told.format("Ann Reed", "storm")
    assert not find_attribution(story_of({"A": one, "B": told.format("the Harbour Times", "storm")}))
    assert find_attribution(story_of({"A": one, "B": told.format("the Harbour Times", "great storm")}))
    assert find_attribution(story_of({"A": one, "B": told.format("Omar Diaz", "storm")}))


def test_a_source_that_lets_both_speak() -> None:
    both = FELL.format("Ann Reed said") + " " + FELL.format("Omar Diaz said")
    assert find_attribution(story_of({"A": both, "B": FELL.format("Ann Reed said")})) == []


def test_a_label_that_every_source_attributes_is_nobody_s_own() -> None:
    one = "Ann Reed called the new tower a “glass wall”. It is a glass wall on the harbour."
    assert find_attribution(story_of({"A": one, "B": "Omar Diaz called the new tower a “glass wall”."})) == []
    (found,) = find_attribution(story_of({"A": one, "B": "The new tower is a glass wall on the harbour."}))
    assert found.key == "label:glass wall"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A gift for the charity ‘Lamps for Orvel’ was due, Ann Reed said.",
            "They gave to the charity “Lamps for Orvel”.",
        ),
        ("A man asked who was “grateful” for the tower.", "Orvel is grateful for the new tower."),
    ],
)
def test_neither_names_nor_questions_are_labels(one: str, other: str) -> None:
    assert [c for c in find_attribution(story_of({"A": one, "B": other})) if c.key.startswith("label:")] == []


@pytest.mark.parametrize(("length", "asked"), [("40 metres", True), ("30 metres", False)])
def test_measures_that_differ_are_asked_about_themselves(length: str, asked: bool) -> None:
    told = "The bridge at Elmford sank by {} in the storm, {} said."
    story = story_of({"A": told.format("40 metres", "Ann Reed"), "B": told.format(length, "Omar Diaz")})
    assert bool(find_attribution(story)) is asked


def test_speakers_of_two_sides() -> None:
    story = story_of({"A": FELL.format("police said"), "B": FELL.format("two residents said")})
    assert [c.key for c in find_attribution(story)] == ["speaker:collaps"]


def test_a_spokesman_and_his_body_are_one() -> None:
    described = "Lt. Ada Holm of the Elmford Harbour Police was there. "
    told = {"A": described + FELL.format("Holm said"), "B": FELL.format("Elmford Harbour Police said")}
    assert [c for c in find_attribution(story_of(told)) if c.key.startswith("speaker:")] == []
    told["B"] = FELL.format("Norvia said")
    (found,) = (c for c in find_attribution(story_of(told)) if c.key.startswith("speaker:"))
    assert {a.value for a in found.answers} == {"Ada Holm", "Norvia"}


def test_events_that_may_be_others_set_no_speakers_side_by_side() -> None:
    one, other = (
        "A wall collapsed in Norvia in the spring, Ann Reed said.",
        "His roof collapsed, Omar Diaz told reporters.",
    )
    assert find_attribution(story_of({"A": one, "B": other})) == []


@pytest.mark.parametrize(
    ("told", "asked"), [("boats carried some of the injured to Elmford", False), ("the storm injured a man", True)]
)
def test_people_named_by_what_befell_them_are_no_event(told: str, asked: bool) -> None:
    story = story_of({"A": f"Ann Reed said {told}.", "B": f"Omar Diaz said {told}."})
    assert ("speaker:injure" in {c.key for c in find_attribution(story)}) is asked


def test_label() -> None:
    story = story_of({"A": 'Critics call the plan a "land grab".', "B": "The plan is a land grab by the council."})
    (found,) = find_attribution(story)
    assert (found.question, found.key) == ("Who speaks of “land grab”?", "label:land grab")
    assert [a.value for a in found.answers] == ["Critics", "own voice"]


@pytest.mark.parametrize(
    ("one", "values"),
    [
        ('The council\'s plan is a "land grab".', ["in quotation marks", "Critics"]),
        ("The council's plan is a land grab.", ["own voice", "Critics"]),
    ],
)
def test_a_source_with_and_without_marks(one: str, values: list[str]) -> None:
    (found,) = find_attribution(story_of({"A": one, "B": 'Critics call the plan a "land grab".'}))
    assert [a.value for a in found.answers] == values


@pytest.mark.parametrize(
    "text",
    [
        '"We stopped the land grab with our votes and our songs," Ann Reed said. The "land grab" is over.',
        'Orvel lies on the so-called "land grab".',
        'The "land grab" is over. Nobody likes it.',
    ],
)
def test_no_label(text: str) -> None:
    found = find_attribution(story_of({"A": text, "B": "The plan is a land grab by the council."}))
    assert [c for c in found if c.key.startswith("label:")] == []


@pytest.mark.parametrize(
    "text",
    [
        'The game "Hexfall" sold well, Ann Reed said. Hexfall is fun. Hexfall is new. Hexfall runs. Hexfall is loud.',
        'Omar "Hexfall" Diaz sold well, Ann Reed said.',
        "The 'world's best' game sold well, Ann Reed said.",
    ],
)
def test_names_in_quotation_marks_are_no_labels(text: str) -> None:
    other = "Hexfall sold well in all the world. Hexfall is old."
    assert not [c for c in find_attribution(story_of({"A": text, "B": other})) if c.key.startswith("label:")]


def test_superlative() -> None:
    one, other = "Norvia says its Leaf car is the quietest on the road.", "The Leaf car is the quietest on the road."
    (found,) = find_attribution(story_of({"A": one, "B": other}))
    assert (found.question, found.key) == ("Who says that it is the “quietest”?", "superlative:quiet")
    assert found.severity is Severity.TENSION
    assert [a.value for a in found.answers] == ["Norvia", "own voice"]


def test_a_superlative_that_may_be_of_something_else_is_a_nuance() -> None:
    one = "Ann Reed said that the storm was the heaviest in a hundred years."
    other = "The crane over the harbour, the heaviest ever built, fell in the storm."
    found = [c for c in find_attribution(tell("disaster", one, other)) if c.key.startswith("superlative:")]
    assert [c.severity for c in found] in ([], [Severity.NUANCE])


@pytest.mark.parametrize(
    "other",
    [
        "The Leaf car was launched as the “quietest car on the road of all”.",
        "Norvia labelled the Leaf car “vital,” the quietest on the road.",
    ],
)
def test_words_in_marks_and_beside_a_label_are_not_the_source_s_own(other: str) -> None:
    one = "Norvia says its Leaf car is the quietest on the road."
    assert [c for c in find_attribution(story_of({"A": one, "B": other})) if c.key.startswith("superlative:")] == []
