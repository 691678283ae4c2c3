"""Plug-ins: what other installed packages add, by entry points in the groups `GROUPS`.

Looking for them must cost next to nothing where none is installed, and `importlib.metadata` alone takes longer to load than a
small dossier to read: the folders of `sys.path` are searched for `*.dist-info/entry_points.txt` instead, once, and a plug-in's
own module is imported when it is first asked for. The working folder is never searched: documents come from anywhere.
`CROSSREAD_PLUGINS=off` looks for none.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sources.display import visible
from sources.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

KINDS, READERS = "crossread.kinds", "crossread.readers"
FORMATS, EXPORTS = "crossread.formats", "crossread.exports"
GROUPS = (KINDS, READERS, FORMATS, EXPORTS)
VARIABLE = "CROSSREAD_PLUGINS"
_LARGEST = 1_000_000  # bytes of one entry_points.txt
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_TARGET = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_][\w.]*", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Plugin:
    """One entry point: `target` is "module:function"; `package` the distribution with its version ("tides 1.2")."""

    group: str
    name: str
    package: str
    target: str

    def __str__(self) -> str:
        """The plug-in as messages name it."""
        return visible(f"plug-in {self.name!r} of {self.package} ({self.group}, {self.target})")


def find_plugins(group: str, taken: Collection[str] = ()) -> dict[str, Plugin]:
    """The plug-ins of a group by name, in order of name. None of them is imported.

    Raises `PluginError` for a name that is no name, or that two packages or Crossread itself (`taken`) use.
    """
    found: dict[str, Plugin] = {}
    for plugin in installed(tuple(sys.path), _working_folder(), os.environ.get(VARIABLE, "")):
        if plugin.group != group:
            continue
        if not _NAME.fullmatch(plugin.name) or not _TARGET.fullmatch(plugin.target):
            raise PluginError(f"{plugin}: is no entry point of the form name = module:function", hint=_hint(plugin))
        if plugin.name in taken:
            raise PluginError(f"{plugin}: Crossread has {plugin.name!r} itself", hint=_hint(plugin))
        if plugin.name in found:
            raise PluginError(f"{plugin}: {found[plugin.name]} has the same name", hint=_hint(plugin))
        found[plugin.name] = plugin
    return found


@cache
def load_plugin(plugin: Plugin) -> Any:  # noqa: ANN401 - what it is, its group says
    """The function that an entry point names. Raises `PluginError` where it cannot be had, with the reason."""
    module, _, path = plugin.target.partition(":")
    try:
        found: Any = import_module(module)
        for part in path.split("."):
            found = getattr(found, part)
    except Exception as error:
        raise failure(plugin, "cannot be loaded", error) from error
    if not callable(found):
        raise PluginError(f"{plugin}: is no function", hint=_hint(plugin))
    return found


def failure(plugin: Plugin, what: str, error: Exception) -> PluginError:
    """The error for a plug-in that failed: one line with its name and the reason."""
    words = visible(" ".join(f"{type(error).__name__}: {error}".split())[:300])
    return PluginError(f"{plugin} {what}: {words}", hint=_hint(plugin))


def signature() -> str:
    """Every plug-in that can change what is found, as one line; "" where there is none: for the keys of caches."""
    plugins = installed(tuple(sys.path), _working_folder(), os.environ.get(VARIABLE, ""))
    return ", ".join(f"{p.name} ({p.package})" for p in plugins if p.group in {KINDS, READERS})


def plugin_notes() -> tuple[str, ...]:
    """What a report says of plug-ins that can change what is found: one line, or none."""
    found = signature()
    return (f"with plug-ins: {visible(found)}",) if found else ()


@cache
def installed(folders: tuple[str, ...], working: str, switch: str) -> tuple[Plugin, ...]:
    """Every entry point of our groups in these folders, in order; of two installations of a package the first counts."""
    if switch.strip().lower() == "off":
        return ()
    found: set[Plugin] = set()
    seen: set[str] = set()
    for folder in folders:
        if not os.path.isabs(folder) or folder == working:
            continue
        for name in _distributions(folder):
            package, _, version = name.removesuffix(".dist-info").partition("-")
            plain = re.sub(r"[-_.]+", "-", package).lower()
            if plain not in seen:
                seen.add(plain)
                found.update(_points(os.path.join(folder, name), f"{package} {version}".rstrip()))
    return tuple(sorted(found))


def _working_folder() -> str:
    try:
        return os.getcwd()
    except OSError:
        return ""


def _distributions(folder: str) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if name.endswith(".dist-info"))
    except OSError:
        return []


def _points(folder: str, package: str) -> Iterator[Plugin]:
    """The entry points of ours that a distribution has."""
    try:
        with open(os.path.join(folder, "entry_points.txt"), "rb") as file:
            raw = file.read(_LARGEST)
    except OSError:
        return
    if b"crossread." not in raw:
        return
    group = ""
    for line in raw.decode("utf-8", "replace").splitlines():
        words = line.strip()
        if words.startswith("["):
            group = words.strip("[] ")
        elif group in GROUPS and words and words[0] not in "#;":
            name, _, target = words.partition("=")
            yield Plugin(group, name.strip(), package, target.partition("[")[0].strip())


def _hint(plugin: Plugin) -> str:
    return (
        f"Mend or uninstall {visible(plugin.package.partition(' ')[0])}, or set {VARIABLE}=off to run without plug-ins."
    )
