"""Holdings as triples: one article's claim that a person holds a post, and the shared, timeless post."""

from __future__ import annotations

from collections.abc import Iterable

from kg.iris import agent_iri, iri, slug
from kg.models import Holding
from kg.rdf.agents import agent_node
from kg.rdf.evidence import write_fact
from kg.rdf.terms import day, doubt, node, term, thai
from kg.rdf.writer import ArticleWriter
from kg.vocabulary.posts import is_shared


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
    return iri("post", role) if is_shared(role) else f"{article}/post/{slug(role)}"


def _write(writer: ArticleWriter, holding: Holding) -> None:
    body = agent_iri(writer.iri, holding.organization) if holding.organization else None
    role = _role(writer, holding.role)
    post = _post(writer, holding, body)
    path = ["holding", slug(holding.person.name), slug(holding.role)]
    path += [slug(holding.organization.name)] if holding.organization else []
    named = writer.below("/".join([*path, holding.status]))
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


def _post(writer: ArticleWriter, holding: Holding, body: str | None) -> str:
    """The post that is held; one of a body that the article does not name is known by the vocabulary."""
    name = holding.post.role if holding.post else holding.role
    meant = holding.post.body if holding.post else ""
    post = post_iri(writer.iri, name, body or (iri("organization", meant) if meant else None))
    role = node(_role(writer, name))
    writer.say(post, ("rdf:type", term("org:Post")), ("org:role", role), ("org:postIn", node(body) if body else None))
    return post


def _role(writer: ArticleWriter, name: str) -> str:
    role = iri("role", name)
    writer.say(role, ("rdf:type", term("org:Role")), ("skos:prefLabel", thai(name)))
    return role
