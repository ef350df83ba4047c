"""``kg path``, ``kg neighbours``, ``kg top`` and ``kg timeline``: what the network knows."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from kg.commands.console import Format, Graph, errors, show
from kg.iris import goal_of, is_theme
from kg.network.facts import Window
from kg.network.lookup import Lookup
from kg.network.paths import Path as Connection
from kg.network.paths import Step, paths
from kg.network.quotes import quote_behind
from kg.network.ties import ties_of
from kg.network.timeline import timeline as moments_of
from kg.network.top import Measure, Ranked, agents, goals
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table
from kg.text.periods import period

Form = Annotated[Format, typer.Option("--format", help="How to print the answer.")]
Since = Annotated[str, typer.Option("--from", help="First day, month or year (2567-02, 2024-02-01, 2567).")]
Until = Annotated[str, typer.Option("--to", help="Last day, month or year.")]
Count = Annotated[int, typer.Option("--count", min=1, help="How many at most.")]


def path(
    start: Annotated[str, typer.Argument(help="A person, agency or goal, by any of its names.")],
    end: Annotated[str, typer.Argument(help="Another one.")],
    graph: Graph = DEFAULT_FOLDER,
    since: Since = "",
    until: Until = "",
    count: Count = 3,
    form: Form = Format.TABLE,
) -> None:
    """Explain how two agents, or an agent and a goal, are connected."""
    store = opened(graph)
    names, ties = Lookup(store), ties_of(store, _window(since, until))
    found = paths(store, names, ties, _end(names, start), _end(names, end), count)
    if form is Format.JSON:
        print(json.dumps({"paths": [_as_json(connection) for connection in found]}, ensure_ascii=False, indent=1))
        return
    if not found:
        errors.print("nothing in this graph connects the two", markup=False)
    header = ("path", "weight", "from", "relation", "to", "date", "quote", "article")
    rows = tuple(
        (
            str(number),
            f"{connection.weight:g}",
            step.start,
            step.relation,
            step.end,
            step.date,
            step.quote,
            step.title,
        )
        for number, connection in enumerate(found, 1)
        for step in connection.steps
    )
    show(Table(header, rows), form)


def neighbours(
    name: Annotated[str, typer.Argument(help="A person, agency or goal, by any of its names.")],
    graph: Graph = DEFAULT_FOLDER,
    since: Since = "",
    until: Until = "",
    count: Count = 20,
    form: Form = Format.TABLE,
) -> None:
    """List who and what is tied to somebody, heaviest first, with the words that show it."""
    store = opened(graph)
    names, ties = Lookup(store), ties_of(store, _window(since, until))
    rows = []
    for tie in ties.of(_end(names, name))[:count]:
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
        Measure, typer.Option("--by", help="The measure that people and agencies are ranked by.")
    ] = Measure.PAGERANK,
    form: Form = Format.TABLE,
) -> None:
    """Rank people and agencies by their place in the network, or goals by how much is done for them."""
    store = opened(graph)
    names, window = Lookup(store), _window(since, until)
    ranked = (
        goals(store, names, window, count) if kind is Ranked.GOALS else agents(store, names, kind, window, count, by)
    )
    show(Table(ranked.header, ranked.rows), form)
    if ranked.note:
        errors.print(ranked.note, markup=False)


def timeline(
    name: Annotated[str, typer.Argument(help="A person, agency or goal, by any of its names.")],
    graph: Graph = DEFAULT_FOLDER,
    since: Since = "",
    until: Until = "",
    form: Form = Format.TABLE,
) -> None:
    """Tell day by day what the graph holds of somebody."""
    store = opened(graph)
    names = Lookup(store)
    found = moments_of(store, names, names.find(name).iri, _window(since, until))
    rows = tuple((m.date, m.kind, m.what, m.quote, m.article) for m in found)
    show(Table(("date", "kind", "what", "quote", "article"), rows), form)


def _window(since: str, until: str) -> Window:
    return Window(period(since)[0] if since else None, period(until)[1] if until else None)


def _end(names: Lookup, name: str) -> str:
    """The IRI of the entity of this name; a target stands in the network as its goal."""
    iri = names.find(name).iri
    return goal_of(iri) if is_theme(iri) else iri


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
