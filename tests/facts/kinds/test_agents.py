"""Agents: who did it, and to whom."""

from __future__ import annotations

import pytest

from facts.kinds.agents import find_agents
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell
from tests.stories import story_of

OPENED = "{} opened the new library in Elmford on Friday."


def test_different_agents() -> None:
    (found,) = find_agents(story_of({"A": OPENED.format("Ann Reed"), "B": OPENED.format("Omar Diaz")}))
    assert (found.question, found.key) == ("Who “opened the new library”?", "subject:open")
    assert [a.value for a in found.answers] == ["Ann Reed", "Omar Diaz"]


def test_one_of_two_agents() -> None:
    assert find_agents(story_of({"A": OPENED.format("Ann Reed and Omar Diaz"), "B": OPENED.format("Omar Diaz")})) == []


AGENTS = [
    ("deal", "{} founded the plant in Orvel.", "Norvia", "Pellworks"),
    ("disaster", "{} repaired the dam above Tilden.", "Ann Reed", "Omar Diaz"),
    ("crime", "{} opened the vault of the bank.", "Ann Reed", "Omar Diaz"),
    ("politics", "{} proposed the tram line in the council.", "Ann Reed", "Omar Diaz"),
    ("sport", "{} scored the only goal of the final.", "Ann Reed", "Omar Diaz"),
    ("celebrity", "{} wrote the first song of Mira Solveig.", "Ann Reed", "Omar Diaz"),
    ("product", "{} designed the lens of the Kestrel.", "Ann Reed", "Omar Diaz"),
    ("science", "{} discovered the comet over Tarn.", "Ann Reed", "Omar Diaz"),
]


@pytest.mark.parametrize(("subject", "sentence", "one", "other"), AGENTS)
def test_different_people_did_it(subject: str, sentence: str, one: str, other: str) -> None:
    story = tell(subject, sentence.format(one), sentence.format(other))
    found = [c for c in flagged(find_agents, story) if c.key.startswith("subject:")]
    assert [sources_of(c) for c in found] == [{"A", "B"}]
    assert {a.value for a in found[0].answers} == {one, other}
    assert found[0].question.startswith("Who ")
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "sentence", "one", "other"), AGENTS)
def test_one_of_two_who_did_it(subject: str, sentence: str, one: str, other: str) -> None:
    story = tell(subject, sentence.format(f"{one} and {other}"), sentence.format(one))
    assert not [c for c in find_agents(story) if c.key.startswith("subject:")]


@pytest.mark.parametrize(("subject", "sentence", "one", "other"), AGENTS[1:])
def test_a_surname_is_no_other_person(subject: str, sentence: str, one: str, other: str) -> None:
    story = tell(subject, f"{one} was tired. " + sentence.format(one), sentence.format(one.split()[1]))
    assert not [c for c in find_agents(story) if c.key.startswith("subject:")]
    assert other not in {a.value for c in find_agents(story) for a in c.answers}
