"""Graphs that clients which are not ours ask: a small one, and that of the annotated articles where these are there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.iris import short
from kg.questions import Question, bound, questions
from kg.questions.answers import answer
from kg.questions.prefixes import complete
from kg.store.folder import opened
from kg.store.reader import Table
from scripts.material import ANNOTATED
from tests.folders import build
from tests.serve.conftest import built_in
from tests.serving import served

GIVEN = {
    "from": "2560",
    "to": "2570",
    "date": "2567",
    "role": "อธิบดี",
    "post": "อธิบดีกรมชลประทาน",
    "article": "water",
    "province": "เชียงใหม่",
    "goal": "16",
    "person": "สมชาย ใจงาม",
}
"""Values for what questions take; whatever else they take is a name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query that any program can send, and the rows of ``kg query`` for it, in no order."""

    name: str
    sparql: str
    rows: list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A server's endpoint, and what is asked there."""

    address: str
    asked: list[Asked]


def in_full(table: Table) -> list[tuple[str, ...]]:
    """The rows of a table in no order."""
    return sorted(table.rows)


def told(header: list[str], rows: list[dict[str, str]]) -> list[tuple[str, ...]]:
    """What a client got, as ``kg query`` writes it: our addresses without their base, nothing as the empty text."""
    return sorted(tuple(short(row.get(name, "")) for name in header) for row in rows)


def asked_of(folder: Path) -> Iterator[Asked]:
    """Every ready question of a graph: with what it needs, and once more with all that it takes."""
    store = opened(folder)
    for question in questions():
        for values in _values(question):
            try:
                sparql = bound(question, values, store)
            except KgError:
                continue  # a name that this graph does not know
            yield Asked(
                f"{question.name} {json.dumps(values, ensure_ascii=False)}",
                complete(sparql),
                in_full(answer(question, values, store)),
            )


def _values(question: Question) -> list[dict[str, str]]:
    every = {parameter.name: GIVEN.get(parameter.name, "กรมชลประทาน") for parameter in question.parameters}
    needed = {parameter.name: every[parameter.name] for parameter in question.parameters if parameter.required}
    return [needed, every] if needed != every else [needed]


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    """The endpoint of a server over three articles."""
    out = built_in(tmp_path_factory.mktemp("clients"))
    with served(out, "--workers", "2") as address:
        yield Endpoint(f"{address}sparql", list(asked_of(out)))


@pytest.fixture(scope="session")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    """The endpoint of a server over the annotated articles."""
    sets = [each.articles for each in ANNOTATED]
    if not all(each.exists() for each in sets):
        pytest.skip("the annotated articles are not beside this checkout")
    out = tmp_path_factory.mktemp("annotated") / "graph"
    build(out, *sets)
    with served(out, "--workers", "2") as address:
        yield Endpoint(f"{address}sparql", list(asked_of(out)))
