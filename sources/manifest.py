"""The dossier's manifest, `crossread.toml`: checked by pydantic models, faults told with their line.

    [dossier]
    title = "Harbour bridge closure"

    [[source]]
    path = "lantern.txt"
    published = 2021-03-09
    publisher = "The Lantern"

Imported only where a manifest is read or written: pydantic takes its time to load.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError

from sources.display import visible
from sources.errors import CrossreadError, ManifestError, UsageError
from sources.files import sweep, write_atomic
from sources.folder import MANIFEST, find_documents
from sources.limits import raising
from sources.loading import read_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sources.limits import Limits

NAME = MANIFEST
_AT_LINE = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)")


def _as_date(value: object) -> object:
    """TOML dates, date-times and ISO strings are dates; numbers are not."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.strip()).date()
        except ValueError:
            raise ValueError("not a date like 2021-03-09") from None
    if not isinstance(value, date):
        raise ValueError("not a date like 2021-03-09")  # noqa: TRY004  pydantic turns ValueError into a finding
    return value


_Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
_Count = Annotated[int | None, Field(gt=0, strict=True)]
_Day = Annotated[date, BeforeValidator(_as_date)]


class SourceEntry(BaseModel):
    """One `[[source]]` table."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: Annotated[
        str, Field(min_length=1, description="The document, relative to the manifest, folders separated by /.")
    ]
    id: Annotated[
        str | None,
        Field(
            pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$",
            description="The name shown in columns and reports; else A, B, … in order.",
        ),
    ] = None
    title: Annotated[_Text | None, Field(description="The headline; else the document's own.")] = None
    published: Annotated[_Day | None, Field(description="The day of publication: relative dates are read from it.")] = (
        None
    )
    publisher: Annotated[_Text | None, Field(description="Who published the document.")] = None


class DossierTable(BaseModel):
    """The `[dossier]` table."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: Annotated[_Text | None, Field(description="The story's name; else the folder's.")] = None


class LimitsTable(BaseModel):
    """The `[limits]` table: what this dossier reads at most. It lowers limits, and never raises one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file_bytes: _Count = None
    lines: _Count = None
    characters: _Count = None
    total_bytes: _Count = None
    sources: _Count = None
    elements: _Count = None
    members: _Count = None
    unpacked_bytes: _Count = None
    ratio: _Count = None
    pages: _Count = None
    parts: _Count = None
    seconds: _Count = None
    memory_bytes: _Count = None


class Manifest(BaseModel):
    """A Crossread dossier: the documents that tell one story."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="crossread.toml")

    dossier: DossierTable = DossierTable()
    limits: LimitsTable = LimitsTable()
    source: list[SourceEntry] = []


_MODELS: dict[str, type[BaseModel]] = {
    "": Manifest,
    "dossier": DossierTable,
    "limits": LimitsTable,
    "source": SourceEntry,
}


def manifest_schema() -> dict[str, Any]:
    """Give the JSON Schema of a manifest, for `crossread schema dossier`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Manifest.model_json_schema()}


def parse_manifest(raw: bytes, name: str) -> Manifest:
    """Read a manifest's bytes. `name` stands in messages. Raises `ManifestError` with the line where one is known."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ManifestError(f"{name}: is not valid UTF-8 (byte offset {error.start})") from None
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits is a plain ValueError
        raise _bad_toml(name, str(error)) from None
    try:
        manifest = Manifest.model_validate(data)
    except ValidationError as error:
        raise _finding(name, text, error) from None
    _refuse_twins(manifest, name, text)
    return manifest


def lowered(manifest: Manifest, limits: Limits, name: str) -> Limits:
    """Give the limits as a manifest lowers them. Raises `ManifestError` where it would raise one."""
    wanted = manifest.limits.model_dump(exclude_none=True)
    for key, value in wanted.items():
        if value > (most := getattr(limits, key)):
            raise ManifestError(
                f"{name}: limits.{key} is {value}, above {most}: a manifest can only lower a limit",
                hint=raising(key, value),
            )
    return replace(limits, **wanted)


def _bad_toml(name: str, message: str) -> ManifestError:
    match = _AT_LINE.search(message)
    place = f"{name}:{match[1]}:{match[2]}" if match and match[1] else name
    return ManifestError(
        f"{place}: is not valid TOML: {visible(_AT_LINE.sub('', message).strip() or 'nested too deep')}"
    )


def _finding(name: str, text: str, error: ValidationError) -> ManifestError:
    """Word the first finding as a message; unknown keys with what was probably meant."""
    first = error.errors(include_url=False)[0]
    path = first["loc"]
    line = _line_of(text, path)
    place = f"{name}:{line}" if line else name
    where = f" in source {int(path[1]) + 1}" if len(path) > 1 and path[0] == "source" else ""
    key = visible(str(path[-1]))
    if first["type"] == "extra_forbidden":
        known = list(_MODELS[str(path[0]) if len(path) > 1 else ""].model_fields)
        near = difflib.get_close_matches(key, known, 1, 0.6)
        hint = f'Did you mean "{near[0]}"?' if near else f"Known keys: {', '.join(known)}."
        return ManifestError(f'{place}: unknown key "{key}"{where}', hint=hint)
    if first["type"] == "missing":
        return ManifestError(f'{place}: "{key}" is missing{where}')
    reason = first["msg"].removeprefix("Value error, ")
    return ManifestError(f'{place}: "{key}"{where} is wrong: {visible(reason[:1].lower() + reason[1:])}')


def _line_of(text: str, path: tuple[int | str, ...]) -> int | None:
    """Find the line, from 1, on which a key of a table stands; the table's own where the key is missing."""
    if len(path) < 2:
        header, wanted, key = None, 0, str(path[0])
    else:
        header, key = str(path[0]), str(path[-1])
        wanted = int(path[1]) if isinstance(path[1], int) else 0
    table: str | None = None
    count: dict[str, int] = {}
    found: int | None = None
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if words.startswith("["):
            table = words.split("]")[0].strip("[ \t")
            count[table] = count.get(table, -1) + 1
            if (header is None and table == key) or (table == header and count[table] == wanted):
                found = number
        elif (
            table == header
            and count.get(table or "", 0) == wanted
            and re.match(rf"[\"']?{re.escape(key)}[\"']?\s*[=.]", words)
        ):
            return number
    return found


def _refuse_twins(manifest: Manifest, name: str, text: str) -> None:
    seen: dict[str, int] = {}
    for number, entry in enumerate(manifest.source):
        if entry.id is None:
            continue
        if entry.id in seen:
            line = _line_of(text, ("source", number, "id"))
            raise ManifestError(
                f'{name}:{line}: id "{entry.id}" of source {number + 1} is taken by source {seen[entry.id] + 1}'
            )
        seen[entry.id] = number


@dataclass(frozen=True, slots=True)
class Listed:
    """A source as a new manifest lists it: its path, and what the document says of itself."""

    path: str
    title: str | None = None
    published: date | None = None
    publisher: str | None = None


def manifest_text(title: str, sources: Sequence[str | Listed]) -> str:
    """Word a new manifest naming these sources, in this order, with what is known of them as values."""
    lines = [
        "# A Crossread dossier: documents that tell one story.",
        "",
        "[dossier]",
        f"title = {_toml_string(title)}",
        "",
    ]
    lines.append("# Each source may also carry: title, published (a date like 2021-03-09), publisher, id.")
    for item in sources:
        lines += ["[[source]]", *_source_lines(item if isinstance(item, Listed) else Listed(item)), ""]
    return "\n".join(lines[:-1] if sources else lines) + "\n"


def _source_lines(item: Listed) -> list[str]:
    lines = [f"path = {_toml_string(item.path)}"]
    lines += [f"title = {_toml_string(item.title[:1000])}"] if item.title else []
    lines += [f"published = {item.published.isoformat()}"] if item.published else []
    return lines + ([f"publisher = {_toml_string(item.publisher[:1000])}"] if item.publisher else [])


def _toml_string(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def write_manifest(folder: str, paths: list[str] | None = None, *, title: str | None = None) -> str:
    """Write `crossread.toml` and give its path. It lists `paths` (relative to `folder`), else what is found.

    Of pages, letters and the like it writes down what they say of themselves, to be seen and corrected. Never
    overwrites. Raises `UsageError` where a manifest stands already or there is nothing to list,
    `CrossreadError` where the folder cannot be written.
    """
    target = os.path.join(folder, NAME)
    if os.path.lexists(target):
        sweep(folder)
        raise UsageError(f"{visible(target)}: exists already", hint="Edit it, or remove it first.")
    if paths is None:
        paths = find_documents(folder)
    if not paths:
        raise UsageError(
            f"{visible(folder)}: holds no documents",
            hint="Put the sources (.txt, .md, .html, .pdf, .docx, .eml) there, then run init again.",
        )
    for path in paths:
        if not _is_encodable(path):
            raise UsageError(f"{visible(path)}: its name is not valid Unicode", hint="Rename the file.")
    listed = [listing for path in paths for listing in _listed(folder, path)]
    write_atomic(
        target, manifest_text(title or os.path.basename(os.path.abspath(folder)) or "Dossier", listed), new=True
    )
    return target


def _listed(folder: str, path: str) -> list[Listed]:
    """Read what a source says of itself; one that cannot be read is listed all the same, for `check` to tell of."""
    if path.lower().endswith((".txt", ".text", ".md", ".markdown")):
        return [Listed(path)]  # these say it where whoever edits the manifest sees it
    try:
        document = read_document(os.path.join(folder, path))
    except CrossreadError:
        return [Listed(path)]
    return [Listed(path, document.title, document.published, document.publisher)]


def _is_encodable(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
