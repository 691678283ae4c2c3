"""Open a dossier: a folder, a manifest, loose documents, or the built-in sample.

One source that cannot be read does not keep the others from being read: it becomes a line of `Dossier.problems`. Where
no source can be read, the first problem is raised.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from sources.display import visible
from sources.document import Dossier
from sources.errors import ManifestError, SourceError, UsageError
from sources.files import write_atomic
from sources.folder import MANIFEST, RESOLUTIONS, find_documents, is_dossier
from sources.limits import Limits, limits_from_environment
from sources.loading import Collector, Entry, collect, relative
from sources.opening import read_regular

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.resources.abc import Traversable


def open_dossier(paths: Sequence[str], *, limits: Limits | None = None) -> Dossier:
    """Open a dossier folder, a `crossread.toml`, or documents; without paths the current folder.

    Raises `UsageError` for paths that are no dossier, `ManifestError` for a manifest that is wrong as a whole, and
    the first source's error where none can be read. One document is a dossier of one.
    """
    limits = limits or limits_from_environment()
    if not paths:
        if not is_dossier(os.curdir):
            raise UsageError(
                "the current folder is no dossier",
                hint="Name two or more documents or a dossier folder, run `crossread init DIR`, or try --sample.",
            )
        paths = [os.curdir]
    if "" in paths:
        raise UsageError("an empty path was given")
    folders = [path for path in paths if os.path.isdir(path)]
    manifests = [path for path in paths if os.path.basename(path) == MANIFEST]
    if len(paths) > 1 and (folders or manifests):
        odd = visible((folders or manifests)[0])
        raise UsageError(f"{odd}: a dossier is opened alone", hint="Name one dossier, or documents only.")
    if folders:
        return _open_folder(paths[0], limits)
    return _open_manifest(paths[0], limits) if manifests else _open_loose(paths, limits)


def _open_folder(folder: str, limits: Limits) -> Dossier:
    manifest = os.path.join(folder, MANIFEST)
    if os.path.lexists(manifest):
        return _open_manifest(manifest, limits)
    names = find_documents(folder)
    if not names:
        raise UsageError(
            f"{visible(folder)}: holds no documents",
            hint="Sources are .txt, .md, .html, .pdf, .docx and .eml files, or named in a crossread.toml.",
        )
    root = os.path.abspath(folder)
    _refuse_many(len(names), visible(folder), limits)
    collector = Collector(root, limits, os.path.realpath(root))
    return _gather(collector, os.path.basename(root), [Entry(name) for name in names])


def _open_manifest(path: str, limits: Limits) -> Dossier:
    from sources.manifest import lowered, parse_manifest  # noqa: PLC0415  pydantic loads only where a manifest is read

    name = relative(path)
    try:
        raw, _ = read_regular(path, name, limits.manifest_bytes)
    except SourceError as error:
        raise ManifestError(error.message, hint=error.hint) from error
    manifest = parse_manifest(raw, name)
    entries = [Entry(item.path, item.id, item.title, item.published, item.publisher) for item in manifest.source]
    if not entries:
        raise ManifestError(
            f"{name}: names no sources", hint='Add a [[source]] table with path = "…" for each document.'
        )
    root = os.path.abspath(os.path.dirname(path))
    limits = lowered(manifest, limits, name)
    _refuse_many(len(entries), name, limits)
    collector = Collector(root, limits, os.path.realpath(root), named=True)
    return _gather(collector, manifest.dossier.title or os.path.basename(root), entries)


def _open_loose(paths: Sequence[str], limits: Limits) -> Dossier:
    root = os.getcwd()
    names = [os.path.basename(path) for path in paths[:3]]
    title = ", ".join(names) + (f" and {len(paths) - 3} more" if len(paths) > 3 else "")
    _refuse_many(len(paths), "the command line", limits)
    return _gather(Collector(root, limits), title, [Entry(path) for path in paths])


def _refuse_many(count: int, owner: str, limits: Limits) -> None:
    if count > limits.sources:
        raise SourceError(f"{owner}: names {count} sources; the limit is {limits.sources}")


def _gather(collector: Collector, title: str, entries: Sequence[Entry]) -> Dossier:
    collect(collector, entries)
    if not collector.documents:
        raise collector.problems[0]
    return Dossier(
        title=title,
        root=collector.root,
        resolutions=os.path.join(collector.root, RESOLUTIONS),
        documents=tuple(collector.documents),
        problems=tuple(error.message for error in collector.problems),
    )


def _sample() -> Traversable:
    from importlib import resources  # noqa: PLC0415  takes as long to load as a small dossier to read

    found = resources.files("sources").joinpath("sample")
    if not found.is_dir():
        raise SourceError("the sample dossier is missing", hint="Install Crossread again.")
    return found


def open_sample() -> Dossier:
    """Open the sample as it was installed. Paths in reports read `sample/…`, wherever the package lies."""
    from importlib import resources  # noqa: PLC0415

    with resources.as_file(_sample()) as folder:
        dossier = open_dossier([os.fspath(folder)])
    documents = tuple(replace(document, path=f"sample/{document.key}") for document in dossier.documents)
    return replace(dossier, documents=documents, sample=True)


def copy_sample(folder: str) -> str:
    """Copy the sample into a folder, made where it is missing, and give the folder. Files that stand there are kept."""
    _copy(_sample(), folder)
    return folder


def _copy(source: Traversable, folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise SourceError(f"{folder}: cannot be made: {error.strerror or error}") from error
    for item in sorted(source.iterdir(), key=lambda item: item.name):
        target = os.path.join(folder, item.name)
        if item.is_dir():
            if not item.name.startswith("__"):
                _copy(item, target)
        elif not os.path.lexists(target):
            write_atomic(target, item.read_bytes())
