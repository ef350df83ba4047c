"""Stores to push to: one in memory, which records what it is asked and may be ended at any request, and Oxigraph."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
from pyoxigraph import RdfFormat, parse

from kg.push import How, Pushed, push
from kg.push.address import Address
from kg.push.credentials import Credentials
from kg.push.graphs import MANIFEST
from kg.push.protocol import Server
from kg.store.graphs import GraphStore
from kg.store.reader import GraphReader

URL = "http://store.example/data"
PRESENT = (200, 201, 204)

Answer = Callable[[httpx.Request], httpx.Response | None]
"""What answers in the place of the store, None where the store itself does."""


class KilledError(Exception):
    """The end of a push at a request."""


class Memory:
    """Graphs by name, each a set of lines, behind the Graph Store Protocol; what it is asked is kept."""

    def __init__(self, **graphs: str) -> None:
        self.graphs = {name: {f"{line}\n" for line in lines.splitlines()} for name, lines in graphs.items()}
        self.asked: list[tuple[str, str]] = []
        self.headers: list[httpx.Headers] = []
        self.instead: Answer = lambda _: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        name = dict(request.url.params)["graph"]
        self.asked.append((request.method, name))
        self.headers.append(request.headers)
        return self.instead(request) or self._answer(request, name)

    def _answer(self, request: httpx.Request, name: str) -> httpx.Response:
        if request.method in {"GET", "DELETE"} and name not in self.graphs:
            return httpx.Response(404)
        if request.method == "GET":
            said = "".join(sorted(self.graphs[name]))
            return httpx.Response(200, text=said, headers={"Content-Type": "application/n-triples"})
        if request.method == "DELETE":
            del self.graphs[name]
            return httpx.Response(204)
        try:
            quads = parse(request.content, format=RdfFormat.N_TRIPLES)
            lines = {f"{quad.triple} .\n" for quad in quads}
        except (SyntaxError, ValueError) as error:
            return httpx.Response(400, text=str(error))
        self.graphs[name] = lines | (self.graphs.get(name, set()) if request.method == "POST" else set())
        return httpx.Response(204)

    def killing(self, at: int, *, is_after: bool) -> None:
        """Ends whoever asks at a request, before it has done anything, or after."""
        left = iter(range(at, -1, -1))

        def instead(request: httpx.Request) -> httpx.Response | None:
            if next(left, 0):
                return None
            if is_after:
                self._answer(request, dict(request.url.params)["graph"])
            raise KilledError

        self.instead = instead

    def ours(self) -> dict[str, set[str]]:
        """What it holds but the manifest."""
        return {name: lines for name, lines in self.graphs.items() if name != MANIFEST}

    @property
    def written(self) -> list[tuple[str, str]]:
        """What it was asked beside reading."""
        return [asked for asked in self.asked if asked[0] != "GET"]


def quiet(what: str, total: int | None = None) -> AbstractContextManager[Callable[[int], None]]:  # noqa: ARG001  # as told
    """Progress that nobody watches."""
    return nullcontext(lambda _: None)


class Waits:
    """The seconds that were waited, in no time."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def server(
    answer: Callable[[httpx.Request], httpx.Response],
    url: str = URL,
    credentials: Credentials | None = None,
    waits: Waits | None = None,
) -> Server:
    """A store whose answers a function gives."""
    return Server(Address.of(url), credentials or Credentials(), httpx.MockTransport(answer), waits or Waits())


def pushed(reader: GraphReader, memory: Memory, how: How | None = None, url: str = URL) -> Pushed:
    """A push into a store in memory."""
    return push(reader, server(memory, url), how or How(), quiet)


def graphs(**articles: str) -> GraphStore:
    """A build whose articles say a text each, and whose computed graph says how many there are."""
    base = "https://w3id.org/thkg"
    lines = [
        f'<{base}/article/{n}> <{base}/ontology#says> "{t}" <{base}/article/{n}/graph> .' for n, t in articles.items()
    ]
    count = f'<{base}/graph/meta> <{base}/ontology#count> "{len(articles)}" <{base}/graph/meta> .'
    return GraphStore.of_nquads([f"{line}\n".encode() for line in (*lines, count)])


def said(reader: GraphReader) -> dict[str, set[str]]:
    """What the graphs of a build say, as a store in memory has it."""
    return {graph: {f"{quad.triple} .\n" for quad in reader.quads(graph)} for graph in reader.graphs()}


@contextmanager
def listening(memory: Memory) -> Iterator[str]:
    """The address of a store in memory that programs can reach; it ends with the block."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            url, headers = f"http://{self.headers['Host']}{self.path}", dict(self.headers.items())
            answer = memory(httpx.Request(self.command, url, content=content, headers=headers))
            self.send_response(answer.status_code)
            self.send_header("Content-Length", str(len(answer.content)))
            for name in ("Content-Type", "Location"):
                if name in answer.headers:
                    self.send_header(name, answer.headers[name])
            self.end_headers()
            self.wfile.write(answer.content)

        do_GET = do_PUT = do_POST = do_DELETE = _answer  # noqa: N815  # as http.server wants them

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        running.daemon_threads = True
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}/data"
        finally:
            running.shutdown()


@contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """The address for graphs of an Oxigraph server that has just begun, empty; it ends with the block."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = Path(sys.executable).with_name("oxigraph")
    bind = f"127.0.0.1:{port}"
    running = subprocess.Popen(
        [program, "serve", "--location", folder, "--bind", bind], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await(f"http://{bind}/", running)
        yield f"http://{bind}/store"
    finally:
        running.kill()
        running.wait()


def _await(url: str, running: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        assert running.poll() is None, "the server has ended"
        try:
            httpx.get(url, timeout=5)
        except httpx.TransportError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the server does not answer")
