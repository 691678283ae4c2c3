"""Words with their reference for the clipboard, and the sequence that carries them there through a terminal."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from sources.display import UNSAFE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sources.document import Document

MOST = 50_000  # code points; terminals drop longer texts


def references(stretches: Iterable[tuple[str, int, int]], documents: Sequence[Document]) -> str:
    """A line for each stretch (source id, start, end): its words, then source, title, path and line. No control characters."""
    by_id = {document.id: document for document in documents}
    lines = [
        f"“{clean(by_id[source].text[start:end])}” ({source}: {clean(by_id[source].title)}, "
        f"{clean(by_id[source].path)}:{by_id[source].line_column(start)[0]})"
        for source, start, end in stretches
        if source in by_id
    ]
    return "\n".join(dict.fromkeys(lines))[:MOST]


def clean(text: str) -> str:
    """The text on one line, without characters that steer a terminal or hide words."""
    return UNSAFE.sub("", " ".join(text.split()))


def through_tmux(text: str) -> str:
    """OSC 52 wrapped so that tmux hands it on to the terminal around it (where `allow-passthrough` is on)."""
    carried = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    return f"\x1bPtmux;\x1b\x1b]52;c;{carried}\x07\x1b\\"
