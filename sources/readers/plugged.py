"""Readers that plug-ins add (entry points in the group `crossread.readers`, named by the suffix without its dot)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sources import plugins
from sources.errors import CrossreadError, PluginError

if TYPE_CHECKING:
    from collections.abc import Collection

    from sources.readers.reading import Reader


def plugged(ours: Collection[str]) -> dict[str, Reader]:
    """The readers of plug-ins by suffix, each imported when its first file is read.

    Raises `PluginError` where one is for a suffix that Crossread reads itself (`ours`, with their dots).
    """
    taken = {suffix.removeprefix(".") for suffix in ours}
    found = plugins.find_plugins(plugins.READERS, taken)
    return {f".{name}": _guarded(plugin) for name, plugin in found.items()}


def _guarded(plugin: plugins.Plugin) -> Reader:
    """A plug-in's reader whose faults are told with its name. What it raises of our own errors is its file's fault."""

    def read(*file: Any) -> Any:  # noqa: ANN401 - the registry's own shape, whatever that is
        reader = plugins.load_plugin(plugin)
        try:
            reading = reader(*file)
        except CrossreadError:
            raise
        except Exception as error:
            raise plugins.failure(plugin, "failed", error) from error
        if not all(_is_reading(each) for each in (reading if isinstance(reading, tuple) else (reading,))):
            raise PluginError(f"{plugin}: gave no Reading whose blocks lie in its text, in order")
        return reading

    return read


def _is_reading(reading: object) -> bool:
    """Whether it is a `Reading` whose blocks stand in its text, in order and apart."""
    from sources.readers.reading import Reading  # noqa: PLC0415 - loaded by then; no cycle at the start

    if not isinstance(reading, Reading) or not isinstance(reading.text, str):
        return False
    ends = [0]
    for block in reading.blocks:
        if not ends[-1] <= block.start < block.end <= len(reading.text):
            return False
        ends.append(block.end)
    return True
