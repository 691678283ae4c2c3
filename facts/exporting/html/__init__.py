"""One self-contained page: no network, no outside file, readable without its script, by keyboard and on paper.

The page's own style and script are allowed by their digests in a Content-Security-Policy; nothing else may run or load.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections import Counter
from importlib import resources
from typing import TYPE_CHECKING

from facts import VERSION
from facts.exporting.html.charts import BARS, agreement, by_kind, by_source
from facts.exporting.html.escaping import count, foreign, plain
from facts.exporting.html.filters import filters
from facts.exporting.html.matrix import matrix
from facts.exporting.html.points import points
from facts.model import Severity, State
from facts.reporting.topics import KINDS, SEVERITIES, STATES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facts.reporting.report import Report
    from facts.reporting.topics import Topic


def render(report: Report) -> str:
    """The report as one HTML page."""
    style, script = _own("page.css"), _own("page.js")
    title = plain(report.examination.dossier.title)
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    head = [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f'<meta name="generator" content="Crossread {VERSION}">',
        f"<title>{title}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
    ]
    return "\n".join([*head, *_body(report), f"<script>{script}</script>", "</body>", "</html>"]) + "\n"


def _body(report: Report) -> list[str]:
    found = points(report)
    return [
        '<a class="skip" href="#points">Skip to the disagreements</a>',
        "<header>",
        f"<h1>{foreign(report.examination.dossier.title)}</h1>",
        *_summary(report),
        '<nav aria-label="Contents"><ul>',
        *(f'<li><a href="#{id_}">{name}</a></li>' for id_, name in _SECTIONS),
        "</ul></nav>",
        "</header>",
        "<main>",
        *_section(
            "overview",
            ['<div class="charts">', by_kind(report), by_source(report), agreement(report), "</div>", _LEGEND],
        ),
        *_section("sources", _sources(report)),
        *_section("points", [filters(report), *found] if found else ["<p>None were found.</p>"]),
        *_section("facts", matrix(report)),
        *_section("words", _glossary(report)),
        "</main>",
        f"<footer><p>Made by Crossread {VERSION} from the sources named above. [Marked words] carry the answer.</p></footer>",
    ]


_SECTIONS = (
    ("overview", "At a glance"),
    ("sources", "Sources"),
    ("points", "Disagreements"),
    ("facts", "Fact matrix"),
    ("words", "What the words mean"),
)
_CODE, _AS_CODE = re.compile(r"`([^`]*)`"), r"<code>\1</code>"
_LEGEND = (
    '<p class="legend"><svg width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" '
    'patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/>'
    '<rect class="hatch-line" width="3" height="6"/></pattern></defs></svg>'
    + " ".join(
        f'<span><svg width="22" height="14" aria-hidden="true"><rect class="{s.value}" x="1" y="1" width="20" height="12"/></svg>'
        f" {s.value}</span>"
        for s in Severity
    )
    + "</p>"
)


def _section(id_: str, lines: Iterable[str]) -> list[str]:
    name = dict(_SECTIONS)[id_]
    return [
        f'<section id="{id_}" aria-labelledby="h-{id_}" tabindex="-1">',
        f'<h2 id="h-{id_}">{name}</h2>',
        *lines,
        "</section>",
    ]


def _summary(report: Report) -> list[str]:
    grave = Counter(f.disagreement.severity for f in report.findings)
    stand = Counter(f.state for f in report.findings)
    kinds = ", ".join(count(grave[s], s.value) for s in Severity if grave[s])
    states = ", ".join(f"{stand[s]} {s.value}" for s in State if stand[s])
    sources = count(len(report.documents), "source")
    points = count(len(report.findings), "disagreement")
    lines = [f"<p>{sources}, {points}{f': {kinds}' if kinds else ''}{f' ({states})' if states else ''}.</p>"]
    problems = report.examination.dossier.problems
    if problems:
        items = "".join(f"<li>{foreign(p)}</li>" for p in problems)
        lines.append(
            f'<div class="problems"><p><strong>Not read, so this report is incomplete:</strong></p><ul>{items}</ul></div>'
        )
    return lines


def _sources(report: Report) -> list[str]:
    parts = Counter(s for f in report.findings for s in {a.source for a in f.disagreement.evidence})
    rows = []
    for document in report.documents.values():
        day = f'<time datetime="{document.published}">{document.published}</time>' if document.published else "—"
        cells = (foreign(document.title), foreign(document.publisher) if document.publisher else "—", day)
        rows.append(
            f'<tr><th scope="row">{foreign(document.id)}</th>{"".join(f"<td>{c}</td>" for c in cells)}'
            f'<td class="path">{foreign(document.path)}</td><td>{parts[document.id]}</td></tr>'
        )
    heads = ("", "Title", "Publisher", "Published", "File", "Disagreements it takes part in")
    top = "".join(f'<th scope="col">{h or "<span class=hear>Id</span>"}</th>' for h in heads)
    table = [
        '<div class="scroll" role="region" aria-label="Table of sources" tabindex="0"><table>',
        f"<thead><tr>{top}</tr></thead><tbody>",
        *rows,
        "</tbody></table></div>",
    ]
    many = len(rows) > BARS
    return [f"<details><summary>All {count(len(rows), 'source')}</summary>", *table, "</details>"] if many else table


def _glossary(report: Report) -> list[str]:
    kinds = {f.disagreement.kind for f in report.findings}
    states = {f.state for f in report.findings}
    return [
        "<dl>",
        *map(_term, SEVERITIES.values()),
        *(_term(topic) for state, topic in STATES.items() if state in states),
        *(_term(topic) for kind, topic in KINDS.items() if kind in kinds),
        "</dl>",
    ]


def _term(topic: Topic) -> str:
    return f"<dt>{topic.name}</dt><dd>{_CODE.sub(_AS_CODE, plain(topic.meaning))}</dd>"


def _own(name: str) -> str:
    """A file of the page's own, without what would end its element early."""
    return resources.files(__package__).joinpath(name).read_text("utf-8").strip()


def _digest(text: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
