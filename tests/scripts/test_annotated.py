"""The annotated stories: places only, and dossiers made of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from facts.model import Kind
from scripts.annotated import DATA, make_story, make_text, read_documents

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]


def test_places_are_spans_in_two_documents_at_least() -> None:
    for record in RECORDS:
        names = {d["name"] for d in record["documents"]}
        for point in record["disagreements"]:
            assert {point["kind"], *point["also"]} <= {k.value for k in Kind}
            assert point["severity"] in {1, 2, 3}
            assert all(name in names and 0 <= start < end for name, start, end in point["evidence"])
            assert len({name for name, _, _ in point["evidence"]}) > 1


def test_some_stories_are_kept_from_fitting() -> None:
    kept = {r["story"] for r in RECORDS if r.get("kept")}
    fitted = {r["story"] for r in RECORDS if not r.get("kept")}
    assert len(kept) == 14
    assert len(fitted) == 51
    assert not kept & fitted


def test_no_words_of_the_documents_are_kept() -> None:
    for record in RECORDS:
        assert record.keys() - {"kept"} == {"story", "documents", "disagreements"}
        for point in record["disagreements"]:
            assert point.keys() == {"id", "kind", "also", "severity", "question", "evidence"}
            assert all(len(place) == 3 and isinstance(place[1], int) for place in point["evidence"])


def test_a_dossier_is_made_of_places(tmp_path: Path) -> None:
    lines = [
        json.dumps({"t": "doc", "id": "1_1", "sents": [{"x": "a . b / c"}, {"x": "The mill burned on Friday."}]}),
        json.dumps({"t": "doc", "id": "1_2", "sents": [{"x": "The mill burned on Monday."}]}),
        json.dumps({"t": "pairs", "p": []}),
    ]
    documents = read_documents(lines)
    assert make_text(documents["1_2"]) == "The mill burned on Monday.\n"
    point = {"id": "day", "kind": "date", "also": [], "severity": 1, "question": "When did it burn?"}
    record = {
        "story": "mill",
        "documents": [{"name": "a.txt", "id": "1_1", "skip": 1}, {"name": "b.txt", "id": "1_2", "skip": 0}],
        "disagreements": [point | {"evidence": [["a.txt", 19, 25], ["b.txt", 19, 25]]}],
    }
    make_story(record, documents, tmp_path / "mill")
    gold = json.loads((tmp_path / "mill" / "gold.json").read_text("utf-8"))
    assert [e["quote"] for e in gold["disagreements"][0]["evidence"]] == ["Friday", "Monday"]
    assert (tmp_path / "mill" / "a.txt").read_text("utf-8") == "The mill burned on Friday.\n"
