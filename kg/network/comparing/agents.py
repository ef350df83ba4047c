"""People, bodies, posts and provinces that came or went, and people and bodies that were joined or parted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from types import MappingProxyType

from kg.iris import Kind, full, kind_of
from kg.network.changes import Change, uneven
from kg.network.comparing.news import News, Topic, Turn, articles_of
from kg.network.comparing.sides import Both, Side


def things(both: Both) -> Iterator[News]:
    """What is new or gone of each kind; what only has another IRI, or is one with what was there, is neither."""
    for topic, each in _KINDS.items():
        old, new = ({both.one(iri): iri for iri in sorted(each(side))} for side in (both.old, both.new))
        found = [
            *(Change(False, topic, both.old.name(old[one]), old[one]) for one in old.keys() - new.keys()),
            *(Change(True, topic, both.new.name(new[one]), new[one]) for one in new.keys() - old.keys()),
        ]
        for change in uneven(sorted(found)):
            side, turn = (both.new, Turn.NEW) if change.is_new else (both.old, Turn.GONE)
            yield News(turn, topic, change.name, _articles(side, change.iri), "", change.iri)


def joined_and_parted(both: Both) -> Iterator[News]:
    """Who is one with whom now and was not, and the other way round, where both are still there."""
    for now, before, turn, said in (
        (both.new, both.old, Turn.JOINED, "now one with"),
        (both.old, both.new, Turn.PARTED, "no more one with"),
    ):
        found: dict[str, list[str]] = defaultdict(list)
        for one, other in sorted(now.same.items()):
            if before.canonical(one) != before.canonical(other) and (turn is Turn.JOINED or before.store.knows(one)):
                found[other].append(_own_name(both, one))
        for other, names in found.items():
            topic = Topic.PERSON if kind_of(other) is Kind.PERSON else Topic.BODY
            what = f"{' · '.join(names)}: {said} {now.name(other)}"
            yield News(turn, topic, what, now.naming(other), "", other)


def _own_name(both: Both, iri: str) -> str:
    """What to call somebody before being joined."""
    side = both.old if both.old.store.knows(iri) and iri not in both.old.same else both.new
    return side.name(iri)


def _articles(side: Side, iri: str) -> int:
    return side.naming(iri) or articles_of(side.store.nodes_with("kg:post", iri))


def _named(name: str, kind: Kind) -> Callable[[Side], set[str]]:
    return lambda side: {iri for iri, _ in side.store.labelled(name) if kind_of(iri) is kind}


def _of_class(name: str) -> Callable[[Side], set[str]]:
    return lambda side: {*side.store.nodes_with("rdf:type", full(name))}


_KINDS = MappingProxyType(
    {
        Topic.PERSON: _named("foaf:name", Kind.PERSON),
        Topic.BODY: _named("skos:prefLabel", Kind.ORGANIZATION),
        Topic.POST: _of_class("org:Post"),
        Topic.PROVINCE: _of_class("schema:AdministrativeArea"),
    }
)
"""How the things (IRIs) of each kind are found in a graph."""
