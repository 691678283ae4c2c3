"""The one error tree of Crossread.

    CrossreadError            shown to the user as one line, with an optional hint; exit code 2
    ├── UsageError            the command line asks for something that cannot be done
    ├── SourceError           a document cannot be read: missing, empty, binary, too large, wrongly encoded
    ├── ManifestError         crossread.toml is wrong, or names what it may not
    ├── ResolutionError       a decision file is wrong, or the decision cannot be made
    └── PluginError           an installed plug-in cannot be loaded, or does not do what its kind promises

Every message names the file (or option) and the reason. The command line prints `crossread: error: MESSAGE` and
`hint: HINT` to standard error; the review screen shows the same two lines in a panel.
"""

from __future__ import annotations


class CrossreadError(Exception):
    """An error that the user can do something about: a message that stands alone and, where one helps, a hint."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(CrossreadError):
    """The command line asks for something that cannot be done."""


class SourceError(CrossreadError):
    """A document cannot be read."""


class ManifestError(CrossreadError):
    """The dossier's manifest is wrong, or names what it may not."""


class ResolutionError(CrossreadError):
    """A decision file is wrong, or the decision cannot be made."""


class PluginError(CrossreadError):
    """An installed plug-in cannot be loaded, or does not do what its kind promises."""
