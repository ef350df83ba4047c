"""How much in a graph would be otherwise: facts that name something, and what is computed of them."""

from __future__ import annotations

from itertools import chain

from kg.store.reader import GraphReader

_NAMES_AGENT = ("org:member", "org:organization", "kg:agent", "schema:creator", "schema:organizer", "kg:between")
"""The properties by which facts and relationships name a person or body."""

_DERIVED = "prov:wasDerivedFrom"


def on_agent(store: GraphReader, agent: str) -> int:
    """The facts that name a person or body, and the ties it has; at least itself."""
    return max(1, len(set(chain.from_iterable(store.nodes_with(name, agent) for name in _NAMES_AGENT))))


def on_fact(store: GraphReader, fact: str) -> int:
    """A fact, and the relationships and tenures that rest on it; on a part in an event rest those of who took it."""
    resting = 1 + sum(1 for _ in store.nodes_with(_DERIVED, fact))
    if event := store.value(fact, "kg:event"):
        agent = store.value(fact, "kg:agent")
        resting += sum(agent in store.values(tie, "kg:between") for tie in store.nodes_with(_DERIVED, event))
    return resting


def on_event(store: GraphReader, event: str) -> int:
    """An event, who took part in it, and the relationships that rest on it."""
    return on_fact(store, event) + sum(1 for _ in store.nodes_with("kg:event", event))
