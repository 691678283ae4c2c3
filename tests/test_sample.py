"""The built-in dossier: whole, annotated, and its planted points found."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facts.examine import Examination, examine
from facts.model import Disagreement, Kind, Severity
from sources.dossier import open_sample
from tests.accuracy.rule import measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOLDER = Path(__file__).parents[1] / "sources" / "sample"
FILES = ("a-possible-exit.txt", "b-surprise-alliance.md", "c-lab-or-landlord.md", "d-pivot-before-ipo.txt")
GOLD: dict[str, Any] = json.loads((FOLDER / "gold.json").read_text("utf-8"))


def text_of(name: str) -> str:
    return (FOLDER / name).read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def found() -> Examination:
    return examine(open_sample())


def quotes() -> Iterator[tuple[str, str]]:
    for section in ("disagreements", "agreements", "traps"):
        for entry in GOLD[section]:
            yield from ((e["doc"], e["quote"]) for e in entry["evidence"])
    for entry in GOLD["internal"]:
        yield from ((entry["doc"], quote) for quote in entry["quotes"])


def test_the_sample_holds_four_documents(found: Examination) -> None:
    assert tuple(d.key for d in found.dossier.documents) == FILES
    assert "".join(d.id for d in found.dossier.documents) == "ABCD"
    assert all(d.published and d.publisher and d.title for d in found.dossier.documents)
    assert found.dossier.problems == ()


@pytest.mark.parametrize("name", FILES)
def test_documents_are_350_to_900_words_long(name: str) -> None:
    assert 350 <= len(text_of(name).split()) <= 900


def test_gold_quotes_are_verbatim() -> None:
    every = list(quotes())
    assert len(every) > 150
    assert [(doc, quote) for doc, quote in every if quote not in text_of(doc)] == []
    assert all(len(quote) <= 120 for _, quote in every)


def test_gold_entries_are_whole() -> None:
    entries = GOLD["disagreements"]
    assert len({e["id"] for e in entries}) == len(entries)
    for entry in entries:
        assert entry["severity"] in {1, 2, 3}
        assert len({e["doc"] for e in entry["evidence"]}) >= 2
        assert entry["question"].endswith("?")


def test_gold_holds_all_kinds() -> None:
    assert {e["kind"] for e in GOLD["disagreements"]} == {k.value for k in Kind}


@pytest.fixture
def flags(found: Examination) -> Callable[..., list[Disagreement]]:
    """The flags of a kind whose answers hold all of these words, each in some answer's value or quote."""

    def call(kind: Kind, *words: str) -> list[Disagreement]:
        said = {d.id: " | ".join(f"{a.value} {a.quote}" for a in d.evidence) for d in found.disagreements}
        return [d for d in found.disagreements if d.kind is kind and all(w in said[d.id] for w in words)]

    return call


def values(flag: Disagreement, source: str) -> str:
    return " | ".join(a.value for a in flag.evidence if a.source == source)


def test_part_against_entire_is_a_contradiction_of_all_four_sources(flags: Callable[..., list[Disagreement]]) -> None:
    (flag,) = (f for f in flags(Kind.SCOPE, "part of") if f.severity is Severity.CONTRADICTION)
    assert {a.source for a in flag.evidence} == set("ABCD")
    assert "part" in values(flag, "A")
    assert all(word in values(flag, source) for source, word in (("B", "entire"), ("C", "full"), ("D", "entire")))


def test_over_against_roughly_300_megawatts_is_a_bound(flags: Callable[..., list[Disagreement]]) -> None:
    (flag,) = flags(Kind.BOUND, "300")
    assert flag.severity is Severity.TENSION
    assert values(flag, "B") == "over 300 megawatts"
    assert values(flag, "C") == "roughly 300 MW"


def test_official_against_reported_is_a_question_of_status(flags: Callable[..., list[Disagreement]]) -> None:
    assert any(
        {"B", "C"} <= {a.source for a in f.evidence} and f.severity is not Severity.NUANCE
        for f in flags(Kind.STATUS, "announced", "report")
    )


def test_the_day_of_the_announcement_is_asked(flags: Callable[..., list[Disagreement]]) -> None:
    (flag,) = flags(Kind.DATE, "May 10")
    assert "May 10" in values(flag, "D")
    assert {"B", "D"} <= {a.source for a in flag.evidence}
    assert flag.severity is not Severity.NUANCE


def test_what_the_deal_is_called_is_framing(flags: Callable[..., list[Disagreement]]) -> None:
    (flag,) = flags(Kind.FRAMING, "partnership", "lease", "rent")
    assert "lease" in values(flag, "C")
    assert "partnership" in values(flag, "B")


def test_several_founders_left_or_most_of_them(flags: Callable[..., list[Disagreement]]) -> None:
    assert any({"C", "D"} <= {a.source for a in f.evidence} for f in flags(Kind.NUMBER, "several", "most"))


def test_acquired_merged_integrated_or_dissolved(flags: Callable[..., list[Disagreement]]) -> None:
    assert flags(Kind.ENTITY, "acquired", "dissolving")


def test_the_planted_place_is_found(flags: Callable[..., list[Disagreement]]) -> None:
    (flag,) = flags(Kind.PLACE, "Southaven", "Memphis")
    assert "Southaven" in values(flag, "A")
    assert flag.severity is not Severity.NUANCE


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_is_flagged(found: Examination, kind: Kind) -> None:
    assert any(d.kind is kind for d in found.disagreements)


def test_recall_and_precision(found: Examination) -> None:
    """Measured when this was written: recall 0.54 (14 of 26), precision 0.92 (11 of 12), both contradictions."""
    figures = measure(FOLDER, found)
    assert figures.recall >= 0.45
    assert figures.precision >= 0.75
    assert {e["id"] for e in GOLD["disagreements"] if e["severity"] == 1} <= figures.found


def test_what_cannot_both_be_true_is_annotated(found: Examination) -> None:
    for flag in (d for d in found.disagreements if d.severity is Severity.CONTRADICTION):
        alone = measure(FOLDER, replace(found, disagreements=(flag,)))
        assert alone.found, flag.question
