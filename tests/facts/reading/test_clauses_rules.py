"""The rules by which sentences are cut into clauses, on parts of speech given by hand."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.clauses import (
    LONG,
    _Ahead,
    _begins_clause,
    _has_subject_and_verb,
    _merge,
    _opens_coordinate,
    _opens_subordinate,
    _stands_alone,
    clause_ranges,
)
from tests.facts.reading.events.hand_tagged import tagged

TAGS = "VBD VBZ MD VBG VBN NN NNP PRP DT IN CC WDT WP RB JJ , : . `` TO".split()
FORMS = [f"{word}/{tag}" for word, tag in product("burst which and after , ; — it killing".split(), TAGS)]
SPECS = st.lists(st.sampled_from(FORMS), max_size=40).map(" ".join)


def cut(spec: str, held: tuple[tuple[int, int], ...] = ()) -> str:
    """Return the words of a sentence with a bar at each cut."""
    tokens = tagged(spec.replace("| ", ""))
    parts = [" ".join(token.text for token in tokens[first:last]) for first, last in clause_ranges(tokens, held)]
    return " | ".join(parts)


def bare(spec: str) -> str:
    return " ".join(entry.partition("/")[0] for entry in spec.split())


@pytest.mark.parametrize(
    "spec",
    [
        # a conjunction with a subject and a verb
        "The dam burst/VBD above the town on Friday | and the people fled/VBD to the hills/NNS .",
        "The dam burst/VBD above the town on Friday , | and the people fled/VBD to the hills/NNS .",
        "The firm sold/VBD the yard to a bank , | but it kept/VBD the dock for years/NNS .",
        "The firm sold/VBD the yard to a bank , | so the dock was of no use .",
        "The firm sold/VBD the yard to a bank in March , | and closed/VBD the dock in May .",
        "The firm did/VBD not sell/VB the yard , | nor did/VBD it close/VB the old/JJ dock .",
        # subordinate clauses
        "The people fled/VBD to the hills/NNS | after the dam burst/VBD above the town .",
        "The people fled/VBD to the hills/NNS , | although the dam held/VBD all night long/RB .",
        "The mayor opened/VBD the school | while visiting/VBG the town with the minister .",
        "The road will stay/VB closed/JJ | until the river falls/VBZ by a metre .",
        # clauses that open the sentence
        "After the dam burst/VBD above the town , | the people fled/VBD to the hills/NNS .",
        "“/`` After the dam burst/VBD above town , | the people fled/VBD to the hills/NNS .",
        # relative clauses and participles at the end
        "The firm sold/VBD the yard to a bank , | which plans/VBZ to close/VB the dock .",
        "The firm sold/VBD the yard to Hart , | who will close/VB the old/JJ dock .",
        "The storm hit/VBD the town on Monday , | killing/VBG two/CD people/NNS on the beach .",
        # marks
        "The dam burst/VBD above the town ; | the people fled/VBD to the hills/NNS .",
        "The dam burst/VBD above the town : | the people fled/VBD to the hills/NNS .",
        "The dam burst/VBD above the town — | the people fled/VBD to the hills/NNS .",
        "The dam burst/VBD above the town -- | the people fled/VBD to the hills/NNS .",
        # several
        "The dam burst/VBD on Friday night ; | the people fled/VBD to the hills/NNS , | and it rained/VBD all week .",
    ],
)
def test_cut(spec: str) -> None:
    assert cut(spec) == bare(spec)


@pytest.mark.parametrize(
    "spec",
    [
        # two halves of one subject or object
        "Hart said on Monday the bank and the firm are/VBP in talks/NNS again/RB .",
        "The minister met/VBD the owner of the bank and the head of the firm .",
        # a verb alone after "and" goes on with its subject
        "The firm sold/VBD the yard to a bank and closed/VBD the dock in May .",
        "The firm wants/VBZ to sell/VB the yard , and to close/VB the old/JJ dock .",
        # prepositions that look like conjunctions
        "The people fled/VBD to the hills/NNS after the storm of the last/JJ week .",
        "The firm as well/RB as the bank was of the same/JJ opinion in May .",
        "The firm sold/VBD the yard as part of a plan that/WDT failed/VBD .",
        "The firm made/VBD as if it was in need of the old/JJ dock .",
        "The firm sold/VBD the yard , according/VBG to people/NNS with knowledge of it .",
        "The firm sold/VBD the yard , including/VBG the dock that/WDT was in use .",
        # clauses in the middle of another
        "The bank , which plans/VBZ to close/VB the dock , sold/VBD the yard in May .",
        "The bank , citing/VBG costs/NNS of two/CD years/NNS , sold/VBD the yard in May .",
        # too short to stand alone
        "It rained/VBD , and the firm sold/VBD the yard to a bank in May .",
        "The firm sold/VBD the yard to a bank in May , and it rained/VBD .",
        # no verb behind the mark
        "The firm sold/VBD two/CD yards/NNS ; no docks/NNS ; no ships/NNS ; no cranes/NNS .",
        # a list
        "The firm owns/VBZ a yard , a dock , two/CD ships/NNS , and a crane .",
    ],
)
def test_kept_whole(spec: str) -> None:
    assert cut(spec) == bare(spec)


@pytest.mark.parametrize("words", [0, 1, LONG - 1, LONG])
def test_short_sentences_stay_whole(words: int) -> None:
    tokens = tagged("The dam burst/VBD ; it rained/VBD ; it was a bad/JJ day .")[:words]
    assert clause_ranges(tokens) == [(0, words)]


def test_one_token_more_is_cut() -> None:
    spec = "The old/JJ dam burst/VBD again/RB ; | the old/JJ people/NNS fled/VBD again/RB ."
    assert len(tagged(spec.replace("| ", ""))) == LONG
    assert " | " not in cut(spec)
    assert cut(spec.replace(" .", " home/RB .")) == bare(spec.replace(" .", " home/RB ."))


@pytest.mark.parametrize(
    ("held", "whole"),
    [
        ((), False),
        (((9, 40),), True),  # the title
        (((9, 21), (24, 40)), False),  # its halves
        (((0, 8),), False),
        (((70, 80),), False),
    ],
)
def test_no_cut_inside_a_mention(held: tuple[tuple[int, int], ...], whole: bool) -> None:
    spec = "The film It Rained/VBD On/IN ; The Old/JJ Dam Held/VBD was shown/VBN in the town ."
    assert (" | " not in cut(spec, held)) is whole


def test_cut_at_the_edge_of_a_mention_is_made() -> None:
    spec = "The dam burst/VBD above the town ; | the people fled/VBD to the hills/NNS ."
    low = bare(spec).replace("| ", "").index("the people")
    assert cut(spec, ((low, low + 10),)) == bare(spec)
    assert cut(spec, ((low - 3, low),)) == bare(spec)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("it rained/VBD", True),
        ("the old/JJ dam may burst/VB", True),
        ("`` it rained/VBD", True),
        ("the people/NNS in the town fled/VBD", True),
        ("rained/VBD", False),  # no subject
        ("it , rained/VBD", False),  # a comma between
        ("it and we rained/VBD", False),
        ("the storm of last/JJ week", False),  # no verb
        ("the " * 12 + "rained/VBD", False),  # too far off
        ("", False),
    ],
)
def test_subject_and_verb(spec: str, expected: bool) -> None:
    assert _has_subject_and_verb(tagged(spec), 0) is expected


@pytest.mark.parametrize(
    ("spec", "at", "expected"),
    [
        ("after it rained/VBD", 0, True),
        ("after raining/VBG", 0, True),
        ("as it rained/VBD", 0, True),
        ("after the rain", 0, False),
        ("as following/VBG it", 0, False),
        ("since following/VBG it", 0, False),
        ("as raining/VBG it", 0, False),
        ("as of May it rained/VBD", 0, False),
        ("as well/RB it rained/VBD", 0, False),
        ("well/RB as it rained/VBD", 1, False),
        ("such/JJ as it rained/VBD", 1, False),
        ("after", 0, False),
    ],
)
def test_subordinate_clause(spec: str, at: int, expected: bool) -> None:
    assert _opens_subordinate(tagged(spec), at) is expected


@pytest.mark.parametrize(
    ("spec", "verb", "comma", "expected"),
    [
        ("and it rained/VBD", "fell", False, True),
        ("and it rained/VBD", "", False, True),  # a pronoun is no half of a subject
        ("and the bank closed/VBD", "fell", False, True),
        ("and the bank closed/VBD", "", False, False),
        ("and the bank closed/VBD", "said", False, False),  # "said the firm and the bank closed"
        ("and the bank closed/VBD", "said", True, True),
        ("and closed/VBD it", "fell", True, True),
        ("and closed/VBD it", "fell", False, False),
        ("and closing/VBG it", "fell", True, False),
        ("and old/JJ banks/NNS closed/VBD", "fell", False, False),
        ("and old/JJ banks/NNS closed/VBD", "fell", True, True),
        ("and the bank", "fell", True, False),
        ("and", "fell", True, False),
    ],
)
def test_coordinate_clause(spec: str, verb: str, comma: bool, expected: bool) -> None:
    assert _opens_coordinate(tagged(spec), 0, verb, after_comma=comma) is expected


@pytest.mark.parametrize(
    ("spec", "at", "verb_seen", "expected"),
    [
        ("it ; it rained/VBD", 2, False, True),
        ("it ; rain", 2, True, False),
        ("it , which rained/VBD", 2, True, True),
        ("it , which rained/VBD , fell/VBD", 2, True, False),
        ("it which rained/VBD", 1, True, False),
        ("it , raining/VBG", 2, True, True),
        ("it , raining/VBG", 2, False, False),
        ("it , raining/VBG , fell/VBD", 2, True, False),
        ("it , according/VBG to us", 2, True, False),
        ("it and it rained/VBD", 1, True, True),
        ("it and it rained/VBD", 1, False, False),
        ("it , rain", 2, True, False),
    ],
)
def test_beginning_of_a_clause(spec: str, at: int, verb_seen: bool, expected: bool) -> None:
    tokens = tagged(spec)
    assert _begins_clause(tokens, at, _Ahead(tokens), verb_seen=verb_seen, verb="fell") is expected


@pytest.mark.parametrize(
    ("spec", "verb", "main_verb"),
    [
        ("it rained/VBD", "110", "000"),
        ("it , rained/VBD", "1110", "1100"),
        ("it ; rained/VBD", "0010", "0000"),
        ("it , the rain", "00000", "00000"),
        ("may , it , fell/VBD", "111110", "111100"),
        ("", "0", "0"),
    ],
)
def test_what_lies_ahead_of_each_token(spec: str, verb: str, main_verb: str) -> None:
    ahead = _Ahead(tagged(spec))
    assert "".join(str(int(ahead.verb(at))) for at in range(len(verb))) == verb
    assert "".join(str(int(ahead.main_verb(at))) for at in range(len(main_verb))) == main_verb


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("the dam burst/VBD in May", True),
        ("killing/VBG two/CD men/NNS in May", True),
        ("the dam burst/VBD again/RB", False),  # four words
        ("the dam burst/VBD again/RB .", False),  # a mark is no word
        ("the old/JJ dam in May", False),  # no verb
        ("", False),
    ],
)
def test_clause_that_stands_alone(spec: str, expected: bool) -> None:
    tokens = tagged(spec)
    assert _stands_alone(tokens, 0, len(tokens)) is expected


@pytest.mark.parametrize(
    ("cuts", "expected"),
    [
        ([], [(0, 12)]),
        ([6], [(0, 6), (6, 12)]),
        ([2], [(0, 12)]),  # the first stretch is too short: the one after takes it in
        ([10], [(0, 12)]),  # so is the last
        ([6, 10], [(0, 12)]),
        ([6, 11], [(0, 6), (6, 12)]),
        ([2, 6], [(0, 12)]),
        ([1, 2, 3, 4], [(0, 12)]),
    ],
)
def test_merging_short_stretches(cuts: list[int], expected: list[tuple[int, int]]) -> None:
    tokens = tagged("it fell/VBD in May and again/RB it rose/VBD in June and again/RB")
    assert len(tokens) == 12
    assert _merge(tokens, cuts) == expected


def test_stretches_without_any_verb_are_one() -> None:
    tokens = tagged("no dams/NNS no towns/NNS no men/NNS")
    assert _merge(tokens, [2, 4]) == [(0, 6)]


@settings(max_examples=80, deadline=None)
@given(SPECS)
def test_ranges_share_out_the_tokens_of_any_tags(spec: str) -> None:
    tokens = tagged(spec)
    ranges = clause_ranges(tokens)
    assert [at for first, last in ranges for at in range(first, last)] == list(range(len(tokens)))


@settings(max_examples=80, deadline=None)
@given(SPECS)
def test_every_clause_of_several_stands_alone(spec: str) -> None:
    tokens = tagged(spec)
    ranges = clause_ranges(tokens)
    if len(ranges) > 1:
        assert all(_stands_alone(tokens, *part) for part in ranges)


@settings(max_examples=60, deadline=None)
@given(SPECS, st.integers(0, 200), st.integers(0, 80))
def test_held_spans_only_take_cuts_away(spec: str, low: int, length: int) -> None:
    tokens = tagged(spec)
    free = {first for first, _ in clause_ranges(tokens)}
    kept = [first for first, _ in clause_ranges(tokens, ((low, low + length),))]
    assert not [at for at in kept[1:] if low < tokens[at].start < low + length]
    assert len(kept) <= max(1, len(free))
