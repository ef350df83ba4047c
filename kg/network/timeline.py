"""What happened around one node, day by day, each with the words that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, QuerySolutions

from kg.network.facts import Window, day_of
from kg.store import GraphStore

_QUERIES = {
    "event": """SELECT ?node ?day ?published ?what ?quote ?title WHERE {
        ?fact kg:agent ?node ; kg:event ?event . ?event schema:name ?what .
        OPTIONAL { ?event kg:earliest ?day } %s }""",
    "post": """SELECT ?node ?day ?published ?what ?quote ?title WHERE {
        { ?fact org:member ?node } UNION { ?fact org:organization ?node }
        ?fact a org:Membership ; rdfs:label ?label ; org:member/foaf:name ?name .
        OPTIONAL { ?fact kg:attestedOn ?day } BIND(CONCAT(?name, " ", STR(?label)) AS ?what) %s }""",
    "statement": """SELECT ?node ?day ?published ?what ?quote ?title WHERE {
        ?fact schema:creator ?node ; schema:text ?what . %s }""",
    "goal": """SELECT ?node ?day ?published ?what ?quote ?title WHERE {
        { ?fact kg:agent ?node } UNION { ?fact kg:theme ?node }
        ?fact a kg:ThemeLink ; kg:theme/skos:notation ?n . BIND(CONCAT("SDG ", ?n) AS ?what) %s }""",
}
_EVIDENCE = """
  ?evidence oa:hasBody ?fact ; oa:hasTarget ?target .
  ?target oa:hasSource ?article ; oa:hasSelector/oa:exact ?quote .
  ?article schema:headline ?title . OPTIONAL { ?article schema:datePublished ?published }"""


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """One thing on one day ("" when no day is known)."""

    date: str
    kind: str
    what: str
    quote: str
    article: str


def timeline(store: GraphStore, node: str, window: Window) -> tuple[Moment, ...]:
    """What the graph holds of a person, organization or goal, oldest first; one line per fact and article."""
    first: dict[tuple[str, str, str, str], Moment] = {}
    for moment in sorted(_moments(store, node, window)):
        first.setdefault((moment.date, moment.kind, moment.what, moment.article), moment)
    return tuple(first.values())


def _moments(store: GraphStore, node: str, window: Window) -> Iterator[Moment]:
    for kind, query in _QUERIES.items():
        answer = store.ask(query % _EVIDENCE, node=NamedNode(node))
        for row in answer if isinstance(answer, QuerySolutions) else ():
            stamp = row["day"] or row["published"]
            day = day_of(stamp.value if stamp else "")
            if window.holds(day, day):
                yield Moment(
                    day.isoformat() if day else "", kind, row["what"].value, row["quote"].value, row["title"].value
                )
