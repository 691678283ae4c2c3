"""Stems, stop words and concepts: what makes two words count as the same when claims are aligned and asked about.

Stems are those of the Snowball English stemmer (Porter 2). A concept is a class of stems that news uses for one thing
("quake", "temblor", "earthquake"); a stem without a class is its own concept.
"""

from __future__ import annotations

from functools import cache, lru_cache
from unicodedata import normalize

import Stemmer

from facts.lexicons.concepts import CONCEPTS
from facts.lexicons.stopwords import STOP_WORDS

_STEMMER = Stemmer.Stemmer("english")
_STEMMER.maxCacheSize = 0  # `stem` keeps its own cache


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The stem of a lower-case word; curly apostrophes read as straight ones, accents as composed, a possessive ending is dropped."""
    word = word.replace("’", "'")
    if not word.isascii():
        word = normalize("NFC", word)
    word = word.removesuffix("'s")
    return str(_STEMMER.stemWord(word)) or word


@cache
def _concept_by_stem() -> dict[str, str]:
    return {stem(word): name for name, words in CONCEPTS.items() for word in words}


@lru_cache(maxsize=1 << 16)
def concept(word: str) -> str:
    """The concept of a lower-case word: the name of its class, else its stem."""
    root = stem(word)
    return _concept_by_stem().get(root, root)


@lru_cache(maxsize=1 << 16)
def is_content(word: str) -> bool:
    """Whether a lower-case word carries content: it has a letter or digit and is no stop word."""
    return word not in STOP_WORDS and (word[0].isalnum() or len(word) > 1) and any(map(str.isalnum, word))
