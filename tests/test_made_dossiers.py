"""The dossiers of the benchmark: the same for the same seed, and of the kind that the engine is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.examine import examine
from sources.dossier import open_dossier
from tests.bench.made import make_texts, write_dossier

if TYPE_CHECKING:
    from pathlib import Path


def test_a_seed_makes_the_same_texts_whatever_their_number() -> None:
    few, many = list(make_texts(5)), list(make_texts(40))
    assert few == many[:5]
    assert list(make_texts(5, seed=2)) != few
    assert len({t.text for t in many}) == 40


def test_a_made_dossier_is_read_and_has_disagreements(tmp_path: Path) -> None:
    size = write_dossier(tmp_path / "made", 4)
    dossier = open_dossier([str(tmp_path / "made")])
    assert [d.text for d in dossier.documents] == [t.text for t in make_texts(4)]
    assert size == sum(len(d.text.encode()) for d in dossier.documents)
    assert all(d.published for d in dossier.documents)
    assert len(examine(dossier).disagreements) >= 3
