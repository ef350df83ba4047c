"""The protocol: what is asked, when it is asked again, who gets to see who pushes, and what goes packed."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from kg.errors import PushError
from kg.push.credentials import Credentials
from kg.push.protocol import Server
from tests.push.stores import Memory, Waits, server

GRAPH = "https://w3id.org/thkg/article/a%20b%2Fก/graph"
LINE = b'<http://a.example> <http://b.example> "\xe0\xb8\x81" .\n'
HERE = "http://127.0.0.1:1/data"
BROKEN = httpx.ReadError("the line broke")

Does = Callable[[Server], object]


def told(answers: list[httpx.Response | Exception], waits: Waits | None = None, **more: str) -> tuple[str, int]:
    """What the error says after these answers to a PUT, and how often was asked; the last answer is given for ever."""
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        found = answers[min(len(asked), len(answers)) - 1]
        if isinstance(found, Exception):
            raise found
        return found

    try:
        asyncio.run(server(answer, HERE, Credentials(**more), waits).put(GRAPH, LINE))
    except PushError as error:
        return str(error), len(asked)
    return "", len(asked)


def test_graphs_are_put_added_to_read_and_taken_away() -> None:
    memory = Memory()

    async def all_of_it() -> None:
        async with server(memory, HERE) as store:
            assert await store.get(GRAPH) == []
            await store.put(GRAPH, LINE)
            await store.add(GRAPH, LINE.replace(b"b.", b"c."))
            assert len(await store.get(GRAPH)) == 2
            await store.put(GRAPH, LINE)
            (quad,) = await store.get(GRAPH)
            assert f"{quad.triple} .\n".encode() == LINE
            await store.remove(GRAPH)
            await store.remove(GRAPH)

    asyncio.run(all_of_it())
    assert memory.graphs == {}
    assert {name for _, name in memory.asked} == {GRAPH}


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_busy_store_is_asked_again_after_longer_and_longer_waits(status: int) -> None:
    waits = Waits()
    assert told([httpx.Response(status), httpx.Response(status), httpx.Response(204)], waits) == ("", 3)
    assert waits.seconds == [1.0, 2.0]
    waits = Waits()
    error, asked = told([httpx.Response(status)], waits)
    assert (asked, waits.seconds) == (5, [1.0, 2.0, 4.0, 8.0])
    assert str(status) in error


@pytest.mark.parametrize("status", [200, 201, 204, 400, 401, 403, 404, 405, 409, 413, 500, 501, 507])
def test_any_other_answer_is_the_last_one(status: int) -> None:
    error, asked = told([httpx.Response(status)])
    assert (asked, bool(error)) == (1, status >= 300)


def test_a_store_says_how_long_to_wait_and_a_very_long_time_ends_the_push() -> None:
    waits = Waits()
    busy = httpx.Response(503, headers={"Retry-After": "7"})
    assert told([busy, httpx.Response(204)], waits) == ("", 2)
    assert waits.seconds == [7.0]
    then = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    waits = Waits()
    assert told([httpx.Response(429, headers={"Retry-After": then}), httpx.Response(204)], waits) == ("", 2)
    assert 20 < waits.seconds[0] <= 30
    for wrong in ("soon", "-5", "Mon, 99 Foo 2020"):
        waits = Waits()
        told([httpx.Response(503, headers={"Retry-After": wrong}), httpx.Response(204)], waits)
        assert waits.seconds == [1.0]
    error, asked = told([httpx.Response(503, headers={"Retry-After": "86400"})])
    assert (asked, "asks to wait 86400 seconds" in error) == (1, True)


def test_a_broken_line_is_tried_again_once_the_store_has_answered_at_all() -> None:
    waits = Waits()
    assert told([httpx.Response(503), BROKEN, BROKEN, httpx.Response(204)], waits) == ("", 4)
    assert waits.seconds == [1.0, 2.0, 4.0]
    error, asked = told([httpx.ConnectError("refused")])
    assert (asked, error) == (1, f"{HERE}: cannot be reached (refused): is it running, and its address right?")
    error, asked = told([httpx.Response(503), httpx.ReadTimeout("")])
    assert (asked, "takes too long" in error) == (2, True)


def test_who_pushes_is_told_to_the_store_alone_and_never_where_it_leads() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(307, headers={"Location": "https://thief.example/data"})

    with pytest.raises(PushError, match=r"has moved to https://thief\.example/data"):
        asyncio.run(server(answer, HERE, Credentials("Bearer secret")).put(GRAPH, LINE))
    assert [(request.url.host, request.headers["Authorization"]) for request in seen] == [
        ("127.0.0.1", "Bearer secret")
    ]
    memory = Memory()
    asyncio.run(server(memory, HERE).get(GRAPH))
    assert "Authorization" not in memory.headers[0]


def test_a_store_that_knows_no_n_triples_gets_them_as_turtle() -> None:
    forms: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        forms.append(request.headers["Content-Type"])
        return httpx.Response(204 if forms[-1] == "text/turtle" else 415)

    async def two() -> None:
        store = server(answer, HERE)
        await store.put(GRAPH, LINE)
        await store.put(GRAPH, LINE)

    asyncio.run(two())
    assert forms == ["application/n-triples", "text/turtle", "text/turtle"]
    error, asked = told([httpx.Response(415)])
    assert (asked, "takes neither N-Triples nor Turtle" in error) == (2, True)


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, html="<h1>A page</h1>"),
        httpx.Response(200, text="no triples", headers={"Content-Type": "application/n-triples"}),
        httpx.Response(200, content=b"\xff", headers={"Content-Type": "text/turtle"}),
        httpx.Response(200, content=b""),
    ],
)
def test_what_answers_without_a_graph_is_no_store(answer: httpx.Response) -> None:
    with pytest.raises(PushError, match="Graph Store Protocol"):
        asyncio.run(server(lambda _: answer, HERE).get(GRAPH))


def test_a_store_may_answer_in_turtle() -> None:
    turtle = httpx.Response(
        200, text="<http://a.example> a <http://b.example> .", headers={"Content-Type": "text/turtle; charset=utf-8"}
    )
    assert len(asyncio.run(server(lambda _: turtle, HERE).get(GRAPH))) == 1


class Unpacking(Memory):
    """A store elsewhere that unpacks what it is sent, or does not."""

    def __init__(self, *, unpacks: bool) -> None:
        super().__init__()
        self.unpacks, self.encodings = unpacks, list[str]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.encodings.append(request.headers.get("Content-Encoding", ""))
        if self.encodings[-1] == "gzip" and self.unpacks:
            request = httpx.Request(request.method, request.url, content=gzip.decompress(request.content))
        return super().__call__(request)


@pytest.mark.parametrize("unpacks", [True, False])
def test_graphs_go_packed_to_another_machine_that_has_shown_that_it_unpacks_them(unpacks: bool) -> None:
    store = Unpacking(unpacks=unpacks)

    async def both() -> None:
        remote = server(store)
        await remote.put_first(GRAPH, LINE)
        await remote.put(f"{GRAPH}/2", LINE)

    asyncio.run(both())
    assert all(lines == {LINE.decode()} for lines in store.graphs.values())
    assert store.encodings == (["gzip", "", "gzip"] if unpacks else ["gzip", "", ""])


def test_a_store_that_takes_what_is_packed_for_nothing_gets_it_plain() -> None:
    memory, bodies = Memory(), list[bytes]()

    def swallowing(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        if request.headers.get("Content-Encoding"):
            return httpx.Response(204)
        return memory(request)

    asyncio.run(server(swallowing).put_first(GRAPH, LINE))
    assert memory.graphs[GRAPH] == {LINE.decode()}
    assert bodies[-1] == LINE


def test_nothing_is_packed_for_this_machine() -> None:
    store = Unpacking(unpacks=True)
    asyncio.run(server(store, HERE).put_first(GRAPH, LINE))
    assert store.encodings == [""]
