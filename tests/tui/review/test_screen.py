"""The review screen by behaviour."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from textual.events import Key

from facts.examine import Examination
from facts.model import Answer, Kind, Severity, State, Status
from facts.resolving.model import Reason, Verdict
from tests.tui.review.driving import MIDDLE, SMALL, WIDE, driving, dump
from tests.tui.review.factories import FERRY, MemoryDecisions, answer, disagreement, dossier, examine
from tui.review.actions import ACTIONS
from tui.review.screens.matrix import MatrixScreen
from tui.review.screens.panels import HelpPanel, ReasonPanel

if TYPE_CHECKING:
    from pathlib import Path

    from facts.model import Disagreement
    from sources.document import Dossier


@pytest.mark.parametrize("size", [WIDE, MIDDLE, SMALL, (60, 15)])
async def test_the_first_point_and_its_words_are_shown_at_every_size(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path, size) as run:
        assert run.chosen() == 0
        assert "[40" in run.text()
        assert "people]" in run.text()
        assert "How many people were abo" in "".join(s.text for s in run.screen.points.render_line(0))


async def test_the_words_are_in_view_in_every_column(tmp_path: Path) -> None:
    far = tuple("Nothing happened here.\n\n" * (15 * n) + text for n, text in enumerate(FERRY))

    def find(source: Dossier) -> Examination:
        plain = examine(dossier(tmp_path))
        shift = [len(far[n]) - len(FERRY[n]) for n in range(3)]

        def moved(point: Disagreement) -> Disagreement:
            by = {a: shift[ord(a.source) - 65] for a in point.evidence}
            return replace(point, evidence=tuple(replace(a, start=a.start + n, end=a.end + n) for a, n in by.items()))

        return replace(plain, dossier=source, disagreements=tuple(map(moved, plain.disagreements)), links=())

    async with driving(tmp_path, WIDE, texts=far, find=find) as run:
        lines = dump(run.screen.columns)
        (line,) = [n for n, text in enumerate(lines) if "[40 people]" in text]
        assert "[About 60 people]" in lines[line]
        assert sum("[40 people]" in part for text in lines for part in text.split("│")) == 2
        assert run.shifted()
        await run.press("tab", "tab", "down")
        assert run.shifted()
        await run.press("escape")
        assert not run.shifted()
        await run.press("enter")
        assert run.shifted()
        assert "[40 people]" in run.text()


async def test_accepting_saves_and_goes_on(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("2")
        assert run.chosen() == 1
        assert "accept B" in run.said()
        assert "u undo" in run.said()
        await run.saved()
        (kept,) = run.decisions.kept.values()
        assert kept.source == "b.txt"
        await run.press("b", "d")
        await run.saved()
        assert [r.verdict for r in run.decisions.kept.values()] == [Verdict.ACCEPT, Verdict.BOTH, Verdict.DEFER]
        assert "Every point is decided" in run.said()


async def test_a_silent_source_cannot_be_accepted(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("]", "3")
        assert run.chosen() == 1
        assert "silent" in run.said()
        assert run.decisions.writes == 0


async def test_own_value_and_note(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("m")
        await run.write("ask the q board")
        await run.press("enter", "v")
        await run.write("50 to 60")
        await run.press("enter")
        await run.saved()
        (kept,) = run.decisions.kept.values()
        assert (kept.value, kept.note) == ("50 to 60", "ask the q board")
        assert run.chosen() == 1


async def test_leaving_a_prompt_decides_nothing(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("v")
        await run.write("b2x")
        await run.press("escape")
        assert not run.screen.prompt.asking
        assert run.screen.focused is run.screen.points
        assert run.decisions.writes == 0
        await run.press("b")
        await run.saved()
        assert run.decisions.writes == 1


async def test_dismissing_asks_for_the_reason(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("x")
        assert run.shows(ReasonPanel)
        await run.press("escape")
        assert run.decisions.writes == 0
        await run.press("x", "5")
        await run.saved()
        (kept,) = run.decisions.kept.values()
        assert (kept.verdict, kept.reason) == (Verdict.DISMISS, Reason.SAME_MEANING)
        await run.press("x", "j", "enter")
        await run.saved()
        assert [r.reason for r in run.decisions.kept.values()][1] is Reason.OTHER_REFERENT


async def test_undo_and_redo(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("1", "2", "u")
        await run.saved()
        assert len(run.decisions.kept) == 1
        assert run.chosen() == 1
        await run.press("u", "u")
        await run.saved()
        assert run.decisions.kept == {}
        assert "nothing to undo" in run.said()
        await run.press("U", "U", "U")
        await run.saved()
        assert len(run.decisions.kept) == 2


async def test_undo_after_a_restart(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    async with driving(tmp_path, decisions=decisions) as run:
        await run.press("1")
        await run.saved()
    async with driving(tmp_path, decisions=decisions) as run:
        assert run.state(0) is State.SETTLED
        assert run.chosen() == 1
        await run.press("u")
        await run.saved()
        assert decisions.kept == {}
        assert run.state(0) is State.OPEN


async def test_clearing(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("1", "[", "c")
        await run.saved()
        assert run.decisions.kept == {}
        assert run.chosen() == 0


async def test_a_failed_save_stays_visible_and_can_be_tried_again(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        run.decisions.broken = "the disk is full"
        await run.press("1")
        await run.wait(lambda: run.review.unsaved, "the failure")
        assert "NOT SAVED" in run.said()
        assert "NOT SAVED" in "".join(words for words, _ in run.screen.top._right)
        assert run.state(0) is State.SETTLED
        run.decisions.broken = None
        await run.press("w")
        await run.wait(lambda: not run.review.unsaved, "the second try")
        assert len(run.decisions.kept) == 1


async def test_moving_between_points(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        places = []
        for key in ("]", "n", "j", "[", "p", "k", "}", "}", "}", "{", "G", "g"):
            await run.press(key)
            places.append(run.chosen())
        assert places == [1, 2, 2, 1, 0, 0, 1, 2, 0, 2, 2, 0]


async def test_filter_follows_typing_and_escape_brings_all_back(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("f")
        await run.write("date")
        assert run.chosen() == 1
        assert len(run.review.visible()) == 1
        await run.press("escape")
        assert len(run.review.visible()) == 3
        await run.press("f")
        await run.write("nuance")
        await run.press("enter")
        assert len(run.review.visible()) == 1
        await run.press("escape")
        assert len(run.review.visible()) == 3


async def test_open_points_only(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("o", "b")
        assert len(run.review.visible()) == 2
        await run.press("b", "b")
        assert run.review.visible() == []
        assert "passes the filter" in run.screen.points.message
        await run.press("o")
        assert len(run.review.visible()) == 3


async def test_search_goes_from_hit_to_hit(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("/")
        await run.write("FERRY")
        await run.press("enter")
        assert "1 of 4" in run.said()
        await run.press("n", "n")
        assert "3 of 4" in run.said()
        assert run.chosen() == 0
        await run.press("N")
        assert "2 of 4" in run.said()
        await run.press("escape", "n")
        assert run.chosen() == 1
        await run.press("/", *["backspace"] * 5)
        await run.write("zeppelin")
        await run.press("enter")
        assert "no source" in run.said()


async def test_panes_take_the_scrolling_keys(tmp_path: Path) -> None:
    long = tuple("\n\n".join(f"Paragraph {n} of many." for n in range(60)) for _ in range(2))
    async with driving(tmp_path, SMALL, texts=long) as run:
        await run.press("tab", "tab")
        assert run.screen.columns.has_focus
        tops = []
        for key in ("j", "ctrl+d", "pagedown", "k", "ctrl+u", "pageup", "G", "g"):
            await run.press(key)
            tops.append(round(run.screen.columns.scroll_y))
        assert tops[0] == 1
        assert 1 < tops[1] < tops[2]
        assert tops[3] == tops[2] - 1
        assert tops[4] > tops[5]
        assert tops[6] == run.screen.columns.max_scroll_y
        assert tops[7] == 0
        await run.press("shift+tab")
        assert run.screen.detail.has_focus


async def test_columns_that_do_not_fit_are_paged(tmp_path: Path) -> None:
    many = tuple(f"Text of source number {n}." for n in range(7))
    async with driving(tmp_path, SMALL, texts=many) as run:
        assert run.screen.columns.shown == (0, 1)
        await run.press(">")
        assert run.screen.columns.shown == (2, 3)
        await run.press(">", ">", ">")
        assert run.screen.columns.shown == (5, 6)
        await run.press("<")
        assert run.screen.columns.shown == (4, 5)
        assert "number 4" in run.text()


async def test_the_columns_shown_are_those_that_answer(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        await run.press("]", "]")
        assert run.screen.columns.shown == (1, 2)
        await run.press("[")
        assert run.screen.columns.shown == (0, 1)
        await run.press(">")
        assert 2 in run.screen.columns.shown


async def test_the_matrix_shows_silence_and_jumps(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("t")
        assert run.shows(MatrixScreen)
        table = run.app.screen.query_one("DataTable")
        cells = [str(c) for n in range(table.row_count) for c in table.get_row_at(n)]  # type: ignore[attr-defined]
        assert "— silent" in cells
        assert "Who paid?" in cells
        await run.press("o")
        assert table.row_count == 3  # type: ignore[attr-defined]
        await run.press("o", "j", "j", "j", "enter")
        assert run.in_review()
        assert run.screen.columns.has_focus
        assert "The owner paid." in run.text()
        await run.press("t", "escape")
        assert run.in_review()


async def test_help_lists_every_key(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        await run.press("?")
        assert run.shows(HelpPanel)
        words = str(run.app.screen.query_one("Static").render())
        for phrase in ("1-9", "Undo", "Fact matrix", "Search", "contradiction", "Quit"):
            assert phrase in words
        await run.press("j", "escape")
        assert run.in_review()


async def test_the_palette_holds_every_action(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("ctrl+p")
        await run.write("both all")
        await run.wait(lambda: run.app.screen.query("OptionList").first().option_count, "a command")  # type: ignore[attr-defined]
        await run.press("enter")
        await run.wait(lambda: run.decisions.kept, "the decision")
        (kept,) = run.decisions.kept.values()
        assert kept.verdict is Verdict.BOTH


async def test_too_small_a_terminal_says_so_and_decides_nothing(tmp_path: Path) -> None:
    async with driving(tmp_path, (50, 14)) as run:
        await run.press("1", "b", "d", "u")
        assert run.decisions.writes == 0
        assert run.screen.query_one("#too-small").display
        assert not run.screen.columns.display
        await run.pilot.resize_terminal(80, 24)
        await run.wait(lambda: run.screen.columns.display, "the columns")
        await run.press("1")
        await run.saved()
        assert run.decisions.writes == 1


@pytest.mark.parametrize("size", [(80, 24), (62, 16), (140, 30)])
async def test_resizing_keeps_the_words_in_view(tmp_path: Path, size: tuple[int, int]) -> None:
    async with driving(tmp_path) as run:
        await run.pilot.resize_terminal(*size)
        await run.wait(lambda: run.screen.columns.size.width in {size[0], size[0] - 1}, "the new size")
        await run.pilot.pause()
        assert "[40" in run.text()


async def test_documents_are_readable_before_the_analysis_ends(tmp_path: Path) -> None:
    gate = Event()

    def find(source: Dossier) -> Examination:
        gate.wait(30)
        return examine(source)

    async with driving(tmp_path, find=find, analysed=False) as run:
        await run.wait(lambda: run.app.review_screen and run.screen.columns.shown, "the columns")
        assert "The ferry sank on Monday" in run.text()
        await run.press("1", "t", "x", "u", "tab", "tab", "j")
        assert run.decisions.writes == 0
        assert "being compared" in run.screen.points.message
        gate.set()
        await run.wait(lambda: not run.screen.analysing, "the analysis")
        await run.press("1")
        await run.saved()
        assert run.decisions.writes == 1


async def test_a_fault_of_the_analysis_ends_the_program(tmp_path: Path) -> None:
    def find(source: Dossier) -> Examination:
        raise RuntimeError(f"no reading of {source.title}")

    async with driving(tmp_path, find=find, analysed=False) as run:
        await run.wait(lambda: run.app.fault, "the fault")
        assert run.app.return_code == 3


async def test_the_mouse_chooses_points_words_and_places(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.pilot.click("#list", offset=(10, 1))
        assert run.chosen() == 1
        lines = dump(run.screen.columns)
        line = next(n for n, text in enumerate(lines) if "40 people" in text.split("│")[0])
        await run.pilot.click("#columns", offset=(lines[line].index("40 people") + 2, line))
        assert run.chosen() == 0


async def test_the_mouse_wheel_and_the_map_scroll(tmp_path: Path) -> None:
    long = tuple("\n\n".join(f"Paragraph {n} of many." for n in range(90)) for _ in range(2))
    async with driving(tmp_path, SMALL, texts=long) as run:
        columns = run.screen.columns
        await run.pilot.click("#columns", offset=(columns.size.width - 1, columns.size.height - 1))
        assert columns.scroll_y > columns.max_scroll_y * 0.8
        await run.pilot.click("#columns", offset=(columns.size.width - 1, 0))
        assert columns.scroll_y == 0


async def test_tabs_are_clickable(tmp_path: Path) -> None:
    async with driving(tmp_path, SMALL) as run:
        headers = run.screen.headers
        words = "".join(segment.text for segment in headers.render_line(0))
        await run.pilot.click("#headers", offset=(words.rindex(" C ") + 1, 0))
        assert 2 in run.screen.columns.shown
        words = "".join(segment.text for segment in headers.render_line(0))
        await run.pilot.click("#headers", offset=(words.rindex(" < ") + 1, 0))
        assert run.screen.columns.shown == (0, 1)


async def test_themes_are_remembered(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("T")
        assert run.app.theme == "crossread-light"
    async with driving(tmp_path) as run:
        assert run.app.theme == "crossread-light"


async def test_without_colour_the_monochrome_theme_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with driving(tmp_path) as run:
        assert run.app.theme == "crossread-mono"


async def test_plain_ascii_marks(tmp_path: Path) -> None:
    async with driving(tmp_path, ascii_only=True) as run:
        await run.press("1")
        assert run.text().isascii()
        lines = "".join("".join(s.text for s in run.screen.points.render_line(y)) for y in range(5))
        assert lines.isascii()


async def test_markup_and_control_characters_are_shown_not_obeyed(tmp_path: Path) -> None:
    texts = ("See [bold]this[/bold] and \x1b[31mred\x1b[0m.", "A \u202ereversed\u202c word.")
    async with driving(tmp_path, texts=texts) as run:
        shown = run.text()
        assert "[bold]this[/bold]" in shown
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert "U+202E" in shown


async def test_quitting_waits_for_the_writer(tmp_path: Path) -> None:
    decisions = MemoryDecisions()
    async with driving(tmp_path, decisions=decisions) as run:
        await run.press("1", "2", "q")
        assert run.app.return_code == 0
    assert len(decisions.kept) == 2


async def test_one_source_alone_is_readable(tmp_path: Path) -> None:
    async with driving(tmp_path, texts=("Only one source.",)) as run:
        assert "Only one source." in run.text()
        await run.press("1", "b", "x", "m", "}", "t", "escape", "/")
        await run.press("escape")
        assert run.decisions.writes == 0


async def test_keys_typed_fast_are_not_lost(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        for key, character in (("tab", None), ("tab", None), ("v", "v"), ("5", "5"), ("0", "0"), ("enter", None)):
            run.app.post_message(Key(key, character))
        await run.wait(lambda: run.decisions.kept, "the decision")
        assert next(iter(run.decisions.kept.values())).value == "50"
        assert run.screen.focused is run.screen.columns


async def test_decisions_made_elsewhere_are_loaded_again(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        run.decisions.broken = "someone else decided this meanwhile"
        await run.press("1")
        await run.wait(lambda: run.review.unsaved, "the failure")
        run.decisions.broken = None
        point = run.review.findings[0].disagreement
        run.decisions.kept[point.id] = run.decisions.make(point, run.app.session.dossier.documents, Verdict.DEFER)
        await run.press("R", "2")
        await run.wait(lambda: run.state(0) is State.DEFERRED, "the other decision")
        assert not run.review.unsaved


async def test_enter_goes_on_to_the_next_place_of_the_words(tmp_path: Path) -> None:
    text = "The ferry sank." + "\n\nNothing new." * 60 + "\n\nThe ferry sank indeed."

    def find(source: Dossier) -> Examination:
        a, b = source.documents
        late = Answer(
            a.id, text.rindex("The ferry"), len(text), "The ferry sank indeed.", "x", "x", Status.ASSERTED, None
        )
        point = disagreement(
            0, Kind.DATE, Severity.TENSION, "When?", answer(a, "The ferry sank."), late, answer(b, "Calm")
        )
        return Examination(source, (), (), (point,))

    async with driving(tmp_path, SMALL, texts=(text, "Calm."), find=find) as run:
        assert "[The ferry sank.]" in run.text()
        await run.press("enter")
        assert "[The ferry sank indeed.]" in run.text()
        assert "[Calm]" in run.text()
        await run.press("enter")
        assert "[The ferry sank.]" in run.text()


async def test_a_source_is_accepted_by_its_id(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        await run.press("a", "z", "enter")
        assert "no source z" in run.said()
        await run.press("a", "c", "enter")
        await run.saved()
        assert [r.source for r in run.decisions.kept.values()] == ["c.txt"]


@pytest.mark.parametrize("keys", [(), ("?",), ("x",), ("t",)])
async def test_ctrl_c_leaves_from_every_screen(tmp_path: Path, keys: tuple[str, ...]) -> None:
    async with driving(tmp_path) as run:
        await run.press(*keys, "ctrl+c")
        assert run.app.return_code == 130


async def test_every_action_of_the_table_exists(tmp_path: Path) -> None:
    async with driving(tmp_path) as run:
        names = {action.name.partition("(")[0] for action in ACTIONS}
        assert all(callable(getattr(run.screen, f"action_{name}", None)) for name in names)
        keys = [key for action in ACTIONS for key in action.keys.split(",")]
        assert len(keys) == len(set(keys))
