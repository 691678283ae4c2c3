"""Strength: one thing as a fact or planned in one source, and as likely, as possible or from others in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.counterparts import find_counterparts
from facts.asking.held import find_passages
from facts.kinds.strength import _is_same_deed, find_strength
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.asking.candidates import Candidate

SEEK = "Norvia will seek to overturn the ruling on the Orvel plant with an appeal in June."
TRY = "Lawyers say Norvia may try to get rid of the ruling on the Orvel plant by an appeal in June."
STAYS = "Vera Lund was appointed head of the Orvel plant for the rest of the year."
EXPECTED = "Norvia is expected to keep Vera Lund as head of the Orvel plant for the rest of the year."
OWN = "Norvia has bought the shipyard of Elmford for two billion crowns."
HEARD = "Norvia has taken over the shipyard of Elmford for two billion crowns, the Harbour Times reported."


def strengths(*sentences: str) -> list[Candidate]:
    return flagged(find_strength, tell("deal", *sentences))


def test_other_words_for_one_plan() -> None:
    (found,) = strengths(SEEK, TRY)
    assert (found.kind, found.severity) == (Kind.STATUS, Severity.TENSION)
    assert found.question == "How certain is it: “Norvia will seek to overturn the ruling”?"
    assert [(a.value, a.norm) for a in found.answers] == [
        ("will seek to overturn the ruling", "as likely"),
        ("may try to get rid", "as possible"),
    ]
    assert found.why == "one source tells as likely what another tells only as possible"


def test_a_plan_and_an_effort() -> None:
    (found,) = strengths(
        "Norvia intends to overturn the ruling on the Orvel plant by an appeal in June.",
        "Norvia said it would work to overturn the ruling on the Orvel plant by an appeal in June.",
    )
    assert [a.norm for a in found.answers] == ["as planned", "as likely"]


def test_done_and_expected() -> None:
    (found,) = strengths(STAYS, EXPECTED)
    assert found.question == "How certain is it: “Vera Lund was appointed head”?"
    assert [a.norm for a in found.answers] == ["as a fact", "as likely"]
    check_spans(tell("deal", STAYS, EXPECTED), found)


def test_own_voice_and_a_report() -> None:
    (found,) = strengths(OWN, HEARD)
    assert [a.norm for a in found.answers] == ["as a fact", "from others"]
    assert found.why == "one source tells as a fact what another has only from others"


def test_all_sources_answer_also_those_that_agree_with_one_side() -> None:
    (found,) = strengths(
        STAYS, EXPECTED, "Vera Lund has been appointed head of the Orvel plant for the rest of the year."
    )
    assert sources_of(found) == {"A", "B", "C"}
    assert [a.norm for a in found.answers] == ["as a fact", "as likely", "as a fact"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (STAYS, STAYS),
        (EXPECTED, EXPECTED),
        # nothing that the reserve covers is shared
        ("Vera Lund leads the Orvel plant.", "Vera Lund may move to Selby after the winter holidays."),
        # what was tried may have been done
        ("Norvia cleans the river below the Orvel plant with reeds.", "Norvia is trying to clean the river below the Orvel plant with reeds."),
        # a denial is a matter of polarity
        ("Norvia might sell the paint shop of the Orvel plant in March.", "Norvia will not sell the paint shop of the Orvel plant in March."),
        # a question tells nothing
        ("Norvia sells the paint shop of the Orvel plant in March.", "Might Norvia sell the paint shop of the Orvel plant in March?"),
        # somebody with a name vouches for it
        (OWN, "Norvia has taken over the shipyard of Elmford for two billion crowns, Vera Lund said."),
        # so does who claims it under a name of her own
        (OWN, "Vera Lund claims Norvia has taken over the shipyard of Elmford for two billion crowns."),
        # both only name somebody
        ("Norvia was closed on Friday, said Vera Annika Lund.", "Most workers of Norvia appeared to follow Vera Annika Lund."),
        # an agency is told by somebody with a name
        (OWN, "Norvia has taken over the shipyard of Elmford for two billion crowns, Vera Lund, a welder, told AFP."),
        # who could see it saw it
        ("Workers saw smoke over the paint shop of the Orvel plant.", "Smoke could be seen over the paint shop of the Orvel plant."),
        # what should be is advice
        ("Norvia closes the paint shop of the Orvel plant in March.", "Norvia should close the paint shop of the Orvel plant in March."),
        # "would" is the "will" of those who are quoted
        ("Norvia will sell the paint shop of the Orvel plant in March.", "Norvia said it would sell the paint shop of the Orvel plant in March."),
    ],
)  # fmt: skip
def test_no_difference_of_strength(one: str, other: str) -> None:
    assert strengths(one, other) == []


def test_words_that_state_nothing_tell_nothing_for_certain() -> None:
    heard = (
        "Norvia has reportedly spoken of moving the printing plants, the paper factories and the offices to Elmford."
    )
    assert strengths(heard, "Norvia moves the printing plants, the paper factories and the offices to Elmford.")
    assert not strengths(heard, "The printing plants, the paper factories and the offices of Norvia, Elmford.")


def test_the_order_of_sources_changes_neither_key_nor_question() -> None:
    (one,), (other,) = strengths(SEEK, TRY), strengths(TRY, SEEK)
    assert (one.key, one.question, one.why) == (other.key, other.question, other.why)
    assert one.key == "strength:appeal+orvel"


def test_two_quarrels_stay_apart() -> None:
    more = "Ferries to Selby will sail again on Monday after the storm. "
    less = "Ferries to Selby could sail again on Monday after the storm. "
    story = tell("deal", more + STAYS, less + EXPECTED)
    found = flagged(find_strength, story)
    assert len({c.key for c in found}) == len(found) == 2
    assert all(len(c.answers) == 2 for c in found)


def test_one_source_alone_has_no_counterparts() -> None:
    assert find_strength(story_of({"A": f"{STAYS} {EXPECTED}"})) == []


def test_to_set_a_day_is_to_plan() -> None:
    due = "The judge in the Orvel case is scheduled to sentence Omar Diaz on 28 June."
    told = "Sentencing {} 28 June for Omar Diaz in the Orvel case."
    assert strengths(due, told.format("has been set for")) == []
    assert strengths(due, told.format("ended on"))


COULD = "Norvia could overturn the ruling on the Orvel plant by an appeal in June."


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (COULD, "Norvia overturned the ruling on the Orvel plant in June.", True),
        (COULD, "Norvia hopes in June to overturn the ruling on the Orvel plant.", False),  # no clause of its own
        (COULD, "Norvia closed the Orvel plant after the ruling in June.", False),
        (
            "Norvia could take the Orvel plant in June.",
            "Norvia took the Orvel plant in June.",
            False,
        ),  # taken for what?
    ],
)
def test_one_deed_in_the_same_words(one: str, other: str, *, same: bool) -> None:
    story = tell("deal", one, other)
    found = False
    for pair in find_counterparts(story, 0.5):
        passages = find_passages(story, [pair.one, pair.other])
        found |= any(_is_same_deed(story, r, passages[pair.other], pair) for r, _ in passages[pair.one].reserves)
    assert found == same


DEED = "After the crash in Selby the driver allegedly struck {} on Orvel Avenue near the Norvia store."
NAMED = "Omar Diaz has decided to rehire {}, Ann Reed, of Selby."


@pytest.mark.parametrize(
    ("one", "other", "other_quarrel"),
    [
        (  # a forecast told by its name
            "Norvia expects growth in Orvel to remain at 4% next year.",
            "For next year Norvia has kept its Orvel growth {} at 4%.",
            ("projection", None),
        ),
        (  # a second deed
            DEED.format("{}"),
            "A woman was struck on Orvel Avenue near the Norvia store in Selby.",
            ("another van", "a woman"),
        ),
        (  # that both sources call her his lawyer
            NAMED.format("his former {}"),
            "The lawyer, Ann Reed, spoke on Friday of the decision.",
            ("lawyer", None),
        ),
        (  # what ought to be
            "Norvia could be held to account for the Orvel spill.",
            "Norvia {} held to account for the Orvel spill.",
            ("should be", "was"),
        ),
        (  # the time of what is to come
            "The ministers are expected to sign the harbour treaty in Selby in June.",
            "Fishing rights matter most{} the ministers sign the harbour treaty in Selby in June.",
            (" when", ":"),
        ),
    ],
)
def test_what_is_not_told_for_certain(one: str, other: str, other_quarrel: tuple[str, str | None]) -> None:
    said, firm = other_quarrel
    assert strengths(one.replace("{}", said), other.replace("{}", said)) == []
    if firm is not None:
        assert strengths(one.replace("{}", firm), other.replace("{}", firm))
