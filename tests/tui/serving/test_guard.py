"""Who is let in: hosts, origins, the token and its cookie."""

from __future__ import annotations

import pytest

from tui.serving.guard import Guard, is_loopback


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1:8000", "127.9.9.9", "[::1]:9"])
def test_this_machine_is_served(host: str) -> None:
    assert not Guard().refuses_host(host)


@pytest.mark.parametrize(
    "host",
    [None, "", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.7:80", "a b", "::1", "x@127.0.0.1", "127.0.0.1:8000/x"],
)  # fmt: skip
def test_other_names_are_refused(host: str | None) -> None:
    assert Guard().refuses_host(host)


def test_a_remote_run_is_reached_by_number_only() -> None:
    guard = Guard(remote=True)
    assert not guard.refuses_host("192.0.2.7:8000")
    assert not guard.refuses_host("[2001:db8::7]:8000")
    assert guard.refuses_host("evil.example:8000")


@pytest.mark.parametrize(
    ("origin", "refused"),
    [(None, False), ("http://localhost:9", False), ("http://localhost:8", True), ("https://localhost:9", True), ("null", True)],
)  # fmt: skip
def test_pages_of_others_are_refused(origin: str | None, refused: bool) -> None:
    assert Guard().refuses_origin(origin, "localhost:9") is refused


def test_the_token_works_once_and_its_cookie_from_then_on() -> None:
    guard = Guard()
    assert not guard.admits(guard.cookie), "not before the token was given"
    assert guard.exchange("") is None
    assert guard.exchange("wörong") is None
    assert guard.exchange(guard.token) == guard.cookie
    assert guard.exchange(guard.token) is None
    assert guard.admits(guard.cookie)
    assert not guard.admits(None)
    assert not guard.admits(guard.token)


def test_bytes_that_are_no_text_are_just_wrong() -> None:
    guard = Guard()
    assert guard.exchange("\ud800\udcff") is None
    assert guard.exchange(guard.token) == guard.cookie
    assert not guard.admits("\udcff\udcfe")


def test_secrets_differ_from_run_to_run() -> None:
    drawn = {secret for guard in (Guard() for _ in range(20)) for secret in (guard.token, guard.cookie)}
    assert len(drawn) == 40
    assert min(map(len, drawn)) >= 43


@pytest.mark.parametrize(("name", "own"), [("127.0.0.1", True), ("::1", True), ("0.0.0.0", False), ("a.b", False)])  # noqa: S104
def test_loopback(name: str, own: bool) -> None:
    assert is_loopback(name) is own
