"""From what somebody types to what is to be explained: an IRI in full or short, a name, a province, an event's name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from urllib.parse import unquote

from kg.errors import QuestionError
from kg.iris import BASE, PREFIXES, article_of, is_scoped, short
from kg.network.explaining.steps import Known
from kg.network.lookup import typed_iri
from kg.network.names import key_of
from kg.text.normal import normalize

_PLACE = f"{BASE}place/"
_NAMED = ("person", "organization")
"""What IRIs are made from the names of."""

_NEAR = 5


def found(known: Known, typed: str) -> str:
    """The IRI of what is meant, also of a fact that people rejected. Raises ``QuestionError`` with near names."""
    for written in (typed, normalize(typed)):
        iri = typed_iri(written)
        if iri and (known.store.knows(iri) or _is_judged(known, iri)):
            return iri
    if is_scoped(iri) or any(iri.startswith(PREFIXES[kind]) for kind in _NAMED):
        raise QuestionError(f"{typed}: is nothing in this graph: {_hint(known, iri)}")
    return _by_name(known, typed)


def _by_name(known: Known, typed: str) -> str:
    places = _labelled(known, "skos:prefLabel", typed, _PLACE)
    try:
        entity = known.names.find(typed)
    except QuestionError:
        others = places or _labelled(known, "schema:name", typed)
        if len(others) == 1:
            return others[0]
        raise
    is_place = places and key_of(entity.name) != key_of(typed)
    return places[0] if is_place else entity.iri


def _hint(known: Known, iri: str) -> str:
    """IRIs that are written nearly as one that is not there: of its article, else of what is called so."""
    if is_scoped(iri):
        article = article_of(iri)
        kind = iri.removeprefix(article).partition("/")[2].partition("/")[0]
        there = known.readings.said(article).subjects()
        alike = [each for each in there if each.startswith(f"{article}/{kind}/")]
        near = difflib.get_close_matches(iri, alike, _NEAR)
    else:
        name = unquote(iri.rpartition("/")[2]).replace("_", " ")
        near = [entity.iri for entity in known.names.near(name)][:_NEAR]
    return f"did you mean {' · '.join(map(short, near))}?" if near else "check the spelling"


def _is_judged(known: Known, iri: str) -> bool:
    return any(True for _ in known.store.nodes_with("kg:judges", iri))


def _labelled(known: Known, name: str, typed: str, beginning: str = BASE) -> list[str]:
    nodes: Iterable[str] = known.store.nodes_labelled(name, normalize(typed))
    return sorted(node for node in nodes if node.startswith(beginning))
