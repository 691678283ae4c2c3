"""What modals, negations, conjunctions and marks open, close and decide."""

from __future__ import annotations

import pytest

from facts.reading.events.function_words import ask_nothing_more, may_follow, reopen_content
from facts.reading.events.state import Draft, Frame, State, open_frame
from facts.reading.events.words import MODALS
from tests.facts.reading.events.hand_tagged import blank, drafts, lemmas, state_of, tagged, verdict


@pytest.mark.parametrize("modal", sorted(set(MODALS) - {"ought"}))
def test_modal_makes_the_next_verb_possible(modal: str) -> None:
    assert verdict(f"Acme {modal}/MD sell/VB the plant .", "sell") == ("possible", modal)


@pytest.mark.parametrize("modal", ["will", "'ll", "’ll", "shall"])
def test_modal_of_the_future_leaves_the_verb_asserted(modal: str) -> None:
    assert verdict(f"Acme {modal}/MD sell/VB the plant .", "sell") == ("asserted", "")


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        # the modal reaches its verb over adverbs, commas and the subject of a question
        ("Acme may also/RB quickly/RB sell/VB it .", "sell", ("possible", "may")),
        ("Acme may , however/RB , sell/VB it .", "sell", ("possible", "may")),
        ("Acme MAY sell/VB it .", "sell", ("possible", "may")),
        # it ends at its verb
        ("Acme may sell/VB the plant , it said .", "said", ("asserted", "")),
        ("Acme may sell/VB it and the bank paid/VBD .", "paid", ("asserted", "")),
        # coordinated verbs share it
        ("Acme may buy/VB and rebuild/VB the plant .", "rebuild", ("possible", "may")),
        # a noun is no modal
        ("The can/NN fell/VBD .", "fell", ("asserted", "")),
        ("A must/NN for/IN visitors/NNS opened/VBD .", "opened", ("asserted", "")),
        # the verb after it is a verb, whatever its tag says
        ("Acme may discount/NN the plant .", "discount", ("possible", "may")),
        ("Acme will not discount/NN the plant .", "discount", ("denied", "not")),
        # "'d" is "would" before a base form, "had" before a participle
        ("It 'd/MD sell/VB the plant .", "sell", ("possible", "would")),
        ("It 'd/VBD sold/VBN the plant .", "sold", ("asserted", "")),
        ("It ’d/MD sell/VB the plant .", "sell", ("possible", "would")),
    ],
)
def test_modals(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize("negation", ["not", "n't", "n’t", "never", "hardly", "scarcely", "barely"])
def test_negation_denies_the_next_verb(negation: str) -> None:
    assert verdict(f"Acme did/VBD {negation}/RB sell/VB the plant .", "sell") == ("denied", negation)


@pytest.mark.parametrize("after", ["only", "all", "every", "everyone", "many", "hundreds", "thousands"])
def test_negation_of_an_amount_denies_no_verb(after: str) -> None:
    assert verdict(f"Not/RB {after}/DT sold/VBD the plant .", "sold") == ("asserted", "")


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        # the copula just before, and its predicate with it
        ("The plant is not ready/JJ .", "is", ("denied", "not")),
        ("The plant is not ready/JJ .", "ready", ("denied", "not")),
        ("The plant is ready/JJ , not old/JJ .", "ready", ("asserted", "")),
        # a verb that shares the auxiliary shares the negation
        ("Acme did/VBD not sell/VB or rent/VB the plant .", "rent", ("denied", "not")),
        ("Acme did/VBD not sell/VB the plant but the bank paid/VBD .", "paid", ("asserted", "")),
        # an infinitive keeps the negation before "to"
        ("Acme decided/VBD not to sell/VB the plant .", "sell", ("denied", "not")),
        ("Acme decided/VBD to sell/VB the plant .", "sell", ("expected", "decided")),
        # negations across a comma
        ("Acme did/VBD not , however/RB , sell/VB it .", "sell", ("denied", "not")),
        # "no" before a noun
        ("Acme made/VBD no deal .", "deal", ("denied", "no")),
        ("There/EX was no deal .", "was", ("denied", "no")),
        ("There/EX was no deal .", "deal", ("denied", "no")),
        ("Acme had/VBD no deal .", "had", ("denied", "no")),
        ("No bank sold/VBD the plant .", "sold", ("denied", "no")),
        ("Nobody sold/VBD the plant .", "sold", ("denied", "nobody")),
        ("None of the banks/NNS sold/VBD the plant .", "sold", ("denied", "none")),
        ("Nothing changed/VBD .", "changed", ("denied", "nothing")),
        ("No matter what it costs/VBZ , Acme sold/VBD it .", "sold", ("asserted", "")),
        ("There/EX is no doubt that/IN Acme sold/VBD it .", "sold", ("asserted", "")),
        ("No gains/NNS or losses/NNS came/VBD .", "losses", ("denied", "no")),
        # a negative subject denies its own verb alone
        ("No bank sold/VBD the plant , and Acme bought/VBD it .", "bought", ("asserted", "")),
        # "neither", "nor"
        ("Neither Acme nor the bank sold/VBD it .", "sold", ("denied", "neither")),
        ("It has/VBZ not built/VBN , nor has/VBZ it rented/VBN , a plant .", "rented", ("denied", "nor")),
        # "without", "instead of", "rather than"
        ("Acme left/VBD without paying/VBG .", "paying", ("denied", "without")),
        ("Acme left/VBD without an agreement .", "agreement", ("denied", "without")),
        ("Acme left/VBD instead/RB of paying/VBG .", "paying", ("denied", "without")),
        ("Acme left/VBD rather/RB than paying/VBG .", "paying", ("denied", "without")),
        ("Acme paid/VBD instead/RB .", "paid", ("asserted", "")),
        ("Acme rather/RB liked/VBD it .", "liked", ("asserted", "")),
        # "any" after a negated verb
        ("Acme did/VBD not make/VB any offer .", "offer", ("denied", "not")),
        ("Acme made/VBD any offer .", "offer", ("asserted", "")),
    ],
)
def test_negations(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("spec", "word", "negative"),
    [
        ("Acme found/VBD no fault .", "found", True),
        ("Acme found/VBD a fault .", "found", False),
        ("Acme had/VBD no plan to sell/VB it .", "sell", True),
        ("Acme may not sell/VB it .", "sell", True),
        ("Acme left/VBD without paying/VBG .", "left", False),
        ("Acme left/VBD without paying/VBG .", "paying", True),
    ],
)
def test_negative_polarity(spec: str, word: str, negative: bool) -> None:
    assert drafts(spec)[word].negative is negative


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        ("Acme reportedly sold/VBD the plant .", "sold", ("reported", "reportedly")),
        ("Acme probably sold/VBD the plant .", "sold", ("possible", "probably")),
        ("The plant is probably empty/JJ .", "is", ("possible", "probably")),
        ("The plant is probably empty/JJ .", "empty", ("possible", "probably")),
        ("Perhaps/RB Acme sold/VBD the plant .", "sold", ("possible", "perhaps")),
        # a modal says more than the adverb beside it, a negation more than both
        ("Acme may possibly/RB sell/VB the plant .", "sell", ("possible", "may")),
        ("Acme reportedly did/VBD not sell/VB it .", "sell", ("denied", "not")),
        ("The plant is not probably empty/JJ .", "is", ("denied", "not")),
        # it reaches one verb
        ("Acme reportedly sold/VBD the plant and the bank paid/VBD .", "paid", ("asserted", "")),
    ],
)
def test_hedging_adverbs(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        ("Acme is going/VBG to sell/VB it .", "sell", ("asserted", "")),
        ("Acme is not going/VBG to sell/VB it .", "sell", ("denied", "not")),
        ("The plant is to open/VB .", "open", ("asserted", "")),
        ("Acme plans/VBZ to sell/VB it .", "sell", ("expected", "plans")),
        ("Acme plans/VBZ to discount/NN it .", "discount", ("expected", "plans")),
        ("Acme ought/MD to sell/VB it .", "sell", ("possible", "ought")),
        ("Acme met/VBD them to discuss/VB it .", "discuss", ("possible", "met")),
        ("Acme plans/VBZ to quickly/RB sell/VB it .", "sell", ("expected", "plans")),
    ],
)
def test_to_before_a_verb(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


def test_to_before_a_noun_is_a_preposition() -> None:
    assert lemmas("Acme moved/VBD to/IN court .") == ["move"]


def test_going_to_is_one_auxiliary() -> None:
    assert lemmas("Acme is going/VBG to sell/VB it .") == ["sell"]
    assert lemmas("Acme is going/VBG to/IN London .") == ["go"]


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        ("If Acme sells/VBZ it , prices/NNS will fall/VB .", "sells", ("conditional", "if")),
        ("If Acme sells/VBZ it , prices/NNS will fall/VB .", "fall", ("asserted", "")),
        ("Prices/NNS fall/VBP unless Acme sells/VBZ it .", "sells", ("conditional", "unless")),
        ("Prices/NNS fall/VBP unless Acme sells/VBZ it .", "fall", ("asserted", "")),
        ("Prices/NNS fall/VBP provided/VBN that Acme sells/VBZ it .", "sells", ("conditional", "provided")),
        ("Acme provided/VBD loans/NNS .", "provided", ("asserted", "")),
        ("It depends/VBZ on whether Acme sells/VBZ it .", "sells", ("conditional", "whether")),
        ("If Acme may sell/VB it , prices/NNS fall/VBP .", "sell", ("conditional", "may")),
        ("If Acme does/VBZ not sell/VB it , prices/NNS fall/VBP .", "sell", ("conditional", "if")),
        # the clause ends at a comma or a semicolon
        ("If it sells/VBZ it ; prices/NNS fell/VBD .", "fell", ("asserted", "")),
        # after "because", "after" the clause is told as a fact, whatever governs the sentence
        ("Acme may sell/VB it because prices/NNS fell/VBD .", "fell", ("asserted", "")),
        ("After prices/NNS fell/VBD , Acme said it sold/VBD it .", "fell", ("asserted", "")),
        ("After prices/NNS fell/VBD , Acme said it sold/VBD it .", "sold", ("reported", "said")),
    ],
)
def test_conditions_and_subordinate_clauses(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        # content of a verb, of a noun; a relative clause; a determiner
        ("Acme said that it sold/VBD the plant .", "sold", ("reported", "said")),
        ("Acme said on Monday that it sold/VBD the plant .", "sold", ("reported", "said")),
        ("The rumour that Acme sold/VBD it moved/VBD them .", "sold", ("speculated", "rumour")),
        ("The rumour that Acme sold/VBD it moved/VBD them .", "moved", ("asserted", "")),
        ("The plant that/WDT burned/VBD was old/JJ .", "burned", ("asserted", "")),
        ("Acme said the plant that/WDT burned/VBD was old/JJ .", "burned", ("asserted", "")),
        ("Acme said the plant that/WDT burned/VBD was old/JJ .", "was", ("reported", "said")),
        ("Acme sold/VBD that/DT plant .", "sold", ("asserted", "")),
        ("Acme said that it sold/VBD it and that it bought/VBD a ship .", "bought", ("reported", "said")),
        ("Acme said it sold/VBD it , and that it bought/VBD a ship .", "bought", ("reported", "said")),
        # a question word takes the place of the content
        ("He declined/VBD to say/VB where/WRB she was , but reports/NNS surfaced/VBD .", "surfaced", ("asserted", "")),
        ("Acme said what/WP it sold/VBD .", "sold", ("asserted", "")),
    ],
)
def test_that_and_question_words(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        ("According/VBG to the bank , Acme sold/VBD it .", "sold", ("reported", "according to")),
        ("Acme sold/VBD it , according/VBG to the bank .", "sold", ("reported", "according to")),
        ("Acme may sell/VB it , according/VBG to the bank .", "sell", ("possible", "may")),
        ("Acme did/VBD not sell/VB it , according/VBG to the bank .", "sell", ("denied", "not")),
        ("According/VBG to the bank , Acme may sell/VB it .", "sell", ("possible", "may")),
    ],
)
def test_according_to(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


def test_according_alone_names_no_voice() -> None:
    assert drafts("They paid/VBD according/VBG with the plan .")["paid"].status.value == "asserted"


@pytest.mark.parametrize(
    ("spec", "word"),
    [
        ("It views/NNS the plant as safe/JJ .", "views"),
        ("They extended/JJ the loan .", "extended"),
        ("We also/RB views/NNS it .", "views"),
    ],
)
def test_word_after_a_subject_pronoun_is_a_verb(spec: str, word: str) -> None:
    assert word in drafts(spec)


def test_word_after_another_word_keeps_its_tag() -> None:
    assert "views" not in drafts("The views/NNS of the plant .")


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("He ' s/NN selling/VBG it .", ["sell"]),
        ("They ’ re/NN selling/VBG it .", ["sell"]),
        ("They ’ ve/NN sold/VBN it .", ["sell"]),
        ("They ’ ll/NN sell/VB it .", ["sell"]),
        ("Acme ’ s/POS plant fell/VBD .", ["fall"]),
    ],
)
def test_clitics_that_a_blank_parts_from_their_word(spec: str, expected: list[str]) -> None:
    assert lemmas(spec) == expected


def test_semicolon_begins_anew() -> None:
    assert verdict("Acme said it sold/VBD it ; prices/NNS fell/VBD .", "fell") == ("asserted", "")
    assert len(state_of("Acme said that it knew/VBD ; prices/NNS fell/VBD .").frames) == 1


def test_preposition_closes_the_object() -> None:
    assert verdict("Acme considered/VBD a sale .", "sale") == ("possible", "considered")
    assert verdict("Acme considered/VBD it after the sale .", "sale") == ("asserted", "")


@pytest.mark.parametrize("mark", ["``", "''", '"', "“", "”", "`"])
def test_quotation_marks_are_breaks(mark: str) -> None:
    assert state_of(f"Acme {mark}/'' sold/VBD it").last_break == 1


@pytest.mark.parametrize("mark", [",", "--", "—", "–", "(", ")"])
def test_commas_dashes_and_brackets_close_adverbial_clauses(mark: str) -> None:
    assert verdict(f"If it rains/VBZ {mark}/, Acme closes/VBZ .", "closes") == ("asserted", "")


def test_reopening_goes_back_to_the_content_clause() -> None:
    state = blank("a b c")
    for kind in "cra":
        frame = Frame(kind)
        frame.done = True
        open_frame(state, frame)
    state.coordinated = True
    assert reopen_content(state)
    assert [frame.kind for frame in state.frames] == ["m", "c"]
    assert not state.frames[-1].done
    assert not state.coordinated


def test_reopening_needs_a_content_clause() -> None:
    state = blank("a b c")
    open_frame(state, Frame("r"))
    assert not reopen_content(state)
    assert [frame.kind for frame in state.frames] == ["m", "r"]


def governing(at: int, lemma: str) -> tuple[State, Draft]:
    state = blank("Acme said/VBD today/NN that it left/VBD")
    draft = Draft(at, lemma, "VBD", state.frames[0].verdict)
    return state, draft


@pytest.mark.parametrize(
    ("lemma", "tag", "at", "expected"),
    [
        ("say", "IN", 2, True),  # next to it
        ("say", "IN", 4, True),  # further on
        ("say", "DT", 4, False),  # "said today that plant"
        ("hope", "IN", 2, True),
        ("hope", "DT", 2, True),
        ("hope", "IN", 4, False),
    ],
)
def test_that_near_or_far_from_its_governor(lemma: str, tag: str, at: int, expected: bool) -> None:
    _, draft = governing(1, lemma)
    (token,) = tagged(f"that/{tag}")
    assert may_follow(token, draft, at) is expected


@pytest.mark.parametrize(("at", "left"), [(2, False), (3, True)])
def test_question_word_ends_the_wait_for_content_right_after_the_governor(at: int, left: bool) -> None:
    state, draft = governing(1, "say")
    state.frames[0].pending = draft.status, draft
    ask_nothing_more(state, at)
    assert (state.frames[0].pending is not None) is left
