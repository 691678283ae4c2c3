"""Injuries: the part of the body, left or right, that a source says was hurt ("his broken right wrist", "shot in the leg")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.asking.contexts import Context
    from facts.model import Claim, Reading
    from facts.story import Story

_HURTS = {
    "break": "broken broke breaking fractured fracture fracturing",
    "tear": "torn tore tearing ruptured rupturing",
    "sprain": "sprained sprain spraining twisted twisting",
    "dislocate": "dislocated dislocating",
    "shoot": "shot",
    "stab": "stabbed",
    "injure": "injured injuring hurt hurting wounded wounding injury",
}
_HURT_OF = {word: name for name, words in _HURTS.items() for word in words.split()}
_REGIONS = {
    "head": "head skull forehead temple",
    "face": "face cheek cheekbone jaw nose eye",
    "neck": "neck throat",
    "trunk": "chest rib ribs abdomen stomach torso sternum",
    "back": "back spine",
    "shoulder": "shoulder collarbone clavicle",
    "upper arm": "arm elbow humerus",
    "forearm": "forearm wrist radius ulna",
    "hand": "hand finger thumb",
    "hip": "hip groin pelvis",
    "thigh": "thigh hamstring quadriceps femur",
    "knee": "knee kneecap",
    "fibula": "fibula",
    "tibia": "tibia shin",
    "leg": "leg calf",
    "foot": "foot ankle toe heel achilles",
}
_REGION_OF = {word: region for region, words in _REGIONS.items() for word in words.split()}
_WHOLE = {
    "leg": {"fibula", "tibia", "knee", "thigh", "foot"},
    "upper arm": {"forearm", "hand", "shoulder"},
    "head": {"face", "neck"},
}
_PARTS = "|".join(sorted(_REGION_OF, key=lambda w: (-len(w), w)))
_BARE = frozenset({"shot", "stabbed", "hurt"})
_DETERMINED = re.compile(r" (?:the|his|her|both|left|right) ", re.IGNORECASE)
_AROUND = 4  # clauses of a sentence before an injury in which a name may stand
_BEFORE = re.compile(
    rf"\b({'|'.join(sorted(_HURT_OF))}) (?:(?:(?:in|on|to) )?(?:the|his|her|a|an|both) )?(?:(left|right) )?(?:(?:lower|upper) )?({_PARTS})\b",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"\b(?:(left|right) )?({_PARTS}) (injury|fracture|sprain)\b", re.IGNORECASE)


class Injury(NamedTuple):
    """A hurt part of the body in context; `side` is "left", "right" or ""."""

    context: Context
    mention: Mention
    who: str
    hurt: str
    region: str
    side: str

    @property
    def surname(self) -> str:
        """The last word of the name, whatever stands before it ("Forward Ann Lee")."""
        return self.who.rpartition(" ")[2]


def find_injuries(story: Story) -> list[Injury]:
    """The injuries of a story, in order of source and text."""
    return [
        Injury(story.context(source, claim, mention), mention, _who(reading, claim, mention), hurt, region, side)
        for source, reading in enumerate(story.readings)
        for claim in reading.claims
        for mention, hurt, region, side in _in_claim(claim)
    ]


def _who(reading: Reading, claim: Claim, mention: Mention) -> str:
    """The last name before an injury in its sentence that is no place's, "" where there is none."""
    around = [
        c for c in reading.claims[max(0, claim.index - _AROUND) : claim.index + 1] if c.sentence == claim.sentence
    ]
    names = [n for c in around for n in c.names if n.end <= mention.start and n.type != "place"]
    return max(names, key=lambda n: n.start).name if names else ""


def _in_claim(claim: Claim) -> Iterator[tuple[Mention, str, str, str]]:
    if not any(t.lower in _HURT_OF for t in claim.tokens):
        return
    for pattern, (hurt, side, part) in ((_BEFORE, (1, 2, 3)), (_AFTER, (3, 1, 2))):
        for found in pattern.finditer(claim.text):
            if found[hurt].lower() in _BARE and not _DETERMINED.search(found[0]):
                continue  # "shot back"
            mention = Mention(claim.start + found.start(), claim.start + found.end(), found[0])
            yield mention, _HURT_OF[found[hurt].lower()], _REGION_OF[found[part].lower()], (found[side] or "").lower()


def of_one_wound(one: Injury, other: Injury) -> bool:
    """Whether two sources may tell of one injury: of one sort and one person."""
    return one.context.source != other.context.source and one.hurt == other.hurt and one.surname == other.surname != ""


def differ(one: Injury, other: Injury) -> bool:
    """Whether two injuries cannot be one: the other side of one part, or another part (but for injuries that are only called so)."""
    if one.region == other.region:
        return bool(one.side and other.side and one.side != other.side)
    contained = other.region in _WHOLE.get(one.region, ()) or one.region in _WHOLE.get(other.region, ())
    return one.hurt != "injure" and not contained
