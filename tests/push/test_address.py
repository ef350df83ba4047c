"""Addresses of stores: what is one, how graphs are named there, and that no password is repeated."""

from __future__ import annotations

import pytest

from kg.errors import PushError
from kg.push.address import Address


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:7878/store", "https://ฐานข้อมูล.example/ds/data?repository=x", "http://[::1]:80/"]
)
def test_an_address_is_kept_as_it_was_typed(url: str) -> None:
    assert Address.of(url).url == url


def test_a_fragment_is_no_part_of_it() -> None:
    assert Address.of("http://a.example/data#top").url == "http://a.example/data"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "localhost:7878/store",
        "ftp://a.example/",
        "http://",
        "http:///store",
        "http://a.example:x/",
        "http://[::1/",
        "http://a.example/a b",
    ],
)
def test_what_is_no_address_is_refused_in_a_line(typed: str) -> None:
    with pytest.raises(PushError, match="address") as refusal:
        Address.of(typed)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    "url", ["http://me:secret@a.example/", "https://secret@a.example/", "http://:secret@a.example:1/"]
)
def test_a_password_in_an_address_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(PushError, match="KG_PUSH_PASSWORD") as refusal:
        Address.of(url)
    assert "secret" not in str(refusal.value)


def test_a_graph_is_named_by_its_whole_iri_so_that_nothing_in_it_is_decoded() -> None:
    iri = "https://w3id.org/thkg/article/a%20b%2Fก&graph=x#y~1/graph"
    address = Address.of("http://a.example/data").graph(iri)
    assert address == (
        "http://a.example/data?graph=https%3A%2F%2Fw3id.org%2Fthkg%2Farticle%2Fa%2520b%252F%E0%B8%81%26graph%3Dx%23y~1%2Fgraph"
    )
    assert (
        Address.of("http://a.example/data?repository=x")
        .graph("http://g")
        .endswith("?repository=x&graph=http%3A%2F%2Fg")
    )


@pytest.mark.parametrize(
    ("url", "is_open"),
    [
        ("http://a.example/", True),
        ("https://a.example/", False),
        ("http://localhost/", False),
        ("http://127.0.0.2:1/", False),
        ("http://[::1]/", False),
    ],
)
def test_what_others_could_read_on_the_way_is_known(url: str, is_open: bool) -> None:
    assert Address.of(url).is_open == is_open
