"""What a decision file may hold, as Pydantic models: they guard reading and give the JSON Schema.

Unknown keys are allowed at every level, so that a file written by hand or by a later minor version stays readable.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema, model_validator

from facts.model import Kind, Polarity, Severity, Status
from facts.resolving.model import Reason, Verdict  # noqa: TC001 - Pydantic reads the annotations
from facts.resolving.verdicts import verdict_fault


def _some(text: str) -> str:
    """Refuse what is empty. Field(min_length=1) would refuse lone surrogates too, which file names may hold."""
    if not text:
        raise ValueError("String should have at least 1 character")
    return text


_Words = Annotated[str, AfterValidator(_some), WithJsonSchema({"type": "string", "minLength": 1})]


class Record(BaseModel):
    """A part of a decision file; what it does not know it keeps."""

    model_config = ConfigDict(extra="allow", frozen=True)


class QuoteSelector(Record):
    """W3C Web Annotation: the exact words and what stood around them."""

    type: Literal["TextQuoteSelector"] = Field(description="names the selector")
    exact: _Words = Field(description="the passage")
    prefix: str = Field(default="", description="up to 32 characters before it")
    suffix: str = Field(default="", description="up to 32 characters behind it")


class PositionSelector(Record):
    """W3C Web Annotation: code points into the source's text, `start` inclusive, `end` exclusive."""

    type: Literal["TextPositionSelector"] = Field(description="names the selector")
    start: int = Field(ge=0, strict=True, description="inclusive")
    end: int = Field(ge=0, strict=True, description="exclusive")


class SideRecord(Record):
    """What one source said when the decision was made."""

    source: _Words = Field(description="the source's path relative to the dossier, with forward slashes")
    value: str = Field(description="the normalised value as it was read")
    status: Status = Field(description="how settled the statement was")
    speaker: str | None = Field(description="who said it; empty where unnamed, null in the source's own voice")
    polarity: Polarity = Field(description="whether it was said to be so, or not to be so")
    selector: list[QuoteSelector | PositionSelector | dict[str, Any]] = Field(
        description="one TextQuoteSelector and one TextPositionSelector; others are kept"
    )

    @model_validator(mode="after")
    def _selectors_agree(self) -> SideRecord:
        quotes = [s for s in self.selector if isinstance(s, QuoteSelector)]
        places = [s for s in self.selector if isinstance(s, PositionSelector)]
        if len(quotes) != 1 or len(places) != 1:
            raise ValueError("selector needs one complete TextQuoteSelector and one complete TextPositionSelector")
        length = places[0].end - places[0].start
        if length != len(quotes[0].exact):
            raise ValueError(f"`exact` is {len(quotes[0].exact)} characters long, but `start` to `end` spans {length}")
        return self


class ResolutionRecord(Record):
    """One decision of a reviewer."""

    model_config = ConfigDict(extra="allow", frozen=True, title="Crossread resolution")

    schema_: Literal["crossread/resolution/1"] = Field(alias="schema", description="the format and its version")
    id: str = Field(pattern=r"^[a-z2-7]{12}$", description="the disagreement's id, and the file's name")
    kind: Kind = Field(description="of the disagreement")
    key: str = Field(description="the stable name of the question")
    severity: Severity = Field(default=Severity.TENSION, description="of the disagreement when it was decided")
    question: str = Field(description="for people who read the file")
    verdict: Verdict = Field(description="what was decided")
    source: str | None = Field(default=None, description="accept: the source whose answer stands")
    value: str | None = Field(default=None, description="accept: a value of the reviewer's own")
    reason: Reason | None = Field(default=None, description="dismiss: why this is no disagreement")
    note: str = Field(default="", description="the reviewer's words")
    reviewer: str = Field(default="", description="who decided")
    time: str = Field(default="", pattern=r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?$", description="UTC, to the second")
    sides: list[SideRecord] = Field(min_length=1, description="what every source said then")
    rules: str = Field(default="", description="the version of the rules that the sources were read by")
    sources: dict[str, str] = Field(
        default_factory=dict, description="the SHA-256 of every source's file when it was decided, by its path"
    )

    @model_validator(mode="after")
    def _verdict_fits(self) -> ResolutionRecord:
        fault = verdict_fault(self.verdict, self.source, self.value, self.reason)
        if fault:
            raise ValueError(fault)
        if self.source is not None and self.source not in {s.source for s in self.sides}:
            raise ValueError(f"source: {self.source!r} is none of the sides")
        return self


def resolution_schema() -> dict[str, Any]:
    """The JSON Schema of a decision file; that of a reviewer's own act, `resolutions/own/<id>.json`, is `#/$defs/OwnRecord` in it."""
    from facts.resolving.own_record import OwnRecord  # noqa: PLC0415 - it is built from the parts above

    schema = ResolutionRecord.model_json_schema(by_alias=True)
    own = OwnRecord.model_json_schema(by_alias=True)
    schema["$defs"] = {**schema["$defs"], **own.pop("$defs"), "OwnRecord": own}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
