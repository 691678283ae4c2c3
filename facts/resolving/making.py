"""Make a decision: check that its parts go together and record what each source says now."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from facts import RULES
from facts.resolving.model import Reason, Resolution, Side, Verdict
from facts.resolving.verdicts import verdict_fault
from sources.display import visible
from sources.errors import ResolutionError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.model import Answer, Disagreement
    from sources.document import Document

CONTEXT = 32  # code points kept on either side of a quote


def make_resolution(  # noqa: PLR0913 - one argument per part of a decision
    disagreement: Disagreement,
    documents: Iterable[Document],
    verdict: Verdict,
    *,
    source: str | None = None,
    value: str | None = None,
    reason: Reason | None = None,
    note: str = "",
    reviewer: str = "",
    time: str | None = None,
) -> Resolution:
    """A decision on a disagreement, not yet saved.

    `source` is the id or the key of the source whose answer is accepted. `time` is now (or SOURCE_DATE_EPOCH) where
    it is None. Raises `ResolutionError` where the parts do not go together or the source gives no answer.
    """
    by_id = {d.id: d for d in documents}
    fault = verdict_fault(verdict, source, value, reason)
    if fault:
        raise ResolutionError(f"{disagreement.id}: {fault}")
    sides = sorted(
        (side_of(a, by_id[a.source]) for a in disagreement.evidence), key=lambda s: (s.source, s.start, s.end, s.norm)
    )
    if not sides:
        raise ResolutionError(
            f"{disagreement.id}: no passage of it is left in the sources; there is nothing to decide",
            hint=f"Remove {disagreement.id}.json from the folder of decisions to be rid of it.",
        )
    return Resolution(
        id=disagreement.id,
        kind=disagreement.kind.value,
        question=disagreement.question,
        verdict=verdict,
        source=_source_key(disagreement, by_id, source) if source is not None else None,
        value=value,
        reason=reason,
        note=note,
        reviewer=reviewer,
        time=time if time is not None else decision_time(),
        sides=tuple(sides),
        key=disagreement.key,
        severity=disagreement.severity.value,
        rules=RULES,
        sources={d.key: d.sha256 for d in by_id.values()},
    )


def decision_time() -> str:
    """SOURCE_DATE_EPOCH where it is set, else now: ISO 8601, UTC, to the second.

    Raises `UsageError` for a bad epoch.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError, OSError):
        raise UsageError(f"SOURCE_DATE_EPOCH is {visible(epoch)!r}, not a number of seconds") from None


def find_reviewer(given: str | None, folder: str) -> str:
    """Who decides: the name given, else CROSSREAD_REVIEWER, else git's user name in `folder`, else nobody ("")."""
    return given or os.environ.get("CROSSREAD_REVIEWER") or _git_user(folder)


def _git_user(folder: str) -> str:
    import subprocess  # noqa: PLC0415 - slow to load, rarely wanted

    try:
        done = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607 - whichever git the user has
            cwd=folder,
            capture_output=True,
            timeout=5,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""


def _source_key(disagreement: Disagreement, by_id: dict[str, Document], source: str) -> str:
    speaking = [by_id[i] for i in dict.fromkeys(a.source for a in disagreement.evidence)]
    for document in speaking:
        if source in {document.id, document.key}:
            return document.key
    known = ", ".join(f"{d.id} ({d.key})" for d in speaking)
    raise ResolutionError(
        f"{disagreement.id}: {visible(source)!r} is no source that answers this question",
        hint=f"Sources are {visible(known)}.",
    )


def side_of(answer: Answer, document: Document) -> Side:
    """What a source says, as a decision records it."""
    text = document.text
    marked = answer.start <= answer.mark_start < answer.mark_end <= answer.end
    return Side(
        source=document.key,
        start=answer.start,
        end=answer.end,
        exact=text[answer.start : answer.end],
        prefix=text[max(0, answer.start - CONTEXT) : answer.start],
        suffix=text[answer.end : answer.end + CONTEXT],
        norm=answer.norm,
        status=answer.status.value,
        speaker=answer.speaker,
        polarity=answer.polarity.value,
        mark_start=answer.mark_start - answer.start if marked else -1,
        mark_end=answer.mark_end - answer.start if marked else -1,
    )
