"""The vocabulary of dates and times. Keys are lower case; every table is plain data."""

from __future__ import annotations


def bag(text: str) -> frozenset[str]:
    """Make a set of the words of `text`."""
    return frozenset(text.split())


MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
"""Month names and abbreviations; "may" and "march" need more evidence than their letters."""

SHORT_MONTHS = frozenset(name for name in MONTHS if len(name) <= 4 and name not in ("may", "june", "july"))

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
"""Weekdays by their ISO number; the short ones count only when capitalised with a full stop, or beside a date."""

WEEKDAY_NAMES = frozenset(name for name in WEEKDAYS if len(name) > 5)
"""The weekdays written out."""
WEEKDAY_PLURALS = {f"{name}s": WEEKDAYS[name] for name in WEEKDAYS if name in WEEKDAY_NAMES}

SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}

PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "midmorning": "MO", "midafternoon": "AF",
}  # fmt: skip
"""Parts of the day by their TIMEX3 code."""

UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y",
    "decade": "E", "century": "C", "night": "D", "weekend": "WE", "fortnight": "F", "millennium": "L",
}  # fmt: skip
"""Units by their letter in ISO 8601 durations, with `T` before those of a clock; F, two weeks, is our own."""

PLURALS = {
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "weeks": "W", "months": "M", "quarters": "Q",
    "years": "Y", "decades": "E", "centuries": "C", "nights": "D", "weekends": "WE", "fortnights": "F",
    "secs": "TS", "mins": "TM", "hrs": "TH", "yrs": "Y", "millennia": "L", "min": "TM", "hr": "TH", "yr": "Y",
}  # fmt: skip

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

VAGUE_NUMBERS = frozenset({"few", "several", "some", "many", "couple", "dozens", "hundreds", "thousands", "recent"})

REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF", "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF", "recently": "PAST_REF", "recent": "PAST_REF",
    "lately": "PAST_REF", "soon": "FUTURE_REF", "formerly": "PAST_REF", "future": "FUTURE_REF",
}  # fmt: skip
"""Words for the present, past and future that TimeBank tags."""

LENGTHS = {"daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "hourlong": "PT1H"}

DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}

REPEATS = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
    "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
}  # fmt: skip

DIRECTIONS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
    "upcoming": 1, "following": 1, "latest": 0,
}  # fmt: skip
"""Words before a weekday, month, season or unit that say which one is meant, as steps from the present one."""

ANCHORED = frozenset({"previous", "preceding", "following"})
"""Directions that count from the date told before, not from the day of publication."""

HOLIDAYS = {
    ("christmas",): (12, 25), ("christmas", "day"): (12, 25), ("christmas", "eve"): (12, 24),
    ("new", "year", "s", "day"): (1, 1), ("new", "year", "s", "eve"): (12, 31), ("halloween",): (10, 31),
    ("valentine", "s", "day"): (2, 14), ("independence", "day"): (7, 4), ("veterans", "day"): (11, 11),
    ("boxing", "day"): (12, 26), ("bastille", "day"): (7, 14), ("thanksgiving",): (11, -4),
    ("thanksgiving", "day"): (11, -4), ("labor", "day"): (9, -1), ("memorial", "day"): (5, 0),
    ("easter",): (0, 0), ("easter", "sunday"): (0, 0), ("good", "friday"): (0, -2), ("easter", "monday"): (0, 1),
}  # fmt: skip
"""Holidays as (month, day); month 0 counts days from Easter Sunday, other days below 1 are rules of `resolve`."""

HOLIDAY_STARTS = frozenset(key[0] for key in HOLIDAYS)

ZONES = {
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "msk": 180, "est": -300, "edt": -240,
    "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "ist": 330, "jst": 540,
    "aest": 600, "aedt": 660,
}  # fmt: skip
"""Time zones written after a clock time, as minutes east of UTC; CST and IST in their commonest sense in the news."""

FUTURE_CUES = bag(
    "will ll shall scheduled expected expects due plans planned planning slated postponed rescheduled upcoming "
    "tomorrow next expires expire would resume resumes play plays faces hosts visits opens begins starts heading awaits travels"
)
AUXILIARIES = frozenset({"will", "ll", "shall"})
PAST_CUES = bag(
    "said was were had did went came told took made rose fell began met left held gave ran won lost found saw got "
    "became wrote sent paid sold bought built kept led spoke struck grew shot since"
)
"""Verbs that set a date before the day of publication, beside every word in -ed."""

BEFORE_PARTICIPLES = bag("be being a an the its their his her our this that these those")
"""Words between which and a noun, or after which, a form in -ed tells no past."""

EVENT_LEADS = bag("on the of since from until till before after by in between and to for during that around about")
"""Words before a full date by which something is dated; that of a text stands by itself."""

POSTINGS = bag("posted published updated filed written released issued dated")
"""Words by which "on May 4, 2026" is the day of the text."""

OPEN_ENDED = bag("until till")
"""Words before a date that the news still waits for."""

NEWSPAPER_WORDS = bag("times mirror express telegraph herald post tribune mail sport night")
DAY_NAMES = bag("black good bloody super cyber ash palm")
"""Words that make a weekday a name: Black Friday, Palm Sunday."""

ABBREVIATIONS = SHORT_MONTHS | bag("mr mrs ms dr st inc corp co ltd gen sen rep gov lt col sgt prof rev vs")
"""Words whose full stop ends no sentence."""

FILLERS = bag(
    "full whole entire additional extra more consecutive straight trading business working calendar fiscal "
    "academic school further solid long successive tax financial"
)
"""Adjectives that may stand between a number or "the" and a unit."""
