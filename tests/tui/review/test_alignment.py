"""Rows aligned by claim."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.tui.review.factories import dossier, examine
from tui.review.alignment import aligned_rows, best_chain, plain_rows

if TYPE_CHECKING:
    from tui.review.layout import Row

LINKS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6), st.sampled_from([0.25, 0.5, 1.0])),
    max_size=9,
    unique_by=lambda link: link[:2],
)


def cells(rows: tuple[Row, ...], column: int, text: str) -> list[str]:
    return [text[c.start : c.end] for row in rows if (c := row.cells[column]) is not None]


def test_plain_rows_put_block_beside_block() -> None:
    source = dossier("/d")
    rows = plain_rows(source.documents)
    assert len(rows) == 3
    assert cells(rows, 1, source.documents[1].text)[0] == "Ferry lost"
    assert rows[2].cells[2] is None


def test_aligned_claims_share_a_row() -> None:
    source = dossier("/d")
    rows = aligned_rows(examine(source))
    texts = [document.text for document in source.documents]
    shared = next(row for row in rows if row.cells[0] and texts[0][row.cells[0].start :].startswith("The ferry sank"))
    starts = [texts[n][cell.start : cell.start + 9] for n, cell in enumerate(shared.cells) if cell]
    assert starts == ["The ferry", "On Tuesda", "Witnesses"]


def test_every_block_is_shown_once_and_in_order() -> None:
    source = dossier("/d")
    for rows in (plain_rows(source.documents), aligned_rows(examine(source))):
        for column, document in enumerate(source.documents):
            shown = "".join(cells(rows, column, document.text))
            assert shown == "".join(document.text[b.start : b.end] for b in document.blocks)
            starts = [c.start for row in rows if (c := row.cells[column]) is not None]
            assert starts == sorted(starts)


def test_claims_that_stand_far_apart_stay_apart() -> None:
    late = "Filler words stand here. " * 80 + "The ferry sank at noon."
    source = dossier("/d", ("The ferry sank.", late))
    examination = replace(examine(source), links=((("A", 0), ("B", 80), 0.9),))
    rows = aligned_rows(examination)
    assert rows[0].cells[0] is not None
    assert rows[0].cells[1] is not None
    assert rows[0].cells[1].start == 0


def test_crossing_links_keep_the_heavier() -> None:
    assert best_chain([(0, 1, 0.5), (1, 0, 0.9)]) == [(1, 0)]
    assert best_chain([(0, 0, 0.3), (1, 1, 0.3), (2, 0, 0.5)]) == [(0, 0), (1, 1)]
    assert best_chain([]) == []


@given(LINKS)
def test_best_chain_is_as_heavy_as_any(links: list[tuple[int, int, float]]) -> None:
    weight = {link[:2]: link[2] for link in links}
    best = 0.0
    for size in range(len(links) + 1):
        for chosen in combinations(sorted(weight), size):
            if all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chosen)):
                best = max(best, sum(weight[link] for link in chosen))
    chain = best_chain(links)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))
    assert sum(weight[link] for link in chain) == best


def test_an_examination_without_links_falls_back_to_blocks() -> None:
    source = dossier("/d")
    assert aligned_rows(replace(examine(source), links=())) == plain_rows(source.documents)
