"""What a store's refusals mean: each one line with what to do."""

from __future__ import annotations

import pytest

from kg.errors import PushError
from kg.push.address import Address
from kg.push.answers import GraphError, no_graph, refused
from kg.push.credentials import Credentials

ADDRESS = Address("http://store.example/data")
KNOWN = Credentials("Bearer secret")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (403, "does not let you write"),
        (404, "give the address of its Graph Store Protocol"),
        (405, "cannot be written at this address"),
        (418, "takes no graphs here"),
        (429, "push again later"),
        (500, "see its log"),
        (501, "cannot be written at this address"),
        (503, "push again"),
        (507, "has no room left"),
    ],
)
def test_each_status_says_what_to_do(status: int, words: str) -> None:
    error = refused(status, "one\n\x1b[2Jtwo", ADDRESS, KNOWN)
    assert type(error) is PushError
    assert str(error).startswith(f"{ADDRESS.url}: ")
    assert words in str(error)
    assert str(status) in str(error)
    assert str(error).isprintable()
    assert "secret" not in str(error)


def test_who_is_not_known_is_told_how_to_say_it() -> None:
    assert "asks who you are (401): set KG_PUSH_USER" in str(refused(401, "", ADDRESS, Credentials()))
    assert "does not take these credentials (401)" in str(refused(401, "", ADDRESS, KNOWN))


def test_where_a_store_has_moved_is_said_without_what_may_be_secret() -> None:
    error = str(refused(301, "https://me:secret@new.example:8443/data?token=secret", ADDRESS, KNOWN))
    assert "has moved to https://new.example:8443/data: " in error
    assert "secret" not in error
    assert "has moved to /data: " in str(refused(308, "/data", ADDRESS, KNOWN))
    assert "has moved" in str(refused(302, "http://[bad", ADDRESS, KNOWN))


@pytest.mark.parametrize("status", [400, 413, 414, 422])
def test_a_store_may_refuse_one_graph(status: int) -> None:
    error = refused(status, "x" * 1000, ADDRESS, KNOWN, "https://w3id.org/thkg/graph/meta")
    assert isinstance(error, GraphError)
    assert str(error).startswith(f"https://w3id.org/thkg/graph/meta: is refused ({status})")
    assert len(str(error)) < 400
    assert not isinstance(refused(status, "", ADDRESS, KNOWN), GraphError)


def test_what_is_no_rdf_is_no_store() -> None:
    assert "answers with no graph" in str(no_graph(ADDRESS))
