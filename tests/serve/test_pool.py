"""Processes that answer: what takes too long is stopped while others go on, and many clients lose no answer."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from kg.serve.desk import Desk
from kg.serve.pool import Pool
from kg.serve.replies import Reply
from tests.serving import served

Told = TypeVar("Told")
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
CLIENTS = 16


@dataclass(frozen=True)
class Saying:
    """Says in which process it is done."""

    def __call__(self, _: Desk) -> Reply:
        return Reply(str(os.getpid()).encode(), "text/plain")


@dataclass(frozen=True)
class Ending:
    """Ends its process, as the system does with one that wants too much memory."""

    def __call__(self, _: Desk) -> Reply:
        os.abort()


@dataclass(frozen=True)
class Waiting:
    """Never ends."""

    def __call__(self, _: Desk) -> Reply:
        while True:
            time.sleep(1)


def run(working: Coroutine[Any, Any, Told]) -> Told:
    return asyncio.run(working)


def test_a_process_that_takes_too_long_is_ended_and_another_takes_its_place(graph: Path) -> None:
    async def asked() -> list[Reply]:
        pool = Pool(graph, size=1, patience=60, seconds=20)
        await pool.start()
        try:
            first = await pool.ask(Saying())
            pool.seconds = 0.2
            stopped = await pool.ask(Waiting())
            pool.seconds = 20
            return [first, stopped, await pool.ask(Saying())]
        finally:
            await pool.stop()

    first, stopped, then = run(asked())
    assert (stopped.status, stopped.headers) == (503, {"retry-after": "5"})
    assert "stopped after 0.2 s" in stopped.body.decode()
    assert first.body != then.body
    for reply in (first, then):
        with pytest.raises(ProcessLookupError):
            os.kill(int(reply.body), 0)


def test_a_process_that_ends_by_itself_is_replaced(graph: Path) -> None:
    async def asked() -> list[int]:
        pool = Pool(graph, size=1, patience=60, seconds=20)
        await pool.start()
        try:
            return [(await pool.ask(Ending())).status, (await pool.ask(Saying())).status]
        finally:
            await pool.stop()

    assert run(asked()) == [503, 200]


def test_who_waits_too_long_for_a_process_is_told_so(graph: Path) -> None:
    async def asked() -> list[int]:
        pool = Pool(graph, size=1, patience=0.1, seconds=0)
        await pool.start()
        try:
            while not pool.idle:
                await asyncio.sleep(0.01)
            endless = asyncio.create_task(pool.ask(Waiting()))
            while pool.idle:
                await asyncio.sleep(0)
            told = await pool.ask(Saying())
            endless.cancel()
            return [told.status]
        finally:
            await pool.stop()

    assert run(asked()) == [503]


def test_a_queue_that_is_too_long_is_refused_at_once(graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.serve.pool.WAITING", 2)

    async def asked() -> list[int]:
        pool = Pool(graph, size=1, patience=60, seconds=60)
        waiting = [asyncio.create_task(pool.ask(Saying())) for _ in range(5)]
        try:
            told = await asyncio.gather(*waiting[2:])
            return [reply.status for reply in told]
        finally:
            for task in waiting:
                task.cancel()

    assert run(asked()) == [503, 503, 503]


def test_a_query_without_end_stops_at_its_limit_while_others_go_on(graph: Path) -> None:
    short = {"query": "ASK { ?s ?p ?o }"}
    with (
        served(graph, "--timeout", "4", "--workers", "2") as address,
        httpx.Client(base_url=address, timeout=120) as client,
        ThreadPoolExecutor() as beside,
    ):
        slow = beside.submit(client.get, "sparql", params={"query": ENDLESS})
        answered = 0
        while not slow.done():
            assert client.get("sparql", params=short).status_code == 200
            answered += 1
        assert (slow.result().status_code, slow.result().headers["retry-after"]) == (503, "5")
        assert "stopped after 4 s" in slow.result().text
        assert answered > 1
        assert client.get("sparql", params=short).status_code == 200


def test_a_client_that_leaves_frees_its_process(graph: Path) -> None:
    with served(graph, "--timeout", "600", "--workers", "1") as address:
        with httpx.Client(base_url=address, timeout=1) as hasty, pytest.raises(httpx.ReadTimeout):
            hasty.get("sparql", params={"query": ENDLESS})
        answer = httpx.get(f"{address}sparql", params={"query": "ASK { ?s ?p ?o }"}, timeout=120)
        assert answer.status_code == 200


def test_a_thousand_requests_of_sixteen_clients_lose_none(server: str) -> None:
    def asked(number: int) -> tuple[int, str]:
        answer = client.get("sparql", params={"query": f"SELECT ({number} AS ?n) WHERE {{}}", "format": "csv"})
        return answer.status_code, answer.text

    limits = httpx.Limits(max_connections=CLIENTS)
    with httpx.Client(base_url=server, timeout=120, limits=limits) as client, ThreadPoolExecutor(CLIENTS) as clients:
        answers = list(clients.map(asked, range(1000)))
    assert answers == [(200, f"n\r\n{number}\r\n") for number in range(1000)]
