"""What the graph says of one thing: a page for people, its description for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.errors import QuestionError
from kg.export.turtle import natural
from kg.iris import PREFIXES, Kind, kind_of, short
from kg.network.lookup import MAIN_NAMES, shown_name, typed_iri
from kg.serve import results
from kg.serve.desk import Desk
from kg.serve.formats import media_type_of
from kg.serve.pages.render import View, page
from kg.serve.protocol import Window
from kg.serve.replies import Reply, line
from kg.store.reader import GraphReader, Rows

_MOST = 200
"""Statements of a kind that a page shows; the other forms have them all."""

_SAY_IT = ("schema:headline", "kg:quote")
"""What tells of a thing that has no name."""

_NAMES = frozenset({*MAIN_NAMES, "skos:altLabel", "schema:name", "schema:headline"})
"""What comes first on a page."""

_SAYING = "SELECT ?property ?value WHERE {{ {node} ?property ?value }} LIMIT {most}"
_LEADING = "SELECT ?property ?value WHERE {{ ?value ?property {node} FILTER(?property != oa:hasBody) }} LIMIT {most}"
_SHOWN_BY = """
SELECT DISTINCT ?quote ?article WHERE {{
  ?evidence oa:hasBody {node} ; oa:hasTarget ?place .
  ?place oa:hasSource ?article ; oa:hasSelector/oa:exact ?quote
}} ORDER BY DESC(STRLEN(?quote)) ?article LIMIT {most}"""


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a property: its text, and its language or the IRI that it is."""

    text: str
    language: str = ""
    iri: str = ""


@dataclass(frozen=True, slots=True)
class Described:
    """The job of describing a thing in a form."""

    view: View
    iri: str
    form: str

    def __call__(self, desk: Desk) -> Reply:
        """The description, 404 for what the graph does not know. Raises ``QuestionError`` for what is no IRI."""
        iri = typed_iri(self.iri)
        if not iri:
            raise QuestionError(f"{self.iri[:80]}: is no address of a thing here: take one from an answer")
        node = str(NamedNode(desk.reader.canonical(iri)))
        if not desk.reader.knows(node[1:-1]):
            return (
                line(404, "this graph says nothing of it")
                if self.form != "html"
                else page(self.view, "missing.html.j2", 404)
            )
        if self.form == "html":
            return self._page(desk.reader, node)
        answer = desk.reader.answer(f"DESCRIBE {node}")
        assert not isinstance(answer, bool | Rows)  # noqa: S101  # it is a graph
        return Reply(results.graph(answer, self.form, Window(10**9)).body, media_type_of(self.form))

    def _page(self, store: GraphReader, node: str) -> Reply:
        iri = node[1:-1]
        return page(
            self.view,
            "thing.html.j2",
            iri=iri,
            name=shown_name(store.labels, iri),
            kind=kind_of(iri).value,
            identifier=store.value(iri, "dcterms:identifier") if kind_of(iri) is Kind.ARTICLE else "",
            said=_grouped(store, _SAYING.format(node=node, most=_MOST)),
            leading=_grouped(store, _LEADING.format(node=node, most=_MOST)),
            shown_by=[(row["quote"], _value(store, NamedNode(row["article"]))) for row in _evidence(store, node)],
        )


def _evidence(store: GraphReader, node: str) -> Iterable[Mapping[str, str]]:
    """The places of articles that show it, sentences before names."""
    return store.rows(_SHOWN_BY.format(node=node, most=_MOST))


def _grouped(store: GraphReader, sparql: str) -> dict[str, list[Value]]:
    """Values by the short names of their properties, both sorted."""
    found: dict[str, set[Value]] = {}
    answer = store.answer(sparql)
    assert isinstance(answer, Rows)  # noqa: S101  # it selects
    for said, term in answer.rows:
        found.setdefault(_prefixed(getattr(said, "value", "")), set()).add(_value(store, term))
    first = sorted(found, key=lambda name: (name not in _NAMES, name))
    return {name: sorted(found[name], key=lambda value: (natural(value.text), value.iri)) for name in first}


def _value(store: GraphReader, term: object) -> Value:
    text = str(getattr(term, "value", term))
    if isinstance(term, NamedNode):
        return Value(_shown(store, text), iri=text)
    return Value(text, getattr(term, "language", None) or "")


def _shown(store: GraphReader, iri: str) -> str:
    """The name of a thing, the headline of an article; of a fact, which has none, the words that say it."""
    shown = shown_name(store.labels, iri)
    if shown != short(iri):
        return shown
    said = (store.value(iri, name) for name in _SAY_IT)
    return next(filter(None, said), _prefixed(iri) if shown == iri else shown)


def _prefixed(iri: str) -> str:
    return next(_shortened(iri), iri)


def _shortened(iri: str) -> Iterator[str]:
    for name, space in PREFIXES.items():
        if iri.startswith(space) and "/" not in iri[len(space) :]:
            yield f"{name}:{iri[len(space) :]}"
