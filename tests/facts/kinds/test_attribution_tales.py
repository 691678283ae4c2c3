"""Attribution in eight stories: who says it, who did it, whose words they are."""

from __future__ import annotations

import pytest

from facts.kinds.attribution import find_attribution
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, tell

SPEAKERS = [
    ("deal", "Norvia will close the canteen of the plant, {}."),
    ("disaster", "The dam above Tilden collapsed in the night, {}."),
    ("crime", "The robbers left through the cellar of the bank, {}."),
    ("politics", "The tram line will ruin the shops, {}."),
    ("sport", "The keeper of Calder Town broke a finger, {}."),
    ("celebrity", "Mira Solveig married a pilot, {}."),
    ("product", "The Kestrel survives a fall into the sea, {}."),
    ("science", "The comet lost a piece of ice, {}."),
]


@pytest.mark.parametrize(("subject", "sentence"), SPEAKERS)
def test_one_thing_from_two_mouths(subject: str, sentence: str) -> None:
    story = tell(subject, sentence.format("Ann Reed said"), sentence.format("Omar Diaz told reporters"))
    found = [c for c in flagged(find_attribution, story) if c.key.startswith("speaker:")]
    assert [(c.kind, c.severity) for c in found] == [(Kind.ATTRIBUTION, Severity.TENSION)]
    assert {(a.source, a.value) for a in found[0].answers} == {("A", "Ann Reed"), ("B", "Omar Diaz")}
    assert found[0].question.startswith("Who says ")
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "sentence"), SPEAKERS)
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Reed said", "Reed said"),
        ("Ann Reed said", "according to Ann Reed"),
        ("officials said", "Ann Reed said"),
    ],
)
def test_one_mouth(subject: str, sentence: str, one: str, other: str) -> None:
    story = tell(subject, sentence.format(one), sentence.format(other))
    assert not [c for c in find_attribution(story) if c.key.startswith("speaker:")]


LABELS = [
    ("deal", "Critics call the deal a “fire sale”.", "The deal is a fire sale.", "fire sale"),
    ("disaster", "Residents call the dam a “paper wall”.", "The dam is a paper wall.", "paper wall"),
    ("crime", "Detectives call it a “paper trail”.", "There is a paper trail.", "paper trail"),
    ("politics", "Opponents call the tram a “ghost train”.", "The tram is a ghost train.", "ghost train"),
    ("sport", "Fans call the keeper a “brick wall”.", "The keeper is a brick wall.", "brick wall"),
    ("celebrity", "Fans call the singer a “sea witch”.", "The singer is a sea witch.", "sea witch"),
    ("product", "Reviewers call the camera a “toy box”.", "The camera is a toy box.", "toy box"),
    ("science", "Astronomers call the comet a “dirty snowball”.", "The comet is a dirty snowball.", "dirty snowball"),
]


@pytest.mark.parametrize(("subject", "one", "other", "term"), LABELS)
def test_a_label_in_marks_and_in_the_own_voice(subject: str, one: str, other: str, term: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_attribution, story) if c.key == f"label:{term}"]
    assert [c.question for c in found] == [f"Who speaks of “{term}”?"]
    assert {a.source: a.value == "own voice" for a in found[0].answers} == {"A": False, "B": True}


@pytest.mark.parametrize(("subject", "one", "other", "term"), LABELS)
@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "‘{}’"])
def test_a_label_that_both_attribute_is_no_question(subject: str, one: str, other: str, term: str, marks: str) -> None:
    both = one.replace(f"“{term}”", marks.format(term))
    assert not [c for c in find_attribution(tell(subject, one, both)) if c.key.startswith("label:")]
    assert not [c for c in find_attribution(tell(subject, other, other)) if c.key.startswith("label:")]


@pytest.mark.parametrize(
    ("subject", "one", "other", "key"),
    [
        ("product", "Lumo says the Kestrel is the lightest camera.", "The Kestrel is the lightest camera.", "superlative:light"),
        ("science", "Ann Reed said it was the greenest comet in years.", "It is the greenest comet in years.", "superlative:green"),
        ("politics", "Ann Reed said it was the most expensive tram line.", "It is the most expensive tram line.", "superlative:expens"),
        ("sport", "Omar Diaz said it was the dullest final ever.", "It was the dullest final ever.", "superlative:dull"),
    ],
)  # fmt: skip
def test_superlatives_are_a_tension_where_surely_of_one_thing(subject: str, one: str, other: str, key: str) -> None:
    (found,) = [c for c in flagged(find_attribution, tell(subject, one, other)) if c.key.startswith("superlative:")]
    assert found.key == key
    assert found.severity is (Severity.TENSION if found.score >= 0.7 else Severity.NUANCE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It is the lightest camera.", "It is the lightest camera."),
        ("Lumo says it is the lightest camera.", "Lumo says it is the lightest camera."),
        ("Lumo says it is the lightest camera.", "It is the loudest camera."),
        ("Lumo says it is the latest camera.", "It is the latest camera."),
    ],
)
def test_superlatives_of_one_voice_or_of_other_things(one: str, other: str) -> None:
    found = find_attribution(tell("product", one, other))
    assert not [c for c in found if c.key.startswith("superlative:")]
