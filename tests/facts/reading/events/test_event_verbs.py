"""Verbs: their auxiliaries, what governs them, what they govern."""

from __future__ import annotations

import pytest

from facts.model import Status
from facts.reading.events.state import Draft, Frame, Group
from facts.reading.events.status import Verdict
from facts.reading.events.verbs import (
    coordinate_of,
    corrected_tag,
    infinitive,
    is_future,
    is_name,
    is_past,
    is_prenominal,
    is_present,
    own,
)
from tests.facts.reading.events.hand_tagged import blank, drafts, lemmas, state_of, verdict


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        # auxiliaries are no events where a fitting verb follows
        ("Acme is selling/VBG it .", ["sell"]),
        ("Acme has/VBZ been/VBN selling/VBG it .", ["sell"]),
        ("Acme had/VBD already/RB sold/VBN it .", ["sell"]),
        ("Acme does/VBZ sell/VB it .", ["sell"]),
        ("Acme will have/VB been/VBN sold/VBN .", ["sell"]),
        ("Acme was being/VBG sold/VBN .", ["sell"]),
        ("Is/VBZ Acme selling/VBG it ?", ["sell"]),
        # verbs of their own otherwise
        ("Acme is a firm .", ["be"]),
        ("Acme has/VBZ two/CD plants/NNS .", ["have"]),
        ("Acme did/VBD it .", ["do"]),
        ("Acme does/VBZ not have/VB plants/NNS .", ["have"]),
        ("Acme is old/JJ .", ["be", "old"]),
        ("Acme has/VBZ to pay/VB .", ["have", "pay"]),
        # clitics
        ("It 's/VBZ selling/VBG it .", ["sell"]),
        ("It ’s/VBZ a firm .", ["be"]),
        ("They 're/VBP selling/VBG it .", ["sell"]),
        ("They ’ve/VBP sold/VBN it .", ["sell"]),
        ("Acme 's/POS plant burned/VBD .", ["burn"]),
        # participles before a noun say what it is like
        ("The planned/VBN plant burned/VBD .", ["burn"]),
        ("A highly/RB paid/VBN owner left/VBD .", ["leave"]),
        ("Acme sold/VBD its/PRP$ remaining/VBG plants/NNS .", ["sell"]),
        # "is n't" and a verb tagged otherwise
        ("Acme has/VBZ n't diversified/JJ .", ["diversify"]),
        ("Acme did/VBD n't own/JJ it .", ["own"]),
        # names are no verbs
        ("the Open/VB was cancelled/VBN", ["cancel"]),
        # nothing to read
        ("The plant", []),
        (". , ;", []),
    ],
)
def test_event_words_of_verb_groups(spec: str, expected: list[str]) -> None:
    assert lemmas(spec) == expected


@pytest.mark.parametrize(
    ("spec", "at", "expected"),
    [
        ("the US/PRP Open/VB was cancelled/VBN", 2, False),
        ("the Open/VB was cancelled/VBN", 1, True),
        ("in the Open/VB was", 2, True),
        ("They Sell/VBP It", 1, False),  # all words of a headline have capitals
        ("Will/VB , the owner", 0, True),
        ("Sell/VB the plant", 0, False),
        ("the open/VB was", 1, False),
        ("the Open/VB", 1, False),  # nothing behind
    ],
)
def test_capital_inside_a_sentence_makes_a_name(spec: str, at: int, expected: bool) -> None:
    state = blank(spec)
    assert is_name(state, at, state.tokens[at]) is expected


@pytest.mark.parametrize(
    ("spec", "auxiliary", "expected"),
    [
        ("going/VBG to sell/VB it", True, True),
        ("going/VBG to soon/RB sell/VB it", True, True),
        ("going/VBG to London .", True, False),
        ("going/VBG to sell/VB it", False, False),  # "kept going to sell"
        ("going/VBG on to sell/VB", True, False),
        ("coming/VBG to sell/VB", True, False),
        ("going/VBG", True, False),
    ],
)
def test_going_to(spec: str, auxiliary: bool, expected: bool) -> None:
    state = blank(spec)
    state.group.auxiliary = auxiliary
    assert is_future(state, 0, state.tokens[0]) is expected


@pytest.mark.parametrize(
    ("spec", "at", "expected"),
    [
        ("the planned/VBN plant", 1, True),
        ("its/PRP$ growing/VBG debt", 1, True),
        ("Acme 's/POS planned/VBN plant", 2, True),
        ("old/JJ rented/VBN plants/NNS", 1, True),
        ("two/CD rented/VBN old/JJ plants/NNS", 1, True),
        ("a highly/RB placed/VBN source", 2, True),
        ("a highly/RB growing/VBG source", 2, False),
        ("it highly/RB placed/VBN source", 2, False),
        ("Acme planned/VBN plant", 1, False),
        ("the planned/VBN of", 1, False),
        ("the planned/VBN", 1, False),
        ("planned/VBN plant", 0, False),
    ],
)
def test_participle_before_a_noun(spec: str, at: int, expected: bool) -> None:
    assert is_prenominal(blank(spec), at) is expected


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        # infinitives: what the last governor makes of them
        ("Acme plans/VBZ to sell/VB it .", "sell", ("expected", "plans")),
        ("Acme hopes/VBZ to sell/VB it .", "sell", ("possible", "hopes")),
        ("Acme failed/VBD to sell/VB it .", "sell", ("denied", "failed")),
        ("Acme managed/VBD to sell/VB it .", "sell", ("asserted", "")),
        ("Acme did/VBD not manage/VB to sell/VB it .", "sell", ("denied", "not")),
        ("Acme did/VBD not fail/VB to sell/VB it .", "sell", ("asserted", "fail")),
        ("Acme may manage/VB to sell/VB it .", "sell", ("possible", "may")),
        ("Acme may plan/VB to sell/VB it .", "sell", ("expected", "plan")),
        ("Acme is said/VBN to own/VB it .", "own", ("reported", "said")),
        ("Acme is believed/VBN to own/VB it .", "own", ("speculated", "believed")),
        ("Acme has/VBZ the right to sell/VB it .", "sell", ("possible", "has")),
        ("Shares/NNS fell/VBD five/CD cents/NNS to close/VB lower/JJR .", "close", ("asserted", "")),
        ("The plan to sell/VB it failed/VBD .", "sell", ("expected", "plan")),
        ("Acme is likely/JJ to sell/VB it .", "sell", ("expected", "likely")),
        ("Acme is unable/JJ to sell/VB it .", "sell", ("denied", "unable")),
        ("Acme to sell/VB plant", "sell", ("expected", "to")),
        ("To cut/VB costs/NNS , Acme sold/VBD it .", "cut", ("possible", "to")),
        ("Acme hopes/VBZ to begin/VB to sell/VB it .", "sell", ("possible", "hopes")),
        ("Acme plans/VBZ to sell/VB and rent/VB plants/NNS .", "rent", ("expected", "plans")),
        # gerunds
        ("Acme considers/VBZ selling/VBG it .", "selling", ("possible", "considers")),
        ("Acme denied/VBD selling/VBG it .", "selling", ("denied", "denied")),
        ("He was accused/VBN of stealing/VBG it .", "stealing", ("alleged", "accused")),
        ("The risk of losing/VBG it grew/VBD .", "losing", ("possible", "risk")),
        ("Acme kept/VBD selling/VBG it .", "selling", ("asserted", "")),
        ("Selling/VBG it was hard/JJ .", "Selling", ("asserted", "")),
        ("Acme sold/VBD it , citing/VBG costs/NNS .", "citing", ("asserted", "")),
        # bare infinitives and participles
        ("The loan helps/VBZ it expand/VB .", "expand", ("possible", "helps")),
        ("The court let/VBD it sell/VB .", "sell", ("possible", "let")),
        ("Two/CD were reported/VBN killed/VBN .", "killed", ("reported", "reported")),
        ("The plant built/VBN in May burned/VBD .", "built", ("asserted", "")),
    ],
)
def test_verbs_that_another_word_governs(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        # particles make another governor of a verb
        ("Acme ruled/VBD out/RP a sale .", "sale", ("denied", "ruled")),
        ("Acme ruled/VBD a sale .", "sale", ("asserted", "")),
        ("The union called/VBD for a strike .", "strike", ("possible", "called")),
        ("The union called/VBD a strike .", "strike", ("asserted", "")),
        ("Acme called/VBD off/RP the sale .", "sale", ("denied", "called")),
        # a passive governor decides its subject
        ("The sale was cancelled/VBN .", "sale", ("denied", "cancelled")),
        ("The sale was announced/VBN .", "sale", ("announced", "announced")),
        ("The sale was confirmed/VBN on Monday .", "sale", ("confirmed", "confirmed")),
        ("The sale was expected/VBN to fail/VB .", "sale", ("asserted", "")),
        ("The sale may be/VB cancelled/VBN .", "sale", ("denied", "cancelled")),
        ("Acme cancelled/VBD it .", "cancelled", ("asserted", "")),
        # what somebody thinks about is not open for that
        ("They think/VBP about the war .", "war", ("asserted", "")),
        ("They think/VBP of the war .", "war", ("asserted", "")),
        ("They are/VBP thinking/VBG about a merger .", "merger", ("possible", "thinking")),
        # a negative or uncertain governor
        ("Acme did/VBD not announce/VB a sale .", "sale", ("announced", "announce")),
        ("The bank does/VBZ not believe/VB that Acme sold/VBD it .", "sold", ("denied", "believe")),
        ("The minister did/VBD not rule/VB out/RP a strike .", "strike", ("possible", "not")),
    ],
)
def test_what_verbs_govern(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


@pytest.mark.parametrize(
    ("spec", "word", "passive"),
    [
        ("It was sold/VBN .", "sold", True),
        ("It has/VBZ been/VBN sold/VBN .", "sold", True),
        ("It has/VBZ sold/VBN .", "sold", False),
        ("It sold/VBD .", "sold", False),
        ("It is selling/VBG .", "selling", False),
    ],
)
def test_passive_voice(spec: str, word: str, passive: bool) -> None:
    assert drafts(spec)[word].passive is passive


@pytest.mark.parametrize(
    ("spec", "word", "form"),
    [
        ("It sold/VBN the plant .", "sold", "VBD"),  # after a subject pronoun
        ("Acme sold/VBN the plant .", "sold", "VBD"),  # no verb besides
        ("The plant sold/VBN in May burned/VBD .", "sold", "VBN"),
        ("It has/VBZ sold/VBN .", "sold", "VBN"),
        ("Acme rented/VBD it and sold/VBN it .", "sold", "VBD"),
        ("`` It fell/VBD , '' Hart said/VBN .", "said", "VBD"),
        ("Prices/NNS rise/VB .", "rise", "VBP"),
        ("They rise/VB .", "rise", "VBP"),
        ("They may rise/VB .", "rise", "VB"),
        ("Acme may sell/VB or rent/VB it .", "rent", "VB"),
        ("Sell/VB it .", "Sell", "VB"),
    ],
)
def test_wrong_tags_of_verbs_are_put_right(spec: str, word: str, form: str) -> None:
    assert drafts(spec)[word].form == form


def test_first_word_is_neither_past_nor_present() -> None:
    state = blank("sold/VBN it")
    assert not is_past(state, 0)
    assert not is_present(state, 0)
    assert corrected_tag(state, 0, "VBN") == "VBN"


@pytest.mark.parametrize(
    ("modal", "hedge", "negator", "given", "expected"),
    [
        ("", None, "", (Status.ASSERTED, ""), (Status.ASSERTED, "", False)),
        ("", None, "", (Status.REPORTED, "said"), (Status.REPORTED, "said", False)),
        ("may", None, "", (Status.ASSERTED, ""), (Status.POSSIBLE, "may", False)),
        ("may", None, "", (Status.REPORTED, "said"), (Status.POSSIBLE, "may", False)),
        ("would", None, "", (Status.REPORTED, "said"), (Status.EXPECTED, "would", False)),
        ("may", None, "not", (Status.ASSERTED, ""), (Status.POSSIBLE, "may", True)),
        ("might", None, "not", (Status.ASSERTED, ""), (Status.POSSIBLE, "might", True)),
        ("could", None, "not", (Status.ASSERTED, ""), (Status.DENIED, "not", True)),
        ("", None, "never", (Status.REPORTED, "said"), (Status.DENIED, "never", True)),
        ("", None, "not", (Status.CONDITIONAL, "if"), (Status.CONDITIONAL, "if", True)),
        ("", Status.REPORTED, "", (Status.ASSERTED, ""), (Status.REPORTED, "it seems", False)),
        ("", Status.REPORTED, "", (Status.DENIED, "denied"), (Status.DENIED, "denied", False)),
        ("", Status.REPORTED, "not", (Status.ASSERTED, ""), (Status.DENIED, "not", True)),
        ("may", Status.REPORTED, "", (Status.ASSERTED, ""), (Status.POSSIBLE, "may", False)),
    ],
)
def test_own_words_of_a_verb_group(
    modal: str, hedge: Status | None, negator: str, given: tuple[Status, str], expected: tuple[Status, str, bool]
) -> None:
    group = Group()
    group.modal, group.hedge, group.negator, group.hedge_cue = modal, hedge, negator, "it seems"
    assert own(group, Frame("m"), Verdict(*given), finite=True) == expected


def test_negative_subject_denies_one_finite_verb() -> None:
    frame = Frame("m")
    frame.negator = "nobody"
    assert own(Group(), frame, Verdict(), finite=False) == (Status.ASSERTED, "", False)
    assert own(Group(), frame, Verdict(), finite=True) == (Status.DENIED, "nobody", True)
    assert own(Group(), frame, Verdict(), finite=True) == (Status.ASSERTED, "", False)


@pytest.mark.parametrize(
    ("form", "tag", "known", "coordinated", "shares"),
    [
        ("VB", "VB", "", True, True),
        ("VB", "VBP", "", True, True),
        ("VBG", "VBG", "", True, True),
        ("VBN", "VBN", "", True, True),
        ("VBD", "VBD", "", True, False),
        ("VB", "VBN", "", True, False),
        ("VB", "VB", "finite", True, False),
        ("VB", "VB", "to", True, False),
        ("VB", "VB", "", False, False),
    ],
)
def test_coordinated_verbs_share_auxiliaries(form: str, tag: str, known: str, coordinated: bool, shares: bool) -> None:
    state = blank("may buy/VB and sell/VB it")
    state.last, state.coordinated = Draft(1, "buy", form, Verdict()), coordinated
    group = Group()
    group.finite, group.to = known == "finite", known == "to"
    assert (coordinate_of(state, group, tag) is state.last) is shares


def test_nothing_is_coordinated_with_the_first_verb() -> None:
    state = blank("and sell/VB")
    state.coordinated = True
    assert coordinate_of(state, Group(), "VB") is None


@pytest.mark.parametrize(("at", "status"), [(0, Status.POSSIBLE), (1, Status.EXPECTED)])
def test_infinitive_without_a_governor(at: int, status: Status) -> None:
    state = blank("Acme to sell/VB plant")
    state.to_at = at
    assert infinitive(state) == (status, "to", False)


def test_infinitive_is_governed_from_an_outer_clause() -> None:
    assert verdict("Acme plans/VBZ , which surprised/VBD , to sell/VB it .", "sell")[0] != "asserted"


def test_relative_clause_does_not_take_the_verb_of_its_main_clause() -> None:
    spec = "The plant that/WDT Acme may sell/VB burned/VBD ."
    assert verdict(spec, "sell") == ("possible", "may")
    assert verdict(spec, "burned") == ("asserted", "")


def test_finite_verbs_are_heads_of_their_clause() -> None:
    state = state_of("Acme rented/VBD it and sold/VBD it .")
    assert [head.lemma for head in state.frames[0].heads] == ["rent", "sell"]
    assert all(head.frame is state.frames[0] for head in state.frames[0].heads)


def test_infinitives_and_gerunds_are_no_heads() -> None:
    state = state_of("Acme began/VBD to sell/VB it , citing/VBG costs/NNS .")
    assert [head.lemma for head in state.frames[0].heads] == ["begin"]
