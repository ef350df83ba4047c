"""Evidence as Web Annotations: which words of the article a fact rests on (W3C Web Annotation Data Model, 2017)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.iris import slug
from kg.models import Mention, Span
from kg.rdf.quote import Thing
from kg.rdf.terms import doubt, node, offset, plain, term
from kg.rdf.writer import ArticleWriter

IDENTIFYING = "identifying"
CLASSIFYING = "classifying"
"""The motivations that we use, by their local names: of what names or tells something, and of what shows a theme."""


def write_mention(writer: ArticleWriter, body: str, mention: Mention) -> None:
    """A place where an entity is named, with how sure that is; the annotation's IRI ends in the rule that found it."""
    annotation = _annotation(writer, mention, mention.rule, body, IDENTIFYING)
    writer.say(annotation, ("kg:confidence", doubt(mention.confidence)))


def write_fact(
    writer: ArticleWriter,
    fact: str,
    spans: Sequence[Span],
    about: Iterable[Thing],
    motivation: str = IDENTIFYING,
) -> None:
    """The spans on which a fact rests, the surest first, and its best quote (see ``Quotes.best``)."""
    writer.say(fact, ("kg:quote", plain(writer.quotes.best(spans, about))))
    write_evidence(writer, fact, spans, motivation)


def write_evidence(writer: ArticleWriter, fact: str, spans: Iterable[Span], motivation: str = IDENTIFYING) -> None:
    """The spans on which a fact rests."""
    for span in spans:
        _annotation(writer, span, motivation, fact, motivation)


def _annotation(writer: ArticleWriter, span: Span, name: str, body: str, motivation: str) -> str:
    """One annotation; facts that rest on the same span for the same reason share it."""
    target = writer.below(f"{span.start}-{span.end}")
    _target(writer, target, span)
    annotation = f"{target}/{slug(name)}"
    writer.say(
        annotation,
        ("rdf:type", term("oa:Annotation")),
        ("oa:hasBody", node(body)),
        ("oa:motivatedBy", term(f"oa:{motivation}")),
        ("oa:hasTarget", node(target)),
    )
    return annotation


def _target(writer: ArticleWriter, target: str, span: Span) -> None:
    """The place in the article, by one selector that says both its words and its offsets."""
    if target in writer.quoted:
        return
    writer.quoted.add(target)
    selector = f"{target}/q"
    writer.say(
        target,
        ("rdf:type", term("oa:SpecificResource")),
        ("oa:hasSource", node(writer.iri)),
        ("oa:hasSelector", node(selector)),
    )
    writer.say(
        selector,
        ("rdf:type", term("oa:TextQuoteSelector")),
        ("rdf:type", term("oa:TextPositionSelector")),
        ("oa:exact", plain(writer.article.text[span.start : span.end])),
        ("oa:start", offset(span.start)),
        ("oa:end", offset(span.end)),
    )
