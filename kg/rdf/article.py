"""One article's reading as its named graph, self-contained under the graph contract."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF, RDFS, SKOS, XSD

from kg.iris import iri, slug
from kg.models import Article, Figure, Holding, Organization, Person, Reading, Statement, ThemeLink, Work
from kg.rdf.events import HappeningWriter
from kg.rdf.evidence import EvidenceWriter, decimal
from kg.rdf.nodes import add_all, agent_iri, article_iri, post_iri, role_iri, thai
from kg.rdf.terms import DCAT, KG, OA, ORG, SCHEMA, SDG


def article_graph(reading: Reading) -> Graph:
    """The triples of everything that one article says; the graph's name is ``graph_iri(article)``."""
    return _ArticleWriter(reading).graph


def text_digest(article: Article) -> str:
    """The SHA-256 of the normalized text, in hexadecimal."""
    return hashlib.sha256(article.text.encode()).hexdigest()


class _ArticleWriter:
    def __init__(self, reading: Reading) -> None:
        self.graph = Graph(bind_namespaces="none")
        self._iri = article_iri(reading.article.id)
        self._evidence = EvidenceWriter(self.graph, reading.article, self._iri)
        self._article(reading)
        for person in reading.persons:
            self._person(person)
        for organization in reading.organizations:
            self._organization(organization)
        for holding in reading.holdings:
            self._holding(holding)
        HappeningWriter(self.graph, self._iri, self._evidence).write(reading.events, reading.participations)
        for number, statement in enumerate(reading.statements, 1):
            self._statement(number, statement)
        for number, figure in enumerate(reading.figures, 1):
            self._figure(number, figure)
        for link in reading.themes:
            self._theme(link)
        for work in reading.works:
            self._work(work)

    def _say(self, subject: URIRef, *pairs: tuple[URIRef, URIRef | Literal | None]) -> None:
        add_all(self.graph, subject, pairs)

    def _article(self, reading: Reading) -> None:
        article = reading.article
        published = Literal(article.published.isoformat(), datatype=XSD.date) if article.published else None
        self._say(
            self._iri,
            (RDF.type, SCHEMA.NewsArticle),
            (DCTERMS.identifier, Literal(article.id)),
            (SCHEMA.headline, thai(article.title)),
            (SCHEMA.datePublished, published),
            (SCHEMA.url, _address(article.url or "")),
            (SCHEMA.articleBody, Literal(article.text)),
            (KG.textDigest, Literal(text_digest(article))),
        )
        if article.published_span:
            self._evidence.facts([self._iri], [article.published_span])
        agents: tuple[Person | Organization, ...] = (*reading.persons, *reading.organizations)
        for agent in agents:
            self._say(self._iri, (SCHEMA.mentions, agent_iri(self._iri, agent)))

    def _named(self, node: URIRef, names: Iterable[str], shown: str) -> None:
        for name in names:
            if name != shown:
                self._say(node, (SKOS.altLabel, _labelled(name)))

    def _person(self, person: Person) -> None:
        node = agent_iri(self._iri, person)
        self._say(
            node, (RDF.type, FOAF.Person), (FOAF.name, Literal(person.name)), (RDFS.label, _labelled(person.name))
        )
        for title in person.titles:
            self._say(node, (FOAF.title, Literal(title)))
        self._named(node, person.aliases, person.name)
        for mention in person.mentions:
            self._evidence.mention(node, mention)

    def _organization(self, organization: Organization) -> None:
        node = agent_iri(self._iri, organization)
        self._say(
            node,
            (RDF.type, ORG.Organization),
            (SKOS.prefLabel, _labelled(organization.name)),
            (RDFS.label, _labelled(organization.name)),
            (ORG.classification, KG[organization.kind]),
        )
        self._named(node, organization.aliases, organization.name)
        for candidate in organization.candidates:
            self._say(node, (KG.candidate, URIRef(iri("organization", candidate))))
        for mention in organization.mentions:
            self._evidence.mention(node, mention)

    def _holding(self, holding: Holding) -> None:
        person, role = agent_iri(self._iri, holding.person), role_iri(holding.role)
        organization = agent_iri(self._iri, holding.organization) if holding.organization else None
        post = post_iri(self._iri, holding.role, organization)
        where = f"/{slug(holding.organization.name)}" if holding.organization else ""
        node = URIRef(
            f"{self._iri}/holding/{slug(holding.person.name)}/{slug(holding.role)}{where}/{holding.status.value}"
        )
        attested = Literal(holding.attested.isoformat(), datatype=XSD.date) if holding.attested else None
        self._say(role, (RDF.type, ORG.Role), (SKOS.prefLabel, thai(holding.role)), (RDFS.label, thai(holding.role)))
        self._say(post, (RDF.type, ORG.Post), (ORG.role, role), (ORG.postIn, organization))
        self._say(
            node,
            (RDF.type, ORG.Membership),
            (ORG.member, person),
            (ORG.organization, organization),
            (ORG.role, role),
            (KG.post, post),
            (RDFS.label, thai(holding.label)),
            (KG.status, KG[holding.status.value]),
            (KG.attestedOn, attested),
            (KG.confidence, _doubt(holding.confidence)),
        )
        self._evidence.facts([node], holding.evidence)

    def _statement(self, number: int, statement: Statement) -> None:
        node = URIRef(f"{self._iri}/statement/{number}")
        self._say(
            node,
            (RDF.type, SCHEMA.Quotation),
            (SCHEMA.creator, agent_iri(self._iri, statement.speaker)),
            (SCHEMA.text, thai(statement.text)),
            (KG.verb, thai(statement.verb)),
            (KG.speech, KG[statement.speech.value]),
            (KG.confidence, _doubt(statement.confidence)),
            *((DCTERMS.subject, SDG[theme]) for theme in statement.themes),
        )
        self._evidence.facts([node], statement.evidence)

    def _figure(self, number: int, figure: Figure) -> None:
        node = URIRef(f"{self._iri}/figure/{number}")
        self._say(
            node,
            (RDF.type, SCHEMA.Observation),
            (SCHEMA.value, Literal(f"{figure.value:f}", datatype=XSD.decimal)),
            (SCHEMA.unitText, thai(figure.unit) if figure.unit else None),
            (SCHEMA.variableMeasured, thai(figure.counted) if figure.counted else None),
            (KG.confidence, _doubt(figure.confidence)),
        )
        if figure.period:
            period = URIRef(f"{node}/period")
            self._say(node, (DCTERMS.temporal, period))
            self._say(
                period,
                (RDF.type, DCTERMS.PeriodOfTime),
                (DCAT.startDate, Literal(figure.period.earliest.isoformat(), datatype=XSD.date)),
                (DCAT.endDate, Literal(figure.period.latest.isoformat(), datatype=XSD.date)),
            )
        self._evidence.facts([node], figure.evidence)

    def _theme(self, link: ThemeLink) -> None:
        theme = SDG[link.theme]
        node = URIRef(f"{self._iri}/theme/{link.theme}")
        agent = None
        if link.agent is not None:
            agent = agent_iri(self._iri, link.agent)
            node = URIRef(f"{node}/{slug(link.agent.name)}")
            self._say(agent, (KG.advances, theme))
        else:
            self._say(self._iri, (DCTERMS.subject, theme))
        self._say(
            node,
            (RDF.type, KG.ThemeLink),
            (KG.theme, theme),
            (KG.agent, agent),
            (KG.confidence, decimal(link.confidence)),
        )
        self._evidence.facts([node], link.evidence, OA.classifying)

    def _work(self, work: Work) -> None:
        node = URIRef(f"{self._iri}/work/{slug(work.name or work.url)}")
        is_video = work.kind == "video"
        self._say(
            node,
            (RDF.type, SCHEMA.VideoObject if is_video else SCHEMA.SoftwareApplication),
            (SCHEMA.name, _labelled(work.name) if work.name else None),
            (SCHEMA.contentUrl if is_video else SCHEMA.url, _address(work.url)),
            (SCHEMA.provider, agent_iri(self._iri, work.provider) if work.provider else None),
        )
        self._say(self._iri, (SCHEMA.mentions, node))
        self._evidence.facts([node], work.evidence)


def _labelled(name: str) -> Literal:
    """A name with its language: Thai where it has a Thai letter, else English."""
    return Literal(name, lang="th" if any("\u0e01" <= c <= "\u0e5b" for c in name) else "en")


def _address(url: str) -> Literal | None:
    return Literal(url, datatype=XSD.anyURI) if url else None


def _doubt(confidence: float) -> Literal | None:
    """The confidence of a fact that is less than certain."""
    return decimal(confidence) if confidence < 1 else None
