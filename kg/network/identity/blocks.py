"""Which pairs are compared: those that have something in common that few have, as in record linkage (blocking)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from itertools import combinations

from kg.network.joining import Pair


def pairs_in_blocks(keyed: Iterable[tuple[Hashable, str]], most: int) -> list[Pair]:
    """The pairs (IRIs, in the order given) that have a key in common with at most ``most`` in all, sorted."""
    blocks: dict[Hashable, list[str]] = defaultdict(list)
    for key, iri in keyed:
        blocks[key].append(iri)
    return sorted({pair for block in blocks.values() if len(block) <= most for pair in combinations(block, 2)})
