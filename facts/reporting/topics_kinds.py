"""The kinds of disagreement: what each asks about, how grave it is, examples. The rules themselves are in facts/kinds.

Those about values are in `topics_values`, those about how a thing is told in `topics_tellings`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.model import Kind
from facts.reporting.topics_tellings import TELLINGS
from facts.reporting.topics_values import VALUES

if TYPE_CHECKING:
    from facts.reporting.topic import Topic

_WRITTEN = {**VALUES, **TELLINGS}

KINDS: dict[Kind, Topic] = {kind: _WRITTEN[kind] for kind in Kind}
