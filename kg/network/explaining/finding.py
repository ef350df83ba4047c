"""From what somebody types to what is to be explained: an IRI in full or short, a name, what an event is called."""

from __future__ import annotations

import difflib

from kg.errors import QuestionError
from kg.iris import PREFIXES, Kind, article_of, is_scoped, kind_of, name_in, short
from kg.network.explaining.steps import Known
from kg.network.lookup import typed_iri
from kg.text.normal import normalize

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
    try:
        return known.names.find(typed).iri
    except QuestionError:
        called = set(known.store.nodes_labelled("schema:name", normalize(typed)))
        happenings = {node for node in called if kind_of(node) is Kind.HAPPENING}  # which tell of their reports too
        if len(happenings or called) == 1:
            return min(happenings or called)
        raise


def _hint(known: Known, iri: str) -> str:
    """IRIs that are written nearly as one that is not there: of its article, else of what is called so."""
    if is_scoped(iri):
        article = article_of(iri)
        kind = iri.removeprefix(article).partition("/")[2].partition("/")[0]
        there = known.readings.said(article).subjects()
        alike = [each for each in there if each.startswith(f"{article}/{kind}/")]
        near = difflib.get_close_matches(iri, alike, _NEAR)
    else:
        near = [entity.iri for entity in known.names.near(name_in(iri))][:_NEAR]
    return f"did you mean {' · '.join(map(short, near))}?" if near else "check the spelling"


def _is_judged(known: Known, iri: str) -> bool:
    return any(True for _ in known.store.nodes_with("kg:judges", iri))
