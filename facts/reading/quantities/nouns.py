"""The noun phrase that a figure counts, and the lemma of its head."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.reading.quantities.line import HYPHENS, NUM, WORD
from facts.reading.quantities.noun_words import DETERMINERS, FUNCTION, IRREGULAR, LOOSE, SINGULAR_S, SKIPPED, STATES
from facts.reading.quantities.words import word_set

if TYPE_CHECKING:
    from facts.reading.quantities.line import Line

_LONGEST = 7  # pieces of a counted noun phrase
_ENDING_TAGS = word_set(
    """
    IN TO MD VBD VBZ VBP DT PRP PRP$ WDT WP WRB EX CC RP
    """
)
_SINGLE_HEADS = frozenset({"NN", "NNP", "NNS", "NNPS", "VBG", "FW", ""})
# Tags after a form that is a noun rather than a verb: "two bomb threats came", "nine crews out".
_AFTER_A_NOUN = frozenset({"VBD", "VBN", "VBP", "VBZ", "MD", "IN", "RP", "CC", ".", ",", ":", ""})


class NounPhrase(NamedTuple):
    """A counted noun phrase: lemma of its head, the phrase in lower case with that head, and its pieces."""

    head: str
    phrase: str
    start: int
    end: int


def counted_noun(line: Line, i: int, *, single: bool, whole: bool = True) -> NounPhrase | None:
    """Return the noun phrase at piece `i` that the figure before it counts.

    `single`: the figure is one; `whole`: it is an integer.
    """
    start = _past_determiners(line, i)
    whole_named = start > i and line.low[i] == "of"
    single = single and not whole_named
    hyphenated = line.raw[start] in HYPHENS and line.glued(start) and line.glued(start + 1)
    if hyphenated:
        return _adjectival(line, start + 1)
    if line.kind[start] != WORD or line.glued(start):
        return None
    if line.low[start] in STATES:
        return NounPhrase(line.low[start], line.low[start], start, start + 1)
    end, head = _walk(line, start, single=single)
    if head < 0:
        return _singular(line, start, whole=whole) if not single and not whole_named else None
    return _phrase(line, start, head, end)


def base_noun(line: Line, i: int) -> NounPhrase | None:
    """Return what a share is of: the noun phrase after "of" at piece `i` ("of the company's annual turnover")."""
    if line.low[i] != "of" and line.low[i] not in DETERMINERS:
        return None
    start = _past_determiners(line, i)
    if line.kind[start] != WORD:
        return None
    end, head = _walk(line, start, single=False)
    if head < 0:
        end, head = _walk(line, start, single=True)
    return _phrase(line, start, head, end) if head >= 0 else None


def lemma(word: str) -> str:
    """Return the singular of a noun, lower case; acronyms stay upper case ("GPUs" is "GPU")."""
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    if is_acronym(word):
        return word.removesuffix("s")
    low = word.lower()
    if low in IRREGULAR:
        return IRREGULAR[low]
    if not is_plural(low):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "xes", "sses", "zzes", "oes")):
        return low[:-2]
    return low[:-1]


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals, plural "s" aside."""
    core = word.removesuffix("s")
    return len(core) > 1 and core.isupper()


def is_plural(low: str) -> bool:
    """Whether a lower-case word has the form of a plural noun."""
    if low in IRREGULAR:
        return True
    return len(low) > 2 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s")) and low not in SINGULAR_S


def _past_determiners(line: Line, i: int) -> int:
    j = i
    if line.low[j] == "of":
        j += 1
    while line.low[j] in DETERMINERS:
        j += 1
    return j


def _walk(line: Line, start: int, *, single: bool) -> tuple[int, int]:
    """Return the end of the noun phrase and the piece of its head: first plural, last noun of one thing, or -1."""
    i, head = start, -1
    while i < start + _LONGEST and _inside(line, start, i, single=single):
        if single and head >= 0 and line.tag[i] == "NNS":
            break
        if single:
            head = i if line.tag[i] in _SINGLE_HEADS else head
        elif _is_head(line, start, i):
            head = i
            if not _plural_follows(line, i + 1):
                break
        i += 1
        if _joint(line, i, single=single):
            i += 2 if line.low[i + 1] in {"and", "or"} else 1
    return (head + 1, head) if head >= 0 else (i, -1)


def _inside(line: Line, start: int, i: int, *, single: bool) -> bool:
    """Whether piece `i` belongs to the noun phrase that begins at `start`."""
    if _numbered_name(line, start, i):
        return True
    if line.kind[i] != WORD:
        return False
    if line.glued(i) and line.raw[i - 1] in HYPHENS:
        return True
    if not single and (_is_head(line, start, i) or (line.low[i] == "and" and i > start and _continues(line, i))):
        return True
    return not _ends(line, i, first=i == start, single=single)


def _joint(line: Line, i: int, *, single: bool) -> bool:
    """Whether piece `i` joins two words of the phrase: a hyphen, or a comma between adjectives."""
    if line.raw[i] in HYPHENS:
        return line.glued(i) and (line.glued(i + 1) or line.low[i + 1] in {"and", "or"})
    return line.raw[i] == "," and not single and line.tag[i - 1] == line.tag[i + 1] == "JJ"


def _numbered_name(line: Line, start: int, i: int) -> bool:
    """Whether piece `i` is a number in a product's name within the phrase ("GameBox 4 units", "GameBox One units", "KR-16 rifles")."""
    if i == start or line.kind[i + 1] != WORD:
        return False
    if line.raw[i - 1] in HYPHENS and i - 1 > start:
        return line.glued(i - 1) and line.glued(i) and line.raw[i - 2][:1].isupper() and line.raw[i].isdecimal()
    if not line.raw[i - 1][:1].isupper():
        return False
    return (line.kind[i] == NUM and line.raw[i].isdecimal()) or line.raw[i] in {"One", "Two", "Three", "Four", "Five"}


def _is_head(line: Line, start: int, i: int) -> bool:
    """Whether piece `i` is a plural noun; what is also a verb counts before a verb ("two bomb threats came")."""
    raw, tag = line.raw[i], line.tag[i]
    if line.raw[i + 1] in HYPHENS and line.glued(i + 1) and line.glued(i + 2):
        return False
    if raw.endswith("s") and is_acronym(raw) and not raw.isupper():
        return True
    if not is_plural(line.low[i]) or tag == "JJ" or (line.low[i] in FUNCTION and tag != "NNS"):
        return False
    if tag != "VBZ":
        return True
    return i == start or (line.tag[i + 1] in _AFTER_A_NOUN and line.low[i + 1] != "that")


def _continues(line: Line, i: int) -> bool:
    """Whether "and" at `i` joins modifiers of one head ("digital and physical sales")."""
    return (
        any(is_plural(line.low[k]) and line.low[k] not in FUNCTION for k in (i + 1, i + 2)) and line.kind[i + 1] == WORD
    )


def _plural_follows(line: Line, i: int) -> bool:
    noun = line.tag[i] == "NNS" or (line.tag[i] == "VBZ" and line.tag[i + 1] in {"VBD", "VBN"})
    return noun and is_plural(line.low[i]) and line.raw[i].islower() and line.low[i] not in FUNCTION


def _ends(line: Line, i: int, *, first: bool, single: bool) -> bool:
    """Whether the word at piece `i` cannot stand inside a noun phrase."""
    low, tag = line.low[i], line.tag[i]
    if line.raw[i].isupper() and len(low) > 1:
        return False
    if low in FUNCTION:
        return low not in LOOSE or line.kind[i + 1] != WORD or line.low[i + 1] in FUNCTION
    if tag == "VBD" and not single:
        return line.tag[i + 1] not in {"NN", "NNS"}
    if tag in _ENDING_TAGS:
        return True
    return single and not first and tag in {"RB", "VBN"}


def _singular(line: Line, start: int, *, whole: bool) -> NounPhrase | None:
    """Read a singular straight after a figure: "a 12 page report", "0.5 WAR"."""
    word = line.raw[start]
    low, tag = line.low[start], line.tag[start]
    if low in FUNCTION or low in SKIPPED or tag in _ENDING_TAGS or tag in {"RB", "JJ", "JJS", "JJR", "VBN", "VB"}:
        return None
    if is_acronym(word) and not word.endswith("s") and len(word) < 6:
        return NounPhrase(word, word.lower(), start, start + 1)
    if not whole or not word.islower() or line.kind[start + 1] != WORD or line.low[start + 1] in FUNCTION:
        return None
    return NounPhrase(lemma(word), line.low[start], start, start + 1)


def _adjectival(line: Line, i: int) -> NounPhrase | None:
    """Return the noun after a hyphen: "a four-cylinder engine"."""
    if (
        line.kind[i] != WORD
        or line.low[i] in FUNCTION
        or line.low[i] in {"way", "time", "sided", "off", "fold", "ish", "odd", "plus"}
        or line.low[i].endswith("ed")
    ):
        return None
    return NounPhrase(lemma(line.raw[i]), line.low[i], i, i + 1)


def _phrase(line: Line, start: int, head: int, end: int) -> NounPhrase:
    name = lemma(line.raw[head])
    while head - 2 >= start and line.raw[head - 1] in HYPHENS and line.glued(head):
        name = f"{line.low[head - 2]}-{name}"
        head -= 2
    words = [line.low[k] for k in range(start, head) if line.low[k] not in SKIPPED]
    return NounPhrase(name, " ".join([*words, name.lower()]).replace(" - ", "-"), start, end)
