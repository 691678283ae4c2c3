"""A small story of three sources that disagree on a figure, a bound, a date, an extent and a status."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sources.document import Dossier
from tests.stories import document_of

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS = {
    "A": """The ferry operator Nordline has bought the shipyard at Larvik.

Nordline announced the purchase on March 3. The yard employs more than 400 welders, and 12 of them were hurt in a fire last year.

Nordline will get the entire dry dock of the yard. The sale is final, the company said.""",
    "B": """Nordline may buy the shipyard at Larvik, people close to the talks say.

The purchase was announced on March 5. The yard employs roughly 400 welders, and 15 of them were hurt in a fire last year.

Nordline is said to get part of the dry dock of the yard.""",
    "C": """Nordline reportedly takes over the Larvik shipyard.

The takeover was announced on March 3. The yard employs nearly 400 welders. A fire last year hurt 12 welders.

Nordline gets all of the dry dock, according to the union.""",
}


def shipyard(texts: Mapping[str, str] = TEXTS) -> Dossier:
    """The dossier of the story; all sources were published on one day."""
    documents = tuple(document_of(name, text, date(2026, 3, 9)) for name, text in texts.items())
    return Dossier("Shipyard", "/nowhere", "/nowhere/resolutions", documents)
