"""The state of reading a sentence: what is noted, opened, closed and forgotten."""

from __future__ import annotations

import pytest

from facts.model import Status
from facts.reading.events.government import NOTHING
from facts.reading.events.state import (
    MAX_OPEN,
    PLAINLY,
    Draft,
    Frame,
    State,
    add_draft,
    close_commas,
    deny,
    leads_to,
    open_frame,
    start_clause,
    voice,
    word,
)
from facts.reading.events.status import Verdict
from tests.facts.reading.events.hand_tagged import blank


def draft(status: Status = Status.ASSERTED, cue: str = "", at: int = 0) -> Draft:
    return Draft(at, "sell", "VBD", Verdict(status, cue))


def frame(kind: str, *, done: bool = False) -> Frame:
    made = Frame(kind)
    made.done = done
    return made


def open_everything(state: State) -> None:
    state.coordinated, state.preposition, state.determiner = True, "of", "no"
    state.prenominal, state.copula = (Status.ALLEGED, "alleged"), draft()


def kinds(state: State) -> str:
    return "".join(frame.kind for frame in state.frames)


@pytest.mark.parametrize(
    ("spec", "question"),
    [
        ("Did/VBD Acme sell/VB it ?", True),
        ("Did/VBD Acme sell/VB it ? ''", True),
        ("`` Why/WRB ? '' he asked/VBD the owner .", False),
        ("Acme sold/VBD it .", False),
        ("?", True),
        ("", False),
    ],
)
def test_question_is_told_by_its_last_marks(spec: str, question: bool) -> None:
    assert blank(spec).question is question


def test_reading_begins_in_an_empty_main_clause() -> None:
    state = blank("Acme sold/VBD it .")
    assert kinds(state) == "m"
    assert not state.frames[0].done
    assert state.frames[0].verdict == PLAINLY
    assert state.frames[0].government is NOTHING
    assert state.drafts == []
    assert (state.last, state.copula, state.last_verb, state.forced) == (None, None, -1, -1)


def test_verdict_of_a_draft_can_be_taken_and_given() -> None:
    made = draft(Status.POSSIBLE, "may")
    assert made.verdict == (Status.POSSIBLE, "may", False)
    made.settle(Verdict(Status.DENIED, "not", negative=True))
    assert made.verdict == (Status.DENIED, "not", True)


@pytest.mark.parametrize("form", ["VB", "VBD", "VBG", "VBN", "VBP", "VBZ"])
def test_verb_ends_what_was_open_for_the_words_before(form: str) -> None:
    state = blank("a b c")
    open_everything(state)
    made = add_draft(state, 1, "sell", form)
    assert state.last is made
    assert (state.coordinated, state.preposition, state.determiner) == (False, "", "")
    assert state.prenominal is None
    assert state.copula is None


@pytest.mark.parametrize("form", ["NN", "JJ"])
def test_noun_and_adjective_end_nothing(form: str) -> None:
    state = blank("a b c")
    state.coordinated, state.determiner = True, "no"
    made = add_draft(state, 1, "deal", form)
    assert state.drafts == [made]
    assert state.last is None
    assert (state.coordinated, state.determiner) == (True, "no")


def test_drafts_keep_their_order() -> None:
    state = blank("a b c")
    made = [add_draft(state, at, "x", form) for at, form in enumerate(("NN", "VBD", "JJ"))]
    assert state.drafts == made


@pytest.mark.parametrize(
    ("preposition", "at", "expected"),
    [
        ("of", 1, True),
        ("for", 1, True),
        ("about", 1, True),
        ("on", 1, True),
        ("in", 1, False),
        ("", 1, False),
        ("of", 2, False),
        ("of", 0, False),
    ],
)
def test_preposition_leads_from_a_governing_noun(preposition: str, at: int, expected: bool) -> None:
    state = blank("risk of fire")
    state.preposition, state.preposition_at = preposition, at
    assert leads_to(state, draft(at=0)) is expected


def test_preposition_leads_nowhere_without_a_governor() -> None:
    state = blank("of fire")
    state.preposition, state.preposition_at = "of", 0
    assert not leads_to(state, None)


def test_clauses_nest() -> None:
    state = blank("a")
    for kind in "cra":
        open_frame(state, frame(kind))
    assert kinds(state) == "mcra"


def test_outer_clauses_are_forgotten_before_the_main_clause() -> None:
    state = blank("a")
    main = state.frames[0]
    for _ in range(3 * MAX_OPEN):
        open_frame(state, frame("c"))
    open_frame(state, frame("r"))
    assert len(state.frames) == MAX_OPEN + 1
    assert state.frames[0] is main
    assert state.frames[-1].kind == "r"


def test_new_clause_forgets_the_verb_group_of_the_one_before() -> None:
    state = blank("a")
    state.group.modal, state.group.negator, state.group.finite = "may", "not", True
    state.coordinated, state.determiner, state.preposition = True, "no", "of"
    start_clause(state)
    assert (state.group.modal, state.group.negator, state.group.finite) == ("", "", False)
    assert (state.coordinated, state.determiner, state.preposition) == (False, "", "")


@pytest.mark.parametrize(
    ("opened", "left"),
    [
        ("", "m"),
        ("a", "m"),
        ("aa", "m"),
        ("R", "m"),  # a relative clause that has its verb
        ("r", "mr"),
        ("c", "mc"),
        ("C", "mC"),
        ("ca", "mc"),
        ("ac", "mac"),
        ("aR", "m"),
        ("ra", "mr"),
        ("v", "mv"),
    ],
)
def test_comma_closes_adverbial_and_finished_relative_clauses(opened: str, left: str) -> None:
    state = blank("a")
    for kind in opened:
        open_frame(state, frame(kind.lower(), done=kind.isupper()))
    close_commas(state)
    assert "".join(f.kind.upper() if f.done else f.kind for f in state.frames) == left


def test_word_of_a_draft_is_in_lower_case() -> None:
    state = blank("Acme SOLD/VBD it")
    assert word(state, draft(at=1)) == "sold"
    assert word(state, None) == ""


def test_denying_makes_negative() -> None:
    made = draft(Status.POSSIBLE, "may")
    deny(made, "not")
    assert made.verdict == (Status.DENIED, "not", True)


def test_voice_claims_what_is_plainly_asserted() -> None:
    heads = [draft(), draft(Status.POSSIBLE, "may"), draft(Status.DENIED, "not"), draft()]
    voice(heads, Status.REPORTED, "said")
    assert [head.status.value for head in heads] == ["reported", "possible", "denied", "reported"]
    assert [head.cue for head in heads] == ["said", "may", "not", "said"]


def test_voice_stops_at_what_it_has_claimed() -> None:
    heads = [draft(), draft(Status.REPORTED, "said"), draft()]
    voice(heads, Status.REPORTED, "said")
    assert [head.status.value for head in heads] == ["asserted", "reported", "reported"]


def test_another_voice_goes_past_the_claims_of_the_first() -> None:
    heads = [draft(), draft(Status.REPORTED, "said"), draft()]
    voice(heads, Status.ALLEGED, "claimed")
    assert [head.cue for head in heads] == ["claimed", "said", "claimed"]


def test_voice_with_nothing_to_say() -> None:
    heads: list[Draft] = []
    voice(heads, Status.REPORTED, "said")
    assert heads == []


def test_saying_it_twice_changes_nothing() -> None:
    heads = [draft(), draft()]
    voice(heads, Status.ANNOUNCED, "announced")
    once = [head.verdict for head in heads]
    voice(heads, Status.ANNOUNCED, "announced")
    assert [head.verdict for head in heads] == once
