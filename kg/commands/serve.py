"""``kg serve``: the graph over HTTP, for browsers and programs on this machine."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated

import typer

from kg.commands.console import Graph
from kg.commands.options import processes
from kg.serve.numbers import MAX_ROWS, PORT, TIMEOUT
from kg.store.folder import DEFAULT_FOLDER, opened


def serve(
    graph: Graph = DEFAULT_FOLDER,
    host: Annotated[
        str, typer.Option(help="The address to serve at; others than this machine reach 0.0.0.0.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="The port; 0 takes one that is free.")] = PORT,
    timeout: Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="When a question is stopped.")] = TIMEOUT,
    max_rows: Annotated[
        int, typer.Option("--max-rows", min=1, metavar="N", help="Rows of the longest answer.")
    ] = MAX_ROWS,
    workers: Annotated[int, typer.Option(min=0, help="Questions answered at once; 0 means one for each core.")] = 0,
    cors: Annotated[
        list[str] | None,
        typer.Option(metavar="ORIGIN", help="Let pages from there read answers in a browser; * for all."),
    ] = None,
    name: Annotated[
        list[str] | None, typer.Option(metavar="HOST", help="A name by which others reach this server.")
    ] = None,
) -> None:
    """Serve the graph to browsers and programs: pages, search, SPARQL at /sparql, and OpenRefine at /reconcile.

    Read only, and on this machine alone unless --host says otherwise. Ctrl-C stops it.
    """
    from kg.serve.running import serve as run  # noqa: PLC0415  # Starlette and Uvicorn, which no other command needs
    from kg.serve.settings import Settings  # noqa: PLC0415  # likewise

    opened(graph)  # says what is wrong with it, and makes its store where that is not there
    settings = Settings(graph, host, tuple(name or ()), tuple(cors or ()), timeout, max_rows, processes(workers))
    with suppress(KeyboardInterrupt):  # the keys that stop a command are how a server ends
        run(settings, port, lambda address: print(address, flush=True))
