"""Reading whole sentences: events, their spans, voices that speakers bring, properties of any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import Event, Polarity, Sentence, Speaker, Status, Token
from facts.reading.events import find_events
from facts.reading.events.reader import HANDLERS, hear_speakers, read_tokens, to_event
from facts.reading.events.state import Draft
from facts.reading.events.status import Verdict
from facts.reading.events.tables import ROLES, TAG_ROLES, Role
from facts.reading.tokens import tokenize
from sources.document import BlockKind
from tests.facts.reading.events.hand_tagged import lemmas, state_of, tagged, verdict

TAGS = sorted({*TAG_ROLES, "MD", "DT", "NNP", "PRP", "RB", "TO", "WDT", "CD", ",", ".", ":", "``", "''", "POS", "EX"})
SPOKEN = [*sorted(ROLES), "sold", "sell", "said", "plan", "merger", "likely", "reported", "of", ".", "?", "going"]
TOKENS = st.lists(st.tuples(st.sampled_from(SPOKEN), st.sampled_from(TAGS)), max_size=25)


def sentence(text: str, start: int = 0, end: int | None = None) -> Sentence:
    stop = len(text) if end is None else end
    return Sentence(0, 0, BlockKind.PARAGRAPH, start, stop, tokenize(text, start, stop))


def read(text: str, *speakers: Speaker) -> tuple[Event, ...]:
    return find_events(text, (sentence(text),), speakers)


def shape(events: tuple[Event, ...]) -> list[tuple[str, str, str]]:
    return [(event.lemma, event.status.value, event.polarity.value) for event in events]


def spoken(text: str, content: str, cue: str = "said", *, direct: bool = True) -> Speaker:
    low = text.index(content)
    return Speaker(0, 0, "", "Hart", cue, low, low + len(content), direct=direct)


def test_every_role_has_a_handler() -> None:
    assert set(HANDLERS) == set(Role)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme sold the plant.", [("sell", "asserted", "positive")]),
        ("ACME DID NOT SELL THE PLANT.", [("sell", "denied", "negative")]),
        ("acme sold the plant", [("sell", "asserted", "positive")]),
        ("Acme didn’t sell the plant.", [("sell", "denied", "negative")]),
        ("Acme didn't sell the plant.", [("sell", "denied", "negative")]),
        ("Acme did not\nsell the plant.", [("sell", "denied", "negative")]),
        ("Acme did not  sell  the plant.", [("sell", "denied", "negative")]),
        ("Acme did\u00a0not sell the plant.", [("sell", "denied", "negative")]),
        ("Acme did n\u200bot sell the plant.", [("sell", "denied", "negative")]),
        ("She’ll sell the plant.", [("sell", "asserted", "positive")]),
        ("Sold.", [("sell", "asserted", "positive")]),
        ("Hart", []),
        ("...", []),
        ("", []),
        (" ", []),
        ("\u200b", []),
    ],
)
def test_reading_sentences_as_they_are_written(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert shape(read(text)) == expected


@pytest.mark.parametrize(
    ("spec", "word", "expected"),
    [
        ("Did/VBD Acme sell/VB it ?", "sell", ("possible", "?")),
        ("Has/VBZ Acme sold/VBN it ?", "sold", ("possible", "?")),
        ("Who sold/VBD it ?", "sold", ("possible", "?")),
        ("What did/VBD Acme sell/VB ?", "sell", ("possible", "?")),
        ("Why/WRB did/VBD Acme not sell/VB it ?", "sell", ("denied", "not")),
        ("When/WRB may Acme sell/VB it ?", "sell", ("possible", "may")),
        ("Could/MD prices/NNS fall/VB ?", "fall", ("possible", "could")),
        ("Acme sold/VBD it .", "sold", ("asserted", "")),
    ],
)
def test_questions(spec: str, word: str, expected: tuple[str, str]) -> None:
    assert verdict(spec, word) == expected


def test_plural_tagged_as_a_verb_is_a_noun() -> None:
    assert lemmas("Sales/VBZ fell/VBD .") == ["sale", "fall"]


def test_word_that_must_be_a_verb_is_read_as_one() -> None:
    state = state_of("It views/NNS the plant .")
    assert [(draft.lemma, draft.form) for draft in state.drafts] == [("view", "VBD")]


@pytest.mark.parametrize(
    ("spec", "lemma", "form"),
    [
        ("Acme may discount/NN it .", "discount", "VB"),
        ("Acme plans/VBZ to discount/NN it .", "discount", "VB"),
        ("Acme has/VBZ n't diversified/JJ .", "diversify", "VB"),
    ],
)
def test_base_form_of_a_forced_verb(spec: str, lemma: str, form: str) -> None:
    draft = state_of(spec).drafts[-1]
    assert (draft.lemma, draft.form) == (lemma, form)


@pytest.mark.parametrize(("negative", "polarity"), [(False, Polarity.POSITIVE), (True, Polarity.NEGATIVE)])
def test_event_of_a_draft(negative: bool, polarity: Polarity) -> None:
    text = "Acme SOLD it"
    token = Token(5, 9, "SOLD", "sold", "VBD")
    found = to_event(text, token, Draft(1, "sell", "VBD", Verdict(Status.ALLEGED, "claims", negative)))
    assert found == Event(5, 9, "SOLD", Status.ALLEGED, "sell", polarity, "claims")


def test_event_text_is_that_of_the_source_with_its_invisible_marks() -> None:
    text = "Acme so\u200bld it."
    (found,) = read(text)
    assert found.text == text[found.start : found.end] == "so\u200bld"
    assert found.lemma == "sell"


@pytest.mark.parametrize(
    ("cue", "status"),
    [
        ("said", Status.REPORTED),
        ("SAID", Status.REPORTED),
        ("announced", Status.ANNOUNCED),
        ("claims", Status.ALLEGED),
        ("confirmed", Status.CONFIRMED),
        ("believes", Status.SPECULATED),
        ("laughed", Status.REPORTED),
        ("", Status.REPORTED),
    ],
)
def test_what_is_quoted_has_the_status_of_its_voice(cue: str, status: Status) -> None:
    text = "We sold the plant."
    (found,) = read(text, spoken(text, text, cue))
    assert (found.status, found.cue) == (status, cue.lower())


@pytest.mark.parametrize(
    ("content", "sold", "fell"),
    [
        ("Acme sold it.", Status.REPORTED, Status.ASSERTED),
        ("Prices fell.", Status.ASSERTED, Status.REPORTED),
        ("Acme sold it. Prices fell.", Status.REPORTED, Status.REPORTED),
        ("sold", Status.REPORTED, Status.ASSERTED),
        ("Acme", Status.ASSERTED, Status.ASSERTED),
    ],
)
def test_speakers_reach_the_sentences_of_their_words(content: str, sold: Status, fell: Status) -> None:
    text = "Acme sold it. Prices fell."
    sentences = (sentence(text, 0, 13), sentence(text, 14))
    found = find_events(text, sentences, (spoken(text, content),))
    assert [event.status for event in found] == [sold, fell]


def test_order_of_the_speakers_does_not_matter() -> None:
    text = "Acme sold it. Prices fell. Hart left."
    sentences = (sentence(text, 0, 13), sentence(text, 14, 26), sentence(text, 27))
    one, two = spoken(text, "Acme sold it.", "claimed"), spoken(text, "Prices fell.", "announced")
    found = find_events(text, sentences, (one, two))
    assert found == find_events(text, sentences, (two, one))
    assert [event.status.value for event in found] == ["alleged", "announced", "asserted"]


def test_indirect_speakers_are_not_heard() -> None:
    text = "Acme sold it."
    assert read(text, spoken(text, text, direct=False)) == read(text)


def test_verb_of_saying_inside_a_quotation_keeps_its_own_voice() -> None:
    text = "We said the plant burned."
    found = {event.lemma: event.status for event in read(text, spoken(text, text, "claimed"))}
    assert found == {"say": Status.ASSERTED, "burn": Status.REPORTED}


def test_hearing_stops_behind_the_sentence() -> None:
    state = read_tokens(tagged("Acme sold/VBD it ."))
    hear_speakers(state, [(50, 60, "said")], 14)
    assert state.drafts[0].status is Status.ASSERTED
    hear_speakers(state, [(0, 14, "said"), (50, 60, "claimed")], 14)
    assert (state.drafts[0].status, state.drafts[0].cue) == (Status.REPORTED, "said")


def test_sentences_keep_the_order_of_the_text() -> None:
    text = "Acme sold it. Prices fell."
    found = find_events(text, (sentence(text, 0, 13), sentence(text, 14)), ())
    assert [event.text for event in found] == ["sold", "fell"]


def test_no_sentences_hold_no_events() -> None:
    assert find_events("Acme sold it.", (), ()) == ()


@settings(max_examples=60, deadline=None)
@given(TOKENS)
def test_any_tags_on_any_words_are_read(words: list[tuple[str, str]]) -> None:
    tokens = tagged(" ".join(f"{word}/{tag}" for word, tag in words if "/" not in word))
    state = read_tokens(tokens)
    places = [draft.at for draft in state.drafts]
    assert places == sorted(set(places))
    assert all(0 <= at < len(tokens) for at in places)
    assert state.frames[0].kind == "m"


@settings(max_examples=60, deadline=None)
@given(TOKENS)
def test_denied_is_negative_and_undecided_has_no_cue(words: list[tuple[str, str]]) -> None:
    for draft in read_tokens(tagged(" ".join(f"{word}/{tag}" for word, tag in words))).drafts:
        assert draft.negative or draft.status is not Status.DENIED
        assert draft.cue or draft.status is Status.ASSERTED


@settings(max_examples=60, deadline=None)
@given(TOKENS)
def test_reading_twice_gives_the_same(words: list[tuple[str, str]]) -> None:
    tokens = tagged(" ".join(f"{word}/{tag}" for word, tag in words))
    first, second = ([(d.at, d.lemma, d.form, d.verdict) for d in read_tokens(tokens).drafts] for _ in range(2))
    assert first == second


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="Acme sold may not, said “”’.?;\n\u200b\u0301é", max_size=60), st.text(max_size=20))
def test_text_around_a_sentence_changes_nothing(text: str, around: str) -> None:
    alone = find_events(text, (sentence(text),), ())
    whole = around + text + around
    low = len(around)
    inside = find_events(whole, (sentence(whole, low, low + len(text)),), ())
    assert shape(inside) == shape(alone)
    assert [event.start - low for event in inside] == [event.start for event in alone]


@pytest.mark.parametrize(
    "tail", ["\nPrices did not fall.", " “It may be so,” said Hart.", "\n\n", " If it rains, we stay."]
)
def test_following_sentence_changes_nothing(tail: str) -> None:
    text = "Acme did not sell the plant."
    found = find_events(text + tail, (sentence(text + tail, 0, len(text)),), ())
    assert found == read(text)


def test_very_long_sentence() -> None:
    text = "Acme may sell the plant and " * 400 + "left."
    found = read(text)
    assert len(found) == 401
    assert {event.status for event in found[:-1]} == {Status.POSSIBLE}


def test_very_long_word() -> None:
    assert read("a" * 50_000 + " fell.")[-1].lemma == "fall"


def test_a_noun_gives_its_status_to_what_it_is_said_to_be() -> None:
    found = {e.text: e.status for e in read("The fear is that the dam broke, and the fact is that it held.")}
    assert (found["broke"], found["held"]) == (Status.POSSIBLE, Status.ASSERTED)


def test_a_quotation_that_ends_with_a_comma_ends_its_clauses() -> None:
    told = "Vera Lund “thinks the fee is dead{}” and sent a letter."
    assert {e.text: e.status for e in read(told.format(","))}["sent"] is Status.ASSERTED
    assert {e.text: e.status for e in read(told.format(""))}["sent"] is Status.SPECULATED
