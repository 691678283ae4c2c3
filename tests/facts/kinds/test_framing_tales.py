"""Framing and the scales of the other kinds in eight stories: what must be asked, and what must not."""

from __future__ import annotations

import pytest

from facts.kinds.framing import find_framing, scale_candidates
from facts.model import Kind, Severity
from tests.facts.kinds.tales import check_spans, flagged, sources_of, tell

NAMINGS = [
    ("deal", "Norvia spoke of a partnership with Pellworks.", "Norvia spoke of a takeover of Pellworks.", "deal"),
    ("deal", "Norvia announced layoffs at the plant in Orvel.", "Norvia announced a restructuring at the plant in Orvel.", "job losses"),
    ("disaster", "The flood in Tilden was a catastrophe.", "The flood in Tilden was a mere inconvenience.", "mishap"),
    ("crime", "The thief from the bank spoke to detectives.", "The suspect from the bank spoke to detectives.", "suspect"),
    ("politics", "The tram line has become a scandal in the council.", "The tram line has become a misunderstanding in the council.", "scandal"),
    ("politics", "Outside of the council there was a protest.", "Outside of the council there was a riot.", "unrest"),
    ("sport", "Calder Town spoke of a fraud over the tickets.", "Calder Town spoke of a mix-up over the tickets.", "scandal"),
    ("celebrity", "Mira Solveig admitted that the song was old.", "Mira Solveig boasted that the song was old.", "statement"),
    ("product", "Lumo defended the hike in the price of the Kestrel.", "Lumo defended the adjustment in the price of the Kestrel.", "rise"),
    ("science", "The Tarn observatory faces devastating cuts.", "The Tarn observatory faces savings.", "cuts"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "one", "other", "family"), NAMINGS)
def test_names_that_cast_one_thing_differently(subject: str, one: str, other: str, family: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in flagged(find_framing, story) if c.key == f"naming:{family}"]
    assert [(c.kind, c.severity) for c in found] == [(Kind.FRAMING, Severity.TENSION)]
    assert sources_of(found[0]) == {"A", "B"}
    assert len({a.norm for a in found[0].answers}) > 1
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "one", "other", "family"), NAMINGS)
def test_names_in_one_source_only(subject: str, one: str, other: str, family: str) -> None:
    for story in (tell(subject, one, one), tell(subject, other, other), tell(subject, f"{one} {other}", "")):
        assert not [c for c in find_framing(story) if c.key == f"naming:{family}"]


SCALED = [
    ("deal", Kind.POLARITY, "The plant in Orvel is short of water.", "The plant in Orvel has ample water.", "supply"),
    ("deal", Kind.ENTITY, "Norvia paid for the plant in cash.", "Norvia paid for the plant in shares.", "payment"),
    ("deal", Kind.FRAMING, "Norvia and Pellworks are rivals.", "Norvia and Pellworks are close friends.", "relation"),
    ("deal", Kind.FRAMING, "The deal is a lifeline for the plant.", "The deal is routine for the plant.", "dependence"),
    ("disaster", Kind.POLARITY, "The water in Tilden is safe to drink.", "The water in Tilden is contaminated.", "safety"),
    ("disaster", Kind.SCOPE, "The flood destroyed the bridge in Tilden.", "The flood did minor damage to the bridge in Tilden.", "damage"),
    ("disaster", Kind.POLARITY, "The flood in Tilden came without warning.", "A flood warning was given in Tilden.", "warning"),
    ("crime", Kind.STATUS, "The robbers of the bank are in custody.", "The robbers of the bank are still at large.", "custody"),
    ("crime", Kind.POLARITY, "The robbers of the bank were armed with knives.", "The robbers of the bank were unarmed.", "arms"),
    ("politics", Kind.STATUS, "The council approved the tram line.", "The council rejected the tram line.", "approval"),
    ("politics", Kind.POLARITY, "The council was unanimous on the tram line.", "The council was deadlocked on the tram line.", "agreement"),
    ("sport", Kind.STATUS, "The keeper of Calder Town is in critical condition.", "The keeper of Calder Town is in stable condition.", "condition"),
    ("sport", Kind.POLARITY, "The coach of Calder Town resigned.", "The coach of Calder Town was sacked.", "departure"),
    ("celebrity", Kind.POLARITY, "Mira Solveig and the pilot are happily married.", "Mira Solveig and the pilot have split up.", "couple"),
    ("celebrity", Kind.FRAMING, "Critics praised the new song of Mira Solveig.", "Critics panned the new song of Mira Solveig.", "reception"),
    ("product", Kind.FRAMING, "The Kestrel camera is affordable.", "The Kestrel camera is overpriced.", "price"),
    ("product", Kind.STATUS, "The Kestrel camera is now available.", "The Kestrel camera is not ready.", "readiness"),
    ("science", Kind.POLARITY, "The picture of the comet is genuine.", "The picture of the comet is a hoax.", "truth"),
    ("science", Kind.FRAMING, "The comet came as a surprise.", "The comet was widely expected.", "novelty"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "kind", "one", "other", "scale"), SCALED)
def test_words_on_two_sides_of_a_scale(subject: str, kind: Kind, one: str, other: str, scale: str) -> None:
    story = tell(subject, one, other)
    found = [c for c in scale_candidates(story, kind, Severity.TENSION) if c.key == f"scale:{scale}"]
    assert [(c.kind, c.severity) for c in found] == [(kind, Severity.TENSION)]
    assert sources_of(found[0]) == {"A", "B"}
    check_spans(story, found[0])


@pytest.mark.parametrize(("subject", "kind", "one", "other", "scale"), SCALED)
def test_words_on_one_side_agree(subject: str, kind: Kind, one: str, other: str, scale: str) -> None:
    for sentence in (one, other):
        found = scale_candidates(tell(subject, sentence, sentence), kind, Severity.TENSION)
        assert not [c for c in found if c.key == f"scale:{scale}"]


@pytest.mark.parametrize(("subject", "kind", "one", "other", "scale"), SCALED[::2])
def test_the_order_of_sources_changes_no_question(subject: str, kind: Kind, one: str, other: str, scale: str) -> None:
    found, turned = (
        scale_candidates(s, kind, Severity.TENSION) for s in (tell(subject, one, other), tell(subject, other, one))
    )
    assert sorted((c.key, c.question) for c in found) == sorted((c.key, c.question) for c in turned)
    assert f"scale:{scale}" in [c.key for c in turned]


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        # friends in high places say nothing of two parties
        ("deal", "Norvia and Pellworks are rivals.", "Pellworks has powerful friends."),
        ("celebrity", "Mira Solveig and Vera Ness are rivals.", "Mira Solveig invited friends to her garden."),
        # a union of workers is no name of a deal
        ("deal", "The union of the workers was glad of the deal.", "The lease of the plant runs for ten years."),
        ("deal", "The union spoke with Norvia about the plant.", "Norvia spoke of a takeover of the plant."),
        # a wedding is none either
        ("celebrity", "The marriage of Mira Solveig was a surprise.", "The sale of her house was a surprise."),
        # neutral names
        ("deal", "Norvia spoke of a partnership with Pellworks.", "Norvia spoke of a deal with Pellworks."),
        ("crime", "Police spoke of the affair.", "Police spoke of the case."),
        # a word of the other side that is turned
        ("science", "The comet is harmless.", "The comet is not dangerous."),
    ],
)
def test_words_that_cast_nothing_differently(subject: str, one: str, other: str) -> None:
    assert flagged(find_framing, tell(subject, one, other)) == []


@pytest.mark.parametrize(
    ("subject", "one", "other"),
    [
        ("deal", "Norvia and Pellworks are rivals.", "Norvia and Pellworks became friends."),
        ("deal", "Norvia and Pellworks are rivals.", "Norvia is friends with Pellworks."),
        ("deal", "Norvia and Pellworks are bitter rivals.", "Norvia and Pellworks remained friends."),
        ("sport", "Harrow Rovers and Calder Town are foes.", "Harrow Rovers and Calder Town are friends."),
    ],
)
def test_friends_of_each_other_are_no_rivals(subject: str, one: str, other: str) -> None:
    assert "scale:relation" in [c.key for c in flagged(find_framing, tell(subject, one, other))]
