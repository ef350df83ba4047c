"""Names as keys and as IRI segments."""

import pytest

from kg.names import fold, iri, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [("ก.พ.ร.", "กพร"), ("สำนักงาน ก.พ.", "สำนักงานก.พ."), ("“งานดี”", "งานดี"), ("OPDC", "opdc")],
)
def test_forms_that_differ_in_spacing_marks_or_case_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_names_stay_apart() -> None:
    assert fold("ก.พ.") != fold("ก.พ.ร.")


def test_thai_letters_stay_readable_and_the_rest_is_encoded() -> None:
    assert iri("organization", "สำนักงาน ก.พ.") == "https://w3id.org/thkg/organization/สำนักงาน_ก.พ."
    assert slug("a/b?<c>") == "a%2Fb%3F%3Cc%3E"


def test_endless_names_are_cut_and_stay_apart() -> None:
    one, other = slug("ก" * 10_000 + "ข"), slug("ก" * 10_000 + "ค")
    assert one != other
    assert len(one) < 150
