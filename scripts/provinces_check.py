"""Compares a build's provinces of events with what two readers found: ``python -m scripts.provinces_check FOLDER``.

Of the events of the days drawn at random (``training/happenings.jsonl``): how many of the provinces that the build
gives are right, and how many are found of those that the text names in words.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from kg.store.folder import opened
from scripts.happenings_fit import MEASURED, READ

_EVENTS = """
SELECT ?id ?name ?province WHERE {
  ?article dcterms:identifier ?id ; schema:mentions ?event .
  ?event a schema:Event ; schema:name ?name ; schema:location ?place .
  { ?place schema:containedInPlace ?area } UNION { ?place schema:identifier ?code BIND(?place AS ?area) }
  ?area skos:prefLabel ?province FILTER(LANG(?province) = "th")
}"""


def main(folder: str) -> None:
    """Prints the two shares, and what is wrong and not found."""
    given: dict[tuple[str, str], set[str]] = {}
    for row in opened(Path(folder)).rows(_EVENTS):
        given.setdefault((row["id"], row["name"]), set()).add(row["province"])
    right = told = found = named = 0
    for event, (province, is_named) in read_provinces().items():
        own = given.get(event, set())
        told += bool(own)
        right += bool(own) and province in own
        if province and is_named:
            named += 1
            found += province in own
        if (own and province not in own) or (province and is_named and province not in own):
            print(*event, "|", province or "none", "|", ", ".join(sorted(own)) or "none given")
    print(f"right {right} of {told} given, found {found} of {named} that the text names")


def read_provinces() -> Mapping[tuple[str, str], tuple[str, bool]]:
    """By id and name of each event its province ("" for none known), and whether the text names it in words."""
    with READ.open(encoding="utf-8") as lines:
        days = [day for day in map(json.loads, lines) if day["set"] == MEASURED]
    return {(i, name): (province, named) for day in days for i, name, province, named in day["provinces"]}


if __name__ == "__main__":
    main(sys.argv[1])
