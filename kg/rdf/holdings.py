"""Holdings as triples: one article's claim that a person holds a post, and the shared, timeless post."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kg.iris import agent_iri, iri, slug
from kg.models import Holding
from kg.rdf.agents import agent_node
from kg.rdf.evidence import write_fact
from kg.rdf.terms import day, doubt, node, term, thai
from kg.rdf.writer import ArticleWriter
from kg.vocabulary.roles import roles


def write_holdings(writer: ArticleWriter, holdings: Iterable[Holding]) -> None:
    """Every post that the article says somebody holds, held or will hold."""
    for holding in holdings:
        _write(writer, holding)


def post_iri(article: str, role: str, organization: str | None) -> str:
    """The IRI of a post: under its organization's IRI, or shared when the vocabulary lists it as one of a kind.

    Any other post without an organization stays below the article's IRI.
    """
    if organization is not None:
        return f"{organization}/post/{slug(role)}"
    if role in _unique_posts():
        return iri("post", role)
    return f"{article}/post/{slug(role)}"


@cache
def _unique_posts() -> frozenset[str]:
    return frozenset(role.name for role in roles() if role.unique)


def _write(writer: ArticleWriter, holding: Holding) -> None:
    body = agent_iri(writer.iri, holding.organization) if holding.organization else None
    role = iri("role", holding.role)
    post = post_iri(writer.iri, holding.role, body)
    path = ["holding", slug(holding.person.name), slug(holding.role)]
    path += [slug(holding.organization.name)] if holding.organization else []
    named = writer.below("/".join([*path, holding.status]))
    writer.say(role, ("rdf:type", term("org:Role")), ("skos:prefLabel", thai(holding.role)))
    writer.say(
        post, ("rdf:type", term("org:Post")), ("org:role", node(role)), ("org:postIn", node(body) if body else None)
    )
    writer.say(
        named,
        ("rdf:type", term("org:Membership")),
        ("org:member", agent_node(writer, holding.person)),
        ("org:organization", node(body) if body else None),
        ("org:role", node(role)),
        ("kg:post", node(post)),
        ("rdfs:label", thai(holding.label)),
        ("kg:status", term(f"kg:{holding.status}")),
        ("kg:attestedOn", day(holding.attested) if holding.attested else None),
        ("kg:confidence", doubt(holding.confidence)),
    )
    about = (holding.person.mentions, holding.organization.mentions if holding.organization else ())
    write_fact(writer, named, holding.evidence, about)
