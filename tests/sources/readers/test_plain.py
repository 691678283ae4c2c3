"""Plain text: which lines belong together, and what each stretch is."""

from __future__ import annotations

import textwrap
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.document import BlockKind
from sources.readers.plain import read

Blocks = list[tuple[str, str]]
BEFORE = "The bridge closed on Monday, the council said in a short statement.\n"
AFTER = "\nNobody had expected it to take this long, drivers said at the pier.\n"


def blocks(text: str) -> Blocks:
    reading = read(text.encode(), "x.txt")
    assert reading.text == text
    return [(block.kind.value, text[block.start : block.end]) for block in reading.blocks]


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in blocks(text)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_one_paragraph_to_a_line(newline: str) -> None:
    text = newline.join(
        ["The bridge closed on Monday after an inspection.", "Drivers were told to take the ferry instead.", ""]
    )
    assert blocks(text) == [
        ("paragraph", "The bridge closed on Monday after an inspection."),
        ("paragraph", "Drivers were told to take the ferry instead."),
    ]


def test_blank_lines_part_paragraphs() -> None:
    assert blocks("\n\n  One bridge closed.\n \t\n\nThe other stayed open.  \n") == [
        ("paragraph", "One bridge closed."),
        ("paragraph", "The other stayed open."),
    ]


WRAPPED = """\
The harbour bridge was closed to all traffic on Monday morning after
inspectors found a crack in one of the main girders, the council said.
It will stay closed for at least three weeks while engineers look at
the damage.

Drivers should use the ferry, which runs every twenty minutes from
the old pier.
   A second paragraph begins with an indent here and goes on for more
than one line too.
"""


def test_wrapped_lines_are_joined() -> None:
    found = blocks(WRAPPED)
    assert [kind for kind, _ in found] == ["paragraph"] * 3
    assert found[0][1].endswith("the damage.")
    assert found[0][1].count("\n") == 3
    assert found[1][1].endswith("the old pier.")
    assert found[2][1].startswith("A second")


SENTENCE = st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=4, max_size=30).map(
    lambda words: " ".join(words).capitalize() + "."
)
PARAGRAPHS = st.lists(st.lists(SENTENCE, min_size=2, max_size=6).map(" ".join), min_size=2, max_size=6)


@given(paragraphs=PARAGRAPHS, width=st.integers(60, 90))
def test_wrapping_is_undone(paragraphs: list[str], width: int) -> None:
    # A paragraph that runs over a line's end in mid-sentence shows that the text is wrapped.
    long = "The inspectors looked at every girder of the bridge, one after the other, and found nothing amiss " * 4
    paragraphs = [long.strip() + ".", *paragraphs]
    text = "\n\n".join(textwrap.fill(paragraph, width, break_long_words=False) for paragraph in paragraphs)
    assert [" ".join(words.split()) for _, words in blocks(text)] == paragraphs


def test_a_heading_over_wrapped_text_stays_apart() -> None:
    assert blocks("Bridge Closed\n" + WRAPPED)[0] == ("heading", "Bridge Closed")


def test_long_lines_without_a_full_stop_are_not_joined() -> None:
    first = "A caption that nobody finished with a mark at its end and that runs on" + " and on" * 10
    assert len(blocks(first + "\n" + first + "\n" + first)) == 3


def test_wrapped_list_items_keep_their_tail() -> None:
    text = (
        "The council decided three things in its meeting on Monday evening and\n"
        "published them at once:\n\n"
        "- the bridge stays closed until the girders have been looked at by a\n"
        "  second engineer\n"
        "- the ferry is free\n"
    )
    assert blocks(text)[1:] == [
        ("list_item", "the bridge stays closed until the girders have been looked at by a\n  second engineer"),
        ("list_item", "the ferry is free"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- one thing\n- another", ["list_item", "list_item"]),
        ("• one thing", ["list_item"]),
        ("1. one thing\n2. another", ["list_item", "list_item"]),
        ("(a) one thing\n(b) another", ["list_item", "list_item"]),
        ("1. FC Hafen won the cup.", ["paragraph"]),
        ("- 5 degrees were measured.", ["paragraph"]),
        ("-5 degrees were measured.", ["paragraph"]),
    ],
)
def test_bullets(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_nested_bullets_have_levels() -> None:
    text = "* one\n  * two\n    * three\n"
    assert [block.level for block in read(text.encode(), "x").blocks] == [1, 2, 3]


@pytest.mark.parametrize(
    "heading",
    [
        "Bridge closed for weeks",
        "What Happens Next?",
        "The Bigger Picture: Bridges Are Old",
        "WHO PAYS",
        "“We Were Lucky”",
        "2021 in review",
    ],
)
def test_headings(heading: str) -> None:
    assert blocks(BEFORE + heading + AFTER)[1] == ("heading", heading)


@pytest.mark.parametrize(
    "line",
    [
        "Nobody knows.",
        "Who pays for that?",
        "and yet it moved",
        "They listed:",
        "A line that is far too long to be a heading as it goes" + " on and on" * 6,
    ],
)
def test_no_headings(line: str) -> None:
    assert blocks(BEFORE + line + AFTER)[1] == ("paragraph", line)


def test_markdown_headings_in_plain_text() -> None:
    reading = read(b"## Bridge closed\nIt closed on Monday.\n# 1 in sales, the maker says.\n", "x")
    assert [(b.kind.value, b.level, reading.text[b.start : b.end]) for b in reading.blocks] == [
        ("heading", 2, "Bridge closed"),
        ("paragraph", 0, "It closed on Monday."),
        ("paragraph", 0, "# 1 in sales, the maker says."),
    ]


def test_the_last_line_is_no_heading() -> None:
    assert kinds("The bridge closed on Monday.\nMore to Come") == ["paragraph", "paragraph"]


def test_headline_is_the_title() -> None:
    reading = read(b"Bridge Closed for Weeks\n\nThe bridge closed on Monday, the council said.\n", "x.txt")
    assert reading.title == "Bridge Closed for Weeks"
    assert reading.blocks[0].kind is BlockKind.HEADING
    assert reading.blocks[0].level == 1


def test_pipe_tables() -> None:
    text = "| Pier | Ferries |\n|:---|---:|\n| Old | 12 |\n| New | 9 |\n"
    assert blocks(text) == [("table_row", "Pier | Ferries"), ("table_row", "Old | 12"), ("table_row", "New | 9")]


def test_rules_are_no_blocks() -> None:
    assert blocks("One bridge closed.\n-----\n* * *\nThe other did not.") == [
        ("paragraph", "One bridge closed."),
        ("paragraph", "The other did not."),
    ]


def test_meta_and_boilerplate() -> None:
    text = (
        "Bridge Closed\nBy Ada Lovelace\nPublished: March 9, 2021\n\nThe bridge closed on Monday, the council said.\n"
        "Read more: Ferries are late\nSubscribe to our newsletter\n"
    )
    assert kinds(text) == ["heading", "meta", "meta", "paragraph", "boilerplate", "boilerplate"]
    assert read(text.encode(), "x").published == date(2021, 3, 9)


@pytest.mark.parametrize("text", ["March 9, 2021", "Share", "By Ada Lovelace\nMarch 9, 2021\n", "Back"])
def test_a_text_of_nothing_else_keeps_its_claims(text: str) -> None:
    assert not {"meta", "boilerplate"} & set(kinds(text))


def test_a_wrapped_disclaimer_is_boilerplate() -> None:
    text = WRAPPED + "\nThis page is written for readers of all kinds and does not constitute\ninvestment advice.\n"
    assert kinds(text)[-1] == "boilerplate"


def test_a_repeated_standfirst() -> None:
    first = "The bridge that carried half of the town's traffic closed on Monday."
    text = f"{first}\nBack\n{first}\n\nInspectors found a crack in a girder.\n"
    assert kinds(text) == ["paragraph", "boilerplate", "boilerplate", "paragraph"]


def test_short_repeats_stay() -> None:
    assert kinds("Nobody knows.\nNobody knows.\n") == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "\n",
        "a\n",
        "- ",
        "- a\n",
        "1. a\n",
        "|",
        "| a |\n",
        "A b c\n",
        "a " * 30 + "\n",
        "=\n",
        "\r",
        "“",
        "A.",
        "By A\n",
    ],
)
def test_linear_time(piece: str) -> None:
    def cost(count: int) -> float:
        raw = (piece * count).encode()
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            read(raw, "x")
            best = min(best, time.process_time() - start)
        return best

    size = 8_000 // len(piece)
    assert cost(4 * size) < 10 * cost(size) + 0.02
