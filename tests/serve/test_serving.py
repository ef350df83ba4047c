"""What takes long to get ready is got ready once, and is not ended with who waited for it."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest

from kg.serve.protocol import RefusedError
from kg.serve.serving import Serving
from kg.serve.settings import Settings
from kg.store.folder import GraphFolder


def test_graphs_by_name_are_made_though_nobody_waits_so_long(graph: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(graph, tmp_path / "graph")
    shutil.rmtree(copy / "store" / "named", ignore_errors=True)

    async def asked() -> None:
        serving = Serving(Settings(copy, "127.0.0.1", timeout=60, workers=1))
        async with serving.running():
            serving.settings = Settings(copy, "127.0.0.1", timeout=0.001, workers=1)
            with pytest.raises(RefusedError, match="once") as refused:
                await serving.make_named()
            assert (refused.value.reply.status, refused.value.reply.headers) == (503, {"retry-after": "5"})
            serving.settings = Settings(copy, "127.0.0.1", timeout=60, workers=1)
            await serving.make_named()
            assert GraphFolder(copy).has_named
            await serving.make_named()

    asyncio.run(asked())


def test_a_server_that_stops_leaves_nothing_half_made(graph: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(graph, tmp_path / "graph")
    shutil.rmtree(copy / "store" / "named", ignore_errors=True)

    async def stopped() -> None:
        serving = Serving(Settings(copy, "127.0.0.1", timeout=60, workers=1))
        async with serving.running():
            making = asyncio.create_task(serving.make_named())
            while not list((copy / "store").glob("reading-*")) and not making.done():
                await asyncio.sleep(0)
            making.cancel()

    asyncio.run(stopped())
    assert list((copy / "store").glob("reading-*")) == []


def test_a_graph_file_has_its_graphs_by_name(graph: Path) -> None:
    before = sorted(graph.rglob("*"))
    asyncio.run(Serving(Settings(graph / "graph.nq", "127.0.0.1")).make_named())
    assert sorted(graph.rglob("*")) == before
