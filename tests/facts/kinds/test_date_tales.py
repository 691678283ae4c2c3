"""Date, length of time and undated announcements in eight stories: what must be asked, and what must not."""

from __future__ import annotations

import pytest

from facts.judging import without_doubles
from facts.kinds.date import find_date, find_lasting, of_one_time
from facts.kinds.undated import find_undated
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

CONTRADICTIONS = [
    ("deal", "Norvia signed the papers for the plant on May 4.", "Norvia signed the papers for the plant on May 7."),
    ("deal", "Norvia will close the plant in Orvel in August.", "Norvia will close the plant in Orvel in November."),
    ("disaster", "The river Marsk broke its banks on Monday.", "The river Marsk broke its banks on Wednesday."),
    ("disaster", "Soldiers reached Tilden at 6 a.m. on Tuesday.", "Soldiers reached Tilden at 11 a.m. on Tuesday."),
    ("crime", "The robbers entered the bank on Tuesday morning.", "The robbers entered the bank on Tuesday afternoon."),
    ("crime", "Detectives arrested a clerk of the bank on May 11.", "Detectives arrested a clerk of the bank on May 13."),
    ("politics", "The council rejected the tram line on May 12.", "The council rejected the tram line on May 13."),
    ("politics", "The council will vote on the tram line on June 3.", "The council will vote on the tram line on June 10."),
    ("sport", "Harrow Rovers last won the cup in 1984.", "Harrow Rovers last won the cup in 1987."),
    ("celebrity", "Mira Solveig married a pilot on May 9.", "Mira Solveig married a pilot on May 2."),
    ("product", "Lumo will launch the Kestrel in September.", "Lumo will launch the Kestrel in October."),
    ("science", "The comet was discovered on April 2.", "The comet was discovered on April 20."),
    ("science", "The comet will pass the Earth on June 8.", "The comet will pass the Earth on June 18."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), CONTRADICTIONS)
def test_dates_that_exclude_each_other(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    found = flagged(find_date, story)
    assert {(c.kind, c.severity) for c in found} == {(Kind.DATE, Severity.CONTRADICTION)}
    assert len(without_doubles(found)) == 1  # the central event may be asked about by two rules
    for candidate in found:
        assert sources_of(candidate) == {"A", "B"}
        assert candidate.question.startswith(("When was it", "When is it that", "When was the", "When did it"))
        check_spans(story, candidate)


@pytest.mark.parametrize(("subject", "one", "other"), CONTRADICTIONS[::2])
def test_keys_do_not_depend_on_the_order_of_sources(subject: str, one: str, other: str) -> None:
    found = flagged(find_date, tell(subject, one, other))
    turned = flagged(find_date, tell(subject, other, one))
    assert [(c.key, c.severity, c.question) for c in found] == [(c.key, c.severity, c.question) for c in turned]


COMPATIBLE = [
    # a weekday and its date
    ("deal", "Norvia signed the papers for the plant on Monday.", "Norvia signed the papers for the plant on May 11."),
    ("disaster", "The river Marsk broke its banks on Wednesday.", "The river Marsk broke its banks on Wednesday, May 13."),
    ("politics", "The council rejected the tram line yesterday.", "The council rejected the tram line on Thursday."),
    ("celebrity", "Mira Solveig married a pilot last Saturday.", "Mira Solveig married a pilot on May 9."),
    # one contains the other
    ("deal", "Norvia signed the papers for the plant in May.", "Norvia signed the papers for the plant on May 11."),
    ("product", "Lumo will launch the Kestrel this fall.", "Lumo will launch the Kestrel in October."),
    ("product", "Lumo will launch the Kestrel this year.", "Lumo will launch the Kestrel in October."),
    ("science", "The comet was discovered in 2026.", "The comet was discovered in April."),
    ("crime", "The robbers entered the bank on Tuesday.", "The robbers entered the bank on Tuesday morning."),
    ("crime", "The robbers entered the bank on Tuesday morning.", "The robbers entered the bank at 9:15 a.m. on Tuesday."),
    ("sport", "Harrow Rovers last won the cup in the 1980s.", "Harrow Rovers last won the cup in 1984."),
    # written otherwise
    ("politics", "The council rejected the tram line on May 12.", "The council rejected the tram line on 12 May 2026."),
    ("science", "The comet will pass the Earth on June 8.", "The comet will pass the Earth on the 8th of June."),
    ("disaster", "Soldiers reached Tilden at 6 p.m. on Tuesday.", "Soldiers reached Tilden at 18:00 on Tuesday."),
    # dates of other things
    ("politics", "The council rejected the tram line on May 12.", "The tram line was drawn up in March."),
    ("crime", "The robbers entered the bank on Tuesday.", "The bank will open its doors again on Friday."),
    ("disaster", "The river Marsk broke its banks on Monday.", "The river Marsk last broke its banks in 1962."),
    ("disaster", "The river Marsk broke its banks on Monday.", "A dam across the river was built in 1962."),
    ("celebrity", "Mira Solveig married a pilot on May 9.", "Mira Solveig will sing in Arden on June 20."),
    # when somebody spoke
    ("deal", "Norvia signed the papers for the plant on Monday.", "Norvia signed the papers for the plant, Ada Lund said Thursday."),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other"), COMPATIBLE)
def test_dates_that_go_together(subject: str, one: str, other: str) -> None:
    assert flagged(find_date, tell(subject, one, other)) == []
    assert flagged(find_date, tell(subject, other, one)) == []


LENGTHS = [
    ("deal", "The talks over the plant lasted six weeks.", "The talks over the plant lasted ten weeks."),
    ("disaster", "The rain over Tilden lasted three days.", "The rain over Tilden lasted five days."),
    ("crime", "The raid on the bank lasted four minutes.", "The raid on the bank lasted nine minutes."),
    ("politics", "The debate on the tram line lasted two hours.", "The debate on the tram line lasted five hours."),
    ("sport", "The cup final was held up for 20 minutes.", "The cup final was held up for 45 minutes."),
    ("celebrity", "Mira Solveig was in hospital for three days.", "Mira Solveig was in hospital for eight days."),
    ("product", "The battery of the Kestrel lasts five hours.", "The battery of the Kestrel lasts eight hours."),
    ("science", "The comet takes 70 years to go round the sun.", "The comet takes 90 years to go round the sun."),
]


@pytest.mark.parametrize(("subject", "one", "other"), LENGTHS)
def test_lengths_of_time_that_exclude_each_other(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_lasting, story)
    assert (found.kind, found.severity) == (Kind.DATE, Severity.CONTRADICTION)
    assert found.question.startswith("How long")
    assert found.key.startswith("lasts:")
    check_spans(story, found)


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("deal", "The talks over the plant lasted two weeks.", "The talks over the plant lasted 14 days."),
        ("disaster", "The rain over Tilden lasted three days.", "The rain over Tilden lasted 72 hours."),
        ("crime", "The raid on the bank lasted four minutes.", "Detectives came to the bank four hours after the raid."),
        ("politics", "The debate on the tram line lasted an hour and a half.", "The debate on the tram line lasted 90 minutes."),
        ("sport", "The cup final was held up for 20 minutes.", "The cup final was held up for about 20 minutes."),
        ("celebrity", "Mira Solveig was in hospital for three days.", "Mira Solveig has been a singer for 20 years."),
        ("product", "The battery of the Kestrel lasts eight hours.", "The Kestrel was on show for two hours."),
        ("science", "The comet takes 70 years to go round the sun.", "The comet takes some 70 years to go round the sun."),
    ],
)  # fmt: skip
def test_lengths_of_time_that_go_together(subject: str, one: str, other: str) -> None:
    assert flagged(find_lasting, tell(subject, one, other)) == []


UNDATED = [
    (
        "deal",
        "The sale of the plant, announced May 10, is a relief.",
        "The sale of the plant has just become official.",
    ),
    ("disaster", "The aid for Tilden, announced on May 12, is on its way.", "The aid for Tilden is official now."),
    ("crime", "The reward for the robbers, announced on May 11, is high.", "A reward for the robbers was announced."),
    ("politics", "The vote on the tram line was announced on May 6.", "The vote on the tram line was announced."),
    (
        "sport",
        "The line-up for the final, announced May 8, held no surprise.",
        "The line-up for the final is now official.",
    ),
    (
        "celebrity",
        "The engagement of the singer was announced on May 9.",
        "The engagement of the singer has been announced.",
    ),
    ("product", "The price of the Kestrel was announced on May 7.", "The price of the Kestrel is now official."),
    ("science", "The name of the comet was announced on May 5.", "The name of the comet is now official."),
]


@pytest.mark.parametrize(("subject", "one", "other"), UNDATED)
def test_what_one_source_dates_and_another_does_not(subject: str, one: str, other: str) -> None:
    story = tell(subject, one, other)
    (found,) = flagged(find_undated, story)
    assert (found.kind, found.severity, found.key) == (Kind.DATE, Severity.TENSION, "undated:announcement")
    dated, undated = found.answers
    assert dated.norm.startswith("2026-05-")
    assert undated.norm == "undated"
    assert undated.value.endswith(", undated")
    check_spans(story, found)


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("deal", "The sale of the plant was announced on May 10.", "The sale of the plant was announced on May 12."),
        ("disaster", "The aid for Tilden was announced on Tuesday.", "The aid for Tilden is now official."),
        ("crime", "The bank was raided on May 11.", "A reward was announced."),
        ("politics", "The vote was announced.", "The vote is official."),
        ("sport", "The final was on May 9.", "The final was sold out."),
        ("celebrity", "Mira Solveig announced a tour.", "Mira Solveig is now on tour."),
        ("product", "The price was announced in May.", "The price is now official."),
        ("science", "", ""),
    ],
)
def test_nothing_dated_or_nothing_undated(subject: str, one: str, other: str) -> None:
    assert flagged(find_undated, tell(subject, one, other)) == []


def test_only_dates_of_a_few_days_are_of_one_time() -> None:
    from facts.asking.times import collect

    story = tell(
        "disaster",
        "The river rose on May 11. It fell on May 13.",
        "The river rose on May 11. A dam was built in May 1962.",
    )
    moments = collect(story)
    assert [m.date.value for m in of_one_time(moments)] == ["2026-05-11", "2026-05-13", "2026-05-11"]
    assert of_one_time([]) == []
