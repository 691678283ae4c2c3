"""Wording of amounts: the question lines for figures: how many, how much, how long, how old, what share."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facts.asking.amounts import is_person
from facts.asking.plurals import plural
from facts.asking.shared_topic import about_topic, common, topic
from facts.asking.topics import cased, comparative, done_to, event_noun, verb_topic
from facts.words import concept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.asking.contexts import Context
    from facts.model import Mention, Name, Quantity

# What became of the counted, by the concept of the governing word: the end of "How many people …?"
_OUTCOMES = {
    "die": "were killed", "injure": "were injured", "damage": "were damaged or destroyed", "arrest": "were arrested",
    "resign": "left",
    "miss": "are missing", "displac": "were displaced", "hit": "were hit", "affect": "were affected",
    "evacu": "were evacuated",
    "live": "live there", "attend": "attended", "launch": "were launched", "sell": "were sold", "sold": "were sold",
    "hire": "were hired",
    "appoint": "were hired", "win": "were won", "attack": "were attacked", "begin": "were begun", "escap": "escaped",
    "surviv": "survived",
    "vote": "voted", "fight": "fought", "captur": "were captured", "rescu": "were rescued", "treat": "were treated",
    "need": "are needed",
}  # fmt: skip
_DIMENSIONS = {
    "megawatt": "power, in megawatts", "gigawatt": "power, in gigawatts", "kilowatt": "power, in kilowatts",
    "mile": "distance, in miles",
    "kilometre": "distance, in kilometres", "metre": "length, in metres", "foot": "length, in feet",
    "inch": "size, in inches",
    "pound-mass": "weight, in pounds", "kilogram": "weight, in kilograms", "degree celsius": "temperature",
    "celsius": "temperature",
    "fahrenheit": "temperature", "degree": "temperature", "degree fahrenheit": "temperature",
    "magnitude": "magnitude", "gigahertz": "speed, in gigahertz",
    "caliber": "caliber", "calibre": "calibre", "gigabyte": "memory, in gigabytes", "terabyte": "memory, in terabytes", "acre": "area, in acres",
    "hectare": "area, in hectares",
    "square mile": "area, in square miles", "square kilometre": "area, in square kilometres",
    "square foot": "area, in square feet",
}  # fmt: skip
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_OF_PEOPLE = frozenset({"die", "injure", "arrest", "miss", "hire", "appoint"})
_PARTICIPLES = frozenset({"dead", "injured", "wounded", "hurt", "missing", "killed"})  # counted as "80 hurt"
_ANYBODY = frozenset({"life", "other", "other people", "body"})  # counted as "40 lives", "five others"


def amount_question(quantities: Sequence[Quantity], contexts: Sequence[Context]) -> str:
    """Word the question of amounts: "How many people were killed?", "What power, in megawatts (plant)?"."""
    role = common(q.role for q in quantities)
    unit = common(q.unit for q in quantities)
    noun = _shared_noun(quantities) or unit
    known = f"{noun} {plural(noun)} {_DIMENSIONS.get(unit.lower(), '')}"
    about = about_topic(contexts, known, placed=role not in {"money", "percentage"})
    if role in {"money", "percentage", "age"}:
        return _role_question(role, quantities, contexts, about)
    if unit in _TIMES:
        return "How long did it last?" if topic(contexts)[0] == concept("last") else f"How long{about}?"
    if " per " in unit:
        return f"At what rate{about}?"
    if unit.lower() in _DIMENSIONS:
        return f"What {_DIMENSIONS[unit.lower()]}{about}?"
    return _count_question(quantities, contexts, noun, about)


def _shared_noun(quantities: Sequence[Quantity]) -> str:
    """The commonest noun group of some quantities, or its head alone where most of them lack its modifiers."""
    noun = common(q.noun for q in quantities)
    head = noun.rpartition(" ")[2]
    most = 2 * sum(q.noun == noun for q in quantities) > len(quantities)
    others = any(q.noun and q.noun != noun for q in quantities)
    if most or head == noun or not noun.isascii():
        return noun
    if not others and not is_person(head):
        return head if any(not q.noun and q.unit.lower() == head for q in quantities) else noun
    if is_person(head) and not any(q.noun.endswith(head) for q in quantities if q.noun != noun):
        return "people"
    return head if any(q.noun != noun and q.noun.rpartition(" ")[2] == head for q in quantities) else noun


def _outcome(contexts: Sequence[Context]) -> str:
    """What became of the counted, where most of the sentences tell it; "" where they do not."""
    weights: Counter[str] = Counter()
    for context in contexts:
        for word, weight in zip(context.governors, (1.0, 0.7, 0.5), strict=False):
            weights[word] += round(1000 * weight)
    told = [w for w in weights if w in _OUTCOMES]
    best = min(told, key=lambda w: (-weights[w], w), default="")
    return best if weights[best] >= 550 * len(contexts) else ""


def _role_question(role: str, quantities: Sequence[Quantity], contexts: Sequence[Context], about: str) -> str:
    if role == "money":
        if topic(contexts)[0] == concept("cost"):
            return "How much money did it cost?"
        return f"How much money{about}?"
    if role == "age":
        return f"How old is {name}?" if (name := aged_name(contexts)) else "How old?"
    base = common(q.base for q in quantities)
    most = base and 2 * sum(q.base == base for q in quantities) > len(quantities)
    whole = f" of the {plural(cased(contexts, base))}" if most and _is_counted(contexts, base) else ""
    whole = whole or (f" of the {cased(contexts, base)}" if most else "")
    return f"What share{whole}{about if not whole or base not in about else ''}?"


def aged_name(contexts: Sequence[Context]) -> str:
    """Whose age it is: the name right beside the age, else the person whom most sources mention; "" where none is sure."""
    beside = Counter(n.name for c in contexts for n in c.claim.names if _touches(n, c.mention) and _may_be_aged(n))
    if beside:
        return min(beside, key=lambda n: (-beside[n], n))
    sources: dict[str, set[int]] = {}
    for context in contexts:
        for name in (n for n in context.claim.names if n.type == "person"):
            sources.setdefault(name.name, set()).add(context.source)
    shared = [n for n in sources if len(sources[n]) > 1]
    return min(shared, key=lambda n: (-len(sources[n]), n), default="")


def _may_be_aged(name: Name) -> bool:
    """Whether a name beside an age may be that of a person; a surname may be read as a place, a single place is none."""
    return name.type == "person" or (name.type != "organisation" and (name.type != "place" or " " in name.text))


def _touches(name: Mention, age: Mention) -> bool:
    """Whether a name stands right beside an age: "Ines Brandt, 46,", "46-year-old Ines Brandt"."""
    return 0 <= age.start - name.end <= len(", ") or 0 <= name.start - age.end <= len(" ")


def _is_counted(contexts: Sequence[Context], noun: str) -> bool:
    """Whether the sources have a noun in the plural."""
    last = noun.rpartition(" ")[2]
    return any(t.lower == plural(last) and t.lower != last for c in contexts for t in c.claim.tokens)


def _count_question(quantities: Sequence[Quantity], contexts: Sequence[Context], noun: str, about: str) -> str:
    word = topic(contexts)[0]
    outcome = _outcome(contexts) or (word if verb_topic(contexts, word) else "")
    if noun in _PARTICIPLES:
        outcome, noun = concept(noun), "people"
    if noun in _ANYBODY and outcome in _OF_PEOPLE:
        noun = "people"
    counted = all(q.role in {"count", "bare"} for q in quantities)
    if outcome in _OF_PEOPLE and noun and not is_person(noun.rpartition(" ")[2]):
        counted = False
    things = plural(cased(contexts, noun)) if noun else "people"
    if outcome in _OUTCOMES and counted:
        return f"How many {things} {_OUTCOMES[outcome]}?"
    if noun == "count":
        more = comparative(contexts, word)
        return f"How many times {more}?" if more else f"How many times{about}?"
    if noun == "time":
        return "How many times?"
    told = done_to(contexts, word) if noun else ""
    if told:
        return f"How many {things} {told}?"
    if things == "people" and about.startswith(" (") and not _is_event(contexts):
        about = ""  # "How many people (island)?" asks for nothing
    return f"How many {things}{about}?" if noun else f"What figure{about}?"


def _is_event(contexts: Sequence[Context]) -> bool:
    """Whether what mentions are about is something that happens or is done."""
    word = topic(contexts)[0]
    return bool(event_noun(contexts, word) or verb_topic(contexts, word))


def figure_by_question(question: str) -> str:
    """A question of an amount as one of who gives it: "How long did it last?" gives "Who says how long it lasted?"."""
    asked = {"How long did it last?": "how long it lasted?", "How much money did it cost?": "how much money it cost?"}
    if question.startswith("How old is "):
        return f"Who says how old {question.removeprefix('How old is ').removesuffix('?')} is?"
    return f"Who says {asked.get(question, question[:1].lower() + question[1:])}"
