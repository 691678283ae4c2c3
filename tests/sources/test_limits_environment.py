"""Limits as the environment sets them."""

from __future__ import annotations

from dataclasses import fields

import pytest

from sources.errors import UsageError
from sources.limits import DEFAULT_LIMITS, Limits, limits_from_environment, raising
from sources.manifest import LimitsTable


@pytest.mark.parametrize(
    ("words", "changed"),
    [("", {}), (" ", {}), ("pages=5", {"pages": 5}), (" pages = 5 , seconds=30", {"pages": 5, "seconds": 30})],
)
def test_the_environment_sets_limits(words: str, changed: dict[str, int]) -> None:
    found = limits_from_environment({"CROSSREAD_LIMITS": words})
    assert {
        f.name: getattr(found, f.name)
        for f in fields(Limits)
        if getattr(found, f.name) != getattr(DEFAULT_LIMITS, f.name)
    } == changed


@pytest.mark.parametrize(
    "words", ["pagse=5", "pages", "pages=", "pages=0", "pages=-1", "pages=1e3", "pages=٣", "pages=" + "9" * 5000]
)
def test_what_is_no_limit_is_told(words: str) -> None:
    with pytest.raises(UsageError, match="CROSSREAD_LIMITS: "):
        limits_from_environment({"CROSSREAD_LIMITS": words})


def test_a_hint_says_how_to_raise_a_limit() -> None:
    assert (
        limits_from_environment(
            {"CROSSREAD_LIMITS": raising("pages", 9).split("CROSSREAD_LIMITS=")[1].split()[0]}
        ).pages
        == 9
    )


def test_a_manifest_knows_every_limit_but_its_own_size() -> None:
    assert set(LimitsTable.model_fields) == {f.name for f in fields(Limits)} - {"manifest_bytes"}
