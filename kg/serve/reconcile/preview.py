"""A card that shows what a candidate is, small enough for a frame in somebody else's page."""

from __future__ import annotations

from dataclasses import dataclass

from kg.iris import short
from kg.network.lookup import shown_name, typed_iri
from kg.serve.desk import Desk
from kg.serve.known import sort_of
from kg.serve.pages.render import View, page
from kg.serve.reconcile.properties import PROPERTIES
from kg.serve.replies import Reply

_SHOWN = ("english", "parent", "agency", "post", "kind", "alias", "releases")
_MOST = 3
"""Values of a property that a card has room for."""


@dataclass(frozen=True, slots=True)
class Previewing:
    """The job of making one."""

    view: View
    identifier: str

    def __call__(self, desk: Desk) -> Reply:
        """The card, 404 with a card that says so for what the graph does not know."""
        store = desk.reader
        iri = store.canonical(typed_iri(self.identifier)) if typed_iri(self.identifier) else ""
        sort = sort_of(iri) if iri and store.knows(iri) else None
        if sort is None:
            return page(self.view, "card.html.j2", 404, name="", iri="", sort="", rows=[])
        rows = []
        for name in _SHOWN:
            said = PROPERTIES[name]
            if sort in said.sorts and (values := list(said.read(store, iri))):
                texts = [value.text or str(value.number) for value in values]
                rows.append((said.name, texts[:_MOST], len(texts) - _MOST))
        return page(
            self.view, "card.html.j2", name=shown_name(store.labels, iri), iri=short(iri), sort=sort.value, rows=rows
        )
