"""What the formats for CI say, valid by their publishers' schemas where these are at hand, and harmless for any text."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.model import DraftKind, Kind, Severity, State
from facts.reporting.fingerprints import draft_fingerprints
from facts.reporting.formats import CHECK_FORMATS, render
from facts.reporting.github import LIMIT
from facts.reporting.job_summary import LIMIT as SUMMARY_LIMIT
from facts.reporting.report import DONE
from facts.reporting.rules import rules
from facts.reporting.sarif import uri_of
from facts.reporting.summary import gate_line, notices
from sources.display import UNSAFE
from tests.facts.reporting.reports import REASONS, hostile_report, states_report

SCHEMAS = Path(__file__).parents[4] / "shared" / "schemas"
NASTY = st.lists(
    st.sampled_from(
        "::error:: ##[error] \n \r \t % %0A , : ]]> <b> & \" ' \\ ` | # * _ ~ $ [a](b) {0} {x} => :: / .. é 12"
        " \0 \x1b[2J \x85 \x9b \u202e \u200b \u2028 \ud800 \udcff \ufeff \ufffe \uffff \U0001f600 ![x](http://y)".split(
            " "
        )
    ),
    max_size=9,
).map("".join)
COMMAND = re.compile(r"::(error|warning|notice) ([a-zA-Z]+=[^,:\r\n]*(?:,[a-zA-Z]+=[^,:\r\n]*)*)::([^\r\n]*)")
CODES = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


@cache
def sarif_validator() -> Any:
    jsonschema = pytest.importorskip("jsonschema")
    path = SCHEMAS / "sarif-schema-2.1.0.json"
    if not path.is_file():
        pytest.skip("the schemas are not at hand")
    return jsonschema.Draft4Validator(json.loads(path.read_text("utf-8")))


@cache
def junit_schema() -> Any:
    etree = pytest.importorskip("lxml.etree")
    if not (SCHEMAS / "junit.xsd").is_file():
        pytest.skip("the schemas are not at hand")
    return etree, etree.XMLSchema(etree.parse(str(SCHEMAS / "junit.xsd")))


def sarif_run(report: Any) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(render(report, "sarif"))["runs"][0]
    return run


def junit_suite(report: Any) -> ET.Element:
    return ET.fromstring(render(report, "junit").encode("utf-8"))[0]  # noqa: S314 - the XML is ours


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Read workflow commands as a runner does."""
    found = []
    for line in text.split("\n")[:-1]:
        match = COMMAND.fullmatch(line)
        assert match, line
        properties = dict(item.split("=", 1) for item in match[2].split(","))
        found.append((match[1], {k: decode(v) for k, v in properties.items()}, decode(match[3])))
    return found


def decode(text: str) -> str:
    return re.sub("%25|%0D|%0A|%3A|%2C", lambda match: CODES[match[0]], text)


@pytest.mark.parametrize("form", CHECK_FORMATS)
def test_every_format_says_what_stops_the_gate_why_and_what_was_not_read(form: str) -> None:
    report = states_report()
    text = render(report, form)
    for reason in REASONS.values():
        assert reason in text
    assert "d.txt: is empty" in text
    assert "They counted 19 boats" in text
    for line in notices(report):
        assert line in text


@pytest.mark.parametrize("show", [False, True])
@pytest.mark.parametrize("form", ["text", "github", "gitlab", "markdown", "sarif"])
def test_formats_list_settled_points_on_request(form: str, show: bool) -> None:
    report = states_report([State.SETTLED], show_settled=show)
    assert (report.findings[0].disagreement.id in render(report, form)) is show


@pytest.mark.parametrize(
    "report", [states_report(show_settled=True), states_report([]), hostile_report("\ud800 {x} é")]
)
def test_sarif_is_valid(report: Any) -> None:
    assert list(sarif_validator().iter_errors(json.loads(render(report, "sarif")))) == []


def test_sarif_places_every_passage_by_code_points() -> None:
    report = states_report([State.OPEN])
    result = next(r for r in sarif_run(report)["results"] if r["ruleId"] == "number")
    spots = [*result["locations"], *result["relatedLocations"]]
    for spot, document in zip(spots, report.examination.dossier.documents, strict=True):
        place = spot["physicalLocation"]
        region = place["region"]
        assert place["artifactLocation"] == {"uri": document.path, "uriBaseId": "%SRCROOT%"}
        start = region["charOffset"]
        words = document.text[start : start + region["charLength"]]
        assert words == region["snippet"]["text"]
        line = document.text.split("\n")[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == words
    assert result["message"]["text"].endswith("See also [B](1).")
    assert result["partialFingerprints"] == {"crossread/v1": report.findings[0].disagreement.id}


@pytest.mark.parametrize("allow", [False, True])
@pytest.mark.parametrize("state", State)
def test_sarif_tells_the_state_and_suppresses_what_is_settled(state: State, allow: bool) -> None:
    report = states_report([state], allow_deferred=allow, show_settled=True)
    result = next(r for r in sarif_run(report)["results"] if r["ruleId"] == "number")
    passes = state in DONE or (allow and state is State.DEFERRED)
    assert (result["properties"]["state"], result["properties"]["stopsGate"]) == (state.value, not passes)
    assert state.value in result["message"]["text"].lower()
    assert REASONS.get(state, "") in result["message"]["text"]
    status = "accepted" if state in DONE else "underReview"
    assert {s["status"] for s in result["suppressions"]} == ({status} if passes else set())
    assert all(s["justification"] == "accept port/a.txt by Ida, 2026-03-01: seen" for s in result["suppressions"])


@pytest.mark.parametrize(("severity", "level"), [*zip(Severity, ["error", "warning", "note"], strict=True)])
def test_sarif_levels_follow_severity(severity: Severity, level: str) -> None:
    run = sarif_run(states_report([State.OPEN], severity))
    assert [r["level"] for r in run["results"]] == ["warning", level]  # the draft's first
    assert [run["tool"]["driver"]["rules"][r["ruleIndex"]]["id"] for r in run["results"]] == [
        r["ruleId"] for r in run["results"]
    ]


def test_sarif_has_a_rule_with_help_for_every_kind() -> None:
    found = rules()
    assert [rule["id"] for rule in found] == [*Kind, *DraftKind]
    assert all(rule["help"]["text"] and rule["help"]["markdown"] and rule["shortDescription"]["text"] for rule in found)


def test_sarif_names_hashes_and_what_was_not_read() -> None:
    report = states_report()
    run = sarif_run(report)
    hashes = [a["hashes"]["sha-256"] for a in run["artifacts"] if "hashes" in a]
    assert hashes == [d.sha256 for d in report.examination.dossier.documents]
    told = run["invocations"][0]
    assert (told["executionSuccessful"], told["exitCode"], told["exitCodeDescription"]) == (False, 2, gate_line(report))
    assert told["toolExecutionNotifications"][0] == {"level": "error", "message": {"text": "Not read: d.txt: is empty"}}


def test_an_orphan_without_a_passage_is_placed_at_its_decision() -> None:
    report = states_report([State.ORPHANED])
    path = f"resolutions/{report.findings[0].disagreement.id}.json"
    result = sarif_run(report)["results"][1]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == path
    assert commands(render(report, "github"))[3][1]["file"] == path
    assert json.loads(render(report, "gitlab"))[3]["location"] == {"path": path, "lines": {"begin": 1, "end": 1}}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/ü.txt", "a%20b/%C3%BC.txt"),
        ("a:b?#%[x].txt", "a%3Ab%3F%23%25%5Bx%5D.txt"),
        ("../x\n.txt", "../x%0A.txt"),
        ("caf\udce9", "caf%E9"),
        ("\ud800", "%ED%A0%80"),
        ("/abs.txt", "file:///abs.txt"),
    ],
)
def test_paths_become_uris(path: str, uri: str) -> None:
    assert uri_of(path) == uri


def test_github_puts_errors_where_the_gate_stops_and_the_run_first() -> None:
    report = states_report([State.OPEN, State.SETTLED, State.DEFERRED], allow_deferred=True)
    head, unread, draft, opened, deferred = commands(render(report, "github"))
    assert (head[0], head[1], head[2].split("\n")) == ("notice", {"title": "crossread"}, list(notices(report)))
    assert (unread[0], unread[2]) == ("error", "Not read: d.txt: is empty")
    assert (draft[0], draft[1]["file"], draft[1]["line"]) == ("error", "draft They counted 19 boats.md", "3")
    assert opened[0] == "error"
    assert opened[1] == {
        "file": "port/a.txt", "line": "2", "endLine": "2", "col": "20", "endColumn": "27",
        "title": "contradiction, number: How many boats?",
    }  # fmt: skip
    assert "B port/b.txt:1:29 (asserted) A rough night. They counted [15 boats] in all." in opened[2]
    assert (deferred[0], "which is allowed" in deferred[2]) == ("warning", True)
    assert commands(render(states_report([State.OPEN], Severity.NUANCE), "github"))[3][0] == "notice"


def test_github_says_when_it_will_not_show_everything() -> None:
    text = f"GitHub shows the first {LIMIT} of 13 errors as annotations"
    assert text in render(states_report([State.OPEN] * 11), "github")
    assert "GitHub shows" not in render(states_report([State.OPEN] * 8), "github")


def test_gitlab_has_what_it_requires_and_no_fingerprint_twice() -> None:
    entries = json.loads(render(states_report(show_settled=True), "gitlab"))
    for entry in entries:
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert entry["location"]["lines"]["begin"] >= 1
    marks = [entry["fingerprint"] for entry in entries]
    assert len(set(marks)) == len(marks) == 3 + len(State)
    assert [e["severity"] for e in entries[:4]] == ["info", "blocker", "major", "critical"]


def test_findings_of_a_draft_have_names_of_their_own() -> None:
    (one,) = states_report([]).draft
    names = draft_fingerprints([one, one, one])
    assert len(set(names)) == 3
    assert draft_fingerprints([one]) == names[:1]


@pytest.mark.parametrize("report", [states_report(), states_report([]), hostile_report("<]]>&\"'\0\uffff é")])
def test_junit_is_valid(report: Any) -> None:
    etree, schema = junit_schema()
    schema.assertValid(etree.fromstring(render(report, "junit").encode("utf-8")))


@pytest.mark.parametrize("allow", [False, True])
def test_junit_fails_what_stops_the_gate(allow: bool) -> None:
    report = states_report(allow_deferred=allow)
    suite = junit_suite(report)
    cases = suite.findall("testcase")
    outcomes = {case.get("name"): [child.tag for child in case] for case in cases}
    for finding in report.findings:
        skipped = allow and finding.state is State.DEFERRED
        expected = ["failure"] if report.stops(finding) else ["skipped"] if skipped else []
        assert outcomes[f"How many boats? [{finding.disagreement.id}]"] == expected
    tags = [tag for found in outcomes.values() for tag in found]
    for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.get(attribute, "")) == tags.count(tag)
    assert int(suite.get("tests", "")) == len(cases)
    assert suite.findtext("system-out") == "\n".join(notices(report))


def test_a_summary_too_long_for_its_page_is_cut_with_a_count() -> None:
    report = states_report([State.OPEN] * 3000)
    text = render(report, "markdown")
    assert len(text.encode("utf-8")) < SUMMARY_LIMIT + 1000
    left = re.search(r"… and (\d+) more, left out", text)
    assert left
    assert text.count("#### ") + int(left[1]) == 3001


@given(NASTY)
@settings(max_examples=40, deadline=None)
def test_no_text_breaks_a_format(text: str) -> None:
    report = hostile_report(text)
    for form in CHECK_FORMATS:
        written = render(report, form)
        assert UNSAFE.search(written.replace("\n", "")) is None
        written.encode("utf-8")
    json.loads(render(report, "sarif"))
    json.loads(render(report, "gitlab"))
    suite = junit_suite(report)
    assert len(suite.findall("testcase")) == 2 + len(State)
    assert len(commands(render(report, "github"))) == 3 + len(State)


@given(NASTY)
@settings(max_examples=40, deadline=None)
def test_no_text_makes_a_command_in_a_log_or_markup_in_a_page(text: str) -> None:
    report = hostile_report(text)
    for line in render(report, "text").splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
    markdown = render(report, "markdown")
    bare = re.sub(r"\\.", "", markdown)
    assert not set("<>[]~&$") & set(bare)
    assert bare.count("\n### ") == 3
    assert bare.count("\n#### ") == 1 + len(State)
    for result in json.loads(render(report, "sarif"))["runs"][0]["results"]:
        said = result["message"]["text"]
        links = re.findall(r"\]\((.)", said)
        assert links == [str(n) for n in range(1, len(result["relatedLocations"]) + 1)]
        assert re.search(r"(?<!\{)(\{\{)*\{(?!\{)", said) is None
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", uri)
