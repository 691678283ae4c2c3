"""Tags: classes of the Penn Treebank's parts of speech that several readers ask for."""

from __future__ import annotations

TENSED = frozenset({"VBD", "VBP", "VBZ"})  # verbs in the past or present tense
FINITE = TENSED | {"MD"}  # verbs that a clause can stand on, modals among them
