"""Charts as inline SVG, each with its figures in words or as a table beside it."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from facts.exporting.html.escaping import count, plain
from facts.exporting.outcomes import readings_of
from facts.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from facts.reporting.report import Report

BARS = 20  # sources with a bar of their own
GRID = 24  # sources with a row of their own in the matrix of agreement
_NUMBERED = 12  # sources up to which the matrix has its figures as a table
_WIDTH, _LABEL, _END = 400, 92, 36
_ROW = 24

_Counts = Counter[tuple[str, str]]  # by two sources, in their own order


class _Bar(NamedTuple):
    label: str
    parts: tuple[int, ...]  # by severity, gravest first


def by_kind(report: Report) -> str:
    """How many disagreements of each kind, stacked by severity."""
    counts = Counter((f.disagreement.kind, f.disagreement.severity) for f in report.findings)
    bars = [_Bar(k.value, tuple(counts[k, s] for s in Severity)) for k in Kind]
    return _figure("kinds", "Disagreements by kind", "Kind", [b for b in bars if any(b.parts)])


def by_source(report: Report) -> str:
    """In how many disagreements each source takes part, stacked by severity."""
    counts: Counter[tuple[str, Severity]] = Counter()
    for finding in report.findings:
        for source in {a.source for a in finding.disagreement.evidence}:
            counts[source, finding.disagreement.severity] += 1
    bars = [_Bar(i, tuple(counts[i, s] for s in Severity)) for i in report.documents]
    shown = sorted(bars, key=lambda b: -sum(b.parts))[:BARS] if len(bars) > BARS else bars
    more = f" (the {BARS} with most)" if len(bars) > BARS else ""
    return _figure("by-source", f"Disagreements by source{more}", "Source", shown)


def _figure(id_: str, title: str, first: str, bars: Sequence[_Bar]) -> str:
    return (
        f'<figure class="chart"><figcaption>{title}</figcaption>{_svg(id_, title, bars)}'
        f"<details><summary>{title}: the figures</summary>{_table(title, first, bars)}</details></figure>"
    )


def _svg(id_: str, title: str, bars: Sequence[_Bar]) -> str:
    top = max((sum(b.parts) for b in bars), default=1) or 1
    scale = (_WIDTH - _LABEL - _END) / top
    parts = []
    for row, bar in enumerate(bars):
        y, x = row * _ROW, float(_LABEL)
        parts.append(f'<text x="{_LABEL - 8}" y="{y + 16}" text-anchor="end">{plain(_short(bar.label))}</text>')
        for severity, number in zip(Severity, bar.parts, strict=True):
            if number:
                width = number * scale
                parts.append(
                    f'<rect class="{severity.value}" x="{x:.1f}" y="{y + 4}" width="{width:.1f}" height="{_ROW - 8}"/>'
                )
                x += width
        parts.append(f'<text x="{x + 6:.1f}" y="{y + 16}">{sum(bar.parts)}</text>')
    said = "; ".join(f"{b.label} {sum(b.parts)}" for b in bars)
    return (
        f'<svg role="img" aria-labelledby="{id_}-t {id_}-d" viewBox="0 0 {_WIDTH} {max(1, len(bars)) * _ROW}">'
        f'<title id="{id_}-t">{title}</title><desc id="{id_}-d">{plain(said)}</desc>{"".join(parts)}</svg>'
    )


def _short(label: str) -> str:
    return label if len(label) <= 12 else label[:11] + "…"


def _table(caption: str, first: str, bars: Iterable[_Bar]) -> str:
    heads = "".join(f'<th scope="col">{s.value}</th>' for s in Severity)
    rows = "".join(
        f'<tr><th scope="row"><bdi>{plain(b.label)}</bdi></th>{"".join(f"<td>{n}</td>" for n in b.parts)}</tr>'
        for b in bars
    )
    return (
        f'<table><caption class="hear">{caption}</caption><thead><tr><th scope="col">{first}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def agreement(report: Report) -> str:
    """How often each two sources agree on the questions that both answer, as squares whose area is the share."""
    sources = _talkative(report)
    shared, same = _pairs(report, set(sources))
    if not shared:
        return ""
    title = "Agreement between sources"
    note = f" (the {GRID} that answer most)" if len(report.documents) > GRID else ""
    return (
        f'<figure class="chart"><figcaption>{title}{note}</figcaption>{_grid(title, sources, shared, same)}'
        '<p class="key">A full square: they agree on every question that both answer. '
        "An empty frame: on none. No frame: none in common.</p>"
        f"<details><summary>{title}: the figures</summary>{_shares(sources, shared, same)}</details></figure>"
    )


def _grid(title: str, sources: Sequence[str], shared: _Counts, same: _Counts) -> str:
    """The squares, with the sources' names along two sides."""
    cell, edge = (28 if len(sources) <= _NUMBERED else 20), 40
    parts = []
    for n, source in enumerate(sources):
        at = edge + n * cell + cell // 2 + 5
        label = plain(source if len(source) <= 4 else source[:3] + "…")
        parts.append(f'<text x="{edge - 6}" y="{at}" text-anchor="end">{label}</text>')
        parts.append(f'<text transform="translate({at} {edge - 6}) rotate(-90)">{label}</text>')
    for row, first in enumerate(sources):
        for column, second in enumerate(sources):
            pair = (first, second) if row < column else (second, first)
            if shared[pair]:
                parts.append(_square(edge + column * cell, edge + row * cell, cell, same[pair] / shared[pair]))
    size = edge + cell * len(sources)
    width = f' width="{size}"' if size < _WIDTH else ""
    return (
        f'<svg role="img" aria-labelledby="agree-t agree-d" viewBox="0 0 {size} {size}"{width}>'
        f'<title id="agree-t">{title}</title><desc id="agree-d">{plain(_extremes(sources, shared, same))}</desc>'
        f"{''.join(parts)}</svg>"
    )


def _square(x: int, y: int, cell: int, share: float) -> str:
    frame = f'<rect class="frame" x="{x + 2}" y="{y + 2}" width="{cell - 4}" height="{cell - 4}"/>'
    side = (cell - 4) * share**0.5
    inset = (cell - side) / 2
    full = f'<rect class="share" x="{x + inset:.1f}" y="{y + inset:.1f}" width="{side:.1f}" height="{side:.1f}"/>'
    return frame + full if share else frame


def _talkative(report: Report) -> list[str]:
    """The sources that answer most questions, in their own order."""
    answers = Counter(s for f in report.examination.facts for s in {a.source for a in f.answers})
    kept = set(sorted(report.documents, key=lambda s: (-answers[s], list(report.documents).index(s)))[:GRID])
    return [s for s in report.documents if s in kept]


def _pairs(report: Report, kept: set[str]) -> tuple[_Counts, _Counts]:
    """For each two sources: the questions that both answer, and those with an answer in common."""
    shared: Counter[tuple[str, str]] = Counter()
    same: Counter[tuple[str, str]] = Counter()
    order = list(report.documents)
    for fact in report.examination.facts:
        said: dict[str, set[int]] = {}
        for number, reading in enumerate(readings_of(fact.answers)):
            for source in reading.sources:
                if source in kept:
                    said.setdefault(source, set()).add(number)
        ranked = sorted(said, key=order.index)
        for pair in combinations(ranked, 2):
            shared[pair] += 1
            same[pair] += fact.agreement == "agree" or bool(said[pair[0]] & said[pair[1]])
    return shared, same


def _extremes(sources: Sequence[str], shared: _Counts, same: _Counts) -> str:
    pairs = sorted((p for p in combinations(sources, 2) if shared[p]), key=lambda p: (same[p] / shared[p], -shared[p]))
    (a, b), (c, d) = pairs[0], pairs[-1]
    return (
        f"Least: {a} and {b} agree on {same[a, b]} of {count(shared[a, b], 'question')}. "
        f"Most: {c} and {d} agree on {same[c, d]} of {count(shared[c, d], 'question')}."
    )


def _shares(sources: Sequence[str], shared: _Counts, same: _Counts) -> str:
    if len(sources) > _NUMBERED:
        return f"<p><bdi>{plain(_extremes(sources, shared, same))}</bdi></p>"
    heads = "".join(f'<th scope="col"><bdi>{plain(s)}</bdi></th>' for s in sources)
    rows = []
    for first in sources:
        cells = []
        for second in sources:
            pair = (first, second) if (first, second) in shared else (second, first)
            cells.append(f"<td>{f'{same[pair]} of {shared[pair]}' if shared[pair] else '—'}</td>")
        rows.append(f'<tr><th scope="row"><bdi>{plain(first)}</bdi></th>{"".join(cells)}</tr>')
    caption = "Questions on which two sources agree, of those that both answer"
    return (
        f'<table><caption class="hear">{caption}</caption><thead><tr><th scope="col">Source</th>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table>"
    )
