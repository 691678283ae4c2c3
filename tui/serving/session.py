"""One open page: a review process of its own, its screen sent to the page, the page's keys sent to it.

Textual's web driver speaks in packets: a letter ("D" what a terminal would get, "M" JSON about the session), the length in four bytes,
big end first, and the content.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import Sequence

    from aiohttp.web import WebSocketResponse

_READY = b"__GANGLION__\n"
_PRELUDE = 10  # lines before the driver says that it is ready
_LARGEST = 32_000_000  # bytes of a packet
_PATIENCE = 5.0  # seconds until a process that was asked to leave is ended


async def run_session(socket: WebSocketResponse, command: Sequence[str], width: int, height: int) -> None:
    """Run a review for a page until either ends. The process is gone when this returns."""
    lifeline = os.pipe()  # the review ends when its other end is closed, however this process ends
    try:
        process = await asyncio.create_subprocess_exec(
            *command,
            str(lifeline[0]),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=_environment(width, height),
            pass_fds=(lifeline[0],),
            start_new_session=True,
        )
    finally:
        os.close(lifeline[0])
    shown = asyncio.create_task(_show(process, socket))
    try:
        await _listen(process, socket)
    finally:
        try:
            await _end(process)
        finally:
            os.close(lifeline[1])  # only now: a signal would fall into the middle of an orderly end
            shown.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await shown


def _environment(width: int, height: int) -> dict[str, str]:
    ours = {"TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver", "TEXTUAL_FPS": "60"}
    colour = {"TEXTUAL_COLOR_SYSTEM": "truecolor"}
    return {**os.environ, **ours, **colour, "COLUMNS": str(width), "ROWS": str(height)}


async def _show(process: Process, socket: WebSocketResponse) -> None:
    """Send the screen to the page until the process ends, then close the page's connection."""
    out = process.stdout
    assert out is not None
    try:
        for _ in range(_PRELUDE):
            if await out.readline() == _READY:
                break
        while True:
            sort, size = await out.readexactly(1), int.from_bytes(await out.readexactly(4), "big")
            if size > _LARGEST:
                break
            content = await out.readexactly(size)
            if sort == b"D":
                await socket.send_bytes(content)
            elif sort == b"M" and json.loads(content).get("type") == "exit":
                break
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    await socket.close()


async def _listen(process: Process, socket: WebSocketResponse) -> None:
    """Send the page's keys, size and focus to the process until the page is closed."""
    async for message in socket:
        if message.type is not WSMsgType.TEXT:
            continue
        match _parsed(message.data):
            case ["stdin", str(keys)]:
                await _send(process, b"D", _whole(keys).encode())
            case ["resize", {"width": int(width), "height": int(height)}]:
                size = {"type": "resize", "width": bounded(width), "height": bounded(height)}
                await _send(process, b"M", json.dumps(size).encode())
            case ["focus" | "blur" as sort, *_]:
                await _send(process, b"M", json.dumps({"type": sort}).encode())
            case ["ping", token]:
                await socket.send_json(["pong", token])


def bounded(number: int) -> int:
    """A width or height that a screen can have."""
    return max(1, min(number, 1000))


def _whole(keys: str) -> str:
    """Keys without half characters, which would end the driver's reading: a page's text is UTF-16, well-formed or not."""
    return keys.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _parsed(text: str) -> Any:  # noqa: ANN401 - JSON
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


async def _send(process: Process, sort: bytes, content: bytes) -> None:
    if process.stdin is None or process.returncode is not None:
        return
    with contextlib.suppress(ConnectionError, RuntimeError):
        process.stdin.write(sort + len(content).to_bytes(4, "big") + content)
        await process.stdin.drain()


async def _end(process: Process) -> None:
    """Ask the process to leave, and end it where it does not."""
    await _send(process, b"M", b'{"type": "quit"}')
    for end in (None, process.terminate, process.kill):
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                if end is not None:
                    end()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), _PATIENCE)
