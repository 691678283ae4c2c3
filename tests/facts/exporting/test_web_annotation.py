"""Web Annotations: selectors that select, valid by W3C's own assertions, nothing lost when expanded."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings

from facts.exporting.relative_iris import iri_to_key
from facts.exporting.web_annotation import CONTEXT as EXPORTED
from facts.exporting.web_annotation import DECISION, DISAGREEMENT, render
from sources.display import UNSAFE
from tests.facts.exporting.anno_context import CONTEXT, OA
from tests.facts.exporting.exported import (
    SCHEMAS,
    STEER,
    TEXT,
    TIME,
    prepared_reports,
    sample_report,
    steered,
    toy_report,
)

ASSERTIONS = SCHEMAS / "web-annotation"


@cache
def sample() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(render(sample_report()))
    return data


def test_a_collection_holds_every_disagreement_decision_and_agreed_fact() -> None:
    report, data = sample_report(), sample()
    items = data["first"]["items"]
    assert data["total"] == len(items)
    ids = [i["id"] for i in items]
    assert len(set(ids)) == len(ids)
    assert [i for i in ids if i.startswith(DISAGREEMENT)] == [DISAGREEMENT + f.disagreement.id for f in report.findings]
    decided = [f for f in report.findings if f.resolution]
    assert [i for i in ids if i.startswith(DECISION)] == [DECISION + f.disagreement.id for f in decided]
    assert len(ids) == len(report.findings) + len(decided) + sum(
        f.agreement != "disagree" for f in report.examination.facts
    )


def test_every_selector_selects_its_words_in_code_points() -> None:
    texts = {d.key: d.text for d in sample_report().documents.values()}
    count = 0
    for item in sample()["first"]["items"]:
        for target in item["target"]:
            text = texts[iri_to_key(target["source"])]
            quote, place = target["selector"]
            start, end = place["start"], place["end"]
            assert text[start:end] == quote["exact"]
            assert text[:start].endswith(quote["prefix"])
            assert text[end:].startswith(quote["suffix"])
            if "refinedBy" in quote:
                inner = quote["exact"][quote["refinedBy"]["start"] : quote["refinedBy"]["end"]]
                assert inner.strip()
            count += 1
    assert count > 50


def test_a_decision_names_its_reviewer_time_and_verdict() -> None:
    found = [i for i in sample()["first"]["items"] if i["id"].startswith(DECISION)]
    assert all(i["creator"] == {"type": "Person", "name": "Ida Brandt"} for i in found)
    assert {i["created"] for i in found} == {TIME}
    assert {i["crossread:verdict"] for i in found} == {"accept", "both", "dismiss", "defer"}
    assert all(i["motivation"] == "assessing" for i in found)


def test_nothing_found_is_an_empty_collection() -> None:
    data = json.loads(render(toy_report({"a.txt": "Nothing.", "b.txt": "Nor here."})))
    assert data["total"] == 0
    assert "first" not in data


@given(TEXT)
@settings(deadline=None, max_examples=30)
def test_any_words_come_back_and_none_are_raw(words: str) -> None:
    text = render(steered(words))
    data = json.loads(text.encode("utf-8"))
    assert data["label"] == words
    assert UNSAFE.search(text.replace("\n", "")) is None


@cache
def assertions() -> list[tuple[str, Any, bool]]:
    """W3C's assertions that an annotation must meet, each with whether it is to hold."""
    jsonschema = pytest.importorskip("jsonschema")
    referencing = pytest.importorskip("referencing")
    draft = pytest.importorskip("referencing.jsonschema").DRAFT4
    files = {p.name: json.loads(p.read_text("utf-8")) for p in (ASSERTIONS / "definitions").glob("*.json")}
    registry = referencing.Registry().with_resources((n, draft.create_resource(s)) for n, s in files.items())
    listed = json.loads((ASSERTIONS / "annotations/annotationMusts.test").read_text("utf-8"))["assertions"]
    out = []
    for name in listed:
        path = ASSERTIONS / name
        if path.is_file():
            schema = json.loads(path.read_text("utf-8"))
            validator = jsonschema.Draft4Validator(schema, registry=registry)
            out.append((name, validator, schema.get("expectedResult", "valid") == "valid"))
    return out


def failures(annotation: dict[str, Any]) -> list[str]:
    return [name for name, validator, holds in assertions() if validator.is_valid(annotation) is not holds]


@pytest.mark.skipif(not ASSERTIONS.is_dir(), reason="the assertions are not at hand")
def test_every_annotation_meets_what_the_model_demands() -> None:
    reports = [*prepared_reports(), ("hostile", steered(STEER))]
    assert len(assertions()) > 40
    for name, report in reports:
        for item in json.loads(render(report))["first"]["items"][:12]:
            assert failures({"@context": EXPORTED, **item}) == [], name
    broken = sample()["first"]["items"][0] | {"type": "Anno"}
    assert failures({"@context": EXPORTED, **broken})


@pytest.mark.skipif(not ASSERTIONS.is_dir(), reason="the assertions are not at hand")
def test_the_collection_is_as_the_model_has_it() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    definitions = json.loads((ASSERTIONS / "definitions/collections.json").read_text("utf-8"))["definitions"]
    for part in ("annotationCollectionTypeValueFound", "labelDefinition", "totalDefinition"):
        schema = {"$ref": f"#/definitions/{part}", "definitions": definitions}
        jsonschema.Draft4Validator(schema).validate(sample())


def test_expansion_loses_nothing() -> None:
    jsonld = pytest.importorskip("pyld").jsonld

    def load(url: str, _: object) -> dict[str, Any]:
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": CONTEXT}}

    options = {"documentLoader": load, "base": "https://example.org/story/"}
    data = sample()
    assert _leaves(jsonld.expand(data, options)) == _leaves(data)
    quads = jsonld.to_rdf(data, options)["@default"]
    assert sum(q["predicate"]["value"] == OA + "exact" for q in quads) == _count(data, "exact")


def _leaves(data: Any) -> int:
    """How many values a tree holds, without contexts."""
    if isinstance(data, dict):
        kept = {k: v for k, v in data.items() if k != "@context"}
        return 1 if set(kept) <= {"@value", "@type"} and "@value" in kept else sum(map(_leaves, kept.values()))
    return sum(map(_leaves, data)) if isinstance(data, list) else 1


def _count(data: Any, key: str) -> int:
    if isinstance(data, dict):
        return (key in data) + sum(_count(v, key) for v in data.values())
    return sum(_count(v, key) for v in data) if isinstance(data, list) else 0
