"""Why the graph knows a person or a body: where it is named, how, by which rule, and what else it is."""

from __future__ import annotations

from collections.abc import Iterator

from kg.iris import Kind, is_scoped, kind_of
from kg.network.explaining.joins import joins, proposals
from kg.network.explaining.judged import judged
from kg.network.explaining.mentions import named
from kg.network.explaining.steps import Known, Step, counted, listed
from kg.network.identity.official import official
from kg.network.lookup import MAIN_NAMES

_SAID_OF = (
    ("org:member", "post held", "posts held"),
    ("org:organization", "post in it", "posts in it"),
    ("kg:agent", "part or goal", "parts in events and goals served"),
    ("schema:creator", "statement", "statements"),
)
"""What points at people and bodies, and what to call that."""


def of_entity(known: Known, iri: str) -> Iterator[Step]:
    """The steps for a person or body (IRI)."""
    group = [iri, *sorted(known.store.nodes_with("owl:sameAs", iri))]
    yield _is(known, iri)
    yield from _names(known, iri)
    yield from named(known, iri)
    yield from joins(known, group)
    yield from judged(known, group)
    yield from proposals(known, group)
    yield from _said_of(known, iri)


def _is(known: Known, iri: str) -> Step:
    kind = "a person" if kind_of(iri) is Kind.PERSON else "a body"
    if is_scoped(iri):
        candidates = sorted(map(known.name, known.store.values(iri, "kg:candidate")))
        why = f", which may be {listed(candidates)}" if candidates else ""
        return known.quoted("is", f"{known.named(iri)}: {kind} that only one article names{why}", iri)
    source = " that the list of agencies has" if iri in official() else ""
    return Step("is", f"{known.named(iri)}: {kind}{source}")


def _names(known: Known, iri: str) -> Iterator[Step]:
    store = known.store
    main = sorted({text for name in MAIN_NAMES for text in store.values(iri, name)})
    titles, others = sorted(store.values(iri, "foaf:title")), sorted({*store.values(iri, "skos:altLabel")} - {*main})
    for what, found in (("name", main), ("title", titles), ("also named", others)):
        if found:
            yield Step(what, " · ".join(found))


def _said_of(known: Known, iri: str) -> Iterator[Step]:
    said = []
    for name, one, many in _SAID_OF:
        facts = {node for node in known.store.nodes_with(name, iri) if is_scoped(node)}
        said += [counted(len(facts), one, many)] if facts else []
    if said:
        yield Step("said of it", f"{listed(said)}: kg timeline shows them")
