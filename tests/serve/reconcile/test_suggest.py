"""What fits to what somebody types."""

from __future__ import annotations

import json

from kg.serve.desk import Desk
from kg.serve.known import Sort
from kg.serve.reconcile.properties import PROPERTIES
from kg.serve.reconcile.suggest import Suggesting, properties_like, proposed, sorts_like
from tests.serve.conftest import IRRIGATION


def test_things_are_suggested_by_their_beginning(desk: Desk) -> None:
    told = json.loads(Suggesting("กรมชล", frozenset(), 0)(desk).body)["result"]
    assert [(each["id"], each["notable"]) for each in told] == [(IRRIGATION, [{"id": "agency", "name": "agency"}])]
    assert json.loads(Suggesting("กรมชล", frozenset({Sort.PERSON}), 0)(desk).body)["result"] == []
    assert json.loads(Suggesting("กรมชล", frozenset(), 1)(desk).body)["result"] == []


def test_sorts_and_properties_are_suggested_by_any_part() -> None:
    assert [each["id"] for each in json.loads(sorts_like("Pro").body)["result"]] == ["province"]
    assert "english" in [each["id"] for each in json.loads(properties_like("NAME").body)["result"]]


def test_properties_are_proposed_for_a_sort() -> None:
    assert "agency" in [each["id"] for each in json.loads(proposed("person", 100).body)["properties"]]
    assert "agency" not in [each["id"] for each in json.loads(proposed("agency", 100).body)["properties"]]
    assert len(json.loads(proposed("person", 2).body)["properties"]) == 2
    assert len(json.loads(proposed("other", 100).body)["properties"]) == len(PROPERTIES)
