"""Files inside a zip archive, read without trusting a word that the archive says about itself."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from sources.errors import SourceError
from sources.limits import megabytes, raising

if TYPE_CHECKING:
    from sources.limits import Limits

_ENTRY = b"PK\x01\x02"  # begins every entry of an archive's directory
_STEP = 1 << 16
_FREE = 1_000_000  # bytes that may unpack at any ratio
_ENCRYPTED = 0x1


class Archive:
    """An opened archive; `name` stands in messages. Raises `SourceError` where it is none, or too large."""

    def __init__(self, raw: bytes, name: str, limits: Limits) -> None:
        self.name = name
        self.limits = limits
        count = raw.count(_ENTRY)  # before the archive is opened: its directory alone could fill the memory
        if count > limits.members:
            raise SourceError(
                f"{name}: the archive holds too many files ({count}; the limit is {limits.members})",
                hint=raising("members", count),
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError) as error:
            raise SourceError(f"{name}: is truncated or damaged (no whole zip archive)") from error
        self.members = {info.filename: info for info in self._zip.infolist()}

    def read(self, member: str) -> bytes:
        """Unpack one file. Raises `SourceError` where it is missing, encrypted, damaged, or larger than the limits."""
        info = self.members.get(member)
        if info is None:
            raise SourceError(f"{self.name}: is damaged ({member} is missing)")
        if info.flag_bits & _ENCRYPTED:
            raise SourceError(f"{self.name}: is encrypted", hint="Save it without a password.")
        self._refuse(member, info.file_size, info.compress_size)
        parts: list[bytes] = []
        size = 0
        try:
            with self._zip.open(info) as stream:
                while part := stream.read(_STEP):
                    size += len(part)
                    self._refuse(member, size, info.compress_size)
                    parts.append(part)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
            raise SourceError(f"{self.name}: is truncated or damaged ({member} cannot be unpacked)") from error
        return b"".join(parts)

    def _refuse(self, member: str, size: int, packed: int) -> None:
        """Refuse by what was declared before unpacking, and by what came while unpacking."""
        most = self.limits.unpacked_bytes
        if size > most:
            raise SourceError(
                f"{self.name}: unpacks to too much ({member}: more than the limit of {megabytes(most)})",
                hint=raising("unpacked_bytes", 2 * most),
            )
        if size > _FREE and size > self.limits.ratio * max(1, packed):
            raise SourceError(
                f"{self.name}: is packed too tightly to be a document ({member}: the limit is {self.limits.ratio} to 1)",
                hint=raising("ratio", 2 * self.limits.ratio),
            )
