"""What was found in a dossier as plain JSON and back: disagreements and facts, for a check in which nothing has changed."""

from __future__ import annotations

import hashlib
from dataclasses import astuple
from typing import TYPE_CHECKING, Any

from facts.caching.readings import reading_key
from facts.examination import Examination
from facts.model import Answer, Disagreement, Fact, Kind, Polarity, Severity, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sources.document import Document, Dossier

_AGREEMENTS = frozenset({"agree", "disagree", "single"})


def findings_key(dossier: Dossier) -> str:
    """The name of the entry for a dossier: the ids and readings of its sources, in order; "" for none."""
    keys = [f"{d.id}\n{reading_key(d)}" for d in dossier.documents]
    if any(key.endswith("\n") for key in keys):
        return ""
    return hashlib.sha256("\n".join(["findings", *keys]).encode("utf-8", "surrogatepass")).hexdigest()


def pack_findings(examination: Examination) -> Any:  # noqa: ANN401 - JSON
    """Disagreements and facts as lists, strings and numbers."""
    told = [
        [d.id, d.kind.value, d.severity.value, d.question, d.key, d.explanation, d.why, _pack(d.evidence)]
        for d in examination.disagreements
    ]
    return [told, [[f.key, f.question, f.agreement, _pack(f.answers)] for f in examination.facts]]


def unpack_findings(packed: Any, dossier: Dossier) -> Examination | None:  # noqa: ANN401 - JSON
    """The examination of a dossier that was packed, without readings and links; None where it is none of these sources."""
    documents = {d.id: d for d in dossier.documents}
    try:
        told, facts = packed
        return Examination(
            dossier,
            (),
            tuple(_unpack_fact(f, documents) for f in facts),
            tuple(_unpack_disagreement(d, documents) for d in told),
        )
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _unpack_disagreement(packed: Any, documents: Mapping[str, Document]) -> Disagreement:  # noqa: ANN401
    name, kind, severity, question, key, explanation, why, evidence = packed
    answers = _unpack(evidence, documents)
    return Disagreement(name, Kind(kind), Severity(severity), question, key, explanation, answers, why)


def _unpack_fact(packed: Any, documents: Mapping[str, Document]) -> Fact:  # noqa: ANN401
    key, question, agreement, answers = packed
    if agreement not in _AGREEMENTS:
        raise ValueError
    return Fact(key, question, _unpack(answers, documents), agreement)


def _pack(answers: tuple[Answer, ...]) -> Any:  # noqa: ANN401
    return [[a.source, a.start, a.end, *astuple(a)[4:]] for a in answers]


def _unpack(packed: Any, documents: Mapping[str, Document]) -> tuple[Answer, ...]:  # noqa: ANN401
    out = []
    for source, start, end, value, norm, status, speaker, polarity, claim, mark_start, mark_end in packed:
        text = documents[source].text
        if not 0 <= start <= end <= len(text) or not -1 <= mark_start <= mark_end <= len(text):
            raise ValueError
        quote = text[start:end]
        known = Status(status), speaker, Polarity(polarity)
        out.append(Answer(source, start, end, quote, value, norm, *known, claim, mark_start, mark_end))
    return tuple(out)
