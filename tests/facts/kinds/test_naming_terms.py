"""Namings: names of one past day, names that mean one thing wherever they stand, sources that use both names."""

from __future__ import annotations

from datetime import date

import pytest

from facts.kinds.framing import find_framing
from tests.stories import story_of

NOW = date(2026, 5, 17)


def _keys(*texts: str) -> list[str]:
    story = story_of(dict(zip("ABC", texts, strict=False)), NOW)
    return [c.key for c in find_framing(story)]


def test_names_of_a_past_day_are_set_against_each_other() -> None:
    a = "The council will set up a panel to study the 6 January 2026 insurrection at the mill in Selby."
    b = "The council will set up a panel to study the 6 January 2026 riot at the mill in Selby."
    assert _keys(a, b) == ["naming:unrest"]


def test_names_of_two_past_days_are_not() -> None:
    a = "The council will set up a panel to study the 6 January 2026 insurrection at the mill in Selby."
    b = "The council will set up a panel to study the 9 March 2026 riot at the mill in Selby."
    assert _keys(a, b) == []


def test_an_attack_on_a_place_counts_where_it_is_the_same_deed() -> None:
    a = "The council will set up a panel to study the 6 January 2026 assault on the mill in Selby."
    b = "The council will set up a panel to study the 6 January 2026 riot at the mill in Selby."
    assert _keys(a, b) == ["naming:unrest"]
    far = "The protest in Selby ended. An attack on a dog in Harrow was reported by the vicar."
    assert _keys("The riot in Selby ended.", far) == ["naming:unrest"]  # the protest, not the attack
    assert _keys("The riot in Selby ended.", "An attack on a dog in Harrow was reported by the vicar.") == []


@pytest.mark.parametrize(
    ("a", "b", "key"),
    [
        (
            "The ruling protects undocumented immigrants who came to Selby as children.",
            "The ruling in Selby allows illegal immigrants brought here as children to stay.",
            "naming:migrants",
        ),
        (
            "The Selby council passed a religious freedom bill on Monday.",
            "The Selby council passed an anti-gay bill on Monday.",
            "naming:conscience law",
        ),
        (
            "Two sailors face deportation from Selby on Monday.",
            "Two sailors face expulsion from Selby on Monday.",
            "naming:sending away",
        ),
        (
            "Mayor Ida Brandt sparred with a reporter in Selby on Monday.",
            "Mayor Ida Brandt snapped at a reporter in Selby on Monday.",
            "naming:exchange",
        ),
        (
            "Forty tourists remain on the island of Sarn after the storm.",
            "Forty tourists are stranded on the island of Sarn after the storm.",
            "naming:staying behind",
        ),
        (
            "Officers searched the Selby house of the baker on Monday.",
            "Officers raided the Selby house of the baker on Monday.",
            "naming:police visit",
        ),
        (
            "Coach Otto Lund apologised for his remarks about the referee.",
            "Coach Otto Lund defended his remarks about the referee.",
            "naming:apology",
        ),
    ],
)
def test_names_of_affairs(a: str, b: str, key: str) -> None:
    assert _keys(a, b) == [key]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "Officers searched the Selby house of the baker on Monday.",
            "Officers raided a barge in Harrow after a tip about smuggled wool.",
        ),
        (
            "Forty tourists remain on the island of Sarn.",
            "A ram was stranded on a sandbank near the Harrow lighthouse.",
        ),
        ("Mayor Ida Brandt sparred with a reporter in Selby.", "A cable snapped at the Harrow mill during the gale."),
    ],
)
def test_names_of_different_things_are_no_question(a: str, b: str) -> None:
    assert _keys(a, b) == []


def test_two_sources_that_both_use_both_names_agree() -> None:
    a = "The riot in Selby lasted two days. The vicar called the protest in Selby a disgrace."
    b = "The protest in Selby lasted two days. The vicar said the riot in Selby was a disgrace."
    assert _keys(a, b) == []
    assert _keys(a, "The protest in Selby lasted two days.") == ["naming:unrest"]


def test_police_named_after_riots_are_no_riot() -> None:
    a = "The protest in Selby lasted two days."
    assert _keys(a, "Riot police watched the march in Selby for two days.") == []
    assert _keys(a, "The riot in Selby lasted two days.") == ["naming:unrest"]


def test_a_title_is_set_only_against_words_of_its_bearer() -> None:
    a = "The dictator Otto Lund ruled the island of Sarn for ten years from the fort."
    assert _keys(a, "President Otto Lund ruled the island of Sarn for ten years from the fort.") == ["naming:leader"]
    assert _keys(a, "The president ruled the island of Sarn for two years from the fort.") == []


@pytest.mark.parametrize(
    ("a", "b", "key"),
    [
        (
            "Norvia made a hostile bid for the Selby mill on Monday.",
            "Norvia made a friendly bid for the Selby mill on Monday.",
            "naming:bid",
        ),
        (
            "Harrow won after a comeback against Selby on Monday.",
            "Harrow won after a collapse of Selby on Monday.",
            "naming:turn of a game",
        ),
        (
            "Clerk Ida Brandt got a stiff sentence in Selby on Monday.",
            "Clerk Ida Brandt got a lenient sentence in Selby on Monday.",
            "naming:sentence cast",
        ),
    ],
)
def test_names_of_trades(a: str, b: str, key: str) -> None:
    assert key in _keys(a, b)


def test_a_word_of_value_and_its_denial_are_no_framing() -> None:
    a = "The envoy said on Monday that the drought on Sarn is a crisis."
    assert _keys(a, "The envoy said on Monday that the drought on Sarn is not a crisis.") == []


def test_a_word_said_of_what_is_not_told_counts_in_sentences_that_tell_the_same() -> None:
    a = "It had been a long time coming, but Ida Brandt left the choir of Selby for the sea on Monday."
    b = "The news came as a shock when Ida Brandt left the choir of Selby for the sea on Monday."
    assert _keys(a, b) == ["scale:foresight"]
    far = "The news of a flood in Harrow came as a shock to the vicar."
    assert _keys(a, far) == []


@pytest.mark.parametrize(
    "charged",
    [
        "A driver was charged with second-degree murder in the death of the baker in Selby.",
        "A driver faces a count of vehicular homicide in the death of the baker in Selby.",
    ],
)
def test_a_legal_charge_is_no_name_of_the_event(charged: str) -> None:
    other = "The death of the baker in Selby was an accident, the driver said."
    assert _keys(charged, other) == []
    assert _keys("The death of the baker in Selby was a murder, the driver said.", other) == ["naming:killing"]
