"""How the tagger decides: features of a word's context, and the sums of their weights.

`features` and `best_tag` are the plain form, which training uses. `choose_tag` gives the same tag, and much faster: what
depends only on the word and the tags before it, or the class of the word after it, is summed once and kept; the keys
of the former hold blanks, so that they are never those of the latter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.tag_model import row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.reading.tag_model import Entry, Row, Table

TEMPLATES = 13
_VERB_TAGS = frozenset(("VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG", "TO"))
_BREAKS = frozenset((":", ".", "WDT", "WP"))
_EDGE = "^"
_ENDLESS = 1 << 60


def features(lowers: Sequence[str], entries: Sequence[Entry], tags: Sequence[str], at: int) -> tuple[str, ...]:
    """Return the context of word `at`, one feature per template; `tags` holds the decisions to its left."""
    _, _, klass, word, ending, kind, _ = entries[at]
    last = len(lowers) - 1
    previous = before = previous_word = next_word = next_class = over_class = _EDGE
    previous_kind = next_kind = "."
    if at:
        previous, previous_word, previous_kind = tags[at - 1], lowers[at - 1], entries[at - 1].kind
        if at > 1:
            before = tags[at - 2]
    if at < last:
        next_word, next_class, next_kind = lowers[at + 1], entries[at + 1].klass, entries[at + 1].kind
        if at + 1 < last:
            over_class = entries[at + 2].klass
    return (
        word,
        f"{kind} {word[0]} {ending[-2:]}",
        f"{before} {previous}",
        f"{previous_word} {kind}",
        f"{next_word} {kind}",
        f"{previous} {word}",
        f"{next_class} {word}",
        f"{next_class} {over_class}",
        f"{klass} {next_class}",
        f"{klass} {previous}",
        f"{previous_kind}{kind}{next_kind} {previous}",
        f"{kind} {ending} {previous}",
        f"{klass} {_last_verb(lowers, tags, at)}",
    )


def _last_verb(lowers: Sequence[str], tags: Sequence[str], at: int) -> str:
    """Return the nearest verb to the left, up to six words away, and how it stands to a comma."""
    for place in range(at - 1, max(-1, at - 7), -1):
        tag = tags[place]
        if tag in _VERB_TAGS:
            return lowers[place]
        if tag in _BREAKS:
            return tag
    return "" if at < 7 else "far"


def best_tag(tables: Sequence[Table], candidates: Sequence[str], context: Sequence[str]) -> str:
    """Return the candidate with the highest sum of weights, the earlier one on a tie."""
    sums = _sum_up(candidates, [row_of(table, key) for table, key in zip(tables, context, strict=True)])
    return candidates[sums.index(max(sums))]


def choose_tag(
    tables: Sequence[Table], lowers: Sequence[str], entries: Sequence[Entry], tags: Sequence[str], at: int
) -> str:
    """Return what `best_tag` makes of the `features` of word `at`."""
    entry = entries[at]
    klass, kind, kept = entry.klass, entry.kind, entry.sums
    previous = before = previous_word = next_word = next_class = over_class = _EDGE
    previous_kind = next_kind = "."
    if at:
        previous, previous_word, previous_kind = tags[at - 1], lowers[at - 1], entries[at - 1].kind
        if at > 1:
            before = tags[at - 2]
    if at + 1 < len(entries):
        following = entries[at + 1]
        next_word, next_class, next_kind = lowers[at + 1], following.klass, following.kind
        if at + 2 < len(entries):
            over_class = entries[at + 2].klass
    key = f"{before} {previous} {previous_kind}{next_kind}"
    left = kept.get(key) or _sum_left(tables, entry, key)
    right = kept.get(next_class) or _sum_right(tables, entry, next_class)
    keys = (
        (tables[3], f"{previous_word} {kind}"),
        (tables[4], f"{next_word} {kind}"),
        (tables[7], f"{next_class} {over_class}"),
        (tables[12], f"{klass} {_last_verb(lowers, tags, at)}"),
    )
    rows = [table[key] for table, key in keys if key in table]
    if str in map(type, rows):
        rows = [row_of(table, key) for table, key in keys if key in table]
    best, top = "", -_ENDLESS
    for tag, one, other in zip(entry.tags, left, right):  # noqa: B905 - a hot line
        score = one + other
        for row in rows:
            if tag in row:
                score += row[tag]  # type: ignore[index,operator] # no text is left among the rows
        if score > top:
            best, top = tag, score
    return best


def _sum_left(tables: Sequence[Table], entry: Entry, key: str) -> list[int]:
    """Sum the templates that look at the word, the two tags before it and the looks around, which make up the key."""
    candidates, _, klass, word, ending, kind, kept = entry
    before, previous, kinds = key.split(" ")
    keys = {
        0: word,
        1: f"{kind} {word[0]} {ending[-2:]}",
        2: f"{before} {previous}",
        5: f"{previous} {word}",
        9: f"{klass} {previous}",
        10: f"{kinds[0]}{kind}{kinds[1]} {previous}",
        11: f"{kind} {ending} {previous}",
    }
    sums = kept[key] = _sum_up(candidates, [row_of(tables[number], feature) for number, feature in keys.items()])
    return sums


def _sum_right(tables: Sequence[Table], entry: Entry, next_class: str) -> list[int]:
    """Sum the templates that look at the word and at the class of the next."""
    rows = [row_of(tables[6], f"{next_class} {entry.word}"), row_of(tables[8], f"{entry.klass} {next_class}")]
    sums = entry.sums[next_class] = _sum_up(entry.tags, rows)
    return sums


def _sum_up(candidates: Sequence[str], rows: Sequence[Row]) -> list[int]:
    return [sum(row.get(tag, 0) for row in rows) for tag in candidates]
