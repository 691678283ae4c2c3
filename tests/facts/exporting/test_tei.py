"""The apparatus: well formed for any words, valid against TEI's own schema where that is at hand."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from facts.exporting.tei import render
from facts.model import State
from facts.resolving.model import Verdict
from sources.display import UNSAFE
from tests.facts.exporting.exported import SCHEMAS, STEER, TEXT, prepared_reports, program, sample_report, steered

if TYPE_CHECKING:
    from pathlib import Path

TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
SCHEMA = SCHEMAS / "tei_all.rng"


def parse(text: str) -> ET.Element:
    return ET.fromstring(text.encode("utf-8"))  # noqa: S314 - our own output


def test_every_reading_names_witnesses_that_are_listed() -> None:
    report = sample_report()
    root = parse(render(report))
    witnesses = {f"#{w.get(ID)}" for w in root.iter(f"{TEI}witness")}
    assert len(witnesses) == len(report.documents)
    apparatus = list(root.iter(f"{TEI}app"))
    assert len(apparatus) == len(report.findings) + sum(f.agreement != "disagree" for f in report.examination.facts)
    for entry in apparatus:
        named = {w for r in entry.iter(f"{TEI}rdg") for w in (r.get("wit") or "").split()}
        assert named == witnesses, "every source answers or is silent"
        readings = {f"#{r.get(ID)}" for r in entry.iter(f"{TEI}rdg")}
        assert {d.get("target") for d in entry.iter(f"{TEI}witDetail")} <= readings


def test_the_lemma_is_what_was_accepted_and_who_did() -> None:
    report = sample_report()
    root = parse(render(report))
    entries = {d.get(ID): d for d in root.iter(f"{TEI}div")}
    for finding in report.findings:
        lemmas = list(entries[f"d-{finding.disagreement.id}"].iter(f"{TEI}lem"))
        decision = finding.resolution
        assert bool(lemmas) is (decision is not None and decision.verdict is Verdict.ACCEPT)
        if lemmas and decision is not None:
            assert lemmas[0].get("resp") == "#r-1"
            assert (lemmas[0].get("type") == "own") is (decision.value is not None)
    people = [name.text for name in root.iter(f"{TEI}name")]
    assert people == ["Ida Brandt"]
    assert any(f.state is State.DEFERRED for f in report.findings)


def test_each_place_leads_to_the_quoted_words() -> None:
    report = sample_report()
    keys = {d.key: d.text for d in report.documents.values()}
    for detail in parse(render(report)).iter(f"{TEI}witDetail"):
        target = detail.find(f"{TEI}ref")
        quote = detail.find(f"{TEI}seg")
        assert target is not None
        assert quote is not None
        found = re.fullmatch(r"(.+)#char=(\d+),(\d+)", target.get("target") or "")
        assert found is not None
        passage = keys[found[1]][int(found[2]) : int(found[3])]
        assert " ".join("".join(quote.itertext()).split()) == " ".join(passage.split())


@given(TEXT)
@settings(deadline=None, max_examples=40)
def test_any_words_make_well_formed_xml_without_raw_control_characters(words: str) -> None:
    text = render(steered(words))
    root = parse(text)
    assert root.tag == f"{TEI}TEI"
    assert not list(root.iter(f"{TEI}script"))
    assert UNSAFE.search(text.replace("\n", "")) is None


@pytest.mark.skipif(not SCHEMA.is_file(), reason="the schema is not at hand")
@pytest.mark.skipif(program("jing") is None, reason="jing is not installed")
def test_it_is_valid_tei(tmp_path: Path) -> None:
    texts = {name: render(report) for name, report in prepared_reports()}
    texts["hostile"] = render(steered(STEER))
    texts["broken"] = texts["sample"].replace("<listWit>", "<listWit><nonsense/>")
    for name, text in texts.items():
        (tmp_path / f"{name}.xml").write_text(text, "utf-8")
    files = [str(tmp_path / f"{name}.xml") for name in texts]
    done = subprocess.run([program("jing") or "", str(SCHEMA), *files], capture_output=True, text=True, check=False)
    faults = done.stdout.splitlines()
    assert [line for line in faults if "broken.xml" not in line] == []
    assert any("nonsense" in line for line in faults)
