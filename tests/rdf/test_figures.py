"""Figures: a number in its base unit, what was counted, and the days that it covers."""

from datetime import date
from decimal import Decimal

from rdflib import Literal, URIRef
from rdflib.namespace import DCTERMS, RDF, XSD

from kg.models import DateMention, Figure, Reading
from kg.rdf.face import article_graph
from tests.rdf.press import ARTICLE, DCAT, KG, NODE, SCHEMA, at, mention, quotes

FIRST, SECOND = (URIRef(f"{NODE}/figure/{number}") for number in (1, 2))


def test_a_figure_has_value_unit_what_is_counted_and_its_words() -> None:
    figure = Figure(Decimal("4.91E+7"), "ไร่", "ปลูกป่า", None, (mention("500 ไร่"),), 0.8)
    graph = article_graph(Reading(ARTICLE, figures=(figure,)))
    assert str(graph.value(FIRST, SCHEMA.value)) == "49100000"
    assert graph.value(FIRST, SCHEMA.unitText) == Literal("ไร่", lang="th")
    assert graph.value(FIRST, SCHEMA.variableMeasured) == Literal("ปลูกป่า", lang="th")
    assert graph.value(FIRST, KG.confidence) == Literal("0.8", datatype=XSD.decimal)
    assert graph.value(FIRST, DCTERMS.temporal) is None
    assert quotes(graph, FIRST) == {"500 ไร่"}


def test_a_bare_number_has_neither_unit_nor_what_is_counted() -> None:
    graph = article_graph(Reading(ARTICLE, figures=(Figure(Decimal("1.5"), "", "", None, (mention("500"),)),)))
    assert set(graph.predicates(FIRST)) == {RDF.type, SCHEMA.value, KG.quote}


def test_each_figure_covers_its_own_period() -> None:
    year = DateMention(*at("2566"), "2566", "test", 1.0, date(2022, 10, 1), date(2023, 9, 30), "year")
    plain, covering = (Figure(Decimal(500), "ไร่", "", period, (mention("500 ไร่"),)) for period in (None, year))
    graph = article_graph(Reading(ARTICLE, figures=(plain, covering)))
    assert graph.value(FIRST, DCTERMS.temporal) is None
    period = graph.value(SECOND, DCTERMS.temporal)
    assert graph.value(period, DCAT.startDate) == Literal("2022-10-01", datatype=XSD.date)
    assert graph.value(period, DCAT.endDate) == Literal("2023-09-30", datatype=XSD.date)
