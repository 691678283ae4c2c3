"""What holds for any text: bounds, order, determinism, linear time; and the pairing of quotation marks."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.speakers import find_speakers
from facts.reading.speakers.lexicon import verb_cues
from facts.reading.speakers.quotations import find_quotations
from tests.facts.reading.speakers_case import read, read_paragraphs

WORDS = """Ana_Ruiz the_mayor he who said told says believed claims according_to reportedly as that to and but
    is was expected in by view words doubts about worried the_dam_held Monday , . : ; “ ” " '' ‘ ’ ( ) — -- 's ?"""
PIECES = st.sampled_from([*WORDS.replace("\n", " ").split(), "\n"]).map(lambda piece: piece.replace("_", " "))
TEXTS = st.lists(PIECES, max_size=40).map(" ".join)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_spans_lie_in_the_text(text: str) -> None:
    for speaker in read(text):
        assert 0 <= speaker.start < speaker.end <= len(text)
        assert 0 <= speaker.content_start < speaker.content_end <= len(text)
        assert text[speaker.start : speaker.end] == speaker.text
        assert speaker.name or not speaker.named


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_order_and_determinism(text: str) -> None:
    speakers = read(text)
    spans = [(s.start, s.end) for s in speakers]
    assert spans == sorted(set(spans))
    assert read(text) == speakers


@given(st.text(alphabet="ab “”\"'‘’`.,\n", max_size=60))
@settings(max_examples=300, deadline=None)
def test_quotations_are_in_order_and_apart(text: str) -> None:
    quotations = find_quotations(text, 0, len(text))
    assert all(q.start < q.end <= len(text) for q in quotations)
    assert all(one.end <= other.start for one, other in pairwise(quotations))
    assert all(q.closed or q.end == len(text) for q in quotations)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It held,” he said.", ["“It held,”"]),
        ('"It held," he said. "It did."', ['"It held,"', '"It did."']),
        ("''It held,'' he said.", ["''It held,''"]),
        ("``It held,'' he said.", ["``It held,''"]),
        ("‘It’s the workers’ day,’ he said.", ["‘It’s the workers’ day,’"]),
        ("'It held,' he said.", ["'It held,'"]),
        ("The workers' hall and the boys' school.", []),
        ("Rock ’n’ roll came in the ’50s.", []),
        ("He said “it held", ["“it held"]),
        ("“It held.\n“It did.”", ["“It did.”"]),
        ("He called it “the ‘old’ dam” then.", ["“the ‘old’ dam”"]),
        ("", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[q.start : q.end] for q in find_quotations(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    "piece",
    [
        "said ",
        "Ruiz said that ",
        "“Ruiz said, ",
        "“It held,” he said. ",
        '" ',
        "that who said, ",
        "Ruiz, the mayor, who ",
        "claims that claims to ",
        "according to the ",
        "’ ‘ ",
        "(said ",
        "and said ",
        "Ruiz: ",
        "in the view of ",
        "He added: “It. ",
    ],
)
def test_time_is_linear(piece: str) -> None:
    verb_cues()
    short, middle, long = (_best(piece * (count // len(piece))) for count in (4_000, 8_000, 16_000))
    assert middle < 5 * short + 0.02
    assert long < 9 * short + 0.02


def _best(text: str) -> float:
    sentences = read_paragraphs(text)
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        find_speakers(text, sentences, ())
        best = min(best, time.process_time() - start)
    return best
