"""Names of findings in a draft that outlive edits elsewhere in it: code scanning and merge requests track by them."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.model import DraftFinding


def fingerprint(*parts: str) -> str:
    """Twelve characters of base32 over the parts, as ids of disagreements have."""
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
    return b32encode(digest)[:12].decode("ascii").lower()


def draft_fingerprints(findings: Iterable[DraftFinding]) -> tuple[str, ...]:
    """A name for each, all different: from path, kind and words, and the occurrence where these are equal."""
    seen: Counter[tuple[str, ...]] = Counter()
    names = []
    for finding in findings:
        parts = ("draft", finding.path, finding.kind.value, " ".join(finding.quote.split()))
        again = seen[parts]
        seen[parts] += 1
        names.append(fingerprint(*parts, *([str(again)] if again else [])))
    return tuple(names)
