"""``kg explain``: why the graph says something, or of two things what they are to each other."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.answers import show, show_json
from kg.commands.console import Form, Format, Graph, typed
from kg.commands.screen import screen
from kg.network.lookup import Lookup
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table

if TYPE_CHECKING:
    from kg.network.explaining.steps import Step

Most = Annotated[int, typer.Option("--count", metavar="N", min=1, help="How many of a kind are told at most.")]


def explain(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT",
            callback=typed,
            help="A person, agency, goal, province or event by name, or whatever the graph holds by its IRI.",
        ),
    ],
    other: Annotated[
        str, typer.Argument(metavar="[OTHER]", callback=typed, help="Another: why the two are one, two, or tied.")
    ] = "",
    graph: Graph = DEFAULT_FOLDER,
    most: Most = 10,
    form: Form = Format.TABLE,
) -> None:
    """Tell why the graph says something: where it is written, by which rule, how sure, and what people decided.

    IRIs are taken as tables print them: kg explain article/7746/holding/…
    Of two it tells why they are one, or two, with the weight of everything that speaks for it.
    """
    from kg.build.readings import readings_of  # noqa: PLC0415  # half a second of start-up
    from kg.network.explaining import explained, explained_two  # noqa: PLC0415  # likewise
    from kg.network.explaining.finding import found  # noqa: PLC0415  # likewise
    from kg.network.explaining.steps import Known  # noqa: PLC0415  # likewise

    store = opened(graph)
    with readings_of(graph, store) as readings:
        known = Known(store, Lookup(store), readings, most)
        one = found(known, what)
        steps = explained_two(known, one, found(known, other)) if other else explained(known, one)
    _show(steps, form)


def _show(steps: tuple[Step, ...], form: Format) -> None:
    from kg.commands.reasons import reasons  # noqa: PLC0415  # as above

    if form is Format.JSON:
        show_json([{name: value for name, value in asdict(step).items() if value not in {"", None}} for step in steps])
    elif form is Format.CSV:
        header = ("what", "detail", "quote", "article", "day", "sure")
        rows = ((s.what, s.detail, s.quote, s.article, s.day, "" if s.sure is None else f"{s.sure:g}") for s in steps)
        show(Table(header, tuple(rows)), form)
    else:
        target = screen()
        target.print(reasons(steps, target))
        target.explain(text for step in steps for text in (step.detail, step.quote, step.article))
