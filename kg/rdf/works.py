"""Works as triples: platforms that the article names, videos that it links."""

from __future__ import annotations

from collections.abc import Iterable

from kg.iris import slug
from kg.models import Work
from kg.rdf.agents import agent_node
from kg.rdf.evidence import write_fact
from kg.rdf.terms import address, labelled, node, term
from kg.rdf.writer import ArticleWriter


def write_works(writer: ArticleWriter, works: Iterable[Work]) -> None:
    """Every platform and video, with the body that provides it where the text says so."""
    for work in works:
        named = writer.below(f"work/{slug(work.name or work.url)}")
        is_video = work.kind == "video"
        writer.say(writer.iri, ("schema:mentions", node(named)))
        writer.say(
            named,
            ("rdf:type", term("schema:VideoObject" if is_video else "schema:SoftwareApplication")),
            ("schema:name", labelled(work.name) if work.name else None),
            ("schema:contentUrl" if is_video else "schema:url", address(work.url)),
            ("schema:provider", agent_node(writer, work.provider) if work.provider else None),
        )
        write_fact(writer, named, work.evidence, (work.provider.mentions if work.provider else (),))
