"""What git says of a dossier: changed files under any name, folders as they were, and refusals that say why."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from sources.errors import UsageError
from sources.revisions import Changes, changes_since, find_commit, inside_of, open_repository, read_folder
from tests.repositories import SOURCES, commit, edit, git, make_repository, needs_git

pytestmark = needs_git
ODD = ("ü b.txt", "-rf.txt", 'q"uo\\te.txt', "new\nline.txt", "*.txt", ":(top)x.txt", "tab\there.txt")


@pytest.fixture
def top(tmp_path: Path) -> Path:
    return make_repository(tmp_path / "repo")


def since(top: Path, revision: str = "main") -> Changes:
    return changes_since(
        find_commit(open_repository(str(top), "--since"), revision, "--changed-since"), "--changed-since"
    )


def touched(top: Path, folder: str = "story") -> set[str]:
    changes = since(top)
    return {p.name for p in (top / folder).iterdir() if p.is_file() and changes.touch(str(p))}


def test_nothing_changed(top: Path) -> None:
    assert touched(top) == set()
    assert not since(top).touch(str(top / "story/never.txt"))


@pytest.mark.parametrize("how", ["working tree", "index", "commit"])
def test_a_change_counts_wherever_it_is(top: Path, how: str) -> None:
    git(top, "switch", "--quiet", "--create", "work")
    edit(top / "story/b.txt", "19", "21")
    if how == "index":
        git(top, "add", "--all")
    if how == "commit":
        commit(top)
    assert touched(top) == {"b.txt"}


def test_new_ignored_and_removed_files_count(top: Path) -> None:
    (top / "story/new.txt").write_text("x")
    (top / ".gitignore").write_text("kept-out.txt\n")
    (top / "story/kept-out.txt").write_text("x")
    git(top, "rm", "--quiet", "story/a.txt")
    assert touched(top) == {"new.txt", "kept-out.txt"}
    assert since(top).touch(str(top / "story/a.txt"))


def test_a_file_renamed_as_it_is_has_not_changed_but_its_old_name_has(top: Path) -> None:
    git(top, "switch", "--quiet", "--create", "work")
    git(top, "mv", "story/a.txt", "story/c.txt")
    commit(top)
    assert touched(top) == set()
    assert since(top).touch(str(top / "story/a.txt"))
    edit(top / "story/c.txt", "12", "14")
    assert touched(top) == {"c.txt"}


def test_what_the_other_branch_did_meanwhile_does_not_count(top: Path) -> None:
    git(top, "branch", "work")
    edit(top / "story/a.txt", "12", "14")
    commit(top)
    git(top, "switch", "--quiet", "work")
    edit(top / "story/b.txt", "19", "21")
    commit(top)
    assert touched(top) == {"b.txt"}


@pytest.mark.parametrize("name", ODD)
def test_no_name_is_quoted_or_taken_for_a_pattern_or_an_option(top: Path, name: str) -> None:
    place = top / "stóry -x*"
    place.mkdir()
    for each in (name, "plain.txt"):
        (place / each).write_text("one\n")
    commit(top)
    assert touched(top, place.name) == set()
    (place / name).write_text("two\n")
    assert touched(top, place.name) == {name}


def test_a_name_that_is_no_unicode(top: Path) -> None:
    name = os.fsdecode(b"story/caf\xe9.txt")
    (top / name).write_text("one")
    commit(top)
    assert not since(top).touch(str(top / name))
    (top / name).write_text("two")
    assert since(top).touch(str(top / name))


def test_a_linked_source_changes_with_its_target(top: Path) -> None:
    (top / "texts").mkdir()
    (top / "texts/long.txt").write_text("one\n")
    (top / "story/c.txt").symlink_to("../texts/long.txt")
    (top / "linked").symlink_to("story")
    commit(top)
    assert touched(top) == set()
    assert not since(top).touch(str(top / "linked/a.txt"))
    (top / "texts/long.txt").write_text("two\n")
    assert touched(top) == {"c.txt"}
    (top / "linked").unlink()
    (top / "linked").symlink_to("texts")
    assert since(top).touch(str(top / "linked/a.txt"))


def test_a_submodule_is_looked_into(top: Path, tmp_path: Path) -> None:
    other = make_repository(tmp_path / "other")
    git(top, "submodule", "--quiet", "add", str(other), "story/texts")
    commit(top)
    assert touched(top, "story/texts/story") == set()
    edit(top / "story/texts/story/a.txt", "12", "14")
    assert since(top).touch(str(top / "story/texts/story/a.txt"))
    inner = open_repository(str(top / "story/texts/story"), "--since")
    assert Path(inner.top) == top / "story/texts"


def test_a_linked_work_tree_and_the_environment_of_a_hook(
    top: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(top, "worktree", "add", "--quiet", "-b", "work", str(tmp_path / "tree"))
    edit(tmp_path / "tree/story/b.txt", "19", "21")
    monkeypatch.setenv("GIT_DIR", str(top / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "nowhere"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path))
    assert touched(tmp_path / "tree") == {"b.txt"}
    assert touched(top) == set()


def test_neither_index_nor_working_tree_is_written(top: Path) -> None:
    os.utime(top / "story/a.txt", (1, 1))  # git would note the new time in its index
    git(top, "switch", "--quiet", "--create", "work")
    os.utime(top / "story/a.txt", (2, 2))
    before = {p: hashlib.sha256(p.read_bytes()).digest() for p in top.rglob("*") if p.is_file()}
    assert touched(top) == set()
    read_folder(find_commit(open_repository(str(top), "--since"), "main", "-"), "story", ".txt", 1000, "-")
    assert {p: hashlib.sha256(p.read_bytes()).digest() for p in top.rglob("*") if p.is_file()} == before


def test_a_folder_as_it_was(top: Path) -> None:
    for name, text in (("b.json", "é\r\n"), ("a.json", ""), (".c.json", "x"), ("notes.txt", "x")):
        (top / "story" / name).write_bytes(text.encode())
    (top / "story/deeper").mkdir()
    (top / "story/deeper/d.json").write_text("x")
    name = commit(top)
    for path in (top / "story").glob("*.json"):
        path.unlink()
    found = find_commit(open_repository(str(top / "story"), "--since"), name, "--resolutions-from")
    files = read_folder(found, "story", ".json", 1000, "--resolutions-from")
    assert list(files.items()) == [("a.json", b""), ("b.json", "é\r\n".encode())]
    assert read_folder(found, "stor", ".json", 1000, "-") == {}
    with pytest.raises(UsageError, match=r"story/b\.json: is too large"):
        read_folder(found, "story", ".json", 3, "-")


def test_a_link_in_the_place_of_a_decision_is_refused(top: Path) -> None:
    (top / "story/x.json").symlink_to("a.txt")
    commit(top)
    with pytest.raises(UsageError, match=r"main:story/x\.json: is no regular file"):
        read_folder(find_commit(open_repository(str(top), "--since"), "main", "-"), "story", ".json", 1000, "-")


@pytest.mark.parametrize(
    "revision", ["", "-", "--output=x", "-n1", "nowhere", "main:story", "main..main", "a\0b", "\x1b[2J", "main^{tree}"]
)
def test_what_is_no_revision(top: Path, revision: str) -> None:
    with pytest.raises(UsageError) as caught:
        find_commit(open_repository(str(top), "--since"), revision, "--changed-since")
    assert caught.value.message.startswith("--changed-since: ")
    assert caught.value.hint
    assert "\x1b" not in caught.value.message


@pytest.mark.parametrize("revision", ["main", "HEAD", "v1", "main~0", "@", "refs/heads/main"])
def test_what_names_a_commit(top: Path, revision: str) -> None:
    git(top, "tag", "--annotate", "--message", "one", "v1")
    assert find_commit(open_repository(str(top), "--since"), revision, "-").id == git(top, "rev-parse", "HEAD").strip()


def test_a_shallow_clone_is_refused_with_a_way_out(top: Path, tmp_path: Path) -> None:
    git(top, "switch", "--quiet", "--create", "work")
    edit(top / "story/a.txt", "12", "14")
    commit(top)
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{top}", "shallow")
    shallow = tmp_path / "shallow"
    with pytest.raises(UsageError, match="too shallow to tell what changed since origin/main") as caught:
        since(shallow, "origin/main")
    assert "fetch-depth: 0" in (caught.value.hint or "")
    with pytest.raises(UsageError, match="knows no revision 'HEAD~1' in this shallow clone") as caught:
        since(shallow, "HEAD~1")
    assert "fetch-depth: 0" in (caught.value.hint or "")


def test_histories_that_never_met(top: Path) -> None:
    git(top, "switch", "--quiet", "--orphan", "other")
    (top / "x.txt").write_text("x")
    commit(top)
    with pytest.raises(UsageError, match="no history in common"):
        since(top)


def test_no_repository_and_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="--since: the current folder lies in no git repository"):
        open_repository(str(tmp_path), "--since")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="git is not installed"):
        open_repository(str(tmp_path), "--since")


def test_a_repository_without_a_commit(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    for revision in ("HEAD", "main"):
        with pytest.raises(UsageError, match=f"git knows no revision '{revision}'"):
            find_commit(open_repository(str(tmp_path), "--since"), revision, "-")


def test_inside_and_outside(top: Path, tmp_path: Path) -> None:
    repository = open_repository(str(top / "story"), "--since")
    assert inside_of(repository, str(top / "story/a.txt")) == "story/a.txt"
    assert inside_of(repository, str(tmp_path / "a.txt")) is None
    assert inside_of(repository, f"{top}-not/a.txt") is None
    assert len(SOURCES) == 2
