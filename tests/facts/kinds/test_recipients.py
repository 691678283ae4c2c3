"""Recipients: to whom something was said, or by what means."""

from __future__ import annotations

import pytest

from facts.kinds.recipients import find_recipients
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, tell

SAID = "Ann Reed, the keeper of the Orvel lighthouse, {} that the lamp had gone out twice before the ferry sank."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("told the Elmford Post", "told the Norvia Herald"),
        ("told jurors", "told the Elmford Post"),
        ("said in a statement", "told the Elmford Post"),
        ("told detectives", "testified"),
        ("said in an interview with the Elmford Post", "said in an interview with the Norvia Herald"),
    ],
)
def test_other_listeners(one: str, other: str) -> None:
    story = tell("deal", SAID.format(one), SAID.format(other))
    (found,) = find_recipients(story)
    assert (found.kind, found.severity) == (Kind.ATTRIBUTION, Severity.TENSION)
    assert found.key.startswith("channel:")
    assert {a.source for a in found.answers} == {"A", "B"}
    check_spans(story, found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("told the Elmford Post", "told the Post"),
        ("told reporters", "said at a news conference"),
        ("said in a statement", "said in an e-mail"),
        ("told the judge", "told the court"),
        ("told the Elmford Post", "said"),
    ],
)
def test_what_may_be_one(one: str, other: str) -> None:
    assert find_recipients(tell("deal", SAID.format(one), SAID.format(other))) == []


def test_two_speakers() -> None:
    other = SAID.replace("Ann Reed", "Omar Diaz").format("told the Norvia Herald")
    assert find_recipients(tell("deal", SAID.format("told the Elmford Post"), other)) == []


def test_two_utterances() -> None:
    other = "Ann Reed told the Norvia Herald that she would retire in the spring."
    assert find_recipients(tell("deal", SAID.format("told the Elmford Post"), other)) == []
