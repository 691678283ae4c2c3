from __future__ import annotations

import random
import time
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.resolving.folding import fold
from facts.resolving.model import Side
from facts.resolving.relocating import How, Passages, relocate

if TYPE_CHECKING:
    from collections.abc import Callable


def side_of(text: str, quote: str) -> Side:
    start = text.index(quote)
    end = start + len(quote)
    return Side(
        "a.txt",
        start,
        end,
        quote,
        text[max(0, start - 32) : start],
        text[end : end + 32],
        quote,
        "asserted",
        None,
        "positive",
    )


def find(before: str, quote: str, after: str) -> tuple[str, How] | None:
    place = relocate(side_of(before, quote), Passages(after))
    return (after[place.start : place.end], place.how) if place else None


STORY = (
    "The harbour office opened at dawn. On Monday the harbour master counted 12 boats at the northern quay. "
    "Nobody was hurt, the master said. The pilots went home before noon, and the quay stayed closed until Friday."
)


def test_an_untouched_passage_is_the_same() -> None:
    assert find(STORY, "12 boats", STORY) == ("12 boats", How.SAME)


def test_text_above_shifts_a_passage_but_does_not_move_it() -> None:
    after = "Correction, March 3: a name was misspelt.\n\n" + STORY
    assert find(STORY, "12 boats", after) == ("12 boats", How.SAME)


def test_the_same_words_elsewhere_have_moved() -> None:
    quote = "the harbour master counted 12 boats"
    after = STORY.replace(f"On Monday {quote} at the northern quay. ", "") + f" Later {quote}, again."
    assert find(STORY, quote, after) == (quote, How.MOVED)


def test_a_changed_figure_is_found_by_its_context() -> None:
    assert find(STORY, "12 boats", STORY.replace("12 boats", "15 boats")) == ("15 boats", How.REWORDED)
    assert find(STORY, "12 boats", STORY.replace("12 boats", "no vessels")) == ("no vessels", How.REWORDED)


@pytest.mark.parametrize("figure", ["112 boats", "5,012 boats", "3.12 boats"])
def test_a_figure_inside_a_longer_one_is_not_the_same(figure: str) -> None:
    assert find(STORY, "12 boats", STORY.replace("12 boats", figure)) == (figure, How.REWORDED)


@pytest.mark.parametrize(
    ("quote", "now"), [("counted 12", "counted 12.5"), ("counted 12", "counted 12,000"), ("counted 12", "counted 120")]
)
def test_a_figure_that_goes_on_is_not_the_same(quote: str, now: str) -> None:
    found = find(STORY, quote, STORY.replace(quote, now))
    assert found is not None
    assert found == (now, How.REWORDED)


def test_a_deleted_passage_is_not_found() -> None:
    after = STORY.replace("On Monday the harbour master counted 12 boats at the northern quay. ", "")
    assert find(STORY, "On Monday the harbour master counted 12 boats", after) is None
    assert find(STORY, "12 boats", after) is None


def test_a_short_passage_is_not_found_in_a_foreign_context() -> None:
    assert find(STORY, "12 boats", "A toy shop in the capital sold 12 boats last winter.") is None


def test_of_two_equally_similar_places_none_is_guessed() -> None:
    quote = "the crew of the ferry found seven barrels of oil"
    before = f"At noon {quote} on deck."
    twins = "The crew of the ferry found eight barrels of oil. " * 2
    assert find(before, quote, twins) is None


def test_context_decides_between_two_equally_similar_places() -> None:
    quote = "found seven barrels of oil"
    before = f"The crew of the ferry {quote} below deck. Divers looked on."
    after = (
        "Customs men had found four barrels of oil in May. The crew of the ferry found eight barrels of "
        "oil below deck. Divers looked on."
    )
    assert find(before, quote, after) == ("found eight barrels of oil", How.REWORDED)


def test_a_source_shorter_than_the_passage_is_searched_too() -> None:
    quote = "the harbour master counted 12 boats at the northern quay"
    assert find(STORY, quote, "harbour master counted 12 boats at the northern quay") is not None
    assert find(STORY, quote, "Empty.") is None


WHO = (
    "The mayor of the old town",
    "A group of divers",
    "The bakery beside the bridge",
    "Our correspondent",
    "Two retired pilots",
    "The museum's night guard",
    "A farmer from the valley",
    "The regional court",
    "Engineers of the mill",
    "The school board",
)
DID = (
    "promised to repair",
    "discovered",
    "sold",
    "counted",
    "recalled",
    "reported missing",
    "planted",
    "heard",
    "replaced",
    "ordered",
)
WHAT = (
    "street lamps",
    "coins",
    "loaves",
    "lorries",
    "storms",
    "paintings",
    "plum trees",
    "witnesses",
    "valves",
    "desks",
)
WHERE = (
    "before the winter",
    "under the pier",
    "on the first market day",
    "near the border",
    "within a single season",
    "after the long weekend",
    "behind the chapel",
    "in the spring session",
    "in the upper hall",
    "for the new wing",
)


def some_sentences(count: int) -> list[str]:
    """Different sentences of one pattern: any two share at most one of their four parts."""
    pick = random.Random(7)  # noqa: S311 - the same sentences every time
    out = []
    for n in range(count):
        who, did, what, where = (
            part[(n + step * (n // 10)) % 10] for part, step in ((WHO, 0), (DID, 1), (WHAT, 3), (WHERE, 7))
        )
        out.append(f"{who} {did} {pick.randint(11, 9000)} {what} {where}.")
    return out


SENTENCES = some_sentences(50)
ARTICLE = " ".join(SENTENCES)


def curly(text: str) -> str:
    return text.replace(" ", "\u00a0", 3).replace("'", "’").replace("-", "–")


def drop_word(text: str) -> str:
    words = text.split(" ")
    return " ".join(words[:2] + words[3:])


EDITS: dict[str, tuple[Callable[[str], str], Callable[[str], str]]] = {
    "text above": (lambda s: s, lambda t: "A note to readers.\n\n" + t),
    "sentences around": (lambda s: f"So it was. {s} And so on.", lambda t: t),
    "a word dropped": (drop_word, lambda t: t),
    "typography": (curly, lambda t: t),
    "accents apart": (lambda s: unicodedata.normalize("NFD", s), lambda t: t),
    "spaces doubled": (lambda s: s.replace(" ", "  "), lambda t: t),
    "digit changed": (lambda s: s.translate(str.maketrans("123456789", "234567891")), lambda t: t),
    "negation added": (lambda s: s.replace(" of ", " of ").replace(" the ", " not the ", 1), lambda t: t),
}


@pytest.mark.parametrize("edit", list(EDITS))
def test_edited_sentences_are_found_again(edit: str) -> None:
    change, around = EDITS[edit]
    right = 0
    for number, sentence in enumerate(SENTENCES):
        parts = list(SENTENCES)
        parts[number] = change(sentence)
        now = around(" ".join(parts))
        place = relocate(side_of(ARTICLE, sentence), Passages(now))
        middle = now.index(parts[number]) + len(parts[number]) // 2
        right += place is not None and place.start < middle < place.end
    assert right >= 0.98 * len(SENTENCES)


def test_deleted_sentences_find_no_false_home() -> None:
    homes = []
    for number, sentence in enumerate(SENTENCES):
        rest = SENTENCES[:number] + SENTENCES[number + 1 :]
        homes.append(relocate(side_of(ARTICLE, sentence), Passages(" ".join(rest))))
    assert sum(place is not None for place in homes) <= 0.01 * len(SENTENCES)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80), st.data())
def test_an_untouched_text_keeps_every_passage_in_its_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(start, len(text)))
    if start == end:
        return
    side = Side(
        "a",
        start,
        end,
        text[start:end],
        text[max(0, start - 32) : start],
        text[end : end + 32],
        "",
        "asserted",
        None,
        "positive",
    )
    place = relocate(side, Passages(text))
    if place is not None:
        assert 0 <= place.start < place.end <= len(text)
        assert text[place.start : place.end] == side.exact or place.how is How.REWORDED
    if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum() or set(".,") & set(text)):
        assert place is not None


@given(st.text())
def test_folding_keeps_a_way_back(text: str) -> None:
    plain, offsets = fold(text)
    assert offsets is None or len(offsets) == len(plain) + 1
    way = offsets if offsets is not None else list(range(len(text) + 1))
    assert way == sorted(way)
    assert way[-1] == len(text)
    assert fold(plain)[0] == plain or any(unicodedata.combining(c) for c in text) or "\u200b" in text or " " in plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [("a  b", "a b"), ("“x”—y", '"x"-y'), ("1\u200b000", "1000"), ("e\u0301te", "éte"), ("a\u00a0b", "a b")],
)
def test_folding_makes_typography_plain(text: str, plain: str) -> None:
    assert fold(text)[0] == plain


def test_looking_up_takes_bounded_steps_where_a_passage_repeats_everywhere() -> None:
    quote = "the quay"
    start = time.process_time()
    place = relocate(side_of("ab " * 10 + quote + " cd" * 10, quote), Passages("ab the quay " * 50_000))
    assert time.process_time() - start < 2
    assert place is None or place.how is How.MOVED
