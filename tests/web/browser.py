"""A page in headless Chromium, driven over the DevTools protocol through a pipe: no port, no driver, no library."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from types import TracebackType

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_PATIENCE = 60.0  # seconds for one answer, on a machine that does other work too
_SPARE = 40  # the browser reads commands from descriptor 3 and writes answers to 4: pipes must start out elsewhere


def find_browser() -> str | None:
    """The browser that CROSSREAD_CHROMIUM names, or one on the PATH."""
    return os.environ.get("CROSSREAD_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


def find_axe() -> Path | None:
    """The accessibility checker axe-core, where npm has put it beside this file or NODE_PATH leads to it."""
    folders = [
        Path(__file__).parent / "node_modules",
        *map(Path, filter(None, os.environ.get("NODE_PATH", "").split(":"))),
    ]
    return next((f / "axe-core/axe.min.js" for f in folders if (f / "axe-core/axe.min.js").is_file()), None)


class Browser:
    """One headless browser with one page. Everything it logs or asks the network for is kept."""

    def __init__(self, executable: str, profile: Path) -> None:
        self._orders, self._answers = os.pipe(), os.pipe()
        theirs = [fcntl.fcntl(end, fcntl.F_DUPFD, _SPARE) for end in (self._orders[0], self._answers[1])]

        def wire() -> None:
            os.dup2(theirs[0], 3)
            os.dup2(theirs[1], 4)

        options = (
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--hide-scrollbars",
        )
        self._process = subprocess.Popen(
            [executable, *options, f"--user-data-dir={profile}", "--remote-debugging-pipe", "about:blank"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=wire,  # noqa: PLW1509 - no threads here
            pass_fds=(3, 4),
        )
        for end in (*theirs, self._orders[0], self._answers[1]):
            os.close(end)
        self._number, self._buffer, self._session = 0, b"", ""
        self.requests: list[str] = []
        self.logged: list[str] = []
        targets = self.send("Target.getTargets")["targetInfos"]
        page = next(t["targetId"] for t in targets if t["type"] == "page")
        self._session = self.send("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session = ""
        try:
            self.send("Browser.close")
            self._process.wait(10)
        except (OSError, TimeoutError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        os.close(self._orders[1])
        os.close(self._answers[0])

    def send(self, method: str, **params: Any) -> Any:
        """Give one order and wait for its answer."""
        self._number += 1
        order = {"id": self._number, "method": method, "params": params}
        if self._session:
            order["sessionId"] = self._session
        data = memoryview(json.dumps(order).encode() + b"\0")
        while data:
            data = data[os.write(self._orders[1], data) :]
        while True:
            message = self._next()
            if message.get("id") == self._number:
                if "error" in message:
                    raise OSError(f"{method}: {message['error']}")
                return message["result"]

    def _next(self) -> dict[str, Any]:
        until = time.monotonic() + _PATIENCE
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._answers[0]], [], [], max(0.0, until - time.monotonic()))
            data = os.read(self._answers[0], 1 << 20) if ready else b""
            if not data:
                raise TimeoutError("the browser does not answer")
            self._buffer += data
        raw, _, self._buffer = self._buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(raw)
        self._note(message)
        return message

    def _note(self, message: dict[str, Any]) -> None:
        match message:
            case {"method": "Network.requestWillBeSent", "params": {"request": {"url": url}}}:
                self.requests.append(url)
            case {"method": "Log.entryAdded", "params": {"entry": {"text": text}}}:
                self.logged.append(text)
            case {"method": "Runtime.exceptionThrown" | "Runtime.consoleAPICalled"}:
                self.logged.append(json.dumps(message["params"])[:300])

    def open(self, path: Path) -> None:
        """Load a file and wait until it is complete."""
        self.send("Page.navigate", url=path.resolve().as_uri())
        self.wait("document.readyState === 'complete' && location.protocol === 'file:'")

    def wait(self, condition: str) -> None:
        """Wait until an expression holds in the page."""
        until = time.monotonic() + _PATIENCE
        while not self.evaluate(condition):
            if time.monotonic() > until:
                raise TimeoutError(condition)

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page; promises are waited for."""
        done = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in done:
            raise OSError(json.dumps(done["exceptionDetails"])[:400])
        return done["result"].get("value")

    def press(self, key: str) -> None:
        """Press one key."""
        codes = {"Tab": 9, "Enter": 13}
        more: dict[str, Any] = {"text": "\r"} if key == "Enter" else {} if key in codes else {"text": key}
        common = {"key": key, "code": key, "windowsVirtualKeyCode": codes.get(key, 0)}
        self.send("Input.dispatchKeyEvent", type="keyDown", **common, **more)
        self.send("Input.dispatchKeyEvent", type="keyUp", **common)

    def look(self, *, width: int, scheme: str = "light", media: str = "", scripts: bool = True) -> None:
        """Set how the page is seen."""
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.send("Emulation.setEmulatedMedia", media=media, features=features)
        self.send("Emulation.setScriptExecutionDisabled", value=not scripts)

    def picture(self, *, height: int = 0) -> bytes:
        """The page as a PNG, from its top; in full where no height is given."""
        size = self.send("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": height or size["height"], "scale": 1}
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)["data"]
        return base64.b64decode(data)

    def paper(self) -> bytes:
        """The page as it prints, as PDF."""
        return base64.b64decode(self.send("Page.printToPDF", printBackground=False)["data"])
