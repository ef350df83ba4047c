"""Compares a build's provinces of events with what readers found: ``python -m scripts.provinces_check FOLDER``.

Of events drawn at random (``training/provinces.jsonl``): how many of the provinces that the build gives are right, and
how many are found of those that the text names in words.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.store.folder import opened
from scripts.material import ROOT

READ = ROOT / "training" / "provinces.jsonl"

_EVENTS = """
SELECT ?id ?name ?province WHERE {
  ?article dcterms:identifier ?id ; schema:mentions ?event .
  ?event a schema:Event ; schema:name ?name ; schema:location ?place .
  { ?place schema:containedInPlace ?area } UNION { ?place schema:identifier ?code BIND(?place AS ?area) }
  ?area skos:prefLabel ?province FILTER(LANG(?province) = "th")
}"""


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader says of an event: in which provinces it takes place, and whether the text names that in words."""

    event: tuple[str, str]
    provinces: frozenset[str]
    named: bool
    measured: bool


def main(folder: str) -> None:
    """Prints the two shares for each set, and what is wrong or not found in the one that is learned from."""
    given = _given(Path(folder))
    counts: Mapping[bool, Counter[str]] = defaultdict(Counter)
    for read in readings():
        own = given.get(read.event, frozenset())
        right, found = bool(own) and own <= read.provinces, bool(own & read.provinces)
        counts[read.measured].update(given=bool(own), right=right, named=read.named, found=read.named and found)
        if not read.measured and ((own and not right) or (read.named and not found)):
            print(*read.event, "|", ", ".join(sorted(read.provinces)) or "none", "|", ", ".join(sorted(own)) or "none")
    for measured, count in sorted(counts.items()):
        of = "measured" if measured else "learned from"
        shares = f"right {count['right']} of {count['given']} given, found {count['found']} of {count['named']} named"
        print(f"{of}: {shares}")


def readings() -> Iterator[Read]:
    """What readers say, event by event."""
    with READ.open(encoding="utf-8") as lines:
        for entry in map(json.loads, lines):
            event = (entry["id"], entry["event"])
            yield Read(event, frozenset(entry["provinces"]), entry["named"], entry["set"] == "measured")


def _given(folder: Path) -> Mapping[tuple[str, str], frozenset[str]]:
    """The provinces that a build gives, by id and name of each event."""
    given: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in opened(folder).rows(_EVENTS):
        given[(row["id"], row["name"])].add(row["province"])
    return {event: frozenset(provinces) for event, provinces in given.items()}


if __name__ == "__main__":
    main(sys.argv[1])
