"""What git knows of a dossier at another revision: which files changed since, and what a folder held then.

The working tree is only read. Git runs without a shell, without a pager, prompt, lazy download or optional lock, in the
C locale, and with file names as bytes between zeros, so that no name is quoted or taken for an option or a pattern.

Imported only where a revision is asked for: starting processes takes its time to load.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass

from sources.display import visible
from sources.errors import UsageError
from sources.loading import relative

_PATIENCE = 120  # seconds until git is given up
# Where a hook runs, these name its repository and index; the dossier's own are wanted.
_PLACES = frozenset(
    "GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_COMMON_DIR GIT_PREFIX GIT_NAMESPACE GIT_OBJECT_DIRECTORY "
    "GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_EXTERNAL_DIFF GIT_DIFF_OPTS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS "
    "GIT_ICASE_PATHSPECS GIT_REDIRECT_STDIN GIT_REDIRECT_STDOUT GIT_REDIRECT_STDERR LANGUAGE".split()
)
_SETTINGS = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_PAGER": "cat",
}
_DEEPER = "In CI fetch the whole history (actions/checkout: `fetch-depth: 0`), or run `git fetch --unshallow`."


@dataclass(frozen=True, slots=True)
class Repository:
    """A work tree of git. `top` is its real path, as git tells it."""

    top: str


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit of a repository: `name` is what the user called it, `id` the object's name."""

    repository: Repository
    name: str
    id: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between a commit and the working tree, as paths from the repository's top.

    `changed` were written or removed since; `kept` are those that the commit has, and new names of files that were renamed
    as they are. A submodule stands as one path. A file in neither is new, or one that git was told to ignore.
    """

    repository: Repository
    changed: frozenset[str]
    kept: frozenset[str]

    def touch(self, path: str) -> bool:
        """Whether the file at an absolute path, a link on the way to it, or what it links to is new, changed or gone since.

        False for what is neither there now nor was there then.
        """
        top = self.repository.top.rstrip(os.sep) + os.sep
        if path.startswith(top) and _and_above(path[len(top) :]) & self.changed:
            return True
        return any(self._differs(place) for place in {path, os.path.realpath(path)})

    def took_from(self, folder: str) -> bool:
        """Whether a file that was straight in a folder, given by its absolute path, is gone since."""
        inside = inside_of(self.repository, folder)
        below = {p for p in self.changed if p.rpartition("/")[0] == inside}
        return any(not os.path.lexists(os.path.join(self.repository.top, p)) for p in below)

    def _differs(self, path: str) -> bool:
        inside = inside_of(self.repository, path)
        steps = _and_above(inside) if inside is not None else set()
        return bool(steps & self.changed) or (not steps & self.kept and os.path.lexists(path))


def _and_above(inside: str) -> set[str]:
    """A path from the repository's top, and the folders above it: a submodule is one of these."""
    steps = inside.replace(os.sep, "/").split("/")
    return {"/".join(steps[: n + 1]) for n in range(len(steps))}


def open_repository(folder: str, option: str) -> Repository:
    """The repository that a folder lies in. `option` stands in messages. Raises `UsageError` where there is none, or no git."""
    top = _text(_git(folder, "rev-parse", "--show-toplevel", what=option))
    return Repository(os.path.realpath(top))


def inside_of(repository: Repository, path: str) -> str | None:
    """An absolute path from the repository's top, with forward slashes; None for one that lies outside.

    The folders above the file are followed where they are links, the file itself is not.
    """
    folder, name = os.path.split(path)
    real = os.path.join(os.path.realpath(folder), name)
    top = repository.top.rstrip(os.sep) + os.sep
    return real[len(top) :].replace(os.sep, "/") if real.startswith(top) else None


def find_commit(repository: Repository, revision: str, option: str) -> Commit:
    """The commit that a revision names. `option` stands in messages. Raises `UsageError` where there is none."""
    if not revision or revision.startswith("-") or "\0" in revision:
        raise UsageError(f"{option}: {visible(revision)!r} is no revision", hint="Name a branch, a tag or a commit.")
    words = ("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    done = _run(repository.top, words)
    if done.returncode == 0:
        return Commit(repository, revision, _text(done.stdout))
    shown = f"{option}: git knows no revision {visible(revision)!r}"
    if _is_shallow(repository):
        raise UsageError(f"{shown} in this shallow clone", hint=_DEEPER)
    raise UsageError(shown, hint="Fetch it first: `git fetch origin BRANCH`, then name it as `origin/BRANCH`.")


def changes_since(commit: Commit, option: str) -> Changes:
    """What differs between the working tree and where its branch left that of `commit`.

    Changes that were made on the other branch meanwhile do not count. Raises `UsageError` where the two have no
    history in common, or the clone is too shallow to tell.
    """
    base = _fork_point(commit, option)
    top = commit.repository.top
    words = ("diff-tree", "-r", "-z", "--name-status", "-M100%", "--no-ext-diff", "--no-textconv")
    committed, renamed = _statuses(_git(top, *words, base, "HEAD", "--", what=option))
    # `git diff` would refresh the index on the way; `git status` leaves it alone where locks are optional.
    state = ("status", "--porcelain=v1", "-z", "--untracked-files=no", "--no-renames", "--ignore-submodules=none")
    dirty = {os.fsdecode(entry[3:]) for entry in _git(top, *state, what=option).split(b"\0") if entry}
    known = _git(top, "ls-tree", "-r", "-z", "--full-tree", "--name-only", base, what=option)
    return Changes(commit.repository, committed | dirty, _names(known) | renamed)


def read_folder(commit: Commit, folder: str, suffix: str, limit: int, option: str) -> dict[str, bytes]:
    """The files straight in a folder as the commit has them, by name in order; none where it has no such folder.

    Taken are names that end in `suffix` and do not begin with a dot. `folder` is from the repository's top. Raises
    `UsageError` for a file over `limit` bytes, and for what is no regular file.
    """
    top = commit.repository.top
    listed = _git(top, "ls-tree", "-z", "-l", "--full-tree", commit.id, "--", f"{folder}/", what=option)
    found: dict[str, bytes] = {}
    for entry in filter(None, listed.split(b"\0")):
        head, _, path = entry.partition(b"\t")
        name = os.fsdecode(path).rpartition("/")[2]
        if not name.endswith(suffix) or name.startswith("."):
            continue
        mode, _, identity, size = head.split()
        shown = f"{visible(commit.name)}:{visible(os.fsdecode(path))}"
        if mode not in {b"100644", b"100755"}:
            raise UsageError(f"{shown}: is no regular file at that revision")
        if int(size) > limit:
            raise UsageError(f"{shown}: is too large ({int(size)} bytes; the limit is {limit})")
        found[name] = identity
    contents = _blobs(top, list(found.values()), option)
    return {name: contents[identity] for name, identity in sorted(found.items())}


def _fork_point(commit: Commit, option: str) -> str:
    repository = commit.repository
    done = _run(repository.top, ("merge-base", commit.id, "HEAD"))
    if done.returncode == 0:
        return _text(done.stdout).split("\n", 1)[0]
    shown = visible(commit.name)
    if _is_shallow(repository):
        raise UsageError(f"{option}: this clone is too shallow to tell what changed since {shown}", hint=_DEEPER)
    raise UsageError(f"{option}: {shown} and what is checked out have no history in common")


def _is_shallow(repository: Repository) -> bool:
    done = _run(repository.top, ("rev-parse", "--is-shallow-repository"))
    return done.stdout.strip() == b"true"


def _statuses(listed: bytes) -> tuple[frozenset[str], frozenset[str]]:
    """Paths that changed, and the new names of files that were renamed as they are."""
    changed: set[str] = set()
    renamed: set[str] = set()
    parts = iter(listed.split(b"\0"))
    for status in parts:
        if not status:
            continue
        path = os.fsdecode(next(parts))
        changed.add(path)
        if status[:1] in b"RC":
            renamed.add(os.fsdecode(next(parts)))
    return frozenset(changed), frozenset(renamed)


def _names(listed: bytes) -> frozenset[str]:
    return frozenset(os.fsdecode(name) for name in listed.split(b"\0") if name)


def _blobs(top: str, identities: list[bytes], option: str) -> dict[bytes, bytes]:
    """The contents of objects, read by one process."""
    if not identities:
        return {}
    wanted = b"".join(identity + b"\n" for identity in identities)
    stream = _git(top, "cat-file", "--batch", what=option, given=wanted)
    found: dict[bytes, bytes] = {}
    at = 0
    for identity in identities:
        line_end = stream.index(b"\n", at)
        head = stream[at:line_end].split(b" ")
        if len(head) != 3 or head[1] != b"blob":
            raise UsageError(
                f"{option}: git has no contents for the object {visible(os.fsdecode(head[0]))}", hint=_DEEPER
            )
        size = int(head[2])
        found[identity] = stream[line_end + 1 : line_end + 1 + size]
        at = line_end + size + 2
    return found


def _git(folder: str, *words: str, what: str, given: bytes = b"") -> bytes:
    """What git prints. Raises `UsageError` with git's own reason where it fails; `what` begins the message."""
    done = _run(folder, words, given)
    if done.returncode == 0:
        return done.stdout
    raise _failure(what, folder, done.stderr)


def _failure(what: str, folder: str, told: bytes) -> UsageError:
    lines = told.decode("utf-8", "replace").strip().splitlines() or ["git failed"]
    reason = visible(lines[0].removeprefix("fatal: "))
    if "not a git repository" in reason:
        place = "the current folder" if relative(folder) == "." else visible(relative(folder))
        return UsageError(
            f"{what}: {place} lies in no git repository", hint="An option that names a revision needs one."
        )
    if "dubious ownership" in reason:
        hint = "Tell git that it is safe: `git config --global --add safe.directory FOLDER`."
        return UsageError(f"{what}: git refuses a repository that somebody else owns", hint=hint)
    return UsageError(f"{what}: git says: {reason}")


def _run(folder: str, words: tuple[str, ...], given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = ["git", "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", *words]
    environment = {k: v for k, v in os.environ.items() if k not in _PLACES and not k.startswith("GIT_TRACE")}
    environment |= _SETTINGS
    try:
        return subprocess.run(  # noqa: S603 - no shell; the words are ours, and a revision that looks like an option is refused
            command, cwd=folder, env=environment, input=given, capture_output=True, timeout=_PATIENCE, check=False
        )
    except FileNotFoundError:
        raise UsageError("git is not installed, or not on the PATH", hint="Install git to name a revision.") from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"git gave no answer within {_PATIENCE} seconds") from None
    except OSError as error:
        raise UsageError(f"git cannot be started: {error.strerror or error}") from None


def _text(raw: bytes) -> str:
    return os.fsdecode(raw.removesuffix(b"\n"))
