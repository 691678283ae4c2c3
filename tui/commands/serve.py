"""`crossread serve`: the review screen in a browser."""

from __future__ import annotations

import argparse
import asyncio
import ipaddress
import os
import sys
from pathlib import Path

from sources.dossier import copy_sample, open_dossier
from sources.errors import UsageError
from tui.commands.arguments import add_paths, refuse_paths_beside_sample
from tui.commands.enough import need_two
from tui.output import emit, finish, note
from tui.serving.guard import Guard, is_loopback

HELP = """\
Show the review screen in a browser on this machine. The address that is printed holds a token that works once: the
browser that opens it first may review, nobody else. Ctrl-C ends the server and every open review; decisions are
saved as they are made. Needs the extra `serve`.

Exit codes: 0 ended, 2 usage or bad input, 3 internal error."""
EXAMPLES = """\
examples:
  crossread serve story/                 then open the address that is printed
  crossread serve --sample               a copy of the built-in dossier
  crossread serve story/ --port 8000     on a port of your choice
  crossread serve story/ --address 192.0.2.7 --allow-remote
                                         for other machines too: in clear text, for networks that you trust"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `serve`."""
    add_paths(parser)
    parser.add_argument("--reviewer", metavar="NAME", help="who decides (as for `crossread review`)")
    parser.add_argument("--ascii", action="store_true", help="marks in plain ASCII, for fonts without the others")
    parser.add_argument("--port", type=_port, default=0, metavar="N", help="the port (default: 0, any that is free)")
    parser.add_argument("--address", default="127.0.0.1", metavar="IP", help="the address (default: 127.0.0.1)")
    parser.add_argument("--allow-remote", action="store_true", help="let --address be one that others can reach")


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted."""
    if os.name == "nt":
        raise UsageError("serve does not run on Windows yet", hint="`crossread review` does.")
    address = _address(options.address, remote=options.allow_remote)
    refuse_paths_beside_sample(options)
    paths = _paths(options)
    dossier = open_dossier(paths)
    need_two(dossier)
    try:
        from tui.serving.server import Server, listen  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"aiohttp", "textual_serve"}:
            raise
        raise UsageError(
            f"serve needs a package that is not installed: {error.name}", hint="pip install 'crossread[serve]'"
        ) from error
    guard = Guard(remote=not is_loopback(address))
    listening = listen(address, options.port)
    shown = f"[{address}]" if ":" in address else address
    url = f"http://{shown}:{listening.getsockname()[1]}/?token={guard.token}"

    def ready() -> None:
        emit(f"{url}\n")
        finish()
        note("crossread: open this address in a browser; it works once. Ctrl-C ends the server.")
        if guard.remote:
            note("crossread: warning: others on the network can read what is sent, the token too.")

    asyncio.run(Server(guard, _command(options, paths), dossier.title).run(listening, ready))
    return 0


def _paths(options: argparse.Namespace) -> list[str]:
    if not options.sample:
        paths: list[str] = options.paths
        return paths
    from tui.commands.review import sample_folder  # noqa: PLC0415 - loads the screen

    return [copy_sample(sample_folder())]


def _command(options: argparse.Namespace, paths: list[str]) -> list[str]:
    """What begins a review: this interpreter and this package, whatever folder the documents lie in."""
    root = str(Path(__file__).parents[2])
    code = f"import sys; sys.path.append({root!r}); from tui.serving.child import run; run(sys.argv[1:])"
    more = [*(["--reviewer", options.reviewer] if options.reviewer else []), *(["--ascii"] if options.ascii else [])]
    return [sys.executable, "-P", "-c", code, *more, "--", *paths]


def _address(text: str, *, remote: bool) -> str:
    address = "127.0.0.1" if text == "localhost" else text
    try:
        ipaddress.ip_address(address)
    except ValueError:
        raise UsageError(f"--address: {text!r} is no IP address", hint="127.0.0.1 is this machine.") from None
    if not is_loopback(address) and not remote:
        raise UsageError(
            f"--address: {text} can be reached from other machines",
            hint="Leave it out, use `ssh -L`, or add --allow-remote where you trust the network.",
        )
    return address


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 5 or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port from 0 to 65535")
    return int(text)
