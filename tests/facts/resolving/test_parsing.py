from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from facts.resolving.record import resolution_schema
from facts.resolving.store import load_resolutions, save_resolution
from sources.errors import ResolutionError

if TYPE_CHECKING:
    from pathlib import Path

ID = "abcdefghijkl"


def record(**more: Any) -> dict[str, Any]:
    quote = {"type": "TextQuoteSelector", "exact": "12 boats", "prefix": "", "suffix": ""}
    place = {"type": "TextPositionSelector", "start": 4, "end": 12}
    side = {"source": "a.txt", "value": "12", "status": "asserted", "speaker": None, "polarity": "positive"}
    base = {
        "schema": "crossread/resolution/1",
        "id": ID,
        "kind": "number",
        "key": "k",
        "question": "How many?",
        "verdict": "both",
    }
    return base | {"sides": [side | {"selector": [quote, place]}]} | more


def write(folder: Path, text: str, name: str = ID) -> str:
    (folder / f"{name}.json").write_text(text, "utf-8")
    return str(folder)


def lines(data: dict[str, Any]) -> str:
    return json.dumps(data, indent=1)


def test_a_minimal_decision_by_hand_is_read(tmp_path: Path) -> None:
    found = load_resolutions(write(tmp_path, lines(record())))[ID]
    assert (found.kind, found.severity, found.reviewer, found.sides[0].exact) == ("number", "tension", "", "12 boats")


def test_what_nests_as_deep_as_allowed_can_be_written_again(tmp_path: Path) -> None:
    deep: object = "bottom"
    for _ in range(99):
        deep = [deep]
    found = load_resolutions(write(tmp_path, lines(record(team=deep))))[ID]
    assert save_resolution(str(tmp_path), replace(found, note="seen"), found.digest).extra == {"team": deep}


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    assert ID in load_resolutions(write(tmp_path, "\ufeff" + lines(record())))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (lines(record()).replace('"both",', '"both"'), 8, "not valid JSON"),
        ("", 1, "not valid JSON"),
        ("[]", 1, "not a JSON object"),
        ("[" * 100_000, 1, "not a decision: nests too deep (the limit is 100 levels)"),
        ("\n".join("[" * 200) + "]" * 200, 101, "not a decision: nests too deep"),
        (lines(record()).replace('"key": "k"', f'"key": {"[" * 100}{"]" * 100}'), 5, "not a decision: nests too deep"),
        (lines(record()).replace('"key": "k"', f'"key": {"1" * 5000}'), 5, "a number has thousands of digits"),
        ("null", 1, "not a JSON object"),
        ("{}", 1, "`schema` is not"),
        (lines(record(schema="crossread/report/1")), 2, "`schema` is not"),
        (lines(record(schema="crossread/resolution/2")), 2, "newer than this version"),
        (lines(record(id="abcdefghijkm")), 3, "named for abcdefghijkl"),
        (lines(record(id="ABC")), 3, "id: "),
        (lines(record(kind="colour")), 4, "kind: "),
        (lines(record(verdict="maybe")), 7, "verdict: "),
        (lines(record(verdict="accept")), 1, "needs either a source or a value"),
        (lines(record(verdict="accept", source="c.txt")), 1, "none of the sides"),
        (lines(record(verdict="dismiss", reason="boredom")), 30, "reason: "),
        (lines(record(sides=[])), 8, "sides: "),
        (lines(record(time="yesterday")), 30, "time: "),
        (lines(record()).replace('"asserted"', '"known"'), 12, "sides.0.status: "),
        (lines(record()).replace('"12 boats"', '"12 big boats"'), 9, "12 characters long"),
        (lines(record()).replace('"start": 4', '"start": "four"'), 9, "complete TextPositionSelector"),
        (lines(record()).replace('"key": "k"', '"key": "k",\n "kind": "date"'), 6, "'kind' stands twice"),
        (lines(record()).replace('"asserted"', '"asserted", "status": "denied"'), 12, "'status' stands twice"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line_and_left_alone(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    with pytest.raises(ResolutionError) as caught:
        load_resolutions(write(tmp_path, text))
    assert f"{ID}.json:{line}: " in caught.value.message
    assert words in caught.value.message
    assert (tmp_path / f"{ID}.json").read_text("utf-8") == text


def test_conflict_markers_are_named_with_what_both_sides_decided(tmp_path: Path) -> None:
    text = lines(record(reviewer="Ida"))
    ours = text.replace('"both"', '"defer"')
    head, tail = ours.split(' "verdict": "defer",\n')
    mark = "<<<<<<< ours\n" + ' "verdict": "defer",\n' + "=======\n" + ' "verdict": "both",\n' + ">>>>>>> theirs\n"
    with pytest.raises(ResolutionError) as caught:
        load_resolutions(write(tmp_path, head + mark + tail))
    assert (
        f"{ID}.json:7: git conflict markers: one side has defer by Ida, the other both by Ida" in caught.value.message
    )
    assert "git add" in (caught.value.hint or "")


def test_conflicts_with_the_base_shown_are_read_too(tmp_path: Path) -> None:
    text = (
        "<<<<<<< ours\n"
        + lines(record())
        + "\n||||||| base\n{\n=======\n"
        + lines(record(verdict="defer"))
        + "\n>>>>>>> x\n"
    )
    with pytest.raises(ResolutionError, match="one side has both by unknown, the other defer by unknown"):
        load_resolutions(write(tmp_path, text))


def test_bytes_that_are_no_utf_8_are_named_with_their_offset(tmp_path: Path) -> None:
    (tmp_path / f"{ID}.json").write_bytes(b'{\n"id": "\xff"}')
    with pytest.raises(ResolutionError, match=r":2: not valid UTF-8 at byte offset 9"):
        load_resolutions(str(tmp_path))


def test_the_first_of_several_wrong_files_is_shown_and_the_others_counted(tmp_path: Path) -> None:
    write(tmp_path, "{}", "aaaaaaaaaaaa")
    write(tmp_path, "{}", "bbbbbbbbbbbb")
    write(tmp_path, lines(record()))
    with pytest.raises(ResolutionError, match=r"aaaaaaaaaaaa.json:1: .*\(and 1 more wrong"):
        load_resolutions(str(tmp_path))


def test_a_file_that_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / f"{ID}.json").mkdir()
    with pytest.raises(ResolutionError, match=r"abcdefghijkl.json: is a folder"):
        load_resolutions(str(tmp_path))


def test_a_file_too_large_for_a_decision_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResolutionError, match="too large"):
        load_resolutions(write(tmp_path, " " * 1_000_001))


def test_the_schema_names_what_a_file_must_hold() -> None:
    schema = resolution_schema()
    assert set(schema["required"]) == {"schema", "id", "kind", "key", "question", "verdict", "sides"}
    assert schema["properties"]["schema"]["const"] == "crossread/resolution/1"
    assert "other-referent" in schema["$defs"]["Reason"]["enum"]
