"""What takes long to get ready is got ready once, and is not ended with who waited for it."""

from __future__ import annotations

import shutil
from pathlib import Path

import httpx

from kg.store.folder import GraphFolder
from tests.serving import served

NAMED = {"query": "SELECT (COUNT(DISTINCT ?g) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }", "format": "csv"}


def test_graphs_by_name_are_made_once_and_others_wait_no_longer_than_for_a_question(
    graph: Path, tmp_path: Path
) -> None:
    copy = shutil.copytree(graph, tmp_path / "graph")
    shutil.rmtree(copy / "store" / "named", ignore_errors=True)
    with (
        served(copy, "--timeout", "0.1", "--workers", "1") as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        first = client.get("sparql", params=NAMED)
        assert first.status_code in {200, 503}
        assert first.status_code == 200 or (first.headers["retry-after"] == "5" and "once" in first.text)
        while not GraphFolder(copy).has_named:
            assert client.get("health").status_code == 200
        while (answer := client.get("sparql", params=NAMED)).status_code == 503:
            continue
        assert int(answer.text.split()[1]) > 3
