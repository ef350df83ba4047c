"""What a build changed, in words: the people, bodies, posts and events that are new in the graph or gone from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import MappingProxyType

from kg.export.tables.csv import MARK, csv_of
from kg.export.turtle import prefix_lines, turtle
from kg.iris import BASE, Kind, full, kind_of
from kg.network.called import Called
from kg.network.changes import Change, uneven
from kg.store.lines import Difference
from kg.store.reader import GraphReader

CHANGES = ("changes.csv", "changes.ttl")

_KINDS = MappingProxyType(
    {
        full("foaf:Person"): "person",
        full("org:Organization"): "organization",
        full("org:Post"): "post",
    }
)
_EVENT = "event"
_TYPE = f"> <{full('rdf:type')}> <".encode()
_NAME = f"> <{full('schema:name')}> ".encode()
_GRAPH = f"{BASE}graph/changes"


def told(differences: Iterable[Difference]) -> Iterator[tuple[str, str, bool]]:
    """Of statements taken out or put in those that tell of a thing: its IRI, its kind, and whether it is new.

    Of an event that is its name: its IRI is only a number of its article.
    """
    for line, is_new in differences:
        subject, predicate, rest = line.partition(_TYPE) if _TYPE in line else line.partition(_NAME)
        iri = subject[1:].decode() if predicate and b" " not in subject else ""
        is_event = predicate == _NAME and kind_of(iri) is Kind.EVENT
        kind = _EVENT if is_event else _KINDS.get(rest[: rest.find(b">")].decode()) if iri else None
        if kind:
            yield iri, kind, is_new


def changes(found: Iterable[tuple[str, str, bool]], before: GraphReader, now: GraphReader) -> tuple[Change, ...]:
    """The changes with the names that the graphs before and after know, sorted: what is gone, then what is new.

    What is only called by another IRI than before, as all of an article with another id, is neither.
    """
    names = {False: Called(before), True: Called(now)}
    return tuple(uneven(sorted(Change(new, kind, names[new].of(iri), iri) for iri, kind, new in found)))


def write_changes(found: Sequence[Change], folder: Path) -> None:
    """Writes the changes as a table and as Turtle. Raises ``OSError``."""
    rows = ((("new" if each.is_new else "gone"), each.kind, each.name, each.iri) for each in found)
    (folder / CHANGES[0]).write_bytes(MARK + csv_of([("change", "kind", "name", "iri"), *rows]))
    said = ((full("kg:appeared" if each.is_new else "kg:disappeared"), each.iri) for each in found)
    lines = "".join(sorted(f"<{_GRAPH}> <{relation}> <{iri}> .\n" for relation, iri in said))
    (folder / CHANGES[1]).write_text(prefix_lines() + turtle(lines.encode()), encoding="utf-8", newline="\n")
