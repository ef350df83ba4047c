"""What a store's refusal means to who pushes: one line that says what to do, by its status (RFC 9110, section 15)."""

from __future__ import annotations

from types import MappingProxyType
from urllib.parse import urlsplit

from kg.errors import PushError
from kg.push.address import KNOWN, Address
from kg.push.credentials import PASSWORD, TOKEN, USER, Credentials
from kg.push.numbers import TOLD
from kg.text.visible import one_line

GONE = frozenset({404, 410})
"""Where there is no such graph."""

TAKES_OTHER_FORMS = 415

_NO_STORE = f"takes no graphs here: give the address of its Graph Store Protocol ({KNOWN})"
_MEANT = MappingProxyType(
    {
        403: "does not let you write: ask who runs it for the right to",
        404: _NO_STORE,
        405: f"cannot be written at this address: it is read-only, or {_NO_STORE}",
        407: "lies behind a proxy that wants credentials: set them in HTTPS_PROXY or HTTP_PROXY",
        415: "takes neither N-Triples nor Turtle: see what forms it knows",
        429: "is asked too much: push again later",
        501: f"cannot be written at this address: {_NO_STORE}",
        507: "has no room left: free some, then push again",
    }
)
_OF_ONE_GRAPH = frozenset({400, 413, 414, 422})
"""What a store says of one graph: that it does not understand it, or that it or its name is too large."""


class GraphError(PushError):
    """A graph that a store refuses, while it may take others."""


def refused(status: int, told: str, address: Address, credentials: Credentials, graph: str = "") -> PushError:
    """The error for an answer: ``told`` is what the store says for itself, or where it has moved."""
    url, words = address.url, one_line(told)[:TOLD].rstrip(".")
    if 300 <= status < 400:
        where = f" to {place}" if (place := _place(told)) else ""
        return PushError(f"{url}: has moved{where}: give the new address, if you trust it")
    if status == 401:
        return PushError(f"{url}: {_asks_who(credentials)}")
    if graph and status in _OF_ONE_GRAPH:
        means = (
            "it is too large there: let the store take larger requests" if status == 413 else "see what it says there"
        )
        said = f": {words}" if words else ""
        return GraphError(f"{graph}: is refused ({status}): {means}{said}")
    otherwise = "fails: see its log, then push again" if status >= 500 else _NO_STORE
    what = _MEANT.get(status, otherwise)
    said = f"{status}: {words}" if words and status != 404 else f"{status}"
    return PushError(f"{url}: {what} ({said})")


def no_graph(address: Address) -> PushError:
    """The error for an answer that is no RDF."""
    return PushError(f"{address.url}: answers with no graph: it {_NO_STORE}")


def _place(location: str) -> str:
    """Where a store has moved to, without a name, password or query, which may be secret."""
    try:
        parts = urlsplit(one_line(location))
    except ValueError:
        return ""
    place = f"{parts.scheme}://{parts.hostname}" if parts.hostname else ""
    return f"{place}{f':{parts.port}' if parts.hostname and parts.port else ''}{parts.path}"[:TOLD].rstrip()


def _asks_who(credentials: Credentials) -> str:
    if credentials.are_there:
        return f"does not take these credentials (401): check {USER} and {PASSWORD}, or {TOKEN}"
    return f"asks who you are (401): set {USER} and {PASSWORD}, or {TOKEN}, in the environment"
