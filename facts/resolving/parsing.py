"""From the bytes of a decision file to its data, or an error that names the file and the line."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from sources.display import visible
from sources.errors import ResolutionError

if TYPE_CHECKING:
    from pydantic import ValidationError

    from facts.resolving.own_record import OwnRecord
    from facts.resolving.record import ResolutionRecord

R = TypeVar("R", "ResolutionRecord", "OwnRecord")
SCHEMA = "crossread/resolution/1"
OWN_SCHEMA = "crossread/own/1"
DEEPEST = 100  # levels of lists and objects; a decision has six
_NUMBERED = re.compile(r"(crossread/[a-z]+/)(\d+)")
_CONFLICT = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$", re.MULTILINE)
_HUNK = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?: .*)?\n?", re.MULTILINE)
_LONG_NUMBER = re.compile(r"\d{4000}")
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


class _DuplicateKeyError(ValueError):
    pass


class _NotJsonError(ValueError):
    pass


def parse_record(raw: bytes, name: str, expected_id: str) -> tuple[ResolutionRecord, dict[str, Any]]:
    """The checked record of a decision file and its data as it stands there. `name` stands in messages.

    Raises `ResolutionError` for anything but a valid decision of this schema version whose id is `expected_id`.
    """
    from facts.resolving.record import ResolutionRecord  # noqa: PLC0415 - Pydantic loads only where there are decisions to read

    return _parse(raw, name, expected_id, SCHEMA, ResolutionRecord)


def parse_own(raw: bytes, name: str, expected_id: str) -> tuple[OwnRecord, dict[str, Any]]:
    """The same for the file of a reviewer's own act."""
    from facts.resolving.own_record import OwnRecord  # noqa: PLC0415 - as above

    return _parse(raw, name, expected_id, OWN_SCHEMA, OwnRecord)


def _parse(raw: bytes, name: str, expected_id: str, schema: str, form: type[R]) -> tuple[R, dict[str, Any]]:
    text = _decode(raw, name)
    data = _load(text, name)
    _check_schema(data, text, name, schema)
    record = _check(data, text, name, form)
    if record.id != expected_id:
        _fail(name, _line(text, ("id",)), f"the id is {record.id}, but the file is named for {expected_id}")
    return record, data


def _decode(raw: bytes, name: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _fail(name, raw.count(b"\n", 0, error.start) + 1, f"not valid UTF-8 at byte offset {error.start}")


def _load(text: str, name: str) -> dict[str, Any]:
    try:
        data = json.loads(text, object_pairs_hook=_unique, parse_float=_float, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        _refuse_conflict(text, name)
        _fail(name, error.lineno, f"not valid JSON: {error.msg}")
    except _DuplicateKeyError as error:
        _fail(name, _second_line(text), f"the key {error.args[0]!r} stands twice")
    except _NotJsonError as error:
        _fail(name, _number_line(text, error.args[0]), f"not valid JSON: {error.args[0][:40]} is no number")
    except RecursionError:
        _refuse_depth(text, name)
    except ValueError:  # all that is left: Python reads no longer integers
        _fail(name, _digits_line(text), "not a decision: a number has thousands of digits")
    if nests_too_deep(data):
        _refuse_depth(text, name)
    if not isinstance(data, dict):
        _fail(name, 1, "not a decision: not a JSON object")
    return data


def nests_too_deep(data: object) -> bool:
    """Whether lists and objects stand in each other deeper than `DEEPEST`: what was read must be writable again anywhere."""
    level = [data] if isinstance(data, dict | list) else []
    for _ in range(DEEPEST):
        inner = (i.values() if isinstance(i, dict) else i for i in level)
        level = [item for items in inner for item in items if isinstance(item, dict | list)]
        if not level:
            return False
    return True


def _refuse_depth(text: str, name: str) -> NoReturn:
    _fail(name, _deep_line(text), f"not a decision: nests too deep (the limit is {DEEPEST} levels)")


def _refuse_conflict(text: str, name: str) -> None:
    conflict = _CONFLICT.search(text)
    if conflict:
        line = text.count("\n", 0, conflict.start()) + 1
        hint = "Keep one of the two decisions, then `git add` the file."
        _fail(name, line, "git conflict markers" + _both_sides(text), hint)


def _check_schema(data: dict[str, Any], text: str, name: str, wanted: str) -> None:
    schema = data.get("schema")
    if schema == wanted:
        return
    known = _NUMBERED.fullmatch(schema) if isinstance(schema, str) else None
    if known and wanted.startswith(known[1]):
        hint = "Update crossread; this version leaves the file as it is."
        _fail(name, _line(text, ("schema",)), f"schema {schema} is newer than this version reads ({wanted})", hint)
    _fail(name, _line(text, ("schema",)), f"not a decision: `schema` is not {wanted!r}")


def _check(data: dict[str, Any], text: str, name: str, form: type[R]) -> R:
    from pydantic import ValidationError  # noqa: PLC0415 - as above

    try:
        return form.model_validate(data)
    except ValidationError as error:
        _fail(name, *_first_fault(error, text))


def _first_fault(error: ValidationError, text: str) -> tuple[int, str]:
    fault = error.errors(include_url=False, include_input=False)[0]
    path = tuple(part for part in fault["loc"] if part not in {"QuoteSelector", "PositionSelector"})
    words = fault["msg"].removeprefix("Value error, ")
    where = ".".join(map(str, path))
    return _line(text, path), f"{where}: {words}" if where else words


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, value in pairs:
        if key in out:
            raise _DuplicateKeyError(key)
        out[key] = value
    return out


def _float(digits: str) -> float:
    """A number that can be written again: 1e999 reads as infinity, which JSON cannot hold."""
    number = float(digits)
    return number if math.isfinite(number) else _refuse_constant(digits)


def _refuse_constant(word: str) -> NoReturn:
    raise _NotJsonError(word)


def _number_line(text: str, word: str) -> int:
    pieces = (match for match in _PIECE.finditer(text) if match.group() == word)
    return next((text.count("\n", 0, match.start()) + 1 for match in pieces), 1)


def _digits_line(text: str) -> int:
    found = _LONG_NUMBER.search(text)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def _deep_line(text: str) -> int:
    """The line on which a text nests deeper than the limit."""
    depth = 0
    for match in _PIECE.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match.group(), 0)
        if depth > DEEPEST:
            return text.count("\n", 0, match.start()) + 1
    return 1


def _both_sides(text: str) -> str:
    """What the two branches decided, as far as both halves can be read."""
    halves = [_half(text, ours=True), _half(text, ours=False)]
    if any(half is None for half in halves):
        return ""
    ours, theirs = (f"{h.get('verdict')} by {h.get('reviewer') or 'unknown'}" for h in halves if h is not None)
    return f": one side has {ours}, the other {theirs}"


def _half(text: str, *, ours: bool) -> dict[str, Any] | None:
    pieces = _HUNK.split(text)
    kept, part = [pieces[0]], ">"
    for mark, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        part = mark[0]
        if part in {">", "<" if ours else "="}:
            kept.append(piece)
    try:
        data = json.loads("".join(kept))
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _line(text: str, path: tuple[int | str, ...]) -> int:
    """The line of a key or element, or of the nearest one around it that is there."""
    lines = dict(reversed(_key_lines(text)))
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _second_line(text: str) -> int:
    seen: set[tuple[int | str, ...]] = set()
    for path, line in _key_lines(text):
        if path in seen:
            return line
        seen.add(path)
    return 1


def _key_lines(text: str) -> list[tuple[tuple[int | str, ...], int]]:
    """Every key and element of a JSON text as a path, with its line, in order, as far as the text is valid."""
    out: list[tuple[tuple[int | str, ...], int]] = []
    path: list[int | str | None] = []
    line, at = 1, 0
    for match in _PIECE.finditer(text):
        piece = match.group()
        line, at = line + text.count("\n", at, match.start()), match.start()
        if not path and piece in {"}", "]", ","}:  # more than one value
            break
        if piece in {"}", "]"}:
            path.pop()
            continue
        if piece == ",":
            last = path[-1]
            path[-1] = last + 1 if isinstance(last, int) else None
            continue
        if path and path[-1] is None and piece[0] == '"':
            try:
                path[-1] = json.loads(piece)
            except ValueError:
                break
            out.append((tuple(p for p in path if p is not None), line))
            continue
        if path and isinstance(path[-1], int) and piece != ":":
            out.append((tuple(p for p in path if p is not None), line))
        if piece in {"{", "["}:
            path.append(None if piece == "{" else 0)
    return out


def _fail(name: str, line: int, words: str, hint: str | None = None) -> NoReturn:
    raise ResolutionError(f"{visible(name)}:{line}: {visible(words)}", hint=hint)
