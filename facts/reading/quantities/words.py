"""Words of numbers, scales and vague amounts: data for the readers beside it."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`: how the lexicons of this package are written."""
    return frozenset(text.split())


ONES: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "crore": 1e7, "crores": 1e7,
    "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15, "dozen": 12.0, "mln": 1e6, "mn": 1e6, "bn": 1e9, "bln": 1e9,
    "tn": 1e12, "trn": 1e12,
}  # fmt: skip
# One letter straight after the figure; "m" and "b" only where money or a counted noun says so.
LETTER_SCALES: dict[str, float] = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "b": 1e9, "B": 1e9, "T": 1e12, "t": 1e12}
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 1_000_000,
}  # fmt: skip
# What divides: "two thirds", "three-quarters", "a fifth of".
PARTS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "hundredths": 100,
}  # fmt: skip
VULGAR: dict[str, float] = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
    "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

# Plurals of scales: vague amounts, alone or stacked ("tens of thousands").
HEAPS: frozenset[str] = word_set(
    """
    tens dozens scores hundreds thousands millions billions trillions lakhs crores
    """
)
# Determiners and phrases of vague amount, longest first where they share a first word: words, then class.
VAGUE: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "several": ((("several",), "several"),),
    "few": ((("few",), "few"),),
    "many": ((("many",), "many"),),
    "most": ((("most",), "most"),),
    "numerous": ((("numerous",), "many"),),
    "countless": ((("countless",), "many"),),
    "multiple": ((("multiple",), "several"),),
    "plenty": ((("plenty", "of"), "many"),),
    "lots": ((("lots", "of"), "many"),),
    "handful": ((("handful", "of"), "few"),),
    "majority": ((("majority", "of"), "most"),),
    "all": ((("all",), "all"),),
    "a": (
        (("a", "small", "number", "of"), "few"), (("a", "large", "number", "of"), "many"),
        (("a", "number", "of"), "several"), (("a", "great", "many"), "many"), (("a", "good", "many"), "many"),
        (("a", "lot", "of"), "many"), (("a", "handful", "of"), "few"), (("a", "handful"), "few"),
        (("a", "majority", "of"), "most"), (("a", "few"), "few"),
    ),
    "the": (
        (("the", "vast", "majority", "of"), "most"), (("the", "overwhelming", "majority", "of"), "most"),
        (("the", "great", "majority", "of"), "most"), (("the", "majority", "of"), "most"), (("the", "bulk", "of"),
        "most"),
    ),
}  # fmt: skip

# Words that can open a figure in letters.
OPENERS: frozenset[str] = frozenset(
    {*ONES, *TENS, "half", "hundred", "thousand", "million", "billion", "trillion", "dozen"}
)
ARTICLE_OPENERS: frozenset[str] = word_set(
    """
    hundred thousand million billion trillion dozen half couple quarter third fifth tenth lakh crore fourth
    sixth seventh eighth
    """
)
# A sentence without a digit is read only where one of these words stands in it.
TRIGGERS: frozenset[str] = frozenset(
    {
        *OPENERS,
        *ORDINALS,
        *PARTS,
        *HEAPS,
        *SCALES,
        *VAGUE,
        "couple",
        "number",
        "lot",
        "bulk",
        "majority",
        "great",
        "good",
    }
) - {"a", "the"}
