"""What a store holds of ours, as a graph in that store: it is right for whoever pushes, from whatever machine.

Names are written before the graphs are sent, digests once they have arrived; a digest goes before its graph is touched.
So whatever a push is cut off at, each digest is true, and each graph that may be there is named: the next push sends
those without their digest again, and takes away those that the build no longer has. A store that was emptied has lost
its manifest too; one that was put back from a copy has that of the copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.iris import full
from kg.push.graphs import is_ours
from kg.store.things import Things

_GRAPH, _DIGEST = "kg:PushedGraph", "kg:pushedDigest"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The graphs (by name) that a store may hold because we sent them, and digests of those that it surely holds."""

    names: frozenset[str] = frozenset()
    digests: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, said: Things) -> Manifest:
        """What a manifest says of graphs that are ours to touch; two digests of one graph are none."""
        digests = {graph: said.all(graph, _DIGEST) for graph in filter(is_ours, said.subjects())}
        named = {graph for graph in said.of(_GRAPH) if is_ours(graph)}
        told = {graph: one[0] for graph, one in digests.items() if len(one) == 1}
        return cls(frozenset(named | told.keys()), told)

    def lines(self) -> bytes:
        """The manifest as sorted N-Triples."""
        named = (f"<{graph}> <{full('rdf:type')}> <{full(_GRAPH)}> .\n" for graph in self.names)
        return b"".join(sorted([*(line.encode() for line in named), *_digests(self.digests.items())]))


def arrived(graphs: Iterable[tuple[str, str]]) -> bytes:
    """What a manifest learns of graphs, each with its digest, once they are there, as N-Triples."""
    return b"".join(sorted(_digests(graphs)))


def _digests(graphs: Iterable[tuple[str, str]]) -> Iterable[bytes]:
    return (f'<{graph}> <{full(_DIGEST)}> "{digest}" .\n'.encode() for graph, digest in graphs)


@dataclass(frozen=True, slots=True)
class Plan:
    """What to send and what to take away (names, sorted), and the manifest before and after that is done."""

    send: tuple[str, ...]
    remove: tuple[str, ...]
    before: Manifest
    after: Manifest

    @classmethod
    def of(cls, digests: Mapping[str, str], known: Manifest) -> Plan:
        """The plan for a store that is known to hold this, so that it holds graphs of these digests."""
        same = {graph: digest for graph, digest in digests.items() if known.digests.get(graph) == digest}
        return cls(
            send=tuple(sorted(digests.keys() - same.keys())),
            remove=tuple(sorted(known.names - digests.keys())),
            before=Manifest(known.names | digests.keys(), same),
            after=Manifest(frozenset(digests), digests),
        )

    @property
    def is_empty(self) -> bool:
        """Whether the store holds all, and nothing else of ours."""
        return not (self.send or self.remove)
