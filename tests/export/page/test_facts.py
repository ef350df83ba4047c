"""What the page reads from one article's graph: its source, its nodes, and each kind of fact with who it binds."""

from __future__ import annotations

from datetime import date

import pytest
from pyoxigraph import RdfFormat, parse

from kg.export.page.facts import article_of, facts_of, nodes_of
from kg.export.page.model import Article, Fact, Node
from kg.export.turtle import prefix_lines
from kg.iris import VOCABULARY, graph_iri, short
from kg.read import Raw
from kg.store.things import Things
from tests.builds import built

TEXT = """กรมชลประทานเปิดสถานีสูบน้ำ

เมื่อวันที่ 3 มีนาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลประทาน เป็นประธานพิธีเปิดสถานีสูบน้ำ ณ ศาลากลางจังหวัดตาก กล่าวว่า \
กรมชลประทานจะเพิ่มการเข้าถึงน้ำดื่มสะอาดและบำบัดน้ำเสีย

ทั้งนี้ มีนางมาลี สุขใจ ร่วมด้วย
"""
PERSON, EVENT, BODY, GOAL = "person/สมชาย_ใจงาม", "article/pump/event/1", "organization/กรมชลประทาน", "sdg/6"


def things_of(published: date | None = None) -> Things:
    store = built(Raw("pump", TEXT, "pump.txt", "https://example.org/pump", published=published))
    return store.things(graph_iri("pump"))


@pytest.fixture(scope="module")
def things() -> Things:
    return things_of()


@pytest.fixture(scope="module")
def facts(things: Things) -> list[Fact]:
    return list(facts_of(things))


def turtle_of(statements: str) -> Things:
    """Things of hand-made Turtle, in the shape that the writers give."""
    return Things(quad.triple for quad in parse(prefix_lines() + statements, format=RdfFormat.TURTLE))


def ends(fact: Fact) -> tuple[str, ...]:
    return tuple(short(end).removeprefix("http://metadata.un.org/") for end in fact.ends)


def test_the_article_is_a_source_with_what_is_known_of_it(things: Things) -> None:
    assert article_of(things) == Article(
        "https://w3id.org/thkg/article/pump", "กรมชลประทานเปิดสถานีสูบน้ำ", "", "https://example.org/pump"
    )


def test_a_graph_of_no_article_has_no_source() -> None:
    assert article_of(built(Raw("pump", TEXT, "pump.txt")).things(VOCABULARY)) is None


def test_nodes_are_who_and_what_the_article_names(things: Things) -> None:
    nodes = {short(node.iri): node for node in nodes_of(things)}
    assert {iri: (node.kind, node.name, node.note) for iri, node in nodes.items()} == {
        PERSON: ("person", "สมชาย ใจงาม", "นาย"),
        "person/มาลี_สุขใจ": ("person", "มาลี สุขใจ", "นาง"),
        BODY: ("organization", "กรมชลประทาน", "government"),
        EVENT: ("event", "พิธีเปิดสถานีสูบน้ำ", "launch"),
    }
    assert nodes[PERSON].aliases == ("นายสมชาย ใจงาม",)


@pytest.mark.parametrize(
    ("names", "name", "english"),
    [
        ('"กรมป่าไม้"@th , "Royal Forest Department"@en', "กรมป่าไม้", "Royal Forest Department"),
        ('"Asia Water Council"@en', "Asia Water Council", "Asia Water Council"),
        ('"สภาน้ำ"', "สภาน้ำ", ""),
    ],
)
def test_a_body_has_its_thai_name_first(names: str, name: str, english: str) -> None:
    (node,) = nodes_of(turtle_of(f"<https://example.org/x> a org:Organization ; skos:prefLabel {names} ."))
    assert node == Node("https://example.org/x", "organization", name, english)


def test_several_titles_of_a_person_are_one_note() -> None:
    (node,) = nodes_of(turtle_of('person:ดี a foaf:Person ; foaf:name "ดี" ; foaf:title "พล.อ." , "ดร." .'))
    assert node.note == "ดร. · พล.อ."


@pytest.mark.parametrize(
    ("kind", "bound", "what", "extra", "day", "until"),
    [
        ("post", (PERSON, BODY), "อธิบดี", "incumbent", "2023-03-03", ""),
        ("part", (PERSON, EVENT), "chair", "", "2023-03-03", ""),
        ("said", (PERSON, GOAL), "กล่าวว่า", "reported", "2023-03-03", ""),
        ("theme", (BODY, GOAL), "", "", "2023-03-03", ""),
        ("theme", (BODY, GOAL), "6.3", "", "2023-03-03", ""),
        ("event", (EVENT,), "launch", "ศาลากลางจังหวัดตาก", "2023-03-03", "2023-03-03"),
    ],
)
def test_each_kind_of_fact_says_who_what_and_when(
    facts: list[Fact], kind: str, bound: tuple[str, ...], what: str, extra: str, day: str, until: str
) -> None:
    (fact,) = (fact for fact in facts if (fact.kind, ends(fact), fact.what) == (kind, bound, what))
    assert (fact.extra, fact.day, fact.until) == (extra, day, until)
    assert fact.evidence
    assert 0 < fact.sureness <= 100


def test_who_is_named_alone_gets_the_sentence_that_names_them(facts: list[Fact]) -> None:
    (named,) = (fact for fact in facts if fact.kind == "named")
    assert ends(named) == ("person/มาลี_สุขใจ",)
    (quote,) = named.evidence
    assert quote.text == "ทั้งนี้ มีนางมาลี สุขใจ ร่วมด้วย"


def test_the_day_of_an_event_stands_in_only_where_the_article_has_none() -> None:
    dated = {fact.kind: fact.day for fact in facts_of(things_of(date(2023, 3, 9)))}
    assert dated["theme"] == dated["said"] == ""
    assert dated["part"] == dated["event"] == "2023-03-03"


def test_the_first_day_of_several_events_stands_in() -> None:
    days = {"1": "2023-05-02", "2": "2023-04-30"}
    events = "".join(f'<https://example.org/{n}> a schema:Event ; kg:earliest "{day}" .\n' for n, day in days.items())
    (theme,) = (
        fact
        for fact in facts_of(turtle_of(f"{events}<https://example.org/t> a kg:ThemeLink ; kg:theme sdg:6 ."))
        if fact.kind == "theme"
    )
    assert theme.day == "2023-04-30"


@pytest.mark.parametrize(
    ("statements", "bound"),
    [
        ("org:Membership ; org:member <https://example.org/p>", ("https://example.org/p",)),
        (
            "schema:Quotation ; schema:creator <https://example.org/p> ; dcterms:subject sdg:6.3 , sdg:6 , sdg:13",
            ("https://example.org/p", "sdg/13", "sdg/6"),
        ),
        ("kg:ThemeLink ; kg:theme sdg:16.6", ("sdg/16",)),
        (
            "schema:Event ; schema:superEvent <https://example.org/fair>",
            ("https://example.org/x", "https://example.org/fair"),
        ),
    ],
)
def test_a_fact_binds_each_once_and_nobody_who_is_not_said(statements: str, bound: tuple[str, ...]) -> None:
    (fact,) = facts_of(turtle_of(f"<https://example.org/x> a {statements} ."))
    assert ends(fact) == bound


def test_sureness_is_in_percent() -> None:
    (fact,) = facts_of(turtle_of("<https://example.org/x> a kg:ThemeLink ; kg:theme sdg:6 ; kg:confidence 0.385 ."))
    assert fact.sureness == round(38.5)
