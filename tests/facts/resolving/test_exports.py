"""Reading decisions from what Crossread wrote, and refusing what it did not."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from facts.reporting.formats import render, render_export
from facts.resolving.exports import read_decisions
from facts.resolving.store import save_resolution
from sources.errors import ResolutionError
from tests.facts.exporting.exported import STEER, TEXT, sample_report, steered

if TYPE_CHECKING:
    from pathlib import Path

    from facts.reporting.report import Report
    from facts.resolving.model import Resolution


def recorded(report: Report) -> tuple[Resolution, ...]:
    return tuple(sorted((f.resolution for f in report.findings if f.resolution), key=lambda r: r.id))


def bare(decision: Resolution) -> Resolution:
    """What a report keeps of a decision: not the key, nor what stood around the passages."""
    return replace(decision, key="", sides=tuple(replace(s, prefix="", suffix="") for s in decision.sides))


def test_an_annotation_export_holds_decisions_in_full(tmp_path: Path) -> None:
    path = tmp_path / "facts.jsonld"
    path.write_text(render_export(sample_report(), "jsonld"), "utf-8")
    assert read_decisions(str(path)) == recorded(sample_report())


def test_a_report_holds_decisions_without_their_surroundings(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text(render(sample_report(), "json"), "utf-8")
    assert read_decisions(str(path)) == tuple(map(bare, recorded(sample_report())))


def test_folders_and_single_files_are_read_as_they_are(tmp_path: Path) -> None:
    expected = recorded(sample_report())
    for decision in expected:
        save_resolution(str(tmp_path / "story/resolutions"), decision, None)
    assert read_decisions(str(tmp_path / "story")) == expected
    assert read_decisions(str(tmp_path / "story/resolutions")) == expected
    one = tmp_path / "story/resolutions" / f"{expected[0].id}.json"
    assert read_decisions(str(one)) == expected[:1]


@given(TEXT)
@settings(deadline=None, max_examples=20)
def test_any_words_survive_an_annotation_export(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    report = steered(words)
    path = tmp_path_factory.mktemp("export") / "facts.jsonld"
    path.write_text(render_export(report, "jsonld"), "utf-8")
    assert read_decisions(str(path)) == recorded(report)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", ":1: not valid JSON"),
        ("[" * 100_000, ": nests too deep (the limit is 100 levels)"),
        (f'{{"schema": {"[" * 100}{"]" * 100}}}', ": nests too deep (the limit is 100 levels)"),
        (f'{{"schema": {"1" * 5000}}}', ": a number has thousands of digits"),
        ("[]", ": holds no decisions"),
        ("\ufeff{}", ": is neither a report, an export nor a decision"),
        ('{"schema": "crossread/report/2"}', ": is neither a report"),
        ('{"schema": "crossread/report/1", "disagreements": {}}', ": holds no decisions"),
        ('{"type": "AnnotationCollection", "first": []}', ": holds no decisions"),
    ],
)
def test_what_holds_no_decision_is_refused(tmp_path: Path, text: str, words: str) -> None:
    assert words in refusal(tmp_path / "in.json", text)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"verdict": "perhaps"}, "verdict: Input should be 'accept'"),
        ({"source": None, "value": None, "verdict": "accept"}, "verdict accept needs either a source or a value"),
        ({"sides": []}, "sides: List should have at least 1 item"),
        ({"id": "../../etc"}, "decision ../../etc: id: String should match pattern"),
        ({"time": STEER}, "time: Input should be a valid string"),
    ],
)
def test_a_wrong_decision_is_refused_with_the_reason(tmp_path: Path, parts: dict[str, Any], words: str) -> None:
    data = json.loads(render(sample_report(), "json"))
    decided = next(d for d in data["disagreements"] if d["resolution"])
    decided["resolution"] |= parts
    assert words in refusal(tmp_path / "in.json", json.dumps(data))


def test_two_decisions_on_one_point_are_refused(tmp_path: Path) -> None:
    data = json.loads(render(sample_report(), "json"))
    data["disagreements"] *= 2
    assert "holds two decisions on" in refusal(tmp_path / "in.json", json.dumps(data))


def refusal(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    with pytest.raises(ResolutionError) as caught:
        read_decisions(str(path))
    assert "in.json" in caught.value.message
    return caught.value.message


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResolutionError, match="does not exist"):
        read_decisions(str(tmp_path / "none.json"))
    with pytest.raises(ResolutionError, match="holds no decisions"):
        read_decisions(str(tmp_path))
    (tmp_path / "bad.json").write_bytes(b"\xff{}")
    with pytest.raises(ResolutionError, match="not valid UTF-8 at byte offset 0"):
        read_decisions(str(tmp_path / "bad.json"))
