"""What articles say on each side."""

from __future__ import annotations

from kg.iris import BASE
from kg.network.review.question import Side
from kg.network.review.sides import Sides
from tests.network.review.graphs import AGAINST, BOARD, EVENTS, LINE, SOMCHAI, SOMCHAY, SOMSRI, THERE, TWO, store


def test_a_person_is_shown_by_a_fact_that_names_him() -> None:
    side = Sides(store()).of(SOMCHAI)
    assert (side.name, side.quote) == ("สมชาย ใจงาม", "สมชาย ใจงาม นายกรัฐมนตรี กล่าว")
    assert (side.article, side.day, side.marks) == ("ข่าวหนึ่ง", "2023-05-01", ("สมชาย ใจงาม",))


def test_one_whom_no_fact_quotes_is_shown_where_he_is_mentioned() -> None:
    side = Sides(store()).of(SOMCHAY)
    assert (side.quote, side.article, side.day) == ("ข่าวว่า สมชัย ใจงาม มาถึงแล้ว", "ข่าวสอง", "2023-05-02")


def test_a_fact_that_does_not_name_somebody_is_not_quoted_for_him() -> None:
    more = f'GRAPH <{TWO}/graph> {{ <{TWO}/holding/x> org:member <{SOMCHAY}> ; kg:quote "เขากล่าวว่า" }}'
    assert "สมชัย ใจงาม" in Sides(store(more)).of(SOMCHAY).quote


def test_what_is_nowhere_named_has_a_name_alone() -> None:
    assert Sides(store()).of(BOARD) == Side(BOARD, "คณะกรรมการ", marks=("คณะกรรมการ",))


def test_a_joined_person_is_shown_as_the_graph_tells_of_him() -> None:
    old = f"{BASE}person/สมชายย์"
    side = Sides(store(f"GRAPH <{BASE}graph/identity> {{ <{old}> owl:sameAs <{SOMCHAI}> }}")).of(old)
    assert (side.iri, side.name) == (old, "สมชาย ใจงาม")


def test_events_and_facts_have_their_own_quotes_and_days() -> None:
    sides = Sides(store())
    event = sides.of(EVENTS[1])
    assert (event.name, event.quote) == ("การประชุมข้าวไทยประจำปีครั้งใหญ่", "จัดการประชุมข้าวไทยประจำปีครั้งใหญ่")
    assert (event.article, event.day) == ("ข่าวสอง", "2023-05-01")
    fact = sides.fact(THERE, "he was there", SOMCHAI)
    assert (fact.name, fact.quote, fact.day) == ("he was there", "สมชาย ใจงาม ร่วมด้วย", "2023-05-01")


def test_a_tenure_is_shown_by_the_claim_nearest_to_a_day() -> None:
    late = f"{TWO}/holding/late"
    more = f"""GRAPH <{TWO}/graph> {{ <{late}> org:member <{SOMSRI}> ; kg:attestedOn "2024-01-01"^^xsd:date ;
        kg:quote "สมศรี ใจดี ยังเป็น" }}
      GRAPH <{BASE}graph/relationships> {{ <{AGAINST}> prov:wasDerivedFrom <{late}> }}"""
    sides = Sides(store(more))
    assert sides.tenure(AGAINST, "2023-05-01").quote == "สมศรี ใจดี นายกรัฐมนตรี กล่าว"
    assert sides.tenure(AGAINST, "2024-02-01").quote == "สมศรี ใจดี ยังเป็น"
    assert sides.tenure(LINE, "2024-02-01").name == "สมชาย ใจงาม, 2023-05-01"
