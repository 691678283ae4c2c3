"""The terms of the Web Annotation context that exports use, each with its IRI: the network is never asked for it."""

from __future__ import annotations

from typing import Any

OA, RDFS, DCTERMS, AS = (
    "http://www.w3.org/ns/oa#",
    "http://www.w3.org/2000/01/rdf-schema#",
    "http://purl.org/dc/terms/",
    "http://www.w3.org/ns/activitystreams#",
)
XSD = "http://www.w3.org/2001/XMLSchema#"


def _link(iri: str) -> dict[str, str]:
    return {"@id": iri, "@type": "@id"}


def _word(iri: str) -> dict[str, str]:
    return {"@id": iri, "@type": "@vocab"}


CONTEXT: dict[str, Any] = {
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@vocab"},
    "Annotation": OA + "Annotation",
    "TextualBody": OA + "TextualBody",
    "SpecificResource": OA + "SpecificResource",
    "TextQuoteSelector": OA + "TextQuoteSelector",
    "TextPositionSelector": OA + "TextPositionSelector",
    "AnnotationCollection": AS + "OrderedCollection",
    "AnnotationPage": AS + "OrderedCollectionPage",
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "Software": AS + "Application",
    "Text": "http://purl.org/dc/dcmitype/Text",
    "body": _link(OA + "hasBody"),
    "target": _link(OA + "hasTarget"),
    "source": _link(OA + "hasSource"),
    "selector": _link(OA + "hasSelector"),
    "refinedBy": _link(OA + "refinedBy"),
    "creator": _link(DCTERMS + "creator"),
    "generator": _link(AS + "generator"),
    "motivation": _word(OA + "motivatedBy"),
    "purpose": _word(OA + "hasPurpose"),
    "exact": OA + "exact",
    "prefix": OA + "prefix",
    "suffix": OA + "suffix",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    "format": "http://purl.org/dc/elements/1.1/format",
    "name": "http://xmlns.com/foaf/0.1/name",
    "label": RDFS + "label",
    "created": {"@id": DCTERMS + "created", "@type": XSD + "dateTime"},
    "start": {"@id": OA + "start", "@type": XSD + "nonNegativeInteger"},
    "end": {"@id": OA + "end", "@type": XSD + "nonNegativeInteger"},
    "startIndex": {"@id": AS + "startIndex", "@type": XSD + "nonNegativeInteger"},
    "total": {"@id": AS + "totalItems", "@type": XSD + "nonNegativeInteger"},
    "first": {"@type": "@id", "@id": AS + "first"},
    "items": {"@id": AS + "items", "@container": "@list", "@type": "@id"},
    "assessing": OA + "assessing",
    "classifying": OA + "classifying",
    "commenting": OA + "commenting",
    "describing": OA + "describing",
    "questioning": OA + "questioning",
    "tagging": OA + "tagging",
}
