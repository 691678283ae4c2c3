"""Topics: what figures and dates are about, as words that fit into a question; nothing where no words fit."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facts.model import Quantity
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.asking.contexts import Context
    from facts.model import Name, Token

_PREPOSITIONS = frozenset({"in", "on", "from", "during", "against", "near", "after", "before"})
_FILLERS = frozenset({"DT", "PRP$", "JJ", "NN", "NNP"})  # tags between a preposition and the noun that it goes with
_NOUNS = frozenset({"NN", "NNS"})
_FARTHEST = 4  # tokens from a preposition to its noun
_BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "get", "gets", "got"})
_VAGUE = frozenset(
    map(
        concept,
        ("time", "way", "thing", "place", "part", "people", "person", "man", "woman", "scale", "kind", "ship", "coach"),
    )
)
_STEPS = 3  # tokens from a passive verb back to its form of "be"
_PARTICIPLES = frozenset(
    "caught found won lost sold held made built bought brought paid sent shot cut kept led taken given seen shown stolen "
    "written broken chosen thrown flown drawn driven hidden born spent hurt told left".split()
)
_STATES = frozenset({"inside", "aboard", "eligible", "present", "homeless", "absent", "alive"})  # "400 people inside"
_NOT_DONE = frozenset({"said", "reported", "announced", "called", "named", "based", "estimated", "expected", "added"})
_LIGHT = frozenset(
    map(
        concept,
        (
            "be",
            "have",
            "do",
            "say",
            "says",
            "said",
            "equates",
            "make",
            "include",
            "weighs",
            "measures",
            "lasts",
            "cost",
        ),
    )
)
_WHOLE = frozenset({"place", "organisation", "other", "product"})  # names of one word that a phrase may end in


def tokens_of(contexts: Sequence[Context], word: str) -> list[tuple[Context, int]]:
    """Where the claims of some contexts have a concept: the context and the number of the token in its claim."""
    return [(c, k) for c in contexts for k, t in enumerate(c.claim.tokens) if word and concept(t.lower) == word]


def _name_at(names: Iterable[Name], token: Token) -> Name | None:
    return next((n for n in names if n.start <= token.start < n.end), None)


def _is_noun(context: Context, at: int) -> bool:
    """Whether a token is a common noun or a name of one word that is no person's, and ends its phrase."""
    tokens = context.claim.tokens
    token = tokens[at]
    if at + 1 < len(tokens) and tokens[at + 1].tag.startswith(("NN", "POS")):
        return False
    name = _name_at(context.claim.names, token)
    if name is not None:
        return name.type in _WHOLE and name.start == token.start and name.end == token.end
    return token.tag in _NOUNS


def whole_name(contexts: Sequence[Context], word: str) -> str:
    """A name, or the whole name where the sources have it only as a piece of a longer one ("Survey")."""
    wholes: Counter[str] = Counter()
    for context in contexts:
        for name in context.claim.names:
            if word in name.text.split() or word == name.text:
                wholes[" ".join(name.text.split())] += 1
    return word if word in wholes else min(wholes, key=lambda w: (-wholes[w], w), default=word)


def noun_topic(contexts: Sequence[Context], word: str) -> str:
    """A concept as the noun that the sources use for it; "" where they use no noun, or only inside a name."""
    places = tokens_of(contexts, word)
    fitting = [(c, k) for c, k in places if _is_noun(c, k)]
    if 3 * len(fitting) < len(places) or not fitting or word in _VAGUE:
        return ""
    forms = Counter(_form(c, k) for c, k in fitting)
    return min(forms, key=lambda f: (-forms[f], f))


def _form(context: Context, at: int) -> str:
    token = context.claim.tokens[at]
    return token.text if _name_at(context.claim.names, token) else token.lower


def where_topic(contexts: Sequence[Context], word: str) -> str:
    """A concept with the preposition and article that the sources give it: "on the island"; "" where they give none."""
    forms = Counter(f for c, k in tokens_of(contexts, word) if _is_noun(c, k) and (f := _with_preposition(c, k)))
    return min(forms, key=lambda f: (-forms[f], len(f), f), default="")


def _with_preposition(context: Context, at: int) -> str:
    tokens = context.claim.tokens
    for first in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
        token = tokens[first]
        if token.lower in _PREPOSITIONS and token.tag in {"IN", "TO"}:
            article = ["the" for t in tokens[first + 1 : at] if t.tag in {"DT", "PRP$"}][:1]
            noun = _form(context, at)
            return " ".join((token.lower, *article, noun)) if article or noun[:1].isupper() else ""
        if token.tag not in _FILLERS:
            return ""
    return ""


def event_noun(contexts: Sequence[Context], word: str) -> str:
    """The noun topic of a concept where it names something that happens ("the merger"); "" where it does not."""
    noun = noun_topic(contexts, word)
    happens = any(e.start == c.claim.tokens[k].start for c, k in tokens_of(contexts, word) for e in c.claim.events)
    return noun if happens and noun and noun[:1].islower() else ""


def verb_topic(contexts: Sequence[Context], word: str) -> str:
    """The commonest form of a concept where most of the sources have it as a verb or a participle; "" where they do not."""
    tokens = [c.claim.tokens[k] for c, k in tokens_of(contexts, word)]
    forms = Counter(t.lower for t in tokens if t.tag.startswith("VB") or (t.tag == "JJ" and _is_participle(t)))
    fits = 2 * sum(forms.values()) > len(tokens) and word not in _LIGHT
    return min(forms, key=lambda f: (-forms[f], f), default="") if fits else ""


def _is_participle(token: Token) -> bool:
    return token.lower.endswith("ed") or token.lower in _PARTICIPLES


def comparative(contexts: Sequence[Context], word: str) -> str:
    """A concept as the comparative that the sources use ("longer"); "" where they use none."""
    tags = {c.claim.tokens[k].lower: c.claim.tokens[k].tag for c, k in tokens_of(contexts, word)}
    return min((w for w, tag in tags.items() if tag in {"JJR", "RBR"}), default="")


def done_to(contexts: Sequence[Context], word: str) -> str:
    """What the counted did or what was done to it, as the end of "How many vans …?"; "" where sources differ in it.

    "took 30 hostages" and "30 hostages were taken" give "were taken"; "300 voters gathered" gives "gathered".
    """
    states = [c.claim.tokens[k].lower for c, k in tokens_of(contexts, word) if c.claim.tokens[k].lower in _STATES]
    if states:
        return f"were {min(states)}"
    ends = {end for c, k in tokens_of(contexts, word) if (end := _end(c, k)) != "?"}
    return ends.pop() if len(ends) == 1 else ""


def _end(context: Context, at: int) -> str:
    """How a verb stands to the mention of its context: "were …", the bare past tense, "" for neither; "?" for no verb."""
    tokens, mention = context.claim.tokens, context.mention
    token = tokens[at]
    if not token.tag.startswith("VB") or mention.start <= token.start < mention.end:
        return "?"
    if not _is_participle(token) or token.lower in _NOT_DONE:
        return ""
    stop = max(mention.end, mention.head_end) if isinstance(mention, Quantity) else mention.end
    if at + 1 < len(tokens) and mention.start <= tokens[at + 1].start < stop:
        return f"were {token.lower}"
    before = tokens[max(0, at - _STEPS) : at]
    if any(t.lower in _BE for t in before) and any(t.start < stop <= t.end + 1 for t in before):
        return f"were {token.lower}"
    follows = at > 0 and mention.start < tokens[at - 1].end <= stop
    return token.lower if follows and token.tag == "VBD" and token.lower.endswith("ed") else ""


def cased(contexts: Sequence[Context], noun: str) -> str:
    """A noun group with the capitals that its words bear in the sources: "Taliban militant", "KOs"."""
    forms: dict[str, Counter[str]] = {}
    for token in (t for c in contexts for t in c.claim.tokens[1:] if t.text.isalpha()):
        forms.setdefault(concept(token.lower), Counter())[token.text] += 1
    return " ".join(
        _as_written(w, forms.get(concept(w)) or forms.get(concept(f"{w}s")) or Counter()) for w in noun.split(" ")
    )


def _as_written(word: str, forms: Counter[str]) -> str:
    """A word with the capitals of the commonest of its forms."""
    text = min(forms, key=lambda f: (-forms[f], f), default=word)
    if text[: len(word)].lower() == word.lower():
        return text[: len(word)]
    return word[:1].upper() + word[1:] if text[:1].isupper() and not text.isupper() else word
