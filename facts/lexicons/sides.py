"""How opposed words are written down: sides of a scale, and the endings that a lexicon leaves out."""

from __future__ import annotations

from itertools import product
from typing import NamedTuple


class Side(NamedTuple):
    """One side of a scale: its name, its words as written in the lexicon, and a sentence that holds one."""

    name: str
    words: str
    example: str


class Scale(NamedTuple):
    """A family of opposed words: the kind of disagreement that it makes and the question that a reviewer would ask."""

    name: str
    kind: str
    ask: str
    sides: tuple[Side, ...]
    but: str = ""  # words that hold one of the scale's and mean something else
    beside: str = ""  # words of which the sentence must hold one, "" where any will do
    close: bool = False  # whether two words count only where they share the noun that they are said of, or their verb
    personal: bool = False  # whether two words count only where they do not follow the names of different people
    many: bool = False  # whether a story may hold several questions of it
    loose: bool = False  # whether its words are of one thing, whatever sources name (tents and blankets are all help)
    torn: bool = False  # whether a source that is on both sides of a thing speaks of two parts of it ("backs this, rejects that")


class Family(NamedTuple):
    """Names for one sort of thing. `shades` are its lights; `neutral` are names without one."""

    name: str
    ask: str
    shades: tuple[Side, ...]
    neutral: str = ""
    close: bool = False  # as of a scale
    anywhere: bool = False  # whether its words mean one thing wherever they stand
    near: tuple[str, ...] = ()  # shades whose words count only where they are close, though the others need not be


def expand(words: str) -> tuple[str, ...]:
    """The entries of a side with all endings written out, in order, each once."""
    out: dict[str, None] = {}
    for entry in filter(None, map(str.strip, words.split(";"))):
        phrase, slash, tag = entry.partition("/")
        if "+" not in phrase:
            out[(" ".join(phrase.split()) if "  " in phrase else phrase.strip()) + slash + tag] = None
            continue
        for forms in product(*(_forms(w) for w in phrase.split())):
            out[" ".join(forms) + slash + tag] = None
    return tuple(out)


def _forms(word: str) -> tuple[str, ...]:
    """A word, or the forms of a regular verb that ends in "+"."""
    if not word.endswith("+"):
        return (word,)
    base = word[:-1]
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s")
    return base, third, base + "ed", base + "ing"
