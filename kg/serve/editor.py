"""The editor: its page, and what it completes: classes and properties that the graph uses, and names of things."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from starlette.requests import Request

from kg.iris import PREFIXES
from kg.questions import questions
from kg.questions.prefixes import complete
from kg.serve.desk import Desk
from kg.serve.gate import EDITOR
from kg.serve.known import Beginnings
from kg.serve.pages.render import View, page
from kg.serve.replies import Reply, json_reply
from kg.serve.serving import Serving
from kg.store.reader import GraphReader

_SELECTS = {
    "class": "SELECT DISTINCT ?term WHERE { ?thing a ?term }",
    "property": "SELECT DISTINCT ?term WHERE { ?thing ?term ?value }",
}
_STARTER = """SELECT ?agency ?name (COUNT(?article) AS ?articles)
WHERE {
  ?agency a org:Organization ; skos:prefLabel ?name FILTER(LANG(?name) = "th")
  ?article schema:mentions ?agency .
}
GROUP BY ?agency ?name
ORDER BY DESC(?articles) ?name
LIMIT 20"""
"""What the editor begins with: short, and with an answer in every graph."""

_MOST = 50
"""Completions that are told: more than a list on a screen shows."""

_SHOWN = 4
"""Ready questions that begin as tabs of the editor: what fits beside each other."""


@dataclass(frozen=True, slots=True)
class Completing:
    """The job of completing what somebody types: a class, a property, or a name (anything else)."""

    kind: str
    typed: str

    def __call__(self, desk: Desk) -> Reply:
        """IRIs, each with the name of the thing where it is one."""
        if self.kind in _SELECTS:
            terms = desk.once(f"terms {self.kind}", lambda store: tuple(_terms(store, _SELECTS[self.kind])))
            return json_reply([{"iri": iri, "name": ""} for iri in terms])
        found = desk.once("beginnings", Beginnings).of(self.typed, limit=_MOST)
        return json_reply([{"iri": each.iri, "name": each.name} for each in found])


async def completions(request: Request) -> Reply:
    """``/names?kind=&q=``: completions as JSON."""
    parameters = request.query_params
    job = Completing(parameters.get("kind", ""), parameters.get("q", ""))
    return await Serving.of(request).ask_names(job)


def editor(request: Request) -> Reply:
    """The page to write queries on."""
    shown = page(View.of(request), "editor.html.j2", beginning=beginning())
    return shown.with_headers(content_security_policy=EDITOR)


def beginning() -> str:
    """What the editor begins with, as JSON: the prefixes, and ready questions that take nothing as tabs."""
    starter = {"name": "SPARQL", "query": complete(_STARTER)}
    tabs = [
        {"name": each.name, "query": complete(each.sparql)}
        for each in questions()
        if not any(parameter.required for parameter in each.parameters)
    ]
    return json.dumps({"prefixes": dict(PREFIXES), "tabs": [starter, *tabs[:_SHOWN]]}, ensure_ascii=False)


def _terms(store: GraphReader, sparql: str) -> Iterator[str]:
    yield from sorted(row["term"] for row in store.rows(sparql))
