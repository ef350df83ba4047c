"""People and agencies over many articles: days, numbers of articles, names that come together."""

from __future__ import annotations

from datetime import date

from kg.export.tables.columns import Row, header
from kg.export.tables.merged import Agencies, People, Tally
from kg.iris import VOCABULARY
from kg.models import Reading, Status
from kg.store.graphs import GraphStore
from tests.builds import table_parts
from tests.network.press import reading, store_of


def named(table: str, rows: list[Row]) -> list[dict[str, str]]:
    return [dict(zip(header(table), row, strict=True)) for row in rows]


def people_of(*releases: Reading) -> list[dict[str, str]]:
    people = People()
    for part in table_parts(store_of(*releases)):
        people.add(part)
    return named("people", list(people.rows()))


def agencies_of(store: GraphStore) -> list[dict[str, str]]:
    agencies = Agencies(store.things(VOCABULARY))
    for part in table_parts(store):
        agencies.add(part)
    return named("agencies", list(agencies.rows()))


def test_a_tally_spans_the_days_that_are_known() -> None:
    tally = Tally()
    for day in ("2023-05-02", "", "2023-04-01", "2023-05-01"):
        tally.count(day)
    assert tally.told == ("2023-04-01", "2023-05-02", "4")


def test_a_post_is_one_row_over_all_articles_and_another_status_another() -> None:
    heads = {"ดี ใจงาม": "กรมป่าไม้"}
    rows = people_of(
        reading("a", date(2023, 5, 1), heads=heads),
        reading("b", date(2024, 5, 1), heads=heads),
        reading("c", date(2025, 5, 1), heads=heads, status=Status.FORMER),
    )
    told = [(row["status"], row["first"], row["last"], row["articles"], row["named_in"]) for row in rows]
    assert told == [
        ("former", "2025-05-01", "2025-05-01", "1", "3"),
        ("incumbent", "2023-05-01", "2024-05-01", "2", "3"),
    ]
    assert {row["quote"] for row in rows} == {"อธิบดีกรมป่าไม้"}


def test_who_has_no_post_has_a_row_of_their_own() -> None:
    release = reading("a", date(2023, 5, 1), heads={"ดี ใจงาม": "กรมป่าไม้", "งาม ใจดี": "กรมประมง"})
    without = Reading(release.article, persons=release.persons)
    rows = people_of(without)
    told = [(row["person"], row["role"], row["first"], row["articles"], row["iri"]) for row in rows]
    assert told == [
        ("งาม ใจดี", "", "2023-05-01", "1", "person/งาม_ใจดี"),
        ("ดี ใจงาม", "", "2023-05-01", "1", "person/ดี_ใจงาม"),
    ]


def test_agencies_come_by_how_many_articles_name_them() -> None:
    store = store_of(
        reading("a", date(2023, 5, 1), goals=[("กรมประมง", "14", 0.9)]),
        reading("b", date(2024, 5, 1), goals=[("กรมประมง", "14", 0.9), ("กรมการข้าว", "2", 0.9)]),
    )
    told = [(row["agency"], row["articles"], row["first"], row["last"]) for row in agencies_of(store)]
    assert told == [("กรมประมง", "2", "2023-05-01", "2024-05-01"), ("กรมการข้าว", "1", "2024-05-01", "2024-05-01")]


def test_an_agency_has_what_the_vocabulary_knows_of_it(mission: GraphStore) -> None:
    (row,) = [row for row in agencies_of(mission) if row["agency"] == "สำนักงานคณะกรรมการพัฒนาระบบราชการ"]
    assert row["english"] == "Office of the Public Sector Development Commission"
    assert row["short"] == "OPDC | ก.พ.ร. | สำนักงาน ก.พ.ร."
    assert (row["kind"], row["parent"]) == ("government", "สำนักนายกรัฐมนตรี")
