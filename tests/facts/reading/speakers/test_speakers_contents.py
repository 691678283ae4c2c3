"""Where a content starts after its cue, and where it ends. All sentences are our own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.reading.speakers.contents import end_of, is_end, skip_addressee, skip_adjuncts, start_of
from tests.facts.reading.speakers_case import at_word, found, line_of


def content(text: str, cue: str) -> str:
    speaker = found(text, cue)
    return text[speaker.content_start : speaker.content_end]


def starts_at(text: str, cue: str, frames: str) -> tuple[str, str]:
    """Return the word at which the content starts after the cue, and the frame."""
    line = line_of(text)
    at, frame = start_of(line, at_word(line, cue) + 1, frames)
    return (line.words[at] if at >= 0 else "", frame)


@pytest.mark.parametrize(
    ("text", "word", "ends"),
    [
        ("The dam held.", ".", True),
        ("The dam held!", "!", True),
        ("The dam held.”", ".", True),
        ("“The dam held.”", "”", True),
        ("The dam held.", "held", False),
        ("The dam held . or not.", ".", False),
    ],
)
def test_the_end_of_a_sentence(text: str, word: str, ends: bool) -> None:
    line = line_of(text)
    assert is_end(line, at_word(line, word)) is ends


def test_after_the_last_token_a_sentence_is_at_its_end() -> None:
    line = line_of("The dam held")
    assert is_end(line, len(line.words))


@pytest.mark.parametrize(
    ("text", "follows"),
    [
        ("He said Monday it rained.", "it"),
        ("He said on Monday that it rained.", "that"),
        ("He said in Bonn on Monday that it rained.", "that"),
        ("He said in a letter to the board that it rained.", "that"),
        ("He said to laugh.", "to"),
        ("He said it rained.", "it"),
        ("He said both rained.", "both"),
        ("He said only rain fell.", "only"),
        ("He said “on Monday” twice.", "“"),
        ("He said about ten fell.", "about"),
        ("He said again yesterday that it rained.", "that"),
        ("He said on Monday, that it rained.", "that"),
    ],
)
def test_times_and_places_are_skipped(text: str, follows: str) -> None:
    line = line_of(text)
    after = skip_adjuncts(line, 2)
    if follows == "that" and line.words[after] == ",":
        after += 1
    assert line.words[after] == follows


@pytest.mark.parametrize(
    ("text", "follows"),
    [
        ("He told reporters that it rained.", "that"),
        ("He told them it rained.", "it"),
        ("He told the board of the firm that it rained.", "of"),
        ("He told Reuters on Monday that it rained.", "on"),
        ("He told Ana Ruiz to leave.", "to"),
        ("He told Ana Ruiz, “Leave.”", ","),
        ("He told Ana Ruiz “Leave.”", "“"),
        ("He told Ana Ruiz he would leave.", "he"),
        ("He told Ana Ruiz the dam had held.", "the"),
        ("He told that it rained.", "that"),
        ("He told to leave.", "to"),
        ("He told Ana Ruiz.", "."),
        ("He told", ""),
    ],
)
def test_an_addressee_is_skipped(text: str, follows: str) -> None:
    line = line_of(text)
    after = skip_addressee(line, 2)
    assert (line.words[after] if after < len(line.words) else "") == follows


@pytest.mark.parametrize(
    ("text", "frames", "expected"),
    [
        ("He said that it rained.", "qcz", ("that", "c")),
        ("He said that it rained.", "qz", ("that", "z")),
        ("He said it was late.", "qcz", ("it", "z")),
        ("He said it rained.", "qc", ("", "")),
        ("He said “it rained.”", "qcz", ("“", "q")),
        ("He said, “it rained.”", "qcz", ("“", "q")),
        ("He said: “it rained.”", "qcz", ("“", "q")),
        ("He said: it rained.", "qcz", ("it", "q")),
        ("He said:", "qcz", (":", ":")),
        ("He said why it rained.", "qc", ("why", "c")),
        ("He said whether it rained.", "qc", ("whether", "c")),
        ("He said to leave.", "i", ("to", "i")),
        ("He said to leave.", "qc", ("", "")),
        ("He said a prayer.", "n", ("a", "n")),
        ("He said a prayer.", "q", ("", "")),
        ("He said rain as a gift.", "a", ("rain", "a")),
        ("He said rain.", "a", ("", "")),
        ("He said rain, as a gift.", "a", ("", "")),
        ("He said so.", "", ("", "")),
        ("He said.", "qczn", ("", "")),
        ("He said", "qczn", ("", "")),
        ("He said, it seems.", "n", ("", "")),
        ("He said) it.", "n", ("", "")),
    ],
)
def test_the_frames_decide_what_may_follow(text: str, frames: str, expected: tuple[str, str]) -> None:
    word, frame = starts_at(text, "said", frames)
    assert (word, frame) == ((expected[0], "n") if expected[1] == "a" else expected)


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("The coach said that it rained, according to Reuters.", "said", "that it rained"),
        ("The coach said that it rained while the sun shone.", "said", "that it rained while the sun shone"),
        ("The coach said that it rained, while the sun shone.", "said", "that it rained"),
        ("The coach said that it rained, despite the sun.", "said", "that it rained"),
        ("The coach said that it rained!", "said", "that it rained"),
        ("The coach said that it rained…", "said", "that it rained"),
        ("The coach said that it rained", "said", "that it rained"),
        ("The coach said that “it rained; it snowed” that day.", "said", "that “it rained; it snowed” that day"),
        ("The coach said “it rained,” and left.", "said", "“it rained,”"),
        ("The coach said “it rained” for days.", "said", "“it rained” for days"),
        ("The coach said “it rained”.", "said", "“it rained”"),
        ("The coach praised the keeper; the match went on.", "praised", "the keeper"),
        ("The coach praised the keeper — a friend.", "praised", "the keeper"),
        ("The coach praised the keeper: a friend.", "praised", "the keeper"),
        (
            "The coach praised the keeper, the captain, and the fans.",
            "praised",
            "the keeper, the captain, and the fans",
        ),
        ("The coach praised the keeper, because he won.", "praised", "the keeper"),
        ("The coach praised the keeper, who won.", "praised", "the keeper"),
        ("The coach praised the keeper, then left.", "praised", "the keeper"),
        ("The coach praised the keeper, born in May.", "praised", "the keeper, born in May"),
        ("The coach praised Elm, Ohio, for its lawn.", "praised", "Elm, Ohio, for its lawn"),
    ],
)
def test_where_a_content_ends(text: str, cue: str, expected: str) -> None:
    assert content(text, cue).rstrip(",") == expected


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("The coach said that\u200b it rained.", "said", "that\u200b it rained"),
        ("The coach said that the cafe\u0301 closed.", "said", "that the cafe\u0301 closed"),
        ("THE COACH SAID THAT IT RAINED.", "said", "THAT IT RAINED"),
        ("The coach said “it rained.", "said", "“it rained."),
    ],
)
def test_odd_characters_in_a_content(text: str, cue: str, expected: str) -> None:
    assert expected.rstrip(".") in content(text, cue)


PIECES = st.sampled_from("that it rained , ; : to “ ” the Ohio as who but according on Monday 10 he".split())


@given(st.lists(PIECES, max_size=16), st.sampled_from(["qcz", "qczoin", "n", "a", "i", "qc"]))
@settings(max_examples=150, deadline=None)
def test_a_content_starts_after_the_cue_and_ends_in_the_line(pieces: list[str], frames: str) -> None:
    line = line_of("He said " + " ".join(pieces))
    start, frame = start_of(line, 2, frames)
    assert (start < 0) == (frame == "")
    if start >= 0:
        assert 2 <= start < len(line.words)
        assert line.tokens[start].start < end_of(line, start, frame) <= len(line.text)
