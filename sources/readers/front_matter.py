"""Front matter: `key: value` lines between `---` lines at the top of a Markdown file.

Read without a YAML library on purpose: four plain keys need none, YAML brings a dependency and its traps (types
guessed, aliases, tags). Nested values, lists and block texts are skipped, not misread.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sources.bylines import read_date

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sources.lines import Line

_KEY = re.compile(r"([A-Za-z_][\w .-]{0,40}?)\s*:(?:\s+(.*))?\Z", re.DOTALL)
_MOST_LINES = 200
_QUOTES = {'"': '"', "'": "'"}
_NO_VALUES = ("|", ">", "[", "{", "&", "*", "!")


def front_matter(lines: Sequence[Line]) -> tuple[int, dict[str, str]]:
    """Count the lines that front matter takes (0 for none) and give its plain values, keys in lower case."""
    if not lines or lines[0].text != "---" or lines[0].indent:
        return 0, {}
    values: dict[str, str] = {}
    for at, line in enumerate(lines[1:_MOST_LINES], 1):
        if line.text in {"---", "..."}:
            return at + 1, values
        if not line.text or line.text[0] == "#" or line.indent or line.text.startswith("- "):
            continue
        match = _KEY.match(line.text)
        if match is None:
            return 0, {}
        if match[2] and not match[2].startswith(_NO_VALUES):
            values.setdefault(match[1].lower(), _scalar(match[2]))
    return 0, {}


def _scalar(value: str) -> str:
    quote = _QUOTES.get(value[0])
    if quote is not None and (end := value.find(quote, 1)) > 0:
        return value[1:end]
    return value.split(" #", 1)[0].strip()


def first_value(values: Mapping[str, str], *keys: str) -> str | None:
    """Take the first of these keys that has a value."""
    return next((values[key] for key in keys if values.get(key)), None)


def first_date(values: Mapping[str, str], *keys: str) -> date | None:
    """Take the first of these keys that holds one full, unambiguous date."""
    return next((found for key in keys if (found := read_date(values.get(key, ""))) is not None), None)
