"""From a name as somebody types it to the entity meant: any alias, any spacing, with near names when none fits."""

from __future__ import annotations

import difflib
from collections import defaultdict
from dataclasses import dataclass

from pyoxigraph import QuerySolutions

from kg.errors import QuestionError
from kg.names import fold
from kg.store import GraphStore

_NAMES = """
SELECT DISTINCT ?node ?name ?main WHERE {
  { ?node foaf:name ?name BIND(true AS ?main) }
  UNION { ?node a org:Organization ; skos:prefLabel ?name BIND(true AS ?main) }
  UNION { ?node a sdgo:Goal ; skos:altLabel ?name BIND(LANG(?name) = "th" AS ?main) }
  UNION { ?node a sdgo:Goal ; skos:notation ?n BIND(CONCAT("SDG ", ?n) AS ?name) BIND(false AS ?main) }
  UNION { ?node a foaf:Person ; skos:altLabel ?name BIND(false AS ?main) }
  UNION { ?node a org:Organization ; skos:altLabel ?name BIND(false AS ?main) }
}"""
_NEAR = 5


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that a name may mean: its IRI, and the name to show for it."""

    iri: str
    name: str


class Lookup:
    """All names in a store. Build one per command: it reads every label once."""

    def __init__(self, store: GraphStore) -> None:
        self.shown: dict[str, str] = {}
        self._main: dict[str, set[str]] = defaultdict(set)
        self._any: dict[str, set[str]] = defaultdict(set)
        answer = store.ask(_NAMES)
        for row in answer if isinstance(answer, QuerySolutions) else ():
            node, name, main = row["node"].value, row["name"].value, row["main"].value == "true"
            self._any[fold(name)].add(node)
            if main:
                self._main[fold(name)].add(node)
                thai = (row["name"].language or "th") == "th"
                if thai or node not in self.shown:
                    self.shown[node] = name

    def find(self, name: str) -> Entity:
        """The one entity of this name. Raises ``QuestionError`` with a did-you-mean list for none or several."""
        key = fold(name)
        fits = self._main.get(key) or self._any.get(key) or self._holding(key)
        if len(fits) == 1:
            iri = next(iter(fits))
            return Entity(iri, self.name(iri))
        if key in self._any:
            names = sorted(self.name(iri) for iri in fits)[:_NEAR]
            raise QuestionError(f"{name}: fits several, did you mean {' · '.join(names)}?")
        near = self._near(key)
        hint = f"did you mean {' · '.join(near)}?" if near else "check the spelling"
        raise QuestionError(f"{name}: is nobody and nothing in this graph: {hint}")

    def all_of(self, name: str) -> tuple[Entity, ...]:
        """Everything of exactly this name, sorted, else the one that ``find`` finds."""
        fits = self._any.get(fold(name))
        return tuple(Entity(iri, self.name(iri)) for iri in sorted(fits)) if fits else (self.find(name),)

    def name(self, iri: str) -> str:
        """The name to show for an IRI."""
        return self.shown.get(iri, iri.rpartition("/")[2])

    def _holding(self, key: str) -> set[str]:
        """What has the key as part of its main name: a first name may be all that somebody types."""
        return {iri for known in self._main if key and key in known for iri in self._main[known]}

    def _near(self, key: str) -> list[str]:
        holding = sorted(k for k in self._any if key and key in k)[:_NEAR]
        keys = holding or difflib.get_close_matches(key, self._any, n=_NEAR, cutoff=0.6)
        return list(dict.fromkeys(self.name(iri) for k in keys for iri in sorted(self._any[k])))[:_NEAR]
