"""That the server is there, and which graph it has."""

from __future__ import annotations

from pathlib import Path

import httpx

from kg.store.folder import GraphFolder
from tests.serve.conftest import MOST


def test_it_says_which_graph_and_which_limits(client: httpx.Client, graph: Path) -> None:
    answer = client.get("health")
    state = answer.json()
    assert (state["status"], state["graph"]) == ("ok", GraphFolder(graph).stamp.digest)
    assert (state["workers"], state["timeout"], state["max_rows"]) == (2, 20.0, MOST)
    assert 0 <= state["idle"] <= 2
    assert answer.headers["cache-control"] == "no-store"
