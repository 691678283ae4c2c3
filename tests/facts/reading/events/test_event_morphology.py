"""Base forms: irregular lists, endings by rule, what stays as it is."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.events.morphology import IRREGULAR, PARTICIPLES, PAST_FORMS, noun_lemma, verb_lemma

LETTERS = st.text(alphabet=string.ascii_lowercase, max_size=14)
VERBS = """
accuse achieve acquire advise agree allege allow announce appeal apply approve argue arrange arrest ask assemble assume
attack attempt authorise bake ban battle believe blame block borrow call cancel cause challenge change charge circle
claim close combine compare compete complete concern conclude confirm consider contain control cover create damage
decide declare decline decrease define delay deliver demand deny describe destroy determine develop discover divide
double drop enable end enforce escape establish estimate examine exchange expire explain explore export extend fail fear
file fine fire form fund gain govern guide handle happen help hire hope ignore imagine impose improve include increase
injure inspire intend invade invest invite involve issue join judge jump kill launch lease lift like live load look love
manage mark measure merge move name need note notice object offer open operate oppose order own pass permit place plan
plunge point postpone prepare prevent produce promise promote propose prove provide pull purchase push question quote
raise range reach realise receive reduce refer refuse regret reject release remain remember remove rent repair replace
reply report rescue resign resolve restore retire return reveal rule save scare schedule score seem seize serve settle
shape share sign single snub solve start state stay stop store strip struggle study submit suffer support suppose
surprise tackle threaten trade travel taste treat try urge use vary visit vote vow wait walk want warn waste watch weigh wish
withdraw wonder work worry
"""
DOUBLING = frozenset("ban drop plan permit refer regret stop strip submit snub control cancel travel".split())


def forms(base: str) -> list[str]:
    """Return the regular forms of a verb, as a grammar of English spelling makes them."""
    if base.endswith("e") and not base.endswith("ee"):
        return [base + "s", base + "d", base[:-1] + "ing"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base[:-1] + "ies", base[:-1] + "ied", base + "ing"]
    plural = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    stem = base + base[-1] if base in DOUBLING else base
    past = base + "d" if base.endswith("ee") else stem + "ed"
    return [plural, past, stem + "ing"]


REGULAR = [(form, base) for base in VERBS.split() if base not in {"withdraw", "prove"} for form in forms(base)]


@pytest.mark.parametrize(("form", "base"), REGULAR)
def test_regular_verbs(form: str, base: str) -> None:
    assert verb_lemma(form) == base


@pytest.mark.parametrize("base", VERBS.split())
def test_base_forms_stay(base: str) -> None:
    assert verb_lemma(base) == base


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("is", "be"),
        ("are", "be"),
        ("being", "be"),
        ("has", "have"),
        ("does", "do"),
        ("goes", "go"),
        ("went", "go"),
        ("made", "make"),
        ("making", "make"),
        ("paid", "pay"),
        ("dying", "die"),
        ("lying", "lie"),
        ("tying", "tie"),
        ("panicking", "panic"),
        ("freed", "free"),
        ("bringing", "bring"),
        ("sung", "sing"),
        ("withdrew", "withdraw"),
        ("proven", "prove"),
        ("exceeded", "exceed"),
        ("feed", "feed"),
    ],
)
def test_irregular_verbs(form: str, base: str) -> None:
    assert verb_lemma(form) == base


@pytest.mark.parametrize(
    "word", ["", "a", "s", "ed", "ing", "red", "bed", "king", "thing", "bus", "pass", "220,000", "é", "n't", "’s", "-"]
)
def test_short_and_strange_words_are_no_trouble(word: str) -> None:
    assert verb_lemma(word) in {word, word + "e"} or word in {"red", "bed"}
    assert noun_lemma(word) == word


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("sales", "sale"),
        ("strikes", "strike"),
        ("attacks", "attack"),
        ("crashes", "crash"),
        ("searches", "search"),
        ("taxes", "tax"),
        ("losses", "loss"),
        ("parties", "party"),
        ("inquiries", "inquiry"),
        ("vetoes", "veto"),
        ("ties", "tie"),
        ("sale", "sale"),
        ("loss", "loss"),
        ("virus", "virus"),
        ("basis", "basis"),
        ("gas", "gas"),
        ("sell-offs", "sell-off"),
    ],
)
def test_nouns(form: str, base: str) -> None:
    assert noun_lemma(form) == base


def test_irregular_forms_lead_to_base_forms() -> None:
    bases = set(IRREGULAR.values()) - {"lay"}  # the past of "lie" as well
    assert {base: verb_lemma(base) for base in bases} == {base: base for base in bases}


@pytest.mark.parametrize("word", ["sold", "held", "paid", "put", "built"])
def test_participles(word: str) -> None:
    assert word in PARTICIPLES


@pytest.mark.parametrize("word", ["took", "taken", "went", "rose", "began"])
def test_forms_that_are_no_past_and_participle_in_one(word: str) -> None:
    assert word not in PARTICIPLES


def test_past_forms_are_known_and_unlike_their_base() -> None:
    assert {word for word in PAST_FORMS if IRREGULAR.get(word, word) == word} == set()
    assert {"rose", "sold", "undertook"} <= PAST_FORMS
    assert not PAST_FORMS & {"felt", "found", "left", "put", "added"}


@settings(max_examples=200)
@given(LETTERS)
def test_base_form_is_no_longer_than_its_form_by_more_than_a_letter(word: str) -> None:
    if word not in IRREGULAR:
        assert len(verb_lemma(word)) <= len(word)
        assert len(noun_lemma(word)) <= len(word)


@settings(max_examples=200)
@given(st.text(max_size=20))
def test_singular_is_a_beginning_of_the_plural(word: str) -> None:
    found = noun_lemma(word)
    assert word.startswith(found.removesuffix("y"))


@settings(max_examples=100)
@given(st.text(max_size=20))
def test_lemmas_are_the_same_each_time(word: str) -> None:
    assert verb_lemma(word) == verb_lemma(str(word))
    assert bool(verb_lemma(word)) == bool(word)


def test_very_long_word() -> None:
    assert verb_lemma("x" * 100_000 + "ates") == "x" * 100_000 + "ate"
