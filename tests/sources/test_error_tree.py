"""The error tree: what its docstring draws is what stands in the module."""

from __future__ import annotations

import re

import pytest

from sources import errors
from sources.errors import CrossreadError, ManifestError, ResolutionError, SourceError, UsageError

BRANCHES = (UsageError, SourceError, ManifestError, ResolutionError)


def test_the_docstring_draws_every_error() -> None:
    drawn = set(re.findall(r"\b\w+Error\b", errors.__doc__ or ""))
    assert drawn == {name for name in vars(errors) if name.endswith("Error")}


@pytest.mark.parametrize("branch", BRANCHES)
def test_each_branch_carries_a_message_and_perhaps_a_hint(branch: type[CrossreadError]) -> None:
    bare, helped = branch("a.txt: is empty"), branch("a.txt: is empty", hint="Fill it.")
    assert (bare.message, bare.hint, str(bare)) == ("a.txt: is empty", None, "a.txt: is empty")
    assert helped.hint == "Fill it."
    assert isinstance(bare, CrossreadError)
    assert [other for other in BRANCHES if isinstance(bare, other)] == [branch]


def test_a_hint_is_named() -> None:
    with pytest.raises(TypeError):
        CrossreadError("a", "b")  # type: ignore[call-arg]
