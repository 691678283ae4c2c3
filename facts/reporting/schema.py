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

    name: Literal["crossread"]
    version: str


class Source(_Part):
    """One source of the dossier."""

    id: str
    path: str = Field(description="relative to the working directory")
    title: str
    published: str | None = Field(description="the day of publication, ISO 8601")
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$", description="of the file's bytes")


class Evidence(_Part):
    """What one source says. Offsets are Unicode code points into its text."""

    source: str
    path: str
    start: int = Field(ge=0, description="inclusive")
    end: int = Field(ge=0, description="exclusive")
    line: int = Field(ge=1)
    column: int = Field(ge=1)
    quote: str
    value: str
    status: Status
    speaker: str | None
    polarity: Polarity
    mark_start: int = Field(ge=0, description="the very words that carry the value, inside start to end")
    mark_end: int = Field(ge=0)


class DecidedSide(_Part):
    """What one source said when the decision was made."""

    source: str = Field(description="the source's path relative to the dossier")
    quote: str
    value: str = Field(description="the normalised value")
    status: Status
    speaker: str | None
    polarity: Polarity


class Decision(_Part):
    """A reviewer's decision."""

    id: str
    verdict: Verdict
    source: str | None
    value: str | None
    reason: Reason | None
    note: str
    reviewer: str
    time: str
    sides: list[DecidedSide]
    rules: str = Field(
        description="the version of the rules that the sources were read by; empty where it is not known"
    )
    sources: dict[str, str] = Field(description="the SHA-256 of every source by its path, as the decision was made")


class DisagreementRecord(_Part):
    """A disagreement and where it stands."""

    id: str
    kind: Kind
    severity: Severity
    state: State
    reason: str = Field(description="why it is in its state, one sentence; empty where the state says it all")
    question: str
    explanation: str
    why: str = Field(description="the rule that set the severity")
    evidence: list[Evidence]
    resolution: Decision | None


class ReportedDisagreement(DisagreementRecord):
    """A disagreement before the gate."""

    stops: bool = Field(description="whether it stops the gate")


class FactRecord(_Part):
    """A question with each source's answers; a source that is not named is silent."""

    question: str
    answers: list[Evidence]
    agreement: Literal["agree", "disagree", "single"]


class DraftFinding(_Part):
    """A finding in a draft."""

    kind: Literal["contradicts-decision", "contradicts-source", "overstates", "unsupported"]
    severity: Severity
    path: str
    start: int
    end: int
    line: int
    column: int
    quote: str
    explanation: str
    evidence: list[Evidence]


class ReportedDraftFinding(DraftFinding):
    """A finding in a draft before the gate."""

    stops: bool = Field(description="whether it stops the gate")


class SummaryRecord(_Part):
    """What was compared and the gate's answer, a line each, as every format has them."""

    compared: str
    gate: str


class GateRecord(_Part):
    """How many findings stop the merge, by state."""

    open: int
    stale: int
    orphaned: int
    reopened: int
    deferred: int
    draft: int


class ReportRecord(_Part):
    """The report of `crossread check --format json`."""

    model_config = ConfigDict(frozen=True, title="Crossread report")

    schema_: Literal["crossread/report/1"] = Field(alias="schema")
    tool: Tool
    title: str
    sources: list[Source]
    problems: list[str] = Field(description="sources that could not be read, one line each")
    notes: list[str] = Field(description="what the run was narrowed to, one line each")
    summary: SummaryRecord
    disagreements: list[ReportedDisagreement]
    facts: list[FactRecord]
    draft: list[ReportedDraftFinding]
    gate: GateRecord
    exit: Literal[0, 1, 2]


def report_schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **ReportRecord.model_json_schema(by_alias=True)}
