"""How the tagger decides: features of a word's context, and the sums of their weights.

`features` and `best_tag` are the plain form, which training uses. `choose_tags` gives the same tags, and much faster: what
depends only on the word and the tag before it, or the class of the word after it, is summed once and kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.tag_model import row_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.reading.tag_model import Entry, Model, Row, Table

TEMPLATES = 13
_VERB_TAGS = frozenset(("VBD", "VBZ", "VBP", "MD", "VB", "VBN", "VBG", "TO"))
_BREAKS = frozenset((":", ".", "WDT", "WP"))
_EDGE = "^"
_ENDLESS = 1 << 60
_VERB_REACH = 7  # words
_ALONE = ""  # where the sums of a word without its neighbours are kept: no tag is empty


def features(lowers: Sequence[str], entries: Sequence[Entry], tags: Sequence[str], at: int) -> tuple[str, ...]:
    """Return the context of word `at`, one feature per template; `tags` holds the decisions to its left."""
    _, _, klass, word, ending, kind, _, _ = entries[at]
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
    for place in range(at - 1, max(-1, at - _VERB_REACH), -1):
        tag = tags[place]
        if tag in _VERB_TAGS:
            return lowers[place]
        if tag in _BREAKS:
            return tag
    return "" if at < _VERB_REACH else "far"


def best_tag(tables: Sequence[Table], candidates: Sequence[str], context: Sequence[str]) -> str:
    """Return the candidate with the highest sum of weights, the earlier one on a tie."""
    sums = _sum_up(candidates, [row_of(table, key) for table, key in zip(tables, context, strict=True)])
    return candidates[sums.index(max(sums))]


def choose_tags(  # noqa: C901, PLR0912 - one loop without calls: reading spends most of its time here
    model: Model, lowers: Sequence[str], entries: Sequence[Entry], quotes: Mapping[int, str]
) -> list[str]:
    """Return, for every word, what `best_tag` makes of its `features`; `quotes` tells the tags of quotation marks by place."""
    tables, shared = model.tables, model.shared
    after_word, before_word, around, with_verb = tables[3], tables[4], tables[7], tables[12]
    size = len(entries)
    tags: list[str] = []
    previous = before = previous_word = _EDGE
    previous_kind = "."
    verb, verb_at = "", -_VERB_REACH  # the nearest verb or break to the left, and its place
    for at, entry in enumerate(entries):
        candidates, fixed, klass, _, _, kind, lefts, rights = entry
        if fixed or len(candidates) == 1:
            tag = candidates[0]
            if at in quotes:
                tag = quotes[at]
        else:
            next_word = next_class = over_class = _EDGE
            next_kind = "."
            if at + 1 < size:
                following = entries[at + 1]
                next_word, next_class, next_kind = lowers[at + 1], following.klass, following.kind
                if at + 2 < size:
                    over_class = entries[at + 2].klass
            looks = f"{before} {previous} {previous_kind}{kind}{next_kind}"
            rows = [shared[looks] if looks in shared else _share(model, looks)]
            near = verb if at - verb_at < _VERB_REACH else "" if at < _VERB_REACH else "far"
            for table, key in (
                (after_word, f"{previous_word} {kind}"),
                (before_word, f"{next_word} {kind}"),
                (around, f"{next_class} {over_class}"),
                (with_verb, f"{klass} {near}"),
            ):
                if key in table:
                    row = table[key]
                    rows.append(row_of(table, key) if isinstance(row, str) else row)
            left = lefts[previous] if previous in lefts else _sum_left(tables, entry, previous)
            right = rights[next_class] if next_class in rights else _sum_right(tables, entry, next_class)
            tag, top = "", -_ENDLESS
            for candidate, one, other in zip(candidates, left, right):  # noqa: B905 - a hot line
                score = one + other
                for row in rows:
                    if candidate in row:
                        score += row[candidate]
                if score > top:
                    tag, top = candidate, score
        tags.append(tag)
        before, previous, previous_word, previous_kind = previous, tag, lowers[at], kind
        if tag in _VERB_TAGS:
            verb, verb_at = previous_word, at
        elif tag in _BREAKS:
            verb, verb_at = tag, at
    return tags


def _share(model: Model, looks: str) -> Row:
    """Add the rows that depend on the two tags before and the looks around, which every word of that look shares."""
    before, previous, kinds = looks.split(" ")
    row = dict(row_of(model.tables[2], f"{before} {previous}"))
    for tag, weight in row_of(model.tables[10], f"{kinds} {previous}").items():
        row[tag] = row.get(tag, 0) + weight
    model.shared[looks] = row
    return row


def _sum_left(tables: Sequence[Table], entry: Entry, previous: str) -> list[int]:
    """Sum the templates that look at the word alone, or at it and the tag before it."""
    candidates, _, klass, word, ending, kind, kept, _ = entry
    alone = kept.get(_ALONE)
    if alone is None:
        kept[_ALONE] = alone = [0] * len(candidates)
        _add(alone, candidates, tables[0], word)
        _add(alone, candidates, tables[1], f"{kind} {word[0]} {ending[-2:]}")
    sums = kept[previous] = alone.copy()
    _add(sums, candidates, tables[5], f"{previous} {word}")
    _add(sums, candidates, tables[9], f"{klass} {previous}")
    _add(sums, candidates, tables[11], f"{kind} {ending} {previous}")
    return sums


def _sum_right(tables: Sequence[Table], entry: Entry, next_class: str) -> list[int]:
    """Sum the templates that look at the word and at the class of the next."""
    candidates = entry.tags
    sums = entry.rights[next_class] = [0] * len(candidates)
    _add(sums, candidates, tables[6], f"{next_class} {entry.word}")
    _add(sums, candidates, tables[8], f"{entry.klass} {next_class}")
    return sums


def _add(sums: list[int], candidates: Sequence[str], table: Table, key: str) -> None:
    """Add the weights of a feature to the sums of the candidates."""
    row = table.get(key)
    if row is None:
        return
    if isinstance(row, str):
        row = row_of(table, key)
    for place, tag in enumerate(candidates):
        if tag in row:
            sums[place] += row[tag]


def _sum_up(candidates: Sequence[str], rows: Sequence[Row]) -> list[int]:
    return [sum(row.get(tag, 0) for row in rows) for tag in candidates]
