"""What the endpoint says of itself to programs (SPARQL 1.1 Service Description); the words are ``description.ttl``."""

from __future__ import annotations

from importlib.resources import files

from pyoxigraph import RdfFormat, parse

from kg.serve import results
from kg.serve.formats import media_type_of
from kg.serve.protocol import Window
from kg.serve.replies import Reply

_WHOLE = Window(1000)


def description(endpoint: str, form: str) -> Reply:
    """The description of the endpoint at an address, in one of the forms of graphs."""
    text = files("kg").joinpath("serve", "description.ttl").read_bytes()
    triples = (quad.triple for quad in parse(text, format=RdfFormat.TURTLE, base_iri=endpoint))
    return Reply(results.graph(triples, form, _WHOLE).body, media_type_of(form))
