"""Parts of speech (Penn Treebank tags) for the words of a sentence.

A word that always has one tag in the training data is looked up; the others, and unknown words, are decided by an
averaged perceptron (Collins 2002) over their neighbours, among the tags that the lexicon or the word's form allows.
The weights beside this module were learned by `scripts/train_tagger.py` from the Universal Dependencies English Web
Treebank (UD_English-EWT, https://universaldependencies.org, CC BY-SA 4.0), column XPOS; which parts of speech a word
can be, where the treebank does not know it, comes from the Open English WordNet (https://en-word.net, CC BY 4.0,
derived from Princeton WordNet).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from facts.reading import lexicons
from facts.reading.tag_model import Entry, load
from facts.reading.tag_scores import choose_tags
from facts.reading.tags import FINITE
from facts.reading.word_forms import dictionary_tags, figure_tag, shape, with_twins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.reading.tag_model import Model

MARKS = {
    ",": ",", ".": ".", "!": ".", "?": ".", ":": ":", ";": ":", "...": ":", "…": ":", "..": ":", "-": ":", "--": ":",
    "—": ":", "–": ":", "(": "-LRB-", "[": "-LRB-", "{": "-LRB-", ")": "-RRB-", "]": "-RRB-", "}": "-RRB-", "$": "$",
    "€": "$", "£": "$", "¥": "$", "₹": "$", "US$": "$", "A$": "$", "C$": "$", "%": "NN", "&": "CC", "#": "NN",
    "“": "``", "‘": "``", "„": "``", "«": "``", "``": "``", "”": "''", "»": "''", "''": "''", "+": "SYM", "=": "SYM",
    "<": "SYM", ">": "SYM", "~": "SYM", "°": "NN", "/": ",", "*": "NFP", "•": "NFP", "|": "NFP", '"': "''",
    "'": "''", "’": "''",
}  # fmt: skip
_SINGLE = frozenset("'’")
_QUOTES = frozenset("'’‘\"")  # the marks that `quote_tags` judges
_FULL_STOPS = frozenset(".!?")
_MAYBE_FINITE = FINITE | {"VB"}  # a base form may be a present tense
_SUBJECTS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "-RRB-", ",", "CD"))
_SUBORDINATORS = lexicons.words("after as although because before if once since though unless until when while")
_BEFORE_INFINITIVE = frozenset(("TO", "MD"))
_NOUN_TAGS = frozenset(("NN", "NNP", "NNPS"))
_PLURAL_TAGS = frozenset(("NNS", "NNPS"))
_DETERMINERS = frozenset(("DT", "PRP$", "PRP"))
_RELATIVE_TAGS = frozenset(("WP", "WDT"))
_MOST_ENTRIES = 100_000  # kept ready, so that no word is looked up by its letters twice


def tag_words(words: Sequence[str], lowers: Sequence[str]) -> list[str]:
    """Return the tag of each word of one sentence; `lowers` are the words in lower case."""
    model = load()
    known = model.entries  # asked here: a call for every word would cost as much as the tags of most
    entries = [known.get(word) or look_up(model, word, lower) for word, lower in zip(words, lowers, strict=True)]
    if _is_title_case(words):
        entries = _entries_of_title(model, words, lowers, entries)
    tags = decide(model, words, lowers, entries)
    _make_verbs(model, tags, lowers, entries)
    if tags and tags[0] == "VBZ":
        _make_first_noun(tags, entries)
    if "VBN" in tags and words[-1] in _FULL_STOPS:
        _make_finite(tags, lowers, entries)
    return tags


def _make_verbs(model: Model, tags: list[str], lowers: Sequence[str], entries: Sequence[Entry]) -> None:
    """Read a noun that can be a verb as one after "to" or a modal verb, and in "moved to block the plan"."""
    for at in range(1, len(tags) - 1):
        tag = tags[at]
        if tag == "NN":
            bare = tags[at - 1] in _BEFORE_INFINITIVE
            if not bare and not (lowers[at - 1] == "to" and tags[at + 1] in _DETERMINERS):
                continue
            if "VB" in dictionary_tags(model.dictionary, lowers[at]):
                tags[at - 1 : at + 1] = [tags[at - 1] if bare else "TO", "VB"]
        elif tag == "NNS" and lowers[at + 1] == "that" and "VBZ" in dictionary_tags(model.dictionary, lowers[at]):
            _make_main_verb(tags, entries, at)


def _make_first_noun(tags: list[str], entries: Sequence[Entry]) -> None:
    """Read "Sources close to the talks said so" with a noun: another word is the verb of the sentence."""
    if entries[0].tags[0] in _PLURAL_TAGS and not _MAYBE_FINITE.isdisjoint(tags[1:]):
        tags[0] = "NNS"


def _make_main_verb(tags: list[str], entries: Sequence[Entry], at: int) -> None:
    """Read "the union worries that it will close" with a verb, "worries that it will close" without."""
    named = tags[at - 1] in _NOUN_TAGS or (tags[at - 1] == "JJ" and "NN" in entries[at - 1].tags)
    if named and _MAYBE_FINITE.isdisjoint(tags[:at]) and tags[at + 2 : at + 3] and tags[at + 2] not in _MAYBE_FINITE:
        tags[at] = "VBZ"


def _make_finite(tags: list[str], lowers: Sequence[str], entries: Sequence[Entry]) -> None:
    """Read participles as the past tense where a clause would have no finite verb: "and hundreds fled to the hills".

    A clause ends at a semicolon, a dash, a colon, or a conjunction after a comma.
    """
    finite = False
    candidate = -1
    opened = lowers[0] in _SUBORDINATORS
    for at, tag in enumerate(tags):
        if tag in _MAYBE_FINITE:
            finite = True
        elif tag == "VBN":
            before = tags[at - 1] if at else ""
            if before == "RB" and at > 1:
                before = tags[at - 2]
            if before in _RELATIVE_TAGS:
                tags[at] = "VBD"
                finite = True
            elif candidate < 0 and before in _SUBJECTS and not _only_participle(lowers, entries, at):
                candidate = at
        elif (
            tag in {":", "."}
            or (tag == "CC" and at and tags[at - 1] == ",")
            or (tag == "," and opened and (finite or candidate >= 0))
        ):
            opened = False
            if candidate >= 0 and not finite:
                tags[candidate] = "VBD"
            finite, candidate = False, -1


def _only_participle(lowers: Sequence[str], entries: Sequence[Entry], at: int) -> bool:
    entry = entries[at]
    return lowers[at + 1] == "by" or not ("VBD" in entry.tags or entry.ending[-2:] == "ed")


def decide(model: Model, words: Sequence[str], lowers: Sequence[str], entries: Sequence[Entry]) -> list[str]:
    """Choose a tag for every entry, from left to right."""
    quotes = {} if _QUOTES.isdisjoint(words) else quote_tags(words)
    return choose_tags(model, lowers, entries, quotes)


def look_up(model: Model, word: str, lower: str) -> Entry:
    """Return the entry of a word form, in the lexicon or by its looks."""
    entry = model.entries.get(word)
    if entry is None:
        entry = make_entry(model, word, lower, model.lexicon.get(word), model.lexicon.get(lower))
        if len(model.entries) < _MOST_ENTRIES:
            model.entries[word] = entry
    return entry


def make_entry(model: Model, word: str, lower: str, known: str | None, known_lower: str | None) -> Entry:
    """Build an entry from what the lexicon says of the form and of its lower case ("?" marks a rare word)."""
    if "@" in word or "://" in word or word.startswith("www."):
        return Entry(("ADD",), True, "ADD", word, "", ".", {}, {})
    if word in MARKS:
        return Entry((MARKS[word],), True, MARKS[word], word, "", ".", {}, {})
    look = shape(word, lower)
    if known is not None and known[0] != "?":
        tags = with_twins(tuple(known.split()), lower)
        return Entry(tags, len(tags) == 1, "|".join(tags[:2]), word, look[1:], look[0], {}, {})
    if look[0] == "0" and (tag := figure_tag(look[1:])):
        return Entry((tag,), True, tag, word, look[1:], "0", {}, {})
    parts = dictionary_tags(model.dictionary, lower) or _tags_without_prefix(model, lower)
    hint = known or (f"^{known_lower}" if known_lower and lower != word else "=" + "|".join(parts))
    hinted = [*(known or known_lower or "").lstrip("?").split(), *parts]
    if look[0] == "0":
        guesses = ["CD", *hinted, "JJ", "NN", "NNS", "NNP"]
    else:
        endings = ending_tags(model, look)
        guesses = [*hinted, *(tag for tag in endings if look[0] not in "a-" or tag[:3] != "NNP")]
    if "." not in word:
        guesses = [tag for tag in guesses if tag != "ADD"]  # an address has a stop or one of the signs above
    tags = tuple(dict.fromkeys(guesses)) or ("NN",)
    klass = f"~{hint.replace(' ', '|')}{look[0]}" if len(hint) > 1 else f"~{tags[0]}{look[0]}"
    return Entry(tags, False, klass, hint + look, look[1:], look[0], {}, {})


def _tags_without_prefix(model: Model, lower: str) -> list[str]:
    """Return what the lexicon says of "built" for "rebuilt"."""
    for prefix in _PREFIXES:
        rest = lower[len(prefix) :]
        if len(rest) > 3 and lower.startswith(prefix) and rest in model.lexicon:
            return [tag for tag in model.lexicon[rest].lstrip("?").split() if tag[:3] != "NNP"]
    return []


_PREFIXES = ("re", "over", "under", "out", "un", "mis", "pre", "co", "non", "anti", "self-", "co-", "re-", "pre-")


def ending_tags(model: Model, look: str) -> list[str]:
    """Return the tags that rare words of this look have, by the longest known ending."""
    kind, ending = look[0], look[1:]
    for length in range(len(ending), -1, -1):
        known = model.endings.get(kind + ending[len(ending) - length :])
        if known is not None:
            return known.split()
    return ["NN", "NNP", "JJ", "NNS", "VB"]


def quote_tags(words: Sequence[str]) -> dict[int, str]:
    """Tell opening from closing marks, and the possessive after a plural ("officials'"), by position."""
    out: dict[int, str] = {}
    open_double = open_single = False
    for at, word in enumerate(words):
        if word == '"':
            out[at] = "''" if open_double else "``"
            open_double = not open_double
        elif word == "‘":
            open_single = True
        elif word in _SINGLE:
            before = words[at - 1][-1:] if at else ""
            if open_single:
                out[at], open_single = "''", False
            elif before.isalnum():
                out[at] = "POS" if before in "sSzxZX" else "''"
            else:
                out[at], open_single = ("``", True) if word == "'" else ("''", False)
    return out


def _is_title_case(words: Sequence[str]) -> bool:
    """Tell whether a headline writes (nearly) every word of four letters or more with a capital."""
    long_words = [word for word in words if len(word) > 3 and word[0].isalpha()]
    if words and words[-1] in _FULL_STOPS:
        return False
    return len(long_words) > 3 and sum(word[0].isupper() for word in long_words) >= 0.8 * len(long_words)


def _entries_of_title(
    model: Model, words: Sequence[str], lowers: Sequence[str], entries: Sequence[Entry]
) -> list[Entry]:
    """Read capitalised words as their lower-case forms where the lexicon has those as common words."""
    return [
        look_up(model, lower, lower) if word != lower and _is_common(model, lower, entry) else entry
        for word, lower, entry in zip(words, lowers, entries, strict=True)
    ]


def _is_common(model: Model, lower: str, entry: Entry) -> bool:
    if entry.fixed and entry.tags[0] == "NNP":
        return False
    known = model.lexicon.get(lower, "")
    return known.lstrip("?")[:3] != "NNP" if known else bool(dictionary_tags(model.dictionary, lower))


@cache
def is_common_word(lower: str) -> bool:
    """Tell whether a form in lower case is known as something else than a name."""
    model = load()
    known = model.lexicon.get(lower, "")
    return known.lstrip("?")[:3] != "NNP" if known else bool(dictionary_tags(model.dictionary, lower))
