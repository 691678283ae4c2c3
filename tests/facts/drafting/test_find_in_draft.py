"""What is found in a draft beside the sample dossier and beside small stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from facts.drafting import find_in_draft
from facts.examine import Examination, examine
from facts.model import DraftFinding, DraftKind, Kind, Severity
from facts.resolving.making import make_resolution
from facts.resolving.model import Reason, Verdict
from facts.resolving.states import judge
from sources.document import Dossier
from sources.dossier import open_sample
from sources.loading import document_from_bytes
from tests.stories import document_of

if TYPE_CHECKING:
    from facts.resolving.model import Finding

FAITHFUL = """\
# A landlord for a rival

xAI, Elon Musk's AI company, is letting Anthropic use Colossus 1, the supercomputer it put up in Tennessee. The agreement was
made public on May 10, and the price has not been disclosed.

The machine reportedly holds more than 220,000 Nvidia GPUs and draws some 300 megawatts. Anthropic hopes that the extra
power will let it raise the rate limits of Claude.

SpaceX has bought xAI and is said to be dissolving it into a unit called SpaceXAI. Several founders have left xAI, and Grok has
not caught on among enterprises. Nobody knows how long the arrangement will last: Musk may want the machines back.
"""
FAULTY = """\
The deal between the two companies was announced on May 10.
Anthropic gets part of the computing capacity of Colossus 1.
The lease covers more than 220,000 Nvidia GPUs and roughly 450 MW of capacity.
SpaceX is dissolving xAI and rebranding it SpaceXAI.
The contract was drawn up by Perry Halvorsen, a lawyer.
"""


@pytest.fixture(scope="module")
def sample() -> Examination:
    return examine(open_sample())


@pytest.fixture(scope="module")
def decided(sample: Examination) -> tuple[Finding, ...]:
    """The share of the capacity is settled for source B; nothing else is."""
    (scope,) = [d for d in sample.disagreements if d.kind is Kind.SCOPE and "capacity" in d.question]
    decision = make_resolution(scope, sample.dossier.documents, Verdict.ACCEPT, source="B", reviewer="Ida", time="")
    return judge(sample, {decision.id: decision})


def look(text: str, examination: Examination, findings: tuple[Finding, ...] = ()) -> tuple[DraftFinding, ...]:
    return find_in_draft(document_from_bytes(text.encode("utf-8"), "draft.md"), examination, findings)


def beside(text: str, *sources: str) -> tuple[DraftFinding, ...]:
    """What is found in a draft beside sources in plain words, nothing decided."""
    documents = tuple(document_of(chr(65 + n), s) for n, s in enumerate(sources))
    return look(text, examine(Dossier("story", "/nowhere", "/nowhere/resolutions", documents)))


def test_one_planted_error_of_each_kind_is_found_on_its_line(sample: Examination, decided: tuple[Finding, ...]) -> None:
    found = [(f.line, f.kind) for f in look(FAULTY, sample, decided)]
    assert found == [
        (2, DraftKind.CONTRADICTS_DECISION),
        (3, DraftKind.CONTRADICTS_SOURCE),
        (4, DraftKind.OVERSTATES),
        (5, DraftKind.UNSUPPORTED),
    ]


def test_every_finding_gives_its_exact_words_and_what_the_sources_say(
    sample: Examination, decided: tuple[Finding, ...]
) -> None:
    share, power, certain, name = look(FAULTY, sample, decided)
    for finding in (share, power, certain, name):
        assert FAULTY[finding.start : finding.end] == finding.quote
        line = FAULTY.splitlines()[finding.line - 1]
        assert line[finding.column - 1 :].startswith(finding.quote)
        assert finding.path == "draft.md"
    assert (power.quote, power.severity) == ("roughly 450 MW", Severity.CONTRADICTION)
    assert "roughly 300 MW" in power.explanation
    assert {a.source for a in power.evidence} <= {"B", "C"}
    assert "It was decided by Ida: “entire computing capacity” (B)" in share.explanation
    assert [a.source for a in share.evidence] == ["B"]
    assert certain.explanation.startswith("The draft states “is dissolving” as fact; D only reports it")
    assert (name.quote, name.evidence) == ("Perry Halvorsen", ())


def test_a_faithful_paraphrase_gives_nothing(sample: Examination, decided: tuple[Finding, ...]) -> None:
    assert look(FAITHFUL, sample) == ()
    assert look(FAITHFUL, sample, decided) == ()


def test_an_open_question_leaves_the_draft_free(sample: Examination) -> None:
    """The sources disagree on the share and nothing is decided: either side will do."""
    assert look("Anthropic gets part of the computing capacity of Colossus 1.", sample) == ()
    assert look("Anthropic gets the entire computing capacity of Colossus 1.", sample) == ()


@pytest.mark.parametrize(("verdict", "reason"), [(Verdict.BOTH, None), (Verdict.DISMISS, Reason.OTHER_SCOPE)])
def test_both_and_dismissed_bind_nobody(sample: Examination, verdict: Verdict, reason: Reason | None) -> None:
    (scope,) = [d for d in sample.disagreements if d.kind is Kind.SCOPE and "capacity" in d.question]
    decision = make_resolution(scope, sample.dossier.documents, verdict, reason=reason, time="")
    findings = judge(sample, {decision.id: decision})
    assert look("Anthropic gets part of the computing capacity of Colossus 1.", sample, findings) == ()


HARBOUR = (
    "The ferry Alba ran aground off Corvin on March 3. The coast guard brought 48 passengers ashore in Corvin harbour.",
    "Off Corvin, the ferry Alba ran aground on March 3. The coast guard took 48 passengers ashore in Corvin harbour.",
)


@pytest.mark.parametrize(("verdict", "reason"), [(Verdict.BOTH, None), (Verdict.DISMISS, Reason.OTHER_DATE)])
def test_what_no_source_gives_is_found_though_all_of_them_may_stand(verdict: Verdict, reason: Reason | None) -> None:
    documents = tuple(
        document_of(name, HARBOUR[0].replace("48", number)) for name, number in (("A", "48"), ("B", "52"))
    )
    examination = examine(Dossier("story", "/nowhere", "/nowhere/resolutions", documents))
    (number,) = [d for d in examination.disagreements if d.kind is Kind.NUMBER]
    decision = make_resolution(number, documents, verdict, reason=reason, time="")
    findings = judge(examination, {decision.id: decision})
    told = HARBOUR[0].partition(". ")[2]
    assert look(told, examination, findings) == look(told.replace("48", "52"), examination, findings) == ()
    (finding,) = look(told.replace("48", "71"), examination, findings)
    assert (finding.kind, finding.quote) == (DraftKind.CONTRADICTS_SOURCE, "71 passengers")


def test_a_figure_that_agreeing_sources_give_otherwise() -> None:
    (finding,) = beside("The coast guard brought 84 passengers ashore in Corvin harbour.", *HARBOUR)
    assert (finding.kind, finding.severity) == (DraftKind.CONTRADICTS_SOURCE, Severity.CONTRADICTION)
    assert finding.quote == "84 passengers"
    assert "A and B say “48 passengers”" in finding.explanation
    assert [a.source for a in finding.evidence] == ["A", "B"]


def test_a_value_of_the_reviewer_s_own_binds_the_draft() -> None:
    documents = tuple(
        document_of(name, HARBOUR[0].replace("48", number)) for name, number in (("A", "48"), ("B", "52"))
    )
    examination = examine(Dossier("story", "/nowhere", "/nowhere/resolutions", documents))
    (number,) = [d for d in examination.disagreements if d.kind is Kind.NUMBER]
    decision = make_resolution(number, documents, Verdict.ACCEPT, value="50 passengers", reviewer="Ole", time="")
    findings = judge(examination, {decision.id: decision})
    said = "The coast guard brought {} passengers ashore in Corvin harbour."
    assert look(said.format("50"), examination, findings)[:1] == ()
    (finding,) = look(said.format("52"), examination, findings)
    assert finding.kind is DraftKind.CONTRADICTS_DECISION
    assert "It was decided by Ole: “50 passengers”" in finding.explanation


def test_one_source_is_enough() -> None:
    (finding,) = beside("The ferry Alba ran aground off Corvin on March 6.", HARBOUR[0])
    assert (finding.kind, finding.quote) == (DraftKind.CONTRADICTS_SOURCE, "March 6")


@pytest.mark.parametrize(
    "text",
    [
        "On March 3 the ferry Alba ran aground off Corvin, and 48 people were brought ashore.",
        "Nearly 50 passengers of the Alba were brought ashore in Corvin by the coast guard.",
        "Forty-eight passengers came ashore in Corvin.",
        "One of the ferries, the Alba, ran aground.",
        "By Our Reporter\n\nThe ferry Alba ran aground off Corvin.",
    ],
)
def test_what_the_sources_bear_out_is_left_alone(text: str) -> None:
    assert beside(text, *HARBOUR) == ()


@pytest.mark.parametrize(
    ("source", "draft", "kind", "quote"),
    [
        ("The mill in Tarn was not closed.", "The mill in Tarn was closed.", DraftKind.CONTRADICTS_SOURCE, "closed"),
        ("The mill in Tarn was closed.", "The mill in Tarn was not closed.", DraftKind.CONTRADICTS_SOURCE, "closed"),
        ("The mill in Tarn has reportedly closed.", "The mill in Tarn has closed.", DraftKind.OVERSTATES, "closed"),
        ("The mill in Tarn may close.", "The mill in Tarn closed.", DraftKind.OVERSTATES, "closed"),
        ("The mill in Tarn closed.", "The mill in Ostby closed.", DraftKind.CONTRADICTS_SOURCE, "Ostby"),
        ("The mill cost $3 million.", "The mill cost $8 million.", DraftKind.CONTRADICTS_SOURCE, "$8 million"),
    ],
)
def test_sentences_taken_over_but_for_a_word(source: str, draft: str, kind: DraftKind, quote: str) -> None:
    (finding,) = beside(draft, source)
    assert (finding.kind, finding.quote) == (kind, quote)


def test_not_only_denies_nothing() -> None:
    assert beside("The mill in Tarn was closed and sold.", "The mill in Tarn was not only closed but sold.") == ()


def test_a_draft_that_is_less_sure_than_its_sources_is_no_fault() -> None:
    assert beside("The mill in Tarn has reportedly closed.", "The mill in Tarn has closed.") == ()


def test_findings_stand_in_order_of_the_text(sample: Examination) -> None:
    found = look(FAULTY * 3, sample)
    assert [f.start for f in found] == sorted(f.start for f in found)
    assert len({(f.start, f.end) for f in found}) == len(found) >= 9


def test_a_source_with_the_draft_s_name_is_told_apart(sample: Examination) -> None:
    """A manifest may name a source "draft", as a draft is named inside."""
    documents = (document_of("draft", HARBOUR[0]),)
    examination = examine(Dossier("story", "/nowhere", "/nowhere/resolutions", documents))
    (finding,) = look("The ferry Alba ran aground off Corvin on March 6.", examination)
    assert [a.source for a in finding.evidence] == ["draft"]
    assert sample.dossier.documents
