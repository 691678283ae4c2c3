"""The server: the page, its files, and a websocket per open page, all behind the guard."""

from __future__ import annotations

import asyncio
import logging
import signal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import textual_serve
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from sources.errors import UsageError
from tui.serving.page import REFUSED, headers, page
from tui.serving.session import bounded, run_session

if TYPE_CHECKING:
    import socket
    from collections.abc import Awaitable, Callable, Sequence

    from tui.serving.guard import Guard

_STATIC = Path(textual_serve.__file__).parent / "static"
_PAGES = 8  # open at once: each is a process
_LARGEST = 1 << 20  # bytes of a message of a page: what is pasted
_PATIENCE = 12.0  # seconds for all of them to end


class Server:
    """One run: `command` begins a review, `title` names the dossier."""

    def __init__(self, guard: Guard, command: Sequence[str], title: str) -> None:
        self._guard, self._command, self._title = guard, command, title
        self._open: set[web.WebSocketResponse] = set()
        self._cookie = ""
        # What a request names is looked up here, never in a file system.
        self._files = {p.relative_to(_STATIC).as_posix(): p for p in _STATIC.rglob("*") if p.is_file()}

    async def run(self, listening: socket.socket, ready: Callable[[], None]) -> None:
        """Serve on a bound socket until SIGINT or SIGTERM; `ready` is called once pages can be opened."""
        self._cookie = f"crossread-{listening.getsockname()[1]}"  # cookies do not know ports: two servers, two names
        ended = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(sign, ended.set)
        runner = web.AppRunner(self._application(), access_log=None, logger=_log(), shutdown_timeout=_PATIENCE)
        await runner.setup()
        try:
            await web.SockSite(runner, listening).start()
            ready()
            await ended.wait()
        finally:
            await runner.cleanup()

    def _application(self) -> web.Application:
        check = web.middleware(partial(self._check))  # a method takes no mark, a partial does
        application = web.Application(middlewares=[check], client_max_size=_LARGEST)
        application.router.add_get("/", self._index)
        application.router.add_get("/ws", self._talk)
        application.router.add_get("/static/{name:.+}", self._file)
        application.on_shutdown.append(self._close)
        return application

    async def _check(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Let through what the guard admits; everything else is 403, whatever was asked for."""
        host, guard = request.headers.get("Host", ""), self._guard
        if guard.refuses_host(host):
            return _refusal("This server answers to an address of its own machine only.\n", "")
        socket = f"ws://{host}"
        if guard.refuses_origin(request.headers.get("Origin"), host):
            return _refusal(REFUSED, socket)
        if guard.admits(request.cookies.get(self._cookie)):
            try:
                response = await handler(request)
            except web.HTTPException as answer:
                answer.headers.update(headers(socket))
                raise
        elif _opens(request) and (cookie := guard.exchange(request.query.get("token", ""))):
            response = web.Response(status=303, headers={"Location": "/"})
            response.set_cookie(self._cookie, cookie, httponly=True, samesite="Strict", path="/")
        else:
            return _refusal(REFUSED, socket)
        if not response.prepared:
            response.headers.update(headers(socket))
        return response

    async def _index(self, request: web.Request) -> web.Response:
        if request.query:
            return web.Response(status=303, headers={"Location": "/"})  # no token stays in the address line
        return web.Response(text=page(self._title, f"ws://{request.headers['Host']}"), content_type="text/html")

    async def _file(self, request: web.Request) -> web.FileResponse:
        path = self._files.get(request.match_info["name"])
        if path is None:
            raise web.HTTPNotFound
        return web.FileResponse(path)

    async def _talk(self, request: web.Request) -> web.StreamResponse:
        if len(self._open) >= _PAGES:
            return web.Response(status=503, text="Too many pages are open.\n")
        socket = web.WebSocketResponse(heartbeat=15, max_msg_size=_LARGEST)
        await socket.prepare(request)
        self._open.add(socket)
        try:
            await run_session(socket, self._command, _number(request, "width", 80), _number(request, "height", 24))
        finally:
            self._open.discard(socket)
        return socket

    async def _close(self, _: web.Application) -> None:
        for socket in tuple(self._open):
            await socket.close()


def _log() -> logging.Logger:
    """Where faults of the server are told; what is no HTTP was answered with 400 and is none."""
    log = logging.getLogger("crossread.serving")
    log.addFilter(_is_fault)
    return log


def _is_fault(record: logging.LogRecord) -> bool:
    return not (record.exc_info and isinstance(record.exc_info[1], HttpProcessingError))


def _opens(request: web.Request) -> bool:
    """Whether a request opens the page: what only looks at a link (HEAD) must not use its token up."""
    return request.method == "GET" and request.path == "/"


def _refusal(text: str, socket: str) -> web.Response:
    return web.Response(status=403, text=text, headers=headers(socket))


def _number(request: web.Request, name: str, default: int) -> int:
    text = request.query.get(name, "")
    return bounded(int(text)) if text.isascii() and text.isdigit() and len(text) < 6 else default


def listen(address: str, port: int) -> socket.socket:
    """A socket that listens there. Raises `UsageError` where that cannot be."""
    import socket  # noqa: PLC0415 - the type alone is needed above

    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((address, port))
    except (OSError, OverflowError) as error:
        listening.close()
        raise UsageError(
            f"cannot listen on {address} port {port}: {getattr(error, 'strerror', None) or error}",
            hint="--port 0 takes any free port.",
        ) from error
    return listening
