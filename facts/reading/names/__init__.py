"""Proper names: people, organisations, places, products.

Runs of capitalised words are found first (`runs`), then titles and descriptions beside them are read (`roles`), then
the names of the document are put together: which mean the same (`canon`), and what kind of thing each is (`kinds`).
`link_names` does the same across the sources of a dossier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Name
from facts.reading.names.canon import canonical_names
from facts.reading.names.kinds import name_kinds
from facts.reading.names.linking import Aliases, link_names
from facts.reading.names.runs import find_runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Sentence

__all__ = ["Aliases", "find_names", "link_names"]


def find_names(text: str, sentences: Sequence[Sentence]) -> tuple[Name, ...]:
    """Return the proper names of a source, in order of the text.

    `Name.name` is the canonical form inside the source: full name for a surname, expansion for an acronym that the text
    ties to it. Spans leave out titles and possessives; `role` has the title or description.
    """
    runs = find_runs(text, sentences)
    names = canonical_names(text, sentences, runs)
    kinds = name_kinds(sentences, runs, names)
    return tuple(
        Name(run.start, run.end, text[run.start : run.end], name, kinds[name], run.role)
        for run, name in zip(runs, names, strict=True)
    )
