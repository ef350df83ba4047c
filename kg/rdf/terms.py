"""The namespaces of the graph contract, and the IRIs of our own named graphs."""

from __future__ import annotations

from rdflib import Namespace, URIRef

from kg.iris import BASE

SCHEMA = Namespace("https://schema.org/")
ORG = Namespace("http://www.w3.org/ns/org#")
OA = Namespace("http://www.w3.org/ns/oa#")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
PROV = Namespace("http://www.w3.org/ns/prov#")
SDG = Namespace("http://metadata.un.org/sdg/")
SDGO = Namespace("http://metadata.un.org/sdg/ontology#")
KG = Namespace(BASE + "ontology#")

RELATIONSHIPS = URIRef(BASE + "graph/relationships")
VOCABULARY = URIRef(BASE + "graph/vocabulary")
META = URIRef(BASE + "graph/meta")

PREFIXES = {
    "schema": str(SCHEMA),
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": str(ORG),
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "prov": str(PROV),
    "dcterms": "http://purl.org/dc/terms/",
    "dcat": str(DCAT),
    "oa": str(OA),
    "sdg": str(SDG),
    "sdgo": str(SDGO),
    "kg": str(KG),
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "article": BASE + "article/",
    "person": BASE + "person/",
    "organization": BASE + "organization/",
    "role": BASE + "role/",
    "post": BASE + "post/",
}
"""The prefixes of every Turtle file that we write."""
