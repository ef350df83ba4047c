"""Statements as triples: who said what, in the article's own words."""

from __future__ import annotations

from collections.abc import Iterable

from kg.models import Statement
from kg.rdf.agents import agent_node
from kg.rdf.evidence import write_evidence
from kg.rdf.provinces import COVERAGE, write_provinces
from kg.rdf.terms import doubt, term, thai
from kg.rdf.writer import ArticleWriter


def write_statements(writer: ArticleWriter, statements: Iterable[Statement]) -> None:
    """Every statement of the article; their order is their number."""
    for number, statement in enumerate(statements, 1):
        named = writer.below(f"statement/{number}")
        writer.say(
            named,
            ("rdf:type", term("schema:Quotation")),
            ("schema:creator", agent_node(writer, statement.speaker)),
            ("schema:text", thai(statement.text)),
            ("kg:verb", thai(statement.verb)),
            ("kg:speech", term(f"kg:{statement.speech}")),
            ("kg:confidence", doubt(statement.confidence)),
            *(("dcterms:subject", term(f"sdg:{theme}")) for theme in statement.themes),
        )
        write_provinces(writer, named, COVERAGE, statement.provinces)
        write_evidence(writer, named, statement.evidence)
