"""Attribution without an active verb: nouns, adjectives, passives, "according to", "in her words", "reportedly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.speakers.contents import end_of, is_end
from facts.reading.speakers.lexicon import passive_cues
from facts.reading.speakers.lines import Finding
from facts.reading.speakers.phrases import has_no_verb, phrase_after, phrase_before, skip_back
from facts.reading.speakers.words import (
    BE,
    COMPLEMENTIZERS,
    CONTRASTS,
    COPULAS,
    DETERMINERS,
    LIGHT_VERBS,
    MEDIA,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STEPS,
    SUBORDINATORS,
)

if TYPE_CHECKING:
    from facts.reading.speakers.lexicon import Cue
    from facts.reading.speakers.lines import Line

_GENITIVES = ("'s", "’s", "s'", "s’")
_NOUN_LINKS = frozenset({"of", "about", "for", "on", "to", "against"})
_PASSIVE_LINKS = frozenset({"to", "as", "of", "that", "by", "with"})
_OWNER = 3  # tokens before an owner whose noun phrase has no clear start
_SOME = frozenset({"one", "some", "most", "all", "many"})


def read_noun(line: Line, i: int, cue: Cue) -> Finding | None:
    """Read "Smith's claim that …", "allegations of …", "raised doubts about …"."""
    if i + 2 >= len(line.words):
        return None
    follows = line.words[i + 1]
    fits = (
        (follows == "that" and "c" in cue.frames)
        or (follows in _NOUN_LINKS and "n" in cue.frames)
        or (follows == "to" and "i" in cue.frames)
    )
    if not fits:
        return None
    if i > 1 and line.words[i - 2] == "in" and line.words[i] in MEDIA:
        return None  # "said in a statement that"
    clausal = follows == "that" or (follows == "to" and line.tokens[i + 2].tag == "VB")
    start = i + 1 if clausal else i + 2
    found = Finding(line, (i, i + 1), cue.lemma, _possessor(line, i) or _holder(line, i), i)
    found.take(start, end_of(line, start, "z" if follows == "that" else "n"))
    return found


def _possessor(line: Line, i: int) -> tuple[int, int] | None:
    """Return whose the noun at `i` is: "his", "Smith's"."""
    words = line.words
    for k in range(i - 1, max(-1, i - 5), -1):
        word = words[k]
        if word in POSSESSIVES:
            return k, k + 1
        if word in ("'s", "’s", "'", "’"):
            return _owner(line, k - 1)
        if word.endswith(_GENITIVES):
            return _owner(line, k)
        if word in PREPOSITIONS or word in DETERMINERS or word in SUBORDINATORS or word in ",;":
            break
    return None


def _owner(line: Line, last: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends with token `last` and owns something: no preposition stands in it."""
    if last < 0:
        return None
    start, stop = phrase_before(line, last) or (max(0, last - _OWNER), last + 1)
    inner = [k + 1 for k in range(start, last) if _parts(line, k)]
    return (max([start, *inner]), stop)


def _parts(line: Line, at: int) -> bool:
    """Whether the token at `at` cannot stand in the name of an owner: a preposition, a verb."""
    return (line.words[at] in PREPOSITIONS and line.words[at] != "of") or line.tokens[at].tag in ("VB", "VBG", "VBP")


def _holder(line: Line, i: int) -> tuple[int, int] | None:
    """Return the subject of a light verb that has the noun at `i` as its object ("Parents raised doubts about …")."""
    k = i - 1
    while k > 0 and (line.words[k] in DETERMINERS or line.tokens[k].tag.startswith(("JJ", "RB"))):
        k -= 1
    if k < 1 or line.words[k] not in LIGHT_VERBS:
        return None
    return phrase_before(line, skip_back(line, k - 1, line.words[k]))


def read_adjective(line: Line, i: int) -> Finding | None:
    """Read "Parents are worried about the road": what somebody feels about something."""
    words, k = line.words, _copula(line, i)
    if k < 1 or i + 2 >= len(words):
        return None
    subject = phrase_before(line, skip_back(line, k - 1, words[i]))
    if subject is None or words[subject[0]] in ("it", "there", "what"):
        return None
    follows = words[i + 1]
    if follows in ("about", "of", "at", "with") or (follows == "to" and line.tokens[i + 2].tag != "VB"):
        start, frame = i + 2, "n"
    elif follows in COMPLEMENTIZERS or follows == "to" or follows in PRONOUNS:
        start, frame = i + 1, "z"
    else:
        return None
    found = Finding(line, (i, start), words[i], subject, subject[0])
    found.take(start, end_of(line, start, frame))
    return found


def _copula(line: Line, i: int) -> int:
    """Return the form of "be" (or "seem", …) that carries the adjective or participle at `i`, or -1."""
    k = i - 1
    while k > 0 and (line.words[k] in STEPS or line.words[k].endswith("ly")):
        k -= 1
    return k if k >= 0 and (line.words[k] in BE or line.words[k] in COPULAS) else -1


def read_passive(line: Line, i: int) -> Finding | None:
    """Read "is expected to", "was accused of": said of the subject, by nobody in particular."""
    words = line.words
    if i < 1 or i + 2 >= len(words) or words[i + 1] not in _PASSIVE_LINKS:
        return None
    k = _copula(line, i)
    if k < 0 or (words[i + 1] != "by" and words[i] not in passive_cues()):
        return None
    subject = phrase_before(line, skip_back(line, k - 1, words[i]))
    if words[i + 1] == "by":
        return _agent(line, i, subject)
    found = Finding(line, (i, i + 1), words[i], None, subject[0] if subject else 0)
    found.take(subject[0] if subject else 0, end_of(line, i + 1, "z"))
    return found


def _agent(line: Line, i: int, subject: tuple[int, int] | None) -> Finding | None:
    """Read "The plan was criticized by the union": the agent is the speaker, the subject what is spoken of."""
    stop = phrase_after(line, i + 2)
    if subject is None or stop <= i + 2 or line.tokens[i + 2].tag == "VBG":
        return None
    found = Finding(line, (i, i + 1), line.words[i], (i + 2, stop), i)
    found.take(subject[0], line.tokens[subject[1] - 1].end)
    return found


def read_hearsay(line: Line, i: int) -> Finding | None:
    """Read "The clerk reportedly left": the clause around the adverb, said by nobody in particular."""
    first = 0
    for k in range(i - 1, 0, -1):
        if line.words[k] in CONTRASTS or (line.words[k - 1] == "," and line.words[k] in RELATIVES):
            first = k
            break
    found = Finding(line, (i, i + 1), line.words[i], None, i)
    found.take(first, end_of(line, i, "z"))
    return found


def read_phrase(line: Line, i: int) -> Finding | None:
    """Read "according to the police", "per the police"."""
    words = line.words
    if words[i] == "according":
        first = i + 2
        if words[i + 1 : i + 2] != ["to"]:
            return None
    else:
        first = i + 1
        if i and words[i - 1] != ",":
            return None
        if words[first : first + 1] != ["the"] and not any(t.text[0].isupper() for t in line.tokens[first : first + 1]):
            return None
    return _by_phrase(line, (i, first)) if first < len(words) else None


def read_own_words(line: Line, i: int) -> Finding | None:
    """Read "In Smith's words, …", "…, by his own account", "in the words of Smith"."""
    words = line.words
    if words[i + 1 : i + 2] == ["of"] and i > 1 and words[i - 1] == "the" and words[i - 2] == "in":
        return _by_phrase(line, (i - 2, i + 2)) if i + 2 < len(words) else None
    subject = _possessor(line, i)
    if subject is None and i and words[i - 1] in _SOME:
        subject = (i - 1, i + 1)
    first = subject[0] - 1 if subject else -1
    if subject is None or first < 0 or words[first] not in ("in", "by", "to"):
        return None
    return _beside(Finding(line, (first, i + 1), words[i], subject, first), i + 1)


def _by_phrase(line: Line, cue: tuple[int, int]) -> Finding | None:
    """Read a preposition-like cue that the speaker follows; the content comes after a comma, or came before."""
    first, lemma = cue[1], " ".join(line.words[cue[0] : cue[1]])
    if _opens_clause(line, cue[0]):
        comma = next((k for k in range(first, len(line.words)) if line.words[k] == ","), -1)
        return _beside(Finding(line, cue, lemma, (first, comma), cue[0]), comma) if comma > first else None
    stop = phrase_after(line, first)
    comma = next((k for k in range(first, stop) if line.words[k] == ","), -1)
    resumes = comma > first and line.words[cue[0] - 1] == "," and not has_no_verb(line, comma + 1, len(line.words))
    found = Finding(line, cue, lemma, (first, comma if resumes else stop), cue[0])
    found.take(0, line.tokens[cue[0] - 2 if line.words[cue[0] - 1] == "," and cue[0] > 1 else cue[0] - 1].end)
    if resumes:
        found.take(comma + 1, end_of(line, comma + 1, "z"))
    return found if stop > first else None


def _opens_clause(line: Line, at: int) -> bool:
    words = line.words
    return (
        at == 0
        or words[at - 1] in SUBORDINATORS
        or (at > 1 and words[at - 1] == "," and words[at - 2] in SUBORDINATORS)
    )


def _beside(found: Finding, after: int) -> Finding | None:
    """Take the clause after the comma at `after`, or the one before the cue where the sentence ends there."""
    line, first = found.line, found.cue[0]
    if line.words[after : after + 1] == [","] and after + 1 < len(line.words) and not is_end(line, after + 1):
        if first and not _opens_clause(line, first) and line.words[first - 1] != ",":
            return None
        found.take(after + 1, end_of(line, after + 1, "z"))
        return found
    if is_end(line, after) and first > 1 and line.words[first - 1] == ",":
        found.take(0, line.tokens[first - 2].end)
        return found
    return None
