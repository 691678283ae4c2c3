"""Canonical names of speakers: full names for surnames, antecedents for relatives, the last to fit for pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from facts.reading.speakers.phrases import phrase_before
from facts.reading.speakers.words import (
    DETERMINERS,
    DOCUMENTS,
    GROUPS,
    PARTICLES,
    PERSONAL,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
    TITLES,
    UTTERANCES,
    VAGUE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from facts.model import Name, Token
    from facts.reading.speakers.lines import Finding, Line

_HE, _SHE = frozenset({"he", "his"}), frozenset({"she", "her"})
_THEY = frozenset({"it", "its", "they", "their"})
_GENITIVES = frozenset({"'s", "’s", "'", "’"})
_PHRASE_ENDS = RELATIVES | {",", "(", "—", "–", "-"}
_MALE, _FEMALE = frozenset({"mr", "mr.", "sir", "king"}), frozenset({"ms", "ms.", "mrs", "mrs.", "miss", "queen"})


class _Party(NamedTuple):
    """Somebody who spoke. `kind`: "person", "group", or "" where it cannot be told; `gender`: "m", "f" or ""."""

    name: str
    named: bool
    kind: str
    gender: str = ""


class Resolver:
    """Names the speakers of one text, in order; remembers who spoke.

    `names` are those found in the text, if any; `proper` are the words written as names in it (`proper_words`).
    """

    def __init__(self, text: str, names: Sequence[Name], proper: AbstractSet[str]) -> None:
        self._text = text
        self._proper_words = proper
        self._known = {n.start: n for n in names}
        self._full: dict[str, _Party] = {}
        self._last: dict[str, _Party] = {}

    def resolve(self, finding: Finding) -> tuple[str, bool]:
        """Return the canonical name of the speaker of `finding`, and whether it is a proper name."""
        first, stop = finding.subject or finding.cue
        word = finding.line.words[first]
        if stop - first == 1 and word in RELATIVES:
            antecedent = self._antecedent(finding.line, first)
            if antecedent is None:
                return word, False
            first, stop = antecedent
            word = finding.line.words[first]
        if stop - first == 1 and word in PERSONAL:
            party = self._pronoun(word) or _Party(finding.line.tokens[first].text, False, "pronoun")
        else:
            party = self._party(finding.line.tokens[first:stop])
            self._remember(party)
        return party.name, party.named

    def _antecedent(self, line: Line, at: int) -> tuple[int, int] | None:
        last = at - 2 if at > 1 and line.words[at - 1] == "," else at - 1
        return phrase_before(line, last)

    def _pronoun(self, word: str) -> _Party | None:
        if word in _THEY:
            return self._last.get("group") or (self._last.get("") if word in ("it", "its") else None)
        if word in _HE or word in _SHE:
            wanted = "m" if word in _HE else "f"
            return self._last.get(wanted) or self._last.get("person") or self._last.get("")
        return None

    def _remember(self, party: _Party) -> None:
        """Note who spoke: as the last of the kind, and as the last he or she unless the other is known."""
        self._last[party.kind] = party
        if party.kind != "person":
            return
        for gender in ("m", "f"):
            if party.gender in ("", gender):
                self._last[gender] = party

    def _party(self, tokens: Sequence[Token]) -> _Party:
        """Return who a noun phrase names."""
        known = self._known_speaker(tokens)
        if known is not None:
            return _Party(known.name, True, {"person": "person", "organisation": "group"}.get(known.type, ""))
        head = _head(tokens)
        run = _name_run(head, self._proper_words)
        if run and head[-1] is run[-1]:
            return self._proper(head, run)
        links = ("by", "from") if head[-1].lower in UTTERANCES else ("by",)
        author = next((k + 1 for k, t in enumerate(tokens) if t.lower in links), len(tokens))
        if head[-1].lower in DOCUMENTS | UTTERANCES and any(
            t.tag.startswith("NNP") for t in tokens[author : author + 2]
        ):
            return self._party(tokens[author:])
        group = head[-1].tag == "NNS" or head[-1].lower in GROUPS
        if run and head[-1].tag == "NN" and head[-1].lower in GROUPS and head[0].lower not in VAGUE:
            return _Party(self._text[run[0].start : head[-1].end], True, "group")
        stop = next((k for k, t in enumerate(tokens) if k and t.lower in _PHRASE_ENDS), len(tokens))
        phrase = self._text[tokens[0].start : tokens[stop - 1].end]
        return _Party(phrase, False, "group" if group else "person")

    def _known_speaker(self, tokens: Sequence[Token]) -> Name | None:
        """Return the name given for a phrase: a person who is neither owner nor complement, or what ends the phrase."""
        places = [k for k, t in enumerate(tokens) if t.start in self._known]
        for before, at in zip([-1, *places], places, strict=False):
            known = self._known[tokens[at].start]
            follows = next((t for t in tokens[at:] if t.start >= known.end), None)
            if known.type == "person":
                if (follows is None or follows.lower not in _GENITIVES) and not _is_complement(tokens, before, at):
                    return known
            elif at == places[0] and follows is None:
                return None if known.type == "place" and _is_complement(tokens, before, at) else known
        return None

    def _proper(self, head: Sequence[Token], run: Sequence[Token]) -> _Party:
        """Return the party of a proper name, by its full form where a surname was introduced before."""
        titles = {t.lower for t in head if t.lower in TITLES}
        run = _without_titles(run)
        name = self._text[run[0].start : run[-1].end]
        gender = "m" if titles & _MALE else "f" if titles & _FEMALE else ""
        group = any(t.lower in GROUPS for t in run) or (head[0].lower == "the" and not titles)
        surname = run[-1].text
        if surname in self._full and (len(run) == 1 or run[0].lower in PARTICLES):
            return self._full[surname]
        kind = "group" if group else "person" if titles or len(run) > 1 else ""
        party = _Party(name, True, kind, gender)
        if kind == "person":
            self._full[surname] = party
        return party


def _is_complement(tokens: Sequence[Token], before: int, at: int) -> bool:
    """Whether the name at `at` belongs to a preposition after token `before` ("the attorney for Jane Doe")."""
    for k in range(at - 1, before, -1):
        if tokens[k].lower in PREPOSITIONS:
            return tokens[k].lower != "by"  # "a report by Jane Doe"
        if not tokens[k].text[0].isalnum():
            return False
    return False


def _head(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the noun phrase without what follows its head (apposition, prepositions, …) and without its owner."""
    stop = next((k for k, t in enumerate(tokens) if k and _ends_head(t, tokens[k - 1])), len(tokens))
    first = next((k + 1 for k in range(stop - 2, -1, -1) if tokens[k].tag == "POS"), 0)
    return tokens[first:stop]


def _ends_head(token: Token, before: Token) -> bool:
    if token.lower == "of" and before.text[0].isupper() and before.tag != "NNS":
        return False
    if token.tag == "VBN" and before.tag in {"NN", "NNS"}:
        return True  # "data released on Monday"
    return (
        token.lower in PREPOSITIONS or token.lower in RELATIVES or not (token.text[0].isalnum() or token.tag == "POS")
    )


def _name_run(head: Sequence[Token], proper: AbstractSet[str]) -> list[Token]:
    """Return the capitalised words that end a phrase, or the first such run where it ends in a common noun."""
    runs: list[list[Token]] = [[]]
    for token in head:
        if _is_name(token, proper) or (runs[-1] and not token.text[0].islower() and token.text[0].isalnum()):
            runs[-1].append(token)
        elif runs[-1] and token.lower not in PARTICLES:
            runs.append([])
    ends = bool(runs[-1]) and runs[-1][-1] is head[-1]
    return runs[-1] if ends else runs[0]


def _is_name(token: Token, proper: AbstractSet[str]) -> bool:
    """Whether a word is written as a name is. A capital that only starts a sentence does not make one."""
    if token.text.islower() or not token.text[0].isalpha() or token.lower in DETERMINERS or token.lower in POSSESSIVES:
        return False
    return token.text in proper or (token.tag.startswith("NNP") and token.lower not in GROUPS)


def proper_words(blocks: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Return the words that are written with a capital inside a sentence; headings do not count."""
    return frozenset(
        text
        for lines in blocks[1:] or blocks
        for line in lines
        if not line.heading
        for _, _, text, _, _ in line.tokens[1:]
        if not text.islower()
    )


def _without_titles(run: Sequence[Token]) -> Sequence[Token]:
    """Return the name after the last title of a run ("Secretary of State Ana Ruiz"), or the run where there is none."""
    last = next((k for k in range(len(run) - 2, -1, -1) if run[k].lower in TITLES), -1)
    if 0 <= last < len(run) - 2 and run[last + 1].start > run[last].end + 1:
        last += 1  # "of State", "for Trade"
    return run[last + 1 :]
