"""Spellings: one form for what British and American English, contractions and figures write in different letters.

Own compilation; every entry of a table is a test.
"""

from __future__ import annotations

from functools import lru_cache

_STEMS = {  # how a British stem ends, the American ending, and what may follow it
    "our": ("or", ("", "s", "ed", "ing", "ite", "ites", "able", "ful", "less", "er", "ers", "hood")),  # labour
    "is": ("iz", ("e", "es", "ed", "ing", "er", "ers", "ation", "ations")),  # organise
    "ys": ("yz", ("e", "es", "ed", "ing", "er", "ers")),  # analyse
    "tre": ("ter", ("", "s")),  # theatre
    "bre": ("ber", ("", "s")),  # fibre
    "ell": ("el", ("ed", "ing", "er", "ers")),  # travelled
    "ogue": ("og", ("", "s")),  # catalogue
    "ence": ("ense", ("", "s")),  # defence; "evidence" and the like too, wherever it stands
}
_ENDINGS = {stem + end: form + end for stem, (form, ends) in _STEMS.items() for end in ends}
_LONGEST = max(map(len, _ENDINGS))
_SHORTEST = 2  # letters before the ending
_FORMS = {
    "grey": "gray", "towards": "toward", "afterwards": "afterward", "backwards": "backward", "forwards": "forward",
    "learnt": "learned", "burnt": "burned", "spelt": "spelled", "spoilt": "spoiled", "dreamt": "dreamed",
    "whilst": "while", "amongst": "among", "amidst": "amid", "tyre": "tire", "tyres": "tires", "mum": "mom",
    "mummy": "mommy", "okay": "ok", "judgement": "judgment", "ageing": "aging", "programme": "program",
    "programmes": "programs", "sceptical": "skeptical", "plough": "plow", "pyjamas": "pajamas", "cosy": "cozy",
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "percent": "per cent", "%": "per cent", "&": "and",
    "alright": "all right", "anymore": "any more", "gon": "going", "na": "to", "wan": "want", "gotta": "got to",
    "yeah": "yes", "cuz": "because", "'cause": "because", "'em": "them", "goin": "going", "ya": "you",
}  # fmt: skip


@lru_cache(maxsize=1 << 14)
def plain_spelling(word: str) -> str:
    """The American spelling of a lower-case word, figures up to twelve in digits; other words as they are."""
    word = word.replace("’", "'")
    if word in _FORMS:
        return _FORMS[word]
    for size in range(min(_LONGEST, len(word) - _SHORTEST), 2, -1):
        if (form := _ENDINGS.get(word[-size:])) is not None:
            return word[:-size] + form
    return word
