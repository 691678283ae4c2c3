"""The page that holds the screen. It loads nothing from elsewhere, and its headers let it load nothing from elsewhere."""

from __future__ import annotations

from html import escape

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; "
        "connect-src 'self' {socket}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title} · Crossread</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/css/xterm.css">
<style>
@font-face {{ font-family: "Roboto Mono"; src: url("/static/fonts/RobotoMono-VariableFont_wght.ttf"); font-weight: 100 700; }}
html, body {{ margin: 0; height: 100%; background: #10141a; color: #e8e8e8; font: 16px "Roboto Mono", monospace; }}
#terminal {{ width: 100vw; height: 100vh; }}
#ended {{ display: none; position: fixed; inset: 0; background: #10141ae6; text-align: center; padding-top: 30vh; z-index: 9; }}
body.-closed #ended {{ display: block; }}
#ended a {{ color: #9fd0ff; }}
#start {{ display: none; }}
</style>
<script src="/static/js/textual.js"></script>
</head>
<body>
<div id="terminal" class="textual-terminal" data-session-websocket-url="{socket}/ws" data-font-size="{size}"></div>
<div id="ended" role="alert"><p>The review has ended. Every decision is saved.</p><p><a href="/">Open it again</a></p></div>
<span id="start"></span>
<noscript>The review screen needs JavaScript.</noscript>
</body>
</html>
"""


def page(title: str, socket: str, size: int = 16) -> str:
    """The page; `socket` is the origin of its websocket ("ws://127.0.0.1:8000"), `size` that of the letters in pixels."""
    return _PAGE.format(title=escape(title), socket=escape(socket), size=size)


def headers(socket: str) -> dict[str, str]:
    """The headers of every answer."""
    return {name: value.format(socket=socket) for name, value in HEADERS.items()}


REFUSED = """\
Not allowed. Open the address that `crossread serve` printed; it works once. After that, this browser is known by a cookie
until the server ends: start the server again for a new address.
"""
