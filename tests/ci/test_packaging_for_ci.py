"""The GitHub action, the GitLab template and the pre-commit hooks at work on a repository, as CI would run them."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from facts.api import check, open_dossier
from tests.repositories import commit, edit, git, make_repository, needs_git
from tui.each_draft import check_each
from tui.main import main

yaml = pytest.importorskip("yaml", reason="needs PyYAML")
ROOT = Path(__file__).parents[2]
ACTION, GITLAB, HOOKS = ROOT / "action.yml", ROOT / "ci" / "gitlab.yml", ROOT / ".pre-commit-hooks.yaml"
pytestmark = [
    needs_git,
    pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash"),
    pytest.mark.skipif(not ACTION.is_file(), reason="these files are not part of this archive"),
]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a dossier in `story`, and programs in `bin` beside it."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, module in (("crossread", "tui.main"), ("crossread-drafts", "tui.each_draft")):
        program = programs / name
        code = f"import sys; sys.path.append({str(ROOT)!r}); from {module} import run; run()"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -c "{code}" "$@"\n', "utf-8")
        program.chmod(0o755)
    return make_repository(tmp_path / "repository")


def environment(repository: Path, **more: str) -> dict[str, str]:
    path = f"{repository.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "GITHUB_", "CROSSREAD_", "PRE_COMMIT"))}
    git_alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "CROSSREAD_REVIEWER": "Ida"}
    git_alone |= {"CROSSREAD_CACHE": "off"}
    return kept | git_alone | {"PATH": path, "PYTHONDONTWRITEBYTECODE": "1"} | more


def run(repository: Path, *command: str, **more: str) -> tuple[int, str]:
    """Run a command there; its exit code and all it prints."""
    env = environment(repository, **more)
    done = subprocess.run(command, cwd=repository, env=env, capture_output=True, text=True, check=False, timeout=120)
    return done.returncode, done.stdout + done.stderr


def settle(repository: Path, *verdict: str) -> None:
    """Settle everything: both sides stand, unless a verdict is given."""
    with contextlib.chdir(repository), contextlib.redirect_stdout(io.StringIO()):
        for found in check(open_dossier("story")).findings:
            words = ("--dossier", "story", "--reviewer", "Ida", "--verdict", *(verdict or ("both",)))
            assert main(["resolve", found.disagreement.id, *words]) == 0


def step(identifier: str) -> dict[str, Any]:
    steps = yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"]
    found: dict[str, Any] = next(s for s in steps if s.get("id") == identifier)
    return found


def act(repository: Path, **inputs: str) -> tuple[int, str, str, dict[str, str]]:
    """Run the action's check: exit code, log, summary and outputs."""
    action = yaml.safe_load(ACTION.read_text("utf-8"))
    given = {name: inputs.get(name.replace("-", "_"), spec["default"]) for name, spec in action["inputs"].items()}
    env = {}
    for name, value in step("check")["env"].items():
        wanted = value.removeprefix("${{ inputs.").removesuffix(" }}")
        env[name] = given[wanted]
    summary, output = repository.parent / "summary.md", repository.parent / "output"
    summary.write_text("", "utf-8")
    output.write_text("", "utf-8")
    files = {"GITHUB_STEP_SUMMARY": str(summary), "GITHUB_OUTPUT": str(output)}
    shell = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step("check")["run"])
    code, log = run(repository, *shell, **env, **files)
    outputs = dict(line.split("=", 1) for line in output.read_text("utf-8").splitlines())
    return code, log, summary.read_text("utf-8"), outputs


def test_the_action_annotates_summarises_and_fails_until_all_is_settled(repository: Path) -> None:
    code, log, summary, outputs = act(repository, path="story")
    assert (code, outputs) == (1, {"exit-code": "1", "sarif-file": "crossread.sarif"})
    assert "::error file=story/a.txt,line=3," in log
    assert summary.startswith("#")
    assert "story" in summary
    sarif = json.loads((repository / "crossread.sarif").read_text("utf-8"))
    assert sarif["version"] == "2.1.0"
    assert len(sarif["runs"][0]["results"]) == log.count("\n::error file=") + log.count("\n::warning file=")
    settle(repository)
    code, log, _, outputs = act(repository, path="story", sarif_file="")
    assert (code, outputs, "::error" in log) == (0, {"exit-code": "0"}, False)


def test_the_actions_inputs_reach_the_check(repository: Path) -> None:
    settle(repository)
    commit(repository, "decisions")
    assert act(repository, path="story", resolutions_from="HEAD~1", sarif_file="")[0] == 1
    assert act(repository, path="story", changed_since="HEAD", fail_on="nuance", sarif_file="")[0] == 0
    code, log, *_ = act(
        repository, path="story/a.txt\nstory/b.txt\n", args="--select number", format="text", sarif_file=""
    )
    assert (code, "only the kind number" in log) == (1, True)
    code, log, _, outputs = act(repository, path="nowhere; touch broken", sarif_file="")
    assert (code, outputs["exit-code"], "nowhere" in log) == (2, "2", True)
    assert not (repository / "broken").exists()


def test_the_action_puts_no_input_into_a_script() -> None:
    action = yaml.safe_load(ACTION.read_text("utf-8"))
    for each in action["runs"]["steps"]:
        assert "${{" not in each.get("run", "")
        if "run" in each:
            assert each["shell"] == "bash"
            subprocess.run(["bash", "-n"], input=each["run"], text=True, check=True)
    assert {"name", "description", "inputs", "outputs", "runs"} <= set(action)
    assert action["runs"]["using"] == "composite"
    assert all({"description", "default"} <= set(spec) for spec in action["inputs"].values())
    assert (ROOT / "requirements" / "run.txt").is_file()


def test_the_gitlab_job_reports_quality_and_tests(repository: Path) -> None:
    job = yaml.safe_load(GITLAB.read_text("utf-8"))[".crossread"]
    env = {k: str(v) for k, v in job["variables"].items()} | {"CROSSREAD_PATH": "story"}
    script = "set -eo pipefail\n" + "\n".join(job["script"])
    code, log = run(repository, "bash", "-c", script, **env)
    assert (code, "stops the gate" in log) == (1, True)
    reports = job["artifacts"]["reports"]
    issues = json.loads((repository / reports["codequality"]).read_text("utf-8"))
    assert "story/a.txt" in {i["location"]["path"] for i in issues}
    suite = ET.parse(repository / reports["junit"]).getroot()  # noqa: S314 - our own report
    assert suite.tag in {"testsuite", "testsuites"}
    assert suite.findall(".//failure")
    settle(repository)
    assert run(repository, "bash", "-c", script, **env)[0] == 0
    assert "story/a.txt" not in (repository / reports["codequality"]).read_text("utf-8")
    assert job["artifacts"]["when"] == "always"
    subprocess.run(["bash", "-n"], input="\n".join(job["before_script"]), text=True, check=True)


def local_hooks(repository: Path, **arguments: list[str]) -> None:
    """Configure our hooks as they are, but from this program: nothing is fetched."""
    hooks = yaml.safe_load(HOOKS.read_text("utf-8"))
    chosen = [hook | {"language": "system", "args": arguments[hook["id"].replace("-", "_")]} for hook in hooks]
    config = {"repos": [{"repo": "local", "hooks": chosen}]}
    (repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    git(repository, "add", "--all")


@pytest.fixture
def pre_commit() -> tuple[str, ...]:
    pytest.importorskip("pre_commit", reason="needs pre-commit")
    return (sys.executable, "-m", "pre_commit")


def test_the_hook_stops_a_commit_until_all_is_settled(repository: Path, pre_commit: tuple[str, ...]) -> None:
    local_hooks(repository, crossread=["story"], crossread_draft=["--dossier=story"])
    home = {"PRE_COMMIT_HOME": str(repository.parent / "home")}
    assert run(repository, *pre_commit, "validate-manifest", str(HOOKS), **home)[0] == 0
    assert run(repository, *pre_commit, "install", **home)[0] == 0
    who = ("-c", "user.name=Ida", "-c", "user.email=ida@example.org")
    code, log = run(repository, "git", *who, "commit", "-m", "hooks", SKIP="crossread-draft", **home)
    assert (code, "stops the gate (open)" in log, "exit code: 1" in log) == (1, True, True)
    settle(repository)
    git(repository, "add", "--all")
    code, log = run(repository, "git", *who, "commit", "-m", "hooks and decisions", SKIP="crossread-draft", **home)
    assert (code, "Passed" in log) == (0, True)
    edit(repository / "story" / "b.txt", "19 people", "21 people")
    git(repository, "add", "--all")
    code, log = run(repository, "git", *who, "commit", "-m", "another figure", SKIP="crossread-draft", **home)
    assert (code, "stale" in log) == (1, True)


def test_the_hook_for_drafts_checks_what_is_committed(repository: Path, pre_commit: tuple[str, ...]) -> None:
    if "--draft" not in run(repository, "crossread", "check", "--help")[1]:
        pytest.skip("this version checks no drafts")
    settle(repository, "accept", "--source", "A")
    local_hooks(repository, crossread=["story"], crossread_draft=["--dossier=story"])
    (repository / "good.md").write_text("The bridge collapsed on Monday, May 4, 2026.\n", "utf-8")
    (repository / "bad.md").write_text("Officials said 44 people were injured when the bridge collapsed.\n", "utf-8")
    hook = (*pre_commit, "run", "crossread-draft", "--files")
    home = {"PRE_COMMIT_HOME": str(repository.parent / "home")}
    code, log = run(repository, *hook, "bad.md", "good.md", **home)
    assert (code, "exit code: 1" in log, "bad.md:1" in log, "44" in log) == (1, True, True, True)


def test_drafts_are_checked_one_by_one_and_the_gravest_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def record(arguments: list[str]) -> int:
        asked.append(arguments)
        return {"--draft=a.md": 1, "--draft=b.md": 2}.get(arguments[-1], 0)

    monkeypatch.setattr("tui.each_draft.main", record)
    assert check_each(["--dossier=story", "--fail-on=nuance", "a.md", "b.md", "c.md"]) == 2
    assert asked == [["check", "story", "--fail-on=nuance", f"--draft={n}.md"] for n in "abc"]
    assert check_each(["a.md", "c.md"]) == 1
    assert check_each(["--dossier=story"]) == 0


@pytest.mark.parametrize("name", ["action.yml", "ci/gitlab.yml"])
def test_no_module_of_the_checked_out_repository_is_run(name: str) -> None:
    modules = re.findall(r"python (.*)-m ", (ROOT / name).read_text("utf-8"))
    assert modules, "the step that makes the environment"
    assert set(modules) == {"-I "}, "without -I a file venv.py beside the documents would be run"
