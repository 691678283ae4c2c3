"""Quotations: one quotation in different words, or of different speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.asking.candidates import by_value
from facts.kinds.quotation import find_quotation
from facts.model import Kind, Severity
from tests.facts.kinds.tales import TALES, check_spans, tell
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.asking.candidates import Candidate

OLD = '"The captain waited at the old harbour for his crew," Ann Reed said.'
NEW = '"The captain waited at the new harbour for his crew," said Ann Reed.'


def found_in(*texts: str) -> list[Candidate]:
    """The questions of a story of some texts."""
    story = story_of(dict(zip("ABCDEF", texts, strict=False)))
    found = find_quotation(story)
    for candidate in found:
        check_spans(story, candidate)
    return found


def test_another_word() -> None:
    (found,) = found_in(OLD, NEW)
    assert (found.kind, found.severity, found.key) == (Kind.ATTRIBUTION, Severity.TENSION, "quote:captain,crew,harbor")
    assert found.question == "What exactly did Ann Reed say: “The captain waited at the … harbour for his crew”?"
    assert by_value(found.answers) == "A says “the old harbour”; B says “the new harbour”"


def test_every_source_answers() -> None:
    (found,) = found_in(OLD, NEW, "“The captain waited at the old harbour”, according to Reed.", "Rain fell in Orvel.")
    assert by_value(found.answers) == "A and C say “the old harbour”; B says “the new harbour”"


def test_an_excerpt_is_compatible() -> None:
    assert found_in(OLD, 'Ann Reed said the captain "waited at the old harbour for his crew" all night.') == []


def test_a_missing_sentence_is_compatible() -> None:
    longer = '"The captain waited at the old harbour for his crew. It was dark. He had a lamp," Ann Reed said.'
    shorter = '"The captain waited at the old harbour for his crew. He had a lamp," Ann Reed said.'
    assert found_in(longer, shorter) == []


def test_halves_of_a_sentence() -> None:
    split = '"The captain waited," Ann Reed said, "at the new harbour for his crew."'
    (found,) = found_in(OLD, split)
    assert {a.value for a in found.answers} == {"the old harbour", "the new harbour"}
    assert by_value(found_in(split, OLD)[0].answers) == "A says “the new harbour”; B says “the old harbour”"


@pytest.mark.parametrize(
    ("one", "other", "kind", "severity"),
    [
        (
            "We saw the boat at the pier in March",
            "We saw the boat at the pier in April",
            Kind.DATE,
            Severity.CONTRADICTION,
        ),
        ("We lost 30 boats at the pier", "We lost 50 boats at the pier", Kind.NUMBER, Severity.CONTRADICTION),
        ("We were ready for the storm", "We were not ready for the storm", Kind.ATTRIBUTION, Severity.CONTRADICTION),
        ("We saw the boat at the pier", "We saw a boat at the pier", Kind.ATTRIBUTION, Severity.NUANCE),
        ("We saw the boat at the pier", "We saw this boat at the pier", Kind.ATTRIBUTION, Severity.TENSION),
    ],
)
def test_what_differs_decides(one: str, other: str, kind: Kind, severity: Severity) -> None:
    (found,) = found_in(f'"{one}," Ann Reed said.', f'"{other}," Ann Reed said.')
    assert (found.kind, found.severity) == (kind, severity)


def test_sentences_of_one_quotation_are_one_question() -> None:
    one = '"The captain waited at the old harbour. His crew drank rum in the tavern," Ann Reed said.'
    other = '"The captain waited at the new harbour. His crew drank wine in the tavern," Ann Reed said.'
    (found,) = found_in(one, other)
    assert {a.value for a in found.answers} == {"the old harbour", "the new harbour", "drank rum in", "drank wine in"}


def test_a_figure_and_a_word_are_two_questions() -> None:
    one, other = "We lost 30 boats at the old pier last night", "We lost 50 boats at the new pier last night"
    number, wording = found_in(f'"{one}," Ann Reed said.', f'"{other}," Ann Reed said.')
    assert (number.kind, by_value(number.answers)) == (Kind.NUMBER, "A says “lost 30 boats”; B says “lost 50 boats”")
    assert (wording.kind, by_value(wording.answers)) == (
        Kind.ATTRIBUTION,
        "A says “the old pier”; B says “the new pier”",
    )


def test_two_places_in_one_sentence() -> None:
    other = '"The skipper waited at the old harbour for his men," Ann Reed said.'
    (found,) = found_in(OLD, other)
    assert [a.value for a in found.answers] == ["The captain waited … his crew", "The skipper waited … his men"]


def test_nobody_named() -> None:
    (found,) = found_in(OLD.replace("Ann Reed", "she"), NEW.replace("Ann Reed", "she"))
    assert found.question.startswith("What exactly was said: ")


def test_words_are_shown_whole() -> None:
    (found,) = found_in(
        '"We don\'t fear the sea or the storm," she said.', '"We fear the sea and the storm," she said.'
    )
    assert [a.value for a in found.answers] == ["We don't fear … sea or the", "We fear … sea and the"]


def test_two_people_may_say_nearly_the_same() -> None:
    other = '"The captain waited at the pier, and his crew slept," Omar Diaz said.'
    assert found_in('"The captain waited at the pier while his men slept," Ann Reed said.', other) == []


def test_one_quotation_of_two_speakers() -> None:
    (found,) = found_in(OLD, OLD.replace("Ann Reed", "Omar Diaz"))
    assert (found.kind, found.severity, found.key) == (
        Kind.ATTRIBUTION,
        Severity.TENSION,
        "said-by:captain,crew,harbor",
    )
    assert found.question == "Who said: “The captain waited at the old …”?"
    assert by_value(found.answers) == "A says “Ann Reed”; B says “Omar Diaz”"


@pytest.mark.parametrize("speaker", ["Reed", "she", "a spokesman", "officials"])
def test_speakers_that_may_be_one(speaker: str) -> None:
    assert found_in(OLD, OLD.replace("Ann Reed", speaker)) == []


@pytest.mark.parametrize("subject", TALES)
def test_in_a_story(subject: str) -> None:
    story = tell(subject, OLD, NEW)
    (found,) = find_quotation(story)
    assert {(a.source, a.value) for a in found.answers} == {("A", "the old harbour"), ("B", "the new harbour")}
    assert find_quotation(tell(subject, OLD, OLD)) == []


def test_the_key_outlives_edits_and_order() -> None:
    keys = {
        found_in(*texts)[0].key for texts in [(OLD, NEW), (NEW, OLD), ("Rain fell. " + OLD, NEW.replace("new", "far"))]
    }
    assert len(keys) == 1
