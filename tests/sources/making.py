"""Files of every kind, made in memory for tests: small ones, and ones that are built to do harm."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from email.message import EmailMessage

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def paragraph(words: str, style: str = "", run: str = "") -> str:
    """A paragraph of a DOCX file; `run` holds properties of its run."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def docx(body: str, head: str = "", **parts: str | bytes) -> bytes:
    """A DOCX file with this body; `parts` are further files, "__" standing for "/" and "_dot_" for "."."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        document = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", f'<?xml version="1.0"?>{head}{document}')
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return made.getvalue()


def styles(**names: str) -> str:
    """A DOCX styles part: style ids with their names."""
    inner = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in names.items()
    )
    return f'<w:styles xmlns:w="{W}">{inner}</w:styles>'


def zipped(**members: bytes) -> bytes:
    """A zip archive that is no DOCX file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def lying(raw: bytes, size: int) -> bytes:
    """A zip archive whose directory tells this size for every file in it."""
    found = bytearray(raw)
    at = found.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", found, at + 24, size)
        at = found.find(b"PK\x01\x02", at + 4)
    return bytes(found)


def encrypted_zip(raw: bytes) -> bytes:
    """A zip archive whose files say that they are encrypted."""
    found = bytearray(raw)
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = found.find(mark)
        while at >= 0:
            found[at + offset] |= 1
            at = found.find(mark, at + 4)
    return bytes(found)


def pdf(*pages: str | bytes, extra: tuple[str, ...] = (), trailer: str = "", info: str = "") -> bytes:
    """A PDF whose pages hold these content streams, in Helvetica as F1; bytes are streams compressed already."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(count))
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        data = content if isinstance(content, bytes) else content.encode("cp1252")
        filters = " /Filter /FlateDecode" if isinstance(content, bytes) else ""
        objects.append(f"<< /Length {len(data)}{filters} >>\nstream\n".encode() + data + b"\nendstream")
    objects += [item.encode() for item in extra]
    if info:
        objects.append(info.encode())
        trailer += f" /Info {len(objects)} 0 R"
    return _numbered(objects, trailer)


def _numbered(objects: list[bytes], trailer: str) -> bytes:
    made = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    made += f"trailer << /Size {len(objects) + 1} /Root 1 0 R{trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(made)


def lines(words: list[str], *, left: float = 60, top: float = 740, size: float = 11, step: float = 14) -> str:
    """A content stream that sets lines one below the other."""
    shown = [f"1 0 0 1 {left} {top - step * n} Tm ({_escaped(text)}) Tj" for n, text in enumerate(words)]
    return f"BT /F1 {size} Tf {' '.join(shown)} ET\n"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def deflated(size: int, character: bytes = b" ") -> bytes:
    """A compressed stream that unpacks to this size, made without holding it."""
    packer = zlib.compressobj(9)
    step = character * 1_000_000
    return b"".join([*(packer.compress(step) for _ in range(size // 1_000_000)), packer.flush()])


def letter(text: str, page: str = "", **headers: str) -> bytes:
    """An e-mail as a mail program writes it: plain text, and an HTML version where one is given."""
    message = EmailMessage()
    for name, value in {"From": "Ada Moss <ada@lantern.example>", "Subject": "Ferry", **headers}.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if page:
        message.add_alternative(page, subtype="html")
    return message.as_bytes()
