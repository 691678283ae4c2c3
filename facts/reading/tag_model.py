"""What the tagger has learned: the file of its weights, and the form they are used in.

The file is text, compressed by zlib, so that it loads in a few milliseconds: sections end with a form feed; a section is
its keys, one a line, a tab, and as many values, one a line. Sections: lexicon, endings, dictionary (letters, words), then
a table of weights per template, whose values are rows ("NN 7 VB -7"). A row is taken apart when it is first needed.
"""

from __future__ import annotations

import zlib
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

WEIGHTS_FILE = "tagging.weights"

Row = dict[str, int]
Table = dict[str, Row | str]


class Entry(NamedTuple):
    """What is known about a word. `tags` are the candidates, best first; `fixed` needs no decision.

    `klass` stands for the word in its neighbours' contexts; `word` is the form, or the ending of a rare word; `ending`
    XX
    """

    tags: tuple[str, ...]
    fixed: bool
    klass: str
    word: str
    ending: str
    kind: str
    lefts: dict[str, list[int]]
    rights: dict[str, list[int]]


class Model(NamedTuple):
    """`lexicon` by word form, `endings` by suffix, one table of weights (feature to tag to weight) per template.

    `dictionary` gives the letters of the possible parts of speech (n, v, a, r) of base forms. `entries` keeps those of the
    words met before, `shared` the rows of contexts that do not look at a word's letters, once added.
    """

    lexicon: dict[str, str]
    endings: dict[str, str]
    tables: list[Table]
    dictionary: dict[str, str]
    entries: dict[str, Entry]
    shared: dict[str, Row]


@cache
def load() -> Model:
    """Return the model that comes with the program."""
    return unpack(Path(__file__).with_name(WEIGHTS_FILE).read_bytes())


def unpack(raw: bytes) -> Model:
    """Read a weights file."""
    lexicon, endings, letters, *tables = map(_section, zlib.decompress(raw).decode().split("\f"))
    dictionary: dict[str, str] = {}
    for parts, members in letters.items():
        dictionary.update(dict.fromkeys(members.split(), parts))
    return Model(lexicon, endings, cast("list[Table]", tables), dictionary, {}, {})


def _section(text: str) -> dict[str, str]:
    keys, _, values = text.partition("\t")
    return dict(zip(keys.split("\n"), values.split("\n"), strict=True))


def pack(model: Model) -> bytes:
    """Write a weights file, the opposite of `unpack`."""
    letters: dict[str, list[str]] = {}
    for word, parts in sorted(model.dictionary.items()):
        letters.setdefault(parts, []).append(word)
    sections = [model.lexicon, model.endings, {parts: " ".join(words) for parts, words in letters.items()}]
    sections += [{key: _row_text(row) for key, row in table.items()} for table in model.tables]
    texts = ["\n".join(sorted(s)) + "\t" + "\n".join(s[key] for key in sorted(s)) for s in sections]
    return zlib.compress("\f".join(texts).encode(), 9)


def _row_text(row: Row | str) -> str:
    return row if isinstance(row, str) else " ".join(f"{tag} {row[tag]}" for tag in sorted(row))


def row_of(table: Table, key: str) -> Row:
    """Return the weights of a feature by tag; an empty row for features that were not learned."""
    row = table.get(key)
    if row is None:
        return {}
    if isinstance(row, str):
        parts = iter(row.split(" "))
        table[key] = row = dict(zip(parts, map(int, parts), strict=True))
    return row
