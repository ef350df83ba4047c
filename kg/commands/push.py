"""``kg push``: the graphs of a build to a store that others ask."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.answers import show
from kg.commands.console import Form, Format, Graph, tell, typed
from kg.commands.exits import Exit
from kg.commands.progress import progress
from kg.commands.screen import counted
from kg.iris import short
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table

if TYPE_CHECKING:
    from kg.push import Pushed


def push(
    url: Annotated[
        str,
        typer.Argument(
            metavar="URL", callback=typed, help="The store's address for graphs, as http://host:7878/store."
        ),
    ],
    graph: Graph = DEFAULT_FOLDER,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell which graphs would be sent or removed.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Read every graph back first, and send again what others changed there.")
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Go on where most graphs would be removed.")] = False,
    form: Form = Format.TABLE,
) -> None:
    """Send the graph to a store that others ask: Oxigraph, Fuseki, GraphDB, or another with the Graph Store Protocol.

    Only what changed since the last push to it is sent, article by article; what the graph no longer has is removed,
    and other graphs in the store are left as they are. The next push goes on where one was stopped, from any machine.

    Addresses: Oxigraph http://HOST:7878/store, Fuseki http://HOST:3030/DATASET/data,
    GraphDB http://HOST:7200/repositories/NAME/rdf-graphs/service. Who pushes is taken from the environment:
    KG_PUSH_USER and KG_PUSH_PASSWORD, or KG_PUSH_TOKEN. A graph that the store refuses is named (exit code 3).
    """
    from kg.push import How  # noqa: PLC0415  # httpx: a third of a second of start-up
    from kg.push import push as pushed  # noqa: PLC0415  # likewise
    from kg.push.address import Address  # noqa: PLC0415  # likewise
    from kg.push.credentials import Credentials  # noqa: PLC0415  # likewise
    from kg.push.protocol import Server  # noqa: PLC0415  # likewise

    address, credentials = Address.of(url), Credentials.of(os.environ)
    if credentials.are_there and address.is_open:
        tell(f"{address.url}: is not encrypted: whoever is on the way can read who pushes; https:// hides it")
    done = pushed(opened(graph), Server(address, credentials), How(dry_run, check, replace), progress)
    if dry_run and (done.sent or done.removed):
        show(_plan(done), form)
    _tell(done, is_done=not dry_run)
    for why in done.refused:
        tell(f"kg: {why}")
    if done.refused:
        raise typer.Exit(Exit.PARTLY)


def _plan(done: Pushed) -> Table:
    rows = [("send", short(graph)) for graph in done.sent] + [("remove", short(graph)) for graph in done.removed]
    return Table(("change", "graph"), tuple(rows))


def _tell(done: Pushed, *, is_done: bool) -> None:
    """Says what was done, or would be, in a line."""
    sent, removed = (counted(len(graphs), "graph") for graphs in (done.sent, done.removed))
    told = f"{sent} sent, {removed} removed" if is_done else f"{sent} to send, {removed} to remove"
    left = f"; {counted(done.foreign, 'graph')} of other names left out" if done.foreign else ""
    tell(f"{told}, {done.same} there already{left}")
