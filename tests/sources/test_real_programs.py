"""The sample's four documents as real programs write them: what disagrees is what disagrees in the text version.

A browser prints pages to PDF, an office program turns them into DOCX and prints that, a mail client sends them.
"""

from __future__ import annotations

import html
import importlib.util
import os
import shutil
import subprocess
import textwrap
from email.message import EmailMessage
from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from facts.examine import examine
from sources.document import BlockKind as K
from sources.document import Document, Dossier
from sources.dossier import open_dossier, open_sample

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = open_sample()
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
NEEDS_PDF = pytest.mark.skipif(
    importlib.util.find_spec("pypdfium2_raw") is None, reason="the extra for PDF is not installed"
)
NEEDS_CHROMIUM = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
NEEDS_OFFICE = pytest.mark.skipif(OFFICE is None, reason="no LibreOffice")
WAIT = 120


def answers(dossier: Dossier) -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    """What disagrees: kind, question, and each source's value."""
    found = examine(dossier).disagreements
    return sorted((d.kind.value, d.question, tuple((a.source, a.value) for a in d.evidence)) for d in found)


@pytest.fixture(scope="module")
def expected() -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    found = answers(SAMPLE)
    assert len(found) > 10
    return found


def markup(document: Document) -> str:
    """The blocks of a document as elements."""
    parts = []
    for kind, blocks in groupby(document.blocks, key=lambda block: block.kind):
        texts = [(block.level, html.escape(document.text[block.start : block.end])) for block in blocks]
        if kind is K.TABLE_ROW:
            cells = ["".join(f"<td>{cell.strip()}</td>" for cell in words.split("|")) for _, words in texts]
            parts.append(f"<table border=1>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")
        elif kind is K.LIST_ITEM:
            parts.append(f"<ul>{''.join(f'<li>{words}</li>' for _, words in texts)}</ul>")
        elif kind is K.HEADING:
            parts += [f"<h{level or 2}>{words}</h{level or 2}>" for level, words in texts]
        elif kind is not K.META:
            parts += [f"<blockquote><p>{w}</p></blockquote>" if kind is K.QUOTE else f"<p>{w}</p>" for _, w in texts]
    return "\n".join(parts)


def page(document: Document) -> str:
    """A page as a publisher serves it."""
    title, publisher = html.escape(document.title), html.escape(document.publisher or "")
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} | {publisher}</title>'
        f'<meta property="article:published_time" content="{document.published}T09:00:00Z">'
        f'<meta property="og:site_name" content="{publisher}"></head><body>'
        '<nav class="noprint"><a href="/">Home</a> <a href="/news">News</a></nav><style>@media print {nav, aside, footer {display: none}}</style>'
        f"<main><article>{markup(document)}<div class='share'><a href='#'>Facebook</a> <a href='#'>X</a></div></article>"
        "<aside class='related'><h3>Related</h3><a href='/x'>Ten best lakes in the country for a swim</a></aside></main>"
        f"<footer>© 2026 {publisher}</footer></body></html>"
    )


def letter(document: Document) -> bytes:
    """A newsletter as a mail client sends it: wrapped plain text beside the page."""
    message = EmailMessage()
    message["From"] = f"{document.publisher} <news@letters.example>"
    message["Subject"] = document.title
    assert document.published is not None
    message["Date"] = document.published.strftime("%a, %d %b %Y 09:00:00 +0000")
    parts = []
    for block in document.blocks:
        words = document.text[block.start : block.end]
        bullet = "- " if block.kind is K.LIST_ITEM else ""
        if block.kind is not K.META:
            parts.append(f"| {words} |" if block.kind is K.TABLE_ROW else "\n".join(textwrap.wrap(bullet + words, 72)))
    message.set_content("\n\n".join(parts) + "\n\n-- \nThe editors\n")
    message.add_alternative(page(document), subtype="html")
    return message.as_bytes()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    for document in SAMPLE.documents:
        (folder / f"{document.id}.html").write_text(page(document), "utf-8")
        (folder / f"{document.id}.eml").write_bytes(letter(document))
    return folder


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as DOCX, and those as PDF: one start of the program for each."""
    folder = tmp_path_factory.mktemp("office")
    bare = tmp_path_factory.mktemp("bare")
    for document in SAMPLE.documents:  # the program shows what a style sheet hides
        title = html.escape(document.title)
        (bare / f"{document.id}.html").write_text(
            f"<meta charset=utf-8><title>{title}</title>{markup(document)}", "utf-8"
        )
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    base = [str(OFFICE), profile, "--headless", "--convert-to"]
    for kind, suffix, source in (("docx:MS Word 2007 XML", "html", bare), ("pdf", "docx", folder)):
        names = [str(source / f"{document.id}.{suffix}") for document in SAMPLE.documents]
        subprocess.run([*base, kind, "--outdir", str(folder), *names], check=True, capture_output=True, timeout=WAIT)
    return folder


@pytest.fixture(scope="module")
def printed(pages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("printed")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
    for document in SAMPLE.documents:
        target = folder / f"{document.id}.pdf"
        address = (pages / f"{document.id}.html").as_uri()
        command = [
            str(CHROMIUM),
            *options,
            f"--user-data-dir={folder / 'profile'}",
            f"--print-to-pdf={target}",
            address,
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=WAIT)
    return folder


def told(folder: Path, suffix: str, where: Path) -> Dossier:
    """A dossier of these files, with the days of publication that some formats do not carry."""
    tables = []
    for document in SAMPLE.documents:
        shutil.copy(folder / f"{document.id}.{suffix}", where)
        known = f"published = {document.published}\n" if suffix in {"pdf", "docx"} else ""
        tables.append(f'[[source]]\npath = "{document.id}.{suffix}"\n{known}')
    (where / "crossread.toml").write_text("\n".join(tables), "utf-8")
    return open_dossier([os.fspath(where)])


def test_pages(pages: Path, tmp_path: Path, expected: object) -> None:
    dossier = told(pages, "html", tmp_path)
    assert answers(dossier) == expected
    assert [(d.title, d.published, d.publisher) for d in dossier.documents] == [
        (d.title, d.published, d.publisher) for d in SAMPLE.documents
    ]


def test_letters(pages: Path, tmp_path: Path, expected: object) -> None:
    dossier = told(pages, "eml", tmp_path)
    assert answers(dossier) == expected
    assert [(d.title, d.published, d.author) for d in dossier.documents] == [
        (d.title, d.published, d.publisher) for d in SAMPLE.documents
    ]


@NEEDS_OFFICE
def test_office_documents(office: Path, tmp_path: Path, expected: object) -> None:
    dossier = told(office, "docx", tmp_path)
    assert answers(dossier) == expected
    assert [d.title for d in dossier.documents][2:] == [d.title for d in SAMPLE.documents][2:]


@NEEDS_PDF
@NEEDS_OFFICE
def test_office_documents_as_pdf(office: Path, tmp_path: Path, expected: object) -> None:
    dossier = told(office, "pdf", tmp_path)
    assert answers(dossier) == expected
    assert all(d.place(len(d.text) - 2).startswith("page ") for d in dossier.documents)


@NEEDS_PDF
@NEEDS_CHROMIUM
def test_pages_printed_by_a_browser(printed: Path, tmp_path: Path, expected: object) -> None:
    dossier = told(printed, "pdf", tmp_path)
    assert answers(dossier) == expected
    assert not any("file://" in d.text for d in dossier.documents)  # what the browser prints at head and foot
