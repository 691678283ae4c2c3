"""The page: self-contained, everything escaped, every question and source in it, no larger than it must be."""

from __future__ import annotations

import hashlib
import itertools
import re
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given, settings

from facts.exporting.html import render
from facts.exporting.html.charts import agreement, by_kind, by_source
from facts.exporting.html.points import around
from facts.model import State
from sources.display import UNSAFE
from tests.factories import make_answer, make_document
from tests.facts.exporting.exported import STEER, TEXT, prepared_reports, sample_report, steered, toy_report

if TYPE_CHECKING:
    from facts.reporting.report import Report

VOID = {"meta", "br", "input", "rect"}


class Tag(NamedTuple):
    name: str
    attributes: dict[str, str]
    path: tuple[str, ...]


class Page(HTMLParser):
    """The tags of a page, with those around each, and its text by element. Fails where tags do not nest."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self.words: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({a for a, _ in attrs}) == len(attrs), tag
        self.tags.append(Tag(tag, {a: v or "" for a, v in attrs}, tuple(self._open)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(Tag(tag, {a: v or "" for a, v in attrs}, tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append((self._open[-1] if self._open else "", data))

    def named(self, name: str) -> list[Tag]:
        return [t for t in self.tags if t.name == name]

    def text_in(self, name: str) -> list[str]:
        return [w for n, w in self.words if n == name]


def crowd(number: int) -> Report:
    """A dossier of many sources that count boats and nets."""
    return toy_report({f"s{n:03}.txt": f"{n % 7} boats and {n % 3} nets and {n} gulls" for n in range(number)})


def test_the_policy_allows_the_page_itself_and_nothing_else() -> None:
    page = Page(render(sample_report()))
    policy = next(t.attributes["content"] for t in page.named("meta") if "http-equiv" in t.attributes)
    for name in ("style", "script"):
        digest = b64encode(hashlib.sha256("".join(page.text_in(name)).encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert {"base-uri 'none'", "form-action 'none'"} <= set(policy.split("; "))
    assert "unsafe" not in policy


def test_the_page_needs_nothing_from_outside() -> None:
    page = Page(render(sample_report()))
    names = {t.name for t in page.tags}
    assert not names & {"link", "img", "iframe", "object", "embed", "base", "audio", "video", "use", "image"}
    for tag in page.tags:
        assert not any(a.startswith("on") or a in {"style", "src", "srcset", "action"} for a in tag.attributes), tag
        if "href" in tag.attributes:
            assert tag.attributes["href"].startswith("#")
    assert "@import" not in render(sample_report())


def test_the_page_has_landmarks_headings_in_order_and_unique_ids() -> None:
    page = Page(render(sample_report()))
    ids = [t.attributes["id"] for t in page.tags if "id" in t.attributes]
    assert max(Counter(ids).values()) == 1
    levels = [int(t.name[1]) for t in page.tags if re.fullmatch("h[1-6]", t.name)]
    assert levels.count(1) == 1
    assert all(b <= a + 1 for a, b in itertools.pairwise(levels))
    assert all(len(page.named(n)) == 1 for n in ("header", "main", "footer", "nav", "h1"))
    references = [i for t in page.tags for a in ("aria-labelledby", "for") for i in t.attributes.get(a, "").split()]
    assert set(references) <= set(ids)
    assert {t.attributes["href"][1:] for t in page.named("a")} <= set(ids)
    first = next(t for t in page.tags if "body" in t.path)
    assert (first.name, first.attributes["class"]) == ("a", "skip")


def test_every_point_source_and_decision_is_there() -> None:
    report = sample_report()
    text = render(report)
    page = Page(text)
    points = [t.attributes for t in page.named("article")]
    assert [p["id"] for p in points] == [f"d-{f.disagreement.id}" for f in report.findings]
    for attributes, finding in zip(points, report.findings, strict=True):
        assert attributes["data-state"] == finding.state
        speaking = {list(report.documents)[int(n)] for n in attributes["data-sources"].split()}
        assert speaking == {a.source for a in finding.disagreement.evidence}
    assert text.count('class="decision"') == sum(f.resolution is not None for f in report.findings) == 5
    assert "Ida Brandt" in text
    marked = len(page.named("mark"))
    assert marked == sum(len(f.disagreement.evidence) for f in report.findings)
    rows = [t for t in page.named("tr") if t.attributes.keys() & {"data-point", "data-agreed"}]
    assert len(rows) == len(points) + sum(f.agreement != "disagree" for f in report.examination.facts)


def test_silence_is_said_in_words_and_severity_not_by_colour_alone() -> None:
    page = Page(render(sample_report()))
    assert "silent" in page.text_in("span")
    badges = [t for t in page.named("span") if t.attributes.get("class", "").startswith("badge contradiction")]
    assert badges
    assert "‼" in page.text_in("span")
    assert any("contradiction" in w for w in page.text_in("span"))


def test_a_report_without_disagreements_says_so() -> None:
    page = Page(render(toy_report({"a.txt": "Nothing.", "b.txt": "Nor here."})))
    assert "None were found." in page.text_in("p")
    assert page.named("form") == []


def test_a_decision_that_no_longer_holds_shows_what_the_sources_said_then() -> None:
    texts = {"a.txt": "The master counted 12 boats.", "b.txt": "The pilots counted 15 boats."}
    report = toy_report(texts, words="a dozen")
    (decided,) = report.findings
    stale = replace(report, findings=(replace(decided, state=State.STALE, reason="It changed."),))
    page = Page(render(stale))
    assert "Earlier decision:" in page.text_in("strong")
    assert {"“12 boats”", "“15 boats”"} <= set(page.text_in("bdi"))
    assert "Decision:" in Page(render(report)).text_in("strong")


def test_what_could_not_be_read_stands_at_the_top() -> None:
    from tests.facts.reporting.test_formats import make_report

    text = render(make_report({"a.txt": "12 boats", "b.txt": "15 boats"}, problems=["c.txt: is <empty>"]))
    assert "c.txt: is &lt;empty&gt;" in text.split("</header>")[0]


def shape(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(t.name, tuple(t.attributes)) for t in Page(text).tags]


@given(TEXT)
@settings(deadline=None, max_examples=40)
def test_no_words_make_a_tag_or_reach_a_terminal(words: str) -> None:
    text = render(steered(f"x{words}"))
    assert shape(text) == shape(render(steered("x")))
    assert UNSAFE.search(text.replace("\n", "")) is None


def test_hostile_words_are_shown_as_they_are() -> None:
    page = Page(render(steered(STEER)))
    assert len(page.named("script")) == 1
    assert any("<script>alert(1)</script>" in w and "⟨U+202E⟩" in w for w in page.text_in("bdi"))


def test_many_sources_fold_and_grow_in_proportion() -> None:
    few, many = render(crowd(60)), render(crowd(240))
    assert len(many) < 4.6 * len(few)
    page = Page(many)
    assert len(page.named("mark")) == 3 * 240
    assert all("details" in t.path for t in page.named("mark"))
    assert len(page.named("th")) < 2000


def test_answers_fold_behind_the_first_dozen_most_given_first() -> None:
    texts = {f"s{n:02}.txt": f"{n if n % 2 else 7} boats" for n in range(40)}
    page = Page(render(toy_report(texts)))
    values = [w for n, w in page.words if n == "bdi" and w.endswith(" boats")]
    assert values[0] == "7 boats"
    assert page.text_in("summary").count("8 more answers") == 2
    assert len(page.named("ul")) == 3, "contents, and the answers in two groups"


def test_a_long_matrix_is_cut_into_tables_that_browsers_lay_out_one_by_one() -> None:
    nouns = [f"{a}{b}{c}s" for a in "bcdfg" for b in "aeiou" for c in "klmnprst"]
    texts = {f"{name}.txt": " and ".join(f"{n} {noun}" for noun in nouns) for n, name in enumerate("xy", 2)}
    page = Page(render(toy_report(texts)))
    regions = [
        t.attributes["aria-label"] for t in page.named("div") if "Table of facts" in t.attributes.get("aria-label", "")
    ]
    assert regions == ["Table of facts, questions 1 to 100", "Table of facts, questions 101 to 200"]
    assert len([t for t in page.named("tr") if "data-point" in t.attributes]) == 200


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_of_words_stands_out_in_light_and_dark() -> None:
    style = "".join(Page(render(sample_report())).text_in("style"))
    schemes = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block)) for block in style.split(":root {")[1:3]]
    assert schemes[0].keys() == schemes[1].keys()
    for scheme in schemes:
        pairs = [
            (ink, paper)
            for ink in scheme
            for paper in ("ground", "sheet")
            if ink not in {"ground", "sheet", "line", "mark"}
        ]
        for ink, paper in [*((i, p) for i, p in pairs if i != "mark-ink"), ("mark-ink", "mark")]:
            low, high = sorted((luminance(scheme[ink]), luminance(scheme[paper])))
            assert (high + 0.05) / (low + 0.05) >= 4.5, (ink, paper)


def test_charts_have_their_figures_in_words() -> None:
    for text in (by_kind(sample_report()), by_source(sample_report()), agreement(sample_report())):
        page = Page(text)
        assert [t.attributes["role"] for t in page.named("svg")] == ["img"]
        assert all(page.text_in(n) for n in ("title", "desc", "summary"))
        assert page.named("table")
    report = sample_report()
    assert str(len(report.findings)) == str(
        sum(map(int, re.findall(r"[a-z]+ (\d+)", Page(by_kind(report)).text_in("desc")[0])))
    )


def test_agreement_counts_questions_that_two_sources_share() -> None:
    report = toy_report({"a.txt": "12 boats, 3 nets", "b.txt": "15 boats, 3 nets", "c.txt": "3 nets"})
    text = agreement(report)
    assert "Least: A and B agree on 1 of 2 questions." in text
    assert text.count("<td>1 of 2</td>") == 2
    assert text.count("<td>1 of 1</td>") == 4
    assert agreement(toy_report({"a.txt": "Nothing.", "b.txt": "Nor here."})) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 boats", ("", "")),
        ("One two. 12 boats here.", ("One two. ", " here.")),
        ("Far away.\n\nNear 12 boats\n\nfar", ("Near ", "")),
        ("abcdefghij klmno 12 boats pqrst uvwxyzabcd", ("…klmno ", " pqrst…")),
    ],
)
def test_context_stays_in_its_paragraph_and_cuts_no_word(text: str, expected: tuple[str, str]) -> None:
    answer = make_answer(make_document(text), "12 boats")
    assert around(answer, text, 10) == expected
    assert around(answer, text, 0) == ("", "")


def test_prepared_dossiers_make_pages() -> None:
    for name, report in prepared_reports():
        assert len(Page(render(report)).named("article")) == len(report.findings) > 0, name
