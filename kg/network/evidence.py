"""The evidence of a fact or a name in a store: which places of its article it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.store.reader import GraphReader


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of an article's text, half-open, and its words."""

    start: int
    end: int
    text: str


def evidence(store: GraphReader, body: str) -> Iterator[tuple[str, Place]]:
    """The annotations (IRIs) that a fact or a name rests on, each with its place, in the store's order."""
    for annotation in store.nodes_with("oa:hasBody", body):
        for target in store.values(annotation, "oa:hasTarget"):
            for selector in store.values(target, "oa:hasSelector"):
                start, end, text = (store.value(selector, name) for name in ("oa:start", "oa:end", "oa:exact"))
                yield annotation, Place(int(start), int(end), text)
