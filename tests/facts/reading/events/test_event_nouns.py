"""Event nouns and predicative adjectives."""

from __future__ import annotations

import pytest

from facts.model import Status
from facts.reading.events.nouns import (
    governed_noun,
    judge_subject,
    modifier,
    noun_verdict,
    on_adjective,
    on_noun,
    predicate,
    qualify,
    told_adjective,
)
from facts.reading.events.state import Draft, add_draft
from facts.reading.events.status import Verdict
from facts.reading.events.tables import NOUN_GOVERNORS
from facts.reading.events.words import PREDICATES, PRENOMINAL
from tests.facts.reading.events.hand_tagged import blank, drafts, lemmas, verdict


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("The sale failed/VBD .", ["sale", "fail"]),
        ("The sales/NNS of plants/NNS fell/VBD .", ["sale", "fall"]),
        ("Two/CD earthquakes/NNS came/VBD .", ["earthquake", "come"]),
        ("The EARTHQUAKE/NN came/VBD .", ["earthquake", "come"]),
        ("The plant burned/VBD .", ["burn"]),  # not every noun is an event
        ("The plan was old/JJ .", ["plan", "be", "old"]),  # a governor is
        ("The sale price fell/VBD .", ["fall"]),  # nor the first part of a compound
        ("The merger talks/NNS failed/VBD .", ["merger", "talk", "fail"]),  # but before a governor
        ("The merger evidence failed/VBD .", ["evidence", "fail"]),  # that makes something of it
        ("The old/JJ plant burned/VBD .", ["burn"]),  # an adjective that is no predicate
        ("The plant seems/VBZ old/JJ .", ["seem", "old"]),
        ("Acme made/VBD it old/JJ .", ["make"]),
        ("The plant is more/JJR friendly/JJ .", ["be", "friendly"]),
        ("Merger/NNP was old/JJ .", ["be", "old"]),  # a name
        ("", []),
    ],
)
def test_which_nouns_and_adjectives_are_events(spec: str, expected: list[str]) -> None:
    assert lemmas(spec) == expected


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        # objects of verbs
        ("Acme seeks/VBZ approval .", "approval", ("possible", "seeks")),
        ("Acme considers/VBZ a sale .", "sale", ("possible", "considers")),
        ("Acme expects/VBZ a sale .", "sale", ("expected", "expects")),
        ("Acme cancelled/VBD the sale .", "sale", ("denied", "cancelled")),
        ("Acme announced/VBD the sale .", "sale", ("announced", "announced")),
        ("Acme confirmed/VBD the sale .", "sale", ("confirmed", "confirmed")),
        ("Acme saw/VBD the sale .", "sale", ("asserted", "")),
        # the object is the first event noun
        ("Acme considers/VBZ a sale after the crash .", "crash", ("asserted", "")),
        # verbs that bring their object about share their doubt with it
        ("Acme may make/VB an offer .", "offer", ("possible", "may")),
        ("Acme made/VBD an offer .", "offer", ("asserted", "")),
        ("Acme may like/VB the offer .", "offer", ("asserted", "")),
        ("Acme plans/VBZ to make/VB an offer .", "offer", ("expected", "plans")),
        # nouns before nouns
        ("The risk of a strike grew/VBD .", "strike", ("possible", "risk")),
        ("The risk for the bank of a strike grew/VBD .", "strike", ("asserted", "")),
        ("The risk in a strike grew/VBD .", "strike", ("asserted", "")),
        ("Allegations/NNS of fraud came/VBD .", "fraud", ("alleged", "allegations")),
        ("The lack of an agreement hurt/VBD .", "agreement", ("denied", "lack")),
        ("The merger talks/NNS failed/VBD .", "merger", ("possible", "talks")),
        ("The murder charge failed/VBD .", "murder", ("alleged", "charge")),
        ("The merger failure hurt/VBD .", "merger", ("denied", "failure")),
        # determiners
        ("Acme saw/VBD no agreement .", "agreement", ("denied", "no")),
        ("Acme left/VBD without agreement .", "agreement", ("denied", "without")),
        # adjectives before
        ("Acme saw/VBD the planned/JJ sale .", "sale", ("expected", "planned")),
        ("Acme saw/VBD the possible/JJ sale .", "sale", ("possible", "possible")),
        ("Acme saw/VBD the alleged/JJ old/JJ fraud .", "fraud", ("alleged", "alleged")),
        ("Acme saw/VBD the alleged/JJ owner of the sale .", "sale", ("asserted", "")),
        # copulas before
        ("It is a success .", "success", ("asserted", "")),
        ("It may be/VB a success .", "success", ("possible", "may")),
        ("It is not a success .", "success", ("denied", "not")),
        ("It was reportedly a success .", "success", ("reported", "reportedly")),
        # predicates after
        ("The sale is possible/JJ .", "sale", ("possible", "possible")),
        ("The sale is likely/JJ .", "sale", ("expected", "likely")),
        ("The sale is unlikely/JJ .", "sale", ("possible", "unlikely")),
        ("The sale became/VBD official/JJ .", "sale", ("announced", "official")),
        ("The sale is old/JJ .", "sale", ("asserted", "")),
        # adjectives that govern
        ("Acme is ready/JJ to sell/VB .", "sell", ("expected", "ready")),
        ("It is possible/JJ that Acme sold/VBD it .", "sold", ("possible", "possible")),
        ("Acme is aware/JJ that it sold/VBD it .", "sold", ("asserted", "")),
        # passives before an adjective
        ("Two/CD were reported/VBN dead/JJ .", "dead", ("reported", "reported")),
        ("Two/CD were believed/VBN dead/JJ .", "dead", ("speculated", "believed")),
        # in a voice
        ("The plant is safe/JJ , Acme said .", "safe", ("reported", "said")),
        ("The plant is a success , Acme said .", "success", ("reported", "said")),
    ],
)
def test_status_of_nouns_and_adjectives(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("spec", "word", "lemma"),
    [
        ("Shares/NNS rose/NN on Monday .", "rose", "rise"),
        ("Acme expects/NNS that it falls/VBZ .", "expects", "expect"),
        ("Acme extended/JJ the loan .", "extended", "extend"),
    ],
)
def test_verbs_that_were_tagged_as_nouns_or_adjectives(spec: str, word: str, lemma: str) -> None:
    assert drafts(spec)[word].lemma == lemma
    assert drafts(spec)[word].form[:2] == "VB"


@pytest.mark.parametrize("degree", ["more", "most", "less", "least", "such", "same", "last", "first", "next", "own"])
def test_words_of_degree_are_no_predicates(degree: str) -> None:
    assert lemmas(f"It is {degree}/JJ .") == ["be"]


@pytest.mark.parametrize(("word", "status"), [(word, entry[0]) for word, entry in PRENOMINAL.items()])
def test_qualifying_adjective_is_kept_for_its_noun(word: str, status: Status) -> None:
    state = blank(f"{word}/JJ sale")
    qualify(state, state.tokens[0])
    assert state.prenominal == (status, word)


def test_other_adjectives_leave_the_qualification() -> None:
    state = blank("alleged/JJ old/JJ fraud")
    qualify(state, state.tokens[0])
    qualify(state, state.tokens[1])
    assert state.prenominal == (Status.ALLEGED, "alleged")


@pytest.mark.parametrize(("word", "status"), [(word, entry[0]) for word, entry in PREDICATES.items()])
def test_predicate_judges_its_subject(word: str, status: Status) -> None:
    state = blank("sale is x")
    subject = add_draft(state, 0, "sale", "NN")
    add_draft(state, 1, "be", "VBZ")
    add_draft(state, 2, word, "JJ")
    judge_subject(state, word)
    assert (subject.status, subject.cue) == (status, word)
    assert subject.negative is (word == "unlikely")


def test_predicate_leaves_a_subject_that_is_decided() -> None:
    state = blank("sale is x")
    subject = add_draft(state, 0, "sale", "NN", Verdict(Status.DENIED, "no", negative=True))
    add_draft(state, 1, "be", "VBZ")
    add_draft(state, 2, "possible", "JJ")
    judge_subject(state, "possible")
    assert subject.verdict == (Status.DENIED, "no", True)


def test_predicate_does_not_judge_past_another_verb() -> None:
    state = blank("sale hurt it is x")
    subject = add_draft(state, 0, "sale", "NN")
    add_draft(state, 1, "hurt", "VBD")
    add_draft(state, 3, "be", "VBZ")
    add_draft(state, 4, "possible", "JJ")
    judge_subject(state, "possible")
    assert subject.verdict == (Status.ASSERTED, "", False)


def test_plain_adjective_judges_nothing() -> None:
    state = blank("sale is x")
    subject = add_draft(state, 0, "sale", "NN")
    judge_subject(state, "old")
    assert subject.status is Status.ASSERTED


def test_told_adjective_needs_a_passive_verb_just_before() -> None:
    state = blank("two/CD seem/VBP dead/JJ")
    assert told_adjective(state, 2, state.tokens[2]) is None
    state.last = Draft(1, "seem", "VBP", Verdict())
    assert told_adjective(state, 2, state.tokens[2]) is None
    state.last.passive = True
    assert told_adjective(state, 2, state.tokens[2]) is None  # "seem" is not known to govern anything here
    state.frames[0].government = state.frames[0].government._replace(infinitive=Status.REPORTED)
    found = told_adjective(state, 2, state.tokens[2])
    assert found is not None
    assert (found.status, found.cue) == (Status.REPORTED, "seem")


def test_predicate_stands_beside_its_copula() -> None:
    state = blank("it is safe/JJ")
    copula = Draft(1, "be", "VBZ", Verdict())
    copula.frame = state.frames[0]
    state.frames[0].heads.append(copula)
    safe = Draft(2, "safe", "JJ", Verdict())
    assert predicate(copula, safe) is safe
    assert state.frames[0].heads == [copula, safe]


def test_predicate_of_an_earlier_copula_is_no_head() -> None:
    state = blank("it is safe/JJ")
    copula = Draft(1, "be", "VBZ", Verdict())
    predicate(copula, Draft(2, "safe", "JJ", Verdict()))
    assert state.frames[0].heads == []


@pytest.mark.parametrize(("head", "status"), [("talks", "possible"), ("charges", "alleged"), ("failure", "denied")])
def test_first_part_of_a_compound(head: str, status: str) -> None:
    state = blank(f"merger {head}/NNS")
    modifier(state, 0, state.tokens[0], state.tokens[1])
    (found,) = state.drafts
    assert (found.lemma, found.status.value, found.cue) == ("merger", status, head)
    assert found.negative is (status == "denied")


def test_determiner_adjective_and_copula_decide_in_this_order() -> None:
    state = blank("a b c")
    copula = Draft(1, "be", "VB", Verdict(Status.EXPECTED, "to"))
    state.determiner, state.prenominal = "no", (Status.ALLEGED, "alleged")
    assert noun_verdict(state, 2, state.frames[0], copula) == (Status.DENIED, "no", True)
    state.determiner = ""
    assert noun_verdict(state, 2, state.frames[0], copula) == (Status.ALLEGED, "alleged", False)
    state.prenominal = None
    assert noun_verdict(state, 2, state.frames[0], copula) == (Status.EXPECTED, "to", False)
    assert noun_verdict(state, 2, state.frames[0], None) == (Status.ASSERTED, "", False)


@pytest.mark.parametrize(("at", "expected"), [(3, Status.POSSIBLE), (6, Status.POSSIBLE), (7, Status.ASSERTED)])
def test_governing_noun_reaches_six_words(at: int, expected: Status) -> None:
    state = blank("risk of a very old large harbour strike")
    frame = state.frames[0]
    frame.noun_governor, frame.noun_government = Draft(0, "risk", "NN", Verdict()), NOUN_GOVERNORS["risk"]
    state.preposition, state.preposition_at = "of", 1
    assert governed_noun(state, at, frame).status is expected


def test_governing_noun_governs_once() -> None:
    spec = "The risk of a strike and a crash grew/VBD ."
    assert verdict(spec, "strike") == ("possible", "risk")
    assert verdict(spec, "crash") == ("asserted", "")


def test_reading_a_noun_uses_up_what_stood_before() -> None:
    state = blank("no planned/JJ plant burned/VBD")
    qualify(state, state.tokens[1])
    state.determiner = "no"
    on_noun(state, 2, state.tokens[2])
    assert not state.determiner
    assert state.prenominal is None
    assert state.drafts == []


def test_reading_an_adjective_before_a_noun_notes_no_event() -> None:
    state = blank("old/JJ plant burned/VBD")
    on_adjective(state, 0, state.tokens[0])
    assert state.drafts == []
