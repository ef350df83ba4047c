"""What is refused whoever asks."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.serve.guard import is_loopback, is_ours, offline

EVERYWHERE = "0.0.0.0"  # noqa: S104  # compared, not bound
STORE = Store()
STORE.add(Quad(NamedNode("http://x/service"), NamedNode("urn:p"), Literal("Service and service")))


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?p WHERE { <http://x/service> ?p ?o }",
        'SELECT ?s WHERE { ?s ?p "Service and service" }',
        "SELECT ?service WHERE { ?service ?p $service2 } # SERVICE <http://x> { }",
        "PREFIX x: <http://x/> SELECT ?o WHERE { x:service ?p ?o }",
        "PREFIX x: <http://x/> SELECT ?o WHERE { x:service ?p ?o FILTER(?o != 'SERVICE <a> {') }",
    ],
)
def test_the_word_itself_is_allowed_where_it_asks_nobody(query: str) -> None:
    assert len(list(STORE.query(offline(query)))) == 1  # type: ignore[arg-type]  # they all select
    assert list(map(str, STORE.query(offline(query)))) == list(map(str, STORE.query(query)))  # type: ignore[arg-type]


HIDDEN = [
    "SELECT * WHERE {{ SERVICE {address} {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ sErViCe SILENT {address} {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ SERVICE#\n{address}{{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?a ?b 1SERVICE {address} {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?a ?b trueSERVICE {address} {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ BIND({address} AS ?x) FILTER(1<2).SERVICE#>\n?x {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ FILTER(1<2)SERVICE{address}{{ ?s ?p ?o }} }}",
    "PREFIX : {address} SELECT * WHERE {{ SERVICE: {{ ?s ?p ?o }} }}",
    "PREFIX a: {address} SELECT * WHERE {{ FILTER('\"' != \"'\") SERVICE a: {{ ?s ?p ?o }} }}",
    "ASK {{ FILTER EXISTS {{ SERVICE {address} {{ ?s ?p ?o }} }} }}",
    "DESCRIBE ?s WHERE {{ {{ SELECT ?s WHERE {{ SERVICE {address} {{ ?s ?p ?o }} }} }} }}",
]


LISTENER = """
import socket
with socket.create_server(("127.0.0.1", 0)) as inner:
    print(inner.getsockname()[1], flush=True)
    while True:
        with inner.accept()[0] as connection:
            print(connection.recv(1000).split(b"\\r")[0].decode(), flush=True)
"""
"""Says its port, then the first line of all that is sent there; the engine leaves our threads no turn."""


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """An address, and what was sent there until the block ends."""
    process = subprocess.Popen([sys.executable, "-c", LISTENER], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    heard: list[str] = []
    try:
        yield f"<http://127.0.0.1:{process.stdout.readline().strip()}/>", heard
    finally:
        process.kill()
        heard += process.communicate()[0].splitlines()


@pytest.mark.parametrize("hidden", HIDDEN)
def test_no_way_of_writing_it_asks_another_server(hidden: str) -> None:
    with listening() as (address, heard):
        query = hidden.format(address=address)
        with pytest.raises(SyntaxError):
            STORE.query(offline(query))
    assert heard == []


def test_the_engine_itself_would_ask() -> None:
    with listening() as (address, heard), suppress(OSError, RuntimeError):
        list(STORE.query(HIDDEN[0].format(address=address)))  # type: ignore[arg-type]  # it selects
    assert heard[0] == "POST / HTTP/1.1"


@given(
    st.lists(
        st.sampled_from(
            ["SERVICE", "service", " ", "<", ">", "#", "\n", "?x", ":", "'", '"', "\\", "{", "}", "1", ".", "a:"]
        )
    )
)
def test_nothing_but_names_keeps_the_word(pieces: list[str]) -> None:
    left = offline("".join(pieces))
    at = left.lower().find("service")
    while at >= 0:
        before = re.sub(r"[\w-]*\Z", "", left[:at])
        assert before.endswith(("?", "$", ":"))
        at = left.lower().find("service", at + 1)


@pytest.mark.parametrize(
    ("host", "bound", "names", "ours"),
    [
        ("127.0.0.1:8000", "127.0.0.1", (), True),
        ("localhost", "127.0.0.1", (), True),
        ("[::1]:8000", "::1", (), True),
        ("LOCALHOST:1", "127.0.0.1", (), True),
        ("evil.example:8000", "127.0.0.1", (), False),
        ("localhost.evil.example", "127.0.0.1", (), False),
        ("127.0.0.1.evil.example", "127.0.0.1", (), False),
        ("", "127.0.0.1", (), False),
        ("192.0.2.7:8000", "127.0.0.1", (), False),
        ("192.0.2.7:8000", "192.0.2.7", (), True),
        ("192.0.2.7", EVERYWHERE, (), True),
        ("[2001:db8::1]:80", "::", (), True),
        ("evil.example", EVERYWHERE, (), False),
        ("graph.example", EVERYWHERE, ("graph.example",), True),
    ],
)
def test_a_request_names_this_server_or_is_refused(host: str, bound: str, names: tuple[str, ...], ours: bool) -> None:
    assert is_ours(host, bound, names) is ours


def test_a_page_of_this_machine_is_known_by_its_origin() -> None:
    assert is_loopback("http://127.0.0.1:3333")
    assert is_loopback("http://localhost:3333")
    assert not is_loopback("http://localhost.evil.example")
    assert not is_loopback("null")
