"""Sources that give several figures or dates, and what is too far apart for one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking import date_pairs, times
from facts.asking.amount_groups import answered_elsewhere, candidate_pairs, find_amounts
from facts.asking.amounts import collect, told_after
from facts.asking.geography import containment, lie_apart
from facts.asking.spelled import read_singles
from facts.asking.spots import collect as collect_spots
from facts.kinds.authority import find_authority
from facts.kinds.bound import find_bound
from facts.kinds.date import find_date
from facts.kinds.number import find_number
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.asking.candidates import Candidate


def told(found: list[Candidate]) -> list[set[str]]:
    """The values of the questions that are put."""
    return [{a.value for a in c.answers} for c in found if c.severity is not None]


def pairs(one: str, other: str) -> set[tuple[str, str, str]]:
    found = collect(story_of({"A": one, "B": other}))
    return {(found[i].quantity.text, found[j].quantity.text, relation) for i, j, relation in candidate_pairs(found)}


def test_a_source_counts_the_figures_of_a_unit() -> None:
    one, two, far = collect(
        story_of({"A": "The club sold 40 boats and rented 60 boats.", "B": "The club sold 45 boats."})
    )
    assert (one.rivals, two.rivals, far.rivals) == (2, 2, 1)


def test_a_list_of_prices_does_not_disagree_with_one_of_them() -> None:
    found = pairs("Tickets cost $5, $8 or $12.", "Tickets cost $8.")
    assert not [p for p in found if p[2] == "conflict"]


def test_what_is_told_of_others_is_no_answer_elsewhere() -> None:
    found = pairs("The flood killed 40 people and injured 55 people.", "The flood killed 55 people.")
    assert ("40 people", "55 people", "conflict") in found


def test_an_equal_figure_of_another_sentence_answers() -> None:
    story = story_of(
        {
            "A": "The ferry sank with 30 sailors aboard.",
            "B": "The ferry sank with 30 sailors aboard. The ferry carried 44 sailors.",
        }
    )
    found = collect(story)
    relations = {(i, j): r for i, j, r in candidate_pairs(found)}
    at_odds = [pair for pair, relation in relations.items() if relation == "conflict"]
    assert at_odds
    assert answered_elsewhere(found, dict.fromkeys(relations, 0.5), relations) == at_odds
    likelier = {pair: 0.9 if pair in at_odds else 0.3 for pair in relations}
    assert answered_elsewhere(found, likelier, relations) == []


@pytest.mark.parametrize(
    ("text", "fared"),
    [
        ("A guide was killed and dozens of others were badly injured.", "injure"),
        ("The fire left one dead, and 20 people were arrested.", "arrest"),
        ("The town has 20 people.", ""),
    ],
)
def test_what_a_participle_after_a_count_tells(text: str, fared: str) -> None:
    amount = collect(story_of({"A": text}))[-1]
    assert told_after(amount.context.claim, amount.quantity) == fared
    assert not fared or amount.context.verb == fared


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The guard fired a single shot.", ["single shot"]),
        ("It lasts a single day.", []),
        ("No single shot was heard.", []),
    ],
)
def test_a_single_thing_counts_as_one(text: str, found: list[str]) -> None:
    claims = story_of({"A": text}).readings[0].claims
    singles = [q for c in claims for q in read_singles(c)]
    assert [q.text for q in singles] == found
    assert all(q.value == 1 and q.role == "count" for q in singles)


def test_one_shot_against_three() -> None:
    story = story_of({"A": "The guard fired a single shot at the van.", "B": "The guard fired three shots at the van."})
    assert told(find_number(story)) == [{"single shot", "three shots"}]


def test_those_asked_in_a_poll_are_no_crowd() -> None:
    assert collect(story_of({"A": "A poll of 1,000 people was held."})) == []


def test_a_part_of_a_whole_that_is_owned_is_no_count_of_it() -> None:
    assert collect(story_of({"A": "She keeps five of her goats here."})) == []


def test_ages_far_apart_are_of_two_people() -> None:
    assert not pairs("The 34-year-old baker was picked up.", "The 11-year-old girl was picked up.")
    assert pairs("The 34-year-old baker was picked up.", "The 35-year-old baker was picked up.")


def test_lengths_far_apart_are_of_two_things() -> None:
    assert not pairs("The strike lasted two weeks.", "The strike lasted two years.")
    assert pairs("The strike lasted two weeks.", "The strike lasted three weeks.")


def test_shares_are_not_rounded_to_tens() -> None:
    texts = {"A": "Turnout in the vote reached 93.87 percent.", "B": "Turnout in the vote reached 90 percent."}
    assert told(find_number(story_of(texts))) == [{"93.87 percent", "90 percent"}]


def test_turnout_is_a_share_of_the_voters() -> None:
    assert pairs("Turnout was 61 percent.", "Some 48 percent of eligible voters took part.")


def test_no_speaker_is_asked_for_where_the_figures_differ() -> None:
    texts = {"A": "Nine boats sank, harbour master Ada Lund said.", "B": "Seven boats sank, fisherman Omar Diaz said."}
    assert told(find_number(story_of(texts))) == [{"Nine boats", "Seven boats"}]
    assert find_authority(story_of(texts)) == []


@pytest.mark.parametrize("figure", ["Two boats", "A 9-year-old boy"])
def test_what_anybody_sees_rests_on_nobodys_word(figure: str) -> None:
    texts = {"A": f"{figure} sank, Ada Lund said.", "B": f"{figure} sank, Omar Diaz said."}
    assert find_authority(story_of(texts)) == []


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("at 3 p.m. on Tuesday", "at 3:45 p.m. on Tuesday", 1.0),
        ("at 11:40 p.m.", "at 12:10 a.m.", 1.0),
        ("at 3 p.m. on Tuesday", "at 3:08 p.m. on Tuesday", 1.5),
        ("at 3 p.m. on Tuesday", "at 6 p.m. on Tuesday", 0.0),
        ("on Tuesday", "at 3 p.m. on Tuesday", 0.0),
    ],
)
def test_times_of_day_near_each_other_meet(one: str, other: str, near: float) -> None:
    story = story_of({"A": f"The shell hit the mill {one}.", "B": f"An attack came on the barn {other}."})
    first, second = times.collect(story)
    assert date_pairs.near_clock(first.date, second.date) == near
    assert ((0, 1) in set(times.candidate_pairs(story, [first, second]))) is (near > 0)


def test_who_tells_of_both_days_disagrees_with_neither() -> None:
    texts = {
        "A": "Leeds will play Hull in the semifinal of the county cup on Saturday.",
        "B": "Leeds will play Hull in Saturday's semifinal of the county cup after winning on Friday.",
        "C": "Leeds will play Hull in the semifinal of the county cup on Sunday.",
    }
    story = story_of(texts)
    (found,) = times.find_moments(story)
    odd = {
        frozenset(found.members[n].date.text for n in pair)
        for pair in found.scores
        if times.at_odds(*(found.members[n] for n in pair))
    }
    assert frozenset({"Saturday", "Friday"}) not in odd
    assert frozenset({"Saturday", "Sunday"}) in odd


def test_until_a_day_agrees_with_the_day() -> None:
    texts = {
        "A": "Leeds was to reopen the trial on Thursday. The trial will not resume until Monday.",
        "B": "The trial will resume Monday.",
    }
    moments = times.collect(story_of(texts))
    assert [m.date.text for m in moments] == ["Thursday", "Monday", "Monday"]
    assert times.answered_elsewhere(moments, {(0, 2): 0.5}, {(1, 2): 0.9}) == [(0, 2)]
    assert times.answered_elsewhere(moments, {(0, 2): 0.5}, {(1, 2): 0.2}) == []


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        ("on Oct. 23", "on Dec. 9", False),
        ("on Oct. 23", "on Oct. 26", True),
        ("in May", "in August", True),
        ("on March 3, 2002", "on Sunday", False),
    ],
)
def test_days_months_apart_are_of_two_events(one: str, other: str, meets: bool) -> None:
    story = story_of({"A": f"The bridge opened {one}.", "B": f"The bridge opened {other}."})
    assert bool(list(times.candidate_pairs(story, times.collect(story)))) is meets


def test_who_tells_two_dates_agrees_by_one() -> None:
    both = "The board listed the owl in May and the court listed the owl in July."
    story = story_of({"A": "The board listed the owl in May.", "B": both})
    assert not [c for c in find_date(story) if c.severity is not None]


def test_when_a_text_was_posted_dates_nothing() -> None:
    assert times.collect(story_of({"A": "This was posted on Friday."})) == []


def test_a_year_may_follow_its_comma_at_once() -> None:
    (moment,) = times.collect(story_of({"A": "The mill burned on Oct. 21,2011 at night."}))
    assert moment.date.value == "2011-10-21"
    assert [a.quantity.text for a in collect(story_of({"A": "In May 10,000 tiles sold."}))] == ["10,000 tiles"]


def test_a_direction_before_a_town_is_a_part_of_it() -> None:
    assert not [s for s in collect_spots(story_of({"A": "Shops burned in central Oslo."})) if s.compass]
    assert [s.where for s in collect_spots(story_of({"A": "Shops burned in the southern town of Oslo."}))] == ["south"]


def test_pressure_on_a_country_is_no_place() -> None:
    assert collect_spots(story_of({"A": "The storm put pressure on Spain."})) == []


def test_a_place_lies_where_its_own_place_lies() -> None:
    inside = containment(story_of({"A": "Lyon, an old city in eastern France, slept. They met in Croix, Lyon."}))
    assert "France" in inside["Lyon"]
    assert not lie_apart("Lyon", "France", inside)


def test_countries_in_a_list_do_not_hold_each_other() -> None:
    inside = containment(story_of({"A": "Waves hit Spain, Italy, France and Malta."}))
    assert not any(inside.values())


def test_bounds_of_one_figure_are_still_asked() -> None:
    texts = {"A": "The blast killed 30 people.", "B": "The blast killed more than 30 people."}
    assert told(find_bound(story_of(texts))) == [{"30 people", "more than 30 people"}]
    assert len(find_amounts(story_of(texts))) == 1
