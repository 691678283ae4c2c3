"""Small stories for tests: texts in, a story out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading import read_source
from facts.story import Story, make_story
from sources.loading import document_from_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sources.document import Document


def document_of(name: str, text: str, published: date | None = None) -> Document:
    """A plain-text document named `name`."""
    from dataclasses import replace

    found = document_from_bytes(text.encode("utf-8"), f"{name.lower()}.txt")
    return replace(found, id=name, key=f"{name.lower()}.txt", published=published)


def story_of(texts: Mapping[str, str], published: date | None = None) -> Story:
    """A story of one document per entry."""
    return make_story([read_source(document_of(name, text, published)) for name, text in texts.items()])
