"""Front matter: plain values are read, all else is skipped, and what is none stays text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.lines import split_lines
from sources.readers.front_matter import first_date, first_value, front_matter


def read(text: str) -> tuple[int, dict[str, str]]:
    return front_matter(split_lines(text))


@pytest.mark.parametrize(
    ("inside", "values"),
    [
        ("title: Boats", {"title": "Boats"}),
        ("Title: Boats", {"title": "Boats"}),
        ('title: "Boats: twelve"', {"title": "Boats: twelve"}),
        ("title: 'Boats # twelve' # seen", {"title": "Boats # twelve"}),
        ("title: Boats # seen", {"title": "Boats"}),
        ("title: Boats #12", {"title": "Boats"}),
        ("title: Boats#12", {"title": "Boats#12"}),
        ("title : Boats", {"title": "Boats"}),
        ("title: Boats: twelve", {"title": "Boats: twelve"}),
        ('title: "Boats', {"title": '"Boats'}),
        ("title:", {}),
        ("title: ", {}),
        ("title: |\n  Boats\n  and nets", {}),
        ("title: >\n  Boats", {}),
        ("tags: [a, b]", {}),
        ("meta: {a: b}", {}),
        ("tags:\n  - a\n  - b", {}),
        ("tags:\n- a\n- b", {}),
        ("title: *name", {}),
        ("title: &name Boats", {}),
        ("title: !!str Boats", {}),
        ("# a note\ntitle: Boats", {"title": "Boats"}),
        ("\n\ntitle: Boats\n", {"title": "Boats"}),
        ("title: Boats\ntitle: Nets", {"title": "Boats"}),
        ("first author: Ida\nsub-title: x", {"first author": "Ida", "sub-title": "x"}),
        ("", {}),
    ],
)
@pytest.mark.parametrize("end", ["---", "..."])
def test_plain_values_are_read(inside: str, values: dict[str, str], end: str) -> None:
    text = f"---\n{inside}\n{end}\nThe quay is shut.\n"
    assert read(text) == (text.split("The quay", maxsplit=1)[0].count("\n"), values)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "title: Boats\n---\n",
        "---",
        "---\ntitle: Boats\n",  # never closed
        "---\nThe quay is shut.\n---\n",  # a rule, a sentence, a rule
        " ---\ntitle: Boats\n---\n",
        "----\ntitle: Boats\n----\n",
        "\n---\ntitle: Boats\n---\n",
        "---\n" + "a: b\n" * 300 + "---\n",  # longer than any front matter
    ],
)
def test_what_is_no_front_matter_stays_text(text: str) -> None:
    assert read(text) == (0, {})


@given(st.text(st.sampled_from("ab:-#\"'|[ \n\u200b"), max_size=80))
def test_whatever_stands_there_has_an_answer(inside: str) -> None:
    count, values = read(f"---\n{inside}\n---\nThe end.")
    assert 0 <= count <= inside.count("\n") + 3
    assert all(key == key.lower() for key in values)
    assert count or not values


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("title",), "Boats"),
        (("headline", "title"), "Boats"),
        (("headline",), None),
        ((), None),
        (("empty", "title"), "Boats"),
    ],
)
def test_the_first_key_with_a_value_counts(keys: tuple[str, ...], expected: str | None) -> None:
    assert first_value({"title": "Boats", "empty": ""}, *keys) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"date": "2021-03-09"}, date(2021, 3, 9)),
        ({"date": "soon", "published": "March 9, 2021"}, date(2021, 3, 9)),
        ({"date": "3/4/2021"}, None),
        ({"published": "2021-03-09", "date": "2021-03-10"}, date(2021, 3, 10)),
        ({}, None),
    ],
)
def test_the_first_key_with_a_full_date_counts(values: dict[str, str], expected: date | None) -> None:
    assert first_date(values, "date", "published") == expected
