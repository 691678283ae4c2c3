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
    ("prosecutor", "judge", "magistrate"),
    ("pilot", "co-pilot", "passenger"),
    ("priest", "bishop", "archbishop", "cardinal", "rabbi", "imam"),
    ("victim", "suspect", "witness"),
    ("village", "town", "city"),
)  # fmt: skip

SAME: dict[str, str] = {
    "cofounder": "co-founder", "co-creator": "co-founder", "gov": "governor", "sen": "senator", "rep": "representative",
    "congressman": "representative", "congresswoman": "representative", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant", "det": "detective",
    "maj": "major", "col": "colonel", "gen": "general", "cpl": "corporal", "insp": "inspector", "supt": "superintendent", "pres": "president",
    "fiancée": "fiancee", "fiancé": "fiance", "premier": "prime minister", "vp": "vice president", "vice-president": "vice president",
    "copilot": "co-pilot", "cmdr": "commander", "adm": "admiral", "pvt": "private", "spouse": "wife",
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
