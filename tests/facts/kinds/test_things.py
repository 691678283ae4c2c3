"""Things: a van or a lorry, the knee or the ankle, the left or the right one."""

from __future__ import annotations

import pytest

from facts.asking.candidates import by_value
from facts.kinds.things import find_things
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell
from tests.stories import story_of


def keys(a: str, b: str) -> list[str]:
    """The keys of what two sources disagree about."""
    return [c.key for c in find_things(story_of({"A": a, "B": b}))]


def test_another_vehicle() -> None:
    story = story_of({"A": "The robbers fled in a white van.", "B": "The robbers fled in a white lorry, police said."})
    (found,) = find_things(story)
    assert (found.kind, found.severity, found.key) == (Kind.ENTITY, Severity.TENSION, "thing:vehicle:truck+van")
    assert found.question.startswith("What vehicle was it")
    assert by_value(found.answers) == "A says “van”; B says “lorry”"


@pytest.mark.parametrize(
    ("a", "b", "key"),
    [
        ("Lund broke his knee in the fall.", "Lund broke his ankle in the fall.", "thing:body:leg>ankle+leg>knee"),
        ("The gunman shot the clerk with a rifle.", "The gunman shot the clerk with a pistol.", "thing:firearm:pistol+rifle"),
        ("The fire began in the kitchen of the house.", "The fire began in the bedroom of the house.", "thing:room:bedroom+kitchen"),
        ("Thieves came in through a window at night.", "Thieves came in through the roof at night.", "thing:opening:roof+window"),
        ("A helicopter crashed into the hill on Friday.", "A glider crashed into the hill on Friday.", "thing:aircraft:glider+helicopter"),
        ("The bear was killed by a dog in the yard.", "The bear was killed by a wolf in the yard.", "thing:animal:dog+wolf"),
        ("Lund hurt his left hand in the fall.", "Lund hurt his right hand in the fall.", "thing:side:left+right"),
        ("The clerk was shot in the bank.", "The clerk was stabbed in the bank.", "thing:attack:shoot+stab"),
        ("The thief was arrested in the yard.", "The thief surrendered in the yard.", "thing:capture:arrest+surrender"),
        ("Lund rented the yard in Selby.", "Lund bought the yard in Selby.", "thing:trade:buy+rent"),
        ("Police look for a red car.", "Police look for a blue car.", "thing:colour:blue+red"),
        ("Lund pleaded guilty to a mail fraud charge.", "Lund pleaded guilty to tax fraud charges.", "thing:offence:fraud>mail+fraud>tax"),
        ("Lund held a lamp in the photo from Selby.", "Lund held a lamp in the video from Selby.", "thing:picture:photograph+video"),
        ("Lund slipped down a gully at noon.", "Lund slipped down a ridge at noon.", "thing:ground:gully+ridge"),
    ],
)  # fmt: skip
def test_things_that_exclude_each_other(a: str, b: str, key: str) -> None:
    assert keys(a, b) == [key]
    assert keys(b, a) == [key]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # one word for the other
        ("The robbers fled in a lorry.", "The robbers fled in a truck."),
        # a part, a kind, a class
        ("Lund broke his leg in the fall.", "Lund broke his knee in the fall."),
        ("The robbers fled in a car.", "The robbers fled in a sedan."),
        ("The robbers fled in a van.", "The robbers fled in a vehicle."),
        # one of several: told as another, or listed by somebody
        ("The storm damaged the hospital.", "The storm also damaged the airport."),
        ("The guards fled in a van.", "The guards fled in a lorry. The guards fled in vans and lorries."),
        # another sense of the word
        ("The running back hurt Lund on Friday.", "The knee hurt Lund on Friday."),
        # another person, another place
        ("Otto Lund broke his knee in the fall.", "Vera Reed broke her ankle in the fall."),
        ("A van hit a wall in Oslo.", "A lorry hit a wall in Madrid."),
        # another object of one verb
        ("A shell hit the school.", "A bomb hit the market."),
        # both in a list
        ("Fans threw bottles and bricks at the bus.", "Fans threw bricks at the bus."),
        # another noun
        ("Lund came in at the left door.", "Lund came in at the right time."),
        # nothing in common
        ("The robbers fled in a van.", "A lorry of apples came to the market of Selby."),
    ],
)
def test_things_that_go_together(a: str, b: str) -> None:
    assert keys(a, b) == []


def test_a_source_that_tells_both_is_read_where_it_agrees() -> None:
    a = "The robbers fled in a white van with the money. Later police found a lorry in a wood."
    assert keys(a, "The robbers fled in a white van with the money, police said.") == []
    assert keys(a, "The robbers fled in a white lorry with the money.") == ["thing:vehicle:truck+van"]


def test_every_source_answers_once() -> None:
    told = "The robbers of the bank fled in a white {}."
    story = story_of({"A": told.format("van"), "B": told.format("lorry"), "C": told.format("van"), "D": "Rain fell."})
    (found,) = find_things(story)
    assert by_value(found.answers) == "A and C say “van”; B says “lorry”"


def test_a_source_answers_in_the_words_that_are_asked_about() -> None:
    a = "Lund broke his leg in the fall from the roof. Lund broke his shin in the fall."
    story = story_of({"A": "Lund broke his shin in the fall.", "B": "Lund broke his ankle in the fall.", "C": a})
    (found,) = find_things(story)
    assert by_value(found.answers) == "A and C say “shin”; B says “ankle”"


def test_other_spellings_of_a_name_are_no_other_place() -> None:
    a, b = "A rocket hit the school in al-Harun on Monday.", "A mortar hit the school in Haroun on Monday."
    assert keys(a, b) == ["thing:munition:mortar+rocket"]


THINGS = [
    ("deal", "The plant in Orvel was sold at a breakfast.", "The plant in Orvel was sold at a dinner."),
    ("disaster", "A man in Tilden was carried off with his horse.", "A man in Tilden was carried off with his goat."),
    ("crime", "The robbers of the bank in Elmford held a knife.", "The robbers of the bank in Elmford held a hammer."),
    ("sport", "The keeper of Calder Town broke a finger.", "The keeper of Calder Town broke a thumb."),
]


@pytest.mark.parametrize(("subject", "one", "other"), THINGS)
def test_in_a_story(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other, one)
    (found,) = flagged(find_things, story)
    assert sources_of(found) == {"A", "B", "C"}
    check_spans(story, found)
    assert flagged(find_things, tell(subject, one, one, one)) == []


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("A man was charged in the fatal Selby crash.", "A woman was killed in the fatal Selby crash.", False),
        ("A woman died in the fire at the Selby inn.", "A man was arrested after the fire at the Selby inn.", False),
        ("A man was killed in the fatal Selby crash.", "A woman was killed in the fatal Selby crash.", True),
        ("A man was charged in the fatal Selby crash.", "A woman was charged in the fatal Selby crash.", True),
    ],
)
def test_who_was_harmed_is_not_who_is_held_for_it(a: str, b: str, found: bool) -> None:
    assert keys(a, b) == ["thing:person:man+woman"] * found


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("A woman died in the Selby inn fire.", "A man at the Selby inn fire told the guards to leave.", False),
        ("The Selby inn fire killed a boy.", "A woman saw the Selby inn fire from the road.", False),
        (
            "Guards mourn the death of a girl in the Selby inn fire.",
            "A man in the Selby inn fire called guards.",
            False,
        ),
        ("A woman died in the Selby inn fire.", "A man died in the Selby inn fire.", True),
        ("A woman at the Selby inn fire told guards.", "A man at the Selby inn fire told guards.", True),
    ],
)
def test_who_tells_of_a_death_is_not_the_dead(a: str, b: str, found: bool) -> None:
    assert keys(a, b) == ["thing:person:man+woman"] * found
    assert keys(b, a) == ["thing:person:man+woman"] * found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("a soldier", "a teacher", ["thing:profession:soldier+teacher"]),
        ("a former soldier", "a teacher", []),
        ("a retired pilot", "a former teacher", []),
        ("a secretary", "a nurse", ["thing:profession:nurse+secretary"]),
        ("the secretary of the treasury", "a nurse", []),
        ("the interior secretary", "a nurse", []),
    ],
)
def test_what_somebody_was_is_no_other_work_than_what_he_is(one: str, other: str, found: list[str]) -> None:
    told = "The prize of the choir in Selby went to {}."
    assert keys(told.format(one), told.format(other)) == found


def test_homicides_of_another_name() -> None:
    a, b = "The guard is charged with culpable homicide.", "The guard is charged with murder."
    assert keys(a, b) == ["thing:offence:homicide>culpable+murder"]
    assert keys(a, "The guard is charged with culpable homicide, police said.") == []


@pytest.mark.parametrize(
    ("a", "b", "key"),
    [
        ("Youths threw stones at the depot.", "Youths threw petrol bombs at the depot.", "missile:firebomb+stone"),
        ("Lund has hired a lawyer for the case.", "Lund has hired a law firm for the case.", "service:law firm+lawyer"),
        ("Lund called the message a prank.", "Lund called the message a hoax.", "misdeed:hoax+prank"),
        ("The singer was treated for exhaustion.", "The singer was treated for dehydration.", "dehydration+exhaustion"),
    ],
)
def test_what_was_thrown_hired_done_and_suffered(a: str, b: str, key: str) -> None:
    assert any(key in k for k in keys(a, b))
    assert keys(a, a) == []


def test_a_noun_that_opens_a_sentence_is_listed_too() -> None:
    a = "Soldiers lead the search at the flooded mill in Selby."
    b = "Police and soldiers lead the search at the flooded mill in Selby."
    assert keys(a, b) == []
