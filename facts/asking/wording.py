"""Wording: the question lines that a reviewer reads, made from the words of the sources themselves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facts.asking.amounts import AGENTS
from facts.asking.topics import cased, comparative, done_to, event_noun, noun_topic, verb_topic, where_topic, whole_name
from facts.quantities_compare import PEOPLE, PERSONS
from facts.words import concept, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
_COUNTED_TIMES = frozenset(
    {"seconds", "minutes", "hours", "days", "weeks", "months", "years"}
)  # "minutes", no part of "a minute or two"
_OF_PEOPLE = frozenset({"die", "injure", "arrest", "miss", "hire", "appoint"})
_PARTICIPLES = frozenset({"dead", "injured", "wounded", "hurt", "missing", "killed"})  # counted as "80 hurt"
_ANYBODY = frozenset({"life", "other", "other people", "body"})  # counted as "40 lives", "five others"
_SAID = frozenset(map(concept, "announced confirmed reported revealed unveiled published said told stated".split()))
_NOMINAL = ("ion", "ions", "ment", "ing", "ings", "ure", "al")
_DULL = frozenset(
    map(
        concept,
        (
            "percent",
            "million",
            "billion",
            "last",
            "next",
            "year",
            "month",
            "week",
            "day",
            "total",
            "new",
            "monday",
            "tuesday",
        ),
    )
) | frozenset(
    map(
        concept,
        ("wednesday", "thursday", "friday", "saturday", "sunday", "today", "number", "amount", "per", "average"),
    )
)
_BESIDE = 0.4  # how near a mention a word must stand to tell what it is about


def common(words: Iterable[str]) -> str:
    """The commonest of some words, the first in alphabetical order where several are; "" where there is none."""
    counts = Counter(w for w in words if w)
    return min(counts, key=lambda w: (-counts[w], w)) if counts else ""


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


def topic(contexts: Sequence[Context]) -> tuple[str, str]:
    """What mentions are about, as a concept and as it stands in a source; ("", "") where nothing is shared.

    The event word that governs most of them, where more than one has it; else the content word that stands nearest in
    most sources.
    """
    verbs = Counter(c.verb for c in contexts if c.verb)
    verb = common(c.verb for c in contexts)
    if verb and 2 * verbs[verb] > len(contexts):
        return verb, _surface(contexts, verb)
    sources: dict[str, set[int]] = {}
    weights: Counter[str] = Counter()
    for context in contexts:
        for word, weight in context.near.items():
            if weight >= _BESIDE and word.isalpha() and word not in _DULL and word not in _person_words(context):
                sources.setdefault(word, set()).add(context.source)
                weights[word] += round(1000 * weight)
    shared = [w for w in sources if len(sources[w]) > 1]
    word = min(shared, key=lambda w: (-len(sources[w]), -weights[w], w), default=verb)
    return word, _surface(contexts, word)


def _person_words(context: Context) -> frozenset[str]:
    """The concepts of the names of people in a claim."""
    return frozenset(concept(w.lower()) for n in context.claim.names if n.type == "person" for w in n.text.split())


def _surface(contexts: Sequence[Context], word: str) -> str:
    """The commonest form of a concept in the sentences of some contexts, "" for no concept."""
    forms = Counter(
        t.text if any(n.start <= t.start < n.end for n in c.claim.names) else t.lower
        for c in contexts
        for t in c.claim.tokens
        if word and concept(t.lower) == word
    )
    return min(forms, key=lambda f: (-forms[f], f), default="")


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
    if not others and not _is_person(head):
        return head if any(not q.noun and q.unit.lower() == head for q in quantities) else noun
    if _is_person(head) and not any(q.noun.endswith(head) for q in quantities if q.noun != noun):
        return "people"
    return head if any(q.noun != noun and q.noun.rpartition(" ")[2] == head for q in quantities) else noun


def about_topic(contexts: Sequence[Context], known: str = "", *, placed: bool = False) -> str:
    """What mentions are about, as the end of a question: " (battery)", " (missed)"; "" where no word fits.

    A word that stands in `known`, the words of the question, is not said again. `placed`: with its preposition where the
    sources give it one (" on the island").
    """
    word = topic(contexts)[0]
    if not word or word in {concept(w) for w in known.lower().split()}:
        return ""
    noun = noun_topic(contexts, word)
    where = where_topic(contexts, word) if placed and noun else ""
    told = noun or verb_topic(contexts, word)
    return f" {where}" if where else f" ({told})" if told else ""


def _is_person(noun: str) -> bool:
    return noun in PEOPLE or noun in PERSONS or noun.endswith(AGENTS)


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
    if outcome in _OF_PEOPLE and noun and not _is_person(noun.rpartition(" ")[2]):
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


def where_question(contexts: Sequence[Context], thing: str = "") -> str:
    """Word a question of place: "Where is Bam?", "Where was the meeting?"; `thing` is the name that most sources place."""
    if thing:
        return f"Where is {whole_name(contexts, thing)}?"
    word = topic(contexts)[0]
    if event := event_noun(contexts, word):
        return f"Where {_was(event)} the {event}?"
    noun = noun_topic(contexts, word)
    if noun[:1].isupper():
        return f"Where is {whole_name(contexts, noun)}?"
    return f"Where {'are' if _was(noun) == 'were' else 'is'} the {noun}?" if noun else "Where is it?"


def _was(noun: str) -> str:
    return "were" if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else "was"


def _nominal(contexts: Sequence[Context], event: str) -> str:
    """The noun for an event that the sources use, one that can only be an event ("explosion" before "bomb") first."""
    forms = Counter(
        t.lower for c in contexts for t in c.claim.tokens if t.tag in {"NN", "NNS"} and concept(t.lower) == event
    )
    return min(forms, key=lambda f: (not f.endswith(_NOMINAL), -forms[f], f), default=_surface(contexts, event))


def when_question(contexts: Sequence[Context], event: str = "") -> str:
    """Word a question of time: "When was the fire?", "When was it (announced)?"."""
    if event:
        word = _nominal(contexts, event)
        tags = {t.tag for c in contexts for t in c.claim.tokens if t.lower == word}
        return (
            f"When {_was(word)} the {word}?"
            if any(t.startswith("NN") for t in tags)
            else f"When did it happen ({word})?"
        )
    word = topic(contexts)[0]
    if (noun := event_noun(contexts, word)) and not _is_person(noun):
        return f"When {_was(noun)} the {noun}?"
    verb = verb_topic(contexts, word)
    if word in _SAID:
        return f"When was it {verb}?" if verb.endswith("ed") else "When was it said?"
    return f"When was it ({verb})?" if verb else "When was it?"


def thing_question(ask: str, contexts: Sequence[Context]) -> str:
    """A question of a kind of thing with what it is about: "Who was it?" gives "Who was killed?", "Who was it (fell)?"."""
    done = done_to(contexts, topic(contexts)[0])
    if done.startswith("were ") and ask.endswith(" was it?"):
        return f"{ask.removesuffix(' it?')} {done.removeprefix('were ')}?"
    return f"{ask.removesuffix('?')}{about_topic(contexts, ask.removesuffix('?'))}?"


_IRREGULAR = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "foot": "feet",
    "people": "people",
    "police": "police",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "leaf": "leaves",
    "thief": "thieves",
    "wolf": "wolves",
    "half": "halves",
    "shelf": "shelves",
    "loaf": "loaves",
    "tooth": "teeth",
    "mouse": "mice",
    "series": "series",
    "species": "species",
    "aircraft": "aircraft",
    "sheep": "sheep",
    "troops": "troops",
}
_HUMANS = frozenset({"human", "german", "roman", "ottoman", "shaman", "talisman"})  # no "men" in the plural


def plural(noun: str) -> str:
    """The plural of an English noun group, by the regular rules and a few exceptions."""
    head, _, last = noun.rpartition(" ")
    if last.lower() in _IRREGULAR:
        last = _IRREGULAR[last.lower()]
    elif last.endswith("man") and last.lower() not in _HUMANS:
        last = last[:-2] + "en"
    elif last.isupper():
        last += "s"
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last += "" if last.endswith("s") and not last.endswith("ss") else "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    elif last:
        last += "s"
    return f"{head} {last}".strip()


def any_question(thing: str) -> str:
    """Whether there was something at all: "Was there any alert, or none?"."""
    return f"{'Were' if ends_in_plural(thing) else 'Was'} there any {thing}, or none?"


def joined_question(pair: str, alone: str) -> str:
    """Whether it is two things or one of them; where the one has words of its own, which of the wordings it is."""
    words = {concept(w.strip(",.").lower()) for w in pair.split()}
    own = [w for w in alone.split() if is_content(w.lower()) and concept(w.strip(",.").lower()) not in words]
    counted = alone.lower() in _COUNTED_TIMES
    return f"Is it “{pair}” or “{alone}”?" if own or counted else f"Is it {pair}, or {alone} alone?"


def figure_by_question(question: str) -> str:
    """A question of an amount as one of who gives it: "How long did it last?" gives "Who says how long it lasted?"."""
    asked = {"How long did it last?": "how long it lasted?", "How much money did it cost?": "how much money it cost?"}
    if question.startswith("How old is "):
        return f"Who says how old {question.removeprefix('How old is ').removesuffix('?')} is?"
    return f"Who says {asked.get(question, question[:1].lower() + question[1:])}"


def ends_in_plural(words: str) -> bool:
    """Whether the last of some words is a noun in the plural, by its form."""
    last = words.rpartition(" ")[2].lower()
    return (last.endswith("s") and not last.endswith("ss")) or last in _IRREGULAR.values()
