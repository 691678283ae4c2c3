"""What the cue of an event says of it: hedge, hearsay, denial; and the classes of statuses."""

from __future__ import annotations

from itertools import product

import pytest

from facts.model import Event, Sentence, Status
from facts.reading.events import find_events
from facts.reading.events.words import ADVERBS, MODALS, NEGATIONS
from facts.reading.tokens import tokenize
from facts.status_compare import compare_status, is_denial, is_hearsay, is_hedge, is_perceived, status_class
from sources.document import BlockKind

S = Status
CLASSES = {
    "settled": {S.CONFIRMED, S.ANNOUNCED, S.ASSERTED},
    "reported": {S.REPORTED, S.ALLEGED},
    "open": {S.EXPECTED, S.POSSIBLE, S.SPECULATED, S.CONDITIONAL},
    "denied": {S.DENIED},
}


def event(cue: str, status: Status = S.POSSIBLE) -> Event:
    return Event(0, 4, "left", status, "leave", cue=cue)


def read(text: str, word: str) -> Event:
    sentence = Sentence(0, 0, BlockKind.PARAGRAPH, 0, len(text), tokenize(text, 0, len(text)))
    return next(found for found in find_events(text, (sentence,), ()) if found.text == word)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_one_class(status: Status) -> None:
    assert [name for name, members in CLASSES.items() if status in members] == [status_class(status)]


@pytest.mark.parametrize(("a", "b"), list(product(Status, Status)))
def test_comparison_follows_the_classes(a: Status, b: Status) -> None:
    same_class = status_class(a) == status_class(b)
    assert (compare_status(a, b) in {"same", "near"}) == same_class
    assert (compare_status(a, b) == "same") == (a is b)


@pytest.mark.parametrize("status", list(Status))
def test_only_what_is_told_as_so_conflicts_with_a_denial(status: Status) -> None:
    expected = {"settled": "conflict", "reported": "conflict", "open": "tension", "denied": "same"}
    assert compare_status(S.DENIED, status) == expected[status_class(status)]


@pytest.mark.parametrize(("a", "b"), list(product(Status, Status)))
def test_nothing_conflicts_without_a_denial(a: Status, b: Status) -> None:
    assert compare_status(a, b) != "conflict" or S.DENIED in {a, b}


@pytest.mark.parametrize(
    "cue",
    ["may", "might", "could", "possibly", "perhaps", "likely", "talks", "in talks", "expected", "plans", "whether",
     "May", "IN TALKS", "close to", "considering", "set", "agreed", "rumours", "rumors"],
)  # fmt: skip
def test_hedges(cue: str) -> None:
    assert is_hedge(event(cue))


@pytest.mark.parametrize("cue", ["", "lets", "wants", "can", "to", "said", "not", "maybes", "plans-", "?"])
def test_cues_that_do_not_hedge(cue: str) -> None:
    assert not is_hedge(event(cue))


@pytest.mark.parametrize("cue", ["if", "may", "whether", "talks"])
def test_conditions_are_no_hedges(cue: str) -> None:
    assert not is_hedge(event(cue, S.CONDITIONAL))


@pytest.mark.parametrize(
    "cue", ["reportedly", "allegedly", "claims", "reports", "suggested", "purportedly", "supposedly", "REPORTEDLY"]
)
def test_hearsay(cue: str) -> None:
    assert is_hearsay(event(cue, S.REPORTED))


@pytest.mark.parametrize("cue", ["", "said", "according to", "announced", "told", "confirmed", "not"])
def test_voices_that_stand_by_their_words(cue: str) -> None:
    assert not is_hearsay(event(cue, S.REPORTED))


@pytest.mark.parametrize("cue", ["", "accused", "charged", "said"])
def test_allegations_are_hearsay_whatever_their_cue(cue: str) -> None:
    assert is_hearsay(event(cue, S.ALLEGED))


@pytest.mark.parametrize("cue", ["not", "n't", "n’t", "N'T", "no", "never", "nobody", "without", "denied", "failed"])
def test_denials(cue: str) -> None:
    assert is_denial(event(cue, S.DENIED))


@pytest.mark.parametrize("cue", ["", "hardly", "barely", "scarcely", "unlikely", "reluctant", "refused", "cancelled"])
def test_weaker_and_other_negatives_are_no_plain_denials(cue: str) -> None:
    assert not is_denial(event(cue, S.DENIED))


@pytest.mark.parametrize(
    ("text", "word", "hedge", "hearsay", "denial"),
    [
        ("Acme may sell the plant.", "sell", True, False, False),
        ("Acme is in talks to sell the plant.", "sell", True, False, False),
        ("Acme plans to sell the plant.", "sell", True, False, False),
        ("Prices fall if Acme sells the plant.", "sells", False, False, False),
        ("Acme wants to sell the plant.", "sell", False, False, False),
        ("Acme reportedly sold the plant.", "sold", False, True, False),
        ("The owner was accused of stealing the money.", "stealing", False, True, False),
        ("Acme said it sold the plant.", "sold", False, False, False),
        ("Acme didn’t sell the plant.", "sell", False, False, True),
        ("Acme never sold the plant.", "sold", False, False, True),
        ("Acme denied that it sold the plant.", "sold", False, False, True),
        ("Acme hardly sold the plant.", "sold", False, False, False),
        ("Acme sold the plant.", "sold", False, False, False),
    ],
)
def test_cues_as_they_are_read(text: str, word: str, hedge: bool, hearsay: bool, denial: bool) -> None:
    found = read(text, word)
    assert (is_hedge(found), is_hearsay(found), is_denial(found)) == (hedge, hearsay, denial)


@pytest.mark.parametrize("modal", ["may", "might", "could", "would", "should"])
def test_modals_of_doubt_are_hedges(modal: str) -> None:
    assert modal in MODALS
    assert is_hedge(read(f"Acme {modal} sell the plant.", "sell"))


@pytest.mark.parametrize("adverb", sorted(word for word, (status, _) in ADVERBS.items() if status is S.ALLEGED))
def test_adverbs_of_allegation_are_hearsay(adverb: str) -> None:
    assert is_hearsay(read(f"Acme {adverb} sold the plant.", "sold"))


@pytest.mark.parametrize("negation", sorted(set(NEGATIONS) - {"hardly"}))
def test_negations_of_the_reader_are_denials(negation: str) -> None:
    assert is_denial(event(negation, S.DENIED))


@pytest.mark.parametrize(
    ("text", "word", "perceived"),
    [
        ("Smoke could be seen over the town.", "seen", True),
        ("Neighbours could hear the siren.", "hear", True),
        ("Neighbours may hear the siren.", "hear", False),
        ("The mill could close.", "close", False),
    ],
)
def test_who_could_see_it_saw_it(text: str, word: str, perceived: bool) -> None:
    assert is_perceived(read(text, word)) is perceived
