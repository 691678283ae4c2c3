"""A TEI P5 critical apparatus: the sources as witnesses, each question an entry, each answer a reading.

An adopted answer is the lemma, with the reviewer responsible for it. Readings hold the very words that carry the value;
`witDetail` gives each witness's sentence and its place. A silent witness has an empty reading of its own type.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from facts import VERSION
from facts.exporting.outcomes import adopted_words, named_now, outcome_text, readings_of, silent_sources, split_quote
from facts.exporting.relative_iris import key_to_iri
from facts.resolving.identity import disagreement_id
from facts.resolving.model import Verdict
from sources.display import UNSAFE, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.exporting.outcomes import Reading
    from facts.model import Answer
    from facts.reporting.report import Report
    from facts.resolving.model import Resolution
    from sources.document import Document

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML 1.0 cannot hold at all
_SPACE = re.compile(r"[ \t\r\n]+")


def render(report: Report) -> str:
    """A TEI document, valid against tei_all. Disagreements in the report's order, then what sources agree on."""
    apparatus = _Apparatus(report)
    reviewers = list(dict.fromkeys(f.resolution.reviewer for f in report.findings if f.resolution))
    apparatus.people = {name: f"r-{n}" for n, name in enumerate(filter(None, reviewers), 1)}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
        *_header(report, apparatus),
        "<text>",
        "<body>",
        *_body(report, apparatus),
        "</body>",
        "</text>",
        "</TEI>",
    ]
    return "\n".join(lines) + "\n"


class _Apparatus:
    """The sources by id, with their names inside the document."""

    __slots__ = ("documents", "keys", "people", "sigla")

    def __init__(self, report: Report) -> None:
        self.documents = report.documents
        self.keys = {d.key: d.id for d in self.documents.values()}
        self.people: dict[str, str] = {}
        self.sigla = {
            id_: id_ if _NAME.fullmatch(id_) and id_[:2] not in {"d-", "r-", "w-"} else f"w-{n}"
            for n, id_ in enumerate(self.documents, 1)
        }

    def witnesses(self, sources: Iterable[str]) -> str:
        """A value for @wit."""
        return " ".join(f"#{self.sigla[s]}" for s in sources)


def _header(report: Report, apparatus: _Apparatus) -> list[str]:
    people = [
        f'<respStmt xml:id="{id_}"><resp>decided</resp><name>{_text(name)}</name></respStmt>'
        for name, id_ in apparatus.people.items()
    ]
    return [
        "<teiHeader>",
        "<fileDesc>",
        f"<titleStmt><title>{_text(report.examination.dossier.title)}</title>{''.join(people)}</titleStmt>",
        "<publicationStmt><p>Unpublished: made from the sources and decisions of a dossier.</p></publicationStmt>",
        "<sourceDesc>",
        "<listWit>",
        *(_witness(d, apparatus) for d in apparatus.documents.values()),
        "</listWit>",
        "</sourceDesc>",
        "</fileDesc>",
        "<encodingDesc>",
        f'<appInfo><application ident="crossread" version="{VERSION}"><label>Crossread</label></application></appInfo>',
        '<variantEncoding method="location-referenced" location="external"/>',
        "</encodingDesc>",
        "</teiHeader>",
    ]


def _witness(document: Document, apparatus: _Apparatus) -> str:
    parts = [f"<title>{_text(document.title)}</title>"]
    if document.publisher:
        parts.append(f"<publisher>{_text(document.publisher)}</publisher>")
    if document.published:
        parts.append(f'<date when="{document.published.isoformat()}">{document.published.isoformat()}</date>')
    parts.append(f'<ref target="{key_to_iri(document.key)}">{_text(document.key)}</ref>')
    id_ = apparatus.sigla[document.id]
    return f'<witness xml:id="{id_}" n="{_text(document.id)}"><bibl>{" ".join(parts)}</bibl></witness>'


def _body(report: Report, apparatus: _Apparatus) -> list[str]:
    lines = []
    for finding in report.findings:
        found = finding.disagreement
        names = _Names(found.id, found.kind.value, f' subtype="{found.severity.value}" n="{finding.state.value}"')
        lines += _entry(names, found.question, found.evidence, finding.resolution, apparatus)
    for fact in report.examination.facts:
        if fact.agreement != "disagree":
            names = _Names(disagreement_id(fact.agreement, fact.key), fact.agreement)
            lines += _entry(names, fact.question, fact.answers, None, apparatus)
    return lines or ["<p>The sources have no question in common.</p>"]


class _Names(NamedTuple):
    """What an entry is called: the id, its kind (or agreement), and attributes of the division around it."""

    id: str
    kind: str
    attributes: str = ""


def _entry(
    names: _Names, question: str, answers: Sequence[Answer], decision: Resolution | None, apparatus: _Apparatus
) -> list[str]:
    """One question: a division whose head asks it, with its apparatus entry."""
    lines = [
        f'<div type="question" xml:id="d-{names.id}"{names.attributes}>',
        f"<head>{_text(question)}</head>",
        f'<p><app type="{names.kind}">',
    ]
    readings = readings_of(answers)
    decision = decision and named_now(decision, answers, apparatus.documents)
    if decision is not None and decision.verdict is Verdict.ACCEPT:
        lines.append(_lemma(decision, readings, apparatus))
    details = []
    for number, reading in enumerate(readings, 1):
        name = f"d-{names.id}-{number}"
        first = split_quote(reading.answers[0], apparatus.documents[reading.answers[0].source].text)[1]
        lines.append(f'<rdg xml:id="{name}" wit="{apparatus.witnesses(reading.sources)}">{_text(first)}</rdg>')
        details += [_detail(a, name, apparatus) for a in reading.answers]
    silent = silent_sources(answers, apparatus.documents)
    if silent:
        lines.append(f'<rdg type="silent" wit="{apparatus.witnesses(silent)}"/>')
    lines += details
    if decision is not None:
        lines.append(_note(decision, apparatus))
    return [*lines, "</app></p>", "</div>"]


def _lemma(decision: Resolution, readings: Sequence[Reading], apparatus: _Apparatus) -> str:
    resp = f' resp="#{apparatus.people[decision.reviewer]}"' if decision.reviewer else ""
    if decision.value is not None:
        return f'<lem type="own"{resp}>{_text(decision.value)}</lem>'
    source = apparatus.keys.get(decision.source or "")
    own = [r.sources for r in readings if source in r.sources]
    agreeing = own[0] if len(own) == 1 else (source,) if source else ()
    wit = f' wit="{apparatus.witnesses(agreeing)}"' if agreeing else ""
    return f"<lem{wit}{resp}>{_text('; '.join(adopted_words(decision)))}</lem>"


def _detail(answer: Answer, reading: str, apparatus: _Apparatus) -> str:
    document = apparatus.documents[answer.source]
    before, words, after = (_text(part) for part in split_quote(answer, document.text))
    said = f' <persName type="speaker">{_text(answer.speaker)}</persName>' if answer.speaker else ""
    place = f"{key_to_iri(document.key)}#char={answer.start},{answer.end}"  # RFC 5147
    return (
        f'<witDetail wit="#{apparatus.sigla[answer.source]}" target="#{reading}" type="{answer.status.value}">'
        f'<seg type="quote">{before}<hi rend="marked">{words}</hi>{after}</seg>{said} <ref target="{place}"/></witDetail>'
    )


def _note(decision: Resolution, apparatus: _Apparatus) -> str:
    resp = f' resp="#{apparatus.people[decision.reviewer]}"' if decision.reviewer else ""
    when = f' <date when="{decision.time}"/>' if decision.time else ""
    words = " ".join(filter(None, (outcome_text(decision, apparatus.keys), decision.note)))
    return f'<note type="decision" subtype="{decision.verdict.value}"{resp}>{_text(words)}{when}</note>'


def _text(words: str) -> str:
    """Text for content and attributes: marks escaped, what XML cannot hold shown, invisible characters as references."""
    flat = _NO_XML.sub(
        lambda m: visible(m[0]) if UNSAFE.match(m[0]) else f"⟨U+{ord(m[0]):04X}⟩", _SPACE.sub(" ", words)
    )
    escaped = flat.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return UNSAFE.sub(lambda m: f"&#x{ord(m[0]):X};", escaped)
