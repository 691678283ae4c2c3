"""Examining: what is found, and that nothing else than the text decides it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facts.aligning.fitted import THRESHOLD
from facts.examine import Examination, examine
from facts.model import Answer, Kind, Severity
from sources.document import Dossier
from sources.dossier import open_dossier, open_sample
from tests.factories import make_dossier
from tests.facts.shipyard import TEXTS, shipyard
from tests.stories import document_of

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[2]
AGREEMENTS = {"agree", "disagree", "single"}


def told(found: Examination) -> set[tuple[object, ...]]:
    """What an examination says, without the letters and the order of the sources."""
    key = {d.id: d.key for d in found.dossier.documents}
    return {
        (d.id, d.kind, d.severity, d.question, d.key, frozenset((key[a.source], a.start, a.norm) for a in d.evidence))
        for d in found.disagreements
    }


def answers(found: Examination) -> Iterable[Answer]:
    for disagreement in found.disagreements:
        yield from disagreement.evidence
    for fact in found.facts:
        yield from fact.answers


@pytest.fixture(scope="module")
def sample() -> Examination:
    return examine(open_sample())


@pytest.fixture(scope="module")
def yard() -> Examination:
    return examine(shipyard())


def test_the_shipyard_is_told_in_five_ways(yard: Examination) -> None:
    kinds = {d.kind for d in yard.disagreements if d.severity is not Severity.NUANCE}
    assert {Kind.NUMBER, Kind.BOUND, Kind.DATE, Kind.SCOPE, Kind.STATUS} <= kinds
    (hurt,) = (d for d in yard.disagreements if d.kind is Kind.NUMBER)
    assert {"12", "15"} <= {a.value for a in hurt.evidence}


@pytest.mark.parametrize("order", list(permutations("ABC")))
def test_the_order_of_sources_changes_nothing(yard: Examination, order: tuple[str, ...]) -> None:
    documents = [shipyard().documents["ABC".index(name)] for name in order]
    assert told(examine(replace(shipyard(), documents=tuple(documents)))) == told(yard)
    lettered = tuple(replace(d, id=chr(65 + n)) for n, d in enumerate(documents))
    assert told(examine(replace(shipyard(), documents=lettered))) == told(yard)


def test_the_order_of_the_samples_sources_changes_nothing(sample: Examination) -> None:
    turned = tuple(replace(d, id=chr(65 + n)) for n, d in enumerate(sample.dossier.documents[::-1]))
    assert told(examine(replace(sample.dossier, documents=turned))) == told(sample)


def test_a_renamed_source_changes_nothing_that_is_decided_by(yard: Examination) -> None:
    documents = tuple(
        replace(d, key=f"renamed/{d.id}.md", path=f"{d.id}.md", title="New") for d in shipyard().documents
    )
    renamed = examine(replace(shipyard(), documents=documents))
    assert [d.id for d in renamed.disagreements] == [d.id for d in yard.disagreements]
    assert [d.evidence for d in renamed.disagreements] == [d.evidence for d in yard.disagreements]


def moved(text: str) -> str:
    return "\n\n".join(text.split("\n\n")[::-1])


@pytest.mark.parametrize(
    "texts",
    [
        TEXTS | {"A": "Shipbuilding has a long history on this coast.\n\n" + TEXTS["A"]},
        TEXTS | {"B": moved(TEXTS["B"])},
        TEXTS | {"C": TEXTS["C"].replace("Nordline gets", "Nordline now gets")},
        TEXTS | {"A": TEXTS["A"].replace("\n\n", "\n\n\n\n")},
    ],
    ids=["inserted above", "moved", "reworded", "respaced"],
)
def test_ids_outlive_edits_that_leave_the_answers_as_they_were(yard: Examination, texts: dict[str, str]) -> None:
    edited = examine(shipyard(texts))
    assert {(d.id, d.kind) for d in edited.disagreements} == {(d.id, d.kind) for d in yard.disagreements}


def test_a_changed_figure_keeps_the_id(yard: Examination) -> None:
    edited = examine(shipyard(TEXTS | {"B": TEXTS["B"].replace("15 of them", "17 of them")}))
    (before,) = (d for d in yard.disagreements if d.kind is Kind.NUMBER)
    (after,) = (d for d in edited.disagreements if d.kind is Kind.NUMBER)
    assert after.id == before.id
    assert {a.norm for a in after.evidence} != {a.norm for a in before.evidence}


@pytest.mark.parametrize("name", ["sample", "yard"])
def test_answers_are_the_sources_own_words(name: str, request: pytest.FixtureRequest) -> None:
    found: Examination = request.getfixturevalue(name)
    documents = {d.id: d for d in found.dossier.documents}
    readings = {r.document.id: r for r in found.readings}
    count = 0
    for answer in answers(found):
        count += 1
        assert documents[answer.source].text[answer.start : answer.end] == answer.quote
        assert 0 < len(answer.quote) <= 300
        assert answer.start <= answer.mark_start < answer.mark_end <= answer.end
        claim = readings[answer.source].claims[answer.claim]
        assert claim.start <= answer.mark_start < claim.end
        assert answer.value
    assert count > 10


@pytest.mark.parametrize("name", ["sample", "yard"])
def test_disagreements_are_whole(name: str, request: pytest.FixtureRequest) -> None:
    found: Examination = request.getfixturevalue(name)
    assert len({d.id for d in found.disagreements}) == len(found.disagreements) > 3
    for disagreement in found.disagreements:
        places = [(a.source, a.start, a.mark_start) for a in disagreement.evidence]
        assert places == sorted(places)
        assert len({a.source for a in disagreement.evidence}) >= 2
        assert len({(a.source, a.mark_start, a.norm) for a in disagreement.evidence}) == len(disagreement.evidence)
        assert disagreement.question.endswith("?")
        assert disagreement.explanation
        assert disagreement.why


@pytest.mark.parametrize("name", ["sample", "yard"])
def test_facts_are_questions_asked_once(name: str, request: pytest.FixtureRequest) -> None:
    found: Examination = request.getfixturevalue(name)
    keys = [f.key for f in found.facts]
    assert len(keys) == len(set(keys))
    assert {f.agreement for f in found.facts} <= AGREEMENTS
    disagreeing = [f.key for f in found.facts if f.agreement == "disagree"]
    assert disagreeing == [d.key for d in found.disagreements]
    for fact in found.facts:
        places = [(a.source, a.start, a.mark_start) for a in fact.answers]
        assert places == sorted(places)
        assert (len({a.source for a in fact.answers}) == 1) == (fact.agreement == "single")


def test_links_point_at_claims_of_different_sources(sample: Examination) -> None:
    claims = {(c.source, c.index) for r in sample.readings for c in r.claims}
    assert len(sample.links) > 20
    scores = [score for _, _, score in sample.links]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] >= THRESHOLD
    for one, other, _ in sample.links:
        assert {one, other} <= claims
        assert one[0] != other[0]


def test_sources_with_nothing_in_common_give_nothing() -> None:
    found = examine(
        shipyard(
            {"A": "A storm flooded the cellars of Bergen on Monday.", "B": "Tea prices fell by 3 percent in Assam."}
        )
    )
    assert found.disagreements == ()
    assert found.links == ()
    assert all(f.agreement == "single" for f in found.facts)


@pytest.mark.parametrize("texts", [{}, {"A": TEXTS["A"]}, {"A": "…", "B": "…"}])
def test_too_little_to_compare_gives_nothing(texts: dict[str, str]) -> None:
    found = examine(shipyard(texts))
    assert found.disagreements == ()
    assert len(found.readings) == len(texts)


def test_a_source_and_its_copy_do_not_disagree() -> None:
    found = examine(Dossier("", "/x", "/x/r", (document_of("A", TEXTS["A"]), document_of("B", TEXTS["A"]))))
    assert [d.question for d in found.disagreements if d.severity is not Severity.NUANCE] == []


def check_output(folder: Path, **environment: str) -> bytes:
    """What `check --format json` writes for a folder, in an environment of its own."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "TZ", "PYTHON"))}
    done = subprocess.run(
        [sys.executable, "-m", "tui", "check", str(folder), "--format", "json"],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1, done.stderr.decode()
    return done.stdout


def test_the_report_is_the_same_bytes_in_any_environment(tmp_path: Path) -> None:
    for name, text in TEXTS.items():
        (tmp_path / f"{name.lower()}.txt").write_text(text, "utf-8")
    expected = check_output(tmp_path, PYTHONHASHSEED="0", LC_ALL="C", TZ="UTC")
    assert len(json.loads(expected)["disagreements"]) > 3
    for environment in (
        {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "random", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/St_Johns"},  # no locale of that name: as C
        {"PYTHONHASHSEED": "random", "PYTHONUTF8": "0", "TZ": "Asia/Kathmandu"},
    ):
        assert check_output(tmp_path, **environment) == expected, environment


def test_the_sample_is_examined_the_same_under_another_hash_seed(sample: Examination) -> None:
    folder = Path(open_sample().root)
    report = json.loads(check_output(folder, PYTHONHASHSEED="3"))
    assert {d["id"] for d in report["disagreements"]} == {d.id for d in sample.disagreements}
    assert [e["quote"] for d in report["disagreements"] for e in d["evidence"]] == [
        e["quote"] for d in json.loads(check_output(folder, PYTHONHASHSEED="4"))["disagreements"] for e in d["evidence"]
    ]


def test_files_give_what_their_texts_give(tmp_path: Path, yard: Examination) -> None:
    for name, text in TEXTS.items():
        (tmp_path / f"{name.lower()}.txt").write_text(text, "utf-8")
    (tmp_path / "crossread.toml").write_text(
        "".join(f'[[source]]\npath = "{n}.txt"\npublished = 2026-03-09\n' for n in "abc"), "utf-8"
    )
    assert told(examine(open_dossier([str(tmp_path)]))) == told(yard)


def test_accents_composed_or_not_are_the_same_words() -> None:
    text = (
        "The mayor of Orléans, Zoé Lévêque, opened the café in Montréal on Monday with 12 guests. "
        "Zoé Lévêque said the café was full. The fête in Orléans drew 300 people."
    )
    dossier = make_dossier({"a.txt": text, "b.txt": unicodedata.normalize("NFD", text)})
    assert examine(dossier).disagreements == ()
    other = make_dossier({"a.txt": text, "b.txt": unicodedata.normalize("NFD", text.replace("300", "500"))})
    assert [d.kind for d in examine(other).disagreements] == [Kind.NUMBER]


def test_values_and_questions_of_wrapped_lines_stand_on_one_line() -> None:
    texts = {
        "a.txt": "The ferry company said that 12\nfishermen were\nkilled in the crash off Orvel on Monday.",
        "b.txt": "The ferry company said that 15\nfishermen were killed in the\ncrash off Orvel on Monday.",
    }
    (found,) = examine(make_dossier(texts)).disagreements
    assert all("\n" not in a.value for a in found.evidence)
    assert "\n" not in found.question + found.explanation
