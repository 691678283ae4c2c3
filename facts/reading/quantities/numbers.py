"""Read one number at a place in a line: digits, words, or both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.reading.quantities.cardinals import below_hundred, cardinal, scales_after
from facts.reading.quantities.line import HYPHENS, NUM, WORD
from facts.reading.quantities.words import ARTICLE_OPENERS, LETTER_SCALES, ONES, PARTS, SCALES, TENS, VULGAR, word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

# "The second half", "the final quarter", "cut in half".
_BEFORE_A_PERIOD = frozenset({"first", "second", "third", "fourth", "final", "last", "other", "top", "back"})
_MONEY_MARKS = frozenset("$£€¥₹₩₽₪=") | {"PS", "RM", "Rs", "USD", "EUR", "GBP", "CHF"}
_LONGEST = 32  # characters of a figure
_MEASURED_BY = word_set(
    """
    tall long wide deep high above below away across from race sprint freestyle in
    """
)


class Number(NamedTuple):
    """A number as found. `plain` is true for digits alone without separator, point or scale: what a year looks like."""

    value: float
    end: int
    digits: bool
    plain: bool = False
    scaled: bool = False
    fraction: bool = False  # a part of one: "half", "two-thirds", "one in five"
    loose: bool = False  # "a couple of hundred"
    degrees: bool = False

    @property
    def whole(self) -> bool:
        """Whether the value is an integer."""
        return self.value.is_integer()


def number_at(line: Line, i: int) -> Number | None:
    """Return the number that starts at piece `i`, None where none does."""
    if line.kind[i] == NUM:
        return _digits(line, i)
    low = line.low[i]
    if low in VULGAR and line.kind[i] == WORD:
        return Number(VULGAR[low], i + 1, digits=True, fraction=True)
    if low in {"a", "an", "half", "quarter"} and line.tag[i] not in {"VB", "VBP"}:
        return _with_article(line, i)
    if low in ONES or low in TENS:
        return _in_words(line, i)
    return None


def _digits(line: Line, i: int) -> Number | None:
    raw = line.raw[i]
    if raw.count(".") > 1 or len(raw) > _LONGEST:
        return None
    value = float(raw.replace(",", ""))
    end = i + 1
    plain = raw.isdecimal()
    while _grouped(line, end, plain):
        value = value * 1000 + float(line.raw[end])
        end += 1
    if line.low[end] in VULGAR:
        return Number(value + VULGAR[line.low[end]], end + 1, digits=True)
    if line.raw[end] == "/" and line.kind[end + 1] == NUM and line.glued(end) and line.glued(end + 1):
        return _slashed(line, value, end, mixed=0.0)
    if line.kind[end] == NUM and line.raw[end + 1] == "/" and line.glued(end + 1) and line.kind[end + 2] == NUM:
        mixed = _slashed(line, float(line.raw[end].replace(",", "")), end + 1, mixed=value)
        if mixed:
            return mixed
    power = _power(line, end)
    if power:
        return Number(value * power[0], power[1], digits=True, scaled=True)
    return _scaled(line, Number(value, end, digits=True, plain=plain))


def _grouped(line: Line, i: int, plain: bool) -> bool:
    """Whether piece `i` is a further group of three digits, set off by a thin or hard space ("10 000")."""
    if (
        not plain
        or line.kind[i] != NUM
        or len(line.raw[i]) != 3
        or not line.raw[i].isdecimal()
        or len(line.raw[i - 1]) > 3
    ):
        return False
    gap = line.text[line.end[i - 1] : line.start[i]]
    return gap in {"\u00a0", "\u2009", "\u202f"} or (gap == " " and line.raw[i] == "000")


def _slashed(line: Line, upper: float, slash: int, mixed: float) -> Number | None:
    lower = line.raw[slash + 1]
    if not lower.isdecimal() or not 2 <= int(lower) <= 100 or upper >= int(lower) or (line.raw[slash + 2] == "/"):
        return None
    value = mixed + upper / int(lower)
    return Number(value, slash + 2, digits=True, fraction=not mixed)


def _power(line: Line, i: int) -> tuple[float, int] | None:
    """Return a factor of ten written out: "×10^5", "x 10−5"."""
    if line.low[i] not in {"x", "×"} or line.raw[i + 1] != "10":
        return None
    j = i + 2
    if line.raw[j] == "^":
        j += 1
    sign = 1
    if line.raw[j] in {"-", "−"} and line.glued(j):
        sign, j = -1, j + 1
    if line.kind[j] != NUM or not line.glued(j) or not line.raw[j].isdecimal() or len(line.raw[j]) > 2:
        return None
    return 10.0 ** (sign * int(line.raw[j])), j + 1


def _scaled(line: Line, number: Number) -> Number:
    """Return the number with the scales that follow it: "2.5 million", "4 hundred million", "35k", "1.5bn"."""
    value, end = scales_after(line, number.value, number.end)
    scaled = number.scaled or end > number.end
    if not scaled:
        letter = LETTER_SCALES.get(line.raw[end])
        if letter and line.glued(end) and _letter_scales(line, end):
            value, end, scaled = value * letter, end + 1, True
    if not scaled:
        return number
    return number._replace(value=_tidy(value), end=end, scaled=True, plain=False, fraction=False)


def _letter_scales(line: Line, i: int) -> bool:
    """Whether the letter at `i`, straight after digits, is a scale rather than a unit."""
    if line.glued(i + 1) and line.kind[i + 1] in {WORD, NUM}:
        return False
    letter, figure, following = line.raw[i], line.raw[i - 1], line.low[i + 1]
    if letter in {"k", "K"}:
        return True
    if figure.isdecimal() and len(figure) > 3:  # a model: "9400M"
        return False
    if letter == "M" or _after_money(line, i - 1):
        return True
    counts = following in {"of", "people"} or following.endswith("s")
    return letter in {"m", "B"} and line.kind[i + 1] == WORD and following not in _MEASURED_BY and counts


def _after_money(line: Line, i: int) -> bool:
    """Whether the figure at `i` has a currency mark before it, or is the upper end of a range that has."""
    before = line.raw[i - 1]
    if before in {"-", "–"} and line.kind[i - 2] == NUM:
        before = line.raw[i - 3]
    return before in _MONEY_MARKS


def _tidy(value: float) -> float:
    """Without the dust of binary fractions: 4.2 * 1e9 is 4200000000."""
    near = round(value, 6)
    return float(round(near)) if abs(near - round(near)) < 1e-6 * max(1.0, abs(near)) * 1e-3 else near


def _with_article(line: Line, i: int) -> Number | None:
    """Read "a dozen", "half a million", "a couple of hundred", "a quarter of", "half-dozen"."""
    j = i
    if line.low[j] in {"a", "an"}:
        if line.low[j + 1] not in ARTICLE_OPENERS:
            return None
        j += 1
    word = line.low[j]
    if word == "couple":
        return _couple(line, j)
    if word in SCALES:
        if line.raw[j + 1] in HYPHENS and line.low[j + 2] not in SCALES:
            return Number(SCALES[word], j + 1, digits=False, scaled=True)
        return _whole(line, 1.0, j)
    if word not in PARTS or (word not in {"half", "quarter"} and line.low[j + 1] != "of" and not _to_a_part(line, j)):
        return None
    return _part_of(line, j, 1 / PARTS[word])


def _to_a_part(line: Line, j: int) -> bool:
    """Whether the part at `j` opens a range that ends with a part ("a third to a half", "between a fifth and half")."""
    if line.low[j + 1] != "to" and not (line.low[j + 1] == "and" and line.low[j - 2] == "between"):
        return False
    k = j + 2
    if line.low[k] == "a" or line.low[k] in ONES:
        k += 2 if line.raw[k + 1] in HYPHENS else 1
    return line.low[k] in PARTS


def _couple(line: Line, j: int) -> Number | None:
    if line.low[j + 1] != "of":
        return _scaled(line, Number(2.0, j + 1, digits=False, loose=True)) if line.low[j + 1] in SCALES else None
    return _scaled(line, Number(2.0, j + 2, digits=False, loose=True))


def _part_of(line: Line, j: int, share: float) -> Number | None:
    """Return a half or another part at `j`: of a scale ("half a million") or of what follows."""
    k = j + 1
    if line.raw[k] in HYPHENS and line.low[k + 1] in SCALES:
        k += 1
    elif line.low[k] == "of" and line.low[k + 1] in {"a", "one"}:
        k += 2
    elif line.low[k] in {"a", "an"}:
        k += 1
    if line.low[k] in SCALES:
        return _scaled(line, Number(share, k, digits=False))._replace(fraction=False)
    follows = line.low[j + 1]
    if line.low[j] == "quarter" and follows != "of" and not _to_a_part(line, j):
        return None
    if (
        line.raw[j + 1] in HYPHENS
        or line.low[j - 1] in _BEFORE_A_PERIOD
        or (line.low[j - 1] == "in" and follows != "of")
    ):
        return None
    return Number(share, j + 1, digits=False, fraction=True)


def _in_words(line: Line, i: int) -> Number | None:
    """Cardinal numbers in words, with parts ("two-thirds", "one and a half", "one in five")."""
    value, j = below_hundred(line, i)
    part = _part_after(line, j, value)
    if part:
        return part
    if line.low[j] in {"in", "out", "of"} and value < 10 and not line.glued(j):
        chance = _chance(line, j, value)
        if chance:
            return chance
    number = _whole(line, value, j)
    if line.low[number.end : number.end + 3] == ["and", "a", "half"]:
        return _scaled(line, number._replace(value=number.value + 0.5, end=number.end + 3))
    if line.low[number.end] == "point" and line.low[number.end + 1] in ONES:
        return _scaled(line, _decimals(line, number))
    return number


def _whole(line: Line, value: float, i: int) -> Number:
    whole, end = cardinal(line, value, i)
    return Number(whole, end, digits=False, scaled=end > i)


def _part_after(line: Line, j: int, value: float) -> Number | None:
    k = j
    hyphen = line.raw[k] in HYPHENS
    if hyphen:
        k += 1
    word = line.low[k]
    if word not in PARTS or value >= PARTS[word] or (not hyphen and value == 1 and line.low[k + 1] != "of"):
        return None
    if value > 1 and not word.endswith("s"):
        return None
    if word.startswith(("second", "quarter")) and line.low[k + 1] not in {"of", "the"}:
        return None
    return Number(value / PARTS[word], k + 1, digits=False, fraction=True)


def _chance(line: Line, j: int, value: float) -> Number | None:
    """Read "one in five", "nine out of ten"."""
    k = j + 1
    if line.low[j] == "out":
        if line.low[k] != "of":
            return None
        k += 1
    if line.low[k] in {"every", "each"}:
        k += 1
    elif line.low[j] == "of":
        return None
    lower = ONES.get(line.low[k]) or TENS.get(line.low[k]) or (int(line.raw[k]) if line.raw[k].isdecimal() else 0)
    if not value < lower <= 100 or line.low[k + 1] in SCALES or line.low[k + 1] == "of":
        return None
    return Number(value / lower, k + 1, digits=False, fraction=True)


def _decimals(line: Line, number: Number) -> Number:
    j, digits = number.end + 1, ""
    while line.low[j] in ONES and ONES[line.low[j]] < 10:
        digits += str(ONES[line.low[j]])
        j += 1
    return number._replace(value=number.value + float(f"0.{digits}"), end=j)
