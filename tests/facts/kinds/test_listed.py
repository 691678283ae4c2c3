"""Listed: a list of names that goes on where another source's ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.kinds.listed import find_listed
from facts.model import Kind, Severity
from tests.stories import story_of

if TYPE_CHECKING:
    from facts.story import Story

_SHORT = "The songs on the new Harrow record are sung by Mira Solveig and Jonas Kestrel."
_LONG = "The songs on the new Harrow record are sung by Mira Solveig, Jonas Kestrel and Tilda Marsk."
_MORE = " Snow fell on the hills. Ferries ran late. The council met at noon. Gulls circled over the market."


def asked(*texts: str) -> list[tuple[str, str]]:
    return [(c.key, c.question) for c in find_listed(_story(*texts))]


def _story(*texts: str) -> Story:
    """A story of sources with a sentence each, and others by which the common words are known."""
    return story_of({name: text + _MORE for name, text in zip("ABC", texts, strict=False)})


def test_a_longer_list() -> None:
    (found,) = find_listed(_story(_SHORT, _LONG))
    assert (found.kind, found.severity) == (Kind.SCOPE, Severity.TENSION)
    assert found.key == "listed:kestrel+solveig"
    assert found.question == "Is it Mira Solveig and Jonas Kestrel, or also Tilda Marsk?"
    assert [a.value for a in found.answers] == [
        "Mira Solveig and Jonas Kestrel",
        "Mira Solveig, Jonas Kestrel and Tilda Marsk",
    ]


def test_lists_of_other_sources_stand_beside() -> None:
    (found,) = find_listed(_story(_SHORT, _LONG, _SHORT))
    assert [a.source for a in found.answers] == ["A", "B", "C"]


def test_order_of_sources_does_not_matter() -> None:
    assert asked(_SHORT, _LONG) == asked(_LONG, _SHORT)


@pytest.mark.parametrize(
    "other",
    [
        _SHORT,
        # told in the sentence, though not in the list
        f"{_SHORT[:-1]}, and one by Tilda Marsk.",
        # examples only
        _LONG.replace("by Mira", "by stars such as Mira"),
        # one name in common
        "The songs on the new Harrow record are sung by Mira Solveig, Anna Rook and Tilda Marsk.",
        # things without names
        "The songs on the new Harrow record are sung by a baker, a miller and a smith.",
        # no list
        "The songs on the new Harrow record are sung by Mira Solveig.",
    ],
)
def test_no_longer_list(other: str) -> None:
    assert asked(_SHORT, other) == []
