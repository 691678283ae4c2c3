"""Stories annotated for fitting, beside those of the project's benchmark: makes dossiers of them.

    python -m scripts.annotated ecb.dev.jsonl FOLDER

The texts are documents of ECB+ (Cybulska and Vossen 2014) in the form of the project's benchmark and are not ours to pass on: `annotated.jsonl`
holds only where in them the annotated passages stand (Unicode code points into the text that `make_text` joins), with kinds, severities and
questions in our own words, after the annotation guide of the benchmark. A line per story:
{"story", "kept"?: true, "documents": [{"name", "id", "skip"}],
"disagreements": [{"id", "kind", "also", "severity", "question", "evidence": [[name, start, end], …]}]};
`skip` counts the sentences at the head of a document that are left out (addresses). Each story becomes a folder with its texts and a gold.json,
below FOLDER/fitted, or FOLDER/kept where the story is kept from fitting, so that something measures what was fitted.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

DATA = Path(__file__).with_name("annotated.jsonl")


def make_text(sentences: Sequence[str]) -> str:
    """The text of a document: a line per sentence."""
    return "\n".join(sentences) + "\n"


def read_documents(lines: Iterable[str]) -> dict[str, list[str]]:
    """The sentences of every document of the benchmark's alignment data, by its id."""
    records = (json.loads(line) for line in lines)
    return {r["id"]: [s["x"] for s in r["sents"]] for r in records if r["t"] == "doc"}


def make_story(record: Mapping[str, Any], documents: Mapping[str, Sequence[str]], folder: Path) -> None:
    """Write one story into `folder`."""
    texts = {d["name"]: make_text(documents[d["id"]][d["skip"] :]) for d in record["documents"]}
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8", newline="")
    points = [
        point | {"evidence": [{"doc": name, "quote": texts[name][start:end]} for name, start, end in point["evidence"]]}
        for point in record["disagreements"]
    ]
    (folder / "gold.json").write_text(json.dumps({"disagreements": points}, ensure_ascii=False, indent=1), "utf-8")


def main() -> None:
    """Make all stories."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    documents = read_documents(arguments.data.read_text("utf-8").splitlines())
    for line in DATA.read_text("utf-8").splitlines():
        record = json.loads(line)
        room = "kept" if record.get("kept") else "fitted"
        make_story(record, documents, arguments.folder / room / record["story"])


if __name__ == "__main__":
    main()
