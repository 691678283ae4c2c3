"""Files that are broken, hostile or in the wrong place: one clear line each, soon, in little memory; the rest is read.

A row is what a file is called, what it is made of, and how the message goes on after the file's name. `docs/faults.md` lists them.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facts.examine import examine
from facts.model import Kind
from sources.dossier import open_dossier
from sources.errors import CrossreadError, ManifestError, SourceError
from sources.limits import Limits
from sources.loading import read_document
from tests.sources import making
from tests.sources.making import deflated, docx, letter, lines, paragraph, pdf, zipped

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
GOOD = "It carries 40 cars on each of its crossings."
PDF_EXTRA = pytest.mark.skipif(
    importlib.util.find_spec("pypdfium2_raw") is None, reason="the extra for PDF is not installed"
)
TOGETHER = 12  # seconds for a file; it takes far less, and the machine may be busy
MEMORY = 256  # megabytes

LAUGHS = "<!DOCTYPE d [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{('&' + chr(97 + n) + ';') * 10}'>" for n in range(8)
) + "]>"  # fmt: skip
EXTERNAL = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
FORM = (
    "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X {} 0 R >> >> /Length 60 >>\nstream\n"
    + "/X Do " * 10
    + "\nendstream"
)
LOOP = (
    b"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] "
    b"/Count 99999999 >> endobj\ntrailer << /Root 1 0 R >>\n"
)
MIXED = b"Content-Type: multipart/mixed; boundary=%s\n\n"
SEALED = making.pdf(
    lines([GOOD]),
    extra=(
        "<< /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >>",
    ),
    trailer=" /Encrypt 6 0 R /ID [(a) (a)]",
)


def forms() -> bytes:
    """Forms that draw the next ten times: forty deep."""
    made = pdf("/X Do", extra=tuple(FORM.format(7 + n) for n in range(40)))
    return made.replace(b"/Font << /F1 3 0 R >> >>", b"/XObject << /X 6 0 R >>    >>")


ROWS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty text": ("b.txt", lambda: b"", "is empty"),
    "empty page": ("b.html", lambda: b"<p> </p>", "is empty"),
    "empty PDF": ("b.pdf", lambda: b"", "is empty"),
    "empty DOCX": ("b.docx", lambda: b"", "is empty"),
    "DOCX without words": ("b.docx", lambda: docx("<w:p/>"), "is empty"),
    "empty e-mail": ("b.eml", lambda: b"", "is empty"),
    "empty JSON": ("b.json", lambda: b" ", "is empty"),
    "binary text": ("b.txt", lambda: b"a\0b", "is a binary file (NUL byte at byte offset 1)"),
    "damaged UTF-8": ("b.txt", lambda: "über 40 Wägen €".encode()[:-1], "is not valid UTF-8 (0xE2 at byte offset 16)"),
    "damaged UTF-16": ("b.md", lambda: "\ufeffferry".encode("utf-16-le") + b"\0\xd8", "is not valid UTF-16-LE"),
    "half a UTF-16 character": ("b.txt", lambda: "\ufeffa".encode("utf-16-be") + b"\0", "is not valid UTF-16-BE"),
    "PDF called text": ("b.txt", lambda: pdf(lines([GOOD])), "is a PDF, not a text file"),
    "HTML called Markdown": ("b.md", lambda: b"<!DOCTYPE html>\n<p>Words.", "is an HTML page, not a text file"),
    "DOCX called text": ("b.txt", lambda: docx(paragraph(GOOD)), "is a zip archive"),
    "PDF called HTML": ("b.html", lambda: pdf(lines([GOOD])), "is a PDF, not an HTML page"),
    "text called PDF": ("b.pdf", GOOD.encode, "is no PDF"),
    "text called DOCX": ("b.docx", GOOD.encode, "is no DOCX file"),
    "ODT called DOCX": ("b.docx", lambda: zipped(mimetype=b"odt"), "is a zip archive, but no DOCX file"),
    "old Word called DOCX": ("b.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Word document (.doc)"),
    "text called e-mail": ("b.eml", GOOD.encode, "is no e-mail"),
    "text called JSON": ("b.json", GOOD.encode, "1:1: is not valid JSON"),
    "image called text": ("b.txt", lambda: b"\x89PNG\r\n", "is an image, not a text file"),
    "truncated PDF": ("b.pdf", lambda: pdf(lines([GOOD]))[:300], "is truncated or damaged"),
    "truncated DOCX": ("b.docx", lambda: docx(paragraph(GOOD))[:-30], "is truncated or damaged"),
    "truncated JSON": ("b.json", lambda: b'{"text": "a', "1:10: is not valid JSON"),
    "encrypted PDF": ("b.pdf", lambda: SEALED, "is encrypted"),
    "encrypted DOCX": ("b.docx", lambda: making.encrypted_zip(docx(paragraph(GOOD))), "is encrypted"),
    "DOCX sealed by Office": ("b.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "is encrypted"),
    "zip bomb": ("b.docx", lambda: docx(paragraph("x" * 41_000_000)), "unpacks to too much (word/document.xml: more than the limit of 40 MB)"),
    "zip bomb that lies": ("b.docx", lambda: making.lying(docx(paragraph("x" * 30_000_000)), 900), "is truncated or damaged"),
    "tight zip bomb": ("b.docx", lambda: docx("<w:p/>" * 900_000), "is packed too tightly to be a document (word/document.xml: the limit is 100 to 1)"),
    "archive of many files": ("b.docx", lambda: zipped(**{f"f{n}": b"" for n in range(2100)}), "the archive holds too many files (2100; the limit is 2000)"),
    "nested zip": ("b.docx", lambda: zipped(**{"word.docx": docx(paragraph(GOOD))}), "is a zip archive, but no DOCX file"),
    "billion laughs": ("b.docx", lambda: docx(paragraph("&i;"), head=LAUGHS), "holds an XML document type"),
    "external entity": ("b.docx", lambda: docx(paragraph("&a;"), head=EXTERNAL), "holds an XML document type"),
    "deep XML": ("b.docx", lambda: docx("<w:p>" * 5000), "nests too deep (the limit is 500 elements)"),
    "PDF stream bomb": ("b.pdf", lambda: pdf(deflated(220_000_000)), "is damaged, or needs more memory to read than the limit of 200 MB"),
    "PDF text bomb": ("b.pdf", lambda: pdf(zlib.compress(b"BT /F1 9 Tf " + b"(a) Tj " * 3_000_000 + b"ET")), "is damaged, or needs more memory"),
    "PDF of forms in forms": ("b.pdf", forms, "is damaged, or needs more memory"),
    "PDF page loop": ("b.pdf", lambda: LOOP, "is truncated or damaged"),
    "PDF of deep objects": ("b.pdf", lambda: pdf("BT ET", extra=("[" * 200_000 + "]" * 200_000,)), "holds no text"),
    "PDF of many pages": ("b.pdf", lambda: pdf(*["BT ET"] * 1001), "has too many pages (1001; the limit is 1000)"),
    "PDF scan": ("b.pdf", lambda: pdf("0 0 9 9 re f"), "holds no text"),
    "page of many elements": ("b.html", lambda: b"<b>" * 3_000_000, "has too many elements (the limit is 150000)"),
    "page of open brackets": ("b.html", lambda: b"<" * 10_000_000, "has too many elements"),
    "page of attributes": ("b.html", lambda: b"<a " + b"b='c' " * 1_000_000, "is empty"),
    "deep JSON": ("b.json", lambda: b"[" * 400_000, "is JSON that nests too deep"),
    "JSON of many values": ("b.json", lambda: b"[" + b"{}," * 600_000, "holds too many values (1200001; the limit is 750000)"),
    "deep e-mail": ("b.eml", lambda: b"From: x\n" + b"".join(MIXED % b"a" + b"--a\n" for _ in range(999)), "has too many parts (the limit is 100)"),
    "e-mail of many parts": ("b.eml", lambda: b"From: x\n" + MIXED % b"a" + b"--a\n\nx\n" * 5000, "has too many parts (5000; the limit is 100)"),
    "e-mail of headers": ("b.eml", lambda: b"From: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\nhi", "its headers are too large (the limit is 300000 bytes)"),
    "too many bytes": ("b.txt", lambda: b"x" * 20_000_001, "is too large (20 MB; the limit is 20 MB)"),
    "too many lines": ("b.txt", lambda: b"x\n" * 200_000, "has too many lines (200001; the limit is 200000)"),
    "too many characters": ("b.txt", lambda: b"word " * 2_000_001, "holds too much text (10000005 characters; the limit is 10000000)"),
}  # fmt: skip


@pytest.mark.parametrize("row", [pytest.param(r, marks=PDF_EXTRA) if ROWS[r][0] == "b.pdf" else r for r in ROWS])
def test_a_bad_file_is_one_clear_line_and_the_others_are_read(
    row: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name, make, words = ROWS[row]
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    (tmp_path / name).write_bytes(make())
    (tmp_path / "c.txt").write_text(GOOD, "utf-8")
    found = open_dossier(["a.txt", name, "c.txt"])
    assert [d.path for d in found.documents] == ["a.txt", "c.txt"]
    (problem,) = found.problems
    assert problem.startswith((f"{name}: {words}", f"{name}:{words}"))
    assert "\n" not in problem


PROBE = """
import json, os, sys, time
sys.path.insert(0, {root!r})
from sources.errors import SourceError
from sources.loading import read_document
found = []
for name in sys.argv[1:]:
    started = time.perf_counter()
    try:
        read_document(name)
    except SourceError as error:
        found.append([name, error.message, time.perf_counter() - started])
peak = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
import resource
child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps([found, int(peak[0]) // 1000, child // 1000]))
"""


@PDF_EXTRA
@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="memory is read from /proc")  # noqa: PTH110
def test_the_worst_files_take_little_time_and_memory(tmp_path: Path) -> None:
    worst = [
        "zip bomb",
        "zip bomb that lies",
        "page of open brackets",
        "deep JSON",
        "PDF stream bomb",
        "PDF of forms in forms",
    ]
    names = []
    for number, row in enumerate(worst):
        name, make, _ = ROWS[row]
        names.append(f"{number}{name}")
        (tmp_path / names[-1]).write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(root=str(ROOT)), *names],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    found, peak, child = json.loads(done.stdout)
    assert [name for name, *_ in found] == names
    assert all(seconds < TOGETHER for *_, seconds in found)
    assert peak < MEMORY
    assert child < MEMORY


@PDF_EXTRA
def test_a_pdf_that_takes_too_long_is_left(tmp_path: Path) -> None:
    (tmp_path / "b.pdf").write_bytes(forms())
    with pytest.raises(SourceError, match=r"b\.pdf: takes too long to read \(the limit is 1 s\)") as caught:
        read_document(str(tmp_path / "b.pdf"), limits=Limits(seconds=1, memory_bytes=4_000_000_000))
    assert caught.value.hint == "If you trust the file, set CROSSREAD_LIMITS=seconds=5 or more."


def _place(tmp_path: Path, kind: str) -> str:
    """Put something that is no document where one is looked for."""
    target = tmp_path / "story" / "b.txt"
    if kind == "folder":
        target.mkdir()
    elif kind == "pipe":
        os.mkfifo(target)
    elif kind == "loop":
        target.symlink_to("b.txt")
    elif kind == "link to a device":
        target.symlink_to("/dev/zero")
    elif kind == "link out of the dossier":
        (tmp_path / "secret.txt").write_text("Not for you.", "utf-8")
        target.symlink_to(tmp_path / "secret.txt")
    elif kind == "unreadable":
        target.write_text(GOOD, "utf-8")
        target.chmod(0)
    return str(target)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("missing", "does not exist"),
        ("folder", "is a folder, not a document"),
        ("pipe", "is a named pipe, not a document"),
        ("loop", "is a symbolic link that leads back to itself"),
        ("link to a device", "is a symbolic link out of the dossier"),
        ("link out of the dossier", "is a symbolic link out of the dossier"),
        ("unreadable", "may not be read (permission denied)"),
    ],
)
def test_what_is_no_file_is_told_and_never_waited_on(
    kind: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story").mkdir()
    path = _place(tmp_path, kind)
    if kind == "unreadable" and os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    (tmp_path / "story" / "a.txt").write_text(GOOD, "utf-8")
    (tmp_path / "story" / "crossread.toml").write_text(
        '[[source]]\npath = "a.txt"\n[[source]]\npath = "b.txt"\n', "utf-8"
    )
    found = open_dossier(["story"])
    assert [d.key for d in found.documents] == ["a.txt"]
    assert found.problems == (f"story/b.txt: {words}",)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("../b.txt", 'leads out of the dossier ("..")'),
        ("a/../../b.txt", 'leads out of the dossier ("..")'),
        ("/etc/passwd", "is an absolute path"),
        ("C:/b.txt", "is an absolute path"),
        ("~/b.txt", "is an absolute path"),
        ("CON", 'holds "CON", which is no file name on Windows'),
        ("sub/nul.txt", "no file name on Windows"),
        ("a:b.txt", "is an absolute path"),
        ("b.txt ", "no file name on Windows"),
        ("A.txt", "only in upper and lower case"),
        ("b\\u001b[2J.txt", "b␛[2J.txt"),
        ("b\\u202e.txt", "b⟨U+202E⟩.txt"),
        ("../feed.jsonl#1", 'leads out of the dossier ("..")'),
    ],
)
def test_what_a_manifest_may_not_name_is_told(entry: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    (tmp_path / "crossread.toml").write_text(f'[[source]]\npath = "a.txt"\n[[source]]\npath = "{entry}"\n', "utf-8")
    found = open_dossier([str(tmp_path)])
    assert [d.key for d in found.documents] == ["a.txt"]
    (problem,) = found.problems
    assert words in problem
    assert problem.isprintable()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[limits]\npages = 5000\n", "limits.pages is 5000, above 1000: a manifest can only lower a limit"),
        ("[limits]\npages = 0\n", '"pages" is wrong'),
        ("[limits]\npages = true\n", '"pages" is wrong'),
        ("[limits]\npagse = 5\n", 'unknown key "pagse"'),
    ],
)
def test_limits_that_a_manifest_may_not_set(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    (tmp_path / "crossread.toml").write_text(text + '[[source]]\npath = "a.txt"\n', "utf-8")
    with pytest.raises(ManifestError) as caught:
        open_dossier([str(tmp_path)])
    assert words in caught.value.message


def test_a_manifest_lowers_limits_and_the_environment_raises_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(GOOD, "utf-8")
    manifest = tmp_path / "crossread.toml"
    manifest.write_text('[limits]\ncharacters = 20\n[[source]]\npath = "a.txt"\n', "utf-8")
    with pytest.raises(CrossreadError, match=r"holds too much text \(44 characters; the limit is 20\)"):
        open_dossier([str(tmp_path)])
    manifest.write_text('[limits]\npages = 5000\n[[source]]\npath = "a.txt"\n', "utf-8")
    monkeypatch.setenv("CROSSREAD_LIMITS", "pages=9000")
    assert len(open_dossier([str(tmp_path)]).documents) == 1


SUFFIXES: dict[str, Callable[[str], bytes]] = {
    ".txt": str.encode,
    ".md": str.encode,
    ".html": lambda words: f"<p>{words}</p>".encode(),
    ".docx": lambda words: docx(paragraph(words)),
    ".eml": letter,
    ".json": lambda words: json.dumps({"text": words}).encode(),
}


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@pytest.mark.parametrize(
    "words", ["It carries 1\u200b000 cars.", "It carries 1000\u202e cars.", "Caf\u00e9 40\u2060 cars."]
)
def test_invisible_characters_are_kept_for_the_engine_to_see(suffix: str, words: str, tmp_path: Path) -> None:
    (tmp_path / f"a{suffix}").write_bytes(SUFFIXES[suffix](words))
    assert words in read_document(str(tmp_path / f"a{suffix}")).text


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_invisible_characters_neither_hide_nor_make_a_disagreement(suffix: str, tmp_path: Path) -> None:
    told = {"a": "The ferry carries 1\u200b000 people.", "b": "The ferry carries 1000 people."}
    for name, words in told.items():
        (tmp_path / f"{name}{suffix}").write_bytes(SUFFIXES[suffix](words))
    paths = [str(tmp_path / f"{name}{suffix}") for name in told]
    assert examine(open_dossier(paths)).disagreements == ()
    (tmp_path / f"b{suffix}").write_bytes(SUFFIXES[suffix]("The ferry carries 1\u2060200 people."))
    (found,) = examine(open_dossier(paths)).disagreements
    assert found.kind is Kind.NUMBER


def test_the_page_on_faults_lists_every_row() -> None:
    listed = (ROOT / "docs" / "faults.md").read_text("utf-8")
    assert [row for row in ROWS if f"\n| {row} | `{os.path.splitext(ROWS[row][0])[1]}` |" not in listed] == []  # noqa: PTH122
