"""Bodies: the nouns with which names of authorities, companies and laws end. Collected for this project.

After "and" they tell that both sides are one name: "the Soil and Water Service".
"""

from __future__ import annotations

BODIES = frozenset(
    {"Service", "Services", "Agency", "Department", "Commission", "Board", "Administration", "Authority", "Committee", "Bureau", "Office",
     "Ministry", "Council", "Association", "Union", "Act", "Company", "Group", "Institute", "Centre", "Center", "Fund"}
)  # fmt: skip


def is_one_name(before: str, after: str) -> bool:
    """Whether the capitals before and after an "and" are parts of one name: only the later ends with the noun of a body.

    >>> is_one_name("Soil", "Water Service"), is_one_name("Soil Bureau", "Water Service"), is_one_name("Lund", "Reed")
    (True, False, False)
    """
    one, other = before.split(), after.split()
    return bool(one and other) and other[-1] in BODIES and one[-1] not in BODIES and before[0].isupper()
