"""Why: the question lines for reasons and uses, in the words of the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.asking.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Token

_LONGEST = 70  # code points of what is asked about
_PLAIN = frozenset({"DT", "PRP$", "PDT"})
_PARTICLES = frozenset({"over", "down", "off"})
_QUOTES = frozenset({'"', "“", "”", "'", "‘", "’"})


class Told(NamedTuple):
    """A reason with the tokens of its sentence and the base form of the verb that it explains, "" for a noun."""

    reason: Reason
    tokens: Sequence[Token]
    lemma: str


def why_question(told: Sequence[Told]) -> str:
    """Ask why an event happened: "Why was the bridge closed?", of a noun "What caused the closure?"."""
    asked = [q for t in told if (q := _asked(t))]
    if asked:
        return min(asked, key=lambda q: (q.startswith("Why is it"), len(q), q))
    nouns = [t for t in told if t.tokens[t.reason.verb].tag.startswith("NN")]
    word = min((t.tokens[t.reason.verb].lower for t in nouns or told), key=lambda w: (len(w), w))
    return f"What caused the {word}?" if nouns else f"Why did it happen ({word})?"


def _asked(told: Told) -> str:
    """The question that one sentence makes, "" where its subject is a pronoun or not told, or stands after the verb."""
    reason, tokens = told.reason, told.tokens
    first, last = reason.who
    if first < 0 or last >= reason.verb or tokens[last].tag == "PRP":
        return ""
    end = max(reason.verb, reason.what)
    if end == reason.verb and end + 1 < len(tokens) and tokens[end + 1].lower in _PARTICLES:
        end += 1
    who, between = _words(tokens[first : last + 1], opens=first == 0), tokens[last + 1 : reason.verb]
    if len(between) == 1 and between[0].lower in {"was", "were"}:
        question = f"Why {between[0].lower} {who} {_words(tokens[reason.verb : end + 1])}?"
    elif not between and tokens[reason.verb].tag in {"VBD", "VBN"} and told.lemma:
        question = f"Why did {who} {' '.join((told.lemma, _words(tokens[reason.verb + 1 : end + 1]))).strip()}?"
    else:
        question = f"Why is it that {_words(tokens[first : end + 1], opens=first == 0)}?"
    return question if len(question) <= _LONGEST else ""


def use_question(told: Sequence[Told]) -> str:
    """Ask what a thing is for: "What is the deal for?", "What are the new rules for?"."""
    things = []
    for each in told:
        first, last = each.reason.who
        words = [t for t in each.tokens[first : last + 1] if t.tag not in _PLAIN]
        things.append((_words(words, opens=first == 0), each.tokens[last].tag))
    thing, tag = min(things, key=lambda t: (len(t[0]), t))
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
