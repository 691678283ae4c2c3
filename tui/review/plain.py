"""The plain review: one question after another on standard input and output, for screen readers and dumb terminals."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from facts.resolving.model import Reason
from tui.output import standard_input
from tui.review.glyphs import ASCII, UNICODE
from tui.review.prose import REASONS, describe
from tui.review.session import Session
from tui.review.state import is_open, parse_filter
from tui.review.text import plainly, shown
from tui.review.wishes import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from facts.examine import Examination
    from sources.document import Dossier
    from tui.review.decisions import Decisions
    from tui.review.glyphs import Glyphs
    from tui.review.journal import Journal

_HELP = """\
1-9 accepts a source's answer   v TEXT own value   b both stand   x 1-6 not a disagreement   d defer
m TEXT note   c clear   u undo   U redo   R load what others decided meanwhile
empty line or s: next open point   p: previous point   g N: go to point N   l: list   f WORDS: filter the list (f alone: all)   ? this help   q quit"""


def run_plain(  # noqa: PLR0913 - one argument per part
    dossier: Dossier,
    decisions: Decisions,
    journal: Journal,
    examine: Callable[[Dossier], Examination],
    *,
    ascii_only: bool = False,
    lines: Iterable[str] | None = None,
    out: TextIO | None = None,
) -> int:
    """Ask about every open point in turn; 0 when done or at the end of input, 1 where a decision could not be saved."""
    return PlainReview(dossier, decisions, journal, ASCII if ascii_only else UNICODE, lines, out).run(examine)


class PlainReview:
    """The dialogue. Whatever is said goes through `shown`, line by line."""

    def __init__(  # noqa: PLR0913, PLR0917 - one argument per part
        self,
        dossier: Dossier,
        decisions: Decisions,
        journal: Journal,
        glyphs: Glyphs,
        lines: Iterable[str] | None,
        out: TextIO | None,
    ) -> None:
        self._errors: list[str] = []
        self._session = Session(dossier, decisions, journal, self._report)
        self._glyphs = glyphs
        self._lines = iter(lines if lines is not None else standard_input())
        self._out = out or sys.stdout

    def run(self, examine: Callable[[Dossier], Examination]) -> int:
        """Hold the whole dialogue."""
        session = self._session
        session.load()
        dossier = session.dossier
        for problem in dossier.problems:
            self._say(f"Not read: {problem}")
        self._say(
            f"{dossier.title}: comparing {len(dossier.documents)} sources. Decisions are saved in {dossier.resolutions}."
        )
        examination = examine(dossier)
        session.take(examination, session.judge(examination))
        try:
            self._dialogue()
        except BrokenPipeError:  # nobody listens any more; what was decided is kept
            return 1 if self._errors else 0
        finally:
            session.close()
        progress = session.review.progress()
        self._say(f"{progress.settled} settled, {progress.deferred} deferred, {progress.open} open.")
        for error in self._errors:
            self._say(f"NOT SAVED: {error}")
        return 1 if self._errors else 0

    def _dialogue(self) -> None:
        review = self._session.review
        progress = review.progress()
        self._say(f"{progress.total} points, {progress.open} open. ? shows what you can answer.")
        current = review.current()
        if current is None or (not is_open(current) and review.step_open(1) is None):
            return
        self._ask()
        for line in self._lines:
            words = line.strip()
            if words == "q":
                return
            if self._answer(words):
                self._ask()

    def _ask(self) -> None:
        review = self._session.review
        finding = review.current()
        if finding is None:
            return
        at = next(n for n, f in enumerate(review.findings, 1) if f is finding)
        self._say("")
        self._say(f"{at} of {len(review.findings)}: {finding.disagreement.question}")
        note = review.notes.get(finding.disagreement.id, "")
        for part in describe(
            finding,
            self._session.dossier.documents,
            self._glyphs,
            note=note,
            history=self._session.history(finding.disagreement.id),
        ):
            text = "".join(words for words, _ in part.runs)
            if text.strip():
                self._say(f"  {text}")

    def _answer(self, words: str) -> bool:
        """Do what a line says; whether a point is to be shown next."""
        review, command, rest = self._session.review, words[:1], words[1:].strip()
        if words in {"", "s"}:
            if review.step_open(1) is None:
                self._say("No other open point. q quits.")
                return False
            return True
        if command == "p" and not rest:
            review.step(-1)
            return True
        if command in "?lf":
            self._tell(command, rest)
            return False
        return self._go(rest) if command == "g" else self._decide(words, command, rest)

    def _tell(self, command: str, rest: str) -> None:
        """Answer what changes no decision: help, list, filter."""
        if command == "?":
            self._say(_HELP)
            for number, reason in enumerate(Reason, 1):
                self._say(f"  x {number}: {REASONS[reason]}")
            return
        if command == "f":
            self._session.review.filter = parse_filter(rest)
        self._list()

    def _go(self, number: str) -> bool:
        findings = self._session.review.findings
        if not number.isdecimal() or not 1 <= int(number) <= len(findings):
            self._say(f"Say a number from 1 to {len(findings)}: g 3")
            return False
        self._session.review.choose(findings[int(number) - 1].disagreement.id)
        return True

    def _reload(self) -> str:
        """Read again what others decided and judge it."""
        session = self._session
        session.wait()
        said = session.reload()
        if session.raw is not None:
            session.take(session.raw, session.judge(session.raw))
        return said

    def _decide(self, words: str, command: str, rest: str) -> bool:
        session = self._session
        try:
            if words.isdecimal():
                said, going = session.accept(int(words)), True
            elif command == "v":
                said, going = session.own_value(rest), True
            elif words == "b":
                said, going = session.both(), True
            elif command == "x":
                said, going = session.dismiss(_reason(rest)), True
            elif words == "d":
                said, going = session.defer(), True
            elif command in "mcuUR":
                said, going = self._amend(command, rest), False
            else:
                self._say("? shows what you can answer.")
                return False
        except Refused as refusal:
            self._say(f"{refusal}")
            return False
        self._say(f"{said}." if command == "R" else f"{said}. u undoes it.")
        if going and session.review.step_open(1) is None:
            self._say("No other open point. q quits.")
            return False
        return going or command in "uU"

    def _amend(self, command: str, rest: str) -> str:
        session = self._session
        if command == "m":
            return session.note(rest)
        said = {"c": session.clear, "u": session.undo, "U": session.redo, "R": self._reload}[command]()
        if command != "R" and session.raw is not None:
            session.take(session.raw, session.judge(session.raw))
        return said

    def _list(self) -> None:
        review = self._session.review
        shown = {finding.disagreement.id for finding in review.visible()}
        for number, finding in enumerate(review.findings, 1):
            point = finding.disagreement
            if point.id in shown:
                self._say(
                    f"{number:>3}  {finding.state.value:<9} {point.severity.value:<13} {point.kind.value:<11} {point.question}"
                )
        hidden = len(review.findings) - len(shown)
        if hidden:
            self._say(f"{hidden} more do not pass the filter “{review.filter}”; f alone shows all.")

    def _report(self, identifier: str, error: str | None) -> None:
        self._session.saved(identifier, error)
        if error is not None:
            self._errors.append(error)

    def _say(self, text: str) -> None:
        for line in text.split("\n"):
            words = shown(line)
            print(plainly(words) if self._glyphs is ASCII else words, file=self._out, flush=True)


def _reason(words: str) -> Reason:
    if words.isdecimal() and 1 <= int(words) <= len(Reason):
        return list(Reason)[int(words) - 1]
    if words in set(Reason):
        return Reason(words)
    raise Refused("say why: x 1 to x 6; ? lists the reasons")
