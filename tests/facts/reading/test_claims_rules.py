"""How claims take up their mentions, their speaker, their status."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import Claim, DateMention, Event, Mention, Name, Polarity, Quantity, ScopeWord, Speaker, Status
from facts.reading import read_source
from facts.reading.claims import _Contents, _frame, _main_event, _shares, _standing, make_claims
from facts.reading.sentences import split_sentences
from tests.factories import make_document
from tests.facts.reading.events.hand_tagged import tagged

STORM = "The storm flooded two villages in the delta on Monday, killing at least ten people there."
PIECES = [
    "Acme sold the yard in May. ",
    "“It fell,” said Hart. ",
    "Acme reportedly sold 12 ships, and the bank, it said, will close the old dock in Oslo next year. ",
    "Nobody was hurt. ",
    "12,000 men! ",
    "\n\n",
    "No. ",
    "soldd\u200b e\u0301te ",
    "AFTER THE DAM BURST ABOVE THE TOWN, HUNDREDS OF PEOPLE FLED TO THE HILLS NEARBY. ",
    "… ; — ",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


def said(
    start: int, end: int, *, name: str = "Hart", at: tuple[int, int] = (900, 904), named: bool = True, cue: str = "said"
) -> Speaker:
    return Speaker(*at, "", name, cue, start, end, named=named)


def event(start: int, word: str, status: Status = Status.ASSERTED) -> Event:
    polarity = Polarity.NEGATIVE if status is Status.DENIED else Polarity.POSITIVE
    return Event(start, start + len(word), word, status, word, polarity)


def claims(text: str, **mentions: tuple[object, ...]) -> tuple[Claim, ...]:
    document = make_document(text)
    kinds = ("dates", "quantities", "names", "speakers", "events", "scopes")
    return make_claims(document, split_sentences(document), *(mentions.get(kind, ()) for kind in kinds))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 10, [0, 4, 9]),
        (0, 9, [0, 4]),  # the end is exclusive
        (4, 5, [4]),
        (1, 4, []),
        (5, 9, []),
        (9, 30, [9]),
        (10, 30, []),
        (3, 3, []),
    ],
)
def test_mentions_that_begin_inside(start: int, end: int, expected: list[int]) -> None:
    mentions = [Mention(at, at + 8, "x" * 8) for at in (0, 4, 9)]
    (found,) = _shares(mentions, [(start, end)])
    assert [mention.start for mention in found] == expected


def test_nothing_begins_inside_where_nothing_is() -> None:
    assert _shares([], [(0, 100)]) == [()]
    assert _shares([], []) == []


@given(st.lists(st.integers(0, 60), max_size=12), st.lists(st.integers(0, 60), max_size=12))
def test_every_mention_is_in_the_span_where_it_begins(places: list[int], edges: list[int]) -> None:
    mentions = [Mention(at, at + 3, "xxx") for at in sorted(places)]
    cuts = sorted(edges)
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    plain = [tuple(m for m in mentions if start <= m.start < end) for start, end in spans]
    assert _shares(mentions, spans) == plain


@pytest.mark.parametrize(
    ("start", "end", "speakers", "expected"),
    [
        (0, 20, [said(0, 20)], "Hart"),
        (0, 20, [said(0, 10)], "Hart"),  # half of it
        (0, 20, [said(0, 9)], None),
        (0, 20, [said(11, 20)], None),
        (0, 20, [said(20, 40)], None),
        (20, 40, [said(0, 20)], None),
        (20, 40, [said(0, 100)], "Hart"),  # said in many sentences
        (0, 20, [said(10, 20, at=(0, 4))], "Hart"),  # "Hart said", before what is said, is left out
        (0, 20, [said(0, 9, at=(14, 18))], "Hart"),  # so is ", said Hart" behind it
        (0, 20, [said(0, 20, name="Ruiz"), said(0, 15)], "Hart"),  # the inner one
        (0, 20, [said(0, 15), said(0, 20, name="Ruiz")], "Hart"),
        (0, 20, [said(0, 100, name="Ruiz"), said(5, 20)], "Hart"),
        (0, 20, [said(0, 100, name="Ruiz"), said(15, 20)], "Ruiz"),  # the inner one says too little of it
        (0, 0, [said(0, 20)], None),
        (0, 20, [], None),
    ],
)
def test_speaker_of_a_stretch(start: int, end: int, speakers: list[Speaker], expected: str | None) -> None:
    found = _Contents(speakers).covering(start, end)
    assert (found.name if found else None) == expected


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 40)), max_size=8),
    st.integers(0, 60),
    st.integers(1, 40),
)
def test_speaker_of_a_stretch_says_half_of_it_and_is_the_innermost(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    speakers = [said(low, low + size) for low, size in spans]
    enough = [
        speaker.content_end - speaker.content_start
        for speaker in speakers
        if 2 * (min(start + length, speaker.content_end) - max(start, speaker.content_start)) >= length
    ]
    found = _Contents(speakers).covering(start, start + length)
    assert (found is None) == (not enough)
    if found is not None:
        assert found.content_end - found.content_start == min(enough)


@pytest.mark.parametrize(
    ("at", "content", "expected"),
    [
        ((0, 4), (10, 20), 10),  # from the speaker to the words
        ((5, 9), (10, 20), 5),
        ((0, 4), (30, 40), 20),  # the words stand in the next stretch
        ((14, 18), (0, 9), 9),  # from the words to the end of the speaker
        ((14, 30), (0, 9), 11),
        ((30, 34), (0, 9), 0),  # the speaker stands elsewhere
        ((0, 4), (2, 20), 2),
    ],
)
def test_how_much_of_a_stretch_names_the_speaker(at: tuple[int, int], content: tuple[int, int], expected: int) -> None:
    assert _frame(said(*content, at=at), 0, 20) == expected


@pytest.mark.parametrize(
    ("spec", "events", "speaker", "expected"),
    [
        ("Acme sold/VBD it", [(5, "sold")], None, "sold"),
        ("Citing/VBG rain Acme left/VBD", [(0, "Citing"), (17, "left")], None, "left"),  # a finite verb
        ("merger to go/VB on", [(0, "merger"), (10, "go")], None, "go"),  # any verb before a noun
        ("merger talks/NNS", [(0, "merger"), (7, "talks")], None, "merger"),  # the first of nouns
        ("Acme sold/VBD and paid/VBD", [(5, "sold"), (14, "paid")], None, "sold"),  # the first of verbs
        ("Hart said it fell/VBD", [(5, "said"), (13, "fell")], (10, 17), "fell"),  # what is said
        ("Hart said it fell/VBD", [(5, "said"), (13, "fell")], None, "said"),
        ("Hart said so/RB", [(5, "said")], (10, 12), "said"),  # nothing happens in what is said
    ],
)
def test_main_event(spec: str, events: list[tuple[int, str]], speaker: tuple[int, int] | None, expected: str) -> None:
    found = _main_event(tagged(spec), [event(*entry) for entry in events], said(*speaker) if speaker else None)
    assert found is not None
    assert found.text == expected


def test_no_main_event_without_events() -> None:
    assert _main_event(tagged("the plant"), [], None) is None
    assert _main_event(tagged("the plant"), [], said(0, 9)) is None


@pytest.mark.parametrize("status", list(Status))
def test_standing_is_that_of_the_main_event(status: Status) -> None:
    found = _standing(tagged("Acme sold/VBD it"), [event(5, "sold", status)], None)
    assert found == (status, Polarity.NEGATIVE if status is Status.DENIED else Polarity.POSITIVE)


def test_standing_without_events() -> None:
    assert _standing(tagged("a plant"), [], None) == (Status.ASSERTED, Polarity.POSITIVE)
    assert _standing(tagged("a plant"), [], said(0, 7)) == (Status.REPORTED, Polarity.POSITIVE)


@pytest.mark.parametrize("kind", ["dates", "quantities", "names", "scopes", "events"])
def test_mentions_go_to_the_clause_in_which_they_begin(kind: str) -> None:
    def made(at: int) -> Mention:
        text = STORM[at : at + 3]
        mentions: dict[str, Mention] = {
            "dates": DateMention(at, at + 3, text, "DATE", "2026"),
            "quantities": Quantity(at, at + 3, text, 2.0, "x"),
            "names": Name(at, at + 3, text, "x"),
            "scopes": ScopeWord(at, at + 3, text, "all"),
            "events": event(at, text),
        }
        return mentions[kind]

    edge = STORM.index("killing")
    found = claims(STORM, **{kind: (made(0), made(edge), made(edge + 10))})
    assert [[mention.start for mention in getattr(claim, kind)] for claim in found] == [[0], [edge, edge + 10]]


def test_mention_across_the_cut_keeps_the_sentence_whole() -> None:
    edge = STORM.index("killing")
    assert len(claims(STORM)) == 2
    assert len(claims(STORM, names=(Name(edge - 8, edge + 7, STORM[edge - 8 : edge + 7], "x"),))) == 1


def test_event_across_the_cut_keeps_nothing_together() -> None:
    edge = STORM.index("killing")
    assert len(claims(STORM, events=(event(edge - 8, STORM[edge - 8 : edge + 7]),))) == 2


def test_clauses_have_statuses_and_speakers_of_their_own() -> None:
    edge = STORM.index("killing")
    found = claims(
        STORM,
        events=(event(10, "flooded"), event(edge, "killing", Status.ALLEGED)),
        speakers=(said(edge, len(STORM)),),
    )
    assert [claim.status for claim in found] == [Status.ASSERTED, Status.ALLEGED]
    assert [claim.speaker for claim in found] == [None, "Hart"]


@pytest.mark.parametrize(("name", "expected"), [("", None), ("Hart", "Hart"), ("analysts", "analysts")])
def test_speaker_of_a_claim_has_a_name_or_is_none(name: str, expected: str | None) -> None:
    text = "The plant burned."
    (found,) = claims(text, speakers=(said(0, len(text), name=name, named=bool(name)),))
    assert found.speaker == expected
    assert found.status is Status.REPORTED


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Hart said the plant burned.", "Hart"),
        ("Analysts said the plant burned.", "Analysts"),
        ("Acme reportedly sold the plant.", None),
        ("The plant is expected to open in May.", None),
        ("The plant burned.", None),
    ],
)
def test_speakers_of_sentences_as_they_are_read(text: str, speaker: str | None) -> None:
    (found,) = read_source(make_document(text)).claims
    assert found.speaker == speaker


def test_claim_knows_its_source() -> None:
    document = make_document("It rained.", id="Q7")
    (found,) = make_claims(document, split_sentences(document), (), (), (), (), (), ())
    assert (found.source, found.text, found.sentence, found.index) == ("Q7", "It rained.", 0, 0)


@pytest.mark.parametrize(
    "text", ["It rained.", "It", "IT RAINED!", "It  rained.", "“It rained.”", "I\u200bt rained.", "e\u0301"]
)
def test_claim_of_a_short_sentence_is_the_sentence(text: str) -> None:
    (found,) = claims(text)
    assert (found.start, found.end, found.text) == (0, len(text), text)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_claims_of_any_text(text: str) -> None:
    reading = read_source(make_document(text))
    found = reading.claims
    assert [claim.index for claim in found] == list(range(len(found)))
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert {claim.sentence for claim in found} == {sentence.index for sentence in reading.sentences}
    for claim in found:
        assert text[claim.start : claim.end] == claim.text
        assert claim.speaker != ""
        for mention in (*claim.dates, *claim.quantities, *claim.names, *claim.events, *claim.scopes):
            assert claim.start <= mention.start < claim.end
            assert text[mention.start : mention.end] == mention.text


@settings(max_examples=25, deadline=None)
@given(TEXTS)
def test_claims_share_out_the_tokens(text: str) -> None:
    reading = read_source(make_document(text))
    tokens = [token for sentence in reading.sentences for token in sentence.tokens]
    assert [token for claim in reading.claims for token in claim.tokens] == tokens


@settings(max_examples=25, deadline=None)
@given(TEXTS)
def test_reading_claims_twice_gives_the_same(text: str) -> None:
    assert read_source(make_document(text)).claims == read_source(make_document(text)).claims


def test_many_speakers_cost_little() -> None:
    text = "It fell. " * 2000
    spoken = tuple(said(at * 9, at * 9 + 8, name=f"P{at}") for at in range(2000))
    found = claims(text, speakers=spoken)
    assert [claim.speaker for claim in found] == [f"P{at}" for at in range(2000)]
