"""The forms of SPARQL's answers: their names in an address (``?format=csv``), and the media types they go by."""

from __future__ import annotations

from types import MappingProxyType

ROWS = MappingProxyType(
    {
        "json": ("application/sparql-results+json", "application/json"),
        "xml": ("application/sparql-results+xml", "application/xml", "text/xml"),
        "csv": ("text/csv",),
        "tsv": ("text/tab-separated-values",),
    }
)
"""Those of SELECT and ASK (SPARQL 1.1 Query Results JSON, XML, CSV and TSV Formats)."""

GRAPHS = MappingProxyType(
    {
        "turtle": ("text/turtle", "application/x-turtle"),
        "ntriples": ("application/n-triples", "text/plain"),
        "nquads": ("application/n-quads",),
        "jsonld": ("application/ld+json", "application/json"),
        "rdfxml": ("application/rdf+xml", "application/xml", "text/xml"),
        "trig": ("application/trig",),
    }
)
"""Those of CONSTRUCT and DESCRIBE."""

PAGE = "text/html"

NAMES = MappingProxyType(
    {
        **{name: (name, "") for name in ROWS},
        **{name: ("", name) for name in GRAPHS},
        "json": ("json", "jsonld"),
        "xml": ("xml", "rdfxml"),
        "json-ld": ("", "jsonld"),
        "rdf": ("", "rdfxml"),
        "rdf+xml": ("", "rdfxml"),
        "n3": ("", "turtle"),
    }
)
"""What ``?format=`` may say: the form of rows and of graphs, "" for none. The last ones are SPARQLWrapper's words."""


def media_type_of(name: str) -> str:
    """The media type of a form, as it is sent."""
    kind = (ROWS.get(name) or GRAPHS[name])[0]
    return f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
