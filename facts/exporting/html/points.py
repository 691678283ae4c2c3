"""Every disagreement as an article: what the sources say side by side, in context, and what was decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from facts.exporting.html.escaping import count, foreign, plain
from facts.exporting.html.marks import severity_badge, state_badge
from facts.exporting.outcomes import by_following, named_now, outcome_text, readings_of, silent_sources, split_quote
from facts.model import State
from facts.reporting.report import DONE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facts.exporting.outcomes import Reading
    from facts.model import Answer
    from facts.reporting.report import Report
    from facts.resolving.model import Finding
    from sources.document import Document

SIDE_BY_SIDE = 8  # answers that are shown at once; more fold behind what they say
SHOWN = 12  # different answers that are listed at once
_NAMED = 12  # sources that a summary names
_CONTEXT = 90  # code points on either side of a quote
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")


def points(report: Report) -> list[str]:
    """The articles, in the report's order. An answer's place is given as file and line."""
    documents = report.documents
    numbers = {id_: n for n, id_ in enumerate(documents)}
    return [_point(f, documents, numbers) for f in report.findings]


def filter_attributes(finding: Finding, numbers: Mapping[str, int]) -> str:
    """What the filters of the page look at; sources by number."""
    found = finding.disagreement
    speaking = " ".join(str(numbers[s]) for s in dict.fromkeys(a.source for a in found.evidence))
    return (
        f'data-kind="{found.kind.value}" data-severity="{found.severity.value}" data-state="{finding.state.value}"'
        f' data-sources="{speaking}"'
    )


def _point(finding: Finding, documents: Mapping[str, Document], numbers: Mapping[str, int]) -> str:
    found = finding.disagreement
    kind = f'<span class="badge">{found.kind.value}</span>'
    badges = f"{severity_badge(found.severity)} {kind} {state_badge(finding.state)}"
    lines = [
        f'<article class="point" id="d-{found.id}" aria-labelledby="q-{found.id}" {filter_attributes(finding, numbers)}>',
        f'<h3 id="q-{found.id}">{foreign(found.question)}</h3>',
        f'<p class="badges">{badges} <span class="id">{found.id}</span></p>',
    ]
    lines += [f"<p>{foreign(text)}</p>" for text in (_explanation(finding), finding.reason) if text]
    if len(found.evidence) <= SIDE_BY_SIDE:
        lines += [
            '<div class="answers">',
            *(_answer(a, documents[a.source], full=True) for a in found.evidence),
            "</div>",
        ]
    else:
        lines += folded([_folded(r, documents) for r in by_following(readings_of(found.evidence))])
    silent = silent_sources(found.evidence, documents)
    if silent:
        lines.append(f'<p class="silent">Silent: {_names(silent)}</p>')
    return "\n".join([*lines, *_decision(finding, documents), "</article>"])


def folded(items: list[str], tag: str = "") -> list[str]:
    """The items, those beyond the first dozen behind a line that counts them; each group in a `tag` if one is given."""
    start, end = (f"<{tag}>", f"</{tag}>") if tag else ("", "")
    first, rest = items[:SHOWN], items[SHOWN:]
    lines = [start, *first, end]
    if rest:
        lines += [f"<details><summary>{count(len(rest), 'more answer')}</summary>", start, *rest, end, "</details>"]
    return [line for line in lines if line]


def _explanation(finding: Finding) -> str:
    """The explanation, unless it would only repeat a long list of sources that stands below."""
    return finding.disagreement.explanation if len(finding.disagreement.evidence) <= SIDE_BY_SIDE else ""


def _folded(reading: Reading, documents: Mapping[str, Document]) -> str:
    sources = reading.sources
    cards = "\n".join(_answer(a, documents[a.source], full=False) for a in reading.answers)
    return (
        f'<details class="reading"><summary><strong>{foreign(reading.value)}</strong> '
        f'<span class="who">{count(len(sources), "source")}: {_names(sources)}</span></summary>\n'
        f'<div class="answers">\n{cards}\n</div></details>'
    )


def _names(sources: tuple[str, ...]) -> str:
    more = f" and {len(sources) - _NAMED} more" if len(sources) > _NAMED else ""
    return ", ".join(foreign(s) for s in sources[:_NAMED]) + more


def _answer(answer: Answer, document: Document, *, full: bool) -> str:
    """One source's words. In full: with its title and what stands around the quote."""
    place = document.place(max(answer.start, answer.mark_start))
    head = f'<span class="siglum">{foreign(answer.source)}</span>'
    if full:
        head += f' <span class="title">{foreign(document.title)}</span>'
    by = f", {foreign(answer.speaker)}" if answer.speaker else ""
    quote = _quote(answer, document.text, _CONTEXT if full else 0)
    return (
        f"<figure><figcaption>{head}</figcaption>"
        f'<blockquote dir="auto">{quote}</blockquote>'
        f'<p class="reads"><strong>{foreign(answer.value)}</strong> <span>{answer.status.value}{by}</span> '
        f'<span class="place">{foreign(document.path)}, {place}</span></p></figure>'
    )


def _quote(answer: Answer, text: str, reach: int) -> str:
    before, words, after = split_quote(answer, text)
    lead, tail = around(answer, text, reach)
    parts = [f'<span class="ctx">{plain(lead)}</span>' if lead else "", plain(before)]
    parts += [f"<mark>{plain(words)}</mark>", plain(after), f'<span class="ctx">{plain(tail)}</span>' if tail else ""]
    return "".join(parts)


def around(answer: Answer, text: str, reach: int) -> tuple[str, str]:
    """What stands before and after a quote in its paragraph: at most `reach` code points, whole words, cuts shown."""
    if not reach:
        return "", ""
    low, high = max(0, answer.start - reach), min(len(text), answer.end + reach)
    before = _PARAGRAPH.split(text[low : answer.start])[-1]
    after = _PARAGRAPH.split(text[answer.end : high])[0]
    if low > 0 and len(before) == answer.start - low:
        before = "…" + before.partition(" ")[2]
    if high < len(text) and len(after) == high - answer.end:
        after = after.rpartition(" ")[0] + "…"
    return before, after


def _decision(finding: Finding, documents: Mapping[str, Document]) -> list[str]:
    decision = finding.resolution
    if decision is None:
        return []
    decision = named_now(decision, finding.disagreement.evidence, documents)
    outcome = outcome_text(decision, {d.key: d.id for d in documents.values()})
    credit = " ".join(
        filter(
            None,
            (
                f"by {foreign(decision.reviewer)}" if decision.reviewer else "",
                f'on <time datetime="{plain(decision.time)}">{plain(decision.time[:10])}</time>'
                if decision.time
                else "",
            ),
        )
    )
    note = f'<p class="note">Note: {foreign(decision.note)}</p>' if decision.note else ""
    credit = f' <span class="credit">Decided {credit}.</span>' if credit else ""
    label = "Decision" if finding.state in DONE or finding.state is State.DEFERRED else "Earlier decision"
    words = f"<p><strong>{label}:</strong> {foreign(outcome)}{credit}</p>{note}{_then(finding)}"
    return [f'<div class="decision">{words}</div>']


def _then(finding: Finding) -> str:
    """What the sources said when it was decided, where they no longer say so."""
    if finding.resolution is None or finding.state not in {State.STALE, State.ORPHANED}:
        return ""
    said = (f"<li>{foreign(s.source)}: {foreign(f'“{s.words}”')}</li>" for s in finding.resolution.sides)
    return f"<p>Then the sources said:</p><ul>{''.join(said)}</ul>"
