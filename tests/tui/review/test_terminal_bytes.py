"""What the review screen writes to the terminal, byte by byte: from no document, name, question, note or error anything that it obeys.

Every panel is opened with hostile words everywhere where words of others are shown.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.drivers.headless_driver import HeadlessDriver

from facts.examine import Examination
from facts.model import Fact, Kind, Severity
from facts.resolving.model import Verdict
from sources.display import UNSAFE
from tests.tui.review.driving import Driver
from tests.tui.review.factories import FERRY, MemoryDecisions, answer, disagreement, document, reading
from tui.review.actions import ACTIONS
from tui.review.app import ReviewApp
from tui.review.journal import Journal

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from sources.document import Dossier

# what a screen says to its terminal: colours, places, clearing, modes, the kitty keyboard, questions about modes, pointer shapes
OWN = re.compile(
    r"\x1b\[[0-9;:]*[mHKJABCDq]|\x1b\[[?>=<][0-9;]*(?:\$p|[hlu])|\x1b\[\d* ?q|\x1b\]22;[a-z-]*(?:\x07|\x1b\\)|\x1b[78=>]"
)
OPENING = (
    "matrix", "filter", "help", "commands", "note", "own_value", "dismiss_point", "raise_point", "correct", "accept_named", "go_to_line", "search",
    "reload", "mark", "decide_shown", "defer", "undo", "fold_all", "sort", "next_point", "select_sentence", "next_theme",
)  # fmt: skip
HOSTILE = {
    "sequences": "\x1b[31mEVIL\x1b]0;EVIL\x07\x1b]52;c;RVZJTA==\x07\x1bP+q\x1b\\\x1b[6n",
    "controls": "\x9b31mEVIL\x9d0;EVIL\x9c\x08\x7f\x05\x0e\x0c\x0b\x85",
    "direction": "\u202eEVIL\u2066\u200b\u00ad\u2028\ufeff\u200f\U000e0041",
    "markup": "[bold red]EVIL[/] [@click=app.quit]EVIL[/] [/ [link=x]EVIL [type=x, v={'a[0]'}] $EVIL",
}


def story(root: Path, evil: str) -> tuple[Dossier, Examination]:
    """The ferry, with hostile words in texts, titles, names, publishers, questions, values, speakers and explanations."""
    from sources.document import Dossier

    documents = tuple(
        replace(
            document(n, f"{evil} {text}\n\n{evil}", f"T{evil}"),
            key=f"{evil}{n}.txt",
            path=f"{evil}{n}.txt",
            publisher=evil,
        )
        for n, text in enumerate(FERRY)
    )
    a, b, c = documents
    answers = (
        answer(a, "40 people", f"40{evil}"),
        answer(b, "About 60 people", evil),
        answer(c, "40 people", "40", evil),
    )
    plain = (
        disagreement(0, Kind.NUMBER, Severity.CONTRADICTION, f"How many? {evil}", *answers),
        disagreement(1, Kind.FRAMING, Severity.TENSION, evil, answer(a, "on Monday", evil), answer(b, "On Tuesday")),
    )
    points = tuple(replace(p, explanation=f"{evil} says {evil}", why=evil) for p in plain)
    facts = tuple(Fact(p.key, p.question, p.evidence, "disagree") for p in points)
    source = Dossier(
        f"The ferry {evil}",
        str(root / "d"),
        str(root / "d" / f"resolutions{evil}"),
        documents,
        problems=(f"{evil}: is empty",),
    )
    return source, Examination(source, tuple(map(reading, documents)), facts, points, ((("A", 1), ("B", 1), 0.9),))


def keep_writes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the screen write as to a terminal, into a list."""
    written: list[str] = []
    monkeypatch.setattr(HeadlessDriver, "is_headless", property(lambda _: False))
    monkeypatch.setattr(HeadlessDriver, "write", lambda _, data: written.append(data))
    return written


async def use_everything(run: Driver) -> None:
    for name in OPENING:
        assert any(action.name == name for action in ACTIONS)
        await run.screen.run_action(name)
        await run.pilot.pause()
        await run.press("escape")
    run.decisions.broken = HOSTILE["sequences"] + HOSTILE["direction"]
    await run.press("b")
    await run.saved()
    await run.press("/", "E", "V", "enter", "escape")
    await run.pilot.resize_terminal(80, 24)
    await run.press("t", "escape", "]")


async def test_nothing_of_others_is_obeyed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    evil = "".join(HOSTILE.values())
    written = keep_writes(monkeypatch)
    source, examination = story(tmp_path, evil)
    store = MemoryDecisions()
    made = store.make(examination.disagreements[1], source.documents, Verdict.ACCEPT, value=f"V{evil}", note=evil)
    store.kept = {made.id: replace(made, reviewer=evil)}
    app = ReviewApp(source, store, Journal(tmp_path / "state"), lambda _: examination)
    async with app.run_test(size=(140, 40), tooltips=True, notifications=True) as pilot:
        run = Driver(app, pilot, store)
        await run.wait(lambda: app.review_screen and not app.review_screen.analysing, "the analysis")
        await use_everything(run)
        assert app.return_code is None
    app.finish()
    said = OWN.sub("", "".join(written))
    assert len(said) > 5_000
    assert "EVIL" in said
    found = UNSAFE.search(said.replace("\n", "").replace("\r", ""))
    assert found is None, said[max(0, found.start() - 80) : found.end() + 80]
    assert "[bold red]EVIL[/]" in said
