"""A built graph, to be asked from Python: what the commands answer, as typed values. Nothing here changes the graph."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self, overload

from kg.errors import StoreError
from kg.graph.answers import Answer
from kg.graph.articles import Article, articles_of
from kg.graph.entities import Entity, Tenure
from kg.network.facts import Window
from kg.network.lookup import Lookup
from kg.questions import Question, parse, question, questions
from kg.questions.answers import answer
from kg.store.folder import opened
from kg.store.reader import GraphReader

if TYPE_CHECKING:
    import networkx as nx
    import rdflib

    from kg.network.explaining.steps import Step
    from kg.network.paths import Path as Way
    from kg.search import Found

__all__ = ["Answer", "Article", "Entity", "Graph", "Tenure"]

Day = str | date
"""A day, month or year in either calendar ("2567-02-29", "2024-02", "2567"), or a date; "" for none."""


class Graph:
    """A built graph. ``with kg.open(…) as graph:`` closes it at the end; all errors are ``kg.errors.KgError``."""

    def __init__(self, store: GraphReader, path: Path) -> None:
        """``kg.open`` makes one; ``path`` is where it was opened."""
        self._path = path
        self._opened: tuple[GraphReader, Lookup] | None = (store, Lookup(store))

    @classmethod
    def at(cls, graph: str | Path) -> Graph:
        """The graph of a build's folder or of a graph file. Raises ``StoreError`` when it is neither."""
        path = Path(graph)
        return cls(opened(path), path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Graph of {self._path}{'' if self._opened else ', closed'}>"

    def close(self) -> None:
        """Lets go of the graph; asking it afterwards raises ``StoreError``."""
        self._opened = None

    def questions(self) -> tuple[Question, ...]:
        """The ready questions, each with its name, its titles, and the parameters that it takes."""
        return questions()

    def query(self, what: str, **parameters: Day | int) -> Answer:
        """The answer to a ready question by its name, or to a query in SPARQL.

        Names are found by any of their forms, days in either calendar. A parameter whose name Python keeps for itself
        takes an underscore (``from_="2567"``). Raises ``QuestionError``, and ``InputError`` for what is no date.
        """
        asked = parse("the query", what) if any(map(str.isspace, what.strip())) else question(what.strip())
        values = {name.removesuffix("_"): str(value) for name, value in parameters.items()}
        table = answer(asked, values, self._asked)
        return Answer(table.header, table.rows)

    def search(
        self,
        words: str,
        *,
        agency: str = "",
        person: str = "",
        goal: str | int = "",
        province: str = "",
        since: Day = "",
        until: Day = "",
        limit: int = 10,
        start: int = 0,
    ) -> Found:
        """The sentences that say these words, the best first, of articles on whom and what is named.

        Raises ``QuestionError`` for a name that fits nothing, ``InputError`` for what is no date.
        """
        from kg.search import asked, search  # noqa: PLC0415  # the index, which other questions need not load

        store = self._asked
        wanted = asked(
            store,
            words,
            agency=agency,
            person=person,
            goal=str(goal),
            province=province,
            since=str(since),
            until=str(until),
            limit=limit,
            start=start,
        )
        return search(store, wanted)

    def path(self, start: str, end: str, *, since: Day = "", until: Day = "", count: int = 3) -> tuple[Way, ...]:
        """The best ways between two people, bodies or goals, each step with the words behind it; none when apart.

        Raises ``QuestionError`` for a name that fits nothing or several.
        """
        from kg.network.paths import paths  # noqa: PLC0415  # networkx: half a second of start-up
        from kg.network.ties import ties_of  # noqa: PLC0415  # likewise

        store, names = self._both
        ties = ties_of(store, Window.of(str(since), str(until)))
        return paths(store, names, ties, names.in_network(start), names.in_network(end), count)

    def entity(self, name: str) -> Entity:
        """The person, body, goal, target or province of this name, in any of its forms, or of this IRI.

        Raises ``QuestionError`` for a name that fits nothing or several, with those that are near.
        """
        store, names = self._both
        return Entity.of(store, names, names.find(name).iri)

    def articles(self) -> tuple[Article, ...]:
        """All articles, by day of publication and id; those without a day come first."""
        return articles_of(self._asked)

    def explain(self, what: str, other: str = "", *, count: int = 10) -> tuple[Step, ...]:
        """Why the graph says what it says of something, by name or IRI; of two, why they are one, two, or tied.

        ``count`` is how many reasons of a kind are told. Raises ``QuestionError`` for what is not there.
        """
        from kg.network.explaining import explained, explained_two  # noqa: PLC0415  # as for a path
        from kg.network.explaining.finding import found  # noqa: PLC0415  # likewise
        from kg.network.explaining.readings import GraphReadings  # noqa: PLC0415  # likewise
        from kg.network.explaining.steps import Known  # noqa: PLC0415  # likewise

        store, names = self._both
        known = Known(store, names, GraphReadings(store), count)
        one = found(known, what)
        return explained_two(known, one, found(known, other)) if other else explained(known, one)

    def to_networkx(self, *, since: Day = "", until: Day = "") -> nx.Graph:
        """The network of people and bodies as a networkx graph whose nodes are IRIs.

        Nodes have ``name``, ``kind`` and their measures (``pagerank``, ``community``, …), edges the sum of their ties
        as ``weight``, and each tie's own in ``ties``, by its measure. A span of days is measured afresh.
        """
        from kg.graph.networks import network  # noqa: PLC0415  # as for a path

        return network(*self._both, Window.of(str(since), str(until)))

    @overload
    def to_rdflib(self, *, union: Literal[False] = False) -> rdflib.Dataset: ...

    @overload
    def to_rdflib(self, *, union: Literal[True]) -> rdflib.Graph: ...

    def to_rdflib(self, *, union: bool = False) -> rdflib.Dataset | rdflib.Graph:
        """The named graphs as an rdflib data set: what each article says, and what is computed of all.

        With ``union`` one graph, which is what questions are put to: each statement once, what is one under one IRI,
        as people judged. rdflib holds all of it in memory and reads slowly: a minute for some hundred articles.
        """
        from kg.graph.datasets import dataset, union_of  # noqa: PLC0415  # rdflib: half a second of start-up

        return union_of(self._asked) if union else dataset(self._asked)

    @property
    def _both(self) -> tuple[GraphReader, Lookup]:
        """The store, and the names in it."""
        if self._opened is None:
            raise StoreError(f"{self._path}: is closed: open it again with kg.open")
        return self._opened

    @property
    def _asked(self) -> GraphReader:
        return self._both[0]
