"""Persons and organizations as triples: shared nodes with identity, names and type alone, and where they are named."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import Literal, NamedNode

from kg.iris import agent_iri, iri
from kg.models import Agent, Organization, Person
from kg.rdf.evidence import write_mention
from kg.rdf.terms import labelled, term
from kg.rdf.writer import ArticleWriter


def agent_node(writer: ArticleWriter, agent: Agent) -> NamedNode:
    """The node of a person or organization of the article."""
    return NamedNode(agent_iri(writer.iri, agent))


def write_persons(writer: ArticleWriter, persons: Iterable[Person]) -> None:
    """Everyone whom the article names."""
    for person in persons:
        node = agent_node(writer, person)
        writer.say(node, ("rdf:type", term("foaf:Person")), ("foaf:name", Literal(person.name)))
        writer.say(node, *(("foaf:title", Literal(title)) for title in person.titles))
        _names_and_mentions(writer, node, person)


def write_organizations(writer: ArticleWriter, organizations: Iterable[Organization]) -> None:
    """Every body that the article names; one that fits several says which."""
    for organization in organizations:
        node = agent_node(writer, organization)
        writer.say(
            node,
            ("rdf:type", term("org:Organization")),
            ("skos:prefLabel", labelled(organization.name)),
            ("org:classification", term(f"kg:{organization.kind}")),
            *(("kg:candidate", NamedNode(iri("organization", name))) for name in organization.candidates),
        )
        _names_and_mentions(writer, node, organization)


def _names_and_mentions(writer: ArticleWriter, node: NamedNode, agent: Agent) -> None:
    writer.say(writer.node, ("schema:mentions", node))
    writer.say(node, *(("skos:altLabel", labelled(alias)) for alias in agent.aliases if alias != agent.name))
    for mention in agent.mentions:
        write_mention(writer, node, mention)
