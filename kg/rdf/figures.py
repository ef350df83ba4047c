"""Figures as triples: a quantity in its base unit, what was counted, and the period that it covers."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import NamedNode

from kg.models import DateMention, Figure
from kg.rdf.evidence import write_fact
from kg.rdf.terms import day, decimal, doubt, term, thai
from kg.rdf.writer import ArticleWriter


def write_figures(writer: ArticleWriter, figures: Iterable[Figure]) -> None:
    """Every key figure of the article; their order is their number."""
    for number, figure in enumerate(figures, 1):
        node = writer.below(f"figure/{number}")
        writer.say(
            node,
            ("rdf:type", term("schema:Observation")),
            ("schema:value", decimal(figure.value)),
            ("schema:unitText", thai(figure.unit) if figure.unit else None),
            ("schema:variableMeasured", thai(figure.counted) if figure.counted else None),
            ("kg:confidence", doubt(figure.confidence)),
        )
        if figure.period:
            _period(writer, node, figure.period)
        write_fact(writer, node, figure.evidence, (figure.counted,))


def _period(writer: ArticleWriter, figure: NamedNode, covered: DateMention) -> None:
    period = NamedNode(f"{figure.value}/period")
    writer.say(figure, ("dcterms:temporal", period))
    writer.say(
        period,
        ("rdf:type", term("dcterms:PeriodOfTime")),
        ("dcat:startDate", day(covered.earliest)),
        ("dcat:endDate", day(covered.latest)),
    )
