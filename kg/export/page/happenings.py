"""Events of many articles that are one, as one node of the page; what each article says of it stays its own fact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.export.page.rows import PagePart
from kg.models import Happening

Shown = Mapping[str, tuple[str, str]]
"""By the IRI of each event that others report too: the IRI under which all are shown, and their name."""


def shown_as(happenings: Iterable[Happening]) -> Shown:
    """The events that are shown as another, or by another name: that of the first report, and what most call it."""
    return {report: (one.reports[0], one.name) for one in happenings if len(one.reports) > 1 for report in one.reports}


def with_happenings(part: PagePart, shown: Shown) -> PagePart:
    """An article's part, its events under what they are shown as."""
    if shown.keys().isdisjoint(part.ends):
        return part
    nodes = (
        replace(node, iri=shown[node.iri][0], name=shown[node.iri][1], aliases=_others(node.name, shown[node.iri][1]))
        if node.iri in shown
        else node
        for node in part.nodes
    )
    return replace(part, nodes=tuple(nodes), ends=tuple(shown[end][0] if end in shown else end for end in part.ends))


def _others(name: str, shown: str) -> tuple[str, ...]:
    return () if name == shown else (name,)
