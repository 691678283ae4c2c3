"""Roles: titles of people that exclude each other, and forms of title that are one. Collected for this project.

Only roles of one ladder are compared: a founder may well be the chief executive, but no sergeant is a captain.
"""

from __future__ import annotations

LADDERS: tuple[tuple[str, ...], ...] = (
    ("founder", "co-founder"),
    ("governor", "governor-general", "mayor", "president", "prime minister", "chancellor", "king", "queen"),
    ("senator", "representative", "mayor", "councilman"),
    ("officer", "constable", "detective", "sergeant", "corporal", "lieutenant", "captain", "major", "colonel", "general", "inspector",
     "superintendent", "commander", "sheriff", "trooper", "private", "admiral"),
    ("wife", "girlfriend", "fiancee"),
    ("husband", "boyfriend", "fiance"),
    ("brother", "half-brother", "stepbrother"), ("sister", "half-sister", "stepsister"),
    ("brother", "cousin", "nephew", "uncle", "father", "son", "grandfather", "grandson"),
    ("sister", "cousin", "niece", "aunt", "mother", "daughter", "grandmother", "granddaughter"),
    ("mother", "stepmother"), ("father", "stepfather"), ("son", "stepson"), ("daughter", "stepdaughter"),
    ("prosecutor", "judge", "magistrate"),
    ("pilot", "co-pilot", "passenger"),
    ("priest", "bishop", "archbishop", "cardinal", "rabbi", "imam"),
    ("victim", "suspect", "witness"),
    ("village", "town", "city"),
    ("chief executive", "chief financial officer", "chief operating officer", "chief technology officer", "chief marketing officer"),
    ("prime minister", "foreign minister", "defence minister", "interior minister", "finance minister", "justice minister", "health minister",
     "education minister", "transport minister", "energy minister", "trade minister", "culture minister"),
    ("district attorney", "attorney general", "public defender", "judge", "magistrate"),
    ("police chief", "fire chief", "sheriff", "mayor"), ("coach", "referee", "linesman"), ("ambassador", "consul"),
    ("driver", "passenger", "pedestrian"), ("nurse", "doctor", "paramedic", "dentist", "pharmacist"), ("student", "teacher", "principal", "janitor"),
    ("forward", "center", "guard"), ("goalkeeper", "defender", "midfielder", "striker", "winger"),
    ("pitcher", "catcher", "shortstop", "outfielder", "infielder"), ("prop", "hooker", "flanker", "fly-half", "scrum-half"),
    ("quarterback", "running back", "wide receiver", "tight end", "linebacker", "cornerback", "safety", "kicker", "punter", "defensive end",
     "defensive tackle", "offensive tackle"),
)  # fmt: skip

SAME: dict[str, str] = {
    "cofounder": "co-founder", "co-creator": "co-founder", "gov": "governor", "sen": "senator", "rep": "representative",
    "congressman": "representative", "congresswoman": "representative", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant", "det": "detective",
    "maj": "major", "col": "colonel", "gen": "general", "cpl": "corporal", "insp": "inspector", "supt": "superintendent", "pres": "president",
    "fiancée": "fiancee", "fiancé": "fiance", "premier": "prime minister", "vp": "vice president", "vice-president": "vice president",
    "copilot": "co-pilot", "cmdr": "commander", "adm": "admiral", "pvt": "private", "spouse": "wife",
    "pivot": "center", "centre": "center", "big man": "center", "goalie": "goalkeeper", "keeper": "goalkeeper", "receiver": "wide receiver",
    "tailback": "running back", "halfback": "running back", "wideout": "wide receiver", "ceo": "chief executive", "cfo": "chief financial officer", "coo": "chief operating officer", "cto": "chief technology officer",
    "chief executive officer": "chief executive",
    "chairwoman": "chairman", "chairperson": "chairman", "defense minister": "defence minister", "da": "district attorney",
    "physician": "doctor", "motorist": "driver", "chief of police": "police chief", "full-back": "defender", "fullback": "defender", "centre-back": "defender",
}  # fmt: skip

GRADES = frozenset(
    {
        "former",
        "ex",
        "acting",
        "interim",
        "deputy",
        "vice",
        "assistant",
        "associate",
        "outgoing",
        "incoming",
        "lieutenant",
        "late",
        "designate",
        "elect",
    }
)  # words before a role that make another one of it
