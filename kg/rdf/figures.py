"""Figures as triples: a quantity in its base unit, what was counted, and the period that it covers."""

from __future__ import annotations

from collections.abc import Iterable

from kg.models import DateMention, Figure
from kg.rdf.evidence import write_fact
from kg.rdf.terms import day, decimal, doubt, node, term, thai
from kg.rdf.writer import ArticleWriter


def write_figures(writer: ArticleWriter, figures: Iterable[Figure]) -> None:
    """Every key figure of the article; their order is their number."""
    for number, figure in enumerate(figures, 1):
        named = writer.below(f"figure/{number}")
        writer.say(
            named,
            ("rdf:type", term("schema:Observation")),
            ("schema:value", decimal(figure.value)),
            ("schema:unitText", thai(figure.unit) if figure.unit else None),
            ("schema:variableMeasured", thai(figure.counted) if figure.counted else None),
            ("kg:confidence", doubt(figure.confidence)),
        )
        if figure.period:
            _period(writer, named, figure.period)
        write_fact(writer, named, figure.evidence, (figure.counted,))


def _period(writer: ArticleWriter, figure: str, covered: DateMention) -> None:
    period = f"{figure}/period"
    writer.say(figure, ("dcterms:temporal", node(period)))
    writer.say(
        period,
        ("rdf:type", term("dcterms:PeriodOfTime")),
        ("dcat:startDate", day(covered.earliest)),
        ("dcat:endDate", day(covered.latest)),
    )
