"""One short press release made by hand, and who is in it, for the tests of what writes triples."""

from __future__ import annotations

from datetime import date

from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import RDF

from kg import iris
from kg.clean import clean
from kg.models import DateMention, Mention, Organization, OrganizationMention, Person, PersonMention, PlaceMention

KG, OA, ORG, SCHEMA, SDG, DCAT = (
    Namespace(iris.PREFIXES[name]) for name in ("kg", "oa", "org", "schema", "sdg", "dcat")
)

TEXT = (
    "กรมป่าปลูกเปิดสวน\n\nวันที่ 3 มีนาคม 2566 นายดี ใจงาม อธิบดีกรมป่าปลูก เปิดงานปลูกต้นไม้ ณ สวนกลาง กล่าวว่า "
    "จะปลูกป่า 500 ไร่ ผ่านแอปพลิเคชันป่าดี"
)
ARTICLE = clean("a-1", TEXT, url="https://example.org/1", published=date(2023, 3, 4))
NODE = URIRef(iris.article_iri("a-1"))
DAY = date(2023, 3, 3)


def at(words: str) -> tuple[int, int]:
    """Where words stand last in the article."""
    start = ARTICLE.text.rindex(words)
    return start, start + len(words)


def mention(words: str) -> Mention:
    """Words of the article as evidence."""
    return Mention(*at(words), words, "test", 1.0)


PERSON = Person(
    "ดี ใจงาม", ("นาย",), ("นายดี",), (PersonMention(*at("นายดี ใจงาม"), "นายดี ใจงาม", "test", 1.0, "นาย", "ดี ใจงาม"),)
)
PERSON_NODE = URIRef("https://w3id.org/thkg/person/ดี_ใจงาม")
BODY = Organization(
    "กรมป่าปลูก", "government", (), (OrganizationMention(*at("กรมป่าปลูก"), "กรมป่าปลูก", "test", 1.0, (), "government"),)
)
BODY_NODE = URIRef("https://w3id.org/thkg/organization/กรมป่าปลูก")
DATE = DateMention(*at("3 มีนาคม 2566"), "3 มีนาคม 2566", "test", 1.0, DAY, DAY, "day")
PLACE = PlaceMention(*at("สวนกลาง"), "สวนกลาง", "test", 1.0, "สวนกลาง")


def only(graph: Graph, kind: URIRef) -> URIRef:
    """The one node of a class."""
    (node,) = graph.subjects(RDF.type, kind)
    assert isinstance(node, URIRef)
    return node


def quotes(graph: Graph, fact: URIRef) -> set[str]:
    """The words on which a fact rests."""
    return {
        str(words)
        for annotation in graph.subjects(OA.hasBody, fact)
        for words in graph.objects(annotation, OA.hasTarget / OA.hasSelector / OA.exact)
    }
