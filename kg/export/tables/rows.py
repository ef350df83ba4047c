"""One article's rows of every table, made from its graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.export.tables.columns import Row
from kg.export.tables.evidence import annotated, brief, excerpt, words
from kg.iris import Kind, goal_of, kind_of, number_of, short
from kg.network.lookup import MAIN_NAMES
from kg.rdf.provinces import COVERAGE, LOCATION, WITHIN
from kg.store.things import Things
from kg.vocabulary.goals import themes

Rows = tuple[Row, ...]

TOGETHER = " | "
"""What stands between several things in one cell."""

_TOLD = ("dcterms:identifier", "schema:headline", "schema:datePublished", "schema:url")
"""What is told of an article."""

_SURE = "1"
"""The confidence of what has none: the graph says it only of what is not certain."""


@dataclass(frozen=True, slots=True)
class ArticleRows:
    """What one article gives to the tables: rows in their order, of facts with cells as ``columns.OWN`` lists them.

    ``about`` are the cells of ``columns.ARTICLE``, ``article`` its row of the table of articles, with nothing yet of
    what it is ``again``; ``people`` are IRI, name and title of everybody named, ``agencies`` IRI, name, kind and other
    names (joined) of every body.
    """

    about: Row
    article: Row
    people: Rows
    agencies: Rows
    posts: Rows
    events: Rows
    statements: Rows
    figures: Rows
    themes: Rows


def article_rows(things: Things) -> ArticleRows:
    """The rows of one article, from its graph. Raises ``ValueError`` when the graph is of no article."""
    articles = things.of("schema:NewsArticle")
    if len(articles) != 1:
        raise ValueError(f"{', '.join(articles) or 'no article'}: rows are of exactly one article's graph")
    iri, spans = articles[0], annotated(things)
    rows = {
        "people": tuple(_people(things)),
        "agencies": tuple(_agencies(things)),
        "posts": tuple(sorted(_posts(things))),
        "events": tuple(_events(things)),
        "statements": tuple(_statements(things)),
        "figures": tuple(_figures(things, spans)),
    }
    told = identifier, title, day, _ = tuple(things.one(iri, name) for name in _TOLD)
    goals = sorted({goal_of(theme) for theme in things.all(iri, "dcterms:subject")}, key=_natural)
    counts = (*(str(len(found)) for found in rows.values()), " ".join(map(number_of, goals)))
    article = (*told, "", *counts, short(iri))
    return ArticleRows((identifier, brief(title), day), article, themes=tuple(_themes(things, spans)), **rows)


def name_of(things: Things, iri: str) -> str:
    """The name that the article gives a person or body, "" for none."""
    return next((name for said in MAIN_NAMES if (name := things.one(iri, said))), "")


def _people(things: Things) -> Iterator[Row]:
    for person in things.of("foaf:Person"):
        yield person, name_of(things, person), things.one(person, "foaf:title")


def _agencies(things: Things) -> Iterator[Row]:
    for body in things.of("org:Organization"):
        names = TOGETHER.join(things.all(body, "skos:altLabel"))
        yield body, name_of(things, body), things.local(body, "org:classification"), names


def _posts(things: Things) -> Iterator[Row]:
    for holding in things.of("org:Membership"):
        person, body = things.one(holding, "org:member"), things.one(holding, "org:organization")
        name, label = name_of(things, person), things.one(holding, "rdfs:label")
        yield (
            name,
            things.one(person, "foaf:title"),
            things.label(things.one(holding, "org:role"), "skos:prefLabel", "th"),
            name_of(things, body),
            things.local(holding, "kg:status"),
            things.one(holding, "kg:attestedOn"),
            _sure(things, holding),
            excerpt(things.one(holding, "kg:quote"), (label,), name),
            short(holding),
            person,
            body,
            label,
        )


def _events(things: Things) -> Iterator[Row]:
    present = _participants(things)
    for event in _numbered(things.of("schema:Event")):
        organizers = {name_of(things, agent) for agent in things.all(event, "schema:organizer")}
        places = things.all(event, LOCATION)
        yield (
            things.one(event, "schema:name"),
            things.local(event, "kg:kind"),
            things.one(event, "kg:earliest"),
            things.one(event, "kg:latest"),
            next(filter(None, (things.one(place, "schema:name") for place in places)), ""),
            _provinces(things, (*places, *(area for place in places for area in things.all(place, WITHIN)))),
            TOGETHER.join(sorted(organizers)),
            TOGETHER.join(sorted(present.get(event, ()))),
            things.one(things.one(event, "schema:superEvent"), "schema:name"),
            _sure(things, event),
            things.one(event, "kg:quote"),
            short(event),
        )


def _participants(things: Things) -> Mapping[str, set[str]]:
    """Who took part in each event other than by organizing it, with the part."""
    found: dict[str, set[str]] = defaultdict(set)
    for node in things.of("kg:Participation"):
        part = things.local(node, "kg:as")
        if part != "organizer":
            name = name_of(things, things.one(node, "kg:agent"))
            found[things.one(node, "kg:event")].add(f"{name} ({part})")
    return found


def _statements(things: Things) -> Iterator[Row]:
    for statement in _numbered(things.of("schema:Quotation")):
        yield (
            name_of(things, things.one(statement, "schema:creator")),
            things.one(statement, "kg:verb"),
            things.one(statement, "schema:text"),
            " ".join(map(number_of, sorted(things.all(statement, "dcterms:subject"), key=_natural))),
            _provinces(things, things.all(statement, COVERAGE)),
            _sure(things, statement),
            short(statement),
        )


def _figures(things: Things, spans: Mapping[str, Sequence[str]]) -> Iterator[Row]:
    for figure in _numbered(things.of("schema:Observation")):
        counted, period = things.one(figure, "schema:variableMeasured"), things.one(figure, "dcterms:temporal")
        wordings = (words(things, annotation) for annotation in spans.get(figure, ()))
        yield (
            things.one(figure, "schema:value"),
            things.one(figure, "schema:unitText"),
            counted,
            things.one(period, "dcat:startDate"),
            things.one(period, "dcat:endDate"),
            excerpt(things.one(figure, "kg:quote"), wordings, counted),
            _sure(things, figure),
            short(figure),
        )


def _themes(things: Things, spans: Mapping[str, Sequence[str]]) -> Iterator[Row]:
    """A row per link; a goal has none where the same agent has one of its targets, which says the goal too."""
    links = [(things.one(link, "kg:theme"), things.one(link, "kg:agent"), link) for link in things.of("kg:ThemeLink")]
    said = {(goal_of(theme), agent) for theme, agent, _ in links if goal_of(theme) != theme}
    for theme, agent, link in sorted(links, key=lambda found: (_natural(found[0]), found)):
        if (theme, agent) not in said:
            known = themes().get(number_of(theme))
            yield (
                number_of(theme),
                known.thai if known else "",
                name_of(things, agent),
                _sure(things, link),
                things.one(link, "kg:quote"),
                number_of(goal_of(theme)),
                _provinces(things, things.all(link, COVERAGE)),
                str(len(spans.get(link, ()))),
                short(link),
            )


def _provinces(things: Things, places: Iterable[str]) -> str:
    """The names in Thai of those places that are provinces."""
    names = (things.label(place, "skos:prefLabel", "th") for place in places if kind_of(place) is Kind.PLACE)
    return TOGETHER.join(sorted(names))


def _sure(things: Things, fact: str) -> str:
    return things.one(fact, "kg:confidence") or _SURE


def _numbered(nodes: Iterable[str]) -> list[str]:
    """Nodes whose IRIs end in a number, in the order of the numbers."""
    return sorted(nodes, key=lambda node: int(node.rpartition("/")[2]))


def _natural(theme: str) -> tuple[int, int, str]:
    """A theme's place in the list of all: goal by goal, first the goal, then its targets, the numbered ones first."""
    goal, _, target = number_of(theme).partition(".")
    return int(goal), int(target) if target.isdecimal() else len(target) * 100, target
