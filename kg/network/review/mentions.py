"""Whether a fact rests on one mention: one place in its article, and no other fact that says the same."""

from __future__ import annotations

from kg.iris import is_scoped
from kg.store.reader import GraphReader


class Mentions:
    """Looks up what facts rest on; the facts of one agent, post or goal are read once."""

    def __init__(self, store: GraphReader) -> None:
        self._store = store
        self._with: dict[tuple[str, str], frozenset[str]] = {}

    def rests_on_one(self, fact: str) -> bool:
        """Whether a holding, a participation or an agent's link to a goal rests on one mention."""
        store = self._store
        if sum(1 for _ in store.nodes_with("oa:hasBody", fact)) != 1:
            return False
        who, what = ("org:member", "kg:post") if store.value(fact, "kg:post") else ("kg:agent", "kg:theme")
        if not (said := store.value(fact, what)):
            return not self._is_told_of_happening(fact)
        agent = store.value(fact, who)
        return bool(agent) and self._facts_with(who, agent) & self._facts_with(what, said) <= {fact}

    def _facts_with(self, name: str, value: str) -> frozenset[str]:
        if (name, value) not in self._with:
            nodes = self._store.nodes_with(name, value)
            self._with[name, value] = frozenset(filter(is_scoped, nodes))  # tenures say what claims say
        return self._with[name, value]

    def _is_told_of_happening(self, participation: str) -> bool:
        """Whether the agent has another part in the event, or one in what another article reports of it."""
        store, event = self._store, self._store.value(participation, "kg:event")
        reports = {event}.union(*(store.values(one, "kg:report") for one in store.nodes_with("kg:report", event)))
        parts = (part for report in reports for part in store.nodes_with("kg:event", report) if part != participation)
        agent = store.value(participation, "kg:agent")
        return any(store.value(part, "kg:agent") == agent for part in parts)
