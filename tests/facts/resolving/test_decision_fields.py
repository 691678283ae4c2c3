"""Decisions to bytes and back: nothing is lost, nothing is reordered, unknown keys stay."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import Kind, Polarity, Severity, Status
from facts.resolving.fields import carry_unknown, from_record, to_record
from facts.resolving.model import Reason, Resolution, Side, Verdict
from facts.resolving.parsing import parse_record
from sources.errors import ResolutionError

ID = "abcdefghijkl"
# Lone surrogates come from file names and command lines that are no Unicode.
ANY = st.text(st.one_of(st.characters(), st.sampled_from('\x1b\u202e\u200b\ud800\udcff\n"\\')), max_size=12)
EXTRA = st.dictionaries(
    st.text("xyz", min_size=1, max_size=3),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(ANY, inner, max_size=2),
        max_leaves=4,
    ),
    max_size=2,
)


@st.composite
def sides(draw: st.DrawFn) -> Side:
    exact = draw(ANY.filter(bool))
    start = draw(st.integers(0, 10_000))
    low = draw(st.integers(-1, len(exact) - 1))
    return Side(
        source=draw(ANY.filter(bool)),
        start=start,
        end=start + len(exact),
        exact=exact,
        prefix=draw(ANY),
        suffix=draw(ANY),
        norm=draw(ANY),
        status=draw(st.sampled_from(list(Status))).value,
        speaker=draw(st.none() | ANY),
        polarity=draw(st.sampled_from(list(Polarity))).value,
        extra=draw(EXTRA),
        mark_start=low,
        mark_end=-1 if low < 0 else draw(st.integers(low + 1, len(exact))),
    )


@st.composite
def resolutions(draw: st.DrawFn) -> Resolution:
    found = tuple(draw(st.lists(sides(), min_size=1, max_size=3)))
    verdict = draw(st.sampled_from(list(Verdict)))
    own = draw(st.booleans())
    return Resolution(
        id=ID,
        kind=draw(st.sampled_from(list(Kind))).value,
        question=draw(ANY),
        verdict=verdict,
        source=found[0].source if verdict is Verdict.ACCEPT and not own else None,
        value=draw(ANY) if verdict is Verdict.ACCEPT and own else None,
        reason=draw(st.sampled_from(list(Reason))) if verdict is Verdict.DISMISS else None,
        note=draw(ANY),
        reviewer=draw(ANY),
        time=draw(st.sampled_from(["", "2026-03-01T12:00:00Z"])),
        sides=found,
        extra=draw(EXTRA),
        key=draw(ANY),
        severity=draw(st.sampled_from(list(Severity))).value,
    )


def read(raw: bytes) -> Resolution:
    record, data = parse_record(raw, "x.json", ID)
    return from_record(record, data, "")


def decision(**more: Any) -> Resolution:
    side = Side("a.txt", 4, 12, "12 boats", "", "", "12", "asserted", None, "positive")
    fields: dict[str, Any] = {"time": "2026-03-01T12:00:00Z", "sides": (side,)} | more
    return Resolution(ID, "number", "How many?", fields.pop("verdict", Verdict.BOTH), **fields)


@given(resolutions())
@settings(max_examples=60, deadline=None)
def test_whatever_a_decision_holds_reads_back(made: Resolution) -> None:
    raw = to_record(made)
    assert read(raw) == made
    assert to_record(read(raw)) == raw


@given(resolutions())
@settings(max_examples=30, deadline=None)
def test_the_bytes_are_utf_8_and_harmless_on_a_terminal(made: Resolution) -> None:
    text = to_record(made).decode("utf-8")
    assert text.endswith("}\n")
    assert not set("\x1b\x07\x9b\u202e\u200b\r\x7f\u2028") & set(text)


@given(resolutions())
@settings(max_examples=30, deadline=None)
def test_known_keys_come_first_and_in_one_order(made: Resolution) -> None:
    keys = list(json.loads(to_record(made)))
    fixed = "schema id kind key severity question verdict source value reason note reviewer time sides".split()
    assert keys[: len(fixed)] == fixed
    assert keys[len(fixed) :] == list(made.extra)


@pytest.mark.parametrize(
    ("start", "end", "words"), [(-1, -1, "12 boats"), (0, 2, "12"), (3, 8, "boats"), (0, 8, "12 boats")]
)
def test_the_words_that_carry_the_value_are_a_refinement(start: int, end: int, words: str) -> None:
    side = replace(decision().sides[0], mark_start=start, mark_end=end)
    raw = to_record(decision(sides=(side,)))
    assert (b"refinedBy" in raw) is (start >= 0)
    assert read(raw).sides[0].words == words


@pytest.mark.parametrize(
    "refinement",
    [
        "x",
        None,
        {},
        {"type": "TextPositionSelector"},
        {"type": "TextPositionSelector", "start": 2, "end": 2},
        {"type": "TextPositionSelector", "start": 5, "end": 2},
        {"type": "TextPositionSelector", "start": -1, "end": 2},
        {"type": "TextPositionSelector", "start": 0, "end": 9},
        {"type": "TextPositionSelector", "start": 0.0, "end": 2.0},
        {"type": "CssSelector", "start": 0, "end": 2},
    ],
)
def test_a_refinement_that_is_none_of_ours_is_kept_and_not_read(refinement: Any) -> None:
    data = json.loads(to_record(decision()))
    data["sides"][0]["selector"][0]["refinedBy"] = refinement
    found = read(json.dumps(data).encode())
    assert found.sides[0].words == "12 boats"
    assert json.loads(to_record(found)) == data


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_a_number_that_could_not_be_written_again_is_refused(number: str) -> None:
    raw = to_record(decision()).replace(b'\n  "kind"', b'\n  "x": {"y": [1, %s]},\n  "kind"' % number.encode())
    with pytest.raises(ResolutionError) as caught:
        read(raw)
    assert caught.value.message == f"x.json:4: not valid JSON: {number} is no number"


@pytest.mark.parametrize("number", ["1e308", "0.1", "-0.0", "12345678901234567890", "1E5"])
def test_other_numbers_stay_as_they_are_worth(number: str) -> None:
    raw = to_record(decision()).replace(b'\n  "kind"', b'\n  "x": %s,\n  "kind"' % number.encode())
    assert json.loads(to_record(read(raw)))["x"] == json.loads(number)


def test_unknown_keys_go_over_to_a_new_decision() -> None:
    old = decision(extra={"ticket": 7, "team": "west"})
    new = carry_unknown(old, decision(extra={"team": "east"}, note="again"))
    assert new.extra == {"ticket": 7, "team": "east"}
    assert new.note == "again"


@pytest.mark.parametrize(
    ("change", "kept"),
    [({}, True), ({"start": 90, "end": 98}, True), ({"exact": "13 boats"}, False), ({"source": "b.txt"}, False)],
)
def test_a_side_keeps_unknown_keys_while_its_words_are_the_same(change: dict[str, Any], kept: bool) -> None:
    side = decision().sides[0]
    old = decision(sides=(replace(side, extra={"page": 3}),))
    new = carry_unknown(old, decision(sides=(replace(side, **change),)))
    assert new.sides[0].extra == ({"page": 3} if kept else {})


def test_a_file_name_that_is_no_unicode_is_kept() -> None:
    side = replace(decision().sides[0], source="caf\udce9.txt")
    made = decision(sides=(side,), verdict=Verdict.ACCEPT, source="caf\udce9.txt")
    assert read(to_record(made)) == made


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("source", '"a.txt"', "sides.0.source: String should have at least 1 character"),
        ("exact", '"12 boats"', "sides.0: selector needs one complete TextQuoteSelector"),
    ],
)
def test_an_empty_source_or_quote_is_refused(key: str, value: str, words: str) -> None:
    raw = to_record(decision()).decode()
    with pytest.raises(ResolutionError) as caught:
        read(raw.replace(f'"{key}": {value}', f'"{key}": ""').encode())
    assert re.fullmatch(rf"x\.json:\d+: {re.escape(words)}.*", caught.value.message)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"kind"', '"\\ud800": 1, "kind"', "x.json:1: Input should be a valid string"),
        ('"polarity"', '"\\ud800": 1, "polarity"', "sides.0: Input should be a valid string"),
        ('"kind": "number"', '"kind": "\\ud800"', "x.json:4: kind: Input should be a valid string"),
        (ID, "\\ud800", "x.json:3: id: Input should be a valid string"),
        ('"kind"', '"x": 1, "x": 2, "kind"', "x.json:4: the key 'x' stands twice"),
        ('"kind"', f'"x": {"1" * 5_000}, "kind"', "not a decision: a number has thousands of digits"),
        (
            '"kind"',
            f'"x": {"[" * 20_000}{"]" * 20_000}, "kind"',
            "not a decision: nests too deep (the limit is 100 levels)",
        ),
        ('"start": 4', '"start": true', "selector needs one complete"),
        ('"start": 4', '"start": 4.0', "selector needs one complete"),
        ('"start": 4', '"start": -4', "selector needs one complete"),
        ('"end": 12', '"end": 13', "`exact` is 8 characters long, but `start` to `end` spans 9"),
        ('"positive"', '"sideways"', "sides.0.polarity"),
        ('"asserted"', '"sure"', "sides.0.status"),
        ('"2026-03-01T12:00:00Z"', '"2026-03-01"', "time: String should match pattern"),
        ('"2026-03-01T12:00:00Z"', '"2026-03-01T12:00:00Z\\n"', "time: String should match pattern"),
        ('"verdict": "both"', '"verdict": "accept"', "verdict accept needs either a source or a value"),
        ('"source": null', '"source": "z.txt"', "verdict both takes no source"),
    ],
)
def test_a_wrong_part_is_refused_by_name_and_never_a_crash(old: str, new: str, words: str) -> None:
    raw = to_record(decision()).decode()
    assert old in raw
    with pytest.raises(ResolutionError) as caught:
        read(raw.replace(old, new).encode())
    assert words in caught.value.message
    assert "\n" not in caught.value.message
