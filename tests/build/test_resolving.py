"""The resolved view: what each judgement does to what is asked, shown and listed, and what stays as articles say it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.build.compute import common
from kg.export.page.rows import PagePart
from kg.export.tables.parts import TablePart
from kg.export.tables.rows import article_rows
from kg.iris import BASE, IDENTITY, LEDGER, META, RELATIONSHIPS, graph_iri
from kg.models import Judgement
from kg.store.graphs import GraphStore
from kg.store.lines import parted, quads_of, triples_of
from kg.store.members import unpacked
from kg.store.reader import UNION
from kg.store.segment import Part
from kg.store.things import Things
from kg.validate import validate
from tests.judged import DAM, FOREST, Built, judged, line, release

A = "article/a"
GOOD, MUCH = "person/ดี_ใจงาม", "person/มาก_มีสุข"
PINE, POND = "organization/กรมป่า", "organization/กรมน้ำ"
HELD = f"{A}/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent"
SPOKE = f"{A}/event/1/speaker/{GOOD}"
CAME = f"{A}/event/1/attendee/{GOOD}"
SURE = "kg:confidence 1.0"

EFFECTS: list[tuple[Judgement, tuple[str, ...], tuple[str, ...]]] = [
    (line("reject", HELD), (), (f"<{HELD}> ?p ?o", f"<{PINE}/post/อธิบดี> a org:Post", f"?x oa:hasBody <{HELD}>")),
    (line("accept", HELD), (f"<{HELD}> {SURE}",), (f"<{HELD}> kg:confidence 0.8",)),
    (
        line("correct", HELD, set={"status": "former"}),
        (f"<{HELD}> kg:status kg:former",),
        (f"<{HELD}> kg:status kg:incumbent",),
    ),
    (
        line("correct", HELD, set={"role": "ผู้ตรวจการ"}),
        (
            f"<{HELD}> org:role <role/ผู้ตรวจการ> ; kg:post <{PINE}/post/ผู้ตรวจการ>",
            '<role/ผู้ตรวจการ> a org:Role ; skos:prefLabel "ผู้ตรวจการ"@th',
            f"<{PINE}/post/ผู้ตรวจการ> a org:Post ; org:role <role/ผู้ตรวจการ> ; org:postIn <{PINE}>",
        ),
        (f"<{PINE}/post/อธิบดี> ?p ?o", f"<{HELD}> kg:post <{PINE}/post/อธิบดี>"),
    ),
    (
        line("correct", HELD, set={"body": POND}),
        (f"<{HELD}> org:organization <{POND}> ; kg:post <{POND}/post/อธิบดี>",),
        (f"<{HELD}> org:organization <{PINE}>", f"<{PINE}/post/อธิบดี> ?p ?o"),
    ),
    (
        line("correct", HELD, set={"person": MUCH}),
        (f"<{HELD}> org:member <{MUCH}>",),
        (f"<{HELD}> org:member <{GOOD}>",),
    ),
    (
        line("correct", HELD, set={"attested": "2022-01-02"}),
        (f'<{HELD}> kg:attestedOn "2022-01-02"^^xsd:date',),
        (f'<{HELD}> kg:attestedOn "2023-05-01"^^xsd:date',),
    ),
    (
        line("reject", SPOKE, quotes=[FOREST]),
        (f"<{A}/event/1> schema:attendee <{GOOD}>",),
        (f"<{SPOKE}> ?p ?o", f"<{A}/event/1> schema:performer <{GOOD}>"),
    ),
    (line("accept", CAME, quotes=[FOREST]), (f"<{CAME}> {SURE}",), (f"<{CAME}> kg:confidence 0.7",)),
    (
        line("correct", CAME, quotes=[FOREST], set={"agent": MUCH, "part": "organizer"}),
        (
            f"<{CAME}> kg:agent <{MUCH}> ; kg:as kg:organizer",
            f"<{A}/event/1> schema:organizer <{MUCH}>",
            f"<{A}/event/1> schema:attendee <{GOOD}>",
        ),
        (f"<{CAME}> kg:as kg:attendee",),
    ),
    (
        line("reject", f"{A}/event/2", quotes=[DAM]),
        (f"<{A}/event/1> a schema:Event",),
        (
            f"<{A}/event/2> ?p ?o",
            f"?x kg:event <{A}/event/2>",
            f"?x kg:report <{A}/event/2>",
            f"<{A}/place/ลานใหญ่> ?p ?o",
            f"<{A}/event/2/chair/{MUCH}> ?p ?o",
        ),
    ),
    (line("accept", f"{A}/event/2", quotes=[DAM]), (f"<{A}/event/2> {SURE}",), (f"<{A}/event/2> kg:confidence 0.6",)),
    (
        line("correct", f"{A}/event/2", quotes=[DAM], set={"event": "พิธีเปิดฝาย", "kind": "launch", "day": "2023-04-30"}),
        (
            f'<{A}/event/2> schema:name "พิธีเปิดฝาย"@th ; kg:kind kg:launch ; schema:startDate "2023-04-30"^^xsd:date',
            f'<{A}/event/2> kg:earliest "2023-04-30"^^xsd:date ; kg:latest "2023-04-30"^^xsd:date',
            f'?happening kg:report <{A}/event/2> ; schema:name "พิธีเปิดฝาย"@th ; kg:earliest "2023-04-30"^^xsd:date',
        ),
        (f'<{A}/event/2> schema:endDate "2023-05-03"^^xsd:date', f'<{A}/event/2> schema:name "{DAM}"@th'),
    ),
    (
        line("correct", f"{A}/event/1", quotes=[FOREST], set={"until": "2023-05-02"}),
        (f'<{A}/event/1> schema:endDate "2023-05-02"^^xsd:date ; kg:latest "2023-05-02"^^xsd:date',),
        (f'<{A}/event/1> kg:latest "2023-05-01"^^xsd:date',),
    ),
    (line("reject", f"{A}/statement/1", quotes=["จะปลูกป่า"]), (), (f"<{A}/statement/1> ?p ?o",)),
    (
        line("correct", f"{A}/statement/1", quotes=["จะปลูก"], set={"speaker": MUCH, "words": "จะปลูกไผ่"}),
        (f'<{A}/statement/1> schema:creator <{MUCH}> ; schema:text "จะปลูกไผ่"@th ; {SURE}',),
        (f"<{A}/statement/1> schema:creator <{GOOD}>",),
    ),
    (line("reject", f"{A}/figure/1", quotes=["ปลา 500"]), (), (f"<{A}/figure/1> ?p ?o",)),
    (
        line("correct", f"{A}/figure/1", quotes=["ปลา 500"], set={"value": "5000.50", "unit": "กิโลกรัม"}),
        (f'<{A}/figure/1> schema:value "5000.5"^^xsd:decimal ; schema:unitText "กิโลกรัม"@th',),
        (f"<{A}/figure/1> schema:value 500.0",),
    ),
    (
        line("reject", f"{A}/theme/15/กรมป่า"),
        (f"<{A}> dcterms:subject sdg:15",),
        (f"<{A}/theme/15/กรมป่า> ?p ?o", f"<{PINE}> kg:advances sdg:15"),
    ),
    (line("reject", f"{A}/theme/15"), (f"<{PINE}> kg:advances sdg:15",), (f"<{A}> dcterms:subject sdg:15",)),
    (line("accept", f"{A}/theme/15"), (f"<{A}/theme/15> {SURE}",), (f"<{A}/theme/15> kg:confidence 0.5",)),
    (
        line("correct", f"{A}/theme/6/กรมน้ำ", set={"theme": "14.4"}),
        (f"<{A}/theme/6/กรมน้ำ> kg:theme sdg:14.4", f"<{POND}> kg:advances sdg:14.4"),
        (f"<{POND}> kg:advances sdg:6",),
    ),
    (
        line("reject", GOOD),
        (f"<{PINE}> a org:Organization",),
        (
            f"<{GOOD}> ?p ?o",
            f"?x ?p <{GOOD}> . FILTER(?p NOT IN (kg:rejects, kg:judges))",
            f"<{HELD}> ?p ?o",
            f"<{SPOKE}> ?p ?o",
        ),
    ),
    (
        line("reject", PINE),
        (f"<{GOOD}> a foaf:Person",),
        (f"<{PINE}> ?p ?o", f"<{HELD}> ?p ?o", f"<{PINE}/post/อธิบดี> ?p ?o", f"<{A}/theme/15/กรมป่า> ?p ?o"),
    ),
    (line("reject", f"{A}/person/เล็ก"), (), (f"<{A}/person/เล็ก> ?p ?o", f"<{A}/event/2/attendee/person/เล็ก> ?p ?o")),
    (
        line("same", f"{A}/person/เล็ก", GOOD),
        (f"<{A}/event/2/attendee/person/เล็ก> kg:agent <{GOOD}>", f'<{GOOD}> skos:altLabel "เล็ก"@th'),
        (f"<{A}/person/เล็ก> foaf:name ?name",),
    ),
    (
        line("same", GOOD, MUCH),
        (
            f'<{GOOD}> skos:altLabel "มาก มีสุข"@th',
            f"?x a org:Membership ; org:member <{GOOD}> ; org:organization <{POND}>",
        ),
        (f"<{MUCH}> a foaf:Person",),
    ),
    (
        line("same", PINE, POND),
        (f"<{MUCH}> ^org:member/org:organization ?both . <{GOOD}> ^org:member/org:organization ?both",),
        (f"<{PINE}/post/อธิบดี> a org:Post . <{POND}/post/อธิบดี> a org:Post",),
    ),
    (line("alias", GOOD, name="คนดี"), (f'<{GOOD}> skos:altLabel "คนดี"@th',), ()),
    (
        line("alias", GOOD, name="มาก  มีสุข"),
        (f"?x a org:Membership ; org:member <{GOOD}> ; org:organization <{POND}>",),
        (f"<{MUCH}> a foaf:Person",),
    ),
    (
        line("same", f"{A}/event/1", f"{A}/event/2", quotes=[FOREST, DAM]),
        (f"?one kg:report <{A}/event/1> , <{A}/event/2>",),
        (),
    ),
    (line("unsure", GOOD, MUCH), (f"<{GOOD}> a foaf:Person . <{MUCH}> a foaf:Person",), ()),
]
"""Judgements, with what the view has by them that it had not, and what it has no more."""

ONE = [release("a")]
PLAIN = judged(ONE)


@pytest.mark.parametrize(
    ("judgement", "new", "gone"), EFFECTS, ids=lambda each: each.text[:60] if isinstance(each, Judgement) else ""
)
def test_a_judgement_does_what_it_says_and_the_view_keeps_its_shape(
    judgement: Judgement, new: tuple[str, ...], gone: tuple[str, ...]
) -> None:
    built = judged(ONE, judgement)
    assert not built.problems
    assert [pattern for pattern in new if not built.says(pattern)] == []
    assert [pattern for pattern in gone if built.says(pattern)] == []
    assert [pattern for pattern in gone if not PLAIN.says(pattern)] == []
    assert built.says(f"?j a kg:Judgement ; kg:verdict kg:{judgement.verdict} ; prov:wasAttributedTo/rdfs:label 'สมศรี'")
    assert list(validate(_view_of(built))) == []


def _view_of(built: Built) -> GraphStore:
    """The resolved view as one graph, which the shapes judge once."""
    quads = built.archive.part(Part.QUADS, built.view.keys)
    own = [triples_of(unpacked(each), key.graph) for key, each in zip(built.view.keys, quads, strict=True)]
    computed = b"".join(f"{quad.triple} .\n".encode() for quad in built.store.quads(RELATIONSHIPS))
    common_lines = common(built.archive, built.view).lines()
    return GraphStore.of_nquads([quads_of(b"".join((*own, *common_lines, computed)), RELATIONSHIPS)])


def test_what_articles_say_stays_in_their_graphs_and_the_judgement_stands_in_its_own() -> None:
    built = judged(ONE, line("reject", HELD), line("same", GOOD, MUCH, number=2, why="ชื่อใหม่"))
    assert [*built.store.quads(graph_iri("a"))] == [*PLAIN.store.quads(graph_iri("a"))]
    assert not built.says(f"<{HELD}> a org:Membership")
    (reject,) = built.store.things(LEDGER).of("kg:Judgement")[:1]
    assert reject.startswith(f"{BASE}judgement/")
    assert built.store.things(IDENTITY).one(BASE + MUCH, "owl:sameAs") == BASE + GOOD
    assert built.says('?j kg:verdict kg:same ; rdfs:comment "ชื่อใหม่"@th ; prov:generatedAtTime "2026-11-29"^^xsd:date')


def test_the_view_made_again_from_an_export_is_that_of_the_build() -> None:
    for judgement, _, _ in EFFECTS[3::4]:
        built = judged(ONE, judgement)
        quads = built.archive.part(Part.QUADS, built.view.keys)
        own = [
            parted(triples_of(unpacked(each), key.graph))[0] for key, each in zip(built.view.keys, quads, strict=True)
        ]
        ours = {*b"".join((*own, *common(built.archive, built.view).lines())).splitlines()}
        others = (quad for graph in (RELATIONSHIPS, META) for quad in built.store.quads(graph))
        computed = {f"{quad.triple} .".encode() for quad in others}
        again = GraphStore.of_nquads(
            "".join(f"{quad} .\n" for quad in built.store.quads(graph)).encode() for graph in built.store.graphs()
        )
        union = {f"{quad.triple} .".encode() for quad in again._inner.quads_for_pattern(None, None, None, UNION)}
        told = {line for line in ours ^ union if b"oa#start" not in line and b"oa#end" not in line}
        assert told <= computed


@pytest.mark.parametrize(
    ("judgement", "table", "there", "gone"),
    [
        (
            line("correct", HELD, set={"person": MUCH, "role": "ผู้ตรวจการ"}),
            "posts",
            ("มาก มีสุข", "ผู้ตรวจการ"),
            ("ดี ใจงาม",),
        ),
        (line("correct", HELD, set={"status": "former"}), "posts", ("former",), ()),
        (line("accept", HELD), "posts", ("1", "0.8"), ()),
        (line("reject", HELD), "posts", ("กรมน้ำ",), ("กรมป่า",)),
        (
            line("correct", f"{A}/event/1", quotes=[FOREST], set={"event": "ประชุมสวน"}),
            "events",
            ("ประชุมสวน", DAM),
            (FOREST,),
        ),
        (
            line("reject", SPOKE, quotes=[FOREST]),
            "events",
            ("ดี ใจงาม (attendee)",),
            ("ดี ใจงาม (attendee) | ดี ใจงาม (speaker)",),
        ),
        (
            line("correct", f"{A}/statement/1", quotes=["ปลูก"], set={"speaker": POND}),
            "statements",
            ("กรมน้ำ",),
            ("ดี ใจงาม",),
        ),
        (line("correct", f"{A}/figure/1", quotes=["ปลา"], set={"value": "50"}), "figures", ("50",), ("500",)),
        (line("reject", f"{A}/theme/6/กรมน้ำ"), "themes", ("กรมป่า",), ("กรมน้ำ",)),
        (line("same", PINE, POND), "posts", ("ดี ใจงาม", "มาก มีสุข"), ()),
        (line("reject", GOOD), "people", ("มาก มีสุข",), ("ดี ใจงาม",)),
    ],
)
def test_tables_and_page_show_the_view(
    judgement: Judgement, table: str, there: tuple[str, ...], gone: tuple[str, ...]
) -> None:
    built = judged(ONE, judgement)
    (rows,) = built.archive.rows(Part.ROWS, built.view.keys, TablePart)
    (quads,) = built.archive.part(Part.QUADS, built.view.keys)
    cells = {
        cell
        for row in getattr(article_rows(Things.of_lines(triples_of(unpacked(quads), graph_iri("a")))), table)
        for cell in row
    }
    assert {*there} <= cells
    assert not {*gone} & cells
    assert rows != next(PLAIN.archive.rows(Part.ROWS, PLAIN.view.keys, TablePart))
    (page,), (plain,) = (each.archive.rows(Part.PAGE, each.view.keys, PagePart) for each in (built, PLAIN))
    assert page != plain or table == "figures"  # which the page shows in its articles alone


def test_an_article_that_a_judgement_does_not_concern_keeps_its_segment() -> None:
    built = judged([release("a"), release("b")], line("reject", HELD))
    changed = [key.graph for key, said in zip(built.view.keys, built.view.as_said, strict=True) if key != said]
    assert changed == [graph_iri("a")]


def test_what_one_article_says_of_who_is_nobody_goes_in_all() -> None:
    built = judged([release("a"), release("b")], line("reject", GOOD))
    assert not built.says(f"<{GOOD}> a foaf:Person")
    assert built.says(f"<{MUCH}> a foaf:Person")


def test_two_lines_on_one_fact_are_put_together() -> None:
    built = judged(
        ONE, line("correct", HELD, set={"role": "ผู้ตรวจการ"}), line("correct", HELD, number=2, set={"body": POND})
    )
    assert built.says(f"<{HELD}> org:role <role/ผู้ตรวจการ> ; kg:post <{POND}/post/ผู้ตรวจการ>")
    assert not built.says(f"<{PINE}/post/ผู้ตรวจการ> a org:Post")


def test_a_correction_names_whom_is_meant_by_now() -> None:
    ledger = line("same", PINE, "organization/กรมไม้"), line("correct", HELD, number=2, set={"body": POND})
    built = judged(ONE, *ledger)
    assert built.problems == ((1, "names what is not there: organization/กรมไม้"),)
    joined = judged(
        ONE,
        line("same", GOOD, MUCH),
        line("correct", f"{A}/statement/1", number=2, quotes=["ปลูก"], set={"speaker": MUCH}),
    )
    assert joined.says(f"<{A}/statement/1> schema:creator <{GOOD}>")


def test_who_is_nobody_is_joined_with_nobody_and_asked_about_no_more() -> None:
    assert PLAIN.says(f"<{PINE}> a org:Organization")
    built = judged([release("a")], line("different", GOOD, MUCH))
    assert not built.says(f"?p a kg:Proposal ; kg:between <{GOOD}> , <{MUCH}>")


def test_an_event_is_found_by_its_words_when_another_comes_before_it() -> None:
    ledger = (
        line("reject", f"{A}/event/1", quotes=[FOREST]),
        line("correct", CAME, number=2, quotes=[FOREST], set={"part": "chair"}),
    )
    now = judged([release("a", before="งานเช้า", more="จัดที่นี่")], ledger[1])
    assert now.says(f"<{A}/event/2/attendee/{GOOD}> kg:as kg:chair")
    gone = judged([release("a", before="งานเช้า", more="จัดที่นี่")], ledger[0])
    assert not gone.problems
    assert gone.says(f'<{A}/event/1> schema:name "งานเช้า"@th . <{A}/event/3> schema:name "{DAM}"@th')
    assert not gone.says(f'?e schema:name "{FOREST}"@th')


def test_words_that_stand_elsewhere_in_a_longer_article_are_found() -> None:
    built = judged([release("a", more="และมีอีกหลายเรื่อง")], line("reject", f"{A}/figure/1", quotes=["ปล่อยปลา 500"]))
    assert not built.problems
    assert not built.says(f"<{A}/figure/1> ?p ?o")


def test_an_article_more_changes_nothing_of_what_was_judged() -> None:
    built = judged(
        [release("a"), release("b"), release("c", day=date(2024, 1, 1))],
        line("reject", HELD),
        line("same", GOOD, MUCH, number=2),
    )
    assert not built.problems
    assert not built.says(f"<{HELD}> a org:Membership")
    assert not built.says(f"<{MUCH}> a foaf:Person")
    assert built.says(f"<article/c/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent> org:member <{GOOD}>")


@pytest.mark.parametrize(
    ("judgement", "problem"),
    [
        (line("reject", "article/z/event/1", quotes=["งาน"]), "names what is not there: article/z/event/1"),
        (line("reject", "person/ใคร_ไหน"), "names what is not there: person/ใคร_ไหน"),
        (line("reject", f"{A}/theme/3"), "names what is not there: article/a/theme/3"),
        (
            line("reject", f"{A}/event/1", quotes=["งานวัด"]),
            "quotes what is not there: article/a/event/1 says no such words",
        ),
        (
            line("reject", f"{A}/event/9", quotes=["นาย"]),
            "quotes what 2 things say: article/a/event/9 is none of them; quote more",
        ),
        (line("same", GOOD, PINE), "same is for two people, two bodies or two events"),
        (line("same", HELD, f"{A}/theme/15"), "same is for two people, two bodies or two events"),
        (line("alias", HELD, name="ตำแหน่ง"), "alias is for a person or body that is known beyond an article"),
        (line("alias", f"{A}/person/เล็ก", name="น้อย"), "alias is for a person or body that is known beyond an article"),
        (line("reject", A), "reject is for people, bodies, events and what an article says of them"),
        (line("reject", f"{A}/place/ห้องใหญ่"), "reject is for people, bodies, events and what an article says of them"),
        (line("correct", HELD, set={"day": "2023-01-01"}), f"sets day, which {HELD} has not"),
        (line("correct", HELD, set={"person": "person/ใคร_ไหน"}), "sets person to what is not there: person/ใคร_ไหน"),
        (line("correct", HELD, set={"person": PINE}), f"sets person to what it cannot be: {PINE}"),
        (
            line("correct", f"{A}/event/1", quotes=[FOREST], set={"until": "2023-04-01"}),
            "sets until to a day before 2023-05-01",
        ),
    ],
)
def test_what_cannot_be_applied_is_told_by_its_line_and_changes_nothing(judgement: Judgement, problem: str) -> None:
    built = judged(ONE, replace(judgement, line=5))
    assert built.problems == ((5, problem),)
    assert built.view.keys == built.view.as_said
    assert not built.says("?j a kg:Judgement")


def test_two_names_that_only_their_articles_know_are_not_made_one() -> None:
    small = [f"article/{each}/person/เล็ก" for each in "ab"]
    both = [release("a"), release("b")]
    assert (
        judged(both, line("same", *small))
        .problems[0][1]
        .startswith("is on two names that their articles do not explain")
    )
    through = judged(both, line("same", small[0], GOOD), line("same", small[1], GOOD, number=2))
    assert not through.problems
    assert not through.says("?p foaf:name 'เล็ก'")
    assert list(validate(through.store)) == []


def test_who_is_set_must_be_known_where_he_is_set() -> None:
    ledger = line("correct", HELD, set={"person": "article/b/person/เล็ก"})
    (problem,) = judged([release("a"), release("b")], ledger).problems
    assert problem == (1, "sets person to whom only another article knows: article/b/person/เล็ก")


def test_hostile_words_act_nowhere() -> None:
    nasty = '\x1b[2J"> <x:y> .\r\n<a:b> <c:d> <e:f> .\u202e\x00'
    built = judged(
        ONE,
        line("alias", GOOD, name=f"คน{nasty}", why=nasty),
        line("reject", f"{A}/event/1", number=2, quotes=["ประชุมป่าไม้"], why=nasty),
    )
    assert not built.problems
    assert not built.says("<a:b> ?p ?o")
    assert built.store.things(LEDGER).all(built.store.things(LEDGER).of("kg:Judgement")[0], "rdfs:comment") == [
        nasty.strip()
    ]
    assert list(validate(built.store)) == []
