"""Attribution without an active verb: nouns, adjectives, passives, set phrases. All sentences are our own."""

from __future__ import annotations

import pytest

from tests.facts.reading.speakers_case import found, read, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor's claim that the lake rose is false.", ("The mayor", "that the lake rose is false")),
        ("The mayor’s claim that the lake rose is false.", ("The mayor", "that the lake rose is false")),
        ("His claim that the lake rose is false.", ("His", "that the lake rose is false")),
        ("The guards' claim that the lake rose is false.", ("The guards", "that the lake rose is false")),
        ("Ana Ruiz's promise to pay was kept.", ("Ana Ruiz", "to pay was kept")),
        ("Their fear of the wolf is old.", ("Their", "the wolf is old")),
        ("The town's opposition to the road is firm.", ("The town", "the road is firm")),
        ("The mayor voiced doubts about the road.", ("The mayor", "the road")),
        ("The mayor has serious doubts about the road.", ("The mayor", "the road")),
        ("The mayor made no claim that the lake rose.", ("The mayor", "that the lake rose")),
    ],
)
def test_nouns(text: str, expected: tuple[str, str]) -> None:
    assert expected in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The claim was read.",
        "The claim of the firm is a mine in Peru.",
        "His view from the hill was fine.",
        "Her hope ran out.",
        "A claim",
    ],
)
def test_nouns_without_a_content(text: str) -> None:
    assert not [s for s in read(text) if s.name]


def test_a_statement_is_where_it_was_said() -> None:
    speaker = found("The mayor said in a statement that the lake rose.", "said")
    assert speaker.text == "The mayor"
    assert len(read("The mayor said in a statement that the lake rose.")) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor is sure that the lake rose.", [("The mayor", "that the lake rose")]),
        ("The mayor is very worried about the lake.", [("The mayor", "the lake")]),
        ("The mayor isn't worried about the lake.", [("The mayor", "the lake")]),
        ("The mayor seems worried about the lake.", [("The mayor", "the lake")]),
        ("The mayor was afraid of the lake.", [("The mayor", "the lake")]),
        ("It is sure to rain.", []),
        ("There was worried talk.", []),
        ("The worried mayor left.", []),
        ("The mayor was worried.", []),
        ("The mayor was worried in May.", []),
    ],
)
def test_adjectives(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The dam is expected to hold.", "expected"),
        ("The dam is said to hold.", "said"),
        ("The dam was believed to hold.", "believed"),
        ("The dam is not expected to hold.", "expected"),
        ("The clerk was accused of theft.", "accused"),
        ("The dam is widely expected to hold.", "expected"),
    ],
)
def test_passives_are_said_by_nobody(text: str, cue: str) -> None:
    speaker = found(text, cue)
    assert (speaker.text, speaker.name, speaker.named, speaker.direct) == (cue, "", False, False)
    assert text[speaker.content_start : speaker.content_end] == text.rstrip(".")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan was praised by the union.", [("the union", "The plan")]),
        ("The plan was sharply criticized by Ana Ruiz.", [("Ana Ruiz", "The plan")]),
        ("The plan was criticized by the union on Monday.", [("the union", "The plan")]),
        ("The plan was criticized by the union in a letter.", [("the union", "The plan")]),
    ],
)
def test_agents_speak_of_the_subject(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clerk reportedly fled.", [("reportedly", "The clerk reportedly fled")]),
        ("The clerk allegedly fled.", [("allegedly", "The clerk allegedly fled")]),
        ("It rained, but the clerk reportedly fled.", [("reportedly", "but the clerk reportedly fled")]),
        (
            "The clerk fled, and the guard, who reportedly slept, did not.",
            [("reportedly", "who reportedly slept, did not")],
        ),
    ],
)
def test_hearsay_takes_its_clause(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to Ana Ruiz, the lake rose.", [("Ana Ruiz", "the lake rose")]),
        ("According to Ana Ruiz the lake rose.", []),
        ("The lake rose, according to Ana Ruiz.", [("Ana Ruiz", "The lake rose")]),
        ("The lake rose according to Ana Ruiz.", [("Ana Ruiz", "The lake rose")]),
        ("But according to Ana Ruiz, the lake rose.", [("Ana Ruiz", "the lake rose")]),
        ("The lake rose, according to two officials.", [("two officials", "The lake rose")]),
        ("The lake rose, according to a study in a journal.", [("a study in a journal", "The lake rose")]),
        ("The lake rose, per Ana Ruiz.", [("Ana Ruiz", "The lake rose")]),
        ("The lake rose, per the mayor.", [("the mayor", "The lake rose")]),
        ("The lake rose a foot per hour.", []),
        ("The lake rose, per hour.", []),
        ("The guests sat according to age.", [("age", "The guests sat")]),
        ("According to.", []),
        ("According", []),
        ("The lake rose, per", []),
    ],
)
def test_according_to(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the words of Ana Ruiz, the lake rose.", [("Ana Ruiz", "the lake rose")]),
        ("In his view, the lake rose.", [("his", "the lake rose")]),
        ("In Ana Ruiz's view, the lake rose.", [("Ana Ruiz", "the lake rose")]),
        ("The lake rose, in his view.", [("his", "The lake rose")]),
        ("In view of the rain, the lake rose.", []),
        ("The view was fine.", []),
        ("In his words.", []),
    ],
)
def test_own_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
