"""The IRIs of things, and small helpers that every writer of triples uses."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from rdflib import Graph, Literal, URIRef

from kg.iris import iri, slug
from kg.models import Agent, Organization
from kg.vocabulary.roles import roles


def article_iri(identifier: str) -> URIRef:
    """The IRI of an article by its id."""
    return URIRef(iri("article", identifier))


def graph_iri(identifier: str) -> URIRef:
    """The name of an article's graph."""
    return URIRef(f"{article_iri(identifier)}/graph")


def agent_iri(article: URIRef, agent: Agent) -> URIRef:
    """The IRI of a person or organization: shared where the name is a sound key, else scoped to the article."""
    if isinstance(agent, Organization):
        kind, shared = "organization", not agent.candidates
    else:
        kind, shared = "person", agent.resolved
    return URIRef(iri(kind, agent.name)) if shared else URIRef(f"{article}/{kind}/{slug(agent.name)}")


def role_iri(role: str) -> URIRef:
    """The IRI of a role by its canonical Thai name."""
    return URIRef(iri("role", role))


@cache
def _unique_posts() -> frozenset[str]:
    return frozenset(role.name for role in roles() if role.unique)


def post_iri(article: URIRef, role: str, organization: URIRef | None) -> URIRef:
    """The IRI of a post: under its organization, or shared when the vocabulary lists it as the only one of its kind."""
    if organization is not None:
        return URIRef(f"{organization}/post/{slug(role)}")
    if role in _unique_posts():
        return URIRef(iri("post", role))
    return URIRef(f"{article}/post/{slug(role)}")


def thai(text: str) -> Literal:
    """A text in Thai."""
    return Literal(text, lang="th")


def add_all(graph: Graph, subject: URIRef, pairs: Iterable[tuple[URIRef, URIRef | Literal | None]]) -> None:
    """Says of a subject each pair whose value is known."""
    for predicate, value in pairs:
        if value is not None:
            graph.add((subject, predicate, value))
