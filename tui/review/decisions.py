"""What the screen needs of the decision store, and the store of decision files behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from facts.resolving.model import Resolution
from facts.resolving.own import Own
from facts.resolving.own_store import load_own, remove_own, save_own
from facts.resolving.store import load_resolutions, make_resolution, remove_resolution, save_resolution

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.examine import Examination
    from facts.model import Disagreement
    from facts.resolving.model import Finding, Reason, Verdict
    from sources.document import Document


@dataclass(frozen=True, slots=True)
class News:
    """What stands on disk otherwise than a review knows it, by id; None for what is gone."""

    decisions: Mapping[str, Resolution | None] = field(default_factory=dict)
    acts: Mapping[str, Own | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.decisions or self.acts)


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

    def news(self) -> News:
        """What others have written since; what is known of does not change by asking."""

    def adopt(self, news: News) -> None:
        """Know of what others have written, so that it can be written over."""

    def load_own(self) -> Mapping[str, Own]:
        """All acts of reviewers' own, by id."""

    def save_own(self, own: Own) -> None:
        """Write one act, as a decision is written."""

    def remove_own(self, identifier: str) -> None:
        """Take an act away; nothing happens where there is none."""


class FileDecisions:
    """Decisions in the dossier's `resolutions/` folder, by one reviewer.

    Remembers the digest of every file as this review last saw it: a decision that someone else made meanwhile is not overwritten
    (`ResolutionError`). `save` and `remove` are for one thread at a time.
    """

    def __init__(self, folder: str, reviewer: str = "") -> None:
        self._folder = folder
        self._reviewer = reviewer
        self._digests: dict[str, str | None] = {}
        self._own_digests: dict[str, str | None] = {}

    def load(self) -> Mapping[str, Resolution]:
        """All decisions, by id. Raises `ResolutionError` for a wrong file."""
        found = load_resolutions(self._folder)
        self._digests = {identifier: resolution.digest for identifier, resolution in found.items()}
        return found

    def load_own(self) -> Mapping[str, Own]:
        """All acts, by id. Raises `ResolutionError` for a wrong file."""
        found = load_own(self._folder)
        self._own_digests = {identifier: own.digest for identifier, own in found.items()}
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

    def save_own(self, own: Own) -> None:
        """Write the act over the one that this review knows of."""
        known = self._own_digests.get(own.id)
        self._own_digests[own.id] = save_own(self._folder, own, known).digest

    def remove_own(self, identifier: str) -> None:
        """Take away the act that this review knows of."""
        known = self._own_digests.get(identifier)
        if known is not None:
            remove_own(self._folder, identifier, known)
            self._own_digests[identifier] = None

    def news(self) -> News:
        """What others have written since this review last read or wrote. Raises `ResolutionError` for a wrong file."""
        decided, acts = load_resolutions(self._folder), load_own(self._folder)
        return News(_differing(decided, self._digests), _differing(acts, self._own_digests))

    def adopt(self, news: News) -> None:
        """Know of what others have written, so that it can be written over."""
        self._digests |= {k: kept.digest if kept else None for k, kept in news.decisions.items()}
        self._own_digests |= {k: kept.digest if kept else None for k, kept in news.acts.items()}


T = TypeVar("T", Resolution, Own)


def _differing(found: Mapping[str, T], known: Mapping[str, str | None]) -> dict[str, T | None]:
    """What is on disk other than it was known, by id; None for what is gone."""
    changed: dict[str, T | None] = {k: kept for k, kept in found.items() if kept.digest != known.get(k)}
    changed |= {k: None for k, digest in known.items() if digest is not None and k not in found}
    return dict(sorted(changed.items()))
