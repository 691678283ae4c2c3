"""Hearsay: what one source tells in its own voice and another only from reports."""

from __future__ import annotations

import pytest

from facts.kinds.hearsay import find_hearsay
from facts.model import Kind, Severity
from tests.stories import story_of

MORE = " Snow fell on the hills. Ferries ran late. The council met at noon. Gulls circled over the market."
OWN = "Norvia is in serious talks to buy the shipyard of Elmford for two billion crowns."
HEARD = "Norvia is in serious talks to buy the shipyard of Elmford for two billion crowns, the Harbour Times reported."


def test_a_report_against_own_voice() -> None:
    (found,) = find_hearsay(story_of({"A": OWN + MORE, "B": HEARD + MORE}))
    assert (found.kind, found.severity) == (Kind.STATUS, Severity.TENSION)
    assert found.question.startswith("Is it established, or only reported: “Norvia is in serious talks to buy")
    assert [a.value for a in found.answers] == ["own voice", "according to Harbour Times"]
    assert found.why == "one source tells in its own voice what another has from others"


def test_all_who_have_it_from_others_stand_beside_the_one() -> None:
    claims = (
        "The yard's rivals claim that Norvia is in serious talks to buy the shipyard of Elmford for two billion crowns."
    )
    found = find_hearsay(story_of({"A": HEARD + MORE, "B": OWN + MORE, "C": claims + MORE}))
    assert {a.source for c in found for a in c.answers} == {"A", "B", "C"}
    heard = [a for c in found for a in c.answers if a.value != "own voice"]
    assert len({(a.source, a.start) for a in heard}) == len(heard)


@pytest.mark.parametrize(
    "other",
    [
        "Is Norvia in serious talks to buy the shipyard of Elmford for two billion crowns?",
        "Norvia may be in serious talks to buy the shipyard of Elmford for two billion crowns.",
        "Norvia is in serious talks to buy the shipyard of Elmford for two billion crowns, Vera Lund said.",
        "The bakery in Selby burned down, the Harbour Times reported.",
        OWN,
    ],
)
def test_what_is_no_hearsay(other: str) -> None:
    assert find_hearsay(story_of({"A": OWN + MORE, "B": other + MORE})) == []


def test_the_key_is_of_what_both_tell_and_the_order_of_sources_does_not_matter() -> None:
    (one,) = find_hearsay(story_of({"A": OWN + MORE, "B": HEARD + MORE}))
    (other,) = find_hearsay(story_of({"A": HEARD + MORE, "B": OWN + MORE}))
    assert one.key == other.key
    assert one.key.startswith("told:")
    assert one.question == other.question
