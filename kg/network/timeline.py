"""What happened around one node, day by day, each with the words that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.network.facts import Window, day_of
from kg.network.lookup import Lookup
from kg.network.rows import rows
from kg.store import GraphStore

_TEMPLATE = """SELECT ?node ?earliest ?latest ?published ?what ?other ?quote ?title WHERE { %s
  ?evidence oa:hasBody ?fact ; oa:hasTarget ?target .
  ?target oa:hasSource ?article ; oa:hasSelector/oa:exact ?quote .
  ?article schema:headline ?title . OPTIONAL { ?article schema:datePublished ?published } }"""
_OF_AGENTS = {
    "event": """?fact kg:agent ?node ; kg:event ?event . ?event schema:name ?what .
        OPTIONAL { ?event kg:earliest ?earliest ; kg:latest ?latest }""",
    "post": """{ ?fact org:member ?node } UNION { ?fact org:organization ?node }
        ?fact a org:Membership ; rdfs:label ?label ; org:member/foaf:name ?name .
        OPTIONAL { ?fact kg:attestedOn ?earliest BIND(?earliest AS ?latest) }
        BIND(CONCAT(?name, " ", STR(?label)) AS ?what)""",
    "statement": "?fact a schema:Quotation ; schema:creator ?node ; schema:text ?what .",
    "goal": "?fact a kg:ThemeLink ; kg:agent ?node ; kg:theme ?other .",
}
_OF_GOALS = {
    "goal": """?fact a kg:ThemeLink ; kg:theme ?theme . OPTIONAL { ?fact kg:agent ?other }
        FILTER(?theme = ?node || STRSTARTS(STR(?theme), CONCAT(STR(?node), ".")))""",
    "statement": """?fact a schema:Quotation ; dcterms:subject ?theme ; schema:creator ?other ; schema:text ?what .
        FILTER(?theme = ?node || STRSTARTS(STR(?theme), CONCAT(STR(?node), ".")))""",
}


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """One thing on one day ("" when no day is known); ``article`` is the headline."""

    date: str
    kind: str
    what: str
    quote: str
    article: str


def timeline(store: GraphStore, names: Lookup, node: str, window: Window) -> tuple[Moment, ...]:
    """What the graph holds of a person, organization or goal, oldest first; one line per fact and article."""
    first: dict[tuple[str, str, str, str], Moment] = {}
    for moment in sorted(_moments(store, names, node, window)):
        first.setdefault((moment.date, moment.kind, moment.what, moment.article), moment)
    return tuple(first.values())


def _moments(store: GraphStore, names: Lookup, node: str, window: Window) -> Iterator[Moment]:
    of = _OF_GOALS if "/sdg/" in node else _OF_AGENTS
    for kind, pattern in of.items():
        for row in rows(store, _TEMPLATE % pattern, node=NamedNode(node)):
            earliest = day_of(row["earliest"] or row["published"])
            latest = day_of(row["latest"] or row["published"])
            if window.holds(earliest, latest):
                other = names.name(row["other"]) if row["other"] else ""
                what = ": ".join(filter(None, (other, row["what"])))
                day = earliest.isoformat() if earliest else ""
                yield Moment(day, kind, what, row["quote"], row["title"])
