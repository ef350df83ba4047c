"""Where articles are mapped: in this process, on several, or on a cluster; the same function, the same order."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing.connection import Connection
from typing import Generic, Protocol, TypeVar

from kg.build.collecting import collect_seldom
from kg.errors import BuildError

Task = TypeVar("Task")
Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)

_ENDED = "the system ended a process of the build, for want of memory perhaps: run it again with --jobs 1"

PARALLEL_FROM = 2
"""Fewer tasks than this are done sooner in one process than others start."""

_FRESH = multiprocessing.get_context("spawn")
"""Begins a process anew: in a copy of one that had opened a store, RocksDB waits for ever for threads left behind."""

_SHARING = multiprocessing.get_context("fork") if sys.platform == "linux" else _FRESH
"""Begins a process that has what this one has in memory, where the system copies a process safely."""

_AHEAD = 2
"""Tasks that wait for each process, so that none waits for a task."""


class Promise(Protocol[Result_co]):
    """What becomes a result elsewhere."""

    def result(self) -> Result_co:
        """The result, waited for. Raises what doing it raised."""
        ...


class Engine(Protocol):
    """Does tasks; a task and its result can be pickled."""

    def __call__(self, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        """The results in the order of the tasks, which are only taken as they are needed."""
        ...


class Aside(Protocol):
    """Does one thing while a block runs, or when it has ended; arguments can be pickled."""

    def __call__(
        self, function: Callable[..., Result], /, *arguments: object, shares: bool = False
    ) -> AbstractContextManager[Promise[Result]]:
        """Gives the block, and what the thing results in when that has ended.

        What ``shares`` the memory of this process must open no store; a result can be pickled.
        """
        ...


def chunks(tasks: Iterable[Task], size: int) -> Iterator[list[Task]]:
    """Tasks in their order, so many at a time: small ones do not pay their way to another process."""
    waiting = iter(tasks)
    while chunk := list(islice(waiting, size)):
        yield chunk


def here(function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
    """Does the tasks in this process."""
    return map(function, tasks)


@dataclass(frozen=True, slots=True)
class Processes:
    """Does the tasks on this many processes, when there are several."""

    jobs: int

    def __call__(self, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        """The results in the order of the tasks. Raises ``BuildError`` when the system ends one of the processes."""
        waiting = iter(tasks)
        first = list(islice(waiting, PARALLEL_FROM))
        tasks = chain(first, waiting)
        if self.jobs == 1 or len(first) < PARALLEL_FROM:
            return map(function, tasks)
        return self._in_processes(function, tasks)

    def _in_processes(self, function: Callable[[Task], Result], tasks: Iterable[Task]) -> Iterator[Result]:
        pool = ProcessPoolExecutor(self.jobs, initializer=_begin)
        try:
            yield from in_order(lambda task: pool.submit(function, task), tasks, _AHEAD * self.jobs)
        except BrokenProcessPool as error:
            raise BuildError(_ENDED) from error
        finally:
            pool.shutdown(cancel_futures=True)


def in_order(submit: Callable[[Task], Promise[Result]], tasks: Iterable[Task], ahead: int) -> Iterator[Result]:
    """The results of tasks that are done elsewhere, in their order, with as many under way as told."""
    running: deque[Promise[Result]] = deque()
    for task in tasks:
        running.append(submit(task))
        if len(running) > ahead:
            yield running.popleft().result()
    while running:
        yield running.popleft().result()


def _begin() -> None:
    """The keys that stop a build reach every process, but only the one that waits for the others answers them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
    gc.freeze()  # what this process began with is shared as long as nothing is noted on it
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Ends this process when the build has ended in a way that told nobody."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class _Later(Generic[Result]):
    """A result that is known later."""

    def __init__(self) -> None:
        self._known: list[Result] = []

    def is_known(self, result: Result) -> None:
        self._known.append(result)

    def result(self) -> Result:
        (found,) = self._known
        return found


@contextmanager
def beside(function: Callable[..., Result], *arguments: object, shares: bool = False) -> Iterator[Promise[Result]]:
    """Does one thing in a process of its own while the block runs; what it raises is raised when the block has ended.

    Raises ``BuildError`` when the system ends that process.
    """
    context = _SHARING if shares else _FRESH
    outcome, sender = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(sender, function, arguments))
    process.start()
    sender.close()
    later = _Later[Result]()
    try:
        yield later
        failure, result = outcome.recv()
    except EOFError:
        raise BuildError(_ENDED) from None
    finally:
        process.kill()
        process.join()
    if failure is not None:
        raise failure
    later.is_known(result)


@contextmanager
def afterwards(
    function: Callable[..., Result],
    *arguments: object,
    shares: bool = False,  # noqa: ARG001  # one process shares everything
) -> Iterator[Promise[Result]]:
    """Does one thing in this process when the block has ended."""
    later = _Later[Result]()
    yield later
    later.is_known(function(*arguments))


def _do(sender: Connection, function: Callable[..., object], arguments: Sequence[object]) -> None:
    _begin()
    try:
        sender.send((None, function(*arguments)))
    except Exception as failure:  # whatever it is, the other process raises it
        sender.send((failure, None))
