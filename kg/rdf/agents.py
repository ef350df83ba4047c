"""Persons and organizations as triples: shared nodes with identity, names and type alone, and where they are named."""

from __future__ import annotations

from collections.abc import Iterable

from kg.iris import agent_iri, iri
from kg.models import Agent, Organization, Person
from kg.rdf.evidence import write_mention
from kg.rdf.terms import Term, labelled, node, plain, term
from kg.rdf.writer import ArticleWriter


def agent_node(writer: ArticleWriter, agent: Agent) -> Term:
    """The node of a person or organization of the article."""
    return node(agent_iri(writer.iri, agent))


def write_persons(writer: ArticleWriter, persons: Iterable[Person]) -> None:
    """Everyone whom the article names."""
    for person in persons:
        named = agent_iri(writer.iri, person)
        writer.say(named, ("rdf:type", term("foaf:Person")), ("foaf:name", plain(person.name)))
        writer.say(named, *(("foaf:title", plain(title)) for title in person.titles))
        _names_and_mentions(writer, named, person)


def write_organizations(writer: ArticleWriter, organizations: Iterable[Organization]) -> None:
    """Every body that the article names; one that fits several says which."""
    for organization in organizations:
        named = agent_iri(writer.iri, organization)
        writer.say(
            named,
            ("rdf:type", term("org:Organization")),
            ("skos:prefLabel", labelled(organization.name)),
            ("org:classification", term(f"kg:{organization.kind}")),
            *(("kg:candidate", node(iri("organization", name))) for name in organization.candidates),
        )
        _names_and_mentions(writer, named, organization)


def _names_and_mentions(writer: ArticleWriter, named: str, agent: Agent) -> None:
    writer.say(writer.iri, ("schema:mentions", node(named)))
    writer.say(named, *(("skos:altLabel", labelled(alias)) for alias in agent.aliases if alias != agent.name))
    for mention in agent.mentions:
        write_mention(writer, named, mention)
