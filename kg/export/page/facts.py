"""What one article's graph says, as the page's facts and nodes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.export.page.cues import cues_in
from kg.export.page.model import Article, Fact, Node
from kg.export.page.quotes import Quotes
from kg.iris import goal_of, number_of
from kg.store.things import Things


def article_of(things: Things) -> Article | None:
    """The article that a graph is about."""
    for iri in things.of("schema:NewsArticle"):
        return Article(
            iri,
            things.one(iri, "schema:headline"),
            things.one(iri, "schema:datePublished"),
            things.one(iri, "schema:url"),
        )
    return None


def nodes_of(things: Things) -> Iterator[Node]:
    """The persons, bodies and events of a graph, each with the names that stand in it."""
    for iri in things.of("foaf:Person"):
        aliases = tuple(things.all(iri, "skos:altLabel"))
        titles = " · ".join(things.all(iri, "foaf:title"))
        yield Node(iri, "person", things.one(iri, "foaf:name"), "", aliases, titles)
    for iri in things.of("org:Organization"):
        thai, english = (things.label(iri, "skos:prefLabel", language) for language in ("th", "en"))
        aliases = tuple(things.all(iri, "skos:altLabel"))
        name = thai or english or things.one(iri, "skos:prefLabel")
        yield Node(iri, "organization", name, english, aliases, things.local(iri, "org:classification"))
    for iri in things.of("schema:Event"):
        yield Node(iri, "event", things.one(iri, "schema:name"), note=things.local(iri, "kg:kind"))


def facts_of(things: Things, quotes: Quotes | None = None) -> Iterator[Fact]:
    """The facts of a graph; a node of which nothing else is said gets the sentence that names it.

    ``quotes`` are those of its article, for who has them already.
    """
    quotes, told = quotes or Quotes(things), set[str]()
    fallback = _day_of(things)
    for reader in (_posts, _parts, _sayings, _themes, _events):
        for fact in reader(things, quotes):
            told.update(fact.ends)
            yield replace(fact, day=fallback) if fallback and not fact.day else fact
    for kind in ("foaf:Person", "org:Organization"):
        for iri in things.of(kind):
            if iri not in told and (evidence := quotes.naming(iri)):
                yield Fact("named", (iri,), evidence=evidence, iri=iri)


def _day_of(things: Things) -> str:
    """The day for facts that have none: "" when the article has its own, else that of the first event in it."""
    if any(things.one(article, "schema:datePublished") for article in things.of("schema:NewsArticle")):
        return ""
    days = (things.one(event, "kg:earliest") for event in things.of("schema:Event"))
    return min(filter(None, days), default="")


def _sureness(things: Things, iri: str) -> int:
    return round(100 * float(things.one(iri, "kg:confidence") or 1))


def _posts(things: Things, quotes: Quotes) -> Iterator[Fact]:
    for iri in things.of("org:Membership"):
        ends = (things.one(iri, "org:member"), things.one(iri, "org:organization"))
        yield Fact(
            "post",
            tuple(filter(None, ends)),
            things.one(things.one(iri, "org:role"), "skos:prefLabel"),
            things.local(iri, "kg:status"),
            things.one(iri, "kg:attestedOn"),
            sureness=_sureness(things, iri),
            evidence=quotes.behind(iri, ends),
            iri=iri,
        )


def _parts(things: Things, quotes: Quotes) -> Iterator[Fact]:
    for iri in things.of("kg:Participation"):
        agent, event = things.one(iri, "kg:agent"), things.one(iri, "kg:event")
        yield Fact(
            "part",
            (agent, event),
            things.local(iri, "kg:as"),
            day=things.one(event, "kg:earliest"),
            sureness=_sureness(things, iri),
            evidence=quotes.behind(iri, [agent], [things.one(event, "schema:name")]),
            iri=iri,
        )


def _sayings(things: Things, quotes: Quotes) -> Iterator[Fact]:
    for iri in things.of("schema:Quotation"):
        speaker, verb = things.one(iri, "schema:creator"), things.one(iri, "kg:verb")
        goals = sorted({goal_of(theme) for theme in things.all(iri, "dcterms:subject")})
        yield Fact(
            "said",
            (speaker, *goals),
            verb,
            things.local(iri, "kg:speech"),
            sureness=_sureness(things, iri),
            evidence=quotes.behind(iri, [speaker], [verb]),
            iri=iri,
        )


def _themes(things: Things, quotes: Quotes) -> Iterator[Fact]:
    spoken = cues_in(quotes.text)
    for iri in things.of("kg:ThemeLink"):
        theme, agent = things.one(iri, "kg:theme"), things.one(iri, "kg:agent")
        notation = number_of(theme)
        yield Fact(
            "theme",
            tuple(filter(None, (agent, goal_of(theme)))),
            notation if "." in notation else "",
            sureness=_sureness(things, iri),
            evidence=quotes.behind(iri, [agent], spoken.get(number_of(goal_of(theme)), ())),
            iri=iri,
        )


def _events(things: Things, quotes: Quotes) -> Iterator[Fact]:
    for iri in things.of("schema:Event"):
        location = things.one(iri, "schema:location")
        place = things.one(location, "schema:name")
        yield Fact(
            "event",
            tuple(filter(None, (iri, things.one(iri, "schema:superEvent")))),
            things.local(iri, "kg:kind"),
            place,
            things.one(iri, "kg:earliest"),
            things.one(iri, "kg:latest"),
            things.one(location, "schema:containedInPlace").rpartition("/")[2],
            _sureness(things, iri),
            quotes.behind(iri, cues=[things.one(iri, "schema:name"), place]),
            iri,
        )
