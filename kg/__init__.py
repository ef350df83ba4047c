"""Thai government press releases, read into a knowledge graph: every fact with the sentence behind it.

``kg.open("exports")`` opens a built graph to ask from Python; see ``kg.graph.Graph``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kg.graph import Graph

__all__: list[str] = []
"""Nothing: ``from kg import *`` must not put ``kg.open`` in the place of Python's own ``open``."""


def open(graph: str | Path = "exports") -> Graph:  # noqa: A001  # read as kg.open
    """Opens a graph to ask: a build's folder, or a graph file (.nq, .trig, .nt, .ttl, each also as .gz).

    Raises ``kg.errors.StoreError`` when it is neither.
    """
    from kg.graph import Graph  # noqa: PLC0415  # import kg stays quick

    return Graph.at(graph)
