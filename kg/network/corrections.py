"""What judgements put in the place of what articles say: every property that changes with one, under the IRIs meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.iris import Kind, article_of, iri, kind_of
from kg.ledger import full_iri
from kg.ledger.properties import PROPERTIES
from kg.models import Applied, Correction, Described, Value
from kg.network.judged import Graph
from kg.network.told import Told
from kg.rdf.holdings import post_iri
from kg.store.things import Things


class Corrections:
    """Corrections of facts in articles that tell this; ``canonical`` says whom IRIs mean."""

    def __init__(self, told: Sequence[Told], graph: Graph, canonical: Mapping[str, str]) -> None:
        self._graph, self._canonical = graph, canonical
        self._named = {named.iri: named for each in told for named in (*each.people, *each.bodies)}

    def of(self, applied: Sequence[Applied]) -> tuple[Applied, ...]:
        """The judgements with what they correct: all of one fact with the last judgement on it."""
        mends: dict[str, dict[str, str]] = defaultdict(dict)
        last: dict[str, Applied] = {}
        for one in applied:
            if one.judgement.mends:
                mends[one.things[0]].update(one.judgement.mends)
                last[one.things[0]] = one
        return tuple(
            self._corrected(one, mends[one.things[0]]) if one is last.get(one.things[0]) else one for one in applied
        )

    def _corrected(self, one: Applied, mends: Mapping[str, str]) -> Applied:
        fact = one.things[0]
        things = self._graph(article_of(fact))
        if things is None:
            return one
        found = tuple(self._corrections(things, fact, mends))
        return replace(one, corrections=found, described=tuple(self._described(things, fact, mends, found)))

    def _corrections(self, things: Things, fact: str, mends: Mapping[str, str]) -> Iterator[Correction]:
        for name, text in sorted(mends.items()):
            known = PROPERTIES[name]
            yield Correction(fact, known.name, known.value, self._whom(text) if known.value is Value.NODE else text)
        yield from (Correction(fact, name, Value.DAY, day) for name, day in _bounds(things, fact, mends))
        if {"role", "body"} & mends.keys():
            role, body = self._post(things, fact, mends)
            yield Correction(fact, "kg:post", Value.NODE, post_iri(article_of(fact), role, body or None))

    def _described(
        self, things: Things, fact: str, mends: Mapping[str, str], found: Sequence[Correction]
    ) -> Iterator[Described]:
        for each in found:
            if each.value is Value.NODE and each.name != "kg:post":
                yield self._agent(each.text)
            elif each.value is Value.ROLE:
                yield Described(iri("role", each.text), "org:Role", each.text)
            elif each.name == "kg:post":
                role, body = self._post(things, fact, mends)
                yield Described(each.text, "org:Post", role=iri("role", role), body=body)

    def _agent(self, node: str) -> Described:
        named = self._named[node]
        is_person = kind_of(node) is Kind.PERSON
        return Described(node, "foaf:Person" if is_person else "org:Organization", named.name, named.kind)

    def _post(self, things: Things, fact: str, mends: Mapping[str, str]) -> tuple[str, str]:
        """The role's Thai label and the body (IRI, "" for none) of a holding as it is corrected."""
        role = mends.get("role") or things.label(things.one(fact, "org:role"), "skos:prefLabel", "th")
        return role, self._whom(mends["body"]) if "body" in mends else self._meant(things.one(fact, "org:organization"))

    def _whom(self, written: str) -> str:
        return self._meant(full_iri(written))

    def _meant(self, node: str) -> str:
        return self._canonical.get(node, node)


def _bounds(things: Things, event: str, mends: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The days that change with an event's first or last one: what is told of one day has no other end."""
    if "day" in mends:
        yield "kg:earliest", mends["day"]
        if "until" not in mends and things.all(event, "schema:endDate"):
            yield "schema:endDate", mends["day"]
    if last := mends.get("until") or mends.get("day"):
        yield "kg:latest", last
