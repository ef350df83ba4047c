"""A push under way: what a store is known to hold, what it is sent, and what its manifest says after each step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from kg.errors import PushError
from kg.push.abreast import Do, abreast
from kg.push.answers import GraphError
from kg.push.comparing import says
from kg.push.graphs import MANIFEST
from kg.push.manifest import Manifest, Plan, arrived
from kg.push.numbers import NOTED_EVERY, REMOVED_FROM
from kg.push.protocol import Server
from kg.store.reader import GraphReader
from kg.store.things import Things

Progress = Callable[[str, int | None], AbstractContextManager[Callable[[int], None]]]
"""What is told of a step: what it is and of how many things; it gives what hears how many more were done."""


@dataclass(slots=True)
class Carrier:
    """Brings the graphs of a build, of which digests are known by their names, to a store."""

    reader: GraphReader
    server: Server
    digests: Mapping[str, str]
    progress: Progress
    refused: dict[str, str] = field(default_factory=dict)
    """What the store has said of graphs that it refused."""

    _arrived: dict[str, str] = field(default_factory=dict)
    _unnoted: dict[str, str] = field(default_factory=dict)
    _bytes: int = 0

    async def known(self) -> Manifest:
        """What the store's manifest says. Raises ``PushError``."""
        return Manifest.of(Things(quad.triple for quad in await self.server.get(MANIFEST)))

    async def checked(self, known: Manifest) -> Manifest:
        """The same without the digests of graphs that others have changed there. Raises ``PushError``."""
        same = frozenset(graph for graph, digest in self.digests.items() if known.digests.get(graph) == digest)
        changed = set[str]()

        async def check(graph: str, triples: bytes) -> None:
            if not says(triples, await self.server.get(graph)):
                changed.add(graph)

        await self._each("comparing graphs", same, check)
        return Manifest(known.names, {graph: one for graph, one in known.digests.items() if graph not in changed})

    async def carry_out(self, plan: Plan) -> None:
        """Sends and takes away what a plan says. Raises ``PushError``, at which the next push goes on."""
        await self.server.put_first(MANIFEST, plan.before.lines())
        try:
            await self._each("pushing graphs", frozenset(plan.send), self._send)
            for graph in plan.remove:
                await self.server.remove(graph)
            await self._note()
        except PushError as error:
            raise PushError(f"{error} ({len(self._arrived):,} of {len(plan.send):,} graphs were sent)") from error
        await self._close(plan)

    async def _send(self, graph: str, triples: bytes) -> None:
        try:
            await self.server.put(graph, triples)
        except GraphError as error:
            self.refused[graph] = str(error)
            return
        self._arrived[graph] = self._unnoted[graph] = self.digests[graph]
        self._bytes += len(triples)
        if self._bytes >= NOTED_EVERY:
            await self._note()

    async def _note(self) -> None:
        """Lets the manifest know of what has arrived since it was last told."""
        news, self._unnoted, self._bytes = self._unnoted, {}, 0
        if news:
            await self.server.add(MANIFEST, arrived(news.items()))

    async def _close(self, plan: Plan) -> None:
        """Leaves the manifest of what is there now; where another push has changed it, one that vouches for nothing."""
        written = Manifest(plan.before.names, {**plan.before.digests, **self._arrived})
        if await self.known() != written:
            await self.server.put(MANIFEST, Manifest(plan.before.names).lines())
            raise PushError("another push was at work in this store: let it end, then push again, which sends all")
        await self.server.put(MANIFEST, Manifest(frozenset(self.digests), written.digests).lines())

    async def _each(self, what: str, wanted: frozenset[str], do: Do) -> None:
        with self.progress(what, len(wanted)) as did:
            await abreast(self.reader.each_as_lines(), wanted, do, did)


def ask_first(plan: Plan) -> None:
    """Raises ``PushError`` for a plan that takes away most of what is there."""
    gone = len(plan.remove)
    stay = len(plan.before.names) - gone
    if gone >= REMOVED_FROM and gone > stay:
        raise PushError(
            f"{gone:,} graphs that are there would be removed, as this build lacks them: nothing was changed; "
            "kg push --replace goes on, or name the build's folder with --graph"
        )
