"""What must hold of every article, whatever its text: the checks of fuzzing."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg.clean import clean
from kg.iris import full
from kg.models import Agent, Article, Mention, Reading
from kg.rdf.article import article_nquads
from kg.read import Raw
from kg.reading import read_article
from kg.text.normal import normalize

_IRI = re.compile(r"(?:https?|urn):(?:[^\x00-\x20<>\"{}|\\^`%\x7f-\x9f\ud800-\udfff]|%[0-9A-Fa-f]{2})+")
_FACTS = tuple(
    map(
        full,
        (
            "foaf:Person", "org:Organization", "org:Membership", "schema:Event", "kg:Participation", "schema:Quotation",
            "schema:Observation", "kg:ThemeLink", "schema:SoftwareApplication", "schema:VideoObject",
        ),
    )
)  # fmt: skip
_SINGLE = frozenset(
    map(
        full,
        (
            "dcterms:identifier", "schema:headline", "schema:datePublished", "schema:url", "schema:articleBody", "kg:textDigest",
            "foaf:name", "org:classification", "org:member", "kg:post", "kg:status", "kg:attestedOn", "kg:kind", "kg:verb",
            "kg:speech", "schema:creator", "schema:text", "schema:value", "schema:unitText", "schema:variableMeasured",
            "schema:startDate", "schema:endDate", "schema:location", "schema:superEvent", "schema:name", "kg:theme", "kg:agent", "kg:as",
            "kg:event", "kg:confidence", "kg:quote", "oa:hasTarget", "oa:hasSource", "oa:hasSelector", "oa:exact", "oa:start", "oa:end",
        ),
    )
)  # fmt: skip
"""Properties that a subject has at most once."""


def check(raw: Raw) -> Article | None:
    """Cleans, reads and writes a raw article and asserts all that must hold; none for one without text."""
    try:
        article = clean(raw.id, raw.text, raw.url, raw.published, raw.title)
    except ValueError as error:
        assert str(error).startswith(("holds no text:", "has lost its vowels")) and "\n" not in str(error), error
        readable = any(c.isalpha() for c in normalize(raw.text)) and not set("&<") & set(raw.text)
        assert not (readable and str(error).startswith("holds no text")), "a text is refused that holds letters"
        return None
    _check_article(article)
    reading = read_article(article)
    _check_reading(reading)
    written = article_nquads(reading)
    _check_quads(article, written)
    again = clean(raw.id, raw.text, raw.url, raw.published, raw.title)
    assert article_nquads(read_article(again)) == written, "the same text gives other bytes"
    return article


def _check_article(article: Article) -> None:
    assert len(article.masked) == len(article.text)
    assert all(shown in (c, "\n") for c, shown in zip(article.text, article.masked, strict=True)), (
        "masked is other text"
    )
    assert 0 <= article.body <= len(article.text)
    assert normalize(article.text) == article.text, "normalizing twice gives another text"
    if "&" not in article.text:  # "&amp;lt;" is markup of markup: each cleaning shows what a browser would
        assert clean(article.id, article.text).text == article.text, "cleaning twice gives another text"


def _check_reading(reading: Reading) -> None:
    text = reading.article.text
    for mention in _mentions(reading):
        assert 0 <= mention.start < mention.end <= len(text), mention
        assert text[mention.start : mention.end] == mention.text, mention
    for statement in reading.statements:
        assert statement.text and statement.text in text, statement
    for holding in reading.holdings:
        assert holding.label in text, holding
    for event in reading.events:
        assert event.parent is None or reading.events[event.parent] is not event, event
    for figure in reading.figures:
        assert figure.value.is_finite(), figure


def _mentions(reading: Reading) -> Iterator[Mention]:
    agents: tuple[Agent, ...] = (*reading.persons, *reading.organizations)
    for agent in agents:
        assert agent.name.strip() == agent.name != "", agent
        assert agent.mentions, agent
        yield from agent.mentions
    for event in reading.events:
        yield from (mention for mention in (event.when, event.place) if mention)
    yield from (figure.period for figure in reading.figures if figure.period)


def _check_quads(article: Article, written: bytes) -> None:
    quads = list(parse(written, format=RdfFormat.N_QUADS))
    assert len(quads) == written.count(b"\n"), "a statement is written twice or in several lines"
    by_subject: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        _check_terms(quad)
        assert isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal)
        by_subject[quad.subject.value][quad.predicate.value].append(quad.object.value)
    for subject, said in by_subject.items():
        several = {name: values for name, values in said.items() if name in _SINGLE and len(values) > 1}
        assert not several, (subject, several)
    _check_evidence(article, by_subject)


def _check_terms(quad: Quad) -> None:
    for node in (quad.subject, quad.predicate, quad.object, quad.graph_name):
        if isinstance(node, NamedNode):
            assert _IRI.fullmatch(node.value), node
        elif isinstance(node, Literal):
            odd = [c for c in node.value if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"]
            assert not odd, (quad.predicate, odd)
            if node.datatype.value == full("xsd:date"):
                assert date.fromisoformat(node.value)
        else:
            raise AssertionError(f"neither an IRI nor a literal: {node}")


def _check_evidence(article: Article, by_subject: dict[str, dict[str, list[str]]]) -> None:
    exact, start, end, body = (full(name) for name in ("oa:exact", "oa:start", "oa:end", "oa:hasBody"))
    text = next(
        said[full("schema:articleBody")][0] for said in by_subject.values() if full("schema:articleBody") in said
    )
    digest = next(said[full("kg:textDigest")][0] for said in by_subject.values() if full("kg:textDigest") in said)
    assert text == article.text
    assert digest == hashlib.sha256(text.encode()).hexdigest()
    shown: set[str] = set()
    for subject, said in by_subject.items():
        if exact in said:
            first, last = int(said[start][0]), int(said[end][0])
            assert 0 <= first < last <= len(text), (subject, first, last)
            assert said[exact] == [text[first:last]], subject
        shown.update(said.get(body, ()))
    facts = {s for s, said in by_subject.items() if any(kind in _FACTS for kind in said.get(full("rdf:type"), ()))}
    assert facts <= shown, f"facts without evidence: {sorted(facts - shown)}"
