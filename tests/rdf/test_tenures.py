"""Tenures as statements of the computed graph."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kg.iris import article_iri, iri, tenure_iri
from kg.models import Tenure
from kg.rdf.tenures import tenure_lines
from kg.store.things import Things

PERSON, POST = iri("person", "สมชาย ใจงาม"), iri("organization", "จังหวัดชัยนาท") + "/post/ผู้ว่าราชการจังหวัด"
HOLDINGS = tuple(f"{article_iri(name)}/holding/x" for name in "ab")
IRI, OTHER = (tenure_iri(PERSON, POST, "incumbent", day) for day in ("2022-11-05", "2024-01-10"))
TENURE = Tenure(
    iri=IRI,
    person=PERSON,
    post=POST,
    status="incumbent",
    first=date(2022, 11, 5),
    last=date(2023, 8, 20),
    likely_from=date(2022, 10, 1),
    likely_until=date(2023, 10, 1),
    holdings=HOLDINGS,
    quote="นายสมชาย ใจงาม ผู้ว่าราชการจังหวัดชัยนาท",
)
BESIDE = ("kg:until", "kg:predecessor", "kg:successor", "kg:contradicts")


def things(tenure: Tenure) -> Things:
    (piece,) = tenure_lines([tenure])
    assert piece.splitlines() == sorted(piece.splitlines())
    return Things.of_lines(piece)


def test_a_tenure_says_who_holds_what_from_when_to_when_and_what_says_so() -> None:
    found = things(TENURE)
    assert found.of("kg:Tenure") == [IRI]
    assert (found.one(IRI, "org:member"), found.one(IRI, "kg:post")) == (PERSON, POST)
    assert found.local(IRI, "kg:status") == "incumbent"
    assert found.one(IRI, "kg:quote") == TENURE.quote
    assert found.all(IRI, "prov:wasDerivedFrom") == [*HOLDINGS]
    assert [
        found.one(IRI, f"kg:{name}") for name in ("likelyFrom", "firstAttested", "lastAttested", "likelyUntil")
    ] == [
        "2022-10-01",
        "2022-11-05",
        "2023-08-20",
        "2023-10-01",
    ]
    assert [found.all(IRI, name) for name in BESIDE] == [[], [], [], []]


def test_it_says_who_was_before_and_after_and_what_it_contradicts() -> None:
    found = things(replace(TENURE, until=date(2024, 1, 10), before=OTHER, after=OTHER, contradicts=OTHER))
    assert [found.one(IRI, name) for name in BESIDE] == ["2024-01-10", OTHER, OTHER, OTHER]
