"""What the screen needs of the decision store, and the store of decision files behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from facts.resolving.store import load_resolutions, make_resolution, remove_resolution, save_resolution

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.examine import Examination
    from facts.model import Disagreement
    from facts.resolving.model import Finding, Reason, Resolution, Verdict
    from sources.document import Document


class Decisions(Protocol):
    """Where decisions are kept. Every method may raise `CrossreadError` or `OSError`, with a message for the reviewer."""

    def load(self) -> Mapping[str, Resolution]:
        """All decisions, by id of their disagreement."""

    def judge(self, examination: Examination, resolutions: Mapping[str, Resolution]) -> tuple[Finding, ...]:
        """Every disagreement with where it stands, in the order of reports."""

    def make(  # noqa: PLR0913 - one argument per part
        self,
        disagreement: Disagreement,
        documents: Sequence[Document],
        verdict: Verdict,
        *,
        source: str | None = None,
        value: str | None = None,
        reason: Reason | None = None,
        note: str = "",
    ) -> Resolution:
        """Give a decision on the disagreement as it stands now. `source` is a `Document.key`."""

    def save(self, resolution: Resolution) -> None:
        """Write one decision, atomically; when it returns the decision is on disk."""

    def remove(self, identifier: str) -> None:
        """Take a decision away; nothing happens where there is none."""


class FileDecisions:
    """Decisions in the dossier's `resolutions/` folder, by one reviewer.

    Remembers the digest of every file as this review last saw it: a decision that someone else made meanwhile is not overwritten
    (`ResolutionError`). `save` and `remove` are for one thread at a time.
    """

    def __init__(self, folder: str, reviewer: str = "") -> None:
        self._folder = folder
        self._reviewer = reviewer
        self._digests: dict[str, str | None] = {}

    def load(self) -> Mapping[str, Resolution]:
        """All decisions, by id. Raises `ResolutionError` for a wrong file."""
        found = load_resolutions(self._folder)
        self._digests = {identifier: resolution.digest for identifier, resolution in found.items()}
        return found

    def judge(self, examination: Examination, resolutions: Mapping[str, Resolution]) -> tuple[Finding, ...]:
        """Every disagreement with where it stands."""
        from facts.resolving.states import judge  # noqa: PLC0415 - loads only when needed

        return judge(examination, resolutions)

    def make(  # noqa: PLR0913 - one argument per part
        self,
        disagreement: Disagreement,
        documents: Sequence[Document],
        verdict: Verdict,
        *,
        source: str | None = None,
        value: str | None = None,
        reason: Reason | None = None,
        note: str = "",
    ) -> Resolution:
        """Give a decision by this reviewer, now."""
        return make_resolution(
            disagreement,
            documents,
            verdict,
            source=source,
            value=value,
            reason=reason,
            note=note,
            reviewer=self._reviewer,
        )

    def save(self, resolution: Resolution) -> None:
        """Write the decision over the one that this review knows of."""
        known = self._digests.get(resolution.id)
        self._digests[resolution.id] = save_resolution(self._folder, resolution, known).digest

    def remove(self, identifier: str) -> None:
        """Take away the decision that this review knows of."""
        known = self._digests.get(identifier)
        if known is not None:
            remove_resolution(self._folder, identifier, known)
            self._digests[identifier] = None
