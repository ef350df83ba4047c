"""Small graphs to be explained, and what their explanations say."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from kg.iris import iri
from kg.ledger import parsed
from kg.models import Judgement
from kg.network.explaining.readings import GraphReadings
from kg.network.explaining.steps import Known, Step
from kg.network.lookup import Lookup
from kg.store.reader import GraphReader
from tests.network.press import reading, store_of

HEAD, SLIP, FOREST = iri("person", "สมชาย ใจงาม"), iri("person", "สมชาย ใจงาน"), iri("organization", "กรมป่า")
POST = f"{FOREST}/post/อธิบดี"


def known(store: GraphReader, most: int = 10) -> Known:
    """A store as explanations are made from it."""
    return Known(store, Lookup(store), GraphReadings(store), most)


def judgement(number: int = 1, **said: object) -> Judgement:
    """A line of a ledger, by Ann."""
    return parsed(number, json.dumps({"who": "Ann", "when": "2026-11-01", **said}, ensure_ascii=False))


def misspelt(*judgements: Judgement) -> Known:
    """Six releases with the head of an agency, and a seventh that misspells the name."""
    days = [date(2023, 5, day) for day in range(1, 7)]
    told = [reading(f"a{day.day}", day, heads={"สมชาย ใจงาม": "กรมป่า"}) for day in days]
    return known(store_of(*told, reading("z", date(2023, 6, 1), heads={"สมชาย ใจงาน": "กรมป่า"}), judgements=judgements))


def said(steps: Iterable[Step], what: str) -> list[str]:
    """What the steps of a kind say."""
    return [step.detail for step in steps if step.what == what]
