"""What a graph says itself that it cannot tell: names that fit several, likenesses, weak facts, and contradictions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.iris import Kind, is_scoped, kind_of
from kg.network.review.hanging import on_agent, on_event, on_fact
from kg.network.review.numbers import HANG_ON_LINK, MOST_AT_ONCE, WEAK
from kg.network.review.question import Asked, Doubt
from kg.store.reader import GraphReader

_CANDIDATES = "SELECT ?body ?candidate WHERE { ?body kg:candidate ?candidate }"
_PROPOSALS = "SELECT ?node ?thing ?sure WHERE { ?node a kg:Proposal ; kg:between ?thing ; kg:confidence ?sure }"
_CONTRADICTED = "SELECT ?tenure ?other WHERE { ?tenure kg:contradicts ?other }"
_WEAK = """
SELECT ?fact ?sure WHERE {{
  {{ SELECT ?fact ?of WHERE {{ ?fact {property} ?of }} }}
  {{ SELECT ?fact ?sure WHERE {{ ?fact kg:confidence ?sure FILTER(?sure <= {weak}) }} }}
}}"""
"""Each pattern is read in one go, which is quicker than looking at each fact of a class."""

_KINDS = {Kind.PERSON: Asked.PERSON, Kind.ORGANIZATION: Asked.BODY, Kind.EVENT: Asked.EVENT}


def candidates(store: GraphReader) -> Iterator[Doubt]:
    """Names that fit several bodies; the graph has none of them."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in store.rows(_CANDIDATES):
        if is_scoped(row["body"]):
            found[row["body"]].add(row["candidate"])
    for body, fit in found.items():
        why = f"the name fits {len(fit)} bodies"
        yield Doubt(Asked.CANDIDATES, body, tuple(sorted(fit)), 1 / len(fit), on_agent(store, body), why)


def proposals(store: GraphReader) -> Iterator[Doubt]:
    """Pairs that are likely one; the graph has them as two, so that what hangs on the lesser is wrong if they are.

    Of pairs between which a graph has joined some the surest stays.
    """
    found: dict[str, set[str]] = defaultdict(set)
    sureness = {}
    for row in store.rows(_PROPOSALS):
        found[row["node"]].add(row["thing"])
        sureness[row["node"]] = float(row["sure"])
    surest: dict[tuple[str, ...], tuple[float, list[str]]] = {}
    for node in sorted(found, key=lambda node: (sureness[node], sorted(found[node]))):
        meant = tuple(sorted(store.canonical(each) for each in found[node]))
        surest[meant] = sureness[node], sorted(found[node])
    for meant, (sure, (first, other)) in surest.items():
        kind = _KINDS[kind_of(first)]
        hangs = min((on_event if kind is Asked.EVENT else on_agent)(store, each) for each in meant)
        yield Doubt(kind, first, (other,), sure, hangs * sure, f"they are alike: {sure:.0%} likely one")


def weak_facts(store: GraphReader) -> Iterator[Doubt]:
    """Facts that are hardly likelier right than wrong; whether they rest on one mention ``Mentions`` tells."""
    for name, weak in WEAK.items():
        for row in store.rows(_WEAK.format(property=name, weak=weak)):
            fact, sure = row["fact"], float(row["sure"])
            hangs = HANG_ON_LINK if name == "kg:theme" else on_fact(store, fact)
            why = f"it rests on one weak mention: {sure:.0%} sure"
            yield Doubt(Asked.FACT, fact, (), sure, hangs * (1 - sure), why)


def conflicts(store: GraphReader) -> Iterator[Doubt]:
    """Tenures that cannot be true beside another; ``sure`` is their share of the claims of both."""
    for row in store.rows(_CONTRADICTED):
        pair = row["tenure"], row["other"]
        ours, theirs = (holdings_of(store, tenure) for tenure in pair)
        claims = tuple(held if len(held) <= MOST_AT_ONCE else () for held in (ours, theirs))
        if any(claims):
            hangs = sum(on_fact(store, holding) for holding in ours)
            sure = len(ours) / (len(ours) + len(theirs))
            why = f"claims contradict each other: {len(ours)} for the first, {len(theirs)} for the second"
            yield Doubt(Asked.CONFLICT, pair[0], pair[1:], sure, hangs, why, claims)


def holdings_of(store: GraphReader, tenure: str) -> tuple[str, ...]:
    """The claims that a tenure rests on, sorted."""
    return tuple(sorted(store.values(tenure, "prov:wasDerivedFrom")))
