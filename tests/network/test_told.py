"""What one article tells of people, bodies, posts and events."""

from __future__ import annotations

from datetime import date

from kg.iris import PREFIXES
from kg.network.told import Told, told_in
from kg.store.things import Things
from tests.network.tellings import HEAD, body, person, post, read

TEXT = (
    "กรมชลดีจัดสัมมนาเรื่องน้ำ\n\n"
    "วันที่ 5 มีนาคม 2567 นายสมชาย ใจงาม อธิบดีกรมชลดี เป็นประธานเปิดการสัมมนา เรื่อง “น้ำกับอนาคตของชาวนา” "
    "ณ โรงแรมริมธาร จังหวัดชัยนาท โดยมีนางมะลิ ดีเลิศ อดีตอธิบดีกรมชลดี เข้าร่วมงาน"
)


def test_a_release_tells_who_is_there_as_what() -> None:
    found = read("a", TEXT, date(2024, 3, 6))
    assert found.day == "2024-03-06"
    assert {(one.name, one.titles) for one in found.people} == {("สมชาย ใจงาม", ("นาย",)), ("มะลิ ดีเลิศ", ("นาง",))}
    assert body("กรมชลดี") in {one.iri for one in found.bodies}
    held = {(one.person, one.role, one.body, one.status, one.day) for one in found.claims}
    assert held == {
        (person("สมชาย ใจงาม"), HEAD, body("กรมชลดี"), "incumbent", "2024-03-05"),
        (person("มะลิ ดีเลิศ"), HEAD, body("กรมชลดี"), "former", "2024-03-05"),
    }
    assert {one.post for one in found.claims} == {post(HEAD, "กรมชลดี")}
    assert all(0 < one.sure <= 1 and one.quote in TEXT for one in found.claims)


def test_a_release_tells_what_took_place_where_and_with_whom() -> None:
    (event,) = read("a", TEXT, date(2024, 3, 6)).reports
    assert event.node.endswith("/article/a/event/1")
    assert (event.kind, event.earliest, event.latest, event.precision) == ("seminar", *["2024-03-05"] * 2, "day")
    assert "น้ำกับอนาคตของชาวนา" in event.name
    assert [place.partition(" ")[0] for place in event.places] == ["โรงแรมริมธาร"]
    assert {person("สมชาย ใจงาม"), person("มะลิ ดีเลิศ")} <= {*event.agents}
    assert {*event.organizers} <= {*event.agents}
    assert event.parent == ""


def test_a_month_and_a_year_are_told_from_a_day() -> None:
    lines = [
        "<e:1> <rdf:type> <schema:Event> .",
        '<e:1> <schema:startDate> "2024-03"^^<xsd:gYearMonth> .',
        "<e:2> <rdf:type> <schema:Event> .",
        '<e:2> <schema:startDate> "2024"^^<xsd:gYear> .',
        "<e:3> <rdf:type> <schema:Event> .",
        "<e:3> <schema:superEvent> <e:1> .",
    ]
    reports = told_in(Things.of_lines(_expanded(lines))).reports
    assert [(one.precision, one.parent, one.sure) for one in reports] == [
        ("month", "", 1.0),
        ("year", "", 1.0),
        ("", "e:1", 1.0),
    ]


def test_a_place_is_in_the_provinces_that_say_so_and_a_shared_province_is_one() -> None:
    lines = [
        "<e:1> <rdf:type> <schema:Event> .",
        "<e:1> <schema:location> <e:hall> .",
        "<e:1> <schema:location> <e:province> .",
        '<e:hall> <schema:name> "ศาลากลาง"@th .',
        "<e:hall> <schema:containedInPlace> <e:other> .",
        '<e:province> <schema:identifier> "TH-18" .',
    ]
    (event,) = told_in(Things.of_lines(_expanded(lines))).reports
    assert event.places == ("ศาลากลาง",)
    assert event.provinces == ("e:other", "e:province")


def test_other_forms_of_a_name_stand_beside_its_main_one() -> None:
    lines = [
        "<o:1> <rdf:type> <org:Organization> .",
        '<o:1> <skos:prefLabel> "กรมชลดี"@th .',
        '<o:1> <skos:altLabel> "ชด."@th .',
        '<o:1> <skos:altLabel> "กรมชลดี"@th .',
    ]
    (found,) = told_in(Things.of_lines(_expanded(lines))).bodies
    assert (found.name, found.forms) == ("กรมชลดี", ("ชด.",))


def test_an_article_of_nothing_tells_nothing() -> None:
    assert told_in(Things([])) == Told("", "", "", (), (), (), ())


def _expanded(lines: list[str]) -> bytes:
    """Lines with prefixed names as N-Triples."""
    text = "".join(f"{line}\n" for line in lines)
    for prefix in ("rdf", "schema", "xsd", "skos", "org"):
        text = text.replace(f"<{prefix}:", f"<{PREFIXES[prefix]}")
    return text.encode()
