"""The commands: one module each with `HELP`, `EXAMPLES`, `add_arguments(parser)` and `run(options) -> int`.

A command's module is loaded only when it is asked for.
"""

from __future__ import annotations

COMMANDS = {
    "review": "walk through the disagreements and settle them (the default)",
    "serve": "the review screen in a browser on this machine",
    "check": "the headless gate: fails on unsettled or stale disagreements",
    "claims": "list the claims of the sources, with what was read in them",
    "align": "list scored pairs of claims across sources",
    "export": "write the facts for others: HTML, CSV, JSON-LD, TEI, Markdown",
    "import": "take decisions from an export or another dossier",
    "resolve": "settle one disagreement from a script",
    "prune": "remove decisions whose passages are gone",
    "explain": "what a kind of disagreement means, or one disagreement in full",
    "init": "write a manifest for a folder of sources",
    "schema": "print a JSON Schema",
    "completion": "print a script that completes commands in a shell",
}
DEFAULT = "review"
MODULES = {"import": "import_decisions"}  # where a command's own name cannot be a module's
