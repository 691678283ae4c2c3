"""What exports share: decisions in a sentence, answers by value, silence."""

from __future__ import annotations

from typing import Any

import pytest

from facts.exporting.outcomes import adopted_words, named_now, outcome_text, readings_of, silent_sources, split_quote
from facts.resolving.model import Reason, Resolution, Side, Verdict
from tests.factories import make_answer, make_document

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
