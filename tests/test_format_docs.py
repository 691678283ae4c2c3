"""The examples on the format pages are what the program writes of the sample.

`CROSSREAD_UPDATE_GOLDEN=1` writes them anew: look at the difference before it goes in.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from facts.exporting.csv_table import COLUMNS
from facts.reporting.formats import EXPORT_FORMATS, render_export
from tests.facts.exporting.exported import sample_report

PAGES = Path(__file__).parents[1] / "docs" / "formats"
pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="the pages are not part of this archive")
EXAMPLE = re.compile(r"(?<=<!-- from the sample -->\n)```(\w+)\n(.*?)(?<=\n)```\n", re.DOTALL)
# The part of each export that its page shows: from the first line like this to the next like that.
PARTS = {
    "html": (r'<article class="point".*', "<figure>.*"),
    "csv": ("fact,.*", "(?:.*,){22}.*"),
    "jsonld": (r'        "id": "urn:crossread:decision:.*', r' {12}"crossread:polarity": .*'),
    "tei": ('<div type="question".*', "</div>"),
    "claimreview": (r" {4}\{", r" {4}\},"),
    "markdown": ("## Settled", "- C: .*"),
}


def part(form: str) -> str:
    """The first stretch of the sample's export that its page shows."""
    first, last = PARTS[form]
    lines = render_export(sample_report(), form).removeprefix("\ufeff").replace("\r\n", "\n").splitlines()
    start = next(n for n, line in enumerate(lines) if re.fullmatch(first, line))
    end = next(n for n, line in enumerate(lines) if n > start and re.fullmatch(last, line))
    return "".join(f"{line}\n" for line in lines[start : end + 1])


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_every_export_has_a_page_with_an_example_that_the_program_writes(form: str) -> None:
    page = PAGES / f"{form}.md"
    text = page.read_text("utf-8")
    examples = EXAMPLE.findall(text)
    assert len(examples) == 1, "one example, after the comment that says where it is from"
    if os.environ.get("CROSSREAD_UPDATE_GOLDEN"):
        text = EXAMPLE.sub(lambda m: f"```{m[1]}\n{part(form)}```\n", text)
        page.write_text(text, "utf-8")
        examples = EXAMPLE.findall(text)
    assert examples[0][1] == part(form)
    assert f"crossread export story/ --format {form}" in text


def test_the_table_page_names_every_column() -> None:
    text = (PAGES / "csv.md").read_text("utf-8")
    assert [c for c in COLUMNS if f"`{c}`" not in text] == []
