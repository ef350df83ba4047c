"""The own set of short texts: for each phenomenon of Thai press prose, what must be read and what must not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from kg.clean import clean
from kg.models import Part, Reading
from kg.pipeline import read_article

FOLDER = Path(__file__).parent / "phenomena"
CASES = [
    pytest.param(case, id=f"{path.stem}-{number}")
    for path in sorted(FOLDER.glob("*.toml"))
    for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1)
]


def facts_of(reading: Reading) -> dict[str, Any]:
    """What the cases may expect, in their terms; order does not matter."""
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


@pytest.mark.parametrize("case", CASES)
def test_what_is_expected_is_read(case: dict[str, Any]) -> None:
    found = facts_of(read_article(clean("case", case["text"])))
    expected = {
        key: sorted(value) if isinstance(value, list) else value for key, value in case.items() if key != "text"
    }
    assert expected, "a case expects something"
    assert {key: found[key] for key in expected} == expected
