"""Plurals: the plural of an English noun group, and whether a word looks like one."""

from __future__ import annotations

_IRREGULAR = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "foot": "feet",
    "people": "people",
    "police": "police",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "leaf": "leaves",
    "thief": "thieves",
    "wolf": "wolves",
    "half": "halves",
    "shelf": "shelves",
    "loaf": "loaves",
    "tooth": "teeth",
    "mouse": "mice",
    "series": "series",
    "species": "species",
    "aircraft": "aircraft",
    "sheep": "sheep",
    "troops": "troops",
}
_HUMANS = frozenset({"human", "german", "roman", "ottoman", "shaman", "talisman"})  # no "men" in the plural


def plural(noun: str) -> str:
    """The plural of an English noun group, by the regular rules and a few exceptions."""
    head, _, last = noun.rpartition(" ")
    if last.lower() in _IRREGULAR:
        last = _IRREGULAR[last.lower()]
    elif last.endswith("man") and last.lower() not in _HUMANS:
        last = last[:-2] + "en"
    elif last.isupper():
        last += "s"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last += "" if last.endswith("s") and not last.endswith("ss") else "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    elif last:
        last += "s"
    return f"{head} {last}".strip()


def ends_in_plural(words: str) -> bool:
    """Whether the last of some words is a noun in the plural, by its form."""
    last = words.rpartition(" ")[2].lower()
    return (last.endswith("s") and not last.endswith("ss")) or last in _IRREGULAR.values()
