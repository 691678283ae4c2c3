"""Dossiers of any size, made from a seed: many stories, each told by a few sources that differ in words, figures and dates.

The text is the suite's own. Names are built from syllables, so that the vocabulary grows with the dossier as it does in
real collections, while the ordinary words of news (killed, fire, council, percent) recur in every story.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

TELLERS = (4, 3, 5, 2, 6, 4, 3, 5, 8, 2)  # sources that tell a story, story after story
_FIRST_DAY = date(2024, 1, 3)
_STARTS = "Al Bar Cor Dun El Fal Gar Hol Ing Jar Kel Lan Mor Nor Ost Pel Quar Ros Sel Tor Ul Var Wen Yar Zel Bran Clif Dray".split()
_MIDDLES = "a e i o u an er il on ar and en or im".split()
_TOWN_ENDS = "bury ford ham ton wick mouth stead holm vale gate by field".split()
_NAME_ENDS = "sen man ley ner dorf well ski ard ett son low wright".split()
_GIVEN = (
    "Anna Peter Maria John Laura David Helen Mark Sofia Paul Emma Thomas Clara Simon Alice Martin Julia Robert Nora "
    "Daniel Ruth Edward Irene Frank Grace Henry Marta Oscar Rita Victor"
).split()
_FIRMS = "Holdings Energy Foods Rail Steel Motors Systems Shipping Bank Mining Textiles Airways".split()
_THINGS = (
    "bridge harbour mill school clinic stadium reservoir library quarry market tunnel depot terminal museum refinery dam "
    "orchard lighthouse brewery hostel arena ferry tramway nursery warehouse greenhouse chapel theatre"
).split()
_TRAITS = (
    "old new northern narrow public empty wooden crowded costly quiet modern disputed flooded private listed unsafe "
    "popular remote restored unfinished abandoned"
).split()
_DEEDS = (
    "inspected repaired closed reopened sold bought painted measured visited searched guarded emptied surveyed rebuilt "
    "blocked praised criticised rented insured photographed"
).split()
_GROUPS = (
    "engineers residents volunteers inspectors farmers shopkeepers parents drivers divers teachers lawyers pensioners "
    "students fishermen traders nurses councillors architects"
).split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()

# Each sort of story: its figures (name, least, greatest) and its sentences, each in the wordings that sources choose from.
_STORIES: tuple[tuple[Mapping[str, tuple[int, int]], Sequence[Sequence[str]]], ...] = (
    (
        {"n": (3, 60), "m": (10, 400), "k": (20, 900)},
        (
            (
                "A fire at the {trait} {thing} in {town} killed {n} people on {day}.",
                "At least {n} people died on {day} when fire swept through the {thing} in {town}.",
            ),
            (
                "{m} others were injured, {person} of the {town} fire brigade said.",
                "{m} people were taken to hospital, according to {person}, the fire chief.",
            ),
            (
                "The blaze broke out shortly after {hour} p.m. and destroyed {k} homes.",
                "Around {k} homes burned down after the fire started at {hour} p.m., officials said.",
            ),
            (
                "Police believe that an electrical fault caused the fire.",
                "Investigators are looking into possible arson, {person} said.",
            ),
            (
                "{firm}, which owns the {thing}, declined to comment.",
                "“We checked every alarm in the {thing} last month,” said {other}, a director of {firm}.",
            ),
        ),
    ),
    (
        {"n": (2, 90), "m": (100, 9000), "k": (5, 60)},
        (
            (
                "{firm} will buy the {thing} operator {rival} for ${n} billion, the companies announced on {day}.",
                "{firm} is in talks to buy {rival} for about ${n} billion, two people familiar with the matter said on {day}.",
            ),
            (
                "{rival} employs {m} people at its {trait} {thing} in {town}.",
                "The {town} company has some {m} employees.",
            ),
            (
                "{person}, chief executive of {firm}, called the deal a strategic partnership.",
                "Critics called the takeover a surrender, but {person} of {firm} spoke of an alliance.",
            ),
            ("Shares of {rival} rose {k} percent.", "Shares in {rival} jumped by more than {k} percent in early trading."),
            (
                "The purchase is meant to give {firm} access to the {thing} business.",
                "{firm} wants to use the {thing} network in order to cut its own costs, analysts say.",
            ),
        ),
    ),
    (
        {"n": (4, 8), "m": (2, 300), "k": (100, 9000)},
        (
            (
                "A magnitude-{n}.{d} earthquake struck {town} on {day}, killing {m} people.",
                "A strong quake of magnitude {n}.{d} shook the {region} region around {town} on {day}; {m} people died.",
            ),
            (
                "More than {k} people were left homeless, the governor of {region} said.",
                "Nearly {k} people lost their homes, {person}, the governor, told reporters.",
            ),
            (
                "The {thing} in the centre of {town} was destroyed.",
                "The {trait} {thing} of {town} was badly damaged but not destroyed.",
            ),
            (
                "Rescue teams reached all villages within {hour} hours.",
                "Rescue teams have reached most of the villages, {other} said.",
            ),
            ("The tremor was felt {k} kilometres away.", "People felt it as far away as {rivalplace}."),
        ),
    ),
    (
        {"n": (40, 90), "m": (200, 9000), "k": (2, 40)},
        (
            (
                "The council of {town} voted on {day} to close the {trait} {thing}.",
                "{town} may close its {thing}, councillors said on {day}.",
            ),
            (
                "{n} percent of residents oppose the plan, a survey by {firm} found.",
                "Some {n} percent of the residents are against it, according to {firm}.",
            ),
            (
                "About {m} people marched to the town hall in protest.",
                "The police counted {m} protesters; the organisers spoke of more.",
            ),
            (
                "Mayor {person} said the {thing} would lose ${k} million a year.",
                "The mayor, {person}, put the annual loss at ${k} million.",
            ),
            (
                "The {thing} is the only one in {region}.",
                "{region} has several other {thing}s, the council noted.",
            ),
        ),
    ),
    (
        {"n": (2, 40), "m": (300, 9000), "k": (3, 25)},
        (
            (
                "Some {m} workers of {firm} went on strike in {town} on {day}.",
                "Workers at the {thing} of {firm} in {town} walked out on {day}; the union counted {m}.",
            ),
            (
                "They demand {k} percent more pay.",
                "The union wants a rise of {k} percent, said its leader, {person}.",
            ),
            (
                "All trains to {rivalplace} were cancelled.",
                "Part of the trains to {rivalplace} were cancelled, {other} said.",
            ),
            (
                "{firm} has offered {n} new jobs to end the dispute.",
                "{firm} is expected to offer {n} jobs, a person close to the talks said.",
            ),
            (
                "Talks will resume next week, {person} said.",
                "Talks have collapsed, according to {other}, who speaks for {firm}.",
            ),
        ),
    ),
)  # fmt: skip
_FILLERS = (
    "The {group} {deed} the {trait} {thing} near {town} before the {othergroup} arrived.",
    "Many {group} in {region} had {deed} a {trait} {thing} the year before.",
    "{person} grew up in {rivalplace} and once {deed} a {thing} with two {othergroup}.",
    "No {group} were hurt when the {thing} of {rivalplace} was {deed} in {year}.",
    "The {othergroup} of {town} have {deed} more than {small} {thing}s since {year}.",
    "In {region}, some {group} say that the {thing} should be {deed} again.",
    "A {trait} {thing} stands where {othergroup} once {deed} a {thing2}.",
    "“It was a {trait2} winter for all {group},” {other} recalled.",
    "Tickets for the {thing2} of {rivalplace} cost {small} euros, twice as much as in {year}.",
    "The insurers would not say whether the {trait} {thing} or the {thing2} had been {deed} first.",
    "{other} described the {thing2} as a “{trait2} {thing}” and the {group} as patient.",
    "For {small} years nobody {deed} the {thing2}, although the {othergroup} kept asking for it.",
    "Rain is expected over {region} until the weekend, which may delay the {group}.",
    "The {thing2} museum keeps {small} letters in which {othergroup} wrote about a {trait2} {thing}.",
    "A ferry linked {town} with {rivalplace} until {year}; {group} now drive.",
    "Neither the {group} nor the {othergroup} were asked, a {trait2} leaflet complains.",
    "{firm} had {deed} its own {trait2} {thing2} for less than that.",
    "One of the {othergroup}, a {trait} man from {rivalplace}, {deed} every {thing} on the coast.",
)


class Text(NamedTuple):
    """One made source."""

    name: str
    title: str
    published: date
    text: str


def make_texts(count: int, seed: int = 1) -> Iterator[Text]:
    """The first `count` sources of an endless row; the same seed gives the same row, whatever the count."""
    number = story = 0
    while number < count:
        for teller in range(min(TELLERS[story % len(TELLERS)], count - number)):
            yield _tell(number, story, teller, seed)
            number += 1
        story += 1


def write_dossier(folder: Path, count: int, seed: int = 1) -> int:
    """Write a dossier of `count` sources with its manifest into an empty folder; returns the bytes of text."""
    (folder / "texts").mkdir(parents=True)
    lines = ["[dossier]", f'title = "{count} made sources"', ""]
    size = 0
    for text in make_texts(count, seed):
        raw = text.text.encode()
        size += len(raw)
        (folder / "texts" / text.name).write_bytes(raw)
        lines += [
            "[[source]]",
            f'path = "texts/{text.name}"',
            f'title = "{text.title}"',
            f"published = {text.published}",
            "",
        ]
    (folder / "crossread.toml").write_text("\n".join(lines))
    return size


def _tell(number: int, story: int, teller: int, seed: int) -> Text:
    figures, sentences = _STORIES[story % len(_STORIES)]
    facts = _facts(Random(f"{seed}/{story}"), story, figures)  # noqa: S311 - text, no secrets
    own = Random(f"{seed}/{story}/{teller}")  # noqa: S311
    told = {**facts, **_slips(own, facts, figures)}
    published = _FIRST_DAY + timedelta(days=story // 4 + own.randrange(2))
    lines = [wordings[own.randrange(len(wordings))].format_map(told) for wordings in sentences]
    for _ in range(8):
        lines.insert(own.randrange(1, len(lines) + 1), _filler(own, told))
    paragraphs = [" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
    title = f"{told['town']}: the {told['thing']} story, by {_GIVEN[own.randrange(len(_GIVEN))]}"
    return Text(f"{number:05}.txt", title, published, "\n\n".join(paragraphs) + "\n")


def _facts(random: Random, story: int, figures: Mapping[str, tuple[int, int]]) -> dict[str, str]:
    day = _FIRST_DAY + timedelta(days=story // 4 - random.randrange(1, 4))
    named = {
        "town": _name(random, _TOWN_ENDS),
        "region": _name(random, _TOWN_ENDS),
        "rivalplace": _name(random, _TOWN_ENDS),
        "person": f"{_pick(random, _GIVEN)} {_name(random, _NAME_ENDS)}",
        "other": f"{_pick(random, _GIVEN)} {_name(random, _NAME_ENDS)}",
        "firm": f"{_name(random, _NAME_ENDS)} {_pick(random, _FIRMS)}",
        "rival": f"{_name(random, _NAME_ENDS)} {_pick(random, _FIRMS)}",
        "thing": _pick(random, _THINGS),
        "trait": _pick(random, _TRAITS),
        "day": _WEEKDAYS[day.weekday()],
        "date": f"{_MONTHS[day.month - 1]} {day.day}",
        "hour": str(random.randrange(2, 12)),
        "d": str(random.randrange(10)),
    }
    return named | {name: str(random.randrange(low, high)) for name, (low, high) in figures.items()}


def _slips(own: Random, facts: Mapping[str, str], figures: Mapping[str, tuple[int, int]]) -> dict[str, str]:
    """What one source tells otherwise: now and then a figure, the day, or the day as a date."""
    out = {n: str(int(facts[n]) + own.randrange(1, 4)) for n in figures if own.random() < 0.15}
    kind = own.random()
    if kind < 0.1:
        out["day"] = _pick(own, _WEEKDAYS)
    elif kind < 0.4:
        out["day"] = facts["date"]
    return out


def _filler(own: Random, told: Mapping[str, str]) -> str:
    return _pick(own, _FILLERS).format_map(
        {
            **told,
            "group": _pick(own, _GROUPS),
            "othergroup": _pick(own, _GROUPS),
            "deed": _pick(own, _DEEDS),
            "trait": _pick(own, _TRAITS),
            "trait2": _pick(own, _TRAITS),
            "thing": _pick(own, _THINGS),
            "thing2": _pick(own, _THINGS),
            "year": str(own.randrange(1950, 2020)),
            "small": str(own.randrange(3, 90)),
        }
    )


def _pick(random: Random, words: Sequence[str]) -> str:
    return words[random.randrange(len(words))]


def _name(random: Random, ends: Sequence[str]) -> str:
    return (
        _pick(random, _STARTS)
        + "".join(_pick(random, _MIDDLES) for _ in range(random.randrange(1, 3)))
        + _pick(random, ends)
    )
