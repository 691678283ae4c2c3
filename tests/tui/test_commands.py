from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facts import VERSION
from facts.reporting.formats import CHECK_FORMATS
from facts.reporting.schema import ReportRecord
from tests.factories import toy_examine
from tui.commands import COMMANDS, judging
from tui.main import main

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
TEXTS = {
    "a.txt": "The harbour opened at dawn. On Monday the master counted 12 boats at the quay. 4 gulls watched.",
    "b.txt": "It was a rough night for the pilots. They counted 15 boats in all and 7 nets, and 5 gulls.",
    "c.txt": "The union, which keeps its own list, counted 12 boats and 9 nets before the storm.",
}


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier of three sources, examined by the toy engine; the working directory is its parent."""
    folder = tmp_path / "story"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(judging, "examine", toy_examine)
    monkeypatch.setenv("CROSSREAD_REVIEWER", "Ida")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return folder


@pytest.fixture
def crossread(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a command line in this process: (exit code, standard output, standard error)."""

    def call(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        return (code, *capsys.readouterr())

    return call


Run = "Callable[..., tuple[int, str, str]]"


def report_of(crossread: Any, *arguments: str) -> dict[str, Any]:
    code, out, _ = crossread("check", "story", "--format", "json", *arguments)
    data: dict[str, Any] = json.loads(out)
    assert data["exit"] == code
    return data


def test_the_version_is_that_of_the_package(crossread: Any) -> None:
    assert crossread("--version") == (0, f"crossread {VERSION}\n", "")
    assert f'version = "{VERSION}"' in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["help"]])
def test_help_names_every_command_and_the_exit_codes(crossread: Any, arguments: list[str]) -> None:
    code, out, err = crossread(*arguments)
    assert (code, err) == (0, "")
    assert all(f"  {name} " in out for name in COMMANDS)


@pytest.mark.parametrize("name", [n for n in COMMANDS if n not in {"review", "align"}])
def test_every_command_has_help_with_examples(crossread: Any, name: str) -> None:
    code, out, err = crossread(name, "--help")
    assert (code, err) == (0, "")
    assert "examples:\n" in out
    assert f"crossread {name}" in out
    assert crossread("help", name)[1] == out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["chekc", "story"], "'chekc' is neither a command nor a path"),
        (["review", "story/a.txt"], "only one source to compare"),
        (["check", "--formatt", "json"], "unrecognized arguments: --formatt"),
        (["check", "story", "--format", "telegram"], "invalid choice: 'telegram'"),
        (["check", "story", "--draft", "x"], "x: does not exist"),
        (["check", "story", "--form", "json"], "unrecognized arguments: --form"),
        (["check", "story", "--select", "colour"], "no such kind: 'colour'"),
        (["check", "story", "--sample"], "--sample takes no PATH"),
        (["check", "missing", "story/a.txt"], "missing"),
        (["check", "story/a.txt"], "only one source to compare"),
        (["check", "empty"], "holds no documents"),
        (["check"], "no dossier"),
        (["export", "story"], "--format"),
        (["resolve", "abc", "--dossier", "story", "--verdict", "perhaps"], "invalid choice: 'perhaps'"),
        (["resolve", "abc", "--dossier", "story", "--verdict", "both"], "no disagreement has the id 'abc'"),
        (["explain", "colour"], "'colour' is no word"),
        (["explain", "stle"], "Did you mean `crossread explain stale`?"),
        (["explain", "bound", "story"], "takes no PATH"),
        (["schema", "everything"], "invalid choice"),
        (["init", "missing"], "missing"),
        (["claims", "missing.txt"], "missing.txt"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line_with_exit_code_2(
    story: Path, crossread: Any, arguments: list[str], words: str
) -> None:
    (story.parent / "empty").mkdir()
    code, out, err = crossread(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("crossread: error: ")
    assert words in err
    assert all(line.startswith(("crossread: error: ", "hint: ")) for line in err.splitlines())


@pytest.mark.usefixtures("story")
def test_an_open_disagreement_fails_the_gate(crossread: Any) -> None:
    code, out, err = crossread("check", "story")
    assert (code, err) == (1, "")
    assert "How many boats?" in out
    assert "gate: fails with 2 open at or above tension; 1 open below tension" in out


@pytest.mark.parametrize(
    "arguments", [("--ignore", "number"), ("--select", "date"), ("--select", "date,place", "--ignore", "place")]
)
@pytest.mark.usefixtures("story")
def test_kinds_that_are_not_asked_for_do_not_count(crossread: Any, arguments: tuple[str, ...]) -> None:
    report = report_of(crossread, *arguments)
    assert (report["disagreements"], report["exit"]) == ([], 0)
    (note,) = report["notes"]
    assert note.startswith("only the kind date" if arguments[-1] in {"date", "place"} else "only the kinds date, bound")
    assert "number" not in note


@pytest.mark.usefixtures("story")
def test_the_least_severity_that_fails_can_be_chosen(crossread: Any) -> None:
    assert report_of(crossread, "--fail-on", "nuance")["gate"]["open"] == 3
    assert report_of(crossread, "--fail-on", "contradiction")["gate"]["open"] == 2


@pytest.mark.usefixtures("story")
def test_json_has_the_published_shape(crossread: Any) -> None:
    report = report_of(crossread)
    assert ReportRecord.model_validate(report).model_dump(mode="json", by_alias=True) == report
    boats = next(d for d in report["disagreements"] if d["question"] == "How many boats?")
    evidence = boats["evidence"][0]
    assert TEXTS["a.txt"][evidence["start"] : evidence["end"]] == evidence["quote"] == "12 boats"
    assert (evidence["path"], evidence["line"], evidence["column"]) == ("story/a.txt", 1, evidence["start"] + 1)
    assert report["gate"] == {"open": 2, "stale": 0, "orphaned": 0, "reopened": 0, "deferred": 0, "draft": 0}


@pytest.mark.usefixtures("story")
def test_jsonl_has_the_same_disagreements_one_a_line(crossread: Any) -> None:
    code, out, _ = crossread("check", "story", "--format", "jsonl")
    assert code == 1
    *lines, run = [json.loads(line) for line in out.splitlines()]
    assert lines == report_of(crossread)["disagreements"]
    assert (run["schema"], run["exit"]) == ("crossread/run/1", 1)


def settle_everything(crossread: Any) -> list[str]:
    ids = [d["id"] for d in report_of(crossread)["disagreements"]]
    for number, identifier in enumerate(ids):
        more = [
            ["--verdict", "accept", "--source", "B"],
            ["--verdict", "both"],
            ["--verdict", "dismiss", "--reason", "other-scope"],
        ][number % 3]
        code, out, err = crossread("resolve", identifier, "--dossier", "story", *more)
        assert (code, out, err) == (0, f"story/resolutions/{identifier}.json\n", "")
    return ids


def test_after_settling_every_point_the_gate_passes_until_a_figure_changes(story: Path, crossread: Any) -> None:
    settle_everything(crossread)
    assert crossread("check", "story", "--fail-on", "nuance")[0] == 0
    before = {p.name: p.read_bytes() for p in (story / "resolutions").iterdir()}

    (story / "a.txt").write_text(
        "An editor's note.\n\n" + TEXTS["a.txt"].replace("opened at dawn", "opened late"), "utf-8"
    )
    report = report_of(crossread, "--fail-on", "nuance")
    assert (report["exit"], {d["state"] for d in report["disagreements"]}) == (0, {"settled"})

    (story / "a.txt").write_text(TEXTS["a.txt"].replace("12 boats", "13 boats"), "utf-8")
    code, out, _ = crossread("check", "story")
    assert code == 1
    assert "story/a.txt said" not in out
    assert "a.txt said “12 boats” and now says “13 boats”." in out
    assert "gate: fails with 1 stale at or above tension" in out
    assert {p.name: p.read_bytes() for p in (story / "resolutions").iterdir()} == before


def test_deciding_again_mends_a_stale_point(story: Path, crossread: Any) -> None:
    settle_everything(crossread)
    (story / "a.txt").write_text(TEXTS["a.txt"].replace("12 boats", "13 boats"), "utf-8")
    stale = next(d["id"] for d in report_of(crossread)["disagreements"] if d["state"] == "stale")
    assert crossread("resolve", stale, "--dossier", "story", "--verdict", "both", "--note", "seen")[0] == 0
    assert report_of(crossread)["exit"] == 0


def test_a_decision_that_is_no_longer_raised_can_be_renewed(story: Path, crossread: Any) -> None:
    settle_everything(crossread)
    for name in ("a.txt", "c.txt"):
        (story / name).write_text(TEXTS[name].replace("12 boats", "15 boats"), "utf-8")
    report = report_of(crossread)
    (stale,) = [d for d in report["disagreements"] if d["state"] == "stale"]
    assert (report["exit"], stale["question"]) == (1, "How many boats?")
    assert crossread("resolve", stale["id"], "--dossier", "story", "--verdict", "both")[0] == 0
    assert report_of(crossread)["exit"] == 0


def test_a_removed_and_a_new_source_are_told_apart(story: Path, crossread: Any) -> None:
    settle_everything(crossread)
    (story / "d.txt").write_text("The insurers counted 19 boats.", "utf-8")
    assert report_of(crossread)["gate"]["reopened"] == 1
    (story / "d.txt").unlink()
    (story / "c.txt").unlink()
    assert report_of(crossread)["gate"]["orphaned"] == 2


@pytest.mark.usefixtures("story")
def test_deferred_points_pass_on_request_only(crossread: Any) -> None:
    for found in report_of(crossread)["disagreements"]:
        crossread("resolve", found["id"], "--dossier", "story", "--verdict", "defer")
    assert report_of(crossread)["gate"]["deferred"] == 2
    assert report_of(crossread, "--allow-deferred")["exit"] == 0


@pytest.mark.usefixtures("story")
def test_settled_points_are_listed_on_request(crossread: Any) -> None:
    settle_everything(crossread)
    hidden, shown = crossread("check", "story")[1], crossread("check", "story", "--show-settled")[1]
    assert "How many boats?" not in hidden
    assert "How many boats?" in shown
    assert "decided: accept b.txt by Ida, 2023-11-14" in shown
    assert "settled" in hidden  # the summary counts them all the same


@pytest.mark.usefixtures("story")
def test_the_same_sources_give_the_same_bytes(crossread: Any) -> None:
    settle_everything(crossread)
    for form in CHECK_FORMATS:
        assert crossread("check", "story", "--format", form) == crossread("check", "story", "--format", form)


@pytest.mark.usefixtures("story")
def test_an_id_may_be_shortened_while_it_is_unambiguous(crossread: Any) -> None:
    ids = [d["id"] for d in report_of(crossread)["disagreements"]]
    length = next(n for n in range(1, 13) if len({i[:n] for i in ids}) == len(ids))
    assert crossread("resolve", ids[0][:length].upper(), "--dossier", "story", "--verdict", "both")[0] == 0
    code, _, err = crossread("resolve", "", "--dossier", "story", "--verdict", "both")
    assert (code, "no disagreement has the id" in err, "lists every disagreement" in err) == (2, True, True)


def test_several_ids_that_begin_alike_are_listed() -> None:
    from types import SimpleNamespace

    from sources.errors import UsageError

    found: Any = [SimpleNamespace(disagreement=SimpleNamespace(id=i)) for i in ("abcx", "abcy", "b")]
    with pytest.raises(UsageError, match="'ab' is the beginning of 2 ids: abcx, abcy"):
        judging.find_finding(found, "ab")
    assert judging.find_finding(found, "b") is found[2]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--verdict", "accept"], "needs either a source or a value"),
        (["--verdict", "accept", "--source", "Z"], "no source that answers"),
        (["--verdict", "accept", "--source", "A", "--value", "1"], "not allowed with"),
        (["--verdict", "both", "--reason", "other-date"], "takes no reason"),
        (["--verdict", "dismiss"], "needs a reason"),
    ],
)
def test_a_decision_whose_parts_do_not_fit_writes_nothing(
    story: Path, crossread: Any, more: list[str], words: str
) -> None:
    identifier = report_of(crossread)["disagreements"][0]["id"]
    code, _, err = crossread("resolve", identifier, "--dossier", "story", *more)
    assert code == 2
    assert words in err
    assert not (story / "resolutions").exists()


def test_a_wrong_decision_file_is_bad_input_and_stays_as_it_is(story: Path, crossread: Any) -> None:
    identifier = settle_everything(crossread)[0]
    path = story / "resolutions" / f"{identifier}.json"
    path.write_text(path.read_text("utf-8").replace("resolution/1", "resolution/2"), "utf-8")
    before = path.read_bytes()
    code, out, err = crossread("check", "story")
    assert (code, out) == (2, "")
    assert f"crossread: error: story/resolutions/{identifier}.json:2: schema crossread/resolution/2 is newer" in err
    assert crossread("resolve", identifier, "--dossier", "story", "--verdict", "both")[0] == 2
    assert path.read_bytes() == before


def test_a_source_that_cannot_be_read_is_bad_input_after_the_rest_was_reported(story: Path, crossread: Any) -> None:
    (story / "d.txt").write_bytes(b"\x00\x01")
    code, out, err = crossread("check", "story", "--format", "json")
    report = json.loads(out)
    assert (code, report["exit"], len(report["problems"])) == (2, 2, 1)
    assert "d.txt" in err
    assert len(report["disagreements"]) == 3
    assert crossread("resolve", report["disagreements"][0]["id"], "--dossier", "story", "--verdict", "both")[0] == 2
    assert crossread("claims", "story")[0] == 2


def test_a_report_goes_to_a_file_and_says_how_the_gate_went(story: Path, crossread: Any) -> None:
    expected = crossread("check", "story", "--format", "json")[1]
    code, out, err = crossread("check", "story", "--format", "json", "--output", "report.json")
    assert (code, out) == (1, "")
    assert err.startswith("crossread: gate: fails with 2 open")
    assert (story.parent / "report.json").read_text("utf-8") == expected
    assert crossread("check", "story", "--format", "json", "--output", "-")[1] == expected
    code, _, err = crossread("check", "story", "--output", "nowhere/report.json")
    assert (code, "nowhere/report.json" in err) == (2, True)


def test_loose_files_keep_their_decisions_in_the_working_directory(story: Path, crossread: Any) -> None:
    code, out, _ = crossread("check", "story/a.txt", "story/b.txt", "--format", "json")
    assert code == 1
    identifier = json.loads(out)["disagreements"][0]["id"]
    dossier = ["--dossier", "story/a.txt", "--dossier", "story/b.txt"]
    assert crossread("resolve", identifier, *dossier, "--verdict", "both")[:2] == (
        0,
        f"resolutions/{identifier}.json\n",
    )
    assert (story.parent / "resolutions" / f"{identifier}.json").exists()


@pytest.mark.usefixtures("story")
def test_claims_are_lines_of_json_or_text(crossread: Any) -> None:
    code, out, err = crossread("claims", "story/a.txt", "--format", "jsonl")
    claims = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert all(TEXTS["a.txt"][c["start"] : c["end"]] == c["text"] for c in claims)
    assert len(crossread("claims", "story/a.txt")[1].splitlines()) == len(claims) > 1


@pytest.mark.usefixtures("story")
def test_explain_shows_one_disagreement_in_full(crossread: Any) -> None:
    identifier = report_of(crossread)["disagreements"][0]["id"]
    for arguments in ([identifier, "story"], [identifier[:6], "--dossier", "story"]):
        code, out, err = crossread("explain", *arguments)
        assert (code, err) == (0, "")
        assert "[12 boats]" in out
        assert "severity: Two figures." in out
        assert "different figures for the same thing" in out


def test_explain_knows_every_kind_severity_state_and_reason(crossread: Any) -> None:
    from facts.model import Kind, Severity, State
    from facts.resolving.model import Reason

    overview = crossread("explain")[1]
    for word in (*Kind, *Severity, *State, *Reason):
        assert f"  {word.value} " in overview
        assert crossread("explain", word.value)[1].startswith(f"{word.value}: ")


@pytest.mark.usefixtures("story")
def test_init_writes_a_manifest_that_check_reads(crossread: Any) -> None:
    assert crossread("init", "story", "--title", "The harbour") == (0, "story/crossread.toml\n", "")
    assert report_of(crossread)["title"] == "The harbour"
    assert crossread("init", "story")[0] == 2


@pytest.mark.parametrize("what", ["report", "resolution", "dossier"])
def test_schemas_are_json(crossread: Any, what: str) -> None:
    code, out, _ = crossread("schema", what)
    schema = json.loads(out)
    assert (code, schema["type"]) == (0, "object")
    assert schema["$schema"].endswith("2020-12/schema")


def test_the_fact_sheet_lists_what_is_settled_and_what_is_open(story: Path, crossread: Any) -> None:
    first = report_of(crossread)["disagreements"][0]["id"]
    crossread("resolve", first, "--dossier", "story", "--verdict", "accept", "--value", "thirteen")
    code, out, _ = crossread("export", "story", "--format", "markdown")
    assert code == 0
    settled, unsettled = out.split("## Open points")
    assert "**thirteen**" in settled
    assert "How many gulls?" in unsettled
    crossread("export", "story", "--format", "markdown", "--output", "facts.md")
    assert (story.parent / "facts.md").read_text("utf-8") == out


@pytest.mark.usefixtures("story")
def test_an_unexpected_fault_is_one_line_and_exit_code_3(crossread: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **_how: object) -> None:
        raise ZeroDivisionError("no\nway")

    monkeypatch.setattr(judging, "examine", broken)
    monkeypatch.delenv("CROSSREAD_DEBUG", raising=False)
    code, out, err = crossread("check", "story")
    assert (code, out) == (3, "")
    assert err.splitlines()[0] == "crossread: internal error: ZeroDivisionError: no way"
    assert "Traceback" not in err
    monkeypatch.setenv("CROSSREAD_DEBUG", "1")
    assert "Traceback" in crossread("check", "story")[2]


@pytest.mark.usefixtures("story")
def test_an_interrupt_is_130(crossread: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **_how: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(judging, "examine", interrupted)
    assert crossread("check", "story") == (130, "", "")


def run_process(*arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "tui", *arguments], cwd=ROOT, capture_output=True, timeout=60, check=False, **more
    )


@pytest.mark.parametrize("locale", ["C", "POSIX", "tr_TR.ISO-8859-9"])
def test_output_is_utf_8_in_any_locale(locale: str) -> None:
    environment = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    environment.pop("PYTHONIOENCODING", None)
    assert "→" in run_process("explain", "scope", env=environment).stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_fault(story: Path) -> None:
    (story / "a.txt").write_text("The quay is closed. " * 4_000, "utf-8")
    command = [sys.executable, "-m", "tui", "claims", str(story / "a.txt")]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_output_that_cannot_be_written_is_an_error() -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full here")
    with full.open("wb") as sink:
        done = subprocess.run(
            [sys.executable, "-m", "tui", "explain"],
            cwd=ROOT,
            stdout=sink,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"crossread: error: cannot write to standard output")
    assert b"Traceback" not in done.stderr


@pytest.fixture
def reviews(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, dict[str, Any]]]:
    """What the review screen was opened with."""
    from tui.commands import review

    opened: list[tuple[Any, dict[str, Any]]] = []

    def run_review(dossier: Any, **options: Any) -> int:
        opened.append((dossier, options))
        return 0

    monkeypatch.setattr(review, "run_review", run_review)
    return opened


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize(
    "arguments", [["review", "story"], ["story"], ["--plain", "story"], ["story/a.txt", "story/b.txt"]]
)
def test_review_is_the_default(crossread: Any, reviews: list[Any], arguments: list[str]) -> None:
    assert crossread(*arguments) == (0, "", "")
    ((dossier, options),) = reviews
    assert [d.key.removeprefix("story/") for d in dossier.documents][:2] == ["a.txt", "b.txt"]
    assert options["plain"] is ("--plain" in arguments)


def test_the_sample_is_reviewed_on_a_copy(
    story: Path, crossread: Any, reviews: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(story.parent / "data"))
    assert crossread("review", "--sample", "--reviewer", "Ole") == (0, "", "")
    ((dossier, options),) = reviews
    assert Path(dossier.root) == story.parent / "data" / "crossread" / "sample"
    assert options["reviewer"] == "Ole"


def test_the_sample_is_checked_without_writing_anything(
    tmp_path: Path, crossread: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = crossread("check", "--sample", "--format", "json")
    report = json.loads(out)
    assert (code, err) == (report["exit"], "")
    assert len(report["sources"]) == 4
    assert report["disagreements"]
    assert list(tmp_path.iterdir()) == []


def test_pairs_are_scored_best_first(tmp_path: Path, crossread: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, _ = crossread("align", "--sample", "--format", "jsonl", "--min-score", "0")
    pairs = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [p["score"] for p in pairs] == sorted((p["score"] for p in pairs), reverse=True)
    assert all(p["a"]["source"] != p["b"]["source"] for p in pairs)
    few = crossread("align", "--sample", "--format", "jsonl")[1].splitlines()
    assert 0 < len(few) < len(pairs)
    assert len(crossread("align", "--sample")[1].splitlines()) == 3 * len(few)


@pytest.mark.parametrize("score", ["2", "-1", "x", "nan"])
def test_a_score_lies_between_0_and_1(crossread: Any, score: str) -> None:
    assert "is no score between 0 and 1" in crossread("align", "--sample", f"--min-score={score}")[2]


@pytest.mark.skipif(os.name != "posix", reason="needs a shell")
def test_a_closed_standard_output_is_no_fault() -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m tui explain >&-'], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
