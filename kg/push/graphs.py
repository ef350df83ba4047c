"""The graphs of a build as a store is sent them, each with a digest of what it says."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from kg.errors import PushError
from kg.iris import BASE
from kg.push.numbers import LARGEST
from kg.store.lines import lines_in
from kg.store.reader import GraphReader

MANIFEST = f"{BASE}graph/pushed"
"""The graph in which a store that was pushed to keeps what it holds of ours."""

_WRITABLE = re.compile(r'[^<>"{}|^`\\\x00-\x20]+')
"""What an IRI may be made of (N-Triples, IRIREF); whoever has filled a store may have written others with escapes."""

_KEPT = "digests"


def is_ours(graph: str) -> bool:
    """Whether a graph's name is one that a push may write or take away."""
    return graph.startswith(BASE) and graph != MANIFEST and _WRITABLE.fullmatch(graph) is not None


def digests_of(reader: GraphReader) -> Mapping[str, str]:
    """By the name of each graph a digest of its sorted N-Triples; of a finished build worked out once.

    Raises ``PushError`` for graphs that cannot be sent whole.
    """
    kept = reader.kept.recall(_KEPT)
    if kept is not None:
        return dict(line.split(" ") for line in kept.decode().splitlines())
    found: dict[str, str] = {}
    for graph, triples in reader.each_as_lines():
        if graph in found:
            raise PushError(
                f"{graph}: stands in several places of graph.nq: build it again with kg build, or give the file itself "
                "with --graph, which is then read whole"
            )
        found[graph] = digest(triples)
    reader.kept.keep(_KEPT, "".join(f"{graph} {one}\n" for graph, one in found.items()).encode())
    return found


def parts_of(triples: bytes) -> Iterator[bytes]:
    """N-Triples in parts that one request takes, at least one; as none shares blank nodes, these keep a graph whole."""
    if b"_:" in triples:
        yield triples
        return
    start = 0
    while len(triples) - start > LARGEST:
        end = triples.find(b"\n", start + LARGEST - 1) + 1 or len(triples)
        yield triples[start:end]
        start = end
    if start < len(triples) or not triples:
        yield triples[start:]


def digest(triples: bytes) -> str:
    """A digest of N-Triples, one statement a line, in whatever order they stand."""
    found = hashlib.sha256()
    for line in sorted(lines_in(triples)):
        found.update(line)
    return found.hexdigest()
