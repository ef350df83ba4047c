"""``kg path``, ``kg neighbours``, ``kg top`` and ``kg timeline``: what the network knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.answers import show, show_json
from kg.commands.console import Form, Format, Graph, tell, typed
from kg.commands.screen import screen
from kg.network.facts import Window
from kg.network.lookup import Lookup
from kg.network.ranked import Measure, Ranked
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table

if TYPE_CHECKING:
    from kg.network.paths import Path as Connection
    from kg.network.paths import Step

Name = Annotated[
    str, typer.Argument(metavar="NAME", callback=typed, help="A person, agency or goal, by any of its names.")
]
Since = Annotated[
    str, typer.Option("--from", metavar="DAY", help="First day, month or year: 2567-02-29, 2024-02, 2567.")
]
Until = Annotated[str, typer.Option("--to", metavar="DAY", help="Last day, month or year.")]
Count = Annotated[int, typer.Option("--count", metavar="N", min=1, help="How many at most.")]


def path(
    start: Annotated[
        str, typer.Argument(metavar="FROM", callback=typed, help="A person, agency or goal, by any of its names.")
    ],
    end: Annotated[str, typer.Argument(metavar="TO", callback=typed, help="Another one.")],
    graph: Graph = DEFAULT_FOLDER,
    since: Since = "",
    until: Until = "",
    count: Count = 3,
    form: Form = Format.TABLE,
) -> None:
    """Explain how two agents, or an agent and a goal, are connected."""
    from kg.commands.steps import ways  # noqa: PLC0415  # networkx: half a second of start-up
    from kg.network.paths import paths  # noqa: PLC0415  # likewise
    from kg.network.ties import ties_of  # noqa: PLC0415  # likewise

    store = opened(graph)
    names, ties = Lookup(store), ties_of(store, Window.of(since, until))
    found = paths(store, names, ties, names.in_network(start), names.in_network(end), count)
    if form is Format.JSON:
        show_json({"paths": [_as_json(connection) for connection in found]})
        return
    if not found:
        tell("nothing in this graph connects the two")
    if form is Format.TABLE:
        target = screen()
        target.print(ways(found, target))
        target.explain(step.quote for connection in found for step in connection.steps)
    else:
        show(_as_table(found), form)


def neighbours(
    name: Name,
    graph: Graph = DEFAULT_FOLDER,
    since: Since = "",
    until: Until = "",
    count: Count = 20,
    form: Form = Format.TABLE,
) -> None:
    """List who and what is tied to somebody, heaviest first, with the words that show it."""
    from kg.network.quotes import quote_behind  # noqa: PLC0415  # as for a path
    from kg.network.ties import ties_of  # noqa: PLC0415  # likewise

    store = opened(graph)
    names, ties = Lookup(store), ties_of(store, Window.of(since, until))
    rows = []
    for tie in ties.of(names.in_network(name))[:count]:
        quote = quote_behind(store, ties.facts(tie))
        rows.append((names.name(tie.other), tie.measure, f"{tie.weight:g}", quote.date, quote.text, quote.title))
    show(Table(("neighbour", "relation", "weight", "date", "quote", "article"), tuple(rows)), form)


def top(
    kind: Annotated[Ranked, typer.Argument(help="What to rank.")] = Ranked.AGENCIES,
    graph: Graph = DEFAULT_FOLDER,
    since: Since = "",
    until: Until = "",
    count: Count = 20,
    by: Annotated[
        Measure, typer.Option("--by", metavar="MEASURE", help=f"What ranks people and agencies: {', '.join(Measure)}.")
    ] = Measure.PAGERANK,
    form: Form = Format.TABLE,
) -> None:
    """Rank people and agencies by their place in the network, or goals by how much is done for them."""
    from kg.network.top import agents, goals  # noqa: PLC0415  # as for a path

    store = opened(graph)
    names, window = Lookup(store), Window.of(since, until)
    ranked = (
        goals(store, names, window, count) if kind is Ranked.GOALS else agents(store, names, kind, window, count, by)
    )
    show(Table(ranked.header, ranked.rows), form)
    if ranked.note:
        tell(ranked.note)


def timeline(
    name: Name,
    graph: Graph = DEFAULT_FOLDER,
    since: Since = "",
    until: Until = "",
    form: Form = Format.TABLE,
) -> None:
    """Tell day by day what the graph holds of somebody."""
    from kg.network.timeline import timeline as moments_of  # noqa: PLC0415  # as for a path

    store = opened(graph)
    names = Lookup(store)
    found = moments_of(store, names, names.find(name).iri, Window.of(since, until))
    rows = tuple((m.date, m.kind, m.what, m.quote, m.article) for m in found)
    show(Table(("date", "kind", "what", "quote", "article"), rows), form)


def _as_table(found: tuple[Connection, ...]) -> Table:
    """A row for each step, below the columns' names."""
    header = ("path", "weight", "from", "relation", "to", "date", "quote", "article")
    rows = tuple(
        (str(number), f"{way.weight:g}", step.start, step.relation, step.end, step.date, step.quote, step.title)
        for number, way in enumerate(found, 1)
        for step in way.steps
    )
    return Table(header, rows)


def _as_json(connection: Connection) -> dict[str, object]:
    return {"weight": connection.weight, "steps": [_step(step) for step in connection.steps]}


def _step(step: Step) -> dict[str, str]:
    return {
        "from": step.start,
        "to": step.end,
        "relation": step.relation,
        "quote": step.quote,
        "date": step.date,
        "article": step.article,
    }
