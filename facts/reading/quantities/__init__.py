"""Find amounts: figures in digits and words with their units, counted nouns, bounds and ranges, and vague amounts.

`find_quantities` looks for sentences with a digit or a number word, cuts those into pieces (`line`) and reads an
amount wherever one starts: ages, scores, magnitudes and ordinals (`special`), then figures (`amounts`), then vague
words (`vague`). What is a name or a date rather than an amount is left out (`labels`, and the spans of `dates`).
"""

from __future__ import annotations

from facts.reading.quantities.find import find_quantities

__all__ = ["find_quantities"]
