"""Dating: whether a date tells when something happened, or only when somebody spoke, since when, or which thing is meant."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from facts.dates_compare import names_day
from facts.words import concept

if TYPE_CHECKING:
    from facts.asking.contexts import Context
    from facts.model import Claim, DateMention

_SAYING = frozenset(
    {"said", "says", "told", "added", "reported", "reports", "wrote", "quoted", "saying", "statement", "interview"}
)
_TELLING = _SAYING | {"confirmed", "confirms", "tells", "insisted", "acknowledged", "commented", "tweeted"}
_POSTED = frozenset({"posted", "published", "updated", "reposted", "uploaded"})
_SPANS = frozenset({"day", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend", "hour"})
_LOOSE = frozenset({"on", "in", "at", "early", "late", "that", "the", ","})
_LIMITS = {"since": "since", "until": "until", "till": "until", "by": "by", "before": "by"}
_DAYS_AFTER = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "yesterday": -1, "last night": -1, "tomorrow": 1,
}  # fmt: skip
_MORE = frozenset({"more", "another", "further", "additional", "other"})
_ONE_MORE = frozenset({"new", "second", "third", "further", "separate", "similar", "subsequent", "later", "fresh"})
_BASES = (" from", " over", " against", " than in", " than", " compared with", " compared to", " versus")
_CHANGE = re.compile(
    r"\b(?:rose|ris(?:e|es|en|ing)|f[ea]ll\w*|(?:in|de)creas\w*|declin\w*|gain\w*|gr[eo]w\w*|jump\w*|climb\w*|drop\w*|dip\w*|slid\w*|"
    r"slip\w*|surg\w*|soar\w*|plung\w*|tumbl\w*|up|down|higher|lower|more|less|fewer|leap\w*|edg(?:ed|es|ing)|eas(?:ed|es|ing)|"
    r"shr[aiu]nk\w*|expand\w*|slump\w*|rebound\w*|change\w*)\b",
    re.IGNORECASE,
)
_ROWS = frozenset({"straight", "consecutive", "successive"})
_ROW = 4  # words in which the end of a date and the word of a row stand together
_QUARTER = re.compile(r"\A(?:.*-)?(Q[1-4])\Z")
_CLOCK = re.compile(r"T[0-9]{2}(?::[0-9]{2})?\Z")
_YEAR = re.compile(r"\b(?:1[5-9]|20)[0-9][0-9]\b")
_SPAN = re.compile(r"(?:-|–|—|/| ?to )((?:1[5-9]|20)?[0-9][0-9])\b")


def of_saying(claim: Claim, date: DateMention) -> bool:
    """Whether a date tells when somebody spoke or a text came out.

    "Officials said Saturday", "her agent confirmed to the Post on Friday", "posted on May 4".
    """
    before = [t.lower for t in claim.tokens if t.end <= date.start]
    while before and before[-1] in _LOOSE:
        before.pop()
    verbs = [t.lower for t in claim.tokens if t.tag.startswith("VB") and t.end <= date.start]
    if verbs and verbs[-1] in _POSTED:
        return True
    return bool(before) and (before[-1] in _SAYING or "told" in before[-3:] or _told_to(before))


def _told_to(before: list[str]) -> bool:
    """Whether the words before a date end with a verb of telling and whom it is told to: "confirmed to the Post"."""
    at = next((k for k in range(len(before) - 1, -1, -1) if before[k] in _TELLING), -1)
    return at >= 0 and before[at + 1 : at + 2] == ["to"] and "that" not in before[at:]


def is_anaphoric(text: str) -> bool:
    """Whether a date only takes up another one: "the day", "the same month", "that morning"."""
    words = text.lower().split()
    return (
        len(words) < 4
        and words[0] in {"the", "that"}
        and (len(words) == 2 or words[1] in {"same", "next", "previous", "following"})
        and words[-1] in _SPANS
    )


def is_former(context: Context) -> bool:
    """Whether the verb nearest to a date tells of an earlier time of the same kind: "last won the cup in 1984"."""
    return any(
        one.lower == "last" and other.tag.startswith("VB") and concept(other.lower) == context.verb
        for one, other in pairwise(context.claim.tokens)
    )


def recurs(claim: Claim, date: DateMention) -> bool:
    """Whether a date is one of a row ("for a third straight night Wednesday")."""
    before = [t.lower for t in claim.tokens if t.end <= date.start + len(date.text)][-_ROW:]
    return not _ROWS.isdisjoint(before)


def names_thing(claim: Claim, date: DateMention) -> bool:
    """Whether a year is the first word of a name and dates nothing that the sentence tells: "the 2011 Harbour Cup"."""
    if date.granularity != "year":
        return False
    after = next((t for t in claim.tokens if t.start >= date.end), None)
    return after is not None and after.start <= date.end + 1 and after.text[:1].isupper()


def is_basis(claim: Claim, date: DateMention) -> bool:
    """Whether a date only tells against what time a change is measured: "up 0.9 percent from March", "the most since 1982"."""
    before = claim.text[: date.start - claim.start].lower().rstrip()
    if not before.endswith(_BASES):
        return False
    return bool(claim.quantities) and _CHANGE.search(claim.text) is not None


def limit_of(claim: Claim, date: DateMention) -> str:
    """The word by which a date only bounds what is told, one of "since", "until", "by" and "from" ("from 1981-85"); else ""."""
    before = [t.lower for t in claim.tokens if t.end <= date.start][-3:]
    while before and before[-1] in {"the", "early", "late", "at", "in"}:
        before.pop()
    if before and before[-1] in {"from", "between"} and _SPAN.match(claim.text, date.end - claim.start):
        return "from"
    return _LIMITS.get(before[-1], "") if before else ""


def another_told(claim: Claim) -> str:
    """The words by which a clause is about one more of a kind: "more rallies are planned", "another quake hit", "a second man died"; else ""."""
    first, second = (*claim.tokens, None, None)[:2]
    if first is None or second is None or not second.tag.startswith(("NN", "JJ")):
        return ""
    more = first.lower in _MORE or (first.lower in {"a", "an"} and second.lower in _ONE_MORE)
    return f"{first.lower} {second.lower}" if more else ""


def in_quotes(claim: Claim, date: DateMention) -> bool:
    """Whether a date stands in somebody's own words."""
    if any(s.direct and s.content_start <= date.start < s.content_end for s in claim.speakers):
        return True
    before = claim.text[: date.start - claim.start]
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1


def day_told(date: DateMention) -> int | None:
    """How many days after the day of telling a date lies by its words alone ("last night": -1), None where they do not tell."""
    words = date.text.lower().split()
    return next((_DAYS_AFTER[w] for w in (" ".join(words[:2]), *words[:1]) if w in _DAYS_AFTER), None)


def as_told(claim: Claim, date: DateMention) -> DateMention:
    """A date as far as its own words place it.

    The day of a mere time by the clock is a guess; a quarter without its year may be that of any year, or of a game; "1981-85" and "the 2004-05
    season" last until the end of the second year.
    """
    if date.type == "TIME" and (clock := _CLOCK.search(date.value)) and not names_day(date):
        return replace(date, value=f"XXXX-XX-XX{clock[0]}", low=None, high=None)
    quarter = _QUARTER.match(date.value)
    if quarter and not _YEAR.search(date.text):
        return replace(date, value=f"XXXX-{quarter[1]}", low=None, high=None)
    if date.granularity == "year" and date.low is not None:
        found = _SPAN.match(claim.text, date.end - claim.start)
        last = found[1] if found else ""
        whole = int(last) if len(last) == 4 else int(date.low[:2] + last) if last else 0
        if int(date.low[:4]) < whole <= 9998:
            return replace(date, high=f"{whole + 1:04}-01-01T00:00")
    return date
