"""Purpose: what is asked for is no aim, two wordings of one reason are one, and a deed is not what forced its apology."""

from __future__ import annotations

import pytest

from facts.asking.reasons import reasons_in
from facts.kinds.purpose import find_purpose
from facts.reading import read_source
from tests.stories import document_of, story_of


def _asked(*texts: str) -> list[str]:
    return [c.key for c in find_purpose(story_of(dict(zip("ABC", texts, strict=False))))]


def _events(text: str) -> list[str]:
    sentences = read_source(document_of("A", text)).sentences
    return [r.event for s in sentences for r in reasons_in(s.tokens)]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Brandt called on the mayor of Selby to leave the council.",
        "The vicar called for Mr. Reed to hand the keys back.",
        "The union appealed to the owner to open the mill.",
        "The rule stops schools from requiring pupils to wear caps.",
        "The clerk petitioned the council to drop the fine.",
    ],
)
def test_what_is_asked_for_is_no_aim(text: str) -> None:
    assert _events(text) == []


def test_a_means_has_an_aim() -> None:
    assert _events("Arden hired two divers to search the lake.") != []
    assert _events("The council sold the mill to pay the divers.") != []


def test_what_people_do_besides_is_no_aim() -> None:
    assert _events("Six members broke ranks to join the miners.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The ferry was cancelled over the weekend.", False),
        ("The mayor was fined over a broken lamp.", True),
        ("The ruling came a year after a film showed the keeper at the gate.", False),
        ("The baker was sacked following a row.", True),
        ("The baker was sacked, following in the footsteps of the cook.", False),
        ("The council refused to close the pier over concerns about trade.", True),
        ("The guard fired in self-defence.", True),
    ],
)
def test_words_that_open_a_reason_or_only_a_time(text: str, *, found: bool) -> None:
    assert bool(_events(text)) is found


def test_two_wordings_in_headlines_are_one_reason() -> None:
    a = "Singer Ida Brandt Apologizes For Photo Of Bloodied Mask"
    b = "Ida Brandt apologizes for controversial images of a bloodied mask"
    assert _asked(a, b) == []


def test_a_third_telling_that_is_the_gist_of_both_joins_them() -> None:
    a = "Otto Lund was arrested on charges that he poached trout in the mill pond of the abbey in May."
    b = "Otto Lund was arrested for alleged poaching while the county sought stricter fishery rules and higher fines."
    c = "Otto Lund was arrested for poaching."
    assert _asked(a, b, c) == []


def test_a_deed_is_not_what_forced_its_apology() -> None:
    a = "Coach Otto Lund apologised for the joke about the referee on Monday."
    b = "Coach Otto Lund apologised on Monday after a storm of protests from sponsors."
    assert _asked(a, b) == []
    assert _asked(a, "Coach Otto Lund apologised on Monday for pushing a linesman into the net.") == [
        "why:regret:coach"
    ]


def test_what_was_allowed_once_is_no_use() -> None:
    assert _events("The old law allowed the mill to run at night.") == []
    assert _events("The new law allows the mill to run at night.") == ["law"]
