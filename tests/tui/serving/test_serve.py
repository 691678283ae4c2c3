"""`crossread serve` for real, on loopback: who is refused, what a page shows, and that nothing is left running."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.repositories import SOURCES
from tests.web.browser import Browser, find_browser
from tui.main import main

if TYPE_CHECKING:
    from collections.abc import Iterator

aiohttp = pytest.importorskip("aiohttp", reason="needs the extra serve")
URL = pytest.importorskip("yarl").URL
pytest.importorskip("textual_serve", reason="needs the extra serve")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and descriptors of POSIX")
ROOT = Path(__file__).parents[3]
PATIENCE = 60.0
NOWHERE = [
    "/none",
    "/" + "a" * 5000,
    *("/static/" + name for name in ("a" * 300, "a" * 5000, "a/" * 2000, "a%00b", "%ff", "%2e%2e/%2e%2e/etc/passwd")),
    *("/static/" + name for name in ("", "css", "css/", "/etc/passwd", "js/textual.js/x", "js%5Ctextual.js")),
    "/static",
    "/ws/x",
]


class Serving:
    """A server on a folder of two sources; `url` is the address with its token."""

    def __init__(self, folder: Path, *more: str) -> None:
        place = folder / "story"
        place.mkdir()
        for name, text in SOURCES.items():
            (place / name).write_text(text, "utf-8")
        homes = {f"XDG_{n}_HOME": str(folder / n.lower()) for n in ("STATE", "DATA", "CONFIG", "CACHE")}
        env = {**os.environ, **homes, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "TERM": "dumb"}
        command = [sys.executable, "-m", "tui", "serve", "story", "--reviewer", "Ida", *more]
        self.told = folder / "told"
        with self.told.open("wb") as told:
            self.process = subprocess.Popen(
                command, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=told, stdin=subprocess.DEVNULL
            )
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        self.url = self.process.stdout.readline().decode().strip() if ready else ""
        self.base = self.url.partition("/?")[0]
        self.resolutions = place / "resolutions"

    def children(self) -> list[int]:
        """The processes that the server has started and that still run."""
        done = subprocess.run(["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, check=False)
        return [int(word) for word in done.stdout.split()]

    def stop(self, sign: signal.Signals = signal.SIGINT) -> int:
        if self.process.poll() is None:
            self.process.send_signal(sign)
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.kill()
            self.process.wait()
            assert self.process.stdout is not None
            self.process.stdout.close()


@pytest.fixture
def serving(tmp_path: Path) -> Iterator[Serving]:
    server = Serving(tmp_path)
    yield server
    server.stop()


def until(condition: Any) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def is_running(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


async def ask(serving: Serving) -> None:
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.CookieJar(unsafe=True), timeout=aiohttp.ClientTimeout(PATIENCE)
    ) as session:

        async def status(path: str, **headers: str) -> int:
            async with session.get(
                URL(serving.base + path, encoded=True), headers=headers, allow_redirects=False
            ) as answer:
                await answer.read()
                assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
                return int(answer.status)

        token = "/?" + serving.url.partition("/?")[2]
        assert [await status(p) for p in ("/", "/ws", "/static/js/textual.js", "/?token=", "/?token=guess")] == [
            403
        ] * 5
        assert await status(token, Host="evil.example") == 403
        assert await status(token, Origin="http://evil.example") == 403
        async with session.head(serving.base + token, allow_redirects=False) as answer:
            assert answer.status == 403, "a look at the link does not use the token up"
        assert await status(token) == 303
        assert [await status(p) for p in ("/", "/static/js/textual.js", "/static/css/xterm.css")] == [200] * 3
        assert {p: await status(p) for p in NOWHERE} == dict.fromkeys(NOWHERE, 404)
        assert await status(token) == 303, "the browser that has the cookie is led to the page"
        assert await status("/", Host="evil.example:1") == 403
        assert await status("/", Origin="http://evil.example") == 403
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await session.ws_connect(serving.base + "/ws", origin="http://evil.example")
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(PATIENCE)) as other:
            async with other.get(serving.url) as answer:
                assert answer.status == 403, "the token is spent"
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                await other.ws_connect(serving.base + "/ws")
        async with session.ws_connect(serving.base + "/ws?width=100&height=30") as page:
            seen = b""
            while b"bridge" not in seen:
                message = await page.receive(PATIENCE)
                seen += message.data
            await page.send_str("no JSON")
            await page.send_json(["ping", "7"])
            while True:
                message = await page.receive(PATIENCE)
                if message.type is aiohttp.WSMsgType.TEXT:
                    break
            assert message.json() == ["pong", "7"]
            assert len(serving.children()) == 1
            await page.send_str('["stdin", "\\ud800"]')  # half of a character, as a page may send it
            await page.send_json(["stdin", "q"])
            while not page.closed:
                await page.receive(PATIENCE)
            assert page.close_code == aiohttp.WSCloseCode.OK, "the key was heard"


def send_what_is_no_request(serving: Serving) -> bytes:
    host, port = serving.base.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), PATIENCE) as connection:
        connection.sendall(b"GET /?token=\xff HTTP/1.1\r\nHost: " + host.encode() + b"\r\n\r\n")
        return connection.recv(1000)


def test_only_who_has_the_token_comes_in(serving: Serving) -> None:
    asyncio.run(ask(serving))
    until(lambda: not serving.children())
    assert b" 400 " in send_what_is_no_request(serving)
    assert serving.stop() == 0
    assert len(serving.told.read_text("utf-8").splitlines()) == 1, "no more than how to end it"


async def open_page(serving: Serving, sign: signal.Signals) -> int:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(serving.url) as answer:
            assert answer.status == 200
        socket = await session.ws_connect(serving.base + "/ws")
        assert (await socket.receive(PATIENCE)).data
        (child,) = serving.children()
        await asyncio.to_thread(serving.stop, sign)
        await socket.close()
        return child


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGKILL])
def test_nothing_is_left_running(serving: Serving, sign: signal.Signals) -> None:
    child = asyncio.run(open_page(serving, sign))
    until(lambda: not is_running(child))


@pytest.mark.skipif(find_browser() is None, reason="needs Chromium")
def test_the_screen_comes_up_in_a_browser_and_a_key_decides(serving: Serving, tmp_path: Path) -> None:
    with Browser(str(find_browser()), tmp_path / "profile") as browser:
        browser.look(width=1200)
        browser.send("Page.navigate", url=serving.url)
        browser.wait("document.body !== null && document.body.classList.contains('-first-byte')")
        assert browser.evaluate("location.search") == "", "no token is left in the address"
        browser.evaluate("document.querySelector('textarea').focus()")
        end = time.monotonic() + PATIENCE
        while not list(serving.resolutions.glob("*.json")):
            assert time.monotonic() < end
            browser.press("b")
            time.sleep(0.3)
        assert [u for u in browser.requests if not u.startswith((serving.base, "data:", "chrome"))] == []
        assert [line for line in browser.logged if "Security Policy" in line or "rror" in line] == []
    assert '"reviewer": "Ida"' in next(serving.resolutions.glob("*.json")).read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--address", "192.0.2.7"], "can be reached from other machines"),
        (["--address", "::"], "can be reached from other machines"),
        (["--address", "example.org"], "is no IP address"),
        (["--port", "70000"], "is no port from 0 to 65535"),
        (["--port", "-1"], "is no port"),
    ],
)
def test_what_serve_refuses(capsys: pytest.CaptureFixture[str], arguments: list[str], words: str) -> None:
    assert main(["serve", "--sample", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_a_port_that_is_taken_is_told(serving: Serving, capsys: pytest.CaptureFixture[str]) -> None:
    port = serving.base.rpartition(":")[2]
    assert main(["serve", str(serving.resolutions.parent), "--port", port]) == 2
    assert f"cannot listen on 127.0.0.1 port {port}" in capsys.readouterr().err


def test_a_missing_extra_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in SOURCES.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "tui.serving.server", raising=False)
    monkeypatch.delitem(sys.modules, "tui.serving.session", raising=False)
    assert main(["serve", str(tmp_path)]) == 2
    assert capsys.readouterr().err.endswith("hint: pip install 'crossread[serve]'\n")
