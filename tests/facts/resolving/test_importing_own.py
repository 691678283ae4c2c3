"""Reviewers' own acts from elsewhere: what fits is taken as this dossier would have it, the rest says why not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from facts.model import Kind
from facts.resolving.correcting import apply_own
from facts.resolving.importing import Fate
from facts.resolving.importing_own import OwnImport, plan_own
from facts.resolving.own import Own, Passage, move_out, raise_point, split_question
from tests.factories import make_dossier, toy_examine

if TYPE_CHECKING:
    from facts.examine import Examination
    from facts.model import Disagreement

TEXTS = {
    "a.txt": "The keeper calls the lamp a relic. On Monday the master counted 12 boats at the quay.",
    "b.txt": "For the pilots the lamp is indispensable. They counted 15 boats in all.",
    "c.txt": "The union counted 12 boats. Of the lamp it says nothing.",
    "d.txt": "The office sold 9 boats last year, it says here.",
}
NOW = "2026-03-01T12:00:00Z"


def examine(texts: dict[str, str] = TEXTS) -> Examination:
    return toy_examine(make_dossier(texts))


def boats() -> Disagreement:
    return examine().disagreements[0]


def raised() -> Own:
    words = {"A": "a relic", "B": "indispensable"}
    documents = make_dossier(TEXTS).documents[:2]
    found = [Passage(d.id, d.text.index(words[d.id]), d.text.index(words[d.id]) + len(words[d.id])) for d in documents]
    return elsewhere(raise_point(found, examine().readings, Kind.FRAMING, "Is the lamp of use?", time=NOW))


def split() -> Own:
    parts = [a for a in boats().evidence if a.source in "CD"]
    return elsewhere(split_question(boats(), parts, make_dossier(TEXTS).documents, "How many were sold?", time=NOW))


def removed() -> Own:
    gone = [a for a in boats().evidence if a.source == "D"]
    return elsewhere(move_out(boats(), gone, make_dossier(TEXTS).documents, time=NOW))


def elsewhere(own: Own) -> Own:
    return replace(own, digest="elsewhere", reviewer="Ida", extra={"team": "north"})


def plan(own: Own, texts: dict[str, str] = TEXTS, *here: Own, over: bool = False) -> OwnImport:
    (found,) = plan_own([own], examine(texts), {o.id: o for o in here}, replace_others=over)
    return found


ACTS = pytest.mark.parametrize("own", [raised(), split(), removed()], ids=lambda own: own.act.value)


@ACTS
def test_the_same_sources_take_an_act_as_it_is(own: Own) -> None:
    found = plan(own)
    assert (found.fate, found.own, found.reason) == (Fate.TAKEN, own, "")
    assert found.question == (own.question or "How many boats?")
    assert found.own is not None
    assert found.own.digest is None


@ACTS
def test_an_act_that_is_here_is_left_alone_whoever_did_it(own: Own) -> None:
    here = replace(own, reviewer="Ada", time="", digest="mine")
    for over in (False, True):
        found = plan(own, TEXTS, here, over=over)
        assert (found.fate, found.own) == (Fate.EXISTS, None)


@ACTS
def test_another_act_on_the_same_passages_is_replaced_only_when_asked(own: Own) -> None:
    here = replace(own, note="not so", digest="mine")
    assert plan(own, TEXTS, here).fate is Fate.DIFFERS
    assert plan(own, TEXTS, here).own is None
    found = plan(own, TEXTS, here, over=True)
    assert (found.fate, found.own, found.digest) == (Fate.REPLACES, own, "mine")


@ACTS
def test_passages_are_written_where_they_stand_here(own: Own) -> None:
    texts = {("zero.txt" if k == "a.txt" else k): f"A late edition.\n\n{v}" for k, v in TEXTS.items()}
    found = plan(own, texts)
    assert found.own is not None
    assert {s.source for s in found.own.sides} <= set(texts)
    for side in found.own.sides:
        assert texts[side.source][side.start : side.end] == side.exact
    here = apply_own(examine(texts), {found.own.id: found.own})
    assert here.standing == {}
    assert here.disagreements != examine(texts).disagreements


@pytest.mark.parametrize(
    ("own", "texts", "reason"),
    [
        (raised(), {"a.txt": "a treasure"}, "a.txt no longer says “a relic”."),
        (raised(), {"b.txt": ""}, "b.txt no longer says “indispensable”."),
        (split(), {"d.txt": "It sold none."}, "d.txt no longer says “9 boats”."),
        (removed(), {"d.txt": "The office sold 8 boats last year, it says here."}, "d.txt said “9 boats” and now says “8 boats”."),
        (removed(), dict.fromkeys(("a.txt", "b.txt", "c.txt"), "Fog lay on the water."), "The question that it corrects is not raised here."),
    ],
)  # fmt: skip
def test_what_the_sources_here_do_not_say_is_not_taken(own: Own, texts: dict[str, str], reason: str) -> None:
    found = plan(own, {k: v for k, v in (TEXTS | texts).items() if v})
    assert (found.fate, found.own, found.reason) == (Fate.UNFIT, None, reason)


def test_an_act_on_a_question_that_another_makes_comes_after_it() -> None:
    made = apply_own(examine(), {split().id: split()})
    question = next(d for d in made.disagreements if d.id == split().id)
    after = move_out(question, question.evidence[:1], make_dossier(TEXTS).documents, time=NOW)
    plans = plan_own([after, split()], examine(), {})
    assert [(p.incoming.id, p.fate) for p in plans] == [(split().id, Fate.TAKEN), (after.id, Fate.TAKEN)]
    assert [p.question for p in plans] == ["How many were sold?", "How many were sold?"]
    (alone,) = plan_own([after], examine(), {})
    assert (alone.fate, alone.question) == (Fate.UNFIT, "")
