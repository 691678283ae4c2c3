"""What the file of a reviewer's own act may hold, as a Pydantic model: it guards reading and gives the JSON Schema."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from facts.model import Kind, Severity  # noqa: TC001 - Pydantic reads the annotations
from facts.resolving.own import Act
from facts.resolving.record import Record, SideRecord


class OwnRecord(Record):
    """A disagreement that a reviewer raised, or a correction of one that the engine raised."""

    model_config = ConfigDict(extra="allow", frozen=True, title="Crossread own act")

    schema_: Literal["crossread/own/1"] = Field(alias="schema", description="the format and its version")
    id: str = Field(
        pattern=r"^[a-z2-7]{12}$", description="the id of the question that the act makes, and the file's name"
    )
    act: Act = Field(description="raise: a disagreement missed; split: answers of another question; remove: no answers")
    of: str | None = Field(
        default=None, pattern=r"^[a-z2-7]{12}$", description="split, remove: the id of the question that is corrected"
    )
    kind: Kind = Field(description="of the question that is made or corrected")
    key: str = Field(description="the stable name of the question")
    severity: Severity = Field(description="as the reviewer set it")
    question: str = Field(description="the question in the reviewer's words; empty for remove")
    note: str = Field(default="", description="the reviewer's words")
    reviewer: str = Field(default="", description="who did it")
    time: str = Field(default="", pattern=r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)?$", description="UTC, to the second")
    sides: list[SideRecord] = Field(min_length=1, description="the passages raised, split off or moved out")

    @model_validator(mode="after")
    def _parts_fit(self) -> OwnRecord:
        if (self.of is None) != (self.act is Act.RAISE):
            raise ValueError(f"act {self.act.value} {'takes no' if self.of else 'needs'} `of`")
        if not self.question and self.act is not Act.REMOVE:
            raise ValueError(f"act {self.act.value} needs a question")
        return self
