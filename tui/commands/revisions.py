"""Options of `check` that look at another revision in git: --changed-since and --resolutions-from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sources.display import visible
from sources.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from facts.resolving.model import Finding, Resolution
    from facts.resolving.own import Own
    from sources.document import Dossier
    from sources.revisions import Changes, Repository

_SINCE, _FROM = "--changed-since", "--resolutions-from"


def add_revisions(parser: argparse.ArgumentParser) -> None:
    """Add --changed-since and --resolutions-from."""
    parser.add_argument(
        _SINCE,
        metavar="REV",
        help="only disagreements touched since this branch left REV: by a source, the manifest or a decision",
    )
    parser.add_argument(_FROM, metavar="REV", help="decisions as REV has them, so that a change cannot approve itself")


@dataclass(frozen=True, slots=True)
class Baseline:
    """What git says before anything is compared: `decisions` of another revision, `changes` since another; None unasked."""

    decisions: dict[str, Resolution] | None = None
    changes: Changes | None = None
    acts: dict[str, Own] | None = None  # reviewers' own, of the same revision: they could take a disagreement away

    def only_touched(self, findings: Sequence[Finding], dossier: Dossier) -> tuple[Finding, ...]:
        """The findings that the changes concern; all of them where none were asked for."""
        if self.changes is None:
            return tuple(findings)
        from facts.resolving.own_store import load_own  # noqa: PLC0415 - git is rarely asked
        from facts.resolving.touched import touched  # noqa: PLC0415

        acts = load_own(dossier.resolutions).values()  # those of the change, whichever the findings were made by
        return touched(findings, dossier, self.changes.touch, acts, self.changes.took_from)


def look_back(dossier: Dossier, options: argparse.Namespace) -> Baseline:
    """Ask git what the options want to know.

    Raises `UsageError` for what git does not know, `ResolutionError` for a decision that is wrong at that revision.
    """
    if options.resolutions_from is None and options.changed_since is None:
        return Baseline()
    changes = _changes(dossier, options.changed_since)
    if options.resolutions_from is None:
        return Baseline(None, changes)
    decisions, acts = _decisions(dossier, options.resolutions_from)
    return Baseline(decisions, changes, acts)


def _decisions(dossier: Dossier, revision: str) -> tuple[dict[str, Resolution], dict[str, Own]]:
    from facts.resolving.own_store import OWN, parse_acts  # noqa: PLC0415 - git is rarely asked
    from facts.resolving.store import FILE_BYTES, parse_resolutions  # noqa: PLC0415 - git is rarely asked
    from sources.revisions import find_commit, inside_of, read_folder  # noqa: PLC0415

    repository = _repository(dossier, _FROM)
    commit = find_commit(repository, revision, _FROM)
    folder = inside_of(repository, dossier.resolutions)
    if folder is None:
        raise UsageError(f"{_FROM}: the decisions lie outside the git repository {visible(repository.top)}")
    files = read_folder(commit, folder, ".json", FILE_BYTES, _FROM)
    own = read_folder(commit, f"{folder}/{OWN}", ".json", FILE_BYTES, _FROM)
    return parse_resolutions(files, f"{revision}:{folder}"), parse_acts(own, f"{revision}:{folder}/{OWN}")


def _changes(dossier: Dossier, revision: str | None) -> Changes | None:
    if revision is None:
        return None
    from facts.resolving.touched import source_path  # noqa: PLC0415 - git is rarely asked
    from sources.revisions import changes_since, find_commit, inside_of  # noqa: PLC0415

    repository = _repository(dossier, _SINCE)
    for document in dossier.documents:
        if inside_of(repository, source_path(dossier, document.file)) is None:
            raise UsageError(
                f"{_SINCE}: {document.path} lies outside the git repository {repository.top}",
                hint="What changed in it is not known. Copy it into the repository, or leave the option out.",
            )
    return changes_since(find_commit(repository, revision, _SINCE), _SINCE)


def revision_notes(options: argparse.Namespace, baseline: Baseline, kept: int, found: int) -> tuple[str, ...]:
    """What a report says of these options, a line each: it must not look like a report on everything."""
    notes = []
    if baseline.decisions is not None:
        notes.append(f"decisions as {options.resolutions_from} has them: {len(baseline.decisions)}")
    if options.changed_since is not None:
        notes.append(f"only what changed since {options.changed_since}: {kept} of {found} disagreements")
    return tuple(notes)


def _repository(dossier: Dossier, option: str) -> Repository:
    from sources.revisions import open_repository  # noqa: PLC0415 - git is rarely asked

    if dossier.sample:
        raise UsageError(f"{option}: the sample lies in no git repository")
    return open_repository(dossier.root, option)
