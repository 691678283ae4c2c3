"""XML as a stream of events, by expat, with everything refused that documents of the office kind never hold.

A document type is refused, and with it every entity: no bomb, no reference to a file or an address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from sources.errors import SourceError
from sources.limits import raising

if TYPE_CHECKING:
    from collections.abc import Callable

    from sources.limits import Limits

_DEEPEST = 500


def parse(  # noqa: PLR0913
    raw: bytes,
    name: str,
    limits: Limits,
    *,
    start: Callable[[str, dict[str, str]], object],
    end: Callable[[str], object],
    words: Callable[[str], object],
) -> None:
    """Call `start`, `end` and `words` for the elements and texts of a file, names without their namespace.

    Raises `SourceError` for XML that is not well-formed, has a document type, or holds too many elements.
    """
    count = depth = 0

    def begin(tag: str, attributes: dict[str, str]) -> None:
        nonlocal count, depth
        count += 1
        depth += 1
        if count > limits.elements * _PER_TAG:
            raise SourceError(
                f"{name}: has too many elements (the limit is {limits.elements})",
                hint=raising("elements", 2 * limits.elements),
            )
        if depth > _DEEPEST:
            raise SourceError(f"{name}: nests too deep (the limit is {_DEEPEST} elements)")
        start(tag.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def finish(tag: str) -> None:
        nonlocal depth
        depth -= 1
        end(tag.rpartition(" ")[2])

    def refuse(*_: object) -> None:
        raise SourceError(f"{name}: holds an XML document type, which no document needs (entities are refused)")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = finish
    parser.CharacterDataHandler = words
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise SourceError(f"{name}: is damaged (its XML is not well-formed: line {error.lineno})") from error


_PER_TAG = 4  # office XML wraps every run of words in several elements
