"""Base forms of verbs and nouns."""

from __future__ import annotations

import pytest

from facts.reading.events.governing_verbs import GOVERNING_VERBS
from facts.reading.events.morphology import noun_lemma, verb_lemma
from facts.reading.events.speech_verbs import SPEECH_VERBS

REGULAR = """
sell sells selling|open opens opened opening|close closes closed closing|announce announces announced announcing
agree agrees agreed agreeing|deny denies denied denying|plan plans planned planning|stop stops stopped stopping
raise raises raised raising|pass passes passed passing|reach reaches reached reaching|add adds added adding
need needs needed needing|succeed succeeds succeeded succeeding|control controls controlled controlling
cancel cancels cancelled cancelling|expel expels expelled expelling|develop develops developed developing
acquire acquires acquired acquiring|explore explores explored exploring|remain remains remained remaining
die dies died dying|owe owes owed owing|concede concedes conceded conceding|create creates created creating
use uses used using|issue issues issued issuing|argue argues argued arguing|veto vetoes vetoed vetoing
change changes changed changing|bring brings bringing|freeze freezes freezing|seize seizes seized seizing
invest invests invested investing|visit visits visited visiting|offer offers offered offering|file files filed filing
"""
CASES = [(form, line.split()[0]) for line in REGULAR.strip().replace("\n", "|").split("|") for form in line.split()]


@pytest.mark.parametrize(("form", "base"), CASES)
def test_regular_forms(form: str, base: str) -> None:
    assert verb_lemma(form) == base


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("was", "be"),
        ("been", "be"),
        ("had", "have"),
        ("said", "say"),
        ("told", "tell"),
        ("sold", "sell"),
        ("rose", "rise"),
        ("fell", "fall"),
        ("began", "begin"),
        ("begun", "begin"),
        ("took", "take"),
        ("forbade", "forbid"),
        ("undertook", "undertake"),
        ("withdrew", "withdraw"),
        ("split", "split"),
    ],
)
def test_irregular_forms(form: str, base: str) -> None:
    assert verb_lemma(form) == base


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("deals", "deal"),
        ("deliveries", "delivery"),
        ("losses", "loss"),
        ("launches", "launch"),
        ("crisis", "crisis"),
        ("loss", "loss"),
        ("approval", "approval"),
    ],
)
def test_nouns(form: str, base: str) -> None:
    assert noun_lemma(form) == base


def test_base_forms_of_the_lexicons_stay_as_they_are() -> None:
    bases = {entry.split()[0] for _, examples in (*GOVERNING_VERBS, *SPEECH_VERBS) for entry in examples}
    assert {base: verb_lemma(base) for base in bases} == {base: base for base in bases}
