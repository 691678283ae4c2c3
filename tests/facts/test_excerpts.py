"""Of a sentence that answers two questions about figures, each quotes its own part."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facts.excerpts import apart
from facts.model import Answer, Disagreement, Kind, Polarity, Severity, Status

FIRE = {
    "A": "The fire killed 3 workers and injured 12 guests, the brigade said.",
    "B": "It destroyed the inn. In the blaze 4 workers died, while 15 guests were hurt.",
}


def answer(source: str, words: str, text: str = "") -> Answer:
    """The answer that these words give, with the whole text as its quote."""
    text = text or FIRE[source]
    at = text.index(words)
    return Answer(
        source, 0, len(text), text, words, words, Status.ASSERTED, None, Polarity.POSITIVE, 0, at, at + len(words)
    )


def asked(kind: Kind, *answers: Answer, severity: Severity = Severity.CONTRADICTION) -> Disagreement:
    return Disagreement("", kind, severity, "How many?", f"number:{answers[0].norm}", "", answers)


DEAD = asked(Kind.NUMBER, answer("A", "3 workers"), answer("B", "4 workers"))
HURT = asked(Kind.BOUND, answer("A", "12 guests"), answer("B", "15 guests"))


def quotes(found: Disagreement) -> list[str]:
    return [a.quote for a in found.evidence]


def test_each_of_two_figures_is_quoted_with_its_own_part_of_the_sentence() -> None:
    dead, hurt = apart([DEAD, HURT])
    assert quotes(dead) == ["The fire killed 3 workers", "It destroyed the inn. In the blaze 4 workers died,"]
    assert quotes(hurt) == ["injured 12 guests, the brigade said.", "while 15 guests were hurt."]


def test_one_question_alone_is_quoted_whole() -> None:
    assert apart([DEAD]) == [DEAD]
    assert apart([]) == []


def test_a_sentence_shared_in_one_source_is_left_whole() -> None:
    elsewhere = asked(Kind.NUMBER, answer("A", "12 guests"), answer("C", "15 rooms", "The inn has 15 rooms."))
    assert apart([DEAD, elsewhere]) == [DEAD, elsewhere]


def test_what_is_no_figure_and_what_is_a_nuance_are_left_whole() -> None:
    place = asked(Kind.PLACE, *HURT.evidence)
    nuance = asked(Kind.NUMBER, *HURT.evidence, severity=Severity.NUANCE)
    assert apart([DEAD, place, nuance]) == [DEAD, place, nuance]


def test_a_sentence_without_a_joint_is_left_whole() -> None:
    text = "Of 40 boats 12 sank."
    fleet = asked(Kind.NUMBER, answer("A", "40 boats", text), answer("B", "40 boats", text))
    lost = asked(Kind.NUMBER, answer("A", "12 sank", text), answer("B", "12 sank", text))
    assert apart([fleet, lost]) == [fleet, lost]


def test_nothing_is_cut_down_to_the_figure_alone() -> None:
    text = "2,000 homes, 14 schools, 3 clinics were shut."
    first, middle = (
        asked(Kind.NUMBER, answer("A", w, text), answer("B", w, text)) for w in ("2,000 homes", "14 schools")
    )
    last = asked(Kind.NUMBER, answer("A", "3 clinics", text), answer("B", "3 clinics", text))
    found = apart([first, middle, last])
    assert quotes(found[1]) == [text, text]
    assert quotes(found[2]) == ["3 clinics were shut."] * 2


WORDS = st.lists(st.sampled_from(["and", "sank", "7", "boats", ",", "while", "90", "men"]), min_size=4, max_size=20)


@given(WORDS, st.integers(0, 19), st.integers(0, 19))
def test_a_quote_is_the_text_around_its_own_marked_words(words: list[str], first: int, second: int) -> None:
    text = " ".join(words)

    def marked(number: int, source: str) -> Answer:
        at = len(" ".join(words[: number % len(words)])) + bool(number % len(words))
        end = at + len(words[number % len(words)])
        return Answer(source, 0, len(text), text, "v", "n", Status.ASSERTED, None, Polarity.POSITIVE, 0, at, end)

    found = [asked(Kind.NUMBER, marked(n, "A"), marked(n, "B")) for n in (first, second)]
    for before, after in zip(found, apart(found), strict=True):
        for old, new in zip(before.evidence, after.evidence, strict=True):
            assert new.quote == text[new.start : new.end]
            assert new.start <= new.mark_start
            assert new.mark_end <= new.end
            assert (new.mark_start, new.mark_end) == (old.mark_start, old.mark_end)
