"""Who may see the review screen: whoever has the token of the address once, and that browser from then on.

Three things are asked of every request: that it names this machine (a page elsewhere may have bound its own name to our
address: DNS rebinding, which always needs a name), that a page of ours sent it where a page did, and the cookie that the
token was exchanged for. Nothing here knows HTTP.
"""

from __future__ import annotations

import ipaddress
import re
import secrets
from dataclasses import dataclass, field
from hmac import compare_digest

_HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]{2,45}\]|[A-Za-z0-9.-]{1,253})(?::(?P<port>\d{1,5}))?")


def is_loopback(name: str) -> bool:
    """Whether an address is this machine's own: "localhost", 127.0.0.0/8 or ::1. No name is looked up."""
    if name.lower() == "localhost":
        return True
    address = _address(name)
    return address is not None and address.is_loopback


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return None


def _secret() -> str:
    return secrets.token_urlsafe(32)


def _is_same(given: str, secret: str) -> bool:
    """Compare in a time that tells nothing; bytes of a header that are no UTF-8 arrive as lone surrogates."""
    return compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())


@dataclass(slots=True)
class Guard:
    """The secrets of one run. `remote`: requests may name any address by number, not this machine's own only."""

    remote: bool = False
    token: str = field(default_factory=_secret)
    cookie: str = field(default_factory=_secret)
    spent: bool = False

    def refuses_host(self, host: str | None) -> bool:
        """Whether a Host header names something else than this machine by an address (or as localhost)."""
        match = _HOST.fullmatch(host or "")
        if match is None:
            return True
        name = match["name"]
        return not (is_loopback(name) or (self.remote and _address(name) is not None))

    def refuses_origin(self, origin: str | None, host: str) -> bool:
        """Whether a request was sent by another page than ours; requests without an origin are a person's own."""
        return origin is not None and origin != f"http://{host}"

    def admits(self, cookie: str | None) -> bool:
        """Whether the cookie is the one that the token was exchanged for."""
        return self.spent and _is_same(cookie or "", self.cookie)

    def exchange(self, token: str) -> str | None:
        """The cookie for the token, once; None for another token and for the second time."""
        if self.spent or not _is_same(token, self.token):
            return None
        self.spent = True
        return self.cookie
