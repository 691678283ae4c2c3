"""Claims as records and as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facts.model import Polarity
from sources.display import visible

if TYPE_CHECKING:
    from facts.model import Claim, Quantity
    from sources.document import Document


def claim_record(claim: Claim, document: Document) -> dict[str, Any]:
    """The record of one claim, as `claims --format jsonl` prints it."""
    return {
        "source": claim.source,
        "path": document.path,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "status": claim.status.value,
        "speaker": claim.speaker,
        "polarity": claim.polarity.value,
        "dates": [
            {"start": d.start, "end": d.end, "text": d.text, "type": d.type, "value": d.value} for d in claim.dates
        ],
        "quantities": [_quantity(q) for q in claim.quantities],
        "names": [{"start": n.start, "end": n.end, "text": n.text, "name": n.name} for n in claim.names],
        "speakers": [
            {
                "start": s.start,
                "end": s.end,
                "text": s.text,
                "cue": s.cue,
                "content_start": s.content_start,
                "content_end": s.content_end,
            }
            for s in claim.speakers
        ],
        "events": [{"start": e.start, "end": e.end, "text": e.text, "status": e.status.value} for e in claim.events],
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    value = quantity.value
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "value": list(value) if isinstance(value, tuple) else value,
        "unit": quantity.unit,
        "modifier": quantity.modifier,
    }


def claim_text(claim: Claim, document: Document) -> str:
    """One claim on one line for people: its place, how settled it is, who says it, its words, what was read in it."""
    marks = [claim.status.value, claim.speaker or "", "negated" if claim.polarity is Polarity.NEGATIVE else ""]
    read = [*(d.value for d in claim.dates), *(_quantity_text(q) for q in claim.quantities)]
    tail = f"  {{{'; '.join(read)}}}" if read else ""
    words = " ".join(claim.text.split())
    return visible(f"{document.reference(claim.start)} [{', '.join(m for m in marks if m)}] {words}{tail}")


def _quantity_text(quantity: Quantity) -> str:
    value = quantity.value
    number = (
        "–".join(f"{v:g}" for v in value)
        if isinstance(value, tuple)
        else quantity.vague
        if value is None
        else f"{value:g}"
    )
    modifier = "" if quantity.modifier == "=" else quantity.modifier
    return f"{modifier}{number} {quantity.unit}".rstrip()
