"""Processes that answer, as many as may work at once: one that takes too long is ended, and another takes its place."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kg.serve.frames import LENGTH, framed, length_of, value_of
from kg.serve.jobs import TOO_LARGE, Job
from kg.serve.numbers import RETRY_AFTER, STARTING, WAITING
from kg.serve.replies import Reply, line

_A_WHILE = 0.05
"""Seconds after which it is looked again whether a process that was just being made is there to be ended."""


class _EndedError(Exception):
    """A process that is no more."""


@dataclass(slots=True)
class _Worker:
    """One process, from when it is started until it ends."""

    graph: Path
    process: Process | None = None

    async def start(self) -> None:
        command = (sys.executable, "-P", "-m", "kg.serve.worker", str(self.graph))
        self.process = await asyncio.create_subprocess_exec(*command, stdin=PIPE, stdout=PIPE)
        async with asyncio.timeout(STARTING):
            await self._heard()

    async def ask(self, job: Job, seconds: float) -> Reply:
        """The answer. Raises ``TimeoutError`` after ``seconds`` (0: never), ``_EndedError`` when the process ends."""
        async with asyncio.timeout(seconds or None):
            await self._told(framed((seconds, job)))
            answer = await self._heard()
        assert isinstance(answer, Reply)  # noqa: S101  # the other end is ours
        return answer

    async def end(self) -> None:
        if self.process is not None:
            with suppress(ProcessLookupError):
                self.process.kill()
            await self.process.wait()
            self.process = None

    async def _told(self, message: bytes) -> None:
        if self.process is None or self.process.stdin is None:
            raise _EndedError
        try:
            self.process.stdin.write(message)
            await self.process.stdin.drain()
        except OSError as error:
            raise _EndedError from error

    async def _heard(self) -> object:
        if self.process is None or self.process.stdout is None:
            raise _EndedError
        try:
            head = await self.process.stdout.readexactly(LENGTH)
            return value_of(await self.process.stdout.readexactly(length_of(head)))
        except asyncio.IncompleteReadError as error:
            raise _EndedError from error


@dataclass(slots=True)
class Pool:
    """Processes for the jobs of one kind.

    A job waits ``patience`` seconds for a free process at most, and is stopped when it takes more than ``seconds``
    (0: never, since it watches the time itself, or nothing shall end it).
    """

    graph: Path
    size: int
    patience: float
    seconds: float
    _idle: asyncio.Queue[_Worker] = field(default_factory=asyncio.Queue)
    _all: list[_Worker] = field(default_factory=list)
    _renewing: set[asyncio.Task[None]] = field(default_factory=set)
    _waiting: int = 0
    _is_stopping: bool = False

    @property
    def is_started(self) -> bool:
        """Whether there are processes, or there will be."""
        return bool(self._all)

    @property
    def idle(self) -> int:
        """How many processes wait for a question."""
        return self._idle.qsize()

    async def start(self) -> None:
        """Starts every process; those that are ready may be asked meanwhile."""
        self._all = [_Worker(self.graph) for _ in range(self.size)]
        for worker in self._all:
            self._renew(worker)

    @property
    def processes(self) -> tuple[int, ...]:
        """The numbers of the processes that there are."""
        return tuple(worker.process.pid for worker in self._all if worker.process)

    async def stop(self) -> None:
        """Ends every process, and waits until none is left."""
        self._is_stopping = True
        while True:
            await asyncio.gather(*(worker.end() for worker in self._all))
            if not self._renewing:
                return
            await asyncio.wait(self._renewing, timeout=_A_WHILE)

    async def ask(self, job: Job) -> Reply:
        """The answer to a job; 503 where too many wait, or it takes longer than it may."""
        if self._waiting >= WAITING:
            return _busy("too many questions are waiting: ask again soon")
        try:
            worker = await self._free()
        except TimeoutError:
            return _busy("all others are being answered: ask again soon")
        return await self._asked(worker, job)

    async def _free(self) -> _Worker:
        self._waiting += 1
        try:
            async with asyncio.timeout(self.patience):
                return await self._idle.get()
        finally:
            self._waiting -= 1

    async def _asked(self, worker: _Worker, job: Job) -> Reply:
        is_whole = False
        try:
            answer = await worker.ask(job, self.seconds)
            is_whole = True
            return answer
        except TimeoutError:
            return _busy(f"stopped after {self.seconds:g} s, which is the limit: ask for less, or more exactly")
        except _EndedError:
            return _busy(TOO_LARGE)
        finally:  # whoever asked may have left, too: what nobody waits for is not worked out
            if is_whole:
                self._idle.put_nowait(worker)
            else:
                self._renew(worker)

    def _renew(self, worker: _Worker) -> None:
        task = asyncio.create_task(self._renewed(worker))
        self._renewing.add(task)
        task.add_done_callback(self._renewing.discard)

    async def _renewed(self, worker: _Worker) -> None:
        """Ends a process, and starts another in its place; where that fails, the next who asks tries again.

        It is never cancelled: asyncio does not come back from a process that is cancelled while it is made.
        """
        await worker.end()
        if not self._is_stopping:
            with suppress(TimeoutError, _EndedError, OSError):
                await worker.start()
        self._idle.put_nowait(worker)


def _busy(text: str) -> Reply:
    return line(503, text, retry_after=str(RETRY_AFTER))
