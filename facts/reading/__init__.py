"""Reading: from a source's text to claims with typed mentions.

The steps, each a plain function over the same sentences: `split_sentences` (with tokens and tags), `find_dates`,
`find_quantities`, `find_names`, `find_speakers`, `find_events`, `find_scopes`, then `make_claims` cuts clauses and hands every
mention to the claim it stands in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facts.model import Reading
from facts.reading.claims import make_claims
from facts.reading.dates import find_dates
from facts.reading.escapes import blank_sequences, restored
from facts.reading.events import find_events
from facts.reading.names import find_names
from facts.reading.quantities import find_quantities
from facts.reading.scopes import find_scopes
from facts.reading.sentences import split_sentences
from facts.reading.speakers import find_speakers

if TYPE_CHECKING:
    from sources.document import Document


def read_source(document: Document) -> Reading:
    """Read one source. Deterministic, and linear in the length of the text."""
    blank = blank_sequences(document.text)
    return _read(document) if blank == document.text else restored(_read(replace(document, text=blank)), document)


def _read(document: Document) -> Reading:
    sentences = split_sentences(document)
    dates = find_dates(document.text, sentences, document.published)
    names = find_names(document.text, sentences)
    quantities = find_quantities(document.text, sentences, dates)
    speakers = find_speakers(document.text, sentences, names)
    events = find_events(document.text, sentences, speakers)
    scopes = find_scopes(document.text, sentences)
    claims = make_claims(document, sentences, dates, quantities, names, speakers, events, scopes)
    return Reading(document, sentences, claims)
