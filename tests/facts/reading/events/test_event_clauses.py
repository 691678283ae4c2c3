"""Which clause a finite verb belongs to; what a governor or a voice makes of it."""

from __future__ import annotations

import pytest

from facts.model import Status
from facts.reading.events.clauses import (
    after_quotation,
    attribute,
    close_done,
    content_waits,
    coordinate_frame,
    governed,
    is_apposition,
    is_contact_relative,
    last_head,
    leave_content,
    push_content,
    reread_participle,
    voice_frame,
)
from facts.reading.events.state import MAX_OPEN, Draft, Frame, State
from facts.reading.events.status import Verdict
from tests.facts.reading.events.hand_tagged import blank, drafts, state_of, verdict


def frame(kind: str, *, done: bool = False, lemma: str = "") -> Frame:
    made = Frame(kind)
    made.done = done
    if lemma:
        made.heads.append(Draft(0, lemma, "VBD", Verdict()))
    return made


def nested(*frames: Frame) -> State:
    state = blank("Acme said it sold/VBD the plant")
    state.frames = list(frames)
    return state


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        # content clauses with and without "that"
        ("Acme said it sold/VBD the plant .", "sold", ("reported", "said")),
        ("Acme said the bank sold/VBD it .", "sold", ("reported", "said")),
        ("Acme told/VBD the bank it sold/VBD the plant .", "sold", ("reported", "told")),
        ("Acme believes/VBZ the bank sold/VBD it .", "sold", ("speculated", "believes")),
        ("Acme said the bank may sell/VB it .", "sell", ("possible", "may")),
        ("Acme said the bank would sell/VB it .", "sell", ("expected", "would")),
        ("Acme was told/VBN the bank sold/VBD it .", "sold", ("reported", "told")),
        # voices after and inside what they say
        ("Prices/NNS fell/VBD , the bank said .", "fell", ("reported", "said")),
        ("Prices/NNS fell/VBD , said the bank .", "fell", ("reported", "said")),
        ("Prices/NNS , the bank said , fell/VBD .", "fell", ("reported", "said")),
        ("Prices/NNS may fall/VB , the bank said .", "fall", ("possible", "may")),
        ("Prices/NNS fell/VBD , the bank announced/VBD .", "fell", ("announced", "announced")),
        ("Prices/NNS fell/VBD , the bank claimed/VBD .", "fell", ("alleged", "claimed")),
        ("Prices/NNS fell/VBD , the bank confirmed/VBD on Monday .", "fell", ("confirmed", "confirmed")),
        ("`` Prices/NNS fell/VBD , '' the bank said .", "fell", ("reported", "said")),
        ("`` Prices/NNS fell/VBD , '' laughed/VBD the owner .", "fell", ("reported", "laughed")),
        ("Prices/NNS fell/VBD , and the bank said so/RB .", "fell", ("asserted", "")),
        ("Prices/NNS fell/VBD , the bank left/VBD .", "fell", ("asserted", "")),
        # what stands in a relative or adverbial clause is not what the voice says
        ("The plant that/WDT burned/VBD is safe/JJ , the bank said .", "burned", ("asserted", "")),
        ("The plant that/WDT burned/VBD is safe/JJ , the bank said .", "is", ("reported", "said")),
        ("Acme said the plant it owns/VBZ is safe/JJ .", "owns", ("asserted", "")),
        ("Acme said the plant it owns/VBZ is safe/JJ .", "is", ("reported", "said")),
        # one voice over several clauses
        ("Acme said it sold/VBD it and paid/VBD the fine .", "paid", ("reported", "said")),
        ("Acme said that prices/NNS fell/VBD and added/VBD that it paid/VBD .", "paid", ("reported", "added")),
        ("Acme said that prices/NNS fell/VBD and added/VBD that it paid/VBD .", "added", ("asserted", "")),
        # clauses in clauses
        ("The bank said Acme announced/VBD that it sold/VBD it .", "announced", ("reported", "said")),
        ("The bank said Acme announced/VBD that it sold/VBD it .", "sold", ("announced", "announced")),
        ("Acme denied/VBD that it had/VBD sold/VBN it .", "sold", ("denied", "denied")),
        ("Acme denied/VBD that it may sell/VB it .", "sell", ("denied", "may")),
        ("The claim that Acme sold/VBD it is old/JJ .", "sold", ("alleged", "claim")),
        ("The claim that Acme sold/VBD it is old/JJ .", "is", ("asserted", "")),
        # what a negated ground for belief says of its content
        ("There/EX is no evidence that Acme sold/VBD it .", "sold", ("denied", "no")),
        ("There/EX is evidence that Acme sold/VBD it .", "sold", ("asserted", "")),
        ("Hart found/VBD no proof that Acme sold/VBD it .", "sold", ("denied", "no")),
        ("It is not true/JJ that Acme sold/VBD it .", "sold", ("denied", "not")),
        ("It is true/JJ that Acme sold/VBD it .", "sold", ("asserted", "")),
        # appositions
        ("Acme , rumoured/VBD a buyer , said prices/NNS fell/VBD .", "said", ("asserted", "")),
        ("Acme , rumoured/VBD a buyer , said prices/NNS fell/VBD .", "fell", ("reported", "said")),
        # a reduced relative clause leaves the main verb alone
        ("The dividend paid/VBD on the stock fell/VBD .", "fell", ("asserted", "")),
        ("Acme said the dividend paid/VBD on the stock fell/VBD .", "fell", ("reported", "said")),
    ],
)
def test_clause_of_a_verb(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("given", "status", "lemma", "expected"),
    [
        # (status that is given, status and lemma of the governor at "sold") -> status, cue, negative
        (Status.EXPECTED, Status.ASSERTED, "plan", (Status.EXPECTED, "sold", False)),
        (Status.EXPECTED, Status.POSSIBLE, "plan", (Status.EXPECTED, "sold", False)),
        (Status.EXPECTED, Status.DENIED, "plan", (Status.EXPECTED, "sold", True)),
        (Status.ASSERTED, Status.ASSERTED, "begin", (Status.ASSERTED, "not", False)),
        (Status.ASSERTED, Status.POSSIBLE, "begin", (Status.POSSIBLE, "not", False)),
        (Status.ASSERTED, Status.DENIED, "begin", (Status.DENIED, "not", True)),
        (Status.DENIED, Status.ASSERTED, "refuse", (Status.DENIED, "sold", True)),
        (Status.DENIED, Status.DENIED, "rule", (Status.POSSIBLE, "not", False)),
        (Status.DENIED, Status.DENIED, "fail", (Status.ASSERTED, "sold", False)),
        (Status.SPECULATED, Status.DENIED, "believe", (Status.DENIED, "sold", True)),
        (Status.POSSIBLE, Status.ASSERTED, "unlikely", (Status.POSSIBLE, "sold", True)),
        (Status.POSSIBLE, Status.ASSERTED, "likely", (Status.POSSIBLE, "sold", False)),
    ],
)
def test_what_a_governor_makes_of_its_complement(
    given: Status, status: Status, lemma: str, expected: tuple[Status, str, bool]
) -> None:
    governor = Draft(3, lemma, "VBD", Verdict(status, "not", status is Status.DENIED))
    assert governed(blank("Acme said it sold/VBD the plant"), given, governor) == expected


@pytest.mark.parametrize("given", list(Status))
def test_without_a_governor_the_status_is_the_given_one(given: Status) -> None:
    assert governed(blank("a"), given, None) == (given, "", given is Status.DENIED)


@pytest.mark.parametrize(("at", "lemma", "expected"), [(3, "say", True), (2, "say", False), (3, "plan", False)])
def test_waiting_for_a_content_clause(at: int, lemma: str, expected: bool) -> None:
    main = frame("m")
    main.governor = Draft(1, lemma, "VBD", Verdict())
    main.pending = Status.REPORTED, main.governor
    assert content_waits(at, main) is expected


def test_other_verbs_do_not_wait_behind_another_governor() -> None:
    main = frame("m")
    main.pending = Status.EXPECTED, Draft(1, "hope", "VBZ", Verdict())
    main.governor = Draft(2, "sell", "VB", Verdict())
    assert not content_waits(5, main)
    main.pending = Status.REPORTED, Draft(1, "say", "VBD", Verdict())
    assert content_waits(5, main)


def test_nothing_waits_where_nothing_is_pending() -> None:
    assert not content_waits(3, frame("m"))


@pytest.mark.parametrize(
    ("spec", "at", "expected"),
    [
        ("the plant it owns/VBZ is safe/JJ", 3, True),
        ("the plants/NNS they own/VBP are/VBP safe/JJ", 3, True),
        ("the plant it owns/VBZ .", 3, False),
        ("the plant Acme owns/VBZ is safe/JJ", 3, False),
        ("Acme it owns/VBZ is safe/JJ", 2, False),
        ("it owns/VBZ is", 1, False),
    ],
)
def test_relative_clause_without_its_pronoun(spec: str, at: int, expected: bool) -> None:
    assert is_contact_relative(blank(spec), at) is expected


@pytest.mark.parametrize(
    ("spec", "verb", "expected"),
    [
        ("Acme , rumoured/VBD a buyer , said", 2, True),
        ("Acme rumoured/VBD a buyer , said", 1, False),
        ("Said/VBD Acme", 0, False),
        ("Acme", -1, False),
    ],
)
def test_apposition(spec: str, verb: int, expected: bool) -> None:
    state = blank(spec)
    state.last_verb = verb
    assert is_apposition(state) is expected


@pytest.mark.parametrize(
    ("spec", "verb", "form", "expected"),
    [
        ("the dividend paid/VBD here/RB fell/VBD", 2, "VBD", True),
        ("the dividend rose/VBD here/RB fell/VBD", 2, "VBD", False),  # never a participle
        ("the dividend paid/VBZ here/RB fell/VBD", 2, "VBZ", False),
        ("now/RB it paid/VBD here/RB fell/VBD", 2, "VBD", False),  # it has a subject of its own
        ("the dividend paid/VBD it fell/VBD", 2, "VBD", False),  # so has the next verb
    ],
)
def test_rereading_a_past_tense_as_a_participle(spec: str, verb: int, form: str, expected: bool) -> None:
    state = blank(spec)
    main, draft = state.frames[0], Draft(verb, "pay", form, Verdict())
    main.heads.append(draft)
    state.last_verb = verb
    assert reread_participle(state, 4, main) is expected
    assert draft.form == ("VBN" if expected else form)
    assert main.heads == ([] if expected else [draft])


def test_rereading_takes_the_voice_of_the_clause_back() -> None:
    state = blank("the dividend paid/VBD here/RB fell/VBD")
    content = Frame("c", Verdict(Status.REPORTED, "said"))
    draft = Draft(2, "pay", "VBD", Verdict(Status.REPORTED, "said"))
    content.heads.append(draft)
    state.last_verb = 2
    assert reread_participle(state, 4, content)
    assert draft.verdict == (Status.ASSERTED, "", False)


def test_rereading_needs_a_verb() -> None:
    assert not reread_participle(blank("the stock fell/VBD"), 2, Frame("m"))


def test_closing_finished_clauses() -> None:
    state = nested(frame("m"), frame("c", done=True), frame("r", done=True))
    assert close_done(state) is state.frames[0]
    assert [f.kind for f in state.frames] == ["m"]


def test_closing_stops_at_a_clause_that_waits_for_its_verb() -> None:
    state = nested(frame("m", done=True), frame("c"), frame("r", done=True))
    assert close_done(state).kind == "c"


def test_last_finite_verb_of_the_open_clauses() -> None:
    state = nested(frame("m", lemma="say"), frame("c", lemma="sell"), frame("r"))
    found = last_head(state)
    assert found is not None
    assert found.lemma == "sell"
    assert last_head(nested(frame("m"))) is None


def test_verb_without_a_subject_goes_on_with_the_last_finished_clause() -> None:
    state = nested(frame("m", done=True), frame("c", done=True), frame("r"))
    assert coordinate_frame(state).kind == "c"
    assert coordinate_frame(nested(frame("m"))).kind == "m"


@pytest.mark.parametrize(
    ("main", "left"),
    [("say", ["m"]), ("announce", ["m"]), ("sell", ["m", "c", "r"])],
)
def test_leaving_content_goes_back_to_the_verb_of_saying(main: str, left: list[str]) -> None:
    state = nested(frame("m", lemma=main), frame("c", lemma="fall"), frame("r"))
    leave_content(state)
    assert [f.kind for f in state.frames] == left


def test_opening_content_ends_the_wait() -> None:
    state = blank("Acme said it sold/VBD the plant")
    governor = Draft(1, "say", "VBD", Verdict())
    state.frames[0].pending = Status.REPORTED, governor
    push_content(state, Status.REPORTED, governor, "said")
    main, content = state.frames
    assert main.pending is None
    assert content.kind == "c"
    assert content.verdict == (Status.REPORTED, "said", False)


def test_opening_content_without_a_governor_keeps_the_cue() -> None:
    state = blank("Acme said it sold/VBD the plant")
    push_content(state, Status.ALLEGED, None, "claim")
    assert state.frames[-1].verdict == (Status.ALLEGED, "claim", False)


@pytest.mark.parametrize(
    ("spec", "at", "marks", "done", "voice"),
    [
        ("fell/VBD , Acme said .", 3, (1, 0), True, True),
        ("fell/VBD , said Acme .", 2, (1, 0), True, True),
        ("fell/VBD , Acme said it rose/VBD .", 3, (1, 0), True, False),  # content follows
        ("fell/VBD , and Acme said .", 4, (1, 0), True, False),  # a clause of its own
        ("fell/VBD , which Acme said .", 4, (1, 0), True, False),
        ("Acme , Hart said .", 3, (1, -1), False, False),  # nothing is said yet
        ("Acme said .", 1, (-1, -1), False, False),
        ("it , fell/VBD Acme said .", 4, (1, 2), True, False),  # a verb since the mark
    ],
)
def test_voice_behind_what_is_said(spec: str, at: int, marks: tuple[int, int], done: bool, voice: bool) -> None:
    state = blank(spec)
    (state.last_break, state.last_verb), state.frames[0].done = marks, done
    found = voice_frame(state, at)
    assert (found is not None) is voice
    assert found is None or found.kind == "v"


@pytest.mark.parametrize(
    ("spec", "at", "expected"),
    [
        ("`` It fell/VBD , '' laughed/VBD Hart", 4, True),
        ("`` It fell/VBD ! '' laughed/VBD Hart", 4, True),
        ("`` It fell/VBD '' laughed/VBD Hart", 3, False),
        ("It fell/VBD , '' laughed/VBD Hart", 3, False),
        ("`` It fell/VBD , laughed/VBD Hart", 3, False),
        ("``", 0, False),
    ],
)
def test_end_of_a_quotation_that_opens_the_sentence(spec: str, at: int, expected: bool) -> None:
    state = blank(spec)
    state.last_break = at
    assert after_quotation(state) is expected


@pytest.mark.parametrize(
    ("lemma", "status"),
    [
        ("say", Status.REPORTED),
        ("announce", Status.ANNOUNCED),
        ("claim", Status.ALLEGED),
        ("confirm", Status.CONFIRMED),
        ("think", Status.SPECULATED),
        ("laugh", Status.REPORTED),
    ],
)
def test_voice_gives_its_status_to_what_is_said(lemma: str, status: Status) -> None:
    state = blank("fell/VBD , Acme SAID/VBD .")
    head = Draft(0, "fall", "VBD", Verdict())
    state.frames[0].heads.append(head)
    attribute(state, 3, lemma)
    assert head.verdict == (status, "said", False)


def test_deep_nesting_keeps_the_main_clause() -> None:
    state = state_of("Acme said that " * (2 * MAX_OPEN) + "it fell/VBD .")
    assert len(state.frames) <= MAX_OPEN + 1
    assert state.frames[0].kind == "m"
    assert state.drafts[-1].status is Status.REPORTED


def test_statement_of_its_own_is_heard_by_nobody() -> None:
    found = drafts("Prices/NNS fell/VBD . Acme said so/RB .")
    assert found["fell"].status is Status.ASSERTED
