"""All kinds together on eight stories: nothing where sources agree, the asked kind where they do not, the same in any order."""

from __future__ import annotations

from itertools import permutations
from textwrap import fill

import pytest

from facts.asking.candidates import MAX_QUOTE
from facts.judging import in_unison, without_doubles
from facts.kinds import KINDS
from facts.model import Kind, Severity
from tests.facts.kinds.tales import FRIDAY, TALES, check_spans, flagged, sources_of, tell
from tests.stories import story_of

DISAGREEING = {
    "deal": (Kind.NUMBER, "Norvia paid $40 million for the plant in Orvel.", "Norvia paid $55 million for the plant in Orvel."),
    "disaster": (Kind.DATE, "The river Marsk broke its banks on Monday.", "The river Marsk broke its banks on Wednesday."),
    "crime": (Kind.PLACE, "Detectives arrested a clerk of the bank in Paris.", "Detectives arrested a clerk of the bank in Madrid."),
    "politics": (Kind.SCOPE, "All members of the council were for the tram.", "Most members of the council were for the tram."),
    "sport": (Kind.ATTRIBUTION, "Ann Reed scored the only goal of the final.", "Omar Diaz scored the only goal of the final."),
    "celebrity": (Kind.POLARITY, "Mira Solveig married a pilot.", "Mira Solveig never married a pilot."),
    "product": (Kind.STATUS, "Lumo will launch the Kestrel in Japan.", "Lumo could launch the Kestrel in Japan."),
    "science": (Kind.BOUND, "The comet is at least 4 kilometres wide.", "The comet is 4.6 kilometres wide."),
}  # fmt: skip


def every(story_texts: dict[str, str]) -> list[tuple[str, str | None, str, tuple[tuple[str, str], ...]]]:
    """All that the kinds find, without the names of sources."""
    story = story_of(story_texts, FRIDAY)
    names = {r.document.id: r.document.text for r in story.readings}
    return sorted(
        (
            c.key,
            c.severity.value if c.severity else "",
            c.question,
            tuple(sorted((names[a.source], a.norm) for a in c.answers)),
        )
        for find in KINDS
        for c in find(story)
        if c.severity
    )


@pytest.mark.parametrize("subject", TALES)
def test_sources_that_tell_the_same_in_other_words_agree(subject: str) -> None:
    story = tell(subject, "", "", "")
    assert [c for find in KINDS for c in flagged(find, story)] == []


@pytest.mark.parametrize("subject", TALES)
def test_copies_agree(subject: str) -> None:
    _, one, _ = DISAGREEING[subject]
    text = TALES[subject]["A"].format(one)
    story = story_of({"A": text, "B": text, "C": text}, FRIDAY)
    found = [c for find in KINDS for c in flagged(find, story)]
    assert [c for c in found if not in_unison(c)] == []


@pytest.mark.parametrize("subject", TALES)
def test_one_source_has_nobody_to_disagree_with(subject: str) -> None:
    _, one, other = DISAGREEING[subject]
    story = story_of({"A": TALES[subject]["A"].format(f"{one} {other}")}, FRIDAY)
    assert [c for find in KINDS for c in flagged(find, story)] == []


@pytest.mark.parametrize("subject", TALES)
def test_the_kind_in_question_is_found(subject: str) -> None:
    kind, one, other = DISAGREEING[subject]
    story = tell(subject, one, other)
    found = without_doubles([c for find in KINDS for c in flagged(find, story)])
    assert kind in {c.kind for c in found}
    assert len(found) <= 2


@pytest.mark.parametrize("subject", TALES)
def test_what_every_candidate_promises(subject: str) -> None:
    _, one, other = DISAGREEING[subject]
    story = tell(subject, one, other, one)
    for find in KINDS:
        for candidate in find(story):
            assert candidate.question.endswith("?")
            assert candidate.why
            assert not candidate.why.endswith(".")
            assert ":" in candidate.key
            assert 0 <= candidate.score <= 1
            assert len(sources_of(candidate)) > 1
            assert isinstance(candidate.severity, Severity | None)
            assert all(len(a.quote) <= MAX_QUOTE for a in candidate.answers)
            check_spans(story, candidate)


@pytest.mark.parametrize("subject", ["deal", "celebrity", "product"])
def test_any_order_of_sources_gives_the_same_questions(subject: str) -> None:
    _, one, other = DISAGREEING[subject]
    texts = [text.format(s) for text, s in zip(TALES[subject].values(), (one, other, one), strict=True)]
    found = {
        tuple((k, s, q) for k, s, q, _ in every(dict(zip("ABC", order, strict=True)))) for order in permutations(texts)
    }
    assert len(found) == 1


@pytest.mark.parametrize("subject", TALES)
def test_names_of_sources_change_nothing(subject: str) -> None:
    _, one, other = DISAGREEING[subject]
    first, second = TALES[subject]["A"].format(one), TALES[subject]["B"].format(other)
    assert every({"A": first, "B": second}) == every({"Z": first, "Y": second})


@pytest.mark.parametrize("subject", TALES)
def test_lines_broken_at_a_fixed_width_change_no_question(subject: str) -> None:
    _, one, other = DISAGREEING[subject]
    first, second = TALES[subject]["A"].format(one), TALES[subject]["B"].format(other)
    plain = [(k, s) for k, s, _, _ in every({"A": first, "B": second})]
    wrapped = [(k, s) for k, s, _, _ in every({"A": fill(first, 72), "B": fill(second, 64)})]
    assert plain == wrapped


@pytest.mark.parametrize("subject", TALES)
def test_an_unrelated_paragraph_takes_no_question_away(subject: str) -> None:
    kind, one, other = DISAGREEING[subject]
    first, second = TALES[subject]["A"].format(one), TALES[subject]["B"].format(other)
    more = "\n\nGeese crossed the meadow behind the windmill. A fiddler tuned his strings."
    found = {k for k, _, _, _ in every({"A": first, "B": second})}
    longer = {k for k, _, _, _ in every({"A": first + more, "B": second})}
    assert found <= longer, kind


def test_eight_stories_of_different_subjects_have_three_sources_each() -> None:
    assert len(TALES) == 8
    assert all(set(sources) == {"A", "B", "C"} for sources in TALES.values())
    assert all(text.count("{}") == 1 for sources in TALES.values() for text in sources.values())
