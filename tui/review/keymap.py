"""Keys of the reviewer's choosing: `[keys]` in `config.toml`, checked before the screen opens.

    [keys]
    undo = "z"
    next_point = ["]", "ctrl+n"]

The names are those that `crossread review --keys` prints; a key that is given replaces all default keys of its action.
"""

from __future__ import annotations

import os
import re
import tomllib
from typing import TYPE_CHECKING, Any

from sources.display import visible
from sources.errors import SourceError, UsageError
from sources.homes import user_folder
from sources.opening import read_regular
from tui.review.actions import ACTIONS, Action, identifier

if TYPE_CHECKING:
    from pathlib import Path

_NAMED = "up down left right home end pageup pagedown enter tab space escape backspace delete insert".split()
_KEY = re.compile(
    rf"(?:(?:ctrl|alt|shift)\+){{0,3}}(?:[!-~]|{'|'.join(_NAMED)}|f(?:[1-9]|1\d|2[0-4])|[a-z]+(?:_[a-z]+)+)"
)
_SHOWN = {"pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End", "escape": "esc", "comma": ","}
_RESERVED = {"ctrl+c": "it always leaves the program"}
_LARGEST = 1_000_000  # bytes of the settings
_HINT = "`crossread review --keys` prints the actions and their keys."


def config_path() -> Path:
    """Where the reviewer's settings are: `$XDG_CONFIG_HOME/crossread/config.toml`, else under `~/.config`."""
    return user_folder("XDG_CONFIG_HOME", ".config") / "crossread" / "config.toml"


def load_actions(path: Path) -> tuple[Action, ...]:
    """All actions with the keys that a settings file gives them; with their defaults where there is no file.

    Raises `UsageError` that names the file, the action and the key.
    """
    try:
        if not os.path.lexists(path):  # False, never an error, for a path that nothing can have
            return ACTIONS
        settings = tomllib.loads(read_regular(str(path), str(path), _LARGEST)[0].decode("utf-8"))
    except SourceError as error:
        raise UsageError(error.message) from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{_shown(path)}: not valid TOML: {visible(str(error))}") from error
    keys = settings.get("keys", {})
    if not isinstance(keys, dict):
        raise UsageError(f"{_shown(path)}: [keys] is no table")
    return rebound({name: _keys(path, name, value) for name, value in keys.items()}, _shown(path))


def rebound(keys: dict[str, tuple[str, ...]], name: str) -> tuple[Action, ...]:
    """All actions, some of them with other keys. `name` stands in messages. Raises `UsageError` where two actions share a key."""
    actions = tuple(_with_keys(action, keys.get(identifier(action))) for action in ACTIONS)
    owner: dict[str, Action] = {}
    for action in sorted(actions, key=lambda action: identifier(action) in keys):
        for key in action.keys.split(","):
            other = owner.setdefault(key, action)
            if other is not action:
                words = f"{name}: [keys] {identifier(action)}: {_plain(key)!r} is the key of {identifier(other)} too"
                raise UsageError(words, hint=f"Give {identifier(other)} another key in the same table.")
    return actions


def key_table(actions: tuple[Action, ...]) -> str:
    """The names, keys and meanings of all actions, a line each."""
    width = max(len(identifier(action)) for action in actions)
    broad = max(len(action.shown) for action in actions)
    lines = [f"{identifier(a):<{width}}  {a.shown:<{broad}}  {a.label}".rstrip() for a in actions]
    return "\n".join([f"{'action':<{width}}  {'keys':<{broad}}  what it does", *lines]) + "\n"


def _keys(path: Path, name: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401 - whatever TOML can hold
    where = f"{_shown(path)}: [keys] {visible(name)}"
    if name not in {identifier(action) for action in ACTIONS}:
        raise UsageError(f"{where}: no such action", hint=_HINT)
    keys = [value] if isinstance(value, str) else value
    if not isinstance(keys, list) or not keys or not all(isinstance(key, str) for key in keys):
        raise UsageError(f"{where}: give a key or a list of keys", hint='For example "z" or ["z", "ctrl+z"].')
    for key in keys:
        if _KEY.fullmatch(key) is None:
            raise UsageError(
                f"{where}: {visible(key)!r} is no key", hint='Keys read like "z", "Z", "ctrl+z", "f5", "space".'
            )
        if key in _RESERVED and name != "interrupt":
            raise UsageError(f"{where}: {key!r} cannot be given away: {_RESERVED[key]}")
    return tuple(dict.fromkeys("comma" if key == "," else key for key in keys))


def _with_keys(action: Action, keys: tuple[str, ...] | None) -> Action:
    if keys is None:
        return action
    shown = "  ".join(map(_plain, keys))
    words = action.hint.partition(" ")[2]
    return action._replace(keys=",".join(keys), shown=shown, hint=f"{_plain(keys[0])} {words}" if words else "")


def _plain(key: str) -> str:
    return _SHOWN.get(key, key)


def _shown(path: Path) -> str:
    return visible(str(path))
