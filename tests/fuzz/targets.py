"""What is fuzzed: everything that reads what others wrote, and what is then said of it. A target is its seeds, its words and its check."""

# ruff: noqa: E501, ISC004, S314 - tables of words and of small documents; the XML is our own
from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from facts.drafting import find_in_draft
from facts.examine import examine
from facts.model import Severity
from facts.reading import read_source
from facts.reporting.formats import CHECK_FORMATS, EXPORT_FORMATS, render, render_export
from facts.reporting.report import Report
from facts.resolving.correcting import apply_own
from facts.resolving.fields import to_record
from facts.resolving.gate import judge_gate
from facts.resolving.model import Verdict
from facts.resolving.own_store import parse_acts
from facts.resolving.relocating import Passages, relocate
from facts.resolving.states import judge
from facts.resolving.store import make_resolution, parse_resolutions
from sources.display import UNSAFE, visible
from sources.document import Dossier
from sources.errors import CrossreadError
from sources.limits import DEFAULT_LIMITS
from sources.loading import document_from_bytes
from sources.manifest import Listed, manifest_text, parse_manifest
from sources.readers import READERS
from tests.fuzz.mutating import damaged, encoded, mutated, with_elements, with_lines, with_values
from tests.sources.making import docx, lines, pdf
from tui.review.journal import Journal

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from facts.examine import Examination
    from facts.resolving.model import Finding
    from sources.document import Document
    from sources.readers.reading import Reading

STORY = (
    "Harbour closed\nBy Ada Lind\nMarch 9, 2021\n\nThe port of Selby closed on Monday after 12 boats sank, the harbour master said. "
    "“We lost more than 40 million kroner,” said Mr. Holm.\n\nOfficials may reopen the whole quay by May 10.\n",
    "The port at Selby shut on Tuesday, March 9. Roughly 15 boats sank, according to Reuters, and part of the quay is gone. "
    "The ministry denied that it was warned; it did not pay $3.5bn at 6:30 p.m.\n\n- Two of three ships stay.\n- Nearly half left last week.\n",
)
WORDS = (
    "said", "not", "over 300", "roughly", "Monday", "last week", "May 10, 2026", "5 p.m.", "two thirds", "$3.5bn", "6.1%", "1,000 km", "Mr. ",
    "the U.S. ", "Reuters", "according to", "allegedly", "will", "may have", "because", "in order to", "“", "”", " — ", "“no,” she said", "all of",
    "between 5 and ", "from 3 to 4 ", "-", "’s ", "No. 7", "1/2", "3x", "twenty-", "hundred thousand ", "Jan.", "2026-05-", "12th", "'90s", "Q3 ",
)  # fmt: skip
MARKDOWN = (
    "# ",
    "> ",
    "- ",
    "1. ",
    "```\n",
    "---\n",
    "| a | b |\n",
    "[x](y)",
    "![",
    "](",
    "[^1]: ",
    "<!--",
    "-->",
    "    ",
    "**",
    "title: x\n",
)
PAGE = (
    "<!DOCTYPE html><html><head><title>Harbour</title><meta property='og:title' content='Harbour closed'><script type='application/ld+json'>"
    '{"@type":"NewsArticle","headline":"Harbour","datePublished":"2021-03-09"}</script></head><body><nav>Home</nav><article><h1>Harbour '
    "closed</h1><p>The port closed after <b>12</b> boats sank.</p><ul><li>One</li></ul><table><tr><td>a<td>5</table></article></body></html>",
)
TAGS = (
    "<p>", "</p>", "<div ", "</div>", "<b>", "<br>", "<table>", "<tr>", "<td>", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[",
    "]]>", "<a href='", "&amp;", "&#x1b;", "&#9999999999;", "&lt", "<svg>", "<title>", "<meta charset='utf-16'>", "<article>", "hidden", "<h2>",
    "<noscript>", "<template>", "<time datetime='2021-02-31'>", "<pre>", "<li>", "</", "<", ">", "=", "'", '"', "class='nav'",
)  # fmt: skip
LETTER = (
    "From: Ada <ada@example.org>\nSubject: =?utf-8?q?Harbour_closed?=\nDate: Tue, 9 Mar 2021 10:00:00 +0000\nMIME-Version: 1.0\n"
    "Content-Type: multipart/alternative; boundary=xx\n\n--xx\nContent-Type: text/plain; charset=utf-8\n\nTwelve boats sank.\n> How many?\n"
    "--xx\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+SGk8L3A+\n--xx--\n",
)
HEADERS = (
    "Content-Type: ", "multipart/mixed; boundary=", "text/html; charset=", "message/rfc822\n", "utf-7", "idna", "rot13", "base64\n", "quoted-printable\n", "=?utf-8?b?",
    "?=", "--xx\n", "--xx--\n", "\n\n", "Date: ", "From: ", "> ", "-- \n", "Content-Disposition: attachment; filename*=utf-8''%1b", "=\n", "=3",
    "charset*0*=", "\nReceived: ", "Fri, 31 Feb 99999 25:00 ", "-9999",
)  # fmt: skip
ARTICLES = (
    '{"title": "Harbour", "text": "Twelve boats sank on Monday.", "date": "2021-03-09", "url": "https://example.org/a"}',
    '[{"headline": "A", "body": "<p>One boat.</p>"}, {"content": "Two boats sank.", "id": 5}]\n',
    '{"text": "A line."}\n{"text": "Another.", "published": 1615248000}\n',
)
JSON = (
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    ",",
    "null",
    "true",
    "1e999",
    "-0",
    '"text": ',
    '"title": ',
    "\\u0000",
    "\\ud800",
    "\\u001b",
    "NaN",
    "\n",
    "[[[[",
    '"date": ',
)
PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p>'
BODY = (
    PARAGRAPH
    + "<w:p><w:r><w:t>Twelve boats </w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>sank.</w:t></w:r></w:p>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
)
XML = (
    "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:tc>", "<w:br/>", "<w:tab/>", "<w:ins>", "<w:footnoteReference w:id='1'/>", "&amp;",
    "&#1;", "&x;", "<!DOCTYPE a>", "<?x?>", "<![CDATA[", "]]>", "<w:numPr/>", "<w:hyperlink>", "<w:sdt>", "<mc:Choice>", "<w:instrText>", "xmlns='x'",
)  # fmt: skip
ELEMENTS = (
    PARAGRAPH, "<w:p/>", "<w:r><w:t>12</w:t></w:r>", "<w:t xml:space='preserve'> x </w:t>", "<w:br/>", "<w:tab/>", "<w:footnoteReference w:id='1'/>", "&#x2028;",
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl>", "<w:ins><w:r><w:t>new</w:t></w:r></w:ins>", "&amp;", "\u202e", "<w:sdt/>",
    "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>", "<w:rPr><w:vanish/></w:rPr>", "<w:pPr><w:numPr/></w:pPr>", "<w:fldChar w:fldCharType='begin'/>",
    "<w:instrText>PAGE</w:instrText>", "<w:noBreakHyphen/>", "<w:sym w:char='F0B7'/>", "<x xmlns='y'/>", "<!-- c -->", "<?p i?>", "<w:pPr><w:pStyle w:val='Title'/></w:pPr>",
)  # fmt: skip
VALUES = (
    '"a.txt"', '"b.md"', '"C.txt"', '"../x"', '"/etc/x"', '"a\\u001b.txt"', '"CON"', '""', "5", "-1", "0", "true", "2021-03-09", "2021-03-09T10:00:00Z", "10:00:00", "[]", "{}",
    "1e9", "nan", "99999999999999999999", '"2021-03-09"', '"x\\u202e"', '"A"', '"\\ud800"', '"#"', '"a.txt#1"', '"' + "x" * 2000 + '"',
)  # fmt: skip
MANIFESTS = (
    '[dossier]\ntitle = "The quay"\n\n[limits]\npages = 5\n\n[[source]]\npath = "a.txt"\ntitle = "A"\npublished = 2021-03-09\n\n[[source]]\npath = "b.md"\nid = "B"\n',
)
TOML = (
    "[dossier]\n", "[[source]]\n", "[source]\n", "path = ", '"a.txt"\n', '"../x"', "title = ", "'''", '"""', "id = ", "published = ", "2021-13-09", "2021-03-09T10:00:00Z\n",
    "true\n", "[", "]", "{", "}", "= ", ".", "#", "\\u001b", "\\ud800", "[limits]\n", "seconds = ", "-5\n", "1_000", "0x1f", "inf\n", "a.b.c = 1\n", '"" = 1\n',
)  # fmt: skip
RECORDS = (
    '{"schema": "crossread/resolution/1", "id": "abcdefghijkl", "kind": "number", "key": "number:boats", "severity": "contradiction", "question": "How many '
    'boats sank?", "verdict": "accept", "source": "a.txt", "note": "as told", "reviewer": "Ida", "time": "2021-03-09T10:00:00Z", "sides": [{"source": "a.txt", '
    '"value": "12 boats", "status": "asserted", "speaker": null, "polarity": "positive", "selector": [{"type": "TextQuoteSelector", "exact": "12 boats", '
    '"prefix": "after ", "suffix": " sank"}, {"type": "TextPositionSelector", "start": 6, "end": 14}]}], "extra": {"x": [1, 2]}}',
)
ACTS = (
    RECORDS[0]
    .replace('"crossread/resolution/1"', '"crossread/own/1", "act": "raise", "of": null')
    .replace('"verdict": "accept", "source": "a.txt", ', ""),
    RECORDS[0]
    .replace('"crossread/resolution/1"', '"crossread/own/1", "act": "remove", "of": "mnopqrstuvwx"')
    .replace('"verdict": "accept", "source": "a.txt", ', ""),
)
CONFLICTS = (
    *JSON,
    "<<<<<<< ours\n",
    "=======\n",
    ">>>>>>> theirs\n",
    '"schema": "crossread/resolution/2"',
    '"verdict": "dismiss"',
    '"reason": "unit"',
    '"sides": []',
    '"start": -1',
)
STEPS = (
    '{"step": "do", "id": "abcdefghijkl", "before": null, "after": '
    + RECORDS[0]
    + '}\n{"step": "undo"}\n{"step": "redo"}\n',
    '{"step": "do", "id": "abcdefghijkl", "before": null, "after": {"id": "abcdefghijkl", "kind": "number", "question": "q", "verdict": "both", "source": null, '
    '"value": null, "reason": null, "note": "", "reviewer": "", "time": "", "sides": [], "extra": {}}}\n',
)


@dataclass(frozen=True, slots=True)
class Target:
    """How inputs are made, and what must hold for each: `check` raises nothing but `CrossreadError`, whose message is harmless."""

    make: Callable[[random.Random, Sequence[str]], bytes]
    check: Callable[[bytes], object]
    seeds: tuple[str, ...]
    weight: int = 1  # of a campaign's inputs


def try_input(target: Target, raw: bytes) -> bool:
    """Check one input; whether it was taken. Raises whatever must not be raised."""
    try:
        target.check(raw)
    except CrossreadError as error:
        said = error.message + (error.hint or "")
        if not error.message or UNSAFE.search(said):
            raise AssertionError(f"no harmless line: {said!r}") from error
        return False
    return True


def _texts(tokens: Sequence[str]) -> Callable[[random.Random, Sequence[str]], bytes]:
    return lambda dice, seeds: encoded(dice, mutated(dice, seeds, tokens))


def _structured(
    change: Callable[[random.Random, str], str], tokens: Sequence[str]
) -> Callable[[random.Random, Sequence[str]], bytes]:
    """Mostly inputs that keep the form of their format, so that what comes after the parser is reached."""

    def make(dice: random.Random, seeds: Sequence[str]) -> bytes:
        if dice.random() < 0.35:
            return encoded(dice, mutated(dice, seeds, tokens))
        return change(dice, dice.choice(seeds)).encode("utf-8", "replace")

    return make


def _packed(dice: random.Random, seeds: Sequence[str]) -> bytes:
    body = mutated(dice, seeds, XML) if dice.random() < 0.3 else with_elements(dice, dice.choice(seeds), ELEMENTS)
    raw = docx(body.encode("utf-8", "replace").decode())
    return damaged(dice, raw) if dice.random() < 0.3 else raw


def _pages(dice: random.Random, seeds: Sequence[str]) -> bytes:
    text = mutated(
        dice,
        seeds,
        (
            "BT",
            "ET",
            " Tj",
            "(",
            ")",
            "9 0 Td ",
            " Tf",
            "[(",
            ")] TJ",
            "q ",
            "Q ",
            "/F1 ",
            "1 0 0 1 9 9 Tm ",
            "-99999 ",
            "BI ID EI ",
        ),
    )
    return damaged(dice, pdf(text.encode("cp1252", "replace").decode("cp1252")))


def _check_reader(suffix: str, raw: bytes) -> None:
    found = READERS[suffix](raw, f"x{suffix}", DEFAULT_LIMITS)
    for reading in found if isinstance(found, tuple) else (found,):
        _check_reading(reading)


def _check_reading(reading: Reading) -> None:
    at = 0
    for block in reading.blocks:
        assert at <= block.start < block.end <= len(reading.text)
        at = block.end
    assert [offset for offset, _ in reading.places] == sorted(offset for offset, _ in reading.places)
    reading.text.encode()


def _document(raw: bytes, name: str = "a.txt", letter: str = "A") -> Document:
    return document_from_bytes(raw, name, name=letter)


def _check_claims(raw: bytes) -> None:
    document = _document(raw)
    for claim in read_source(document).claims:
        assert 0 <= claim.start < claim.end <= len(document.text)
        for mention in (*claim.dates, *claim.quantities, *claim.names):
            assert document.text[mention.start : mention.end] == mention.text


def _check_report(raw: bytes) -> None:
    """Two halves of the input as two sources: every format is rendered, printed ones hold nothing that steers a terminal."""
    half = raw.find(b"\n\n", len(raw) // 3) % (len(raw) + 1)
    texts = (("a\u202e.txt", "A", raw[:half] or raw), ("b\x1b[.md", "B", raw[half:] + b"\n\n" + raw[:half]))
    documents = tuple(_document(part, name, letter) for name, letter, part in texts)
    examination = examine(Dossier("T\x1b[2J", "/nowhere", "/nowhere/resolutions", documents))
    kept = {d.id: make_resolution(d, documents, Verdict.BOTH, time="") for d in examination.disagreements[::2]}
    findings = judge(examination, kept)
    report = Report(examination, findings, judge_gate(findings, Severity.NUANCE), Severity.NUANCE, 1, show_settled=True)
    for form in CHECK_FORMATS:
        text = render(report, form)
        assert UNSAFE.search(text.replace("\n", "")) is None, form
        if form in {"json", "sarif", "gitlab"}:
            json.loads(text)
        elif form == "junit":
            ET.fromstring(text)
    for form in EXPORT_FORMATS:
        text = render_export(report, form)
        assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text), form
        if form in {"jsonld", "claimreview"}:
            json.loads(text)
        elif form == "tei":
            ET.fromstring(text)


def _check_draft(raw: bytes) -> None:
    """The input as a draft beside two sources: every finding lies in it and is said harmlessly."""
    draft = _document(raw, "draft.md", "draft")
    for finding in find_in_draft(draft, *_sources()):
        assert 0 <= finding.start < finding.end <= len(draft.text)
        assert finding.explanation


@cache
def _sources() -> tuple[Examination, tuple[Finding, ...]]:
    documents = tuple(
        _document(text.encode(), f"{letter}.txt", letter) for letter, text in zip("AB", STORY, strict=True)
    )
    examination = examine(Dossier("T", "/nowhere", "/nowhere/resolutions", documents))
    kept = {d.id: make_resolution(d, documents, Verdict.BOTH, time="") for d in examination.disagreements[::2]}
    return examination, judge(examination, kept)


def _check_act(raw: bytes) -> None:
    for act in parse_acts({"abcdefghijkl.json": raw}, "resolutions/own").values():
        assert act.id == "abcdefghijkl"
        apply_own(_sources()[0], {act.id: act})


def _check_manifest(raw: bytes) -> None:
    manifest = parse_manifest(raw, "crossread.toml")
    listed = [Listed(s.path, s.title or "", s.published, s.publisher) for s in manifest.source]
    again = parse_manifest(manifest_text(manifest.dossier.title or "x", listed).encode("utf-8"), "crossread.toml")
    assert [s.path for s in again.source] == [s.path for s in manifest.source]


def _check_record(raw: bytes) -> None:
    for resolution in parse_resolutions({"abcdefghijkl.json": raw}, "resolutions").values():
        again = parse_resolutions({"abcdefghijkl.json": to_record(resolution)}, "resolutions")["abcdefghijkl"]
        assert again.sides == resolution.sides
        for side in resolution.sides:
            place = relocate(side, Passages(STORY[0]))
            assert place is None or 0 <= place.start < place.end <= len(STORY[0])


def _check_journal(raw: bytes) -> None:
    journal = Journal(Path(gettempdir(), "nowhere"))
    object.__setattr__(journal, "_lines", lambda: raw.decode("utf-8", "replace").splitlines())
    done, undone = journal.replay()
    for change in (*done, *undone):
        hash(change.id)


def _check_display(raw: bytes) -> None:
    text = raw.decode("utf-8", "surrogatepass") if b"\xed" in raw else raw.decode("latin-1")
    for ascii_only in (False, True):
        shown = visible(text, ascii_only=ascii_only)
        assert UNSAFE.search(shown) is None
        assert visible(shown, ascii_only=ascii_only) == shown
    assert visible(text, ascii_only=True).isascii()


def _raw(dice: random.Random, seeds: Sequence[str]) -> bytes:
    return mutated(dice, seeds, WORDS).encode("utf-8", "surrogatepass")


def _safely(check: Callable[[bytes], None], raw: bytes) -> None:
    try:
        check(raw)
    except UnicodeDecodeError:
        check(raw.decode("latin-1").encode())


TARGETS = {
    "text": Target(_texts(WORDS), partial(_check_reader, ".txt"), STORY, 16),
    "markdown": Target(_texts(MARKDOWN), partial(_check_reader, ".md"), STORY, 14),
    "page": Target(_texts(TAGS), partial(_check_reader, ".html"), PAGE, 8),
    "letter": Target(_texts(HEADERS), partial(_check_reader, ".eml"), LETTER, 8),
    "articles": Target(_structured(with_values, JSON), partial(_check_reader, ".json"), ARTICLES, 8),
    "lines of articles": Target(_structured(with_values, JSON), partial(_check_reader, ".jsonl"), ARTICLES, 6),
    "docx": Target(_packed, partial(_check_reader, ".docx"), BODY, 4),
    "manifest": Target(_structured(partial(with_lines, values=VALUES), TOML), _check_manifest, MANIFESTS, 8),
    "decision": Target(_structured(with_values, CONFLICTS), _check_record, RECORDS, 12),
    "history": Target(_structured(with_values, JSON), _check_journal, STEPS, 6),
    "display": Target(_raw, partial(_safely, _check_display), STORY, 7),
    "claims": Target(_texts(WORDS), _check_claims, STORY, 3),
    "report": Target(_texts((*WORDS, *MARKDOWN)), _check_report, STORY),
    "draft": Target(_texts((*WORDS, *MARKDOWN)), _check_draft, STORY),
    "own act": Target(_structured(with_values, CONFLICTS), _check_act, ACTS, 4),
    "pdf": Target(_pages, partial(_check_reader, ".pdf"), (lines(["Twelve boats sank.", "The port closed."]),), 0),
}
