"""Names of disagreements that outlive edits, renames and reordering.

An id is made from the kind and the question's key alone. Were the answers part of it, a changed figure would make a
new disagreement and leave its decision orphaned, where it must turn stale; were file names or places part of it, a
rename or an edit above would. Where two disagreements share kind and key, the order of their answers' content tells
them apart.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b32encode
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facts.model import Disagreement

ID = re.compile(r"[a-z2-7]{12}")


def disagreement_id(kind: str, key: str, occurrence: int = 0) -> str:
    """Twelve characters of base32: 60 bits of SHA-256 over kind, key and occurrence (from 0)."""
    parts = [str(kind), key] if occurrence == 0 else [str(kind), key, str(occurrence)]
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
    return b32encode(digest)[:12].decode("ascii").lower()


def assign_ids(disagreements: Sequence[Disagreement]) -> tuple[Disagreement, ...]:
    """The same disagreements in the same order, each with its id.

    The result for one does not depend on the order of all.
    """
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, found in enumerate(disagreements):
        groups[found.kind.value, found.key].append(number)
    ids: dict[int, str] = {}
    for (kind, key), numbers in groups.items():
        numbers.sort(key=lambda n: _content(disagreements[n]))
        ids |= {n: disagreement_id(kind, key, occurrence) for occurrence, n in enumerate(numbers)}
    return tuple(replace(found, id=ids[n]) for n, found in enumerate(disagreements))


def _content(found: Disagreement) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((answer.norm, answer.quote) for answer in found.evidence))
