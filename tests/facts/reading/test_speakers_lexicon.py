"""Every entry of the lexicons of speakers is found in its own example."""

from __future__ import annotations

import pytest

from facts.reading.speakers import attitudes, nouns, verbs
from facts.reading.speakers.lexicon import inflect, noun_cues, noun_like, verb_cues
from tests.facts.reading.speakers_case import read

VERBS = [
    (group, key, example)
    for module, groups in ((verbs, "SAY UTTER TELL THINK SHOW TAKE WANT"), (attitudes, "APPROVE PARTICLE"))
    for group in groups.split()
    for key, example in getattr(module, group).items()
]
NOMINAL = [
    *((noun, example) for noun, (_, example) in nouns.NOUNS.items()),
    *nouns.ADJECTIVES.items(),
    *nouns.HEARSAY.items(),
    *nouns.OWN_WORDS.items(),
    ("according to", "According to the police, the road was closed."),
    ("per", "The road was closed, per the police."),
]


@pytest.mark.parametrize(("group", "key", "example"), VERBS, ids=[f"{g}-{k}" for g, k, _ in VERBS])
def test_a_verb_is_found_in_its_example(group: str, key: str, example: str) -> None:
    verb, _, particle = key.partition(" ")
    forms = inflect(verb)
    cues = [s.cue.lower().split() for s in read(example) if s.named or s.name]
    assert any(cue[0] in forms and (not particle or particle in cue) for cue in cues), (group, cues)


@pytest.mark.parametrize(("word", "example"), NOMINAL)
def test_a_nominal_cue_is_found_in_its_example(word: str, example: str) -> None:
    stem = word.removesuffix("y")
    assert any(stem in s.cue.lower() for s in read(example))


@pytest.mark.parametrize(("verb", "example"), nouns.PASSIVES.items())
def test_a_passive_is_said_by_nobody(verb: str, example: str) -> None:
    (speaker,) = read(example)
    assert speaker.cue in inflect(verb)
    assert (speaker.name, speaker.named) == ("", False)


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("say", "say says said saying said"),
        ("claim", "claim claims claimed claiming"),
        ("deny", "deny denies denied denying"),
        ("argue", "argue argues argued arguing"),
        ("stress", "stress stresses stressed stressing"),
        ("predict", "predict predicts predicted predicting"),
        ("admit", "admit admits admitted admitting admitted"),
    ],
)
def test_inflection(verb: str, forms: str) -> None:
    assert inflect(verb) == tuple(forms.split())


def test_a_verb_in_two_groups_has_the_frames_of_both() -> None:
    (cue,) = [c for c in verb_cues()["vowed"] if not c.particle]
    assert set("qczi") <= set(cue.frames)


def test_particles_come_first() -> None:
    assert [bool(c.particle) for c in verb_cues()["called"]] == [True, True, False]


def test_plurals_of_nouns() -> None:
    assert noun_cues()["worries"] == noun_cues()["worry"]


def test_words_that_are_nouns_and_verbs() -> None:
    assert {"claim", "claims", "report", "hopes"} <= noun_like()
    assert not {"said", "claimed", "says"} & noun_like()


def test_no_example_is_used_twice() -> None:
    examples = [example for _, _, example in VERBS] + [example for _, example in NOMINAL]
    assert all(example.endswith((".", "”")) for example in examples)
    assert len(set(nouns.PASSIVES.values())) == len(nouns.PASSIVES)
