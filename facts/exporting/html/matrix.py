"""The fact matrix: questions down, sources across, silence visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facts.exporting.html.escaping import count, foreign, plain
from facts.exporting.html.marks import SEVERITY_GLYPHS, STATE_GLYPHS
from facts.exporting.html.points import filter_attributes, folded
from facts.exporting.outcomes import by_following, readings_of, silent_sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from facts.model import Answer
    from facts.reporting.report import Report
    from sources.document import Document

COLUMNS = 8  # sources that get a column each; more are listed by what they say
ROWS = 100  # of one table: browsers lay a table out as a whole, and only the tables in view
_NAMED = 24  # sources that a cell names


def matrix(report: Report) -> list[str]:
    """The matrix as one table or several: a column per source, or for many sources a column of answers with who gives them."""
    documents = report.documents
    wide = len(documents) <= COLUMNS
    if wide:
        heads = [
            f'<th scope="col"><abbr title="{plain(d.title)}">{foreign(d.id)}</abbr></th>' for d in documents.values()
        ]
    else:
        heads = ['<th scope="col">Answers</th>', '<th scope="col">Silent</th>']
    words = "What each source answers; a dash: it is silent." if wide else "Who answers what, and who is silent."
    top = f'<thead><tr><th scope="col">Question</th><th scope="col">Standing</th>{"".join(heads)}</tr></thead>'
    fill = _by_source if wide else _by_answer
    rows = [f"{head}{fill(answers, documents)}</tr>" for head, answers in _rows(report)]
    lines = [f'<p class="key">{words}</p>']
    for start in range(0, len(rows), ROWS):
        part = rows[start : start + ROWS]
        span = f", questions {start + 1} to {start + len(part)}" if len(rows) > ROWS else ""
        lines += [
            f'<div class="scroll" role="region" aria-label="Table of facts{span}" tabindex="0">',
            f'<table class="matrix"><caption class="hear">The facts by question and source{span}</caption>',
            f"{top}<tbody>",
            *part,
            "</tbody></table></div>",
        ]
    return lines


def _rows(report: Report) -> Iterator[tuple[str, Sequence[Answer]]]:
    numbers = {id_: n for n, id_ in enumerate(report.documents)}
    for finding in report.findings:
        found = finding.disagreement
        standing = (
            f'<span aria-hidden="true">{SEVERITY_GLYPHS[found.severity]} {STATE_GLYPHS[finding.state]}</span> '
            f"{found.severity.value}, {finding.state.value}"
        )
        question = f'<a href="#d-{found.id}">{foreign(found.question)}</a>'
        row = f'<tr data-point="d-{found.id}" {filter_attributes(finding, numbers)}>'
        yield f'{row}<th scope="row">{question}</th><td>{standing}</td>', found.evidence
    for fact in report.examination.facts:
        if fact.agreement != "disagree":
            sign, word = ("·", "one source") if fact.agreement == "single" else ("=", "agreed")
            standing = f'<span aria-hidden="true">{sign}</span> {word}'
            yield f'<tr data-agreed=""><th scope="row">{foreign(fact.question)}</th><td>{standing}</td>', fact.answers


def _by_source(answers: Sequence[Answer], documents: Mapping[str, Document]) -> str:
    cells = []
    for id_ in documents:
        said = dict.fromkeys((a.value, a.status.value) for a in answers if a.source == id_)
        if said:
            parts = (f'<p>{foreign(value)} <span class="status">{status}</span></p>' for value, status in said)
            cells.append(f"<td>{''.join(parts)}</td>")
        else:
            cells.append('<td class="none"><span aria-hidden="true">—</span><span class="hear">silent</span></td>')
    return "".join(cells)


def _by_answer(answers: Sequence[Answer], documents: Mapping[str, Document]) -> str:
    items = [
        f"<li><strong>{foreign(r.value)}</strong> <span>{count(len(r.sources), 'source')}: {_names(r.sources)}</span></li>"
        for r in by_following(readings_of(answers))
    ]
    silent = silent_sources(answers, documents)
    quiet = f"{len(silent)}: {_names(silent)}" if silent else "none"
    return f'<td>{"".join(folded(items, "ul"))}</td><td class="none">{quiet}</td>'


def _names(sources: tuple[str, ...]) -> str:
    more = f" and {len(sources) - _NAMED} more" if len(sources) > _NAMED else ""
    return ", ".join(foreign(s) for s in sources[:_NAMED]) + more
