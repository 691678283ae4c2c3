"""Scales: families of words of which two tell the same thing differently.

`sides` exclude each other: what one source puts on one side and another on the other is asked about. Collected for this project from the
ordinary vocabulary of news. Words are lower case and parted by ";": those of several words match as such; "+" stands for the regular
endings of a verb ("delay+": delay, delays, delayed, delaying), "/N" limits a word to tags that begin so ("hit/N": a noun). Every
side has an example, which is a test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.lexicons.scales_affairs import AFFAIRS
from facts.lexicons.scales_course import COURSE
from facts.lexicons.scales_fields import FIELDS
from facts.lexicons.scales_opposites import OPPOSITES
from facts.lexicons.scales_people import PEOPLE
from facts.lexicons.scales_reports import REPORTS
from facts.lexicons.scales_scope import SCOPE
from facts.lexicons.scales_stages import STAGES
from facts.lexicons.scales_things import THINGS
from facts.lexicons.scales_tone import TONE

if TYPE_CHECKING:
    from facts.lexicons.sides import Scale

_OF_PEOPLE = tuple(s._replace(personal=True) for s in PEOPLE)
SCALES: tuple[Scale, ...] = (
    AFFAIRS + _OF_PEOPLE + COURSE + TONE + THINGS + OPPOSITES + STAGES + FIELDS + REPORTS + SCOPE
)
