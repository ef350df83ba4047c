"""Names as IRI segments."""

from kg.iris import iri, slug


def test_thai_letters_stay_readable_and_the_rest_is_encoded() -> None:
    assert iri("organization", "สำนักงาน ก.พ.") == "https://w3id.org/thkg/organization/สำนักงาน_ก.พ."
    assert slug("a/b?<c>") == "a%2Fb%3F%3Cc%3E"


def test_endless_names_are_cut_and_stay_apart() -> None:
    one, other = slug("ก" * 10_000 + "ข"), slug("ก" * 10_000 + "ค")
    assert one != other
    assert len(one) < 150
