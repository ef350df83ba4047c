"""A store elsewhere, by the SPARQL 1.1 Graph Store HTTP Protocol: the boundary to httpx.

Every request may be made again: a graph is put whole, taken away or added to without blank nodes, so that twice is as
once. Redirects are not followed: where a store has moved is said, and nobody else gets to see who pushes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Self

import httpx
from pyoxigraph import Quad, RdfFormat, parse

from kg.errors import PushError
from kg.push.address import Address
from kg.push.answers import GONE, TAKES_OTHER_FORMS, no_graph, refused
from kg.push.comparing import says
from kg.push.credentials import Credentials
from kg.push.graphs import parts_of
from kg.push.numbers import ANSWERING, AT_ONCE, CONNECTING, FIRST_WAIT, LONGEST_WAIT, TRIES
from kg.store.members import packed_quickly

Wait = Callable[[float], Awaitable[None]]
"""What waits some seconds."""

_BUSY = frozenset({429, 502, 503, 504})
"""Answers after which the same request may be made again (RFC 9110, 15.5 and 15.6; RFC 6585, 4)."""

_FORMS = ("application/n-triples", "text/turtle")
"""N-Triples, which is Turtle too: for stores that know only that."""

_ACCEPTED = "application/n-triples, text/turtle;q=0.5"


class Server:
    """A store at an address, for one push."""

    def __init__(
        self,
        address: Address,
        credentials: Credentials,
        transport: httpx.AsyncBaseTransport | None = None,
        wait: Wait = asyncio.sleep,
    ) -> None:
        """``transport`` stands in the place of the network, ``wait`` in that of the clock."""
        self._address, self._credentials, self._wait = address, credentials, wait
        self._client = httpx.AsyncClient(
            transport=transport,
            headers={"Authorization": credentials.header} if credentials.are_there else {},
            limits=httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE),
            timeout=httpx.Timeout(ANSWERING, connect=CONNECTING, pool=None),
            follow_redirects=False,
        )
        self._form = _FORMS[0]
        self._has_answered = self._packs = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def get(self, graph: str) -> list[Quad]:
        """What a graph says, nothing where it is not there. Raises ``PushError``."""
        answer = await self._asked("GET", graph, headers={"Accept": _ACCEPTED})
        if answer.status_code in GONE:
            return []
        form = RdfFormat.from_media_type(answer.headers.get("Content-Type", ""))
        if not answer.is_success or form is None:
            raise refused(answer.status_code, self._told(answer), self._address, self._credentials)
        try:
            return list(parse(answer.content, format=form))
        except (SyntaxError, ValueError) as error:
            raise no_graph(self._address) from error

    async def put(self, graph: str, triples: bytes) -> None:
        """Makes a graph say this (N-Triples) alone; a large one part by part, which stores take sooner.

        Raises ``PushError``, or ``GraphError`` for what the store says of this graph.
        """
        first, *others = parts_of(triples)
        await self._sent("PUT", graph, first)
        for part in others:
            await self._sent("POST", graph, part)

    async def add(self, graph: str, triples: bytes) -> None:
        """Adds statements (N-Triples) to a graph. Raises as ``put``."""
        await self._sent("POST", graph, triples)

    async def remove(self, graph: str) -> None:
        """Takes a graph away, which may be gone already. Raises as ``put``."""
        answer = await self._asked("DELETE", graph)
        if not answer.is_success and answer.status_code not in GONE:
            raise refused(answer.status_code, self._told(answer), self._address, self._credentials, graph)

    async def put_first(self, graph: str, triples: bytes) -> None:
        """Puts a graph that the store may refuse without harm: packed, to learn whether it unpacks what it is sent.

        No request can ask that (RFC 9110, 12.5.3). A store that does not answers with an error, since what is packed
        is no RDF. On this machine nothing is packed: it would only cost time.
        """
        if not self._address.is_here:
            self._packs = True
            answer = await self._posted("PUT", graph, triples)
            if answer.is_success and says(triples, await self.get(graph)):
                return
            self._packs = False
        await self.put(graph, triples)

    async def _sent(self, method: str, graph: str, triples: bytes) -> None:
        answer = await self._posted(method, graph, triples)
        if answer.status_code == TAKES_OTHER_FORMS and self._form == _FORMS[0]:
            self._form = _FORMS[1]
            answer = await self._posted(method, graph, triples)
        if not answer.is_success:
            raise refused(answer.status_code, self._told(answer), self._address, self._credentials, graph)

    async def _posted(self, method: str, graph: str, triples: bytes) -> httpx.Response:
        headers = {"Content-Type": self._form, **({"Content-Encoding": "gzip"} if self._packs else {})}
        return await self._asked(method, graph, packed_quickly(triples) if self._packs else triples, headers)

    async def _asked(
        self, method: str, graph: str, content: bytes | None = None, headers: dict[str, str] | None = None
    ) -> httpx.Response:
        """The answer to a request, made again where that may help."""
        for wait in (*(FIRST_WAIT * 2**time for time in range(TRIES - 1)), None):
            try:
                answer = await self._client.request(
                    method, self._address.graph(graph), content=content, headers=headers
                )
            except httpx.TransportError as error:
                if wait is None or not self._has_answered or isinstance(error, httpx.ReadTimeout):
                    raise self._unreachable(error) from error
                await self._wait(wait)
                continue
            self._has_answered = True
            if answer.status_code not in _BUSY or wait is None:
                return answer
            await self._wait(max(wait, self._asked_to_wait(answer)))
        raise AssertionError  # the last try returns or raises

    def _asked_to_wait(self, answer: httpx.Response) -> float:
        """The seconds that a store asks to wait (RFC 9110, 10.2.3), 0 for none. Raises ``PushError`` for very many."""
        seconds = _seconds(answer.headers.get("Retry-After", ""))
        if seconds > LONGEST_WAIT:
            raise PushError(f"{self._address.url}: is busy and asks to wait {seconds:.0f} seconds: push again then")
        return seconds

    def _unreachable(self, error: httpx.TransportError) -> PushError:
        if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
            return PushError(f"{self._address.url}: takes too long: see what it works at, then push again")
        why = str(error) or type(error).__name__
        return PushError(f"{self._address.url}: cannot be reached ({why}): is it running, and its address right?")

    def _told(self, answer: httpx.Response) -> str:
        """What a store says for itself: where it has moved, else its words."""
        return answer.headers.get("Location", "") if answer.is_redirect else answer.text


def _seconds(said: str) -> float:
    """The seconds of ``Retry-After``, which may name a moment; 0 for what is neither."""
    if said.strip().isdecimal():
        return float(said)
    try:
        return (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return 0.0
