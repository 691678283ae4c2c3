"""What kind of thing a name means: person, organisation, place, product, other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.reading.lexicons import words
from facts.reading.lexicons.name_words import (
    CORPORATE_SUFFIXES,
    FIRST_NAMES,
    ORGANISATION_ENDINGS,
    ORGANISATION_NOUNS,
    ORGANISATION_STARTS,
    ORGANISATIONS,
    PERSON_NOUNS,
    PLACE_ENDINGS,
    PLACE_NOUNS,
    PRODUCT_NOUNS,
    TITLES,
)
from facts.reading.lexicons.places import PLACES
from facts.reading.tagging import is_common_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Sentence, Token
    from facts.reading.names.runs import Run

_KINDS = ("person", "organisation", "place", "product")
_SPEECH = words("said says told added asked wrote tweeted explained recalled insisted replied testified")
_COMPANY_ACTS = words(
    "announced acquired launched unveiled bought sold hired owns operates employs makes released filed"
)
_OWNED = words(
    "shares stock customers employees spokesman spokeswoman board revenue ceo investors shareholders profits"
)
_PERSONAL = words(
    "wife husband son daughter father mother lawyer attorney death life career brother sister family home"
)
_ACTS = frozenset(("VBD", "VBZ", "MD"))
_ROADS = words("highway interstate route motorway autobahn")
_IN = words("in near across throughout outside around within inside")
_TOWARDS = words("from to through into toward towards via at")  # also before firms: never enough for a place
_MOST_TOWARDS = 0.5


def name_kinds(sentences: Sequence[Sentence], runs: Sequence[Run], names: Sequence[str]) -> dict[str, str]:
    """Return the kind of each canonical name, by all its mentions together."""
    scores: dict[str, list[float]] = {}
    for run, name in zip(runs, names, strict=True):
        if name not in scores:
            scores[name] = _looks(name)
        _add_context(scores[name], sentences[run.sentence].tokens, run)
        _add_role(scores[name], run.role)
    return {name: _best(values) for name, values in scores.items()}


def _best(values: Sequence[float]) -> str:
    top = max(values)
    return _KINDS[list(values).index(top)] if top >= 1 else "other"


def _looks(name: str) -> list[float]:
    """Score a name by its own words: person, organisation, place, product."""
    parts = name.split(" ")
    first, last = parts[0].lower(), parts[-1].lower().rstrip(".")
    several = len(parts) > 1
    organisation = 4.0 if name in ORGANISATIONS else 0.0
    if last in ORGANISATION_ENDINGS and (several or name.isupper()):
        organisation += 4
    if several and first in ORGANISATION_STARTS and first != "house":
        organisation += 4
    if name.isupper() and 2 <= len(name) <= 5:
        organisation += 1.5
    elif any(char.isupper() for char in parts[0][1:]) and not parts[0].startswith(("Mc", "Mac", "O'", "De")):
        organisation += 0.8
    if len(parts) == 2 and parts[0] in PLACES:
        organisation += 1
    place = 6.0 * (name in PLACES) + 4.0 * (several and last in PLACE_ENDINGS) + 5.0 * (several and first in _ROADS)
    product = 3.0 * (several and parts[-1].isdigit()) + 2.0 * any(char.isdigit() for char in parts[0])
    return [_looks_personal(parts), organisation, place, product]


def _looks_personal(parts: Sequence[str]) -> float:
    known = parts[0].lower() in FIRST_NAMES
    if len(parts) == 1:
        return 1.0 if known else 0.0
    if len(parts) > 3 or not all(part.replace("-", "").replace("'", "").replace(".", "").isalpha() for part in parts):
        return 0.0
    if known:
        return 3.5
    if parts[0] in PLACES or not all(part.istitle() for part in parts):
        return 0.0
    return 0.5 if any(is_common_word(part.lower()) for part in parts) else 1.0


def _add_context(scores: list[float], tokens: Sequence[Token], run: Run) -> None:
    """Add what the words around a mention say."""
    before = tokens[run.first - 1].lower if run.first else ""
    after = tokens[run.last].lower if run.last < len(tokens) else ""
    over = tokens[run.last + 1].lower if run.last + 1 < len(tokens) else ""
    after_tag = tokens[run.last].tag if after else ""
    if run.last - run.first > 1 and tokens[run.last - 1].lower.rstrip(".") in CORPORATE_SUFFIXES:
        scores[1] += 4
    _add_acts(scores, before, after, after_tag)
    _add_possession(scores, after, over)
    if after == "," and ((over.isdigit() and len(over) < 3) or over == "who"):
        scores[0] += 2
    if before in _IN:
        scores[2] += 1.2
    elif before in _TOWARDS and scores[2] < _MOST_TOWARDS:
        scores[2] += 0.15
    elif before in {"by", "with"}:
        scores[1] += 0.3
    _add_described(scores, before, after, over, noun=after_tag in {"NN", "JJ"})


def _add_acts(scores: list[float], before: str, after: str, after_tag: str) -> None:
    """Who speaks or acts is a person or an organisation, rarely a place."""
    if after in _SPEECH or before in _SPEECH:
        scores[0] += 0.7
        scores[1] += 0.6
    elif after_tag in _ACTS and before not in _IN and before != "at":
        scores[0] += 0.2
        scores[1] += 0.5
        scores[2] -= 0.3
    if after in _COMPANY_ACTS:
        scores[1] += 0.7
    if after == "who":
        scores[0] += 2


def _add_possession(scores: list[float], after: str, over: str) -> None:
    if after in {"'s", "’s"}:
        scores[1] += 0.9 if over in _OWNED else 0.2
        scores[0] += 0.9 if over in _PERSONAL else 0


def _add_described(scores: list[float], before: str, after: str, over: str, *, noun: bool) -> None:
    """Add the noun after a name: "the Arden news agency", "Elm island", "the Zephyr chip"."""
    if after in PRODUCT_NOUNS:
        scores[3] += 1 if before in {"the", "its", "new"} else 0.3
    if after in ORGANISATION_NOUNS or (noun and over in ORGANISATION_NOUNS):
        scores[1] += 1.5
    if after in PLACE_NOUNS:
        scores[2] += 1.5


def _add_role(scores: list[float], role: str) -> None:
    if not role:
        return
    parts = [part.rstrip(".") for part in role.lower().split()]
    before_of = parts[: parts.index("of")] if "of" in parts else parts[: parts.index("at")] if "at" in parts else parts
    noun = next((part for part in reversed(before_of) if part), "")
    if noun in TITLES or noun in PERSON_NOUNS:
        scores[0] += 4
    elif noun in ORGANISATION_NOUNS:
        scores[1] += 3
    elif noun in PLACE_NOUNS:
        scores[2] += 3
    elif noun in PRODUCT_NOUNS:
        scores[3] += 3
