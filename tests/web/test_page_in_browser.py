"""The page in a real browser: filters, keyboard, no request, no error, no accessibility violation, narrow and on paper.

Needs Chromium (CROSSREAD_CHROMIUM or on the PATH); the accessibility check also axe-core (`npm ci` in this folder, or
NODE_PATH).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from facts.exporting.html import render
from tests.facts.exporting.exported import STEER, sample_report, steered
from tests.facts.exporting.test_html_page import crowd
from tests.web.browser import Browser, find_axe, find_browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(find_browser() is None, reason="no Chromium is installed")
SHOWN = "[...document.querySelectorAll('article.point')].filter(e => e.offsetParent !== null).length"
STATUS = "document.getElementById('shown').textContent"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with Browser(find_browser() or "", tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    reports = {"sample": sample_report(), "hostile": steered(STEER), "crowd": crowd(200)}
    paths = {name: folder / f"{name}.html" for name in reports}
    for name, report in reports.items():
        paths[name].write_text(render(report), "utf-8")
    return paths


def choose(browser: Browser, name: str, value: str) -> None:
    browser.evaluate(
        f"(f => {{ f.elements[{json.dumps(name)}].value = {json.dumps(value)};"
        " f.dispatchEvent(new Event('input', {bubbles: true})); })(document.getElementById('filters'))"
    )


@pytest.mark.parametrize("name", ["sample", "hostile", "crowd"])
def test_the_page_asks_for_nothing_and_nothing_goes_wrong(browser: Browser, pages: dict[str, Path], name: str) -> None:
    browser.requests.clear()
    browser.logged.clear()
    browser.look(width=1280)
    browser.open(pages[name])
    assert browser.requests == [pages[name].as_uri()]
    assert browser.logged == []
    assert browser.evaluate("document.scripts.length") == 1


def test_filters_narrow_the_list_and_the_matrix(browser: Browser, pages: dict[str, Path]) -> None:
    report = sample_report()
    browser.look(width=1280)
    browser.open(pages["sample"])
    total = len(report.findings)
    assert browser.evaluate(SHOWN) == total
    rows = "[...document.querySelectorAll('tr[data-point]')].filter(e => !e.hidden).length"
    kind = report.findings[0].disagreement.kind
    expected = {
        ("kind", kind.value): sum(f.disagreement.kind is kind for f in report.findings),
        ("severity", "contradiction"): sum(f.disagreement.severity == "contradiction" for f in report.findings),
        ("state", "settled"): sum(f.state == "settled" for f in report.findings),
        ("source", "0"): sum(any(a.source == "A" for a in f.disagreement.evidence) for f in report.findings),
        ("text", report.findings[1].disagreement.question.upper()): 1,
        ("text", "no such words anywhere"): 0,
    }
    for (name, value), number in expected.items():
        choose(browser, name, value)
        assert browser.evaluate(SHOWN) == browser.evaluate(rows) == number, (name, value)
        assert browser.evaluate(STATUS) == f"{number} of {total} shown"
        empty = browser.evaluate(rows) + browser.evaluate(rows.replace("data-point", "data-agreed")) == 0
        assert browser.evaluate("[...document.querySelectorAll('#facts .scroll')].every(e => e.hidden)") is empty
        choose(browser, name, "")
    assert browser.evaluate(SHOWN) == total


def test_the_keyboard_reaches_and_works_everything(browser: Browser, pages: dict[str, Path]) -> None:
    browser.look(width=1280)
    browser.open(pages["sample"])
    active = "document.activeElement"
    browser.press("Tab")
    assert browser.evaluate(f"{active}.className") == "skip"
    assert browser.evaluate(f"{active}.getBoundingClientRect().left") >= 0
    browser.press("Enter")
    browser.wait("location.hash === '#points'")
    browser.press("Tab")
    assert browser.evaluate(f"{active}.id") == "f-kind"
    assert browser.evaluate(f"parseFloat(getComputedStyle({active}).outlineWidth)") >= 2
    for _ in range(4):
        browser.press("Tab")
    assert browser.evaluate(f"{active}.id") == "f-text"
    for letter in "zzz":
        browser.press(letter)
    browser.press("Enter")
    browser.wait(f"{STATUS}.startsWith('0 of')")
    browser.press("Tab")
    browser.press("Enter")  # the button that shows all again
    browser.wait(f"!{STATUS}.startsWith('0 of')")
    browser.evaluate("document.querySelector('summary').focus()")
    browser.press("Enter")
    assert browser.evaluate("document.querySelector('details').open") is True


def test_the_page_fits_a_phone_and_reads_without_scripts(browser: Browser, pages: dict[str, Path]) -> None:
    browser.look(width=320)
    for name, page in pages.items():
        browser.open(page)
        assert browser.evaluate("document.documentElement.scrollWidth") <= 320, name
    browser.look(width=1280, scripts=False)
    browser.send("Page.reload")
    browser.open(pages["sample"])
    assert browser.evaluate("document.getElementById('filters').hidden") is True
    assert browser.evaluate(SHOWN) == len(sample_report().findings)
    browser.look(width=1280)


def test_on_paper_nothing_is_folded_away(browser: Browser, pages: dict[str, Path]) -> None:
    browser.look(width=1280)
    browser.open(pages["sample"])
    browser.evaluate(
        "globalThis.folded = -1; addEventListener('beforeprint', () => {"
        " folded = document.querySelectorAll('details:not([open])').length; })"
    )
    assert browser.paper().startswith(b"%PDF-")
    assert browser.evaluate("folded") == 0
    assert browser.evaluate("document.querySelectorAll('details[open]').length") == 0
    browser.look(width=1280, media="print")
    assert browser.evaluate("getComputedStyle(document.getElementById('filters')).display") == "none"
    browser.look(width=1280)


def test_a_filter_over_two_hundred_sources_touches_each_point_once(browser: Browser, pages: dict[str, Path]) -> None:
    browser.look(width=1280)
    browser.open(pages["crowd"])
    choose(browser, "text", "boats")
    assert browser.evaluate(STATUS) == "1 of 3 shown"
    choose(browser, "source", "199")
    assert browser.evaluate(SHOWN) == 1


AXE = "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => [v.id, v.nodes[0].html]))"


@pytest.mark.skipif(find_axe() is None, reason="axe-core is not installed")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["sample", "hostile"])
def test_axe_finds_nothing_to_object_to(browser: Browser, pages: dict[str, Path], name: str, scheme: str) -> None:
    axe: Any = find_axe()
    browser.look(width=1280, scheme=scheme)
    browser.open(pages[name])
    browser.evaluate(axe.read_text("utf-8") + "; 0")
    assert browser.evaluate(AXE) == []
    browser.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    assert browser.evaluate(AXE) == []
