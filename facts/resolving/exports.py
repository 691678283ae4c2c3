"""Decisions from elsewhere: a report, a Web Annotation export, one decision's file, or another dossier's folder.

Whatever the form, each decision is brought into that of a decision file and checked by the same model.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facts.exporting.relative_iris import iri_to_key
from facts.exporting.web_annotation import DECISION
from facts.resolving.fields import from_record
from facts.resolving.own_store import load_own
from facts.resolving.parsing import DEEPEST, SCHEMA, nests_too_deep
from facts.resolving.store import load_resolutions
from sources.display import visible
from sources.errors import CrossreadError, ResolutionError
from sources.folder import RESOLUTIONS
from sources.loading import relative
from sources.opening import read_regular

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facts.resolving.model import Resolution
    from facts.resolving.own import Own

_FILE_BYTES = 100_000_000  # a report of thousands of disagreements
_TOO_DEEP = f"nests too deep (the limit is {DEEPEST} levels)"
_REPORT = "crossread/report/1"
_HINT = (
    "Import takes a report (check --format json), a Web Annotation export (export --format jsonld), "
    "a decision's file or another dossier's folder."
)


def read_decisions(path: str) -> tuple[Resolution, ...]:
    """Every decision in a file or folder, in order of their ids; not yet those of any dossier here.

    A side that comes without its surroundings (a report's) has an empty prefix and suffix. Raises `ResolutionError`
    naming the file and what is wrong, also where it holds neither a decision nor, a folder, an act of a reviewer's own.
    """
    shown = visible(relative(path))
    found = load_resolutions(_folder(path)) if Path(path).is_dir() else _from_file(path, shown)
    if not found and not read_acts(path):
        raise ResolutionError(f"{shown}: holds no decisions", hint=_HINT)
    return tuple(found[key] for key in sorted(found))


def read_acts(path: str) -> tuple[Own, ...]:
    """Every act of reviewers' own beside the decisions of a folder, in order of their ids; none in a file.

    Raises `ResolutionError` for the first wrong file.
    """
    return tuple(load_own(_folder(path)).values()) if Path(path).is_dir() else ()


def _folder(path: str) -> str:
    """The folder of decisions that a path names; it may itself be a link, one inside a dossier may not lead out of it."""
    inner = Path(path, RESOLUTIONS)
    return str(inner) if inner.is_dir() else os.path.realpath(path)


def _from_file(path: str, shown: str) -> dict[str, Resolution]:
    found: dict[str, Resolution] = {}
    for record in _records(_parse(path, shown), shown):
        resolution = _checked(record, shown)
        if resolution.id in found:
            raise ResolutionError(f"{shown}: holds two decisions on {resolution.id}")
        found[resolution.id] = resolution
    return found


def _parse(path: str, shown: str) -> dict[str, Any]:
    try:
        data = json.loads(read_regular(path, relative(path), _FILE_BYTES)[0].decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise ResolutionError(f"{shown}:{error.lineno}: not valid JSON: {error.msg}", hint=_HINT) from error
    except UnicodeDecodeError as error:
        raise ResolutionError(f"{shown}: not valid UTF-8 at byte offset {error.start}", hint=_HINT) from error
    except RecursionError as error:
        raise ResolutionError(f"{shown}: {_TOO_DEEP}", hint=_HINT) from error
    except ValueError as error:  # all that is left: Python reads no longer integers
        raise ResolutionError(f"{shown}: a number has thousands of digits", hint=_HINT) from error
    except CrossreadError as error:
        raise ResolutionError(error.message, hint=error.hint) from error
    if not isinstance(data, dict):
        raise ResolutionError(f"{shown}: holds no decisions", hint=_HINT)
    if nests_too_deep(data):
        raise ResolutionError(f"{shown}: {_TOO_DEEP}", hint=_HINT)
    return data


def _records(data: dict[str, Any], shown: str) -> Iterator[dict[str, Any]]:
    """The decisions of a file, each as a decision file would have it. What is odd is left for the model to refuse."""
    kind = data.get("schema")
    if kind == _REPORT:
        yield from (_of_finding(f) for f in _list(data, "disagreements") if f.get("resolution") is not None)
    elif kind == SCHEMA:
        yield data
    elif data.get("type") == "AnnotationCollection":
        items = _list(_dict(data, "first"), "items")
        yield from (_of_annotation(i) for i in items if str(i.get("id", "")).startswith(DECISION))
    else:
        raise ResolutionError(f"{shown}: is neither a report, an export nor a decision of this version", hint=_HINT)


def _of_finding(finding: dict[str, Any]) -> dict[str, Any]:
    decision = _dict(finding, "resolution")
    left = _list(finding, "evidence")
    sides = [_side(s, _evidence_of(s, left)) for s in _list(decision, "sides")]
    head = {"schema": SCHEMA, "kind": finding.get("kind"), "severity": finding.get("severity"), "key": ""}
    return head | {"question": finding.get("question")} | decision | {"sides": sides}


def _evidence_of(side: dict[str, Any], left: list[dict[str, Any]]) -> dict[str, Any]:
    """The passage that a report's side is: the next of its source in the same words, taken from those left."""
    for number, item in enumerate(left):
        if item.get("quote") == side.get("quote") and str(item.get("path")).endswith(str(side.get("source"))):
            return left.pop(number)
    return {}


def _side(side: dict[str, Any], evidence: dict[str, Any]) -> dict[str, Any]:
    """A report's side with what its evidence knows: where it stands and which words carry the value."""
    quote = str(side.get("quote", ""))
    at, low, high = (n if isinstance(n := evidence.get(k), int) else -1 for k in ("start", "mark_start", "mark_end"))
    known = {key: side.get(key) for key in ("source", "value", "status", "speaker", "polarity")}
    words: dict[str, Any] = {"type": "TextQuoteSelector", "exact": quote}
    if 0 <= at <= low < high and high - low < len(quote):
        words["refinedBy"] = {"type": "TextPositionSelector", "start": low - at, "end": high - at}
    at = max(at, 0)
    return known | {"selector": [words, {"type": "TextPositionSelector", "start": at, "end": at + len(quote)}]}


def _of_annotation(item: dict[str, Any]) -> dict[str, Any]:
    def term(name: str) -> Any:  # noqa: ANN401 - whatever JSON holds; the model checks it
        return item.get(f"crossread:{name}")

    accepted = term("accepts")
    notes = [b.get("value") for b in _list(item, "body") if b.get("purpose") == "commenting"]
    return {
        "schema": SCHEMA,
        "id": str(item.get("id", "")).removeprefix(DECISION),
        "kind": term("kind"),
        "key": term("key"),
        "severity": term("severity"),
        "question": term("question"),
        "verdict": term("verdict"),
        "source": iri_to_key(accepted) if isinstance(accepted, str) else None,
        "value": term("value"),
        "reason": term("reason"),
        "note": notes[0] if notes else "",
        "reviewer": _dict(item, "creator").get("name", ""),
        "time": item.get("created", ""),
        "rules": term("rules") or "",
        "sources": {key: digest for digest, _, key in (str(d).partition(" ") for d in term("sha256") or ())},
        "sides": [
            {
                "source": iri_to_key(str(target.get("source", ""))),
                "value": target.get("crossread:reading"),
                "status": target.get("crossread:status"),
                "speaker": target.get("crossread:speaker"),
                "polarity": target.get("crossread:polarity"),
                "selector": target.get("selector"),
            }
            for target in _list(item, "target")
        ],
    }


def _checked(record: dict[str, Any], shown: str) -> Resolution:
    from pydantic import ValidationError  # noqa: PLC0415 - loads only where there is something to check

    from facts.resolving.record import ResolutionRecord  # noqa: PLC0415

    try:
        return from_record(ResolutionRecord.model_validate(record), record, "")
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in fault["loc"] if not str(part).endswith("Selector"))
        raise ResolutionError(
            f"{shown}: decision {visible(str(record.get('id')))[:20]}: {visible(where)}: {visible(fault['msg'])}"
        ) from error


def _list(data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    value = data.get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _dict(data: dict[str, Any], key: str) -> dict[str, Any]:
    value = data.get(key)
    return value if isinstance(value, dict) else {}
