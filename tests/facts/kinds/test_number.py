"""Number, bound and authority on small stories."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from facts.asking.candidates import by_value
from facts.kinds.authority import find_authority, same_authority
from facts.kinds.bound import find_bound
from facts.kinds.number import find_number
from facts.model import Kind, Severity
from tests.stories import story_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from facts.asking.candidates import Candidate
    from facts.story import Story

DAY = date(2026, 5, 15)


def flagged(find: Callable[[Story], list[Candidate]], texts: dict[str, str]) -> list[Candidate]:
    return [c for c in find(story_of(texts, DAY)) if c.severity is not None]


def values(candidate: Candidate) -> set[tuple[str, str]]:
    return {(a.source, a.value) for a in candidate.answers}


def test_two_tolls_are_a_contradiction() -> None:
    (found,) = flagged(
        find_number,
        {
            "A": "The ferry sank off Port Aldo on Monday. At least 10 passengers were killed, the coast guard said.",
            "B": "A ferry sank near Port Aldo. Twelve passengers were killed and the captain is missing.",
            "C": "In all, 14 passengers were killed when the ferry sank off Port Aldo.",
        },
    )
    assert found.severity is Severity.CONTRADICTION
    assert {"B", "C"} <= {s for s, _ in values(found)}
    assert found.question == "How many passengers were killed?"
    assert found.key == "number:people:die"
    assert "“Twelve passengers”" in by_value(found.answers)


def test_equal_figures_agree() -> None:
    (found,) = find_number(
        story_of({"A": "The storm killed ten villagers on Monday.", "B": "The storm killed 10 villagers."}, DAY)
    )
    assert found.severity is None
    assert found.why == "the figures agree"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The dam holds over 300 megawatts of turbines.", "The dam holds roughly 300 megawatts of turbines."),
        ("Rell Motors paid more than $2 billion for the plant.", "Rell Motors paid $2.5 billion for the plant."),
        ("The blaze killed more than 200 horses at the farm.", "The blaze killed more than 260 horses at the farm."),
        ("Several crew members escaped from the burning ship.", "Five crew members escaped from the burning ship."),
    ],
)
def test_bounds_are_a_tension(one: str, other: str) -> None:
    (found,) = flagged(find_bound, {"A": one, "B": other})
    assert (found.kind, found.severity) == (Kind.BOUND, Severity.TENSION)
    assert len(found.answers) == 2
    assert flagged(find_number, {"A": one, "B": other}) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # another event, long ago
        ("The quake killed 12 people in Orvel on Monday.", "A quake killed 300 people in Orvel in March 1998."),
        # what one sentence dates, the next goes on with
        (
            "The quake killed 12 people in Orvel.",
            "The last quake to hit Orvel was in 1998. It killed 300 people in Orvel.",
        ),
        # things in general
        ("A magnitude-5.2 quake struck Orvel.", "A magnitude-6.9 quake can flatten a town like Orvel."),
        # dead and injured
        ("The quake killed 12 people in Orvel.", "The quake injured 90 people in Orvel."),
        # two owners
        ("Orvel, a town of 4,000 people, was hit.", "Marsk, a town of 9,000 people, was hit."),
        # a part, and an increment
        ("The crash injured 90 people, doctors said.", "Only 30 of the 90 people injured in the crash left hospital."),
        ("The crash killed 12 people.", "Two more people were killed in the crash."),
        # other people
        ("The raid killed 12 people.", "The raid killed a guard, and seven people were treated for burns."),
        # what another figure is set against
        ("Turnout was 61 percent.", "Turnout was a record, up from 48 percent in the last vote."),
        # the length names the thing
        ("Lumo showed the new 13-inch tablet.", "Lumo showed the new 11-inch tablet."),
    ],
)
def test_figures_of_different_things_are_no_question(one: str, other: str) -> None:
    assert flagged(find_number, {"A": one, "B": other}) == []


def test_a_source_supersedes_its_own_figure() -> None:
    texts = {
        "A": "The flood in Orvel killed 8 people on Sunday. The number of people killed by the flood later rose to 10.",
        "B": "The flood in Orvel killed 10 people.",
    }
    assert flagged(find_number, texts) == []
    assert flagged(find_number, texts | {"C": "The flood in Orvel killed 13 people."})


def test_a_source_that_gives_two_attributed_figures_has_two_answers() -> None:
    (found,) = flagged(
        find_number,
        {
            "A": "The survey said the quake had a magnitude of 6.1, "
            "but the institute said the quake had a magnitude of 5.9.",
            "B": "The quake had a magnitude of 6.1, the survey said.",
        },
    )
    assert {v for s, v in values(found) if s == "A"} == {"magnitude of 6.1", "magnitude of 5.9"}


def test_an_aside_in_the_same_voice_is_another_thing() -> None:
    texts = {
        "A": "The battery of the new camera lasts up to 8 hours on a charge (7 hours with the flash on).",
        "B": "The battery of the new camera lasts eight hours on a charge.",
    }
    assert flagged(find_number, texts) == []
    (found,) = flagged(find_bound, texts)
    assert {v for _, v in values(found)} == {"up to 8 hours", "eight hours"}


def test_an_aside_in_brackets_goes_with_the_figure_before_it_whoever_says_so() -> None:
    texts = {
        "A": "According to Marta Lund, the camera offers the longest life ever, with up to 8 hours on a charge (7 hours with the flash).",
        "B": "The battery of the new camera lasts eight hours on a charge.",
    }
    assert flagged(find_number, texts) == []


def test_rough_figures_near_each_other_are_a_tension() -> None:
    texts = {
        "A": "The wreck lies about 58 km (36 miles) west of Orvel.",
        "B": "The wreck lies 35 miles west of Orvel.",
    }
    (found,) = flagged(find_number, texts)
    assert found.severity is Severity.TENSION
    (found,) = flagged(find_number, texts | {"B": "The wreck lies 45 miles west of Orvel."})
    assert found.severity is Severity.CONTRADICTION


def test_a_toll_that_has_risen_counts_people() -> None:
    (found,) = flagged(
        find_number,
        {
            "A": "Eight people died when a train left the rails near Orvel, police said.",
            "B": "The death toll in the train crash near Orvel has risen to nine, the hospital said.",
        },
    )
    assert found.question == "How many people were killed?"


def test_ages_of_one_person() -> None:
    (found,) = flagged(
        find_number, {"A": "Dana Ruiz, 58, thanked the crowd.", "B": "The winner is Dana Ruiz, 57, of Orvel."}
    )
    assert found.question == "How old is Dana Ruiz?"


def test_persons_by_what_they_do_are_people() -> None:
    (found,) = flagged(
        find_number, {"A": "Police arrested 32 people on Monday.", "B": "Police arrested 50 demonstrators on Monday."}
    )
    assert found.key == "number:people:arrest"


def test_vague_amounts_of_one_thing_are_asked_about() -> None:
    (found,) = flagged(
        find_number,
        {
            "A": "Several co-founders left Ambry Labs this year.",
            "B": "Most of the founders have left Ambry Labs this year.",
        },
    )
    assert {a.norm.split("|")[0] for a in found.answers} == {"several", "most"}
    assert found.severity is Severity.TENSION


def test_models_named_by_size_are_not_compared_in_a_list_either() -> None:
    texts = {
        "A": "Lumo unveiled the 13-inch Slate at its show in May.",
        "B": "Lumo unveiled new Slates, 15-inch and 11-inch, at its show in May. The 15-inch Slate and the 11-inch Slate cost more.",
    }
    assert flagged(find_number, texts) == []


FATE = "At least 50 people were {} when a lorry crashed into the night market of Orvel on Sunday, the mayor said."


def test_one_figure_for_the_dead_and_for_the_injured() -> None:
    asked = flagged(find_number, {"A": FATE.format("injured"), "B": FATE.format("killed")})
    (found,) = (c for c in asked if c.key.startswith("fate:"))
    assert (found.question, found.severity) == ("What became of the 50: dead or injured?", Severity.CONTRADICTION)
    assert values(found) == {("A", "At least 50 people (injured)"), ("B", "At least 50 people (dead)")}
    assert found.key == "fate:50"


@pytest.mark.parametrize(
    "other",
    [
        FATE.format("hurt"),
        FATE.format("killed") + " The blast also left 50 people injured.",
        "A storm on the coast of Selby killed 50 people last year.",
        FATE.format("killed").replace("50", "52"),
    ],
)
def test_fates_that_do_not_clash(other: str) -> None:
    found = flagged(find_number, {"A": FATE.format("injured"), "B": other})
    assert [c.key for c in found if c.key.startswith("fate:")] == []


def test_figures_rest_on_different_authorities() -> None:
    (found,) = flagged(
        find_authority,
        {
            "A": "The flood destroyed 40 houses in Orvel, Mayor Ada Lund said.",
            "B": "The flood destroyed 40 houses in Orvel, the Red Cross said.",
        },
    )
    assert found.kind is Kind.ATTRIBUTION
    assert found.question.startswith("Who says ")
    assert len({a.speaker for a in found.answers}) == 2


@pytest.mark.parametrize(
    ("one", "other", "answers"),
    [
        (
            "Sales were expected to rise 3.4 percent, in a Fenwick survey.",
            "Analysts polled by Oak Data had expected sales to rise 3.4 percent.",
            {"Fenwick", "Oak Data"},
        ),
        (
            "Sales were expected to rise 3.4 percent, in a Fenwick survey.",
            "Analysts in a Fenwick poll had expected sales to rise 3.4 percent.",
            set(),
        ),
        (
            "The flood destroyed 40 houses in Orvel, Norvia said.",
            "The flood destroyed 40 houses in Orvel, Foreign Minister Ada Lund said.",
            {"Norvia", "Ada Lund"},
        ),
        (
            "The flood destroyed 40 houses in Orvel, Denmark said.",
            "The flood destroyed 40 houses in Orvel, Foreign Minister Ada Lund said.",
            set(),
        ),
        (
            "The flood destroyed 40 houses, according to data released Tuesday by the Fenwick Institute.",
            "The flood destroyed 40 houses, the Fenwick Institute said.",
            set(),
        ),
    ],
)
def test_whose_figure(one: str, other: str, answers: set[str]) -> None:
    found = flagged(find_authority, {"A": one, "B": other})
    assert {a.value.partition(":")[0] for c in found for a in c.answers} == answers


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ada Lund", "Mayor Ada Lund", True),
        ("the company", "Rell Motors", True),
        ("officials", "Ada Lund", True),
        ("officials", "the Daily News", False),
        ("Ada Lund", "Tom Berg", False),
        ("health officials", "the Selby Clinic", True),
        ("a new study", "the first study of the lake", True),
        ("Norvian Liberals", "Liberal lawmakers", True),
        ("Norvian Liberals", "Orvel Liberals", False),
        ("police officials", "hospital doctors", False),
    ],
)
def test_same_authority(one: str, other: str, same: bool) -> None:
    assert same_authority(one, other) is same
    assert same_authority(other, one) is same


def test_the_order_of_sources_changes_nothing_but_their_names() -> None:
    texts = [
        "The storm killed ten villagers in Orvel.",
        "The storm killed 14 villagers in Orvel.",
        "The storm killed 10 villagers in Orvel.",
    ]
    (one,) = flagged(find_number, dict(zip("ABC", texts, strict=True)))
    (other,) = flagged(find_number, dict(zip("ABC", reversed(texts), strict=True)))
    assert (one.key, one.question, one.severity) == (other.key, other.question, other.severity)
    assert sorted(a.norm for a in one.answers) == sorted(a.norm for a in other.answers)


def test_one_sentence_in_two_sources_has_one_authority() -> None:
    lead = {"A": "Doctor Anna Lund spoke at the clinic.", "B": "Doctor Peter Dahl spoke at the clinic."}
    said = {
        "A": "{} Some 40 patients came from the valley, she said.",
        "B": "{} Some 40 patients came from the valley, she said.",
    }
    assert flagged(find_authority, {k: said[k].format(lead[k]) for k in lead}) == []
    told = {
        "A": "The levy raised 41 million crowns, the treasurer said.",
        "B": "The levy raised 41 million crowns, the union said.",
    }
    assert len(flagged(find_authority, told)) == 1


def test_how_often_in_words_and_the_children_of_a_father() -> None:
    (found,) = flagged(
        find_number, {"A": "The witness twice lied in court.", "B": "The witness lied in court four times."}
    )
    assert found.question.startswith("How many times")
    (found,) = flagged(
        find_number, {"A": "A father of three drowned off Orvel.", "B": "A father of four drowned off Orvel."}
    )
    assert found.question.startswith("How many children")
