"""Terms: literals typed as the contract types them, in one form each."""

from datetime import date
from decimal import Decimal

import pytest
from pyoxigraph import Literal

from kg.rdf.terms import address, day, decimal, doubt, labelled, offset, term, thai

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
    literal = decimal(number)
    assert (literal.value, literal.datatype.value) == (written, f"{XSD}decimal")


def test_only_what_is_less_than_certain_is_doubted() -> None:
    assert doubt(0.5) == decimal(0.5)
    assert doubt(1.0) is None


@pytest.mark.parametrize(
    ("name", "language"), [("กรมป่าไม้", "th"), ("สสว. SME", "th"), ("Biz Portal", "en"), ("D.DOPA 2", "en")]
)
def test_one_thai_letter_makes_a_label_thai(name: str, language: str) -> None:
    assert labelled(name) == Literal(name, language=language)


def test_a_text_of_the_article_is_thai_whatever_its_letters() -> None:
    assert thai("OPDC") == Literal("OPDC", language="th")


def test_days_positions_and_addresses_are_typed() -> None:
    written = [
        (literal.value, literal.datatype.value.removeprefix(XSD))
        for literal in (day(date(2023, 3, 4)), offset(12), address("https://example.org/ก ข"))
        if literal
    ]
    assert written == [("2023-03-04", "date"), ("12", "nonNegativeInteger"), ("https://example.org/ก ข", "anyURI")]
    assert address("") is None


def test_a_prefix_that_is_not_ours_makes_no_term() -> None:
    assert term("kg:status").value == "https://w3id.org/thkg/ontology#status"
    with pytest.raises(KeyError):
        term("dbo:Person")
