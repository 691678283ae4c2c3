"""What detectors of plug-ins may propose, and how it is weighed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from facts.asking.candidates import Candidate
from facts.judging import judge, probability
from facts.judging_weights import GATE, NUANCE
from facts.kinds.plugins import find_by_plugins
from facts.model import Answer, Kind, Severity, Status
from sources import plugins
from sources.errors import PluginError
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.story import Story

PLUGIN = plugins.Plugin(plugins.KINDS, "zebra", "zoo 1.2", "zoo:find")
ANSWERS = tuple(Answer(name, 0, 3, "The", "the", "the", Status.ASSERTED, None, claim=0) for name in "AB")
GOOD = Candidate(Kind.NUMBER, Severity.TENSION, "How many?", "many", ANSWERS, "they differ")

ODD_KIND: dict[str, Any] = {"kind": "weather"}
ODD_SEVERITY: dict[str, Any] = {"severity": "grave"}


@pytest.fixture
def story() -> Story:
    return story_of({"A": "The mill burned down.", "B": "The mill stands."})


@pytest.fixture
def propose(monkeypatch: pytest.MonkeyPatch, story: Story) -> Any:
    """Install a detector that gives this; gives what comes of it."""

    def run(proposed: Any) -> list[Candidate]:
        def find(_: Story) -> Any:
            if isinstance(proposed, Exception):
                raise proposed
            return proposed

        monkeypatch.setattr(plugins, "find_plugins", lambda *_: {"zebra": PLUGIN})
        monkeypatch.setattr(plugins, "load_plugin", lambda _: find)
        return find_by_plugins(story)

    return run


def test_a_question_carries_its_detectors_name(propose: Any) -> None:
    assert propose([GOOD]) == [replace(GOOD, key="plugin:zebra:many")]
    assert propose(()) == []


def test_its_own_score_decides_what_becomes_of_it(propose: Any, story: Story) -> None:
    for score, severity in ((1.0, Severity.TENSION), ((GATE + NUANCE) / 2, Severity.NUANCE), (0.0, None)):
        (candidate,) = propose([replace(GOOD, score=score)])
        assert probability(story, candidate) == score
        assert judge(story, candidate) is severity


@pytest.mark.parametrize(
    ("proposed", "words"),
    [
        (["text"], "proposed str, which is no Candidate"),
        ([replace(GOOD, **ODD_KIND)], "a kind or severity that there is not"),
        ([replace(GOOD, **ODD_SEVERITY)], "a kind or severity that there is not"),
        ([replace(GOOD, question="")], "a question without words or key"),
        ([replace(GOOD, score=2.0)], "a score outside 0 to 1"),
        ([replace(GOOD, answers=ANSWERS[:1])], "fewer than two sources"),
        ([replace(GOOD, answers=(ANSWERS[0], replace(ANSWERS[1], source="C")))], "an answer from no source"),
        ([replace(GOOD, answers=(ANSWERS[0], replace(ANSWERS[1], end=99)))], "a passage outside it"),
        ([replace(GOOD, answers=(ANSWERS[0], replace(ANSWERS[1], mark_start=2, mark_end=5)))], "a passage outside it"),
        (KeyError("x"), "failed: KeyError: 'x'"),
        (None, "failed: TypeError"),
    ],
)
def test_what_is_no_question_is_refused(propose: Any, proposed: Any, words: str) -> None:
    with pytest.raises(PluginError, match=words) as raised:
        propose(proposed)
    assert raised.value.message.startswith("plug-in 'zebra' of zoo 1.2")
