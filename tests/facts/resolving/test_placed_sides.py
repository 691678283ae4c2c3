"""Where the sides of a decision stand now, and what is said of a side that has changed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from facts.model import Answer, Kind, Polarity, State, Status
from facts.resolving.making import make_resolution
from facts.resolving.model import Finding, Resolution, Side, Verdict
from facts.resolving.placing import Placed, Placer, difference, quoted, stands_on, words_of
from facts.resolving.relocating import How, Place
from facts.resolving.states import judge
from tests.factories import make_answer, make_disagreement, make_document, make_dossier, toy_examine

if TYPE_CHECKING:
    from sources.document import Dossier

TEXT = "On Monday the master counted 12 boats at the quay, and the pilots heard of it."
ONE = make_document(TEXT, "a.txt", "A")
SIDE = Side("a.txt", 29, 37, "12 boats", "", "", "12|=|boats", "asserted", "the master", "positive")
BEFORE = {
    "a.txt": "The harbour opened at dawn. On Monday the master counted 12 boats at the quay, he told the council.",
    "b.txt": "It was a rough night. The pilots counted 15 boats in all before the storm set in, they told this paper.",
}


def answer(**more: Any) -> Answer:
    fields: dict[str, Any] = {"norm": "12|=|boats", "speaker": "the master"} | more
    return make_answer(ONE, fields.pop("quote", "12 boats"), fields.pop("norm"), **fields)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, ""),
        ({"norm": "13|=|boats"}, "a.txt still says “12 boats”, but it is read otherwise now"),
        ({"norm": "13|=|boats", "quote": "the pilots"}, "a.txt said “12 boats” and now says “the pilots”"),
        ({"polarity": Polarity.NEGATIVE}, "a.txt now says the opposite: “12 boats”"),
        ({"status": Status.REPORTED}, "a.txt was read as asserted and is now reported: “12 boats”"),
        ({"speaker": None}, "a.txt had this from the master and now has it from nobody"),
        ({"speaker": "the pilots"}, "a.txt had this from the master and now has it from the pilots"),
        ({"speaker": "the harbour master"}, ""),  # the same, in more words
        ({"speaker": "The Master"}, ""),
        # The value counts before the polarity, the polarity before the status, the status before the speaker.
        ({"polarity": Polarity.NEGATIVE, "status": Status.REPORTED}, "a.txt now says the opposite: “12 boats”"),
        ({"status": Status.DENIED, "speaker": None}, "a.txt was read as asserted and is now denied: “12 boats”"),
    ],
)
def test_the_first_difference_is_said_in_one_clause(more: dict[str, Any], words: str) -> None:
    assert difference(SIDE, answer(**more)) == words


def test_typography_in_a_value_is_no_difference() -> None:
    side = replace(SIDE, norm="the city’s quay – west")
    assert difference(side, answer(norm="the city's quay - west")) == ""


def test_a_side_without_a_value_has_none_to_lose() -> None:
    side = replace(SIDE, norm="")
    assert difference(side, answer(norm="99|=|boats")) == ""
    assert difference(side, answer(polarity=Polarity.NEGATIVE)) == "a.txt now says the other: “12 boats”"


def test_with_the_text_the_very_words_are_quoted() -> None:
    whole = answer(quote="the master counted 12 boats", norm="13|=|boats", mark_start=29, mark_end=37)
    assert words_of(whole, TEXT) == "12 boats"
    side = replace(SIDE, exact="14 boats")
    assert difference(side, whole, TEXT) == "a.txt said “14 boats” and now says “12 boats”"
    assert difference(side, whole).endswith("now says “the master counted 12 boats”")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 boats", "“12 boats”"),
        (" 12\n\tboats ", "“12 boats”"),
        ("", "“”"),
        ("x" * 80, f"“{'x' * 80}”"),
        ("x" * 81, f"“{'x' * 79}…”"),
        ("x" * 78 + " yy", f"“{'x' * 78}…”"),
    ],
)
def test_quotes_stand_on_one_line_and_are_cut(text: str, expected: str) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(29, 37, True), (0, 78, True), (36, 40, True), (0, 30, True), (37, 40, False), (0, 29, False), (30, 31, True)],
)
def test_an_answer_stands_on_a_passage_that_it_overlaps(start: int, end: int, expected: bool) -> None:
    placed = [Placed(SIDE, None, None), Placed(SIDE, ONE, None), Placed(SIDE, ONE, Place(start, end, How.SAME))]
    assert stands_on(answer(), placed) is expected
    assert not stands_on(replace(answer(), source="B"), placed)
    assert not stands_on(answer(), placed[:2])


def decided(texts: dict[str, str] = BEFORE) -> Resolution:
    examination = toy_examine(make_dossier(texts))
    found = next(d for d in examination.disagreements if "boats" in d.question)
    return make_resolution(found, examination.dossier.documents, Verdict.BOTH, time="")


def place(after: dict[str, str]) -> dict[str, Placed]:
    examination = toy_examine(make_dossier(after))
    answers = [a for f in examination.facts if f.key == "number:boats" for a in f.answers]
    return {p.side.source: p for p in Placer(examination).place(decided(), answers)}


def test_untouched_sides_stand_where_they_stood() -> None:
    placed = place(BEFORE)
    assert all(p.place is not None and p.place.how is How.SAME for p in placed.values())
    assert all(p.answer is not None and not p.changed and not p.renamed for p in placed.values())


def test_a_renamed_source_is_the_one_that_holds_every_passage() -> None:
    after = {"new.txt": BEFORE["a.txt"], "b.txt": BEFORE["b.txt"], "c.txt": "The union counted nothing."}
    placed = place(after)["a.txt"]
    assert placed.document is not None
    assert (placed.document.key, placed.renamed, placed.changed) == ("new.txt", True, "")


def articles(texts: list[str], file: str = "news.json") -> Dossier:
    """A file of several articles, known by their numbers."""
    dossier = make_dossier({f"{file}#{n + 1}": text for n, text in enumerate(texts)})
    digest = hashlib.sha256("".join(texts).encode()).hexdigest()
    numbered = (replace(d, fragment=d.key.rpartition("#")[2], sha256=digest) for d in dossier.documents)
    return replace(dossier, documents=tuple(numbered))


NEWS = list(BEFORE.values())


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (articles(NEWS, "feed.json"), State.MOVED),  # renamed
        (articles(["Gulls cried over the bay.", *NEWS]), State.MOVED),
        (articles(NEWS[::-1]), State.MOVED),
        (articles([*NEWS, "Gulls cried over the bay."]), State.SETTLED),
        (articles([NEWS[0], NEWS[1].replace("15", "16")]), State.STALE),
        (articles(["Gulls cried.", NEWS[0], NEWS[1].replace("15", "16")]), State.ORPHANED),  # no article has the words
        (articles(NEWS[1:]), State.STALE),
    ],
)
def test_articles_that_are_numbered_anew_are_found_by_their_words(now: Dossier, state: State) -> None:
    then = toy_examine(articles(NEWS))
    (found,) = then.disagreements
    decision = make_resolution(found, then.dossier.documents, Verdict.BOTH, time="")
    (finding,) = judge(toy_examine(now), {decision.id: decision})
    assert finding.state is state


def test_an_edited_article_is_not_taken_for_its_double() -> None:
    then = toy_examine(articles([NEWS[0], *NEWS]))
    (found,) = then.disagreements
    decision = make_resolution(found, then.dossier.documents, Verdict.BOTH, time="")
    now = toy_examine(articles([NEWS[0].replace("12", "13"), *NEWS]))
    assert judge(now, {decision.id: decision})[0].state is State.STALE


def test_a_stranger_that_holds_no_passage_is_no_successor() -> None:
    after = {"c.txt": "The union keeps its own list of gulls.", "b.txt": BEFORE["b.txt"]}
    assert place(after)["a.txt"].document is None


def test_two_strangers_that_hold_it_are_told_apart_by_name_alone() -> None:
    after = {"z.txt": BEFORE["a.txt"], "y.txt": BEFORE["a.txt"], "b.txt": BEFORE["b.txt"]}
    backward = dict(reversed(after.items()))
    for texts in (after, backward):
        document = place(texts)["a.txt"].document
        assert document is not None
        assert document.key == "y.txt"


def test_an_answer_in_new_words_takes_the_place_of_a_lost_passage() -> None:
    after = BEFORE | {"a.txt": "Fog all day. Later a clerk wrote down 12 boats in the book of arrivals."}
    placed = place(after)["a.txt"]
    assert placed.place is not None
    assert (placed.place.how, placed.changed) == (How.REWORDED, "")
    changed = place(BEFORE | {"a.txt": "Fog all day. Later a clerk wrote down 16 boats in the book of arrivals."})
    assert changed["a.txt"].changed == "a.txt said “12 boats” and now says “16 boats”"


def state(after: dict[str, str], decision: Resolution | None = None) -> Finding:
    decision = decision or decided()
    findings = judge(toy_examine(make_dossier(after)), {decision.id: decision})
    return next(f for f in findings if f.resolution is not None)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("12 boats", "12 boats", State.SETTLED),
        ("The harbour opened at dawn. ", "", State.SETTLED),
        ("The harbour opened at dawn. ", "The harbour opened at noon, as it does. ", State.SETTLED),
        ("he told the council", "he said", State.SETTLED),
        ("at the quay", "along the quay", State.SETTLED),
        ("12 boats", "12\u00a0boats", None),
        ("12 boats", "13 boats", State.STALE),
        ("12 boats", "112 boats", State.STALE),
        ("12 boats", "maybe 12 boats", State.STALE),
        ("12 boats", "not 12 boats", State.STALE),
        ("On Monday the master counted 12 boats at the quay, he told the council.", "", State.ORPHANED),
    ],
)
def test_an_edit_gives_a_state(old: str, new: str, expected: State | None) -> None:
    found = state(BEFORE | {"a.txt": BEFORE["a.txt"].replace(old, new)})
    if expected is None:
        assert found.state in {State.SETTLED, State.MOVED}
    else:
        assert found.state is expected
    assert bool(found.reason) is (found.state is not State.SETTLED)


def test_reasons_name_every_source_that_changed_once() -> None:
    after = {k: t.replace("12", "22").replace("15", "25") for k, t in BEFORE.items()}
    assert state(after).reason == (
        "a.txt said “12 boats” and now says “22 boats”; b.txt said “15 boats” and now says “25 boats”."
    )


@pytest.mark.parametrize("kind", [Kind.STATUS, Kind.ATTRIBUTION])
def test_who_says_it_or_how_surely_reopens_only_where_the_kind_asks_for_it(kind: Kind) -> None:
    """A third source with a known value but another certainty and speaker is news to these kinds alone."""
    more = {"status": Status.POSSIBLE} if kind is Kind.STATUS else {"speaker": "the insurers"}
    for asked, expected in ((kind, State.REOPENED), (Kind.NUMBER, State.SETTLED)):
        documents = make_dossier(BEFORE | {"c.txt": "The insurers counted 12 boats."}).documents
        evidence = [make_answer(documents[0], "12 boats", "12"), make_answer(documents[1], "15 boats", "15")]
        found = make_disagreement(evidence, kind=asked)
        decision = make_resolution(found, documents[:2], Verdict.BOTH, time="")
        third = make_answer(documents[2], "12 boats", "12", **more)
        examination = toy_examine(make_dossier(BEFORE | {"c.txt": "The insurers counted 12 boats."}))
        after = replace(examination, disagreements=(replace(found, evidence=(*evidence, third)),))
        (finding,) = judge(after, {found.id: decision})
        assert finding.state is expected
