"""Spots: common nouns for where something happens, by what kind of spot they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_KINDS = {
    "street": (
        "street road avenue highway freeway motorway interstate expressway boulevard lane intersection crossing crosswalk corner block "
        "sidewalk pavement curb kerb alley alleyway driveway roadside roadway overpass underpass roundabout junction bridge tunnel"
    ),
    "open air": (
        "park garden yard backyard courtyard playground schoolyard lawn field pitch meadow square plaza lot forest wood woods bush bushes "
        "desert farmland pasture"
    ),
    "water": "river lake sea ocean pool pond canal creek harbour harbor bay reservoir waters",
    "shore": "beach shore coast pier dock quay",
    "mountain": "mountain peak summit ridge slope gully glacier valley canyon cliff ravine gorge crevasse ledge couloir cave hillside",
    "home": "home house apartment flat residence condo condominium mansion townhouse bungalow bedroom kitchen basement bathroom doorway projects hallway stairwell rooftop porch balcony",
    "school": "school classroom campus university college kindergarten dormitory",
    "hospital": "hospital clinic ward infirmary",
    "shop": "shop store supermarket mall restaurant bar pub club nightclub cafe diner market pharmacy bakery bank salon cinema casino",
    "lodging": "hotel motel hostel inn",
    "office": "office headquarters courtroom courthouse parliament factory plant warehouse refinery",
    "worship": "church mosque temple synagogue cathedral chapel",
    "cell": "prison jail cell dungeon",
    "vehicle": "car truck van bus taxi cab plane aircraft helicopter train boat ship ambulance minivan limousine vehicle",
    "hiding": "shed garage barn can dumpster bin bag closet drawer safe attic locker suitcase backpack",
    "airport": "airport airfield runway",
    "arena": "stadium arena gym gymnasium",
    "camp": "camp tent tents shelter",
    "ring": "ropes",
    "scene": "scene",
}  # fmt: skip
KIND_OF: Mapping[str, str] = {word: kind for kind, words in _KINDS.items() for word in words.split()}
"""The kind of spot of a noun, in the singular."""

TOGETHER = frozenset(
    frozenset(pair)
    for pair in (
        ("street", "vehicle"), ("open air", "vehicle"), ("water", "vehicle"), ("shore", "water"), ("shore", "vehicle"), ("airport", "vehicle"),
        ("open air", "school"), ("camp", "school"), ("camp", "open air"), ("home", "hiding"), ("vehicle", "hiding"), ("open air", "mountain"),
        ("mountain", "vehicle"), ("arena", "school"), ("street", "street"), ("mountain", "shelter"), ("open air", "water"), ("shore", "open air"),
        ("hospital", "school"), ("mountain", "camp"), ("shop", "lodging"), ("worship", "school"), ("office", "cell"),
    )
)  # fmt: skip
"""Kinds of spots of which one may lie in the other, or that two words may give to one spot."""
