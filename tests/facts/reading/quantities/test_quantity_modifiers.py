"""Bounds and hedges before and after a figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.reading.quantities.modifiers import AFTER, BEFORE, modifier_after, modifier_before
from tests.facts.reading.quantities.cut_lines import line_of, only, read, spot

_PHRASES = [(phrase, modifier) for modifier, phrases in BEFORE.items() for phrase in phrases]
_BOUND_TO_A_PLACE = {"over", "past", "c."}  # "c." may end a sentence


@pytest.mark.parametrize(("phrase", "modifier"), _PHRASES, ids=lambda value: value.replace(" ", "-"))
def test_every_phrase_before_a_figure(phrase: str, modifier: str) -> None:
    line, i = spot(f"They saw {phrase} 40 boats", "40")
    found, start = modifier_before(line, i, "boat")
    assert found == modifier
    assert line.raw[start - 1] == "saw" or phrase.rsplit(maxsplit=1)[-1] in " ".join(line.low[start:i])


@pytest.mark.parametrize(("phrase", "modifier"), sorted(AFTER.items()), ids=lambda value: value.replace(" ", "-"))
def test_every_phrase_after_a_figure(phrase: str, modifier: str) -> None:
    written = phrase.replace("- ", "-")
    line, i = spot(f"They saw 40{'' if written[0] == '-' else ' '}{written}.", "40")
    found, end = modifier_after(line, i + 1)
    assert found == modifier
    assert line.raw[end] == "."


@pytest.mark.parametrize(
    ("text", "modifier", "phrase"),
    [
        ("more than 40", ">", "more than"),
        ("MORE THAN 40", ">", "MORE THAN"),
        ("more\nthan 40", ">", "more\nthan"),
        ("more than the 40", ">", "more than the"),
        ("more than another 40", ">", "more than another"),
        ("more than an estimated 40", ">", "more than an estimated"),
        ("well over 40", ">", "over"),
        ("about just 40", "~", "about just"),
        ("at least about 40", ">=", "at least about"),
        ("no more than 40", "<=", "no more than"),
        ("not more than 40", "<=", "not more than"),
        ("a maximum of 40", "<=", "a maximum of"),
        ("exactly 40", "=", "exactly"),
        ("about exactly 40", "~", "about exactly"),
        ("more than five 40", "", ""),
        ("than 40", "", ""),
        ("more 40", "", ""),
        ("least 40", "", ""),
        ("the 40", "", ""),
        ("the near 40", "", ""),
        ("40", "", ""),
    ],
)
def test_what_stands_before(text: str, modifier: str, phrase: str) -> None:
    line, i = spot(text, "40")
    found, start = modifier_before(line, i, "boat")
    assert found == modifier
    assert line.text[line.start[start] : line.end[i - 1]] == phrase if phrase else start == i


@pytest.mark.parametrize(
    ("text", "modifier", "taken"),
    [
        ("40+", ">=", 1),
        ("40 +", "", 0),
        ("40+5", "", 0),
        ("40 or more", ">=", 2),
        ("40 OR MORE", ">=", 2),
        ("40 or less", "<=", 2),
        ("40 or so", "~", 2),
        ("40 or", "", 0),
        ("40 or two", "", 0),
        ("40 plus", ">=", 1),
        ("40 plus boats", "", 0),
        ("40 plus 5", "", 0),
        ("40-plus", ">=", 2),
        ("40-odd", "~", 2),
        ("40 and over", ">=", 2),
        ("40 and over 50", "", 0),
        ("40 and over $50", "", 0),
        ("40 and under", "<=", 2),
        ("40 and under fifty", "", 0),
        ("40 tops", "<=", 1),
        ("40 at the most", "<=", 3),
        ("40", "", 0),
    ],
)
def test_what_stands_after(text: str, modifier: str, taken: int) -> None:
    line, i = spot(text, "40")
    assert modifier_after(line, i + 1) == (modifier, i + 1 + taken)


@pytest.mark.parametrize(
    ("before", "unit", "modifier"),
    [
        ("It ran over", "boat", ">"),
        ("It ran over", "day", ""),
        ("It lasted over", "day", ">"),
        ("It took just over", "year", ">"),
        ("It ran past", "boat", ">"),
        ("It ran past", "week", ""),
        ("In the past", "boat", ""),
        ("In its past", "boat", ""),
    ],
)
def test_over_and_past_may_tell_a_time(before: str, unit: str, modifier: str) -> None:
    line, i = spot(f"{before} 40", "40")
    assert modifier_before(line, i, unit)[0] == modifier


@pytest.mark.parametrize(
    ("text", "modifier", "span"),
    [
        ("They lost more than 40 boats.", ">", "more than 40 boats"),
        ("They lost 40 boats or more.", ">=", "40 boats or more"),
        ("They lost 40 or more boats.", ">=", "40 or more boats"),
        ("They lost about 40 boats or more.", ">=", "about 40 boats or more"),
        ("They lost 40-odd boats.", "~", "40-odd boats"),
        ("They lost some 40 boats.", "~", "some 40 boats"),
        ("They lost at the most 40 boats.", "<=", "at the most 40 boats"),
        ("They lost as many as 40 to 50 boats.", "<=", "as many as 40 to 50 boats"),
        ("They lost $40+ on it.", ">=", "$40+"),
        ("They lost around $40.", "~", "around $40"),
        ("They lost up to a third of it.", "<=", "up to a third"),
        ("They lost nearly half of it.", "~", "nearly half"),
        ("They lost a couple of dozen boats.", "~", "a couple of dozen boats"),
        ("They lost 40 boats.", "=", "40 boats"),
    ],
)
def test_modified_amounts(text: str, modifier: str, span: str) -> None:
    found = only(text)
    assert (found.modifier, found.text) == (modifier, span)


@given(st.sampled_from([p for p, m in _PHRASES if m != "=" and p not in _BOUND_TO_A_PLACE]), st.integers(2, 9))
def test_unrelated_text_changes_no_modifier(phrase: str, figure: int) -> None:
    alone = read(f"{phrase} {figure} boats sank.")
    after = read(f"The crew slept. They saw that {phrase} {figure} boats sank. The crew slept.")
    assert [q.value for q in alone] == [q.value for q in after] == [figure]
    assert alone[0].modifier == after[0].modifier


@given(st.text(alphabet="moretahn lsovu$+-40", max_size=40))
def test_modifiers_lie_in_the_line(text: str) -> None:
    line = line_of(text)
    for i in range(line.first, line.last):
        found, start = modifier_before(line, i, "")
        assert line.first <= start <= i
        assert (found == "") is (start == i)
        told, end = modifier_after(line, i)
        assert i <= end <= line.last
        assert (told == "") is (end == i)
