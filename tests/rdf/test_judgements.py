"""The graph of the ledger: who decided what, when and why, and what of that changes the view."""

from __future__ import annotations

from dataclasses import replace

from pyoxigraph import RdfFormat, parse

from kg.iris import BASE, full, judgement_iri
from kg.ledger import line_of
from kg.models import Applied, Correction, Described, Judgement, Value
from kg.rdf.judgements import judgement_lines
from kg.store.things import Things
from tests.judged import line

PERSON, OTHER = f"{BASE}person/ดี_ใจงาม", f"{BASE}person/มาก_มีสุข"
HELD = f"{BASE}article/a/holding/ดี_ใจงาม/อธิบดี/กรมป่า/incumbent"


def graph(*applied: Applied, **canonical: str) -> Things:
    """What is said of these judgements; every line is one of N-Triples."""
    data = b"".join(judgement_lines(applied, {PERSON: OTHER} if canonical else {}))
    assert len([*parse(data, format=RdfFormat.N_TRIPLES)]) == data.count(b"\n")
    return Things.of_lines(data)


def applied(judgement: Judgement) -> Applied:
    return Applied(judgement, tuple(thing.iri for thing in judgement.things))


def test_a_judgement_says_what_it_is_on_who_took_it_when_and_why() -> None:
    one = line("same", PERSON, OTHER, why="ชื่อเดียวกัน", quotes=["นายดี", ""])
    said = graph(applied(one))
    (node,) = said.of("kg:Judgement")
    assert node == judgement_iri(line_of(one))
    assert said.all(node, "kg:judges") == [PERSON, OTHER]
    assert said.local(node, "kg:verdict") == "same"
    assert said.one(node, "prov:generatedAtTime") == "2026-11-29"
    assert said.label(node, "rdfs:comment", "th") == "ชื่อเดียวกัน"
    assert said.all(node, "kg:quote") == ["นายดี"]
    (judge,) = said.of("prov:Agent")
    assert (said.one(node, "prov:wasAttributedTo"), said.one(judge, "rdfs:label")) == (judge, "สมศรี")


def test_only_acceptance_and_rejection_have_effects_of_their_own() -> None:
    for verdict, effect in (("accept", "kg:accepts"), ("reject", "kg:rejects")):
        said = graph(applied(line(verdict, HELD)))
        assert [*said.objects("kg:accepts", "kg:rejects")] == [HELD]
        assert said.objects(effect) == {HELD}
    assert not graph(applied(line("different", PERSON, OTHER))).objects("kg:accepts", "kg:rejects")


def test_each_correction_is_a_node_with_its_fact_property_and_value() -> None:
    mends = (
        Correction(HELD, "org:member", Value.NODE, OTHER),
        Correction(HELD, "kg:status", Value.TERM, "former"),
        Correction(HELD, "org:role", Value.ROLE, "รองอธิบดี"),
        Correction(HELD, "kg:attestedOn", Value.DAY, "2026-01-02"),
        Correction(HELD, "schema:value", Value.NUMBER, "12.50"),
        Correction(HELD, "kg:theme", Value.THEME, "16.6"),
        Correction(HELD, "schema:name", Value.TEXT, 'งาน "ใหญ่"\n'),
    )
    said = graph(replace(applied(line("correct", HELD, set={"status": "former"})), corrections=mends))
    nodes = [node for node in said.subjects() if said.all(node, "kg:corrects")]
    assert {(said.one(node, "kg:property"), said.one(node, "kg:value")) for node in nodes} == {
        (full("org:member"), OTHER),
        (full("kg:status"), full("kg:former")),
        (full("org:role"), f"{BASE}role/รองอธิบดี"),
        (full("kg:attestedOn"), "2026-01-02"),
        (full("schema:value"), "12.5"),
        (full("kg:theme"), full("sdg:16.6")),
        (full("schema:name"), 'งาน "ใหญ่"\n'),
    }
    assert {said.one(node, "kg:corrects") for node in nodes} == {HELD}


def test_what_a_correction_puts_in_is_described() -> None:
    post, role, body = f"{BASE}organization/กรมน้ำ/post/รองอธิบดี", f"{BASE}role/รองอธิบดี", f"{BASE}organization/กรมน้ำ"
    described = (
        Described(OTHER, "foaf:Person", "มาก มีสุข"),
        Described(body, "org:Organization", "กรมน้ำ", full("kg:government")),
        Described(role, "org:Role", "รองอธิบดี"),
        Described(post, "org:Post", role=role, body=body),
    )
    said = graph(replace(applied(line("correct", HELD, set={"status": "former"})), described=described))
    assert said.one(OTHER, "foaf:name") == "มาก มีสุข"
    assert (said.label(body, "skos:prefLabel", "th"), said.local(body, "org:classification")) == ("กรมน้ำ", "government")
    assert (said.one(post, "org:role"), said.one(post, "org:postIn")) == (role, body)
    assert said.label(role, "skos:prefLabel", "th") == "รองอธิบดี"


def test_an_alias_is_a_name_of_who_is_meant() -> None:
    one = applied(line("alias", PERSON, name="คนดี"))
    assert graph(one).label(PERSON, "skos:altLabel", "th") == "คนดี"
    assert graph(one, of="other").label(OTHER, "skos:altLabel", "th") == "คนดี"


def test_one_judgement_is_one_node_however_its_line_is_written() -> None:
    one = line("reject", HELD)
    spaced = replace(one, text=f"  {one.text}  ", line=7)
    assert judgement_lines([applied(one)]) == judgement_lines([applied(spaced), applied(one)])
