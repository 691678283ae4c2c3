"""A small part of the fuzz campaign, the same in every run, and the inputs that once found a fault."""

# ruff: noqa: S311 - dice for tests
from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutating import HOSTILE
from tests.fuzz.targets import (
    ACTS,
    ARTICLES,
    ELEMENTS,
    HEADERS,
    JSON,
    MARKDOWN,
    RECORDS,
    STEPS,
    TAGS,
    TARGETS,
    TOML,
    WORDS,
    XML,
    try_input,
)
from tests.sources.making import docx
from tui.review.journal import Journal

WORDS_OF = {
    "text": WORDS, "markdown": (*MARKDOWN, *WORDS), "page": TAGS, "letter": HEADERS, "articles": JSON, "lines of articles": (*JSON, *ARTICLES),
    "manifest": TOML, "decision": JSON, "history": (*JSON, *STEPS), "claims": WORDS, "display": HOSTILE, "own act": (*JSON, *ACTS), "draft": WORDS,
}  # fmt: skip
FOUND = {
    "a subject in broken Base64": ("letter", b"From: a\nSubject: =?utf-8?b?a?=\n\nTwelve boats sank.\n"),
    "an encoding cut in pieces": ("letter", b"n:\nContent-Type:;charset*=\n\xed"),
    "an encoding in an unknown form": ("letter", b"n:\nContent-Type:;charset*\n\xbf"),
    "a key twice, then a bracket too many": ("decision", b'{"":"","":4}]'),
    "a key twice, then another value": ("decision", b'{"":"","":"","":[{"":"","":6}]},1'),
    "a key twice, then a word in a wrong escape": ("decision", b'{"a":1,"a":2}{"\\q":1}'),
    "a source that shows as nothing": (
        "decision",
        RECORDS[0].replace('"source": "a.txt", "note"', '"source": "a\u3164", "note"').encode(),
    ),
    "an id that is a list": ("history", b'{"step": "do", "id": [], "before": null, "after": null}\n{"step": "undo"}\n'),
    "an id that is an object": ("history", b'{"step": "do", "id": {}, "before": null, "after": null}\n'),
}


@pytest.mark.parametrize("name", FOUND)
def test_what_was_found_stays_found(name: str) -> None:
    target, raw = FOUND[name]
    try_input(TARGETS[target], raw)


def test_a_subject_in_broken_base64_is_shown_as_it_stands() -> None:
    from sources.loading import document_from_bytes

    assert document_from_bytes(FOUND["a subject in broken Base64"][1], "a.eml").title == "=?utf-8?b?a?="


def test_a_step_with_a_wrong_id_costs_that_step_only() -> None:
    journal = Journal.__new__(Journal)
    lines = [*FOUND["an id that is a list"][1].decode().splitlines()[:1], *STEPS[1].splitlines()]
    journal._lines = lambda: lines  # type: ignore[method-assign]
    done, undone = journal.replay()
    assert ([change.id for change in done], undone) == (["abcdefghijkl"], [])


@pytest.mark.parametrize("name", [name for name, target in TARGETS.items() if target.weight])
def test_changed_documents_are_read_or_refused(name: str) -> None:
    target, dice = TARGETS[name], random.Random(f"quick {name}")
    taken = [
        try_input(target, target.make(dice, target.seeds)) for _ in range({"report": 12, "draft": 25}.get(name, 150))
    ]
    assert True in taken


@pytest.mark.parametrize("name", WORDS_OF)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_words_of_a_format_in_any_order_are_read_or_refused(name: str, data: st.DataObject) -> None:
    pieces = data.draw(st.lists(st.sampled_from([*WORDS_OF[name], *HOSTILE]), max_size=25))
    assert try_input(TARGETS[name], "".join(pieces).encode("utf-8", "replace")) in {True, False}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([*ELEMENTS, *XML]), max_size=20))
def test_elements_in_any_order_are_read_or_refused(pieces: list[str]) -> None:
    assert try_input(TARGETS["docx"], docx("".join(pieces).encode("utf-8", "replace").decode())) in {True, False}


def test_the_same_seed_gives_the_same_inputs() -> None:
    for target in TARGETS.values():
        one, other = random.Random(7), random.Random(7)
        assert [target.make(one, target.seeds) for _ in range(5)] == [
            target.make(other, target.seeds) for _ in range(5)
        ]
