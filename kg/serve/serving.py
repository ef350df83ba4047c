"""What every route has at hand: how the server was started, and the processes that answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import cast

from starlette.requests import Request

from kg.serve.desk import Desk
from kg.serve.jobs import Job
from kg.serve.numbers import RETRY_AFTER
from kg.serve.pool import Pool
from kg.serve.protocol import RefusedError
from kg.serve.replies import Reply, line
from kg.serve.settings import Settings
from kg.store.folder import GraphFolder


@dataclass(frozen=True, slots=True)
class _ByName:
    """The job of making the store of the graphs by name, where it is not there."""

    def __call__(self, desk: Desk) -> Reply:
        desk.reader.answer("ASK { GRAPH ?graph { ?s ?p ?o } }")
        return Reply(b"", "")


@dataclass(slots=True)
class Serving:
    """The server's settings, and its processes: some for questions, one that knows all names, one that makes stores.

    What a question takes too long for is ended; what took long to get ready is not.
    """

    settings: Settings
    questions: Pool = field(init=False)
    names: Pool = field(init=False)
    _makers: Pool = field(init=False)
    _getting_ready: dict[str, asyncio.Task[Reply]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        graph, seconds = self.settings.graph, self.settings.timeout
        self.questions = Pool(graph, self.settings.workers, seconds, seconds)
        self.names = Pool(graph, 1, seconds, 0)
        self._makers = Pool(graph, 1, seconds, 0)

    @classmethod
    def of(cls, request: Request) -> Serving:
        """The one whose app got a request."""
        return cast(Serving, request.app.state.serving)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Runs the processes until the block ends, however it ends."""
        try:
            await self.questions.start()
            yield
        finally:
            for task in self._getting_ready.values():
                task.cancel()
            makers = self._makers.processes
            for pool in (self.questions, self.names, self._makers):
                await pool.stop()
            for maker in makers:
                GraphFolder(self.settings.graph).forget(maker)

    async def ask(self, request: Request, job: Job) -> Reply:
        """The answer to a question; what a client that has left asked is stopped."""
        asked = asyncio.create_task(self.questions.ask(job))
        gone = asyncio.create_task(_gone(request))
        try:
            await asyncio.wait({asked, gone}, return_when=asyncio.FIRST_COMPLETED)
            return asked.result() if asked.done() else line(499, "the client has left")
        finally:
            for task in (asked, gone):
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def ask_names(self, job: Job) -> Reply:
        """The answer of the process that knows all names; the first to ask starts it."""
        if not self.names.is_started:
            await self.names.start()
        return await self.names.ask(job)

    def get_names_ready(self, job: Job) -> None:
        """Begins what takes the process of names long the first time, for those who will wait for it."""
        if "names" not in self._getting_ready:
            self._getting_ready["names"] = asyncio.create_task(self.ask_names(job))

    async def make_named(self) -> None:
        """Sees to it that the graphs can be asked by name: minutes for a large graph, once after each build.

        Raises ``RefusedError`` (503) where it takes longer than a question may.
        """
        graph = self.settings.graph
        if not graph.is_dir() or GraphFolder(graph).has_named:
            return
        making = self._getting_ready.get("graphs")
        if making is None or making.done():
            if not self._makers.is_started:
                await self._makers.start()
            making = self._getting_ready["graphs"] = asyncio.create_task(self._makers.ask(_ByName()))
        try:
            reply = await asyncio.wait_for(asyncio.shield(making), self.settings.timeout)
        except TimeoutError:
            reply = line(503, "the graphs are being read by name, once: ask again soon", retry_after=str(RETRY_AFTER))
        if reply.status != 200:
            raise RefusedError(reply)


async def _gone(request: Request) -> None:
    """Waits until the client leaves; what it sends meanwhile is no part of its request."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
