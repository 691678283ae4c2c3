"""Small invented documents, what the engine would find in them, and a decision store in memory."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from facts.examine import Examination
from facts.model import Answer, Claim, Disagreement, Fact, Kind, Polarity, Reading, Sentence, Severity, State, Status
from facts.resolving.making import make_resolution
from facts.resolving.model import Finding
from sources.document import Block, BlockKind, Document, Dossier
from sources.errors import ResolutionError
from tui.review.decisions import News
from tui.review.state import settle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facts.resolving.model import Reason, Resolution, Verdict
    from facts.resolving.own import Own

FERRY = (
    "The harbour board met.\n\nThe ferry sank on Monday with 40 people aboard. Divers searched all night.\n\nThe owner paid.",
    "Ferry lost\n\nOn Tuesday the ferry went down. About 60 people were aboard.\n\nThe captain says he was asleep.",
    "A quiet week, mostly.\n\nWitnesses say 40 people were aboard the ferry. It may sail again.",
)


def document(number: int, text: str, title: str | None = None) -> Document:
    """A document with a block per paragraph; its first line is a heading where a blank line follows and no full stop ends it."""
    blocks = []
    for match in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        heading = "\n" not in match[0] and not match[0].endswith(".")
        blocks.append(Block(BlockKind.HEADING if heading else BlockKind.PARAGRAPH, match.start(), match.end()))
    name = chr(65 + number)
    key = f"{name.lower()}.txt"
    starts = (0, *(m.end() for m in re.finditer("\n", text)))
    return Document(
        name, key, key, title or f"Source {name}", None, None, text, "0" * 64, tuple(blocks), "text", starts
    )


def dossier(root: object, texts: Sequence[str] = FERRY) -> Dossier:
    """A dossier of these texts; `root` need not exist."""
    return Dossier("The ferry", str(root), f"{root}/resolutions", tuple(document(n, t) for n, t in enumerate(texts)))


def reading(source: Document) -> Reading:
    """Sentences at full stops, each one claim."""
    sentences: list[Sentence] = []
    claims: list[Claim] = []
    for number, block in enumerate(source.blocks):
        for match in re.finditer(r"[^.\s][^.]*\.?", source.text[block.start : block.end]):
            start, end = block.start + match.start(), block.start + match.end()
            index = len(sentences)
            sentences.append(Sentence(index, number, block.kind, start, end, ()))
            words = source.text[start:end]
            claims.append(
                Claim(source.id, index, index, start, end, words, Status.ASSERTED, None, Polarity.POSITIVE, block.kind)
            )
    return Reading(source, tuple(sentences), tuple(claims))


def answer(source: Document, quote: str, value: str | None = None, speaker: str | None = None) -> Answer:
    """What a source says, at the first place where it says it."""
    start = source.text.index(quote)
    words = value or quote
    return Answer(source.id, start, start + len(quote), quote, words, words.casefold(), Status.ASSERTED, speaker)


def disagreement(number: int, kind: Kind, severity: Severity, question: str, *answers: Answer) -> Disagreement:
    """A disagreement with an id that the store accepts."""
    name = f"{chr(97 + number // 26)}{chr(97 + number % 26)}".rjust(12, "a")
    said = ", ".join(a.value for a in answers)
    return Disagreement(
        name, kind, severity, question, f"key-{number}", f"The sources give {said}.", answers, "A test rule."
    )


def examine(source: Dossier) -> Examination:
    """What the engine would find about the ferry; nothing in other texts but their sentences."""
    documents = source.documents
    readings = tuple(map(reading, documents))
    if tuple(d.text for d in documents) != FERRY:
        return Examination(source, readings, (), ())
    a, b, c = documents
    number = (
        answer(a, "40 people", "40"),
        answer(b, "About 60 people", "about 60"),
        answer(c, "40 people", "40", "witnesses"),
    )
    points = (
        disagreement(0, Kind.NUMBER, Severity.CONTRADICTION, "How many people were aboard?", *number),
        disagreement(
            1, Kind.DATE, Severity.TENSION, "When did the ferry sink?", answer(a, "on Monday"), answer(b, "On Tuesday")
        ),
        disagreement(
            2, Kind.STATUS, Severity.NUANCE, "Is the ferry lost?", answer(b, "Ferry lost"), answer(c, "may sail again")
        ),
    )
    facts = (
        *(Fact(p.key, p.question, p.evidence, "disagree") for p in points),
        Fact("key-9", "Who paid?", (answer(a, "The owner paid"),), "single"),
    )
    links = ((("A", 1), ("B", 1), 0.9), (("A", 1), ("C", 1), 0.8))
    return Examination(source, readings, facts, points, links)


def findings(source: Dossier) -> tuple[Finding, ...]:
    """All disagreements, open."""
    return tuple(Finding(point, State.OPEN) for point in examine(source).disagreements)


class MemoryDecisions:
    """A decision store in memory. `broken` makes every write fail with that message."""

    def __init__(self, *kept: Resolution) -> None:
        self.kept = {resolution.id: resolution for resolution in kept}
        self.broken: str | None = None
        self.writes = 0
        self.acts: dict[str, Own] = {}
        self.fresh = News()  # what others wrote
        self.adopted: list[News] = []

    def load(self) -> Mapping[str, Resolution]:
        return dict(self.kept)

    def judge(self, examination: Examination, resolutions: Mapping[str, Resolution]) -> tuple[Finding, ...]:
        return tuple(
            settle(Finding(p, State.OPEN), resolutions.get(p.id))
            if p.id in resolutions
            else Finding(p, examination.standing.get(p.id, (State.OPEN, ""))[0])
            for p in examination.disagreements
        )

    def make(
        self,
        point: Disagreement,
        documents: Sequence[Document],
        verdict: Verdict,
        *,
        source: str | None = None,
        value: str | None = None,
        reason: Reason | None = None,
        note: str = "",
    ) -> Resolution:
        made = make_resolution(
            point, documents, verdict, source=source, value=value, reason=reason, note=note, reviewer="Tess", time=""
        )
        return replace(made, time="2026-01-02T03:04:05Z")

    def save(self, resolution: Resolution) -> None:
        self._fail()
        self.kept[resolution.id] = resolution

    def remove(self, identifier: str) -> None:
        self._fail()
        self.kept.pop(identifier, None)

    def load_own(self) -> Mapping[str, Own]:
        return dict(self.acts)

    def save_own(self, own: Own) -> None:
        self._fail()
        self.acts[own.id] = own

    def remove_own(self, identifier: str) -> None:
        self._fail()
        self.acts.pop(identifier, None)

    def news(self) -> News:
        return self.fresh

    def adopt(self, news: News) -> None:
        self.adopted.append(news)
        self.fresh = News()

    def _fail(self) -> None:
        self.writes += 1
        if self.broken is not None:
            raise ResolutionError(self.broken)
