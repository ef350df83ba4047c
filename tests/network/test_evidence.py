"""Evidence: the places that facts and names rest on."""

from __future__ import annotations

from kg.iris import BASE, iri
from kg.network.evidence import Place, evidence
from tests.network.press import reading, store_of

RELEASE = reading("a", heads={"ดี ใจงาม": "กรมป่า"})
START = RELEASE.article.text.index("นายดี")


def test_a_name_rests_on_where_it_stands_by_the_rule_that_found_it() -> None:
    found = list(evidence(store_of(RELEASE), iri("person", "ดี ใจงาม")))
    assert found == [
        (f"{BASE}article/a/{START}-{START + 11}/test", Place(START, START + 11, "นายดี ใจงาม")),
    ]


def test_what_is_not_there_rests_on_nothing() -> None:
    assert list(evidence(store_of(RELEASE), iri("person", "สุข ใจดี"))) == []
