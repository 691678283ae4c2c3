"""What the words of a report mean: complete, worded apart, and true to the gate."""

from __future__ import annotations

import pytest

from facts.drafting import find_in_draft
from facts.examine import examine
from facts.model import DraftKind, Kind, Severity, State, Status
from facts.reading import read_source
from facts.reporting.topics import (
    DRAFTS,
    GROUPS,
    KINDS,
    REASONS,
    SEVERITIES,
    STATES,
    STATUSES,
    VERDICTS,
    Example,
    Topic,
    find_topic,
    near_topic,
    overview,
    topic_text,
)
from facts.resolving.gate import stops
from facts.resolving.model import Finding, Reason, Verdict
from tests.factories import make_answer, make_disagreement, make_document, make_dossier

ALL = [topic for topics in GROUPS.values() for topic in topics.values()]


@pytest.mark.parametrize(
    ("topics", "words"),
    [
        (KINDS, Kind),
        (SEVERITIES, Severity),
        (STATES, State),
        (VERDICTS, Verdict),
        (REASONS, Reason),
        (DRAFTS, DraftKind),
        (STATUSES, Status),
    ],
)
def test_every_word_has_its_topic_in_the_words_order_or_any(topics: dict[object, Topic], words: type) -> None:
    assert set(topics) == set(words)  # type: ignore[call-overload]
    assert all(topic.name == getattr(word, "value", None) for word, topic in topics.items())


def test_no_word_means_two_things() -> None:
    assert len({topic.name for topic in ALL}) == len(ALL)
    assert len({topic.meaning for topic in ALL}) == len(ALL)


@pytest.mark.parametrize("topic", ALL, ids=lambda t: t.name)
def test_a_meaning_is_one_or_more_whole_sentences_on_one_line(topic: Topic) -> None:
    assert topic.meaning[0].isupper()
    assert topic.meaning.endswith(".")
    assert "\n" not in topic.meaning + topic.severity
    assert "  " not in topic.meaning + topic.severity


@pytest.mark.parametrize("topic", KINDS.values(), ids=lambda t: t.name)
def test_a_kind_says_how_its_severity_is_set_and_shows_two_sources(topic: Topic) -> None:
    assert any(severity.value in topic.severity.lower() for severity in Severity)
    assert topic.examples
    for example in topic.examples:
        assert example.first != example.second
        assert example.outcome.split(":")[0].split()[0] in {"contradiction", "tension", "nuance", "no"}


@pytest.mark.parametrize(
    ("kind", "example"), [(k, e) for k, t in KINDS.items() for e in t.examples], ids=lambda v: getattr(v, "first", v)
)
def test_an_example_of_a_kind_is_what_the_program_finds(kind: Kind, example: Example) -> None:
    dossier = make_dossier({"a.txt": example.first, "b.txt": example.second})
    found = [(d.kind, d.severity.value) for d in examine(dossier).disagreements]
    outcome = example.outcome.split(":")[0].split()[0]
    expected = (
        [] if outcome == "no" else [[(kind, outcome)], [(kind, "nuance")]]
    )  # of two sentences alone the judge may doubt
    assert found in expected if expected else not found


@pytest.mark.parametrize("status", list(Status))
def test_the_example_of_a_status_is_read_so(status: Status) -> None:
    meaning, _, sentence = STATUSES[status].meaning.partition(": ")
    assert meaning
    reading = read_source(make_document(sentence[0].upper() + sentence[1:]))
    assert [claim.status for claim in reading.claims] == [status]


@pytest.mark.parametrize("kind", [k for k in DraftKind if k is not DraftKind.CONTRADICTS_DECISION])
def test_the_example_of_a_draft_is_what_the_program_finds(kind: DraftKind) -> None:
    (example,) = DRAFTS[kind].examples
    examination = examine(make_dossier({"a.txt": example.first}))
    found = find_in_draft(make_document(example.second, "draft.md", "draft"), examination, ())
    assert [f.kind for f in found] == [kind]


@pytest.mark.parametrize("state", list(State))
def test_a_state_says_what_the_gate_does(state: State) -> None:
    document = make_document("12 boats", "a.txt", "A")
    finding = Finding(make_disagreement([make_answer(document, "12 boats")]), state)
    assert ("Stops the" in STATES[state].meaning) is stops(finding, Severity.TENSION)


@pytest.mark.parametrize("topic", [*STATES.values(), *VERDICTS.values(), *DRAFTS.values()], ids=lambda t: t.name)
def test_what_asks_for_something_says_what_to_do(topic: Topic) -> None:
    assert topic.advice.endswith(".")
    assert topic_text(topic).endswith(f"what to do: {topic.advice}")


@pytest.mark.parametrize("topic", [*REASONS.values(), *DRAFTS.values()], ids=lambda t: t.name)
def test_a_reason_and_a_finding_show_a_pair(topic: Topic) -> None:
    assert topic.examples
    assert all(e.first != e.second and e.outcome for e in topic.examples)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_names_its_option(verdict: Verdict) -> None:
    assert f"--verdict {verdict.value}" in VERDICTS[verdict].advice


@pytest.mark.parametrize(
    ("word", "near"), [("stle", "stale"), ("Date", "date"), ("other_date", "other-date"), ("k3f7", None)]
)
def test_a_misspelt_word_is_near_a_topic(word: str, near: str | None) -> None:
    assert near_topic(word) == near


def test_labels_of_an_example_line_up() -> None:
    topic = Topic(
        "tide",
        "High or low.",
        examples=(Example("It was high.", "It was low.", "stale", ("then", "now")),),
        advice="Wait.",
    )
    assert topic_text(topic).splitlines()[2:] == [
        "  then  It was high.", "  now   It was low.", "  →     stale", "", "what to do: Wait.",
    ]  # fmt: skip


def test_a_topic_in_full() -> None:
    topic = Topic("tide", "High or low.", "Always tension.", (Example("It was high.", "It was low.", "tension"),))
    assert topic_text(topic).splitlines() == [
        "tide: High or low.", "", "severity: Always tension.", "", "  A  It was high.", "  B  It was low.", "  →  tension",
    ]  # fmt: skip
    assert topic_text(Topic("tide", "High or low.")) == "tide: High or low."


@pytest.mark.parametrize("name", ["", "Date", "dates", "open ", "kinds", "severity"])
def test_another_word_has_no_topic(name: str) -> None:
    assert find_topic(name) is None


def test_the_overview_has_a_line_for_every_word_below_its_group() -> None:
    lines = overview().splitlines()
    assert [line for line in lines if line and not line.startswith("  ")] == [f"{group}:" for group in GROUPS]
    assert [line.split()[0] for line in lines if line.startswith("  ")] == [topic.name for topic in ALL]
