"""Who says what: orders, frames, quotations over sentences and paragraphs, names. All sentences are our own."""

from __future__ import annotations

import pytest

from facts.model import Name, Speaker
from facts.reading.speakers import find_speakers
from tests.facts.reading.speakers_case import found, read, read_paragraphs

DIRECT = [
    ("“It held,” said Ana Ruiz.", "Ana Ruiz", "“It held,”"),
    ("“It held,” Ana Ruiz said.", "Ana Ruiz", "“It held,”"),
    ('"It held," the engineer said on Monday.', "the engineer", '"It held,"'),
    ("''It held,'' she said.", "she", "''It held,''"),
    ("‘It held,’ she said.", "she", "‘It held,’"),
    ("Ana Ruiz said, “It held.”", "Ana Ruiz", "“It held.”"),
    ("Ana Ruiz said: “It held.”", "Ana Ruiz", "“It held.”"),
    ("Ana Ruiz told reporters, “It held.”", "Ana Ruiz", "“It held.”"),
    ("“Did it hold?” she asked.", "she", "“Did it hold?”"),
    ("“It held!” cried the guard.", "the guard", "“It held!”"),
    ("After the flood, the mayor said, “We were lucky.”", "the mayor", "“We were lucky.”"),
    ("“It held,” said Ana Ruiz, the engineer, on Monday.", "Ana Ruiz, the engineer", "“It held,”"),
    ("The dam is “a ruin from the start,” the engineer said.", "the engineer", "The dam is “a ruin from the start,”"),
]

INDIRECT = [
    ("The mayor said the bridge was safe.", "The mayor", "the bridge was safe"),
    ("The mayor said that the bridge was safe.", "The mayor", "that the bridge was safe"),
    ("The bridge was safe, the mayor said.", "the mayor", "The bridge was safe"),
    ("The bridge was safe, said the mayor.", "the mayor", "The bridge was safe"),
    ("On Monday, the mayor said the bridge was safe.", "the mayor", "the bridge was safe"),
    ("The mayor said on Monday that the bridge was safe.", "The mayor", "that the bridge was safe"),
    ("The firm said in a statement that it would close.", "The firm", "that it would close"),
    ("Researchers told AFP that the ice is thin.", "Researchers", "that the ice is thin"),
    ("The clerk was quoted as saying that the door was open.", "The clerk", "that the door was open"),
    ("Sales will rise, analysts expect.", "analysts", "Sales will rise"),
    ("Voters fear that the dam will break.", "Voters", "that the dam will break"),
    ("The poll shows that most people walk.", "The poll", "that most people walk"),
    ("The guard refused to open the gate.", "The guard", "to open the gate"),
    ("Ana Ruiz has promised to open the gate.", "Ana Ruiz", "to open the gate"),
    ("The union criticized the new contract.", "The union", "the new contract"),
    ("The new contract was criticized by the union.", "the union", "The new contract"),
    ("The bishop called for a ceasefire.", "The bishop", "a ceasefire"),
    ("As the coach said, the squad was young.", "the coach", "the squad was young"),
    ("After saying it would rain, the mayor went home.", "the mayor", "it would rain"),
    ("The mayor doesn't think the bridge is safe.", "The mayor", "the bridge is safe"),
    ("The mayor went on to say that the bridge was safe.", "The mayor", "that the bridge was safe"),
    ("The mayor, however, said the bridge was safe.", "The mayor", "the bridge was safe"),
]

SUBJECTS = [
    ("Ana Ruiz, the engineer, said it held.", "Ana Ruiz, the engineer,"),
    ("Ana Ruiz, 56, who built the dam, said it held.", "Ana Ruiz, 56, who built the dam,"),
    ("Ana Ruiz, of Springfield, Va., said it held.", "Ana Ruiz, of Springfield, Va.,"),
    ("Ruiz -- the author of a book on dams -- said it held.", "Ruiz -- the author of a book on dams --"),
    ("Sen. Ana Ruiz (R-Ohio) said it held.", "Sen. Ana Ruiz (R-Ohio)"),
    ("Ana Ruiz and Ben Hale said it held.", "Ana Ruiz and Ben Hale"),
    (
        "Two officials who spoke on condition of anonymity said it held.",
        "Two officials who spoke on condition of anonymity",
    ),
    ("People familiar with the matter said it held.", "People familiar with the matter"),
    ("The engineer's former assistant said it held.", "The engineer's former assistant"),
    ("His aides said it held.", "His aides"),
    ("One state official said it held.", "One state official"),
    ("Retired general Ana Ruiz said it held.", "Retired general Ana Ruiz"),
    ("State media reported that it held.", "State media"),
    ("Ana Ruiz on Tuesday said it held.", "Ana Ruiz"),
]

OTHERS = [
    ("According to the police, the road was closed.", "the police", "the road was closed"),
    ("The road was closed, according to the police.", "the police", "The road was closed"),
    ("The road, according to the police, was closed.", "the police", "The road, according to the police, was closed"),
    ("The road was closed, per the police.", "the police", "The road was closed"),
    ("The banker's view that rates will fall is rare.", "The banker", "that rates will fall is rare"),
    ("In Ruiz's words, the dam was a ruin.", "Ruiz", "the dam was a ruin"),
    ("The dam was a ruin, by his own account.", "his", "The dam was a ruin"),
    ("Parents raised doubts about the road.", "Parents", "the road"),
    ("Parents are worried about the road.", "Parents", "the road"),
]


@pytest.mark.parametrize(("sentence", "speaker", "content"), DIRECT + INDIRECT + OTHERS)
def test_speaker_and_content(sentence: str, speaker: str, content: str) -> None:
    assert (speaker, content) in [(s.text, sentence[s.content_start : s.content_end]) for s in read(sentence)]


@pytest.mark.parametrize("sentence", [case[0] for case in DIRECT])
def test_a_quotation_is_direct(sentence: str) -> None:
    assert [s.direct for s in read(sentence)] == [True]


@pytest.mark.parametrize("sentence", [case[0] for case in INDIRECT])
def test_a_clause_is_not_direct(sentence: str) -> None:
    assert not any(s.direct for s in read(sentence))


@pytest.mark.parametrize(("sentence", "speaker"), SUBJECTS)
def test_the_span_of_the_speaker(sentence: str, speaker: str) -> None:
    assert speaker in [s.text for s in read(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge is long.",
        "The boats left the harbor at noon.",
        "A green tram crossed the square, and the rain stopped.",
        "The “old town” lies on a hill.",
        "Twelve boxes were found in a cellar by the road.",
    ],
)
def test_plain_narrative_has_no_speaker(sentence: str) -> None:
    assert read(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "cue", "content"),
    [
        ("The clerk reportedly took the money.", "reportedly", "The clerk reportedly took the money"),
        ("The bridge is expected to open in May.", "expected", "The bridge is expected to open in May"),
        ("There is speculation that the firm will be sold.", "speculation", "that the firm will be sold"),
    ],
)
def test_nobody_in_particular(sentence: str, cue: str, content: str) -> None:
    speaker = found(sentence, cue)
    assert (speaker.text, speaker.name, speaker.named) == (cue, "", False)
    assert sentence[speaker.content_start : speaker.content_end] == content


def test_two_speakers_in_one_sentence_keep_their_own_contents() -> None:
    text = "The mayor said the bridge was safe, but the engineer said it was not."
    contents = {s.text: text[s.content_start : s.content_end].strip(" ,") for s in read(text)}
    assert contents == {"The mayor": "the bridge was safe", "the engineer": "it was not"}


def test_a_second_verb_shares_the_subject() -> None:
    text = "The mayor said the bridge was safe, adding that the road was dry."
    (speaker,) = read(text)
    assert (speaker.text, speaker.cue) == ("The mayor", "said")
    assert text[speaker.content_start : speaker.content_end] == "the bridge was safe, adding that the road was dry"


def test_a_relative_clause_ends_where_the_main_clause_goes_on() -> None:
    text = "Tesla, which said it would pay, denied the claim."
    speaker = found(text, "said")
    assert speaker.text == "which"
    assert speaker.name == "Tesla"
    assert text[speaker.content_start : speaker.content_end].strip(" ,") == "it would pay"


def test_the_writers_own_contrast_is_not_content() -> None:
    text = "The mayor said the bridge was safe, although it fell in May."
    (speaker,) = read(text)
    assert text[speaker.content_start : speaker.content_end] == "the bridge was safe"


def test_a_quotation_goes_on_after_the_speaker() -> None:
    text = "“It held,” said Ana Ruiz. “We were lucky. We knew it.”"
    (speaker,) = read(text)
    assert (speaker.content_start, speaker.content_end) == (0, len(text))


def test_an_interrupted_clause_is_content_on_both_sides() -> None:
    text = "The museum, Ana Ruiz said, would open in May."
    (speaker,) = read(text)
    assert text[speaker.content_start : speaker.content_end] == "The museum, Ana Ruiz said, would open in May"


def test_a_quotation_that_ends_in_a_question_before_its_cue() -> None:
    text = "“Why did it break? Who built it?” Ana Ruiz said."
    (speaker,) = read(text)
    assert text[speaker.content_start : speaker.content_end] == "“Why did it break? Who built it?”"


def test_a_colon_at_the_end_of_a_paragraph_opens_the_next() -> None:
    text = "The governor added:\n\n“It is raining. It will rain.”"
    (speaker,) = read(text)
    assert text[speaker.content_start : speaker.content_end] == "“It is raining. It will rain.”"


def test_a_quotation_over_paragraphs() -> None:
    text = "The paper reported: “It is raining.\n\n“It will rain on Monday,\n\n“and on Tuesday.”"
    (speaker,) = read(text)
    assert text[speaker.content_start : speaker.content_end] == text[text.index("“") :]


def test_turns_of_a_transcript() -> None:
    text = "RUIZ: The dam held. We were lucky.\n\nHALE: Who built it?"
    assert [(s.text, text[s.content_start : s.content_end]) for s in read(text)] == [
        ("RUIZ", "The dam held. We were lucky."),
        ("HALE", "Who built it?"),
    ]


def test_a_signed_quotation() -> None:
    text = "Two readers wrote.\n\n“The dam held. We were lucky.” — Ana Ruiz"
    (speaker,) = [s for s in read(text) if s.text == "Ana Ruiz"]
    assert text[speaker.content_start : speaker.content_end] == "“The dam held. We were lucky.”"


def test_a_heading_that_quotes() -> None:
    text = "Ana Ruiz: The Dam Held All Night\n\nThe water rose."
    (speaker,) = read(text)
    assert (speaker.text, text[speaker.content_start : speaker.content_end]) == ("Ana Ruiz", "The Dam Held All Night")


@pytest.mark.parametrize("label", ["NOTE", "UPDATE", "CORRECTION"])
def test_labels_do_not_speak(label: str) -> None:
    assert read(f"{label}: The dam held all night.") == ()


@pytest.mark.parametrize(
    ("text", "cue", "name", "named"),
    [
        ("Ana Ruiz said it held. Ruiz warned of floods.", "warned of", "Ana Ruiz", True),
        ("Mr. Ruiz said it held.", "said", "Ruiz", True),
        ("Ana Ruiz said it held. She warned of floods.", "warned of", "Ana Ruiz", True),
        ("Mr. Hale said it held. Ms. Ruiz said it broke. He warned of floods.", "warned of", "Hale", True),
        ("House Speaker Ana Ruiz said it held.", "said", "Ana Ruiz", True),
        ("Secretary of State Ana Ruiz said it held.", "said", "Ana Ruiz", True),
        ("Bill de Brun said it held. De Brun warned of floods.", "warned of", "Bill de Brun", True),
        ("Ben Hale's campaign manager Ana Ruiz said it held.", "said", "Ana Ruiz", True),
        ("The company said it held. It warned of floods.", "warned of", "The company", False),
        ("Analysts said it held. They warned of floods.", "warned of", "Analysts", False),
        ("The Hale campaign said it held.", "said", "Hale campaign", True),
        ("The University of Bonn said it held.", "said", "University of Bonn", True),
        ("People familiar with the matter said it held.", "said", "People familiar with the matter", False),
        ("It held, according to a report by Reuters.", "according to", "Reuters", True),
        ("He said it held.", "said", "He", False),
    ],
)
def test_canonical_names(text: str, cue: str, name: str, named: bool) -> None:
    speaker = found(text, cue)
    assert (speaker.name, speaker.named) == (name, named)


def test_the_span_of_a_pronoun_stays_its_own() -> None:
    speaker = found("Ana Ruiz said it held. She warned of floods.", "warned of")
    assert (speaker.text, speaker.start) == ("She", 23)


def test_names_given_decide() -> None:
    text = "xAI said it held. It warned of floods."
    names = (Name(0, 3, "xAI", name="xAI Corp", type="organisation"),)
    assert {s.name for s in find_speakers(text, read_paragraphs(text), names)} == {"xAI Corp"}


def test_one_speaker_per_span_in_order() -> None:
    text = "“It held,” said Ana Ruiz. She said it was old, and that it leaked. “We knew,” she added."
    spans = [(s.start, s.end) for s in read(text)]
    assert spans == sorted(set(spans))


def test_nothing_comes_of_nothing() -> None:
    assert find_speakers("", (), ()) == ()
    assert all(isinstance(s, Speaker) for s in read("said said said."))
