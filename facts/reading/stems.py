"""Base forms of nouns, by rule."""

from __future__ import annotations

_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "halves": "half",
    "leaves": "leaf", "shelves": "shelf", "thieves": "thief", "wolves": "wolf", "crises": "crisis",
    "analyses": "analysis", "bases": "base", "criteria": "criterion", "media": "media", "data": "data",
    "series": "series", "species": "species", "buses": "bus", "gases": "gas", "news": "news", "lenses": "lens",
    "viruses": "virus", "campuses": "campus", "headquarters": "headquarters", "movies": "movie", "ties": "tie",
}  # fmt: skip


def singular(word: str) -> str:
    """Return the singular of a noun in lower case; words that are singular come back unchanged.

    >>> singular("capacities"), singular("boxes"), singular("gas")
    ('capacity', 'box', 'gas')
    """
    known = _IRREGULAR.get(word)
    if known:
        return known
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("men") and len(word) > 4:
        return word[:-3] + "man"
    if word.endswith(("ses", "xes", "zes", "ches", "shes", "sses", "oes")) and len(word) > 4:
        return (
            word[:-1]
            if word.endswith(("uses", "ases", "ises", "oses", "nses", "rses", "izes", "azes", "shoes"))
            else word[:-2]
        )
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "as")) and len(word) > 3:
        return word[:-1]
    return word
