"""How quickly the ready questions and a path answer on a finished build, asked about who is busiest in it.

Each is asked as people ask it: with what it must be given, and what it is mostly narrowed by.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

from rich.console import Console

from kg.iris import Kind, kind_of
from kg.network.facts import EVERYTHING
from kg.network.lookup import Lookup
from kg.network.paths import paths
from kg.network.ties import ties_of
from kg.questions import Question, questions
from kg.questions.answers import answer
from kg.store.folder import opened
from kg.store.reader import GraphReader

_TIMES = 5
_LONG = 5
"""Seconds after which once is enough."""

_WHEN = {
    "from": "2023-01-01",
    "to": "2023-12-31",
    "date": "2023-05-01",
    "goal": "3",
    "role": "รัฐมนตรีว่าการกระทรวง",
    "post": "ปลัด มท.",
    "province": "เชียงใหม่",
    "words": "น้ำท่วม",
    "unit": "บาท",
}
"""A year and a day of the corpus, and a goal, a role, a post, a province, a word and a unit of which it tells much."""

_NARROWED = {
    "agency-year": ("from", "to"),
    "articles": ("agency", "from", "to"),
    "articles-mentioning": ("with",),
    "events-in-period": ("agency", "from", "to"),
    "events-in-province": ("province", "from", "to"),
    "figures": ("agency", "unit"),
    "goals-by-year": ("agency",),
    "goals-of-article": ("article",),
    "holders-on-date": ("role",),
    "new-on-goal": ("goal",),
    "participants": ("person",),
    "people-alike": (),
    "statements": ("agency", "words"),
    "what-changed": ("to",),
}
"""What questions are narrowed by beside what they must be given; others by the first of what they may be."""


def bench_questions(console: Console, folder: Path) -> None:
    """Prints how long each ready question, and a path between the two busiest agencies, take first and then."""
    store = opened(folder)
    names, busiest = Lookup(store), _busiest(store)
    one, other = [node for node in busiest if kind_of(node) is Kind.ORGANIZATION][:2]
    person = next(node for node in busiest if kind_of(node) is Kind.PERSON)
    about = {
        "agency": names.name(one),
        "with": names.name(other),
        "person": names.name(person),
        "entity": names.name(one),
    }
    values = {**_WHEN, **about, "article": min(text for _, text in store.labelled("dcterms:identifier"))}
    taken = {asked.name: _taken(lambda asked=asked: _answer(store, asked, values)) for asked in questions()}  # type: ignore[misc]  # a default binds each question
    for name, (first, warm) in sorted(taken.items(), key=lambda each: (-each[1][1], -each[1][0])):
        console.print(f"  {name}: {warm:.2f} s, first {first:.2f} s")
    first, warm = _taken(lambda: paths(store, Lookup(store), ties_of(store, EVERYTHING), one, other))
    console.print(f"  a path between the two busiest agencies: {warm:.2f} s, first {first:.2f} s")


def _busiest(store: GraphReader) -> list[str]:
    rows = store.rows("SELECT ?node ?rank WHERE { ?x kg:of ?node ; kg:pagerank ?rank }")
    return [row["node"] for row in sorted(rows, key=lambda row: -float(row["rank"]))]


def _answer(store: GraphReader, asked: Question, values: Mapping[str, str]) -> int:
    required = [parameter.name for parameter in asked.parameters if parameter.required]
    optional = [parameter.name for parameter in asked.parameters if not parameter.required and parameter.name in values]
    chosen = _NARROWED.get(asked.name, optional[:1] if not required else ())
    return len(answer(asked, {name: values[name] for name in (*required, *chosen)}, store).rows)


def _taken(work: Callable[[], object]) -> tuple[float, float]:
    """The time of the first time, and the median of several afterwards; of what still takes long then, one of them."""
    first, second = _seconds(work), _seconds(work)
    return first, second if second > _LONG else median([second, *(_seconds(work) for _ in range(_TIMES - 1))])


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="a build's folder")
    bench_questions(Console(highlight=False), parser.parse_args().folder)
