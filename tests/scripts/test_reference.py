"""The tables of the documentation: current, complete, and taken from the models."""

from __future__ import annotations

from pathlib import Path

import pytest

from facts.model import Kind, State
from facts.resolving.record import ResolutionRecord
from scripts import reference
from scripts.reference import TABLES, current, fields_table, keys_table, named, parts_tables, table, whole_table
from sources.manifest import SourceEntry
from tui.review.actions import ACTIONS, identifier

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(DOCS).as_posix())
def test_the_tables_of_a_page_are_current(page: Path) -> None:
    text = page.read_text("utf-8")
    assert current(text) == text, "python -m scripts.reference writes them anew"
    assert text.count("<!-- table: ") == text.count("<!-- end of table -->") == len(named(text))


@pytest.mark.skipif(not PAGES, reason="the pages are not part of this archive")
def test_every_table_stands_on_a_page() -> None:
    shown = {name for page in PAGES for name in named(page.read_text("utf-8"))}
    assert shown == set(TABLES)


def test_a_table_is_replaced_and_the_rest_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TABLES, "toy", lambda: "new\n")
    page = "before\n<!-- table: toy -->\nold\n<!-- end of table -->\nafter\n"
    assert current(page) == page.replace("old", "new")
    assert current(current(page)) == current(page)
    with pytest.raises(KeyError):
        current("<!-- table: no-such -->\n<!-- end of table -->")


def test_bars_in_cells_are_escaped() -> None:
    assert table(("a", "b"), [["x|y", "z"]]) == "| a | b |\n| --- | --- |\n| x\\|y | z |\n"


def test_fields_say_what_they_hold() -> None:
    schema = {
        "required": ["many"],
        "properties": {
            "many": {"type": "array", "items": {"$ref": "#/$defs/Part"}, "description": "Parts."},
            "word": {"$ref": "#/$defs/Word", "default": "x"},
            "one": {"anyOf": [{"const": 1}, {"type": "null"}]},
            "name": {"type": "string", "pattern": "^a$"},
            "rest": {"type": "object"},
        },
    }
    parts = {"Part": {"properties": {}}, "Word": {"enum": ["x", "y"]}}
    assert fields_table(schema, parts).splitlines()[2:] == [
        "| `many` | list of [Part](#part) | yes | Parts |",
        "| `word` | `x` `y` | no; `x` |  |",
        "| `one` | `1` or null | no |  |",
        "| `name` | text | no | matches `^a$` |",
        "| `rest` | an object | no |  |",
    ]


@pytest.mark.parametrize("name", [n for n in TABLES if n.startswith(("manifest", "resolution", "own", "report"))])
def test_every_field_of_a_file_has_a_meaning(name: str) -> None:
    rows = [line for line in TABLES[name]().splitlines() if line.startswith("| `")]
    assert rows
    assert [row for row in rows if row.endswith("|  |")] == []


def test_tables_hold_every_field_kind_state_and_key() -> None:
    assert all(f"| `{field}` |" in whole_table(SourceEntry) for field in SourceEntry.model_fields)
    assert "### SideRecord\n\nWhat one source said when the decision was made.\n\n|" in parts_tables(ResolutionRecord)
    assert all(f"| `{kind.value}` |" in TABLES["kinds"]() for kind in Kind)
    assert all(f"| `{state.value}` |" in TABLES["states"]() for state in State)
    shown = keys_table()
    names = {identifier(a) for a in ACTIONS if not identifier(a).startswith("accept-")}
    assert {name for name in names if f"| `{name}` |" not in shown} == set()


def test_check_fails_on_an_old_page_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    page = tmp_path / "docs" / "p.md"
    page.write_text("<!-- table: reasons -->\nold\n<!-- end of table -->\n", "utf-8")
    monkeypatch.setattr(reference, "ROOT", tmp_path)
    assert reference.main(["--check"]) == 1
    assert "old" in page.read_text("utf-8")
    assert reference.main([]) == 0
    assert "other-date" in page.read_text("utf-8")
    assert reference.main(["--check"]) == 0
    assert capsys.readouterr().out.replace("\\", "/") == "docs/p.md\n" * 2
