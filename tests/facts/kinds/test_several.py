"""Several: one thing in one source, several of it in another."""

from __future__ import annotations

import pytest

from facts.kinds.several import find_several
from facts.lexicons.countables import COUNTABLES
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, sources_of, tell

ONE = "The keeper of the Elmford bank found a strange letter from the robbers on the counter."
MORE = "The keeper of the Elmford bank found strange letters from the robbers on the counter."


def keys(*sentences: str) -> list[str]:
    return [c.key for c in find_several(tell("crime", *sentences))]


def test_one_against_several() -> None:
    story = tell("crime", ONE, MORE)
    (found,) = find_several(story)
    assert (found.kind, found.severity, found.key) == (Kind.SCOPE, Severity.TENSION, "several:letter")
    assert found.question == "One letter, or several letters?"
    assert [(a.value, a.norm) for a in found.answers] == [("a strange letter", "one"), ("strange letters", "several")]
    check_spans(story, found)


def test_a_third_source_answers_too() -> None:
    third = "On the counter of the Elmford bank the keeper found a letter from the robbers."
    (found,) = find_several(tell("crime", ONE, MORE, third))
    assert sources_of(found) == {"A", "B", "C"}


def test_one_sentence_against_three() -> None:
    one = "The keeper of the Elmford bank is serving a life sentence for the theft of the bell."
    (found,) = find_several(tell("crime", one, one.replace("a life sentence", "three life sentences")))
    assert (found.key, found.question) == ("several:sentenc", "One sentence, or several sentences?")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # a figure tells as much as an article
        (ONE.replace("a strange", "1 strange"), ONE.replace("a strange", "one strange")),
        (ONE, ONE.replace("a strange letter", "the strange letter")),
        # none is none, however many
        (ONE.replace("found", "did not find"), MORE.replace("found", "did not find")),
        # one source has it both ways
        (ONE, MORE + " A strange letter was long."),
        # other things are told of them
        (ONE, "Otto Lund used to write letters to the queen of Norway."),
        # nouns of which a story holds any number
        (ONE.replace("letter", "smell"), MORE.replace("letters", "smells")),
    ],
)
def test_no_number_is_at_odds(a: str, b: str) -> None:
    assert keys(a, b) == []


def test_the_nouns_are_concepts() -> None:
    assert {"investig", "charg"} <= COUNTABLES


@pytest.mark.parametrize(
    ("a", "b", "values"),
    [
        (
            "Otto Lund of Elmford is serving a life sentence for the bank raid.",
            "Otto Lund of Elmford is serving two life sentences for the bank raid.",
            ["a life sentence", "two life sentences"],
        ),
        # two names of one offence
        (
            "Otto Lund has a prior DWI conviction in Elmford, the court said.",
            "Court files say Otto Lund has four prior DUI convictions.",
            ["a prior DWI conviction", "four prior DUI convictions"],
        ),
        # things told apart by their years
        (
            "Vera Reed was the cook of the Elmford team at the 2014 song contest.",
            "Vera Reed was the cook of the Elmford team at the 2012 and 2014 song contests.",
            ["the 2014 song contest", "2012 and 2014 song contests"],
        ),
    ],
)
def test_one_against_a_number(a: str, b: str, values: list[str]) -> None:
    (found,) = find_several(tell("crime", a, b))
    assert [x.value for x in found.answers] == values


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # another year is another contest
        (
            "Vera Reed was the cook of the Elmford team at the 2010 song contest.",
            "Vera Reed was the cook of the Elmford team at the 2012 and 2014 song contests.",
        ),
        # convictions of another sort
        (
            "Otto Lund has a prior DWI conviction in Elmford, the court said.",
            "Court files say Otto Lund has four theft convictions.",
        ),
    ],
)
def test_other_ones_are_not_fewer(a: str, b: str) -> None:
    assert keys(a, b) == []
