"""`crossread import`: decisions from an earlier export or from another dossier."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from facts.examine import examine
from facts.reporting.text import decision_text
from facts.resolving.correcting import apply_own
from facts.resolving.exports import read_acts, read_decisions
from facts.resolving.importing import Fate, plan_import
from facts.resolving.importing_own import plan_own
from facts.resolving.own import Act
from facts.resolving.own_store import load_own, save_own
from facts.resolving.store import load_resolutions, save_resolution
from sources.display import visible
from sources.dossier import open_dossier
from sources.errors import SourceError
from tui.commands.enough import need_two
from tui.output import emit

if TYPE_CHECKING:
    import argparse

    from facts.resolving.importing import Import
    from facts.resolving.importing_own import OwnImport

HELP = """\
Bring decisions into a dossier: from a report, a Web Annotation export, or the decisions of another dossier, whose
reviewers' own questions come along.
A decision is taken where the sources here still say what it rests on; a different one that stands here is kept.

Exit codes: 0 every decision is here now, 1 some were not taken (they differ, or no longer fit), 2 usage or bad input."""
EXAMPLES = """\
examples:
  crossread import last-week.json --dossier story/ --dry-run   what would be taken, and why the rest would not
  crossread import ../story-copy/ --dossier story/             the decisions of another dossier
  crossread import facts.jsonld --dossier story/ --replace     also over different decisions that stand here

FILE is what `check --format json` or `export --format jsonld` wrote, or one decision's file."""
_WORDS = {
    Fate.TAKEN: "taken",
    Fate.REPLACES: "replacing another decision",
    Fate.EXISTS: "here already",
    Fate.DIFFERS: "not taken: another decision stands here (--replace takes them)",
    Fate.UNFIT: "not taken: no longer fit the sources",
}
_ACTS = {
    Act.RAISE: "a question that a reviewer raised",
    Act.SPLIT: "a question that a reviewer split off",
    Act.REMOVE: "answers that a reviewer moved out",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `import`."""
    parser.add_argument("origin", metavar="FILE|FOLDER", help="a report, an export, a decision, or a dossier's folder")
    parser.add_argument(
        "--dossier",
        metavar="PATH",
        action="append",
        help="the dossier; repeat for documents (default: the current folder)",
    )
    parser.add_argument("--dry-run", action="store_true", help="tell what would happen; write nothing")
    parser.add_argument("--replace", action="store_true", help="replace decisions here that differ")


def run(options: argparse.Namespace) -> int:
    """Take what fits."""
    incoming, brought = read_decisions(options.origin), read_acts(options.origin)
    dossier = open_dossier(options.dossier or [])
    if dossier.problems:
        raise SourceError(dossier.problems[0], hint="Decisions rest on every source: mend or remove this one first.")
    need_two(dossier)
    existing, own = load_resolutions(dossier.resolutions), load_own(dossier.resolutions)
    examination = examine(dossier)
    acts = plan_own(brought, examination, own, replace_others=options.replace)
    own |= {item.own.id: item.own for item in acts if item.own is not None}
    plan = plan_import(incoming, apply_own(examination, own, existing), existing, replace_others=options.replace)
    if not options.dry_run:
        _save(dossier.resolutions, acts, plan)
    fates = [*(item.fate for item in acts), *(item.fate for item in plan)]
    lines = [*map(_own_line, acts), *map(_line, plan), "", *_summary(fates, dry=options.dry_run)]
    emit("".join(f"{line}\n" for line in lines))
    return int(not {Fate.DIFFERS, Fate.UNFIT}.isdisjoint(fates))


def _save(folder: str, acts: tuple[OwnImport, ...], plan: tuple[Import, ...]) -> None:
    """Write the acts, then the decisions: a decision on a question that an act makes is never without it."""
    for act in acts:
        if act.own is not None:
            save_own(folder, act.own, act.digest)
    for item in plan:
        if item.resolution is not None:
            save_resolution(folder, item.resolution, item.digest)


def _own_line(item: OwnImport) -> str:
    own = item.incoming
    words = f"{item.fate.value:<9}{own.id}  {_flat(item.question)}  {_ACTS[own.act]}"
    return f"{words}: {_flat(item.reason)}" if item.reason else words


def _line(item: Import) -> str:
    decision = item.resolution or item.incoming
    words = f"{item.fate.value:<9}{decision.id}  {_flat(decision.question)}  {decision_text(decision)}"
    if item.rival is not None:
        words += f"; {'was' if item.fate is Fate.REPLACES else 'here'}: {decision_text(item.rival)}"
    return f"{words}: {_flat(item.reason)}" if item.reason else words


def _summary(fates: list[Fate], *, dry: bool) -> list[str]:
    counts = Counter(fates)
    lines = [f"{counts[fate]} {words}" for fate, words in _WORDS.items() if counts[fate]]
    return [*lines, "dry run: nothing was written"] if dry else lines


def _flat(words: str) -> str:
    return visible(" ".join(words.split()))
