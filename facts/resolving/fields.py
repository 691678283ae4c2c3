"""Between a decision and the data of its file, unknown keys included."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from facts.jsontext import to_json
from facts.resolving.model import Resolution, Side
from facts.resolving.parsing import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.resolving.own import Own
    from facts.resolving.record import ResolutionRecord

Kept = TypeVar("Kept", Resolution, "Own")
_QUOTE, _POSITION = "TextQuoteSelector", "TextPositionSelector"


def to_record(resolution: Resolution) -> bytes:
    """The bytes of a decision's file: known keys in a fixed order, then the unknown ones in theirs."""
    data = {
        "schema": SCHEMA,
        "id": resolution.id,
        "kind": resolution.kind,
        "key": resolution.key,
        "severity": resolution.severity,
        "question": resolution.question,
        "verdict": resolution.verdict.value,
        "source": resolution.source,
        "value": resolution.value,
        "reason": resolution.reason.value if resolution.reason else None,
        "note": resolution.note,
        "reviewer": resolution.reviewer,
        "time": resolution.time,
        "sides": [side_data(side) for side in resolution.sides],
        **({"rules": resolution.rules} if resolution.rules else {}),
        **({"sources": dict(sorted(resolution.sources.items()))} if resolution.sources else {}),
    }
    return (to_json(data | dict(resolution.extra), indent=2) + "\n").encode("utf-8")


def from_record(record: ResolutionRecord, data: Mapping[str, Any], digest: str) -> Resolution:
    """The decision that a checked record holds. `data` is the file's data, from which unknown keys are kept."""
    sides = tuple(read_side(side) for side in data["sides"])
    return Resolution(
        id=record.id,
        kind=record.kind.value,
        question=record.question,
        verdict=record.verdict,
        source=record.source,
        value=record.value,
        reason=record.reason,
        note=record.note,
        reviewer=record.reviewer,
        time=record.time,
        sides=sides,
        extra={k: v for k, v in data.items() if k not in _KNOWN},
        key=record.key,
        severity=record.severity.value,
        rules=record.rules,
        sources=record.sources,
        digest=digest,
    )


def carry_unknown(old: Kept, new: Kept) -> Kept:
    """The new decision or point with the unknown keys of the one it replaces; a side's go to the side with the same words."""
    kept = {(s.source, s.exact): s.extra for s in old.sides}
    sides = tuple(replace(s, extra={**kept.get((s.source, s.exact), {}), **s.extra}) for s in new.sides)
    return replace(new, sides=sides, extra={**old.extra, **new.extra})


_KNOWN = frozenset(
    [
        "schema",
        "id",
        "kind",
        "key",
        "severity",
        "question",
        "verdict",
        "source",
        "value",
        "reason",
        "note",
        "reviewer",
        "time",
        "sides",
        "rules",
        "sources",
    ]
)
_SIDE_KNOWN = frozenset({"source", "value", "status", "speaker", "polarity", "selector"})


def side_data(side: Side) -> dict[str, Any]:
    """The data of a side in a file."""
    extra = dict(side.extra)
    more: dict[str, Any] = extra.pop("selector", {})
    return {
        "source": side.source,
        "value": side.norm,
        "status": side.status,
        "speaker": side.speaker,
        "polarity": side.polarity,
        "selector": [
            {
                "type": _QUOTE,
                "exact": side.exact,
                "prefix": side.prefix,
                "suffix": side.suffix,
                **_refinement(side),
                **more.get(_QUOTE, {}),
            },
            {"type": _POSITION, "start": side.start, "end": side.end, **more.get(_POSITION, {})},
            *more.get("others", []),
        ],
        **extra,
    }


def _refinement(side: Side) -> dict[str, Any]:
    """The words that carry the value, as W3C Web Annotation narrows a selector: counted inside the quote."""
    if side.mark_start < 0:
        return {}
    return {"refinedBy": {"type": _POSITION, "start": side.mark_start, "end": side.mark_end}}


def _mark(quote: Mapping[str, Any]) -> tuple[int, int] | None:
    match quote.get("refinedBy"):
        case {"type": "TextPositionSelector", "start": int(start), "end": int(end)} if (
            0 <= start < end <= len(quote["exact"])
        ):
            return start, end
    return None


def read_side(data: Mapping[str, Any]) -> Side:
    """The side that checked data holds."""
    quote = next(s for s in data["selector"] if s.get("type") == _QUOTE)
    position = next(s for s in data["selector"] if s.get("type") == _POSITION)
    mark = _mark(quote)
    known = {"type", "exact", "prefix", "suffix"} | ({"refinedBy"} if mark else set())
    more = {
        _QUOTE: {k: v for k, v in quote.items() if k not in known},
        _POSITION: {k: v for k, v in position.items() if k not in {"type", "start", "end"}},
        "others": [s for s in data["selector"] if s.get("type") not in {_QUOTE, _POSITION}],
    }
    extra = {k: v for k, v in data.items() if k not in _SIDE_KNOWN}
    if any(more.values()):
        extra["selector"] = more
    return Side(
        source=data["source"],
        start=position["start"],
        end=position["end"],
        exact=quote["exact"],
        prefix=quote.get("prefix", ""),
        suffix=quote.get("suffix", ""),
        norm=data["value"],
        status=data["status"],
        speaker=data["speaker"],
        polarity=data["polarity"],
        extra=extra,
        mark_start=mark[0] if mark else -1,
        mark_end=mark[1] if mark else -1,
    )
