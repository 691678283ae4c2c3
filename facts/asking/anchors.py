"""Anchors: what ties a statement to another event than the one the story is about, or to no event at all.

A source that tells of a past quake, of another town or of how such things go in general gives figures too. They are
told apart by the
dates and names beside them: a date long before the story makes its sentence background, and so do names that stand
only in background.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from facts.dates_compare import compare_dates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from facts.model import Claim, DateMention, Mention, Name, Reading, Token

_FRESH = timedelta(days=14)  # a date that ended longer ago than this is background
# A story of last month gives its day; firms and offices tell of a quarter or year when it is over.
_SLACK = {"month": timedelta(0), "quarter": timedelta(days=60), "year": timedelta(days=60)}
_LEAD = 3  # sentences at the head of a source: names in them belong to the story
_BREAK = 6  # how many tokens a comma, semicolon or conjunction counts for
_REACH = 9  # tokens between an owner and its figure
_CARRIED = frozenset(
    {"it", "they", "he", "she", "that", "those", "these"}
)  # first words that go on with the sentence before
_BREAKS = frozenset({",", ";", "and", "but", "while", "whereas"})
_HAVING = frozenset({"has", "have", "had", "having", "with", "is", "was", "are", "were", "of", "home", "to"})
_USUAL = frozenset({"typical", "typically", "usually", "generally", "normally", "ordinarily", "average"})
_AGAINST = frozenset({"from", "since", "than", "compared", "against", "versus", "previous", "last", "worst"})
_OWNERS = frozenset({"place", "person", "organisation", "product", "other"})


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a mention is tied to.

    `date` is the nearest placed date, `past` whether it is told as background, `names` the names that say so.
    """

    date: DateMention | None = None
    past: bool = False
    names: frozenset[str] = frozenset()
    owner: str = ""  # the name whose property a figure is: "Bandar Abbas, a city of 500,000 people"


@dataclass(frozen=True, slots=True)
class Background:
    """The background of a story.

    When the story is set, the names that occur in background only, and the sentences that go on with a past date.
    """

    now: datetime | None = None
    names: frozenset[str] = frozenset()
    carried: Mapping[tuple[int, int], DateMention] = field(
        default_factory=dict
    )  # (source, sentence) -> date it goes on with


def find_background(readings: Sequence[Reading]) -> Background:
    """Read the background of a story from all its sources."""
    now = _story_time(readings)
    if now is None:
        return Background()
    carried = {
        (source, claim.sentence): date
        for source, reading in enumerate(readings)
        for claim, date in _going_on(reading, now)
    }
    inside: dict[str, int] = {}
    outside: dict[str, int] = {}
    for source, reading in enumerate(readings):
        for claim in reading.claims:
            past = (source, claim.sentence) in carried or is_past(_last(_placed(claim)), now)
            for name in {n.name for n in claim.names if n.type in _OWNERS}:
                counts = inside if past and claim.sentence >= _LEAD else outside
                counts[name] = counts.get(name, 0) + 1
    names = frozenset(n for n, count in inside.items() if count > outside.get(n, 0))
    return Background(now, names, carried)


def _story_time(readings: Sequence[Reading]) -> datetime | None:
    """When the story is set: the middle of the days of publication, else of the days that the sources name."""
    days = sorted(datetime.fromisoformat(r.document.published.isoformat()) for r in readings if r.document.published)
    if not days:
        days = sorted(
            datetime.fromisoformat(d.low)
            for r in readings
            for c in r.claims
            for d in _placed(c)
            if d.low and d.granularity == "day"
        )
    return days[len(days) // 2] if days else None


def _placed(claim: Claim) -> list[DateMention]:
    return [d for d in claim.dates if d.low and d.high and d.type in {"DATE", "TIME"}]


def _last(dates: Sequence[DateMention]) -> DateMention | None:
    return max(dates, key=lambda d: (d.high or "", d.start), default=None)


def is_past(date: DateMention | None, now: datetime | None) -> bool:
    """Whether a date ended so long before the story that what it dates is background."""
    if date is None or date.high is None or now is None:
        return False
    fresh = _SLACK.get(date.granularity, _FRESH)
    return datetime.fromisoformat(date.high) < now - fresh


def _going_on(reading: Reading, now: datetime) -> Iterator[tuple[Claim, DateMention]]:
    """The claims without a date of their own that go on with a sentence about the past."""
    before: DateMention | None = None
    for claim in reading.claims:
        date = _last(_placed(claim))
        if date is None and before is not None and claim.tokens and claim.tokens[0].lower in _CARRIED:
            yield claim, before
            continue
        before = date if is_past(date, now) else None


def anchor_of(background: Background, source: int, claim: Claim, mention: Mention) -> Anchor:
    """What a mention is tied to."""
    owner = owner_of(claim, mention)
    date = _nearest_date(claim, mention) or background.carried.get((source, claim.sentence))
    if is_past(date, background.now):
        return Anchor(date, past=True, owner=owner)
    names = frozenset(n.name for n in claim.names) & background.names
    return Anchor(date, bool(names) and date is None, names, owner)


def _nearest_date(claim: Claim, mention: Mention) -> DateMention | None:
    """The placed date nearest to a mention, a comma or conjunction between counting as several words."""
    dates = [
        d
        for d in _placed(claim)
        if d.end <= mention.start or (mention.end <= d.start and not _compared(claim, mention.end, d.start))
    ]
    return min(dates, key=lambda d: (_distance(claim.tokens, d, mention), d.start), default=None)


def _compared(claim: Claim, start: int, end: int) -> bool:
    """Whether a figure is set against what lies at a date: "61 percent, up from 48 percent in 2016"."""
    return any(t.lower in _AGAINST for t in claim.tokens if start <= t.start < end)


def _distance(tokens: Iterable[Token], one: Mention, other: Mention) -> int:
    low, high = min(one.end, other.end), max(one.start, other.start)
    return sum(_BREAK if t.lower in _BREAKS else 1 for t in tokens if low <= t.start < high)


def owner_of(claim: Claim, mention: Mention) -> str:
    """The name that a figure is a property of, "" where none is said.

    "X, a town of 500", "X has 500", "X, home to 500".
    """
    ends = {n.end: n for n in claim.names if n.type in _OWNERS}
    for token in [t for t in claim.tokens if t.end <= mention.start][: -_REACH - 1 : -1]:
        if token.end in ends:
            return ends[token.end].name if _owns(claim, ends[token.end], mention) else ""
        if token.tag.startswith("VB") and token.lower not in _HAVING:
            return ""
    return ""


def _owns(claim: Claim, name: Name, mention: Mention) -> bool:
    between = [t.lower for t in claim.tokens if name.end <= t.start < mention.start]
    return bool(between) and (between[0] == "," or between[0] in _HAVING - {"of", "to"}) and "and" not in between


def apart(one: Anchor, other: Anchor) -> float:
    """1 where two anchors speak against one question, -1 where they speak for it, 0 where they do not tell."""
    if one.past != other.past:
        return 1.0
    if not one.past:
        return 0.0
    if one.date is not None and other.date is not None:
        return {"conflict": 1.0, "same": -1.0, "compatible": -1.0}.get(compare_dates(one.date, other.date), 0.0)
    return -1.0 if one.names & other.names else 0.5


def other_owner(one: Anchor, other: Anchor) -> float:
    """1 where two figures belong to different names, 0.5 where only one belongs to a name, else 0."""
    if one.owner and other.owner:
        return float(one.owner not in other.owner and other.owner not in one.owner)
    return 0.5 if one.owner or other.owner else 0.0


def is_general(claim: Claim, mention: Mention) -> bool:
    """Whether a figure stands in a statement about things in general.

    "A magnitude-6 quake can cause severe damage", "typically 30".
    """
    words = [t.lower for t in claim.tokens]
    if not _USUAL.isdisjoint(words):
        return True
    first = claim.tokens[0] if claim.tokens else None
    can = next((t for t in claim.tokens if t.lower in {"can", "could"} and t.tag == "MD"), None)
    return first is not None and first.lower in {"a", "an"} and can is not None and mention.end <= can.start


def speaker_at(claim: Claim, mention: Mention) -> str | None:
    """Who says the words of a mention.

    The speaker with the least content around it, else the claim's own where nobody's words are marked.
    """
    around = [s for s in claim.speakers if s.content_start <= mention.start < s.content_end]
    if around:
        return min(around, key=lambda s: (s.content_end - s.content_start, s.start)).name
    return None if claim.speakers else claim.speaker
