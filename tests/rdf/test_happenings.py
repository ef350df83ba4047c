"""Happenings as statements of the computed graph."""

from __future__ import annotations

from dataclasses import replace

from kg.iris import article_iri, happening_iri, iri
from kg.models import Happening
from kg.rdf.happenings import happening_lines
from kg.store.things import Things

REPORTS = tuple(f"{article_iri(name)}/event/1" for name in "ab")
SEMINAR = Happening(
    iri=happening_iri(REPORTS[0]),
    name="สัมมนาน้ำ",
    kind="seminar",
    earliest="2024-03-05",
    latest="2024-03-06",
    place="โรงแรม ริมธาร",
    placed_by=REPORTS[1],
    provinces=(iri("province", "ชัยนาท"),),
    organizers=(iri("organization", "กรมชลดี"),),
    reports=REPORTS,
    disputed=("day",),
)


def things(*happenings: Happening) -> Things:
    pieces = list(happening_lines(happenings))
    assert len(pieces) == len(happenings)
    for piece in pieces:
        assert piece.splitlines() == sorted(piece.splitlines())
    return Things.of_lines(b"".join(pieces))


def test_a_happening_says_what_it_is_when_where_by_whom_and_who_reports_it() -> None:
    found = things(SEMINAR)
    assert found.of("kg:Happening") == [SEMINAR.iri]
    assert found.label(SEMINAR.iri, "schema:name", "th") == "สัมมนาน้ำ"
    assert found.local(SEMINAR.iri, "kg:kind") == "seminar"
    assert found.all(SEMINAR.iri, "kg:report") == [*REPORTS]
    assert found.all(SEMINAR.iri, "schema:organizer") == [*SEMINAR.organizers]
    assert found.all(SEMINAR.iri, "schema:location") == sorted(
        [f"{article_iri('b')}/place/โรงแรม_ริมธาร", *SEMINAR.provinces]
    )
    assert found.local(SEMINAR.iri, "kg:toldDifferently") == "day"
    days = {name: found.one(SEMINAR.iri, name) for name in ("schema:startDate", "schema:endDate")}
    assert days == {"schema:startDate": "2024-03-05", "schema:endDate": "2024-03-06"}
    assert (found.one(SEMINAR.iri, "kg:earliest"), found.one(SEMINAR.iri, "kg:latest")) == ("2024-03-05", "2024-03-06")


def test_of_one_day_there_is_no_end_and_of_none_nothing() -> None:
    one = things(replace(SEMINAR, latest="2024-03-05"))
    assert (one.one(SEMINAR.iri, "schema:endDate"), one.one(SEMINAR.iri, "kg:latest")) == ("", "2024-03-05")
    bare = things(replace(SEMINAR, earliest="", latest="", place="", placed_by="", provinces=(), disputed=()))
    for name in (
        "schema:startDate",
        "schema:endDate",
        "kg:earliest",
        "kg:latest",
        "schema:location",
        "kg:toldDifferently",
    ):
        assert bare.all(SEMINAR.iri, name) == []


def test_an_english_name_is_no_thai_one() -> None:
    found = things(replace(SEMINAR, name="Water Forum 2024"))
    assert found.label(SEMINAR.iri, "schema:name", "en") == "Water Forum 2024"


def test_happenings_stand_in_their_order() -> None:
    other = replace(SEMINAR, iri=happening_iri(f"{article_iri('c')}/event/2"))
    assert [piece.partition(b">")[0] for piece in happening_lines([other, SEMINAR])] == [
        f"<{one.iri}".encode() for one in (other, SEMINAR)
    ]
