"""Opposition: which words of one scale stand against each other."""

from __future__ import annotations

import pytest

from facts.asking.opposition import Terms, opposed
from facts.asking.sided import find_sided, make_lexicon
from tests.stories import story_of

TWO = make_lexicon(
    [
        ("length", "lasting", ("permanent", "for good")),
        ("length", "passing", ("temporary",)),
    ]
)
THREE = make_lexicon([("fate", "alive", ("alive",)), ("fate", "dead", ("dead",)), ("fate", "missing", ("missing",))])
PAIR = {
    "A": "The closure of the Harrow bridge is permanent, the county said.\n\nA bakery opened in Arden.",
    "B": "The closure of the Harrow bridge is only temporary, the county said.\n\nA choir sang in Arden.",
}


def test_words_said_of_one_thing_are_opposed() -> None:
    story = story_of(PAIR)
    found = opposed(story, find_sided(story, TWO), 0.1)
    assert len(found) == 1
    score, members = found[0]
    assert {m.side for m in members} == {"lasting", "passing"}
    assert 0.1 <= score <= 1


def test_words_of_one_source_are_not_opposed() -> None:
    story = story_of(
        {"A": "The closure of the bridge is permanent. The closure of the road is temporary.", "B": "A choir sang."}
    )
    assert opposed(story, find_sided(story, TWO), 0.0) == []


def test_sources_that_both_say_both_are_not_at_odds() -> None:
    text = "The bridge closes for good, but the closure of the road is temporary."
    story = story_of({"A": text, "B": text})
    assert opposed(story, find_sided(story, TWO), 0.0) == []


def test_order_of_sources_does_not_matter() -> None:
    one, other = story_of(PAIR), story_of(dict(reversed(PAIR.items())))
    (score, members), (score2, members2) = (opposed(s, find_sided(s, TWO), 0.1)[0] for s in (one, other))
    assert score == pytest.approx(score2)
    assert sorted(m.side for m in members) == sorted(m.side for m in members2)


def test_personal_scales_need_the_same_person() -> None:
    story = story_of(
        {
            "A": "Otto Lund was found alive at the Harrow bridge on Monday.",
            "B": "Vera Ness was found dead at the Harrow bridge on Monday.",
        }
    )
    found = find_sided(story, THREE)
    assert [s.about for s in found] == ["Otto Lund", "Vera Ness"]
    assert len(opposed(story, found, 0.05)) == 1
    assert opposed(story, found, 0.05, Terms(personal=frozenset({"fate"}))) == []


APART = {
    "A": "The county keeps the old Harrow bridge shut for repair: the closure is permanent.\n\nA bakery opened in Arden.",
    "B": "A choir sang in Arden.\n\nFor a month the tram in Selby had a temporary driver.",
}


@pytest.mark.parametrize(
    ("texts", "terms", "count"),
    [
        (PAIR, Terms(linked=0.15), 1),
        (PAIR, Terms(close=frozenset({"length"})), 1),
        (APART, Terms(), 0),
        (
            {"A": "The Harrow closure is permanent.", "B": "Harrow has a temporary mayor."},
            Terms(close=frozenset({"length"})),
            1,
        ),
        ({"A": "In Harrow all is permanent.", "B": "In Harrow all was temporary."}, Terms(), 1),
        (
            {"A": "In Harrow all is permanent.", "B": "In Harrow all was temporary."},
            Terms(close=frozenset({"length"})),
            0,
        ),
        ({"A": "In Harrow all is permanent.", "B": "In Harrow all was temporary."}, Terms(linked=1.1), 0),
    ],
)
def test_terms_tell_what_two_words_must_have_in_common(texts: dict[str, str], terms: Terms, count: int) -> None:
    story = story_of(texts)
    assert len(opposed(story, find_sided(story, TWO), 0.1, terms)) == count


TORN = {
    "A": "The Harrow closure is permanent.\n\nAt the Harrow mill the closure is temporary.",
    "B": "The Harrow closure is temporary.",
}


def test_a_source_on_both_sides_of_a_thing_may_speak_of_two_parts_of_it() -> None:
    story = story_of(TORN)
    found = find_sided(story, TWO)
    assert len(opposed(story, found, 0.1)) == 1
    assert opposed(story, found, 0.1, Terms(torn=frozenset({"length"}))) == []


def test_loose_scales_take_what_sources_name_for_one_thing() -> None:
    story = story_of({"A": "In Harrow the closure is permanent.", "B": "In Harrow the bakery is temporary."})
    found = find_sided(story, TWO)
    assert opposed(story, found, 0.1, Terms(linked=0.9)) == []
    assert len(opposed(story, found, 0.1, Terms(linked=0.9, loose=frozenset({"length"})))) == 1


MANY = {
    "A": "The closure of the Harrow bridge is permanent.\n\nThe post of the Selby warden is temporary.",
    "B": "The closure of the Harrow bridge is temporary.\n\nThe post of the Selby warden is permanent.",
}


def test_a_scale_may_hold_two_questions() -> None:
    story = story_of(MANY)
    found = find_sided(story, TWO)
    assert len(opposed(story, found, 0.1)) == 1
    both = opposed(story, found, 0.1, Terms(many=frozenset({"length"})))
    assert len(both) == 2
    assert {s.sentence for _, members in both for s in members} == {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert both[0][0] >= both[1][0]


def test_a_source_answers_thrice_at_most_and_not_with_one_sentence() -> None:
    texts = {
        "A": "The closure of the Harrow bridge is permanent, a permanent loss. The Harrow closure is permanent, Lund said. "
        "The closure of the bridge at Harrow is permanent. The Harrow bridge closure is permanent.",
        "B": "The closure of the Harrow bridge is temporary.",
    }
    story = story_of(texts)
    [(_, members)] = opposed(story, find_sided(story, TWO), 0.05)
    mine = [m.sentence for m in members if m.source == 0]
    assert len(mine) == len(set(mine)) == 3


def test_words_in_sentences_with_little_in_common_do_not_open_a_question() -> None:
    far = {
        "A": "The closure of the bridge is permanent, the mayor of Selby told the council on Monday.",
        "B": "In the harbour, traders put up temporary stalls; a bridge of planks led there, visitors found.",
    }
    story = story_of(far)
    assert opposed(story, find_sided(story, TWO), 0.0) == []


def test_what_four_sources_tell_needs_no_close_words() -> None:
    texts = {
        "A": "It is permanent, the mayor of Selby told the council on Monday.",
        "B": "Temporary, visitors found, and cheap to reach by ferry.",
        "C": "Boatmen promised last week that it was temporary.",
        "D": "Nothing is permanent, singers and bakers said after the flood; this is temporary.",
    }
    few = story_of(dict(list(texts.items())[:2]))
    many = story_of(texts)
    assert opposed(few, find_sided(few, TWO), 0.0) == []
    assert [{s.source for s in found} for _, found in opposed(many, find_sided(many, TWO), 0.0)] == [{0, 1, 2, 3}]
