"""Documents, answers and a toy engine for tests of what comes after the engine.

The toy engine reads every figure with the noun after it ("12 boats"), asks one question per noun, and flags figures
that differ. It is deterministic, depends on nothing but the text, and is good enough to drive decisions, states,
reports and commands.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from facts.examine import Examination
from facts.model import Answer, Disagreement, Fact, Kind, Polarity, Severity, Status
from facts.reading import read_source
from facts.resolving.identity import assign_ids
from sources.document import Block, BlockKind, Document, Dossier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from facts.bulk import Work

FIGURE = re.compile(r"(?P<deny>did not sell |not )?(?P<hedge>maybe |reportedly )?(?P<number>\d[\d,]*) (?P<noun>[a-z]+)")
_STATUS = {"maybe ": Status.POSSIBLE, "reportedly ": Status.REPORTED, None: Status.ASSERTED}


def make_document(text: str, key: str = "a.txt", id: str = "A", published: date | None = None) -> Document:  # noqa: A002
    """A document of plain paragraphs."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    starts = (0, *(m.end() for m in re.finditer("\n", text)))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(id, key, key, f"Title of {key}", published, None, text, digest, blocks, "text", starts)


def make_dossier(texts: Mapping[str, str], root: str = "/nowhere", problems: Sequence[str] = ()) -> Dossier:
    """A dossier with a document per name and text, lettered in their order."""
    documents = tuple(make_document(t, key, chr(65 + n)) for n, (key, t) in enumerate(texts.items()))
    return Dossier("The harbour", root, f"{root}/resolutions", documents, problems=tuple(problems))


def make_answer(document: Document, quote: str, norm: str = "", **more: object) -> Answer:
    """An answer that stands on the first occurrence of `quote`."""
    start = document.text.index(quote)
    fields: dict[str, object] = {"status": Status.ASSERTED, "speaker": None, "polarity": Polarity.POSITIVE} | more
    return Answer(document.id, start, start + len(quote), quote, quote, norm or quote, **fields)  # type: ignore[arg-type]


def make_disagreement(
    answers: Iterable[Answer], kind: Kind = Kind.NUMBER, key: str = "number:boats", **more: object
) -> Disagreement:
    """A disagreement on these answers, with its id."""
    fields: dict[str, object] = {"severity": Severity.CONTRADICTION, "question": "How many boats?"} | more
    found = Disagreement("", kind, key=key, explanation="The figures differ.", evidence=tuple(answers), **fields)  # type: ignore[arg-type]
    return assign_ids([found])[0]


def toy_examine(dossier: Dossier, _work: Work | None = None, *, findings_only: bool = False) -> Examination:
    """Examine a dossier with the toy engine."""
    del findings_only
    questions: dict[str, list[Answer]] = {}
    for document in dossier.documents:
        for match in FIGURE.finditer(document.text):
            questions.setdefault(match["noun"], []).append(_answer(document, match))
    facts, found = [], []
    for noun, answers in sorted(questions.items()):
        norms = {(a.norm, a.polarity, a.status) for a in answers}
        sources = {a.source for a in answers}
        agreement = "single" if len(sources) == 1 else "agree" if len(norms) == 1 else "disagree"
        facts.append(Fact(f"number:{noun}", f"How many {noun}?", tuple(answers), agreement))
        if agreement == "disagree":
            found.append(_disagreement(noun, answers))
    readings = tuple(read_source(d) for d in dossier.documents)
    return Examination(dossier, readings, tuple(facts), assign_ids(found))


def _answer(document: Document, match: re.Match[str]) -> Answer:
    number = match["number"].replace(",", "")
    polarity = Polarity.NEGATIVE if match["deny"] else Polarity.POSITIVE
    return Answer(
        document.id,
        match.start(),
        match.end(),
        match.group(),
        f"{number} {match['noun']}",
        f"{number}|=|{match['noun']}",
        _STATUS[match["hedge"]],
        None,
        polarity,
    )


def _disagreement(noun: str, answers: list[Answer]) -> Disagreement:
    values = " or ".join(dict.fromkeys(a.value for a in answers))
    severity = Severity.NUANCE if noun == "gulls" else Severity.CONTRADICTION
    return Disagreement(
        "",
        Kind.NUMBER,
        severity,
        f"How many {noun}?",
        f"number:{noun}",
        f"The sources say {values}.",
        tuple(answers),
        "Two figures.",
    )
