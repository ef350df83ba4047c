"""Changes: what is new in the graph and what is gone, by names that people know."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kg.build.changes import CHANGES, changes, told, write_changes
from kg.iris import PREFIXES, full
from kg.network.changes import Change
from kg.read import Raw
from tests.builds import built
from tests.folders import add, build

ONE = (
    "กรมชลประทานเปิดสถานีสูบน้ำ\n\nเมื่อวันที่ 3 มีนาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลประทาน เป็นประธานในพิธีเปิดสถานีสูบน้ำ "
    "ณ ศาลากลางจังหวัดตาก\n"
)
TWO = "กรมป่าไม้ปลูกป่า\n\nเมื่อวันที่ 4 มีนาคม 2566 นางสมศรี ใจดี อธิบดีกรมป่าไม้ ลงพื้นที่ตรวจเยี่ยมป่าชุมชน\n"
EVENT = PREFIXES["article"] + "a/event/1"
SOMCHAI, SOMSRI = (PREFIXES["person"] + name for name in ("สมชาย_ใจงาม", "สมศรี_ใจดี"))


def test_only_what_tells_of_a_thing_counts() -> None:
    lines = [
        f"<{SOMCHAI}> <{full('rdf:type')}> <{full('foaf:Person')}> .\n",
        f'<{SOMCHAI}> <{full("foaf:name")}> "> <{full("rdf:type")}> <{full("foaf:Person")}> ." .\n',
        f"<{SOMSRI}> <{full('rdf:type')}> <{full('kg:Measurement')}> .\n",
        f"<{EVENT}> <{full('rdf:type')}> <{full('schema:Event')}> .\n",
        f'<{EVENT}> <{full("schema:name")}> "พิธีเปิด" .\n',
        f'<{PREFIXES["article"]}a> <{full("schema:name")}> "ข่าวพิธีเปิด" .\n',
    ]
    said = list(told((line.encode(), is_new) for line in lines for is_new in (False, True)))
    assert said == [
        (iri, kind, is_new) for iri, kind in ((SOMCHAI, "person"), (EVENT, "event")) for is_new in (False, True)
    ]


def test_every_kind_is_called_by_its_name_in_the_graph_that_has_it() -> None:
    before, now = built(Raw("one", ONE, "one")), built(Raw("two", TWO, "two"))
    found = [
        (SOMCHAI, "person", False),
        (PREFIXES["organization"] + "กรมชลประทาน", "organization", False),
        (PREFIXES["organization"] + "กรมป่าไม้/post/อธิบดี", "post", True),
        (next(now.nodes_with("rdf:type", full("schema:Event"))), "event", True),
    ]
    assert [(each.is_new, each.kind, each.name) for each in changes(found, before, now)] == [
        (False, "organization", "กรมชลประทาน"),
        (False, "person", "สมชาย ใจงาม"),
        (True, "event", "ลงพื้นที่ตรวจเยี่ยมป่าชุมชน"),
        (True, "post", "อธิบดี กรมป่าไม้"),
    ]


SOME = (
    Change(False, "person", "สมชาย, ใจงาม", SOMCHAI),
    Change(True, "person", "สมศรี ใจดี", SOMSRI),
    Change(True, "event", "=พิธีเปิด", "urn:e"),
)


def test_they_are_a_table_that_is_safe_to_open(tmp_path: Path) -> None:
    write_changes(SOME, tmp_path)
    with (tmp_path / CHANGES[0]).open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["change", "kind", "name", "iri"],
            ["gone", "person", "สมชาย, ใจงาม", SOMCHAI],
            ["new", "person", "สมศรี ใจดี", SOMSRI],
            ["new", "event", "'=พิธีเปิด", "urn:e"],
        ]


@pytest.mark.parametrize("some", [SOME, ()])
def test_they_are_turtle_that_tells_new_from_gone(tmp_path: Path, some: tuple[Change, ...]) -> None:
    write_changes(some, tmp_path)
    said = parse(path=str(tmp_path / CHANGES[1]), format=RdfFormat.TURTLE)
    names = {False: full("kg:disappeared"), True: full("kg:appeared")}
    assert {(quad.predicate.value, str(quad.object)[1:-1]) for quad in said} == {(names[e.is_new], e.iri) for e in some}


def test_a_build_tells_all_that_came_and_went_with_an_article(tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    news.mkdir()
    (news / "one.txt").write_text(ONE, encoding="utf-8")
    assert build(out, news)[0].changes == ()
    (news / "one.txt").unlink()
    (news / "two.txt").write_text(TWO, encoding="utf-8")
    outcome, _ = build(out, news)
    gone, new = ({(e.kind, e.name) for e in outcome.changes if e.is_new is is_new} for is_new in (False, True))
    assert {("person", "สมชาย ใจงาม"), ("post", "อธิบดี กรมชลประทาน"), ("event", "พิธีเปิดสถานีสูบน้ำ")} <= gone
    assert {("person", "สมศรี ใจดี"), ("organization", "กรมป่าไม้"), ("post", "อธิบดี กรมป่าไม้")} <= new
    assert gone & new == set()
    rows = (out / CHANGES[0]).read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + len(outcome.changes)
    assert not any(each.name.startswith(("article/", "organization/", "http")) for each in outcome.changes)


def test_what_two_articles_name_is_not_gone_with_one_of_them(tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    news.mkdir()
    for name in ("1.txt", "2.txt"):
        (news / name).write_text(ONE.replace("สถานี", f"สถานีที่ {name[0]} "), encoding="utf-8")
    build(out, news)
    (news / "2.txt").unlink()
    outcome, _ = build(out, news)
    assert {(each.is_new, each.kind) for each in outcome.changes} == {(False, "event")}


def test_an_event_that_only_has_another_number_is_neither_new_nor_gone(tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "out"
    news.mkdir()
    (news / "1.txt").write_text(ONE, encoding="utf-8")
    build(out, news)
    before = "เมื่อวันที่ 2 มีนาคม 2566 นางสมศรี ใจดี อธิบดีกรมป่าไม้ ลงพื้นที่ตรวจเยี่ยมป่าชุมชน\n\nเมื่อวันที่ 3"
    (news / "1.txt").write_text(ONE.replace("เมื่อวันที่ 3", before), encoding="utf-8")
    outcome, _ = build(out, news)
    events = [each for each in outcome.changes if each.kind == "event"]
    assert [(each.is_new, each.name) for each in events] == [(True, "ลงพื้นที่ตรวจเยี่ยมป่าชุมชน")]


def test_what_only_has_another_id_is_neither_new_nor_gone(tmp_path: Path) -> None:
    for folder, text in (("a", ONE), ("b", TWO)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "1.txt").write_text(text, encoding="utf-8")
    build(tmp_path / "out", tmp_path / "a")
    outcome, _ = add(tmp_path / "out", tmp_path / "b")
    assert outcome.renamed == 1
    assert {each.is_new for each in outcome.changes} == {True}
    assert [each.name for each in outcome.changes if each.kind == "event"] == ["ลงพื้นที่ตรวจเยี่ยมป่าชุมชน"]
