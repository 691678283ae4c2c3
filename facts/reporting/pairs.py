"""Aligned pairs of claims as records and as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sources.display import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.model import Claim
    from sources.document import Document


def pair_record(a: Claim, b: Claim, score: float, documents: Mapping[str, Document]) -> dict[str, Any]:
    """Two aligned claims and their score."""
    return {"a": _claim_place(a, documents), "b": _claim_place(b, documents), "score": round(score, 6)}


def _claim_place(claim: Claim, documents: Mapping[str, Document]) -> dict[str, Any]:
    return {"source": claim.source, "path": documents[claim.source].path, "start": claim.start, "end": claim.end}


def pair_text(a: Claim, b: Claim, score: float, documents: Mapping[str, Document]) -> str:
    """Two aligned claims on three lines for people, without a final newline."""
    return f"{score:.3f}" + "".join("\n  " + _line(c, documents[c.source]) for c in (a, b))


def _line(claim: Claim, document: Document) -> str:
    return visible(f"{document.reference(claim.start)}  {' '.join(claim.text.split())}")
