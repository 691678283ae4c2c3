"""Words that say how much of something is meant. Collected for this project; each entry's example is a test."""

from __future__ import annotations

from typing import NamedTuple

from facts.reading.lexicons import words


class Entry(NamedTuple):
    """A scope expression.

    `takes`: "noun" needs a noun to limit, "plural" a plural noun, "mass" a singular one, "any" may stand alone.
    `not_before` and `not_after` are single words beside which the expression means something else. `head` is the noun
    that it limits in `example`.
    """

    words: tuple[str, ...]
    value: str
    takes: str
    example: str
    head: str
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()


_MORE = words("than later less more fewer longer sooner doubt matter one wonder least")
_COPULAS = words("as is was are were be been being become became becomes 's")

ENTRIES = (
    Entry(("all", "of"), "all", "noun", "It bought all of the company's land.", "land", words("a")),
    Entry(
        ("all",),
        "all",
        "any",
        "All schools in the county will close.",
        "school",
        words("but right along too time day night week year but-"),
        words("at above after first for"),
    ),
    Entry(("entire",), "all", "noun", "The fire destroyed the entire east wing.", "wing"),
    Entry(("entirety", "of"), "all", "noun", "She read the entirety of the report.", "report"),
    Entry(("whole",), "all", "noun", "The whole town lost power.", "town", words("lot host"), words("a on")),
    Entry(
        ("full",),
        "all",
        "noun",
        "They leased the full capacity of the plant.",
        "capacity",
        words("time swing stop name moon house circle story statement text tilt throttle of member well scale"),
        words("in at"),
    ),
    Entry(("every",), "all", "noun", "Every window was broken.", "window", words("single other now one")),
    Entry(("every", "single"), "all", "noun", "Every single ticket was sold.", "ticket"),
    Entry(("each",), "all", "noun", "Each survivor was questioned.", "survivor", words("other")),
    Entry(("each", "of"), "all", "noun", "Each of the survivors was questioned.", "survivor"),
    Entry(("fully",), "all", "any", "The dam was fully repaired.", ""),
    Entry(("entirely",), "all", "any", "The bill was paid entirely by the state.", ""),
    Entry(("completely",), "all", "any", "The barn was completely destroyed.", ""),
    Entry(("wholly",), "all", "any", "The unit is wholly owned by Arden.", ""),
    Entry(("most", "of"), "most", "noun", "Most of the passengers survived.", "passenger", frozenset(), words("at")),
    Entry(
        ("most",),
        "most",
        "plural",
        "Most passengers survived.",
        "passenger",
        frozenset(),
        words("the at 's its their his her"),
    ),
    Entry(("majority", "of"), "most", "noun", "A majority of voters agreed.", "voter"),
    Entry(("bulk", "of"), "most", "noun", "The bulk of the money is gone.", "money"),
    Entry(("mostly",), "most", "any", "The hall was mostly empty.", ""),
    Entry(("largely",), "most", "any", "The village was largely spared.", ""),
    Entry(
        ("part", "of"),
        "part",
        "noun",
        "Arden will rent part of the harbour.",
        "harbour",
        frozenset(),
        _COPULAS | words("takes"),
    ),
    Entry(("parts", "of"), "part", "noun", "Parts of the roof fell in.", "roof"),
    Entry(("portion", "of"), "part", "noun", "A portion of the debt was forgiven.", "debt"),
    Entry(("portions", "of"), "part", "noun", "Portions of the road are closed.", "road"),
    Entry(("fraction", "of"), "part", "noun", "A fraction of the cost was covered.", "cost"),
    Entry(("share", "of"), "part", "noun", "It holds a share of the market.", "market"),
    Entry(("some", "of"), "part", "noun", "Some of the land was sold.", "land"),
    Entry(("some",), "part", "mass", "Some damage was reported.", "damage", words("day time sort kind form point one")),
    Entry(("partial",), "part", "noun", "They reached a partial settlement.", "settlement"),
    Entry(("partially",), "part", "any", "The bridge was partially closed.", ""),
    Entry(("partly",), "part", "any", "The fund is partly owned by Arden.", ""),
    Entry(("several", "of"), "several", "noun", "Several of the cars burned.", "car"),
    Entry(("several",), "several", "noun", "Several cars burned.", "car"),
    Entry(("some",), "several", "plural", "Some residents stayed behind.", "resident"),
    Entry(("a", "few"), "several", "any", "A few residents stayed behind.", "resident"),
    Entry(
        ("few",),
        "several",
        "plural",
        "Few residents stayed behind.",
        "resident",
        frozenset(),
        words("a the past last next first"),
    ),
    Entry(("many", "of"), "several", "noun", "Many of the guests left.", "guest", frozenset(), words("how as so too")),
    Entry(("many",), "several", "plural", "Many guests left early.", "guest", words("times"), words("how as so too")),
    Entry(("a", "number", "of"), "several", "noun", "A number of bridges were closed.", "bridge"),
    Entry(("a", "handful", "of"), "several", "noun", "A handful of guests stayed.", "guest"),
    Entry(
        ("only",),
        "only",
        "any",
        "Only the north pier was damaged.",
        "pier",
        words("if when because after"),
        words("not if the"),
    ),
    Entry(("the", "only"), "only", "noun", "It is the only bridge in the valley.", "bridge"),
    Entry(("sole",), "only", "noun", "Arden became the sole owner.", "owner"),
    Entry(("exclusive",), "only", "noun", "Arden got exclusive access.", "access", words("interview report story")),
    Entry(("exclusively",), "only", "any", "The pier is used exclusively by ferries.", ""),
    Entry(("solely",), "only", "any", "The loss was solely due to rain.", ""),
    Entry(("none", "of"), "none", "noun", "None of the passengers survived.", "passenger"),
    Entry(("none",), "none", "any", "Ten were hurt, none seriously.", ""),
    Entry(("no",), "none", "noun", "No passengers survived.", "passenger", _MORE | words(",")),
    Entry(("also",), "also", "any", "Arden will also build a pier.", ""),
    Entry(("additional",), "also", "noun", "It ordered additional pumps.", "pump"),
)

TIME_UNITS = words(
    "second minute hour day night morning evening afternoon week weekend month quarter year decade time moment"
)
