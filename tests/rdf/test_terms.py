"""Terms: literals typed as the contract types them, in one form each."""

from datetime import date
from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode

from kg.rdf.terms import address, day, decimal, doubt, english, labelled, node, offset, plain, term, thai, typed

XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1.0, "1"),
        (0.9, "0.9"),
        (0.7123456789, "0.712346"),
        (0.1 + 0.2, "0.3"),
        (1200.0, "1200"),
        (0.0, "0"),
        (1e-9, "0"),
        (-1e-9, "0"),
        (Decimal("-0.0"), "0"),
        (Decimal("49.10"), "49.1"),
        (Decimal("4.91E+7"), "49100000"),
        (Decimal(500), "500"),
        (Decimal("0.123456789"), "0.123456789"),
    ],
)
def test_a_number_has_one_form_without_exponent_or_idle_zeros(number: float | Decimal, written: str) -> None:
    assert decimal(number) == f'"{written}"^^<{XSD}decimal>'


def test_only_what_is_less_than_certain_is_doubted() -> None:
    assert doubt(0.5) == decimal(0.5)
    assert doubt(1.0) is None


@pytest.mark.parametrize(
    ("name", "language"), [("กรมป่าไม้", "th"), ("สสว. SME", "th"), ("Biz Portal", "en"), ("D.DOPA 2", "en")]
)
def test_one_thai_letter_makes_a_label_thai(name: str, language: str) -> None:
    assert labelled(name) == f'"{name}"@{language}'


def test_a_text_of_the_article_is_thai_whatever_its_letters() -> None:
    assert thai("OPDC") == '"OPDC"@th'
    assert english("กรม") == '"กรม"@en'


def test_days_positions_and_addresses_are_typed() -> None:
    assert day(date(2023, 3, 4)) == f'"2023-03-04"^^<{XSD}date>'
    assert offset(12) == f'"12"^^<{XSD}nonNegativeInteger>'
    assert address("https://example.org/ก ข") == f'"https://example.org/ก ข"^^<{XSD}anyURI>'
    assert address("") is None


def test_a_prefix_that_is_not_ours_makes_no_term() -> None:
    assert term("kg:status") == "<https://w3id.org/thkg/ontology#status>"
    with pytest.raises(KeyError):
        term("dbo:Person")


def test_a_number_and_a_score_that_are_equal_are_each_written_in_their_form() -> None:
    assert (decimal(2**-7), decimal(Decimal("0.0078125"))) == (
        f'"0.007812"^^<{XSD}decimal>',
        f'"0.0078125"^^<{XSD}decimal>',
    )


def test_terms_are_written_as_oxigraph_writes_them() -> None:
    every = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x10000), *range(0x1FF00, 0x20100), 0x10FFFF)))
    assert plain(every) == str(Literal(every))
    assert thai(every) == str(Literal(every, language="th"))
    assert typed("ก\n", "xsd:anyURI") == str(Literal("ก\n", datatype=NamedNode(f"{XSD}anyURI")))
    assert node("https://example.org/ก") == str(NamedNode("https://example.org/ก"))
