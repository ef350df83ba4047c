"""A few requests at a time, while a build is read graph by graph in this thread, to which its store belongs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from kg.push.numbers import AT_ONCE

Do = Callable[[str, bytes], Awaitable[None]]
"""What is done with a graph: its name, and its N-Triples."""


async def abreast(
    graphs: Iterable[tuple[str, bytes]], wanted: frozenset[str], do: Do, did: Callable[[int], None]
) -> None:
    """Does something with each graph that is wanted, and tells ``did`` of each.

    The first error ends all that is under way, and is raised.
    """
    places = asyncio.Semaphore(AT_ONCE)

    async def one(graph: str, triples: bytes) -> None:
        try:
            await do(graph, triples)
        finally:
            places.release()
        did(1)

    try:
        async with asyncio.TaskGroup() as tasks:
            for graph, triples in graphs:
                await asyncio.sleep(0)  # what is under way goes on while others are passed over
                if graph in wanted:
                    await places.acquire()
                    tasks.create_task(one(graph, triples))
    except ExceptionGroup as errors:
        raise errors.exceptions[0] from None
