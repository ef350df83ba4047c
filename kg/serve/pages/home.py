"""The home page: how much there is of what, from when to when, and where to begin."""

from __future__ import annotations

from dataclasses import dataclass

from kg.iris import full
from kg.serve.desk import Desk
from kg.serve.pages.asking import grouped
from kg.serve.pages.render import View, page
from kg.serve.replies import Reply
from kg.store.reader import GraphReader

_COUNTED = (
    ("articles", "schema:NewsArticle"),
    ("people", "foaf:Person"),
    ("agencies", "org:Organization"),
    ("posts", "org:Post"),
    ("events", "kg:Happening"),
    ("statements", "schema:Quotation"),
    ("figures", "schema:Observation"),
)
"""What is counted, by the name of its count."""

_SAID = "SELECT ?kind ?count WHERE { ?part void:class ?kind ; void:entities ?count }"
"""What the build counted (``kg.rdf.dataset``)."""

_DAYS = "SELECT (MIN(?day) AS ?first) (MAX(?day) AS ?last) WHERE { ?article schema:datePublished ?day }"


@dataclass(frozen=True, slots=True)
class Figures:
    """How many of each kind there are, and the first and last day of publication, "" where none is known."""

    counts: tuple[tuple[str, int], ...]
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Home:
    """The job of showing it."""

    view: View

    def __call__(self, desk: Desk) -> Reply:
        """The page."""
        return page(self.view, "home.html.j2", figures=desk.once("figures", figures_of), groups=grouped())


def figures_of(store: GraphReader) -> Figures:
    """The figures of a graph: those that a build says of itself, else counted, which takes seconds for an archive."""
    said = {row["kind"]: int(row["count"]) for row in store.rows(_SAID)}
    counts = ((name, said.get(full(kind), 0) if said else _counted(store, kind)) for name, kind in _COUNTED)
    days = next(store.rows(_DAYS), {})
    return Figures(tuple(counts), days.get("first", ""), days.get("last", ""))


def _counted(store: GraphReader, kind: str) -> int:
    return sum(1 for _ in store.nodes_with("rdf:type", full(kind)))
