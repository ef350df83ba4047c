"""``kg search``: the sentences of all articles that hold words, and what the graph knows of them."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.commands.answers import show, show_json
from kg.commands.console import Form, Format, Graph, tell, typed
from kg.commands.hits import laid_out, summary
from kg.commands.network import Since, Until
from kg.commands.screen import screen
from kg.network.lookup import Lookup
from kg.questions.remarks import taken_for
from kg.search import Hit, asked
from kg.search import search as found_in
from kg.search.plain import plain
from kg.store.folder import DEFAULT_FOLDER, opened
from kg.store.reader import Table

_HEADER = ("date", "id", "title", "quote", "known", "start", "article")


def search(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="WORDS", help='Words, names and numbers to find together; "…" within them is a phrase.'),
    ] = None,
    agency: Annotated[str, typer.Option(metavar="NAME", callback=typed, help="Articles that mention this body.")] = "",
    person: Annotated[
        str, typer.Option(metavar="NAME", callback=typed, help="Articles that mention this person.")
    ] = "",
    goal: Annotated[
        str, typer.Option(metavar="GOAL", callback=typed, help="Articles on this goal or target: 13, 3.4, its name.")
    ] = "",
    province: Annotated[
        str, typer.Option(metavar="NAME", callback=typed, help="Articles that play in this province.")
    ] = "",
    since: Since = "",
    until: Until = "",
    count: Annotated[int, typer.Option("--count", metavar="N", min=1, help="How many at most.")] = 10,
    start: Annotated[int, typer.Option("--start", metavar="N", min=1, help="The number of the first to show.")] = 1,
    graph: Graph = DEFAULT_FOLDER,
    form: Form = Format.TABLE,
) -> None:
    """Find sentences by their words, and tell what the graph knows of them.

    kg search น้ำท่วม เชียงใหม่ --agency กรมชลประทาน --from 2567

    The best sentence of each article comes first: whole words, near one another, rare ones, then the newest.
    Spelling, case and the script of digits make no difference. Without words: the articles themselves, newest first.
    """
    store = opened(graph)
    what = " ".join(map(typed, words or ()))
    limits = {"agency": agency, "person": person, "goal": goal, "province": province, "since": since, "until": until}
    found = found_in(store, asked(store, what, **limits, limit=count, start=start - 1))
    if form is Format.JSON:
        show_json(plain(found))
    elif form is Format.TABLE:
        target = screen()
        target.print(laid_out(found, start, target))
        target.explain(text for hit in found.hits for text in (hit.title, hit.sentence))
    else:
        show(Table(_HEADER, tuple(map(_row, found.hits))), form)
        tell(summary(found))
    for line in filter(None, (found.note, *taken_for(Lookup(store), filter(None, (agency, person))))):
        tell(line)


def _row(hit: Hit) -> tuple[str, ...]:
    """A hit as cells; marks are for JSON."""
    known = " | ".join(f"{known.kind}: {known.name}" for known in hit.known)
    return hit.day, hit.id, hit.title, hit.sentence, known, str(hit.start), hit.article
