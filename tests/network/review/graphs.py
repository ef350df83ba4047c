"""A small graph made by hand, in which each kind of doubt stands once, and ways to ask it."""

from __future__ import annotations

from pyoxigraph import RdfFormat, parse

from kg.iris import BASE, PREFIXES
from kg.store.graphs import GraphStore

ONE, TWO = f"{BASE}article/one", f"{BASE}article/two"
SOMCHAI, SOMCHAY, SOMSRI = (f"{BASE}person/{name}" for name in ("สมชาย_ใจงาม", "สมชัย_ใจงาม", "สมศรี_ใจดี"))
BOI, BOARD, OFFICE = f"{ONE}/organization/บีโอไอ", f"{BASE}organization/คณะกรรมการ", f"{BASE}organization/สำนักงาน"
POST = f"{BASE}post/นายกรัฐมนตรี"
HELD, CLAIMED = f"{ONE}/holding/สมชาย/นายก/incumbent", f"{TWO}/holding/สมศรี/นายก/incumbent"
LINE, AGAINST = f"{BASE}tenure/1", f"{BASE}tenure/2"
LINK = f"{TWO}/theme/13/สมศรี"
THERE = f"{ONE}/event/1/attendee/person/สมชาย"
EVENTS = f"{ONE}/event/1", f"{TWO}/event/1"


def _article(iri: str, title: str, day: str) -> str:
    return f"""GRAPH <{iri}/graph> {{ <{iri}> a schema:NewsArticle ; schema:headline "{title}" ;
      schema:datePublished "{day}"^^xsd:date ; schema:articleBody "ข่าวว่า สมชัย ใจงาม มาถึงแล้ว" ."""


def _evidence(article: str, body: str, start: int = 0, end: int = 5) -> str:
    at = f"{article}/{start}-{end}"
    return f"""<{at}/{body.rpartition("/")[2]}-{len(body)}> oa:hasBody <{body}> ; oa:hasTarget <{at}> .
      <{at}> oa:hasSource <{article}> ; oa:hasSelector <{at}/q> . <{at}/q> oa:start {start} ; oa:end {end} ."""


def _holding(node: str, person: str, sure: str, day: str, quote: str) -> str:
    return f"""<{node}> a org:Membership ; org:member <{person}> ; kg:post <{POST}> ; rdfs:label "นายกรัฐมนตรี"@th ;
      kg:status kg:incumbent ; kg:confidence {sure} ; kg:attestedOn "{day}"^^xsd:date ; kg:quote "{quote}" ."""


def _event(node: str, name: str, day: str) -> str:
    return f"""<{node}> a schema:Event ; schema:name "{name}"@th ; kg:kind kg:meeting ; kg:quote "จัด{name}" ;
      kg:earliest "{day}"^^xsd:date ; kg:latest "{day}"^^xsd:date ."""


GRAPH = f"""
{_article(ONE, "ข่าวหนึ่ง", "2023-05-01")}
  <{SOMCHAI}> a foaf:Person ; foaf:name "สมชาย ใจงาม" .
  <{BOI}> a org:Organization ; skos:prefLabel "บีโอไอ"@th ; kg:candidate <{BOARD}> , <{OFFICE}> .
  <{BOARD}> skos:prefLabel "คณะกรรมการ"@th . <{OFFICE}> skos:prefLabel "สำนักงาน"@th .
  {_holding(HELD, SOMCHAI, "1.0", "2023-05-01", "สมชาย ใจงาม นายกรัฐมนตรี กล่าว")}
  {_evidence(ONE, HELD)}
  {_event(EVENTS[0], "การประชุมข้าวไทยประจำปี", "2023-05-01")}
  <{THERE}> a kg:Participation ; kg:event <{EVENTS[0]}> ; kg:agent <{SOMCHAI}> ; kg:as kg:attendee ;
    kg:confidence 0.45 ; kg:quote "สมชาย ใจงาม ร่วมด้วย" .
  {_evidence(ONE, THERE, 3, 9)}
}}
{_article(TWO, "ข่าวสอง", "2023-05-02")}
  <{SOMCHAY}> a foaf:Person ; foaf:name "สมชัย ใจงาม" . <{SOMSRI}> a foaf:Person ; foaf:name "สมศรี ใจดี" .
  {_evidence(TWO, SOMCHAY, 8, 19)}
  {_holding(CLAIMED, SOMSRI, "1.0", "2023-05-02", "สมศรี ใจดี นายกรัฐมนตรี กล่าว")}
  {_evidence(TWO, CLAIMED)}
  {_event(EVENTS[1], "การประชุมข้าวไทยประจำปีครั้งใหญ่", "2023-05-01")}
  <{LINK}> a kg:ThemeLink ; kg:theme sdg:13 ; kg:agent <{SOMSRI}> ; kg:confidence 0.3 ; kg:quote "สมศรี ใจดี ลดโลกร้อน" .
  {_evidence(TWO, LINK)}
}}
GRAPH <{BASE}graph/identity> {{
  <{BASE}proposal/1> a kg:Proposal ; kg:between <{SOMCHAI}> , <{SOMCHAY}> ; kg:confidence 0.5 .
}}
GRAPH <{BASE}graph/relationships> {{
  <{LINE}> a kg:Tenure ; org:member <{SOMCHAI}> ; kg:post <{POST}> ; prov:wasDerivedFrom <{HELD}> ;
    kg:firstAttested "2023-05-01"^^xsd:date ; kg:lastAttested "2023-05-01"^^xsd:date .
  <{AGAINST}> a kg:Tenure ; org:member <{SOMSRI}> ; kg:post <{POST}> ; prov:wasDerivedFrom <{CLAIMED}> ;
    kg:firstAttested "2023-05-02"^^xsd:date ; kg:lastAttested "2023-05-02"^^xsd:date ; kg:contradicts <{LINE}> .
  <{BASE}happening/one/1> a kg:Happening ; kg:report <{EVENTS[0]}> .
  <{BASE}happening/two/1> a kg:Happening ; kg:report <{EVENTS[1]}> .
  <{BASE}relationship/meets/1> kg:between <{SOMCHAI}> , <{SOMSRI}> ; prov:wasDerivedFrom <{EVENTS[0]}> .
}}
"""


def store(more: str = "") -> GraphStore:
    """The graph, with ``more`` in TriG."""
    return GraphStore.of_nquads([nquads(more)])


def nquads(more: str = "") -> bytes:
    """The same as a file of statements has it."""
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    return b"".join(f"{quad} .\n".encode() for quad in parse(prefixes + GRAPH + more, format=RdfFormat.TRIG))


def no_problem(line: int, why: str) -> None:
    """Hears of a ledger's bad line, where none may be."""
    raise AssertionError(f"{line}: {why}")
