"""What the endpoint says of itself."""

from __future__ import annotations

from pyoxigraph import NamedNode, RdfFormat, parse

from kg.serve.description import description

SD = "http://www.w3.org/ns/sparql-service-description#"


def test_it_is_of_its_own_address() -> None:
    reply = description("http://127.0.0.1:8000/sparql", "ntriples")
    triples = [quad.triple for quad in parse(reply.body, format=RdfFormat.N_TRIPLES)]
    service = NamedNode("http://127.0.0.1:8000/sparql")
    said = {(t.predicate.value.removeprefix(SD), t.object) for t in triples if t.subject == service}
    assert ("endpoint", service) in said
    assert ("supportedLanguage", NamedNode(f"{SD}SPARQL11Query")) in said
    assert not any(isinstance(t.object, NamedNode) and "Update" in t.object.value for t in triples)
