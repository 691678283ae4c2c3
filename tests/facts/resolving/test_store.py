from __future__ import annotations

import json
import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facts.resolving.model import Reason, Resolution, Verdict
from facts.resolving.store import load_resolutions, make_resolution, remove_resolution, resolution_path, save_resolution
from sources.errors import ResolutionError
from tests.factories import make_answer, make_disagreement, make_document

ONE = make_document("On Monday the harbour office counted 12 boats at the quay.", "a.txt", "A")
TWO = make_document("The pilots counted 15 boats.", "b/two.txt", "B")
FOUND = make_disagreement([make_answer(ONE, "12 boats", "12|=|boat"), make_answer(TWO, "15 boats", "15|=|boat")])


def decide(**more: Any) -> Resolution:
    fields: dict[str, Any] = {
        "source": "A",
        "reviewer": "Ida",
        "note": "their own count",
        "time": "2026-03-01T12:00:00Z",
    } | more
    return make_resolution(FOUND, [ONE, TWO], fields.pop("verdict", Verdict.ACCEPT), **fields)


def test_a_decision_reads_back_as_it_was_saved(tmp_path: Path) -> None:
    saved = save_resolution(str(tmp_path), decide(), None)
    assert load_resolutions(str(tmp_path)) == {FOUND.id: saved}
    assert load_resolutions(str(tmp_path))[FOUND.id].digest == saved.digest


def test_the_file_is_named_for_the_id_and_holds_fixed_keys_in_order(tmp_path: Path) -> None:
    save_resolution(str(tmp_path), decide(), None)
    assert [p.name for p in tmp_path.iterdir()] == [f"{FOUND.id}.json"]
    text = (tmp_path / f"{FOUND.id}.json").read_text("utf-8")
    data = json.loads(text)
    assert text.endswith("}\n")
    assert (
        " ".join(data)
        == "schema id kind key severity question verdict source value reason note reviewer time sides rules sources"
    )
    assert " ".join(data["sides"][0]) == "source value status speaker polarity selector"
    assert data["sides"][0]["selector"] == [
        {
            "type": "TextQuoteSelector",
            "exact": "12 boats",
            "prefix": "onday the harbour office counted ",
            "suffix": " at the quay.",
        }
        | {"prefix": ONE.text[37 - 32 : 37]},
        {"type": "TextPositionSelector", "start": 37, "end": 45},
    ]
    assert (data["schema"], data["source"]) == ("crossread/resolution/1", "a.txt")


def test_sides_are_sorted_by_source_so_that_the_order_of_sources_changes_nothing() -> None:
    backward = replace(FOUND, evidence=FOUND.evidence[::-1])
    assert (
        make_resolution(backward, [TWO, ONE], Verdict.BOTH, time="").sides
        == decide(verdict=Verdict.BOTH, source=None).sides
    )


def test_the_same_decision_again_leaves_the_file_untouched(tmp_path: Path) -> None:
    first = save_resolution(str(tmp_path), decide(), None)
    before = Path(resolution_path(str(tmp_path), FOUND.id)).stat()
    again = save_resolution(str(tmp_path), decide(time="2027-01-01T00:00:00Z"), first.digest)
    assert again == first
    after = Path(resolution_path(str(tmp_path), FOUND.id)).stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_another_decision_replaces_the_first(tmp_path: Path) -> None:
    first = save_resolution(str(tmp_path), decide(), None)
    second = save_resolution(str(tmp_path), decide(source="b/two.txt"), first.digest)
    assert load_resolutions(str(tmp_path))[FOUND.id].source == "b/two.txt"
    assert second.digest != first.digest


@pytest.mark.parametrize("digest", [None, "0" * 64])
def test_a_decision_that_someone_else_made_meanwhile_is_not_overwritten(tmp_path: Path, digest: str | None) -> None:
    saved = save_resolution(str(tmp_path), decide(reviewer="Ole"), None)
    with pytest.raises(ResolutionError, match="meanwhile"):
        save_resolution(str(tmp_path), decide(), digest)
    assert load_resolutions(str(tmp_path)) == {FOUND.id: saved}


def test_a_decision_that_was_removed_meanwhile_is_not_written_again(tmp_path: Path) -> None:
    saved = save_resolution(str(tmp_path), decide(), None)
    remove_resolution(str(tmp_path), FOUND.id, saved.digest)
    with pytest.raises(ResolutionError, match="removed meanwhile"):
        save_resolution(str(tmp_path), decide(source="B"), saved.digest)
    assert list(tmp_path.iterdir()) == []


def test_removing_wants_the_digest_too(tmp_path: Path) -> None:
    save_resolution(str(tmp_path), decide(), None)
    for digest in (None, "0" * 64):
        with pytest.raises(ResolutionError):
            remove_resolution(str(tmp_path), FOUND.id, digest)
    assert len(list(tmp_path.iterdir())) == 1


def test_of_many_writers_at_once_exactly_one_wins_and_nothing_is_left_behind(tmp_path: Path) -> None:
    outcomes: list[str] = []
    start = threading.Barrier(8)

    def write(number: int) -> None:
        start.wait()
        try:
            save_resolution(str(tmp_path), decide(reviewer=f"reviewer {number}"), None)
        except ResolutionError:
            outcomes.append("refused")
        else:
            outcomes.append(f"reviewer {number}")

    threads = [threading.Thread(target=write, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("refused") == 7
    assert load_resolutions(str(tmp_path))[FOUND.id].reviewer in outcomes
    assert [p.name for p in tmp_path.iterdir()] == [f"{FOUND.id}.json"]


def test_unknown_keys_survive_a_rewrite_at_every_level(tmp_path: Path) -> None:
    save_resolution(str(tmp_path), decide(), None)
    path = Path(resolution_path(str(tmp_path), FOUND.id))
    data = json.loads(path.read_text("utf-8"))
    data["ticket"] = {"number": 7}
    data["sides"][0]["page"] = 3
    data["sides"][0]["selector"][0]["refinedBy"] = "x"
    data["sides"][0]["selector"].append({"type": "XPathSelector", "value": "/p[1]"})
    path.write_text(json.dumps(data), "utf-8")
    loaded = load_resolutions(str(tmp_path))[FOUND.id]
    save_resolution(str(tmp_path), decide(note="another note"), loaded.digest)
    after = json.loads(path.read_text("utf-8"))
    assert after["note"] == "another note"
    assert after == data | {"note": "another note"}


@given(
    note=st.text(st.characters(exclude_categories=["Cs"])),
    value=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    reviewer=st.text(st.characters(exclude_categories=["Cs"])),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_whatever_a_reviewer_types_reads_back(tmp_path: Path, note: str, value: str, reviewer: str) -> None:
    folder = str(tmp_path / "resolutions")
    known = load_resolutions(folder).get(FOUND.id)
    wanted = decide(source=None, value=value, note=note, reviewer=reviewer)
    save_resolution(folder, wanted, known.digest if known else None)
    loaded = load_resolutions(folder)[FOUND.id]
    assert (loaded.note, loaded.value, loaded.reviewer) == (note, value, reviewer)


def test_files_that_are_no_decisions_are_left_alone(tmp_path: Path) -> None:
    for name in ("README.md", ".gitkeep", f".{FOUND.id}.json.tmp", ".hidden.json"):
        (tmp_path / name).write_text("x")
    assert load_resolutions(str(tmp_path)) == {}
    assert load_resolutions(str(tmp_path / "missing")) == {}


def test_a_thousand_decisions_load_quickly(tmp_path: Path) -> None:
    first = save_resolution(str(tmp_path), decide(), None)
    text = (tmp_path / f"{FOUND.id}.json").read_text("utf-8")
    for number in range(1000):
        name = "".join("abcdefghij"[int(d)] for d in f"{number:012d}")
        (tmp_path / f"{name}.json").write_text(text.replace(first.id, name), "utf-8")
    assert len(load_resolutions(str(tmp_path))) == 1001


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"source": None}, "needs either"),
        ({"value": "13"}, "needs either"),
        ({"verdict": Verdict.BOTH}, "takes no source"),
        ({"verdict": Verdict.DISMISS, "source": None}, "needs a reason"),
        ({"reason": Reason.OTHER_DATE}, "takes no reason"),
        ({"source": "C"}, "no source that answers"),
    ],
)
def test_parts_of_a_decision_must_go_together(parts: dict[str, Any], words: str) -> None:
    with pytest.raises(ResolutionError, match=words):
        decide(**parts)


def test_the_time_is_the_source_date_where_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert decide(time=None).time == "2023-11-14T22:13:20Z"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ResolutionError, match="resolutions"):
        save_resolution(str(tmp_path / "resolutions"), decide(), None)
    tmp_path.chmod(0o700)


def test_a_symbolic_link_to_a_decision_stays_a_link(tmp_path: Path) -> None:
    saved = save_resolution(str(tmp_path / "kept"), decide(), None)
    (tmp_path / "resolutions").mkdir()
    link = tmp_path / "resolutions" / f"{FOUND.id}.json"
    link.symlink_to(tmp_path / "kept" / f"{FOUND.id}.json")
    save_resolution(str(tmp_path / "resolutions"), decide(source="B"), saved.digest)
    assert link.is_symlink()
    assert load_resolutions(str(tmp_path / "kept"))[FOUND.id].source == "b/two.txt"
