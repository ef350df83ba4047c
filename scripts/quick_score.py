"""The official scorer on readings, without a graph between: the same figures in a tenth of the time.

For searches that score hundreds of times; what is published is scored on graphs (``scripts.scoring``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from kg.clean import clean
from kg.models import Agent, Person, Reading
from kg.reading import read_article
from scripts.event_matching import as_written, scorer
from scripts.material import ANNOTATED
from scripts.standoff import to_gold
from scripts.training import entries_of, raw, texts

Gold = dict[str, Any]


def readings(articles: Mapping[str, tuple[str, Gold]], processes: int = 2) -> dict[str, Reading]:
    """The readings of articles, given by id as raw text and annotation."""
    with ProcessPoolExecutor(processes) as pool:
        texts_by_id = [(identifier, text) for identifier, (text, _) in articles.items()]
        return dict(pool.map(_read, texts_by_id, chunksize=16))


def rows(read: Mapping[str, Reading], articles: Mapping[str, tuple[str, Gold]]) -> dict[str, Gold]:
    """The scorer's row (gold, predicted, precision, recall, f1) for each kind of fact, over all the readings."""
    tally = scorer().Tally()
    for identifier, reading in read.items():
        scorer().score_article(identifier, as_scored(reading), articles[identifier][1], tally)
    return {kind: tally.row(kind) for kind in scorer().KINDS}


def annotated() -> Iterator[tuple[str, tuple[str, Gold]]]:
    """The annotated articles: id, text and annotation. Raises ``OSError`` where the material is not there."""
    for one in ANNOTATED:
        for path in sorted(one.gold.glob("*.gold.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            yield gold["id"], (Path(one.articles, f"{gold['id']}.txt").read_text(encoding="utf-8"), gold)


def of_set(name: str) -> Iterator[tuple[str, tuple[str, Gold]]]:
    """The articles of a set of ``training/``: id, text and annotation."""
    for entry in entries_of(name):
        yield entry["id"], (raw()[entry["id"]], to_gold(entry, texts()[entry["id"]]))


def _read(article: tuple[str, str]) -> tuple[str, Reading]:
    identifier, text = article
    return identifier, read_article(clean(identifier, text))


def as_scored(reading: Reading) -> Gold:
    """A reading in the form that the scorer makes of a graph."""
    themes = {theme.theme for theme in reading.themes if theme.agent is None}
    published = reading.article.published
    return {
        "persons": {node_of(person): _labelled(person) for person in reading.persons},
        "orgs": {node_of(body): _labelled(body) for body in reading.organizations},
        "posts": [
            {
                "person": node_of(holding.person),
                "org": node_of(holding.organization) if holding.organization else None,
                "role": holding.role,
                "text": holding.label,
            }
            for holding in reading.holdings
        ],
        "events": [_event(reading, number) for number in range(len(reading.events))],
        "speakers": {node_of(statement.speaker) for statement in reading.statements},
        "figures": [float(figure.value) for figure in reading.figures],
        "goals": {theme for theme in themes if "." not in theme},
        "targets": {theme for theme in themes if "." in theme},
        "published": published.isoformat() if published else None,
    }


def node_of(agent: Agent) -> tuple[str, str]:
    """What stands for an agent in the scorer's form of a reading."""
    return "p" if isinstance(agent, Person) else "o", agent.name


def _labelled(agent: Agent) -> dict[str, Any]:
    return {"name": agent.name, "labels": {scorer().norm(form) for form in (agent.name, *agent.aliases)}}


def _event(reading: Reading, number: int) -> dict[str, Any]:
    event = reading.events[number]
    return {
        "node": number,
        "name": event.name,
        "date": as_written(event.when) if event.when else None,
        "place": event.place.name if event.place else None,
        "participants": _nodes(part.agent for part in reading.participations if part.event == number),
    }


def _nodes(agents: Iterable[Agent]) -> set[tuple[str, str]]:
    return {node_of(agent) for agent in agents}
