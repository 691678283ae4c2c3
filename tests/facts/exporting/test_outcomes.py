"""What exports share: decisions in a sentence, answers by value, silence."""

from __future__ import annotations

from typing import Any

import pytest

from facts.exporting import claimreview, csv_table, html, tei, web_annotation
from facts.exporting.outcomes import adopted_words, named_now, outcome_text, readings_of, silent_sources, split_quote
from facts.model import Severity, State
from facts.reporting.report import Report
from facts.resolving.gate import judge_gate
from facts.resolving.model import Reason, Resolution, Side, Verdict
from facts.resolving.states import judge
from facts.resolving.store import make_resolution
from tests.factories import make_answer, make_document, make_dossier, toy_examine

ONE = make_document("The master counted 12 boats. 12  BOATS, he said.", "a.txt", "A")
TWO = make_document("The pilots counted 15 boats.", "b.txt", "B")


def side(words: str, source: str = "a.txt") -> Side:
    return Side(source, 0, len(words), words, "", "", words, "asserted", None, "positive")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"verdict": Verdict.BOTH}, "All answers stand."),
        ({"verdict": Verdict.DEFER}, "Put off for later."),
        ({"verdict": Verdict.DISMISS, "reason": Reason.OTHER_DATE}, "No disagreement (other-date)."),
        ({"verdict": Verdict.DISMISS}, "No disagreement (no reason given)."),
        ({"verdict": Verdict.ACCEPT, "value": "a dozen"}, "The answer is “a dozen”."),
        ({"verdict": Verdict.ACCEPT, "source": "a.txt"}, "A stands: “12 boats” and “twelve”."),
        ({"verdict": Verdict.ACCEPT, "source": "gone.txt"}, "gone.txt stands."),
    ],
)
def test_every_verdict_is_a_sentence(parts: dict[str, Any], words: str) -> None:
    sides = (side("12 boats"), side("12\nboats"), side("twelve"), side("15", "b.txt"))
    decision = Resolution("x" * 12, "number", "How many?", sides=sides, **parts)
    assert outcome_text(decision, {"a.txt": "A", "b.txt": "B"}) == words
    assert all(word in words for word in adopted_words(decision))


def test_answers_group_by_what_they_say() -> None:
    answers = [make_answer(ONE, "12 boats"), make_answer(TWO, "15 boats"), make_answer(ONE, "12  BOATS")]
    readings = readings_of(answers)
    assert [(r.value, r.sources, len(r.answers)) for r in readings] == [
        ("12 boats", ("A",), 2),
        ("15 boats", ("B",), 1),
    ]
    assert silent_sources(answers, ["C", "B", "A"]) == ("C",)


def test_a_quote_splits_at_its_marked_words() -> None:
    start = ONE.text.index("12 boats")
    answer = make_answer(ONE, "counted 12 boats.", mark_start=start, mark_end=start + 2)
    assert split_quote(answer, ONE.text) == ("counted ", "12", " boats.")
    assert split_quote(make_answer(ONE, "12 boats"), ONE.text) == ("", "12 boats", "")


@pytest.mark.parametrize(
    ("then", "now"),
    [("a.txt", "a.txt"), ("old.txt", "a.txt"), ("none.txt", "none.txt")],
)
def test_an_accepted_source_has_its_present_name(then: str, now: str) -> None:
    sides = () if then == "none.txt" else (side("12 boats", then), side("15 boats", "b.txt"))
    decision = Resolution("x" * 12, "number", "How many?", Verdict.ACCEPT, source=then, sides=sides)
    evidence = [make_answer(ONE, "12 boats"), make_answer(TWO, "15 boats")]
    named = named_now(decision, evidence, {"A": ONE, "B": TWO})
    assert (named.source, adopted_words(named)) == (now, ("12 boats",) if sides else ())


@pytest.mark.parametrize("export", [csv_table, web_annotation, html, tei, claimreview], ids=lambda e: e.__name__)
def test_every_export_tells_of_a_renamed_source_by_its_present_name(export: Any) -> None:
    texts = {"a.txt": "The master counted 12 boats.", "old.txt": "The pilots counted 15 boats at the quay."}
    before = make_dossier(texts)
    (found,) = toy_examine(before).disagreements
    decision = make_resolution(found, before.documents, Verdict.ACCEPT, source="old.txt", reviewer="Ida", time="")
    after = make_dossier({"new.txt" if key == "old.txt" else key: text for key, text in texts.items()})
    examination = toy_examine(after)
    findings = judge(examination, {found.id: decision})
    assert [f.state for f in findings] == [State.MOVED]
    report = Report(
        examination, findings, judge_gate(findings, Severity.TENSION), Severity.TENSION, 0, show_settled=True
    )
    page = export.render(report)
    assert "old.txt stands" not in page
    assert "B stands: “15 boats”" in page
