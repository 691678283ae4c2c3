"""Small documents, changed at random in ways that their format cares for. The same generator gives the same inputs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

LONGEST = 4_000  # characters of an input
HOSTILE = [
    "\x00", "\x1b[2J", "\x1b]52;c;aGk=\x07", "\x9b", "\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\u2028", "\r", "\x0b", "\x85",
    "\ud800", "\udfff", "\U000e0041", "\u0301", "\u3164", "İ", "ß", "ﬁ", "①", "٣", "Ⅷ", "½", "𝟗", "東京", "[/red]", "[@click=x]", "{{", "%s", "\\",
    "'", '"', "“", "”", "<", ">", "&", "\t", "\n\n", " ", "  ", "-", "—", ".", "...", ",", "(", ")", ":", ";", "/", "#", "|", "*", "_", "`", "~",
    "0", "-1", "1e999", "9" * 40, "NaN", "999999999999", "2026-02-30", "24:61",
]  # fmt: skip


def mutated(dice: random.Random, seeds: Sequence[str], tokens: Sequence[str]) -> str:
    """One of the seeds after one to eight changes: words of the format and hostile ones put in, parts lost, doubled, moved, joined."""
    text = dice.choice(seeds)
    for _ in range(dice.randint(1, dice.choice((1, 2, 8)))):
        text = _changed(dice, text, seeds, tokens)[:LONGEST]
    return text


def _changed(dice: random.Random, text: str, seeds: Sequence[str], tokens: Sequence[str]) -> str:  # noqa: PLR0911 - one for each kind of change
    start = dice.randint(0, len(text))
    end = min(len(text), start + dice.choice((0, 1, 1, 2, 5, 20, 80)))
    what = dice.randrange(8)
    if what < 2:
        return text[:start] + dice.choice(tokens) + text[end if what else start :]
    if what == 2:
        return text[:start] + dice.choice(HOSTILE) + text[start:]
    if what == 3:
        return text[:start] + text[end:]
    if what == 4:
        return text[:end] + text[start:end] * dice.choice((1, 1, 2, 50)) + text[end:]
    if what == 5:
        return text[:start] + dice.choice((*tokens, *HOSTILE)) * dice.choice((2, 3, 40)) + text[end:]
    if what == 6:
        other = dice.choice(seeds)
        return text[:start] + other[dice.randint(0, len(other)) :]
    there = dice.randint(0, len(text))
    return text[:there] + text[start:end] + text[there:]


def with_values(dice: random.Random, text: str) -> str:
    """A JSON text, or lines of them, with some values replaced, lost, wrapped or doubled; it stays JSON. Else the text."""
    lines = text.splitlines() if "\n{" in text else [text]
    at = dice.randrange(len(lines) or 1)
    try:
        data = [json.loads(lines[at])]
    except (ValueError, IndexError, RecursionError):
        return text
    for _ in range(dice.randint(1, dice.choice((1, 3)))):
        _change_node(dice, data)
    lines[at] = json.dumps(data[0], ensure_ascii=dice.random() < 0.5)
    return "\n".join(lines)


def _change_node(dice: random.Random, node: Any) -> None:
    """Change something at or below a list or an object."""
    keys = list(node) if isinstance(node, dict) else list(range(len(node)))
    if not keys:
        return
    key = dice.choice(keys)
    if isinstance(node[key], (dict, list)) and dice.random() < 0.8:
        _change_node(dice, node[key])
        return
    what = dice.randrange(6)
    if what == 0 and len(keys) > 1:
        del node[key]
    elif what == 1:
        node[key] = [node[key]]
    elif what == 2 and isinstance(node, dict):
        node[dice.choice(HOSTILE)] = node[key]
    elif what == 3 and isinstance(node[key], str):
        node[key] = _changed(dice, node[key], ("a", "sank"), ("12 boats", "\n"))
    else:
        node[key] = dice.choice(
            (
                None,
                True,
                -1,
                0,
                7,
                1e300,
                10**25,
                "",
                "x",
                [],
                {},
                [[]],
                {"x": None},
                *HOSTILE[:9],
                "2021-03-09T10:00:00Z",
            )
        )


def with_lines(dice: random.Random, text: str, values: Sequence[str]) -> str:
    """Lines of `key = value` with a value replaced, a line lost, doubled or moved."""
    lines = text.splitlines()
    for _ in range(dice.randint(1, 3)):
        if not lines:
            break
        at = dice.randrange(len(lines))
        what = dice.randrange(5)
        if what < 3 and " = " in lines[at]:
            lines[at] = lines[at].split(" = ")[0] + " = " + dice.choice(values)
        elif what == 3:
            lines.insert(dice.randint(0, len(lines)), lines[at])
        else:
            del lines[at]
    return "\n".join(lines) + "\n"


def with_elements(dice: random.Random, text: str, elements: Sequence[str]) -> str:
    """Markup with whole elements put in between others; it stays well formed more often than not."""
    for _ in range(dice.randint(1, 6)):
        places = [match.end() for match in re.finditer(">", text)]
        if not places or len(text) > LONGEST:
            break
        at = dice.choice(places)
        text = text[:at] + dice.choice(elements) + text[at:]
    return text


def encoded(dice: random.Random, text: str) -> bytes:
    """The text as a file would hold it: mostly UTF-8, sometimes otherwise, sometimes damaged."""
    raw = text.encode(dice.choice(("utf-8",) * 12 + ("utf-16", "utf-16-le", "cp1252", "utf-8-sig")), "replace")
    return damaged(dice, raw) if dice.random() < 0.1 else raw


def damaged(dice: random.Random, raw: bytes) -> bytes:
    """The bytes after one to six changes."""
    found = bytearray(raw)
    for _ in range(dice.randint(1, 6)):
        at = dice.randint(0, len(found))
        what = dice.randrange(5)
        if what == 0 and at < len(found):
            found[at] = dice.randrange(256)
        elif what == 1:
            found[at:at] = dice.choice(
                (b"\x00", b"\xff", b"\xfe\xff", b"\xe2\x80", b"\xed\xa0\x80", b"\x1b[", b"9999999999", b"\xff" * 8)
            )
        elif what == 2:
            del found[at : at + dice.choice((1, 2, 8, 64))]
        elif what == 3:
            found[at:at] = found[at : at + dice.choice((4, 32, 200))]
        elif at < len(found):
            found[at] ^= 1 << dice.randrange(8)
    return bytes(found)
