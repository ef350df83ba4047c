"""``kg diff``: what is another in one graph than in an earlier one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.commands.answers import show
from kg.commands.console import Form, Format
from kg.commands.screen import screen
from kg.iris import short
from kg.store.folder import opened
from kg.store.reader import Table

_GRAPH = "the folder of a build, or a graph file (.nq, .trig, .ttl)."


def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help=f"The earlier graph: {_GRAPH}")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help=f"The later one: {_GRAPH}")],
    everything: Annotated[bool, typer.Option("--all", help="Tell all, not only the first of each kind.")] = False,
    form: Form = Format.TABLE,
) -> None:
    """Tell what is new, gone or changed in a graph, as an editor wants to know it.

    Who newly holds which post, who was joined or parted, which events are told, which facts are said otherwise.
    What most articles say comes first. CSV and JSON always tell all.
    """
    from kg.commands.gazette import gazette  # noqa: PLC0415  # half a second of start-up
    from kg.network.comparing import compared  # noqa: PLC0415  # likewise

    found = compared(opened(old), opened(new))
    if form is Format.TABLE:
        target = screen()
        target.print(gazette(found, target, everything=everything))
        target.explain(text for news in found for text in (news.what, news.quote))
    else:
        rows = ((n.turn, n.topic, n.what, str(n.articles), n.quote, short(n.iri)) for n in found)
        show(Table(("change", "kind", "what", "articles", "quote", "iri"), tuple(rows)), form)
