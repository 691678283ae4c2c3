"""The answers of the sources that a question leaves out."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from facts.asking.candidates import PLUGIN, Candidate
from facts.kinds import KINDS
from facts.kinds.elsewhere import completed
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.story import Story


def ask(rule: str, *texts: str, link: float = 0.9) -> tuple[Story, Candidate]:
    """A story whose sources A, B, C align as far as `link`, and the question of a rule as A and B alone would have it."""
    story = story_of(dict(zip("ABC", texts, strict=True)))
    places = [(n, s.index) for n, r in enumerate(story.readings) for s in r.sentences]
    story = replace(story, links={(*a, *b): link for a, b in combinations(places, 2) if a[0] != b[0]})
    alone = story_of(dict(zip("AB", texts, strict=False)))
    found = [c for find in KINDS for c in find(alone) if c.severity and c.key.split(":")[0] == rule]
    assert found, "the rule asks nothing of A and B"
    return story, found[0]


def added(rule: str, *texts: str, link: float = 0.9) -> list[tuple[str, str]]:
    """The value and norm of what C answers to a question that A and B have raised."""
    story, candidate = ask(rule, *texts, link=link)
    (complete,) = completed(story, [candidate])
    assert complete.answers[: len(candidate.answers)] == candidate.answers
    new = complete.answers[len(candidate.answers) :]
    assert all(a.source == "C" and a.quote in story.readings[2].document.text for a in new)
    return [(a.value, a.norm) for a in new]


WOUNDED = (
    "The ferry Ida sank off Norvik and 12 people were injured, police said.",
    "The ferry Ida sank off Norvik and 15 people were injured, police said.",
)
RAISED = (
    "The levy raised 41 million crowns for the harbour, the treasurer Ida Brandt said.",
    "The levy raised 41 million crowns for the harbour, the union said.",
)
BOUGHT = ("Alder may buy the old mill in Norvik.", "Alder bought the old mill in Norvik.")
BURNED = (
    "The old mill in Norvik burned down on 3 May, fire crews said.",
    "The old mill in Norvik burned down on 4 May, fire crews said.",
)
HARMED = (
    "A van hit the gate of the school in Norvik on Monday.",
    "A lorry hit the gate of the school in Norvik on Monday.",
)


@pytest.mark.parametrize(
    ("rule", "texts", "third", "expected"),
    [
        (
            "number",
            WOUNDED,
            "Police said 15 people were injured when the ferry Ida sank.",
            [("15 people", "15|=|people")],
        ),
        ("number", WOUNDED, "Police said 15 people were rescued when the ferry Ida sank.", []),  # of others
        ("number", WOUNDED, "Police said 15 metres of the ferry Ida could be seen.", []),
        (
            "figure-by",
            RAISED,
            "The levy raised 41 million crowns for the harbour.",
            [("own voice: 41 million crowns", "speaker:")],
        ),
        ("figure-by", RAISED, "“The levy raised 41 million crowns for the harbour.”", []),  # somebody's words
        ("event", BOUGHT, "Alder bought the old mill last year.", [("bought (asserted)", "asserted")]),
        ("event", BOUGHT, "Alder bought a ferry in May.", []),
        ("date", BURNED, "Fire crews said the old mill in Norvik burned down on 3 May.", [("3 May", "XXXX-05-03")]),
        ("date", BURNED, "Fire crews said the old mill in Norvik was sold on 9 May.", []),
        ("thing", HARMED, "The school in Norvik said that a lorry had hit it.", [("lorry", "vehicle:truck")]),
        ("thing", HARMED, "The school in Norvik said that no lorry had hit it.", []),
        ("thing", HARMED, "The school in Norvik said that it was closed.", []),
    ],
)
def test_values_of_the_same_sort(
    rule: str, texts: tuple[str, str], third: str, expected: list[tuple[str, str]]
) -> None:
    assert added(rule, *texts, third) == expected


MORE = " Snow fell on the hills. Ferries ran late. The council met at noon. Gulls circled over the market."
REWARDED = (
    f"The county offers a reward of $500 for a hint leading to the arrest and conviction of the thief.{MORE}",
    f"The county offers a reward of $500 for a hint leading to the arrest of the thief.{MORE}",
)


@pytest.mark.parametrize(
    ("third", "expected"),
    [
        ("For the arrest of the thief the county pays $500.", ["arrest"]),
        ("For the arrest and conviction of the thief the county pays $500.", ["arrest and conviction"]),
        ("For the arrest and trial of the thief the county pays $500.", []),
    ],
)
def test_a_thing_alone_is_one_to_which_nothing_is_joined(third: str, expected: list[str]) -> None:
    assert [value for value, _ in added("joined", *REWARDED, third)] == expected


def test_only_aligned_sentences_answer() -> None:
    third = "The school in Norvik said that a lorry had hit it."
    assert added("thing", *HARMED, third, link=0.5)
    assert not added("thing", *HARMED, third, link=0.49)


def test_one_answer_of_a_source() -> None:
    told = "The school in Norvik said that a lorry had hit it. A lorry hit the gate of the school."
    assert len(added("thing", *HARMED, told)) == 1


BODY = "\n\nThe ferry Ida sank off Norvik and at least 15 people were injured, the harbour master said."


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("Ferry sinks off Norvik, 15 people injured", ["15 people", "at least 15 people"]),
        ("The ferry sank off Norvik and 15 people were injured.", ["15 people"]),
    ],
)
def test_a_source_whose_head_line_alone_answers_is_looked_into(first: str, expected: list[str]) -> None:
    story = story_of({"A": WOUNDED[0], "B": first + BODY})
    story = replace(story, links={(0, 0, 1, n): 0.9 for n in range(2)})
    (found,) = (c for find in KINDS for c in find(story) if c.severity and c.key.startswith("number:people"))
    known = replace(found, answers=tuple(a for a in found.answers if a.source == "A" or a.start == 0))
    (complete,) = completed(story, [known])
    assert [a.value for a in complete.answers if a.source == "B"] == expected


def test_questions_that_leave_no_source_out_stay() -> None:
    story, candidate = ask("thing", *HARMED, "The school in Norvik said that a lorry had hit it.")
    (complete,) = completed(story, [candidate])
    assert completed(story, [complete]) == [complete]


def test_plugins_answer_for_themselves() -> None:
    story, candidate = ask("thing", *HARMED, "The school in Norvik said that a lorry had hit it.")
    own = replace(candidate, key=f"{PLUGIN}vehicles")
    assert completed(story, [own]) == [own]
