"""Theme links as triples: which goals and targets an article addresses, and through whom."""

from __future__ import annotations

from collections.abc import Iterable

from kg.iris import agent_iri, slug
from kg.models import ThemeLink
from kg.rdf.agents import agent_node
from kg.rdf.evidence import CLASSIFYING, write_fact
from kg.rdf.provinces import COVERAGE, write_provinces
from kg.rdf.terms import decimal, term
from kg.rdf.writer import ArticleWriter


def write_themes(writer: ArticleWriter, links: Iterable[ThemeLink]) -> None:
    """Every link, each beside the direct triple that it stands for."""
    for link in links:
        theme, agent = term(f"sdg:{link.theme}"), agent_node(writer, link.agent) if link.agent else None
        if link.agent:
            named = writer.below(f"theme/{link.theme}/{slug(link.agent.name)}")
            writer.say(agent_iri(writer.iri, link.agent), ("kg:advances", theme))
        else:
            named = writer.below(f"theme/{link.theme}")
            writer.say(writer.iri, ("dcterms:subject", theme))
        writer.say(
            named,
            ("rdf:type", term("kg:ThemeLink")),
            ("kg:theme", theme),
            ("kg:agent", agent),
            ("kg:confidence", decimal(link.confidence)),
        )
        write_provinces(writer, named, COVERAGE, link.provinces)
        write_fact(writer, named, link.evidence, (link.agent.mentions if link.agent else (),), CLASSIFYING)
