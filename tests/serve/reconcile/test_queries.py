"""Names matched to things, with other columns compared."""

from __future__ import annotations

import json

import pytest

from kg.iris import BASE, SDG
from kg.network.matching.kinds import Sought as Kind
from kg.network.matching.matcher import Matcher
from kg.network.matching.numbers import THRESHOLD
from kg.serve.desk import Desk
from kg.serve.known import Sort
from kg.serve.reconcile.forms import Sought
from kg.serve.reconcile.queries import Matching, Warming, found
from tests.serve.conftest import IRRIGATION, SOMCHAI


def one(desk: Desk, name: str, *sorts: Sort, **properties: str) -> list[tuple[str, bool]]:
    given = tuple((pid, (value,)) for pid, value in properties.items())
    return [(each.iri, each.is_sure) for each in found(Sought(name, frozenset(sorts), 3, given), desk)]


@pytest.mark.parametrize(
    ("name", "sorts", "iri"),
    [
        ("กรมชลประทาน", (), IRRIGATION),
        ("Royal Irrigation Department", (Sort.AGENCY,), IRRIGATION),
        (IRRIGATION, (Sort.AGENCY,), IRRIGATION),
        ("นายสมชาย ใจงาม", (Sort.PERSON,), SOMCHAI),
        ("สมชาย ใจงาม", (), SOMCHAI),
        ("เชียงใหม่", (Sort.PROVINCE,), "place/TH-50"),
        ("จ.เชียงใหม๋", (Sort.PROVINCE,), "place/TH-50"),
    ],
)
def test_a_name_is_matched_as_by_kg_match(desk: Desk, name: str, sorts: tuple[Sort, ...], iri: str) -> None:
    assert one(desk, name, *sorts)[0] == (BASE + iri, True)


def test_scores_are_those_of_matching(desk: Desk) -> None:
    told = Matcher(desk.reader, Kind.AGENCY, THRESHOLD).match("กรมชลประธาน")
    (first, *_) = found(Sought("กรมชลประธาน", frozenset({Sort.AGENCY})), desk)
    assert (first.iri, first.score) == (told.found[0].iri, told.found[0].score)


def test_another_sort_is_not_matched(desk: Desk) -> None:
    assert one(desk, "สมชาย ใจงาม", Sort.AGENCY) == []
    assert one(desk, SOMCHAI, Sort.GOAL) == []
    assert one(desk, "ชื่อที่ไม่มีในข่าวใด") == []
    assert one(desk, "") == []


def test_goals_are_matched_by_number_and_name(desk: Desk) -> None:
    known = next(desk.reader.nodes_with("rdf:type", "http://metadata.un.org/sdg/ontology#Goal"))
    number = known.removeprefix(SDG)
    assert one(desk, number, Sort.GOAL) == [(known, True)]
    assert one(desk, f"SDG {number}", Sort.GOAL) == [(known, True)]


def test_another_column_settles_who_is_meant(desk: Desk) -> None:
    assert one(desk, "สมชาย ใจงาม", Sort.PERSON, agency="กรมชลประทาน") == [(BASE + SOMCHAI, True)]
    assert one(desk, "สมชาย ใจงาม", Sort.PERSON, agency=IRRIGATION) == [(BASE + SOMCHAI, True)]
    assert one(desk, "สมชาย ใจงาม", Sort.PERSON, agency="สพร.") == [(BASE + SOMCHAI, False)]
    assert one(desk, "สมชาย ใจงาม", Sort.PERSON, agency="", colour="red") == [(BASE + SOMCHAI, True)]


def test_no_more_candidates_than_are_wanted(desk: Desk) -> None:
    assert found(Sought("สำนักงาน", limit=0), desk) == []


def test_a_batch_is_told_in_the_services_words(desk: Desk) -> None:
    Warming()(desk)
    told = json.loads(
        Matching((("q0", Sought("กรมชลประทาน", frozenset({Sort.AGENCY}))), ("q1", Sought("ไม่มี"))), 60)(desk).body
    )
    assert told["q0"]["result"][0] == {
        "id": IRRIGATION,
        "name": "กรมชลประทาน",
        "score": 100.0,
        "match": True,
        "type": [{"id": "agency", "name": "agency"}],
        "features": [{"id": "name", "value": 100.0}],
    }
    assert told["q1"] == {"result": []}


def test_more_names_than_there_is_time_for_are_refused(desk: Desk) -> None:
    assert Matching((("q0", Sought("x")),), -1)(desk).status == 503
