"""Evidence as Web Annotations: which words of the article a fact rests on (W3C Web Annotation Data Model)."""

from __future__ import annotations

from collections.abc import Iterable

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import RDF, XSD

from kg.iris import slug
from kg.models import Article, Mention, Span
from kg.rdf.terms import KG, OA

_CONTEXT = 32
"""Characters of prefix and suffix that let a quote be found again in a changed copy of the text."""


class EvidenceWriter:
    """Adds annotations to an article's graph; facts that rest on the same span share its selectors."""

    def __init__(self, graph: Graph, article: Article, iri: URIRef) -> None:
        self._graph, self._article, self._iri = graph, article, iri

    def mention(self, body: URIRef, mention: Mention) -> None:
        """A place where an entity is named, with the rule that found it and how sure it is."""
        annotation = self._annotation(mention, mention.rule, body, OA.identifying)
        self._graph.add((annotation, KG.rule, Literal(mention.rule)))
        self._graph.add((annotation, KG.confidence, decimal(mention.confidence)))

    def facts(self, bodies: Iterable[URIRef], spans: Iterable[Span], motivation: URIRef = OA.identifying) -> None:
        """The spans on which facts rest."""
        nodes = tuple(bodies)
        for span in spans:
            for body in nodes:
                self._annotation(span, str(motivation).removeprefix(str(OA)), body, motivation)

    def _annotation(self, span: Span, name: str, body: URIRef, motivation: URIRef) -> URIRef:
        target = self._target(span)
        annotation = URIRef(f"{target}/{slug(name)}")
        for predicate, value in (
            (RDF.type, OA.Annotation),
            (OA.hasBody, body),
            (OA.motivatedBy, motivation),
            (OA.hasTarget, target),
        ):
            self._graph.add((annotation, predicate, value))
        return annotation

    def _target(self, span: Span) -> URIRef:
        target = URIRef(f"{self._iri}/span/{span.start}-{span.end}")
        if (target, RDF.type, OA.SpecificResource) in self._graph:
            return target
        text, quote, position = self._article.text, URIRef(f"{target}/quote"), URIRef(f"{target}/position")
        for triple in (
            (target, RDF.type, OA.SpecificResource),
            (target, OA.hasSource, self._iri),
            (target, OA.hasSelector, quote),
            (target, OA.hasSelector, position),
            (quote, RDF.type, OA.TextQuoteSelector),
            (quote, OA.exact, Literal(text[span.start : span.end])),
            (quote, OA.prefix, Literal(text[max(0, span.start - _CONTEXT) : span.start])),
            (quote, OA.suffix, Literal(text[span.end : span.end + _CONTEXT])),
            (position, RDF.type, OA.TextPositionSelector),
            (position, OA.start, Literal(span.start, datatype=XSD.nonNegativeInteger)),
            (position, OA.end, Literal(span.end, datatype=XSD.nonNegativeInteger)),
        ):
            self._graph.add(triple)
        return target


def decimal(value: float) -> Literal:
    """A score as xsd:decimal, rounded to 6 places so that no platform's floats show."""
    text = f"{value:.6f}".rstrip("0")
    return Literal(text + "0" if text.endswith(".") else text, datatype=XSD.decimal)
