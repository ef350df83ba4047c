"""The graphs of a build to a store elsewhere: only what changed since they were last there.

The store itself keeps what it holds of ours (``kg.push.manifest``). A push that is stopped at any moment is repaired by
the next; graphs that no push of ours has put there are never touched.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from kg.errors import PushError
from kg.push.carrying import Carrier, Progress, ask_first
from kg.push.graphs import digests_of, is_ours
from kg.push.manifest import Plan
from kg.push.protocol import Server
from kg.store.reader import GraphReader


@dataclass(frozen=True, slots=True)
class How:
    """How to push: ``tries`` only tells what would be done, ``checks`` reads back first what others may have changed,
    and ``replaces`` goes on where most graphs would go."""

    tries: bool = False
    checks: bool = False
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Pushed:
    """What a push has done, or would do: names of graphs, sorted.

    ``same`` counts those that were there as they are, ``foreign`` those of the build that are not named under our base;
    ``refused`` are the store's reasons to take some not.
    """

    sent: tuple[str, ...]
    removed: tuple[str, ...]
    same: int
    foreign: int
    refused: tuple[str, ...]


def push(reader: GraphReader, server: Server, how: How, progress: Progress) -> Pushed:
    """Makes a store hold the graphs of a build as they are there; ``server`` is closed afterwards.

    Raises ``PushError``, and ``StoreError`` for a build that cannot be read.
    """
    with progress("reading graphs", None):
        found = digests_of(reader)
    digests = {graph: digest for graph, digest in found.items() if is_ours(graph)}
    if not digests:
        raise PushError("there is no named graph of ours to push: give a build's folder, or its graph.nq, with --graph")
    carrier = Carrier(reader, server, digests, progress)
    plan = asyncio.run(_pushed(carrier, how))
    refused = {*carrier.refused}
    return Pushed(
        tuple(graph for graph in plan.send if graph not in refused),
        plan.remove,
        len(digests) - len(plan.send),
        len(found) - len(digests),
        tuple(carrier.refused[graph] for graph in sorted(refused)),
    )


async def _pushed(carrier: Carrier, how: How) -> Plan:
    async with carrier.server:
        known = await carrier.known()
        if how.checks:
            known = await carrier.checked(known)
        plan = Plan.of(carrier.digests, known)
        if not how.replaces:
            ask_first(plan)
        if not (how.tries or plan.is_empty):
            await carrier.carry_out(plan)
        return plan
