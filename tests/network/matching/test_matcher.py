"""The verdict on a name."""

from __future__ import annotations

import pytest

from kg.network.matching.kinds import Sought, Verdict
from kg.network.matching.matcher import Matcher
from kg.network.matching.numbers import THRESHOLD
from kg.store.graphs import GraphStore
from tests.network.press import reading, store_of


@pytest.fixture(scope="module")
def store() -> GraphStore:
    return store_of(
        reading("a", heads={"ดี ใจงาม": "กรมประมง"}, organizers=["จังหวัดน่าน"]),
        reading("b", heads={"มี สุขใจ": "กรมปศุสัตว์"}),
    )


@pytest.mark.parametrize(
    ("sought", "typed", "kind", "name"),
    [
        (Sought.ANY, "กรมประมงค์", Sought.AGENCY, "กรมประมง"),
        (Sought.ANY, "นายดี ใจงาม", Sought.PERSON, "ดี ใจงาม"),
        (Sought.ANY, "น่าน", Sought.PROVINCE, "จังหวัดน่าน"),
        (Sought.AGENCY, "กรมปศุสัตร์", Sought.AGENCY, "กรมปศุสัตว์"),
        (Sought.PERSON, "ดี ใจงาม", Sought.PERSON, "ดี ใจงาม"),
        (Sought.PROVINCE, "จ.น่าน", Sought.PROVINCE, "จังหวัดน่าน"),
    ],
)
def test_names_are_matched(store: GraphStore, sought: Sought, typed: str, kind: Sought, name: str) -> None:
    found = Matcher(store, sought, THRESHOLD).match(typed)
    assert found.verdict is Verdict.MATCHED
    assert (found.found[0].name, found.found[0].kind) == (name, kind)
    assert THRESHOLD <= found.found[0].score <= 1


@pytest.mark.parametrize(
    ("sought", "typed"),
    [
        (Sought.PERSON, "กรมประมง"),
        (Sought.PROVINCE, "กรมประมง"),
        (Sought.AGENCY, "ดี ใจงาม"),
        (Sought.ANY, "กรมป่าไม้"),
        (Sought.ANY, "จังหวัดแพร่"),
        (Sought.ANY, ""),
        (Sought.ANY, " . "),
    ],
)
def test_what_is_not_there_has_no_match(store: GraphStore, sought: Sought, typed: str) -> None:
    assert Matcher(store, sought, THRESHOLD).match(typed).verdict is Verdict.NONE


def test_below_the_threshold_somebody_looks(store: GraphStore) -> None:
    found = Matcher(store, Sought.ANY, 0.9999).match("กรมประมงค์")
    assert found.verdict is Verdict.CANDIDATE
    assert found.found[0].name == "กรมประมง"


def test_a_name_has_the_same_match_each_time(store: GraphStore) -> None:
    matcher = Matcher(store, Sought.ANY, THRESHOLD)
    assert matcher.match("กปม.") is matcher.match("กปม.")
