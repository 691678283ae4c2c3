"""What the form of a word tells of its part of speech: base form in a dictionary, ending, capitals, figures."""

from __future__ import annotations

from facts.reading.lexicons import words
from facts.reading.lexicons.irregular import PARTICIPLES, PAST

_SCALES = words("bn m k tn mn b t km kg mph mw gw kw tb gb mb ft cm mm in")
_PLAIN = {"n": ("NN",), "v": ("VB", "VBP"), "a": ("JJ",), "r": ("RB",)}
_INFLECTED = (
    ("s", "", {"n": ("NNS",), "v": ("VBZ",)}),
    ("es", "", {"n": ("NNS",), "v": ("VBZ",)}),
    ("ies", "y", {"n": ("NNS",), "v": ("VBZ",)}),
    ("men", "man", {"n": ("NNS",)}),
    ("ed", "", {"v": ("VBN", "VBD")}),
    ("d", "", {"v": ("VBN", "VBD")}),
    ("ied", "y", {"v": ("VBN", "VBD")}),
    ("ing", "", {"v": ("VBG",)}),
    ("ing", "e", {"v": ("VBG",)}),
    ("er", "", {"a": ("JJR",)}),
    ("r", "", {"a": ("JJR",)}),
    ("ier", "y", {"a": ("JJR",)}),
    ("est", "", {"a": ("JJS",)}),
    ("st", "", {"a": ("JJS",)}),
    ("iest", "y", {"a": ("JJS",)}),
)
REGULAR_ENDINGS = {
    "n": ("tion", "sion", "ness", "ment", "ity", "ism", "logy", "graphy", "ship", "hood", "ance", "ence"),
    "a": ("ous", "ical", "able", "ible", "less", "ful", "istic"),
    "r": ("ly",),
}  # the dictionary leaves out what these tell


def dictionary_tags(dictionary: dict[str, str], lower: str) -> list[str]:
    """Return the tags that the dictionary allows for a form, by its base form; empty where it does not know it."""
    tags = ["VBD"] if lower in PAST else []
    tags += ["VBN"] if lower in PARTICIPLES else []
    tags += [tag for letter in dictionary.get(lower, "") for tag in _PLAIN[letter]]
    for ending, base, allowed in _INFLECTED:
        if lower.endswith(ending):
            stem = lower[: -len(ending)] + base
            letters = dictionary.get(stem, "")
            if not letters and len(stem) > 3 and stem[-1] == stem[-2] and ending in {"ed", "ing", "er", "est"}:
                letters = dictionary.get(stem[:-1], "")
            tags += [tag for letter in letters if letter in allowed for tag in allowed[letter]]
    if not tags:
        tags = [_PLAIN[letter][0] for letter, ends in REGULAR_ENDINGS.items() if lower.endswith(ends)]
    return list(dict.fromkeys(tags))


def with_twins(tags: tuple[str, ...], lower: str) -> tuple[str, ...]:
    """Add what the same verb form can always be: past tense and participle in "-ed", infinitive and present."""
    if lower in PAST and "VBD" not in tags:
        tags = (*tags, "VBD")
    if lower in PARTICIPLES and "VBN" not in tags:
        tags = (*tags, "VBN")
    if lower.endswith("ed") and ("VBD" in tags) != ("VBN" in tags):
        return (*tags, "VBN" if "VBD" in tags else "VBD")
    if ("VB" in tags) != ("VBP" in tags) and lower not in _LONE_FORMS:
        return (*tags, "VBP" if "VB" in tags else "VB")
    return tags


_LONE_FORMS = frozenset(("be", "am", "are", "'m", "’m", "'re", "’re", "'ve", "’ve"))


def figure_tag(ending: str) -> str:
    """Return the tag of a figure by what follows its digits; "" for compounds ("30-year-old")."""
    if not ending or ending in _SCALES:
        return "CD"
    return {"th": "JJ", "st": "JJ", "nd": "JJ", "rd": "JJ", "s": "NNS", "am": "NN", "pm": "NN"}.get(ending, "")


def shape(word: str, lower: str) -> str:
    """Return the last three letters after a letter for the look.

    a: lower case, A: capital, X: all capitals, 0: figure, -: hyphen, H: hyphen and capital, c: mixed, .: mark.
    """
    if not word[0].isalpha():
        if not word[0].isdigit():
            return "." + lower[-3:]
        tail = lower.lstrip("0123456789.,:/")
        return "0" + tail[-4:]
    if word == lower:
        kind = "-" if "-" in word else "a"
    elif word.isupper():
        kind = "X"
    elif word[0].isupper():
        kind = "H" if "-" in word else "A"
    else:
        kind = "c"
    return kind + lower[-3:]
