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


def subjects(a: str, b: str) -> list[str]:
    """The keys of the questions who did it."""
    return [c.key for c in find_agents(story_of({"A": a, "B": b})) if c.key.startswith("subject:")]


def objects(a: str, b: str) -> list[str]:
    """The keys of the questions to whom it was done, or with whom."""
    return [c.key for c in find_agents(story_of({"A": a, "B": b})) if not c.key.startswith("subject:")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # a headline's passive
        ("Otto Lund suspended for a month after the fight", "Arden suspended Otto Lund for a month after the fight."),
        ("Otto Lund Suspended for the Fight by Arden", "Arden suspended Otto Lund for the fight."),
        # a club by its city
        ("The Orvel Rovers won five games of the last six.", "London won five games of the last six."),
        # an officer for the company
        ("Otto Lund closed the yard in Selby on Friday.", "The Arden Company closed the yard in Selby on Friday."),
        # in brackets
        ("Arden Motors (ARM) bought the yard in Selby.", "Arden Motors bought the yard in Selby."),
        # the place after another place
        ("Arden, a maker of boats in Selby, Vermont, bought the yard.", "Arden bought the yard."),
        # everybody may issue a statement
        ("Otto Lund issued a statement on the fire.", "Vera Reed issued a statement on the fire."),
        # who is told of before the pronoun that did it
        ("After a year with Arden, he sold the yard in Selby.", "Otto Lund sold the yard in Selby."),
        # of two verbs the second
        (
            "Arden bought the mill after selling Pellworks and on Friday, closed the yard.",
            "Arden closed the yard on Friday.",
        ),
        # after a passive
        (
            "Otto Lund was arrested by the Orvel Guard after stealing the boat.",
            "Otto Lund was held for stealing the boat.",
        ),
    ],
)
def test_who_did_it_is_one(a: str, b: str) -> None:
    assert subjects(a, b) == []


def test_countries_act_in_their_own_name() -> None:
    assert subjects("Norway opened the border on Friday.", "Sweden opened the border on Friday.") == ["subject:open"]


def test_lists_are_read_whole() -> None:
    a = "Otto Lund, Vera Reed and Omar Diaz opened the school in Selby."
    assert subjects(a, "Omar Diaz opened the school in Selby.") == []
    assert subjects(a, "Ann Holt opened the school in Selby.") == ["subject:open"]
    story = story_of({"A": a, "B": "Ann Holt opened the school in Selby."})
    assert [x.value for c in find_agents(story) for x in c.answers] == [
        "Omar Diaz and Otto Lund and Vera Reed",
        "Ann Holt",
    ]


ARRESTED = "After a chase through the port of Selby with cars and boats, the harbour police arrested {} in a yard."


def test_to_whom_it_was_done() -> None:
    assert objects(ARRESTED.format("Otto Lund"), ARRESTED.format("Omar Diaz")) == ["object:arrest"]


def test_a_source_that_tells_it_of_both_tells_of_two_events() -> None:
    both = f"{ARRESTED.format('Otto Lund')} {ARRESTED.format('Omar Diaz')}"
    assert objects(both, ARRESTED.format("Omar Diaz")) == []


def test_another_of_a_name_is_no_name() -> None:
    assert objects(ARRESTED.format("another Lund brother"), ARRESTED.format("Omar Diaz")) == []
    assert objects(ARRESTED.format("another Lund"), ARRESTED.format("Omar Diaz")) == []


def test_what_follows_may_be_a_clause() -> None:
    assert objects("Arden announced Otto Lund would go.", "Arden announced Vera Reed would stay.") == []


def test_with_whom_it_was_done() -> None:
    told = "At the feast in Selby the mayor apologised to {} for the noise of the bells."
    (found,) = find_agents(story_of({"A": told.format("Otto Lund"), "B": told.format("Vera Reed")}))
    assert (found.key, [x.value for x in found.answers]) == ("other:to:apologis", ["Otto Lund", "Vera Reed"])
    assert objects("The mayor flew to Oslo on Friday.", "The mayor flew to Paris on Friday.") == []


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


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Elmford defeated Arden 3-1 on Friday.", "The top-seeded Otters defeated Arden 3-1 on Friday."),
        ("Elmford dominated the second half.", "EU dominated the second half."),
        ("Ann Reed scored 14 points for Elmford.", "Mia Sato scored 11 points for Elmford."),
    ],
)
def test_nicknames_letters_and_other_figures(a: str, b: str) -> None:
    assert subjects(a, b) == []


def test_a_name_that_ends_like_a_nickname() -> None:
    assert subjects("Norvia bought the old mill on Friday.", "Pellworks bought the old mill on Friday.")


def test_a_participle_with_a_hyphen_befalls_nobody() -> None:
    assert objects("The top - seeded Rovers won on Friday.", "The ninth - seeded Arden won on Friday.") == []


def test_a_couple_goes_by_the_name_of_both() -> None:
    assert (
        objects("The jury in Selby indicted Otto Lund on Friday.", "The jury in Selby indicted the Lunds on Friday.")
        == []
    )
    assert objects("The jury in Selby indicted Otto Lund on Friday.", "The jury in Selby indicted Ann Reed on Friday.")


@pytest.mark.parametrize(("joined", "asked"), [("Arden and its subsidiary Pellworks", False), ("Pellworks", True)])
def test_what_is_named_with_its_owner_is_one_of_a_list(joined: str, asked: bool) -> None:
    found = subjects(f"{joined} opened the new library in Elmford on Friday.", OPENED.format("Arden Lamps"))
    assert bool(found) is asked


@pytest.mark.parametrize(
    ("a", "b", "asked"),
    [
        ("Ann Reed spent most of the weekend in Elmford.", "Omar Diaz spent the weekend in Elmford.", False),
        ("Ann Reed spent public money in Elmford.", "Omar Diaz spent public money in Elmford.", True),
        ("The bridge tax is what Ann Reed has proposed.", "Omar Diaz proposed the bridge tax.", False),
        ("Ann Reed has proposed the bridge tax.", "Omar Diaz proposed the bridge tax.", True),
    ],
)
def test_what_each_does_for_himself_is_no_one_deed(a: str, b: str, asked: bool) -> None:
    assert bool(subjects(a, b)) is asked
