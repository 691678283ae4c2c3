"""E-mails: which version is read, what the headers say, letters passed on, files that are none."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from sources.document import BlockKind as K
from sources.errors import SourceError
from sources.limits import Limits
from sources.readers import mail
from tests.sources.making import letter

if TYPE_CHECKING:
    from pathlib import Path

    from sources.readers.reading import Reading

DAY = "Mon, 09 Mar 2026 10:00:00 +0100"
TEXT = "The ferry carries 40 cars.\n\nThe quay is closed.\n"


def shown(reading: Reading) -> list[tuple[K, str]]:
    return [(block.kind, reading.text[block.start : block.end]) for block in reading.blocks]


def test_headers_and_text() -> None:
    found = mail.read(letter(TEXT, Date=DAY, Subject="[Lantern] Re: Ferry halted"), "x")
    assert (found.title, found.published, found.author) == ("Ferry halted", date(2026, 3, 9), "Ada Moss")
    assert shown(found) == [
        (K.HEADING, "Ferry halted"), (K.PARAGRAPH, "The ferry carries 40 cars."), (K.PARAGRAPH, "The quay is closed."),
    ]  # fmt: skip
    assert [label for _, label in found.places] == ["subject", "paragraph 1", "paragraph 2"]


def test_wrapped_lines_are_joined_and_the_signature_is_cut() -> None:
    text = (
        "The ferry to Skerrin was halted on Monday after the harbour master had\nfound a crack in its hull.\n-- \nAda\n"
    )
    assert shown(mail.read(letter(text), "x"))[1:] == [
        (
            K.PARAGRAPH,
            "The ferry to Skerrin was halted on Monday after the harbour master had found a crack in its hull.",
        )
    ]


@pytest.mark.parametrize(
    ("text", "page", "words"),
    [
        (TEXT * 9, "<p>From the page.</p>", "The ferry carries 40 cars."),
        ("See the HTML version.", f"<p>{'From the page. ' * 20}</p>", "From the page."),
        ("", "<p>From the page.</p>", "From the page."),
    ],
)
def test_the_plain_version_is_read_where_it_is_whole(text: str, page: str, words: str) -> None:
    assert words in mail.read(letter(text, page), "x").text


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_charsets(charset: str, encoding: str) -> None:
    message = EmailMessage()
    message["From"] = "Zoë Åberg <z@x.example>"
    message["Subject"] = "Fähre"
    message.set_content("Die Fähre trägt 40 Wagen.", charset=charset, cte=encoding)
    found = mail.read(message.as_bytes(), "x")
    assert (found.title, found.author) == ("Fähre", "Zoë Åberg")
    assert shown(found)[-1] == (K.PARAGRAPH, "Die Fähre trägt 40 Wagen.")


def test_a_letter_passed_on_in_its_words() -> None:
    text = (
        "FYI\n\n---------- Forwarded message ---------\nFrom: The Lantern <news@lantern.example>\n"
        f"Date: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Ferry halted\nTo: <a@x.example>\n\n\n{TEXT}"
    )
    found = mail.read(letter(text, Date=DAY, Subject="Fwd: Ferry halted"), "x")
    assert (found.title, found.published, found.author) == ("Ferry halted", date(2026, 3, 2), "The Lantern")
    assert [words for kind, words in shown(found) if kind is not K.META][-2:] == [
        "The ferry carries 40 cars.", "The quay is closed.",
    ]  # fmt: skip
    assert not any("Subject:" in words for kind, words in shown(found) if kind is not K.META)


def test_a_letter_passed_on_whole() -> None:
    outer = EmailMessage()
    outer["From"], outer["Subject"], outer["Date"] = "Ben <b@x.example>", "Fwd: news", "Tue, 10 Mar 2026 10:00:00 +0000"
    outer.set_content("See below.")
    inner = EmailMessage()
    inner["From"], inner["Subject"], inner["Date"] = "Ada Moss <a@x.example>", "Ferry halted", DAY
    inner.set_content(TEXT)
    outer.add_attachment(inner)
    found = mail.read(outer.as_bytes(), "x")
    assert (found.title, found.published, found.author) == ("Ferry halted", date(2026, 3, 9), "Ada Moss")


def test_attachments_are_neither_read_nor_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    message = EmailMessage()
    message["From"] = "a@x.example"
    message.set_content(TEXT)
    message.add_attachment("Forty-five cars, says the attachment.", filename="../../evil.txt")
    message.add_attachment(b"MZ", maintype="application", subtype="octet-stream", filename="evil.exe")
    assert "attachment" not in mail.read(message.as_bytes(), "x").text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b" \n", "x: is empty"),
        (b"Just words, no header.\n", "x: is no e-mail"),
        (b"From: a\nContent-Type: image/png\n\nxx", "x: holds no text"),
        (b"From: a\n" + b"X-A: b\n" * 50_000 + b"\nwords", "x: its headers are too large"),
        (b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 20, "x: has too many parts (20; the limit is 9)"),
        (b"From: a\n\n" + b"Content-Type: multipart/mixed\n" * 20, "x: has too many parts (the limit is 9)"),
        (b"From: a\n\na\xff\xfe\x81\n", "x: is not valid UTF-8 (0xFF at byte offset 1)"),
    ],
)  # fmt: skip
def test_what_is_no_letter_is_refused(raw: bytes, message: str) -> None:
    with pytest.raises(SourceError) as caught:
        mail.read(raw, "x", Limits(parts=9))
    assert caught.value.message.startswith(message)
