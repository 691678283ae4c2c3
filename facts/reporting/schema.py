"""The shape of `check --format json` as Pydantic models: they give the JSON Schema, tests check with them."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from facts.model import Kind, Polarity, Severity, State, Status  # noqa: TC001 - Pydantic reads the annotations
from facts.resolving.model import Reason, Verdict  # noqa: TC001


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class Tool(_Part):
    """What made the report."""

    name: Literal["crossread"] = Field(description="of the program")
    version: str = Field(description="its version")


class Source(_Part):
    """One source of the dossier."""

    id: str = Field(description="the name in columns and evidence: from the manifest, else A, B, …")
    path: str = Field(description="relative to the working directory")
    title: str = Field(description="from the manifest, else the document")
    published: str | None = Field(description="the day of publication, ISO 8601")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="of the file's bytes")


class Evidence(_Part):
    """What one source says. Offsets are Unicode code points into its text."""

    source: str = Field(description="the id of the source")
    path: str = Field(description="relative to the working directory")
    start: int = Field(ge=0, description="inclusive")
    end: int = Field(ge=0, description="exclusive")
    line: int = Field(ge=1, description="from 1, of `start`")
    column: int = Field(ge=1, description="from 1, in code points, of `start`")
    quote: str = Field(description="the text from `start` to `end`")
    value: str = Field(description="the answer in the source's words")
    status: Status = Field(description="how settled the statement is")
    speaker: str | None = Field(description="who says it; null in the source's own voice")
    polarity: Polarity = Field(description="whether it is said to be so, or not to be so")
    mark_start: int = Field(ge=0, description="the very words that carry the value, inside start to end")
    mark_end: int = Field(ge=0, description="where they end, exclusive")


class DecidedSide(_Part):
    """What one source said when the decision was made."""

    source: str = Field(description="the source's path relative to the dossier")
    quote: str = Field(description="its words then")
    value: str = Field(description="the normalised value")
    status: Status = Field(description="how settled the statement was")
    speaker: str | None = Field(description="who said it")
    polarity: Polarity = Field(description="whether it was said to be so")


class Decision(_Part):
    """A reviewer's decision."""

    id: str = Field(description="of the disagreement, and of the file")
    verdict: Verdict = Field(description="what was decided")
    source: str | None = Field(description="accept: the source whose answer stands, as a path relative to the dossier")
    value: str | None = Field(description="accept: a value of the reviewer's own")
    reason: Reason | None = Field(description="dismiss: why this is no disagreement")
    note: str = Field(description="the reviewer's words, or empty")
    reviewer: str = Field(description="who decided, or empty")
    time: str = Field(description="when, in UTC, or empty")
    sides: list[DecidedSide] = Field(description="what every source said then")
    rules: str = Field(
        description="the version of the rules that the sources were read by; empty where it is not known"
    )
    sources: dict[str, str] = Field(description="the SHA-256 of every source by its path, as the decision was made")


class DisagreementRecord(_Part):
    """A disagreement and where it stands."""

    id: str = Field(description="derived from kind and question, the same on every machine")
    kind: Kind = Field(description="what the sources differ in")
    severity: Severity = Field(description="how grave it is")
    state: State = Field(description="where it stands, given the decisions")
    reason: str = Field(description="why it is in its state, one sentence; empty where the state says it all")
    question: str = Field(description="what the sources answer differently")
    explanation: str = Field(description="one sentence that names the values")
    why: str = Field(description="the rule that set the severity")
    evidence: list[Evidence] = Field(description="every source's answers, in order of sources and offsets")
    resolution: Decision | None = Field(description="the decision, or null")


class ReportedDisagreement(DisagreementRecord):
    """A disagreement before the gate."""

    stops: bool = Field(description="whether it stops the gate")


class FactRecord(_Part):
    """A question with each source's answers; a source that is not named is silent."""

    question: str = Field(description="what the sources answer")
    answers: list[Evidence] = Field(description="who answers what")
    agreement: Literal["agree", "disagree", "single"] = Field(description="single: one source alone speaks of it")


class DraftFinding(_Part):
    """A finding in a draft."""

    kind: Literal["contradicts-decision", "contradicts-source", "overstates", "unsupported"] = Field(
        description="what is wrong"
    )
    about: Kind = Field(
        description="the kind of question that the words answer, by which `--select` and `--ignore` choose"
    )
    severity: Severity = Field(description="how grave it is")
    path: str = Field(description="of the draft; `-` for standard input")
    start: int = Field(description="inclusive, in code points of the draft")
    end: int = Field(description="exclusive")
    line: int = Field(description="from 1")
    column: int = Field(description="from 1, in code points")
    quote: str = Field(description="the words of the draft")
    explanation: str = Field(description="what is wrong with them, in a sentence")
    evidence: list[Evidence] = Field(description="what the sources say instead")


class ReportedDraftFinding(DraftFinding):
    """A finding in a draft before the gate."""

    stops: bool = Field(description="whether it stops the gate")


class SummaryRecord(_Part):
    """What was compared and the gate's answer, a line each, as every format has them."""

    compared: str = Field(description="how many sources, facts and disagreements")
    gate: str = Field(description="whether the gate fails, and on what")


class GateRecord(_Part):
    """How many findings stop the merge, by state."""

    open: int = Field(description="undecided")
    stale: int = Field(description="decided, and a source has changed since")
    orphaned: int = Field(description="decided, and a source or passage is gone")
    reopened: int = Field(description="decided, and a new source says something else")
    deferred: int = Field(description="put off, without `--allow-deferred`")
    draft: int = Field(description="found in the draft")


class ReportRecord(_Part):
    """The report of `crossread check --format json`."""

    model_config = ConfigDict(frozen=True, title="Crossread report")

    schema_: Literal["crossread/report/1"] = Field(alias="schema", description="the format and its version")
    tool: Tool = Field(description="what made the report")
    title: str = Field(description="of the dossier")
    sources: list[Source] = Field(description="in the order of the dossier")
    problems: list[str] = Field(description="sources that could not be read, one line each")
    notes: list[str] = Field(description="what the run was narrowed to, one line each")
    summary: SummaryRecord = Field(description="the first and the last line of the report in text")
    disagreements: list[ReportedDisagreement] = Field(
        description="by severity, then the first evidence's source and offset, then kind, then id"
    )
    facts: list[FactRecord] = Field(description="every question that was compared, agreed ones too")
    draft: list[ReportedDraftFinding] = Field(description="with `--draft`, in order of offsets")
    gate: GateRecord = Field(description="how many findings stop the merge")
    exit: Literal[0, 1, 2] = Field(description="the exit code of the run")


def report_schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **ReportRecord.model_json_schema(by_alias=True)}
