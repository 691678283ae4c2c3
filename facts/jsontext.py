"""JSON as every machine format prints it: UTF-8, readable, and harmless where it meets a terminal."""

from __future__ import annotations

import json
from typing import Any

from sources.display import UNSAFE

_FLAT = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False)  # records hold no circles


def to_json(value: Any, *, indent: int | None = None) -> str:  # noqa: ANN401 - whatever JSON can hold
    """The value as JSON text that reads back equal.

    Control, bidi and invisible characters and lone surrogates are escaped.
    """
    text = (
        _FLAT.encode(value) if indent is None else json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    )
    if text.isascii() and text.isprintable():
        return text  # nothing to escape, and much the quickest way to know
    return UNSAFE.sub(lambda match: match[0] if match[0] == "\n" else json.dumps(match[0])[1:-1], text)
