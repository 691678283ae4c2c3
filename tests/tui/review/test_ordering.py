"""The orders of the list, and filters by source and single states."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.model import Kind, State
from tests.tui.review.driving import MIDDLE, driving
from tests.tui.review.factories import dossier, findings
from tui.review.ordering import IMPORTANCE, ORDERS, in_order, next_order
from tui.review.state import Filter, parse_filter

if TYPE_CHECKING:
    from pathlib import Path

FOUND = findings(dossier("/d"))
SOURCES = ("A", "B", "C")


def test_every_order_holds_every_point_and_going_round_comes_back() -> None:
    order = IMPORTANCE
    for _ in ORDERS:
        assert sorted(map(id, in_order(FOUND, order, SOURCES))) == sorted(map(id, FOUND))
        order = next_order(order)
    assert order == IMPORTANCE
    assert next_order("other") == IMPORTANCE


@given(st.permutations(FOUND), st.sampled_from(ORDERS[1:]))
def test_an_order_sorts_and_keeps_ties_as_they_came(points: list[object], order: str) -> None:
    shown = in_order(points, order, SOURCES)  # type: ignore[arg-type]
    assert in_order(shown, order, SOURCES) == shown


def test_orders_by_document_kind_and_state() -> None:
    numbers = {f.disagreement.id: n for n, f in enumerate(FOUND)}

    def order(name: str, given: object = FOUND) -> list[int]:
        return [numbers[f.disagreement.id] for f in in_order(given, name, SOURCES)]  # type: ignore[arg-type]

    assert order("document") == [1, 0, 2]
    assert order("document") == order("document", FOUND[::-1])
    assert order("kind") == [1, 0, 2]
    settled = (replace(FOUND[0], state=State.SETTLED), FOUND[1], replace(FOUND[2], state=State.STALE))
    assert order("state", settled) == [2, 1, 0]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("source:C", [0, 2]),
        ("source:a source:c", [0, 1, 2]),
        ("source:a date", [1]),
        ("source:z", []),
        ("stale", [1]),
        ("stale settled", [1, 2]),
        ("open", [0, 1]),
        ("orphaned", []),
        ("source:", []),
    ],
)
def test_filters_by_source_and_state(words: str, shown: list[int]) -> None:
    found = (FOUND[0], replace(FOUND[1], state=State.STALE), replace(FOUND[2], state=State.SETTLED))
    wanted = parse_filter(words)
    assert [n for n, finding in enumerate(found) if wanted.lets_through(finding)] == shown


@given(
    st.builds(
        Filter,
        groups=st.frozensets(st.sampled_from(["open", "settled", "deferred"])),
        kinds=st.frozensets(st.sampled_from(list(Kind))),
        states=st.frozensets(st.sampled_from([State.STALE, State.ORPHANED, State.REOPENED, State.MOVED])),
        sources=st.frozensets(st.sampled_from(["a", "b", "a1"])),
        text=st.sampled_from(["", "ferry", "two words"]),
    )
)
def test_a_filter_reads_back_from_its_words(wanted: Filter) -> None:
    assert parse_filter(str(wanted)) == wanted


async def test_the_choice_goes_through_the_list_as_it_is_sorted(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE) as run:
        await run.press("O", "g")
        assert run.chosen() == 1
        await run.press("]")
        assert run.chosen() == 0
        await run.press("[", "b")
        assert run.chosen() == 0
        assert "by document" in "".join(words for words, _ in run.screen.list_title._left)


async def test_progress_says_which_source_is_read(tmp_path: Path) -> None:
    async with driving(tmp_path, MIDDLE, analysed=False) as run:
        await run.wait(lambda: not run.screen.analysing, "the analysis")
        run.screen.analysing = True
        for phase, done, total, words in [
            ("reading", 1, 3, "reading B, 2/3"),
            ("comparing", 4, 11, "comparing, 5/11"),
            ("aligning", 0, 0, "analysing: aligning"),
        ]:
            run.app.progress(phase, done, total)
            await run.wait(lambda words=words: words in str(run.screen.top._right), words)  # type: ignore[misc]
