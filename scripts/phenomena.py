"""The own set of short texts under ``tests/phenomena``: one file per phenomenon, with what must be read in each."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.table import Table

from kg.clean import clean
from kg.models import Part, Reading
from kg.reading import read_article
from scripts.material import ROOT

FOLDER = ROOT / "tests" / "phenomena"


@dataclass(frozen=True, slots=True)
class Case:
    """A short text of our own and the facts that it states, by kind; kinds not named are not looked at."""

    phenomenon: str
    number: int
    text: str
    expected: dict[str, Any]

    def found(self) -> dict[str, Any]:
        """What is read in the text, of the kinds expected."""
        facts = _facts_of(read_article(clean("case", self.text)))
        return {kind: facts[kind] for kind in self.expected}


def cases() -> Iterator[Case]:
    """All cases, by file and in its order; lists are sorted, since their order says nothing."""
    for path in sorted(FOLDER.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1):
            text = case.pop("text")
            expected = {kind: sorted(facts) if isinstance(facts, list) else facts for kind, facts in case.items()}
            yield Case(path.stem, number, text, expected)


def report() -> tuple[Table, int]:
    """How many texts of each phenomenon are read as expected, and how many are not."""
    table, failed = Table("phenomenon", "texts", "read as expected"), 0
    held: dict[str, list[bool]] = {}
    for case in cases():
        held.setdefault(case.phenomenon, []).append(case.found() == case.expected)
    for phenomenon, results in held.items():
        table.add_row(phenomenon, str(len(results)), str(sum(results)))
        failed += results.count(False)
    return table, failed


def _facts_of(reading: Reading) -> dict[str, Any]:
    """What the cases may expect, in their terms."""
    holdings = (
        f"{h.person.name} | {h.role} | {h.organization.name if h.organization else ''}" for h in reading.holdings
    )
    organizers = {p.agent.name for p in reading.participations if p.part is Part.ORGANIZER}
    return {
        "persons": sorted(p.name for p in reading.persons),
        "organizations": sorted(o.name for o in reading.organizations),
        "posts": sorted(holdings),
        "statuses": sorted({h.status.value for h in reading.holdings}),
        "event_dates": sorted({e.when.earliest.isoformat() for e in reading.events if e.when}),
        "events": sorted(e.name for e in reading.events),
        "organizers": sorted(organizers),
        "participants": sorted({p.agent.name for p in reading.participations}),
        "speakers": sorted({s.speaker.name for s in reading.statements}),
        "figures": sorted(float(f.value) for f in reading.figures),
        "published": str(reading.article.published),
    }
