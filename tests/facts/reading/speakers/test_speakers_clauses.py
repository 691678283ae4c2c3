"""Verbs that attribute: order, shared subjects, interruptions, what is no verb. All sentences are our own."""

from __future__ import annotations

import pytest

from tests.facts.reading.speakers_case import read, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lake rose, the mayor said, by a foot.", ("the mayor", "The lake rose, the mayor said, by a foot")),
        ("The lake rose, the mayor said Monday.", ("the mayor", "The lake rose")),
        ("The lake rose, the mayor told Reuters.", ("the mayor", "The lake rose")),
        ("The lake rose, the mayor told reporters on Monday.", ("the mayor", "The lake rose")),
        ("The lake rose, the mayor confirmed to the Elm Post and Arden Weekly.", ("the mayor", "The lake rose")),
        ("The lake rose, her aide tells Us Monthly.", ("her aide", "The lake rose")),
        ("The lake rose, Ana Ruiz, a nurse in Elm, told Reuters.", ("Ana Ruiz, a nurse in Elm,", "The lake rose")),
        (
            "Judges who seemed kind to the town said the lake rose.",
            ("Judges who seemed kind to the town", "the lake rose"),
        ),
        ("The lake rose, the mayor says; the dam held.", ("the mayor", "The lake rose")),
        ("The lake rose, the mayor wrote in a letter.", ("the mayor", "The lake rose")),
        ("The lake was low, wrote Ana Ruiz.", ("Ana Ruiz", "The lake was low")),
        (
            "“The lake rose,” the mayor said, “by a foot.”",
            ("the mayor", "“The lake rose,” the mayor said, “by a foot.”"),
        ),
        ("“The lake,” said the mayor, “rose.”", ("the mayor", "“The lake,” said the mayor, “rose.”")),
        ("“The lake rose,” the mayor told Reuters.", ("the mayor", "“The lake rose,”")),
        ("“The lake rose”, the mayor said.", ("the mayor", "“The lake rose”")),
        ("“The lake rose”, said the mayor.", ("the mayor", "“The lake rose”")),
        ('"The lake rose," explains Ana Ruiz.', ("Ana Ruiz", '"The lake rose,"')),
        ("The mayor insists the lake was low.", ("The mayor", "the lake was low")),
        ("The mayor was saying the lake rose.", ("The mayor", "the lake rose")),
        ("The mayor would have said the lake rose.", ("The mayor", "the lake rose")),
        ("It was the mayor who said the lake rose.", ("who", "the lake rose")),
    ],
)
def test_order(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(speaker, content.rstrip(" ,;")) for speaker, content in said(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After saying the lake rose, the mayor left.", ("the mayor", "the lake rose")),
        ("Saying that the lake rose, the mayor left.", ("the mayor", "that the lake rose")),
        ("Fearing the lake would rise, residents left.", ("residents", "the lake would rise")),
        ("Before claiming that the lake rose, the guide left.", ("the guide", "that the lake rose")),
    ],
)
def test_a_fronted_participle_takes_the_subject_after_it(text: str, expected: tuple[str, str]) -> None:
    assert expected in said(text)


def test_a_fronted_participle_without_a_main_clause_says_nothing() -> None:
    assert read("Saying that the lake rose.") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor left and said the lake was low.", ("The mayor", "the lake was low")),
        ("The mayor praised the guards and blamed the rain.", ("The mayor", "the guards and blamed the rain")),
        ("The clerk spoke and the mayor said it was low.", ("the mayor", "it was low")),
    ],
)
def test_coordinated_verbs(text: str, expected: tuple[str, str]) -> None:
    assert expected in said(text)


def test_one_speaker_with_two_verbs_has_the_hull_of_both() -> None:
    text = "The mayor denied the charge but admitted that the lake was low."
    ((speaker, content),) = said(text)
    assert speaker == "The mayor"
    assert content == "the charge but admitted that the lake was low"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As the mayor said, the lake rose.", [("the mayor", "the lake rose")]),
        ("As the mayor said.", []),
        ("As experts predicted, the lake rose.", [("experts", "the lake rose")]),
    ],
)
def test_agreement_with_as(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The claims desk is closed.",
        "The reports fill a shelf.",
        "Her plans are old.",
        "The state of the road is poor.",
        "A stressed beam broke.",
        "The warning lights were red.",
        "The estimated cost is high.",
        "The feeling was mutual.",
        "The meaning was clear.",
        "Their hopes rose.",
        "The hearing ended at noon.",
        "The announced sale fell through.",
    ],
)
def test_forms_that_are_no_verbs_attribute_nothing(text: str) -> None:
    assert [s.text for s in read(text) if s.named or s.name] == []


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("The study claims that salt melts ice.", "claims", "The study"),
        ("Studies claim that salt melts ice.", "claim", "Studies"),
        ("The bank forecasts a fall.", "forecasts", ""),
        ("Farmers fear the wolf.", "fear", "Farmers"),
        ("The firm plans to close a mine.", "plans", "The firm"),
        ("Owners plan to close a mine.", "plan", "Owners"),
    ],
)
def test_forms_that_are_nouns_too_are_verbs_by_their_place(text: str, cue: str, speaker: str) -> None:
    assert [s.text for s in read(text) if s.cue == cue] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The union called for a strike.", "called for"),
        ("The union called loudly for a strike.", "called loudly for"),
        ("The union called very loudly for a strike.", "called"),
        ("The judge ruled out a fine.", "ruled out"),
        ("The minister lashed out at the press.", "lashed out at"),
        ("The minister weighed in on the strike.", "weighed in on"),
        ("The union warned of a strike.", "warned of"),
        ("The guide pointed to the tower.", "pointed to"),
    ],
)
def test_particles_belong_to_the_cue(text: str, cue: str) -> None:
    assert cue in [s.cue for s in read(text)]


@pytest.mark.parametrize(
    "text",
    ["The said so.", "A said so.", "No said so.", "These said so."],
)
def test_a_lone_article_does_not_speak(text: str) -> None:
    assert not [s for s in read(text) if s.text.lower() in {"the", "a", "no", "these"}]


def test_the_object_of_a_verb_is_not_the_subject_of_the_next() -> None:
    text = "The clerk met the mayor said to be ill."
    assert "the mayor" not in [s.text for s in read(text)]


def test_reports_within_reports() -> None:
    text = "The clerk said the mayor believed that the lake rose."
    assert said(text) == [
        ("The clerk", "the mayor believed that the lake rose"),
        ("the mayor", "that the lake rose"),
    ]


@pytest.mark.parametrize("before", ["", "It was late. ", "The boats lay in the harbor.\n\n"])
@pytest.mark.parametrize("after", ["", " It was late.", "\n\nThe boats lay in the harbor."])
def test_other_sentences_change_nothing(before: str, after: str) -> None:
    text = f"{before}The mayor said the lake rose.{after}"
    assert said(text) == [("The mayor", "the lake rose")]
