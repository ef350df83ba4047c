"""What a request to ``/sparql`` asks (SPARQL 1.1 Protocol, section 2): a query, its graphs, its forms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from kg.serve.formats import GRAPHS, NAMES, ROWS
from kg.serve.media import preferred
from kg.serve.numbers import LONGEST_QUERY
from kg.serve.replies import Reply, line
from kg.store.reader import Dataset

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|^`\\]*")
"""An address as SPARQL writes one between brackets; what the engine takes for a graph's name."""

Parameters = Sequence[tuple[str, str]]


class RefusedError(Exception):
    """A request that is not answered, with what is said instead."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.body.decode())
        self.reply = reply


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of an answer is wanted: ``limit`` of its rows behind the first ``offset``."""

    limit: int
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Query:
    """A query to answer: in ``rows`` or ``graph``, the format by the query's form, "" where none is taken."""

    sparql: str
    rows: str
    graph: str
    window: Window
    within: Dataset | None = None


async def parameters_of(request: Request) -> Parameters:
    """The parameters of a request: of its address and, when it posts a form, of its body; a bare query is ``query``.

    Raises ``RefusedError`` (413, 415, 400 for what is no UTF-8).
    """
    try:
        pairs = parse_qsl(request.url.query, keep_blank_values=True, errors="strict")
        if request.method != "POST":
            return pairs
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind == _UPDATE:
            raise RefusedError(_read_only())
        if kind not in {FORM, QUERY}:
            raise RefusedError(line(415, f"{kind or 'no type'}: post a query as {QUERY}, or parameters as {FORM}"))
        body = (await _body(request)).decode()
        return [
            *pairs,
            *(parse_qsl(body, keep_blank_values=True, errors="strict") if kind == FORM else [(QUERY_NAME, body)]),
        ]
    except UnicodeDecodeError as error:
        raise RefusedError(line(400, "the request is not in UTF-8: write it so")) from error


QUERY_NAME = "query"


def query_of(parameters: Parameters, accept: str, most: int) -> Query:
    """The query that parameters ask, no answer longer than ``most`` rows. Raises ``RefusedError`` (400, 403, 406)."""
    if any(name in {"update", "using-graph-uri", "using-named-graph-uri"} for name, _ in parameters):
        raise RefusedError(_read_only())
    sparql = one(parameters, QUERY_NAME)
    if not sparql.strip():
        raise RefusedError(line(400, "there is no query: give it as ?query=, or post it"))
    rows, graph = _forms(one(parameters, "format"), accept)
    return Query(sparql, rows, graph, window_of(parameters, most), _within(parameters))


def one(parameters: Parameters, name: str) -> str:
    """The value of a parameter, "" for none. Raises ``RefusedError`` for several."""
    values = [value for each, value in parameters if each == name]
    if len(values) > 1:
        raise RefusedError(line(400, f"{name}: is given {len(values)} times: give it once"))
    return values[0] if values else ""


def window_of(parameters: Parameters, most: int) -> Window:
    """The part of the answer that parameters ask for. Raises ``RefusedError`` (400)."""
    limit, offset = (_number(name, one(parameters, name)) for name in ("limit", "offset"))
    return Window(most if limit is None else min(limit, most), offset or 0)


def whole(text: str, otherwise: int = 0) -> int:
    """The number below a million that a page's address gives, another one where it gives none such."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else otherwise


def _number(name: str, text: str) -> int | None:
    if not text:
        return None
    if not re.fullmatch("[0-9]{1,12}", text):
        raise RefusedError(line(400, f"{name}: {text[:20]} is no number of rows: give digits"))
    return int(text)


def _forms(named: str, accept: str) -> tuple[str, str]:
    if named and named not in NAMES:
        raise RefusedError(
            line(400, f"format: {named[:20]} is none that we write: give one of {' '.join(sorted(NAMES))}")
        )
    if named:
        return NAMES[named]
    rows, graph = (preferred(accept, known) or "" for known in (ROWS, GRAPHS))
    if not rows and not graph:
        raise RefusedError(not_acceptable())
    return rows, graph


def not_acceptable() -> Reply:
    """The answer where a client takes no form that there is."""
    kinds = dict.fromkeys(kinds[0] for known in (ROWS, GRAPHS) for kinds in known.values())
    return line(406, f"we write none of the types that are accepted: accept one of {', '.join(kinds)}")


def _within(parameters: Parameters) -> Dataset | None:
    default, named = (
        tuple(value for each, value in parameters if each == name) for name in ("default-graph-uri", "named-graph-uri")
    )
    for graph in (*default, *named):
        if not _ABSOLUTE.fullmatch(graph):
            raise RefusedError(line(400, f"{graph[:80]}: is no graph's address: give it whole, as GRAPH ?g finds it"))
    return Dataset(default, named) if default or named else None


def _read_only() -> Reply:
    return line(403, "questions are answered here, and nothing is changed: use kg build, kg add or the ledger")


async def _body(request: Request) -> bytes:
    """The body of a request. Raises ``RefusedError`` when it is too long, however much of it is still to come."""
    length = request.headers.get("content-length", "")
    found = bytearray()
    if not (length.isdigit() and int(length) > LONGEST_QUERY):
        async for piece in request.stream():
            found += piece
            if len(found) > LONGEST_QUERY:
                break
        else:
            return bytes(found)
    raise RefusedError(line(413, f"the request is longer than {LONGEST_QUERY} bytes: ask in parts"))
