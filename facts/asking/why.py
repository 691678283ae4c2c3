"""Why: the question lines for reasons and uses, in the words of the sources."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.explained import Reason
    from facts.model import Token

_LONGEST = 70  # code points of what is asked about
_PLAIN = frozenset({"DT", "PRP$", "PDT"})
_THIRD = frozenset({"he", "she", "they"})  # pronouns that may stand in a question where no name does
_PARTICLES = frozenset({"over", "down", "off"})
_VERBS = frozenset({"VBD", "VBN", "VBZ", "VBP", "VBG", "MD"})
_BE = frozenset({"was", "were", "is", "are"})
_SAID_BY_BE = frozenset({"VBN", "JJ", "VBD", "RB"})
_HOW = frozenset({"RB", "JJ", "RP"})  # tags of words after a verb that a question takes along
_QUOTES = frozenset({'"', "“", "”", "'", "‘", "’"})


class Told(NamedTuple):
    """A reason with the tokens of its sentence and the base form of the verb that it explains, "" for a noun."""

    reason: Reason
    tokens: Sequence[Token]
    lemma: str


def why_question(told: Sequence[Told]) -> str:
    """Ask why an event happened: "Why was the bridge closed?", of a noun "What caused the closure?"."""
    asked = [q for t in told if (q := _asked(t))] or [q for t in told if (q := _asked(t, _THIRD))]
    if asked:
        return min(asked, key=lambda q: (q.startswith("Why is it"), len(q), q))
    nouns = [t for t in told if t.tokens[t.reason.verb].tag.startswith("NN")]
    word = min((t.tokens[t.reason.verb].lower for t in nouns or told), key=lambda w: (len(w), w))
    return f"What caused the {word}?" if nouns else f"Why did it happen ({word})?"


def _asked(told: Told, pronouns: frozenset[str] = frozenset()) -> str:
    """The question that one sentence makes, "" where its subject is another pronoun or not told, or stands after the verb."""
    reason, tokens = told.reason, told.tokens
    first, last = reason.who
    if first < 0 or last >= reason.verb or (tokens[last].tag == "PRP" and tokens[last].lower not in pronouns):
        return ""
    end, opens = _end(told), first == 0
    form = next((t for t in tokens[last + 1 : reason.verb] if t.tag in _VERBS or t.text == ","), tokens[reason.verb])
    who = [t for t in tokens[first : reason.verb] if t.end <= form.start]
    after = [t for t in tokens[first : end + 1] if t.start >= form.end]
    if form.lower in _BE and after and tokens[reason.verb].tag in _SAID_BY_BE:
        question = f"Why {form.lower} {_words(who, opens=opens)} {_words(after)}?"
    elif form.start == tokens[reason.verb].start and form.tag in {"VBD", "VBN"} and told.lemma:
        question = f"Why did {_words(who, opens=opens)} {' '.join((told.lemma, _words(after))).strip()}?"
    else:
        question = f"Why is it that {_words(tokens[first : end + 1], opens=opens)}?"
    return question if len(question) <= _LONGEST else ""


def _end(told: Told) -> int:
    """The last token of what is asked about: a verb with its object and adverbs."""
    reason, tokens = told.reason, told.tokens
    end, mark = max(reason.verb, reason.what), reason.span.mark
    while end + 1 < mark and tokens[end + 1].tag in _HOW:
        end += 1
    return end + (end + 1 < len(tokens) and tokens[end + 1].lower in _PARTICLES)


def use_question(told: Sequence[Told]) -> str:
    """Ask what a thing is for: "What is the deal for?", "What are the new rules for?"."""
    things = []
    for each in told:
        first, last = each.reason.who
        words = [t for t in each.tokens[first : last + 1] if t.tag not in _PLAIN]
        things.append((_words(words, opens=first == 0), each.tokens[last].tag))
    counts = Counter(things)
    thing, tag = min(things, key=lambda t: (-counts[t], len(t[0]), t))
    article = "" if tag.startswith("NNP") else "the "
    return f"What {'are' if tag in {'NNS', 'NNPS'} else 'is'} {article}{thing} for?"


def _words(tokens: Sequence[Token], *, opens: bool = False) -> str:
    """Tokens as running words, quotation marks aside; what opened a sentence in lower case, unless a name."""
    words = [t for t in tokens if t.text not in _QUOTES]
    out = ""
    for number, token in enumerate(words):
        lower = number == 0 and (token.tag in _PLAIN or (opens and _is_common(words)))
        text = token.lower if lower else token.text
        out += text if not out or token.tag == "POS" or text == "," else f" {text}"
    return out


def _is_common(words: Sequence[Token]) -> bool:
    """Whether the first of some words at the head of a sentence is no name, as far as its tag and the next word show."""
    return not words[0].tag.startswith("NNP") and not (len(words) > 1 and words[1].text[0].isupper())
