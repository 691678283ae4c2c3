"""Write the tables of the documentation that the program itself can fill: fields of files, limits, kinds, rules, keys.

    python -m scripts.reference [--check]

A page holds `<!-- table: NAME -->` … `<!-- end of table -->`; what stands between is replaced. `--check` writes nothing and fails where a page is
not current.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facts.model import Kind
from facts.reporting.schema import ReportRecord
from facts.reporting.topics import GROUPS
from facts.resolving.own_record import OwnRecord
from facts.resolving.record import ResolutionRecord
from sources.manifest import DossierTable, SourceEntry
from tui.review.actions import ACTIONS, identifier
from tui.review.glyphs import ASCII, UNICODE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pydantic import BaseModel

    from facts.reporting.topic import Topic

ROOT = Path(__file__).parents[1]
_PLAIN = {"date": "a day", "string": "text", "integer": "whole number", "boolean": "true or false", "null": "null"}
_TABLE = re.compile(r"(?<=<!-- table: )([\w-]+)( -->\n).*?(?=<!-- end of table -->)", re.DOTALL)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown; a bar in a cell is escaped."""
    lines = [head, ["---"] * len(head), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def fields_table(whole: dict[str, Any], parts: dict[str, Any]) -> str:
    """The properties of a JSON Schema: name, what it may hold, whether it must be there, meaning. `parts` are the schema's definitions."""
    required = set(whole.get("required", ()))
    rows = [
        [f"`{name}`", _holds(value, parts), "yes" if name in required else _default(value), _meaning(value)]
        for name, value in whole["properties"].items()
    ]
    return table(("field", "holds", "required", "meaning"), rows)


def whole_table(model: type[BaseModel]) -> str:
    """The fields of a model itself."""
    schema = model.model_json_schema(by_alias=True)
    return fields_table(schema, schema.get("$defs", {}))


def parts_tables(model: type[BaseModel]) -> str:
    """A heading, a sentence and the fields for each part that a model is made of, by name."""
    parts = model.model_json_schema(by_alias=True)["$defs"]
    made = [
        f"### {name}\n\n{part['description']}\n\n{fields_table(part, parts)}"
        for name, part in sorted(parts.items())
        if "properties" in part
    ]
    return "\n".join(["", *made, ""])


def _holds(value: dict[str, Any], parts: dict[str, Any]) -> str:
    """What a property may hold, in words."""
    if "$ref" in value:
        name = value["$ref"].rsplit("/", 1)[1]
        words = parts[name].get("enum")
        return _choice(words) if words else f"[{name}](#{name.lower()})"
    if "anyOf" in value:
        return " or ".join(_holds(each, parts) for each in value["anyOf"])
    if "const" in value or "enum" in value:
        return _choice(value.get("enum") or [value["const"]])
    if value.get("type") == "array":
        return f"list of {_holds(value['items'], parts)}"
    return _PLAIN.get(value.get("format") or value.get("type", ""), "an object")


def _choice(words: Sequence[object]) -> str:
    return " ".join(f"`{word}`" for word in words)


def _default(value: dict[str, Any]) -> str:
    default = value.get("default")
    return f"no; `{default}`" if default not in {None, ""} and isinstance(default, str) else "no"


def _meaning(value: dict[str, Any]) -> str:
    words = str(value.get("description", ""))
    pattern = value.get("pattern") or next((p["pattern"] for p in value.get("anyOf", ()) if "pattern" in p), "")
    return "; ".join(filter(None, [words.rstrip("."), f"matches `{pattern}`" if pattern else ""]))


def words_table(group: str) -> str:
    """The words of one group of `crossread explain`: meaning, how severity is set, an example, what to do; empty columns left out."""
    topics = GROUPS[group].values()
    head = ("word", "means", "severity", "for example", "what to do")
    rows = [[f"`{t.name}`", t.meaning, t.severity, _example(t), t.advice] for t in topics]
    kept = [n for n in range(len(head)) if any(row[n] for row in rows)]
    return table([head[n] for n in kept], [[row[n] for n in kept] for row in rows])


def kinds_parts() -> str:
    """A heading for each kind of disagreement, what it asks about, and its examples."""
    made = []
    for topic in GROUPS["kinds"].values():
        rules = "".join(f"- {rule}\n" for rule in topic.rules or (topic.meaning,))
        examples = table(
            ("one source", "another", "what comes of it"), [[e.first, e.second, e.outcome] for e in topic.examples]
        )
        made.append(f"### {topic.name}\n\n{rules}\n{examples}")
    return "\n".join(["", *made, ""])


def modules_table(folder: str, *, with_kinds: bool = False) -> str:
    """The modules of a folder with the first sentence of each docstring, and the kinds of question that their code names."""
    rows = []
    for path in sorted((ROOT / folder).glob("[!_]*.py")):
        code = path.read_text("utf-8")
        words = " ".join((ast.get_docstring(ast.parse(code)) or "").split("\n\n")[0].split())
        link = f"[{path.stem}](../{folder}/{path.name})"
        kinds = [f"`{kind.value}`" for kind in Kind if re.search(rf"\bKind\.{kind.name}\b", code)]
        rows.append([link, *([" ".join(kinds)] if with_kinds else []), _first_sentence(words)])
    return table(("module", *(["kinds"] if with_kinds else []), "what it does"), rows)


def _first_sentence(words: str) -> str:
    """Up to the first full stop before a capital letter."""
    return re.split(r"(?<=\.) (?=[A-Z])", words, maxsplit=1)[0]


def marks_table() -> str:
    """Every mark of the screen's list with what it stands for, and its look-alike in ASCII."""
    ours, plain = ({**g.severity, **g.verdict, **g.state} for g in (UNICODE, ASCII))
    rows = [[f"`{mark}`", f"`{plain[word]}`", word.value] for word, mark in ours.items() if mark.strip()]
    return table(("mark", "with `--ascii`", "means"), rows)


def _example(topic: Topic) -> str:
    """The first example in a line."""
    return "".join(f"{e.first} / {e.second}" for e in topic.examples[:1])


def keys_table() -> str:
    """Every action of the review screen with its keys; the nine that accept a source are one line."""
    rows = []
    for action in ACTIONS:
        name, keys, label = identifier(action), action.shown, action.label
        if re.fullmatch(r"accept-[2-9]", name):
            continue
        if name == "accept-1":
            name, keys, label = "accept-1 … accept-9", "1 … 9", "Accept the answer of source 1 … 9"
        rows.append([" ".join(f"`{key}`" for key in keys.split("  ")), label, f"`{name}`"])
    return table(("keys", "what they do", "name in `config.toml`"), rows)


TABLES: dict[str, Callable[[], str]] = {
    "manifest-dossier": lambda: whole_table(DossierTable),
    "manifest-source": lambda: whole_table(SourceEntry),
    "resolution": lambda: whole_table(ResolutionRecord),
    "resolution-parts": lambda: parts_tables(ResolutionRecord),
    "own": lambda: whole_table(OwnRecord),
    "report": lambda: whole_table(ReportRecord),
    "report-parts": lambda: parts_tables(ReportRecord),
    "kinds": lambda: words_table("kinds"),
    "severities": lambda: words_table("severities"),
    "states": lambda: words_table("states"),
    "verdicts": lambda: words_table("verdicts"),
    "reasons": lambda: words_table("reasons to dismiss"),
    "draft": lambda: words_table("findings in a draft"),
    "statuses": lambda: words_table("how settled a statement is"),
    "kinds-parts": kinds_parts,
    "modules-kinds": lambda: modules_table("facts/kinds", with_kinds=True),
    "modules-asking": lambda: modules_table("facts/asking"),
    "modules-lexicons": lambda: modules_table("facts/lexicons"),
    "keys": keys_table,
    "marks": marks_table,
}


def current(text: str) -> str:
    """A page with its tables as the program fills them now. Raises `KeyError` for a table that is none."""
    return _TABLE.sub(lambda m: f"{m[1]}{m[2]}{TABLES[m[1]]()}", text)


def named(text: str) -> list[str]:
    """The names of the tables on a page."""
    return [m[1] for m in _TABLE.finditer(text)]


def main(arguments: Sequence[str]) -> int:
    """Write the tables; with `--check` tell which pages are not current, and fail where one is not."""
    code = 0
    for page in sorted((ROOT / "docs").rglob("*.md")):
        old = page.read_text("utf-8")
        new = current(old)
        if new == old:
            continue
        print(page.relative_to(ROOT))
        if "--check" in arguments:
            code = 1
        else:
            page.write_text(new, "utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
